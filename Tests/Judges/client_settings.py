"""What Accord says that librdkafka refuses, against the real `rd_kafka_new`: on random settings, and on those that the
rules' own cases hold."""

import collections
import json
import pathlib
import subprocess
import sys
import tempfile

from court import Court, random_for
from librdkafka import refusal, version

# Names and values that the rules speak of: what is taken, what lies beside it, what is written in another way.
PRODUCER = {
    "enable.idempotence": ["true", "false", "TRUE", "t", "1", "yes", "on"],
    "acks": ["all", "-1", "0", "1", "ALL", "1001", "most"],
    "request.required.acks": ["all", "1"],
    "retries": ["0", "1", "2147483647", "-1", "2147483648"],
    "message.send.max.retries": ["0", "3"],
    "max.in.flight": ["1", "5", "6", "0"],
    "max.in.flight.requests.per.connection": ["5", "1000001"],
    "transactional.id": ["engine-1", ""],
    "transaction.timeout.ms": ["1000", "60000", "300000", "999"],
    "message.timeout.ms": ["0", "100", "60000", "120000", "-1"],
    "delivery.timeout.ms": ["100", "60000", "300000"],
    "linger.ms": ["0", "5", "0.5", "100", "200", "400000", "900001"],
    "queue.buffering.max.ms": ["50", "150"],
    "partitioner": ["murmur2_random", "murmur2", "consistent_random", "MURMUR2", "round_robin"],
    "compression.type": ["none", "gzip", "LZ4", "brotli"],
    "queuing.strategy": ["fifo", "lifo"],
    "enable.gapless.guarantee": ["false", "true"],
    "compression.level": ["1"],
    "batch.size": ["1", "1000000", "0"],
    "acs": ["all"],
    "max.block.ms": ["60000"],
}
CONSUMER = {
    "group.id": ["ledger"],
    "enable.auto.commit": ["false", "true", "no"],
    "session.timeout.ms": ["1", "6000", "45000 ms", "45000", "300001", "3600001"],
    "heartbeat.interval.ms": ["1", "3000", "45000", "3600001"],
    "max.poll.interval.ms": ["1", "6000", "44999", "300000", "86400001"],
    "auto.offset.reset": ["earliest", "latest", "smallest", "error", "none", "EARLIEST"],
    "isolation.level": ["read_committed", "READ_UNCOMMITTED", "none"],
    "fetch.min.bytes": ["1", "100000000", "-1"],
    "fetch.max.bytes": ["1000", "52428800", "2147483136"],
    "message.max.bytes": ["1000", "2000000", "100000000", "999"],
    "receive.message.max.bytes": ["100000000", "1000", "2000000", "60000000"],
    "queued.max.messages.kbytes": ["65536", "1024"],
    "enable.idempotence": ["true", "false"],
    "transactional.id": ["reader"],
    "acks": ["all", "1"],
    "auto.ofset.reset": ["earliest"],
    "default.api.timeout.ms": ["60000"],
}
BOTH = {
    "bootstrap.servers": ["localhost:9092"],
    "client.id": ["engine"],
    "socket.keepalive.enable": ["true", "False", "off"],
    "debug": ["broker,topic", "ALL", "everything"],
    "reconnect.backoff.ms": ["100", "20000"],
    "reconnect.backoff.max.ms": ["50", "10000"],
    "security.protocol": ["plaintext", "PLAINTEXT", "tls"],
    "topic.metadata.refresh.interval.ms": ["-1", "3600001"],
    "sasl.jaas.config": ["x"],
}


def random_client(seed, number):
    chance = random_for(seed, number)
    role = chance.choice(["producer", "consumer"])
    pool = {**(PRODUCER if role == "producer" else CONSUMER), **BOTH}
    names = chance.sample(sorted(pool), chance.randint(1, 5))
    # Most values are taken, so that a refusal says something.
    return role, [(name, pool[name][0] if chance.random() < 0.4 else chance.choice(pool[name])) for name in names]


def clients_of_cases():
    """The clients of librdkafka in the fixtures of the rules, as their `topic.yaml` has them, a setting a line."""
    folder = pathlib.Path(__file__).parent.parent / "AccordRulesTests" / "Fixtures"
    for path in sorted(folder.glob("*/*/schemas/orders/topic.yaml")):
        role, clients, key = None, [], None
        for line in path.read_text().splitlines():
            indent, word = len(line) - len(line.lstrip()), line.strip()
            if indent == 0:
                role = word[:-2] if word in ("producers:", "consumers:") else None
            elif role and indent == 2 and word.endswith(":"):
                clients.append({"role": role, "client": "librdkafka", "settings": []})
            elif role and indent == 4:
                key, value = word.split(":", 1)
                if value.strip():
                    clients[-1][key] = value.strip() if key == "client" else clients[-1].get(key)
            elif role and indent == 6 and key == "settings":
                name, value = word.split(": ", 1)
                # Accord knows the settings of serializers, which are no part of librdkafka.
                if not name.startswith(("auto.register.", "schema.registry.")):
                    clients[-1]["settings"].append((name, value.strip('"')))
        for client in clients:
            if client["client"] == "librdkafka" and client["settings"]:
                yield client["role"], client["settings"]


def written(clients, folder):
    """One topic for each client."""
    contract = {"type": "record", "name": "OrderPlaced", "namespace": "a", "fields": [{"name": "id", "type": "string"}]}
    for number, (role, settings) in enumerate(clients):
        topic = pathlib.Path(folder) / f"t{number}"
        topic.mkdir(parents=True)
        lines = ["key: id", f"{role}s:", "  client:", "    settings:"]
        lines += [f"      {name}: {json.dumps(value)}" for name, value in settings]
        (topic / "topic.yaml").write_text("\n".join(lines) + "\n")
        (topic / "OrderPlaced.avsc").write_text(json.dumps(contract))


def claims(accord, clients):
    """By the number of a client, what Accord says that librdkafka does not take."""
    with tempfile.TemporaryDirectory() as folder:
        written(clients, folder + "/schemas")
        run = subprocess.run([accord, "check"], cwd=folder, capture_output=True, text=True, timeout=600)
    if run.returncode not in (0, 1):
        sys.exit(f"Accord ended with {run.returncode}: {run.stdout[:2000]}{run.stderr}")
    found = collections.defaultdict(list)
    for block in run.stdout.split("\n\n"):
        if "librdkafka refuses" in block or "[setting-unknown]" in block:
            number = block.split("--> schemas/t", 1)[1].split("/", 1)[0]
            found[int(number)].append(block)
    return found


def main():
    court = Court("client settings", pairs=1000)
    print(f"client settings: librdkafka {version()}")
    clients = [random_client(court.seed, number) for number in range(court.pairs)]
    clients += clients_of_cases()
    found = claims(court.accord, clients)
    for number, (role, settings) in enumerate(clients):
        reason = refusal(role, settings)
        court.counts["refused" if reason else "started"] += 1
        if bool(reason) != (number in found):
            said = "\n".join(found.get(number, ["nothing"]))
            court.bugs.append((f"librdkafka: {reason}; Accord:\n{said}", {"role": role, "settings": settings}))
    court.close()


if __name__ == "__main__":
    main()
