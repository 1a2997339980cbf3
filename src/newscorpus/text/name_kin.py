"""What the words beside a name say of a family: `his wife, Ann Doe`, `the younger Doe`, `Doe senior`.

Several persons of one family have one surname. A noun for a relative in front of a name says who came in through
somebody else; a word for the older or the younger one tells a parent from a child.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.text.names import Mention

__all__ = (
    "generation",
    "given_name",
    "is_relative",
    "is_surname",
    "last_name",
    "names_generations",
    "namesakes",
    "noun_apposed",
    "words_before",
)

_CLAUSE = re.compile(r"[.!?,;:“”\n]\s*")
_APART = 40  # characters before a name
_NOUN = 25  # characters of a noun in front of a name
_ELDER = 9  # characters: ` younger `
_GENERATIONS: Mapping[str, str] = {"parent": "elder-one", "child": "younger-one"}


def last_name(bare: str, suffixes: frozenset[str]) -> str:
    """Return the last word of a name but for a suffix: `Doe` of `Tim Doe Jr`."""
    last = bare.rpartition(" ")[2]
    return bare.removesuffix(last).rstrip(", ").rpartition(" ")[2] if last in suffixes else last


def namesakes(names: Iterable[str], suffixes: frozenset[str]) -> frozenset[str]:
    """Return the names that suffixes tell apart: `Tim Doe` where a text has `Tim Doe` first and then `Tim Doe Jr`.

    What comes later without the suffix may only be short for it.
    """
    known = list(dict.fromkeys(names))
    cut = [
        (name.rpartition(" ")[0].rstrip(","), i) for i, name in enumerate(known) if name.rpartition(" ")[2] in suffixes
    ]
    if not cut:
        return frozenset()  # as nearly always
    times = Counter(name for name, _ in cut)
    return frozenset(name for name, i in cut if name in known[:i] or times[name] > 1)


def given_name(bare: str, several: frozenset[str]) -> str:
    """Return the first word of a name, with its suffix where that tells it apart: `Tim Jr` of `Tim Doe Jr`."""
    given, (name, _, suffix) = bare.partition(" ")[0], bare.rpartition(" ")
    return f"{given} {suffix}" if several and name.rstrip(",") in several else given


def is_surname(bare: str, particles: frozenset[str]) -> bool:
    """Return whether a name starts with the particle of a surname: `Van der Berg`, `De Klerk`; not `Le Thi Mai`."""
    first, _, rest = bare.lower().partition(" ")
    if first not in particles:
        return False
    second, _, third = rest.partition(" ")
    return not third or second in particles


def words_before(text: str, mention: Mention) -> list[str]:
    """Return the last two words before a name."""
    return text[max(0, mention.start - _NOUN) : mention.name_start].replace(",", " ").split()[-2:]


def noun_apposed(text: str, mention: Mention) -> str:
    """Return the noun before a comma that says who a name is: `aunt` of `his aunt, Jane Doe,`; empty without one.

    A verb may follow only where the noun is in the subject: not in `After a row with his wife, Paul Doe left`.
    """
    if not text.startswith(", ", mention.start - 2):
        return ""
    front, space, noun = text[max(0, mention.start - _APART) : mention.start - 2].rpartition(" ")
    behind = text[mention.end : mention.end + 2]
    if not space or not noun.islower() or (behind[:1] == " " and behind.islower() and " " in _CLAUSE.split(front)[-1]):
        return ""
    return noun


def is_relative(text: str, mention: Mention, lexicon: Lexicon, kind: str = "relatives") -> bool:
    """Return whether a noun for a relative, or a verb of marriage, comes right before a name."""
    return not class_lists(lexicon, "kin").get(kind, frozenset()).isdisjoint(words_before(text, mention))


def names_generations(text: str, lexicon: Lexicon) -> bool:
    """Return whether a text may have a word for the older or the younger one of a family."""
    return any(map(text.lower().__contains__, _generation_words(lexicon)))


@cache
def _generation_words(lexicon: Lexicon) -> frozenset[str]:
    kin = class_lists(lexicon, "kin")
    return frozenset[str]().union(*(kin.get(one, ()) for one in _GENERATIONS.values()))


def generation(text: str, mention: Mention, lexicon: Lexicon) -> tuple[str, str]:
    """Return what the words around a surname say its bearer is, `parent` or `child`, and the other one; or nothing."""
    beside = text[max(0, mention.name_start - _ELDER) : mention.name_start].split()[-1:]
    beside += text[mention.end : mention.end + _ELDER].split()[:1]
    beside.append(text[mention.name_start : mention.end].rpartition(" ")[2])
    kin, said = class_lists(lexicon, "kin"), {word.lower().rstrip(".,”") for word in beside}
    kind = next((kind for kind, one in _GENERATIONS.items() if not kin.get(one, frozenset()).isdisjoint(said)), "")
    return kind, next((other for other in _GENERATIONS if kind and other != kind), "")
