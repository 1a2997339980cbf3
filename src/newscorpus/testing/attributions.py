"""Reports written from their truth: who, in which words, in which order of source, cue and content.

`attributions` is the strategy. The orders are a table; each names the parts of its sentence from left to right, which
is what a finder must find. A planted report also has the same text with straight marks instead of curly ones, so that
any finder can be held to the law "the shape of the marks changes nothing".
"""

from typing import NamedTuple

from attrs import Factory, define, frozen
from hypothesis import strategies as st

from newscorpus.model import AttributionKind, Span

__all__ = ("ATTRIBUTION_ORDERS", "PlantedAttribution", "attributions")

_GIVEN = ("Anna", "Carlos", "David", "Elena", "Grace", "James", "Linda", "Maria", "Peter", "Robert")
_FAMILY = ("Abbott", "Brennan", "Castillo", "Delgado", "Eriksen", "Fletcher", "Gallagher", "Hartmann")
_CLAUSES = (
    "the bridge will not last another winter",
    "the water was higher than the wall",
    "nobody wants to close the school",
    "the town has waited long enough",
    "the money is there and the work can start",
)
_LABELS = ("a shame for the town", "the best news in years", "an old mistake")


class _Words(NamedTuple):
    """A part of the content: the `slot`-th clause that was drawn, or a label (`a shame`)."""

    slot: int = 0
    lead: str = ""
    """What comes before it and belongs to it: `that `."""

    tail: str = ""
    """The mark after it that belongs to it: the comma inside the quotation marks."""

    capital: bool = False
    label: bool = False


class _Cue(str):
    """The reporting words."""

    __slots__ = ()


_SOURCE = "{source}"
_DIRECT, _INDIRECT, _MIXED = AttributionKind.DIRECT, AttributionKind.INDIRECT, AttributionKind.MIXED
_SAID = _Cue("said")
_OPENING, _CLOSING = _Words(tail=",", capital=True), _Words(tail=".", capital=True)
_THAT = _Words(lead="that ")

ATTRIBUTION_ORDERS: dict[str, tuple[AttributionKind, tuple[object, ...]]] = {
    "content-source-cue": (_DIRECT, ("“", _OPENING, "” ", _SOURCE, " ", _SAID, ".")),
    "content-cue-source": (_DIRECT, ("“", _OPENING, "” ", _SAID, " ", _SOURCE, ".")),
    "source-cue-content": (_DIRECT, (_SOURCE, " ", _SAID, ", “", _CLOSING, "”")),
    "source-cue-colon": (_DIRECT, (_SOURCE, " ", _Cue("warned"), ": “", _CLOSING, "”")),
    "told-somebody": (_DIRECT, (_SOURCE, " ", _Cue("told"), " reporters, “", _CLOSING, "”")),
    "question": (_DIRECT, ("“", _Words(tail="?", capital=True), "” ", _SOURCE, " ", _Cue("asked"), ".")),
    "split": (_DIRECT, ("“", _OPENING, "” ", _SOURCE, " ", _SAID, ", “", _Words(1, lead="and ", tail="."), "”")),
    "two-sentences": (
        _DIRECT,
        ("“", _OPENING, "” ", _SOURCE, " ", _SAID, ". “", _Words(1, tail=".", capital=True), "”"),
    ),
    "next-paragraph": (_DIRECT, (_SOURCE, " spoke late, ", _Cue("adding"), ":\n\n“", _CLOSING, "”")),
    "participle": (_DIRECT, (_SOURCE, " left the hall, ", _Cue("saying"), ": “", _CLOSING, "”")),
    "second-verb": (_DIRECT, (_SOURCE, " shook hands and ", _SAID, ", “", _CLOSING, "”")),
    "that-clause": (_INDIRECT, (_SOURCE, " ", _SAID, " ", _THAT, ".")),
    "clause-source-cue": (_INDIRECT, (_Words(capital=True), ", ", _SOURCE, " ", _SAID, ".")),
    "clause-cue-source": (_INDIRECT, (_Words(capital=True), ", ", _SAID, " ", _SOURCE, ".")),
    "according-to-last": (_INDIRECT, (_Words(capital=True), ", ", _Cue("according to"), " ", _SOURCE, ".")),
    "according-to-first": (_INDIRECT, (_Cue("According to"), " ", _SOURCE, ", ", _Words(), ".")),
    "as-they-say": (_INDIRECT, ("As ", _SOURCE, " ", _Cue("noted"), ", ", _Words(), ".")),
    "reminded-somebody": (_INDIRECT, (_SOURCE, " ", _Cue("told"), " the council ", _THAT, ".")),
    "words-in-marks": (_MIXED, (_SOURCE, " ", _Cue("called"), " ", _Words(1, "the plan “", "”", label=True), ".")),
    "clause-with-marks": (_MIXED, (_SOURCE, " ", _SAID, " ", _Words(1, "that it was “", "” for all", label=True), ".")),
}
"""The orders of source, cue and content in `attributions`: name -> kind and parts, in the order of the text."""


@frozen(kw_only=True)
class PlantedAttribution:
    """A text with one report, and what it was written from."""

    text: str
    """The sentence or sentences."""

    order: str
    """The key in `ATTRIBUTION_ORDERS`."""

    content: tuple[Span, ...]
    """What was said, without the outer marks; two pieces when source and cue come between them."""

    source: Span
    """The words that name the speaker."""

    cue: Span
    """The reporting words."""

    speaker: str
    """The full name."""

    kind: AttributionKind
    """Direct, indirect or mixed."""

    @property
    def straight(self) -> str:
        """The text with straight marks in the place of curly ones; all offsets stay as they are."""
        return self.text.replace("“", '"').replace("”", '"')


@define
class _Line:
    """A text under construction."""

    text: str = ""
    content: list[Span] = Factory(list)

    def write(self, words: str) -> Span:
        start = len(self.text)
        self.text += words
        return Span(start, start + len(words), words)


@st.composite
def attributions(draw: st.DrawFn, *, speaker: str | None = None) -> PlantedAttribution:
    """Texts with one report each: direct, indirect and mixed, in every order of source, cue and content.

    Args:
        draw: given by Hypothesis.
        speaker: who says it; drawn when `None`.

    >>> from hypothesis import find
    >>> planted = find(attributions(speaker="Anna Abbott"), lambda planted: planted.order == "that-clause")
    >>> planted.text.startswith("Anna Abbott said that ")
    True
    """
    order = draw(st.sampled_from(sorted(ATTRIBUTION_ORDERS)))
    kind, parts = ATTRIBUTION_ORDERS[order]
    name = speaker or f"{draw(st.sampled_from(_GIVEN))} {draw(st.sampled_from(_FAMILY))}"
    clauses = draw(st.lists(st.sampled_from(_CLAUSES), min_size=2, max_size=2, unique=True))
    line, source, cue = _Line(), Span(0, 0, ""), Span(0, 0, "")
    for part in parts:
        if isinstance(part, _Words):
            inner = draw(st.sampled_from(_LABELS)) if part.label else clauses[part.slot]
            inner = part.lead + (inner[0].upper() + inner[1:] if part.capital else inner) + part.tail
            line.content.append(line.write(inner))
        elif isinstance(part, _Cue):
            cue = line.write(str(part))
        elif part == _SOURCE:
            source = line.write(name)
        else:
            line.write(str(part))
    return PlantedAttribution(
        text=line.text, order=order, content=tuple(line.content), source=source, cue=cue, speaker=name, kind=kind
    )
