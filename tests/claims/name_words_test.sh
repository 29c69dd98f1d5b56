#!/bin/sh
# Are the words of names in ascending order, each once? A look-up halves the table, so that a row
# out of order would never be found.
set -u
"${PYTHON:-python3}" - "$(dirname "$0")/../../src/claims/name_word.c" <<'END'
import pathlib, re, sys

text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
table = re.search(r"NameWordRow name_words\[\] = \{(.*?)\};", text, re.S).group(1)
words = [word.encode() for word in re.findall(r'\{"([^"]*)"', table)]
misplaced = [b.decode() for a, b in zip(words, words[1:]) if a >= b]
long = [word.decode() for word in words if len(word) > 14]
sound = len(words) > 100 and not misplaced and not long
print("ok 1 name_words" if sound else f"not ok 1 name_words: {misplaced} {long}")
print("1..1")
sys.exit(not sound)
END
