"""What a web page says of its article: the body as trafilatura finds it, the header from JSON-LD and `<meta>`."""

import codecs
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newscorpus.errors import extra_needed
from newscorpus.model.plain import JSON
from newscorpus.readers.dialects import load_dialect
from newscorpus.readers.document import BadReason, BadRecord, Record
from newscorpus.readers.encodings import decode_any, remarks_on
from newscorpus.readers.jsonl import parse_json
from newscorpus.readers.records import document_from
from newscorpus.readers.shown_header import shown_header

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ("MAX_PAGE", "decode_page", "document_of_page")

MAX_PAGE = 20_000_000
"""The bytes of a page at most; longer ones are bad records."""

_DIALECT = "web-page"
_ARTICLE = ("Article", "BlogPosting", "Report")  # the ends of the names of schema.org's kinds of articles
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([A-Za-z0-9_:.-]{1,40})""", re.IGNORECASE)
_TITLES = ("og:title", "twitter:title", "title")
_ATTRIBUTES = {"datePublished": "published"}  # names of schema.org that become attributes of a document
_DECLARED_WITHIN = 4096
_MOST_OBJECTS = 10_000


def document_of_page(
    data: bytes,
    source: str,
    *,
    encoding: str | None = None,
    declared: str | None = None,
    given: dict[str, JSON] | None = None,
) -> Record:
    """Return the article of a page.

    Args:
        data: the page.
        source: the file and the place in it.
        encoding: what the caller knows.
        declared: what the server said it is, which is often wrong.
        given: fields from outside the page, such as its address; they take precedence over what the page says.

    Raises:
        MissingExtraError: trafilatura is not installed.
    """
    with extra_needed("html"):
        import trafilatura  # noqa: PLC0415 - optional, and slow to import

    if len(data) > MAX_PAGE:
        return BadRecord(source=source, reason=BadReason.TOO_BIG, detail=f"more than {MAX_PAGE} bytes")
    try:
        page, remarks = decode_page(data, encoding, declared)
    except UnicodeError as error:
        return BadRecord(source=source, reason=BadReason.NOT_UTF8, detail=str(error))
    try:
        tree = trafilatura.load_html(page)
        fields = {} if tree is None else _header(tree)
        text = None if tree is None else trafilatura.extract(tree, include_comments=False)
    except Exception as error:  # noqa: BLE001 - a page that trafilatura or lxml fails on must not end the run
        return BadRecord(source=source, reason=BadReason.BROKEN, detail=f"{type(error).__name__}: {error}"[:200])
    if not text:
        return BadRecord(source=source, reason=BadReason.MISSING_TEXT, detail="no article found in the page")
    return document_from(fields | (given or {}) | {"text": text}, source, load_dialect(_DIALECT), remarks)


def decode_page(data: bytes, encoding: str | None = None, declared: str | None = None) -> tuple[str, tuple[str, ...]]:
    """Return the page as text, and what had to be assumed.

    UTF-8 when it is; else what the server or the page declares, as browsers read it; else a guess. Bytes that are none
    in the encoding that is declared become U+FFFD, and are counted.

    >>> decode_page('<meta charset="iso-8859-1">Zürich “'.encode("cp1252"))
    ('<meta charset="iso-8859-1">Zürich “', ('encoding: cp1252',))

    Raises:
        UnicodeError: the caller's encoding is not the page's, or nothing fits.
    """
    if encoding is not None:
        return data.decode(encoding), remarks_on(encoding)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        found = _DECLARED.search(data[:_DECLARED_WITHIN])
        named = _codec(declared) or (_codec(found[1].decode("ascii")) if found else None)
    if named is None or data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return decode_any(data)
    page = data.decode(named, "replace")
    lost = page.count("\ufffd")
    return page, remarks_on(named) + ((f"encoding: {lost} bytes are not {named}",) if lost else ())


def _codec(label: str | None) -> str | None:
    """Python's name of what a page declares; Latin-1 and ASCII mean cp1252, as in browsers."""
    try:
        name = codecs.lookup(label).name if label else None
    except (LookupError, ValueError):
        return None
    return "cp1252" if name in {"iso8859-1", "ascii"} else name


def _header(tree: "HtmlElement") -> dict[str, JSON]:
    """The fields of the header by the names that the page has for them; JSON-LD before `<meta>`."""
    known = {name.lower() for names in load_dialect(_DIALECT).fields.values() for name in names}
    fields: dict[str, JSON] = {}
    for name, value in _metas(tree):
        if name in known and value.strip():
            said = fields.setdefault(name, value)
            if "author" in name and isinstance(said, str | list) and value not in said:
                fields[name] = [*([said] if isinstance(said, str) else said), value]
    fields |= {name: value for name, value in _article_in_json(tree).items() if name not in {"@context", "articleBody"}}
    return _with_shown(fields, tree)


def _with_shown(fields: dict[str, JSON], tree: "HtmlElement") -> dict[str, JSON]:
    """The fields, and what the page shows of those that they lack; a title loses the name of the site."""
    title = next((said for name in _TITLES if isinstance(said := fields.get(name), str)), "")
    site = fields.get("og:site_name")
    shown = shown_header(tree, title, site if isinstance(site, str) else "")
    names = load_dialect(_DIALECT).fields
    lacking = {ours for ours, theirs in names.items() if not any(fields.get(name) for name in theirs)}
    if "headline" not in fields and "headline" in shown:
        fields["headline"] = shown["headline"]
    return fields | {name: value for name, value in shown.items() if _ATTRIBUTES.get(name, name) in lacking}


def _metas(tree: "HtmlElement") -> Iterator[tuple[str, str]]:
    """The names of `<meta>` with what they say, the language, the canonical address and the title."""
    yield "html-lang", tree.get("lang") or ""
    for link in tree.iterfind(".//link[@rel='canonical']"):
        yield "canonical", link.get("href") or ""
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        yield name.strip().lower(), meta.get("content") or ""
    for title in tree.iterfind(".//head/title"):
        yield "title", title.text or ""


def _article_in_json(tree: "HtmlElement") -> dict[str, JSON]:
    """The first article in the JSON-LD of the page; of several, the first that has a date."""
    found = []
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        try:
            said = parse_json((script.text or "").strip().removesuffix(";"))
        except (ValueError, RecursionError):
            continue
        found += [one for one in _objects(said) if _is_article(one)]
    return next((one for one in found if one.get("datePublished")), found[0] if found else {})


def _objects(said: JSON) -> Iterator[dict[str, JSON]]:
    """The objects at the top of JSON-LD: one, a list of them, or those of a graph."""
    ahead = [said]
    for _ in range(_MOST_OBJECTS):
        if not ahead:
            return
        one = ahead.pop(0)
        if isinstance(one, list):
            ahead += one
        elif isinstance(one, dict):
            yield one
            ahead += [one.get("@graph"), one.get("mainEntity")]


def _is_article(one: dict[str, JSON]) -> bool:
    kind = one.get("@type")
    return any(
        isinstance(name, str) and name.endswith(_ARTICLE) for name in (kind if isinstance(kind, list) else [kind])
    )
