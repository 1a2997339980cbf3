"""The words that the rules of events look up, gathered once for a language."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from attrs import frozen

from newscorpus.dates.named import named_event_entries
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.lexicon.countries import countries, country_index
from newscorpus.lexicon.events import NOUN, EventPhrase, event_phrases, long_first
from newscorpus.lexicon.inflection import PART, plural, verb_forms
from newscorpus.text.characters import with_letters

__all__ = ("ANY", "BACK", "FURTHEST", "REACH", "EventWords", "FormPhrases", "Party", "event_words")

_WORD = re.compile(r"\w+")


class Party(NamedTuple):
    """What a name or a noun says about a party: its name in full, its country, its sector."""

    rest: tuple[str, ...] = ()
    """The words that follow the first one."""

    name: str = ""
    """Its name in full; empty for a surname, as the article may have more of it."""

    country: str | None = None
    sector: str | None = None

    among: tuple[str, ...] = ()
    """The countries that have one of this name: the text says which."""


REACH = 8
"""How many words `~` may stand for, and one."""

FURTHEST = 2 * REACH
"""How many words behind its first one a phrase is looked for at all."""

BACK = REACH + 3
"""How far before a passive its object may come."""

FormPhrase = tuple[int, EventPhrase, frozenset[str] | None]
"""The bits of a form, a phrase that starts with it, and the words of which one must be some words away, if any.

Of the steps of the phrase, those are the words of the first that has no preposition or article: "custody" of
"take ~ into ~ custody", since "into" is everywhere.
"""


@frozen(eq=False)
class FormPhrases:
    """The phrases that start with one word, long ones first, and what must be near it for one to be there."""

    alone: bool
    """Whether one of them may be there whatever surrounds it."""

    doers: frozenset[str]
    """Nouns of which one must be in the sentence for one of them to be there, when nothing else is."""

    following: Mapping[str, tuple[FormPhrase, ...]]
    """Word that comes right after it -> the phrases that may be there then."""

    further: Mapping[str, frozenset[str]]
    """Word that comes right after it -> the words of which one must come later; without it the first word will do."""

    others: tuple[FormPhrase, ...]
    """Those that may be there whatever comes right after it."""

    around: frozenset[str]
    """Words of which one may be some words away."""

    back: int
    """How many words before it one of `around` may be: "sanctions were lifted"; none unless it is a participle."""


@frozen(kw_only=True, eq=False)
class EventWords:
    """Everything that is looked up."""

    lexicon: Lexicon
    """Where they come from."""

    phrases: Mapping[str, FormPhrases]
    """First word, in lower case -> what may start with it."""

    clause: Mapping[str, frozenset[str]]
    """The classes of `clause_words.txt`."""

    dates: Mapping[str, frozenset[str]]
    """The classes of `date_links.txt`."""

    parties: Mapping[str, tuple[Party, ...]]
    """First word of a name, as it is written -> what it may be the start of, the longest first."""

    roles: Mapping[str, str]
    """Noun for a party, in lower case -> sector."""

    people: frozenset[str]
    """Nouns for persons, in the singular and the plural, in lower case."""

    person_endings: tuple[str, ...]
    """What nouns for persons end with in the plural."""

    links: Mapping[str, frozenset[str]]
    """The classes of `party_links.txt`, and those of `party_verbs.txt` with all their forms."""

    capitals: frozenset[str]
    """The capitals: before a noun, where something is."""

    states: frozenset[str]
    """The countries by name; what is done in one is done to it, not so in a city."""

    heads: Mapping[str, str]
    """Surname of one head of state or government only -> country; after the title it is as good as the full name."""

    named: frozenset[str]
    """Every word, in lower case, of the names of `named_events.toml`."""

    def is_person(self, low: str) -> bool:
        """Whether a noun is of persons or groups: one of a list, or a plural by its ending."""
        return low in self.roles or low in self.people or self.has_person_ending(low)

    def has_person_ending(self, low: str) -> bool:
        """Whether a noun has an ending that plurals of persons have: "poachers"."""
        return low.endswith(self.person_endings) and low not in self.links["no_person"]


@cache
def event_words(lexicon: Lexicon) -> EventWords:
    """Return the words of a language; the same value each time."""
    phrases = event_phrases(lexicon)
    nouns = frozenset(form for form, found in phrases.items() if any(bits & NOUN for bits, _ in found))
    clause = {**class_lists(lexicon, "clause_words"), "also_nouns": nouns}
    sectors = class_lists(lexicon, "roles")
    parties = _parties(lexicon)
    roles = {word: sector for sector in reversed(list(sectors)) if sector != _NONE for word in sectors[sector]}
    return EventWords(
        lexicon=lexicon,
        phrases=_PhrasesByForm(phrases, clause["prepositions"] | clause["articles"] | clause["before_base"]),
        clause=clause,
        dates=class_lists(lexicon, "date_links"),
        parties=parties,
        people=_people(lexicon) | sectors.get(_NONE, frozenset()),
        person_endings=tuple(class_lists(lexicon, "party_links")["ending"]),
        links={**class_lists(lexicon, "party_links"), **_verbs(lexicon)},
        roles=roles,
        capitals=frozenset(country.capital for country in countries(lexicon) if country.capital),
        states=frozenset(country.name for country in countries(lexicon)),
        heads=_heads(lexicon),
        named=frozenset(
            word.lower() for entry in named_event_entries(lexicon) for form in entry.forms for word in split_name(form)
        ),
    )


ANY = "*"
"""What stands for every country in `organizations.txt`."""

_IF_NAMED = "?"  # what follows the country of a name there that is only of it where the text names it
_NONE = "-"  # what stands for no sector in `roles.txt`


def _verbs(lexicon: Lexicon) -> Mapping[str, frozenset[str]]:
    """Return the classes of `party_verbs.txt`, each verb in all its forms."""
    classes = class_lists(lexicon, "party_verbs")
    return {
        name: frozenset(form for base in bases for form in verb_forms(base, lexicon)) for name, bases in classes.items()
    }


def _people(lexicon: Lexicon) -> frozenset[str]:
    """Return the nouns for persons in both numbers."""
    nouns = [line.split()[0].lower() for line in lexicon.lines("person_nouns")]
    return frozenset(nouns).union(map(plural, nouns))


class _PhrasesByForm(dict[str, FormPhrases]):
    """First word -> what may start with it; sorted when a text has the word first, as few of thousands are ever met."""

    def __init__(self, phrases: Mapping[str, Sequence[tuple[int, EventPhrase]]], everywhere: frozenset[str]) -> None:
        self._unsorted = phrases
        self._everywhere = everywhere

    def __missing__(self, form: str) -> FormPhrases:
        found = self[form] = _form_phrases(self._unsorted[form], self._everywhere)
        return found


def _form_phrases(phrases: Sequence[tuple[int, EventPhrase]], everywhere: frozenset[str]) -> FormPhrases:
    """Sort the phrases that start with one word by what must be near it."""
    known = [(form, phrase, _some_words_away(phrase, everywhere)) for form, phrase in long_first(phrases)]
    behind = [phrase.second for _, phrase, near in known if near is None and phrase.second is not None]
    has_passive = any(near is not None and form & PART and len(phrase.steps) == 1 for form, phrase, near in known)
    return FormPhrases(
        alone=any(phrase.second is None and not phrase.doers for _, phrase, _ in known),
        doers=frozenset[str]().union(*(phrase.doers for _, phrase, _ in known if phrase.second is None)),
        following={word: _possible(known, word) for word in frozenset[str]().union(*behind)},
        further=_further(known, everywhere),
        others=_possible(known, ""),
        around=frozenset[str]().union(*(near for _, _, near in known if near is not None)),
        back=BACK if has_passive else 0,
    )


def _some_words_away(phrase: EventPhrase, everywhere: frozenset[str]) -> frozenset[str] | None:
    """Return the words of which one must be near the first one, with others between; `None` without such a need."""
    if not phrase.steps or not phrase.steps[0][0] or phrase.second is None:
        return None
    return _telling(phrase, 0, everywhere) or phrase.second


def _telling(phrase: EventPhrase, start: int, everywhere: frozenset[str]) -> frozenset[str] | None:
    """Return the words of the first step from `start` on that has no word that is everywhere; `None` without one."""
    for _, wanted in phrase.steps[start:]:
        if "^" not in wanted and wanted.isdisjoint(everywhere):
            return wanted
    return None


def _further(known: Sequence[FormPhrase], everywhere: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """Return, by the word right behind the first, what must come later for each phrase that goes on with it."""
    later: dict[str, frozenset[str] | None] = {}
    for _, phrase, near in known:
        if near is not None or phrase.second is None:
            continue
        wanted = _telling(phrase, 1, everywhere)
        for word in phrase.second:
            before = later.get(word, frozenset())
            later[word] = None if wanted is None or before is None else before | wanted
    return {word: wanted for word, wanted in later.items() if wanted is not None}


def _possible(known: Sequence[FormPhrase], following: str) -> tuple[FormPhrase, ...]:
    """Return the phrases that may be there when `following` comes right after the first word."""
    return tuple([one for one in known if one[2] is not None or one[1].second is None or following in one[1].second])


def _parties(lexicon: Lexicon) -> Mapping[str, tuple[Party, ...]]:
    index: dict[str, list[Party]] = {}

    def add(written: str, *facts: str | tuple[str, ...] | None) -> None:
        for spelling in (written, *_with_letters(written, lexicon)) if "'" in written else (written,):
            first, *rest = split_name(spelling)
            index.setdefault(first, []).append(Party._make((tuple(rest), *facts)))

    for written, country in country_index(lexicon).items():
        add(written, country.name, country.code, None, ())
    for names, codes, sector in _lines(lexicon, "organizations"):
        known = tuple(_listed(codes.removesuffix(_IF_NAMED)))
        one, among = (codes, ()) if len(known) == 1 and codes.isalpha() else (None, known)
        for name in _listed(names):
            add(name, name, one, sector, among)
    for code, names in _lines(lexicon, "cities"):
        for name in _listed(names):
            add(name, name, code, None, ())
    for code, names, *short in _lines(lexicon, "statesmen"):
        for name in _listed(names):
            add(name, name, code, "GOV", ())
        for name in _listed(", ".join(short)):
            add(name, "", code, "GOV", ())
    index.update((first, sorted(found, key=_length)) for first, found in index.items() if len(found) > 1)
    return {first: tuple(found) for first, found in index.items()}


def _length(party: Party) -> int:
    return -len(party.rest)


def _lines(lexicon: Lexicon, name: str) -> Iterator[list[str]]:
    """The columns of the lines of a file."""
    for line in lexicon.lines(name):
        yield [column.strip() for column in line.split("|")]


def _listed(column: str) -> list[str]:
    return [name.strip() for name in column.split(",")] if column else []


def _with_letters(name: str, lexicon: Lexicon) -> set[str]:
    """A name whose apostrophe is a letter, as both kinds of apostrophe are read: "Sana'a"."""
    return {with_letters(form, lexicon.words("contracted")) for form in (name, name.replace("'", "’"))}


def _heads(lexicon: Lexicon) -> Mapping[str, str]:
    """Return surname -> country, for the surnames that belong to the heads of one country only."""
    countries: dict[str, set[str]] = {}
    for code, *names in _lines(lexicon, "statesmen"):
        for name in _listed(", ".join(names)):
            countries.setdefault(split_name(name)[-1], set()).add(code)
    return {surname: code for surname, (code, *others) in countries.items() if not others}


def split_name(name: str) -> list[str]:
    """Split a name as the shared pass splits a text: "U.S." is two words, "Cote d'Ivoire" three."""
    return name.split() if name.isalpha() or name.replace(" ", "").isalnum() else _WORD.findall(name)
