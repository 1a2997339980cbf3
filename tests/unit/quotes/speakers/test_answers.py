"""Questions in reports, and who answers them."""

import pytest

from newscorpus import find_attributions
from newscorpus.model import Span
from newscorpus.quotes.speakers.answers import Asked, asks, put_to, question_of


def source_in(text):
    return Span.cut(text, text.index("Jane"), text.index("Jane") + len("Jane Doe"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Why?” Jane Doe asked.", True),
        ("“Why?” asked Jane Doe.", True),
        ("“Why,” Jane Doe asked.", False),
        ("“Why?” Jane Doe said.", False),
    ],
)
def test_a_question_in_marks(table_of, text, expected):
    assert asks(table_of(text), source_in(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe asked the mayor why it rained.", "the mayor"),
        ("Jane Doe asked why it rained.", ""),
        ("Jane Doe asked for help.", None),
        ("Jane Doe asked the mayor for help, whether he liked it or not.", None),
        ("Jane Doe told the mayor why it rained.", None),
    ],
)
def test_a_question_in_the_words_of_the_writer(table_of, text, expected):
    found = put_to(table_of(text), source_in(text))
    assert (found and text[slice(*found)]) == expected


def test_what_was_asked_and_of_whom(table_of):
    text = "Jane Doe asked the mayor why it rained."
    assert question_of(table_of(text), source_in(text)) == Asked(at=len("Jane Doe"), whom=(15, 24))
    in_marks = "“Why?” Jane Doe asked."
    assert question_of(table_of(in_marks), source_in(in_marks)) == Asked(at=len("“Why?” Jane Doe"), whom=None)
    assert question_of(table_of("Jane Doe said no."), source_in("Jane Doe said no.")) is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Tom Doe asked Paul Olsen why he stayed. “I like it,” he said.", "Paul Olsen"),
        ("A reporter asked the mayor whether she would resign. “Not a chance,” she said.", "mayor"),
        ("Tom Doe asked Paul Olsen why he stayed. “I like the river.”", "Paul Olsen"),
        ("When I asked Paul Olsen why he stayed, he shrugged. “I like the river.”", "Paul Olsen"),
        # nobody is named, and the asker does not answer
        ("The judge asked whether he was sorry. “I am,” he said.", None),
        # somebody else has spoken since
        ("A reporter asked the mayor why. A spokesman declined to say. “It is late,” he said.", "spokesman"),
        ("Tom Doe asked Ann Olsen why she stayed. The council said it was late. “I like it,” she said.", "Ann Olsen"),
        # no question
        ("Tom Doe asked for help. “We sink,” he said.", "Tom Doe"),
        ("A spokesman said no. “None,” he said.", "spokesman"),
    ],
)
def test_whoever_is_asked_answers(text, speaker):
    found = find_attributions(text)[-1]
    assert (found.speaker and found.speaker.name) == speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Roe left. Ravi Sen asked why the mayor had not come. “A shame,” he told reporters.", "Ravi Sen"),
        ("“No,” Tom Roe said. Ravi Sen asked why he had not come. “I was ill,” he said.", "Tom Roe"),
    ],
)
def test_a_question_about_somebody_who_is_named_is_put_to_nobody(text, expected):
    speaker = find_attributions(text)[-1].speaker
    assert (speaker and speaker.name) == expected
