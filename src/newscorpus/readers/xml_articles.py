"""What the elements of XML that hold an article say: feeds, NITF, NewsML-G2, RCV1, TEI and those of databases.

One function per element gives the fields under our names. The names of elements come without their namespace.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from newscorpus.model.plain import JSON
from newscorpus.readers.exports.markup import parse_page, text_of, words_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ("ARTICLES",)

Fields = dict[str, JSON]


def _child(element: "Element", *names: str) -> "Element | None":
    """The first descendant by a path of names, or `None`."""
    found: Element | None = element
    for name in names:
        found = None if found is None else next((one for one in found if one.tag == name), None)
    return found


def _any(element: "Element", name: str) -> "Element | None":
    return next(element.iter(name), None)


def _said(element: "Element | None") -> str:
    return "" if element is None else words_of(element)


def _all(element: "Element", name: str) -> list[str]:
    return [words for one in element.iter(name) if (words := words_of(one))]


def _names(element: "Element", name: str) -> list[str]:
    """The names inside elements, or their words where they have no name."""
    return [_said(_child(one, "name")) or words_of(one) for one in element.iter(name) if words_of(one)]


def _markup(element: "Element | None") -> str:
    """The text of an element that holds a page, as markup of its own or as a string with tags in it."""
    if element is None:
        return ""
    if len(element):
        return text_of(element)
    said = element.text or ""
    if "<" not in said and "&" not in said:
        return said.strip()
    tree = parse_page(said)
    return "" if tree is None else text_of(tree)


def _item(element: "Element") -> Fields:
    """An item of RSS: the whole text where the feed has it, else its summary."""
    whole, summary = _markup(_child(element, "encoded")), _markup(_child(element, "description"))
    author = _all(element, "creator") or _all(element, "author")
    fields: Fields = {
        "text": whole or _markup(_child(element, "content")) or summary,
        "headline": _said(_child(element, "title")),
        "url": _said(_child(element, "link")) or _said(_child(element, "origLink")),
        "published": _said(_child(element, "pubDate")) or _said(_child(element, "date")),
        "author": [*author],
        "id": _said(_child(element, "guid")),
        "publisher": _said(_child(element, "source")) or _said(_child(element, "publisher")),
        "keywords": [*_all(element, "category")],
        "language": _said(_child(element, "language")),
    }
    return fields | ({"description": summary} if whole else {})


def _entry(element: "Element") -> Fields:
    """An entry of Atom."""
    whole, summary = _markup(_child(element, "content")), _markup(_child(element, "summary"))
    links = {one.get("rel") or "alternate": one.get("href") or "" for one in element if one.tag == "link"}
    names = [words for one in element if one.tag == "author" if (words := _said(_child(one, "name")))]
    terms: list[JSON] = [one.get("term") for one in element if one.tag == "category" and one.get("term")]
    fields: Fields = {
        "text": whole or summary,
        "headline": _markup(_child(element, "title")),
        "url": links.get("alternate", ""),
        "published": _said(_child(element, "published")),
        "dateModified": _said(_child(element, "updated")),
        "author": [*names],
        "id": _said(_child(element, "id")),
        "publisher": _said(_child(element, "source", "title")),
        "keywords": terms,
    }
    return fields | ({"description": summary} if whole else {})


def _nitf(element: "Element") -> Fields:
    """An article of NITF, as agencies send it and the New York Times Annotated Corpus has it."""
    body = _any(element, "body.content")
    blocks = [] if body is None else [one for one in body.iter("block") if one.get("class") == "full_text"]
    published = _any(element, "pubdata")
    issued = _any(element, "date.issue")
    identity = _any(element, "doc-id")
    holder = _any(element, "doc.copyright")
    metas = {one.get("name") or "": one.get("content") or "" for one in element.iter("meta")}
    said = {name: (published.get(name) or "") if published is not None else "" for name in _PUBDATA}
    texts = blocks[-1:] or ([body] if body is not None else [])
    return {
        "text": "\n\n".join(filter(None, map(text_of, texts))),
        "headline": _said(_any(element, "hl1")) or _said(_any(element, "hedline")) or _said(_any(element, "title")),
        "author": list[JSON](_all(element, "byline")[:1]),
        "dateline": _said(_any(element, "dateline")),
        "published": (issued.get("norm") or "" if issued is not None else "") or said["date.publication"],
        "id": identity.get("id-string") or "" if identity is not None else "",
        "publisher": said["name"] or (holder.get("holder") or "" if holder is not None else ""),
        "url": said["ex-ref"],
        "articleSection": metas.get("online_sections", "") or said["position.section"],
        "description": _said(_any(element, "abstract")),
    }


_PUBDATA = ("date.publication", "name", "ex-ref", "position.section")


def _page(content: "Element") -> "Element":
    """The part of a page that holds its paragraphs: the body, a section, or all of it."""
    parts = (_any(content, "body"), _any(content, "section"))
    return next((part for part in parts if part is not None and len(part)), content)


def _newsml_g2(element: "Element") -> Fields:
    """An item of NewsML-G2; its text is NITF or a page inside it."""
    inner = _any(element, "nitf")
    fields = _nitf(inner) if inner is not None else {}
    content = _any(element, "inlineXML")
    page = None if content is None else _page(content)
    if inner is None:
        fields["text"] = text_of(page) if page is not None and len(page) else _markup(_any(element, "inlineData"))
    meta = _child(element, "contentMeta")
    about: Fields = {}
    if meta is not None:
        language = _child(meta, "language")
        about = {
            "headline": _said(_child(meta, "headline")),
            "author": [*(_all(meta, "by") or _names(meta, "creator"))],
            "dateline": _said(_child(meta, "dateline")),
            "published": _said(_child(meta, "contentCreated")),
            "language": (language.get("tag") or "") if language is not None else "",
            "description": _said(_child(meta, "description")),
            "keywords": [*_all(meta, "keyword")],
        }
    about["published"] = (
        about.get("published")
        or _said(_child(element, "itemMeta", "firstCreated"))
        or _said(_child(element, "itemMeta", "versionCreated"))
    )
    provider = _child(element, "itemMeta", "provider")
    about["publisher"] = _said(_child(provider, "name")) if provider is not None else ""
    about["id"] = element.get("guid") or ""
    return fields | {name: value for name, value in about.items() if value}


def _reuters_corpus(element: "Element") -> Fields:
    """An item of the Reuters Corpus, Volume 1."""
    text = _child(element, "text")
    return {
        "text": text_of(text) if text is not None else "",
        "headline": _said(_child(element, "headline")) or _said(_child(element, "title")),
        "author": _said(_child(element, "byline")),
        "dateline": _said(_child(element, "dateline")),
        "published": element.get("date") or "",
        "id": element.get("itemid") or "",
        "language": element.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        "copyrightNotice": _said(_child(element, "copyright")),
    }


def _factiva(element: "Element") -> Fields:
    """An article of Factiva: its lead and its tail are the text."""
    parts = [one for one in element if one.tag in {"leadParagraph", "tailParagraphs"}]
    day = _child(element, "publicationDate")
    return {
        "text": "\n\n".join(filter(None, map(text_of, parts))),
        "headline": _said(_child(element, "headline")),
        "author": _said(_child(element, "byline")),
        "publisher": _said(_child(element, "sourceName")),
        "published": (_said(_child(day, "date")) or _said(_child(day, "dateTime"))) if day is not None else "",
        "articleSection": _said(_child(element, "sectionName")) or _said(_child(element, "columnName")),
        "id": _said(_child(element, "accessionNo")),
        "language": _said(_child(element, "baseLanguage")).lower(),
        "copyrightNotice": _said(_child(element, "copyright")),
        "wordCount": _said(_child(element, "wordCount")),
        "edition": _said(_child(element, "edition")),
        "pagination": _said(_child(element, "pages")),
        "publisher_name": _said(_child(element, "publisherName")),
    }


def _article(element: "Element") -> Fields:
    """An article of Factiva, or of a source of one's own, whose elements are then fields by their names."""
    if any(one.tag in {"leadParagraph", "tailParagraphs", "accessionNo"} for one in element):
        return _factiva(element)
    return {one.tag: text_of(one) for one in element}


_DOC_NAMES = {
    "headline": "title", "author": "author", "published": "date", "url": "url", "description": "excerpt",
    "id": "fingerprint", "language": "language", "articleSection": "categories", "keywords": "tags",
}  # fmt: skip


def _doc(element: "Element") -> Fields:
    """A document of trafilatura, with its header in attributes, or of an index, with fields that are named."""
    main = _child(element, "main")
    if main is not None:
        _as_in_pages(main)
        said = dict(element.items())
        named = {ours: said.get(theirs, "") for ours, theirs in _DOC_NAMES.items()}
        named["url"] = named["url"] or said.get("source", "")
        return {"text": text_of(main), "publisher": said.get("sitename") or said.get("hostname", ""), **named}
    return {one.get("name") or one.tag: text_of(one) for one in element}


_AS_IN_PAGES = {"head": "h2", "lb": "br", "ab": "p", "lg": "p", "l": "p", "pb": "span", "fw": "title"}
"""Elements of TEI that end a line or a paragraph, or do not belong to the text, and what does so in a page."""


def _as_in_pages(element: "Element") -> None:
    for one in element.iter():
        one.tag = _AS_IN_PAGES.get(one.tag, one.tag)


def _tei(element: "Element") -> Fields:
    """A document of TEI; what its header says of the source goes before what it says of the edition."""
    header, text = _child(element, "teiHeader"), _child(element, "text")
    source = None if header is None else _any(header, "sourceDesc")
    places = [one for one in (source, header) if one is not None]
    if text is not None:
        _as_in_pages(text)
    day = next((one for place in places for one in place.iter("date")), None)
    titles = [one for place in reversed(places) for one in place.iter("title")]
    papers = [one for one in titles if one.get("level") in {"j", "m"}]
    papers += [one for place in places for one in place.iter("publisher")]
    return {
        "text": "" if text is None else text_of(text),
        "headline": _said(next((one for one in titles if one not in papers), None)),
        "author": [*dict.fromkeys(name for place in places for name in _all(place, "author"))],
        "publisher": _said(next(iter(papers), None)),
        "published": "" if day is None else day.get("when") or _said(day),
    }


def _tdm(element: "Element") -> Fields:
    """A record of ProQuest's TDM Studio."""
    titles, source = _any(element, "TitleAtt"), _any(element, "PubFrosting")
    texts = (_any(element, name) for name in ("FullText", "Text", "HiddenText"))
    return {
        "text": next((said for one in texts if (said := _markup(one))), ""),
        "headline": _said(_any(element if titles is None else titles, "Title")),
        "author": [*(_all(element, "OriginalForm") or _all(element, "NormalizedForm"))],
        "publisher": "" if source is None else _said(_any(source, "Title")),
        "published": _said(_any(element, "NumericDate")) or _said(_any(element, "AlphaDate")),
        "id": _said(_any(element, "GOID")),
        "url": _said(_any(element, "URLDocView")),
    }


def _newsml_1(element: "Element") -> Fields:
    """An item of NewsML 1: the text is in its first content that has words, as NITF or paragraphs."""
    inner = _any(element, "nitf")
    contents = (text_of(one) for one in element.iter("DataContent"))
    party = _any(element, "Provider")
    name = None if party is None else _any(party, "Party")
    language = _any(element, "Language")
    fields: Fields = {
        "text": next(filter(None, contents), ""),
        "headline": _said(_any(element, "HeadLine")),
        "author": [*_all(element, "ByLine")],
        "dateline": _said(_any(element, "DateLine")),
        "published": _said(_any(element, "FirstCreated")) or _said(_any(element, "DateId")),
        "id": _said(_any(element, "PublicIdentifier")) or _said(_any(element, "NewsItemId")),
        "publisher": (name.get("FormalName") or "") if name is not None else "",
        "language": (language.get("FormalName") or "") if language is not None else "",
        "copyrightNotice": _said(_any(element, "CopyrightLine")),
    }
    return (_nitf(inner) if inner is not None else {}) | {name: value for name, value in fields.items() if value}


ARTICLES: Mapping[str, Callable[["Element"], Fields]] = {
    "item": _item,
    "entry": _entry,
    "nitf": _nitf,
    "newsItem": _newsml_g2,
    "NewsItem": _newsml_1,
    "newsitem": _reuters_corpus,
    "article": _article,
    "doc": _doc,
    "TEI": _tei,
    "RECORD": _tdm,
}
"""The element that is an article, and what reads it. In one another, the outer one is the article."""
