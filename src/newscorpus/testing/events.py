"""Events written from their truth: type, parties, day and factuality are drawn, and the words follow from them.

`events` is the strategy. A planted event also has the sentence that denies it, so that any finder can be held to the
law "what is denied is not asserted".
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal, NamedTuple

from attrs import frozen
from hypothesis import strategies as st

from newscorpus.model import EventType, Span

__all__ = ("EventFrame", "PlantedEvent", "events")

EventFrame = Literal["fact", "denied", "ahead", "hoped", "hearsay", "condition"]
"""How a sentence puts it: "met", "did not meet", "will meet", "hope to meet", "said to have met", "if they meet"."""


class _Act(NamedTuple):
    """A verb with its object, in the forms that the frames need."""

    type: EventType
    past: str
    base: str


_ACTS = (
    _Act(EventType.CONSULT, "met with", "meet with"),
    _Act(EventType.ASSAULT, "attacked", "attack"),
    _Act(EventType.ACCUSE, "criticized", "criticize"),
    _Act(EventType.SUPPORT, "praised", "praise"),
    _Act(EventType.COERCE, "arrested", "arrest"),
)

_COUNTRIES = (
    ("Kenyan", "KEN"),
    ("Danish", "DNK"),
    ("Chilean", "CHL"),
    ("Nepalese", "NPL"),
    ("Malian", "MLI"),
    ("Polish", "POL"),
)
_PEOPLE = ("officials", "soldiers", "diplomats")
_PLACES = ("Oslo", "Lima", "Quito", "Tunis")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_RECENT = 300


@frozen(kw_only=True)
class PlantedEvent:
    """A sentence about one event, and what it was written from."""

    text: str
    """The sentence."""

    trigger: Span
    """The words that name the event."""

    type: EventType
    """What it is; an attack that is announced is a threat."""

    actors: tuple[str, ...]
    """ISO 3166-1 alpha-3 codes of who did it."""

    recipients: tuple[str, ...]
    """ISO 3166-1 alpha-3 codes of whom it was done to."""

    day: date
    """The day that the sentence names."""

    place: Span | None
    """Where; `None` when the sentence does not say."""

    frame: EventFrame
    """How it is presented."""

    denial: str
    """The sentence that says the same did not happen."""

    @property
    def asserted(self) -> bool:
        """Whether the sentence says, as a fact, that it happened."""
        return self.frame == "fact"


_FRAMES: dict[EventFrame, str] = {
    "fact": "{who} {past} {whom}{where} {when}.",
    "denied": "{who} did not {base} {whom}{where} {when}.",
    "ahead": "{who} will {base} {whom}{where} {when}.",
    "hoped": "{who} hope to {base} {whom}{where} {when}.",
    "hearsay": "{who} are said to have {past} {whom}{where} {when}.",
    "condition": "If {who} {base} {whom}{where} {when}, the port stays shut.",
}
_BLOWS = frozenset({EventType.ASSAULT, EventType.COERCE})
"""What is announced of these is a threat."""


@st.composite
def events(draw: st.DrawFn, *, anchor: date, frames: Iterable[EventFrame] | None = None) -> PlantedEvent:
    """Sentences with one event, written from its type, its parties, its day and whether it happened.

    Shrinks towards Kenyan officials who met with Danish officials on the day before `anchor`.

    >>> from hypothesis import find
    >>> event = find(events(anchor=date(2021, 3, 2)), lambda event: not event.asserted)
    >>> event.denial == event.text
    True

    Args:
        draw: given by Hypothesis.
        anchor: the day of writing; facts are before it, what is ahead is after it.
        frames: how events are presented; in all ways when `None`.

    Raises:
        ValueError: a frame has no such name, or none is given.
    """
    wanted = tuple(_FRAMES) if frames is None else tuple(frames)
    if not wanted or not set(wanted) <= _FRAMES.keys():
        msg = f"frames are some of {', '.join(_FRAMES)}, not {', '.join(map(str, wanted)) or 'none'}"
        raise ValueError(msg)
    frame = draw(st.sampled_from(wanted))
    act = draw(st.sampled_from(_ACTS))
    sides = draw(st.lists(st.sampled_from(_COUNTRIES), min_size=2, max_size=2, unique=True))
    people = draw(st.sampled_from(_PEOPLE)), draw(st.sampled_from(_PEOPLE))
    apart = timedelta(days=draw(st.integers(1, _RECENT)))
    day = anchor + apart if frame in {"ahead", "hoped", "condition"} else anchor - apart
    place = draw(st.none() | st.sampled_from(_PLACES))
    words = {
        "who": f"{sides[0][0]} {people[0]}",
        "whom": f"{sides[1][0]} {people[1]}",
        "where": f" in {place}" if place else "",
        "when": f"on {_MONTHS[day.month - 1]} {day.day}, {day.year}",
        "past": act.past,
        "base": act.base,
    }
    return _written(frame, act, words, (sides[0][1], sides[1][1]), day, place)


def _written(
    frame: EventFrame, act: _Act, words: dict[str, str], countries: tuple[str, str], day: date, place: str | None
) -> PlantedEvent:
    """Write the sentence, and find in it what was planted."""
    text = _FRAMES[frame].format(**words)
    verb = act.past if frame in {"fact", "hearsay"} else act.base
    at = text.index(verb)
    where = text.find(place, at) if place else -1
    return PlantedEvent(
        text=text,
        trigger=Span.cut(text, at, at + len(verb)),
        type=EventType.THREATEN if frame == "ahead" and act.type in _BLOWS else act.type,
        actors=countries[:1],
        recipients=countries[1:],
        day=day,
        place=Span.cut(text, where, where + len(place)) if place else None,
        frame=frame,
        denial=_FRAMES["denied"].format(**words),
    )
