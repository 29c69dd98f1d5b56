#!/bin/sh
# Are the symbols that a shared library exports just those that a header declares ADDSUP_API?
#     symbols.sh build/libaddsup.so src/addsup.h
set -u
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT

sed -n 's/^ADDSUP_API .*\(addsup_[a-z0-9_]*\)(.*/\1/p' "$2" | LC_ALL=C sort >"$folder/declared"
nm -D --defined-only "$1" | awk '{ print $3 }' | LC_ALL=C sort >"$folder/exported"
[ -s "$folder/declared" ] || { echo "$2 declares nothing"; exit 1; }
comm -13 "$folder/declared" "$folder/exported" | sed "s|^|$1 exports what $2 does not declare: |" >"$folder/bad"
comm -23 "$folder/declared" "$folder/exported" | sed "s|^|$1 lacks what $2 declares: |" >>"$folder/bad"
cat "$folder/bad"
[ ! -s "$folder/bad" ]
