#!/bin/sh
# Paths that come from lists, and the name of what comes through a pipe.
. tests/cli/program.sh
cd "$work" || exit 2

ballot='Of the 506,438 votes, Mr Corbyn gained 313,209 with Mr Smith winning just 193,329.'
mkdir folder
for name in 'a b.txt' -q.txt - folder/c.txt 'new
line.txt'; do
    echo "$ballot" >"./$name"
done

# told NAME LINES: where the last run's findings are
told() { is_same "$1" "$(sed 's/:.*//' "$work/out")" "$2"; }

printf 'a b.txt\n\n-q.txt\n-\nfolder' >list
run 1 "a list of paths" -q --files-from list
told "a list of paths: each line is one, folders are walked" '-
-q.txt
a b.txt
folder/c.txt'
run 1 "a list beside a path" -q --files-from=list folder
printf 'a b.txt\0new\nline.txt\0' >zeros
run 1 "paths with zero bytes behind them" -q -0 --files-from zeros
told "paths with zero bytes behind them: all" 'a b.txt
new\x0aline.txt'
"$addsup" -q --files-from - <list >"$work/out" 2>"$work/err"
is_same "a list from standard input" "$?$(cat "$work/err")" 1
told "a list from standard input: all" '-
-q.txt
a b.txt
folder/c.txt'
find folder -name '*.txt' -print0 | "$addsup" -q --null --files-from=- >"$work/out"
told "a list as find -print0 makes it" folder/c.txt
: >empty
run 2 "an empty list" --files-from empty
err_is "an empty list is told" "no article found"
run 0 "an empty list that may be" --files-from empty --allow-empty
run 2 "a missing list" --files-from missing
err_is "a missing list is told" "missing: could not be read as a list of paths"
echo missing.txt >list
run 2 "a missing path in a list" --files-from list
err_is "a missing path in a list is told" "missing.txt: no such file"
run 2 "zero bytes without -0" --files-from zeros
err_has "zero bytes without -0 are told" "zeros: holds a path with a zero byte in it: is -0 missing?"
run 2 "-0 without a list" -0 list
run 2 "standard input for two things" --files-from - -
run 2 "rules take no list" rules --files-from list

# Named by hand, standard input is an article of that name.
echo "$ballot" | "$addsup" -q --stdin-filename folder/new.txt - >"$work/out"
is_same "--stdin-filename: status" "$?" 1
told "--stdin-filename" folder/new.txt
printf 'accept elections.total 193,329\n  reason as printed\n' >folder/addsup.accept
echo "$ballot" | "$addsup" -q --stdin-filename folder/new.txt - >"$work/out"
is_same "--stdin-filename: waivers beside it are found" "$?" 0
echo "The vote is on Thursday, May 9." | "$addsup" -q --date 2025-05-03 - >"$work/out"
is_same "--date: a weekday of that year is wrong" "$?" 1
is_in "--date: what the day was" "$(cat "$work/out")" "Thursday, May 9 was a Friday"
echo "The vote is on Thursday, May 9." | "$addsup" -q --date 2024-05-03 - >"$work/out"
is_same "--date: a weekday of that year is right" "$?" 0
run 2 "--date that is none" --date 2025-02-30 folder
run 2 "--stdin-filename without the path -" --stdin-filename x.txt folder
finish
