"""Law: how an apostrophe is written changes no finding, and a name has the one of its text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.model import Article

TEXT = (
    "{name}'s lawyer walked along Sana'a's pier on Monday. \"It's over,\" {name} said. Troops attacked Sana'a on "
    "Friday, and {name} didn't stay. \"We'll see,\" said James Ng'ang'a, {name}'s son. According to {name}, the "
    "players' union agreed to talks with Ng'ang'a."
)
NAMES = ("Ja'Marr Doe", "N'Golo Roe", "Ana O'Neil", "Jane D'Arcy", "Ana Ruiz", "Ta'anari Poe", "K'naan Roe")
WRITTEN = ("’", "&#8217;", "&#39;", "´", "â€™")


def findings(article: Article, written: str) -> list[tuple[object, ...]]:
    """What is found, without offsets, with straight apostrophes in the text of spans."""

    def plain(words: str) -> str:
        return words.replace(written, "'")

    def straight(name: str) -> str:
        return name.replace("’", "'")

    return [
        *((str(timex.type), timex.value, plain(timex.text)) for timex in article.timexes),
        *(
            (said.rule, said.speaker and straight(said.speaker.name), *(plain(piece.text) for piece in said.content))
            for said in article.attributions
        ),
        *(
            (str(event.type), plain(event.trigger.text), *(straight(actor.name) for actor in event.actors))
            for event in article.events
        ),
    ]


@pytest.mark.parametrize("written", WRITTEN)
@given(name=st.sampled_from(NAMES))
def test_how_an_apostrophe_is_written(written: str, name: str) -> None:
    text = TEXT.format(name=name)
    usual, other = (nc.parse_article(form, published="2018-10-26") for form in (text, text.replace("'", written)))
    other.check()
    assert findings(other, written) == findings(usual, "'")
    names = {said.speaker.name for said in other.attributions if said.speaker}
    assert name.replace("'", "'" if written == "&#39;" else "’") in names
