"""Which articles meet."""

from newscorpus.linking.similar_articles import LinkLimits, near_articles


def test_articles_meet_in_proportion_to_their_number() -> None:
    def met(size: int) -> int:
        texts = [f"w{i % 97} w{i % 89} w{i % 83} story{i // 5} place{i // 5} name{i // 5} end{i}" for i in range(size)]
        return sum(map(len, near_articles(texts, frozenset(), LinkLimits(similar=0.0))))

    assert met(4_000) <= 2.2 * met(2_000)
