"""From the text of one article to its record: blocks, header, dates, quotes, attributions, events."""

from datetime import date, datetime
from functools import cache

from newscorpus.boilerplate import BlockFinder
from newscorpus.dates import TimexFinder
from newscorpus.errors import day_required, text_required
from newscorpus.events import EventFinder
from newscorpus.headers import HeaderParser, PublicationEstimator
from newscorpus.lexicon import Lexicon, load_lexicon
from newscorpus.lexicon.countries import country_index
from newscorpus.lexicon.vocabulary import CUE, EVENT, TIME
from newscorpus.model import STORY, Article, Header, Note, NoteKind
from newscorpus.quotes import AttributionFinder, QuoteFinder
from newscorpus.text import Reading

__all__ = ("ArticleParser", "parse_article")


class ArticleParser:
    """Parses whole articles; built once, frozen, safe in threads.

    >>> ArticleParser(language="en").parse("Rain fell.").story[0].text
    'Rain fell.'

    A task for which the language has no words yet is left out, with a `Note`.
    """

    def __init__(self, *, language: str = "en", lexicon: Lexicon | None = None) -> None:
        """Build the finders.

        Args:
            language: ISO 639-1.
            lexicon: words of your own; those of the language when `None`.

        Raises:
            UnknownLanguageError: there are no words for the language.
        """
        self.lexicon: Lexicon = lexicon or load_lexicon(language)
        known = self.lexicon
        self._blocks = BlockFinder(lexicon=known)
        self._header = HeaderParser(lexicon=known)
        self._quotes = QuoteFinder(lexicon=known)
        self._timexes = TimexFinder(lexicon=known) if known.has("time_words") else None
        self._estimator = PublicationEstimator(known) if known.has("time_words") else None
        self._attributions = AttributionFinder(lexicon=known) if known.has("cues") else None
        self._events = EventFinder(lexicon=known) if known.has("events") else None
        tasks = {"dates": self._timexes, "attributions": self._attributions, "events": self._events}
        self._missing = tuple(
            Note(kind=NoteKind.UNSUPPORTED_TASK, detail=f"no {task} for {known.language!r}")
            for task, finder in tasks.items()
            if finder is None
        )

    def parse(
        self,
        text: str,
        /,
        *,
        published: date | None = None,
        url: str | None = None,
        id: str | None = None,  # noqa: A002
    ) -> Article:
        """Return the record of `text`; the arguments are those of `parse_article`."""
        day_required("published", published)
        reading = Reading(text_required(text), self.lexicon, classes=CUE | TIME | EVENT)
        blocks = self._blocks.read(reading)
        header = self._header.read(reading, blocks, url=url, anchor=published)
        notes = [*self._missing]
        if published is None:
            published, note = _published(header)
            notes.append(note)
        story = reading.narrowed((block.span.start, block.span.end) for block in blocks if block.kind in STORY)
        anchor = published.date() if isinstance(published, datetime) else published
        country = _country(header, self.lexicon)
        timexes = self._timexes.read(story, anchor=anchor, country=country) if self._timexes else ()
        if published is None and not (header.published or header.modified) and self._estimator is not None:
            estimate = self._estimator.read(story, timexes)
            notes += [estimate] if estimate is not None else []
        quotes, doubts = self._quotes.read(story)
        attributions = self._attributions.read(story) if self._attributions else ()
        events = (
            self._events.read(story, timexes=timexes, attributions=attributions, anchor=anchor) if self._events else ()
        )
        return Article(
            text=text,
            id=id,
            url=url,
            language=self.lexicon.language,
            published=published,
            header=header,
            blocks=blocks,
            timexes=timexes,
            quotes=quotes,
            attributions=attributions,
            events=events,
            lead_event=self._events.lead(events, header, tuple(story.paragraphs)) if self._events else None,
            notes=(*notes, *(timex.doubt for timex in timexes if timex.doubt is not None), *doubts),
        )


def _country(header: Header, lexicon: Lexicon) -> str | None:
    """The country of the dateline (ISO 3166-1 alpha-3); `None` when it is not known, as of a town in a state."""
    if header.dateline is None or header.dateline.place is None:
        return None
    town, _, rest = header.dateline.place.text.rpartition(",")
    place = rest.strip()
    if town and place in lexicon.words("regions"):
        return None
    index = country_index(lexicon)
    found = index.get(place) or index.get(place.title())
    return None if found is None else found.code


def _published(header: Header) -> tuple[date | None, Note]:
    """The day that the page itself gives, if it gives one day, and where it stands.

    A page that says only when it was changed last was published by then; news is seldom changed after days.
    """
    for timex, detail in ((header.published, ""), (header.modified, "the day of its last change")):
        if timex is not None and timex.begin is not None and timex.begin == timex.end:
            return timex.begin, Note(kind=NoteKind.PUBLISHED_FROM_TEXT, span=timex.span, detail=detail)
    return None, Note(kind=NoteKind.NO_ANCHOR, detail="dates that depend on the publication date stay open")


@cache
def _parser(language: str) -> ArticleParser:
    return ArticleParser(language=language)


def parse_article(
    text: str, /, *, published: date | None = None, url: str | None = None, language: str = "en"
) -> Article:
    r"""Return the record of a news article: its header, blocks, dates, quotes, attributions and events.

    >>> text = "Rain Closes Road\n\nBy Jane Doe\n\n“It is shut,” Mayor Ana Ruiz said on Friday.\n\nShare this"
    >>> article = parse_article(text, published=date(2018, 10, 29))
    >>> article.header.headline.text, article.header.byline.contributors[0].name.text
    ('Rain Closes Road', 'Jane Doe')
    >>> [(said.speaker.name, said.content[0].text) for said in article.attributions]
    [('Ana Ruiz', 'It is shut,')]
    >>> [(timex.text, timex.value) for timex in article.timexes]
    [('Friday', '2018-10-26')]

    Args:
        text: the article as it was scraped or exported; any string.
        published: the publication day, a `date` or `datetime`; read from the text when `None`.
        url: where it was found.
        language: ISO 639-1.

    Raises:
        TypeError: `text` is no `str`, or `published` no `date`.
        UnknownLanguageError: there are no words for the language.
    """
    return _parser(language).parse(text, published=published, url=url)
