#!/bin/sh
# Articles that agree with themselves: each alone and all together, no error and no warning.
# The program is $ADDSUP, or build/addsup.
root=$(cd "$(dirname "$0")/../.." && pwd) || exit 2
here=tests/corpus
# shellcheck source=tests/corpus/check.sh
. "$root/$here/check.sh"

printf '' >"$work/nothing.expected"

for article in corpus/clean/*.txt; do
    check_findings "clean/$(basename "$article" .txt)" article "$work/nothing.expected" "$article"
done
check_findings "clean, between articles" all "$work/nothing.expected" corpus/clean

finish
