"""The command: data goes to stdout, everything else to stderr."""

import os
import sys
from collections.abc import Callable
from datetime import date, datetime
from importlib.metadata import version
from platform import python_version
from typing import Literal

import click

from newscorpus.errors import NewscorpusError
from newscorpus.formats import dumps, to_html, to_text
from newscorpus.model import Article
from newscorpus.pipeline import ArticleParser
from newscorpus.readers.txt import decode, read_text

__all__ = ("main",)

Format = Literal["json", "text", "html"]


class Day(click.ParamType[date]):
    """A day or a moment in ISO 8601."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read `value`, or fail with the form that is expected."""
        try:
            text = str(value)
            return date.fromisoformat(text) if len(text) <= len("2018-10-26") else datetime.fromisoformat(text)
        except ValueError:
            self.fail(f"{value!r} is no date; expected YYYY-MM-DD", param, ctx)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(
    version("newscorpus"), message=f"newscorpus %(version)s, regex {version('regex')}, Python {python_version()}"
)
def cli() -> None:
    """Records from the text of news articles."""


@cli.command()
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
            reason = f"{name}: {error.strerror}" if isinstance(error, OSError) else str(error)
            click.echo(f"newscorpus: {reason}; skipped", err=True)
            failed = True
            continue
        article = parser.parse(text, published=published, url=url, id=None if name == "-" else name)
        _emit(show(article))
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


def _emit(record: str) -> None:
    """Write a record; a reader that closed the pipe ends the command without a word."""
    try:
        sys.stdout.write(record + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def main() -> None:
    """Run the command."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:  # a file name may hold bytes that are no UTF-8
            reconfigure(encoding="utf-8", errors="backslashreplace")
    cli(prog_name="newscorpus")
