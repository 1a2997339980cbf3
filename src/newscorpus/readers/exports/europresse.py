"""Europresse and Eureka.cc: a page of articles, each headed by the name of its publication.

Since about 2014 each is an `article` element with header, section and footer; before, a cell of a table, in which the
parts follow each other, separated by line breaks. Both mark the publication, the line with the day and the title
with a class of the same name, so these are found first, and the text is what lies between the author and the line of
rights.
"""

from typing import TYPE_CHECKING

from newscorpus.readers.days import find_day
from newscorpus.readers.exports.export_values import Export, ExportedArticle
from newscorpus.readers.exports.labels import labels
from newscorpus.readers.exports.markup import text_of, words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ("is_europresse_page", "read_europresse_page")

_LOW = "translate(@class, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')"
_PUBLICATION = f".//*[contains({_LOW}, 'docpublicationname')]"
_HEADER = f".//*[contains({_LOW}, 'docheader')]"
_TITLE = f".//*[contains({_LOW}, 'titrearticlevisu') or contains({_LOW}, 'rdp__articletitle')]"
_AUTHOR = f".//*[contains({_LOW}, 'docauthors') or contains({_LOW}, 'docauteur')]"
_TEXT = f".//*[contains({_LOW}, 'dococurrcontainer')]"
_LONGEST_AUTHOR = 80


def is_europresse_page(tree: "HtmlElement") -> bool:
    """Return whether a page holds articles of Europresse."""
    return bool(tree.xpath(f"boolean({_PUBLICATION})"))


def read_europresse_page(tree: "HtmlElement") -> Export:
    """Return the articles of a page."""
    elements = [one for one in tree.iter("article") if one.xpath(f"boolean({_PUBLICATION})")]
    if elements:
        articles = [_article(number, one) for number, one in enumerate(elements, 1)]
    else:
        parents = (one.getparent() for one in tree.xpath(_PUBLICATION))
        cells = dict.fromkeys(cell for cell in parents if cell is not None)
        articles = [_cell(number, cell) for number, cell in enumerate(cells, 1)]
    return Export(source="Europresse", articles=tuple(articles))


def _first(element: "HtmlElement", path: str) -> "HtmlElement | None":
    return next(iter(element.xpath(path)), None)


def _article(number: int, element: "HtmlElement") -> ExportedArticle:
    header = element.find(".//header")
    title = _first(element, _TITLE)
    fields = _head(element, title)
    fields["byline"] = words_of(_first(element, _AUTHOR)) or _author(header, title)
    containers = element.xpath(f"{_TEXT}[not(ancestor::*[contains({_LOW}, 'dococurrcontainer')])]")
    texts = containers or element.findall(".//section") or _bare(element, header)
    body = "\n\n".join(filter(None, map(text_of, texts)))
    footer = element.find(".//footer")
    fields |= _foot(text_of(footer) if footer is not None else text_of(element))
    return ExportedArticle(number=number, body=body or None, fields={k: v for k, v in fields.items() if v})


def _bare(element: "HtmlElement", header: "HtmlElement | None") -> "list[HtmlElement]":
    """The paragraphs outside header, notes and footer, where markup is broken."""
    outside = ("header", "aside", "footer")
    return [
        one for one in element.iter("p") if header is None or not any(p.tag in outside for p in one.iterancestors())
    ]


def _head(element: "HtmlElement", title: "HtmlElement | None") -> dict[str, str]:
    """Publication, section, day and page, title."""
    line = " ".join(" ".join(words_of(one) for one in element.xpath(_HEADER)).replace(" ,", ",").split())
    found = find_day(line)
    section = line[: found.start].strip(" ,") if found else ""
    behind = line[found.end :].strip(" ,") if found else ""
    return {
        "publication": words_of(_first(element, _PUBLICATION)),
        "date": line[found.start : found.end] if found else line,
        "section": section,
        "page": behind,
        "headline": words_of(title),
    }


def _author(header: "HtmlElement | None", title: "HtmlElement | None") -> str:
    """The first element after the one that holds the title."""
    if header is None or title is None:
        return ""
    top = title
    while top.getparent() is not None and top.getparent() is not header:
        top = top.getparent()
    for sibling in top.itersiblings():
        words = words_of(sibling)
        if sibling.tag in {"div", "p", "span"} and words and len(words) <= _LONGEST_AUTHOR:
            return words
    return ""


def _foot(text: str) -> dict[str, str]:
    """The line of rights and the number of the document."""
    fields: dict[str, str] = {}
    for line in text.split("\n"):
        if found := labels().document_number.match(line.strip()):
            fields.setdefault("id", found[1])
        elif line.strip().startswith(labels().rights):
            fields.setdefault("copyright", line.strip())
    return fields


def _cell(number: int, cell: "HtmlElement") -> ExportedArticle:
    """An article of the older layout: all parts in one cell."""
    title = _first(cell, _TITLE)
    fields = _head(cell, title)
    text = text_of(cell)
    headline = text_of(title) if title is not None else ""
    behind = text.partition(headline)[2] if headline else text
    paragraphs = [part.strip() for part in behind.split("\n\n") if part.strip()]
    end = next(
        (
            at
            for at, part in enumerate(paragraphs)
            if part.startswith(labels().rights) or labels().document_number.match(part)
        ),
        len(paragraphs),
    )
    foot, paragraphs = "\n".join(paragraphs[end:]), paragraphs[:end]
    if len(paragraphs) > 1 and len(paragraphs[0]) <= _LONGEST_AUTHOR and paragraphs[0][-1] not in ".!?…»":
        fields["byline"] = paragraphs.pop(0)
    return ExportedArticle(
        number=number,
        body="\n\n".join(paragraphs) or None,
        fields={name: words for name, words in (fields | _foot(foot)).items() if words},
    )
