"""What was said where no clause follows: a noun, a name, an infinitive.

Such a content has no finite verb of its own. So where a second verb follows that has the subject of the cue, the writer
says what that subject did next, and the report is over (criticized the plan and left). A verb in a relative clause has
another subject and belongs to the noun (criticized the plan that failed). A clause that opens after a comma is the
writer's, whoever its subject is (vowed to stay, but nobody believed her).

A noun also ends where a clause opens without a comma (after it failed), and before words that say when, where or how
it was said: the last phrase of the sentence, when it names a time or an occasion of speaking (criticized Roe on
Twitter, called the plan a mistake yesterday). A phrase that names anything else says more of the noun (criticized the
plan for the harbour).
"""

from newscorpus.analysis.clause_state import MAIN
from newscorpus.analysis.structure import NO_TENSE, PAST, PRESENT, Sentence, SentenceClause
from newscorpus.quotes.content.clause_content import clause_after, first_comma
from newscorpus.quotes.content.quoted_content import trimmed
from newscorpus.quotes.content.report_tails import over_mark
from newscorpus.quotes.cues.cue_context import CueContext
from newscorpus.quotes.syntax.grammar_bits import ADV, CONJ, DET, PREP, SUB, SUBJ, TIME
from newscorpus.quotes.syntax.subjects import opens_a_clause
from newscorpus.quotes.syntax.verb_words import has_verb
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.lines import Stretch

__all__ = ("before_next_clause", "before_next_verb", "before_occasion", "front_alone", "noun_after")

_LINKS = CONJ | SUB
_JOINED = 8  # verbs of one subject
_OBJECT = 20  # words: a longer noun phrase holds clauses
_VERB_WITHIN = 6  # words: a subject and its verb
_NEAR = 6  # words: a preposition and the noun that it goes with
_GAPS = frozenset(" ’”\"'")
_PARTING = frozenset(",;:—–)")
_APOSTROPHES = ("’", "'")


def noun_after(context: CueContext) -> tuple[Stretch, ...]:
    """The noun phrase after the cue: `the plan` of `criticized the plan, but signed it`."""
    found = before_occasion(context, before_next_verb(context, clause_after(context, context.end)))
    if not found:
        return ()
    table, (start, end) = context.table, found[0]
    a, b = table.word_from(start), table.word_to(end)
    words, gaps, stops = table.words, table.gaps, table.listed["ends_noun"]
    for k in range(_accused_from(context, a, b), b - 1):
        if (gaps[k] != " " or words[k + 1] in stops) and _ends_noun(table, a, k):
            return trimmed(table, start, table.ends[k])
    return found


def _accused_from(context: CueContext, a: int, b: int) -> int:
    """The `of` that a verb of accusing must have, after what is said of the accused; `a` for other verbs."""
    table = context.table
    if "of" not in context.form.takes:
        return a
    behind = (k for k in range(a + 1, b) if table.gaps[k - 1] == ", " and table.words[k] in table.listed["accused_of"])
    return next(behind, a)


def _ends_noun(table: WordTable, a: int, k: int) -> bool:
    """Whether what follows word `k` is outside the noun phrase that word `a` opens: `the plan, but`, `Roe after`."""
    gap, word = table.gaps[k], table.words[k + 1]
    if table.quoted[k] or table.quoted[k + 1]:
        return gap[:1] == ":" and not table.quoted[k] and word[:1].isupper()  # a sentence, not `the plan: “too slow”`
    if table.words[k] in table.listed["opens_clause"]:
        return False
    if gap == " ":
        return word in table.listed["ends_noun"] and _closes_noun(table, a, k + 1)
    does = word.endswith("ing") and word not in table.listed["adds_members"]  # calling, not including
    opens = does or word in table.listed["ends_list"] or table.bits[k + 1] & (SUBJ | ADV)
    if gap != ", " or not opens:
        return False
    asks = table.words[a] in table.listed["opens_clause"] and not table.bits[a] & DET
    return not asks or has_verb(table, a + 1, k + 1)  # not yet in `how, in the end, it failed`


def _goes_on_behind_marks(table: WordTable, k: int) -> bool:
    """Whether the writer goes on behind words in marks that end with word `k` and a comma: `“a shame,” and left`."""
    if not table.quoted[k] or table.quoted[k + 1] or "," not in table.gaps[k] or k + 2 >= len(table.words):
        return False
    word, behind = table.words[k + 1], k + 1
    if table.bits[k + 1] & CONJ:
        behind = k + 2 + table.is_adverb(k + 2)
        acts = table.clause_at(behind)
        own = acts is None or (acts.subject is not None and acts.subject.last > k)
        return acts is not None and not own and acts.tense in (NO_TENSE, PAST) and acts.first == behind
    return word in table.listed["says_no_more"] or (word.endswith("ing") and table.clause_at(k + 1) is not None)


def _closes_noun(table: WordTable, a: int, k: int) -> bool:
    """Whether a clause that word `k` opens is about the report: `criticized Roe after`, not `the plan to build after`.

    If there is a verb among the words from `a` on, the clause may be about that verb; `but` is about neither. `Before`,
    `because` and `by` may lead to a noun, which says more about the noun before.
    """
    word = table.words[k]
    if word in table.listed["but"]:
        return True
    if word in table.listed["leads_to_clause"]:
        i = k + 1
        while i < len(table.words) - 1 and table.is_adverb(i):
            i += 1
        doing = i < len(table.words) and table.words[i].endswith("ing") and table.clause_at(i) is not None
        if not doing and (word in table.listed["by"] or not opens_a_clause(table, i, k)):
            return False  # the plan by Roe, the case before the court
    return all(table.clause_at(i) is None for i in range(a, k))


def before_next_clause(context: CueContext, found: tuple[Stretch, ...], *, noun: bool = False) -> tuple[Stretch, ...]:
    """Cut a content without a finite verb where a clause opens: `to stay, but nobody believed her`.

    A `noun` may go on with `and` without a comma: `the plan and the way it failed`.
    """
    table = context.table
    if not found:
        return found
    start, end = found[0]
    last, bits = table.word_to(end), table.bits
    named = table.listed["as"] if "as" in context.form.takes else frozenset()
    for k in range(_accused_from(context, table.word_from(start), last), last - 1):
        if not bits[k + 1] & _LINKS:  # as nearly all
            continue
        word = table.words[k + 1]
        if table.quoted[k + 1] or word in named:
            continue
        comma = "," in table.gaps[k] if table.quoted[k] else table.gaps[k] == ", "
        if comma and word in table.listed["ends_list"]:
            return trimmed(table, start, over_mark(table, table.ends[k]))
        if not table.bits[k + 1] & CONJ or not (comma or (not noun and _joins_clause(table, k))):
            continue
        marks = any(table.quoted[k + 2 : min(k + _VERB_WITHIN, last)])  # the toll “unfair” and the vote “rigged”
        if not marks and opens_a_clause(table, k + 2, context.verb):
            return trimmed(table, start, over_mark(table, table.ends[k]))
    return found


def front_alone(context: CueContext, piece: Stretch) -> tuple[Stretch, ...]:
    """A content in front without the main clause: `asked about the dam, Doe left`, `asked about the dam Doe left`."""
    table, (start, end) = context.table, (piece[0], first_comma(context.table, *piece))
    words = range(table.word_from(start) + 1, table.word_to(end))
    for clause in table.clauses_around(context.verb).clauses:
        if clause.kind == MAIN and clause.subject is not None and clause.subject.first in words:
            return trimmed(table, start, table.ends[clause.subject.first - 1])
    return ((start, end),)


def _joins_clause(table: WordTable, k: int) -> bool:
    """Whether `and` after word `k` may join a clause without a comma: `“a shame” and Roe left`, not `and Jane Doe`."""
    if table.gaps[k].strip("”\"'’") != " " or k + 3 >= len(table.words):
        return False
    word = table.words[k + 2]
    named = word[:1].isupper() and table.words[k + 3][:1].isupper()
    return table.words[k + 1] in table.listed["joins"] and word not in table.listed["opens_clause"] and not named


def before_occasion(context: CueContext, found: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """Cut a content without a verb before the words that say when, where or how it was said: `the plan / yesterday`."""
    if not found:
        return found
    table, (start, end) = context.table, found[-1]
    a, b = table.word_from(start), table.word_to(end)
    for k in range(a + 1, min(b, a + _OBJECT)):
        if table.clause_at(k - 1) is not None and not table.quoted[k - 1]:
            return found  # accused Roe of lying in a speech
        if table.quoted[k] or not _GAPS.issuperset(table.gaps[k - 1]):
            continue
        closes = table.words[k] in table.listed["ends_noun"] and _closes_noun(table, a, k)
        if closes or _tells_occasion(table, _up_to_mark(table, k, b)):
            k -= k > a + 1 and table.words[k - 1] in table.listed["late_or_early"]  # late on Monday
            return (*found[:-1], *trimmed(table, start, over_mark(table, table.ends[k - 1])))
    return found


def _up_to_mark(table: WordTable, k: int, end: int) -> range:
    """The words from `k` up to a mark, or to a clause about the report: `on Twitter / because it was late`."""
    stops = table.listed["ends_noun"]
    stop = next(
        (i for i in range(k + 1, end) if table.gaps[i - 1][:1] in _PARTING or (i > k + 2 and table.words[i] in stops)),
        end,
    )
    return range(k, stop)


def _tells_occasion(table: WordTable, tail: range) -> bool:
    """Whether the words `tail`, the last before a mark, say when, where or how something was said."""
    k, words, listed = tail.start, table.words, table.listed
    word, near = words[k], words[k + 1 : min(k + _NEAR, tail.stop)]
    if any(table.quoted[k : tail.stop]):
        return False
    if not near:
        return word in listed["said_again"] or word in listed["said_how"] or _is_time(table, tail)
    if word in listed["as"]:
        return near[0] in listed["person_pronouns"]
    if word in listed["ahead"]:
        return bool(table.bits[k + 1] & PREP)
    if word in listed["without"]:
        return near[0] in listed["adding_nothing"]
    i = k + table.is_adverb(k)  # just days before the vote
    if i + 2 < tail.stop and words[i] in listed["before_time"] and words[i + 1] in listed["before_event"]:
        return True
    told = word in listed["told_in"]
    if not (told or table.bits[k] & TIME or word in listed["past_or_present"]) or has_verb(table, k, tail.stop):
        return False
    if told:
        i = min(k + 1 + bool(table.bits[k + 1] & DET), tail.stop - 1)
        named = table.gaps[i][:1] in _APOSTROPHES or (i > k + 1 and words[i][:1].isupper())
        timed = table.bits[i] & TIME and not named  # on Monday’s vote, in the May attacks
        return bool(timed) or not listed["occasion"].isdisjoint(near)
    return _is_time(table, tail)


def _is_time(table: WordTable, tail: range) -> bool:
    """Whether a time that is over opens a tail, and ends it or a part of it: `yesterday`, `last week in Salem`."""
    k, past = tail.start, table.listed["past_or_present"]
    if table.words[k - 1] in table.listed["said_when"] or table.bits[k - 1] & (DET | PREP | TIME):
        return False  # the vote later this week
    stop = next((i for i in tail if not table.bits[i] & TIME and table.words[i] not in past), tail.stop)
    if not any(table.bits[i] & TIME for i in range(k, stop)):
        return False
    return stop == tail.stop or table.gaps[stop - 1] != " " or table.words[stop] in table.listed["told_in"]


def before_next_verb(context: CueContext, found: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """Cut a content without a finite verb where the subject of the cue does something else: `the plan and left`."""
    table = context.table
    if not found:
        return found
    start, end = found[0]
    words = range(table.word_from(start), table.word_to(end) - 1)
    if not any(table.bits[k] & CONJ or "," in table.gaps[k] for k in words):
        return found
    marks = next((k for k in words if table.quoted[k] and _goes_on_behind_marks(table, k)), -1)
    if marks >= 0:
        return trimmed(table, start, over_mark(table, table.ends[marks]))
    cue, sentence = context.clause, table.clauses_around(context.verb)
    if cue is None or cue.tense == NO_TENSE:
        return found
    n = sentence.clause_number_at(context.verb)
    what = _clause_of_what(table, sentence, words.start)
    for clause in sentence.clauses[n + 1 :]:
        k = clause.first
        if table.start(k) >= end:
            break
        if (
            clause.tense == NO_TENSE
            or table.quoted[k]
            or not (_goes_back(sentence, clause, n) or (what >= 0 and clause.joined == what))
        ):
            continue
        if clause.tense == PRESENT and clause.first == clause.last and not table.words[k].endswith("s"):
            continue  # he vowed to stay and fight
        verb = k
        while k > 0 and table.start(k - 1) > start and (table.bits[k - 1] & (CONJ | ADV) or table.is_adverb(k - 1)):
            k -= 1
        if (k < verb and table.bits[k] & CONJ) or "," in table.gaps[k - 1]:
            return trimmed(table, start, over_mark(table, table.ends[k - 1]))
    return found


def _clause_of_what(table: WordTable, sentence: Sentence, k: int) -> int:
    """The number of a clause that is the content: `condemned what she called “a shame” and left`; -1 for other ones."""
    if table.words[k] not in table.listed["which"]:
        return -1
    return next((i for i, clause in enumerate(sentence.clauses) if clause.start == k), -1)


def _goes_back(sentence: Sentence, clause: SentenceClause, n: int) -> bool:
    """Whether a clause shares the subject of clause `n`."""
    for _ in range(_JOINED):
        if clause.joined == n:
            return True
        if clause.joined < 0:
            return False
        clause = sentence.clauses[clause.joined]
    return False
