"""Accord's levels for Avro against each other: what `optional-only` passes, `full-transitive` passes, whatever the rules
and suppressions of `accord.yaml`; and a rule about the meaning of what is read says nothing of a place that another
rule speaks of.

Every case is a contract with releases, all of them in one folder of schemas. What is found at the level `none` and at
`optional-only` has nothing to do with levels and does not count.
"""

import collections
import json
import os
import subprocess
import tempfile

from avro_evolution import UNSEEN, evolve
from avro_model import Model
from court import Court, random_for

RELEASES = 3
# What the relation finds: a union may lose a branch in one direction and gain one in the other.
OF_THE_RELATION = {
    "became-nullable", "no-longer-nullable", "type-changed", "type-renamed", "fixed-size-changed", "decimal-changed",
    "enum-symbol-added", "enum-symbol-removed", "union-branch-added", "union-branch-removed",
    "field-added-not-optional", "field-removed-not-optional", "field-readded-with-other-type",
}


def history(seed, number):
    """The versions of one contract, oldest first."""
    rng = random_for(seed, number, "levels")
    while True:
        model = Model(rng, space=f"t{number}")
        if not model.is_finite():
            continue
        models = [model]
        mutations = UNSEEN if rng.random() < 0.5 else None
        for _ in range(RELEASES):
            # A release may be the same as the one before, or bring back what was there before that.
            models.append(evolve(rng.choice(models), rng, mutations))
        return [model.schema() for model in models]


def write(folder, number, versions):
    topic = os.path.join(folder, f"t{number}")
    releases = os.path.join(topic, "history", f"C{number}")
    os.makedirs(releases)
    put(os.path.join(topic, "topic.yaml"), f"key: {key(versions)}\nenvelope: none\n")
    put(os.path.join(topic, f"C{number}.avsc"), json.dumps(versions[-1]))
    for minor, version in enumerate(versions[:-1]):
        put(os.path.join(releases, f"1.{minor}.avsc"), json.dumps(version))


def key(versions):
    """A field of all versions, one whose type changes where there is one."""
    records = [{field["name"]: json.dumps(field["type"]) for field in version["fields"]}
               for version in versions if isinstance(version, dict) and "fields" in version]
    shared = set.intersection(*map(set, records)) if records else set()
    changed = [name for name in sorted(shared) if len({types[name] for types in records}) > 1]
    return (changed + sorted(shared) + ["id"])[0]


def put(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def findings(court, folder, level):
    """The findings at a level, by contract."""
    command = [court.accord, "check", folder, "--level", level, "--format", "json"]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=3600)
    assert run.returncode in (0, 1, 2), run.stderr
    found = collections.defaultdict(list)
    for finding in json.loads(run.stdout)["findings"]:
        found[finding["file"].rpartition("/")[2].removesuffix(".avsc")].append(finding)
    return found


def place(finding):
    return tuple(finding[key] for key in ("file", "rule", "severity", "line", "column", "message"))


def places(found):
    return {place(finding) for all in found.values() for finding in all}


def without(found, noise):
    return {name: [one for one in all if place(one) not in noise] for name, all in found.items()}


def errors(found):
    return {name for name, all in found.items() if any(finding["severity"] == "error" for finding in all)}


def check(court, folder, cases, what):
    """One configuration: the findings about changes at both levels."""
    none, full, strict = (findings(court, folder, level) for level in ("none", "full-transitive", "optional-only"))
    noise = places(none) & places(strict)
    full, strict = without(full, noise), without(strict, noise)
    court.counts[f"passed by optional-only {what}"] += len(cases) - len(errors(strict))
    court.counts[f"refused by full-transitive {what}"] += len(errors(full))
    for name in sorted(errors(full) - errors(strict)):
        rules = sorted({finding["rule"] for finding in full[name]})
        court.bugs.append((f"{what}: optional-only passes {name}, full-transitive finds {rules}", cases[name]))
    return strict, full


def check_places(court, found, cases):
    """Where the relation failed, nothing is said about the meaning, and never twice."""
    for name, all in found.items():
        rules = collections.defaultdict(set)
        for finding in all:
            rules[finding["line"], finding["column"]].add(finding["rule"])
        for where, said in rules.items():
            court.counts["places spoken of"] += 1
            if len(said) > 1 and not said <= OF_THE_RELATION:
                court.bugs.append((f"{name}:{where}: {sorted(said)} speak of one place", cases[name]))


def settings(found, full, rng):
    """Rules turned off or down, or findings let pass: half of those that were found, or all."""
    rules, plain = (sorted({finding["rule"] for all in some.values() for finding in all}) for some in (found, full))
    yield "with its own rules turned off", {"rules": {rule: "off" for rule in rules if rule not in plain}}
    own = {(finding["rule"], name) for name, all in found.items() for finding in all if finding["rule"] not in plain}
    yield "with its own findings let pass", {"suppressions": suppressions(own)}
    chosen = [rule for rule in rules if rng.random() < 0.5]
    yield "with rules turned off", {"rules": {rule: "off" for rule in chosen}}
    yield "with rules turned down", {"rules": {rule: "warning" for rule in chosen}}
    yield "with rules turned up", {"rules": {rule: rng.choice(["error", "warning"]) for rule in rules}}
    for share in (0.5, 1):
        entries = {(finding["rule"], name) for name, all in found.items() for finding in all if rng.random() < share}
        yield f"with {share:.0%} let pass", {"suppressions": suppressions(entries)}


def suppressions(entries):
    return [{"rule": rule, "contract": name, "reason": "a test"} for rule, name in sorted(entries)]


def main():
    court = Court("avro levels", pairs=100)
    with tempfile.TemporaryDirectory() as parent:
        folder = os.path.join(parent, "schemas")
        cases = {}
        for number in range(court.pairs):
            versions = history(court.seed, number)
            cases[f"C{number}"] = {"versions": versions}
            write(folder, number, versions)
        found, full = check(court, folder, cases, "as it is")
        check_places(court, found, cases)
        for what, configuration in settings(found, full, random_for(court.seed, "settings")):
            # JSON is YAML.
            put(os.path.join(folder, "accord.yaml"), json.dumps(configuration))
            check(court, folder, cases, what)
    court.close()


if __name__ == "__main__":
    main()
