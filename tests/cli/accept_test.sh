#!/bin/sh
# Findings that somebody lives with: baselines, waivers, and what they are known by.
. tests/cli/program.sh
cd "$work" || exit 2

ballot='Of the 506,438 votes, Mr Corbyn gained 313,209 with Mr Smith winning just 193,329.'
mkdir -p news/local
printf 'A quiet morning in town.\n\n%s\n\nMany stayed at home.\n' "$ballot" >news/first.txt
echo 'The fund rose 24% from 236 to 311, it was said.' >news/second.txt

# ids PATH: the ids of all findings, with their rules
ids() { "$addsup" -f csv "$1" | sed -n 's/^[a-z]*,[a-z]*,\([a-z.-]*\),.*,\([0-9a-f-]*\)\r*$/\1 \2/p' | sort; }

run 0 "--write-baseline: the exit status is not 1" --write-baseline known news
out_has "--write-baseline tells the findings all the same" "2 contradictions"
run 0 "a baseline of an unchanged folder" --baseline known news
out_has "what it leaves out is counted" "2 accepted before"
err_is "and nothing is stale" ""
run 0 "a baseline may be written anew" --baseline known --write-baseline known news
is_same "with the same findings" "$(grep -c ^accept known)" 2
sed -i.kept 's/193,329/193,429/' news/first.txt
run 1 "one digit changed" --baseline known news
out_has "one digit changed is told" "313,209 + 193,429"
err_has "what it was known as is stale" "known:3: accepts nothing any more"
echo 'It adds up.' >news/first.txt
run 0 "what is stale changes no exit status" --baseline known news
err_has "what is stale is told" "accepts nothing any more"
run 0 "of some rules only nothing is told stale" --baseline known --select dates news
err_is "of some rules only: standard error" ""
mv news/first.txt.kept news/first.txt
run 2 "a baseline that is not there" --baseline missing news
err_is "a baseline that is not there is told" "missing: no such file"
printf 'accept nonsense\n' >bad
run 2 "a baseline with a mistake" --baseline bad news
err_has "a mistake is told with its place" "bad:1:8: "
run 2 "a baseline in the place of an article" --write-baseline news/first.txt news
is_same "the article stays" "$(head -c 7 news/first.txt)" "A quiet"
run 2 "a report in the place of the baseline" --baseline known -o known news
run 2 "--write-baseline where it cannot be" --write-baseline missing/known news
run 2 "a baseline belongs to check" figures --baseline known news
run 2 "trouble with --write-baseline" --write-baseline other news missing.txt

# What a finding is known by stays.
known=$(ids news)
is_same "two findings are known" "$(echo "$known" | wc -l | tr -d ' ')" 2
awk 'BEGIN { srand(7) }
    { print }
    /^$/ { for (i = 0; i < 50; i++) printf "The %dth gull%s sat on the roof.\n\n", 0, substr("sssssss", 1, rand() * 7) }' \
    news/first.txt | sed 's/0th //' >longer && mv longer news/first.txt
is_same "100 lines inserted" "$(ids news)" "$known"
{ echo "$ballot" && echo && echo "A quiet morning in town."; } >news/first.txt
is_same "a paragraph moved" "$(ids news)" "$known"
mv news/first.txt news/zz.txt && mv news/second.txt news/a.txt
is_same "files renamed" "$(ids news)" "$known"
run 0 "a baseline of renamed files" --baseline known news
cp news/zz.txt news/copy.txt
is_same "the same sentence in two articles has two" "$(ids news | sort -u | wc -l | tr -d ' ')" 3
run 1 "and the baseline one of them" --baseline known news
rm news/copy.txt && mv news/zz.txt news/first.txt && mv news/a.txt news/second.txt

# Waivers.
run 1 "-v" -v news
out_has "-v tells the ids" " = id: $(echo "$known" | sed -n 's/^elections.total //p')"
id=$(echo "$known" | sed -n 's/^elections.total //p')
run 2 "a reason is needed" accept "$id" news
err_is "a reason is asked for" "addsup: addsup accept needs --reason TEXT (addsup --help tells more)"
run 2 "an empty reason is none" accept "$id" --reason '' news
run 2 "no finding of this id" accept 0123456789abcdef --reason x news
err_has "no finding of this id is told" "no finding has the id 0123456789abcdef"
run 2 "no id" accept --reason x news
run 2 "a reason belongs to accept" --reason x news
run 2 "accept writes no report" accept "$id" --reason x -o report news
run 0 "accept" accept "$(echo "$id" | cut -c 1-6)" --reason "$(printf 'a recount\nis ##[error] under way')" news
is_same "accept tells what it wrote" "$(cat "$work/out")" "news/addsup.accept:
$(sed 1d news/addsup.accept)"
is_in "the reason stays on its line" "$(cat news/addsup.accept)" '  reason  a recount\x0ais # #[error] under way'
run 1 "a waiver is found while walking" news
out_has "a waiver is counted" "1 accepted before"
is_same "what it accepts is not told" "$(grep -c 193,329 "$work/out")" 0
run 0 "a waiver is found beside a named file" news/first.txt
cp news/first.txt news/local/copy.txt
run 0 "a waiver is found above a named file" news/local/copy.txt
run 1 "one waiver is for one finding" news/first.txt news/local/copy.txt
run 2 "what is accepted already" accept "$id" --reason again news/first.txt
run 0 "the other gets its own" accept "$id" --reason "as printed" news/first.txt news/local/copy.txt
run 0 "and then nothing is left" news/first.txt news/local/copy.txt
run 0 "accepted by its own" news/local
(cd news && "$addsup" -q first.txt local) >out 2>err
is_same "from another folder" "$?$(cat out err)" 0
rm -r news/local

echo 'It adds up.' >news/first.txt
run 1 "a waiver for nothing" news
err_has "a waiver for nothing is told" "news/addsup.accept:2: accepts nothing any more"
run 0 "a waiver for nothing, not all of the folder read" news/first.txt
err_is "is none" ""
run 1 "a waiver for nothing, where something is excluded" --exclude first.txt news
err_is "something may be what it is for" ""
printf 'accept %s\n' "$id" >news/addsup.accept
run 2 "a waiver without a reason" news
err_is "a waiver without a reason has its place" 'news/addsup.accept:1:8: "reason" is missing'
printf 'accept core.change 24%%\n  reason it is what they said\n' >news/addsup.accept
run 0 "a waiver by rule and figure" news

finish
