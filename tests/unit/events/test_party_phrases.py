import pytest

from newscorpus import find_events, parse_article


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("In late July parliament approved a loan.", "parliament"),
        ("On Saturday protesters stormed a hall.", "protesters"),
        ("Members of the union went on strike.", "Members of the union"),
        ("Tens of thousands of Kurds protested.", "Tens of thousands of Kurds"),
        ("Two of the guards protested.", "Two of the guards"),
        ("Most of the guards protested.", "Most of the guards"),
        ("The board protested.", "board"),
        # a person with a role in a body whose name has "of" in it
        ("Bank of Ghana governor Jane Roe protested.", "Bank of Ghana governor Jane Roe"),
        ("Ministry of Health spokesman Jan Roe protested.", "Ministry of Health spokesman Jan Roe"),
        ("The Bank of Ghana protested.", "Bank of Ghana"),
        # a listed name that the grammar parts
        ("The University and College Union protested.", "University and College Union"),
        ("The Republic of Ghana protested.", "Republic of Ghana"),
        # amounts
        ("As many as 40 nurses protested.", "40 nurses"),
        ("An estimated 40 nurses protested.", "estimated 40 nurses"),
        ("A spokesman for the army protested.", "spokesman for the army"),
        ("A baker for the army protested.", "baker"),
    ],
)
def test_whom_a_phrase_names(text: str, actor: str) -> None:
    [event] = find_events(text)
    assert [party.text for party in event.actors] == [actor]


def test_the_place_of_a_dateline_is_never_they() -> None:
    text = "HARARE — A boss was sacked on Monday.\n\n“They suspended us by letter,” said Tendai Zhou.\n"
    events = parse_article(text, published="2025-06-05").events
    assert [party.name for event in events for party in event.actors] == []
