"""`newscorpus view`: the page of one article."""

from datetime import date

import click

from newscorpus.cli.choosing import Choice, choosing, chosen_article
from newscorpus.cli.group import emit_page
from newscorpus.formats.html import to_html

__all__ = ("view",)


@click.command()
@choosing
@click.option("-o", "--output", type=click.Path(dir_okay=False), help="The page; standard output by default.")
def view(
    file: str,
    id: str | None,  # noqa: A002 - the name of the option
    number: int | None,
    published: date | None,
    url: str | None,
    language: str | None,
    output: str | None,
) -> None:
    """Show an article of FILE as one self-contained HTML page.

    FILE is a text, anything that holds texts, records of `parse` or `annotate`, or the folder that `annotate` wrote; a
    dash reads a text from standard input.
    """
    choice = Choice(id=id, number=number, published=published, url=url, language=language)
    emit_page(to_html(chosen_article(file, choice)), output)
