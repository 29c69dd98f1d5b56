#!/bin/sh
# Every option that --help tells stands in the manual, in the completions and in some test, and what
# is installed is what the program makes.
. tests/cli/program.sh

"$addsup" --help >"$work/help" || not_ok "--help" "failed"
for what in addsup.1 addsup.conf.5 addsup-rules.5 bash zsh fish; do
    run 0 "--generate $what" --generate "$what"
    cp "$work/out" "$work/$what"
done
# As the manual has them, every "-" is "\-".
sed 's/\\-/-/g' "$work/addsup.1" >"$work/manual"
names=$(sed -n 's/^  \(-., \|    \)--\([a-z-]*\).*/\2/p' "$work/help")
letters=$(sed -n 's/^  -\(.\), --.*/\1/p' "$work/help")
is_same "all options are looked at" "$(echo "$names" | wc -l | tr -d ' ')" \
    "$(grep -o 'MEMBER([a-z_]*)' src/cli/option.c | grep -vc 'MEMBER(name)')"

# stands NAME FILE PATTERN
stands() {
    if grep -q -e "$3" "$2"; then
        ok "$1"
    else
        not_ok "$1" "nowhere in $2"
    fi
}
for name in $names; do
    stands "--$name in the manual" "$work/manual" "^.fB.*--$name\( \|.fR\)"
    stands "--$name in bash" "$work/bash" "--$name[ \"]"
    stands "--$name in zsh" "$work/zsh" "--$name[=}']"
    stands "--$name in fish" "$work/fish" "-l $name "
    if grep -l -e "--$name[ =\"'|]" -e "--$name\$" tests/*/*_test.* | grep -qv manual_test.sh; then
        ok "--$name in some test"
    else
        not_ok "--$name in some test" "nowhere in tests"
    fi
done
for letter in $letters; do
    stands "-$letter in the manual" "$work/manual" "^.fB-$letter, --"
    stands "-$letter in zsh" "$work/zsh" "{-$letter[+,]"
    stands "-$letter in fish" "$work/fish" " -s $letter "
done
for command in $(sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' "$work/help"); do
    stands "$command in the manual" "$work/manual" "^.fB$command\( \|.fR\)"
    stands "$command in fish" "$work/fish" " -a $command "
done
for format in $(sed -n '/^Formats/,/^$/s/^  \([a-z]*\) .*/\1/p' "$work/help"); do
    stands "$format in the manual" "$work/manual" "^.fB$format.fR"
done
for key in $("$addsup" --isolated --print-config | sed -n 's/^  \([a-z-]*\) .*/\1/p'); do
    stands "$key in addsup.conf(5)" "$work/addsup.conf.5" "^.fB$(echo "$key" | sed 's/-/.-/g') "
done
for rule in $("$addsup" rules --isolated -q | cut -d ' ' -f 1); do
    stands "$rule in addsup-rules(5)" "$work/addsup-rules.5" "^.fB$(echo "$rule" | sed 's/-/.-/g').fR"
done
sed -n 's/^| `\([a-z`, ]*\)` |.*/\1/p' rules/README.md | tr -d '`,' | tr ' ' '\n' | sort -u | grep . >"$work/keys"
is_same "the language's reference has keys" "$([ "$(wc -l <"$work/keys")" -gt 40 ] && echo many)" many
while read -r key; do
    stands "$key in addsup-rules(5)" "$work/addsup-rules.5" "^.fB$key.fR"
done <"$work/keys"

if command -v groff >"$work/groff" 2>&1; then
    for page in addsup.1 addsup.conf.5 addsup-rules.5; do
        is_same "$page is well formed" "$(groff -man -ww -z -Tutf8 "$work/$page" 2>&1)" ""
    done
fi

finish
