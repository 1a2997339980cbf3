"""What a page shows of its header where its metadata do not say: microdata, the heading, a byline, the one time.

Metadata are written for machines, and go before. Without them a page still says a few things in ways that are the same
everywhere: `itemprop` and `rel="author"` name a value outright; the title of a page is as a rule its heading, a rule or
a dash, and the name of the site; and a class "byline" is on bylines. Of the times on a page only one that has no rival
inside the article is taken, since lists of other articles have times too.
"""

import re
from typing import TYPE_CHECKING

from newscorpus.model.plain import JSON
from newscorpus.readers.exports.markup import words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ("shown_header",)

_BETWEEN = re.compile(r"\s{1,9}[|\-–—·•:»]{1,9}\s{1,9}")
_ENDS_BETWEEN = re.compile(_BETWEEN.pattern + "$")
_LONGEST_BYLINE = 120
_LONGEST_SITE = 40
_HAS_CLASS = ".//*[contains(concat(' ', normalize-space(@class), ' '), ' {} ')]"
_BYLINE = (".//*[@rel='author']", _HAS_CLASS.format("byline"), _HAS_CLASS.format("author"))
_NAMED = ("headline", "datePublished", "dateModified", "author", "articleSection")
"""Names of schema.org that pages give as microdata."""


def shown_header(tree: "HtmlElement", /, title: str = "", site: str = "") -> dict[str, JSON]:
    """Return the fields that a page shows, by their names in schema.org.

    >>> from newscorpus.readers.exports.markup import parse_page
    >>> page = "<h1>Rain</h1><p class='byline'>By Jane Doe</p><time datetime='2019-04-05'>today</time>"
    >>> shown_header(parse_page(page), "Rain | Courier")
    {'headline': 'Rain', 'publisher': 'Courier', 'author': 'By Jane Doe', 'datePublished': '2019-04-05'}

    Args:
        tree: the page.
        title: what its metadata call it, perhaps with the name of the site.
        site: the name of the site, if its metadata say it.
    """
    around = _article(tree)
    heading = next((words for part in (around, tree) for one in part.iter("h1") if (words := words_of(one))), "")
    fields: dict[str, JSON] = {**_split_title(heading, title, site)}
    bylines = (words for path in _BYLINE for one in around.xpath(path) if (words := words_of(one)))
    if byline := next((words for words in bylines if len(words) <= _LONGEST_BYLINE), ""):
        fields["author"] = byline
    times = [str(one.get("datetime") or "") for one in around.iter("time")]
    if len({time[:10] for time in times if time}) == 1:
        fields["datePublished"] = next(filter(None, times))
    return fields | _microdata(tree)


def _article(tree: "HtmlElement") -> "HtmlElement":
    """The element around the story: the article that holds the first heading, or the main part, or all."""
    for heading in tree.iter("h1"):
        for one in heading.iterancestors("article", "main"):
            return one
    for tag in ("article", "main"):
        for one in tree.iter(tag):
            return one
    return tree


def _split_title(heading: str, title: str, site: str) -> dict[str, str]:
    """The headline and the site in a title "Rain | Courier", where the page has the heading "Rain" or is of Courier."""
    behind = title[len(heading) :] if heading and title.startswith(heading) else ""
    if (found := _BETWEEN.match(behind)) and len(behind) - found.end() <= _LONGEST_SITE:
        return {"headline": heading, "publisher": behind[found.end() :].strip()}
    before = title[: -len(site)] if site and title.lower().endswith(site.lower()) else ""
    if (end := _ENDS_BETWEEN.search(before)) and end.start():
        return {"headline": before[: end.start()]}
    return {}


def _microdata(tree: "HtmlElement") -> dict[str, JSON]:
    fields: dict[str, JSON] = {}
    for one in tree.iterfind(".//*[@itemprop]"):
        for name in (one.get("itemprop") or "").split():
            inner = one.find(".//*[@itemprop='name']")
            said = one.get("content") or one.get("datetime") or words_of(one if inner is None else inner)
            if name in _NAMED and said.strip():
                fields.setdefault(name, said.strip())
    return fields
