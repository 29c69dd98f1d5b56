#!/bin/sh
# Exit statuses, and who says what where: 0 clean, 1 found, 2 trouble.
. tests/cli/program.sh
mkdir "$work/folder" && cd "$work/folder" || exit 2

echo 'Nothing to count here.' >clean.txt
echo 'Of the 506,438 votes, Mr Corbyn gained 313,209 with Mr Smith winning just 193,329.' >broken.txt
mkdir empty others
echo '{}' >others/data.json
chmod 600 clean.txt

run 0 "a clean article" clean.txt
err_is "a clean article says nothing on standard error" ""
run 1 "a contradiction" broken.txt
run 0 "--fail-on never" --fail-on never broken.txt
run 0 "--fail-on=never" broken.txt --fail-on=never
run 0 "--exit-zero" --exit-zero broken.txt
out_has "--exit-zero tells all the same" "1 contradiction"
run 0 "--exit-zero goes before --fail-on" --exit-zero --fail-on note broken.txt
run 2 "--exit-zero hides no trouble" --exit-zero broken.txt missing.txt
run 1 "--fail-on note" check --fail-on note broken.txt
run 0 "other figures are no findings" figures broken.txt
out_has "figures are listed" "313,209"

run 2 "a missing path" missing.txt
err_is "a missing path is named" "missing.txt: no such file"
out_has "the report is there all the same" "1 not read"
run 2 "trouble beats findings" broken.txt missing.txt
out_has "the rest is checked" "1 article,"
run 2 "an empty folder" empty
err_is "an empty folder is told" "empty: no article found"
run 2 "a folder without articles" others/
err_is "a folder without articles is told" "others/: no article found"
out_has "what is no article is counted" "1 file was no article"
run 2 "an empty folder beside an article" clean.txt empty
run 0 "--allow-empty: an empty folder" --allow-empty empty
err_is "--allow-empty: nothing is told of it" ""
run 0 "--allow-empty: a folder without articles" --allow-empty others
run 0 "--allow-empty: no path at all" --allow-empty
run 0 "--allow-empty: a path all the same" check --allow-empty clean.txt empty
run 1 "--allow-empty changes nothing of what is found" --allow-empty broken.txt empty
run 2 "--allow-empty: a missing path is trouble" --allow-empty missing.txt
run 2 "--allow-empty: a rule is needed" --allow-empty explain
run 2 "a part of the path is a file" clean.txt/below.txt
err_is "a file in the path" "clean.txt/below.txt: no such file: part of its path is no folder"
printf 'a\0b' >zero.txt
run 2 "an article that is no text" zero.txt
err_has "an article that is no text is named" "zero.txt: "
head -c 67108865 /dev/zero >large.txt
run 2 "an article beyond the limit" large.txt
err_is "the limit is told" "large.txt: is larger than 64 MiB"

run 2 "a mistyped command" figurs
err_is "a mistyped command is advised" "figurs: no such file; is the command figures meant?"
run 2 "a mistyped option" --formt json clean.txt
err_is "a mistyped option is advised" \
    "addsup: there is no option --formt; is --format meant? (addsup --help tells more)"
out_is "and standard output stays empty" ""
run 2 "a mistyped choice" --format=jsn clean.txt
err_is "a mistyped choice is advised" \
    "addsup: --format is text, json, html, ndjson, gcc, sarif, github, gitlab, junit, rdjson, markdown, csv \
or diff, not \"jsn\"; is json meant? (addsup --help tells more)"
run 2 "a letter that is no option" -qx clean.txt
run 2 "no value" clean.txt --scope
run 2 "a value too many" --quiet=yes clean.txt
run 2 "no number" -j many clean.txt
run 2 "no threads" -j0 clean.txt
run 2 "no path" check
run 2 "nothing at all"
out_is "nothing at all: standard output" ""
run 2 "--test without rules" --test clean.txt
run 2 "rules take no path" rules clean.txt
run 2 "an option of control characters" "--$(printf '\033[31m##[error]')"
err_has "is not written out raw" '--\x1b[31m\x23\x23[error]'

run 0 "--help" --help
out_has "--help names every command" "explain RULE"
run 0 "-h beside other things" -h missing.txt
run 0 "--version" --version
is_same "--version" "$(cat "$work/out")" \
    "addsup $(sed -n 's/^.define ADDSUP_VERSION "\(.*\)"/\1/p' "$top/src/addsup.h")"
run 0 "combined letters" -qj2 clean.txt
run 0 "a letter with its value" -fjson clean.txt
out_has "a letter with its value is taken" '"schema":1'
echo 'Of the 9 votes.' >check
run 0 "behind -- everything is a path" -q -- check
cp clean.txt ./-q
run 0 "an option's name as a path" -- -q

run 2 "an unknown rule" --select nonsense.rule clean.txt
err_has "an unknown rule is named" "nonsense.rule: no rule and no pack has this name"
run 2 "a rule that cannot be explained" explain nonsense
run 0 "rules" rules
run 0 "rules as JSON" rules --format json
run 0 "the rules' own examples" rules --test
mkdir bad && printf 'rule mine.broken\n  relation summ\n' >bad/mine.rules
run 2 "a mistake in a rule file" --rules bad broken.txt
err_has "is told with its place" "bad/mine.rules:2:"
out_has "and the rest still runs" "1 article,"
run 2 "a folder without rules" --rules empty clean.txt
run 2 "a missing rule file" --rules missing clean.txt
run 0 "--select of another pack" --select dates broken.txt
out_has "relations of other rules are not counted" "0 relations checked"

run 0 "--ignore" --ignore elections broken.txt
out_has "what is ignored is not looked for" "0 contradictions"
run 2 "an unknown rule is not ignored" --ignore electoins broken.txt
err_has "an unknown rule is advised" "electoins: no rule and no pack has this name; is elections meant?"
run 1 "--verbose" --verbose broken.txt
out_has "--verbose tells why" "chance that unrelated figures look so"
run 2 "nothing of that kind is made" --generate manual

# A list of more parts than the limit is not taken for a shorter one.
awk 'BEGIN {
    for (i = 0; i < 65; i++) total += 5000 + 37 * i
    print "A total of " total " valid votes were cast."
    for (i = 0; i < 65; i++)
        printf "Mr %c%cver won %d votes.\n", 65 + i % 26, 97 + i / 26, 5000 + 37 * i
}' >many.txt
run 0 "a list of 65 parts" many.txt
out_has "a list of 65 parts is counted as not checked" "could not be checked, 0 contradictions"

finish
