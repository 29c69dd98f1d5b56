#!/usr/bin/env python3
"""Reads a report as programs that know nothing of addsup do, and compares it with the JSON report.

    readers.py FORMAT REPORT REPORT.json

What must be the same in all formats: how many findings there are, their rules and their lines.
Tells each difference; nothing where there is none.
"""
import csv
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree

complaints = []


def expect(good, what):
    if not good:
        complaints.append(what)


def read_gcc(text, _):
    row = re.compile(r"(.+?):(\d+):(\d+): (error|warning|note): (.+) \[([^][]+)\]")
    for line in text.splitlines():
        match = row.fullmatch(line)
        expect(match, f"no diagnostic: {line!r}")
        if match:
            yield match[6], int(match[2])


def read_github(text, report):
    row = re.compile(r"::(error|warning|notice) ([^:]*)::(.+)")
    problems = 0
    for line in text.splitlines():
        match = row.fullmatch(line)
        expect(match, f"no command: {line!r}")
        properties = dict(part.split("=", 1) for part in match[2].split(",")) if match else {}
        problems += properties.get("title") == "addsup%3A not checked"
        if "line" in properties and properties["title"] != "addsup%3A not checked":
            yield properties["title"].removeprefix("addsup "), int(properties["line"])
    expect(problems == min(10, len(report["problems"])), f"{problems} problems")


def read_gitlab(text, report):
    issues = json.loads(text)
    prints = [issue["fingerprint"] for issue in issues]
    expect(len(set(prints)) == len(prints), "two issues with one fingerprint")
    problems = 0
    for issue in issues:
        expect(issue["severity"] in "info minor major critical blocker".split(), issue["severity"])
        expect(issue["description"], "no description")
        expect(not issue["location"]["path"].startswith("./"), issue["location"]["path"])
        if issue["check_name"] == "problem":
            problems += 1
        else:
            yield issue["check_name"], issue["location"]["lines"]["begin"]
    expect(problems == len(report["problems"]), f"{problems} problems")


def read_junit(text, report):
    root = xml.etree.ElementTree.fromstring(text.encode())
    cases = root.findall("testsuite/testcase")
    names = [(case.get("classname"), case.get("name")) for case in cases]
    expect(len(set(names)) == len(names), "two cases with one name")
    expect(root.get("tests") == str(len(cases)), f"{len(cases)} cases, not {root.get('tests')}")
    for name, element in ("failures", "failure"), ("errors", "error"):
        for suite in [root, *root]:
            found = len(list(suite.iter(element)))
            expect(suite.get(name) == str(found), f"{found} {name}, not {suite.get(name)}")
    expect(root.get("errors") == str(len(report["problems"])), f"{root.get('errors')} errors")
    for case in cases:
        for outcome in case.findall("failure"):
            place = re.search(r"--> .*:(\d+):\d+\n", outcome.text)
            expect(place, "no place")
            yield case.get("name").split()[0], None


def read_rdjson(text, report):
    problems = 0
    for diagnostic in json.loads(text)["diagnostics"]:
        if diagnostic["code"]["value"] == "problem":
            problems += 1
            continue
        start, end = (diagnostic["location"]["range"][side] for side in ("start", "end"))
        expect((start["line"], start["column"]) < (end["line"], end["column"]), "an empty range")
        yield diagnostic["code"]["value"], start["line"]
    expect(problems == len(report["problems"]), f"{problems} problems")


def read_sarif(text, report):
    (run,) = json.loads(text)["runs"]
    rules = run["tool"]["driver"]["rules"]
    told = run["invocations"][0]["toolExecutionNotifications"]
    expect(len(told) == len(report["problems"]), f"{len(told)} notifications")
    expect(run["invocations"][0]["executionSuccessful"] == (not told), "success")
    for result in run["results"]:
        expect(rules[result["ruleIndex"]]["id"] == result["ruleId"], "another rule")
        links = re.findall(r"\[[^][]*\]\((\d+)\)", result["message"]["text"])
        ids = [str(location["id"]) for location in result["relatedLocations"]]
        expect(sorted(links) == sorted(ids), f"links {links} to {ids}")
        yield result["ruleId"], result["locations"][0]["physicalLocation"]["region"]["startLine"]


def read_csv(text, report):
    rows = list(csv.reader(text.splitlines(), strict=True))
    expect(all(len(row) == len(rows[0]) for row in rows), "rows of different lengths")
    for cell in (cell for row in rows for cell in row):
        number = re.fullmatch(r"-?[0-9.]+", cell)
        expect(number or not re.match(r"[=+\-@\t\r]", cell), f"a formula: {cell!r}")
    problems = 0
    for row in (dict(zip(rows[0], row)) for row in rows[1:]):
        problems += row["type"] == "problem"
        if row["type"] != "problem":
            yield row["rule"], int(row["line"])
    expect(problems == len(report["problems"]), f"{problems} problems")


def read_ndjson(text, report):
    lines = [json.loads(line) for line in text.split("\n")[:-1]]
    expect(lines[-1]["type"] == "summary", "the last line is no summary")
    expect(report["summary"].items() <= lines[-1].items(), "another summary")
    findings = [line for line in lines if line["type"] in ("contradiction", "update")]
    expect(findings == report["findings"], "other findings")
    problems = [line for line in lines if line["type"] == "problem"]
    expect(len(problems) == len(report["problems"]), f"{len(problems)} problems")
    return lines_of(report)


def read_markdown(text, _):
    """Headings and items alone, with all mark-up of ours on one line."""
    place = re.compile(r"(?:error|warning|note), `([^`]+)`, `+ ?.*:(\d+):\d+ ?`+")
    for line in text.splitlines():
        match = place.fullmatch(line)
        if match:
            yield match[1], int(match[2])
    expect(text.count("\n### ") == len(place.findall(text)), "headings without a place")
    if shutil.which("cmark-gfm"):
        command = ["cmark-gfm", "--to", "xml", "-e", "autolink", "-e", "table"]
        tree = subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout
        tags = {node.tag.split("}")[1] for node in xml.etree.ElementTree.fromstring(tree).iter()}
        ours = "document heading paragraph list item text code strong softbreak".split()
        expect(tags <= set(ours), f"mark-up that is not ours: {tags}")


def lines_of(report):
    """Rule and line of each finding where formats with one place show it."""
    for finding in report["findings"]:
        yield finding["rule"], finding["figures"][finding["culprit"] or 0]["line"]


def shown_by_github(report):
    """The gravest of each kind, as many as a step may have; what was not read comes first."""
    room = {"error": 10 - min(10, len(report["problems"])), "warning": 10, "note": 9}
    for finding, place in zip(report["findings"], lines_of(report)):
        room[finding["severity"]] -= 1
        if room[finding["severity"]] >= 0:
            yield place


def main():
    name, path, json_path = sys.argv[1:]
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    with open(json_path, encoding="utf-8") as file:
        report = json.load(file)
    found = sorted(globals()[f"read_{name}"](text, report), key=str)
    expected = list((shown_by_github if name == "github" else lines_of)(report))
    if name == "junit":
        expected = [(rule, None) for rule, _ in expected]
    expect(found == sorted(expected, key=str), f"{found} where JSON has {expected}")
    for complaint in complaints:
        print(complaint)
    sys.exit(1 if complaints else 0)


main()
