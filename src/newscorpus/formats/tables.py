"""Flat tables: one row per article, quote, attribution, date or event.

For spreadsheets, R and pandas. Every row has a key of its own and the key of its article, and an event those of its
date and of the attribution that it is in, so that the tables join. A key is the id of the article and the position
of the finding in it (`a1#quote-0`): the same record gives the same keys. An article without an id gets the first 16
digits of the SHA-256 of its text, and a second one with the same id gets `~2` after it.

CSV needs nothing; `to_tables` and `write_tables` need the extra: `pip install newscorpus[parquet]`.
"""

import csv
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from attrs import astuple, fields

from newscorpus.errors import extra_needed
from newscorpus.formats.row_types import ArticleRow
from newscorpus.formats.rows import row_of
from newscorpus.formats.surrogates import without_surrogates
from newscorpus.formats.table_rows import (
    TABLES,
    ArticleLine,
    AttributionLine,
    EventLine,
    QuoteLine,
    TableLine,
    TimexLine,
)
from newscorpus.model import Actor, Article, Span

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ("TABLES", "to_tables", "write_csv", "write_tables")

_ARTICLES = 1_000
"""How many articles are held at once."""

_GIVEN = ("headline", "authors", "outlet", "section")


def to_tables(articles: Iterable[Article], /) -> "dict[str, pa.Table]":
    """Return the tables by their names; the columns are those of `newscorpus.formats.table_rows`.

    >>> from newscorpus.model import Span, Timex
    >>> text = "It rained on Friday."
    >>> day = Timex(span=Span.cut(text, 13, 19), value="2018-10-26")
    >>> tables = to_tables([Article(id="a1", text=text, timexes=(day,))])
    >>> list(tables)
    ['articles', 'quotes', 'attributions', 'timexes', 'events']
    >>> tables["timexes"].select(["timex_id", "article_id", "text", "value"]).to_pylist()
    [{'timex_id': 'a1#timex-0', 'article_id': 'a1', 'text': 'Friday', 'value': '2018-10-26'}]

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    with extra_needed("parquet"):
        import pyarrow as pa  # noqa: PLC0415

    parts = list(_tables(table_lines(articles)))
    return {name: pa.concat_tables([part[name] for part in parts]) for name in TABLES}


def _tables(lines: Iterator[dict[str, list[TableLine]]]) -> "Iterator[dict[str, pa.Table]]":
    """Yield the tables of some articles at a time; of none, once."""
    import pyarrow as pa  # noqa: PLC0415

    from newscorpus.formats.columns import column  # noqa: PLC0415

    first = True
    while (some := list(islice(lines, _ARTICLES))) or first:
        first = False
        yield {
            name: pa.Table.from_struct_array(column(kind, [line for one in some for line in one[name]]))
            for name, kind in TABLES.items()
        }


def write_tables(path: str | PathLike[str], articles: Iterable[Article], /) -> int:
    """Write `articles.parquet`, `quotes.parquet` and so on into a folder; return how many articles.

    Raises:
        MissingExtraError: pyarrow is not installed.
        OSError: the folder cannot be written.
    """
    with extra_needed("parquet"):
        from pyarrow import parquet  # noqa: PLC0415

        from newscorpus.formats.columns import column_type  # noqa: PLC0415
    import pyarrow as pa  # noqa: PLC0415

    Path(path).mkdir(parents=True, exist_ok=True)
    count = 0
    with ExitStack() as files:
        writers = {
            name: files.enter_context(
                parquet.ParquetWriter(
                    Path(path) / f"{name}.parquet", pa.schema(list(column_type(kind))), compression="zstd"
                )
            )
            for name, kind in TABLES.items()
        }
        for part in _tables(table_lines(articles)):
            count += len(part["articles"])
            for name, table in part.items():
                writers[name].write_table(table)
    return count


def write_csv(path: str | PathLike[str], articles: Iterable[Article], /) -> int:
    """Write `articles.csv`, `quotes.csv` and so on into a folder, or one of them into a file of that name.

    The files are UTF-8 with a header line; `None` is an empty cell. Return how many articles.

    Raises:
        ValueError: `path` ends with `.csv` and is not the name of a table.
        OSError: the folder cannot be written.
    """
    target = Path(path)
    one = target.suffix == ".csv"
    if one and target.stem not in TABLES:
        msg = f"{path}: name a folder, or one of {', '.join(f'{name}.csv' for name in TABLES)}"
        raise ValueError(msg)
    if not one:
        target.mkdir(parents=True, exist_ok=True)
    names = [target.stem] if one else list(TABLES)
    count = 0
    with ExitStack() as files:
        writers: dict[str, _Rows] = {}
        for name in names:
            place = target if one else target / f"{name}.csv"
            writers[name] = csv.writer(files.enter_context(place.open("w", encoding="utf-8", newline="")))
            writers[name].writerow([field.name for field in fields(TABLES[name])])
        for lines in table_lines(articles):
            count += 1
            for name, writer in writers.items():
                for line in lines[name]:
                    writer.writerow([without_surrogates(c) if isinstance(c, str) else c for c in astuple(line)])
    return count


class _Rows(Protocol):
    def writerow(self, row: Iterable[object], /) -> object: ...


def table_lines(articles: Iterable[Article]) -> Iterator[dict[str, list[TableLine]]]:
    """Yield the rows of one article after the other, by table.

    >>> [(name, len(lines)) for name, lines in next(table_lines([Article(text="Rain fell.")])).items()][:2]
    [('articles', 1), ('quotes', 0)]
    """
    seen: dict[str, int] = {}
    for article in articles:
        row = row_of(article)
        key = name = row.id or (row.text_sha256 or "")[:16]
        while key in seen:
            seen[name] += 1
            key = f"{name}~{seen[name]}"
        seen[key] = 1
        yield {
            "articles": [_article(key, article, row)],
            "quotes": list(_quotes(key, row)),
            "attributions": list(_attributions(key, row)),
            "timexes": list(_timexes(key, row)),
            "events": list(_events(key, row)),
        }


def _article(key: str, article: Article, row: ArticleRow) -> ArticleLine:
    place = row.header.dateline.place if row.header.dateline else None
    return ArticleLine(
        article_id=key, url=row.url, language=row.language, published=row.published,
        headline=article.headline, authors="; ".join(article.authors), outlet=article.outlet, section=article.section,
        given="; ".join(name for name in _GIVEN if getattr(row.given, name)), place=place.text if place else None,
        quotes=len(row.quotes), attributions=len(row.attributions), timexes=len(row.timexes), events=len(row.events),
        notes="; ".join(dict.fromkeys(note.kind for note in row.notes)), text=row.text,
    )  # fmt: skip


def _quotes(key: str, row: ArticleRow) -> Iterator[QuoteLine]:
    for i, quote in enumerate(row.quotes):
        yield QuoteLine(
            quote_id=f"{key}#quote-{i}", article_id=key, start=quote.span.start, end=quote.span.end,
            text=quote.content.text, role=quote.role,
            parent_id=None if quote.parent is None else f"{key}#quote-{quote.parent}", rule=quote.rule,
        )  # fmt: skip


def _attributions(key: str, row: ArticleRow) -> Iterator[AttributionLine]:
    for i, said in enumerate(row.attributions):
        yield AttributionLine(
            attribution_id=f"{key}#attribution-{i}", article_id=key, start=said.span.start, end=said.span.end,
            content=" … ".join(piece.text for piece in said.content), kind=said.kind,
            speaker=said.speaker.name if said.speaker else None,
            speaker_title=_words(said.speaker.title if said.speaker else None),
            speaker_role=_words(said.speaker.role if said.speaker else None),
            speaker_rule=said.speaker.rule if said.speaker else None,
            source=_words(said.source), cue=_words(said.cue), via=_words(said.via), rule=said.rule,
        )  # fmt: skip


def _words(span: Span | None) -> str | None:
    return None if span is None else span.text


def _timexes(key: str, row: ArticleRow) -> Iterator[TimexLine]:
    for i, timex in enumerate(row.timexes):
        yield TimexLine(
            timex_id=f"{key}#timex-{i}", article_id=key, start=timex.span.start, end=timex.span.end, text=timex.text,
            type=timex.type, value=timex.value, mod=timex.mod, first_day=timex.begin, last_day=timex.end,
            basis=timex.basis, rule=timex.rule,
        )  # fmt: skip


def _events(key: str, row: ArticleRow) -> Iterator[EventLine]:
    for i, event in enumerate(row.events):
        time = event.time
        yield EventLine(
            event_id=f"{key}#event-{i}", article_id=key, start=event.trigger.start, end=event.trigger.end,
            text=event.trigger.text, type=event.type, mode=event.mode, cameo_root=event.cameo_root,
            actors=_names(event.actors), actor_countries=_countries(event.actors),
            recipients=_names(event.recipients), recipient_countries=_countries(event.recipients),
            location=event.location.text if event.location else None,
            first_day=time.begin if time else None, last_day=time.end if time else None,
            time_basis=time.basis if time else None, asserted=event.asserted, polarity=event.polarity,
            modality=event.modality, tense=event.tense, name=event.name, lead=i == row.lead_event,
            timex_id=_link(key, "timex", time.timex if time else None, len(row.timexes)),
            attribution_id=_link(key, "attribution", event.attribution, len(row.attributions)), rule=event.rule,
        )  # fmt: skip


def _link(key: str, name: str, position: int | None, size: int) -> str | None:
    """The key at a position; `None` when what is there is not listed, and so has no row."""
    return None if position is None or position >= size else f"{key}#{name}-{position}"


def _names(parties: tuple[Actor, ...]) -> str:
    return "; ".join(party.name or party.text for party in parties)


def _countries(parties: tuple[Actor, ...]) -> str:
    return "; ".join(dict.fromkeys(party.country for party in parties if party.country))
