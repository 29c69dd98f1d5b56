#!/bin/sh
# Are the words of every table of words in ascending order, and short enough for their rows?
# Lookups halve the tables, so that a row out of order would never be found. And has every table with
# shapes those of its words? If not, what they must be is said.
set -u
"${PYTHON:-python3}" - "$(dirname "$0")/../../src" <<'END'
import pathlib, re, sys

def shapes(words):  # as shape_among of word.h mixes the letters
    bits = [0] * 8
    for word in words:
        letters = int.from_bytes(word[:8].ljust(8, b"\0"), "little")
        shape = letters * 0x9E3779B97F4A7C15 % 2**64 >> 55
        bits[shape // 64] |= 1 << shape % 64
    return bits

SHAPES = re.compile(r"const WordShapes (\w+)_shapes = \{(.*?)\};", re.S)
TABLES = re.compile(r"const (\w+) (\w+\[\] = \{.*?\});", re.S)  # one, or several parted by commas
TABLE = re.compile(r"(\w+)\[\] = \{(.*?)\}(?=,\s*\w+\[\] = |$)", re.S)
files = sorted(pathlib.Path(sys.argv[1]).glob("*/*.[ch]"))
sources = {path: path.read_text(encoding="utf-8") for path in files}
rows = {"TableWord"}
for text in sources.values():  # the structs whose first member is a TableWord
    rows.update(re.findall(r"typedef struct (\w+) \{\s*TableWord ", text))
checked = failed = 0
def tell(sound, what):
    global checked, failed
    checked += 1
    failed += not sound
    print(f"{'ok' if sound else 'not ok'} {checked} {what}")

for path, text in sources.items():
    stated = dict(SHAPES.findall(text))
    told = ((row, *table) for row, tables in TABLES.findall(text) for table in TABLE.findall(tables))
    for row, name, body in told:
        if row not in rows:
            continue
        first = r'"([^"]*)"' if row == "TableWord" else r'\{\s*"([^"]*)"'
        words = [word.encode() for word in re.findall(first, body)]
        sound = words == sorted(words) and all(len(word) < 16 for word in words)
        tell(sound, f"{path.name} {name}")
        if name in stated:
            bits = shapes(words)
            same = [int(bit, 16) for bit in re.findall(r"0x[0-9a-f]+", stated[name])] == bits
            tell(same, f"{path.name} {name}_shapes")
            if not same:
                print("# they must be", ", ".join(f"0x{bit:016x}" for bit in bits))
print(f"1..{checked}")
sys.exit(failed > 0 or checked < 20)
END
