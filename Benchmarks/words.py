"""Names and sentences, drawn from a random number generator that is handed in."""

ADJECTIVES = (
    "last first open net gross total average best worst initial final pending settled reserved internal external "
    "primary secondary previous current expected reported adjusted original effective".split())
SUBJECTS = (
    "price amount quantity account venue trader broker currency symbol status reason fee margin limit session batch "
    "route region desk book strategy counterparty clearing settlement exposure collateral".split())
SENTENCES = (
    "Set once by the {a} {s} and never changed afterwards.",
    "The {a} {s}, as the venue reported it with the execution.",
    "Absent where the {s} is not known, for instance for orders of the {a} session.",
    "Counts from the opening of the {a} {s}; consumers must not rely on its order.",
)


def identifier(rng, number):
    return f"{rng.choice(ADJECTIVES)}_{rng.choice(SUBJECTS)}_{number}"


def type_name(rng, number):
    return rng.choice(ADJECTIVES).title() + rng.choice(SUBJECTS).title() + str(number)


def sentence(rng):
    return rng.choice(SENTENCES).format(a=rng.choice(ADJECTIVES), s=rng.choice(SUBJECTS))


def symbols(rng):
    return [f"{word.upper()}_{number}" for number, word in enumerate(rng.sample(ADJECTIVES, rng.randint(4, 9)))]
