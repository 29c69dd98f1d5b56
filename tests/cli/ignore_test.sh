#!/bin/sh
# What walks pass over: git is asked the same questions, about patterns of every kind.
. tests/cli/program.sh
cd "$work" || exit 2
git init -q repository && cd repository || exit 2

for folder in . a a/b a/b/c drafts foo foo/bar foo/bar/baz 'a b' '[x]' build/out x/build; do
    mkdir -p "$folder"
    for name in plain.txt draft.txt draft-1.txt Draft.TXT 'old one.txt' '#hash.txt' '!bang.txt' b1.txt b-.txt \
        'b].txt' 'star*.txt' 'back\slash.txt' '[set].txt' foobar.txt aaaaaaaaaaaaaaaab.txt; do
        echo '9 votes' >"$folder/$name"
    done
done

# same NAME: does addsup read what git does not ignore?
same() {
    ours=$("$addsup" figures -f json . | "$python" -c '
import json, sys
names = sorted(figure["file"][2:] for figure in json.load(sys.stdin)["figures"])
print("\n".join(names))')
    theirs=$(git -c core.excludesFile=/dev/null ls-files --others --exclude-standard -z | tr '\0' '\n' |
        grep -i 'txt$' | LC_ALL=C sort)
    is_same "$1" "$ours" "$theirs"
}
same "no patterns"
while IFS= read -r pattern; do
    printf '%b' "$pattern" >.gitignore
    same "$pattern"
done <<'PATTERNS'
draft.txt
/draft.txt
drafts/
drafts
a/b
/a/b/
a/b/*
b/c
**/c
**/b/c
a/**
a/**/draft.txt
a/**/c/draft.txt
**/foo/**/baz/*.txt
foo/**/plain.txt
foo*/bar
*.txt
*.txt\n!plain.txt
*.txt\n!/a/*.txt\n!foo/bar/plain.txt
a/*\n!a/b
a/\n!a/b/
draft*.txt
draft?1.txt
b[0-9].txt
b[!0-9].txt
b[^0-9].txt
b[]-].txt
b[]0-].txt
b[a-].txt
b[[:digit:]].txt
b[[:alpha:][:digit:]].txt
b[[:nonsense:]].txt
[[]set].txt
\\[set].txt
[d]raft.txt
b[0-9.txt
[
#hash.txt
\\#hash.txt
!bang.txt
\\!bang.txt
star\\*.txt
back\\\\slash.txt
old one.txt   
old*one.txt
a b/
plain.txt\r\n/foo/\r\n
\n\n   \n/
//
/
**
***
**/
/**
/*/
**.txt
a**b.txt
a*a*a*a*a*b.txt
*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*c.txt
/**/build/
build/
x/build
\357\273\277draft.txt
plain.txt/
foo/bar
PATTERNS

# Files in several folders; the inner one goes first.
echo 'draft*' >.gitignore
printf '!draft.txt\nplain.txt\n/b1.txt\n' >a/.gitignore
printf 'draft.txt\n' >a/b/.gitignore
same "an ignore file in each of several folders"
printf '!draft-1.txt\n' >.addsupignore
run 0 ".addsupignore" figures .
read_names() { "$addsup" figures "$@" -f json | "$python" -c 'import json, sys; print(" ".join(figure["file"] for figure in json.load(sys.stdin)["figures"]))'; }
is_in ".addsupignore goes before .gitignore" "$(read_names drafts)" "drafts/draft-1.txt"
is_same "files above the folder count too" "$(read_names drafts | grep -c 'drafts/draft.txt')" 0
is_in "a path that is named is read" "$(read_names drafts/draft.txt)" "drafts/draft.txt"
echo 'drafts/' >.gitignore
is_in "a folder that is named is walked" "$(read_names drafts)" "drafts/plain.txt"
is_in "--no-ignore" "$(read_names --no-ignore .)" "./drafts/plain.txt"
is_same "--exclude" "$(read_names --exclude '*' --exclude '!/foo/' --exclude '!/foo/plain.txt' .)" "./foo/plain.txt"
is_same "--exclude goes before ignore files" "$(read_names --exclude '!drafts/' . | grep -c 'drafts/plain.txt')" 1
echo '*' >.gitignore && rm .addsupignore
run 2 "nothing left to read" .
err_is "nothing left to read is told" ".: no article found"
"$python" -c 'print("\n".join("p%d" % i for i in range(10001)))' >.gitignore
run 2 "too many patterns" .
err_has "too many patterns are told" ".gitignore: is larger than 1 MiB or has more than 10,000 patterns"

# Time: stars do not multiply.
rm .gitignore && mkdir slow && cd slow || exit 2
long=$(printf '%0200d' 0 | tr 0 a)
: >"$long.txt"
"$python" -c 'print("\n".join("*a" * 60 + str(i) for i in range(1000))); print("**/" * 500 + "x")' >.gitignore
if timeout 5 "$addsup" figures -q . >"$work/out" 2>&1; then
    ok "many stars take little time"
else
    not_ok "many stars take little time" "$(cat "$work/out")"
fi
finish
