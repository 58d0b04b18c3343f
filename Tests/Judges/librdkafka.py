"""The real librdkafka: whether it starts a client with some settings. No broker is needed."""

import ctypes
import ctypes.util
import functools

PRODUCER, CONSUMER = 0, 1
NO_CONSUMER_CLOSE = 8


@functools.cache
def library():
    found = ctypes.util.find_library("rdkafka")
    if not found:
        raise SystemExit("librdkafka is not there: run Tests/Judges/install")
    loaded = ctypes.CDLL(found)
    loaded.rd_kafka_conf_new.restype = ctypes.c_void_p
    loaded.rd_kafka_conf_destroy.argtypes = [ctypes.c_void_p]
    loaded.rd_kafka_conf_set.argtypes = [
        ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_size_t]
    loaded.rd_kafka_conf_set_log_cb.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    loaded.rd_kafka_new.restype = ctypes.c_void_p
    loaded.rd_kafka_new.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t]
    loaded.rd_kafka_destroy_flags.argtypes = [ctypes.c_void_p, ctypes.c_int]
    loaded.rd_kafka_version_str.restype = ctypes.c_char_p
    return loaded


def version():
    return library().rd_kafka_version_str().decode()


def refusal(role, settings):
    """What librdkafka says against a client with these settings, `(name, value)` each; None where it starts it."""
    kafka = library()
    error = ctypes.create_string_buffer(1024)
    conf = kafka.rd_kafka_conf_new()
    kafka.rd_kafka_conf_set_log_cb(conf, None)
    for name, value in settings:
        if kafka.rd_kafka_conf_set(conf, name.encode(), value.encode(), error, len(error)) != 0:
            kafka.rd_kafka_conf_destroy(conf)
            return error.value.decode()
    client = kafka.rd_kafka_new(PRODUCER if role == "producer" else CONSUMER, conf, error, len(error))
    if not client:
        kafka.rd_kafka_conf_destroy(conf)
        return error.value.decode()
    kafka.rd_kafka_destroy_flags(client, NO_CONSUMER_CLOSE if role == "consumer" else 0)
    return None
