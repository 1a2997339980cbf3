"""Law: German in any state (capitals, decomposed, cut at line ends, mixed) gives spans that slice, and never raises."""

import unicodedata
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.analysis import Analysis, find_clauses, find_people
from newscorpus.lexicon import load_lexicon
from newscorpus.model import Span, iter_spans
from newscorpus.text import Reading

PIECES = (
    "„", "“", "»", "«", "‚", "‘", '"', "–", "-", ",", ".", ":", ";", "(", ")", "/", "\n", "\n\n", "5.",
    "05.03.", "14.30", "1990er", "90er", "Uhr", "Mai", "März", "Montagabend", "Ende", "vor", "zwei", "Jahren",
    "bis", "und", "am", "im", "Jahr", "2018", "heute", "morgen", "sagte", "teilte", "mit", "erklärte", "hat",
    "so", "laut", "nach", "Angaben", "zufolge", "dass", "wie", "heißt", "es", "das", "sei", "werde", "zu",
    "gehen", "die", "der", "Ministerin", "Minister", "Eva", "Roth", "Polizei", "(SPD)", "er", "sie", "Straße",
    "Strasse", "Berlin", "dpa", "the", "said", "mayor",
    "weil", "um", "hat", "wurde", "geschlossen", "kommen", "den", "dem", "nicht", "sich", "wer", "was", "alte",
    "trat", "zurück",
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
    found = (
        nc.find_attributions(text, language="de"),
        nc.find_timexes(text, mode="narrative", language="de"),
        nc.find_quotes(text, language="de"),
        nc.parse_dateline(text, language="de"),
    )
    for span in iter_spans(found):
        assert text[span.slice] == span.text


@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_clauses_nest_and_lie_in_their_sentence(text: str) -> None:
    open_ends: list[int] = []
    clauses = find_clauses(text, language="de")
    for start, end in sorted((clause.extent for clause in clauses), key=lambda e: (e[0], -e[1])):
        while open_ends and open_ends[-1] <= start:
            open_ends.pop()
        assert not open_ends or end <= open_ends[-1]
        open_ends.append(end)
    for clause in clauses:
        assert all(0 <= part[0] < part[1] <= len(text) for part in clause[:5] if part is not None)
    find_people(text, language="de")


@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_parts_of_a_clause_lie_in_its_sentence(text: str) -> None:
    for sentence in Analysis(Reading(text, load_lexicon("de"))):
        assert len({clause.verb for clause in sentence.clauses}) == len(sentence.clauses)
        for clause in sentence.clauses:
            for phrase in (clause.subject, clause.object, clause.recipient):
                assert phrase is None or sentence.start <= phrase.first <= phrase.last < sentence.end
            assert -1 <= clause.governor < len(sentence.clauses)


@settings(max_examples=50, deadline=None)
@given(text=TEXTS)
def test_a_paragraph_in_front_shifts_the_clauses(text: str) -> None:
    front = "der alte Rat tagte.\n\n"
    before = find_clauses(front, language="de")
    shifted = find_clauses(front + text, language="de")[len(before) :]
    alone = find_clauses(text, language="de")
    assert [c.verb for c in shifted] == [(c.verb[0] + len(front), c.verb[1] + len(front)) for c in alone]
