#!/bin/sh
# Where reports go, that they are whole, and that nothing but the articles changes them.
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

mkdir many
for n in $(seq 150); do
    echo "In town $n there were $((n * 37)) votes. $article" >"many/$n.txt"
done
for command in check figures claims; do
    "$addsup" $command --format json -j1 many missing.txt >one.json 2>one.err
    "$addsup" $command --format json -j8 many missing.txt >eight.json 2>eight.err
    is_same "$command is the same for any number of threads" \
        "$(cksum <one.json; cksum <one.err)" "$(cksum <eight.json; cksum <eight.err)"
    LC_ALL=tr_TR.UTF-8 LANG=de_DE "$addsup" $command --format json many missing.txt >locale.json 2>err
    is_same "$command is the same for any locale" "$(cksum <locale.json)" "$(cksum <one.json)"
done
valid "150 articles" claims one.json

"$addsup" --color always a.txt >out
is_in "--color always" "$(cat out)" "$(printf '\033[1;31m')"
"$addsup" a.txt >out
is_same "no colour where there is no terminal" "$(grep -c "$(printf '\033')" out)" 0
finish
