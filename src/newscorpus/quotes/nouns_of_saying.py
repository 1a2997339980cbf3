"""Reports of a noun: `her claim that it rained`, `warnings from the crews that it would rain`.

Many nouns name what somebody said (claim, remark, warning). One reports, as its verb would, when the sentence has both:
who said it, and a clause after `that` which says what. The speaker owns the noun (the mayor’s claim) or brings it
(warnings from the crews). Without a speaker it is the writer’s word for what is said in general, and a clause without a
subject of its own describes the noun (her claim that failed).

The clause ends where the verb follows whose subject the noun is (her claim that it rained was false); where none does,
it runs to the end of the sentence, as after a verb. The cue is the noun alone.
"""

from newscorpus.analysis import Sentence
from newscorpus.analysis.structure import NO_TENSE
from newscorpus.quotes.candidates import candidate_of
from newscorpus.quotes.clause_content import over_mark
from newscorpus.quotes.content import trimmed
from newscorpus.quotes.cue_context import Candidate, CueContext
from newscorpus.quotes.grammar import ADV, CONJ, POSS
from newscorpus.quotes.phrases import Phrase, speaks
from newscorpus.quotes.word_table import WordTable

__all__ = ("noun_of_saying",)

_BROUGHT_WITHIN = 6  # words: a noun of saying, and who brings it
_APOSTROPHES = ("’", "'")


def noun_of_saying(context: CueContext) -> Candidate | None:
    """`Her claim that it rained was false.` `The mayor repeated warnings from the crews that it would rain.`."""
    table, k = context.table, context.verb
    that = _that_behind(table, k)
    sentence = table.clauses_around(k) if that else None
    if sentence is None:
        return None
    source = _owner(table, sentence, k) or (_bringer(table, sentence, k + 1) if that > k + 2 else None)
    told = next((clause for clause in sentence.clauses if clause.start == that and clause.tense != NO_TENSE), None)
    if source is None or told is None or told.subject is None or told.subject.first <= that:
        return None
    last = told.end - 1
    if any(clause.verb > last and clause.joined < 0 and clause.tense != NO_TENSE for clause in sentence.clauses):
        while table.bits[last] & CONJ:
            last -= 1
        end = over_mark(table, table.ends[last])
    else:  # nothing follows that it could be the subject of
        end = context.clause_end()
    found = candidate_of(context, trimmed(table, table.start(that), end), source, "noun-of-saying")
    return None if found is None else found._replace(cue=(table.start(k), table.ends[k]))


def _that_behind(table: WordTable, k: int) -> int:
    """The `that` behind the noun at word `k`, or behind who brings it (`warnings from Roe that`); 0 without one."""
    stop = k + 2
    if table.words[k + 1 : stop] and table.words[k + 1] in table.listed["brings"]:
        stop = k + _BROUGHT_WITHIN
    elif table.words[k + 1 : stop] and table.words[k + 1] in table.listed["is"]:
        stop = k + 3
    for i in range(k + 1, min(stop, len(table.words) - 1)):
        if table.gaps[i - 1] != " " or table.quoted[i]:
            break
        if table.words[i] in table.listed["that"]:
            return i
    return 0


def _owner(table: WordTable, sentence: Sentence, k: int) -> Phrase | None:
    """Whose noun word `k` is: `her claim`, `the mayor’s early warning`."""
    phrase = sentence.phrase_at(k)
    if phrase is None or phrase.head != k:
        return None
    for i in range(k - 1, phrase.first - 1, -1):
        if table.bits[i] & POSS:
            return i, i
        if table.words[i] == "s" and table.gaps[i - 1] in _APOSTROPHES:
            first = phrase.first
            return first + bool(first < i - 1 and table.bits[first] & ADV), i - 1
    return None


def _bringer(table: WordTable, sentence: Sentence, k: int) -> Phrase | None:
    """Who brings a noun of saying, behind the preposition at word `k`: `warnings from the crews`."""
    phrase = sentence.phrase_at(k + 1)
    found = None if phrase is None or phrase.first != k + 1 else (phrase.first, phrase.last)
    return found if found is not None and speaks(table, found) else None
