"""`newscorpus report`: the page of a corpus, or of one speaker in it."""

import click

from newscorpus.cli.group import emit_page

__all__ = ("report",)


@click.command()
@click.argument("out", type=click.Path(exists=True))
@click.option("-o", "--output", type=click.Path(dir_okay=False), help="The page; standard output by default.")
@click.option("--title", help="The title of the page. [default: the number of articles and their period]")
@click.option("--speaker", metavar="NAME", help="A page about one speaker: all quotations with their places.")
def report(out: str, output: str | None, title: str | None, speaker: str | None) -> None:
    """Show a corpus as one self-contained HTML page with pictures.

    OUT is the folder that `annotate` wrote, or one file of records. A bar or a cell opens some of what it counts, each
    with its article and place. Needs the extra: pip install newscorpus[report].
    """
    from newscorpus.report import to_report, to_speaker_page  # noqa: PLC0415 - asks for duckdb and altair

    if speaker is not None and title is not None:
        msg = "--title has no effect on the page of a speaker"
        raise click.UsageError(msg)
    emit_page(to_report(out, title=title) if speaker is None else to_speaker_page(out, speaker), output)
