"""The fields of Avro records: what a lineage is made of."""

import json

from company import completed
from layout import laid_out
from words import identifier, sentence, symbols, type_name


def block(value, indent=4):
    return " " * indent + laid_out(value, indent)


class Field:
    def __init__(self, name, text):
        self.name, self.text = name, text


class AvroFields:
    """Makes the fields of one record; none of its names is made twice."""

    def __init__(self, rng, name, topic, company=False):
        self.rng, self.name, self.company, self.count = rng, name, company, 0
        self.namespace = f"com.vibe.{topic.replace('-', '_')}.{name.lower()}"
        money = {"type": "record", "name": "Money", "doc": sentence(rng), "fields": [
            {"name": "units", "type": "long"},
            {"name": "scale", "type": "int", "default": 2},
            {"name": "currency", "type": "string", "doc": sentence(rng)}]}
        self.head = ",\n".join(self.text(field) for field in [
            {"name": "order_id", "type": {"type": "string", "logicalType": "uuid"}, "doc": sentence(rng)},
            {"name": "placed_at", "type": {"type": "long", "logicalType": "timestamp-micros"}, "doc": sentence(rng)},
            {"name": "price", "type": money, "doc": sentence(rng)}])

    def document(self, fields):
        head = {"type": "record", "name": self.name, "namespace": self.namespace, "doc": f"{self.name}, as it happened."}
        opening = json.dumps(head, indent=2)[:-2]
        body = ",\n".join([self.head] + [field.text for field in fields])
        return f'{opening},\n  "fields": [\n{body}\n  ]\n}}\n'

    def text(self, field):
        return block(completed(self.rng, {"fields": [field]})["fields"][0] if self.company else field)

    def next_name(self):
        self.count += 1
        return identifier(self.rng, self.count)

    def field(self, name, type_, **attributes):
        doc = {"doc": sentence(self.rng)} if self.rng.random() < 0.5 else {}
        return Field(name, self.text({"name": name, "type": type_, **doc, **attributes}))

    def required(self):
        return self.field(self.next_name(), "string")

    def retyped(self, field):
        return self.field(field.name, {"type": "array", "items": {"type": "map", "values": "boolean"}}, default=[])

    def optional(self):
        make = self.rng.choices(
            [self.nullable, self.scalar, self.logical, self.enum, self.record, self.records, self.map, self.union,
             self.money],
            weights=[30, 20, 14, 10, 7, 3, 5, 3, 8])[0]
        return make(self.next_name())

    def primitive(self):
        return self.rng.choice(["string", "long", "int", "double", "boolean", "bytes"])

    def nullable(self, name):
        return self.field(name, ["null", self.primitive()], default=None)

    def scalar(self, name):
        type_, default = self.rng.choice([("string", ""), ("long", 0), ("int", -1), ("double", 0.5), ("boolean", False)])
        return self.field(name, type_, default=default)

    def logical(self, name):
        type_ = self.rng.choice([
            {"type": "long", "logicalType": "timestamp-millis"}, {"type": "int", "logicalType": "date"},
            {"type": "bytes", "logicalType": "decimal", "precision": 18, "scale": 4},
            {"type": "string", "logicalType": "uuid"}])
        return self.field(name, ["null", type_], default=None)

    def enum(self, name):
        names = symbols(self.rng)
        enum = {"type": "enum", "name": type_name(self.rng, self.count), "doc": sentence(self.rng), "symbols": names}
        return self.field(name, enum, default=names[0])

    def inner_record(self):
        fields = []
        for number in range(self.rng.randint(3, 5)):
            inner = {"name": identifier(self.rng, number), "type": ["null", self.primitive()], "default": None}
            if self.rng.random() < 0.2:
                inner = {"name": inner["name"], "type": self.primitive(), "doc": sentence(self.rng)}
            fields.append(inner)
        name = type_name(self.rng, self.count)
        return {"type": "record", "name": name, "doc": sentence(self.rng), "fields": fields}

    def record(self, name):
        return self.field(name, ["null", self.inner_record()], default=None)

    def records(self, name):
        return self.field(name, {"type": "array", "items": self.inner_record()}, default=[])

    def map(self, name):
        return self.field(name, {"type": "map", "values": self.primitive()}, default={})

    def union(self, name):
        return self.field(name, ["null", "string", "long", self.inner_record()], default=None)

    def money(self, name):
        return self.field(name, ["null", "Money"], default=None)
