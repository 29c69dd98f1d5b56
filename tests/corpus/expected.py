#!/usr/bin/env python3
"""Compares the findings of one run with lines that an editor wrote.

    expected.py EXPECTED REPORT.json

Prints every difference and ends with 1 if there is one. A line of EXPECTED is one finding:

    severity rules-or-relations | text of the culprit | repair

    error sum | 193,329 | 193,229                the first repair is 193,229
    error sum,share | 193,329 | 193,229          one slip breaks both; either may lead the finding
    error sum | - | 313,109; 193,229; 506,538    no culprit, these repairs in any order
    warning elections.turnout | - | *            no culprit, any repairs

A `-` stands for none and a `*` for anything. Each error and warning of the report needs a line of
its own, and each line a finding. Notes are compared only with lines that say `note`.
"""
import json
import sys
from collections import namedtuple

Expected = namedtuple("Expected", "line severity rules culprit repairs")


def expected_read(path):
    with open(path, encoding="utf-8") as file:
        lines = [line.strip() for line in file]
    return [expected_parse(path, line) for line in lines if line and not line.startswith("#")]


def expected_parse(path, line):
    fields = [field.strip() for field in line.split("|")]
    head = fields[0].split()
    if len(fields) != 3 or len(head) != 2 or head[0] not in ("error", "warning", "note"):
        sys.exit(f"{path}: not a finding: {line}")
    return Expected(line, head[0], head[1].split(","), fields[1], fields[2])


def culprit_of(finding):
    at = finding["culprit"]
    return "-" if at is None else finding["figures"][at]["text"]


def repairs_of(finding):
    return [suggestion["text"] for suggestion in finding["suggestions"]]


def repairs_fit(wanted, repairs):
    if wanted == "*":
        return True
    if wanted == "-":
        return not repairs
    if ";" in wanted:
        return sorted(repairs) == sorted(text.strip() for text in wanted.split(";"))
    return repairs[:1] == [wanted]


def fits(wanted, finding):
    return (
        wanted.severity == finding["severity"]
        and not {"*", finding["rule"], finding["relation"]}.isdisjoint(wanted.rules)
        and wanted.culprit in ("*", culprit_of(finding))
        and repairs_fit(wanted.repairs, repairs_of(finding))
    )


def line_of(finding):
    repairs = "; ".join(repairs_of(finding)) or "-"
    return f"{finding['severity']} {finding['relation']} | {culprit_of(finding)} | {repairs}"


def differences(wanted, findings):
    """What is missing, then what nobody asked for."""
    left, missing = list(findings), []
    for line in wanted:
        match = next((finding for finding in left if fits(line, finding)), None)
        if match is None:
            missing.append(f"missing: {line.line}")
        else:
            left.remove(match)
    return missing, [f"not expected: {line_of(finding)} ({finding['message']})"
                     for finding in left if finding["severity"] != "note"]


def main():
    expected_path, report_path = sys.argv[1:]
    with open(report_path, encoding="utf-8") as file:
        report = json.load(file)
    findings = [finding for finding in report["findings"] if finding["type"] == "contradiction"]
    missing, surplus = differences(expected_read(expected_path), findings)
    print("\n".join(missing + surplus), end="\n" if missing or surplus else "")
    sys.exit(1 if missing or surplus else 0)


if __name__ == "__main__":
    main()
