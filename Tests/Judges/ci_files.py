"""`docs/ci` against the schemas of GitHub's workflows and GitLab's pipelines that check-jsonschema carries."""

import os
import subprocess
import sys
import tempfile

from court import Court

DOCS = os.path.join(os.path.dirname(__file__), "../../docs/ci")

# A word without which each file is no longer one.
FILES = {
    "github-actions.yml": (["--builtin-schema", "vendor.github-workflows"], "runs-on:"),
    "gitlab-ci.yml": (["--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci"], "codequality:"),
}


def refusal(options, text):
    """What the judge has against a file; nothing where it takes it."""
    with tempfile.NamedTemporaryFile("w", suffix=".yml", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        command = [sys.executable, "-m", "check_jsonschema", *options, file.name]
        run = subprocess.run(command, capture_output=True, text=True, timeout=600)
    return "" if run.returncode == 0 else run.stdout + run.stderr


def main():
    court = Court("CI files", pairs=0)
    for name, (options, word) in FILES.items():
        with open(os.path.join(DOCS, name), encoding="utf-8") as file:
            text = file.read()
        refused = refusal(options, text)
        if refused:
            court.bugs.append((refused, {"file": name}))
        if "validation errors" not in refusal(options, text.replace(word, "x" + word)):
            court.bugs.append(("the judge takes a file that is broken on purpose", {"file": name}))
        court.counts["files"] += 1
    if sorted(FILES) != sorted(os.listdir(DOCS)):
        court.bugs.append(("a file is not judged, or is not there", {"files": sorted(os.listdir(DOCS))}))
    court.close()


if __name__ == "__main__":
    main()
