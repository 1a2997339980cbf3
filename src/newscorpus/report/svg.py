"""What of a picture goes into the page: shapes and words, by an allow-list.

altair describes a picture and vl-convert draws it, with words of the corpus in it. The result is read as XML, and only
the elements and attributes listed here are written again, each value escaped; so whatever a name contains, the page
gains no element beyond the shapes of a picture.
"""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from newscorpus.formats.html.visible import safe

__all__ = ("KEPT", "inline_svg")

_SHAPES = {"g", "path", "line", "rect", "text", "tspan"}
KEPT = (
    "transform", "d", "x", "y", "x1", "x2", "y1", "y2", "width", "height", "fill", "fill-opacity", "stroke",
    "stroke-width", "stroke-dasharray", "stroke-opacity", "opacity", "text-anchor", "font-size", "font-weight",
)  # fmt: skip
"""The attributes of a shape that go into the page."""

_NS = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_PANEL = re.compile(r"#(p[0-9]{1,6})$")
"""Where a shape may lead to: a panel of the same page."""

_LEADS = re.compile(r"(?:^|; )to: [^;]*")


def inline_svg(drawn: str, label: str) -> str:
    """Return the picture as an element for a page.

    >>> drawn = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="8"><a/><line x2="9" onload="x()"/></svg>'
    >>> inline_svg(drawn, "a line")
    '<svg viewBox="0 0 9 8" width="9" role="img" aria-label="a line"><line x2="9"/></svg>'

    Args:
        drawn: what vl-convert wrote.
        label: what the picture is, for those who do not see it.
    """
    root = ET.fromstring(drawn)  # noqa: S314 - written by vl-convert a moment ago, from values; there is no DTD in it
    width, height = safe(root.get("width", "0")), safe(root.get("height", "0"))
    body = "".join(part for child in root for part in _drawn(child))
    box = f'viewBox="0 0 {width} {height}" width="{width}"'
    return f'<svg {box} role="img" aria-label="{safe(label)}">{body}</svg>'


def _drawn(element: ET.Element) -> Iterator[str]:
    """Yield an element and what is in it; pictures are a dozen levels deep."""
    tag = element.tag.removeprefix(_NS)
    if tag == "a":
        yield from _linked(element)
        return
    if tag not in _SHAPES or element.get("display") == "none" or _is_empty(element):
        return
    inner = safe(element.text or "") if tag in {"text", "tspan"} else ""
    inner += _title(element) + "".join(part for child in element for part in _drawn(child))
    if tag == "g" and not inner:
        return
    attributes = "".join(
        f' {name}="{safe(value)}"'
        for name in KEPT
        if (value := element.get(name)) and (name, value) != ("opacity", "1")
    )
    yield f"<{tag}{attributes}>{inner}</{tag}>" if inner else f"<{tag}{attributes}/>"


def _linked(element: ET.Element) -> Iterator[str]:
    """Yield what is in a link; the link itself only where it leads to a panel of the page."""
    inner = "".join(part for child in element for part in _drawn(child))
    found = _PANEL.search(element.get(_HREF) or element.get("href") or "")
    yield f'<a href="#{found[1]}">{inner}</a>' if found and inner else inner


def _is_empty(element: ET.Element) -> bool:
    return element.tag == f"{_NS}path" and (
        not element.get("d") or element.get("class") in {"background", "foreground"}
    )


def _title(element: ET.Element) -> str:
    """The figures behind a bar, for those who point at it."""
    label = element.get("aria-label")
    if element.tag != f"{_NS}path" or not label:
        return ""
    return f"<title>{safe(_LEADS.sub('', label).removeprefix('; '))}</title>"
