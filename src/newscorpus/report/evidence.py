"""What is behind a bar or a cell: some of the quotes, events or articles that it counts, each with its place.

A number in a picture is worth as much as what was counted, so each opens a panel with examples: the words, the article,
and where in the corpus they are. A page must stay small enough to be mailed, so a panel holds a few of them, chosen by
a hash of their place, which is the same for the same corpus, and says how many it leaves out.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from attrs import field, frozen

from newscorpus.report import queries

if TYPE_CHECKING:
    import duckdb

__all__ = ("Example", "Panel", "PanelKey", "Panels", "one_line", "read_evidence")

PanelKey = tuple[str, ...]
"""What a panel is behind: ("speaker", "Ana Ruiz"), ("cell", "Ana Ruiz", "The Courier"), ("cue", "say"), …"""

_FEW, _SOME = 4, 12
"""How many examples a cell opens, and a bar."""

_MOST_PANELS = 500
_LONGEST = 300
_AROUND = 90


@frozen
class Example:
    """One example: the words, who said them how, the article, and the place."""

    words: str
    said: str
    article: str
    place: str


@frozen
class Panel:
    """Some examples behind a bar or a cell."""

    name: str
    """Its name on the page."""

    key: PanelKey
    """What it is behind."""

    total: int
    """How many there are."""

    pieces: tuple[Example, ...]
    """Those that are shown."""


@frozen
class Panels:
    """All panels of a page.

    >>> Panels().link("speaker", "Ana Ruiz") is None
    True
    """

    panels: tuple[Panel, ...] = ()
    left_out: int = 0
    """How many cells have no panel, since there would be too many on one page."""

    _names: Mapping[PanelKey, str] = field(init=False, repr=False, eq=False)

    @_names.default
    def _named(self) -> Mapping[PanelKey, str]:
        return {panel.key: panel.name for panel in self.panels}

    def link(self, *key: object) -> str | None:
        """Return the name of the panel behind something; `None` when it has none."""
        return self._names.get(tuple(map(str, key)))


_ARTICLE = (
    "concat_ws(', ', coalesce(given.headline, header.headline.text, '(no headline)'), "
    "coalesce(given.outlet, header.outlet.text), published)"
)
_PLACE = "concat_ws(', ', coalesce(source, id), concat({start}, '–', {end}))"

_SAID = f"""
SELECT {{keys}}, content[:{_LONGEST}] AS words,
  concat_ws(', ', coalesce(speaker, 'nobody named'), kind, cue) AS said, headline AS article, place,
  count(*) OVER (PARTITION BY {{keys}}) AS total
FROM said {{join}} WHERE {{where}}
QUALIFY row_number() OVER (PARTITION BY {{keys}} ORDER BY hash(place)) <= {{most}}
ORDER BY hash(place)
"""  # noqa: S608 - the parts are ours

_HAPPENED = f"""
WITH happened AS (
  SELECT coalesce(e.type, 'no type') AS type, e.time."begin" AS first, coalesce(e.time."end", e.time."begin") AS last,
    e.asserted AS asserted, e.trigger.start AS start, text, {_ARTICLE} AS article,
    {_PLACE.format(start="e.trigger.start", end='e.trigger."end"')} AS place
  FROM (SELECT unnest(events) AS e, text, given, header, published, source, id FROM articles)
)
SELECT {{keys}}, substr(text, greatest(1, start + 1 - {_AROUND}), 2 * {_AROUND}) AS words,
  CASE WHEN asserted THEN 'asserted' ELSE 'not asserted' END AS said, article, place,
  count(*) OVER (PARTITION BY {{keys}}) AS total
FROM happened WHERE {{where}}
QUALIFY row_number() OVER (PARTITION BY {{keys}} ORDER BY hash(place)) <= {{most}}
ORDER BY hash(place)
"""  # noqa: S608 - the parts are ours

_ARTICLES = f"""
SELECT {{key}} AS key, substr(text, 1, 2 * {_AROUND}) AS words, '' AS said, {_ARTICLE} AS article,
  coalesce(source, id) AS place, count(*) OVER (PARTITION BY key) AS total
FROM articles WHERE {{where}}
QUALIFY row_number() OVER (PARTITION BY key ORDER BY hash(place)) <= {{most}}
ORDER BY hash(place)
"""  # noqa: S608 - the parts are ours

_LINKED = {"quotes": ("words", queries.LINKED_WORDS), "events": ("happening", queries.LINKED_EVENTS)}
"""The tables of `newscorpus link` -> what their panels are called, and how to ask for them."""

_MISSING = {
    "headline": "coalesce(given.headline, header.headline.text) IS NULL",
    "author": "len(given.authors) = 0 AND coalesce(len(header.byline.contributors), 0) = 0",
    "outlet": "coalesce(given.outlet, header.outlet.text, header.byline.outlet.text) IS NULL",
    "dateline": "header.dateline IS NULL",
    "publication date": "published_day IS NULL",
    "date": "len(timexes) = 0",
    "event": "len(events) = 0",
    "lead event": "lead_event IS NULL",
}
"""What an article lacks -> how to ask for those that do."""

_Row = tuple[object, ...]


def read_evidence(
    connection: "duckdb.DuckDBPyConnection",
    *,
    cues: Mapping[str, str],
    window: tuple[str, date | None, date | None],
    linked: Sequence[str] = (),
) -> Panels:
    """Return the panels of a page.

    Args:
        connection: with the views `articles` and `said`.
        cues: the spelling of a cue -> the name under which it is counted.
        window: the unit of time, and its first and last day.
        linked: which of the views "linked_quotes" and "linked_events" there are: "quotes", "events".
    """
    found: dict[PanelKey, tuple[int, list[Example]]] = {}
    for key, total, piece in _found(connection, cues, window, linked):
        before = found.get(key, (0, []))
        found[key] = (total if key[0] != "cue" else max(before[0], total), [*before[1], piece][:_SOME])
    kept = list(found.items())[:_MOST_PANELS]
    panels = (
        Panel(f"p{number}", key, max(total, len(pieces)), tuple(pieces))
        for number, (key, (total, pieces)) in enumerate(kept)
    )
    return Panels(tuple(panels), len(found) - len(kept))


_MOST_SPEAKERS = """JOIN (SELECT folded, mode(speaker) AS name FROM said WHERE speaker IS NOT NULL GROUP BY folded
  ORDER BY count(*) DESC, folded LIMIT 20) AS most USING (folded)"""
_KNOWN = "speaker IS NOT NULL"


def _found(
    connection: "duckdb.DuckDBPyConnection",
    cues: Mapping[str, str],
    window: tuple[str, date | None, date | None],
    linked: Sequence[str],
) -> Iterator[tuple[PanelKey, int, Example]]:
    """Yield what each panel shows, piece by piece: its key, how many there are, the piece."""
    ask = partial(_pieces, connection)
    speakers = _SAID.format(keys="name", join=_MOST_SPEAKERS, where=_KNOWN, most=_SOME)
    for (name,), total, piece in ask(speakers, 1):
        yield ("speaker", str(name)), total, piece
    spelled = _SAID.format(keys="lower(cue)", join="", where="lower(cue) IN (SELECT unnest($1))", most=3)
    for (cue,), total, piece in ask(spelled, 1, list(cues)):
        yield ("cue", cues[str(cue)]), total, piece
    for (kind,), total, piece in ask(_HAPPENED.format(keys="type", where="true", most=_SOME), 1):
        yield ("type", str(kind)), total, piece
    for lacking, where in _MISSING.items():
        for _, total, piece in ask(_ARTICLES.format(key="1", where=where, most=_SOME), 1):
            yield ("missing", lacking), total, piece
    for name in linked:
        what, query = _LINKED[name]
        for (cluster,), total, piece in ask(query, 1, _SOME):
            yield (what, str(cluster)), total, piece
    if window[1] is not None:
        yield from _found_on_days(connection, window)
    for (name, outlet), total, piece in ask(
        _SAID.format(keys="name, outlet", join=_MOST_SPEAKERS, where=_KNOWN, most=_FEW), 2
    ):
        yield ("cell", str(name), str(outlet)), total, piece


def _found_on_days(
    connection: "duckdb.DuckDBPyConnection", window: tuple[str, date | None, date | None]
) -> Iterator[tuple[PanelKey, int, Example]]:
    days = _ARTICLES.format(
        key="date_trunc($1, published_day)::DATE", where="published_day BETWEEN $2 AND $3", most=_FEW
    )
    for (day,), total, piece in _pieces(connection, days, 1, *window):
        yield ("day", str(day)), total, piece
    cells = _HAPPENED.format(
        keys="type, date_trunc($1, first)::DATE",
        where="last - first <= 31 AND first BETWEEN $2::DATE - 31 AND $3::DATE + 31",
        most=_FEW,
    )
    for (kind, day), total, piece in _pieces(connection, cells, 2, *window):
        yield ("event", str(kind), str(day)), total, piece


def _pieces(
    connection: "duckdb.DuckDBPyConnection", query: str, keys: int, *values: object
) -> Iterator[tuple[_Row, int, Example]]:
    """Ask for rows whose first columns, as many as `keys`, say which panel they belong to."""
    for row in connection.execute(query, list(values)).fetchall():
        words, said, article, place, total = row[keys:]
        yield row[:keys], int(total), Example(one_line(words), one_line(said), one_line(article), one_line(place))


def one_line(value: object) -> str:
    """Return a value as words on one line; `None` as nothing."""
    return " ".join(str("" if value is None else value).split())
