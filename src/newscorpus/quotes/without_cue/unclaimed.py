"""A quote that no cue claims, with the reports around it: what the rules about such quotes ask."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter

from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.syntax.grammar_bits import PREP, ROLE
from newscorpus.quotes.syntax.word_table import Segment, WordTable
from newscorpus.quotes.without_cue.quote_runs import fills_paragraph
from newscorpus.text.cached import cached
from newscorpus.text.lines import Stretch

__all__ = ("LONG", "Unclaimed", "UnclaimedRule")

LONG = 5
"""Words: a quote that is linked to a report only by following it is at least this long."""

_NAME = 6  # words: the longest name below a quote
_PROBE = 30  # characters that show that a quote is a repeat
_REPEATS = 60  # quotes: so many are looked for in the rest of the text


class Unclaimed:
    """A quote that no cue claims, and the reports around it."""

    def __init__(
        self,
        table: WordTable,
        place: int,
        cued: Sequence[Candidate],
        reports: Sequence[Candidate],
        claimed: Mapping[int, int],
    ) -> None:
        """Take a quote.

        `cued` are the reports that cues made, in the order of their cues, `reports` all so far, and `claimed` says
        which quote belongs to which of them.
        """
        self.table = table
        self.segment: Segment = table.segments[place]
        self._cued = cued
        self._reports = reports
        self._claimed = claimed

    @cached
    def content(self) -> Stretch:
        """The words between the marks."""
        return self.segment.inner_start, self.segment.inner_end

    def report(self, source: Stretch | None, rule: str, *, cue: Stretch | None = None) -> Candidate:
        """The quote as somebody's words."""
        return Candidate((self.content,), source, cue, rule, None, self.segment.start)

    @cached
    def before(self) -> Candidate | None:
        """The last report whose cue comes before the quote; `None` when there is none."""
        n = bisect_left(self._cued, (self.segment.start, 0), key=attrgetter("place")) - 1
        return self._cued[n] if n >= 0 else None

    def end_of(self, report: Candidate) -> int:
        """Where the sentence of a report ends, or of the quotes before this one that go on with it."""
        end = report.context.sentence[1] if report.context is not None else report.content[-1][1]
        place = self.segment.place - 1
        while place >= 0 and self.table.segments[place].start >= end:
            n = self._claimed.get(place, -1)
            if n >= 0 and self._reports[n].context is report.context is not None:
                return self.table.sentence(self.table.segments[place].inner_end - 1)[1]
            place -= 1
        return end

    @cached
    def repeated(self) -> Candidate | None:
        """The report of the same words elsewhere in the text; `None` when there is none, or the quote is not alone."""
        table, (start, end) = self.table, self.content
        place = self.segment.place
        if place >= _REPEATS or end - start < _PROBE or not fills_paragraph(table, self.segment):
            return None
        if place and table.segments[place - 1].quote == self.segment.quote:  # a statement goes on
            return None
        probe = table.text[start : start + _PROBE]
        at = table.text.find(probe)
        if at == start:
            at = table.text.find(probe, end)
        n = self._claimed.get(table.segment_at(at), -1) if at >= 0 else -1
        return self._reports[n] if n >= 0 else None

    @cached
    def below(self) -> Segment | None:
        """The last paragraph of the quote, when it is a name and nothing else and follows this one."""
        table, place = self.table, self.segment.place + 1
        if place >= len(table.segments) or table.segments[place].quote != self.segment.quote:
            return None
        below = table.segments[place]
        if place + 1 < len(table.segments) and table.segments[place + 1].quote == below.quote:
            return None
        words = range(below.first, below.last + 1)
        named = 0 < len(words) <= _NAME and all(
            table.words[k][0].isupper() or table.bits[k] & (PREP | ROLE) for k in words
        )
        return below if named and below.start >= self.segment.end else None

    @property
    def ends_with_comma(self) -> bool:
        """Whether the sentence goes on after it, as it does before who said it: `“We won,” the crowd crooned`."""
        return self.table.text[self.segment.inner_end - 1] == ","

    @cached
    def whole(self) -> bool:
        """Whether the quote is a sentence of its own."""
        table, segment = self.table, self.segment
        text = table.text
        return (
            text[segment.inner_start].isupper()
            and text[segment.inner_end - 1] in ".?!"
            and not table.quoted[segment.first - 1]
        )


UnclaimedRule = Callable[[Unclaimed], Candidate | None]
