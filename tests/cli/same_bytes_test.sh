#!/bin/sh
# The same articles give the same bytes: for any number of threads, in any order of the folder, in
# locales that write numbers and letters otherwise, however narrow the terminal.
. tests/cli/program.sh
cd "$work" || exit 2

# Each article is of its own length, so that threads end in another order than they begin.
write_article() {
    {
        echo "Town $1 votes"
        echo
        echo "In TOWN $1 there were $(($1 * 37)) votes, İstanbul’s 1.234,5 and $(($1 * 7)) of 60, or 12 per cent."
        echo "Of the 506,438 votes, Ann Lee won 313,209 and Bob Ray won 193,329."
        seq "$(($1 * 13 % 4))" | sed 's/$/ people came, up 5% from 1,000 to 1,040./'
    } >"$2/$1.txt"
}
mkdir -p upward/news downward/news
for n in $(seq 150); do
    write_article "$n" upward/news
done
for n in $(seq 150 -1 1); do
    write_article "$n" downward/news
done

# lists FOLDER ARGUMENT...: the sums of what is found, read and claimed, and told on standard error.
lists() {
    (
        cd "$1" && shift || exit
        for command in check claims figures; do
            "$addsup" $command --format json "$@" news missing.txt 2>&1 | cksum
        done
    )
}
# reports FOLDER ARGUMENT...: those of every format.
reports() {
    lists "$@"
    (
        cd "$1" && shift || exit
        for format in text html ndjson gcc sarif github gitlab junit rdjson markdown csv diff; do
            "$addsup" --format $format "$@" news missing.txt 2>&1 | cksum
        done
        "$addsup" explain core.sum 2>&1 | cksum
    )
}
LC_ALL=C reports upward -j1 >expected
is_same "all reports are looked at" "$(sort -u expected | wc -l | tr -d ' ')" "$(wc -l <expected | tr -d ' ')"

for jobs in 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do
    is_same "-j $jobs" "$(lists upward -j$jobs)" "$(head -3 expected)"
done
is_same "a folder filled from behind" "$(reports downward -j8)" "$(cat expected)"
is_same "a terminal one column wide" "$(COLUMNS=1 reports upward -j4)" "$(cat expected)"
shuffled=$(cd upward && ls news/* | awk '{ print NR * 7919 % 151, $0 }' | sort -n | cut -d ' ' -f 2)
is_same "named in any order, each is read" \
    "$(cd upward && echo "$shuffled" | "$addsup" -q --files-from - | sort | cksum)" \
    "$(cd upward && "$addsup" -q news | sort | cksum)"

# Of the machine's own locales none may be there: these are made for the test.
speaks() {
    "$python" -c 'import locale; locale.setlocale(locale.LC_ALL, ""); print(locale.localeconv()["decimal_point"])'
}
for name in tr_TR de_DE; do
    if ! command -v localedef >there 2>&1; then
        echo "ok $name # SKIP there is no localedef"
        continue
    fi
    mkdir -p locales
    localedef -i $name -f UTF-8 "locales/$name.UTF-8" >made 2>&1
    is_same "$name is in force" \
        "$(LOCPATH=$work/locales LC_ALL=$name.UTF-8 speaks 2>&1)" ","
    is_same "$name" \
        "$(LOCPATH=$work/locales LC_ALL=$name.UTF-8 LANG=$name.UTF-8 reports upward -j4)" "$(cat expected)"
done
finish
