"""Laws: two clauses are apart or one holds the other; a clause, its subject and its object lie in one sentence."""

from hypothesis import given

from newscorpus.analysis import Analysis, Clause, find_clauses
from newscorpus.lexicon import load_lexicon
from newscorpus.testing import Planted, hostile_text, planted_articles
from newscorpus.text import Reading


def check(text: str) -> None:
    open_ends: list[int] = []
    for start, end in sorted((clause.extent for clause in find_clauses(text)), key=lambda e: (e[0], -e[1])):
        while open_ends and open_ends[-1] <= start:
            open_ends.pop()
        assert not open_ends or end <= open_ends[-1]
        open_ends.append(end)


@given(planted_articles())
def test_clauses_of_articles_nest(planted: Planted) -> None:
    check(planted.text)


@given(hostile_text())
def test_clauses_of_hostile_texts_nest(text: str) -> None:
    check(text)


def inside(clause: Clause, stretch: tuple[int, int]) -> bool:
    parts = (clause.verb, clause.group, clause.extent, clause.subject, clause.object)
    return all(stretch[0] <= part[0] < part[1] <= stretch[1] for part in parts if part is not None)


@given(planted_articles())
def test_parts_lie_in_the_sentence_of_their_verb(planted: Planted) -> None:
    reading = Reading(planted.text, load_lexicon("en"))
    for clause in find_clauses(planted.text):
        assert inside(clause, reading.sentence_at(clause.verb[0]))


@given(planted_articles())
def test_a_word_is_the_verb_of_one_clause(planted: Planted) -> None:
    for sentence in Analysis(Reading(planted.text, load_lexicon("en"))):
        verbs = [clause.verb for clause in sentence.clauses]
        assert verbs == sorted(set(verbs))
        assert all(-1 <= clause.governor < len(verbs) for clause in sentence.clauses)
