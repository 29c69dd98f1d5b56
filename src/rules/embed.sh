#!/bin/sh
# Writes the C source of ruleset_packs: the rule files given as arguments, as arrays of bytes: core,
# then its relations (core-*), then the others, each in order of name; later packs are more special.
#     sh src/rules/embed.sh rules/*.rules > packs.c
set -eu
LC_ALL=C
export LC_ALL

# "rules/people-and-dates.rules" -> "people_and_dates"
identifier() {
    basename "$1" .rules | tr -c 'A-Za-z0-9\n' '_'
}

in_order() {
    for file in "$@"; do
        case "$file" in
        core.rules | */core.rules) echo "0 $file" ;;
        core-*.rules | */core-*.rules) echo "1 $file" ;;
        *) echo "2 $file" ;;
        esac
    done | sort | cut -d ' ' -f 2-
}

bytes_of() {
    echo "static const unsigned char pack_$(identifier "$1")[] = {"
    od -A n -v -t x1 "$1" | sed -e 's/ *\([0-9a-f][0-9a-f]\)/0x\1,/g'
    echo "0};"
    echo
}

row_of() {
    array="pack_$(identifier "$1")"
    name=$(basename "$1")
    printf '    {{"%s", %d}, {(const char *)%s, sizeof %s - 1}, true},\n' \
        "$name" "${#name}" "$array" "$array"
}

files=$(in_order "$@")
echo '/* Made by src/rules/embed.sh from the rule files of the project. */'
echo '#include "rules/ruleset.h"'
echo
echo "$files" | while read -r file; do bytes_of "$file"; done
echo 'static const RuleFile packs[] = {'
echo "$files" | while read -r file; do row_of "$file"; done
echo '};'
echo
echo 'const RuleFile *ruleset_packs(size_t *count) {'
echo '    *count = sizeof packs / sizeof *packs;'
echo '    return packs;'
echo '}'
