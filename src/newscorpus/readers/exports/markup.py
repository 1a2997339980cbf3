"""A page as lines of text: what a browser would show, with a blank line where a paragraph ends."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newscorpus.errors import extra_needed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ("parse_page", "text_of", "words_of")

_BLANKS = re.compile(r"[ \t\r\n\f\v\u00a0]+")
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
        "block",
        "body.content",
        "headline",
        "hl1",
        "hl2",
        "paragraph",
    ]  # of NITF and Factiva
)
_UNSEEN = frozenset(
    [
        "script",
        "style",
        "head",
        "noscript",
        "template",
        "iframe",
        "object",
        "select",
        "button",
        "input",
        "svg",
        "math",
        "title",
    ]
)
_RULE = "_" * 60
_LINE, _PARAGRAPH = 1, 2
"""How many line ends follow a line, and a paragraph."""


def parse_page(page: str) -> "HtmlElement | None":
    """Return the tree of a page; `None` when nothing is in it.

    Raises:
        MissingExtraError: lxml is not installed.
    """
    with extra_needed("readers"):
        from lxml import etree, html  # noqa: PLC0415 - optional

    try:
        parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
        data = page.encode("utf-8", "replace")
        return html.document_fromstring(data, parser=parser) if data.strip() else None
    except (etree.LxmlError, ValueError):
        return None


def text_of(element: "HtmlElement") -> str:
    r"""Return the words of an element; paragraphs end with a blank line, a rule is a line of underscores.

    >>> text_of(parse_page("<p>Rain<br>fell. </p><p>It  was<b> wet</b>.</p>"))
    'Rain\nfell.\n\nIt was wet.'
    """
    parts: list[str] = []
    owed = 0  # how many line ends come before the next word
    for piece in _pieces(element):
        if isinstance(piece, int):
            owed = min(_PARAGRAPH, owed + piece)
            continue
        words = piece.lstrip(" ") if owed or not parts or parts[-1].endswith(" ") else piece
        if not words:
            continue
        if owed and parts:
            parts[-1] = parts[-1].rstrip(" ")
            parts.append("\n" * owed)
        owed = 0
        parts.append(words)
    return "".join(parts).rstrip(" ")


def _pieces(element: "HtmlElement") -> Iterator[str | int]:
    """The words, and between them line ends, without recursion: a page may be nested as deep as it likes."""
    ahead: list[tuple[HtmlElement, bool]] = [(element, False)]
    while ahead:
        one, leaving = ahead.pop()
        tag = one.tag if isinstance(one.tag, str) else ""
        if tag in _BLOCKS:
            yield _PARAGRAPH
        if leaving:
            if one is not element and one.tail:
                yield _BLANKS.sub(" ", one.tail)
            continue
        if tag == "br":
            yield _LINE
        elif tag == "hr":
            yield from (_PARAGRAPH, _RULE, _PARAGRAPH)
        ahead.append((one, True))
        if tag and (one is element or tag not in _UNSEEN):
            if one.text:
                yield _BLANKS.sub(" ", one.text)
            ahead += [(child, False) for child in reversed(one)]


def words_of(element: "HtmlElement | None") -> str:
    """Return the words of an element on one line; empty for `None`."""
    return "" if element is None else _BLANKS.sub(" ", text_of(element)).strip()
