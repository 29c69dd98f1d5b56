#!/bin/sh
# How good: quality.sh BENCH ADDSUP. One line for each part that is in the folder BENCH, as scored
# by the scripts beside the articles; "absent" where there is none.
set -u
bench=$1 addsup=$2
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
check="$addsup check --format json --scope article"
score() { python3 "$bench/bench.py" "$@" 2>"$work/errors"; }

# Prints the last line of the command, or what it complained of: row NAME COMMAND...
row() {
    name=$1
    shift
    "$@" >"$work/out" || sed '$!d; s/^/failed: /' "$work/errors" >"$work/out"
    printf '%-13s%s\n' "$name" "$(tail -n 1 "$work/out")"
}

# The same if all these parts of the folder are there: part NAME PATHS COMMAND...
part() {
    name=$1 paths=$2
    shift 2
    for path in $paths; do
        [ -e "$bench/$path" ] || { printf '%-13sabsent\n' "$name"; return 1; }
    done
    row "$name" "$@"
}

# The scores of a folder of articles, then what each rule found there: scored FOLDER SHOWN
scored() {
    score score "$1" --cmd "$check" --show "$2,false" >"$work/scores" || return 1
    $check "$1" >"$work/report" 2>"$work/errors"
    grep -v '^FALSE ' "$work/scores" | sed '$d'
    "${0%/*}/by_rule.py" "$work/report" "$work/scores"
    tail -n 1 "$work/scores"
}

dev() { score build "$bench/dev" "$work/dev" >/dev/null && scored "$work/dev" kinds; }
mutated() {
    score mutate "$bench/dev" "$work/mutated" --per-article 6 >/dev/null &&
        scored "$work/mutated" kinds
}
figures() {
    python3 "$bench/score_figures.py" --cases "$bench/$1" --cmd "$addsup figures --format json {dir}" \
        >"$work/suites" 2>"$work/errors" && grep -e '^suite' -e '^total (without' "$work/suites" |
        awk 'NR == 1 { for (i = 2; i <= NF; i++) name[i] = $i; next }
             { for (i = 4; i <= NF; i++) printf "%s %s  ", name[i - 2], $i; print "" }'
}
by_severity() {
    $check "$bench/real" >"$work/real" 2>"$work/errors"
    [ $? -le 1 ] && python3 -c '
import collections, json, sys
count = collections.Counter(finding["severity"] for finding in json.load(open(sys.argv[1]))["findings"])
print("  ".join(f"{name}s {count[name]}" for name in ("error", "warning", "note")))
' "$work/real" 2>"$work/errors"
}

part dev "bench.py dev" dev && sed '$d' "$work/out"
part mutated "bench.py dev" mutated && sed '$d' "$work/out"
part real-slips "bench.py real-slips real-slips.gold.json" scored "$bench/real-slips" kinds && sed '$d' "$work/out"
part cross "bench.py cross" score cross "$bench/cross" --cmd "$addsup check --format json --scope folder"
part spans "bench.py dev" score spans "$work/dev" --cmd "$addsup figures --format json"
part figures-dev "score_figures.py figures-dev.jsonl" figures figures-dev.jsonl
part figures-news "score_figures.py figures-news.jsonl" figures figures-news.jsonl
part real "real" by_severity
exit 0
