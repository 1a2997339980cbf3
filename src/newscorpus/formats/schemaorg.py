"""schema.org: a `NewsArticle` in JSON-LD, for search engines, archives and whoever reads linked data.

It cannot be read back: schema.org has no offsets. The terms: <https://schema.org/NewsArticle>,
<https://schema.org/Quotation>.
"""

from json import dumps

from newscorpus.formats.surrogates import without_surrogates
from newscorpus.model import Article, Attribution, Contributor, ContributorRole, Event, Span

__all__ = ("to_schemaorg",)

_ROLES = {
    ContributorRole.AUTHOR: "author",
    ContributorRole.EDITING: "editor",
    ContributorRole.TRANSLATION: "translator",
}
"""The property for each role; `contributor` for the others."""


def to_schemaorg(article: Article, /) -> str:
    """Return the article as a `NewsArticle`, one line of JSON-LD; what is not known is left out.

    >>> to_schemaorg(Article(text="Rain."))
    '{"@context":"https://schema.org","@type":"NewsArticle","inLanguage":"en","articleBody":"Rain."}'

    `articleBody` is the story, a paragraph a line, without boilerplate; `hasPart` the quotations with their speakers,
    `mentions` the events that have a date.
    """
    header = article.header
    record: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "identifier": article.id,
        "url": article.url,
        "headline": article.headline,
        "description": article.given.description or _words(header.deck),
        "articleSection": article.section,
        "datePublished": article.published.isoformat() if article.published else None,
        "dateModified": header.modified.value if header.modified else None,
        "inLanguage": article.language,
        **_people(article),
        "publisher": {"@type": "NewsMediaOrganization", "name": article.outlet} if article.outlet else None,
        "dateline": header.dateline.span.text if header.dateline else None,
        "locationCreated": _named("Place", header.dateline.place if header.dateline else None),
        "articleBody": _body(article),
        "hasPart": [_quotation(attribution) for attribution in article.attributions],
        "mentions": [_event(event) for event in article.events if event.time and event.time.begin],
    }
    told = {name: value for name, value in record.items() if value}
    return without_surrogates(dumps(told, ensure_ascii=False, separators=(",", ":")))


def _body(article: Article) -> str:
    """The story, a paragraph a line; all of the text when the blocks are not known."""
    return "\n".join(block.text for block in article.story) if article.blocks else article.text


def _words(span: Span | None) -> str | None:
    return span.text if span else None


def _named(kind: str, span: Span | None) -> dict[str, str] | None:
    return {"@type": kind, "name": span.text} if span else None


def _people(article: Article) -> dict[str, object]:
    """The people of the byline by what they did; the authors as the source gives them, where it does."""
    contributors = article.header.byline.contributors if article.header.byline else ()
    people: dict[str, object] = {}
    for role in dict.fromkeys(_ROLES.get(one.role, "contributor") for one in contributors):
        people[role] = [_person(one) for one in contributors if _ROLES.get(one.role, "contributor") == role]
    if article.given.authors:
        people["author"] = [{"@type": "Person", "name": name} for name in article.given.authors]
    return people


def _person(one: Contributor) -> dict[str, object]:
    person = {
        "@type": "Person",
        "name": one.name.text,
        "jobTitle": _words(one.title),
        "affiliation": _named("Organization", one.outlet),
    }
    return {name: value for name, value in person.items() if value}


def _quotation(attribution: Attribution) -> dict[str, object]:
    quotation: dict[str, object] = {"@type": "Quotation", "text": " … ".join(c.text for c in attribution.content)}
    if attribution.speaker:
        who = {"name": attribution.speaker.name, "jobTitle": _words(attribution.speaker.title)}
        quotation["spokenByCharacter"] = {"@type": "Person"} | {name: value for name, value in who.items() if value}
    return quotation


def _event(event: Event) -> dict[str, object]:
    time = event.time
    told = {
        "@type": "Event",
        "name": event.name or event.text,
        "startDate": time.begin.isoformat() if time and time.begin else None,
        "endDate": time.end.isoformat() if time and time.end else None,
        "location": _named("Place", event.location),
    }
    return {name: value for name, value in told.items() if value}
