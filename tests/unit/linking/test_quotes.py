from random import Random

from newscorpus import find_attributions, link_quotes
from newscorpus.model import Article, QuoteCluster


def article(name: str, text: str) -> Article:
    return Article(id=name, text=text, attributions=find_attributions(text))


ARTICLES = [
    article("whole", "“We will rebuild every house on this shore before winter,” Mayor Jane Doe said."),
    article("cut", "“We will rebuild every house on this shore,” Doe said on Monday."),
    article("altered", 'Jane Doe said: "We will rebuild every house on that shore before winter!"'),
    article("wrong", "“We will rebuild every house on this shore before winter,” Governor Paul Roe said."),
    article("other", "“The harbor was never as empty as this year,” Jane Doe said."),
]


def names(clusters: tuple[QuoteCluster, ...]) -> list[list[str | None]]:
    return [sorted(str(mention.article_id) for mention in cluster.mentions) for cluster in clusters]


def test_whole_cut_and_altered_words_are_one_cluster() -> None:
    assert names(link_quotes(ARTICLES)) == [["altered", "cut", "whole", "wrong"]]


def test_the_fullest_version_and_what_each_kept() -> None:
    (cluster,) = link_quotes(ARTICLES[:2])
    assert cluster.fullest.content[0].text == "We will rebuild every house on this shore before winter,"
    assert [round(mention.kept, 2) for mention in cluster.mentions] == [1.0, 0.8]


def test_articles_that_name_different_speakers() -> None:
    (cluster,) = link_quotes([ARTICLES[0], ARTICLES[3]])
    assert cluster.speakers == ("Jane Doe", "Paul Roe")


def test_the_order_of_the_articles_does_not_matter() -> None:
    expected = names(link_quotes(ARTICLES))
    for seed in range(5):
        shuffled = ARTICLES[:]
        Random(seed).shuffle(shuffled)
        assert names(link_quotes(shuffled)) == expected


def test_a_surname_and_the_full_name_agree() -> None:
    text = "“We will rebuild every house on this shore before winter,” Doe said."
    (cluster,) = link_quotes([ARTICLES[0], article("surname", text)])
    assert cluster.speakers == ("Jane Doe",)
    assert cluster.agreed
    (cluster,) = link_quotes([ARTICLES[0], ARTICLES[3]])
    assert not cluster.agreed


WORDS = [first + second for first in ("bar", "den", "fol", "gas", "hul") for second in ("ak", "en", "ig", "om", "ur")]


def wire(copies: int, stories: int) -> list[Article]:
    """Copies of some quotations: to the letter, shortened, re-punctuated or with a word put in its place."""
    random = Random(7)
    said = [[random.choice(WORDS) for _ in range(16)] for _ in range(stories)]
    out = []
    for story, words in enumerate(said):
        for copy in range(copies):
            kept = words[:]
            if copy % 4 == 1:
                kept = kept[: 8 + copy % 8]
            elif copy % 4 == 2:
                kept = [word + "," if i == copy % 14 else word for i, word in enumerate(kept)]
            elif copy % 4 == 3:
                kept[copy % 16] = "indeed"
            marks = "“”" if copy % 3 else '""'
            out.append(article(f"{story}-{copy}", f"{marks[0]}{' '.join(kept).capitalize()},{marks[1]} Jane Doe said."))
    return out


def test_wire_copies_fall_into_their_stories() -> None:
    clusters = names(link_quotes(wire(copies=12, stories=40)))
    assert sorted(clusters) == sorted(sorted(f"{story}-{copy}" for copy in range(12)) for story in range(40))


def test_hundreds_of_copies_are_one_cluster() -> None:
    (cluster,) = link_quotes(wire(copies=400, stories=1))
    assert len(cluster.mentions) == 400


def test_one_article_alone_links_nothing() -> None:
    assert link_quotes([ARTICLES[0]]) == ()
    assert link_quotes([]) == ()
