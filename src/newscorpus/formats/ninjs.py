"""ninjs, the JSON of the IPTC for news items, as agencies exchange them.

It cannot be read back: ninjs has no offsets. The standard, version 1.3: <https://iptc.org/standards/ninjs/>.
"""

from json import dumps
from urllib.parse import quote

from newscorpus.formats.surrogates import without_surrogates
from newscorpus.model import Article, Span

__all__ = ("to_ninjs",)


def to_ninjs(article: Article, /) -> str:
    """Return the article as a ninjs item, one line of JSON; what is not known is left out.

    >>> to_ninjs(Article(text="Rain.", id="a 1"))[:72]
    '{"uri":"urn:newscorpus:a%201","type":"text","mimetype":"text/plain","lan'

    `body_text` is the story, a paragraph a line, without boilerplate; `people` are the speakers.
    """
    header = article.header
    body = "\n".join(block.text for block in article.story) if article.blocks else article.text
    speakers = dict.fromkeys(a.speaker.name for a in article.attributions if a.speaker)
    record: dict[str, object] = {
        "uri": article.url or f"urn:newscorpus:{quote(without_surrogates(article.id or 'article'))}",
        "type": "text",
        "mimetype": "text/plain",
        "versioncreated": article.published.isoformat() if article.published else None,
        "language": article.language,
        "headline": article.headline,
        "description_text": article.given.description or _words(header.deck),
        "byline": "; ".join(article.given.authors) or _words(header.byline.span if header.byline else None),
        "located": _words(header.dateline.place if header.dateline else None),
        "infosource": [{"name": article.outlet}] if article.outlet else None,
        "people": [{"name": name} for name in speakers],
        "body_text": body,
        "charcount": len(body),
        "wordcount": len(body.split()),
    }
    told = {name: value for name, value in record.items() if value}
    return without_surrogates(dumps(told, ensure_ascii=False, separators=(",", ":")))


def _words(span: Span | None) -> str | None:
    return span.text if span else None
