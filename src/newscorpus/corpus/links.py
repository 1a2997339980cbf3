"""The same events and the same quotations across the articles of a run, as two tables.

A row is a mention; the rows of one `cluster` are mentions of one event, or versions of one quotation. Only clusters
that span two articles or more are kept: the others are in the parts already. All articles are held in memory while
they are compared, about a hundred kilobytes each.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from attrs import asdict, define, evolve, fields, frozen

from newscorpus.corpus.atomic_write import publish, temporary
from newscorpus.corpus.layout import OutputFolder, PartFormat
from newscorpus.corpus.parts import part_articles
from newscorpus.errors import CorpusError
from newscorpus.formats.surrogates import without_surrogates
from newscorpus.linking import LinkLimits, link_events, link_quotes
from newscorpus.model import Article, Event

__all__ = ("EventLink", "Links", "QuoteLink", "link_corpus")


@define(kw_only=True)
class EventLink:
    """A mention of an event that other articles mention too."""

    cluster: int
    """Which event, from 0; the clusters of most articles come first."""

    articles: int
    """How many articles mention it."""

    key: str
    """Type, parties, days and place of its fullest mention."""

    type: str | None
    """The type of the event."""

    first_day: date | None
    """The first day on which it may have happened."""

    last_day: date | None
    """The last one."""

    article_id: str
    """The article of this mention."""

    outlet: str | None
    """The outlet of the article."""

    published: str | None
    """When the article was published."""

    start: int
    """Where the words of this mention start in the article."""

    end: int
    """Where they end."""

    text: str
    """The words."""

    actors: str
    """Who did it, as this article says."""

    recipients: str
    """To whom."""


@define(kw_only=True)
class QuoteLink:
    """A version of a quotation that other articles have too."""

    cluster: int
    """Which quotation, from 0; the clusters of most articles come first."""

    articles: int
    """How many articles have it."""

    fullest: str
    """The version with the most words."""

    speakers: str
    """The names that the articles give; more than one when they differ."""

    article_id: str
    """The article of this version."""

    outlet: str | None
    """The outlet of the article."""

    published: str | None
    """When the article was published."""

    start: int
    """Where it starts in the article."""

    end: int
    """Where it ends."""

    content: str
    """The words of this version."""

    speaker: str | None
    """Who said it, as this article says."""

    kept: float
    """The share of the words of the fullest version that it has."""


@frozen(kw_only=True)
class Links:
    """What was linked."""

    articles: int
    """How many articles were compared."""

    events: int
    """How many events several articles mention."""

    event_mentions: int
    """How many mentions those have."""

    quotes: int
    """How many quotations several articles have."""

    quote_mentions: int
    """How many versions those have."""


def link_corpus(folder: OutputFolder, *, limits: LinkLimits | None = None) -> Links:
    """Write the tables of events and quotations that several articles of a run share, in the format of its parts.

    Args:
        folder: the output of a run.
        limits: what is the same event; see `newscorpus.linking`.

    Raises:
        CorpusError: there are no articles in the folder.
        SchemaError: a part does not hold articles.
        OSError: the tables cannot be written.
    """
    parts = folder.parts()
    if not parts:
        msg = f"{folder.path}: no articles; expected the folder that `newscorpus annotate` wrote"
        raise CorpusError(msg)
    articles = [_slim(number, article) for number, (_, article) in enumerate(_articles(parts))]
    by_id = {article.id or "": article for article in articles}
    form: PartFormat = "parquet" if parts[0].suffix == ".parquet" else "jsonl"
    events = list(_event_links(articles, by_id, limits or LinkLimits()))
    quotes = list(_quote_links(articles, by_id))
    _write(folder.links("events", form), EventLink, events)
    _write(folder.links("quotes", form), QuoteLink, quotes)
    return Links(
        articles=len(articles),
        events=len({row.cluster for row in events}),
        event_mentions=len(events),
        quotes=len({row.cluster for row in quotes}),
        quote_mentions=len(quotes),
    )


def _articles(parts: Iterable[Path]) -> Iterator[tuple[str, Article]]:
    for part in parts:
        yield from part_articles(part)


def _slim(number: int, article: Article) -> Article:
    """The article without what linking does not need, and with an id of its own."""
    return evolve(article, id=article.id or f"#{number}", blocks=article.blocks, quotes=(), timexes=(), notes=())


def _event_links(articles: list[Article], by_id: dict[str, Article], limits: LinkLimits) -> Iterator[EventLink]:
    clusters = [
        (cluster, len({mention.article_id for mention in cluster.mentions}))
        for cluster in link_events(articles, limits=limits)
    ]
    shared = sorted((one for one in clusters if one[1] > 1), key=lambda one: (-one[1], str(one[0].key)))
    for number, (cluster, count) in enumerate(shared):
        for mention in cluster.mentions:
            article, event = by_id[mention.article_id or ""], mention.event
            yield EventLink(
                cluster=number, articles=count, key=str(cluster.key), type=cluster.key.type,
                first_day=cluster.key.begin, last_day=cluster.key.end or cluster.key.begin,
                article_id=article.id or "", outlet=article.outlet, published=_day(article),
                start=event.trigger.start, end=event.trigger.end, text=event.trigger.text,
                actors=_parties(event, "actors"), recipients=_parties(event, "recipients"),
            )  # fmt: skip


def _parties(event: Event, side: str) -> str:
    return "; ".join(party.name or party.text for party in getattr(event, side))


def _quote_links(articles: list[Article], by_id: dict[str, Article]) -> Iterator[QuoteLink]:
    clusters = [
        (cluster, len({mention.article_id for mention in cluster.mentions})) for cluster in link_quotes(articles)
    ]
    for number, (cluster, count) in enumerate(sorted(clusters, key=lambda one: -one[1])):
        fullest = " … ".join(piece.text for piece in cluster.fullest.content)
        for mention in cluster.mentions:
            article, said = by_id[mention.article_id or ""], mention.attribution
            yield QuoteLink(
                cluster=number, articles=count, fullest=fullest, speakers="; ".join(cluster.speakers),
                article_id=article.id or "", outlet=article.outlet, published=_day(article),
                start=said.content[0].start, end=said.content[-1].end,
                content=" … ".join(piece.text for piece in said.content),
                speaker=said.speaker.name if said.speaker else None, kept=round(mention.kept, 3),
            )  # fmt: skip


def _day(article: Article) -> str | None:
    return article.published.isoformat() if article.published else None


def _write(path: Path, kind: type[EventLink] | type[QuoteLink], rows: "list[EventLink] | list[QuoteLink]") -> None:
    """Write a table; it is there whole or not at all."""
    path.parent.mkdir(exist_ok=True)
    written = temporary(path)
    records = [
        {name: without_surrogates(value) if isinstance(value, str) else value for name, value in asdict(row).items()}
        for row in rows
    ]
    if path.suffix == ".parquet":
        import pyarrow as pa  # noqa: PLC0415 - an extra
        from pyarrow import parquet  # noqa: PLC0415

        kinds = {"int": pa.int32(), "float": pa.float64(), "date | None": pa.date32()}
        schema = pa.schema([(one.name, kinds.get(_type_name(one.type), pa.string())) for one in fields(kind)])
        parquet.write_table(pa.Table.from_pylist(records, schema), written, compression="zstd")
    else:
        lines = (json.dumps(record, default=str, ensure_ascii=True) + "\n" for record in records)
        written.write_text("".join(lines), encoding="utf-8")
    publish(written, path)


def _type_name(hint: object) -> str:
    return hint.__name__ if isinstance(hint, type) else str(hint).replace("datetime.", "")
