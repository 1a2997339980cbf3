"""The finders of quotes and attributions."""

from functools import cache

from newscorpus.lexicon import Lexicon, load_lexicon
from newscorpus.lexicon.vocabulary import CUE
from newscorpus.model import Attribution, AttributionKind, Note, Quote, Span
from newscorpus.quotes.attribution import find_drafts
from newscorpus.quotes.frames import Draft, Piece
from newscorpus.quotes.page import Page
from newscorpus.quotes.rules import ATTRIBUTION_RULES, AttributionRule
from newscorpus.quotes.speakers import SpeakerResolver
from newscorpus.rules import RuleSet
from newscorpus.text import Reading

__all__ = ("AttributionFinder", "QuoteFinder", "find_attributions", "find_quotes")


class QuoteFinder:
    """Finds what stands in quotation marks."""

    def __init__(self, *, language: str = "en", lexicon: Lexicon | None = None) -> None:
        self.lexicon: Lexicon = lexicon or load_lexicon(language)

    def find(self, text: str, /) -> tuple[Quote, ...]:
        """Return the quotes of `text`."""
        return self.read(Reading(text, self.lexicon))[0]

    def read(self, reading: Reading) -> tuple[tuple[Quote, ...], tuple[Note, ...]]:
        """Return the quotes of a text that was read already, and the marks that were in doubt."""
        return (), ()


class AttributionFinder:
    """Finds who said what."""

    def __init__(
        self,
        *,
        language: str = "en",
        lexicon: Lexicon | None = None,
        rules: RuleSet[AttributionRule] = ATTRIBUTION_RULES,
        wide: bool = False,
    ) -> None:
        self.lexicon: Lexicon = lexicon or load_lexicon(language)
        self.rules: RuleSet[AttributionRule] = rules
        self.wide: bool = wide

    def find(self, text: str, /) -> tuple[Attribution, ...]:
        """Return the attributions of `text`."""
        return self.read(Reading(text, self.lexicon, classes=CUE))

    def read(self, reading: Reading) -> tuple[Attribution, ...]:
        """Return the attributions of a text that was read already."""
        page = Page(reading, self.lexicon)
        resolver = SpeakerResolver(page, self.lexicon)
        return tuple(_attribution(page, draft, resolver) for draft in find_drafts(page, self.rules, wide=self.wide))


def _attribution(page: Page, draft: Draft, resolver: SpeakerResolver) -> Attribution:
    text = page.text
    parts = [*draft.content, draft.cue, *([draft.source] if draft.source else [])]
    return Attribution(
        content=tuple(Span.cut(text, *piece) for piece in draft.content),
        source=Span.cut(text, *draft.source) if draft.source else None,
        cue=Span.cut(text, *draft.cue),
        kind=_kind(page, draft.content),
        speaker=resolver.speaker(draft.source),
        rule=f"en.quotes.{draft.rule}",
        span=Span.cut(text, min(start for start, _ in parts), max(end for _, end in parts)),
    )


def _kind(page: Page, content: tuple[Piece, ...]) -> AttributionKind:
    words = inside = 0
    for start, end in content:
        a, b = page.word_from(start), page.word_to(end)
        words += b - a
        inside += sum(page.quoted[a:b])
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
    """Return the quotes of `text`."""
    return _quotes(language).find(text)


def find_attributions(text: str, /, *, language: str = "en") -> tuple[Attribution, ...]:
    """Return the attributions of `text`."""
    return _attributions(language).find(text)
