#!/bin/sh
# Each folder of corpus/cases holds
#
#   *.txt       an article, or several that are read together
#   expected    the findings, written by hand (see expected.py); nothing rewrites it
#   report.txt  the whole report of `addsup check`; ACCEPT=1 rewrites it
#   miss        if it is there: a slip that is known not to be found yet, and why
#
# The program is $ADDSUP, or build/addsup. Names on the command line choose cases.
root=$(cd "$(dirname "$0")/../.." && pwd) || exit 2
here=tests/corpus
# shellcheck source=tests/corpus/check.sh
. "$root/$here/check.sh"

# The whole report as a reader gets it, compared with the accepted one.
check_report() {
    name=$1 accepted=$2
    shift 2
    "$addsup" check --scope all --format text "$@" >"$work/report" 2>"$work/stderr"
    [ "${ACCEPT:-}" != 1 ] || cp "$work/report" "$accepted"
    if [ ! -e "$accepted" ]; then
        not_ok "$name report" "there is no $accepted; ACCEPT=1 writes it"
    elif cmp -s "$accepted" "$work/report"; then
        ok "$name report"
    else
        not_ok "$name report" "$(diff "$accepted" "$work/report")"
    fi
}

check_case() {
    folder=$1 name=$(basename "$1")
    set --
    for article in "$folder"/*.txt; do
        [ "$article" = "$folder/report.txt" ] || set -- "$@" "$article"
    done
    if [ -e "$folder/miss" ]; then
        check_miss "$name" "$folder/expected" "$@"
    else
        check_findings "$name" all "$folder/expected" "$@"
    fi
    check_report "$name" "$folder/report.txt" "$@"
}

[ $# -gt 0 ] || set -- corpus/cases/*
for folder in "$@"; do
    check_case "corpus/cases/$(basename "$folder")"
done

finish
