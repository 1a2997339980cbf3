"""Law: of two quotes one lies inside the other, or they share nothing."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newscorpus import find_quotes
from newscorpus.model import Quote


def check(quotes: tuple[Quote, ...], text: str) -> None:
    for one, other in pairwise(quotes):
        assert one.span.end <= other.span.start
    for quote in quotes:
        quote.span.check(text)
        quote.content.check(text)
        assert quote.span.contains(quote.content)
        assert all(quote.content.contains(child.span) for child in quote.children)
        check(quote.children, text)


@given(st.text(alphabet="“”\"'‘’„«»‹› abS.,\n", max_size=60))
def test_quotes_nest_or_are_disjoint(text: str) -> None:
    check(find_quotes(text), text)
