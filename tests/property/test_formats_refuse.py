"""Law: a reader takes what it can read, and says `NewscorpusError` to the rest; what it takes slices."""

from collections.abc import Callable, Iterable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.errors import NewscorpusError
from newscorpus.formats import dumps, loads
from newscorpus.formats.brat import from_brat, to_brat
from newscorpus.formats.iob import from_iob, to_iob
from newscorpus.formats.labelstudio import from_labelstudio, to_labelstudio
from newscorpus.formats.timeml import from_timeml, to_timeml
from newscorpus.formats.webannotation import from_webannotation, to_webannotation
from newscorpus.model import Article

TEXT = "By Ana Doe\n\nPARIS (AP) — “The 😀 is high,” Mayor Ana Ruiz said on Oct. 5, 2018. Crowds protested on Friday.\n"
ARTICLE = nc.parse_article(TEXT)
BRAT = to_brat(ARTICLE)
FORMS: dict[str, tuple[str, Callable[[str], Article | Iterable[Article]]]] = {
    "json": (dumps(ARTICLE), loads),
    "brat": (BRAT.ann, lambda data: from_brat(BRAT.text, data)),
    "webannotation": (to_webannotation(ARTICLE), from_webannotation),
    "labelstudio": (to_labelstudio(ARTICLE), from_labelstudio),
    "timeml": (to_timeml(ARTICLE), from_timeml),
    "iob": (to_iob(ARTICLE), from_iob),
}
PIECES = st.sampled_from(
    ["0", "-1", "99999999999999999999", "null", "{}", "[]", '"', "\t", "\n", "T1", "\ud800", "<", "é", ""]
)


@st.composite
def broken(draw: st.DrawFn, data: str) -> str:
    """The data with a few pieces of it replaced."""
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(data)))
        end = draw(st.integers(start, min(len(data), start + 12)))
        data = data[:start] + draw(PIECES) + data[end:]
    return data


@pytest.mark.parametrize("name", FORMS)
@given(data=st.data())
def test_of_broken_data(name: str, data: st.DataObject):
    whole, read = FORMS[name]
    given_ = data.draw(broken(whole))
    with suppress(NewscorpusError):
        found = read(given_)
        for article in [found] if isinstance(found, Article) else found:
            article.check()


@pytest.mark.parametrize("name", FORMS)
@given(data=st.lists(st.characters() | PIECES, max_size=60).map("".join))
def test_of_any_text(name: str, data: str):
    with suppress(NewscorpusError):
        list(FORMS[name][1](data)) if name == "iob" else FORMS[name][1](data)
