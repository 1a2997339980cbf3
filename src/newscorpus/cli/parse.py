"""`newscorpus parse`: records from a few files, on standard output."""

import sys
from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain, islice
from pathlib import Path
from typing import Literal

import click
from attrs import evolve

from newscorpus.cli.group import emit, in_colour, in_terminal, publication_day, quietly, say
from newscorpus.corpus.kernel import Annotator
from newscorpus.errors import NewscorpusError, NotUtf8Error, UnknownFormatError, UnknownLanguageError, decoded
from newscorpus.formats import dumps, to_html, to_text
from newscorpus.model import Article, NoteKind
from newscorpus.readers import BadRecord, Document, read_documents
from newscorpus.readers.exports import read_export
from newscorpus.readers.txt import read_text

__all__ = ("parse",)

Format = Literal["json", "text", "html"]


@click.command()
@click.argument("files", nargs=-1, type=click.Path(), metavar="[FILE]...")
@publication_day("The publication day; by default that of the source or the text.")
@click.option("--url", help="Where the article was found.")
@click.option(
    "--language", default="en", show_default=True, help="Language of articles that do not name theirs; ISO 639-1."
)
@click.option(
    "--format", "form", type=click.Choice(["json", "text", "html"]),
    help="JSON, one record per line; readable text; or a page. [default: text on a terminal, else json]",
)  # fmt: skip
@quietly
def parse(
    files: tuple[str, ...],
    published: date | None,
    url: str | None,
    language: str,
    form: Format | None,
    *,
    quiet: bool,
) -> None:
    """Parse the articles of each FILE; - or nothing reads one from standard input.

    A folder, or a file whose name says that it holds documents (JSON lines, CSV, Parquet, HTML, …), gives as many
    records as it has. A file whose name ends in .txt or .text, or has no ending, is one text in UTF-8, unless it is
    an export. Exits with 1 when something could not be read; the rest is parsed all the same.
    """
    run = _Run(_annotator(language), published, url)
    articles: Iterator[Article] = (article for name in files or ("-",) for article in run.articles(name, quiet=quiet))
    if not quiet:
        articles = map(_with_warning, articles)
    chosen: Format = form or ("text" if in_terminal() else "json")
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
            yield from self._documents(name, quiet=quiet) if _holds_documents(name) else self._text(name, quiet=quiet)
        except NotUtf8Error as error:
            self._skip(str(error), quiet=quiet, hint=" (newscorpus annotate reads other encodings)")
        except UnknownFormatError as error:
            self._skip(f"{name}: {error}", quiet=quiet, hint=" (if it is a plain text: newscorpus parse < FILE)")
        except (OSError, NewscorpusError) as error:
            said = f"{name}: {error.strerror or error}" if isinstance(error, OSError) else str(error)
            self._skip(said, quiet=quiet)

    def _text(self, name: str, *, quiet: bool) -> Iterator[Article]:
        text = decoded(sys.stdin.buffer.read(), "<stdin>") if name == "-" else read_text(name)
        export = read_export(text)
        if export is not None and name != "-":
            yield from self._documents(name, quiet=quiet, form="txt")
            return
        if export is not None and not quiet:
            many = f"{len(export.articles)} articles, read as one text"
            say(f"<stdin>: looks like an export of {export.source} with {many}; give the file by its name")
        document = Document(text=text, id=name, source=name, published=self._published, url=self._url)
        article = self._annotator.annotate(document)
        yield evolve(article, id=None) if name == "-" else article

    def _documents(self, name: str, *, quiet: bool, form: str | None = None) -> Iterator[Article]:
        documents = read_documents(name, format=form)
        first = next(documents, None)
        if first is None and not quiet:
            say(f"{name}: no articles in it")
        for document in () if first is None else chain([first], documents):
            if isinstance(document, BadRecord):
                self._skip(str(document), quiet=quiet)
                continue
            published, url = self._published or document.published, self._url or document.url
            try:
                yield self._annotator.annotate(evolve(document, published=published, url=url))
            except UnknownLanguageError as error:
                self._skip(f"{document.source}: {error}", quiet=quiet)

    def _skip(self, said: str, *, quiet: bool, hint: str = "") -> None:
        self.failed = True
        if not quiet:
            say(f"{said}; skipped{hint}")


def _holds_documents(name: str) -> bool:
    """Say by its name whether a file is more than a plain text; an ending that no reader knows is theirs to refuse."""
    if name == "-" or Path(name).is_dir():
        return name != "-"
    return Path(name).suffix.lower() not in {"", ".txt", ".text"}


def _emit_page(articles: Iterator[Article]) -> None:
    """Write the page of the only article there is."""
    pages = list(islice(articles, 2))
    if len(pages) > 1:
        msg = "html is one page for one article; give one FILE with one article, or use `newscorpus view --number`"
        raise click.UsageError(msg)
    for article in pages:
        emit(to_html(article))


def _annotator(language: str) -> Annotator:
    try:
        return Annotator(language=language)
    except UnknownLanguageError as error:
        raise click.BadParameter(str(error), param_hint="--language") from error


def _shower(form: Format) -> Callable[[Article], str]:
    if form == "json":
        return dumps
    colour = in_colour()
    return lambda article: to_text(article, colour=colour)
