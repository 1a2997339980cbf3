"""`newscorpus link`: what several articles of a run share."""

import click

from newscorpus.cli.group import say
from newscorpus.cli.options import quietly
from newscorpus.corpus import OutputFolder
from newscorpus.corpus.links import link_corpus

__all__ = ("link",)


@click.command()
@click.argument("out", metavar="FOLDER", type=click.Path(exists=True, file_okay=False))
@quietly
def link(out: str, *, quiet: bool) -> None:
    """Find the same events and the same quotations in the articles that `newscorpus annotate` wrote.

    Writes two tables into FOLDER/_links, events and quotes, in the format of the parts: a row for each mention, with
    the number of its cluster. `newscorpus report` shows them. All articles are held in memory.
    """
    folder = OutputFolder(out)
    found = link_corpus(folder)
    if not quiet:
        say(f"{found.articles:,} articles compared")
        say(f"events in several articles: {found.events:,}, with {found.event_mentions:,} mentions")
        say(f"quotations in several articles: {found.quotes:,}, with {found.quote_mentions:,} versions")
        say(f"tables: {folder.path / '_links'}")
