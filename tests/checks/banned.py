"""Looks for what banned.txt, beside this file, bans from C sources: banned.py FILE...

Comments and strings are blanked out first, so that a word in a sentence is no offence."""
import pathlib
import re
import sys

WORDLESS = re.compile(r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.S)


def blanked(found):
    return re.sub(r"[^\n]", " ", found.group())


def rows(table):
    for line in table.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            pattern, instead, allowed = (part.strip() for part in line.rsplit(";", 2))
            yield re.compile(pattern), instead, tuple(allowed.split())


def offences(path, code, bans):
    for pattern, instead, allowed in bans:
        if not path.startswith(allowed):
            for found in pattern.finditer(code):
                line = code.count("\n", 0, found.start()) + 1
                yield line, f"{path}:{line}: {found.group().rstrip(' (')}: {instead}"


def main():
    bans = list(rows(pathlib.Path(__file__).with_suffix(".txt")))
    bad = 0
    for path in sys.argv[1:]:
        code = WORDLESS.sub(blanked, pathlib.Path(path).read_text(encoding="utf-8"))
        for _, message in sorted(offences(path, code, bans)):
            print(message)
            bad += 1
    return 1 if bad or len(sys.argv) < 2 else 0


sys.exit(main())
