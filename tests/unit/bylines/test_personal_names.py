import pytest

from newscorpus.bylines import NameReader
from newscorpus.lexicon import load_lexicon

READER = NameReader(load_lexicon("en"))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Jane Doe", "Jane Doe"),
        ("Dr. Jane Doe is here", "Jane Doe"),
        ("J. R. Roe", "J. R. Roe"),
        ("MARTIN O’NEILL", "MARTIN O’NEILL"),
        ("Ann Ochieng’ and others", "Ann Ochieng’"),
        ("Jane DoeFollow", "Jane Doe"),
        ("Ian MacDonald", "Ian MacDonald"),
        ("Jane van der Berg of Paris", "Jane van der Berg"),
        ("Roger May, Reuters", "Roger May"),
    ],
)
def test_names_end_where_they_end(line: str, name: str) -> None:
    found = READER.read(line, 0, len(line))
    assert found is not None
    assert line[found.start : found.end] == name


@pytest.mark.parametrize("line", ["", "Jane", "Read More", "the Doe", "J. R.", "12 Men", "Breaking News Today"])
def test_what_is_no_name(line: str) -> None:
    assert READER.read(line, 0, len(line)) is None


@pytest.mark.parametrize(
    ("line", "known", "words"),
    [
        ("Jane Doe", True, 2),
        ("Jane van der Berg", True, 4),
        ("Zxqy Vbnm", False, 2),
        ("Jean-Luc Roe", True, 2),
        ("JANE DOE", True, 2),
    ],
)
def test_whether_the_given_name_is_known(line: str, known: bool, words: int) -> None:
    found = READER.read(line, 0, len(line))
    assert found is not None
    assert (found.known, found.words) == (known, words)


def test_behind_by_a_surname_may_be_a_word_of_headings() -> None:
    line = "Eric Hall"
    loose = READER.read(line, 0, len(line), loose=True)
    assert READER.read(line, 0, len(line)) is None
    assert loose is not None
    assert loose.end == len(line)


def test_a_name_does_not_leave_its_stretch() -> None:
    line = "By Jane Doe and others"
    found = READER.read(line, 3, 11)
    assert found is not None
    assert (found.start, found.end) == (3, 11)
    assert READER.read(line, 3, 7) is None


@pytest.mark.parametrize(
    ("words", "any_of_them"),
    [(["Jane"], True), (["ANNA,"], True), (["Jean-Luc"], True), (["jane"], False), (["Zxqy"], False), ([], False)],
)
def test_a_given_name_among_words(words: list[str], any_of_them: bool) -> None:
    assert READER.any_given(words) is any_of_them


@pytest.mark.parametrize(
    "name", ["Jean d'Arcy", "Ruth d’Ancona", "Nino dall'Orto", "Omar al-Rashid", "Piet van 't Hof", "Piet van ’t Hof"]
)
def test_a_particle_may_be_joined_to_its_name(name: str) -> None:
    found = READER.read(name, 0, len(name))
    assert found is not None
    assert found.end == len(name)


def test_other_small_words_join_no_name() -> None:
    assert READER.read("Jane t'Arcy", 0, 11) is None
