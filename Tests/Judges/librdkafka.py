"""The real librdkafka in one or more versions: whether it starts a client with some settings, and what it says of its
settings. No broker is needed. As a program it answers for one library: a client a line, in JSON."""

import ctypes
import ctypes.util
import functools
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

PRODUCER, CONSUMER = 0, 1
FOLDER = pathlib.Path(__file__).parent.parent.parent / ".build" / "librdkafka"


@functools.cache
def library(path):
    loaded = ctypes.CDLL(str(path))
    loaded.rd_kafka_conf_new.restype = ctypes.c_void_p
    loaded.rd_kafka_conf_destroy.argtypes = [ctypes.c_void_p]
    loaded.rd_kafka_conf_set.argtypes = [
        ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_size_t]
    loaded.rd_kafka_conf_set_log_cb.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    loaded.rd_kafka_conf_properties_show.argtypes = [ctypes.c_void_p]
    loaded.rd_kafka_new.restype = ctypes.c_void_p
    loaded.rd_kafka_new.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t]
    loaded.rd_kafka_version_str.restype = ctypes.c_char_p
    return loaded


def version(path):
    return library(path).rd_kafka_version_str().decode()


def installed():
    """Every library that is there, by its version: the system's, and those that `install` unpacked out of wheels."""
    paths = [ctypes.util.find_library("rdkafka")]
    for suffix in ("so*", "dylib"):
        paths += sorted(path for path in FOLDER.glob(f"**/librdkafka[-.]*{suffix}"))
    if not any(paths):
        raise SystemExit("librdkafka is not there: run Tests/Judges/install")
    found = {version(path): path for path in paths if path}
    return dict(sorted(found.items(), key=lambda pair: [int(part) for part in pair[0].split(".")]))


def refusal(path, role, settings):
    """What a library says against a client with these settings, `(name, value)` each; None where it starts it.

    The client is left as it is: some versions hang where one is taken away as soon as it was started.
    """
    kafka = library(path)
    error = ctypes.create_string_buffer(1024)
    conf = kafka.rd_kafka_conf_new()
    kafka.rd_kafka_conf_set_log_cb(conf, None)
    for name, value in settings:
        if kafka.rd_kafka_conf_set(conf, name.encode(), value.encode(), error, len(error)) != 0:
            kafka.rd_kafka_conf_destroy(conf)
            return error.value.decode()
    if not kafka.rd_kafka_new(PRODUCER if role == "producer" else CONSUMER, conf, error, len(error)):
        kafka.rd_kafka_conf_destroy(conf)
        return error.value.decode()
    return None


def refusals(path, clients):
    """The same for many clients, `(role, settings)` each, a few hundred in a process."""
    answers = []
    for start in range(0, len(clients), 200):
        lines = "".join(json.dumps(client) + "\n" for client in clients[start:start + 200])
        run = subprocess.run(
            [sys.executable, __file__, str(path)], input=lines, capture_output=True, text=True, timeout=300)
        answers += map(json.loads, run.stdout.splitlines())
    if len(answers) != len(clients):
        raise SystemExit(f"librdkafka {version(path)} answered {len(answers)} of {len(clients)} clients")
    return answers


class Property:
    """A setting as a library describes it."""

    def __init__(self, name, roles, values, standard, text):
        self.name, self.roles, self.standard = name, roles, standard
        bounds = re.fullmatch(r"(-?\d+) \.\. (-?\d+)", values)
        self.bounds = (int(bounds[1]), int(bounds[2])) if bounds else None
        self.words = values.split(", ") if values and not bounds else []
        self.kind = re.search(r"\*Type: (.*)\*", text)[1]


def properties(path):
    """What a library says of its settings, by their names; those of clients come before those of topics."""
    libc = ctypes.CDLL(None)
    libc.fopen.restype = ctypes.c_void_p
    libc.fopen.argtypes = [ctypes.c_char_p, ctypes.c_char_p]
    libc.fclose.argtypes = [ctypes.c_void_p]
    with tempfile.NamedTemporaryFile() as file:
        stream = libc.fopen(file.name.encode(), b"w")
        library(path).rd_kafka_conf_properties_show(stream)
        libc.fclose(stream)
        rows = file.read().decode().splitlines()
    found = {}
    for row in rows:
        columns = [column.strip() for column in row.split(" | ", 5)]
        if len(columns) == 6 and "*Type: " in columns[5]:
            found.setdefault(columns[0], Property(*columns[:4], columns[5]))
    return found


def main():
    for line in sys.stdin:
        print(json.dumps(refusal(sys.argv[1], *json.loads(line))), flush=True)
    sys.stdout.flush()
    # Threads of the clients still run.
    os._exit(0)


if __name__ == "__main__":
    main()
