#!/usr/bin/env python3
"""What each rule found and how much of it is false: by_rule.py REPORT SCORES

REPORT is the JSON of a check, SCORES what the scorer printed of it with `--show false`. One line for
each rule that found anything: relation, rule, findings, false alarms.
"""
import collections
import json
import sys


def false_alarms(path):
    """The scorer writes `FALSE article | rule | message`."""
    with open(path, encoding="utf-8") as lines:
        return collections.Counter(
            line.split(" | ")[1] for line in lines if line.startswith("FALSE "))


def main(report, scores):
    with open(report, encoding="utf-8") as file:
        findings = json.load(file)["findings"]
    found = collections.Counter(
        (finding["relation"], finding["rule"]) for finding in findings
        if finding["severity"] != "note")
    false = false_alarms(scores)
    for (relation, rule), count in sorted(found.items()):
        print(f"  {relation:<12} {rule:<26} {count:4d} findings {false[rule]:4d} false")


main(*sys.argv[1:])
