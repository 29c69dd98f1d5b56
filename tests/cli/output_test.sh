#!/bin/sh
# Where reports go, and that they are whole.
. tests/cli/program.sh
cd "$work" || exit 2

article='Of the 506,438 votes, Mr Corbyn gained 313,209 with Mr Smith winning just 193,329.'
echo "$article" >a.txt
valid() {
    errors=$("$python" "$top/tests/checks/validate.py" "$top/src/contract/$2.schema.json" "$3" 2>&1)
    is_same "$1 keeps to the contract" "$errors" ""
}

for command in check figures claims; do
    schema=$command
    [ $command = check ] && schema=findings
    "$addsup" $command --format json a.txt missing.txt >report.json 2>err
    valid "$command" $schema report.json
    printf '\377\376 9 votes \202\303 of 12' >hostile.txt
    "$addsup" $command --format json -- hostile.txt >report.json 2>err
    valid "$command of hostile bytes" $schema report.json
    mkdir -p empty && "$addsup" $command --format json empty >report.json 2>err
    valid "$command of nothing" $schema report.json
done

"$addsup" --quiet - <a.txt >out 2>err
is_same "standard input: status" $? 1
is_in "standard input is named -" "$(cat out)" "-:1:"
"$addsup" - <&- >out 2>err
is_same "no standard input" $? 2

run 1 "-o" -o report.txt a.txt
out_is "-o leaves standard output empty" ""
is_in "-o writes the report" "$(cat report.txt)" "1 contradiction"
echo before >report.txt
run 2 "-o in a folder that is not there" -o missing/report.txt a.txt
err_has "-o tells why it cannot" "missing/report.txt: "
is_same "no other file is left" "$(ls ./*.new missing 2>"$work/err")" ""
ln -s target.txt link.txt && : >target.txt
run 1 "-o through a link" -o link.txt a.txt
is_in "-o through a link writes its target" "$(cat target.txt)" "1 contradiction"
is_same "-o keeps the link" "$(readlink link.txt)" target.txt
run 1 "-o to a device" -o /dev/null a.txt
is_same "-o keeps the device" "$(test -c /dev/null && echo there)" there

run 1 "one run, several reports" -f gcc -o json=r.json -o csv=r.csv -o ./junit=r a.txt -o markdown=r.md
is_same "-o FILE keeps standard output empty, whatever other files there are" "$(cat "$work/out")" ""
is_in "-o FILE is written as --format says" "$(cat ./junit=r)" "a.txt:1:8: error:"
run 1 "several reports beside standard output" -f gcc -o json=r.json -o csv=r.csv a.txt
out_has "standard output has its own" "a.txt:1:8: error:"
valid "a report beside it" findings r.json
is_same "and each file the one that was asked for" "$(head -c 14 r.csv)" "type,severity,"
run 0 "where output goes does not change the exit status: clean" --fail-on never -o json=r.json a.txt
run 2 "where output goes does not change the exit status: trouble" -o json=r.json a.txt missing.txt
run 2 "one of several cannot be written" -o json=missing/r.json -o csv=r2.csv a.txt
err_is "one of several is told" "addsup: missing/r.json: No such file or directory"
is_same "the others are" "$(head -c 14 r2.csv)" "type,severity,"
run 2 "no format of that name" -o jsn=r.json a.txt
err_is "a format is advised" "addsup: there is no format jsn; is json meant? A file of that name is ./jsn=r.json \
(addsup --help tells more)"
run 2 "two reports in one file" -o json=r -o csv=r a.txt
run 2 "no file" -o json= a.txt
run 2 "standard output is no file" -o json=- a.txt
for command in figures claims rules; do
    run 2 "$command is no SARIF" $command -f sarif
    run 2 "$command is no SARIF in a file" $command -o sarif=r.sarif a.txt
done
run 2 "claims are no patch" claims -f diff a.txt
err_has "what cannot be written so is told" "what addsup claims tells is not written as diff"

# No report takes the place of what is read, by whatever name.
mkdir articles rules.d && cp a.txt articles && ln a.txt hard.txt && ln -s articles/a.txt soft.txt
: >rules.d/own.rules
before=$(cksum a.txt articles/a.txt)
run 2 "an article as output" -o a.txt a.txt
err_is "an article as output is refused" "addsup: a.txt: is one of the files to be read: \
a report would replace it, so nothing was done"
out_is "an article as output: nothing is written" ""
run 2 "an article as output, by another path" -o ./articles/../a.txt a.txt
run 2 "an article as output, by another link" -o hard.txt a.txt
run 2 "an article as output, through a link" -o soft.txt articles
run 2 "an article as output, beside a good one" -o json=fresh.json -o csv=articles/a.txt articles
is_same "an article as output: nothing else is written" "$(ls fresh.json 2>err)" ""
"$addsup" -o a.txt - <a.txt >out 2>err
is_same "an article as output, from standard input" $? 2
run 2 "a rule file as output" --rules rules.d/own.rules -o rules.d/own.rules a.txt
is_same "nothing that is read was changed" "$(cksum a.txt articles/a.txt)" "$before"

"$addsup" a.txt >/dev/full 2>err
is_same "a full disk: status" $? 2
is_in "a full disk is told" "$(cat err)" "addsup: standard output: "
run 2 "a full disk behind -o" -o /dev/full a.txt
"$addsup" --help >/dev/full 2>err
is_same "a full disk behind --help" $? 2

# A reader that goes away before the report is written.
{
    sleep 0.2
    "$addsup" --format json a.txt 2>err
    echo $? >status
} | :
is_same "a reader that goes away: status" "$(cat status)" 2
is_same "a reader that goes away is not complained of" "$(cat err)" ""

"$addsup" --color always a.txt >out
is_in "--color always" "$(cat out)" "$(printf '\033[1;31m')"
"$addsup" a.txt >out
is_same "no colour where there is no terminal" "$(grep -c "$(printf '\033')" out)" 0
finish
