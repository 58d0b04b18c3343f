"""What the judges have in common: a run's size and seed, Accord's answers, and the summary."""

import argparse
import collections
import json
import os
import random
import subprocess
import sys
import tempfile


class Court:
    """One run: the cases, what was counted, and what Accord or a judge got wrong."""

    def __init__(self, name, pairs=2000):
        self.name = name
        arguments = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
        arguments.add_argument("accord", nargs="?", default=".build/debug/accord", help="the built command")
        arguments.add_argument(
            "--missing-witnesses", action="store_true", help="let an incompatibility pass that has no witness")
        options = arguments.parse_args()
        self.accord = os.path.abspath(options.accord)
        self.needs_witnesses = not options.missing_witnesses
        self.pairs = int(os.environ.get("ACCORD_PAIRS", pairs))
        self.seed = int(os.environ.get("ACCORD_SEED") or random.SystemRandom().randrange(1 << 32))
        self.counts = collections.Counter()
        self.faults = collections.Counter()
        self.bugs = []
        print(f"{name}: ACCORD_SEED={self.seed} ACCORD_PAIRS={self.pairs}", flush=True)

    def answers(self, cases, *options):
        """Accord's answer to each case, by its id."""
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as batch:
            for case in cases:
                batch.write(json.dumps(case) + "\n")
            batch.flush()
            command = [self.accord, "compare", "--batch", batch.name, *options]
            run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=3600)
        answers = {}
        for line in run.stdout.splitlines():
            answer = json.loads(line)
            answers[answer["id"]] = answer
        if list(answers) != [case["id"] for case in cases] or run.returncode not in (0, 1, 2):
            sys.exit(f"{self.name}: {len(answers)} answers to {len(cases)} cases, exit {run.returncode}: {run.stderr}")
        return answers

    def take(self, outcome):
        """What a check of one pair gave: `(counts, faults, bugs)`, each a list."""
        counts, faults, bugs = outcome
        self.counts.update(counts)
        self.faults.update(faults)
        self.bugs += bugs

    def close(self):
        """Prints the summary; ends with 1 where there is a bug, each with a case that `--batch` reads again."""
        for what, case in self.bugs[:10]:
            print(f"BUG {what}\n{json.dumps(case)}")
        for fault, count in sorted(self.faults.items()):
            print(f"  known: {fault}: {count}")
        counted = ", ".join(f"{count} {what}" for what, count in sorted(self.counts.items()))
        print(f"{self.name}: {counted}, {sum(self.faults.values())} known faults of judges, {len(self.bugs)} bugs")
        sys.exit(1 if self.bugs else 0)


def random_for(*key):
    """A source of chance that depends on nothing but its key, whichever process asks."""
    return random.Random("/".join(map(str, key)))
