# shellcheck shell=sh disable=SC2154  # $root and $here are set by the runner
# What the runners of this folder share; they source it with $root and $here set.
#
#   check_findings NAME SCOPE EXPECTED ARTICLE...   findings and exit status are those of EXPECTED
#   check_miss NAME EXPECTED ARTICLE...             they are not, and nothing else is found
#   ok NAME, not_ok NAME WHY, finish                one line for each test; finish ends the runner

addsup=${ADDSUP:-$root/build/addsup}
case $addsup in
/*) ;;
*) addsup=$PWD/$addsup ;;
esac
cd "$root" || exit 2
[ -x "$addsup" ] || { echo "not ok: there is no program $addsup" && exit 2; }

python=/usr/bin/python3
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
passed=0
failed=0

ok() {
    passed=$((passed + 1))
    echo "ok $1"
}

not_ok() {
    failed=$((failed + 1))
    echo "not ok $1"
    printf '%s\n' "$2" | sed 's/^/    /'
}

finish() {
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
    exit
}

# Leaves the report in $work/report.json and the exit status in $status.
run_check() {
    "$addsup" check --format json --scope "$@" >"$work/report.json" 2>"$work/stderr"
    status=$?
}

# 1 if an error is expected, else 0: warnings alone do not fail a run.
expected_status() {
    if grep -q '^error' "$1"; then echo 1; else echo 0; fi
}

check_findings() {
    name=$1 scope=$2 expected=$3
    shift 3
    run_check "$scope" "$@"
    if ! why=$("$python" "$here/expected.py" "$expected" "$work/report.json" 2>&1); then
        not_ok "$name" "$why"
    elif [ "$status" -ne "$(expected_status "$expected")" ]; then
        not_ok "$name" "exit status $status; $(cat "$work/stderr")"
    else
        ok "$name"
    fi
}

check_miss() {
    name=$1 expected=$2
    shift 2
    run_check all "$@"
    if why=$("$python" "$here/expected.py" "$expected" "$work/report.json" 2>&1); then
        not_ok "$name" "no longer a miss: delete its file 'miss'"
    elif printf '%s\n' "$why" | grep -qv '^missing: '; then
        not_ok "$name" "$why"
    else
        ok "$name (a known miss)"
    fi
}
