"""The parties that a sentence names: names, peoples, and nouns such as "rebels", joined to phrases.

"Russian President Vladimir Putin", "the government of Sindh", "Israel's high court" are one party each. Names come
from the mentions of the reading; countries, organizations, statesmen and nouns for parties come from the word lists.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from newscorpus.events.sentence import Sentence
from newscorpus.events.words import EventWords
from newscorpus.model import Actor, Span

__all__ = ("PartyMention", "as_actor", "find_parties", "joined_groups")


class PartyMention(NamedTuple):
    """A party in a sentence; `first` and `last` are word indices, both inclusive."""

    first: int
    last: int
    name: str
    country: str | None
    sector: str | None


def find_parties(sentence: Sentence, masked: Sequence[Span], words: EventWords) -> list[PartyMention]:
    """Return the parties of the sentence in order; words inside `masked` spans (dates) are left out."""
    pieces = _pieces(sentence, masked, words)
    phrases: list[tuple[int, int]] = []
    for first, last in pieces:
        if phrases and _belongs(sentence, phrases[-1], first, words):
            phrases[-1] = phrases[-1][0], last
        else:
            phrases.append((first, last))
    return [PartyMention(first, last, *_facts(sentence, first, last, words)) for first, last in phrases]


def _pieces(sentence: Sentence, masked: Sequence[Span], words: EventWords) -> list[tuple[int, int]]:
    """Return the stretches that a mention, a listed name or a noun for a party covers."""
    named = _mentions_in(sentence)
    hidden = {k for span in masked for k in range(sentence.index(span.start), sentence.index(span.end - 1) + 1)}
    out: list[tuple[int, int]] = []
    i = 0
    while i < len(sentence):
        last = i - 1
        if i not in hidden:
            last = named.get(i, last)
            word = sentence.words[i]
            if word in words.parties:
                last = max(last, _listed(sentence, i, words))
            elif last < i and _is_plain_party(sentence, i, words):
                last = i
        if last >= i:
            out.append((i, last))
            i = last
        i += 1
    return out


def _is_plain_party(sentence: Sentence, i: int, words: EventWords) -> bool:
    """Whether a noun stands for a party: "rebels", "thousands" of somebody."""
    word = sentence.low[i]
    if word in words.clause["quantities"]:
        return sentence.after(i) == "of"
    return word == sentence.words[i] and word in words.roles


def _mentions_in(sentence: Sentence) -> dict[int, int]:
    """First word -> last word of the names in the sentence."""
    mentions = sentence.reading.mentions
    found: dict[int, int] = {}
    for mention in mentions[bisect_left(mentions, (sentence.start,)) :]:
        if mention.start >= sentence.end:
            break
        found[sentence.index(mention.start)] = min(sentence.index(mention.end - 1), len(sentence) - 1)
    return found


def _listed(sentence: Sentence, i: int, words: EventWords) -> int:
    """Return the last word of the longest listed name that starts at word `i`; `i - 1` when none does."""
    for party in words.parties.get(sentence.words[i], ()):
        end = i + 1 + len(party.rest)
        if tuple(sentence.words[i + 1 : end]) == party.rest:
            return end - 1
    return i - 1


def _belongs(sentence: Sentence, phrase: tuple[int, int], first: int, words: EventWords) -> bool:
    """Whether the piece at `first` goes on with the phrase: "Afghan | rebels", "Israel's | court"."""
    last = phrase[1]
    between = sentence.low[last + 1 : first]
    if any(map(sentence.broken, range(last, first))):
        return False
    if not between:
        return True
    if between[0] == "s":
        return len(between) <= 3 and (sentence.low[first] in words.roles or len(between) == 1)
    return between in (["of"], ["of", "the"]) and (
        sentence.low[last] in words.roles or sentence.low[last] in words.clause["quantities"]
    )


def _facts(sentence: Sentence, first: int, last: int, words: EventWords) -> tuple[str, str | None, str | None]:
    """Return the name in full, the country and the sector that the words tell."""
    name, country, sector = "", None, None
    k = first
    while k <= last:
        step = 1
        for party in words.parties.get(sentence.words[k], ()):
            if tuple(sentence.words[k + 1 : k + 1 + len(party.rest)]) == party.rest:
                name, country, sector = name or party.name, country or party.country, party.sector or sector
                step += len(party.rest)
                break
        else:
            sector = words.roles.get(sentence.low[k], sector)
        k += step
    if not name or last - first > len(name.split()):
        name = sentence.reading.text[sentence.begin(first) : sentence.stop(last)] if country is None else name
    return name, country, sector


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


def as_actor(sentence: Sentence, party: PartyMention) -> Actor:
    """Return the party as a value."""
    span = Span.cut(sentence.reading.text, sentence.begin(party.first), sentence.stop(party.last))
    return Actor(span=span, name=party.name, country=party.country, sector=party.sector)
