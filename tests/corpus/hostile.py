#!/usr/bin/env python3
"""Runs addsup on an article that was made to hurt it.

    hostile.py check ADDSUP STATUSES FILE    STATUSES: the exit statuses that are right, "0" or "1,2"
    hostile.py write FOLDER                  writes the shapes that are too large to keep

`check` prints what is wrong with the run, the JSON or the text, and ends with 1 if anything is.
"""
import json
import os
import random
import re
import subprocess
import sys

SECONDS = 120  # for one run: far above what an unhurt program needs, sanitizers included

# What a terminal or a build log would obey: C0 but tab and newline, DEL, C1, bidirectional
# controls, line separators; workflow commands of three build services.
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
COMMANDS = re.compile(r"^\s*::[a-z]|##\[|##vso\[|##teamcity\[|section_start:", re.MULTILINE)

COUNTS = ("articles", "not_articles", "figures", "claims", "relations", "holds", "unchecked",
          "errors", "warnings", "notes", "skipped")


def run(addsup, output, path):
    """(status, standard output, standard error); the status is None if time ran out."""
    command = [addsup, "check", "--format", output, path]
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return None, b"", b""
    return done.returncode, done.stdout, done.stderr


def status_faults(output, status, right):
    if status is None:
        yield f"{output}: not done after {SECONDS} seconds"
    elif status < 0 or status > 2:
        yield f"{output}: died with status {status}"
    elif status not in right:
        yield f"{output}: exit status {status}"


def text_faults(name, raw):
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        yield f"{name}: not UTF-8: {error}"
        return
    for pattern, what in ((CONTROLS, "a control character"), (COMMANDS, "a command")):
        found = pattern.search(text)
        if found:
            yield f"{name}: {what}: {ascii(text[max(0, found.start() - 30):found.end() + 30])}"


def json_faults(raw, status):
    try:
        report = json.loads(raw.decode("utf-8"))
    except ValueError as error:
        yield f"json: {error}"
        return
    summary, findings = report["summary"], report["findings"]
    missing = [count for count in COUNTS if count not in summary]
    if report["schema"] != 1 or missing:
        yield f"json: not the shape of schema 1, without {missing}"
    elif summary["articles"] + summary["not_articles"] + summary["skipped"] != 1:
        yield f"json: one file was given, {summary} were met"
    elif summary["errors"] != sum(finding["severity"] == "error" for finding in findings):
        yield "json: the summary counts other errors than the list has"
    if (status == 2) != bool(report["problems"]):
        yield f"json: status {status} with {len(report['problems'])} problems"
    for finding in findings:
        yield from finding_faults(finding)


def finding_faults(finding):
    places = [(figure["line"], figure["column"], figure["end"] - figure["start"])
              for figure in finding["figures"]]
    if not places or any(line < 1 or column < 1 or length < 0 for line, column, length in places):
        yield f"json: a finding stands nowhere: {places}"


def check(addsup, statuses, path):
    right = {int(status) for status in statuses.split(",")}
    faults = []
    status, raw, problems = run(addsup, "json", path)
    faults += status_faults("json", status, right)
    faults += text_faults("json's problems", problems)
    if status is not None:
        faults += json_faults(raw, status)
    again, raw, problems = run(addsup, "text", path)
    faults += status_faults("text", again, {status} if status is not None else right)
    faults += text_faults("text", raw)
    faults += text_faults("text's problems", problems)
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


SLIP = "Of the 1,013 votes, Ann Lee won 612 and Bob Ray won 411. "

SHAPES = {
    "line-of-8-megabytes": lambda: "The hall was quiet. " * (8 * 1024 * 1024 // 20) + SLIP,
    "hundred-thousand-figures": lambda: "Drawn were " + ", ".join(
        f"{at * 7919 % 999983:,}" for at in range(100_000)) + ".\n",
    "megabyte-of-quotation-marks": lambda: '"' * (1024 * 1024),
    "megabyte-of-opening-quotes": lambda: "\u201c" * (350 * 1024) + "612 votes",
    "megabyte-of-brackets": lambda: "(" * (512 * 1024) + "612" + ")" * (512 * 1024),
    "megabyte-of-digits": lambda: "1234567890" * (100 * 1024) + " votes",
    "megabyte-of-commas": lambda: "1," * (512 * 1024),
    "megabyte-of-names": lambda: "Ann Lee " * (128 * 1024) + "won 612 votes.",
    "hundred-thousand-votes": lambda: "Of the 1,013 votes, " + " and ".join(
        ["Ann Lee won 612"] * 50_000) + ".\n",
    "hundred-thousand-lines": lambda: "12% of 345 votes\n" * 100_000,
    "half-a-million-blank-lines": lambda: "\r\n" * 500_000 + SLIP,
    "megabyte-of-tags": lambda: "<p><b>" * (170 * 1024),
}


def write(folder):
    for name, shape in SHAPES.items():
        with open(os.path.join(folder, name + ".txt"), "w", encoding="utf-8", newline="") as file:
            file.write(shape())
    with open(os.path.join(folder, "binary.txt"), "wb") as file:
        file.write(b"\x7fELF\x02\x01\x01\x00" + random.Random(7).randbytes(256 * 1024))
    return 0


if __name__ == "__main__":
    sys.exit(check(*sys.argv[2:]) if sys.argv[1] == "check" else write(sys.argv[2]))
