"""What keeps two mentions with one word apart: other people, other countries, other places.

Words, days and the matter of the articles bring mentions together. They stay apart where both say who it was done
to, or where, and differ: the arrest of Jane Roe isn't that of John Doe, and a ferry that sank off Malta did not sink
off Oman. Only names count. A noun may stand for a name ("the opposition leader"), a village for its province, and of
"A met B" and "B met A" each side may come first.

What is asked for is a contradiction, not agreement: most mentions name neither, and silence keeps nothing apart.
"""

import re
from typing import NamedTuple

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.countries import country_index
from newscorpus.model import Event, EventType

__all__ = ("Evidence",)

_WORD = re.compile(r"\w+")
_FULL = 2
"""How many words with a capital letter the full name of somebody has at least."""

_MUTUAL = frozenset({EventType.CONSULT, EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE})
"""What two sides do, of which either may be named first."""


class Evidence(NamedTuple):
    """Who an event was done to, and where, by name."""

    people: frozenset[str] = frozenset()
    """The words of full names."""

    countries: frozenset[str] = frozenset()
    """Their countries, ISO 3166-1 alpha-3."""

    towns: frozenset[str] = frozenset()
    """The words of the place, if it is not a country."""

    states: frozenset[str] = frozenset()
    """The country that is the place."""

    @classmethod
    def of(cls, event: Event, lexicon: Lexicon) -> "Evidence":
        """Return what an event says by name.

        >>> from newscorpus import find_events
        >>> from newscorpus.lexicon import load_lexicon
        >>> [event] = find_events("Police arrested Jane Roe in Bern.")
        >>> found = Evidence.of(event, load_lexicon("en"))
        >>> sorted(found.people), sorted(found.towns)
        (['Jane', 'Roe'], ['Bern'])
        """
        if event.type in _MUTUAL:
            return cls()
        known = country_index(lexicon)
        people = frozenset().union(*(_full_name(party.name) for party in event.recipients))
        countries = frozenset(party.country for party in event.recipients if party.country is not None)
        place = event.location.text if event.location is not None else ""
        if place in known and known[place].name == place:
            return cls(people, countries, frozenset(), frozenset({known[place].code}))
        return cls(people, countries, frozenset(filter(_has_capital, _WORD.findall(place))), frozenset())

    def contradicts(self, other: "Evidence") -> bool:
        """Return whether both say who or where, and say different things.

        >>> Evidence(towns=frozenset({"Oslo"})).contradicts(Evidence(towns=frozenset({"Bern"})))
        True
        >>> Evidence(towns=frozenset({"Oslo"})).contradicts(Evidence(people=frozenset({"Roe"})))
        False
        """
        return any(mine and theirs and mine.isdisjoint(theirs) for mine, theirs in zip(self, other, strict=True))

    def joined(self, other: "Evidence") -> "Evidence":
        """Return what two mentions of one event say together."""
        return Evidence(*(mine | theirs for mine, theirs in zip(self, other, strict=True)))


def _full_name(name: str) -> frozenset[str]:
    words = frozenset(filter(_has_capital, _WORD.findall(name)))
    return words if len(words) >= _FULL else frozenset()


def _has_capital(word: str) -> bool:
    return word[:1].isupper()
