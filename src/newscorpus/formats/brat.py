"""brat stand-off: a text file, and beside it a file of annotations with code-point offsets into it.

Every mark is a text-bound annotation, every link a relation, and the values of a mark are JSON in its annotator note,
so that `from_brat` gives back what `to_brat` was given. A span over several lines becomes fragments, one per line,
as brat demands. brat has no place for what belongs to no stretch of the text (id, url, publication date, notes about
the whole), and none for marks on nothing but white space.

The format: <https://brat.nlplab.org/standoff.html>.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import pairwise
from json import dumps, loads
from os import PathLike
from pathlib import Path

from attrs import evolve, frozen

from newscorpus.errors import SchemaError, SpanMismatchError
from newscorpus.formats.article_files import named, read_file, write_file
from newscorpus.formats.marking import marks_of
from newscorpus.formats.marks import LABELS, LINKS, Link, Mark, Marks
from newscorpus.formats.unmarking import article_of
from newscorpus.model import Article, Span
from newscorpus.model.plain import JSON

__all__ = ("BRAT_CONFIGURATION", "Brat", "from_brat", "read_brat", "to_ann", "to_brat", "write_brat")

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
"""A stretch without a line end of any kind: brat and Python's readers disagree about the rarer ones."""

_ENDS = re.compile(r"[\v\f\x1c-\x1e\x85\u2028\u2029]")

BRAT_CONFIGURATION = "\n".join(
    (
        "[entities]",
        *LABELS,
        "[relations]",
        *(f"{name} Arg1:{start}, Arg2:{end}" for name, (start, end) in LINKS.items()),
        "[events]",
        "[attributes]",
        "",
    )
)
"""The `annotation.conf` that goes with the files."""


@frozen
class Brat:
    """The two files of an article."""

    text: str
    """The `.txt` file."""

    ann: str
    """The `.ann` file."""


def to_brat(article: Article, /, *, labels: Collection[str] | None = None) -> Brat:
    r"""Return the article as brat has it.

    >>> from newscorpus.model import Timex
    >>> text = "It rained on\nFriday."
    >>> article = Article(text=text, timexes=(Timex(span=Span.cut(text, 10, 19), value="2018-10-26"),))
    >>> print(to_brat(article).ann)
    T1	Timex 10 12;13 19	on Friday
    #1	AnnotatorNotes T1	{"value": "2018-10-26"}
    <BLANKLINE>
    >>> from_brat(text, to_brat(article).ann) == article
    True

    Args:
        article: the article; a lone surrogate is written as U+FFFD.
        labels: which of `LABELS` to write; all when `None`. Whole lines (`Block`) crowd the view of brat.
    """
    marks = marks_of(article).only(labels).encodable()
    names: dict[int, str] = {}
    lines: list[str] = []
    for i, mark in enumerate(marks.marks):
        if not mark.span.text.strip():
            continue
        pieces = _fragments(marks.text, mark.span)
        names[i] = name = f"T{len(names) + 1}"
        places = ";".join(f"{start} {end}" for start, end in pieces)
        words = " ".join(marks.text[start:end] for start, end in pieces)
        lines.append(f"{name}\t{mark.label} {places}\t{words}")
        values = dict(mark.values)
        if (pieces[0][0], pieces[-1][1]) != (mark.span.start, mark.span.end):
            values["exact"] = [mark.span.start, mark.span.end]
        if values:
            lines.append(f"#{len(names)}\tAnnotatorNotes {name}\t{_one_line(values)}")
    kept = (link for link in marks.links if link.start in names and link.end in names)
    lines += [f"R{i}\t{k.label} Arg1:{names[k.start]} Arg2:{names[k.end]}" for i, k in enumerate(kept, 1)]
    return Brat(marks.text, "".join(line + "\n" for line in lines))


def to_ann(article: Article, /) -> str:
    """Return the `.ann` file alone."""
    return to_brat(article).ann


def _fragments(text: str, span: Span) -> list[tuple[int, int]]:
    """The lines of a span, without the white space beside its line ends."""
    pieces: list[tuple[int, int]] = []
    for line in _LINE.finditer(text, span.start, span.end):
        words = line[0]
        start, end = line.span()
        if start > span.start:
            start += len(words) - len(words.lstrip())
        if end < span.end:
            end -= len(words) - len(words.rstrip())
        if start < end:
            pieces.append((start, end))
    return pieces


def _one_line(values: dict[str, object]) -> str:
    return _ENDS.sub(lambda end: f"\\u{ord(end[0]):04x}", dumps(values, ensure_ascii=False))


def from_brat(
    text: str,
    ann: str,
    /,
    *,
    id: str | None = None,  # noqa: A002
    url: str | None = None,
    published: date | None = None,
    language: str = "en",
) -> Article:
    r"""Return the article that brat shows, checked against its text.

    >>> ann = "T1\tContent 0 4\tRain\nT2\tSource 6 9\tDoe\nR1\tsource Arg1:T1 Arg2:T2\n"
    >>> from_brat("Rain, Doe said.", ann).attributions[0].source
    Span(6, 9, 'Doe')

    Annotations of other types than ours are passed over, and so are notes that people wrote.

    Args:
        text: the `.txt` file.
        ann: the `.ann` file.
        id: your name for the article; brat has no place for it, as for the next three.
        url: where it was found.
        published: its publication date.
        language: ISO 639-1.

    Raises:
        SchemaError: a line is not an annotation; the message names it.
        SpanMismatchError: an annotation does not hold the words at its offsets.
    """
    lines = _Lines(text)
    for number, line in enumerate(ann.split("\n"), 1):
        try:
            lines.add(line.removesuffix("\r"))
        except SpanMismatchError:
            raise
        except (ValueError, LookupError, TypeError, RecursionError) as error:
            msg = f"line {number}: {line[:60]!r} is not an annotation: {error}"
            raise SchemaError(msg) from error
    article = article_of(lines.marks())
    return evolve(article, id=id, url=url, published=published, language=language)


class _Lines:
    """The lines of an annotation file that have been read."""

    def __init__(self, text: str) -> None:
        self.text: str = text
        self.found: dict[str, tuple[str, list[tuple[int, int]]]] = {}
        self.values: dict[str, dict[str, JSON]] = {}
        self.links: list[tuple[str, str, str]] = []

    def add(self, line: str) -> None:
        """Read one more line; those of other kinds are passed over."""
        if line.startswith("T"):
            self.stretch(*line.split("\t", 2))
        elif line.startswith("R"):
            label, start, end = line.split("\t")[1].split()
            self.links.append((label, start.removeprefix("Arg1:"), end.removeprefix("Arg2:")))
        elif line.startswith("#"):
            _, target, words = line.split("\t", 2)
            if words.startswith("{"):
                self.values[target.split()[1]] = dict(loads(words))

    def stretch(self, name: str, where: str, words: str) -> None:
        label, places = where.split(" ", 1)
        pieces = [(int(start), int(end)) for start, end in (piece.split() for piece in places.split(";"))]
        for (_, end), (start, _) in pairwise(pieces):
            if self.text[end:start].strip() or start < end:
                msg = f"{name} leaves words out between its fragments"
                raise ValueError(msg)
        found = " ".join(self.text[start:end] for start, end in pieces)
        if found != words or not all(0 <= start <= end <= len(self.text) for start, end in pieces):
            raise SpanMismatchError(pieces[0][0], pieces[-1][1], words, found)
        if name in self.found:
            msg = f"a second {name}"
            raise ValueError(msg)
        self.found[name] = label, pieces

    def marks(self) -> Marks:
        at = {name: i for i, name in enumerate(self.found)}
        return Marks(
            text=self.text,
            marks=tuple(self.mark(name) for name in self.found),
            links=tuple(Link(n, at[start], at[end]) for n, start, end in self.links if start in at and end in at),
        )

    def mark(self, name: str) -> Mark:
        label, pieces = self.found[name]
        values = dict(self.values.get(name, {}))
        whole = Span.cut(self.text, pieces[0][0], pieces[-1][1])
        match values.pop("exact", None):
            case [int(start), int(end)] if 0 <= start <= end <= len(self.text):
                exact = Span.cut(self.text, start, end)
                if _fragments(self.text, exact) == pieces:  # nobody moved it
                    return Mark(label, exact, values)
        return Mark(label, whole, values)


def write_brat(path: str | PathLike[str], articles: Iterable[Article], /) -> int:
    """Write two files for each article, and the configuration, into a folder, or the only article beside `path.ann`.

    Raises:
        ValueError: several articles for one file.
        OSError: the files cannot be written.
    """
    target = Path(path)
    if target.suffix == ".ann":
        listed = list(articles)
        if len(listed) != 1:
            msg = f"{path}: a file holds one article, not {len(listed)}; name a folder"
            raise ValueError(msg)
        _write(target, listed[0])
        return 1
    target.mkdir(parents=True, exist_ok=True)
    write_file(target / "annotation.conf", BRAT_CONFIGURATION)
    count = 0
    for name, article in named(articles):
        _write(target / f"{name}.ann", article)
        count += 1
    return count


def _write(path: Path, article: Article) -> None:
    files = to_brat(article)
    write_file(path.with_suffix(".txt"), files.text)
    write_file(path, files.ann)


def read_brat(path: str | PathLike[str], /) -> Iterator[Article]:
    """Yield the article of an `.ann` file and the `.txt` file beside it; its name is the id.

    Raises:
        SchemaError: a line is not an annotation; the message names file and line.
        SpanMismatchError: an annotation does not hold the words at its offsets.
        OSError: one of the files is missing.
    """
    ann = Path(path)
    try:
        yield from_brat(read_file(ann.with_suffix(".txt")), read_file(ann), id=ann.stem)
    except SchemaError as error:
        msg = f"{ann}: {error}"
        raise SchemaError(msg) from error
