#!/bin/sh
# No source file has more than 400 lines. (That no function has more than 60 is in .clang-tidy.)
set -u
limit=400
wc -l "$@" | awk -v limit=$limit '
    $2 != "total" && $1 > limit { print $2 ": " $1 " lines, more than " limit ": split it by noun"; bad = 1 }
    END { exit bad }'
