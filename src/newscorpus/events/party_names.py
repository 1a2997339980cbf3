"""What a party is called in full, and which country its name gives it.

A person has the fullest name of the article, without title or role: "Judge Roe" is Jane Roe. A name in full may be
that of a head of state, and so has a country; after "President" or "Prime Minister" the surname is enough, where only
one country has had such a head and the title is of no union or club. A surname alone gives none, unless nobody else in
the news has it ("Putin"), or the article says elsewhere whose minister or officer that is (`origins`).

What the lists know of a part of a name is not a fact about the person: Milan Petrovic is not of the city of Milan, nor
Jack London of London. Only the plural of a people at its end says where somebody is from ("Young Algerians").
"""

from collections.abc import Sequence

from newscorpus.events.origins import Origins
from newscorpus.events.party_facts import PartyMention, facts_of_name, longest
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import EventWords
from newscorpus.text.cast import Cast

__all__ = ("give_name", "names_thing")


def give_name(party: PartyMention, sentence: SentenceWords, words: EventWords) -> None:
    """Give a party its name in full and the country that goes with it.

    Args:
        party: without a name of its own so far.
        sentence: where it is.
        words: what the lists know.
    """
    text, last = sentence.lists.text, sentence.first + party.last
    for mention in sentence.mentions:
        if mention.first <= last == mention.last:
            break
    else:
        return
    first = mention.name - sentence.first
    if mention.kind == "person":
        full = Cast.of(sentence.lists.reading).fullest(mention)
        party.name = text[full.name_start : full.end]
        _give_country(party, sentence, first, words)
        party.country = party.country or Origins.of(sentence.lists, words).country(mention)
    elif _is_role_in_front(sentence, party.first, first, words):
        party.name = text[mention.name_start : mention.end]


def _give_country(party: PartyMention, sentence: SentenceWords, first: int, words: EventWords) -> None:
    """Give a person the country of title or full name; the name proper starts at word `first`."""
    if party.first < first or first < party.last:
        known = " ".join([*sentence.words[party.first : first], *_people_at_end(party, sentence, words)])
        party.country, party.sector = facts_of_name(known, words)
    if party.country is None and " " in party.name:  # not "Mr France"
        party.country, sector = facts_of_name(party.name, words, whole=True)
        party.sector = party.sector or sector
    title = sentence.low[party.first : first]
    if party.country is None and title and sentence.after(party.last) not in words.links["of"]:
        if _is_head_of_state(title, words):
            party.country = words.heads.get(party.name)
        elif _may_be_statesman(title, words):
            alone = longest(words.parties.get(party.name, ()), (party.name,), 0)
            if alone is not None and not alone.name:
                party.country, party.sector = alone.country, alone.sector


def _people_at_end(party: PartyMention, sentence: SentenceWords, words: EventWords) -> Sequence[str]:
    """The plural of a people that a name ends with: "Young Algerians", "Young Sri Lankans"."""
    written = sentence.words
    for k in range(party.first, party.last + 1) if written[party.last][-1:] == "s" else ():
        rest = tuple(written[k + 1 : party.last + 1])
        one = (*rest[:-1], rest[-1][:-1]) if rest else ()
        found = words.parties.get(written[k] if rest else written[k][:-1], ())
        if any(people.rest == one and people.country for people in found):
            return written[k : party.last + 1]
    return ()


def _is_head_of_state(title: Sequence[str], words: EventWords) -> bool:
    """Whether a title in lower case is one of a state: "former president", "prime minister", not "union president"."""
    if not title or not words.links["prime"].isdisjoint(title):
        return bool(title)
    return title[-1] in words.links["head"] and words.links["tenure"].issuperset(title[:-1])


def _may_be_statesman(title: Sequence[str], words: EventWords) -> bool:
    """Whether a title is no calling of private people: "Mr", "Colonel", "Defence Minister", not "Judge", "actor"."""
    return words.roles.get(title[-1]) in _PUBLIC or not words.is_person(title[-1])


_PUBLIC = frozenset({"GOV", "MIL", "REB", "OPP"})
"""The sectors of statesmen and of their opponents."""


def _is_role_in_front(sentence: SentenceWords, start: int, first: int, words: EventWords) -> bool:
    """Whether what comes before a name in its phrase says what it is: "the opposition paper La Prensa"."""
    word = sentence.words[max(first - 1, 0)]
    return start < first and word.islower() and words.is_person(word)


def names_thing(sentence: SentenceWords, first: int, last: int, kinds: frozenset[str]) -> bool:
    """Return whether a name opens with the kind of thing that it names, or is that, and so nobody's: "Storm Eunice".

    Args:
        sentence: where it is.
        first: its first word.
        last: its last word.
        kinds: what such names open with, in lower case.
    """
    words = sentence.words
    is_kind = sentence.low[first] in kinds
    return is_kind and words[first][:1].isupper() and words[last][:1].isupper()
