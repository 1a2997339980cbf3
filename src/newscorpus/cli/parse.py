"""`newscorpus parse`: one article a file."""

import os
import sys
from collections.abc import Callable
from datetime import date
from typing import Literal

import click

from newscorpus.cli.group import Day, emit, say
from newscorpus.errors import NewscorpusError
from newscorpus.formats import dumps, to_html, to_text
from newscorpus.model import Article
from newscorpus.pipeline import ArticleParser
from newscorpus.readers.txt import decode, read_text

__all__ = ("parse",)

Format = Literal["json", "text", "html"]


@click.command()
@click.argument("files", nargs=-1, type=click.Path(), metavar="[FILE]...")
@click.option("--published", type=Day(), help="The publication day; read from the text without it.")
@click.option("--url", help="Where the article was found.")
@click.option("--language", default="en", show_default=True, help="ISO 639-1.")
@click.option(
    "--format", "form", type=click.Choice(["json", "text", "html"]),
    help="One JSON record a line, a view for people, or a page. [default: text on a terminal, else json]",
)  # fmt: skip
def parse(files: tuple[str, ...], published: date | None, url: str | None, language: str, form: Format | None) -> None:
    """Parse articles, one a FILE; - or nothing reads one from standard input.

    Exits with 1 when a file could not be read; the others are parsed all the same.
    """
    parser = _parser(language)
    chosen: Format = form or ("text" if sys.stdout.isatty() else "json")
    if chosen == "html" and len(files) > 1:
        msg = "html is one page for one article; give one FILE"
        raise click.UsageError(msg)
    show = _shower(chosen)
    failed = False
    for name in files or ("-",):
        try:
            text = decode(sys.stdin.buffer.read(), "<stdin>") if name == "-" else read_text(name)
        except (OSError, NewscorpusError) as error:
            say(f"{name}: {error.strerror}; skipped" if isinstance(error, OSError) else f"{error}; skipped")
            failed = True
            continue
        emit(show(parser.parse(text, published=published, url=url, id=None if name == "-" else name)))
    if failed:
        sys.exit(1)


def _parser(language: str) -> ArticleParser:
    try:
        return ArticleParser(language=language)
    except LookupError as error:
        raise click.BadParameter(str(error), param_hint="--language") from error


def _shower(form: Format) -> Callable[[Article], str]:
    colour = form == "text" and sys.stdout.isatty() and "NO_COLOR" not in os.environ
    views: dict[str, Callable[[Article], str]] = {
        "json": dumps,
        "html": to_html,
        "text": lambda article: to_text(article, colour=colour),
    }
    return views[form]
