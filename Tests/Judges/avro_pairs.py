"""Accord's verdicts on Avro against two parties that are not ours: fastavro, and Python's avro.

Of each pair of versions that Accord calls compatible, fastavro has to read random data of the writer with the reader;
of each that it calls incompatible, fastavro has to refuse the witness; and Python's `avro.compatibility` has to agree,
in both directions.
"""

import decimal
import functools
import io
import json
import warnings

import fastavro

from avro_data import Data, from_json, without_logical_types
from avro_evolution import evolve
from avro_faults import (
    avro_verdict, blindness_of_avro, blindness_of_fastavro, crash_of_fastavro, fault_of_avro, fault_of_fastavro)
from avro_model import Model
from court import Court, on_every_core, random_for

warnings.simplefilter("ignore")
VALUES_A_PAIR = 5


def pair(seed, number):
    """Two versions of one schema, as JSON."""
    rng = random_for(seed, number)
    while True:
        model = Model(rng)
        if not model.is_finite():
            continue
        return model.schema(), evolve(model, rng).schema()


def parsed(schema):
    named = {}
    return fastavro.parse_schema(without_logical_types(schema), named), named


def read(data, writer, reader):
    """The value, and whether all bytes of it were needed."""
    stream = io.BytesIO(data)
    value = fastavro.schemaless_reader(stream, writer, reader)
    return value, not stream.read()


def written(value, writer):
    stream = io.BytesIO()
    fastavro.schemaless_writer(stream, writer, value)
    return stream.getvalue()


def check(seed, needs_witnesses, case, answer):
    """One direction of one pair, with Accord's answer to it."""
    counts, faults, bugs = [], [], []
    verdict = answer["compatible"]
    if verdict is None:
        return ["unread"], [], [(f"Accord does not say: {answer.get('error')}", case)]
    counts.append("yes" if verdict else "no")
    check_agreement(case, verdict, counts, faults, bugs)
    if verdict:
        check_data(random_for(seed, case["id"], "data"), case, counts, faults, bugs)
    else:
        for found in answer["incompatibilities"]:
            if found["rule"] == "namespace-changed-in-union":
                # A warning about Java; by the specification it can be read.
                counts.append("reservations")
            elif found["witness"] is None and not needs_witnesses:
                counts.append("without witness")
            else:
                check_witness(found, case, counts, faults, bugs)
    return counts, faults, bugs


def check_agreement(case, verdict, counts, faults, bugs):
    try:
        theirs, messages = avro_verdict(case["new"], case["old"])
    except Exception as error:
        return bugs.append((f"avro fails: {error!r}", case))
    if theirs == verdict:
        blindness = blindness_of_avro(case, verdict)
        return faults.append(blindness) if blindness else counts.append("agreed by avro")
    blame(fault_of_avro(case, verdict), f"Accord says {verdict}, avro {theirs}: {messages}", case, faults, bugs)


def blame(fault, what, case, faults, bugs):
    faults.append(fault) if fault else bugs.append((what, case))


def check_data(rng, case, counts, faults, bugs):
    writer, named = parsed(case["old"])
    reader, _ = parsed(case["new"])
    for _ in range(VALUES_A_PAIR):
        value = Data(rng, named).value(writer)
        data = written(value, writer)
        try:
            _, is_whole = read(data, writer, reader)
        except Exception as error:
            fault = crash_of_fastavro(error) or fault_of_fastavro(
                case, True, lambda *schemas: refuses(data, *schemas))
            return blame(fault, f"yes, but {value} is not read: {error!r}", case, faults, bugs)
        if not is_whole:
            return bugs.append((f"yes, but not all of {value} is read", case))
        counts.append("values read by fastavro")


def refuses(data, writer, reader):
    writer, reader = parsed(writer)[0], parsed(reader)[0]
    try:
        read(data, writer, reader)
    except Exception:
        return True
    return False


def decimals_in(data, writer):
    """The decimals that fastavro finds in data."""
    open_values = [fastavro.schemaless_reader(io.BytesIO(data), fastavro.parse_schema(writer))]
    found = []
    while open_values:
        value = open_values.pop()
        if isinstance(value, decimal.Decimal):
            found.append(value)
        elif isinstance(value, (dict, list)):
            open_values += value.values() if isinstance(value, dict) else value
    return found


def check_witness(found, case, counts, faults, bugs):
    witness = found["witness"]
    if witness is None:
        return bugs.append((f"no witness: {found['message']}", case))
    data = bytes.fromhex(witness["binary"])
    writer, named = parsed(case["old"])
    try:
        assert read(data, writer, None)[1], "bytes are left over"
        assert written(from_json(writer, witness["message"], named), writer) == data, "JSON and binary differ"
    except Exception as error:
        return bugs.append((f"the witness {witness} is no data of the writer: {error!r}", case))
    if refuses(data, case["old"], case["new"]):
        return counts.append("witnesses refused by fastavro")
    fault = blindness_of_fastavro(found, case, decimals_in(data, case["old"])) or fault_of_fastavro(
        case, False, lambda *schemas: refuses(data, *schemas))
    blame(fault, f"the witness {witness} is read", case, faults, bugs)


def main():
    court = Court("avro pairs")
    cases = []
    for number, (old, new) in enumerate(on_every_core(functools.partial(pair, court.seed), range(court.pairs))):
        cases.append({"id": f"{number}", "format": "avro", "old": old, "new": new})
        cases.append({"id": f"{number} reversed", "format": "avro", "old": new, "new": old})
    court.take_all(check, cases, court.answers(cases, "--level", "backward"))
    court.close()


if __name__ == "__main__":
    main()
