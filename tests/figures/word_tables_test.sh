#!/bin/sh
# Are the words of every table of src/figures in ascending order, and short enough for their rows?
# Lookups halve the tables, so that a row out of order would never be found.
set -u
"${PYTHON:-python3}" - "$(dirname "$0")/../../src/figures" <<'END'
import pathlib, re, sys

TABLE = re.compile(r"const (\w+) (\w+)\[\] = \{(.*?)\};", re.S)
files = sorted(pathlib.Path(sys.argv[1]).glob("*.[ch]"))
sources = {path: path.read_text(encoding="utf-8") for path in files}
rows = {"TableWord"}
for text in sources.values():  # the structs whose first member is a TableWord
    rows.update(re.findall(r"typedef struct (\w+) \{\s*TableWord ", text))
checked = failed = 0
for path, text in sources.items():
    for row, name, body in TABLE.findall(text):
        if row not in rows:
            continue
        first = r'"([^"]*)"' if row == "TableWord" else r'\{\s*"([^"]*)"'
        words = [word.encode() for word in re.findall(first, body)]
        sound = words == sorted(words) and all(len(word) < 16 for word in words)
        checked += 1
        failed += not sound
        print(f"{'ok' if sound else 'not ok'} {checked} {path.name} {name}")
print(f"1..{checked}")
sys.exit(failed > 0 or checked < 20)
END
