"""Which articles meet."""

import pytest

from newscorpus.linking.similar_articles import LinkLimits, near_articles


def test_articles_meet_in_proportion_to_their_number() -> None:
    def met(size: int) -> int:
        texts = [f"w{i % 97} w{i % 89} w{i % 83} story{i // 5} place{i // 5} name{i // 5} end{i}" for i in range(size)]
        return sum(map(len, near_articles(texts, frozenset(), LinkLimits(similar=0.0))))

    assert met(4_000) <= 2.2 * met(2_000)


COMMON = frozenset({"the", "and", "was"})
FLOOD = "Rain flooded Kesten and the Arlo bridge was closed."
FLOOD_AGAIN = "The Arlo bridge in Kesten was closed after the rain."
FAIR = "The fair at Brunn opened with music and pies."


@pytest.mark.parametrize(
    ("texts", "near"),
    [
        ([], []),
        ([FLOOD], [[]]),
        (["", ""], [[], []]),
        ([FLOOD, FAIR, FLOOD_AGAIN], [[2], [], []]),
        ([FLOOD_AGAIN, FAIR, FLOOD], [[2], [], []]),
        ([FLOOD, FLOOD, FLOOD], [[1, 2], [2], []]),
        # all that they share says nothing
        (["The cat and the dog", "The fish and the bird"], [[], []]),
    ],
)
def test_articles_with_the_same_rare_words_meet(texts: list[str], near: list[list[int]]) -> None:
    assert near_articles(texts, COMMON, LinkLimits()) == near


def test_how_alike_is_alike_is_for_the_caller_to_say() -> None:
    texts = [FLOOD, FLOOD_AGAIN]
    assert near_articles(texts, COMMON, LinkLimits(similar=0.99)) == [[], []]
    assert near_articles(texts, COMMON, LinkLimits(similar=0.0)) == [[1], []]


def test_a_name_says_more_than_another_word() -> None:
    def most_alike(other: str) -> float:
        steps = [n / 100 for n in range(100)]
        return max(s for s in steps if near_articles([one, other, FAIR], COMMON, LinkLimits(similar=s))[0][:1] == [1])

    one = "Kesten paid for walls"
    assert most_alike("Kesten sang of boats") > most_alike("Brunn paid its boats")
