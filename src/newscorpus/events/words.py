"""The words that the rules of events look up, gathered once for a language."""

from collections.abc import Mapping
from functools import cache

from attrs import frozen

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.classes import word_classes
from newscorpus.lexicon.countries import country_index
from newscorpus.lexicon.events import NOUN, EventPhrase, event_phrases

__all__ = ("EventWords", "Party", "event_words")


@frozen
class Party:
    """What a name or a noun tells about a party: its name in full, its country, its sector."""

    rest: tuple[str, ...] = ()
    """The words that follow the first one."""

    name: str = ""
    country: str | None = None
    sector: str | None = None


@frozen(eq=False)
class FormPhrases:
    """The phrases that start with one word, and what must stand near it for one of them to be there."""

    phrases: tuple[tuple[int, EventPhrase], ...]
    """The bits of the form, and the phrase; long ones come first."""

    alone: bool
    """Whether the word is a phrase by itself."""

    following: frozenset[str]
    """Words of which one may stand right behind it."""

    around: frozenset[str]
    """Words of which one may stand some words away."""


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

    function_words: frozenset[str]
    """The words of `stop_words.txt`."""

    party_starts: frozenset[str]
    """Every word, as it is written, that a party may start with."""


@cache
def event_words(lexicon: Lexicon) -> EventWords:
    """Return the words of a language; the same value each time."""
    phrases = event_phrases(lexicon)
    nouns = frozenset(form for form, found in phrases.items() if any(bits & NOUN for bits, _ in found))
    clause = {**word_classes(lexicon, "clause_words"), "also_nouns": nouns}
    sectors = word_classes(lexicon, "roles")
    parties = _parties(lexicon)
    roles = {word: sector for sector in reversed(list(sectors)) for word in sectors[sector]}
    quantities = clause["quantities"]
    return EventWords(
        lexicon=lexicon,
        phrases={form: _form_phrases(found) for form, found in phrases.items()},
        clause=clause,
        dates=word_classes(lexicon, "date_links"),
        parties=parties,
        function_words=lexicon.words("stop_words"),
        party_starts=frozenset(parties).union(roles, quantities, map(str.capitalize, (*roles, *quantities))),
        roles=roles,
    )


def _form_phrases(phrases: tuple[tuple[int, EventPhrase], ...]) -> FormPhrases:
    steps = [phrase.steps[0] for _, phrase in phrases if phrase.steps]
    following = frozenset[str]().union(*(wanted for near, wanted in steps if not near))
    around = frozenset[str]().union(*(wanted for near, wanted in steps if near))
    if "^" in following:  # any name may follow, so one of all these words must be there at all
        following, around = frozenset(), following | around
    return FormPhrases(phrases, len(steps) < len(phrases), following, around)


def _parties(lexicon: Lexicon) -> Mapping[str, tuple[Party, ...]]:
    index: dict[str, list[Party]] = {}

    def add(written: str, name: str, country: str | None, sector: str | None) -> None:
        first, *rest = split_name(written)
        index.setdefault(first, []).append(Party(tuple(rest), name, country, sector))

    for written, country in country_index(lexicon).items():
        add(written, country.name, country.code, None)
    for line in lexicon.lines("organizations"):
        names, code, sector = (column.strip() for column in line.split("|"))
        for name in names.split(","):
            add(name.strip(), name.strip(), code or None, sector)
    for code, surnames in word_classes(lexicon, "statesmen").items():
        for surname in surnames:
            add(surname, surname, code, "GOV")
    return {first: tuple(sorted(found, key=lambda party: -len(party.rest))) for first, found in index.items()}


def split_name(name: str) -> list[str]:
    """Split a name as the shared pass splits a text: "U.S." is two words, "Cote d'Ivoire" three."""
    return [part for part in "".join(c if c.isalnum() or c == "_" else " " for c in name).split(" ") if part]
