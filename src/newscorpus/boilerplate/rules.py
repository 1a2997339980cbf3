"""The sure rules: small named functions that decide a line on their own, in order; the first that knows wins.

Each takes a `Row` and gives a kind, or `None`: not my matter. They run before the score, and users can take them out:
`BlockFinder(rules=BLOCK_RULES.without("phrase-inside"))`.
"""

from collections.abc import Callable
from typing import NamedTuple

from newscorpus.boilerplate.phrase_families import FamilyHit
from newscorpus.boilerplate.signatures import Signature
from newscorpus.model import BlockKind
from newscorpus.rules import Rule, RuleSet

__all__ = ("BLOCK_RULES", "ORNAMENT", "BlockRule", "Row")

ORNAMENT = 40
"""A longer line is no ornament."""

_CLOSING = 40  # a shorter sentence closes no story
_PROSE, _STOPS = 60, frozenset('.!?…”"')  # a sentence is longer, and how it ends


class Row(NamedTuple):
    """What a rule sees of a line."""

    text: str
    """The line, cut at 300 characters."""

    size: int
    """How long it is."""

    score: float
    """Its score in its place: above zero it looks like the story."""

    hit: FamilyHit | None
    """The phrase that it is or holds."""

    signed: Signature
    """What it signs the story with."""

    between: bool
    """Whether long lines of the story stand right before and right behind it."""

    follows: bool = False
    """Whether a paragraph of the story stands right before it; asked of lines that score no better than zero."""

    leads: bool = False
    """Whether the headline, a byline or a date stands right before it, and the story right behind it."""


BlockRule = Callable[[Row], BlockKind | None]


def whole_phrase(row: Row) -> BlockKind | None:
    """The line says just what pages say: "Share this article"."""
    hit = row.hit
    return hit.family.kind if hit is not None and hit.how == "whole" and hit.family.sure else None


def opening_phrase(row: Row) -> BlockKind | None:
    """It starts as notices start, and does not read like the story: "Sign up for our newsletter and …"."""
    hit = row.hit
    if hit is None or hit.how != "starts" or not hit.family.sure:
        return None
    if hit.family.strong or row.score < (2.5 if row.size < 100 else 1.5):
        return hit.family.kind
    return None


def phrase_inside(row: Row) -> BlockKind | None:
    """It holds a formula and does not read like the story: "… appeared first on The Daily Example."."""
    hit = row.hit
    if hit is None or hit.how not in {"has", "ends"} or not hit.family.sure:
        return None
    if row.score < 1.5 or (hit.family.strong and row.size < 250):
        return hit.family.kind
    return None


def byline(row: Row) -> BlockKind | None:
    """It names who wrote the story: "By Jane Doe"."""
    return BlockKind.BYLINE if row.signed is Signature.BYLINE else None


def date_line(row: Row) -> BlockKind | None:
    """It is a date and little more: "Updated Oct. 5, 2018"."""
    return BlockKind.DATE if row.signed is Signature.DATE and row.size < 160 else None


def dateline(row: Row) -> BlockKind | None:
    """It opens with a dateline, or is one: "PARIS (AP) — Rain fell."."""
    if row.signed is Signature.LEAD:
        return BlockKind.PARAGRAPH
    return BlockKind.DATELINE if row.signed is Signature.DATELINE else None


def caption(row: Row) -> BlockKind | None:
    """It names the people on a photo: "Jane Doe and Peter Roe", inside the story."""
    return BlockKind.CAPTION if row.signed is Signature.CAPTION else None


def bio(row: Row) -> BlockKind | None:
    """It says at the end who the author is: "Jane Doe is a reporter in London."."""
    return BlockKind.ABOUT_AUTHOR if row.signed is Signature.BIO else None


def heading_between(row: Row) -> BlockKind | None:
    """A few words between two long paragraphs head the second one: "What happens next"."""
    if not row.between or row.score > 0.0 or row.score < -2.0 or row.hit is not None:
        return None
    plain = row.size < 70 and row.text[0].isalnum() and row.text[-1] not in ".,:;"
    return BlockKind.SUBHEADING if plain and 1 <= row.text.count(" ") <= 9 else None


def long_prose(row: Row) -> BlockKind | None:
    """A long line that could be either is kept: losing a paragraph is worse than keeping a notice."""
    return BlockKind.PARAGRAPH if row.size >= 200 and -0.5 < row.score <= 0.0 and row.hit is None else None


def opening_prose(row: Row) -> BlockKind | None:
    """A sentence between the byline and the story opens the story: the first paragraph is the last one to lose."""
    if not row.leads or row.size < _PROSE or row.hit is not None or not -2.0 < row.score <= 0.0:
        return None
    return BlockKind.PARAGRAPH if row.size > len(row.text) or row.text[-1] in _STOPS else None


def closing_prose(row: Row) -> BlockKind | None:
    """A sentence right below a paragraph of the story that could be either is kept: many stories end with one."""
    if not row.follows or row.size < _CLOSING or row.hit is not None or not -0.5 < row.score <= 0.0:
        return None
    return BlockKind.PARAGRAPH if row.size > len(row.text) or row.text[-1] in _STOPS else None


def ornament(row: Row) -> BlockKind | None:
    """It has no letter and no number: "***", "~"."""
    return BlockKind.OTHER if row.size <= ORNAMENT and not any(map(str.isalnum, row.text)) else None


BLOCK_RULES: RuleSet[BlockRule] = RuleSet(
    Rule("whole-phrase", whole_phrase, examples=("Share this article",), refuses=("Share prices fell.",)),
    Rule("byline", byline),
    Rule("date-line", date_line),
    Rule("dateline", dateline),
    Rule("caption", caption),
    Rule("bio", bio),
    Rule(
        "opening-phrase",
        opening_phrase,
        examples=("Sign up for our letter from the north",),
        refuses=("Signs of spring",),
    ),
    Rule("phrase-inside", phrase_inside, examples=("The post Rain appeared first on The Daily Example.",)),
    Rule("heading-between", heading_between),
    Rule("long-prose", long_prose),
    Rule("opening-prose", opening_prose),
    Rule("closing-prose", closing_prose),
    Rule("ornament", ornament, examples=("***", "~"), refuses=("*a",)),
)
"""The rules that decide the kind of a line before its score does; each takes a `Row`, and the first answer counts."""
