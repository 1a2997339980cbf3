"""Whether a word is used in the sense of an event: by its agents and patients, and by what the text is about.

"Shot two men" is an assault and "shot a film" is not: a one-word verb or noun says in `events.toml` what its agents and
patients must be, or must not be. A side that the text does not name decides nothing, but where a verb needs a patient
it must have an object. The heads of the noun phrases are asked, as the analysis gives them.

In reports of games, films and fairs the words of war and politics mean other things. Such a text is recognized by how
many words of that section it has, and only events of a few types are looked for in it. A text with at least as many
words for courts, police and governing bodies is about those: "the coach was banned for doping".
"""

from collections.abc import Sequence
from functools import cache

from newscorpus.analysis import NounPhrase, People
from newscorpus.events.actors import Parties
from newscorpus.events.arguments import PRONOUNS
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.events import ANYTHING, PARTY, UNLISTED, EventSection, Senses, event_sections
from newscorpus.lexicon.inflection import PART

__all__ = ("is_meant", "is_somebody", "section_of")

_DISTINCT, _SHARE = 3, 0.02
"""How many words of a section a text has at least, different ones and as a share of all."""

_SHORT, _FEW = 80, 2
"""In a short text, of so many words, so few different ones will do, or one that is of nothing else: "wickets"."""


def is_meant(parties: Parties, first: int, last: int, form: int, senses: Senses, *, is_verb: bool) -> bool:
    """Return whether the trigger from word `first` to `last` of the sentence has the sides that its sense asks for."""
    if senses.around and not parties.has_word(senses.around):
        return False
    if not is_verb and senses.not_agents and _is_compound(parties, first, senses.not_agents):
        return False  # "the talks collapse"
    agent, patient, is_active = parties.heads(
        first, is_participle=bool(form & PART), is_verb=is_verb, needs_object=bool(senses.patients)
    )
    if agent is not None:
        if senses.agents and not _is_or_means(parties, agent, senses.agents):
            return False
        if senses.not_agents and _is_one_of(parties, agent, senses.not_agents):
            return False
    elif is_verb and senses.agents and PARTY not in senses.agents and not _is_in_front(parties, first, senses.agents):
        return False
    if patient is None and is_active and last > first:
        patient = parties.right_behind(last)  # "took into custody the two men"
    if patient is None:
        return not (senses.patients and is_verb and (is_active or senses.patients.isdisjoint(UNLISTED)))
    if senses.patients and not _is_one_of(parties, patient, senses.patients):
        return False
    return not (senses.not_patients and _is_one_of(parties, patient, senses.not_patients))


def _is_in_front(parties: Parties, first: int, wanted: frozenset[str]) -> bool:
    """Whether one of the nouns is right before a verb of a headline that the analysis has no clause of."""
    return first > 0 and parties.clause_number(first) < 0 and parties.low(parties.base + first - 1) in wanted


def _is_compound(parties: Parties, i: int, words: frozenset[str]) -> bool:
    """Whether one of the words comes before noun `i` in its phrase: "share crash"."""
    phrase = parties.phrase_at(i)
    return phrase is not None and any(parties.low(k) in words for k in range(phrase.first, parties.base + i))


def _is_one_of(parties: Parties, phrase: NounPhrase, wanted: frozenset[str]) -> bool:
    if ANYTHING in wanted or parties.low(parties.kind_word(phrase)) in wanted:
        return True
    if PARTY in wanted and is_somebody(parties, phrase):
        return True
    whole = _shares_noun(parties, phrase)
    return whole is not None and _is_one_of(parties, whole, wanted)


def _shares_noun(parties: Parties, phrase: NounPhrase) -> NounPhrase | None:
    """The phrase behind "and" whose plural is meant with both words: "the finance and health ministers"."""
    other = next(parties.phrases_behind(phrase.head - parties.base), None)
    if other is None or phrase.head_class != _SINGULAR or other.head_class != _PLURAL or other.first == other.head:
        return None
    joined = other.preposition < 0 and other.first == phrase.head + 2
    joined = joined and parties.low(phrase.head + 1) in parties.links["and"]
    return other if joined and not parties.is_of_later_clause(other, phrase.head - parties.base) else None


def _is_or_means(parties: Parties, phrase: NounPhrase, wanted: frozenset[str]) -> bool:
    """Whether a phrase is one of those wanted, or a pronoun for one: "Officers arrived. They seized the boat"."""
    if phrase.head_class == _NAME and _has_title(parties, phrase, wanted):
        return True
    if wanted & UNLISTED or parties.low(phrase.head) not in parties.links["stands_for"]:
        return _is_one_of(parties, phrase, wanted)
    return not wanted.isdisjoint(_nouns_meant(parties, phrase))


def _has_title(parties: Parties, phrase: NounPhrase, wanted: frozenset[str]) -> bool:
    """Whether a singular noun before a name is one of those wanted: "Prime Minister Roe", not "Nurses' Club"."""
    titles = (parties.low(word) for word in range(phrase.first, phrase.head))
    return any(title in wanted and not title.endswith("s") for title in titles)


def _nouns_meant(parties: Parties, pronoun: NounPhrase) -> Sequence[str]:
    """The nouns for whom a pronoun means, by coreference, or as the one who says it."""
    n = parties.clause_around(pronoun.first)
    says = parties.sayer(parties.clauses[n]) if n >= 0 else None
    if says is not None:
        return (parties.low(says.phrase.head),)
    person = People.of(parties.analysis).resolve(pronoun.head).person
    mentions = () if person is None else person.mentions
    return [parties.low(mention.last) for mention in mentions if mention.kind == "noun"]


def is_somebody(parties: Parties, phrase: NounPhrase) -> bool:
    """Whether a phrase may be of somebody: a party, a person by its ending, a pronoun but "it", a number."""
    if phrase.head_class in PRONOUNS or phrase.head_class in _COUNTED:
        return phrase.head_class != _IT or _is_known(parties, phrase)
    low = parties.low(phrase.head)
    by_ending = low.endswith(tuple(parties.links["singular"])) and low + "s" not in parties.links["no_person"]
    return by_ending or parties.is_others(phrase) or parties.party(phrase) is not None


def _is_known(parties: Parties, pronoun: NounPhrase) -> bool:
    """Whether it is clear whom "it" means: "Oman said it would ..."."""
    n = parties.clause_around(pronoun.first)
    says = parties.sayer(parties.clauses[n]) if n >= 0 else None
    return parties.party(pronoun) is not None or bool(parties.group(says))


_COUNTED, _IT, _NAME, _SINGULAR, _PLURAL = frozenset("9q"), "z", "M", "N", "S"
"""Classes of heads: numbers and quantities, "it", names, nouns, nouns in the plural."""


@cache
def _section_words(lexicon: Lexicon) -> Sequence[tuple[EventSection, frozenset[str]]]:
    return [(section, frozenset((*section.words, *section.strong))) for section in event_sections(lexicon)]


def section_of(low: Sequence[str], lexicon: Lexicon) -> EventSection | None:
    """Return the section that a text belongs to, by its words in lower case; `None` for news like other news.

    >>> from newscorpus.lexicon import load_lexicon
    >>> section = section_of("the striker and the goalkeeper met in midfield".split(), load_lexicon("en"))
    >>> section is not None and section.id
    'sport'
    """
    different = set(low)
    is_short = len(low) < _SHORT
    wanted = _FEW if is_short else _DISTINCT
    for section, known in _section_words(lexicon):
        if is_short and not different.isdisjoint(section.strong):
            return section
        met = len(known & different)
        if met >= wanted and sum(map(known.__contains__, low)) >= _SHARE * len(low):
            return section if len(different.intersection(section.unless)) < max(met, wanted) else None
    return None
