"""The finder of blocks: table, score, rules, headline, kinds."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from newscorpus.boilerplate.block_kinds import HEADED, PLAIN, is_deck, is_plain, leftover_kind, section_kind, story_kind
from newscorpus.boilerplate.headline import HeadlinePicker, story_begin
from newscorpus.boilerplate.line_features import CAPS, ENDS, GROUPS, LONG
from newscorpus.boilerplate.line_table import (
    PARAGRAPH,
    SENTENCE_END,
    STATE_NAMES,
    LineTable,
    read_line_table,
    section_states,
)
from newscorpus.boilerplate.rules import BLOCK_RULES, ORNAMENT, BlockRule, Row
from newscorpus.boilerplate.scoring import Scorer
from newscorpus.boilerplate.signatures import Signature, Signatures
from newscorpus.boilerplate.weights import Weights, load_weights
from newscorpus.lexicon import Lexicon, load_lexicon
from newscorpus.model import STORY, Block, BlockKind, Span
from newscorpus.rules import RuleSet
from newscorpus.text import Reading, Stretch

__all__ = ("BlockFinder", "find_blocks", "find_boilerplate")

_NOTICES = 8  # so many links and notices may stand between two paragraphs
_LIST = 5  # so many lines without a sentence make a list
_END, _CAPS = (list(GROUPS).index(name) for name in ("end", "caps"))
_TITLES = frozenset({"title", "most"})
_SENTENCE_ENDS = frozenset({"stop", "quote", "question", "shout", "dots", "colon"})


class BlockFinder:
    r"""Finds what each line is; built once, frozen, safe in threads.

    >>> page = "Rain fell on the town for three days.\nShare this article"
    >>> [str(block.kind) for block in BlockFinder(language="en").find(page)]
    ['paragraph', 'share']
    """

    def __init__(
        self,
        *,
        language: str = "en",
        lexicon: Lexicon | None = None,
        rules: RuleSet[BlockRule] = BLOCK_RULES,
        weights: Weights | None = None,
        keep: float = 0.0,
    ) -> None:
        """Build the finder.

        Args:
            language: ISO 639-1.
            lexicon: words of your own; those of the language when `None`.
            rules: what decides the kind of a line before its score does.
            weights: weights of your own; those of the library when `None`.
            keep: added to every score. Above zero fewer lines of the story are lost and more boilerplate stays; below
                zero it is the other way round.

        Raises:
            UnknownLanguageError: there are no words for the language.
        """
        self.lexicon: Lexicon = lexicon or load_lexicon(language)
        self.rules: RuleSet[BlockRule] = rules
        self.keep: float = keep
        self._gated = rules is BLOCK_RULES  # our own rules have nothing to say on most lines
        self._named_rules = tuple((rule.name, rule.apply) for rule in rules)
        known = weights or load_weights()
        self._scorer = Scorer(known)
        self._picker = HeadlinePicker(known)
        self._signatures = Signatures(self.lexicon)

    def find(self, text: str, /) -> tuple[Block, ...]:
        """Return the blocks of `text`."""
        reading = Reading(text, self.lexicon)
        return reading.to_given(self.read(reading))

    def read(self, reading: Reading) -> tuple[Block, ...]:
        """Return the blocks of a text that was read already."""
        text, lines = reading.text, reading.lines
        decided = self._kinds(text, lines) if lines else []
        full = {rule: f"{self.lexicon.language}.block.{rule}" for _, rule in decided}
        return tuple(
            [
                Block(kind=kind, span=Span(start, end, text[start:end]), rule=full[rule])
                for (start, end), (kind, rule) in zip(lines, decided, strict=True)
            ]
        )

    def _kinds(self, text: str, lines: Sequence[Stretch]) -> list[tuple[BlockKind, str]]:
        """Return kind and rule of each line; the table is gone before the blocks are built."""
        table = read_line_table(text, lines, self.lexicon)
        alone = self._scorer.score_alone(table)
        scores = self._scorer.score_placed(table, alone)
        if self.keep:
            scores = [score + self.keep for score in scores]
        if _is_list(table):
            scores = [min(score, 0.0) for score in scores]
        elif max(scores) <= 0.0:
            _keep_sentences(table, scores)
        begin = story_begin(scores, table.sizes)
        signed = self._signatures.read(table, begin)
        headline = self._picker.pick(table, scores, begin, signed)
        if headline is not None:
            self._signatures.trust(table, headline, signed)
        decided = self._decide(table, alone, scores, signed, headline)
        if headline is not None:
            above = section_kind(table, headline)
            if above is not None:
                decided[headline - 1] = above
            if is_deck(table, headline, signed) and decided[headline + 1][0] not in HEADED:
                decided[headline + 1] = BlockKind.DECK, "under-headline"
        return decided

    def _decide(
        self, table: LineTable, alone: list[float], scores: list[float], signed: list[Signature], headline: int | None
    ) -> list[tuple[BlockKind, str]]:
        """Return kind and rule of each line."""
        states = section_states(table, alone, scores)
        story = [i for i, score in enumerate(scores) if score > 0.0]
        first, last = (story[0], story[-1]) if story else (0, -1)
        known = _Known(table, alone, scores, signed, headline, states, _last_paragraph(table, scores, signed), [])
        for i, (score, hit, sign, state) in enumerate(zip(scores, table.hits, signed, states, strict=True)):
            found = None
            if i == headline:
                found = BlockKind.HEADLINE, "headline"
            elif score > 0.0 and hit is None and not sign and self._gated and is_plain(table, i):
                found = PLAIN
            elif hit is not None or sign or state or not self._gated or _may_decide(known, i):
                found = self._sure(known, i)
            if found is None and score > 0.0:
                found = story_kind(table, i, state)
            known.decided.append(found or leftover_kind(table, i, state, inside=first < i < last))
        return known.decided

    def _sure(self, known: "_Known", i: int) -> tuple[BlockKind, str] | None:
        """The answer of the first rule that knows the line."""
        table, scores, signed, headline = known.table, known.scores, known.signed, known.headline
        hit, size, (start, end) = table.hits[i], table.sizes[i], table.lines[i]
        if self._gated and hit is not None and hit.how == "whole" and hit.family.sure:
            return hit.family.kind, "whole-phrase"
        under = i > 0 and (i - 1 == headline or 0 < signed[i - 1] < Signature.LEAD)
        row = Row(
            text=table.text[start : min(end, start + 300)], size=size, score=scores[i], hit=hit, signed=signed[i],
            alone=known.alone[i], follows=scores[i] <= 0.0 and _follows(known, i),
            between=size < 70 and _between(table, i, scores), leads=under and max(scores[i + 1 : i + 2], default=0) > 0,
            section=STATE_NAMES[known.states[i]], heads=_heads(table, i), last=i > known.last_paragraph,
        )  # fmt: skip
        for name, apply in self._named_rules:
            kind = apply(row)
            if kind is not None:
                return kind, name
        return None


class _Known(NamedTuple):
    """What is known of the lines while they are decided, from top to bottom."""

    table: LineTable
    alone: Sequence[float]
    scores: Sequence[float]
    signed: Sequence[Signature]
    headline: int | None
    states: Sequence[int]
    last_paragraph: int
    decided: list[tuple[BlockKind, str]]


def _last_paragraph(table: LineTable, scores: Sequence[float], signed: Sequence[Signature]) -> int:
    """The last line that is a paragraph of the story for sure."""
    for i in range(len(scores) - 1, -1, -1):
        if scores[i] > 0.0 and table.sizes[i] >= PARAGRAPH and table.hits[i] is None and not signed[i]:
            return i
    return -1


def _may_decide(known: _Known, i: int) -> bool:
    """Whether a rule may decide a line without a phrase: it scores badly, but is long, a sentence, or odd."""
    if -2.0 < known.scores[i] <= 0.0 and (_is_open(known, i) or known.table.heads[i][-1] in SENTENCE_END):
        return True
    return _is_ornament(known.table, i)


def _is_open(known: _Known, i: int) -> bool:
    """Whether a line is long, or stands below the story or the header."""
    above = i - 1
    below = i > 0 and (
        known.scores[above] > 0.0 or known.signed[above] > 0 or above == known.headline or above in known.table.inserted
    )
    return below or known.table.sizes[i] >= LONG


def _is_ornament(table: LineTable, i: int) -> bool:
    """Whether a line may be one without letters: its first character is none."""
    return table.sizes[i] <= ORNAMENT and not table.heads[i][0].isalnum()


def _is_list(table: LineTable) -> bool:
    """Whether a page has several lines, all in the case of titles, and no sentence: a list of headlines is no story."""
    if len(table.sizes) < _LIST or max(table.sizes) >= LONG:
        return False
    return all(CAPS[row[_CAPS]] in _TITLES and ENDS[row[_END]] not in _SENTENCE_ENDS for row in table.values)


def _keep_sentences(table: LineTable, scores: list[float]) -> None:
    """When nothing looks like a story, a line that is a sentence is one: "Rain fell."."""
    for i, words in enumerate(table.words):
        if table.hits[i] is None and len(words) > 1 and table.heads[i][-1] in '.!?…”"':
            scores[i] = max(scores[i], 0.1)


def _follows(known: _Known, i: int) -> bool:
    """Whether the story stands before a line, with nothing but a few links and notices between."""
    for above in range(i - 1, max(i - 2 - _NOTICES, -1), -1):
        kind, rule = known.decided[above]
        if kind in STORY:
            return True
        if rule != "teaser" and known.table.hits[above] is None and above not in known.table.inserted:
            return False
    return False


def _heads(table: LineTable, i: int) -> bool:
    """Whether a long paragraph stands right behind a line."""
    return i + 1 < len(table.sizes) and table.sizes[i + 1] >= PARAGRAPH and table.heads[i + 1][-1] in SENTENCE_END


def _between(table: LineTable, i: int, scores: Sequence[float]) -> bool:
    """Whether the line before is a long one of the story, and one of the next two is too."""
    sizes = table.sizes
    if i == 0 or scores[i - 1] <= 0.0 or sizes[i - 1] < LONG:
        return False
    behind = zip(scores[i + 1 : i + 3], sizes[i + 1 : i + 3], strict=True)
    return any(score > 0.0 and size >= LONG for score, size in behind)


@cache
def _finder(language: str) -> BlockFinder:
    return BlockFinder(language=language)


def find_blocks(text: str, /, *, language: str = "en") -> tuple[Block, ...]:
    """Return what each line is: every line that holds something, in order, exactly once.

    >>> [str(block.kind) for block in find_blocks("Be the first to comment")]
    ['comments']

    Args:
        text: any string.
        language: ISO 639-1.

    Raises:
        TypeError: `text` is no `str`.
        UnknownLanguageError: there are no words for the language.
    """
    return _finder(language).find(text)


def find_boilerplate(text: str, /, *, language: str = "en") -> tuple[Block, ...]:
    r"""Return the lines that are neither the story nor its header.

    >>> [block.text for block in find_boilerplate("Rain fell on the town for three days.\nShare this article")]
    ['Share this article']

    Args:
        text: any string.
        language: ISO 639-1.

    Raises:
        TypeError: `text` is no `str`.
        UnknownLanguageError: there are no words for the language.
    """
    return tuple(block for block in find_blocks(text, language=language) if block.is_boilerplate)
