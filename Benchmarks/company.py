"""What a company that keeps every rule writes besides: words about every field, and topics with their clients."""

from words import sentence

TOPIC = """\
topic: {name}
key: order_id
partitions: 12
replication: 3
retention: 7d
dlq: {{ topic: {name}.dlq, retention: 30d }}
producers:
  {name}-engine:
    client: librdkafka
    settings: {{ enable.idempotence: true, acks: all, partitioner: murmur2_random }}
consumers:
  {name}-ledger:
    instances: 6
    settings: {{ group.id: {name}-ledger, enable.auto.commit: false }}
    deduplicate: {{ store: processed_events, retention: 7d }}
    offsets: in-transaction
    retry: {{ attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }}
"""


def completed(rng, schema):
    """The schema with words about each field inside, and with objects that say what else they may hold."""
    for field in schema.get("fields", []):
        field.setdefault("doc", sentence(rng))
    for property in schema.get("properties", {}).values():
        property.setdefault("description", sentence(rng))
    if "properties" in schema:
        schema.setdefault("additionalProperties", True)
    for value in schema.values():
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, dict):
                completed(rng, inner)
    return schema
