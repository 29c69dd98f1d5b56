#!/bin/sh
# Every format is read by programs that know nothing of addsup: with findings, with none, with what
# could not be read, with hostile names and texts. CONTRACT is the folder of published schemas.
. tests/cli/program.sh
contract=${CONTRACT:-}
[ -d "$contract/formats" ] || contract=
cd "$work" || exit 2

validate() {
    errors=$("$python" "$top/tests/checks/validate.py" "$2" "$3" 2>&1)
    is_same "$1 keeps to its schema" "$errors" ""
}

validate_published() {
    if [ -z "$contract" ]; then
        ok "$1 keeps to its schema # SKIP no published schemas here: CONTRACT=folder names them"
    elif [ "$2" != junit ]; then
        validate "$1" "$contract/formats/$3" "$2.out"
    else
        xmllint --noout --schema "$contract/formats/$3" "$2.out" 2>xmllint.err
        is_same "$1 keeps to its schema" "$(grep -v ' validates$' xmllint.err)" ""
    fi
}

# read_all NAME ARGUMENT...: the formats of one run, all of it told in all of them
read_all() {
    name=$1
    shift
    set -- --fail-on never -f json "$@"
    for format in $formats; do set -- -o "$format=$format.out" "$@"; done
    "$addsup" "$@" >report.json 2>err
    for format in $formats; do
        [ $format = diff ] || [ $format = html ] && continue
        errors=$("$python" "$top/tests/cli/readers.py" $format $format.out report.json 2>&1)
        is_same "$name: $format is read as what JSON tells" "$errors" ""
    done
    validate "$name: JSON" "$top/src/contract/findings.schema.json" report.json
    validate_published "$name: SARIF" sarif sarif-2.1.0.schema.json
    validate_published "$name: rdjson" rdjson rdf/DiagnosticResult.json
    validate_published "$name: JUnit" junit junit-10.xsd
}

# HTML is looked at in a browser, by tests/report; a patch is applied, below.
formats='gcc github gitlab junit rdjson sarif csv ndjson markdown diff html'
is_same "every format but text and json is tried" \
    "$("$addsup" --help | sed -n '/^Formats/,/^$/s/^  \([a-z]*\) .*/\1/p' | sort | tr '\n' ' ')" \
    "$(printf '%s\n' text json $formats | sort | tr '\n' ' ')"

slip='The road is 12 miles (29.3 kilometres) long.'
open_slip='Of the 1,013 votes, Ann Lee won 612 and Bob Ray won 411.'
mkdir in
echo 'Nothing to count here.' >in/clean.txt
read_all "no finding" in
is_same "no finding is an empty patch" "$(cat diff.out)" ""
is_same "no finding is no line of gcc" "$(cat gcc.out)" ""
is_same "no finding is an empty array for GitLab" "$(cat gitlab.out)" "[]"
read_all "no article" in/missing.txt
read_all "nothing that could be read" --allow-empty
printf '9\0' >in/zero.txt
echo "$slip" >in/road.txt
printf '%s He said: "%s"\n' "$open_slip" "$slip" >in/votes.txt
read_all "findings and problems" in

# One line that holds what columns are counted by.
printf '\357\273\277Title\r\nAt the caf\303\251 \360\237\227\263\302\240it\tis: %s\r\n' "$slip" >wide.txt
read_all "wide characters" wide.txt
is_in "gcc counts bytes" "$(cat gcc.out)" "wide.txt:2:49: error:"
is_in "GitHub counts code points" "$(cat github.out)" "line=2,endLine=2,col=44,endColumn=59"
is_in "SARIF counts UTF-16" "$(cat sarif.out)" \
    '"startLine":2,"startColumn":45,"endLine":2,"endColumn":60'
is_in "rdjson counts bytes" "$(cat rdjson.out)" '"start":{"line":2,"column":49}'
is_in "JSON counts code points and tells the bytes of the file" "$(cat report.json)" \
    '"line":2,"column":44,"start":58,"end":73'

mkdir hostile
for name in "$(printf 'new\nline')" "$(printf 'esc\033[31m')" '##[error]x' "$(printf 'bad\377byte')" \
    "$(printf 'bidi\342\200\256')" '=cmd' '@name | `x` <b>' 'a,b"c%d' '-q' ':' '::error::x' ' blank' "tab	'"; do
    echo "$slip" >"hostile/$name.txt"
done
printf 'a ##[group]x \033[31m </script> ]]> <b>\n%s\n' "$slip" >hostile/text.txt
printf '=1+1 @name | `x` [x](y) \302\233 \342\200\256 %s\n' "$slip" >hostile/marks.txt
(cd hostile && read_all "hostile names and texts" .)
[ -f hostile/report.json ] || failed=1
mv hostile/*.out hostile/report.json hostile/err . 2>mv.err
rm -f hostile/xmllint.*
for format in $formats json; do
    LC_ALL=C grep -a -n -e "$(printf '[\001-\010\013\014\016-\037\177]')" -e "$(printf '\342\200\256')" \
        -e '##\[' -e '^[[:blank:]]*::[a-z]*::' -e "$(printf '\302\233')" \
        $([ $format = json ] && echo report.json || echo $format.out) >raw
    is_same "hostile names and texts do nothing in $format" "$(cat raw)" ""
done
is_in "a name of its own keeps its colon at the start of a line harmless" "$(cd hostile &&
    "$addsup" -q --fail-on never -- : 2>&1; "$addsup" -f gcc -- ':.txt' 2>&1)" "./:.txt:1:"

# A patch takes the findings with it, and brings no other.
mkdir repository && cp in/road.txt in/votes.txt wide.txt repository
cp -r hostile repository/hostile
(
    cd repository && git init -q . 2>git.err && rm -f git.err
    "$addsup" -f json . >../before.json 2>../err
    "$addsup" -f diff . >../patch 2>../err
    git apply --check ../patch 2>../apply.err && git apply ../patch 2>>../apply.err
    echo $? >../apply.status
    "$addsup" -f json . >../after.json 2>../err
)
is_same "git takes the patch" "$(cat apply.status; cat apply.err)" 0
is_same "what the patch changed is not found again, the rest is, and nothing else" "$("$python" -c '
import json
before, after = (json.load(open(name))["findings"] for name in ("before.json", "after.json"))
decided = [f for f in before if f["culprit"] is not None and not f["quoted"]]
prints = lambda findings: {f["fingerprint"] for f in findings}
left = open("patch").read().count(": left to the editor: ")
print(prints(after) <= prints(before), len(after) == left, len(before) > len(after) > 0, len(decided) > 10)
')" "True True True True"

"$addsup" claims -f csv in/votes.txt >claims.csv 2>err
is_same "all claims, with place and quotation, are rows" "$("$python" -c '
import csv
rows = list(csv.DictReader(open("claims.csv", newline="")))
print(len(rows) >= 3, rows[0]["line"], "Ann Lee won 612" in rows[0]["sentence"])')" "True 1 True"
for command in figures claims; do
    "$addsup" $command -f ndjson -o json=$command.json in hostile >$command.ndjson 2>err
    is_same "$command as lines are those of JSON" "$("$python" -c '
import json, sys
document = json.load(open(sys.argv[1] + ".json"))
lines = [json.loads(line) for line in open(sys.argv[1] + ".ndjson")]
named = {"figure": "figures", "claim": "claims", "relation": "relations", "problem": "problems"}
told = {name: [] for name in document if name in named.values()}
for line in lines[:-1]:
    told[named[line.pop("type")]].append(line)
print(all(told[name] == document[name] for name in told), lines[-1]["type"])' $command)" "True summary"
done
finish
