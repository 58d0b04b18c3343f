"""Makes a repository commit by commit and holds Accord's verdict on each against what was done in it.

The main line only has changes that are safe; those that are not are commits beside it. Each commit is checked against
the one before it, from the files and, now and then, from the index.
"""

import os
import random
import re
import subprocess
import sys
import tempfile
import time

from company import Contract

ACCORD, COMMITS, SEED = sys.argv[1], int((sys.argv + ["1000"])[2]), int((sys.argv + ["1000", "1"])[3])
random.seed(SEED)


def git(*arguments):
    environment = dict(os.environ, GIT_CONFIG_GLOBAL="/dev/null", **{
        f"GIT_{who}_{what}": "n@example.com" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")})
    subprocess.run(["git", *arguments], check=True, env=environment, stdout=subprocess.DEVNULL)


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


def verdict(*options):
    """The exit code, and the rules of what is wrong."""
    done = subprocess.run(
        [ACCORD, "check", "--format", "oneline", *options], capture_output=True, text=True, timeout=600)
    wrong = re.findall(r"^.*: error: .*\[([a-z-]+)\]$", done.stdout, re.M)
    if done.stderr:
        wrong.append(done.stderr.strip())
    return done.returncode, sorted(set(wrong)), done.stdout


# What is safe stays on the main line.


def add_optional(contract):
    contract.added += 1
    contract.fields.append((f"note_{contract.added}", random.choice(["string", "long", "boolean"]), True))


def remove_optional(contract):
    optional = [field for field in contract.fields if field[2]]
    if optional:
        contract.fields.remove(random.choice(optional))


def describe(contract):
    contract.doc = f"A fact, told in {random.randrange(10**6)} words."


def release(contract):
    text = contract.text()
    if not contract.releases or contract.releases[-1] != text:
        write(f"{contract.history}/1.{len(contract.releases)}{contract.suffix}", text)
        contract.releases.append(text)


SAFE = [add_optional, add_optional, remove_optional, describe, release]

# What is not has the rules that may name it, and is done to files only.


def edit(contract, old, new):
    text = contract.text()
    assert old in text, (old, text)
    write(contract.path, text.replace(old, new))


def change_type(contract):
    if contract.is_avro:
        edit(contract, '"name": "amount",\n      "type": "long"', '"name": "amount",\n      "type": "string"')
    else:
        edit(contract, '"amount": {\n      "type": "integer"', '"amount": {\n      "type": "string"')
    return {"type-changed"}


def rename_required(contract):
    edit(contract, '"amount"', '"quantity"')
    return {"field-added-not-optional", "field-removed-not-optional", "field-replaced-by-lookalike",
            "field-became-required", "field-no-longer-required"}


def drop_symbol(contract):
    edit(contract, '"BUY",\n', "")
    return {"enum-symbol-removed"}


def break_syntax(contract):
    write(contract.path, contract.text()[:-4])
    return {"syntax"}


def delete_contract(contract):
    os.remove(contract.path)
    return {"contract-deleted", "key-not-in-payload"}


def edit_release(contract):
    if not contract.releases:
        return change_type(contract)
    version = random.randrange(len(contract.releases))
    write(f"{contract.history}/1.{version}{contract.suffix}", contract.releases[version].replace("A fact", "A lie", 1))
    return {"release-edited"}


def delete_release(contract):
    if not contract.releases:
        return drop_symbol(contract)
    os.remove(f"{contract.history}/1.{random.randrange(len(contract.releases))}{contract.suffix}")
    return {"release-deleted", "history-gap"}


def move_and_break(contract):
    """To another topic with its releases, and changed on the way."""
    rules = change_type(contract)
    write("schemas/moved/topic.yaml", "key: id\n")
    os.rename(contract.path, f"schemas/moved/{contract.name}{contract.suffix}")
    if contract.releases:
        os.makedirs("schemas/moved/history", exist_ok=True)
        os.rename(contract.history, f"schemas/moved/history/{contract.name}")
        rules |= {"contract-moved"}
    return rules | {"field-became-required"}


UNSAFE = [change_type, rename_required, drop_symbol, break_syntax, delete_contract, edit_release, delete_release,
          move_and_break]


def judge(number, what, expected, may_be):
    code, wrong, output = verdict("--against", "git:HEAD~1")
    if number % 20 == 0:
        staged = verdict("--staged", "--against", "git:HEAD~1")
        assert staged == (code, wrong, output), f"the index is judged otherwise: {staged}"
    if expected == 0 and (code, wrong) == (0, []):
        return
    if expected and code == (2 if may_be == {"syntax"} else 1) and wrong and set(wrong) <= may_be:
        return
    sys.exit(f"seed {SEED}, commit {number}: {what}: exit code {code}, {wrong}\n{output}")


def main():
    start = time.monotonic()
    git("init", "--quiet", "--initial-branch", "main")
    contracts = [Contract(number) for number in range(200)]
    for contract in contracts:
        write(f"schemas/{contract.topic}/topic.yaml", "key: id\n")
    counts = {"safe": 0, "unsafe": 0}
    for number in range(COMMITS):
        # All are there after the first 200 commits.
        contract = contracts[number] if number < len(contracts) else random.choice(contracts)
        is_safe = number < len(contracts) or random.random() < 0.7
        if is_safe:
            change = describe if number < len(contracts) else random.choice(SAFE)
            change(contract)
            write(contract.path, contract.text())
        else:
            git("switch", "--quiet", "--detach")
            change = random.choice(UNSAFE)
            rules = change(contract)
        git("add", "--all")
        git("commit", "--quiet", "--allow-empty", "--message", change.__name__)
        if number:
            what = f"{change.__name__} of {contract.name}{contract.suffix}"
            judge(number, what, 0 if is_safe else 1, set() if is_safe else rules)
        if not is_safe:
            git("switch", "--quiet", "main")
        counts["safe" if is_safe else "unsafe"] += 1
    print(f"{COMMITS} commits of 200 contracts in {time.monotonic() - start:.0f} s, seed {SEED}: "
          f"{counts['safe']} safe and passed, {counts['unsafe']} not and refused")


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    main()
