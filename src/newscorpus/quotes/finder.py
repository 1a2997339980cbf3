"""The finders of quotes and attributions."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cache, lru_cache, partial
from typing import Literal, NamedTuple, cast

from attrs import evolve

from newscorpus.errors import choice_required
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.lexicon import lexicon_given
from newscorpus.lexicon.traits import is_verb_second, nouns_in_capitals
from newscorpus.lexicon.vocabulary import CUE
from newscorpus.model import Attribution, AttributionKind, Note, NoteKind, Quote, QuoteRole, Span
from newscorpus.quotes.assembly import find_candidates
from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.cues.cue_forms import Reports
from newscorpus.quotes.cues.cue_rules import AttributionRule, CueRule
from newscorpus.quotes.orders.attribution_rules import ATTRIBUTION_RULES
from newscorpus.quotes.quote_roles import ROLE_RULES, RoleRule, nested, role_of
from newscorpus.quotes.speakers.resolver import SpeakerResolver
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.noun_capital_speakers import NounCapitalSpeakers
from newscorpus.quotes.verb_second.reports import find_verb_second
from newscorpus.quotes.verb_second.verb_second_rules import VERB_SECOND_RULES, VerbSecondOrder, VerbSecondRule
from newscorpus.quotes.without_cue.persons_in_turns import persons_in_turns
from newscorpus.quotes.without_cue.unclaimed import UnclaimedRule
from newscorpus.quotes.without_cue.unclaimed_rules import UNCLAIMED_RULES
from newscorpus.rules import RuleSet
from newscorpus.text import Reading
from newscorpus.text.lines import Stretch
from newscorpus.text.quotemarks import Doubt, Marked

__all__ = ("AttributionFinder", "QuoteFinder", "find_attributions", "find_quotes")


class QuoteFinder:
    """Finds what is in quotation marks; built once, safe in threads.

    >>> finder = QuoteFinder(language="en")
    >>> [(quote.content.text, str(quote.role)) for quote in finder.find("“We won,” the mayor of the “City” said.")]
    [('We won,', 'speech'), ('City', 'scare')]
    """

    def __init__(
        self,
        *,
        language: str = "en",
        lexicon: Lexicon | None = None,
        rules: RuleSet[RoleRule] = ROLE_RULES,
        attributions: "AttributionFinder | None" = None,
    ) -> None:
        """Choose the words and the rules.

        Args:
            language: ISO 639-1.
            lexicon: words of your own; those of the language when `None`.
            rules: what decides the role of a quote, in order.
            attributions: what finds the reports, which some rules ask about; one with the same words when `None`.

        Raises:
            UnknownLanguageError: there are no words for the language.
        """
        self.lexicon: Lexicon = lexicon_given(lexicon, language)
        self.rules: RuleSet[RoleRule] = rules
        if attributions is None and self.lexicon.has("cues"):
            attributions = AttributionFinder(lexicon=self.lexicon)
        self._attributions: AttributionFinder | None = attributions

    def find(self, text: str, /) -> tuple[Quote, ...]:
        """Return the quotes of `text`, in text order; those inside another are its children."""
        reading = Reading(text, self.lexicon, classes=CUE)
        found, _ = self.read(reading)
        reading.forget()
        return reading.to_given(found)

    def read(self, reading: Reading) -> tuple[tuple[Quote, ...], tuple[Note, ...]]:
        """Return the quotes of a text that was read already, with the words of class `CUE`; and the marks in doubt."""
        marked, doubts = reading.marked
        if not marked and not doubts:
            return (), ()
        reported = self._attributions.reported(reading) if self._attributions else ()
        return nested(reading.text, marked, self._role(reading, reported)), _notes(reading.text, doubts)

    def _role(self, reading: Reading, reported: Sequence[Stretch]) -> Callable[[Marked], tuple[QuoteRole, str]]:
        starts = [start for start, _ in reported]
        text, lexicon, rules = reading.text, self.lexicon, self.rules

        def role(marked: Marked) -> tuple[QuoteRole, str]:
            at = marked.inner_start
            i = bisect_right(starts, at) - 1
            held: Literal["all", "part", ""] = ""
            if i >= 0 and reported[i][1] > at:
                held = "all" if reported[i][0] >= marked.start else "part"
            kind, rule = role_of(text, marked, lexicon, rules, reported=held)
            return kind, _full_name(rule, lexicon.language)

        return role


@lru_cache(maxsize=256)
def _full_name(rule: str, language: str) -> str:
    """The name of a rule as findings say it: one string for all of them."""
    return f"{language}.quotes.{rule}"


_DOUBTS = {"unclosed": NoteKind.UNCLOSED_QUOTE, "stray": NoteKind.STRAY_MARK}
_MOST_NOTES = 100  # a text with more marks in doubt is not prose; a note each would cost hundreds of times the text


def _notes(text: str, doubts: Sequence[Doubt]) -> tuple[Note, ...]:
    """A note for each mark in doubt; the last of very many says how many more there are."""
    notes = [
        Note(kind=_DOUBTS[doubt.kind], span=Span.cut(text, doubt.start, doubt.end)) for doubt in doubts[:_MOST_NOTES]
    ]
    if len(doubts) > _MOST_NOTES:
        notes[-1] = evolve(notes[-1], detail=f"and {len(doubts) - _MOST_NOTES} more marks")
    return tuple(notes)


class _Assembled(NamedTuple):
    """What the cues of a reading report, worked out once for both finders."""

    table: WordTable
    candidates: list[Candidate]


class AttributionFinder:
    """Finds who said what; built once, safe in threads.

    >>> finder = AttributionFinder(language="en", reports="all")
    >>> found, = finder.find("Mayor Jane Doe believes that the dam is safe.")
    >>> found.speaker.name, found.cue.text, found.content[0].text
    ('Jane Doe', 'believes', 'that the dam is safe')

    A rule can be switched off: `AttributionFinder(rules=ATTRIBUTION_RULES.without("noun"))`, one for quotes that
    no cue claims: `AttributionFinder(unclaimed=UNCLAIMED_RULES.without("floating"))`, and for German
    `AttributionFinder(language="de", rules=VERB_SECOND_RULES.without("noun"))`.
    """

    def __init__(
        self,
        *,
        language: str = "en",
        lexicon: Lexicon | None = None,
        rules: RuleSet[AttributionRule] | RuleSet[VerbSecondOrder] | None = None,
        unclaimed: RuleSet[UnclaimedRule] = UNCLAIMED_RULES,
        reports: Reports = "speech",
    ) -> None:
        """Choose the words, the rules and the width.

        Args:
            language: ISO 639-1.
            lexicon: words of your own; those of the language when `None`.
            rules: what is asked about each cue, in order; when `None`, `ATTRIBUTION_RULES`, or `VERB_SECOND_RULES`
                where the verb comes second, as in German.
            unclaimed: what is asked about each quote that no cue claims, in order; German does not ask it.
            reports: `"speech"`, or `"all"` for beliefs, wishes, findings and what is mentioned inside a report too.

        Raises:
            UnknownLanguageError: there are no cues for the language.
            ValueError: the rules are for another order of words than that of the language.
        """
        choice_required("reports", reports, ("speech", "all"))
        self.lexicon: Lexicon = lexicon_given(lexicon, language)
        self.lexicon.require("cues", "attributions")
        second = is_verb_second(self.lexicon)
        self.rules: RuleSet[AttributionRule] | RuleSet[VerbSecondOrder]
        self.rules = rules if rules is not None else VERB_SECOND_RULES if second else ATTRIBUTION_RULES
        if any(isinstance(rule, CueRule if second else VerbSecondRule) for rule in self.rules):
            expected = "VERB_SECOND_RULES" if second else "ATTRIBUTION_RULES"
            msg = f"these rules do not read {self.lexicon.language!r}: start from {expected}"
            raise ValueError(msg)
        self._read: Callable[[WordTable], list[Candidate]]
        if second:
            orders = cast("RuleSet[VerbSecondOrder]", self.rules)
            self._read = partial(find_verb_second, rules=orders, reports=reports)
        else:
            cue_rules = cast("RuleSet[AttributionRule]", self.rules)
            self._read = partial(find_candidates, rules=cue_rules, reports=reports, unclaimed=unclaimed)
        self.reports: Reports = reports
        self.unclaimed: RuleSet[UnclaimedRule] = unclaimed
        self._key = "candidates", self.rules, unclaimed, reports

    def find(self, text: str, /) -> tuple[Attribution, ...]:
        """Return the attributions of `text`."""
        reading = Reading(text, self.lexicon, classes=CUE)
        found = self.read(reading)
        reading.forget()
        return reading.to_given(found)

    def read(self, reading: Reading) -> tuple[Attribution, ...]:
        """Return the attributions of a text that was read already, with the words of class `CUE`."""
        table, candidates = self._candidates(reading)
        resolver: SpeakerResolver | NounCapitalSpeakers
        if nouns_in_capitals(self.lexicon):
            resolver = NounCapitalSpeakers(table)
        else:
            resolver = SpeakerResolver(table, self.lexicon, [c.source for c in candidates if c.source is not None])
        found = [_attribution(table, candidate, resolver) for candidate in candidates]
        return tuple(persons_in_turns(found, table.listed["first_person"]))

    def reported(self, reading: Reading) -> list[Stretch]:
        """Return the parts of the text that somebody is said to have said, in text order."""
        return sorted([piece for candidate in self._candidates(reading).candidates for piece in candidate.content])

    def _candidates(self, reading: Reading) -> _Assembled:
        found = reading.kept.get(self._key)
        if not isinstance(found, _Assembled):
            table = WordTable(reading, self.lexicon)
            candidates = self._read(table)
            found = reading.kept[self._key] = _Assembled(table, candidates)
        return found


def _attribution(
    table: WordTable, candidate: Candidate, resolver: SpeakerResolver | NounCapitalSpeakers
) -> Attribution:
    text = table.text
    content, source, cue = candidate.content, None, None
    start, end = content[0][0], content[-1][1]
    if candidate.cue is not None:
        a, b = candidate.cue
        cue = Span(a, b, text[a:b])
        if a < start:
            start = a
        if b > end:
            end = b
    if candidate.source is not None:
        a, b = candidate.source
        source = Span(a, b, text[a:b])
        if a < start:
            start = a
        if b > end:
            end = b
    via = candidate.via
    return Attribution(
        content=tuple([Span(a, b, text[a:b]) for a, b in content]),
        source=source,
        cue=cue,
        cue_parts=tuple([Span(a, b, text[a:b]) for a, b in candidate.cue_parts]),
        via=None if via is None else Span(*via, text[slice(*via)]),
        kind=_kind(table, content),
        speaker=resolver.speaker(source),
        rule=_full_name(candidate.rule, table.reading.lexicon.language),
        span=Span(start, end, text[start:end]),
    )


def _kind(table: WordTable, content: tuple[Stretch, ...]) -> AttributionKind:
    if not table.segments:
        return AttributionKind.INDIRECT
    words = inside = 0
    for start, end in content:
        i = table.segment_before(end)
        segment = table.segments[i]
        if i < 0 or segment.end <= start:  # no quote in it, as in most
            words += 1
            continue
        if start >= segment.inner_start and end <= segment.inner_end:  # nothing but a quote
            words += 1
            inside += 1
            continue
        a, b = table.word_from(start), table.word_to(end)
        words += b - a
        inside += table.quoted.count(1, a, b)
    if not inside:
        return AttributionKind.INDIRECT
    return AttributionKind.DIRECT if inside == words else AttributionKind.MIXED


@cache
def _quotes(language: str) -> QuoteFinder:
    return QuoteFinder(language=language)


@cache
def _attributions(language: str) -> AttributionFinder:
    return AttributionFinder(language=language)


def find_quotes(text: str, /, *, language: str = "en") -> tuple[Quote, ...]:
    """Return what is in quotation marks in `text`, in text order; a quote inside another is its child.

    >>> quote, = find_quotes("“He told me ‘go home’ and I went,” she said.")
    >>> quote.content.text, str(quote.role), quote.children[0].content.text
    ('He told me ‘go home’ and I went,', 'speech', 'go home')

    Args:
        text: any string; quotes over several paragraphs are one.
        language: ISO 639-1.

    Raises:
        TypeError: `text` is not a `str`.
        UnknownLanguageError: there are no words for the language.
    """
    return _quotes(language).find(text)


def find_attributions(text: str, /, *, language: str = "en") -> tuple[Attribution, ...]:
    """Return who said what in `text`: direct, indirect and mixed reports, in the order of their cues.

    >>> text = "Mayor Jane Doe spoke first. “We won,” she said. “It was close.”"
    >>> found, = find_attributions(text)
    >>> [piece.text for piece in found.content], found.cue.text, found.source.text, found.speaker.name
    (['We won,', 'It was close.'], 'said', 'she', 'Jane Doe')

    Args:
        text: any string.
        language: ISO 639-1.

    Returns:
        Reports of speech; beliefs and wishes are left to `AttributionFinder(reports="all")`. `speaker` is `None` if
        the text leaves it open.

    Raises:
        TypeError: `text` is not a `str`.
        UnknownLanguageError: there are no words for the language.
    """
    return _attributions(language).find(text)
