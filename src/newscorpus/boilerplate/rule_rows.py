"""What a rule sees of a line, worked out while the lines of a page are decided from top to bottom."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from newscorpus.boilerplate.line_features import GROUPS, LONG, VOICE
from newscorpus.boilerplate.line_sections import STATE_NAMES, boxes
from newscorpus.boilerplate.line_statements import (
    calls_upon_somebody,
    is_declaration,
    is_sentence,
    is_statement,
    label_of,
    reports,
)
from newscorpus.boilerplate.line_table import PARAGRAPH, SENTENCE_END, LineTable
from newscorpus.boilerplate.phrase_families import FamilyHit
from newscorpus.boilerplate.signatures import Signature
from newscorpus.lexicon.listed_words import listed_words
from newscorpus.model import STORY, BlockKind

__all__ = ("ORNAMENT", "DecidedLines", "Row")

ORNAMENT = 40
"""A longer line is not an ornament."""

_VOICE, _TELLING = list(GROUPS).index("voice"), frozenset({"said", "third"})
_STOP = "".join(SENTENCE_END)
_SUM = re.compile(
    r"[-+–(]?[£$€₦₹]?\d[\d.,:/–-]*(?:[%)]|[a-z]{1,3})?"
)  # what a row of a table has: "4,211", "£940", "-0.2%"
_REPORT = re.compile(r"[^:|]*, [^,:|]+")  # "Read more: The river will rise, experts say" is a link
_ENDS_NUMBER = frozenset("0123456789%)")
_READ = 300  # characters of a line that a rule sees
_HOPELESS = -4.0  # with a worse score a line is not part of the story, whatever it looks like
_PROSE = 1.0  # the score above which a line reads like prose
_STATED = 2.0  # how much worse a statement of a few words may score
_NOTICES = 8  # how many links and notices may come between two paragraphs
_BUTTONS = 12  # and so many buttons between the header and the story
_MOSTLY = 0.8  # of its characters a page that is story for the most part
_COUNT = 4  # characters of the counts next to the buttons of a header: "238", "12k"
_STRANGE = 40  # a short line between header and story, such as the name of the paper, is not longer
_HEADING = 70  # a heading inside the story is not longer
_SUMMARY = 100  # what sums up an article below its title is longer


def _says(last: str) -> bool:
    """Whether the last word of a line says that somebody spoke: "said.", "Read more books, teachers say"."""
    verb = last.rstrip(_STOP)
    return not listed_words("voice_words", "said").isdisjoint((verb, verb + "s"))


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
    """Whether long lines of the story come right before and right after it."""

    alone: float = 0.0
    """Its score by itself, wherever it is."""

    follows: bool = False
    """Whether a line of the story comes before it, or only links and notices between the two."""

    right_below: bool = False
    """Whether a line of the story, or one link put into it, comes right before it, and it calls upon nobody."""

    states: bool = False
    """Whether it says something in a few words: "It failed."."""

    headed: bool = False
    """Whether the headline, a byline or a date comes right before it."""

    leads: bool = False
    """Whether the story comes right after it too."""

    section: str = "none"
    """What is above it: a name of `line_table.STATE_NAMES`."""

    heads: bool = False
    """Whether a long paragraph comes right after it."""

    tells: bool = False
    """Whether it is a sentence about somebody: it says "she said", "he", "was", and speaks to nobody."""

    among_prose: bool = False
    """Whether nearly all of the page looks like prose."""

    goes_on: bool = False
    """Whether the page is prose and its story goes on with a line like this, as far as its neighbours show."""

    enclosed: bool = False
    """Whether the page is story for the most part, and lines of the story come before it and after it."""

    last: bool = False
    """Whether no paragraph of the story comes after it."""

    box: BlockKind | None = None
    """What it is by the notices around it: below "Disclosure statement", between "Newsletter" and "Sign up"."""

    tabular: bool = False
    """Whether it is one of several rows that end with a number, right below the story ("Kestrels 31 66"), or a fact."""


class DecidedLines:
    """The lines of a page, and what was decided of those above."""

    def __init__(
        self,
        table: LineTable,
        alone: Sequence[float],
        scores: Sequence[float],
        signed: Sequence[Signature],
        states: Sequence[int],
        headline: int | None,
    ) -> None:
        """Look for the first and the last line of the story.

        Args:
            table: the lines.
            alone: the score of each line by itself.
            scores: its score in its place.
            signed: its signature.
            states: what is above it, as `section_states` gives it.
            headline: the index of the headline, if there is one.
        """
        self.table: LineTable = table
        self.alone: Sequence[float] = alone
        self.scores: Sequence[float] = scores
        self.signed: Sequence[Signature] = signed
        self.states: Sequence[int] = states
        self.headline: int | None = headline
        self.kinds: list[tuple[BlockKind, str]] = []
        """Kind and rule of the lines that are decided."""
        story = [i for i, score in enumerate(scores) if score > 0.0]
        self.first: int = story[0] if story else 0
        self.last: int = story[-1] if story else -1
        total = _MOSTLY * sum(table.sizes)
        self.is_light: bool = sum([table.sizes[i] for i in story]) > total
        """Whether the page is story for the most part."""
        prose = sum([size for size, own in zip(table.sizes, alone, strict=True) if own > 0.0])
        self._is_prose = prose > total
        self._is_told = prose > total - _MOSTLY * sum([table.sizes[i] for i, _ in table.phrases])
        self._enclosed = range(self.first + 1, self.last) if self.is_light else range(0)
        self.boxes: dict[int, BlockKind] = boxes(table)
        self._labels, self._labelled = set[str](), 0  # those of the lines above that were kept
        self._last_paragraph = next(
            (i for i in reversed(story) if table.sizes[i] >= PARAGRAPH and table.hits[i] is None and not signed[i]),
            -1,
        )

    def may_be_ruled(self, i: int) -> bool:
        """Whether a rule may decide a line without a phrase: it scores badly, but is long, a sentence, or odd."""
        score = self.scores[i]
        if _HOPELESS < score <= 0.0 and (
            self._is_fact(i)
            or i in self._enclosed
            or self._is_open(i)
            or self._is_below_time(i)
            or self.table.heads[i][-1] in SENTENCE_END
        ):
            return True
        if _HOPELESS - _STATED < score <= _HOPELESS and self._states(i):
            return True
        return self.table.sizes[i] <= ORNAMENT and not self.table.heads[i][0].isalnum()

    def row(self, i: int) -> Row:
        """Return what a rule sees of line `i`."""
        table, score, hit = self.table, self.scores[i], self.table.hits[i]
        size, (start, end) = table.sizes[i], table.lines[i]
        voice = VOICE[table.values[i][_VOICE]]
        stops, says = table.heads[i][-1] in SENTENCE_END, _says(table.words[i][-1])
        reported = stops and reports(table, i)
        tells = (
            says or reported or voice in _TELLING if stops else says and _REPORT.fullmatch(table.heads[i]) is not None
        )
        doubtful = score <= 0.0 and (hit is None or tells)  # most of what follows matters to lines in doubt alone
        headed = doubtful and self._is_headed(i)
        calls = doubtful and calls_upon_somebody(table, i)
        states = doubtful and (reported or (not calls and self._states(i)))
        return Row(
            text=table.text[start : min(end, start + _READ)], size=size, score=score, hit=hit, signed=self.signed[i],
            alone=self.alone[i],
            follows=((doubtful and stops) or states) and self._follows(i, tells=tells, states=states),
            between=doubtful and size < _HEADING and self._is_between(i),
            right_below=doubtful and not calls and self._is_right_below(i),
            states=states, headed=headed, leads=headed and self._leads(i), section=STATE_NAMES[self.states[i]],
            heads=hit is None and self._heads(i), last=i > self._last_paragraph, enclosed=i in self._enclosed,
            among_prose=self._is_prose, tells=tells,
            box=self.boxes.get(i), tabular=doubtful and (self._is_tabular(i) or self._is_fact(i)),
            goes_on=doubtful and not calls and self._may_go_on(i) and self._goes_on(i),
        )  # fmt: skip

    def _is_tabular(self, i: int) -> bool:
        """Whether a line is a row of a table, the row above was kept, or the table is right below the story."""
        if not (self._is_row(i) and (self._is_row(i - 1) or self._is_row(i + 1))):
            return False
        above = i - 1
        if above > 0 and not self._is_row(above) and self.is_short(above):
            above -= 1  # "Standings"
        return above >= 0 and self.kinds[above][0] in STORY

    def _is_fact(self, i: int) -> bool:
        """Whether a line has the label of one that was kept, as where things are compared: "Price: $30"."""
        label = label_of(self.table, i)
        if label and self.scores[i] <= 0.0:
            kept = (k for k in range(self._labelled, i) if self.kinds[k][0] in STORY)
            self._labels.update(filter(None, [label_of(self.table, k) for k in kept]))
            self._labelled = i
        return label in self._labels

    def _is_row(self, i: int) -> bool:
        """Whether a line is words and numbers behind them, or a sum: "Otters 31 62", "Silver -0.2%"; not "Part 2"."""
        if not 0 <= i < len(self.scores) or self.table.hits[i] is not None or self.signed[i]:
            return False
        first, *words = self.table.words[i]
        if not words or self.table.sizes[i] >= _HEADING or not (first[0].isalnum() and words[-1][-1] in _ENDS_NUMBER):
            return False
        numbers = [word for word in words if _SUM.fullmatch(word)]
        return words[-1] in numbers and (len(numbers) > 1 or not words[-1].isdigit())

    def _states(self, i: int) -> bool:
        """Whether a line says something in a few words, or in a sentence of a language other than English."""
        table = self.table
        few = table.sizes[i] < ORNAMENT and is_statement(table, i)
        return few or (table.tongue > 0 and is_declaration(table, i))

    def _is_open(self, i: int) -> bool:
        """Whether a line is long, or is below the story or the header."""
        above = i - 1
        below = i > 0 and (
            self.scores[above] > 0.0 or self.signed[above] > 0 or above == self.headline or above in self.table.inserted
        )
        return below or self.table.sizes[i] >= LONG

    def _is_right_below(self, i: int) -> bool:
        """Whether the line before is of the story, or is a link with its text ("Read also: …") below a line of it.

        Where nearly all is prose, a short heading may come between, too.
        """
        above = i - 1
        hit = self.table.hits[above] if i else None
        linked = hit is not None and hit.how == "starts" and self.kinds[above][0] is BlockKind.RELATED
        if i > 1 and (linked or (self._is_prose and self.is_heading(above))):
            above -= 1
        return above >= 0 and self.kinds[above][0] in STORY

    def _may_go_on(self, i: int) -> bool:
        """Whether a line reads like prose, or is not English: of other languages less is known."""
        return self.table.tongue > 0 or (self.alone[i] >= _PROSE and self.scores[i] > -_PROSE)

    def _goes_on(self, i: int) -> bool:
        """Whether most of the page, stock phrases aside, is prose, and the header or the story is above the line.

        Notices and one heading may be between the two.
        """
        if not self._is_told:
            return False
        if self._is_headed(i):
            return True
        headed = False
        for above in range(i - 1, max(i - 2 - _NOTICES, -1), -1):
            kind, rule = self.kinds[above]
            if kind in STORY:
                return True
            if self.table.hits[above] is None and rule != "teaser" and kind is not BlockKind.CAPTION:
                if headed or not self.is_short(above):
                    return False
                headed = True
        return False

    def is_heading(self, i: int) -> bool:
        """Whether a line that no rule took into the story may be a heading in it.

        In other languages it may right below the story, unless links have begun there; in English such a line is the
        title of a teaser.
        """
        opened = self.states[i] and STATE_NAMES[self.states[i]] != "listed"
        return self.table.tongue > 0 and not opened and self.is_short(i) and i > 0 and self.kinds[i - 1][0] in STORY

    def is_short(self, i: int) -> bool:
        """Whether a line is a few words without a full stop, and no stock phrase."""
        head = self.table.heads[i]
        plain = self.table.hits[i] is None and not self.signed[i] and self.table.sizes[i] < ORNAMENT
        return (
            plain
            and head[0].isalnum()
            and (head[-1].isalnum() or head[-1] == "?")
            and (" " in head or head.istitle() or head.isupper())
        )

    def _leads(self, i: int) -> bool:
        """Whether the story comes after a line, with nothing but notices between, or paragraphs that may be story."""
        table = self.table
        for behind in range(i + 1, min(i + 1 + _NOTICES, len(self.scores))):
            if self.scores[behind] > 0.0 and table.hits[behind] is None:
                return True
            is_prose = table.sizes[behind] >= PARAGRAPH and self.alone[behind] > 0.0 and is_sentence(table, behind)
            if table.hits[behind] is None and not is_prose:
                return False
        return False

    def _is_headed(self, i: int) -> bool:
        """Whether the header is above a line, with nothing between but notices, counts, and one short line.

        What the page has again belongs to its buttons, which may name the headline: "Share this post", "Margin Notes".
        """
        strange = 0
        for above in range(i - 1, max(i - 2 - _BUTTONS, -1), -1):
            if above == self.headline or 0 < self.signed[above] < Signature.LEAD:
                return True
            known = self.table.hits[above] is not None or self.table.values[above][-1] > 0
            if not known and self.table.sizes[above] > _COUNT:
                strange += 1
                if strange > 1 or self.table.sizes[above] > _STRANGE or self.scores[above] > 0.0:
                    return False
        return False

    def _heads(self, i: int) -> bool:
        """Whether a long paragraph comes right after a line."""
        table, below = self.table, i + 1
        return below < len(table.sizes) and table.sizes[below] >= PARAGRAPH and table.heads[below][-1] in SENTENCE_END

    def _follows(self, i: int, *, tells: bool, states: bool) -> bool:
        """Whether the story comes before a line, with nothing but a few links and notices between.

        What is about somebody also goes on below a caption, and what states something below a heading.
        """
        asks = self.table.heads[i][-1] == "?"  # after a notice a question is a teaser: "What is in the budget?"
        headed = states and self.table.sizes[i] < _SUMMARY
        for above in range(i - 1, max(i - 2 - _NOTICES, -1), -1):
            kind, rule = self.kinds[above]
            if kind in STORY:
                return True
            if asks:
                return False
            notice = (
                rule == "teaser"
                or (tells and kind is BlockKind.CAPTION)
                or self.table.hits[above] is not None
                or above in self.table.inserted
                or self._is_among_notices(above)
            )
            signature = self._is_prose and self.table.sizes[above] < ORNAMENT  # below a letter: "Jane Doe", "Oxford"
            if not (notice or signature or (headed and self.is_heading(above))):
                return False
        return False

    def _is_below_time(self, i: int) -> bool:
        above = self.table.hits[i - 1] if i else None
        return above is not None and above.family.id == "time-of-day"

    def _is_among_notices(self, i: int) -> bool:
        """Whether notices come right before and after a line, which is one then too."""
        hits = self.table.hits
        return 0 < i < len(hits) - 1 and hits[i - 1] is not None and hits[i + 1] is not None

    def _is_between(self, i: int) -> bool:
        """Whether the line before is a long one of the story, and one of the next two is too.

        An entry of a live blog has its time before its heading, and a sentence right below that.
        """
        sizes, scores = self.table.sizes, self.scores
        if self._is_below_time(i):
            return i + 1 < len(sizes) and is_sentence(self.table, i + 1)
        if i == 0 or scores[i - 1] <= 0.0 or sizes[i - 1] < LONG:
            return False
        behind = zip(scores[i + 1 : i + 3], sizes[i + 1 : i + 3], strict=True)
        return any(score > 0.0 and size >= LONG for score, size in behind)
