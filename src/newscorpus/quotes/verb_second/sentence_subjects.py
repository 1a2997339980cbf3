"""What the sentences of a text are about, where pronouns look for whom they mean."""

from newscorpus.quotes.syntax.grammar_bits import SUB, SUBJ
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.clause_words import clause_around
from newscorpus.quotes.verb_second.cue_content import opening_word
from newscorpus.quotes.verb_second.inversion import subject_from
from newscorpus.quotes.verb_second.known_names import known_surnames, lone_given_name
from newscorpus.quotes.verb_second.speaking_phrases import THING, from_whom, likely_to_speak
from newscorpus.quotes.verb_second.verb_subjects import subject_beside_unlisted_verb

__all__ = ("own_subject", "sentence_before", "subject_before", "subject_of")


def subject_of(table: WordTable, i: int) -> Phrase | None:
    """Whom or what sentence `i` is about: its subject, or from whom it comes."""
    start, end = table.reading.sentences[i]
    begin, stop = opening_word(table, start), table.word_to(end) - 1
    found = own_subject(table, begin, stop)
    if begin < stop and (found is None or likely_to_speak(table, found) == THING):
        return from_whom(table, begin, stop) or found  # "Widerspruch kam von Eva Roth."
    return found


def own_subject(table: WordTable, begin: int, stop: int) -> Phrase | None:
    """The subject of the sentence from word `begin` to word `stop`, or a name that is all of it: "Mia?"."""
    if begin == stop:
        named = table.words[stop] in known_surnames(table) or lone_given_name(table, stop) is not None
        return (stop, stop) if named else None
    found = subject_beside_unlisted_verb(table, begin, stop) if begin < stop else None
    if found is None:  # "Aus Bonn wird gemeldet: Der Minister hat …"
        colon = next((k for k in range(begin, stop - 1) if table.gaps[k] == ": " and not table.quoted[k + 1]), -1)
        found = subject_beside_unlisted_verb(table, colon + 1, stop) if colon >= 0 else None
    if found is None and table.bits[begin] & SUB and begin < stop:  # "Wenn Eva Roth das hört, lacht sie."
        clause = clause_around(table, begin, begin, stop)
        main = subject_from(table, clause.last + 2, stop) if clause.last + 2 <= stop else None
        pronoun = main is not None and table.bits[main[0]] & SUBJ
        found = subject_from(table, begin + 1, clause.last) if pronoun else main
    return found


def subject_before(table: WordTable, at: int) -> Phrase | None:
    """Whom or what the sentence before that of character `at` is about."""
    subject = subject_of(table, table.reading.sentence_index(at) - 1)
    return None if subject is None or table.quoted[subject[0]] else subject


def sentence_before(table: WordTable, at: int) -> int:
    """Where the sentence before that of character `at` starts, or that one when it is the first."""
    sentences = table.reading.sentences
    return sentences[max(0, table.reading.sentence_index(at) - 1)][0]
