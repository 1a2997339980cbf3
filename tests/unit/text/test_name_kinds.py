"""What a run of words with capitals is the name of."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.text.name_kinds import kind_reader


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Jane Doe", (0, "person")),
        ("Senator Jane Doe", (1, "person")),
        ("Guard Max Stone", (1, "person")),
        ("Calloway", (0, "name")),
        ("Paris", (0, "place")),
        ("NATO", (0, "org")),
        ("High Court of Sri Lanka", (0, "org")),
        ("Sri Oyunbileg Batbayar", (1, "person")),
        ("Salem Water Board", (0, "org")),
        ("Office of the Prime Minister", (0, "org")),
        # offices with a person behind
        ("Chief of Staff Oyunbileg Batbayar", (3, "person")),
        ("Inspector General of Police Usman Baba", (4, "person")),
        ("Minister of Foreign Affairs Oyunbileg Batbayar", (4, "person")),
        ("Director of Public Prosecutions Oyunbileg Batbayar", (4, "person")),
        ("Secretary of State for Health and Education Oyunbileg Batbayar", (7, "person")),
        ("Leader of the Opposition Oyunbileg Batbayar", (4, "person")),
        ("Governor of the Bank of England Andrew Bailey", (6, "person")),
        ("President of the United States Ann Roe", (5, "person")),
        ("Mayor of Paris Oyunbileg Batbayar", (3, "person")),
        ("Mayor of New York Oyunbileg Batbayar", (4, "person")),
        ("Prince of Wales Hospital", (0, "org")),
        # a surname that is a title
        ("Oyunbileg King", (0, "name")),
        ("Dame Oyunbileg King", (1, "person")),
        ("President of the Federation of Trade Unions", (0, "org")),
        # a given name behind a noun for a person, or behind an office of somebody else
        ("City Council Member Jane Doe", (3, "person")),
        ("Holt County Recorder Jane Doe", (3, "person")),
        ("Clinton Press Director Jane Doe", (3, "person")),
        ("Salem Water Board Jane Doe", (0, "org")),
        ("Salem Mayor Oyela Bamide", (2, "person")),
        ("Minister for Health Oyela Bamide", (3, "person")),
        ("Prime Minister Uhuru Ole Saitoti", (2, "person")),
        # a surname that is a title or a word of a body too, behind a given name or a form of address
        ("Jane Fox", (0, "person")),
        ("Labour MP Jane Fox", (2, "person")),
        ("House Speaker Jane Post", (2, "person")),
        ("Secretary of State Oyela Fox", (3, "person")),
        ("Mr Major", (1, "person")),
        ("Mr Justice King", (2, "person")),
        ("Ms Bank", (1, "person")),
        ("Jane Fox Foundation", (0, "org")),
        ("Deutsche Bank", (0, "org")),
        ("Florence Council", (0, "org")),
        ("Mr President", (2, "person")),
        # offices in a body: nobody's name
        ("Health Secretary", (2, "person")),
        ("Speaker of the House", (4, "person")),
        ("Director of the Max Stone Institute", (6, "person")),
        # a body whose name ends in such a word
        ("Department of Justice", (0, "org")),
        # a body that is named after the holder of a title
    ],
)
def test_titles_and_kind(name: str, expected: tuple[int, str]) -> None:
    assert kind_reader(load_lexicon("en"))(name) == expected
