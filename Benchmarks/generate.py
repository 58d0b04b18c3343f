#!/usr/bin/env python3
"""Writes lineages, as a folder of schemas that Accord reads. The same arguments write the same files."""

import argparse
import pathlib
import random

import company
from shapes_avro import AvroFields
from shapes_json import JSONFields

LINEAGES_A_TOPIC = 10
NOUNS = ["Order", "Trade", "Quote", "Account", "Payment", "Transfer", "Position", "Invoice", "Shipment", "Limit"]
VERBS = ["Placed", "Executed", "Cancelled", "Opened", "Settled", "Rejected", "Amended", "Confirmed", "Closed", "Priced"]
TOPIC = "key: order_id\nenvelope: standard\n"
FORMATS = {"avro": (AvroFields, ".avsc"), "json": (JSONFields, ".schema.json")}


class Lineage:
    """One contract whose fields come and go; some steps break it."""

    def __init__(self, rng, fields, sizes, breaking):
        self.rng, self.fields, self.sizes, self.breaking = rng, fields, sizes, breaking
        # Room for those that come.
        self.present = [fields.optional() for _ in range(rng.randint(sizes[0], sizes[1] - (sizes[1] - sizes[0]) // 5))]
        self.gone = []

    def step(self):
        for _ in range(self.rng.randint(0, 2)):
            if len(self.present) > self.sizes[0]:
                self.gone.append(self.present.pop(self.rng.randrange(len(self.present))))
        for _ in range(self.rng.randint(1, 2)):
            if len(self.present) < self.sizes[1]:
                self.present.insert(self.rng.randint(0, len(self.present)), self.fields.optional())
        if self.rng.random() < self.breaking:
            self.break_something()

    def break_something(self):
        position = self.rng.randrange(len(self.present))
        kind = self.rng.choice(["required", "retyped", "readded"])
        if kind == "required":
            self.present.append(self.fields.required())
        elif kind == "readded" and self.gone:
            self.present.append(self.fields.retyped(self.gone.pop()))
        else:
            self.present[position] = self.fields.retyped(self.present[position])

    def text(self):
        return self.fields.document(self.present)


def write_lineage(topic, name, number, make_fields, suffix, arguments):
    rng = random.Random(f"{arguments.seed}/{number}")
    sizes = (15, 25) if arguments.company else (20, 60)
    lineage = Lineage(rng, make_fields(rng, name, topic.name, arguments.company), sizes, arguments.breaking)
    history = topic / "history" / name
    history.mkdir(parents=True, exist_ok=True)
    for version in range(arguments.releases):
        (history / f"1.{version}{suffix}").write_text(lineage.text())
        lineage.step()
    (topic / f"{name}{suffix}").write_text(lineage.text())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--format", choices=FORMATS, default="avro")
    parser.add_argument("--lineages", type=int, default=1000)
    parser.add_argument("--releases", type=int, default=9)
    parser.add_argument("--breaking", type=float, default=0.01, help="the share of steps that break a contract")
    parser.add_argument("--company", action="store_true", help="15 to 25 fields, and all that the rules ask for")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    make_fields, suffix = FORMATS[arguments.format]
    for number in range(arguments.lineages):
        topic = arguments.folder / f"topic-{number // LINEAGES_A_TOPIC:04}"
        if number % LINEAGES_A_TOPIC == 0:
            topic.mkdir(parents=True, exist_ok=True)
            description = company.TOPIC.format(name=topic.name) if arguments.company else TOPIC
            (topic / "topic.yaml").write_text(description)
        name = NOUNS[number % 10] + VERBS[number // 10 % 10] + f"{number:05}"
        write_lineage(topic, name, number, make_fields, suffix, arguments)


main()
