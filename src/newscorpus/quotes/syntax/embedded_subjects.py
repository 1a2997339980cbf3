"""Subjects that meet a clause: `a plan that they said would fail`, and around one: `a man who saw the crash said`.

A report may be inside another clause: `a plan Roe said would fail`.
Such a clause has no mark or conjunction in front of it. Only the subject right before the verb of saying shows where it
starts: a pronoun, what comes after a relative pronoun, a name, or a noun with its article.

Anything longer or less certain belongs to the clause around it, since a wrong start would give the report to somebody
who only happens to be named before the verb.

The other way round, a relative clause without commas may end in a noun, which then looks like the subject of the verb
after it (who saw the crash claimed). Where the noun that opens the sentence would be left without a verb, it is its.
"""

from newscorpus.analysis import NounPhrase, Sentence, SentenceClause
from newscorpus.analysis.clause_state import RELATIVE
from newscorpus.analysis.structure import NO_TENSE
from newscorpus.quotes.syntax.grammar_bits import CUE_WORD, DET, POSS, PREP, ROLE, SUB, SUBJ
from newscorpus.quotes.syntax.phrases import Phrase, speaks
from newscorpus.quotes.syntax.subjects import in_phrase, whole_subject
from newscorpus.quotes.syntax.verb_words import has_verb
from newscorpus.quotes.syntax.word_table import WordTable

__all__ = ("embedded_subject", "opens_whole_clause", "subject_around_relative", "told_at_place", "told_before")

_NAME = 4  # words


def embedded_subject(table: WordTable, k: int, limit: int) -> Phrase | None:
    """Return the subject right before verb `k` in a clause inside another: `a plan that they said`, `a plan Roe said`.

    It is a pronoun, what comes after a relative pronoun, a name, or a noun with its article.
    """
    last = k - 1
    if last < limit or table.gaps[last] != " " or table.quoted[last]:
        return None
    if table.bits[last] & SUBJ:
        return last, last
    first = last
    while first > limit and last - first < _NAME:
        before = first - 1
        if table.words[before] in table.listed["stands_for"] or table.quoted[before] or not in_phrase(table, before):
            break
        named = table.words[first][:1].isupper() and not table.words[before][:1].isupper()
        if (named and not table.bits[before] & (ROLE | DET)) or table.bits[first] & (DET | POSS):
            break
        first = before
    first = _behind_noun(table, _with_noun(table, first, limit), last)
    if has_verb(table, first, k) or (table.bits[first] & SUB and not table.bits[first] & DET):
        return None
    return (first, last) if speaks(table, (first, last)) else None


def _with_noun(table: WordTable, first: int, limit: int) -> int:
    """The first word of a noun for persons behind a relative pronoun or a noun, and before where they are from.

    `a move that | traders in China said would help`, `a move | critics of Roe said would help`; else word `first`.
    """
    noun = first - 2
    if noun <= limit or not table.bits[first - 1] & PREP or not table.bits[noun] & ROLE:
        return first
    plain = table.gaps[noun - 1] == table.gaps[noun] == table.gaps[first - 1] == " "
    if not plain:
        return first
    before = table.bits[noun - 1]
    if before & DET and table.words[noun - 1] not in table.listed["stands_for"]:
        return noun - 1
    behind_noun = table.is_plural(noun) and not before & ~(ROLE | CUE_WORD) and table.words[noun - 1].islower()
    return noun if behind_noun or table.words[noun - 1] in table.listed["stands_for"] else first


def _behind_noun(table: WordTable, first: int, last: int) -> int:
    """The first word of persons behind the singular that a phrase opens with: `a step | business groups said would`.

    It is word `first` where the phrase is one.
    """
    if table.words[first] not in table.listed["indefinite"] or not table.is_plural(last):
        return first
    noun = first + 1
    while noun < last and table.may_be_adjective(noun):
        noun += 1
    one = table.words[noun] in table.listed["amounts"] or table.is_plural(noun) or noun >= last
    return first if one else noun + 1


def subject_around_relative(table: WordTable, k: int, limit: int) -> Phrase | None:
    """Return the noun phrase at word `limit` if a relative clause parts it from verb `k`: `a man who saw it said`."""
    if table.listed["relative_subject"].isdisjoint(table.words[limit + 1 : k - 1]):
        return None
    sentence = table.clauses_around(k)
    opening = sentence.phrase_at(limit)
    if opening is None or opening.first != limit or opening.preposition >= 0:
        return None
    relative = next((clause for clause in sentence.clauses if _describes(table, clause, opening)), None)
    if relative is None or not relative.first < k or not all(in_phrase(table, i) for i in range(limit, k)):
        return None
    own = table.clause_at(k)
    if own is relative and table.words[k - 1] not in table.listed["there"]:  # who was there recalled
        return None
    if _has_verb(sentence, opening, k if own is None else sentence.end) or _is_told(table, relative, own):
        return None
    return whole_subject(table, opening, k)


def _describes(table: WordTable, clause: SentenceClause, noun: NounPhrase) -> bool:
    """Whether a clause is a relative clause right behind a noun phrase."""
    subject = clause.subject
    opens = clause.kind == RELATIVE and subject is not None and subject.head_class == "w"
    return opens and subject is not None and not has_verb(table, noun.first, subject.first)


def _has_verb(sentence: Sentence, noun: NounPhrase, stop: int) -> bool:
    """Whether a noun phrase is the subject of a verb before word `stop`."""
    return any(
        clause.tense != NO_TENSE and clause.verb < stop and clause.subject.first == noun.first
        for clause in sentence.clauses
        if clause.subject is not None
    )


def _is_told(table: WordTable, relative: SentenceClause, clause: SentenceClause | None) -> bool:
    """Whether a relative clause reports what somebody says after it: `a man who says Doe claimed it was late`."""
    subject = None if clause is None else clause.subject
    if subject is None or not table.bits[relative.verb] & CUE_WORD:
        return False
    return speaks(table, (subject.first, subject.last))


def told_before(table: WordTable, k: int, last: int) -> int:
    """The last word of who is told, where a subject follows in one row with it: `AFP` in `told AFP prices had risen`.

    A name behind a single noun may be of who has that role (told lawyer Jane Doe). `last` where nothing parts them.
    """
    words, bits = table.words, table.bits
    parts = words[k].endswith("s") or words[last][:1].isupper()  # not: told BBC Leeds fans were angry
    for i in range(k + 1, last + 1):
        if table.gaps[i - 1] != " " or bits[i - 1] & (DET | POSS | PREP) or words[i - 1] == "s":
            continue
        named = words[i][:1].isupper() and words[i] not in table.listed["programmes"]
        behind_noun = words[i - 1].islower() and (words[i - 1].endswith("s") or i - 1 > k) and not bits[i - 1] & ROLE
        behind_letters = i - 1 == k and words[k][:2].isupper() and parts and not bits[i] & ROLE
        plural = i == last and words[i].islower() and words[i].endswith("s") and not bits[i] & ~(ROLE | CUE_WORD)
        if plural or (named and (behind_noun or behind_letters)):
            return i - 1
    return last


def told_at_place(table: WordTable, k: int) -> int | None:
    """The last word of who is told and where, before the subject of what is said: `told staff at the plant / the bank`.

    The clause looks like one about the place: `the plant the bank would close`.
    """
    if table.gaps[k] != " " or not any(bits & PREP for bits in table.bits[k + 1 : k + 2]):
        return None
    for clause in table.clauses_around(k).clauses:
        first = clause.start
        if clause.kind == RELATIVE and clause.subject is not None and first == clause.subject.first > k + 2:
            plain = table.bits[first] & DET and all(gap == " " for gap in table.gaps[k:first])
            plain = plain and table.listed["that"].isdisjoint(table.words[clause.last + 1 : clause.last + 2])
            return first - 1 if plain else None
    return None


def opens_whole_clause(table: WordTable, k: int) -> bool:
    """Return whether a clause starts with word `k` whose object cannot be in front: `the dam would break`.

    One with an object or an auxiliary is no relative clause: `a dam the city built`.
    """
    clauses = (clause for clause in table.clauses_around(k).clauses if clause.start == k)
    clause = next((clause for clause in clauses if clause.subject is not None and clause.subject.first == k), None)
    return clause is not None and clause.tense != NO_TENSE and (clause.object is not None or clause.verb > clause.first)
