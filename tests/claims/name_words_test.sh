#!/bin/sh
# Are the words of names in the table of their first letter, in ascending order, each once? A look-up
# halves the table, so that a row out of order would never be found. And do the letters that are
# looked at first let all words and all parties pass?
set -u
"${PYTHON:-python3}" - "$(dirname "$0")/../../src/claims/name_word.c" <<'END'
import pathlib, re, sys

text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
tables = re.findall(r"NameWordRow (\w)\w*\[\] = \{(.*?)\};", text, re.S)
misplaced, long, unseen, count = [], [], [], 0
def letters(part): return set(re.findall(r"LETTER\('(\w)'\)", part))
firsts = letters(text[text.index("small_firsts = "):].split(";")[0])
for letter, table in tables:
    words = [word.encode() for word in re.findall(r'\{"([^"]*)"', table)]
    count += len(words)
    small = [word for word in words if word[:1].islower()]
    misplaced += [b for a, b in zip(words, words[1:]) if a >= b]
    misplaced += [] if words == small else [word for word in words if word[:1].lower() != letter.encode()]
    long += [word for word in words if len(word) > 14] + [word for word in small if len(word) > 5]
    unseen += [word for word in small if word[:1].decode() not in firsts]
seconds = dict(re.findall(r"\['(\w)'\] = (LETTER[^,}]*)", text))
for party in re.findall(r'\{\{"([^"]+)", \d+\}', text):
    count += 1
    unseen += [] if party[1].lower() in letters(seconds.get(party[0], "")) else [party]
sound = count > 100 and not misplaced and not long and not unseen
print("ok 1 name_words" if sound else f"not ok 1 name_words: {misplaced} {long} {unseen}")
print("1..1")
sys.exit(not sound)
END
