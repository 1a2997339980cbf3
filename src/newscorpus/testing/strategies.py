"""The strategies. The truth is drawn first and the text is written around it, so what must be found is known."""

from datetime import date

from hypothesis import strategies as st

from newscorpus.model import BlockKind, Span
from newscorpus.testing.planting import Planted, PlantedDate, PlantedQuote, PlantedSentence, Sheet
from newscorpus.testing.timexes import PlantedTimex, timexes

__all__ = (
    "bylines",
    "dated_sentences",
    "datelines",
    "headlines",
    "names",
    "planted_articles",
    "quoted_sentences",
    "sentences",
    "spans",
)

GIVEN = ["Anna", "Carlos", "David", "Elena", "Grace", "James", "Linda", "Maria", "Peter", "Robert", "Sarah", "Thomas"]
FAMILY = [
    *("Abbott", "Brennan", "Castillo", "Delgado", "Eriksen", "Fletcher"),
    *("Gallagher", "Hartmann", "Iverson", "Kowalski", "Lindqvist", "Moreno"),
]
PLACES = ("PARIS", "NEW YORK", "LA CROSSE, Wis.", "BEIRUT", "SAO PAULO", "GENEVA, Switzerland")
AGENCIES = ("AP", "Reuters", "AFP")
OUTLETS = ("The Harbour Post", "Valley Chronicle", "The Northern Observer")
TOPICS = ("River", "Harbour", "Bridge", "School", "Hospital", "Library", "Railway", "Market")
PLANS = (
    "Faces Another Year of Repairs",
    "Stays Shut After the Storm",
    "Gets a New Roof at Last",
    "Divides the Old Town",
)
FILLER = (
    "The old mill stands at the bend of the river.",
    "The road along the harbour is narrow and full of holes.",
    "Most of the houses there are made of wood.",
    "The bridge carries two lanes of traffic and a path for bicycles.",
    "A small museum in the old station shows tools and boats.",
    "The valley is quiet, and the fields are wet.",
)
WORDS = (
    "we need a bridge that will last",
    "the water was higher than the wall",
    "nobody wants to close the school",
    "this is a good result for the town",
    "the money is there and the work can start",
    "our people have waited long enough",
)
TAILS: tuple[tuple[str, BlockKind], ...] = (
    ("Share this article", BlockKind.SHARE),
    ("Subscribe to our newsletter", BlockKind.SUBSCRIBE),
    ("Advertisement", BlockKind.ADVERT),
    ("© 2024 {outlet}. All rights reserved.", BlockKind.COPYRIGHT),
    ("The post {headline} appeared first on {outlet}.", BlockKind.SYNDICATION),
    ("Be the first to comment", BlockKind.COMMENTS),
    ("Read more: {headline}", BlockKind.RELATED),
    ("<< Support {outlet} >>", BlockKind.ADVERT),
)


def spans(*, alphabet: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Span]:
    """Spans whose length fits their text.

    >>> from hypothesis import find
    >>> find(spans(alphabet="a"), lambda span: len(span) == 2).text
    'aa'
    """
    texts = st.text(max_size=40) if alphabet is None else st.text(alphabet, max_size=40)
    return st.builds(lambda start, text: Span(start, start + len(text), text), st.integers(0, 10_000), texts)


def names() -> st.SearchStrategy[str]:
    """Names of people.

    >>> from hypothesis import find
    >>> given, family = find(names(), lambda name: name.endswith("Moreno")).split()
    >>> family
    'Moreno'
    """
    return st.builds(lambda given, family: f"{given} {family}", st.sampled_from(GIVEN), st.sampled_from(FAMILY))


def headlines() -> st.SearchStrategy[str]:
    """Headlines in title case.

    >>> from hypothesis import find
    >>> headline = "River Faces Another Year of Repairs"
    >>> find(headlines(), lambda drawn: drawn == headline) == headline
    True
    """
    return st.builds(lambda topic, plan: f"{topic} {plan}", st.sampled_from(TOPICS), st.sampled_from(PLANS))


def sentences() -> st.SearchStrategy[PlantedSentence]:
    """Sentences in which nothing is planted: no date, no quotation, no event.

    >>> from hypothesis import find
    >>> piece = find(sentences(), lambda piece: True)
    >>> piece.dates, piece.quotes
    ((), ())
    """
    return st.sampled_from(FILLER).map(lambda text: PlantedSentence(text=text))


# what is built once is checked once, and not at each draw
_NAMES = names()
_PEOPLE = st.lists(_NAMES, min_size=1, max_size=3, unique=True)
_BYLINES = st.sampled_from(("By {}", "By {}, Associated Press", "Written by {}"))
_PLACES, _AGENCIES = st.sampled_from(PLACES), st.sampled_from(AGENCIES)
_DATELINES = st.sampled_from(("{place} ({agency}) — ", "{place} — ", "{place} ({agency}) - "))


@st.composite
def bylines(draw: st.DrawFn) -> tuple[str, tuple[Span, ...]]:
    """Byline lines, with the spans of the names in them.

    >>> from hypothesis import find
    >>> line, found = find(bylines(), lambda drawn: len(drawn[1]) == 2)
    >>> [line[name.start : name.end] == name.text for name in found]
    [True, True]
    """
    people = draw(_PEOPLE)
    joined = people[0] if len(people) == 1 else ", ".join(people[:-1]) + " and " + people[-1]
    line = draw(_BYLINES).format(joined)
    found = [(line.index(person), person) for person in people]
    return line, tuple(Span(at, at + len(person), person) for at, person in found)


@st.composite
def datelines(draw: st.DrawFn) -> tuple[str, Span]:
    """Datelines with the dash and the space after it, and the span of the place.

    >>> from hypothesis import find
    >>> line, place = find(datelines(), lambda drawn: drawn[0].startswith("PARIS"))
    >>> place
    Span(0, 5, 'PARIS')
    """
    place, agency, form = draw(_PLACES), draw(_AGENCIES), draw(_DATELINES)
    return form.format(place=place, agency=agency), Span(0, len(place), place)


_APART = ("iso", "full", "day-first", "month", "deictic", "weekday")
"""Forms of dates whose values do not depend on the other dates of an article."""


def dated_sentences(*, published: date) -> st.SearchStrategy[PlantedSentence]:
    """Sentences with one date, written from a value: explicit, or counted from `published`.

    >>> from hypothesis import find
    >>> piece = find(dated_sentences(published=date(2018, 10, 26)), lambda piece: "yesterday" in piece.text)
    >>> piece.dates[0].span.text, piece.dates[0].value
    ('yesterday', '2018-10-25')

    Args:
        published: the day of writing.
    """

    def piece(planted: PlantedTimex) -> PlantedSentence:
        return PlantedSentence(text=planted.text, dates=(PlantedDate(span=planted.span, value=planted.value),))

    return timexes(anchor=published, forms=_APART).map(piece)


_WORDS, _CUES = st.sampled_from(WORDS), st.sampled_from(("said", "said", "added", "explained"))
_ORDERS = (
    ("“{}|,” ", "{name}", " ", "{cue}", "."),
    ("“{}|,” ", "{cue}", " ", "{name}", "."),
    ("{name}", " ", "{cue}", ": “{}|.”"),
    ("{name}", " ", "{cue}", ", “{}|.”"),
    ("“{}|,” ", "{name}", " ", "{cue}", ", “{}|.”"),
)
_ORDER = st.sampled_from(_ORDERS)


@st.composite
def quoted_sentences(draw: st.DrawFn, *, speaker: str | None = None) -> PlantedSentence:
    """Sentences with one direct quotation, in one of the usual orders of content, source and cue.

    >>> from hypothesis import find
    >>> piece = find(quoted_sentences(speaker="Jane Doe"), lambda piece: piece.quotes[0].cue.text == "said")
    >>> piece.quotes[0].source.text, piece.quotes[0].cue.text
    ('Jane Doe', 'said')

    Args:
        draw: given by Hypothesis.
        speaker: the name of all speakers; any when `None`.
    """
    name = draw(_NAMES) if speaker is None else speaker
    order, cue = draw(_ORDER), draw(_CUES)
    sheet = Sheet()
    content: list[Span] = []
    source = cued = Span(0, 0, "")
    for part in order:
        if part == "{name}":
            source = sheet.write(name)
        elif part == "{cue}":
            cued = sheet.write(cue)
        elif "{}|" in part:
            before, after = part.split("{}|")
            sheet.write(before)
            words = draw(_WORDS)
            inner = (words if content else words[0].upper() + words[1:]) + after[0]
            content.append(sheet.write(inner))
            sheet.write(after[1:])
        else:
            sheet.write(part)
    quote = PlantedQuote(content=tuple(content), source=source, cue=cued, speaker=name)
    return PlantedSentence(text="".join(sheet.parts), quotes=(quote,))


_DAYS, _OUTLETS = st.dates(date(1980, 1, 1), date(2039, 12, 31)), st.sampled_from(OUTLETS)
_HEADLINES, _SENTENCES, _QUOTED = headlines(), sentences(), quoted_sentences()
_TAILS = st.lists(st.sampled_from(TAILS), max_size=3, unique=True)


@st.composite
def planted_articles(draw: st.DrawFn, *, max_paragraphs: int = 4) -> Planted:
    """Articles with headline, byline, dateline, dates, quotations and boilerplate in known places.

    >>> from hypothesis import find
    >>> planted = find(planted_articles(), lambda planted: planted.place is not None)
    >>> planted.text[planted.place.start : planted.place.end] == planted.place.text
    True
    >>> [str(block.kind) for block in planted.blocks][:1]
    ['headline']

    Shrinks towards a headline and one short paragraph.

    Args:
        draw: given by Hypothesis.
        max_paragraphs: paragraphs of the story, at least one.
    """
    published, outlet, title = draw(_DAYS), draw(_OUTLETS), draw(_HEADLINES)
    sheet = Sheet()
    headline = sheet.line(title, BlockKind.HEADLINE)
    authors: tuple[Span, ...] = ()
    if draw(st.booleans()):
        line, found = draw(bylines())
        at = sheet.line(line, BlockKind.BYLINE).start
        authors = tuple(span.shift(at) for span in found)
    place: Span | None = None
    pieces = st.lists(_SENTENCES | dated_sentences(published=published) | _QUOTED, max_size=3)
    for i in range(draw(st.integers(1, max_paragraphs))):
        opening = ""
        if i == 0 and draw(st.booleans()):
            opening, place = draw(datelines())
        inside = draw(pieces)
        at = sheet.paragraph([draw(_SENTENCES), *inside, draw(_SENTENCES)], opening=opening).start
        place = place.shift(at) if opening and place else place
    for form, kind in draw(_TAILS):
        sheet.line(form.format(outlet=outlet, headline=title), kind)
    return Planted(
        text="".join(sheet.parts), published=published, headline=headline, authors=authors, place=place,
        dates=tuple(sheet.dates), quotes=tuple(sheet.quotes), blocks=tuple(sheet.blocks),
    )  # fmt: skip
