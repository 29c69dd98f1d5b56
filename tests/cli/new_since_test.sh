#!/bin/sh
# --new-since: what a revision changed, against everything that is there.
. tests/cli/program.sh
cd "$work" || exit 2
ballot='Of the 506,438 votes, Mr Corbyn gained 313,209 with Mr Smith winning just 193,329.'
fund='The fund rose 24% from 236 to 311, it was said.'

run 2 "no repository" --new-since HEAD .
err_is "no repository is told" "addsup: --new-since: the working folder is in no git repository"
mkdir repository && cd repository || exit 2
git init -q . && git config user.name tester && git config user.email tester@example.org
mkdir "old news" && printf 'A first line.\n\n%s\n' "$ballot" >"old news/a.txt"
echo 'It adds up.' >b.txt
git add . && git commit -qm first
run 0 "nothing was changed" --new-since HEAD .
out_has "nothing was changed: all was checked" "2 articles, "
run 1 "without it" .
echo 'A line behind.' >>"old news/a.txt"
run 0 "another line was changed" --new-since HEAD .
sed -i.kept 's/193,329/193,429/' "old news/a.txt" && rm "old news/a.txt.kept"
run 1 "the figure's line was changed" --new-since HEAD .
run 1 "from a folder below" --new-since HEAD "old news"
cd "old news" && run 1 "in a folder below" --new-since HEAD ../b.txt a.txt
cd .. && git add . && git commit -qm second
run 0 "since the last commit" --new-since HEAD .
run 1 "since the one before" --new-since HEAD~1 .
git mv "old news/a.txt" "old news/moved.txt"
run 0 "a file moved" --new-since HEAD .
git commit -qm moved

echo "$fund" >new.txt
run 1 "a file that git does not know" -q --new-since HEAD .
is_same "a file that git does not know: nothing else" "$(cut -d: -f 1 "$work/out")" ./new.txt
git add new.txt
run 1 "a file that is added" --new-since HEAD new.txt
git commit -qm fund
# What one article says contradicts another: one of them is new.
printf 'Mr Owen Smith polled 193,229 votes in Islington North against Jeremy Corbyn of Labour.\n' >one.txt
printf 'Jeremy Corbyn beat Owen Smith of Islington North: Mr Owen Smith polled 193,329 votes.\n' >two.txt
git add one.txt && git commit -qm one
"$addsup" -q --scope folder . >all
if [ -s all ]; then
    run 1 "a new article against an old one" --new-since HEAD --scope folder .
fi
rm one.txt two.txt all && git commit -qam fewer

# Names of every kind, and texts that look like a patch.
for name in 'quote".txt' 'back\slash.txt' 'tab	.txt' "$(printf 'caf\303\251.txt')" ' blank .txt'; do
    echo "$fund" >"$name"
done
git add . && git commit -qm names
for name in *.txt; do
    [ "$name" = b.txt ] || [ "$name" = new.txt ] || printf '%s\n' '++ b/new.txt' '@@ -1 +1 @@' "Now the fund rose 24% from 236 to 311." >"$name"
done
run 1 "names of every kind" -q --new-since HEAD .
is_same "names of every kind: all of them" "$(wc -l <"$work/out" | tr -d ' ')" 5
is_same "texts that look like a patch are texts" "$(grep -c '^./new.txt' "$work/out")" 0
git checkout -q .
git config diff.noprefix true && git config color.ui always && git config diff.external false
echo "$fund" >>new.txt
run 1 "whatever git's settings" --new-since HEAD .

run 2 "no such revision" --new-since nonsense .
err_is "no such revision is told" "addsup: --new-since: git has no revision nonsense"
run 2 "an option for a revision" --new-since=--output=hacked .
err_is "an option is no revision" "addsup: --new-since: git has no revision --output=hacked"
is_same "and does nothing" "$(ls hacked 2>&1 | grep -c 'No such')" 1
run 2 "no name" --new-since= .
run 2 "for checks only" figures --new-since HEAD .
PATH=/nowhere run 2 "no git" --new-since HEAD .
err_is "no git is told" "addsup: --new-since needs git, which could not be run"
finish
