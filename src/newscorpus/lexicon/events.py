"""The words of events: entries of `events.toml`, and the phrases that they are found by.

>>> from newscorpus.lexicon import load_lexicon
>>> phrases = event_phrases(load_lexicon("en"))
>>> [phrase.entry.id for _, phrase in phrases["met"]]
['consult-meet', 'concede-accede', 'no-event', 'consult-meet']

A phrase is found by its first word; the rest of it is a list of steps from that word on.
"""

from collections.abc import Iterable, Mapping
from functools import cache

from attrs import field, frozen

from newscorpus.errors import LexiconError, LexiconFault
from newscorpus.lexicon.inflection import plural, verb_forms
from newscorpus.lexicon.lexicon import Lexicon
from newscorpus.model import EventType

__all__ = ("NOUN", "WORDS", "EventEntry", "EventPhrase", "Step", "event_entries", "event_forms", "event_phrases")

NOUN = 32
"""The first word of a phrase that names the event."""

WORDS = 64
"""The first word of a phrase that stands as it is."""

Step = tuple[bool, frozenset[str]]
"""Whether other words may stand before it, and the words that it may be."""


def _known(_entry: object, _field: object, name: str) -> None:
    """Say which types there are, when an entry names another."""
    if name and name not in EventType.__members__:
        msg = f"unknown type {name!r}; there is: {', '.join(EventType)}"
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

    verbs: tuple[str, ...] = ()
    """Phrases that start with a verb in its base form."""

    nouns: tuple[str, ...] = ()
    """Phrases that name the event."""

    words: tuple[str, ...] = ()
    """Phrases as they stand."""

    governs: bool = False
    """What follows is the content of this event, not an event of its own."""

    both: bool = False
    """The parties do it together."""

    asked: bool = False
    """The subject is the one who is asked; who asks is the one who is reported to say so."""

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

    second: frozenset[str] | None = None
    """What must stand around for the phrase to be there: the words of its first step; `None` when any word does."""


@cache
def event_entries(lexicon: Lexicon) -> tuple[EventEntry, ...]:
    """Return the entries of `events.toml` in their order."""
    return lexicon.entries("events", EventEntry, table="event")


@cache
def event_phrases(lexicon: Lexicon) -> Mapping[str, tuple[tuple[int, EventPhrase], ...]]:
    """Return the first word of each phrase in each form, with what form it is; long phrases come first.

    Raises:
        LexiconError: a phrase names a group that is not there.
    """
    groups = {"$" + group.id: frozenset(group.words) for group in lexicon.entries("events", EventGroup, table="group")}
    index: dict[str, list[tuple[int, EventPhrase]]] = {}
    faults: list[LexiconFault] = []
    for entry in (*event_entries(lexicon), *lexicon.entries("events", EventEntry, table="idiom")):
        for text, kind in _listed(entry):
            try:
                head, steps = _parsed(text, groups)
            except KeyError as unknown:
                faults.append(LexiconFault(f"{lexicon.language}/events.toml", entry.id, f"no group {unknown}"))
                continue
            phrase = EventPhrase(entry, text, steps, is_verb=kind == "verb", second=_second(steps))
            for form, bits in _forms(head, kind, alone=not steps, lexicon=lexicon).items():
                index.setdefault(form, []).append((bits, phrase))
            if kind == "noun" and steps and not steps[-1][0]:
                last = (False, frozenset(map(plural, steps[-1][1])))
                several = EventPhrase(
                    entry, text, (*steps[:-1], last), is_verb=False, second=_second((*steps[:-1], last))
                )
                index.setdefault(head, []).append((NOUN, several))
    if faults:
        raise LexiconError("a lexicon file has faults", faults)
    return {form: tuple(sorted(found, key=_rank)) for form, found in index.items()}


def event_forms(lexicon: Lexicon) -> Iterable[str]:
    """Return the words that events are found by: the source of the vocabulary's EVENT class."""
    return event_phrases(lexicon).keys()


def _listed(entry: EventEntry) -> list[tuple[str, str]]:
    return [
        *((t, "verb") for t in entry.verbs),
        *((t, "noun") for t in entry.nouns),
        *((t, "words") for t in entry.words),
    ]


def _rank(found: tuple[int, EventPhrase]) -> tuple[int, int]:
    steps = found[1].steps
    return -sum(2 if near else 3 for near, _ in steps), -len(steps)


def _second(steps: tuple[Step, ...]) -> frozenset[str] | None:
    return steps[0][1] if steps and "^" not in steps[0][1] else None


def _forms(head: str, kind: str, *, alone: bool, lexicon: Lexicon) -> dict[str, int]:
    if kind == "verb":
        return verb_forms(head, lexicon)
    if kind == "noun":
        return {head: NOUN, plural(head): NOUN} if alone else {head: NOUN}
    return {head: WORDS}


def _parsed(text: str, groups: dict[str, frozenset[str]]) -> tuple[str, tuple[Step, ...]]:
    """Split "hold ~ talks|meeting" into its head and its steps; a hyphen is a step like a space."""
    head, *rest = text.replace("-", " ").split()
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
