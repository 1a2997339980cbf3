"""`newscorpus annotate`: many articles to a folder of parts."""

import sys
from collections import Counter
from collections.abc import Iterator

import click

from newscorpus.cli.group import say
from newscorpus.cli.options import annotator_for, read_columns, read_encoding
from newscorpus.cli.progress_bar import showing
from newscorpus.corpus import Annotator, Limits, OutputFolder, Quality, SetAside, Source, Summary, read_set_aside
from newscorpus.corpus import annotate as annotate_corpus
from newscorpus.corpus.layout import PartFormat
from newscorpus.corpus.quality import counted
from newscorpus.errors import MissingExtraError
from newscorpus.readers import FORMATS, available_dialects
from newscorpus.readers.days import DayOrder
from newscorpus.readers.registry import OLD_NAMES

__all__ = ("annotate",)

_USUAL = Limits()
_MOST_REASONS = 4


def _read_memory(ctx: click.Context, param: click.Parameter, value: int | None) -> int:
    if value is not None and sys.platform != "linux":
        msg = "only Linux can limit the memory of a process"
        raise click.BadParameter(msg, ctx, param)
    return _USUAL.memory if value is None else value


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "-o", "--output", required=True, metavar="FOLDER", help="The folder for the output, and for nothing else."
)
@click.option("-j", "--jobs", type=click.IntRange(min=1), help="The number of workers. [default: one per processor]")
@click.option(
    "--format", "form", type=click.Choice(["parquet", "jsonl"]), default="parquet", show_default=True,
    help="The format of the parts.",
)  # fmt: skip
@click.option(
    "--from", "reader", type=click.Choice([*FORMATS, *OLD_NAMES]), help="The format of the inputs. [default: by ending]"
)
@click.option(
    "--dialect", type=click.Choice(available_dialects()), help="How fields are named. [default: by the fields]"
)
@click.option("--encoding", callback=read_encoding, help="The encoding of the inputs. [default: UTF-8, else detected]")
@click.option("--pattern", metavar="GLOB", help="Which files of a folder to read: '*.txt'.")
@click.option(
    "--map", "mapped", multiple=True, metavar="NAME=COLUMN", callback=read_columns,
    help="What a column means: --map text=BODY --map published=pub --map title=head.",
)  # fmt: skip
@click.option(
    "--dates", type=click.Choice(["dmy", "mdy", "ymd"]), help="The order of day, month and year in dates of digits."
)
@annotator_for
@click.option(
    "--limit-seconds", type=click.FloatRange(min=0, min_open=True), default=_USUAL.seconds, show_default=True,
    help="Set aside an article that takes longer.",
)  # fmt: skip
@click.option(
    "--limit-memory", type=click.IntRange(min=64), metavar="MB", callback=_read_memory,
    help=f"Set aside an article that takes more. Linux only. [default: {_USUAL.memory}]",
)  # fmt: skip
@click.option(
    "--limit-characters", type=click.IntRange(min=1), default=_USUAL.characters, show_default=True,
    help="Set aside a longer article.",
)  # fmt: skip
@click.option("--duplicates", is_flag=True, help="Write a table of articles that are copies of others.")
@click.option("--overwrite", is_flag=True, help="Replace an earlier run in the folder instead of resuming it.")
@click.option("-q", "--quiet", is_flag=True, help="Report only problems.")
def annotate(
    inputs: tuple[str, ...],
    output: str,
    jobs: int | None,
    form: PartFormat,
    reader: str | None,
    dialect: str | None,
    encoding: str | None,
    pattern: str | None,
    mapped: dict[str, str],
    dates: DayOrder | None,
    annotator: Annotator,
    limit_seconds: float,
    limit_memory: int,
    limit_characters: int,
    duplicates: bool,  # noqa: FBT001 - click calls by keyword
    overwrite: bool,  # noqa: FBT001
    quiet: bool,  # noqa: FBT001
) -> None:
    """Parse the articles of files and folders into a folder of parts.

    Every record becomes an article in a part or a line in _set_aside. If a run was stopped, the same command resumes
    it. Exits with 0 if everything came out, 1 if something was set aside or ids repeat, 2 if the call, a file or the
    disk was wrong, and 130 after Ctrl-C.
    """
    if "-" in inputs:
        msg = "annotate reads files and folders; `newscorpus parse` reads standard input"
        raise click.UsageError(msg)
    source = Source(
        format=reader, dialect=dialect, encoding=encoding, pattern=pattern, fields=mapped, dates=dates,
    )  # fmt: skip
    try:
        with showing(quiet=quiet) as show:
            summary = annotate_corpus(
                inputs,
                output,
                parse=annotator.annotate,
                jobs=jobs,
                format=form,
                source=source,
                limits=Limits(seconds=limit_seconds, memory=limit_memory, characters=limit_characters),
                duplicates=duplicates,
                overwrite=overwrite,
                on_progress=show,
            )
    except MissingExtraError as error:
        hint = "; or write JSON lines, with --format jsonl" if error.extra == "parquet" else ""
        say(f"{error}{hint}")
        sys.exit(2)
    except KeyboardInterrupt:
        say("stopped; the same command resumes the run")
        sys.exit(130)
    _report(summary, OutputFolder(output), quiet=quiet)
    if summary.set_aside or summary.repeated_ids:
        sys.exit(1)


def _report(summary: Summary, folder: OutputFolder, *, quiet: bool) -> None:
    """Report the result of the run; when quiet, only what needs attention."""
    if not quiet:
        before = f"; {summary.before:,} done before" if summary.before else ""
        say(f"{counted(summary.articles, 'article')} in {folder.path} in {summary.seconds:.0f} s{before}")
        for line in _quality(summary.quality):
            say(f"  {line}")
        if summary.duplicates is not None:
            say(f"  copies of other articles: {summary.duplicates:,}; see {folder.path / '_duplicates'}")
        elif summary.repeated_texts:
            say(f"  texts that repeat another article: {summary.repeated_texts:,}; --duplicates names them")
    for line in summary.quality.advice():
        say(line)
    if summary.set_aside:
        reasons, examples = _reasons(folder)
        say(f"{counted(summary.set_aside, 'record')} set aside: {reasons}; see {folder.path / '_set_aside'}")
        for example in () if quiet else examples:
            say(f"  {example}")
    if summary.repeated_ids:
        say(f"ids that more than one record has: {summary.repeated_ids:,}; see {folder.repeated_ids}")


def _reasons(folder: OutputFolder) -> tuple[str, list[str]]:
    """Why records were set aside, the most frequent reasons first, with counts; and the first record of each reason."""
    counts: Counter[str] = Counter()
    first: dict[str, SetAside] = {}
    for one in (one for path in folder.set_asides() for one in read_set_aside(path)):
        counts[one.error] += 1
        first.setdefault(one.error, one)
    reasons = [error for error, _ in counts.most_common(_MOST_REASONS)]
    shown = ", ".join([f"{counts[error]:,} {error}" for error in reasons] + ["…"] * (len(counts) > _MOST_REASONS))
    return shown, [f"{error}, as {first[error].source}: {first[error].message}" for error in reasons]


def _quality(quality: Quality) -> Iterator[str]:
    """What the articles have, and how long they are."""
    if not quality.articles:
        return
    yield "with " + ", ".join(
        f"{_NAMES[name]} {quality.with_field.get(name, 0):,}" + _given(quality, name) for name in _NAMES
    )
    (least, first), (most, last) = quality.shortest[0], quality.longest[0]
    if quality.articles > 1:
        yield f"characters: {least:,} ({first}) to {most:,} ({last}), median about {quality.middle:,}"
    if len(quality.languages) > 1:
        yield "languages: " + ", ".join(f"{code} {count:,}" for code, count in sorted(quality.languages.items()))


_NAMES = {"day": "a day", "headline": "a headline", "author": "an author", "outlet": "an outlet"}


def _given(quality: Quality, name: str) -> str:
    given = quality.given_field.get(name, 0)
    return f" ({given:,} from the source)" if given else ""
