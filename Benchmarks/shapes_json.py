"""The properties of JSON Schemas: what a lineage is made of."""

import json

from company import completed
from layout import laid_out
from shapes_avro import Field
from words import identifier, sentence, symbols


def block(name, value, indent=4):
    return " " * indent + json.dumps(name) + ": " + laid_out(value, indent)


class JSONFields:
    """Makes the properties of one object; none of its names is made twice."""

    def __init__(self, rng, name, topic, company=False):
        self.rng, self.name, self.company, self.count = rng, name, company, 0
        self.required_names = ["order_id", "placed_at", "price"]
        self.head = ",\n".join([
            self.text("order_id", {"type": "string", "format": "uuid", "description": sentence(rng)}),
            self.text("placed_at", {"type": "string", "format": "date-time", "description": sentence(rng)}),
            self.text("price", {"$ref": "#/$defs/money"})])
        money = {"type": "object", "description": sentence(rng), "properties": {
            "units": {"type": "integer"}, "scale": {"type": "integer", "minimum": 0, "maximum": 12},
            "currency": {"type": "string", "pattern": "^[A-Z]{3}$"}}, "required": ["units", "currency"]}
        self.definitions = laid_out({"money": completed(rng, money) if company else money}, indent=2)

    def document(self, fields):
        head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": self.name, "type": "object",
                "description": f"{self.name}, as it happened."}
        if self.company:
            head["additionalProperties"] = True
        opening = json.dumps(head, indent=2)[:-2]
        body = ",\n".join([self.head] + [field.text for field in fields])
        present = {field.name for field in fields}
        required = [name for name in self.required_names if name in present or name in self.required_names[:3]]
        return (f'{opening},\n  "properties": {{\n{body}\n  }},\n  "required": {json.dumps(required)},\n'
                f'  "$defs": {self.definitions}\n}}\n')

    def text(self, name, schema):
        return block(name, completed(self.rng, {"properties": {name: schema}})["properties"][name] if self.company else schema)

    def next_name(self):
        self.count += 1
        return identifier(self.rng, self.count)

    def property(self, name, schema):
        description = {"description": sentence(self.rng)} if self.rng.random() < 0.6 else {}
        return Field(name, self.text(name, {**schema, **description}))

    def required(self):
        name = self.next_name()
        self.required_names.append(name)
        return self.property(name, {"type": "string"})

    def retyped(self, field):
        return self.property(field.name, {"type": "array", "items": {"type": "array", "items": {"type": "boolean"}}})

    def optional(self):
        make = self.rng.choices(
            [self.scalar, self.nullable, self.enum, self.object, self.objects, self.map, self.choice, self.money],
            weights=[34, 20, 12, 14, 8, 4, 4, 4])[0]
        name = self.next_name()
        return self.property(name, make())

    def scalar(self):
        return self.rng.choice([
            {"type": "string", "maxLength": 64, "minLength": 1}, {"type": "string", "format": "date"},
            {"type": "string", "pattern": "^[a-z][a-z0-9-]{0,31}$"}, {"type": "integer", "minimum": 0},
            {"type": "number", "minimum": 0, "exclusiveMaximum": 1000000}, {"type": "boolean", "default": False}])

    def nullable(self):
        return {"type": [self.rng.choice(["string", "integer", "number", "boolean"]), "null"]}

    def enum(self):
        return {"type": "string", "enum": symbols(self.rng)}

    def object(self):
        names = [identifier(self.rng, number) for number in range(self.rng.randint(2, 4))]
        return {"type": "object", "properties": {name: self.scalar() for name in names}, "required": names[:2]}

    def objects(self):
        return {"type": "array", "items": self.object(), "maxItems": 100}

    def map(self):
        return {"type": "object", "additionalProperties": {"type": "string"}}

    def choice(self):
        return {"oneOf": [{"type": "string", "maxLength": 32}, {"type": "integer"}, self.object()]}

    def money(self):
        return {"allOf": [{"$ref": "#/$defs/money"}]}
