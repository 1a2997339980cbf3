"""The finder of blocks: table, score, rules, headline, kinds."""

from collections.abc import Callable, Sequence
from functools import cache, partial

from newscorpus.boilerplate.block_kinds import (
    HEADED,
    PLAIN,
    QUOTED_MAIL,
    header_kind,
    header_lines,
    is_deck,
    is_plain,
    leftover_kind,
    section_kind,
    story_kind,
)  # fmt: skip
from newscorpus.boilerplate.headline import HeadlinePicker
from newscorpus.boilerplate.kept_by_form import stray_lines
from newscorpus.boilerplate.line_features import CAPS, ENDS, GROUPS, LONG
from newscorpus.boilerplate.line_scores import Scorer
from newscorpus.boilerplate.line_sections import RELATED, section_states
from newscorpus.boilerplate.line_statements import is_sentence
from newscorpus.boilerplate.line_table import LineTable, read_line_table
from newscorpus.boilerplate.link_lines import is_link, may_have_links
from newscorpus.boilerplate.quoted_mail import behind_marks
from newscorpus.boilerplate.rule_rows import DecidedLines
from newscorpus.boilerplate.rules import BLOCK_RULES, BlockRule
from newscorpus.boilerplate.signatures import Signatures
from newscorpus.boilerplate.story_begin import find_begin, is_notice
from newscorpus.boilerplate.weights import Weights, load_weights
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.lexicon import lexicon_given
from newscorpus.lexicon.traits import kickers_above, nouns_in_capitals
from newscorpus.model import STORY, Block, BlockKind, Span
from newscorpus.rules import RuleSet
from newscorpus.text import Reading, Stretch
from newscorpus.text.cached import Remembered

__all__ = ("BlockFinder", "find_blocks", "find_boilerplate")

_LINK = -5.0  # a link with an arrow does not score better
_LIST = 5  # so many lines without a sentence make a list
_END, _CAPS = (list(GROUPS).index(name) for name in ("end", "caps"))
_TITLES = frozenset({"title", "most"})
_CLOSING = frozenset({"closing-prose", "prose-below"})
_PROSE = 0.1  # of a line that is a sentence, where the page gives no better sign
_CLOSES = frozenset('.!?…”"')
_TOLD = frozenset({"stop", "quote", "question", "shout"})
_SENTENCE_ENDS = _TOLD | {"dots", "colon"}


class BlockFinder:
    r"""Finds the kind of each line; built once, frozen, safe in threads.

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
        self.lexicon: Lexicon = lexicon_given(lexicon, language)
        self.rules: RuleSet[BlockRule] = rules
        self.keep: float = keep
        self._gated = rules is BLOCK_RULES  # our own rules have nothing to say on most lines
        self._full_names = Remembered(f"{self.lexicon.language}.block.{{}}".format)
        self._named_rules = tuple((rule.name, rule.apply) for rule in rules)
        known = weights or load_weights()
        self._scorer = Scorer(known)
        self._picker = HeadlinePicker(
            known, kickers=kickers_above(self.lexicon), noun_capitals=nouns_in_capitals(self.lexicon)
        )
        self._signatures = Signatures(self.lexicon)

    def find(self, text: str, /) -> tuple[Block, ...]:
        """Return the blocks of `text`."""
        reading = Reading(text, self.lexicon)
        return self._blocks(reading, reading.span)

    def read(self, reading: Reading) -> tuple[Block, ...]:
        """Return the blocks of a text that was read already, with their spans in what is read."""
        return self._blocks(reading, partial(Span.cut, reading.text))

    def _blocks(self, reading: Reading, span_of: Callable[[int, int], Span]) -> tuple[Block, ...]:
        full = self._full_names
        return tuple(
            [
                Block(kind=kind, span=span_of(start, end), rule=full[rule])
                for (start, end), (kind, rule) in zip(reading.lines, self._decided(reading), strict=True)
            ]
        )

    def _decided(self, reading: Reading) -> list[tuple[BlockKind, str]]:
        """Return kind and rule of each line of a text, quoted mail among them."""
        text, lines = reading.printed, reading.lines
        inner = behind_marks(text, lines) if ">" in text else lines
        decided = self._kinds(text, inner) if lines else []
        if inner is not lines:
            decided = [
                QUOTED_MAIL if inside != line and kind is BlockKind.PARAGRAPH else (kind, rule)
                for inside, line, (kind, rule) in zip(inner, lines, decided, strict=True)
            ]
        return decided

    def _kinds(self, text: str, lines: Sequence[Stretch]) -> list[tuple[BlockKind, str]]:
        """Return kind and rule of each line; the table is gone before the blocks are built."""
        table = read_line_table(text, lines, self.lexicon)
        alone = self._scorer.score_alone(table)
        states = section_states(table, alone)
        scores = self._scorer.score_placed(table, alone, states)
        if self.keep:
            scores = [score + self.keep for score in scores]
        if _is_list(table):
            scores = [min(score, 0.0) for score in scores]
        elif max(scores) <= 0.0:
            _keep_sentences(table, scores)
        elif _is_prose(table):
            first = scores[0] if not is_sentence(table, 0) else max(scores[0], _PROSE)
            scores = [first, *(max(score, _PROSE) for score in scores[1:])]
        if may_have_links(text):
            links = [size < LONG and is_link(head) for size, head in zip(table.sizes, table.heads, strict=True)]
            scores = [min(score, _LINK) if link else score for score, link in zip(scores, links, strict=True)]
        begin, signed = find_begin(table, scores, self._signatures)
        never = self._signatures.no_headlines(table, begin, signed)
        headline = self._picker.pick(table, scores, begin, signed, never)
        if headline is not None:
            self._signatures.trust(table, headline, signed)
            if headline > 0 and is_notice(scores, table.sizes, headline):
                scores[:headline] = [min(score, 0.0) for score in scores[:headline]]
        decided = self._decide(DecidedLines(table, alone, scores, signed, states, headline))
        if headline is not None:
            above = section_kind(table, headline)
            if above is not None and not (
                above[0] is BlockKind.KICKER and self._signatures.outlets.looks_like_one(table.heads[headline - 1])
            ):
                decided[headline - 1] = above
            if is_deck(table, headline, signed) and decided[headline + 1][0] not in HEADED:
                decided[headline + 1] = BlockKind.DECK, "under-headline"
            for i in header_lines(table, headline, scores, signed, never):
                if decided[i][0] in {BlockKind.PARAGRAPH, BlockKind.SUBHEADING}:
                    decided[i] = header_kind(table, i, headline)
        return decided

    def _decide(self, known: DecidedLines) -> list[tuple[BlockKind, str]]:
        """Return kind and rule of each line."""
        table = known.table
        for i, (score, hit, sign, state) in enumerate(
            zip(known.scores, table.hits, known.signed, known.states, strict=True)
        ):
            found = None
            if i == known.headline:
                found = BlockKind.HEADLINE, "headline"
            elif (
                score > 0.0 and hit is None and not sign and self._gated and is_plain(table, i) and i not in known.boxes
            ):
                found = PLAIN
            elif (
                sign
                or (known.may_be_ruled(i) if hit is None else hit.family.sure or hit.family.heading)
                or state == RELATED
                or i in known.boxes
                or not self._gated
            ):
                found = self._ruled(known, i)
            if found is None and score > 0.0:
                found = story_kind(table, i, state)
            known.kinds.append(found or leftover_kind(table, i, state, inside=known.first < i < known.last))
        for i in stray_lines(known) if self.keep <= 0.0 else ():
            if self._signatures.bylines.read(table.text, *table.lines[i], trusted=True) is None:
                known.kinds[i] = leftover_kind(table, i, known.states[i], inside=False)
        return known.kinds

    def _ruled(self, known: DecidedLines, i: int) -> tuple[BlockKind, str] | None:
        """The answer of the first rule that knows the line."""
        hit = known.table.hits[i]
        if self._gated and hit is not None and hit.how == "whole" and hit.family.sure:
            return hit.family.kind, "whole-phrase"
        row = known.row(i)
        for name, apply in self._named_rules:
            kind = apply(row)
            if kind is not None:
                if name in _CLOSING and i and known.kinds[i - 1][0] not in STORY and known.is_heading(i - 1):
                    known.kinds[i - 1] = BlockKind.SUBHEADING, "heads-the-end"
                return kind, name
        return None


def _is_list(table: LineTable) -> bool:
    """Whether a page has several lines, all in the case of titles, and no sentence: a list has no story."""
    if len(table.sizes) < _LIST or max(table.sizes) >= LONG:
        return False
    return all(CAPS[row[_CAPS]] in _TITLES and ENDS[row[_END]] not in _SENTENCE_ENDS for row in table.values)


def _is_prose(table: LineTable) -> bool:
    """Whether all lines but the first are sentences, and none holds a phrase of pages: a text that was cleaned."""
    return not table.phrases and all(ENDS[row[_END]] in _TOLD for row in table.values[1:])


def _keep_sentences(table: LineTable, scores: list[float]) -> None:
    """When nothing looks like a story, a line that is a sentence is one: "Rain fell."."""
    for i, words in enumerate(table.words):
        if table.hits[i] is None and len(words) > 1 and table.heads[i][-1] in _CLOSES:
            scores[i] = max(scores[i], _PROSE)


@cache
def _finder(language: str) -> BlockFinder:
    return BlockFinder(language=language)


def find_blocks(text: str, /, *, language: str = "en") -> tuple[Block, ...]:
    r"""Return the kind of each line: every line that is not blank, in order, exactly once.

    >>> for block in find_blocks("By Jane Doe\n\nRain fell on the town for three days.\n\nShare this article"):
    ...     print(block.kind, "|", block.text)
    byline | By Jane Doe
    paragraph | Rain fell on the town for three days.
    share | Share this article

    Args:
        text: any string.
        language: ISO 639-1.

    Raises:
        TypeError: `text` is not a `str`.
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
        TypeError: `text` is not a `str`.
        UnknownLanguageError: there are no words for the language.
    """
    return tuple(block for block in find_blocks(text, language=language) if block.is_boilerplate)
