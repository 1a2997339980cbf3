r"""IOB: one token per line with its offsets and one tag per label, as sequence labellers take it.

The comments are those of CoNLL-U, and give id, text and columns; a blank line ends a sentence, and a line of text ends
one too::

    # newdoc id = a1
    # text = "Doe said yes."
    # columns = start end token Timex Content Source Cue Event
    0	3	Doe	O	O	B-Source	O	O
    4	8	said	O	O	O	B-Cue	O

A tag is a whole token and has no value, so IOB keeps where a finding is and what it is, no more: `from_iob` gives back
dates, quotes, events and attributions without values, and leaves out sources and cues, which nothing ties to a content.
Of two findings of one label that overlap, the longer one is written.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from json import dumps, loads
from os import PathLike

from newscorpus.errors import SchemaError, SpanMismatchError, UnknownLanguageError
from newscorpus.formats.article_files import read_file
from newscorpus.formats.marking import marks_of
from newscorpus.formats.marks import Mark, Marks
from newscorpus.formats.unmarking import article_of
from newscorpus.lexicon import load_lexicon
from newscorpus.model import Article, Span
from newscorpus.text import Reading, find_lines, find_sentences

__all__ = ("IOB_LABELS", "from_iob", "read_iob", "to_iob")

IOB_LABELS = ("Timex", "Quote", "Content", "Source", "Cue", "Event")
"""The labels that are written when none are asked for; one column each."""

_TOKEN = re.compile(r"\w+|[^\w\s]")


def to_iob(article: Article, /, *, labels: Sequence[str] = IOB_LABELS) -> str:
    r"""Return the article as lines of tokens.

    >>> from newscorpus.model import Timex
    >>> text = "Rain in May."
    >>> print(to_iob(Article(text=text, timexes=(Timex(span=Span.cut(text, 8, 11)),)), labels=("Timex",)))
    # newdoc
    # text = "Rain in May."
    # columns = start end token Timex
    0	4	Rain	O
    5	7	in	O
    8	11	May	B-Timex
    11	12	.	O
    <BLANKLINE>
    <BLANKLINE>

    Args:
        article: the article; a lone surrogate is written as U+FFFD.
        labels: of `newscorpus.formats.marks.LABELS`, a column each.
    """
    marks = marks_of(article).only(labels).encodable()
    text = marks.text
    tokens = [match.span() for match in _TOKEN.finditer(text)]
    columns = [_tags(tokens, label, [m.span for m in marks.marks if m.label == label]) for label in labels]
    name = dumps(marks.document.get("id"), ensure_ascii=False)
    lines = ["# newdoc" if name == "null" else f"# newdoc id = {name}", f"# text = {dumps(text, ensure_ascii=False)}"]
    lines.append(f"# columns = start end token {' '.join(labels)}")
    ends = _sentence_ends(text, article.language)
    sentence = 0
    for i, (start, end) in enumerate(tokens):
        while sentence < len(ends) and start >= ends[sentence]:
            if lines[-1]:
                lines.append("")
            sentence += 1
        lines.append("\t".join((str(start), str(end), text[start:end], *(column[i] for column in columns))))
    return "\n".join([*lines, "", ""])


def _sentence_ends(text: str, language: str) -> list[int]:
    try:
        reading = Reading(text, load_lexicon(language))
    except UnknownLanguageError:
        nothing = frozenset[str]()
        return [end for line in find_lines(text) for _, end in find_sentences(text, *line, nothing, nothing)]
    return [reading.given_index(end - 1) + 1 for _, end in reading.sentences]


def _tags(tokens: list[tuple[int, int]], label: str, spans: list[Span]) -> list[str]:
    """One tag a token; the longest spans first, and none into another, which its first or last token would show."""
    tags = ["O"] * len(tokens)
    starts, ends = [start for start, _ in tokens], [end for _, end in tokens]
    for span in sorted(spans, key=lambda one: (one.start - one.end, one.start)):
        first, last = bisect_right(ends, span.start), bisect_left(starts, span.end)
        if first < last and tags[first] == tags[last - 1] == "O":
            tags[first:last] = [f"B-{label}", *[f"I-{label}"] * (last - first - 1)]
    return tags


def from_iob(data: str, /, *, text: str | None = None) -> Iterator[Article]:
    r"""Yield the articles of lines of tokens, checked against their texts.

    >>> data = '# text = "Rain in May."\n# columns = start end token Timex\n8\t11\tMay\tB-Timex\n'
    >>> next(from_iob(data)).timexes[0].text
    'May'

    Args:
        data: what `to_iob` wrote, or a tagger after it.
        text: the text, when the comment that gives it is missing.

    Raises:
        SchemaError: a line is not what the columns say; the message names it.
        SpanMismatchError: a token is not at its offsets.
    """
    tagged = _Tagged(text)
    for number, line in enumerate(data.split("\n"), 1):
        try:
            if line.startswith("# newdoc") and tagged.begun:
                yield tagged.article()
                tagged = _Tagged(text)
            tagged.add(line.removesuffix("\r"))
        except SpanMismatchError:
            raise
        except (ValueError, TypeError) as error:
            msg = f"line {number}: {error}"
            raise SchemaError(msg) from error
    if tagged.begun:
        yield tagged.article()


class _Tagged:
    """The lines of one article that have been read."""

    def __init__(self, text: str | None) -> None:
        self.text: str | None = text
        self.id: str | None = None
        self.begun: bool = False
        self.labels: list[str] = list(IOB_LABELS)
        self.open: dict[str, tuple[int, int]] = {}
        self.spans: list[tuple[int, int, str]] = []

    def add(self, line: str) -> None:
        """Read one more line."""
        if not line:
            return
        self.begun = True
        if line.startswith("# newdoc id = "):
            self.id = loads(line.removeprefix("# newdoc id = "))
        elif line.startswith("# text = "):
            self.text = str(loads(line.removeprefix("# text = ")))
        elif line.startswith("# columns = "):
            self.labels = line.split()[6:]
        elif not line.startswith("# "):
            self.token(*line.split("\t"))

    def token(self, start: str, end: str, words: str, *tags: str) -> None:
        if self.text is None:
            msg = "no text; give it as text="
            raise SchemaError(msg)
        span = Span(int(start), int(end), words)
        span.check(self.text)
        for label, tag in zip(self.labels, tags, strict=True):
            if tag == f"I-{label}" and label in self.open:
                self.open[label] = self.open[label][0], span.end
            else:
                self.close(label)
                if tag != "O":
                    self.open[label] = span.start, span.end

    def close(self, label: str) -> None:
        if label in self.open:
            self.spans.append((*self.open.pop(label), label))

    def article(self) -> Article:
        for label in list(self.open):
            self.close(label)
        text = self.text or ""
        marks = tuple(Mark(label, Span.cut(text, start, end)) for start, end, label in sorted(self.spans))
        document = {} if self.id is None else {"id": self.id}
        return article_of(Marks(text=text, marks=marks, document=document))


def read_iob(path: str | PathLike[str], /) -> Iterator[Article]:
    """Yield the articles of a file.

    Raises:
        SchemaError: a line is not what the columns say; the message names file and line.
        SpanMismatchError: a token is not at its offsets.
    """
    try:
        yield from from_iob(read_file(path))
    except SchemaError as error:
        msg = f"{path}: {error}"
        raise SchemaError(msg) from error
