"""The parties that a sentence names: names, peoples, and nouns such as "rebels", joined to phrases.

"Russian President Vladimir Putin", "the government of Sindh", "Israel's high court" are one party each. Names come
from the mentions of the reading; countries, organizations, statesmen and nouns for parties come from the word lists.
"""

from collections.abc import Sequence
from typing import NamedTuple

from newscorpus.events.sentence import Sentence
from newscorpus.events.words import EventWords, Party
from newscorpus.model import Actor, Span

__all__ = ("PartyMention", "as_actor", "as_span", "find_parties", "joined_groups")


class PartyMention(NamedTuple):
    """A party in a sentence; `first` and `last` are word indices, both inclusive."""

    first: int
    last: int
    name: str
    country: str | None
    sector: str | None
    listed: bool
    """Whether a list of names knows it."""


def find_parties(sentence: Sentence, masked: Sequence[Span], words: EventWords) -> list[PartyMention]:
    """Return the parties of the sentence in order; words inside `masked` spans (dates) are left out."""
    pieces = _pieces(sentence, masked, words)
    phrases: list[tuple[int, int]] = []
    for first, last in pieces:
        if phrases and _belongs(sentence, phrases[-1], first, words):
            phrases[-1] = phrases[-1][0], last
        else:
            phrases.append((first, last))
    return at_home(sentence, [_facts(sentence, first, last, words) for first, last in phrases])


def _pieces(sentence: Sentence, masked: Sequence[Span], words: EventWords) -> list[tuple[int, int]]:
    """Return the stretches that a mention, a listed name or a noun for a party covers."""
    last_word, index = sentence.size - 1, sentence.index
    ends = {index(m.start): min(sentence.last_index(m.end), last_word) for m in sentence.mentions}
    starts = words.party_starts
    promising = [i for i, word in enumerate(sentence.words) if word in starts or i in ends]
    hidden = {k for span in masked for k in range(index(span.start), sentence.last_index(span.end) + 1)}
    out: list[tuple[int, int]] = []
    done = -1
    for i in promising:
        if i <= done or i in hidden:
            continue
        word, last = sentence.words[i], ends.get(i, i - 1)
        party = _listed_at(sentence, i, words) if word in words.parties else None
        if party is not None:
            last = max(last, i + len(party.rest))
        elif last < i and _is_plain_party(sentence, i, words):
            last = i
        if last >= i:
            out.append((i, last))
            done = last
    return out


def _is_plain_party(sentence: Sentence, i: int, words: EventWords) -> bool:
    """Whether a noun stands for a party: "rebels", "thousands" of somebody."""
    word = sentence.low[i]
    if word in words.clause["quantities"]:
        return sentence.after(i) == "of"
    return word in words.roles and (i == 0 or word == sentence.words[i])


def _listed_at(sentence: Sentence, i: int, words: EventWords) -> Party | None:
    """Return the longest listed name that starts at word `i`."""
    for party in words.parties.get(sentence.words[i], ()):
        if tuple(sentence.words[i + 1 : i + 1 + len(party.rest)]) == party.rest:
            return party
    return None


def _belongs(sentence: Sentence, phrase: tuple[int, int], first: int, words: EventWords) -> bool:
    """Whether the piece at `first` goes on with the phrase: "Afghan | rebels", "Israel's | court"."""
    last = phrase[1]
    between = sentence.low[last + 1 : first]
    if any(sentence.breaks[last:first]):
        return False
    if not between:
        return True
    if between[0] == "s":
        return len(between) <= 3 and (sentence.low[first] in words.roles or len(between) == 1)
    return between in (["of"], ["of", "the"]) and (
        sentence.low[last] in words.roles or sentence.low[last] in words.clause["quantities"]
    )


def _facts(sentence: Sentence, first: int, last: int, words: EventWords) -> PartyMention:
    """Read the name in full, the country and the sector off the words."""
    name, country, sector, listed = "", None, None, False
    k = first
    while k <= last:
        party = _listed_at(sentence, k, words) if sentence.words[k] in words.parties else None
        if party is None:
            sector = words.roles.get(sentence.low[k], sector)
            k += 1
            continue
        listed = True
        name, country, sector = name or party.name, country or party.country, party.sector or sector
        k += 1 + len(party.rest)
    if country is None and not listed:
        country = _country_behind(sentence, last, words)
    whole = sentence.reading.text[sentence.begin(first) : sentence.stop(last)]
    return PartyMention(first, last, name or whole, country, sector, listed)


def _country_behind(sentence: Sentence, last: int, words: EventWords) -> str | None:
    """The country that a party is said to be in or from: "rebels in the Ivory Coast"."""
    if sentence.after(last) not in words.clause["local_prepositions"] or sentence.low[last] not in words.roles:
        return None
    at = last + 2 if sentence.after(last + 1) not in words.clause["articles"] else last + 3
    party = _listed_at(sentence, at, words) if at < sentence.size else None
    return None if party is None else party.country


def at_home(sentence: Sentence, parties: Sequence[PartyMention]) -> list[PartyMention]:
    """Give parties at home the only country of their sentence: "Algerian police fired on protesters".

    Not those in a row with others ("the chancellor and the Turkish president"), nor names that a list knows.
    """
    known = {party.country for party in parties}
    if None not in known or len(known) != 2:  # nobody to lend to, or not one country to lend
        return list(parties)
    known.discard(None)
    [country] = known
    return [
        party._replace(country=country)
        if len(group) == 1 and party.country is None and party.sector in _AT_HOME and not party.listed
        else party
        for group in joined_groups(sentence, parties)
        for party in group
    ]


_AT_HOME = frozenset({"OPP", "CVL", "LAB", "LEG", "JUD", "COP", "REB", "GOV", "REF", "PTY", "MED"})


def joined_groups(sentence: Sentence, parties: Sequence[PartyMention]) -> list[list[PartyMention]]:
    """Join parties that stand in a row: "France, Spain and the Dutch government" is one group of three."""
    groups: list[list[PartyMention]] = []
    for party in parties:
        if groups and _in_a_row(sentence, groups[-1][-1].last, party.first):
            groups[-1].append(party)
        else:
            groups.append([party])
    return groups


_ROW_WORDS = frozenset({"and", "the", "or", "both", "his", "her", "its", "their", "well", "as"})


def _in_a_row(sentence: Sentence, last: int, first: int) -> bool:
    between = sentence.low[last + 1 : first]
    if len(between) > 3 or not _ROW_WORDS.issuperset(between):
        return False
    return (
        "and" in between
        or (not between and sentence.gaps[last] == ", ")
        or (between == ["the"] and sentence.gaps[last] == ", ")
    )


def as_span(sentence: Sentence, party: PartyMention) -> Span:
    """Return the words of the party."""
    text, end = sentence.reading.text, sentence.stop(party.last)
    dotted = text[end : end + 1] == "." and text[end - 2 : end - 1] == "."  # the last full stop of "U.N."
    return Span.cut(text, sentence.begin(party.first), end + dotted)


def as_actor(sentence: Sentence, party: PartyMention) -> Actor:
    """Return the party as a value."""
    return Actor(span=as_span(sentence, party), name=party.name, country=party.country, sector=party.sector)
