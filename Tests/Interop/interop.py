"""Generated Swift types against fastavro: what one writes, the other reads to equal values.

Random schemas in pairs of versions become contracts, these become Swift types in one module, and the types read and
write random values of either version. `prepare` writes the contracts and the driver, `judge` holds what the built driver
answers against fastavro. `ACCORD_SEED` and `ACCORD_PAIRS` make other runs.
"""

import collections
import functools
import io
import json
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import uuid
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "Judges"))

import fastavro

from avro_data import Data, without_logical_types
from avro_evolution import evolve
from avro_faults import has_namesakes, unions, with_full_aliases
from avro_model import Model
from court import random_for
import logical
import torture

warnings.simplefilter("ignore")
SEED = int(os.environ.get("ACCORD_SEED", "1"))
PAIRS = int(os.environ.get("ACCORD_PAIRS", "500"))
VALUES = 20
KEY = {"name": "event_key", "type": "string"}


TORTURE = list(torture.schemas("torture"))
LOGICAL = list(logical.pairs(KEY))


@functools.cache
def pair(number):
    """Two versions of a record, each with a key; the first ones are those that generators trip over, and those behind
    the last have logical types that change."""
    if number >= PAIRS:
        return LOGICAL[number - PAIRS][0]
    if number < len(TORTURE):
        schema = {**TORTURE[number], "fields": [KEY] + TORTURE[number]["fields"]}
        return [schema, schema]
    rng = random_for(SEED, f"interop-{number}")
    while True:
        model = Model(rng, space=f"s{number}")
        if not model.is_finite():
            continue
        schemas = [model.schema(), evolve(model, rng).schema()]
        if all(isinstance(schema, dict) and schema.get("type") == "record" for schema in schemas) and not any(
                has_namesakes(union) for schema in schemas for union in unions(schema)):
            return [{**schema, "fields": [KEY] + schema["fields"]} for schema in schemas]


def name(version, number):
    return f"{'Old' if version == 0 else 'New'}{number:04}"


def prepare(folder):
    """The contracts below `old` and `new`, one module's types, and the driver's table."""
    table = []
    for version, word in enumerate(["old", "new"]):
        topic = folder / word / "random"
        topic.mkdir(parents=True, exist_ok=True)
        (topic / "topic.yaml").write_text("key: event_key\nenvelope: none\n")
    for number in range(PAIRS + len(LOGICAL)):
        for version, schema in enumerate(pair(number)):
            word = ["old", "new"][version]
            (folder / word / "random" / f"{name(version, number)}.avsc").write_text(json.dumps(schema))
            table.append(f'    "{name(version, number)}": Subject({name(version, number)}.self),')
    return "\n".join(["nonisolated(unsafe) let subjects: [String: any Answering] = [", *table, "]", ""])


class LogicalData(Data):
    """Values that logical types have, as the bytes and numbers that stand for them."""

    def value(self, schema, depth=6):
        if isinstance(schema, dict) and "logicalType" in schema:
            known = self.logical(schema)
            if known is not None:
                return known
        return super().value(schema, depth)

    def logical(self, schema):
        rng = self.rng
        match schema["logicalType"], schema["type"]:
            case "time-millis", _: return rng.choice([0, 86_399_999, rng.randrange(86_400_000)])
            case "time-micros", _: return rng.choice([0, 86_399_999_999, rng.randrange(86_400_000_000)])
            case "uuid", "string": return str(uuid.UUID(int=rng.getrandbits(128)))
            case "decimal", kind:
                largest = 10 ** schema["precision"] - 1
                number = rng.choice([0, -1, largest, -largest, rng.randint(-largest, largest)])
                size = schema["size"] if kind == "fixed" else (number if number >= 0 else ~number).bit_length() // 8 + 1
                return number.to_bytes(size, "big", signed=True)
            case "big-decimal", _:
                number = rng.choice([0, -1, rng.randint(-10**20, 10**20)])
                digits = number.to_bytes((number if number >= 0 else ~number).bit_length() // 8 + 1, "big", signed=True)
                return encoded({"type": "bytes"}, digits) + encoded({"type": "int"}, rng.randrange(20))
        return None


def values(number, version, schema):
    rng = random_for(SEED, f"values-{number}-{version}")
    named = {}
    parsed = fastavro.parse_schema(schema, named)
    return [LogicalData(rng, named).value(parsed) for _ in range(VALUES)]


def encoded(schema, value):
    stream = io.BytesIO()
    fastavro.schemaless_writer(stream, schema, value)
    return stream.getvalue()


def decoded(data, writer, reader=None):
    stream = io.BytesIO(data)
    value = fastavro.schemaless_reader(stream, writer, reader, return_record_name=True)
    assert not stream.read(), "bytes are left over"
    return value


def logical_types(schema):
    """All of them: where one changes, what was written means something else."""
    found = []

    def collect(value):
        if isinstance(value, dict):
            found.extend([value["logicalType"]] if "logicalType" in value else [])
            for inner in value.values():
                collect(inner)
        elif isinstance(value, list):
            for inner in value:
                collect(inner)

    collect(schema)
    return sorted(found)


def alike(found, expected):
    """The same value, but for what fastavro does to a value of another version: a default stays as the schema writes it,
    a promoted number keeps more than a float holds, and of a union it takes the first branch that a value may be
    promoted to, where others take the writer's own."""
    if isinstance(expected, tuple) or isinstance(found, tuple):
        return alike(found[1] if isinstance(found, tuple) else found,
                     expected[1] if isinstance(expected, tuple) else expected)
    if isinstance(expected, (str, bytes)) and isinstance(found, (str, bytes)):
        return bool(spellings(found) & spellings(expected))
    if isinstance(expected, list):
        return isinstance(found, list) and len(found) == len(expected) and all(map(alike, found, expected))
    if isinstance(expected, dict):
        return isinstance(found, dict) and found.keys() == expected.keys() and all(
            alike(found[key], expected[key]) for key in expected)
    if {type(found), type(expected)} <= {int, float}:
        return single(found) == single(expected)
    return found == expected


def spellings(value):
    if isinstance(value, bytes):
        return {value}
    return {value.encode(), value.encode("latin-1", "replace")}


def single(number):
    return struct.pack("<f", number) if abs(number) < 1e38 else float(number)


def judge(driver):
    questions, judgements = [], []
    for number in range(PAIRS):
        # fastavro holds an alias without namespace for an alias in every namespace.
        schemas = [
            fastavro.parse_schema(with_full_aliases(without_logical_types(schema))) for schema in pair(number)]
        keeps_meaning = len({json.dumps(logical_types(schema)) for schema in pair(number)}) == 1
        for version, schema in enumerate(pair(number)):
            for value in values(number, version, schema):
                data = encoded(schemas[version], value)
                questions.append(f"{name(version, number)} {name(version, number)} {data.hex()}")
                judgements.append((schemas[version], schemas[version], data))
                if not keeps_meaning:
                    continue
                questions.append(f"{name(1 - version, number)} {name(version, number)} {data.hex()}")
                judgements.append((schemas[version], schemas[1 - version], data))
    answers = ask(driver, questions)
    return (hold(questions, judgements, answers) | judge_fingerprints(driver) | judge_files(judgements, answers)
            | judge_logical(driver))


def judge_logical(driver):
    """What means the same in both versions is converted, and nothing else is read."""
    questions, judgements = [], []
    for number, (schemas, is_converted) in enumerate(LOGICAL, start=PAIRS):
        for version, schema in enumerate(schemas):
            plain = fastavro.parse_schema(without_logical_types(schema))
            for value in logical.values(random_for(SEED, f"logical-{number}-{version}"), schema, VALUES):
                data = encoded(plain, value)
                questions.append(f"{name(1 - version, number)} {name(version, number)} {data.hex()}")
                judgements.append((decoded(data, schema), schemas[1 - version], is_converted))
    answers = ask(driver, questions)
    bugs, converted = [], 0
    for question, (expected, reader, is_converted), answer in zip(questions, judgements, answers):
        if not is_converted or not has_value(reader, expected):
            wrong = not answer.startswith("error: ")
        else:
            wrong = answer.startswith("error: ") or decoded(bytes.fromhex(answer), reader) != expected
            converted += 1
        if wrong:
            bugs.append(f"{question}\n  {answer}\n  expected {expected}")
    print(f"interop: {len(questions)} values of other logical types, {converted} of them converted, {len(bugs)} bugs")
    for bug in bugs[:5]:
        print(bug)
    return 1 if bugs or not 0 < converted < len(questions) else 0


def has_value(schema, value):
    """Whether a version has exactly this value. Of decimals fastavro lets some pass that have too many digits."""
    kind = schema["fields"][1]["type"]
    if kind["logicalType"] == "decimal":
        unscaled = value["value"].scaleb(kind["scale"])
        return unscaled == int(unscaled) and abs(unscaled) < 10 ** kind["precision"]
    return decoded(encoded(schema, value), schema) == value


def ask(driver, questions):
    answers = subprocess.run(
        [driver], input="\n".join(questions) + "\n", capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(answers) == len(questions), f"{len(answers)} answers to {len(questions)} questions"
    return answers


def judge_fingerprints(driver):
    names = [(name(version, number), schema) for number in range(PAIRS) for version, schema in enumerate(pair(number))]
    answers = ask(driver, [f"{subject} fingerprint" for subject, _ in names])
    wrong = [subject for (subject, schema), answer in zip(names, answers) if int(answer) != fingerprint(schema)]
    print(f"interop: {len(names)} fingerprints, {len(wrong)} of them otherwise than fastavro's {wrong[:3]}")
    return 1 if wrong else 0


def fingerprint(schema):
    form = fastavro.schema.to_parsing_canonical_form(fastavro.parse_schema(without_logical_types(schema)))
    return int.from_bytes(bytes.fromhex(fastavro.schema.fingerprint(form, "CRC-64-AVRO")), "little")


def judge_files(judgements, answers):
    """What the types wrote, in files that avro-c's `avrocat` prints like those of fastavro."""
    if shutil.which("avrocat") is None:
        print("interop: there is no avrocat here; Debian has it in avro-bin")
        return 0
    written = collections.defaultdict(list)
    for (writer, reader, data), answer in zip(judgements, answers):
        if writer is reader:
            written[id(writer)].append((writer, data, bytes.fromhex(answer)))
    alike, unread, bugs = 0, 0, []
    for records in written.values():
        expected = printed(records[0][0], [data for _, data, _ in records])
        if expected is None:
            unread += 1
            continue
        alike += 1
        if printed(records[0][0], [answer for _, _, answer in records]) != expected:
            bugs.append(records[0][0]["name"])
    print(f"interop: {alike} files printed by avrocat alike, {unread} that it cannot read, {len(bugs)} bugs {bugs[:3]}")
    return 1 if bugs else 0


def printed(schema, values):
    """What avrocat prints of a file, as JSON; None where it cannot."""
    with tempfile.NamedTemporaryFile(suffix=".avro") as file:
        fastavro.writer(file, schema, [])
        file.seek(0)
        marker = file.read()[-16:]
        block = b"".join(values)
        file.write(encoded({"type": "long"}, len(values)) + encoded({"type": "long"}, len(block)) + block + marker)
        file.flush()
        run = subprocess.run(["avrocat", file.name], capture_output=True)
    if run.returncode != 0:
        return None
    try:
        return [json.loads(line) for line in run.stdout.decode(errors="surrogateescape").splitlines()]
    except ValueError:
        return None


def hold(questions, judgements, answers):
    same = evolved = refused = 0
    bugs = []
    for question, (writer, reader, data), answer in zip(questions, judgements, answers):
        try:
            expected = decoded(data, writer, None if writer is reader else reader)
        except Exception:
            # What of it is legal is for `avro_pairs.py` to say.
            refused += 1
            continue
        try:
            found = decoded(bytes.fromhex(answer), reader)
        except Exception as error:
            found = repr(error)
        if found != expected and (writer is reader or not alike(found, expected)):
            bugs.append(f"{question}\n  {answer}\n  expected {expected}\n  found    {found}")
        elif writer is reader:
            same += 1
        else:
            evolved += 1
    print(f"interop: ACCORD_SEED={SEED} ACCORD_PAIRS={PAIRS}: {same} values of {2 * PAIRS} schemas, {evolved} of other "
          f"versions, {refused} refused by fastavro, {len(bugs)} bugs")
    for bug in bugs[:5]:
        print(bug)
    return 1 if bugs else 0


if __name__ == "__main__":
    if sys.argv[1] == "prepare":
        print(prepare(pathlib.Path(sys.argv[2])), end="")
    else:
        sys.exit(judge(sys.argv[2]))
