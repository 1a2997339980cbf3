"""The words of events: entries of `events.toml`, and the phrases that they are found by.

>>> from newscorpus.lexicon import load_lexicon
>>> phrases = event_phrases(load_lexicon("en"))
>>> {phrase.entry.id for _, phrase in phrases["met"]} >= {"consult-meet", "consult-meet-verb", "no-event"}
True

A phrase is found by its first word; the rest of it is a list of steps from that word on.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from attrs import evolve, field, frozen

from newscorpus.errors import LexiconError, LexiconFault
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.lexicon.inflection import ING, plural, regional_spellings, verb_forms
from newscorpus.lexicon.lexicon import Lexicon
from newscorpus.model import EventType

__all__ = (
    "ANYTHING",
    "NOUN",
    "PARTY",
    "UNLISTED",
    "WORDS",
    "EventEntry",
    "EventPhrase",
    "EventSection",
    "Senses",
    "Step",
    "event_entries",
    "event_forms",
    "event_phrases",
    "event_sections",
    "long_first",
)

NOUN = 32
"""The first word of a phrase that names the event."""

WORDS = 64
"""The first word of a phrase that has one form only."""

Step = tuple[bool, frozenset[str]]
"""Whether other words may be before it, and the words that it may be."""


def _known(_entry: object, _field: object, name: str) -> None:
    """Say which types there are, when an entry names another."""
    if name and name not in EventType.__members__:
        msg = f"unknown type {name!r}; expected one of: {', '.join(EventType)}"
        raise ValueError(msg)


def _steps_apart(_entry: object, _field: object, phrases: tuple[str, ...]) -> None:
    """Say which phrase has a hyphen among alternatives: it is a step of its own, not a choice ("term|re-election")."""
    for step in " ".join(phrases).split():
        if "|" in step and "-" in step:
            msg = f"alternatives with a hyphen: {step!r}; write one phrase for each"
            raise ValueError(msg)


@frozen(kw_only=True, eq=False)
class EventEntry:
    """One `[[event]]` or `[[idiom]]` of `events.toml`."""

    id: str
    """What findings say in `.rule`, after the language and "events"."""

    type: str = field(default="", validator=_known)
    """The name of an `EventType`; empty for idioms, which look like events and are none."""

    mode: str | None = None
    """The PLOVER mode, or a finer kind of our own; `None` without one."""

    cameo: str | None = None
    """The CAMEO root; `None` for that of the type."""

    verbs: tuple[str, ...] = field(default=(), validator=_steps_apart)
    """Phrases that start with a verb in its base form."""

    nouns: tuple[str, ...] = field(default=(), validator=_steps_apart)
    """Phrases that name the event."""

    words: tuple[str, ...] = ()
    """Phrases as written."""

    governs: bool = False
    """What follows is the content of this event, not an event of its own."""

    both: bool = False
    """The parties do it together: where they are one subject, each is on both sides."""

    stays: bool = False
    """A coming one is still this event, not the promise or the threat of it."""

    asked: bool = False
    """The subject is the one who is asked; who asks is the one who is reported to say so."""

    turned: bool = False
    """The subject is the one to whom it is done: "came under fire", "won the backing of the union"."""

    ends: bool = False
    """The subject is what ends, and no event beside it: "the truce collapsed"."""

    counted: bool = False
    """A number is right before it, and nothing that it could belong to right behind: "ferry sinks, 23 dead"."""

    agents: tuple[str, ...] = ()
    """Who does it, if the text says so: `PARTY`, or groups of nouns; anybody and anything when empty."""

    patients: tuple[str, ...] = ()
    """To whom or to what it is done, in the same way; a verb in the active then needs an object."""

    not_agents: tuple[str, ...] = ()
    """Groups of nouns that do something else with this verb: "shares rallied"."""

    not_patients: tuple[str, ...] = ()
    """Groups of nouns to which something else is done: "shot a film"."""

    around: tuple[str, ...] = ()
    """Groups of words of which one must be in the sentence."""

    examples: tuple[str, ...] = ()
    """Sentences with the trigger in brackets."""

    refuses: tuple[str, ...] = ()
    """Sentences that hold no event of this entry."""


@frozen(eq=False)
class EventGroup:
    """One `[[group]]` of `events.toml`: words that are objects of the same verbs."""

    id: str
    words: tuple[str, ...] = ()


@frozen(eq=False)
class Senses:
    """What the sides of an event must be, the groups put in as their words; `PARTY` stands for a party."""

    agents: frozenset[str] = frozenset()
    patients: frozenset[str] = frozenset()
    not_agents: frozenset[str] = frozenset()
    not_patients: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()


PARTY = "PARTY"
"""The name of a group that is not a list of words: persons, groups, organizations, states."""

ANYTHING = "ANYTHING"
"""The name of the group of whatever there is: a verb that needs an object, or that has none in this sense."""

UNLISTED = frozenset({PARTY, ANYTHING})
"""The names of groups that are not lists of words; persons are among both."""


@frozen(eq=False)
class EventPhrase:
    """A phrase of an entry, ready to be compared with a text."""

    entry: EventEntry
    """Whose phrase it is."""

    text: str
    """The phrase as the file has it."""

    steps: tuple[Step, ...] = field(repr=False)
    """What follows the first word."""

    is_verb: bool
    """Whether the first word is a verb."""

    senses: "Senses | None" = None
    """What its sides must be; `None` without such a need."""

    doers: frozenset[str] = field(init=False)
    """The nouns of which one must be in the sentence, since nothing else does it; none where anybody may."""

    second: frozenset[str] | None = field(init=False)
    """What must be around for the phrase to be there: the words of its first step; `None` when any word does."""

    @doers.default
    def _doers(self) -> frozenset[str]:
        is_open = not self.is_verb or self.senses is None or self.senses.agents & UNLISTED
        return frozenset() if self.senses is None or is_open else self.senses.agents

    @second.default
    def _second(self) -> frozenset[str] | None:
        return self.steps[0][1] if self.steps and "^" not in self.steps[0][1] else None


@frozen(eq=False)
class EventSection:
    """One `[[section]]` of `events.toml`: words of a part of the paper that speaks of other things in such words."""

    id: str
    words: tuple[str, ...] = ()
    """Words that are frequent there, and have other senses elsewhere: "goal"."""

    strong: tuple[str, ...] = ()
    """Words that are used for nothing else, so that one is enough in a short text: "wickets"."""

    unless: tuple[str, ...] = ()
    """Groups of words of courts, police and governing bodies: a text with more of these is about them, not a game."""

    keeps: tuple[str, ...] = ()
    """The types of events that are reported there all the same, or one mode of a type: "arrest"."""

    def has(self, entry: EventEntry) -> bool:
        """Whether events of an entry are reported there."""
        return entry.type in self.keeps or entry.mode in self.keeps


@cache
def event_sections(lexicon: Lexicon) -> tuple[EventSection, ...]:
    """Return the sections of `events.toml`, with the groups in `unless` replaced by their words.

    Raises:
        LexiconError: a section names a group that is not there.
    """
    groups = _groups(lexicon)
    return tuple(_with_groups(one, groups, lexicon) for one in lexicon.entries("events", EventSection, table="section"))


def _with_groups(section: EventSection, groups: Mapping[str, frozenset[str]], lexicon: Lexicon) -> EventSection:
    try:
        words = frozenset[str]().union(*(_words_of(name, groups) for name in section.unless))
    except KeyError as unknown:
        raise LexiconError("a lexicon file has faults", [_unknown_group(section, unknown, lexicon)]) from None
    return evolve(section, unless=tuple(sorted(words)))


@cache
def event_entries(lexicon: Lexicon) -> tuple[EventEntry, ...]:
    """Return the entries of `events.toml` in their order."""
    return lexicon.entries("events", EventEntry, table="event")


@cache
def event_phrases(lexicon: Lexicon) -> Mapping[str, Sequence[tuple[int, EventPhrase]]]:
    """Return the phrases by their first word in each form, with the form; `long_first` sorts those of one form.

    Raises:
        LexiconError: a phrase names a group that is not there.
    """
    groups = _groups(lexicon)
    index: dict[str, list[tuple[int, EventPhrase]]] = {}
    faults: list[LexiconFault] = []
    for entry in (*event_entries(lexicon), *lexicon.entries("events", EventEntry, table="idiom")):
        try:
            senses = _senses(entry, groups)
        except KeyError as unknown:
            faults.append(_unknown_group(entry, unknown, lexicon))
            continue
        for text, kind in _listed(entry):
            try:
                head, steps = _parsed(text, groups)
            except KeyError as unknown:
                faults.append(_unknown_group(entry, unknown, lexicon))
                continue
            for form, bits, phrase in _in_all_forms(
                EventPhrase(entry, text, steps, kind == _VERB, senses), head, lexicon
            ):
                index.setdefault(form, []).append((bits, phrase))
    if faults:
        raise LexiconError("a lexicon file has faults", faults)
    return index


def long_first(phrases: Iterable[tuple[int, EventPhrase]]) -> list[tuple[int, EventPhrase]]:
    """Sort phrases: long ones first; of two alike, the one that only some subjects fit: "gave way"."""
    return sorted(phrases, key=_rank)


def _in_all_forms(phrase: EventPhrase, head: str, lexicon: Lexicon) -> Iterator[tuple[str, int, EventPhrase]]:
    """Yield a phrase with each form of its first word, and as the nouns that it makes.

    Those are the plural of a noun ("trade deals"), and the noun of a verb alone: "the storming of".
    """
    steps = phrase.steps
    if phrase.is_verb and "-" in phrase.text.split(maxsplit=1)[0]:  # "re-elect": the second part has the forms
        for form, bits in verb_forms(next(iter(steps[0][1])), lexicon).items():
            yield head, bits, _going_on(phrase, ((False, frozenset({form})), *steps[1:]))
        return
    kind = _VERB if phrase.is_verb else _NOUN if phrase.text in phrase.entry.nouns else ""
    for form, bits in _forms(head, kind, alone=not steps, lexicon=lexicon).items():
        yield form, bits, phrase
        if kind == _VERB and not steps and bits & ING and phrase.entry.type and not phrase.doers:
            behind = ((False, class_lists(lexicon, "party_links")["of"]),)
            yield form, NOUN | ING, _going_on(phrase, behind, is_verb=False)
    if kind == _NOUN and steps and not steps[-1][0]:
        yield head, NOUN, _going_on(phrase, (*steps[:-1], (False, frozenset(map(plural, steps[-1][1])))), is_verb=False)


def _going_on(phrase: EventPhrase, steps: tuple[Step, ...], *, is_verb: bool = True) -> EventPhrase:
    """Return a phrase with other steps; `attrs.evolve` takes ten times as long, and there are thousands."""
    return EventPhrase(phrase.entry, phrase.text, steps, is_verb, phrase.senses)


def event_forms(lexicon: Lexicon) -> Iterable[str]:
    """Return the words that events are found by: the source of the vocabulary's EVENT class."""
    return event_phrases(lexicon).keys()


def _unknown_group(entry: EventEntry | EventSection, unknown: KeyError, lexicon: Lexicon) -> LexiconFault:
    return LexiconFault(f"{lexicon.language}/events.toml", entry.id, f"no group {unknown}")


def _senses(entry: EventEntry, groups: Mapping[str, frozenset[str]]) -> Senses | None:
    """Return what the sides of an entry must be; `None` when they may be anything."""
    named = (entry.agents, entry.patients, entry.not_agents, entry.not_patients, entry.around)
    if not any(named):
        return None
    agents, patients, *others = (frozenset[str]().union(*(_words_of(name, groups) for name in one)) for one in named)
    return Senses(_in_both_numbers(agents), _in_both_numbers(patients), *others)


@cache
def _groups(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    """Return the groups of words, by the names that phrases use."""
    return {"$" + group.id: frozenset(group.words) for group in lexicon.entries("events", EventGroup, table="group")}


def _words_of(name: str, groups: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return frozenset({name}) if name in UNLISTED else groups["$" + name]


def _in_both_numbers(nouns: frozenset[str]) -> frozenset[str]:
    """Return nouns with their plurals: "the truck" and "two trucks" collide."""
    return nouns.union(plural(noun) for noun in nouns - UNLISTED)


_VERB, _NOUN = "verb", "noun"
"""Kinds of phrases, by the list that they are in."""


def _listed(entry: EventEntry) -> list[tuple[str, str]]:
    return [
        *((t, _VERB) for t in entry.verbs),
        *((t, _NOUN) for t in entry.nouns),
        *((t, "") for t in entry.words),
    ]


def _rank(found: tuple[int, EventPhrase]) -> tuple[int, int, bool]:
    _, phrase = found
    return -sum(2 if near else 3 for near, _ in phrase.steps), -len(phrase.steps), not phrase.doers


@cache
def _forms(head: str, kind: str, *, alone: bool, lexicon: Lexicon) -> Mapping[str, int]:
    if kind == _VERB:
        return verb_forms(head, lexicon)
    if kind == _NOUN:
        heads = regional_spellings(head, lexicon)
        return dict.fromkeys([*heads, *map(plural, heads)] if alone else heads, NOUN)
    return {head: WORDS}


_JOINED = re.compile("[-']")
"""What joins parts that the texts have as words of their own: "cease-fire", "minute's silence"."""


def _parsed(text: str, groups: dict[str, frozenset[str]]) -> tuple[str, tuple[Step, ...]]:
    """Split "hold ~ talks|meeting" into its head and its steps; a hyphen or an apostrophe is a step like a space."""
    head, *rest = _JOINED.sub(" ", text).split()
    steps: list[Step] = []
    near = False
    for part in rest:
        if part == "~":
            near = True
            continue
        if part not in groups and "$" in part:
            groups[part] = frozenset().union(*(groups[word] if word[0] == "$" else {word} for word in part.split("|")))
        steps.append((near, groups[part] if part in groups else frozenset(part.split("|"))))
        near = False
    return head, tuple(steps)
