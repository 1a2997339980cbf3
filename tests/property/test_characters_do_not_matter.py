"""Law: blanks, entities and decoding that a reader sees through change no finding but the text of its spans."""

from collections.abc import Callable

from hypothesis import given

import newscorpus as nc
from newscorpus.model import Article
from newscorpus.testing import Planted, planted_articles
from newscorpus.text.characters import odd_characters, replaced


def plain(text: str) -> str:
    """The text without odd characters."""
    return replaced(text, odd_characters(text))


def with_entities(text: str) -> str:
    """The text as a page's source has it."""
    for char, entity in (("&", "&amp;"), ('"', "&quot;"), ("“", "&ldquo;"), ("”", "&#8221;"), ("’", "&rsquo;")):
        text = text.replace(char, entity)
    return text


def decoded_wrongly(text: str) -> str:
    """The text in UTF-8, read as Windows-1252; its five free bytes are read as control characters."""
    return "".join(
        char
        if char.isascii()
        else "".join(bytes((byte,)).decode("cp1252", "ignore") or chr(byte) for byte in char.encode())
        for char in text
    )


FORMS: dict[str, Callable[[str], str]] = {
    "no-break spaces": lambda text: text.replace(". ", ".\u00a0").replace(", ", ",\u00a0"),
    "two spaces": lambda text: text.replace(". ", ".  "),
    "unseen characters": lambda text: text.replace(", ", ", \u200b"),
    "entities": with_entities,
    "decoded wrongly": decoded_wrongly,
}


def findings(article: Article) -> list[tuple[object, ...]]:
    """What is found in the story, without offsets."""
    return [
        *((str(t.type), t.value, plain(t.text)) for t in article.timexes),
        *((a.speaker and a.speaker.name, *(plain(c.text) for c in a.content)) for a in article.attributions),
        *((str(e.type), plain(e.trigger.text), e.asserted, *(p.name for p in e.actors)) for e in article.events),
    ]


@given(planted=planted_articles())
def test_how_characters_are_written(planted: Planted) -> None:
    expected = findings(nc.parse_article(planted.text, published=planted.published))
    for form, write in FORMS.items():
        found = nc.parse_article(write(planted.text), published=planted.published)
        found.check()
        assert findings(found) == expected, form
