"""Whether two mentions of a kind of event may be of one event, by the parties that they name.

Whom it happened to says more than who did it: police arrest many people, and gunmen kill again. So where both name
whom it happened to, that decides: the same words, or a phrase for somebody told of before ("the men", "him") behind
the mention that named them. Whoever is new in the second mention ("a banker", "two suspects", "his driver") makes it
another event, unless those who act are told of before: "the gunmen shot a guard". An institution always has "the" and
acts all the time, so that "the police" is no sign.
"""

from collections.abc import Sequence
from itertools import takewhile

from newscorpus.analysis.person_words import person_pronouns
from newscorpus.analysis.word_classes import class_table
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.model import Actor, Event, Tense

__all__ = ("SameParties", "differ_in_number", "has_before", "names_of")

_BEFORE, _WORDS_BEFORE = 30, 2
"""How many characters before a place, and how many words of them, are looked at for its article."""

_INSTITUTIONS = frozenset({"COP", "MIL", "JUD", "LEG"})

_SEVERAL = frozenset("S9q")
"""The classes of words for more than one: plural nouns, numbers, "several"."""

_NUMBER, _SPELLED = "9", 12
"""The class of numbers, and how high those are that papers spell out."""

_LINK = "p"  # the class of prepositions: "leaders of Poland"
_AMOUNTS = frozenset("9q")  # the classes of words that only count


class SameParties:
    """Compares the parties of the events of one text."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text = text
        self._table = class_table(lexicon)
        self._pronouns = person_pronouns(lexicon)
        links = class_lists(lexicon, "date_links")
        self._known, self._be, self._anybody = links["known"], links["was"], links["anybody"]

    def may_be_one(self, event: Event, other: Event, *, shared: bool) -> bool:
        """Return whether nothing speaks against it that two mentions are of one event.

        Args:
            event: one of them.
            other: the one with a day.
            shared: whether a party must speak for it, too.
        """
        if event.asserted != other.asserted or event.type is not other.type:
            return False
        mine, theirs = names_of(event), names_of(other)
        if differ_in_number(mine, theirs) or self._differ_in_word(mine, theirs):
            return False
        is_told = other.trigger.start < event.trigger.start
        if is_told and event.recipients and other.recipients:
            return self._are_same(event.recipients, other.recipients) or (
                event.tense is Tense.PAST and self._are_known(event.actors)
            )
        if not mine or not theirs:
            return not shared or (is_told and self._has_known_subject(event))
        return self._share(mine, theirs) or (
            is_told and bool(event.actors) and self._are_same(event.actors, other.actors)
        )

    def _are_same(self, parties: Sequence[Actor], others: Sequence[Actor]) -> bool:
        """Whether some parties share a word with others, or are told of before and are as many."""
        if self._share(_names(parties), _names(others)):
            return True
        return self._are_known(parties) and self._are_several(parties) == self._are_several(others)

    def _differ_in_word(self, mine: set[str], theirs: set[str]) -> bool:
        """Whether one of two numbers is spelled out and the other would not be: "two guards", "30 guards"."""
        counted, also = (
            {word for word in words if self._table.classes(word)[:1] == _NUMBER} for words in (mine, theirs)
        )
        if not counted or not also or not counted.isdisjoint(also):
            return False
        figures = [word for word in counted | also if word.isdigit()]
        return all(int(word) > _SPELLED for word in figures)

    def _are_known(self, parties: Sequence[Actor]) -> bool:
        """Whether all of some parties are told of before: "the gunmen", "they"; not "the police"."""
        return bool(parties) and all(
            party.sector not in _INSTITUTIONS
            and (party.text.lower() in self._pronouns or has_before(self._text, party.span.start, self._known))
            for party in parties
        )

    def _are_several(self, parties: Sequence[Actor]) -> bool:
        """Whether parties are more than one."""
        return len(parties) > 1 or any(
            self._table.classes(word)[:1] in _SEVERAL
            for party in parties
            for word in list(takewhile(self._is_no_link, party.name.lower().split()))[-1:]
        )

    def _is_no_link(self, word: str) -> bool:
        return self._table.classes(word)[:1] != _LINK

    def _share(self, mine: set[str], theirs: set[str]) -> bool:
        """Whether names have a word in common that says who it is: not "people", not "two", not "thousands"."""
        return any(self._table.classes(word)[:1] not in _AMOUNTS for word in (mine & theirs) - self._anybody)

    def _has_known_subject(self, event: Event) -> bool:
        """Whether what is told of before was done: "the bill was passed"."""
        before = self._text[max(0, event.trigger.start - _BEFORE) : event.trigger.start].lower().split()
        return before[-1:] != [] and before[-1] in self._be and not self._known.isdisjoint(before[-3:-1])


def has_before(text: str, start: int, sought: frozenset[str], *, words: int = _WORDS_BEFORE) -> bool:
    """Return whether one of some words comes before a place: "the attack", "the deadly attack".

    Args:
        text: the text.
        start: the place.
        sought: the words.
        words: how many words before it are looked at.
    """
    before = text[max(0, start - _BEFORE) : start].lower().split()
    return not sought.isdisjoint(before[-words:])


def names_of(event: Event) -> set[str]:
    """Return the words of the names of all parties, in lower case."""
    return _names((*event.actors, *event.recipients))


def _names(parties: Sequence[Actor]) -> set[str]:
    return {word.replace(",", "") for party in parties for word in party.name.lower().split()}


def differ_in_number(mine: set[str], theirs: set[str]) -> bool:
    """Return whether two sets of words count different numbers."""
    counted, also = set(filter(str.isdigit, mine)), set(filter(str.isdigit, theirs))
    return bool(counted and also) and counted.isdisjoint(also)
