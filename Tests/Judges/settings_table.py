"""Accord's table of librdkafka's settings, read out of the Swift file, as it is for one version."""

import pathlib
import re

FILE = pathlib.Path(__file__).parent.parent.parent / "Sources/AccordRules/Clients/Settings/LibrdkafkaSettings.swift"


def rank(version):
    return [int(part) for part in version.split(".")] + [0] * (4 - len(version.split(".")))


def known(words, version):
    """The words that a version knows: `conf@1.6` came with 1.6, `old<2.0` was gone with 2.0."""
    for word in words:
        text, since, until = re.fullmatch(r"([^@<]+)(?:@([^<]+))?(?:<(.+))?", word).groups()
        if (not since or rank(since) <= rank(version)) and (not until or rank(version) < rank(until)):
            yield text


def table(version):
    """Each name with the words of its values and its default."""
    body = FILE.read_text().split('"""')[1].replace("\\\n", "")
    found = {}
    for line in filter(None, map(str.strip, body.splitlines())):
        names, values, standard, *earlier = [column.strip() for column in line.split("|")]
        for column in earlier:
            _, before, rest = (column + " ").split(" ", 2)
            if rank(version) < rank(before):
                changed, _, default = rest.partition("=")
                values, standard = changed.strip() or values, default.strip() or standard
        kind, *words = values.split()
        for name in known(names.split(), version):
            found[name] = (kind, list(known(words, version)), standard)
    return found
