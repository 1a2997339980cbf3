r"""Markup that was left in a text: tags of HTML, links and bold type of Markdown, the numbers of footnotes.

Nobody reads them, and they come between a name and its verb: `<b>Jane Doe</b> said`, `[Jane Doe](https://…) said`,
`"It rained."[12]`. They are read as nothing; a tag that starts a line (`<p>`, `<br>`) in the middle of one is read as
a line end. What only looks like it stays: `x < y`, `<unknown>`, `[sic]`, a star in front of an item. The offsets lead
back to the text as given (`newscorpus.text.unwrapping`).
"""

import re
from collections.abc import Iterator

from newscorpus.text.characters import Cut

__all__ = ("markup",)

_INLINE = "a|abbr|b|cite|em|font|i|mark|small|span|strong|sub|sup|time|u"
_LINES = "blockquote|br|div|h[1-6]|li|ol|p|ul"
_TAG = re.compile(rf"</?(?:(?:{_INLINE})|(?P<line>{_LINES}))(?:\s[^<>]{{0,500}})?/?>", re.IGNORECASE)
# The bracket or star comes first, and then a look at what is before it: the engine searches for a letter much faster.
_LINK = re.compile(r"\[(?<![!\w]\[)(?=(?P<words>[^\[\]\n]{1,200})\]\((?P<address>https?://[^\s()]{1,500})\))")
_BOLD = re.compile(r"\*\*(?<![\w*]\*\*)(?=(?P<words>[^\s*](?:[^*\n]{0,200}[^\s*])?)\*\*(?![\w*]))")
_FOOTNOTE = re.compile(r"\[(?<=[\w.,;:!?”\"’'»)]\[)\d{1,3}\](?:\[\d{1,3}\])*")


def markup(text: str, /) -> list[Cut]:
    r"""Return where markup is that is read as nothing, or as a line end, in order.

    >>> text = '<p><b>Jane Doe</b> said.</p><p>[Roe](http://a.example/b) did **not**.[3]'
    >>> cuts = markup(text)
    >>> "".join(text[end:start] + new for (_, end, _), (start, _, new) in zip([(0, 0, ""), *cuts], cuts))
    'Jane Doe said.\nRoe did not.'
    >>> markup("x < y, <unknown>, [sic], ** note, * item")
    []
    """
    found = list[Cut]()
    if "<" in text and ">" in text:
        found += _tags(text)
    if "[" in text:
        found += _around(text, _LINK, "address")
        found += [(*match.span(), "") for match in _FOOTNOTE.finditer(text)]
    if "*" in text:
        found += _around(text, _BOLD, None)
    return sorted(found)


def _tags(text: str) -> Iterator[Cut]:
    """Tags; several in a row are one, and one line end at most is left of them."""
    start = end = -1
    line = False
    for match in _TAG.finditer(text):
        if match.start() != end:
            if end > 0:
                yield start, end, _left(text, start, end, line=line)
            start, line = match.start(), False
        end = match.end()
        line = line or match["line"] is not None
    if end > 0:
        yield start, end, _left(text, start, end, line=line)


def _left(text: str, start: int, end: int, *, line: bool) -> str:
    """What is left of tags: a line end when they part lines and are at the edge of none."""
    edge = start == 0 or end == len(text) or text[start - 1] in "\r\n" or text[end] in "\r\n"
    return "\n" if line and not edge else ""


def _around(text: str, pattern: re.Pattern[str], address: str | None) -> Iterator[Cut]:
    """The signs in front of words and behind them, the latter with the address of a link."""
    for match in pattern.finditer(text):
        yield *match.span(), ""
        behind = match.end("words")
        yield behind, match.end(address) + 1 if address else behind + len("**"), ""
