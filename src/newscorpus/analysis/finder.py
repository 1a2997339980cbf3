"""The clauses and the persons of a text, with offsets: the analysis as a stranger calls it."""

from typing import Literal, NamedTuple
from unicodedata import category

from newscorpus.analysis.analysis import Analysis
from newscorpus.analysis.coreference import People
from newscorpus.analysis.structure import NounPhrase, SentenceClause
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

__all__ = ("Clause", "ClauseKind", "find_clauses", "find_people")

ClauseKind = Literal["main", "complement", "relative", "adverbial", "participle", "infinitive"]
"""What a clause is in the clause around it."""

_KINDS: tuple[ClauseKind, ...] = ("main", "complement", "relative", "adverbial", "participle", "infinitive")


class Clause(NamedTuple):
    """A clause; pairs are offsets into the text, half-open, and `None` where it has no such part."""

    verb: tuple[int, int]
    """The main verb, or the copula."""

    group: tuple[int, int]
    """The verb with its auxiliaries."""

    subject: tuple[int, int] | None
    """The noun phrase as written, without a clause after it; the pronoun of a relative clause."""

    object: tuple[int, int] | None
    """The direct object."""

    extent: tuple[int, int]
    """All of the clause; two extents of a sentence are apart or one holds the other."""

    passive: bool
    negated: bool
    kind: ClauseKind
    governor: int | None
    """The index of the clause that it belongs to."""


def find_clauses(text: str, /, *, language: str = "en") -> tuple[Clause, ...]:
    """Return the clauses of a text, in the order of their verbs.

    >>> text = "The mayor said the bridge had not been closed."
    >>> for clause in find_clauses(text):
    ...     print(text[slice(*clause.verb)], text[slice(*clause.subject)], clause.kind, clause.passive, clause.negated)
    said The mayor main False False
    closed the bridge complement True True

    Args:
        text: any string.
        language: ISO 639-1.

    Raises:
        UnknownLanguageError: there is no grammar for the language.
        TypeError: `text` is not a string.
    """
    analysis = Analysis(Reading(text, load_lexicon(language)))

    out: list[Clause] = []
    for sentence in analysis:
        before = len(out)
        out += [_offsets(analysis, clause, before) for clause in sentence.clauses]
    return tuple(out)


def _given(reading: Reading, span: tuple[int, int]) -> tuple[int, int]:
    """Return a span of the text that is read in the text as given, where its lines may be wrapped."""
    return reading.given_index(span[0]), reading.given_index(span[1] - 1) + 1


def _with_signs(analysis: Analysis, phrase: NounPhrase) -> tuple[int, int]:
    """Return where a phrase starts and ends, with the signs that belong to its numbers: $3m, 9%."""
    text = analysis.reading.text
    start, end = analysis.span(phrase.first, phrase.last)
    if text[start].isdigit():
        sign = start - 2 if text[start - 1 : start] == " " else start - 1
        start = sign if sign >= 0 and category(text[sign]) == "Sc" else start
    if text[end - 1].isdigit() and text[end : end + 1] == "%":
        end += 1
    return start, end


def _offsets(analysis: Analysis, clause: SentenceClause, before: int) -> Clause:
    """Return a clause in offsets; `before` clauses were in the sentences in front."""

    def words(first: int, last: int) -> tuple[int, int]:
        return _given(analysis.reading, analysis.span(first, last))

    def span(phrase: NounPhrase | None) -> tuple[int, int] | None:
        return None if phrase is None else _given(analysis.reading, _with_signs(analysis, phrase))

    return Clause(
        verb=words(clause.verb, clause.verb),
        group=words(clause.first, clause.last),
        subject=span(clause.subject),
        object=span(clause.object),
        extent=words(clause.start, clause.end - 1),
        passive=clause.passive,
        negated=clause.negated,
        kind=_KINDS[clause.kind],
        governor=None if clause.governor < 0 else before + clause.governor,
    )


def find_people(text: str, /, *, language: str = "en") -> tuple[tuple[tuple[int, int], ...], ...]:
    """Return the mentions of each person or group that is mentioned twice or more, pronouns included.

    >>> text = "Jane Roe met Tom Doe in Oslo. She said his plan had failed."
    >>> [[text[start:end] for start, end in mentions] for mentions in find_people(text)]
    [['Jane Roe', 'She'], ['Tom Doe', 'his']]

    Args:
        text: any string.
        language: ISO 639-1.

    Raises:
        UnknownLanguageError: there is no grammar for the language.
        TypeError: `text` is not a string.
    """
    reading = Reading(text, load_lexicon(language))
    people = People(Analysis(reading))
    return tuple(
        tuple(_given(reading, (mention.start, mention.end)) for mention in person.mentions)
        for person in people.persons
        if len(person.mentions) > 1
    )
