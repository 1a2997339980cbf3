"""Label Studio: tasks with pre-annotations, offsets in UTF-16 code units.

Label Studio runs in a browser and counts as JavaScript does, so after an emoji its offsets are one more than Python's.
`to_labelstudio` writes a task whose prediction has a region for every mark and a relation for every link; the values of
a mark are JSON in the `meta` of its region. `from_labelstudio` reads the first annotation that a person made, else the
prediction.
"""

from collections.abc import Collection, Iterable, Iterator
from html import escape
from json import dumps
from os import PathLike
from pathlib import Path

import msgspec

from newscorpus.errors import SchemaError, SpanMismatchError
from newscorpus.formats.article_files import read_file
from newscorpus.formats.marking import marks_of
from newscorpus.formats.marks import LABELS, LINKS, Link, Mark, Marks
from newscorpus.formats.parsed import parsed
from newscorpus.formats.unmarking import article_of
from newscorpus.formats.utf16 import Utf16
from newscorpus.model import Article, Span
from newscorpus.model.plain import JSON, converted

__all__ = ("LABELSTUDIO_CONFIGURATION", "from_labelstudio", "read_labelstudio", "to_labelstudio", "write_labelstudio")

LABELSTUDIO_CONFIGURATION = "\n".join(
    (
        "<View>",
        '  <Labels name="label" toName="text">',
        *(f'    <Label value="{name}" hint="{escape(what)}"/>' for name, what in LABELS.items()),
        "  </Labels>",
        "  <Relations>",
        *(f'    <Relation value="{name}"/>' for name in LINKS),
        "  </Relations>",
        '  <Text name="text" value="$text"/>',
        "</View>",
        "",
    )
)
"""The labelling interface that goes with the tasks."""


def to_labelstudio(article: Article, /, *, labels: Collection[str] | None = None) -> str:
    """Return the article as a task, one line of JSON.

    >>> from newscorpus.model import Timex
    >>> text = "😀 Friday"
    >>> task = to_labelstudio(Article(text=text, timexes=(Timex(span=Span.cut(text, 2, 8), value="2018-10-26"),)))
    >>> parsed(task, "a task")["predictions"][0]["result"][0]["value"]
    {'start': 3, 'end': 9, 'text': 'Friday', 'labels': ['Timex']}
    >>> from_labelstudio(task).timexes[0].span
    Span(2, 8, 'Friday')

    Args:
        article: the article; a lone surrogate is written as U+FFFD.
        labels: which of `newscorpus.formats.marks.LABELS` to write; all when `None`.
    """
    marks = marks_of(article).only(labels).encodable()
    counted = Utf16(marks.text)
    result: list[JSON] = [_region(counted, i, mark) for i, mark in enumerate(marks.marks)]
    result += [
        {
            "type": "relation", "from_id": f"mark-{link.start}", "to_id": f"mark-{link.end}", "direction": "right",
            "labels": [link.label],
        }
        for link in marks.links
    ]  # fmt: skip
    task = {
        "data": {"text": marks.text, "document": dict(marks.document)},
        "predictions": [{"model_version": "newscorpus", "result": result}],
    }
    return dumps(task, ensure_ascii=False, separators=(",", ":"))


def _region(counted: Utf16, number: int, mark: Mark) -> dict[str, JSON]:
    value: dict[str, JSON] = {
        "start": counted.units(mark.span.start),
        "end": counted.units(mark.span.end),
        "text": mark.span.text,
        "labels": [mark.label],
    }
    region: dict[str, JSON] = {
        "id": f"mark-{number}", "from_name": "label", "to_name": "text", "type": "labels", "value": value,
    }  # fmt: skip
    return region | ({"meta": {"text": [dumps(mark.values, ensure_ascii=False)]}} if mark.values else {})


class _Value(msgspec.Struct):
    start: int = 0
    end: int = 0
    text: str | None = None
    labels: list[str] = []


class _Meta(msgspec.Struct):
    text: list[str] = []


class _Result(msgspec.Struct):
    type: str
    id: str = ""
    value: _Value | None = None
    meta: _Meta | None = None
    from_id: str = ""
    to_id: str = ""
    labels: list[str] = []


class _Annotation(msgspec.Struct):
    result: list[_Result]


class _Data(msgspec.Struct):
    text: str
    document: dict[str, object] = {}


class _Task(msgspec.Struct):
    data: _Data
    annotations: list[_Annotation] = []
    predictions: list[_Annotation] = []


def from_labelstudio(task: str | bytes, /) -> Article:
    """Return the article of a task, checked against its text.

    Args:
        task: the JSON of one task, as Label Studio exports it.

    Raises:
        SchemaError: it is not a task with a `text`, or an offset is inside a character.
        SpanMismatchError: a region does not hold the words at its offsets.
    """
    return _article(converted(parsed(task, "a task"), _Task, "a task"))


def _article(task: _Task) -> Article:
    text = task.data.text
    counted = Utf16(text)
    made = [*task.annotations, *task.predictions]
    results = made[0].result if made else []
    marks = {one.id: _mark(text, counted, one) for one in results if one.type == "labels"}
    at = {name: i for i, name in enumerate(marks)}
    links = tuple(
        Link(label, at[one.from_id], at[one.to_id])
        for one in results
        if one.type == "relation" and one.from_id in at and one.to_id in at
        for label in one.labels
    )
    return article_of(Marks(text=text, marks=tuple(marks.values()), links=links, document=task.data.document))


def _mark(text: str, counted: Utf16, region: _Result) -> Mark:
    value = region.value or _Value()
    try:
        span = Span.cut(text, counted.point(value.start), counted.point(value.end))
    except ValueError as error:
        msg = f"region {region.id}: {error}"
        raise SchemaError(msg) from error
    noted = (part for part in (region.meta.text if region.meta else ()) if part.startswith("{"))
    values = converted(parsed(next(noted, "{}"), "values"), dict[str, object], "values")
    if value.text is not None and value.text != span.text:
        raise SpanMismatchError(span.start, span.end, value.text, span.text)
    return Mark(value.labels[0] if value.labels else "", span, values)


def write_labelstudio(path: str | PathLike[str], articles: Iterable[Article], /) -> int:
    """Write a file of tasks that Label Studio imports; return how many."""
    count = 0
    with Path(path).open("w", encoding="utf-8", newline="\n") as file:
        for article in articles:
            file.write(("[\n" if count == 0 else ",\n") + to_labelstudio(article))
            count += 1
        file.write("\n]\n" if count else "[]\n")
    return count


def read_labelstudio(path: str | PathLike[str], /) -> Iterator[Article]:
    """Yield the articles of a file of tasks, as Label Studio exports it.

    Raises:
        SchemaError: it is not a file of tasks; the message names the file.
        SpanMismatchError: a region does not hold the words at its offsets.
    """
    try:
        tasks = converted(parsed(read_file(path), "tasks"), list[_Task], "tasks")
        yield from map(_article, tasks)
    except SchemaError as error:
        msg = f"{path}: {error}"
        raise SchemaError(msg) from error
