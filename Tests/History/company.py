"""A company with 200 contracts: its files, and how they change."""

import json

NOUNS = "Order Trade Payment Invoice Shipment Account Position Quote Margin Parcel Refund Claim Loan Batch Route Ticket".split()
FACTS = "Placed Cancelled Executed Amended Rejected Settled Expired Received Created Closed Approved Confirmed Booked".split()


class Contract:
    def __init__(self, number):
        self.name = NOUNS[number % len(NOUNS)] + FACTS[number // len(NOUNS) % len(FACTS)]
        self.topic = NOUNS[number % len(NOUNS)].lower() + "s"
        self.is_avro = number % 4 != 0
        self.fields = [("id", "string", False), ("amount", "long", False)]
        self.symbols = ["BUY", "SELL", "SHORT"]
        self.doc = "A fact."
        self.added = 0
        self.releases = []

    @property
    def suffix(self):
        return ".avsc" if self.is_avro else ".schema.json"

    @property
    def path(self):
        return f"schemas/{self.topic}/{self.name}{self.suffix}"

    @property
    def history(self):
        return f"schemas/{self.topic}/history/{self.name}"

    def text(self):
        return json.dumps(self.avro() if self.is_avro else self.json_schema(), indent=2) + "\n"

    def avro(self):
        def field(name, kind, optional):
            if optional:
                return {"name": name, "type": ["null", kind], "doc": "A field.", "default": None}
            return {"name": name, "type": kind, "doc": "A field."}

        side = {"type": "enum", "name": self.name + "Side", "doc": "A side.", "symbols": self.symbols}
        return {
            "type": "record", "name": self.name, "namespace": "com.example." + self.topic, "doc": self.doc,
            "fields": [field(*f) for f in self.fields] + [{"name": "side", "type": side, "doc": "Which side."}],
        }

    def json_schema(self):
        kinds = {"string": "string", "long": "integer", "boolean": "boolean"}
        properties = {name: {"type": kinds[kind], "description": "A field."} for name, kind, _ in self.fields}
        properties["side"] = {"enum": self.symbols, "description": "Which side."}
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema", "title": self.name, "description": self.doc,
            "type": "object", "properties": properties,
            "required": [name for name, _, optional in self.fields if not optional] + ["side"],
            "additionalProperties": True,
        }
