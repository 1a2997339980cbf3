"""Options that commands share, and how their values are read: a wrong one ends the command with a usage error."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

import click

from newscorpus.errors import UnknownLanguageError

if TYPE_CHECKING:
    from newscorpus.corpus.kernel import Annotator

__all__ = ("annotator_for", "publication_day", "quietly", "read_columns", "read_encoding")

_Command = TypeVar("_Command", bound=Callable[..., object])


def publication_day(said: str) -> Callable[[_Command], _Command]:
    """Give a command the option `--published`, a day or a moment in ISO 8601; `said` is its line in the help.

    It is read by a callback: click 8.1 cannot subscript `ParamType`, and later versions are typed only when it is.
    """
    return click.option("--published", metavar="DATE", callback=_read_day, help=said)


def _read_day(ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value) if len(value) <= len("2018-10-26") else datetime.fromisoformat(value)
    except ValueError:
        msg = f"{value!r} is not a date; expected YYYY-MM-DD"
        raise click.BadParameter(msg, ctx, param) from None


def annotator_for(command: _Command) -> _Command:
    """Give a command the option `--language`; its value is the `annotator` for that language."""
    return click.option(
        "--language", "annotator", default="en", show_default=True, callback=_read_language,
        help="The language of articles that do not name theirs: ISO 639-1, or auto to detect it.",
    )(command)  # fmt: skip


def _read_language(ctx: click.Context, param: click.Parameter, value: str) -> "Annotator":
    from newscorpus.corpus.kernel import Annotator  # noqa: PLC0415 - only a command that parses needs it

    try:
        return Annotator(language=value)
    except UnknownLanguageError as error:
        raise click.BadParameter(str(error), ctx, param) from error


def quietly(command: _Command) -> _Command:
    """Give a command the option `--quiet`."""
    return click.option("-q", "--quiet", is_flag=True, help="Print only errors that end the command.")(command)


def read_encoding(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Refuse an encoding that Python does not know."""
    try:
        "".encode(value or "utf-8")
    except LookupError as error:
        raise click.BadParameter(str(error), ctx, param) from error
    return value


def read_columns(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> dict[str, str]:
    """Read NAME=COLUMN, given any number of times, into names and their columns."""
    found: dict[str, str] = {}
    for one in value:
        name, equals, column = one.partition("=")
        if not (name.strip() and equals and column.strip()):
            msg = f"{one!r}: expected NAME=COLUMN, as in text=BODY"
            raise click.BadParameter(msg, ctx, param)
        found[name.strip()] = column.strip()
    return found
