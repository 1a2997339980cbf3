"""What the word lists know of a party."""

import pytest

from newscorpus import find_events
from newscorpus.events.party_facts import as_actors, as_span, facts_of_name, longest, mention_of
from newscorpus.events.word_index import event_words
from newscorpus.lexicon import load_lexicon

WORDS = event_words(load_lexicon("en"))


def party(sentence, words):
    """The party that some words of the sentence name."""
    first = sentence.words.index(words.split()[0])
    return mention_of(sentence, first, first + words.count(" "), WORDS)


@pytest.mark.parametrize(
    ("text", "words", "country", "sector"),
    [
        ("Norway spoke.", "Norway", "NOR", None),
        ("The Norwegian police spoke.", "Norwegian police", "NOR", "COP"),
        ("The police spoke.", "police", None, "COP"),
        ("The bridge fell.", "bridge", None, None),
        ("The Bavarian police spoke.", "Bavarian police", "DEU", "COP"),
        ("The Riksbank spoke.", "Riksbank", "SWE", "GOV"),
        ("The EFCC spoke.", "EFCC", "NGA", "GOV"),
        ("The upper house spoke.", "upper house", None, "LEG"),
        ("Turkish Cypriot leaders spoke.", "Turkish Cypriot leaders", "CYP", "GOV"),
        ("Europol spoke.", "Europol", None, "IGO"),
        # a general is of the army, unless it is the general of something else
        ("The general spoke.", "general", None, "MIL"),
        ("The attorney general spoke.", "attorney general", None, "JUD"),
        # where a party is said to be
        ("The rebels in Chad fled.", "rebels", "TCD", "REB"),
        ("The rebels in the east fled.", "rebels", None, "REB"),
        ("The rebels based in eastern Chad fled.", "rebels", "TCD", "REB"),
        ("The rebels fled, in Chad too.", "rebels", None, "REB"),
        ("The rebels in South Korea fled.", "rebels", "KOR", "REB"),
        ("The Supreme Court in Oslo spoke.", "Supreme Court", "NOR", "GOV"),
        ("The Red Cross in Oslo spoke.", "Red Cross", None, "NGO"),
        ("The delegation from Norway left.", "delegation", "NOR", "GOV"),
        ("The ambassador from Norway left.", "ambassador", None, "GOV"),
    ],
)
def test_country_and_sector(sentence_of, text, words, country, sector):
    found = party(sentence_of(text), words)
    assert (found.country, found.sector) == (country, sector)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("South Korean-backed rebels praised the king.", None),
        ("South Korean rebels praised the king.", "KOR"),
        ("Maltese government-backed rebels praised the king.", "MLT"),
        ("The Red Cross mission in Norway praised the king.", None),
        # a state with the name of a person
        ("Jordan's parliament praised the king.", "JOR"),
        ("Jordan's lawyer praised the king.", None),
        ("Sri Lankan officials praised the king.", "LKA"),
        # the name of a state in full, and names with small words or "and" in them
        ("The Islamic Republic of Pakistan praised the king.", "PAK"),
        ("The army of the Sultanate of Oman praised the king.", "OMN"),
        ("The army of Saint Kitts and Nevis praised the king.", "KNA"),
        ("Antigua and Barbuda's premier, Jane Roe, praised the king.", "ATG"),
        ("El Salvador's junta praised the king.", "SLV"),
        ("The Hague praised the king.", "NLD"),
        ("Port-au-Prince praised the king.", "HTI"),
        ("Ma'rib praised the king.", "YEM"),
        ("Young Sri Lankans praised the king.", "LKA"),
        ("Jane Wales praised the king.", None),
        # a party of another name, and a state of the name of a country
        ("The Social Democratic Party praised the king.", None),
        ("The Truth and Reconciliation Commission praised the king.", None),
        ("Kenya's National Intelligence Service praised the king.", "KEN"),
        ("Knut praised the king.", None),
        ("Roe Motors PLC praised the king.", None),
        ("Georgia's governor praised the king.", "USA"),
        ("Georgia's premier praised the king.", "GEO"),
        ("The High Court of Sri Lanka praised the king.", "LKA"),
    ],
)
def test_whose_somebody_is(text: str, country: str | None) -> None:
    assert [party.country for event in find_events(text) for party in event.actors] == [country]


def test_a_list_gives_the_name_in_full(sentence_of):
    assert party(sentence_of("Norwegians spoke."), "Norwegians").name == "Norway"
    assert party(sentence_of("Norway spoke."), "Norway").listed
    assert not party(sentence_of("The police spoke."), "police").listed


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Norway", ("NOR", None)), ("Norwegian police", ("NOR", "COP")), ("Jane Roe", (None, None)), ("", (None, None))],
)
def test_facts_of_a_name(name, expected):
    assert facts_of_name(name, WORDS) == expected


def test_the_longest_listed_name_that_goes_on_as_the_words_do():
    names = WORDS.parties["South"]
    assert longest(names, ["South", "Africa"], 0).country == "ZAF"
    assert longest(names, ["South", "Korea"], 0).country == "KOR"
    assert longest(names, ["South", "wind"], 0) is None
    assert longest(names, ["South"], 0) is None
    assert longest((), ["South", "Africa"], 0) is None


@pytest.mark.parametrize(("text", "written"), [("He left the U.N.", "U.N."), ("He left Oslo.", "Oslo")])
def test_the_full_stop_of_an_abbreviation_is_of_the_span(sentence_of, text, written):
    sentence = sentence_of(text)
    size = sentence.size
    words = 2 if written == "U.N." else 1
    span = as_span(sentence, mention_of(sentence, size - words, size - 1, WORDS))
    assert span.text == written == text[span.start : span.end]


def test_a_party_without_a_name_in_full_has_its_own_words(sentence_of):
    sentence = sentence_of("The armed rebels met Norwegians.")
    found = as_actors(sentence, [party(sentence, "armed rebels"), party(sentence, "Norwegians")])
    assert [(actor.name, actor.span.text, actor.sector) for actor in found] == [
        ("armed rebels", "armed rebels", "REB"),
        ("Norway", "Norwegians", None),
    ]


def test_an_endless_sentence_has_no_party_outside_its_pieces() -> None:
    assert find_events("RENO, Nev. — Police shot two men as crowds stormed it and " * 200)
