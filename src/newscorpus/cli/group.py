"""The group of commands, and what they share.

A command is a module of this package that holds a click command of the same name, listed in `COMMANDS`. It is imported
only when it is called, so that `newscorpus --help` is as fast as click.

Exit codes of every command: 0 when all went well, 1 when the command finished and something was set aside, 2 when the
call, a file or the configuration was wrong, 130 after Ctrl-C. When the reader of a pipe closes it, the command ends
silently.
"""

import os
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from platform import python_version

import click
from click.shell_completion import CompletionItem

from newscorpus import __version__
from newscorpus.errors import NewscorpusError

__all__ = (
    "COMMANDS",
    "cli",
    "emit",
    "emit_page",
    "in_colour",
    "in_terminal",
    "main",
    "say",
)

COMMANDS: Mapping[str, str] = {
    "parse": "Parse a few articles, and show or write their records.",
    "annotate": "Parse the articles of files and folders into a folder of parts.",
    "validate": "Check what annotate wrote: nothing lost, nothing changed.",
    "convert": "Write records in another format.",
    "view": "Show an article as an HTML page.",
    "explain": "Say what was found at a place, and why.",
    "link": "Find the same events and quotations in several articles.",
    "report": "Show a corpus as an HTML page with pictures.",
    "completion": "Write the completion script for a shell.",
}
"""The name of each command (the module `newscorpus.cli.<name>`) and the line that the help shows for it."""


class Commands(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click asks with the context
        """Return the names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the command."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"newscorpus.cli.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the table without importing a command."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete the name of a command, again without importing one."""
        names = [CompletionItem(name, help=said) for name, said in COMMANDS.items() if name.startswith(incomplete)]
        return [*names, *click.Command.shell_complete(self, ctx, incomplete)]

    def invoke(self, ctx: click.Context) -> object:
        """Call the command, and turn what ended it into an exit code."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            say("stopped")
            ctx.exit(130)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)
        except OSError as error:
            say(f"{error.filename}: {error.strerror}" if error.filename is not None else str(error))
            ctx.exit(2)
        except (NewscorpusError, ImportError) as error:
            say(str(error))
            ctx.exit(2)


def _show_version(ctx: click.Context, _: click.Parameter, asked: bool) -> None:  # noqa: FBT001 - click calls it
    if asked:
        from importlib.metadata import version  # noqa: PLC0415 - dear, and only this asks

        emit(f"newscorpus {__version__}, regex {version('regex')}, Python {python_version()}")
        ctx.exit()


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the version and exit.",
)
def cli() -> None:
    """Records from the text of news articles."""


def in_terminal() -> bool:
    """Return whether stdout is a terminal."""
    return sys.stdout.isatty()


def in_colour() -> bool:
    """Return whether colours are welcome on stdout: it is a terminal, and `NO_COLOR` is not set."""
    return in_terminal() and not os.environ.get("NO_COLOR")


def emit(record: str) -> None:
    """Write a record to stdout at once; when the reader of a pipe has closed it, the command ends silently."""
    sys.stdout.write(record + "\n")
    sys.stdout.flush()


def emit_page(page: str, output: str | None) -> None:
    """Write a page to a file, which is there whole or not at all, or to stdout when that is not a terminal.

    Raises:
        click.UsageError: no file is named, and stdout is a terminal.
        OSError: the file cannot be written.
    """
    if output is not None:
        from newscorpus.corpus.atomic_write import write_whole  # noqa: PLC0415 - only a file needs it

        write_whole(Path(output), page.encode())
    elif in_terminal():
        msg = "a page is not for a terminal; name a file with --output"
        raise click.UsageError(msg)
    else:
        emit(page.removesuffix("\n"))


def say(message: str) -> None:
    """Write a line to stderr."""
    click.echo(f"newscorpus: {message}", err=True)


def main() -> None:
    """Run the command."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:  # a file name may hold bytes that are not UTF-8
            reconfigure(encoding="utf-8", errors="backslashreplace")
    cli(prog_name="newscorpus")
