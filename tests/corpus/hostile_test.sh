#!/bin/sh
# Articles made to hurt: corpus/hostile, and larger shapes that are written for the occasion. Each
# run must end in time, with the right exit status, one valid document, and nothing in it that a
# terminal or a build log would obey.
# The program is $ADDSUP, or build/addsup.
root=$(cd "$(dirname "$0")/../.." && pwd) || exit 2
here=tests/corpus
# shellcheck source=tests/corpus/check.sh
. "$root/$here/check.sh"

# Statuses: 0 nothing is wrong with the figures; 1 the planted slip is found; 2 it is no text, or a
# limit was reached and said. Two where both are honest answers. A file without a row fails.
statuses='
empty.txt 0
only-blanks.txt 0
only-bom.txt 0
bom-twice.txt 1
utf16-little-end.txt 1
utf16-big-end.txt 1
utf16-lone-surrogate.txt 1,2
utf16-odd-length.txt 1,2
windows-1252.txt 1
nul-inside.txt 2
long-line.txt 1
deep-nesting.txt 0,2
quotes-never-closed.txt 0,2
many-figures.txt 0,2
many-shares.txt 0,2
many-parts.txt 0,2
overlong-utf8.txt 1,2
surrogates-in-utf8.txt 1,2
cut-utf8.txt 1,2
beyond-unicode.txt 1,2
bidi-controls.txt 0,1
escape-sequences.txt 0,1,2
workflow-commands.txt 0,1
markup-in-text.txt 0,1
right-to-left.txt 1
sixty-digits.txt 0
combining-marks.txt 0
return-only.txt 1
form-feeds.txt 1
line-separators.txt 1
nothing-divided.txt 0,1
separators.txt 0,1
impossible-dates.txt 0,1
hedges-piled.txt 0
words-piled.txt 2
unclosed.html 0,1,2
deep.json 0,2
cut.json 0,1,2

line-of-8-megabytes.txt 1
hundred-thousand-figures.txt 0,2
megabyte-of-quotation-marks.txt 0,2
megabyte-of-opening-quotes.txt 0,2
megabyte-of-brackets.txt 0,2
megabyte-of-digits.txt 0
megabyte-of-commas.txt 0,1,2
megabyte-of-names.txt 0,2
hundred-thousand-votes.txt 0,1,2
hundred-thousand-lines.txt 0,1,2
half-a-million-blank-lines.txt 1
megabyte-of-tags.txt 0,2
binary.txt 2
'

check_hostile() {
    file=$(basename "$1")
    right=$(printf '%s\n' "$statuses" | sed -n "s/^$file //p")
    if [ -z "$right" ]; then
        not_ok "hostile/$file" "no exit status is given for it in $0"
    elif why=$("$python" "$here/hostile.py" check "$addsup" "$right" "$1" 2>&1); then
        ok "hostile/$file"
    else
        not_ok "hostile/$file" "$why"
    fi
}

mkdir "$work/shapes" && "$python" "$here/hostile.py" write "$work/shapes" || exit 2
for article in corpus/hostile/* "$work"/shapes/*; do
    check_hostile "$article"
done

finish
