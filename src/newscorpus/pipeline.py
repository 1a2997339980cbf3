"""From the text of one article to its record: blocks, header, dates, quotes, attributions, events.

The tasks build on each other: dates are counted from the publication day, which the header may give; events need
everything before them. A task that was not asked for runs only when another one needs it, and is then left out of the
record, so what a task finds does not depend on which others were asked for.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Literal, TypeAlias, TypedDict, TypeVar, cast, get_args

from newscorpus.boilerplate import BlockFinder
from newscorpus.boilerplate.given_headline import with_given_headline
from newscorpus.boilerplate.rules import BLOCK_RULES, BlockRule
from newscorpus.dates import TimexFinder
from newscorpus.errors import choice_required, day_given, string_given, text_required
from newscorpus.events import EventFinder
from newscorpus.events.assertion import ASSERTION_RULES, AssertionRule
from newscorpus.events.salience import SALIENCE_RULES, SalienceRule
from newscorpus.headers import HeaderParser, PublicationEstimator
from newscorpus.headers.numeric_dates import country_of
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.lexicon import lexicon_given
from newscorpus.lexicon.vocabulary import CUE, EVENT, TIME
from newscorpus.model import STORY, Article, Attribution, Block, Event, Given, Header, Note, NoteKind, Quote, Timex
from newscorpus.quotes import AttributionFinder, QuoteFinder
from newscorpus.quotes.cues.cue_rules import AttributionRule
from newscorpus.quotes.quote_roles import ROLE_RULES, RoleRule
from newscorpus.quotes.verb_second.verb_second_rules import VerbSecondOrder
from newscorpus.rules import RuleSet
from newscorpus.text import Reading
from newscorpus.text.language import other_language

__all__ = ("TASKS", "ArticleParser", "ParsingTask", "Rules", "parse_article", "parser_for")

ParsingTask: TypeAlias = Literal["header", "dates", "quotes", "events"]
"""A part of the record: `header`; `timexes`; `quotes` and `attributions`; `events` and `lead_event`."""

TASKS: tuple[ParsingTask, ...] = get_args(ParsingTask)
"""All of them."""


_InStory: TypeAlias = tuple[
    tuple[Timex, ...], tuple[Quote, ...], tuple[Attribution, ...], tuple[Event, ...], Event | None, tuple[Note, ...]
]
"""What `_read_story` finds, in its order."""


class Rules(TypedDict, total=False):
    """Rule sets by what they decide; what is left out is decided by those of the library."""

    blocks: RuleSet[BlockRule]
    """What a line of the page is: `newscorpus.boilerplate.BLOCK_RULES`."""

    roles: RuleSet[RoleRule]
    """What quotation marks are for: `newscorpus.quotes.ROLE_RULES`."""

    attributions: RuleSet[AttributionRule] | RuleSet[VerbSecondOrder]
    """Who said what: `newscorpus.quotes.ATTRIBUTION_RULES`; `VERB_SECOND_RULES` where the verb comes second."""

    assertion: RuleSet[AssertionRule]
    """Whether the text says that an event happened: `newscorpus.events.ASSERTION_RULES`."""

    salience: RuleSet[SalienceRule]
    """What a sentence mentions in passing: `newscorpus.events.SALIENCE_RULES`."""


class ArticleParser:
    """Parses whole articles; built once, frozen, safe in threads.

    >>> ArticleParser(language="en").parse("Rain fell.").story[0].text
    'Rain fell.'

    A task that the language has no words for is left out, with a `Note`.
    """

    def __init__(
        self,
        *,
        language: str = "en",
        lexicon: Lexicon | None = None,
        tasks: Iterable[ParsingTask] = TASKS,
        rules: Rules | None = None,
    ) -> None:
        """Build the finders.

        Args:
            language: ISO 639-1.
            lexicon: words of your own; those of the language when `None`.
            tasks: the parts of the record that are wanted; the others stay empty.
            rules: rule sets of your own, by what they decide; those of the library when `None`.

        Raises:
            UnknownLanguageError: there are no words for the language.
            UnknownNameError: a task or a rule set does not exist; the message lists those that do.
        """
        self.lexicon: Lexicon = lexicon_given(lexicon, language)
        self.tasks: frozenset[ParsingTask] = _known("task", tasks, TASKS)
        own: Rules = rules if rules is not None else {}
        _known("rule set", own, Rules.__annotations__)
        known = self.lexicon
        self._blocks = BlockFinder(lexicon=known, rules=own.get("blocks", BLOCK_RULES))
        self._header = HeaderParser(lexicon=known)
        self._timexes = TimexFinder(lexicon=known) if self._does("dates") else None
        self._estimator = PublicationEstimator(known) if self._does("dates") else None
        self._attributions = (
            AttributionFinder(lexicon=known, rules=own.get("attributions")) if self._does("quotes") else None
        )
        self._quotes = QuoteFinder(lexicon=known, rules=own.get("roles", ROLE_RULES), attributions=self._attributions)
        self._events = (
            EventFinder(
                lexicon=known,
                rules={
                    "assertion": own.get("assertion", ASSERTION_RULES),
                    "salience": own.get("salience", SALIENCE_RULES),
                },
            )
            if self._does("events")
            else None
        )
        self._classes = TIME * self._does("dates") | CUE * self._does("quotes") | EVENT * self._does("events")
        self._missing = tuple(
            Note(kind=NoteKind.UNSUPPORTED_TASK, detail=f"no {what} for {known.language!r}")
            for task, (words, what) in _WORDS.items()
            if task in self.tasks and not known.has(words)
        )

    def _does(self, task: ParsingTask) -> bool:
        """Whether a task is worked out: it or one that needs it is wanted, and the language has the words for it."""
        return not self.tasks.isdisjoint({task, "events"}) and self.lexicon.has(_WORDS[task][0])

    def parse(
        self,
        text: str,
        /,
        *,
        published: date | str | None = None,
        url: str | None = None,
        id: str | None = None,  # noqa: A002
        given: Given | None = None,
    ) -> Article:
        """Return the record of `text`; the arguments are those of `parse_article`, and what the source gives beside it.

        A line on top that is the headline of `given` is the headline, whatever it looks like.
        """
        string_given("id", id)
        string_given("url", url)
        published, wanted = day_given("published", published), self.tasks
        reading = Reading(text_required(text), self.lexicon, classes=self._classes)
        given = given or Given()
        blocks = with_given_headline(self._blocks.read(reading), given.headline, self.lexicon.language)
        header, published, dated = self._read_header(reading, blocks, url, published)
        story = reading.narrowed((block.span.start, block.span.end) for block in blocks if block.kind in STORY)
        timexes, quotes, attributions, events, lead, doubts = self._read_story(story, header, published)
        notes = *self._missing, *_language_note(story), *dated, *doubts
        found = header, blocks, timexes, quotes, attributions, events, lead, notes
        header, blocks, timexes, quotes, attributions, events, lead, notes = reading.to_given(found)
        return Article(
            text=text,
            id=id,
            url=url,
            language=self.lexicon.language,
            published=published,
            given=given,
            header=header if "header" in wanted else Header(),
            blocks=blocks,
            timexes=timexes,
            quotes=quotes,
            attributions=attributions if "quotes" in wanted else (),
            events=events,
            lead_event=lead,
            notes=notes,
        )

    def _read_header(
        self, reading: Reading, blocks: tuple[Block, ...], url: str | None, published: date | None
    ) -> tuple[Header, date | None, tuple[Note, ...]]:
        """The header, the publication day, and a note when that day was read from the page or is not known."""
        if self.tasks.isdisjoint({"header", "dates", "events"}):
            return Header(), published, ()
        header = self._header.read(reading, blocks, url=url, anchor=published)
        if published is not None:
            return header, published, ()
        found, note = _published(header)
        return header, found, (note,)

    def _read_story(self, story: Reading, header: Header, published: date | None) -> _InStory:
        """What is found in the story: dates, quotes, attributions, events, the lead event, and notes of doubt."""
        anchor = published.date() if isinstance(published, datetime) else published
        country = country_of(header.dateline, self.lexicon)
        timexes = self._timexes.read(story, anchor=anchor, country=country) if self._timexes else ()
        notes: list[Note] = []
        if published is None and not (header.published or header.modified) and self._estimator is not None:
            estimate = self._estimator.read(story, timexes)
            notes += [estimate] if estimate is not None else []
        quotes, doubts = self._quotes.read(story) if "quotes" in self.tasks else ((), ())
        attributions = self._attributions.read(story) if self._attributions else ()
        events: tuple[Event, ...] = ()
        if self._events:
            top = [(s.start, s.end) for s in (header.headline, header.deck) if s is not None]
            events = self._events.read(
                story, timexes=timexes, attributions=attributions, anchor=anchor, headline=top, country=country
            )
        story.forget()
        timexes = timexes if "dates" in self.tasks else ()
        lead = self._events.lead(events, header, tuple(story.paragraphs)) if self._events else None
        notes += [*(timex.doubt for timex in timexes if timex.doubt is not None), *doubts]
        return timexes, quotes, attributions, events, lead, tuple(notes)


_WORDS: Mapping[ParsingTask, tuple[str, str]] = {
    "dates": ("time_words", "dates"),
    "quotes": ("cues", "attributions"),
    "events": ("events", "events"),
}
"""The tasks that a language may not have: the file of words that they need, and what is missing without it."""


Name = TypeVar("Name", bound=str)


def _known(what: str, names: Iterable[Name], available: Iterable[Name]) -> frozenset[Name]:
    """Return the names, which are all among those available.

    Raises:
        TypeError: one name was given in the place of several.
        UnknownNameError: one is not available.
    """
    if isinstance(names, str):
        msg = f"{what}s: expected a list of names, got a string; use [{names!r}]"
        raise TypeError(msg)
    found = frozenset(names)
    for name in sorted(found):
        choice_required(what, name, available)
    return found


def _language_note(reading: Reading) -> tuple[Note, ...]:
    """Say so when the words look like those of another language."""
    other = other_language(reading.lowered, reading.lexicon)
    return () if other is None else (Note(kind=NoteKind.LANGUAGE, detail=f"looks like {other!r}"),)


def _published(header: Header) -> tuple[date | None, Note]:
    """The day that the page itself gives, if it gives one day, and where it says so.

    A page that says only when it was changed last was published by then; news is seldom changed after days.
    """
    for timex, detail in ((header.published, ""), (header.modified, "the day of its last change")):
        if timex is not None and timex.begin is not None and timex.begin == timex.end:
            return timex.begin, Note(kind=NoteKind.PUBLISHED_FROM_TEXT, span=timex.span, detail=detail)
    return None, Note(kind=NoteKind.NO_ANCHOR, detail="dates that depend on the publication date stay open")


@lru_cache(maxsize=64)
def _parser(
    language: str, tasks: tuple[ParsingTask, ...], rules: tuple[tuple[str, RuleSet[Callable[..., object]]], ...]
) -> ArticleParser:
    return ArticleParser(language=language, tasks=tasks, rules=cast("Rules", dict(rules)))


def parser_for(language: str, tasks: Iterable[ParsingTask] = TASKS, rules: Rules | None = None) -> ArticleParser:
    """Return the parser with these options; the same one each time.

    >>> parser_for("en") is parser_for("en", TASKS)
    True
    """
    own = cast("Mapping[str, RuleSet[Callable[..., object]]]", rules or {})
    _known("rule set", own, Rules.__annotations__)
    for name, some in own.items():
        if not isinstance(some, RuleSet):
            msg = f"rules: expected a RuleSet for {name!r}, such as ATTRIBUTION_RULES, got {type(some).__name__}"
            raise TypeError(msg)
    return _parser(language, tasks if isinstance(tasks, str) else tuple(tasks), tuple(sorted(own.items())))


def parse_article(
    text: str,
    /,
    *,
    published: date | str | None = None,
    url: str | None = None,
    language: str = "en",
    id: str | None = None,  # noqa: A002
    tasks: Iterable[ParsingTask] = TASKS,
    rules: Rules | None = None,
) -> Article:
    r"""Return the record of a news article: its header, blocks, dates, quotes, attributions and events.

    >>> text = "Rain Closes Road\n\nBy Jane Doe\n\n“It is shut,” Mayor Ana Ruiz said on Friday.\n\nShare this"
    >>> article = parse_article(text, published="2018-10-29")
    >>> article.header.headline.text, article.header.byline.contributors[0].name.text
    ('Rain Closes Road', 'Jane Doe')
    >>> [(said.speaker.name, said.content[0].text) for said in article.attributions]
    [('Ana Ruiz', 'It is shut,')]
    >>> [(timex.text, timex.value) for timex in article.timexes]
    [('Friday', '2018-10-26')]

    You can ask for parts of the record only, which costs less, and switch rules off:

    >>> from newscorpus.quotes import ATTRIBUTION_RULES
    >>> rules = {"attributions": ATTRIBUTION_RULES.without("according-to")}
    >>> parse_article("According to Ana Ruiz, it is shut.", tasks=["quotes"], rules=rules).attributions
    ()

    Args:
        text: the article as it was scraped or exported; any string.
        published: the publication day: a `date`, a `datetime`, an ISO 8601 string, or `None` (also pandas' `NaT`) to
            read it from the text. It becomes part of the record. Functions that take any text have `anchor` instead:
            the day that "today" means in that text.
        url: where it was found.
        language: ISO 639-1.
        id: your name for it.
        tasks: the parts of the record that you want; the others stay empty and cost nothing, unless a part that you
            want needs them. The text is always divided into blocks.
        rules: rule sets of your own, by what they decide: "blocks", "roles", "attributions", "assertion", "salience".

    Raises:
        TypeError: `text` is not a `str`, `published` not a day, or `id` or `url` not a `str`.
        ValueError: `published` is a string that is not in ISO 8601.
        UnknownLanguageError: there are no words for the language.
        UnknownNameError: a task or a rule set does not exist.
    """
    return parser_for(language, tasks, rules).parse(text, published=published, url=url, id=id)
