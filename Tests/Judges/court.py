"""What the judges have in common: a run's size and seed, Accord's answers, and the summary."""

import argparse
import collections
import concurrent.futures
import functools
import json
import os
import random
import subprocess
import sys
import tempfile
import traceback


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
        # One seed for all, so that a change is judged by what it changes; `random` looks for what nobody knows yet.
        seed = os.environ.get("ACCORD_SEED", "1")
        self.seed = random.SystemRandom().randrange(1 << 32) if seed == "random" else int(seed)
        self.counts = collections.Counter()
        self.faults = collections.Counter()
        self.bugs = []
        print(f"{name}: ACCORD_SEED={self.seed} ACCORD_PAIRS={self.pairs}", flush=True)

    def answers(self, cases, *options):
        """Accord's answer to each case, by its id."""
        lines = self.run("".join(json.dumps(case) + "\n" for case in cases), *options)
        answers = {answer["id"]: answer for answer in map(json.loads, lines)}
        if list(answers) != [case["id"] for case in cases]:
            sys.exit(f"{self.name}: {len(answers)} answers to {len(cases)} cases")
        return answers

    def run(self, batch, *options):
        """The lines that Accord answers a batch with."""
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            file.write(batch)
            file.flush()
            command = [self.accord, "compare", "--batch", file.name, *options]
            run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=3600)
        if run.returncode not in (0, 1, 2):
            sys.exit(f"{self.name}: Accord ended with {run.returncode}: {run.stderr}")
        # Not by `splitlines`, which knows more line breaks than JSON Lines does.
        return run.stdout.split("\n")[:-1]

    def take(self, outcome):
        """What a check of one pair gave: `(counts, faults, bugs)`, each a list."""
        counts, faults, bugs = outcome
        self.counts.update(counts)
        self.faults.update(faults)
        self.bugs += bugs

    def take_all(self, check, cases, answers):
        """What a check of every case gives, worked out on every core."""
        jobs = [(self.seed, self.needs_witnesses, case, answers[case["id"]]) for case in cases]
        for outcome in on_every_core(functools.partial(judged, check), jobs):
            self.take(outcome)

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


def judged(check, job):
    """A judge that stumbles says so; its errors do not cross from one process to another."""
    try:
        return check(*job)
    except Exception:
        return [], [], [(traceback.format_exc(limit=-3), job[2])]


def on_every_core(work, jobs):
    # Unlike a `Pool`, it does not wait for ever for a process that died.
    with concurrent.futures.ProcessPoolExecutor() as pool:
        yield from pool.map(work, jobs, chunksize=50)
