"""`newscorpus convert`: records from one format to another."""

from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path

import click

from newscorpus.cli.choosing import records_in
from newscorpus.cli.group import emit, in_terminal, say
from newscorpus.cli.options import quietly
from newscorpus.errors import UnknownFormatError
from newscorpus.formats import FORMATS, Format, find_format, read_articles
from newscorpus.model import Article

__all__ = ("convert",)

_READABLE = [name for name, form in FORMATS.items() if form.can_read]


@click.command()
@click.argument("source", type=click.Path(exists=True))
@click.option("-o", "--output", type=click.Path(), help="A file, or a folder for formats of one article a file.")
@click.option(
    "--from", "source_format", type=click.Choice(_READABLE), help="The format of SOURCE, by default that of its suffix."
)
@click.option(
    "--to",
    "target_format",
    type=click.Choice(list(FORMATS)),
    help="The format to write, by default that of the suffix.",
)
@quietly
def convert(
    source: str, output: str | None, source_format: str | None, target_format: str | None, *, quiet: bool
) -> None:
    """Write the records of SOURCE in another format.

    Without an output, records in a text format go to standard output, one after the other. The formats are those of
    the suffixes, unless --from and --to say otherwise.
    """
    articles = _articles(source, source_format)
    if output is None:
        if target_format is None:
            msg = "--to is needed when there is no output whose suffix says the format"
            raise click.UsageError(msg)
        _show(articles, FORMATS[target_format])
        return
    form = _target(output, target_format)
    if Path(output).resolve() == Path(source).resolve():
        msg = f"{output} is the file that is read; name another"
        raise click.UsageError(msg)
    try:
        count = form.write(output, articles)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    if not quiet:
        say(f"{count} {'article' if count == 1 else 'articles'} as {form.name} in {output}")


def _articles(source: str, form: str | None) -> Iterator[Article]:
    if form is not None:
        return read_articles(source, format=form)
    parts = records_in(Path(source)) if Path(source).is_dir() else []
    if parts:
        return chain.from_iterable(map(read_articles, parts))
    try:
        return read_articles(source)
    except UnknownFormatError as error:
        msg = (
            f"{source} holds no records that are known by their name: give their format with --from, "
            "or make records of texts with parse or annotate"
        )
        raise click.UsageError(msg) from error


def _target(output: str, form: str | None) -> Format:
    return FORMATS[form] if form is not None else find_format(output)


def _show(articles: Iterator[Article], form: Format) -> None:
    if not form.can_show:
        msg = f"{form.name} does not go to standard output; name a file or a folder with --output"
        raise click.UsageError(msg)
    if form.name == "html" and in_terminal():
        msg = "a page is not for a terminal; name a file with --output"
        raise click.UsageError(msg)
    for article in _only(articles) if form.name == "html" else articles:
        emit(form.to_text(article))


def _only(articles: Iterator[Article]) -> list[Article]:
    """The only article, or none."""
    found = list(islice(articles, 2))
    if len(found) > 1:
        msg = "a page holds one article; name a folder with --output"
        raise click.UsageError(msg)
    return found
