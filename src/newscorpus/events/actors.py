"""The parties that a sentence names: names, peoples, and nouns such as "rebels", joined to phrases.

"Russian President Vladimir Putin", "the government of Sindh", "Israel's high court" are one party each. Names come
from the mentions of the reading; countries, organizations, statesmen and nouns for parties come from the word lists.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import compress

from attrs import define

from newscorpus.events.classes import PREPOSITIONS, REPORTS
from newscorpus.events.dating import Placed
from newscorpus.events.sentence import Sentence
from newscorpus.events.word_index import EventWords, Party
from newscorpus.model import Actor, Span

__all__ = ("Group", "PartyMention", "as_actors", "as_span", "find_parties", "joined_groups")


@define(eq=False)
class PartyMention:
    """A party in a sentence; `first` and `last` are word indices, both inclusive."""

    first: int
    last: int
    name: str
    """What a list calls it in full; empty when its own words have to do."""
    country: str | None
    sector: str | None
    listed: bool
    """Whether a list of names knows it."""


Group = list[PartyMention]
"""Parties that stand in a row."""


def find_parties(sentence: Sentence, dates: Sequence[Placed], words: EventWords) -> list[Group]:
    """Return the parties of the sentence in order, those in a row together; the words of its dates are left out."""
    parties: list[PartyMention] = []
    countries: set[str | None] = set()
    for first, last in _phrases(sentence, dates, words):
        party = _facts(sentence, first, last, words)
        parties.append(party)
        countries.add(party.country)
    groups = joined_groups(sentence, parties)
    if len(countries) == 2 and None in countries:  # one country to lend, and somebody to lend it to
        countries.discard(None)
        lend_country(groups, countries.pop())
    return groups


_NEAR = 4
"""How many words on the next piece of a phrase may start, and the next party in a row."""


def _phrases(sentence: Sentence, dates: Sequence[Placed], words: EventWords) -> list[tuple[int, int]]:
    """Return the stretches of mentions, listed names and nouns for parties, joined where they belong together."""
    listed, written = words.parties, sentence.words
    ends = _mentioned(sentence)
    promising = list(map(words.party_starts.__contains__, written))
    for first in ends:
        promising[first] = True
    for _, first, last in dates:
        promising[first : last + 1] = [False] * (last + 1 - first)
    phrases: list[tuple[int, int]] = []
    done = -1
    for i in compress(range(sentence.size), promising):
        if i <= done:
            continue
        last = ends.get(i, i - 1)
        names = listed.get(written[i])
        if names is not None and (party := _longest(names, written, i)) is not None:
            last = max(last, i + len(party.rest))
        elif last < i:
            if not _is_plain_party(sentence, i, words):
                continue
            last = i
        if phrases and i - done <= _NEAR and _belongs(sentence, done, i, words):
            phrases[-1] = phrases[-1][0], last
        else:
            phrases.append((i, last))
        done = last
    return phrases


def _mentioned(sentence: Sentence) -> dict[int, int]:
    """First word of each mention -> its last word."""
    found: dict[int, int] = {}
    for start, end, _, _ in sentence.mentions:
        first, last = sentence.covered(start, end)
        found[first] = last
    return found


def _is_plain_party(sentence: Sentence, i: int, words: EventWords) -> bool:
    """Whether a noun stands for a party: "rebels", "thousands" of somebody."""
    word = sentence.low[i]
    if word in words.clause["quantities"]:
        return sentence.after(i) == "of"
    return word in words.roles and (i == 0 or word == sentence.words[i])


def _longest(found: Sequence[Party], written: Sequence[str], i: int) -> Party | None:
    """Return the longest of the listed names found for word `i` that goes on as the words do."""
    following = written[i + 1] if i + 1 < len(written) else ""
    for party in found:
        rest = party.rest
        if not rest or (rest[0] == following and tuple(written[i + 1 : i + 1 + len(rest)]) == rest):
            return party
    return None


def _belongs(sentence: Sentence, last: int, first: int, words: EventWords) -> bool:
    """Whether the piece at `first` goes on with the phrase up to `last`: "Afghan | rebels", "Israel's | court"."""
    if True in sentence.breaks[last:first]:
        return False
    between = sentence.low[last + 1 : first]
    if not between:
        return True
    if between[0] == "s":
        return len(between) == 1 or (len(between) < _NEAR and sentence.low[first] in words.roles)
    return between in (["of"], ["of", "the"]) and (
        sentence.low[last] in words.roles or sentence.low[last] in words.clause["quantities"]
    )


def _facts(sentence: Sentence, first: int, last: int, words: EventWords) -> PartyMention:
    """Read the name in full, the country and the sector off the words."""
    written = sentence.words
    if first == last and written[last] not in words.parties:
        name, country, sector, listed = "", None, words.roles.get(sentence.low[last]), False
    else:
        end = last + 1 if written[last] not in words.parties else last + 1 + _GOES_ON
        name, country, sector, listed = _known(tuple(written[first:end]), last + 1 - first, words)
    if not listed and sentence.low[last] in words.roles:
        country = _country_behind(sentence, last, words)
    return PartyMention(first, last, name, country, sector, listed)


_GOES_ON = 3
"""How many words a listed name may go on behind a mention: "Kim Jong-un" where the mention ends with "Jong"."""


@lru_cache(maxsize=20_000)
def _known(written: tuple[str, ...], size: int, words: EventWords) -> tuple[str, str | None, str | None, bool]:
    """Return what the lists tell about the first `size` words: name, country, sector, and whether one has the name."""
    name, country, sector, listed = "", None, None, False
    known, roles = words.parties, words.roles
    k = 0
    while k < size:
        party = _longest(known[written[k]], written, k) if written[k] in known else None
        if party is None:
            sector = roles.get(written[k].lower(), sector)
            k += 1
            continue
        listed = True
        name, country, sector = name or party.name, country or party.country, party.sector or sector
        k += 1 + len(party.rest)
    return name, country, sector, listed


def _country_behind(sentence: Sentence, last: int, words: EventWords) -> str | None:
    """The country that a party is said to be in or from: "rebels in the Ivory Coast", "a group based in east Chad"."""
    at = last + 2 if sentence.after(last) == "based" else last + 1
    if sentence.after(at - 1) not in words.clause["local_prepositions"]:
        return None
    at += 1
    for _ in range(_QUALIFIED):
        if sentence.after(at - 1) in words.clause["articles"] or sentence.after(at - 1) in words.clause["directions"]:
            at += 1
    if at >= sentence.size:
        return None
    party = _longest(words.parties.get(sentence.words[at], ()), sentence.words, at)
    return None if party is None else party.country


_QUALIFIED = 2
"""How many words, an article and a direction, may stand before the country."""


_AT_HOME = frozenset({"OPP", "CVL", "LAB", "LEG", "JUD", "COP", "REB", "GOV", "REF", "PTY", "MED"})


def lend_country(groups: Sequence[Group], country: str | None) -> None:
    """Give parties at home the only country of their sentence: "Algerian police fired on protesters".

    Not those in a row with others ("the chancellor and the Turkish president"), nor names that a list knows.
    """
    for group in groups:
        party = group[0]
        if party.country is None and len(group) == 1 and party.sector in _AT_HOME and not party.listed:
            party.country = country


def joined_groups(sentence: Sentence, parties: Sequence[PartyMention]) -> list[Group]:
    """Join parties that stand in a row: "France, Spain and the Dutch government" is one group of three."""
    groups: list[Group] = []
    last = -_NEAR - 1
    for party in parties:
        if party.first - last <= _NEAR and _in_a_row(sentence, last, party):
            groups[-1].append(party)
        else:
            groups.append([party])
        last = party.last
    return groups


_ROW_WORDS = frozenset({"and", "the", "or", "both", "his", "her", "its", "their", "well", "as"})


def _in_a_row(sentence: Sentence, last: int, party: PartyMention) -> bool:
    """Whether the party follows the one that ends at `last` in a row; not in "to the guards, officials said"."""
    between = sentence.low[last + 1 : party.first]
    if not _ROW_WORDS.issuperset(between):
        return False
    if "and" in between:
        return True
    if sentence.gaps[last] != ", " or between not in ([], ["the"]) or _is_opening(sentence, last):
        return False
    return not sentence.has(REPORTS, party.last + 1, party.last + 2)


def _is_opening(sentence: Sentence, last: int) -> bool:
    """Whether the first comma of "With the signing of the pact, the rebels ..." stands behind word `last`."""
    return bool(sentence.bits[0] & PREPOSITIONS) and "," not in [gap[:1] for gap in sentence.gaps[:last]]


def as_span(sentence: Sentence, party: PartyMention) -> Span:
    """Return the words of the party."""
    span = sentence.span(party.first, party.last)
    return _dotted(sentence, span) if sentence.gaps[party.last][0] == "." else span


def _dotted(sentence: Sentence, span: Span) -> Span:
    """Return the span with the full stop behind it where that is the last one of "U.N."."""
    text, end = sentence.lists.text, span.end
    return Span.cut(text, span.start, end + 1) if text[end - 2 : end - 1] == "." else span


def as_actors(sentence: Sentence, parties: Sequence[PartyMention]) -> tuple[Actor, ...]:
    """Return the parties as values."""
    if len(parties) == 1:
        return (_as_actor(sentence, parties[0]),)
    return tuple([_as_actor(sentence, party) for party in parties])


def _as_actor(sentence: Sentence, party: PartyMention) -> Actor:
    span = sentence.span(party.first, party.last)
    name = party.name or span.text
    if sentence.gaps[party.last][0] == ".":
        span = _dotted(sentence, span)
    return Actor(span=span, name=name, country=party.country, sector=party.sector)
