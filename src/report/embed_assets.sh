#!/bin/sh
# Writes the C source of page_assets.h: the style sheet and the script given, and their hashes.
#     sh src/report/embed_assets.sh src/report/page.css src/report/page.js > page_assets.c
set -eu
LC_ALL=C
export LC_ALL

# The SHA-256 of a file in base64, as Content-Security-Policy wants it.
hash_of() {
    hex=$(sha256sum <"$1" | cut -c 1-64)
    # shellcheck disable=SC2059 # the octal escapes are the format
    printf "$(echo "$hex" | awk '{
        digits = "0123456789abcdef"
        for (i = 1; i < length($0); i += 2) {
            byte = 16 * (index(digits, substr($0, i, 1)) - 1) + index(digits, substr($0, i + 1, 1)) - 1
            printf "\\%03o", byte
        }
    }')" | base64
}

# NAME FILE
asset() {
    echo "const char page_$1[] = {"
    od -A n -v -t x1 "$2" | sed -e 's/ *\([0-9a-f][0-9a-f]\)/0x\1,/g'
    echo "0};"
    echo "const char page_$1_hash[] = \"$(hash_of "$2")\";"
}

echo '/* Made by src/report/embed_assets.sh. */'
echo '#include "report/page_assets.h"'
asset style "$1"
asset script "$2"
