"""Which layout an export has."""

import re
from functools import cache
from typing import TYPE_CHECKING

from newscorpus.readers.exports.europresse import is_europresse_page, read_europresse_page
from newscorpus.readers.exports.export_values import Export
from newscorpus.readers.exports.factiva import is_factiva, is_factiva_page, read_factiva, read_factiva_page
from newscorpus.readers.exports.labelled import is_labelled, read_labelled
from newscorpus.readers.exports.labels import labels
from newscorpus.readers.exports.markup import text_of
from newscorpus.readers.exports.nexis import is_nexis, read_nexis
from newscorpus.readers.exports.proquest import is_proquest, read_proquest

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ("LAYOUTS", "may_be_export_page", "read_export", "read_export_page")

LAYOUTS = (
    (is_proquest, read_proquest),
    (is_factiva, read_factiva),
    (is_nexis, read_nexis),
    (is_labelled, read_labelled),
)
"""Whether a text has a layout, and what reads it; asked in this order."""

PAGES = ((is_factiva_page, read_factiva_page), (is_europresse_page, read_europresse_page))
"""The same for pages whose classes say what their parts are."""


def read_export(text: str, /) -> Export | None:
    r"""Return the articles of a text; `None` when it is not an export of a layout that is known.

    >>> export = read_export("1 of 1 DOCUMENTS\n\nThe Courier\n\nMay 3, 2019\n\nRain\n\nLENGTH: 2 words\n\nRain fell.")
    >>> export.source, len(export.articles)
    ('Nexis', 1)
    >>> read_export("Rain fell on 1 of 20 days.") is None
    True
    """
    for recognizes, read in LAYOUTS:
        if recognizes(text):
            return read(text)
    return None


@cache
def _marks() -> re.Pattern[str]:
    """What a page of each layout holds somewhere in its markup; cheap, and no proof."""
    ours = labels()
    ended = "|".join(sorted(map(re.escape, ours.nexis.ended)))
    marks = "|".join(sorted(map(re.escape, ours.proquest.marks)))
    return re.compile(
        rf"docpublicationname|articleparagraph|headline.{{1,9}}>|[0-9] .{{2,4}} [0-9]+ do[ck]u|do[ck]ument [0-9]"
        rf"|{ended}|{marks}",
        re.IGNORECASE,
    )


def may_be_export_page(page: str, /) -> bool:
    """Return whether it is worth the time to look at a page as an export; most pages are one article.

    >>> may_be_export_page("<p>1 of 20 DOCUMENTS</p>"), may_be_export_page("<p>Rain fell on 1 of 20 days.</p>")
    (True, False)
    """
    return _marks().search(page) is not None


def read_export_page(page: str, tree: "HtmlElement", /) -> Export | None:
    """Return the articles of a page, or `None`.

    Args:
        page: as it was written.
        tree: the same, parsed.
    """
    for recognizes, read in PAGES:
        if recognizes(tree):
            return read(tree)
    text = text_of(tree)
    if is_nexis(text) and not is_proquest(text):
        named = labels().nexis.head_count.search(page)
        return read_nexis(text, int(named[1]) if named else None)
    return read_export(text)
