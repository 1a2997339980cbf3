"""Lossless JSON, and JSON lines.

The keys are the names of the attributes; the envelope adds `schema`. Every span carries its words, so that a reader in
any language can check them against the text; `loads` does.
"""

from collections.abc import Iterable, Iterator
from os import PathLike

from newscorpus.errors import several_required
from newscorpus.formats.parsed import parsed
from newscorpus.formats.surrogates import escaped_surrogates
from newscorpus.model import Article
from newscorpus.model.plain import article_record

__all__ = ("dumps", "loads", "read_jsonl", "write_jsonl")


def dumps(article: Article, /) -> str:
    """Return the article as one line of JSON.

    >>> from newscorpus.model import Article
    >>> loads(dumps(Article(id="a1", text="Rain fell."))) == Article(id="a1", text="Rain fell.")
    True
    """
    import json  # noqa: PLC0415 - these two cost more than all the values

    import msgspec  # noqa: PLC0415

    record = article_record(article)
    try:
        return msgspec.json.encode(record).decode()
    except UnicodeEncodeError:  # a lone surrogate: legal in a str, and in JSON only as an escape
        line = json.dumps(msgspec.to_builtins(record), ensure_ascii=False, separators=(",", ":"))
        return escaped_surrogates(line)


def loads(data: str | bytes, /) -> Article:
    """Return the article that `dumps` wrote, checked against its text.

    >>> loads(dumps(Article(id="a1", text="Rain fell."))).text
    'Rain fell.'

    Raises:
        SchemaError: it is not JSON, or no article of this schema.
        SpanMismatchError: a span does not hold the words at its offsets.
    """
    return Article.from_dict(parsed(data, "an article"))


def write_jsonl(path: str | PathLike[str], articles: Iterable[Article], /) -> int:
    """Write one article a line; return how many.

    >>> from pathlib import Path
    >>> from tempfile import mkdtemp
    >>> file = Path(mkdtemp()) / "articles.jsonl"
    >>> write_jsonl(file, [Article(id="a1", text="Rain fell."), Article(id="a2", text="Snow fell.")])
    2
    >>> [article.id for article in read_jsonl(file)]
    ['a1', 'a2']

    Raises:
        OSError: the file cannot be written.
        TypeError: one article was given in the place of several.
    """
    from newscorpus.formats.article_files import write_lines  # noqa: PLC0415 - with it comes pathlib

    several_required(articles)
    return write_lines(path, articles, show=dumps)


def read_jsonl(path: str | PathLike[str], /) -> Iterator[Article]:
    """Yield the articles of a file that `write_jsonl` wrote.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     file = Path(folder, "a.jsonl")
    ...     written = write_jsonl(file, [Article(text="Rain fell.", id="a1")])
    ...     print(written, [article.id for article in read_jsonl(file)])
    1 ['a1']

    Raises:
        SchemaError: a line is not an article; the message names the line.
        NotUtf8Error: a line is not UTF-8.
        SpanMismatchError: as `loads`.
    """
    from newscorpus.formats.article_files import read_lines  # noqa: PLC0415 - with it comes pathlib

    return read_lines(path, loads)
