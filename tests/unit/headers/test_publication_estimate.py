from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.model import Note, NoteKind

PAGE = "Rain floods the northern town\n\n{}\n\nThe bridge was closed at noon, and the school sent its children home."


def estimate(sentence: str, **given: date) -> Note | None:
    notes = nc.parse_article(PAGE.format(sentence), **given).notes
    return next((note for note in notes if note.kind is NoteKind.PUBLISHED_ESTIMATED), None)


@pytest.mark.parametrize(
    ("sentence", "begin", "end"),
    [
        ("The dam was opened on May 3, 2016, and the water rose over it in the night.", "2016-05-03", None),
        (
            "The dam was opened on May 3, 2016, and the contract with its builders will expire on March 1, 2017.",
            "2016-05-03",
            "2017-03-01",
        ),
        ("The town had built a wall in 2014, and the water rose over it in the night.", "2014-01-01", None),
        ("In 2014 the town built a wall, and the water rose over it on Monday, Oct. 27.", "2014-10-27", "2015-04-28"),
        (
            "The law was signed in 2017. The mayor came on Oct. 22, two weeks before the midterm election on Nov. 6.",
            "2018-10-22",
            "2019-04-23",
        ),
        (
            "The law was signed in 2017. The mayor came on Oct. 22, and the midterm election on Nov. 6 will be close.",
            "2018-10-22",
            "2018-11-06",
        ),
        ("The 2026 budget of the town was passed, and the wall is part of it, said the mayor.", "2025-01-01", None),
        (
            "The pact was signed on August 2, 2019, expires on February 5, 2021, and was discussed on October 5.",
            "2019-10-05",
            "2021-02-05",
        ),
        (
            "It was signed on August 2, 2019, and expires on February 5, 2021. Until February 5, he said, it holds.",
            "2020-08-06",
            "2021-02-05",
        ),
    ],
)
def test_the_interval(sentence: str, begin: str, end: str | None) -> None:
    note = estimate(sentence)
    assert note is not None
    assert str(note.begin) == begin
    assert (str(note.end) if note.end else None) == end
    assert begin in note.detail


@pytest.mark.parametrize(
    "sentence",
    [
        "The water rose over the wall in the night, and the mayor slept in the town hall.",
        "The water rose over the wall on Monday, and the mayor came on Oct. 22 with his staff.",
        "The wall will be ready by 2030, said the mayor, who had slept in the town hall that night.",
    ],
)
def test_no_year_no_estimate(sentence: str) -> None:
    assert estimate(sentence) is None


def test_never_a_day() -> None:
    note = estimate("It was signed on May 3, 2016. It expires on May 3, 2016, at midnight, the mayor said.")
    assert note is not None
    assert (note.begin, note.end) == (date(2016, 5, 2), date(2016, 5, 4))


def test_only_where_no_date_stands() -> None:
    told = "The dam was opened on May 3, 2016, and the water rose over it in the night, said the mayor."
    assert estimate(told, published=date(2018, 3, 5)) is None
    page = f"Rain floods the northern town\n\nMarch 5, 2018\n\n{told}\n\n{told}"
    assert NoteKind.PUBLISHED_ESTIMATED not in {note.kind for note in nc.parse_article(page).notes}


def test_the_estimate_is_no_anchor() -> None:
    told = "The dam was opened on May 3, 2016, and closed on March 1, 2017. The water rose on Monday and on Oct. 22."
    article = nc.parse_article(PAGE.format(told))
    assert article.published is None
    assert NoteKind.NO_ANCHOR in {note.kind for note in article.notes}
    assert {t.text: t.begin for t in article.timexes}["Monday"] is None
    assert {t.text: t.begin for t in article.timexes}["Oct. 22"] is None


def test_a_chronicle_takes_linear_time_and_has_one_estimate() -> None:
    chronicle = " ".join(f"The wall was repaired on May {1 + n % 30}, {1900 + n % 120}." for n in range(3_000))
    notes = [n for n in nc.parse_article(chronicle).notes if n.kind is NoteKind.PUBLISHED_ESTIMATED]
    assert len(notes) == 1


@given(
    st.lists(
        st.sampled_from(
            (
                "It was signed on January 3, 0001.",
                "It expires on December 31, 9999.",
                "They met on January 3.",
                "They will meet on December 31.",
                "They met on Monday, Feb. 29.",
                "They met on Feb. 29, 2100.",
                "It was built in 0001.",
                "It will be built in 9999.",
                "The 9999 budget was passed.",
                "The vote on Nov. 6 is before the midterm election.",
                "It was signed on May 3, 2016.",
                "Until February 5, he said, it holds.",
            )
        ),
        max_size=8,
    )
)
def test_the_ends_of_the_calendar_raise_nothing(sentences: list[str]) -> None:
    for note in nc.parse_article(" ".join(sentences)).notes:
        if note.begin is not None and note.end is not None:
            assert note.begin < note.end
