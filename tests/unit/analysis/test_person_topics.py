import pytest

from newscorpus.analysis import Analysis
from newscorpus.analysis.person_topics import NOBODY, SUBJECT, Topics
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading


def topic(text: str, verb: str) -> str | int:
    """Whom the clause of a verb is about: a word, `SUBJECT` or `NOBODY`."""
    analysis = Analysis(Reading(text, load_lexicon("en")))
    sentence, words = analysis.sentence(0), analysis.reading.words
    clause = next(n for n, known in enumerate(sentence.clauses) if words[known.verb] == verb)
    found = Topics(analysis).of(sentence, clause)
    return words[found] if found >= 0 else found


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Her lawyer said she was ill.", "was", "Her"),
        ("Mr Roe's spokesman said he was ill.", "was", "Roe"),
        ("A lawyer for Roe said he was ill.", "was", "Roe"),
        ("A lawyer in Oslo said he was ill.", "was", SUBJECT),
        ("A friend of Roe said he was ill.", "was", SUBJECT),
        ("His father said he was proud.", "was", SUBJECT),  # kin speak about themselves as well
        ("The lawyer said she was ill.", "was", SUBJECT),
        ("The judge said he had lied.", "lied", NOBODY),
        ("The judge said he should pay.", "pay", NOBODY),
        ("The judge said he would rule on Friday.", "rule", SUBJECT),
        ("A spokesman said he would appeal.", "appeal", NOBODY),
        ("The officer said he had fired.", "fired", SUBJECT),
        ("Judge Roe said he had lied.", "lied", SUBJECT),
        ("Roe praised Poe because she had helped.", "helped", "Poe"),
        ("Roe praised Poe, saying she had helped.", "helped", "Poe"),
        ("Roe praised Poe after she had helped.", "helped", SUBJECT),  # a time is no reason
        ("Roe met Poe because she had called.", "called", SUBJECT),
        ("It rained.", "rained", SUBJECT),
    ],
)
def test_whom_a_clause_is_about(text, verb, expected):
    assert topic(text, verb) == expected
