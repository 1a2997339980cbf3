"""Whom `he` and `she` mean beside a report.

Every person who was named lately has a weight. A report is special: who speaks goes on speaking, so the speaker of the
last report weighs more than a name of the same distance; a person whom a sentence in between has brought in as its
subject weighs still more, for there the text has turned to somebody else. Names inside quotes and owners (`Doe’s
lawyer`) weigh less, a person whose gender is known weighs more than one whose gender is open. When two persons weigh
nearly the same, neither of them spoke last, and nothing tells them apart, the answer is `None`.

A pronoun in front of every name (`“I was next,” she said` in the first line) means the person whom the text names first
as a subject.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple

from newscorpus.quotes.word_table import WordTable
from newscorpus.text.name_words import Gender
from newscorpus.text.names import Mention

__all__ = ("Named", "person_meant")

_FAR = 1500
"""Characters: no pronoun reaches further back."""

_LATELY = 13
"""How many names back a pronoun may reach."""

_NAMED = 3.0
"""A person who was named right here; less by one every `_FADES` characters."""

_FADES = 400

_SPOKE, _SPOKE_FADES = 4.2, 500
"""The speaker of the last report."""

_FIRST = 0.8
"""A name that opens its sentence: its subject."""

_TURNED_TO = 0.6
"""Such a name since the last report, in the sentence right before: the text has turned to this person."""

_GENDER_KNOWN = 0.5
_OWNER = -0.9
_QUOTED = -1.5

_HEAVIEST = _NAMED + _FIRST + _TURNED_TO + _GENDER_KNOWN + 0.1
_TIE = 0.1
_LIKELY = 400
"""Characters: when nobody fits, who spoke so near is meant all the same, unless a title says otherwise."""

_OPENS = 4
"""Characters in front of a name that opens its sentence: a mark, an article."""


class Named(NamedTuple):
    """The persons of a text as pronouns see them."""

    persons: Sequence[Mention]
    starts: Sequence[int]
    gender: Callable[[Mention], Gender]
    fullest: Callable[[Mention], Mention]
    titled: Callable[[Mention], Gender]
    """The gender that a title tells; what a given name tells is only likely."""


def person_meant(
    table: WordTable, named: Named, at: int, gender: Gender, *, last: Mention | None, last_at: int
) -> tuple[Mention | None, str]:
    """Return whom a pronoun means, and the rule that says so; `None` when nobody fits, or two fit alike.

    Args:
        table: the text.
        named: its persons.
        at: where the pronoun is.
        gender: that of the pronoun.
        last: who spoke last.
        last_at: where that was.
    """
    spoke = 0.0
    if last is not None and at - last_at < _FAR and named.gender(last) in (gender, "u"):
        spoke = _SPOKE - (at - last_at) / _SPOKE_FADES
    best: tuple[float, Mention | None] = (0.0, None)
    second = 0.0
    i = bisect_left(named.starts, at)
    for mention in reversed(named.persons[max(0, i - _LATELY) : i]):
        # Those before are further away still: when this one cannot win at its best, nor can they.
        if at - mention.end > _FAR or _HEAVIEST - (at - mention.end) / _FADES < max(best[0], spoke):
            break
        known = named.gender(mention)
        if known not in (gender, "u"):
            continue
        weight = _weight(table, mention, at, known, last_at)
        if best[1] is not None and named.fullest(mention) == named.fullest(best[1]):
            best = max(best[0], weight), best[1]
        elif weight > best[0]:
            best, second = (weight, mention), best[0]
        else:
            second = max(second, weight)
    if spoke > best[0]:
        return last, "last-speaker"
    if best[1] is None:
        if i == 0:
            return _ahead(table, named, at, gender), "named-next"
        return (
            last if last is not None and at - last_at < _LIKELY and named.titled(last) == "u" else None
        ), "last-speaker"
    return (None if best[0] - second < _TIE and last is None else best[1]), "named-last"


def _weight(table: WordTable, mention: Mention, at: int, known: Gender, last_at: int) -> float:
    """How well a person fits a pronoun."""
    sentence = table.sentence(mention.start)
    weight = _NAMED - (at - mention.end) / _FADES
    if mention.start - sentence[0] < _OPENS:
        weight += _FIRST
        if mention.start > last_at and table.reading.sentence_index(at) - table.reading.sentence_index(sentence[0]) < 2:
            weight += _TURNED_TO
    if known != "u":
        weight += _GENDER_KNOWN
    if table.text[mention.end : mention.end + 2] in ("’s", "'s"):
        weight += _OWNER
    if _quoted(table, mention):
        weight += _QUOTED
    return weight


def _quoted(table: WordTable, mention: Mention) -> bool:
    return bool(table.quoted[min(table.word_from(mention.start), len(table.quoted) - 1)])


def _ahead(table: WordTable, named: Named, at: int, gender: Gender) -> Mention | None:
    """The first person behind the pronoun who opens a sentence soon."""
    for mention in named.persons:
        if mention.start - at > _FADES:
            return None
        opens = mention.start - table.sentence(mention.start)[0] < _OPENS
        if mention.start > at and opens and not _quoted(table, mention):
            return mention if named.gender(mention) in (gender, "u") else None
    return None
