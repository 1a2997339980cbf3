"""Whom a pronoun means in German, and the persons whom a text has named so far."""

import pytest

from newscorpus import parse_article
from newscorpus.model import Span
from newscorpus.quotes.verb_second.known_persons import Known
from newscorpus.quotes.verb_second.speaking_persons import FAR, SpeakingPersons


def known(text: str, name: str, gender: str) -> Known:
    start = text.index(name)
    return Known(Span.cut(text, start, start + len(name)), gender, named=True)


@pytest.mark.parametrize(
    ("text", "gender", "name"),
    [
        ("Eva Roth kam. Sie", "f", "Eva Roth"),
        ("Eva Roth kam. Er", "m", None),
        ("Eva Roth traf Ada Baum. Sie", "f", None),
        ("Der Verdächtige schweigt. Er", "m", "Verdächtige"),
        ("Die Brücke ist zu. Sie", "f", None),
        ("Eva Roth kam. Die Zeugin schwieg. Sie", "f", "Zeugin"),
        ("Zeugin Eva Roth kam. Die Zeugin schwieg. Sie", "f", "Eva Roth"),
        ("Eva Roth kam. Die Ministerin schwieg. Sie", "f", "Eva Roth"),
        ("Max Klee kam. Die Zeugen schwiegen. Er", "m", "Max Klee"),
    ],
)
def test_whom_a_pronoun_means_where_nobody_spoke(table_of, text: str, gender: str, name: str | None) -> None:
    meant = SpeakingPersons(table_of(text, "de")).meant(gender, len(text))
    assert (meant and meant[0].span.text) == name


def test_another_noun_is_another_person_where_the_last_speaker_has_no_name(table_of) -> None:
    text = "Die Ministerin lobt das. Die Autorin bleibt ruhig. Sie"
    persons = SpeakingPersons(table_of(text, "de"))
    persons.spoke(known(text, "Ministerin", "f")._replace(named=False), 4)
    meant = persons.meant("f", len(text))
    assert meant is not None
    assert meant[0].span.text == "Autorin"


def test_the_last_speaker_comes_first(table_of) -> None:
    text = "Eva Roth und Ada Baum kamen. Sie"
    persons = SpeakingPersons(table_of(text, "de"))
    persons.spoke(known(text, "Ada Baum", "f"), 20)
    meant = persons.meant("f", len(text))
    assert meant is not None
    assert (meant[0].span.text, meant[1]) == ("Ada Baum", "last-speaker")
    assert persons.meant("f", 21 + FAR) != meant
    persons.forget_last()
    assert persons.meant("f", len(text)) is None


def test_a_role_in_the_lines_above_the_story_is_nobody_before_the_name() -> None:
    deck = "Hafen wird teurer\n\nDie Baudirektorin nennt einen Grund.\n\nVon Max Klee\n\n"
    story = "Stadträtin Eva Roth stellte am Montag den Plan vor. Der Hafen werde teurer, sagte die Baudirektorin.\n"
    found = parse_article(deck + story, language="de").attributions[-1]
    assert found.speaker is not None
    assert found.speaker.name == "Eva Roth"


def test_nobody_in_the_byline_is_meant() -> None:
    story = "Stadträtin Eva Roth kam am Montag. Es ist kalt am Hafen. „Das reicht“, sagte sie."
    text = f"Der Hafen wird teurer\n\nVon Ada Baum\n\n{story}"
    (found,) = parse_article(text, language="de").attributions
    assert found.speaker is not None
    assert found.speaker.name == "Eva Roth"
