"""The words that names are recognized by: one dictionary from a word form to what it may be, and what joins them."""

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Literal

from attrs import frozen

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists

__all__ = (
    "GIVEN",
    "MODIFIER",
    "NO_NAME",
    "ORG",
    "PLACE",
    "ROLE",
    "STOP",
    "TITLE",
    "Gender",
    "NameWords",
    "apposition_itself",
    "gender_of",
    "gender_of_name",
    "gender_of_title",
    "genders",
    "name_classes",
    "name_words",
    "roles_in",
)

TITLE = 1 << 0
"""A title or an office before a name: `Sen`, `President`."""

GIVEN = 1 << 1
"""A given name: `Angela`."""

ORG = 1 << 2
"""A word of an organisation's name: `Committee`."""

STOP = 1 << 3
"""A function word."""

ROLE = 1 << 4
"""A noun for a person, in lower case: `spokeswoman`."""

MODIFIER = 1 << 5
"""What comes before such a noun: `former`."""

NO_NAME = 1 << 6
"""Not a name on its own: `Tuesday`, `However`."""

PLACE = 1 << 7
"""An entry of the gazetteer: `Paris`, `U.S`."""

_PLACE_SHORT = ("US", "UK", "USA", "EU", "UAE", "U.S", "U.K", "E.U", "D.C", "DC")

Gender = Literal["m", "f", "u"]
"""Male, female, or not clear from the word."""


@cache
def genders(lexicon: Lexicon, name: str) -> Mapping[str, Gender]:
    """Return the entries of a word list whose second column is a gender, `u` where there is none.

    >>> from newscorpus.lexicon import load_lexicon
    >>> genders(load_lexicon("en"), "given_names")["Angela"]
    'f'
    """
    known: dict[str, Gender] = {"m": "m", "f": "f"}
    out: dict[str, Gender] = {}
    for line in lexicon.lines(name):
        word, *rest = line.split()
        out[word] = known.get(rest[0], "u") if rest else "u"
    return out


@cache
def name_classes(lexicon: Lexicon) -> Mapping[str, int]:
    """Return word form -> classes (bits of this module), for words as written in running text.

    The table holds the places and bodies of several words too, by the whole name.
    """
    table: dict[str, int] = {}

    def put(form: str, bit: int) -> None:
        table[form] = table.get(form, 0) | bit

    for title in genders(lexicon, "titles"):
        put(title, TITLE)
    for role, *rest in map(str.split, lexicon.lines("person_nouns")):
        if "alone" not in rest:
            put(role, ROLE)
            put(role + "s", ROLE)
    for given in genders(lexicon, "given_names"):
        put(given, GIVEN)
        put(given.upper(), GIVEN)
    for word in (*lexicon.lines("organization_words"), *lexicon.lines("body_names")):
        put(word, ORG)
    for word in lexicon.lines("stop_words"):
        put(word, STOP)
        put(word.capitalize(), STOP)
    for word in lexicon.lines("not_names"):
        put(word, NO_NAME)
        put(word.upper(), NO_NAME)
    for word in lexicon.lines("role_modifiers"):
        for part in word.split("-"):  # `ex-president` is two words
            put(part, MODIFIER)
    for place in (*lexicon.words("places"), *_PLACE_SHORT):
        put(place, PLACE)
    for region in lexicon.words("regions") if lexicon.has("regions") else ():
        if region.endswith(".") and region[:-1] not in table:  # `Okla.`, `N.H.`; not `Miss.`
            put(region[:-1], PLACE)
            if len(region) - 1 > 1 and region[-3:-2] == ".":
                put(region, PLACE)
    return table


@cache
def gender_of(lexicon: Lexicon) -> Mapping[str, Gender]:
    """Return the gender of every title, role and given name that has one.

    >>> from newscorpus.lexicon import load_lexicon
    >>> gender_of(load_lexicon("en"))["spokeswoman"]
    'f'
    """
    merged: dict[str, Gender] = {}
    for name in ("given_names", "person_nouns", "titles"):
        merged |= {word: gender for word, gender in genders(lexicon, name).items() if gender != "u"}
    return merged


@frozen(kw_only=True, eq=False)
class NameWords:
    """What names are recognized by; the comment of `name_links.txt` explains all but the first."""

    classes: Mapping[str, int]
    """Word form -> classes; see `name_classes`."""

    particles: frozenset[str]
    inner: frozenset[str]
    linking: frozenset[str]
    """Particles and inner words."""

    elided: frozenset[str]
    caught: tuple[str, ...]
    behind_comma: frozenset[str]
    behind_name: frozenset[str]
    abbreviated: frozenset[str]
    surnames: frozenset[str]
    names: frozenset[str]
    also_surnames: frozenset[str]
    addresses: frozenset[str]
    joining: frozenset[str]
    opening_endings: tuple[str, ...]
    behind_hyphen: frozenset[str]
    articles: frozenset[str]
    local_bodies: frozenset[str]
    questions: frozenset[str]
    before_place: frozenset[str]
    topics: frozenset[str]
    offices: frozenset[str]
    between_topics: frozenset[str]
    capital: frozenset[str]
    of_women: frozenset[str]
    of_men: frozenset[str]
    streets: frozenset[str]
    unions: frozenset[str]
    whole: Mapping[str, tuple[tuple[str, ...], ...]]
    """First word -> the names of several words that are known whole, the longest first: `Human Rights Watch`."""

    possessive: frozenset[str]
    """What an owner ends in behind an apostrophe: "s"."""

    owners: frozenset[str]
    """Those beside titles that bodies are named for: "Children" in "the Children’s Society"."""


@cache
def name_words(lexicon: Lexicon) -> NameWords:
    """Return the words of a language that names are recognized by.

    >>> from newscorpus.lexicon import load_lexicon
    >>> "van" in name_words(load_lexicon("en")).particles
    True
    """
    listed = class_lists(lexicon, "name_links")

    def links(name: str) -> frozenset[str]:
        return listed.get(name, frozenset())

    return NameWords(
        classes=name_classes(lexicon),
        particles=links("particles"),
        inner=links("inner"),
        linking=links("particles") | links("inner"),
        elided=links("elided"),
        caught=tuple(links("caught")),
        behind_comma=links("behind_comma"),
        behind_name=links("behind_name"),
        abbreviated=links("abbreviated"),
        surnames=links("surnames"),
        names=links("names"),
        also_surnames=links("also_surnames"),
        addresses=links("addresses"),
        joining=links("joining"),
        opening_endings=tuple(links("opening_endings")),
        behind_hyphen=links("behind_hyphen"),
        articles=links("articles"),
        local_bodies=links("local_bodies"),
        questions=links("questions"),
        before_place=links("before_place"),
        topics=links("topics"),
        offices=links("offices"),
        between_topics=links("between_topics"),
        capital=links("capital"),
        of_women=links("of_women"),
        of_men=links("of_men"),
        streets=links("streets"),
        unions=links("unions"),
        possessive=links("possessive"),
        owners=links("owners"),
        whole=_whole_names(lexicon),
    )


def _whole_names(lexicon: Lexicon) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """First word -> the names of bodies, and of places with a small word inside, by their words."""
    places = (name for name in lexicon.lines("places") if any(map(str.islower, name.split())))
    table: dict[str, list[tuple[str, ...]]] = {}
    for name in (*lexicon.lines("body_names"), *places):
        words = tuple(name.split())
        table.setdefault(words[0], []).append(words)
    return {word: tuple(sorted(names, key=len, reverse=True)) for word, names in table.items()}


def gender_of_name(name: str, lexicon: Lexicon) -> Gender:
    """Return the gender that a name in full shows by the large list of given names, or by a surname of men.

    >>> from newscorpus.lexicon import load_lexicon
    >>> gender_of_name("Gurpreet Singh", load_lexicon("en")), gender_of_name("Roe", load_lexicon("en"))
    ('m', 'u')
    """
    given, _, rest = name.partition(" ")
    listed = genders(lexicon, "given_names_world").get(given) if rest else None
    return listed or ("m" if rest in name_words(lexicon).of_men else "u")


@lru_cache(maxsize=1024)  # `Mr.`, `President` come before many names
def gender_of_title(title: str, lexicon: Lexicon) -> Gender:
    """Return the gender that a title shows: `Mrs.`, `Lady Mayoress`.

    >>> from newscorpus.lexicon import load_lexicon
    >>> gender_of_title("Mrs.", load_lexicon("en")), gender_of_title("Dr", load_lexicon("en"))
    ('f', 'u')
    """
    known = genders(lexicon, "titles")
    for word in title.replace(".", " ").split():
        gender = known.get(word, "u")
        if gender != "u":
            return gender
    return "u"


@lru_cache(maxsize=4096)  # titles come back all day
def roles_in(words: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the nouns for persons in `Sen.` or `the former mayor of Salem`.

    >>> from newscorpus.lexicon import load_lexicon
    >>> sorted(roles_in("Sen.", load_lexicon("en")))
    ['senator']
    """
    known = genders(lexicon, "person_nouns")
    called = _role_names(lexicon)
    low = words.lower().replace(".", " ").split()
    return frozenset([role for role in [called.get(word, word) for word in low] if role in known])


def apposition_itself(beside: str, lexicon: Lexicon) -> str:
    """Return what says who somebody is, without those whom it tells of: a friend of the mayor, who sued the mayor.

    >>> from newscorpus.lexicon import load_lexicon
    >>> english = load_lexicon("en")
    >>> apposition_itself("a friend of the mayor", english), apposition_itself("who is the mayor", english)
    ('a friend', 'the mayor')
    >>> apposition_itself("who sued the mayor", english)
    ''
    """
    words, start = beside.split(), 0
    kinds = [_small_words(lexicon).get(word.lower(), frozenset()) for word in words]
    if kinds and "sub" in kinds[0]:  # who has been mayor
        start = next((k for k in range(1, len(words)) if "aux" not in kinds[k]), len(words))
        if start < _WITH_AUXILIARY:
            return ""
    for k in range(start, len(words)):
        behind = k > start and "adv" not in kinds[k - 1]  # then the mayor; but: beating the mayor
        if not kinds[k].isdisjoint(("prep", "sub")) or (behind and "det" in kinds[k]):
            return " ".join(words[start:k])
    return " ".join(words[start:])


_WITH_AUXILIARY = 2
"""How many words "who is" has."""


@cache
def _small_words(lexicon: Lexicon) -> Mapping[str, frozenset[str]]:
    """Return small word -> its classes in `grammar.txt`."""
    out: dict[str, frozenset[str]] = {}
    for line in lexicon.lines("grammar"):
        word, *classes = line.split()
        out[word] = out.get(word, frozenset()).union(classes)
    return out


@cache
def _role_names(lexicon: Lexicon) -> Mapping[str, str]:
    """Other name of a role -> the role: `sen` is a senator."""
    return {name: role for role, names in class_lists(lexicon, "role_names").items() for name in names}
