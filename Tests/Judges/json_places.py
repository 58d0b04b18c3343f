"""What a JSON Schema says about one place of a message, and the messages of writers that emit what they declare."""

import copy
import re

CHOICES = ("anyOf", "oneOf")
CONDITIONS = ("then", "else", "if", "not")


class Place:
    """All schemas that describe a value at one place of a message. Of a choice, those branches that `holds(schema, root,
    value)` says yes to; by default all but those that the value's tag `kind` rules out."""

    def __init__(self, root, schemas, value, holds):
        self.root = root
        self.value = value
        self.holds = holds
        self.schemas = []
        for schema in schemas:
            self.take(schema)

    def take(self, schema):
        if not isinstance(schema, dict) or any(schema is known for known in self.schemas):
            return
        self.schemas.append(schema)
        if "$ref" in schema:
            self.take(self.resolved(schema["$ref"]))
        for inner in schema.get("allOf", []):
            self.take(inner)
        for key in CHOICES:
            for inner in schema.get(key, []):
                if self.holds(inner, self.root, self.value):
                    self.take(inner)
        for key in CONDITIONS:
            self.take(schema.get(key))
        for key in ("dependentSchemas", "dependencies"):
            for inner in schema.get(key, {}).values():
                self.take(inner)

    def resolved(self, reference):
        _, definitions, name = reference.split("/")
        return self.root[definitions][name]

    @property
    def properties(self):
        return {name for schema in self.schemas for name in schema.get("properties", {})}

    @property
    def named(self):
        """The names that are described, and those that are only required."""
        names = self.properties
        for schema in self.schemas:
            names.update(schema.get("required", []))
            for key in ("dependentRequired", "dependencies"):
                for name, required in schema.get(key, {}).items():
                    names.update([name, *(required if isinstance(required, list) else [])])
        return names

    def matches(self, name):
        return any(re.search(pattern, name) for schema in self.schemas for pattern in schema.get("patternProperties", {}))

    @property
    def is_map(self):
        """It declares no properties, or gives additional ones a schema."""
        return not self.properties or any(
            isinstance(schema.get("additionalProperties"), dict) for schema in self.schemas)

    def describes(self, name):
        return name in self.properties or self.matches(name)

    def member(self, name):
        found = []
        for schema in self.schemas:
            described = [schema["properties"][name]] if name in schema.get("properties", {}) else []
            described += [inner for pattern, inner in schema.get("patternProperties", {}).items()
                          if re.search(pattern, name)]
            found += described or [schema.get("additionalProperties")]
        return Place(self.root, found, self.value[name], self.holds)

    def element(self, index):
        found = []
        for schema in self.schemas:
            items = schema.get("items")
            prefix = items if isinstance(items, list) else schema.get("prefixItems", [])
            rest = schema.get("additionalItems") if isinstance(items, list) else items
            found += [prefix[index] if index < len(prefix) else rest, schema.get("contains")]
        return Place(self.root, found, self.value[index], self.holds)


def without(value, places, is_left_out):
    """A message without the members for which `is_left_out(name, places)` is true, at any depth."""
    if isinstance(value, list):
        return [without(item, [place.element(index) for place in places], is_left_out)
                for index, item in enumerate(value)]
    if isinstance(value, dict):
        return {name: without(item, [place.member(name) for place in places], is_left_out)
                for name, item in value.items() if not is_left_out(name, places)}
    return value


def has_tag(branch, _, value):
    """Whether the tag `kind` of a value is one of this branch's."""
    if not isinstance(branch, dict) or not isinstance(value, dict) or "kind" not in value:
        return True
    kind = branch.get("properties", {}).get("kind", {})
    return not isinstance(kind, dict) or value["kind"] in kind.get("enum", [value["kind"]])


def holds_for(judge):
    """Whether a branch is valid, as a party that is not ours says: `judge(schema)` makes a validator of a schema."""
    def holds(branch, root, value):
        definitions = {key: root[key] for key in ("definitions", "$defs") if key in root}
        return judge({"allOf": [branch], **definitions}).is_valid(value)
    return holds


def as_emitted(value, schema, holds):
    """A message without what its writer does not declare; maps keep all."""
    def is_undeclared(name, places):
        place = places[0]
        return not place.is_map and name not in place.named and not place.matches(name)
    return without(value, [Place(schema, [schema], value, holds)], is_undeclared)


def as_both_know(value, writer, reader, holds, keeps_others):
    """A message without the names that only one of the versions declares, which is what adding and removing optional
    properties explains; where others are not kept, without all that the writer does not declare as well."""
    def is_left_out(name, places):
        written, read = (place.describes(name) for place in places)
        return written != read or not keeps_others and not written and not places[0].is_map
    return without(
        value, [Place(writer, [writer], value, holds), Place(reader, [reader], value, has_tag)], is_left_out)


def lenient(schema):
    """A reader that ignores what it does not know: objects that declare properties are open. Where that touches the
    branches of a `oneOf`, one of them is enough."""
    def opened(schema):
        if isinstance(schema, list):
            return [opened(each) for each in schema]
        if not isinstance(schema, dict):
            return schema
        result = {key: value if key in ("enum", "const", "default", "required") else opened(value)
                  for key, value in schema.items()}
        for key in ("additionalProperties", "unevaluatedProperties"):
            if result.get(key) is False and isinstance(schema.get(key), bool):
                del result[key]
        if "oneOf" in result and result["oneOf"] != schema["oneOf"] and isinstance(schema["oneOf"], list):
            result.setdefault("allOf", []).append({"anyOf": result.pop("oneOf")})
        return result
    return opened(copy.deepcopy(schema))
