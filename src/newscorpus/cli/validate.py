"""`newscorpus validate`: the proof that nothing is lost."""

import sys

import click

from newscorpus.cli.group import emit, say
from newscorpus.corpus import validate as validate_output
from newscorpus.corpus.quality import counted

__all__ = ("validate",)


@click.command()
@click.argument("output", metavar="FOLDER", type=click.Path(file_okay=False))
@click.option("--without-inputs", is_flag=True, help="Trust the counts instead of reading the inputs again.")
@click.option("-q", "--quiet", is_flag=True, help="Print only faults.")
def validate(output: str, without_inputs: bool, quiet: bool) -> None:  # noqa: FBT001 - click calls by keyword
    """Check what `newscorpus annotate` wrote: that no record is lost, changed or duplicated, and that all spans fit.

    Writes the faults to standard output, one per line. Exits with 0 when there are none, 1 when there are some, 2 when
    the folder holds no run.
    """
    found = validate_output(output, inputs=not without_inputs)
    for fault in found.faults:
        emit(fault)
    if not quiet:
        records = "" if found.records is None else f" = {counted(found.records, 'record')}"
        say(f"{counted(found.articles, 'article')} + {found.set_aside:,} set aside{records}")
        say("valid" if found.is_valid else counted(len(found.faults), "fault"))
    if not found.is_valid:
        sys.exit(1)
