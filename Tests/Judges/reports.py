"""Reports in every format: read by parties that are not ours, and held against each other.

The reports are those that the tests expect (`Tests/AccordDiagnosticsTests/Expected`), and those of a folder whose names
and texts mean ill.
"""

import json
import os
import subprocess
import tempfile

from court import Court
from report_formats import Formats, applied

EXPECTED = os.path.join(os.path.dirname(__file__), "../AccordDiagnosticsTests/Expected")
FORMATS = ["text", "oneline", "json", "sarif", "github", "gitlab", "junit"]

NAMES = [
    "plain", "a b", "per%cent%0A%2C", "comma,colon:", "]]>", "line\nbreak", "return\r", "bell\a\x1b[31m", "\u202eright",
    "\U0001F600", "\uFFFF", "quotes\"'<&>", "back\\slash", "-dash", "::error file=x::y", "tab\there", "https:", "x" * 200,
]
FIELD = '{"name": "%s", "type": "string", "doc": "%s"}'
RECORD = '{"type": "record", "name": "OrderPlaced", "namespace": "a", "doc": "-", "fields": [\r\n%s]}\n'
HEADER = '{"type": "record", "name": "H", "doc": "-", "fields": [%s]}' % ", ".join(
    FIELD % (name, "\U0001F600") for name in ("eventId", "timestamp", "source", "version"))
PAYLOAD = '{"type": "record", "name": "P", "doc": "-", "fields": [%s, {"name": "x", "type": ["null", "int"]}]}' % (
    FIELD % ("id", "\u00E9\U0001F600"))


def files():
    """The files of a folder of schemas, by their paths."""
    for name in NAMES:
        folder = f"schemas/{name}"
        yield f"{folder}/topic.yaml", "key: id\n"
        yield f"{folder}/OrderPlaced.avsc", RECORD % (
            FIELD % ("id", "\U0001F600") + ', {"name": "added", "type": "int"}')
        yield f"{folder}/history/OrderPlaced/1.0.avsc", RECORD % (FIELD % ("id", "-"))
        yield f"{folder}/OrderFilled.avsc", (RECORD % (
            f'{{"name": "header", "doc": "-", "type": {HEADER}}},  \n {{"name": "payload", "doc": "-", "type": {PAYLOAD}}}'
        )).replace("OrderPlaced", "OrderFilled")
    yield "schemas/plain/Broken\n.avsc", '{"type": "record",\n "name": \t\U0001F600'
    yield "schemas/plain/Many.schema.json", json.dumps({
        "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "description": "\U0001F600",
        "properties": {f"field_{number}": {} for number in range(150)}}, ensure_ascii=False)


def write(folder, path, text):
    path = os.path.join(folder, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    # As it is: a line break of Windows stays one.
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def check(court, folder):
    """What one run says, by formats: the first on standard output, the others in files."""
    command = [court.accord, "check", "schemas"]
    for number, form in enumerate(FORMATS):
        command += ["--format", form] + (["--output", f"out/{form}"] if number else [])
    run = subprocess.run(command, cwd=folder, capture_output=True, timeout=600)
    reports = {FORMATS[0]: run.stdout.decode("utf-8")}
    for form in FORMATS[1:]:
        reports[form] = read(os.path.join(folder, "out", form))
    return reports, run.returncode


def expected():
    for name in sorted(os.listdir(EXPECTED)):
        yield name, {form: read(os.path.join(EXPECTED, name, f"expected.{form}")) for form in FORMATS}


def fingerprints(reports):
    return sorted(finding["fingerprint"] for finding in json.loads(reports["json"])["findings"])


def judge_edits(court, formats, folder, reports):
    """`accord fix` does what each format says that it would do."""
    edits = {"json": formats.edits(reports["json"]), "sarif": formats.fixes(reports["sarif"])}
    before = {path: read(os.path.join(folder, path)) for path in edits["json"]}
    subprocess.run([court.accord, "fix", "schemas"], cwd=folder, capture_output=True, timeout=600)
    for form, of_files in edits.items():
        for path, text in before.items():
            court.counts["files mended"] += 1
            if applied(text, of_files[path]) != read(os.path.join(folder, path)):
                court.bugs.append((f"{form}: the edits are not those of `accord fix`", {"path": path}))


def main():
    court = Court("reports", pairs=0)
    formats = Formats(court)
    for name, reports in expected():
        formats.judge(name, reports)
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files():
            write(folder, path, text)
        reports, code = check(court, folder)
        formats.judge("hostile folder", reports)
        if code != 2:
            court.bugs.append((f"the run ended with {code}", {}))
        for path, text in files():
            if path.endswith(".avsc"):
                write(folder, path, "\n\n" + text)
        if fingerprints(check(court, folder)[0]) != fingerprints(reports):
            court.bugs.append(("fingerprints change where lines move", {}))
        judge_edits(court, formats, folder, check(court, folder)[0])
    formats.close()
    court.close()


if __name__ == "__main__":
    main()
