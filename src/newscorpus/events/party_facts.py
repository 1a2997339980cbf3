"""What the word lists know of a party: its name in full, its country, its sector.

A country comes from the name of a country, its people or its capital, from an organization that belongs to one, or from
where a party is said to be ("rebels in the Ivory Coast"). The heads of state and government of `statesmen.txt` have one
by their names in full; a surname is shared by many, so alone it has a country only where the article has the full name
too. A sector comes from the noun for what somebody is: "police", "the premier".
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import define

from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import EventWords, Party, split_name
from newscorpus.model import Actor, Span

__all__ = (
    "OFFICES",
    "PartyMention",
    "as_actors",
    "as_span",
    "country_behind",
    "facts_of_name",
    "longest",
    "mention_of",
)


@define(eq=False)  # not frozen: its country may come from its neighbours (`party_names`), once all are known
class PartyMention:
    """A party in a sentence; `first` and `last` are word indices, both inclusive."""

    first: int
    last: int
    name: str
    """What a list or the text calls it in full; empty when its own words have to do."""
    country: str | None
    sector: str | None
    listed: bool
    """Whether a list of names knows it."""
    among: tuple[str, ...] = ()
    """The countries that have one of its name."""


def longest(found: Sequence[Party], written: Sequence[str], i: int) -> Party | None:
    """Return the longest of the listed names found for word `i` that goes on as the words do."""
    following = written[i + 1] if i + 1 < len(written) else ""
    for party in found:
        rest = party.rest
        if not rest or (rest[0] == following and tuple(written[i + 1 : i + 1 + len(rest)]) == rest):
            return party
    return None


def mention_of(sentence: SentenceWords, first: int, last: int, words: EventWords) -> PartyMention:
    """Return the party that the words `first` to `last` name, with what the lists know of it."""
    written = sentence.words
    among: tuple[str, ...] = ()
    if first == last and written[last] not in words.parties:
        name, country, sector, listed = "", None, words.roles.get(sentence.low[last]), False
    else:
        end = last + 1 if written[last] not in words.parties else last + 1 + _GOES_ON
        start = first
        front = longest(words.parties.get(written[first], ()), written, first)
        k = first if front is None else first + len(front.rest)
        friends = words.links["backed"] | words.links["owned"]
        if k < last - 1 and sentence.gaps[k] == "-" and sentence.low[k + 1] in friends:
            start = k + 2  # "Chad-backed rebels"
        named = [*written[start:end]]
        for owner in _owners(sentence, start, last, words):
            named[owner - start] = ""
        name, country, sector, listed, among = _known(tuple(named), last + 1 - start, words)
        name = name if start == first else ""
    low = sentence.low[last]
    is_person = low in words.roles or (first <= _AT_START and low in words.people)
    is_sent = low in words.links["sent"] and sentence.after(last) in words.links["source"]  # "a delegation from Chad"
    is_local = is_sent or (is_person and low not in words.links["abroad"])
    if is_local and (not listed or (name and country is None and sector not in _OF_NO_STATE)):
        country = country_behind(sentence, last, words)
    return PartyMention(first, last, name, country, sector, listed, () if country else among)


def _owners(sentence: SentenceWords, first: int, last: int, words: EventWords) -> Iterator[int]:
    """The words that name the party's owner, a person in no list: "Paris Roe's lawyer"."""
    if last - first < _OWNED or "s" not in sentence.low[first + 1 : last]:
        return
    for mention in sentence.mentions:
        start, end = mention.name - sentence.first, mention.last - sentence.first
        if mention.kind == "person" and first <= start and end < last:
            name = " ".join(sentence.words[start : end + 1])
            if start == end and name in words.states and words.roles.get(sentence.low[last]) in _OF_STATES:
                continue  # "Jordan's parliament"
            if start == end or facts_of_name(name, words, whole=True) == (None, None):
                yield from range(start, end + 1)


_OF_NO_STATE = frozenset({"IGO", "NGO"})
"""The sectors of bodies that are of no country, wherever they are."""

_AT_START = 1
"""How many words come before a subject that opens its sentence, so that "in" belongs to it: "A baker in Oslo"."""

OFFICES = frozenset({"GOV", "LEG", "MIL", "JUD", "COP"})
"""The sectors of those who hold an office of a state: "Chad premier Jane Roe"."""

_OF_STATES = OFFICES - {"JUD"}
"""Those of whom a state rather than somebody with its name has one: "Jordan's parliament", not "Jordan's lawyer"."""

_OWNED = 2
"""How many words an owner has at least, with the ending."""

_GOES_ON = 3
"""How many words a listed name may go on after a mention: "Kim Jong-un" where the mention ends with "Jong"."""


def facts_of_name(name: str, words: EventWords, *, whole: bool = False) -> tuple[str | None, str | None]:
    """Return the country and the sector of a name; `whole`: only where a list has all of it, as with a person's."""
    parts = tuple(split_name(name))
    full, country, sector, *_ = _known(parts, len(parts), words)
    return (country, sector) if full or not whole else (None, None)


_Known = tuple[str, str | None, str | None, bool, tuple[str, ...]]
"""Name, country and sector of a party, whether a list has the name, and the countries that have one of it."""


@lru_cache(maxsize=20_000)
def _known(written: tuple[str, ...], size: int, words: EventWords) -> _Known:
    """Return what the lists know of the first `size` words."""
    name, country, sector, listed = "", None, None, False
    among: tuple[str, ...] = ()
    known, roles = words.parties, words.roles
    k = 0
    while k < size:
        party = longest(known[written[k]], written, k) if written[k] in known else None
        if party is None:
            low = written[k].lower()
            is_civil = low in words.links["general"] and k and written[k - 1].lower() in words.links["civil"]
            sector = sector if is_civil else roles.get(low, sector)
            k += 1
            continue
        listed = True
        name = party.name if not k and size <= 1 + len(party.rest) else name
        is_of = sector is not None and party.name in words.states and written[k - 1].lower() in words.links["of"]
        country = (party.country if is_of else country) or party.country  # "the Democratic Party of Albania"
        sector, among = party.sector or sector, party.among or among
        k += 1 + len(party.rest)
    return name, country, sector, listed, among


def country_behind(sentence: SentenceWords, last: int, words: EventWords) -> str | None:
    """Return the country that a party is in or from: "rebels in the Ivory Coast", "a group based in east Chad".

    Args:
        sentence: where it is.
        last: its last word.
        words: what the lists know.
    """
    at = last + 2 if sentence.after(last) in words.links["based"] else last + 1
    if sentence.after(at - 1) not in words.clause["local_prepositions"]:
        return None
    for k in range(at + 1, min(at + 2 + _QUALIFIED, sentence.size)):
        party = longest(words.parties.get(sentence.words[k], ()), sentence.words, k)
        if party is not None:
            return party.country
        if sentence.low[k] not in words.clause["articles"] and sentence.low[k] not in words.clause["directions"]:
            return None
    return None


_QUALIFIED = 2
"""How many words, an article and a direction, may come before the country."""


def as_span(sentence: SentenceWords, party: PartyMention) -> Span:
    """Return the words of the party."""
    span = sentence.span(party.first, party.last)
    return _dotted(sentence, span) if sentence.gaps[party.last][0] == "." else span


def _dotted(sentence: SentenceWords, span: Span) -> Span:
    """Return the span with the full stop after it where that is the last one of "U.N."."""
    text, end = sentence.lists.text, span.end
    return Span.cut(text, span.start, end + 1) if text[end - 2 : end - 1] == "." else span


def as_actors(sentence: SentenceWords, parties: Sequence[PartyMention]) -> tuple[Actor, ...]:
    """Return the parties as values."""
    # An endless sentence is read in pieces, and an argument may lie in another one.
    here = [party for party in parties if party.first >= 0 and party.last < sentence.size]
    return tuple([_as_actor(sentence, party) for party in here])


def _as_actor(sentence: SentenceWords, party: PartyMention) -> Actor:
    name = party.name or sentence.span(party.first, party.last).text
    return Actor(span=as_span(sentence, party), name=name, country=party.country, sector=party.sector)
