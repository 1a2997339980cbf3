"""`newscorpus report`: the page of a corpus."""

import click

from newscorpus.cli.group import emit_page

__all__ = ("report",)


@click.command()
@click.argument("out", type=click.Path(exists=True))
@click.option("-o", "--output", type=click.Path(dir_okay=False), help="The page; standard output without it.")
@click.option("--title", help="The title of the page.  [default: the name of OUT]")
def report(out: str, output: str | None, title: str | None) -> None:
    """Show a corpus as one self-contained HTML page with pictures.

    OUT is the folder that `annotate` wrote, or one file of records. Needs the extra: pip install newscorpus[report].
    """
    from newscorpus.report import to_report  # noqa: PLC0415 - asks for duckdb and altair

    emit_page(to_report(out, title=title), output)
