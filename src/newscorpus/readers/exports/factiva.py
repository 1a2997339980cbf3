"""Factiva: articles after each other, each closed by a line "Document XYZT000020200103eg13000b".

There are two layouts, and both come as pages or as RTF. With *field codes* each part has one: HD the headline, BY the
author, PD the day, SN the source, LP and TD the text. Without, the parts are in a fixed order around the number of
words, the one line that is never missing: section, headline and author above it; the day, the hour, the source, its
code, edition, page and language below, down to the line of rights; then the text, the publisher and the number of the
document. On a page, classes say which part is the headline, the author or a paragraph; in RTF only the order does.
"""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from newscorpus.readers.days import find_day
from newscorpus.readers.exports.export_lines import split_lines
from newscorpus.readers.exports.export_values import Export, ExportedArticle
from newscorpus.readers.exports.labels import labels
from newscorpus.readers.exports.markup import text_of, words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ("is_factiva", "is_factiva_page", "read_factiva", "read_factiva_page")

_CODE = re.compile(r"([A-Z]{2,3})(?:\s{1,20}(\S.*))?$")
_TIME = re.compile(r"[0-9]{1,2}:[0-9]{2}(?:\s?[AaPp][Mm])?(?:\s[A-Z]{2,5})?")
_SOURCE_CODE = re.compile(r"[A-Z][A-Z0-9]{2,9}")
_MOST_ABOVE = 12
"""How many parts may be above the number of words."""

_LONGEST_NAME = 6
"""How many words an author has at most, where nothing marks the line as one."""

_LONGEST_PUBLISHER = 12
"""How many words the line with the publisher has at most."""


@frozen
class _Part:
    """A part of an article: its words, and what the class of its element says it is."""

    words: str
    kind: str = ""


def is_factiva(text: str) -> bool:
    """Return whether a text has the lines that close the articles of an export of Factiva."""
    return any(map(_number, text.splitlines())) and any(_is_pivot(line.words) for line in split_lines(text))


def _number(line: str) -> str:
    """The number of a document on the line that closes it, with or without its code; else nothing."""
    found = labels().factiva.document.fullmatch(line.strip().removeprefix("AN").strip())
    return found[1] if found and any(char.isdigit() for char in found[1]) else ""


def _is_pivot(words: str) -> bool:
    if len(words) > 60:
        return False
    bare = words.removeprefix("WC").strip()
    return bare[:1].isdigit() and labels().factiva.words.fullmatch(bare) is not None


def read_factiva(text: str) -> Export:
    """Return the articles of an export that came as RTF, DOCX or plain text."""
    articles: list[ExportedArticle] = []
    parts: list[_Part] = []
    for line in split_lines(text):
        parts.append(_Part(line.words))
        if _number(line.words):
            articles.append(_article(len(articles) + 1, parts))
            parts = []
    if any(_is_pivot(part.words) for part in parts):  # the last one is cut short
        articles.append(_article(len(articles) + 1, parts, whole=False))
    return Export(source="Factiva", articles=tuple(articles))


def _article(number: int, parts: list[_Part], *, whole: bool = True) -> ExportedArticle:
    fields = _coded(parts) if _has_codes(parts) else _ordered(parts)
    body = fields.pop("body", None)
    return ExportedArticle(number=number, body=body or None, whole=whole, fields=fields)


def _has_codes(parts: Sequence[_Part]) -> bool:
    codes = [found[1] for part in parts if (found := _CODE.match(part.words))]
    return {"HD", "SN"} <= set(codes) or {"HD", "PD"} <= set(codes)


def _coded(parts: Sequence[_Part]) -> dict[str, str]:
    """What the codes say; a line without one goes on with the last."""
    known = labels().factiva.codes
    said: list[tuple[str, list[str]]] = []
    for part in parts:
        found = _CODE.match(part.words)
        if found and found[1] in known:
            said.append((found[1], [found[2] or ""]))
        elif said:
            said[-1][1].append(part.words)
    return _named(said)


def _named(said: list[tuple[str, list[str]]]) -> dict[str, str]:
    """Fields under our names: the text in paragraphs, the others on one line."""
    known = labels().factiva.codes
    paragraphs: list[str] = []
    fields: dict[str, str] = {}
    for code, words in said:
        name = known.get(code, code)
        if name == "body":
            paragraphs += _paragraphs(words)
        elif joined := " ".join(filter(None, words)):
            fields.setdefault(name, joined)
    if "id" in fields:
        fields["id"] = _number(fields["id"]) or fields["id"]
    return {"body": "\n\n".join(paragraphs)} | fields


def _paragraphs(words: Sequence[str]) -> list[str]:
    """Lines between blank ones, joined."""
    paragraphs: list[list[str]] = [[]]
    for line in words:
        if line:
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    return ["\n".join(lines) for lines in paragraphs if lines]


def _ordered(parts: Sequence[_Part]) -> dict[str, str]:
    """What the order says, around the number of words."""
    full = [at for at, part in enumerate(parts) if part.words]
    pivot = next((place for place, at in enumerate(full) if _is_pivot(parts[at].words)), None)
    last = next((at for at in reversed(full) if _number(parts[at].words)), len(parts))
    identity = {"id": _number(parts[last].words)} if last < len(parts) else {}
    if pivot is None:
        return identity
    first = max([0, pivot - _MOST_ABOVE, *(place + 1 for place in range(pivot) if _is_cover(parts[full[place]].words))])
    above = [parts[at] for at in full[first:pivot]]
    rights = next((at for at in full[pivot:] if parts[at].words.startswith(labels().factiva.rights)), full[pivot])
    below = [parts[at].words for at in full[pivot + 1 :] if at <= rights]
    rest = list(parts[max(rights, full[pivot]) + 1 : last])
    return _above(above) | {"length": parts[full[pivot]].words} | _below(below) | identity | _text(rest)


def _is_cover(words: str) -> bool:
    return labels().nexis.page.match(words) is not None or any(mark in words for mark in labels().factiva.cover)


def _above(parts: list[_Part]) -> dict[str, str]:
    """Section, headline, author; and what is below the author ("Special to the Courier")."""
    by = labels().factiva.by
    headline = [part.words for part in parts if part.kind == "headline"]
    author = [part.words for part in parts if part.kind == "author"]
    rest = [part.words for part in parts if not part.kind]
    if headline:
        at = next(at for at, part in enumerate(parts) if part.kind == "headline")
        section = [part.words for part in parts[:at] if not part.kind]
        return _full(section=" ".join(section), headline=" ".join(headline), byline="; ".join(author))
    if not author and rest and rest[-1].startswith(by):
        author = [rest.pop()]
    if not author and len(rest) > 1 and _could_be_names(rest[-1]):
        author = [rest.pop()]
    section = rest[:-1] if len(rest) > 1 and len(rest[0].split()) <= _LONGEST_NAME else []
    return _full(section=" ".join(section[:1]), headline=" ".join(rest[len(section[:1]) :]), byline="; ".join(author))


def _could_be_names(words: str) -> bool:
    parts = words.split()
    return len(parts) <= _LONGEST_NAME and sum(part[:1].isupper() for part in parts) * 2 > len(parts) > 1


def _below(words: list[str]) -> dict[str, str]:
    """Day, hour, source, its code, edition, page, language, rights."""
    if not words:
        return {}
    rights = [words.pop()] if words[-1].startswith(labels().factiva.rights) else []
    fields = {"copyright": " ".join(rights)}
    found = find_day(words[0]) if words else None
    if found is not None:
        fields["date"] = words.pop(0)
    if words and _TIME.fullmatch(words[0]):
        fields["time"] = words.pop(0)
    if words:
        fields["publication"] = words.pop(0)
    if words and _SOURCE_CODE.fullmatch(words[0]):
        fields["source_code"] = words.pop(0)
    if words:
        fields["language"] = words.pop()
    page = [word for word in words if any(char.isdigit() for char in word) and len(word) <= 12]
    fields["page"] = page[-1] if page else ""
    fields["edition"] = "; ".join(word for word in words if word not in page[-1:])
    return {name: said for name, said in fields.items() if said}


def _text(parts: list[_Part]) -> dict[str, str]:
    """The paragraphs, and the publisher after them."""
    marked = [part.words for part in parts if part.kind == "paragraph"]
    if marked:
        return {"body": "\n\n".join(filter(None, marked))}
    paragraphs = _paragraphs([part.words for part in parts])
    if len(paragraphs) > 1 and len(paragraphs[-1].split()) <= _LONGEST_PUBLISHER and paragraphs[-1][-1] not in '.!?”"':
        return {"body": "\n\n".join(paragraphs[:-1]), "publisher_name": paragraphs[-1]}
    return {"body": "\n\n".join(paragraphs)}


def _full(**fields: str) -> dict[str, str]:
    return {name: " ".join(said.split()) for name, said in fields.items() if said.strip()}


_HAS_CLASS = "contains(concat(' ', normalize-space(@class), ' '), ' {} ')"
_ARTICLES = (
    f"//div[{_HAS_CLASS.format('article')}][not(.//div[{_HAS_CLASS.format('article')}])]"
    "[.//*[contains(@class, 'Headline') or contains(@class, 'articleParagraph') or @id='hd']]"
)
_KINDS = (("headline", "Headline"), ("author", "author"), ("paragraph", "articleParagraph"))
_PARTS = frozenset({"div", "p", "span", "b", "td"})


def is_factiva_page(tree: "HtmlElement") -> bool:
    """Return whether a page holds articles of Factiva."""
    return bool(tree.xpath(f"boolean({_ARTICLES})"))


def read_factiva_page(tree: "HtmlElement") -> Export:
    """Return the articles of a page."""
    articles = [_of_page(number, element) for number, element in enumerate(tree.xpath(_ARTICLES), 1)]
    return Export(source="Factiva", articles=tuple(articles))


def _of_page(number: int, element: "HtmlElement") -> ExportedArticle:
    rows = [(row.findall("td") + row.findall("th")) for row in element.iter("tr")]
    coded = [(words_of(cells[0]), cells[1]) for cells in rows if len(cells) > 1]
    if sum(code in labels().factiva.codes for code, _ in coded) > 2:
        fields = _named([(code, text_of(cell).split("\n")) for code, cell in coded if code in labels().factiva.codes])
    else:
        fields = _ordered(list(_parts(element)))
    body = fields.pop("body", None)
    return ExportedArticle(number=number, body=body or None, fields=fields)


def _parts(element: "HtmlElement") -> Iterator[_Part]:
    """The elements that hold words themselves, each with what its class says."""
    ahead = list(reversed(element))
    while ahead:
        one = ahead.pop()
        if one.tag not in _PARTS:
            continue
        kind = next((kind for kind, name in _KINDS if name in (one.get("class") or "")), "")
        if kind or (one.text or "").strip() or not len(one):
            if words := (text_of(one) if kind == "paragraph" else words_of(one)):
                yield _Part(words, kind)
        elif one.get("id") == "hd" and one.find(".//*") is not None:
            yield _Part(words_of(one), "headline")
        else:
            ahead += reversed(one)
