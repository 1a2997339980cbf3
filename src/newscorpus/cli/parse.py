"""`newscorpus parse`: a few files to records on standard output."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain, islice
from pathlib import Path
from typing import Literal

import click
from attrs import evolve

from newscorpus.cli.group import emit, in_colour, in_terminal, say
from newscorpus.cli.options import annotator_for, publication_day, quietly
from newscorpus.corpus.kernel import Annotator
from newscorpus.corpus.quality import counted, without_value
from newscorpus.errors import MissingExtraError, NewscorpusError, UnknownFormatError, UnknownLanguageError
from newscorpus.formats import dumps, to_html, to_text
from newscorpus.model import Article, NoteKind
from newscorpus.readers import BadRecord, Document, read_documents
from newscorpus.readers.encodings import decode_any
from newscorpus.readers.exports import read_export

__all__ = ("parse",)

OutputFormat = Literal["json", "text", "html"]


@click.command()
@click.argument("files", nargs=-1, type=click.Path(), metavar="[FILE]...")
@publication_day("The publication day; by default that of the source or the text.")
@click.option("--url", help="Where the article was found.")
@annotator_for
@click.option(
    "--format", "form", type=click.Choice(["json", "text", "html"]),
    help="JSON, one record per line; readable text; or a page. [default: text on a terminal, else json]",
)  # fmt: skip
@quietly
def parse(
    files: tuple[str, ...],
    published: date | None,
    url: str | None,
    annotator: Annotator,
    form: OutputFormat | None,
    *,
    quiet: bool,
) -> None:
    """Parse the articles of each FILE; - or no FILE at all reads one text from standard input.

    A FILE may be a text, an export, a folder, or hold many documents (JSON lines, CSV, Parquet, HTML, …). Without an
    ending in its name, it is a text. Exits with 1 when something could not be read; the rest is parsed all the same.
    """
    run = _Run(annotator, published, url)
    articles: Iterator[Article] = (article for name in files or ("-",) for article in run.articles(name, quiet=quiet))
    if not quiet:
        articles = map(_with_warning, articles)
    chosen: OutputFormat = form or ("text" if in_terminal() else "json")
    if chosen == "html":
        _emit_page(articles)
    else:
        show = _shower(chosen)
        for article in articles:
            emit(show(article))
    if run.failed:
        sys.exit(1)


def _with_warning(article: Article) -> Article:
    """Say on standard error when a text looks like another language than the one that it was parsed as."""
    for note in article.notes:
        if note.kind is NoteKind.LANGUAGE:
            say(f"{article.id or '<stdin>'}: {note.detail}, parsed as {article.language!r}; see --language")
    return article


class _Run:
    """The articles of all files, and whether all could be read."""

    def __init__(self, annotator: Annotator, published: date | None, url: str | None) -> None:
        self.failed: bool = False
        self._annotator: Annotator = annotator
        self._published: date | None = published
        self._url: str | None = url

    def articles(self, name: str, *, quiet: bool) -> Iterator[Article]:
        """Yield the articles of a file; what could not be read is named on standard error."""
        try:
            yield from self._standard_input(quiet=quiet) if name == "-" else self._documents(name, quiet=quiet)
        except UnicodeError as error:
            self._skip(f"<stdin>: {error}", quiet=quiet)
        except UnknownFormatError as error:
            self._skip(f"{name}: {error}", quiet=quiet, hint=" (if it is a plain text: newscorpus parse < FILE)")
        except OSError as error:
            self._skip(f"{name}: {error.strerror or error}", quiet=quiet)
        except MissingExtraError as error:
            self._skip(f"{name}: {error}", quiet=quiet)
        except NewscorpusError as error:
            self._skip(str(error), quiet=quiet)

    def _standard_input(self, *, quiet: bool) -> Iterator[Article]:
        text, remarks = decode_any(sys.stdin.buffer.read())
        export = read_export(text)
        if export is not None:
            many = f"{len(export.articles)} articles, read as one text"
            remarks += (f"looks like an export of {export.source} with {many}; give the file by its name",)
        for remark in () if quiet else remarks:
            say(f"<stdin>: {remark}")
        document = Document(text=text, id="-", source="<stdin>", published=self._published, url=self._url)
        yield evolve(self._annotator.annotate(document), id=None)

    def _documents(self, name: str, *, quiet: bool) -> Iterator[Article]:
        documents, remarks = read_documents(name), Counter[str]()
        first = next(documents, None)
        if first is None and not quiet:
            say(f"{name}: no articles in it")
        for document in () if first is None else chain([first], documents):
            if isinstance(document, BadRecord):
                self._skip(str(document), quiet=quiet)
                continue
            is_alone = document.source == Path(name).name  # the whole file is one article
            if is_alone and not quiet:
                for remark in document.remarks:
                    say(f"{document.source}: {remark}")
            else:
                remarks.update(map(without_value, document.remarks))
            id_ = name if is_alone and document.id == document.source else document.id
            published, url = self._published or document.published, self._url or document.url
            try:
                yield self._annotator.annotate(evolve(document, id=id_, published=published, url=url))
            except UnknownLanguageError as error:
                self._skip(f"{document.source}: {error}", quiet=quiet)
        for remark, count in () if quiet else remarks.most_common():
            say(f"{name}: {counted(count, 'article')}: {remark}")

    def _skip(self, said: str, *, quiet: bool, hint: str = "") -> None:
        self.failed = True
        if not quiet:
            say(f"{said}; skipped{hint}")


def _emit_page(articles: Iterator[Article]) -> None:
    """Write the page of the only article there is."""
    pages = list(islice(articles, 2))
    if len(pages) > 1:
        msg = "html is one page for one article; give one FILE with one article, or use `newscorpus view --number`"
        raise click.UsageError(msg)
    for article in pages:
        emit(to_html(article))


def _shower(form: OutputFormat) -> Callable[[Article], str]:
    if form == "json":
        return dumps
    colour = in_colour()
    return lambda article: to_text(article, colour=colour)
