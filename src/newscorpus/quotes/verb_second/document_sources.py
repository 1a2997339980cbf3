"""Sources after a preposition: the paper in which something is said, or the place that says it.

"In dem Bericht heißt es", "aus dem Ministerium verlautete", "in der Erklärung wurde gefordert": the subject is "es", or
nobody, and who says it comes after a preposition, in the clause of the cue or before it. Any phrase will do
beside a cue that has no other source ("heißt es"), unless it says when. Beside a passive, which needs no source at all,
and where there is no cue, the phrase must be a report or a body: "in der Halle wurde gefordert" has none.
"""

from newscorpus.quotes.syntax.grammar_bits import ADV, PREP, TIME
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import Segment, WordTable
from newscorpus.quotes.verb_second.clause_words import ClauseWords
from newscorpus.quotes.verb_second.cue_content import is_relative
from newscorpus.quotes.verb_second.cue_parts import VerbSecondCue
from newscorpus.quotes.verb_second.noun_phrases import noun_phrase, phrase_before
from newscorpus.quotes.verb_second.speaking_nouns import is_body, is_report

__all__ = ("document", "document_before", "document_in", "is_title", "named_in", "points_back", "where")

_STOPS = ".!?…"


def where(cue: VerbSecondCue, *, in_front: bool = True) -> Phrase | None:
    """Where it says so: the report of "in dem Bericht heißt es"; `None` when nothing is named.

    `in_front` says whether to look before its clause too, where nothing is said.
    """
    if "in-source" not in cue.takes:
        return None
    found = named_in(cue.table, cue.clause, cue.parts)
    if found is None and is_relative(cue.table, cue.clause.first, cue.clause.last):  # "ein Brief, aus dem hervorgeht"
        before = cue.clause.first - 1
        return _last_document(cue.table, cue.begin, before) or phrase_before(cue.table, before, cue.begin)
    if points_back(cue.table, cue.clause):
        return found or document_before(cue.table, cue.begin)
    return found or (named_in(cue.table, _in_front(cue), cue.parts) if in_front else None)


def points_back(table: WordTable, clause: ClauseWords) -> bool:
    """Whether a clause points back to a document: "heißt es darin", "Darin steht"."""
    return any(word.lower() in table.listed["therein"] for word in table.words[clause.first : clause.last + 1])


def _in_front(cue: VerbSecondCue) -> ClauseWords:
    """What comes before the clause of a cue: "In dem Bericht, der neu ist, heißt es"."""
    return ClauseWords(cue.begin, cue.clause.first)


def document_before(table: WordTable, begin: int) -> Phrase | None:
    """The last document that the sentence before word `begin` names: "Roth schrieb einen Brief. Darin heißt es …"."""
    i = table.reading.sentence_index(table.start(begin)) - 1
    return _last_document(table, table.word_from(table.reading.sentences[i][0]), begin - 1) if i >= 0 else None


def _last_document(table: WordTable, first: int, last: int) -> Phrase | None:
    """The last document that words `first` to `last` name."""
    endings = tuple(table.listed["documents"])
    for k in range(last, first - 1, -1):
        word = table.words[k]
        if word[:1].isupper() and word.lower().endswith(endings):
            found = phrase_before(table, k, first)
            return None if found is None else noun_phrase(table, found[0], last)
    return None


def document(cue: VerbSecondCue) -> Phrase | None:
    """The report in which a passive says so: "in dem Bericht wurde gefordert"."""
    return document_in(cue.table, cue.clause) or document_in(cue.table, _in_front(cue))


def named_in(table: WordTable, clause: ClauseWords, parts: tuple[int, ...] = ()) -> Phrase | None:
    """The phrase after a preposition in a clause, unless it says when; `parts` are not prepositions."""
    for k in range(clause.first, clause.last):
        if table.bits[k] & PREP and not table.bits[k] & ADV and k not in parts:
            found = noun_phrase(table, k + 1, clause.last)
            if found is None or any(table.bits[i] & TIME for i in (k + 1, _head(table, found))):
                continue
            return found
    return None


def document_in(table: WordTable, clause: ClauseWords) -> Phrase | None:
    """The phrase after a preposition in a clause, when it is a report or a body: "in dem Bericht"."""
    found = named_in(table, clause)
    if found is None:
        return None
    lexicon, word = table.reading.lexicon, table.words[_head(table, found)]
    return found if is_report(lexicon, word) or is_body(lexicon, word) else None


def is_title(table: WordTable, segment: Segment, first: int, last: int) -> bool:
    """Whether words `first` to `last` give a name, which is in marks behind them: "Der Name lautet: „Das Haus“"."""
    if table.text[segment.inner_end - 1] in _STOPS and noun_phrase(table, first, last) != (first, last):
        return False  # "Er freut sich über den Titel: „Das war schön.“"
    named = (k for k in range(first, last + 1) if table.words[k] in table.listed["names"])
    # Behind a preposition only right before the marks: "ein Buch mit dem Titel:", not "nach dem Namen fragte X:".
    return any(k == last or not any(bits & PREP for bits in table.bits[max(first, k - 2) : k]) for k in named)


def _head(table: WordTable, phrase: Phrase) -> int:
    """The noun of a phrase: "Erklärung" of "der neuen Erklärung vom Dienstag"."""
    return next((k for k in range(phrase[0], phrase[1] + 1) if table.words[k][:1].isupper()), phrase[1])
