#!/bin/sh
# Which files of a folder are articles, in which order, under which names.
. tests/cli/program.sh
cd "$work" || exit 2

# The paths of the articles that have a figure, in order of the report.
paths() {
    "$addsup" figures --format json "$@" 2>"$work/err" </dev/null | "$python" -c '
import json, sys
for figure in json.load(sys.stdin)["figures"]:
    print(figure["file"].encode("unicode_escape").decode())'
}

article() { echo 'There were 12 votes.' >"$1"; }

mkdir -p in/b in/a/deep in/.git in/CVS in/.hidden
for name in in/b/1.txt in/a/deep/2.TXT in/a/z.text in/a.txt in/Z.txt in/ab.txt \
    in/.git/3.txt in/CVS/4.txt in/.hidden/5.txt in/.6.txt in/7.html in/8 in/9.txt.bak; do
    article "$name"
done
expected='in/Z.txt
in/a/deep/2.TXT
in/a/z.text
in/a.txt
in/ab.txt
in/b/1.txt'
is_same "articles in order of bytes" "$(paths in)" "$expected"
is_same "slashes behind the folder are not shown" "$(paths in///)" "$expected"
is_same "the folder one stands in" "$(cd in/a && paths .)" './deep/2.TXT
./z.text'
run 0 "the others are counted" --fail-on never in
out_has "hidden and closed folders count as one each" "7 files were no articles"

is_same "a path that is named is read, whatever its name" "$(paths in/7.html in/.6.txt in/8)" 'in/7.html
in/.6.txt
in/8'
is_same "a hidden folder that is named is walked" "$(paths in/.git)" in/.git/3.txt
is_same "one path twice" "$(paths in/a.txt in/a.txt)" 'in/a.txt
in/a.txt'

mkdir other
for name in ab.txt b/1.txt Z.txt a/z.text a.txt a/deep/2.TXT; do
    mkdir -p "other/${name%/*}" 2>"$work/err"
    rmdir "other/$name" 2>"$work/err"
    article "other/$name"
done
is_same "the order in which files were made does not matter" "$(paths other)" \
    "$(echo "$expected" | sed 's/^in/other/')"

mkdir links && article links/real.txt
ln -s real.txt links/link.txt
ln -s . links/circle
ln -s ../in links/folder.txt
ln -s missing links/nowhere.txt
ln -s loop.txt links/loop.txt
mkfifo links/pipe.txt
is_same "links to files are followed, links to folders are not" "$(paths links)" 'links/link.txt
links/real.txt'
run 2 "links that lead nowhere are trouble" links
err_is "links that lead nowhere are told" 'links/loop.txt: its symbolic links lead in a circle
links/nowhere.txt: no such file'
is_same "a link to a folder that is named is walked" "$(paths links/circle | tail -n 1)" \
    links/circle/real.txt

deep=deep
mkdir deep && cd deep || exit 2
for _ in $(seq 70); do mkdir d && cd d || exit 2; done
article bottom.txt
cd "$work" || exit 2
article deep/top.txt
is_same "folders too deep are left out" "$(paths $deep)" deep/top.txt
run 2 "folders too deep are trouble" $deep
err_has "folders too deep are told" "is 64 folders deep"

mkdir hostile
for name in "$(printf 'new\nline')" "$(printf 'esc\033[31m')" '##[error]x' "$(printf 'bad\377byte')" \
    "$(printf 'bidi\342\200\256')"; do
    article "hostile/$name.txt"
done
article '::error::x.txt'
is_same "hostile names are read" "$(paths hostile)" 'hostile/##[error]x.txt
hostile/bad\ufffdbyte.txt
hostile/bidi\u202e.txt
hostile/esc\x1b[31m.txt
hostile/new\nline.txt'
for format in text json; do
    "$addsup" figures --format $format hostile ::error::x.txt >"$work/out" 2>&1
    "$addsup" figures --format $format hostile/*missing ::warning::no.txt >>"$work/out" 2>&1
    LC_ALL=C grep -a -n -e "$(printf '[\001-\011\013-\037\177]')" -e "$(printf '\342\200\256')" \
        -e '##\[' -e '^[[:blank:]]*::' "$work/out" >"$work/raw"
    is_same "hostile names do nothing in $format" "$(cat "$work/raw")" ""
done

if [ "$(id -u)" -ne 0 ]; then
    mkdir closed && article closed/a.txt && article unreadable.txt
    chmod 000 closed unreadable.txt
    run 2 "a folder that may not be read" closed
    err_is "a folder that may not be read is told" "closed: may not be read: permission denied"
    run 2 "a file that may not be read" unreadable.txt
    err_is "a file that may not be read is told" \
        "unreadable.txt: may not be read: permission denied"
fi
finish
