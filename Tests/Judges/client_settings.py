"""What Accord says that librdkafka refuses, against the real `rd_kafka_new` of every version that is there: on random
settings, on every setting that a version knows with each kind of value, and on those of the rules' own cases. What a
library says of its settings is held against Accord's table besides."""

import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import librdkafka
import settings_table
from court import Court, random_for

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
    "group.protocol": ["classic", "consumer", "CONSUMER", "share"],
    "group.remote.assignor": ["uniform"],
    "group.protocol.type": ["consumer"],
    "partition.assignment.strategy": [
        "range", "cooperative-sticky", "range,roundrobin", "range,cooperative-sticky", "Range", "sticky"],
    "queued.min.messages": ["1", "0"],
    "max.poll.records": ["500", "0"],
}
BOTH = {
    "bootstrap.servers": ["localhost:9092"],
    "client.id": ["engine"],
    "socket.keepalive.enable": ["true", "False", "off"],
    "debug": ["broker,topic", "ALL", "everything", "conf", "telemetry"],
    "enable.metrics.push": ["false", "no"],
    "client.dns.lookup": ["use_all_dns_ips", "default"],
    "retry.backoff.max.ms": ["1000", "0"],
    "metadata.recovery.strategy": ["none", "rebootstrap", "never"],
    "reconnect.backoff.ms": ["100", "20000"],
    "reconnect.backoff.max.ms": ["50", "10000"],
    "security.protocol": ["plaintext", "PLAINTEXT", "tls"],
    "topic.metadata.refresh.interval.ms": ["-1", "3600001"],
    "sasl.jaas.config": ["x"],
}


# What a library takes depends on files of the machine.
OF_THE_MACHINE = {"plugin.library.paths", "https.ca.location", "sasl.kerberos.kinit.cmd"}
# What it takes depends on how it was built.
OF_THE_BUILD = re.compile(r"not supported in this build|not available at build time|recompile librdkafka|kinit.cmd value")
# A library shows the bounds of share consumers, and keeps others to its old ones.
OF_SHARE_CONSUMERS = {"fetch.min.bytes"}


def random_client(seed, number):
    chance = random_for(seed, number)
    role = chance.choice(["producer", "consumer"])
    pool = {**(PRODUCER if role == "producer" else CONSUMER), **BOTH}
    names = chance.sample(sorted(pool), chance.randint(1, 5))
    # Most values are taken, so that a refusal says something.
    return role, [(name, pool[name][0] if chance.random() < 0.4 else chance.choice(pool[name])) for name in names]


def clients_of_every_setting(names, properties):
    """A client for each setting of a version and each kind of value, and for each setting of other versions."""
    for name in sorted(names):
        setting = properties.get(name)
        values = {setting.standard, *setting.words, "nonsense"} if setting else {"1"}
        if setting and setting.bounds:
            low, high = setting.bounds
            values |= {str(low), str(high), str(low - 1), str(high + 1)}
        role = "consumer" if setting and setting.roles == "C" else "producer"
        # An empty default stands for no default.
        for value in sorted(values - {""} if name not in OF_THE_MACHINE else ()):
            yield role, [(name, value)]


def clients_of_cases():
    """The clients of librdkafka in the fixtures of the rules, with their version: as their `topic.yaml` has them, a
    setting a line."""
    folder = pathlib.Path(__file__).parent.parent / "AccordRulesTests" / "Fixtures"
    for path in sorted(folder.glob("*/*/schemas/orders/topic.yaml")):
        role, clients, key = None, [], None
        for line in path.read_text().splitlines():
            indent, word = len(line) - len(line.lstrip()), line.strip()
            if indent == 0:
                role = word[:-2] if word in ("producers:", "consumers:") else None
            elif role and indent == 2 and word.endswith(":"):
                clients.append({"role": role, "client": "librdkafka", "version": None, "settings": []})
            elif role and indent == 4:
                key, value = word.split(":", 1)
                if key in ("client", "version"):
                    clients[-1][key] = value.strip().strip('"')
            elif role and indent == 6 and key == "settings":
                name, value = word.split(": ", 1)
                # Accord knows the settings of serializers, which are no part of librdkafka.
                if not name.startswith(("auto.register.", "schema.registry.")):
                    clients[-1]["settings"].append((name, value.strip('"')))
        for client in clients:
            if client["client"] == "librdkafka" and client["settings"]:
                yield client["version"], (client["role"], client["settings"])


def written(cases, folder):
    """One topic for each client of a version."""
    contract = {"type": "record", "name": "OrderPlaced", "namespace": "a", "fields": [{"name": "id", "type": "string"}]}
    for number, (version, (role, settings)) in enumerate(cases):
        topic = pathlib.Path(folder) / f"t{number}"
        topic.mkdir(parents=True)
        lines = ["key: id", f"{role}s:", "  client:", f'    version: "{version}"', "    settings:"]
        lines += [f"      {name}: {json.dumps(value)}" for name, value in settings]
        (topic / "topic.yaml").write_text("\n".join(lines) + "\n")
        (topic / "OrderPlaced.avsc").write_text(json.dumps(contract))


def claims(accord, cases):
    """By the number of a case, what Accord says that librdkafka does not take."""
    with tempfile.TemporaryDirectory() as folder:
        written(cases, folder + "/schemas")
        run = subprocess.run(
            [accord, "check", "--format", "json"], cwd=folder, capture_output=True, text=True, timeout=600)
    if run.returncode not in (0, 1):
        sys.exit(f"Accord ended with {run.returncode}: {run.stdout[:2000]}{run.stderr}")
    found = collections.defaultdict(list)
    for finding in json.loads(run.stdout)["findings"]:
        said = f"{finding['message']} ({finding.get('label') or ''})"
        if re.search(r"librdkafka \S+ refuses", said) or finding["rule"] == "setting-unknown":
            found[int(re.search(r"/t(\d+)/", finding["file"])[1])].append(said)
    return found


def judge_table(court, version, properties):
    """Whether Accord's table has the names, the bounds, the words and the defaults that a library shows."""
    table = settings_table.table(version)
    for name, setting in properties.items():
        if setting.kind == "see dedicated API":
            continue
        court.counts["settings in the table"] += 1
        kind, words, standard = table.get(name, ("unknown", [], ""))
        bounds = [float(bound) for bound in words[0].split("...")] if kind in ("integer", "number") else []
        wrong = [kind] if kind == "unknown" else []
        if setting.bounds and bounds != list(setting.bounds) and name not in OF_SHARE_CONSUMERS:
            wrong.append(f"{words[:1]} in place of {setting.bounds}")
        if kind in ("word", "flags") and set(words) != set(setting.words or words):
            wrong.append(f"{words} in place of {setting.words}")
        is_compared = kind != "unknown" and name not in OF_THE_MACHINE and name != "builtin.features"
        if is_compared and standard.lower() != setting.standard.lower():
            wrong.append(f"{standard!r} by default in place of {setting.standard!r}")
        court.bugs += [(f"librdkafka {version}: {name}: {what} in Accord's table", {"name": name}) for what in wrong]


def cases_of(court, libraries):
    """Every client with a version and its library."""
    properties = {version: librdkafka.properties(path) for version, path in libraries.items()}
    names = {name for known in properties.values() for name in known} | set(settings_table.table("9.0"))
    for version, known in properties.items():
        judge_table(court, version, known)
        for client in clients_of_every_setting(names, known):
            yield version, client
        for number in range(court.pairs // len(libraries)):
            yield version, random_client(court.seed, number)
        for wanted, client in clients_of_cases():
            if (wanted or version) == version:
                yield version, client


def main():
    court = Court("client settings", pairs=1000)
    libraries = librdkafka.installed()
    print(f"client settings: librdkafka {', '.join(libraries)}")
    if len(libraries) == 1:
        print("client settings: SKIPPED all other versions: Tests/Judges/install could not bring them")
    cases = list(cases_of(court, libraries))
    found = claims(court.accord, cases)
    reasons = iter(())
    for number, (version, client) in enumerate(cases):
        if number == 0 or cases[number - 1][0] != version:
            same = [client for other, client in cases if other == version]
            reasons = iter(librdkafka.refusals(libraries[version], same))
        reason = next(reasons)
        if reason and OF_THE_BUILD.search(reason):
            court.counts["not in a build"] += 1
            continue
        court.counts["refused" if reason else "started"] += 1
        if bool(reason) != (number in found):
            said = "; ".join(found.get(number, ["nothing"]))
            court.bugs.append((f"librdkafka {version}: {reason}; Accord: {said}", {"client": client}))
    court.close()


if __name__ == "__main__":
    main()
