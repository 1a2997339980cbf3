"""Countries: their names, the names of their people, their capitals, and what stands for their governments.

>>> from newscorpus.lexicon import load_lexicon
>>> index = country_index(load_lexicon("en"))
>>> index["Kremlin"].code, index["Russians"].code, index["North Korean"].name
('RUS', 'RUS', 'North Korea')

The list is `countries.txt` of the language; codes are ISO 3166-1 alpha-3.
"""

from collections.abc import Mapping
from functools import cache

from attrs import frozen

from newscorpus.errors import LexiconError, LexiconFault
from newscorpus.lexicon.lexicon import Lexicon

__all__ = ("Country", "countries", "country_index", "place_countries")

_COLUMNS = 6
_NO_PLURAL = ("ese", "sh", "ch", "s", "men", "man", "inois")


@frozen(kw_only=True, eq=False)
class Country:
    """One line of `countries.txt`.

    >>> Country(code="FIN", name="Finland", demonyms=("Finnish", "Finn"), capital="Helsinki").people
    ('Finnish', 'Finn', 'Finns')
    """

    code: str
    """ISO 3166-1 alpha-3."""

    name: str
    """The name in full, as the language says it."""

    others: tuple[str, ...] = ()
    """Other and former names, and names in short: "U.S.", "Burma"."""

    demonyms: tuple[str, ...] = ()
    """What its people and its things are called: "Russian", "Finn"."""

    capital: str | None = None
    """The capital; `None` where it is the country itself."""

    metonyms: tuple[str, ...] = ()
    """What stands for its government, and places in it that news name without it: "Kremlin", "Gaza Strip"."""

    @property
    def names(self) -> tuple[str, ...]:
        """The country itself, under all its names."""
        return (self.name, *self.others)

    @property
    def people(self) -> tuple[str, ...]:
        """The demonyms with their plurals."""
        plurals = (word + "s" for word in self.demonyms if not word.endswith(_NO_PLURAL))
        return (*self.demonyms, *plurals)

    @property
    def places(self) -> tuple[str, ...]:
        """The capital and the places and houses that stand for it."""
        return (self.capital, *self.metonyms) if self.capital else self.metonyms


@cache
def countries(lexicon: Lexicon) -> tuple[Country, ...]:
    """Return the countries that the language has names for, in the order of the file.

    Raises:
        LexiconError: lines that do not have six columns, or a code twice; all of them at once.
    """
    out: dict[str, Country] = {}
    faults: list[LexiconFault] = []
    for line in lexicon.lines("countries"):
        columns = [column.strip() for column in line.split("|")]
        if len(columns) != _COLUMNS or len(columns[0]) != len("ISO") or columns[0] in out:
            faults.append(
                LexiconFault(f"{lexicon.language}/countries.txt", line[:40], "not six columns with a new code")
            )
            continue
        code, name, others, demonyms, capital, metonyms = columns
        out[code] = Country(
            code=code,
            name=name,
            others=_listed(others),
            demonyms=_listed(demonyms),
            capital=capital or None,
            metonyms=_listed(metonyms),
        )
    if faults:
        raise LexiconError("a lexicon file has faults", faults)
    return tuple(out.values())


def _listed(column: str) -> tuple[str, ...]:
    return tuple(filter(None, (part.strip() for part in column.split(","))))


@cache
def country_index(lexicon: Lexicon) -> Mapping[str, Country]:
    """Return every name, demonym, capital and metonym with its country, names of one word and of several.

    Where two countries share a word, names go before demonyms, demonyms before places, and the earlier line wins.
    """
    index: dict[str, Country] = {}
    known = countries(lexicon)
    for country, words in (
        *((c, c.names) for c in known),
        *((c, c.people) for c in known),
        *((c, c.places) for c in known),
    ):
        for word in words:
            index.setdefault(word, country)
    return index


@cache
def place_countries(lexicon: Lexicon) -> Mapping[str, str]:
    """Return cities, states and provinces that datelines print without a country -> its code.

    Capitals and places that stand for a government are in `country_index`; a language need not list any.

    >>> from newscorpus.lexicon import load_lexicon
    >>> places = place_countries(load_lexicon("en"))
    >>> places["Chicago"], places["Ga."], places["Kochi"], places.get("Birmingham")
    ('USA', 'USA', 'IND', None)
    """
    lines = (line.partition("|") for name in ("cities", "place_countries") for line in lexicon.lines(name))
    return {place: code.strip() for code, _, places in lines for place in _listed(places)}
