"""Exports of Nexis and Lexis: hundreds of articles in one file, each with a head of fields, a body and a tail."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache

from attrs import frozen

from newscorpus.readers.days import read_day

__all__ = ("Export", "ExportedArticle", "looks_like_export", "read_export")

_FIELD = re.compile(r"([A-Za-z][A-Za-z-]{1,30}(?: [A-Za-z]{2,20})?):(?:\s+(\S.*))?")
_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_DATE_WITHIN = 20  # lines
_LONGEST_DATE = 60
_LISTED = 20
_LOOKED_AT = 5_000


@frozen(kw_only=True)
class ExportedArticle:
    """One article of an export."""

    number: int
    """What the export calls it, or its place in the export."""

    body: str | None
    """To the letter; `None` when there is none, or it could not be found."""

    whole: bool = True
    """`False` for the last one when the export ends in the middle of it."""

    fields: Mapping[str, str]
    """What stands around it, under the names of the export; lines without a name are called `headline`, `publication`,
    `date`, `edition` and `copyright`."""


@frozen(kw_only=True)
class Export:
    """The articles of one file, and how many there should be."""

    articles: tuple[ExportedArticle, ...]
    """In their order."""

    announced: int | None = None
    """What the cover says; `None` without a cover."""

    def fault(self) -> str | None:
        """Return what is wrong with the count; `None` when nothing is, or nothing can be said.

        >>> two = tuple(ExportedArticle(number=n, body="Rain.", fields={}) for n in (1, 4))
        >>> Export(articles=two).fault()
        '2 articles were found; missing: 2, 3'
        """
        found = len(self.articles)
        if self.announced is not None and self.announced != found:
            return f"the cover announces {self.announced} articles, {found} were found"
        numbers = Counter(article.number for article in self.articles)
        missing = sorted(set(range(min(numbers), max(numbers) + 1)) - set(numbers)) if numbers else []
        repeated = sorted(number for number, count in numbers.items() if count > 1)
        said = [f"missing: {_listed(missing)}"] * bool(missing) + [f"repeated: {_listed(repeated)}"] * bool(repeated)
        return "; ".join([f"{found} articles were found", *said]) if said else None


def _listed(numbers: list[int]) -> str:
    more = f" and {len(numbers) - _LISTED} more" if len(numbers) > _LISTED else ""
    return ", ".join(map(str, numbers[:_LISTED])) + more


@frozen
class _Line:
    """A line without the blanks around it, and where the whole line stands."""

    start: int
    end: int
    words: str


@frozen
class _Layout:
    """`exports.toml`, ready for comparing; the names of fields in lower case."""

    announced: re.Pattern[str]
    cover: frozenset[str]
    numbered: re.Pattern[str]
    words: tuple[str, ...]
    ended: frozenset[str]
    body: frozenset[str]
    last_field: frozenset[str]
    fields: frozenset[str]
    after: frozenset[str]
    rights: tuple[str, ...]


@cache
def _layout() -> _Layout:
    import tomllib  # noqa: PLC0415 - only when an export is read
    from importlib.resources import files  # noqa: PLC0415

    table = tomllib.loads((files("newscorpus.readers") / "exports.toml").read_text(encoding="utf-8"))
    low = {key: frozenset(name.lower() for name in table[key]) for key in ("cover", "last_field", "fields", "after")}
    return _Layout(
        announced=re.compile(table["announced"]), numbered=re.compile(table["numbered"]),
        words=tuple(table["words"]), ended=frozenset(table["ended"]), body=frozenset(table["body"]),
        rights=tuple(table["rights"]),
        cover=low["cover"], last_field=low["last_field"], fields=low["fields"] | low["last_field"], after=low["after"],
    )  # fmt: skip


def looks_like_export(text: str, /) -> bool:
    r"""Tell whether a text has the lines that stand between the articles of an export.

    >>> looks_like_export("\n     1 of 20 DOCUMENTS\n\n"), looks_like_export("Rain fell on 1 of 20 days.")
    (True, False)
    """
    layout = _layout()
    start = text[:_LOOKED_AT]
    numbered = any(word in start for word in layout.words) and start.split("\n")
    if numbered and any(layout.numbered.fullmatch(line.strip()) for line in numbered):
        return True
    return any(end in text for end in layout.ended) and any(line.words in layout.ended for line in _lines(text))


def read_export(text: str, /) -> Export:
    r"""Return the articles of an export, in their order.

    >>> head = "1 of 1 DOCUMENTS\n\nThe Courier\n\nMay 3, 2019\n\nRain falls\n\nLENGTH: 2 words\n\n"
    >>> export = read_export(head + "Rain fell.\n\nLANGUAGE: ENGLISH\n")
    >>> export.articles[0].body, export.articles[0].fields["headline"]
    ('Rain fell.', 'Rain falls')
    """
    lines = list(_lines(text))
    layout = _layout()
    ends = sum(line.words in layout.ended for line in lines)
    if not ends:
        return Export(articles=tuple(_article(text, number, part) for number, part in _behind_numbers(lines)))
    cover, parts = _between_ends(lines)
    found = (layout.announced.fullmatch(line.words) for line in cover)
    articles = [_article(text, number, part, whole=number <= ends) for number, part in parts]
    return Export(articles=tuple(articles), announced=next((int(match[1]) for match in found if match), None))


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield _Line(start, end, text[start:end].strip())
        start = end


def _behind_numbers(lines: list[_Line]) -> list[tuple[int, list[_Line]]]:
    """The articles of an export in which a line "3 of 20 DOCUMENTS" stands before each."""
    parts: list[tuple[int, list[_Line]]] = []
    for line in lines:
        number = _layout().numbered.fullmatch(line.words)
        if number is not None:
            parts.append((int(number[number.lastindex or 1]), []))
        elif parts:
            parts[-1][1].append(line)
    return parts


def _between_ends(lines: list[_Line]) -> tuple[list[_Line], list[tuple[int, list[_Line]]]]:
    """The cover, and the articles of an export in which a line "End of Document" stands behind each."""
    parts: list[tuple[int, list[_Line]]] = [(1, [])]
    for line in lines:
        if line.words in _layout().ended:
            parts.append((len(parts) + 1, []))
        else:
            parts[-1][1].append(line)
    if not _begins_an_article(parts[-1][1]):  # else the last one is cut short
        del parts[-1]
    first = parts[0][1]
    start = _end_of_cover(first)
    return first[:start], [(1, first[start:]), *parts[1:]]


def _begins_an_article(lines: list[_Line]) -> bool:
    return any(line.words in _layout().body or _name(line) in _layout().last_field for line in lines)


def _end_of_cover(lines: list[_Line]) -> int:
    """Where the first article begins: with its headline, two lines that are not blank before its date."""
    layout = _layout()
    body = next((at for at, line in enumerate(lines) if line.words in layout.body), len(lines))
    if not any(layout.announced.fullmatch(line.words) or _name(line) in layout.cover for line in lines[:body]):
        return 0
    full = [at for at in range(body) if lines[at].words]
    for place in range(len(full) - 1, max(1, len(full) - _DATE_WITHIN), -1):
        if _is_date(lines[full[place]].words):
            return full[place - 2]
    return 0


def _is_date(words: str) -> bool:
    return len(words) < _LONGEST_DATE and _YEAR.search(words) is not None and read_day(words) is not None


def _article(text: str, number: int, lines: list[_Line], *, whole: bool = True) -> ExportedArticle:
    start, end = _body(lines)
    fields = _head(lines[:start])
    tail = dict(_fields(lines[end:]))
    body = text[lines[start].start : lines[end - 1].end].rstrip() if start < end else None
    return ExportedArticle(number=number, body=body, whole=whole, fields=tail | fields)


def _body(lines: list[_Line]) -> tuple[int, int]:
    """The first line of the body, and the one behind its last; the same when there is none."""
    layout = _layout()
    start = next((at + 1 for at, line in enumerate(lines) if line.words in layout.body), None)
    if start is None:
        named = [(at, _name(line)) for at, line in enumerate(lines)]
        length = next((at for at, name in named if name in layout.last_field), None)
        if length is None:
            return len(lines), len(lines)
        start = length
        while start < len(lines) and (not lines[start].words or _name(lines[start]) in layout.fields):
            start = _end_of_field(lines, start)
    end = next((at for at in range(start, len(lines)) if _is_after(lines[at])), len(lines))
    while start < end and not lines[start].words:
        start += 1
    while start < end and not lines[end - 1].words:
        end -= 1
    return start, end


def _end_of_field(lines: list[_Line], at: int) -> int:
    """Behind a field, which goes on until a blank line, or behind a blank line."""
    while at < len(lines) and lines[at].words:
        at += 1
    return at + 1


def _name(line: _Line) -> str:
    found = _FIELD.match(line.words)
    return found[1].lower() if found else ""


def _is_after(line: _Line) -> bool:
    """Whether the tail begins here."""
    layout = _layout()
    return line.words.lower() in layout.after or _name(line) in layout.after or line.words.startswith(layout.rights)


def _head(lines: list[_Line]) -> dict[str, str]:
    """The fields before the body, and the lines without a name around the date.

    The date has the publication above it; what is left is the headline, above or below, and the edition below.
    """
    fields = dict(_fields(lines))
    bare = [line.words for line in _without_fields(lines) if line.words not in _layout().body]
    rights = [words for words in bare if words.startswith(_layout().rights) or words == "All Rights Reserved"]
    bare = [words for words in bare if words and words not in rights]
    at = next((at for at, words in enumerate(bare[:_DATE_WITHIN]) if _is_date(words)), None)
    if at is None:
        named = {"headline": bare[:1], "publication": bare[1:2]}
    elif at >= 2:  # headline, publication, date, edition
        named = {
            "headline": bare[: at - 1],
            "publication": bare[at - 1 : at],
            "date": [bare[at]],
            "edition": bare[at + 1 :],
        }
    else:  # publication, date, edition, headline
        named = {
            "publication": bare[:at],
            "date": [bare[at]],
            "edition": bare[at + 1 : -1],
            "headline": bare[at + 1 :][-1:],
        }
    named["copyright"] = rights
    return {name: " ".join(words) for name, words in named.items() if words} | fields


def _without_fields(lines: list[_Line]) -> Iterator[_Line]:
    at = 0
    while at < len(lines):
        if _FIELD.fullmatch(lines[at].words) and _name(lines[at]) in _layout().fields:
            at = _end_of_field(lines, at)
        else:
            yield lines[at]
            at += 1


def _fields(lines: list[_Line]) -> Iterator[tuple[str, str]]:
    """The names of fields and what they say: until a blank line; below a title like "Graphic", until the next name."""
    name, said, titled = "", list[str](), False
    for line in lines:
        found = _FIELD.fullmatch(line.words)
        title = line.words if line.words.lower() in _layout().after else ""
        if found or title or not (line.words or titled):
            if said:
                yield name, " ".join(said)
            name, said, titled = (
                (found[1], [found[2]] if found[2] else [], False) if found else (title, [], bool(title))
            )
        elif name and line.words:
            said.append(line.words)
    if said:
        yield name, " ".join(said)
