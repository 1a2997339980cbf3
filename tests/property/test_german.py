"""Law: German in any state (capitals, decomposed, cut at line ends, mixed) gives spans that slice, and never raises."""

import unicodedata
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.model import Span

PIECES = (
    "„", "“", "»", "«", "‚", "‘", '"', "–", "-", ",", ".", ":", ";", "(", ")", "/", "\n", "\n\n", "5.",
    "05.03.", "14.30", "1990er", "90er", "Uhr", "Mai", "März", "Montagabend", "Ende", "vor", "zwei", "Jahren",
    "bis", "und", "am", "im", "Jahr", "2018", "heute", "morgen", "sagte", "teilte", "mit", "erklärte", "hat",
    "so", "laut", "nach", "Angaben", "zufolge", "dass", "wie", "heißt", "es", "das", "sei", "werde", "zu",
    "gehen", "die", "der", "Ministerin", "Minister", "Eva", "Roth", "Polizei", "(SPD)", "er", "sie", "Straße",
    "Strasse", "Berlin", "dpa", "the", "said", "mayor",
)  # fmt: skip
CHANGES = (
    str,
    str.upper,
    str.lower,
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss"),
    lambda text: text.replace("ei", "ei-\n"),
)
TEXTS = st.builds(
    lambda pieces, gap, change: change(gap.join(pieces)),
    st.lists(st.sampled_from(PIECES), max_size=30),
    st.sampled_from([" ", " ", ""]),
    st.sampled_from(CHANGES),
)


def spans(article: nc.Article) -> list[Span]:
    found = [timex.span for timex in article.timexes] + [quote.span for quote in article.quotes]
    for attribution in article.attributions:
        named = attribution.speaker.span if attribution.speaker else None
        parts = (attribution.source, attribution.cue, named, *attribution.content, *attribution.cue_parts)
        found += [part for part in parts if part is not None]
    return found


@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_spans_slice(text: str) -> None:
    article = nc.parse_article(text, published=date(2018, 10, 26), language="de")
    for span in spans(article):
        assert text[span.start : span.end] == span.text


@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_functions_take_any_state(text: str) -> None:
    for attribution in nc.find_attributions(text, language="de"):
        assert attribution.content
    nc.find_timexes(text, mode="narrative", language="de")
    nc.find_quotes(text, language="de")
    nc.parse_dateline(text, language="de")
