import pytest

import newscorpus as nc

STORY = "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night."


def authors(text: str) -> list[str]:
    byline = nc.parse_header(text).byline
    return [person.name.text for person in byline.contributors] if byline else []


@pytest.mark.parametrize(
    "sign_off",
    [
        "(Reporting by Jane Doe; Editing by Wei Chen)",
        "Reporting by Jane Doe; Editing by Wei Chen",
        "(Reporting by Jane Doe in Paris, editing by Wei Chen.)",
    ],
)
def test_a_sign_off_at_the_end_of_the_only_paragraph(sign_off: str) -> None:
    assert authors(f"PARIS, Oct 5 (Reuters) - {STORY} {sign_off}") == ["Jane Doe", "Wei Chen"]


@pytest.mark.parametrize("end", ["(It was the third flood of the year.)", "By night the water had fallen."])
def test_a_last_sentence_is_no_sign_off(end: str) -> None:
    assert authors(f"{STORY} {end}") == []
