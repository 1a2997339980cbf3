"""Expressions of time: what is open is `None`, and codes are those of TIMEX3."""

from newscorpus.model import Span, Timex, TimexBasis, TimexMod, TimexType


def test_a_bare_expression_is_a_date_that_says_nothing():
    timex = Timex(span=Span(3, 6, "May"))
    assert (timex.text, timex.value, timex.begin, timex.end, timex.mod) == ("May", "", None, None, None)
    assert (timex.type, timex.basis) == (TimexType.DATE, TimexBasis.EXPLICIT)


def test_types_and_modifiers_are_those_of_timex3():
    assert {str(kind) for kind in TimexType} == {"DATE", "TIME", "DURATION", "SET"}
    assert all(str(mod).isupper() for mod in TimexMod)
    assert {"START", "MID", "END", "APPROX"} <= {str(mod) for mod in TimexMod}
