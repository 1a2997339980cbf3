"""What was said without quotation marks: the words of the sentence that a cue reports.

A report starts after the cue and after whatever only says to whom, when or where it was said (`clause_openings`). From
there it runs to the end of the sentence: most sentences with a cue hold one report and nothing else, and what follows
`and` or a comma is nearly always the speaker's as well.

It ends earlier where the sentence shows that the writer goes on. The cue may be in a clause inside another (Roe, who
said it failed, left), a clause in the present may follow what was reported of the past (she said it was safe, but it is
closed now), or the subject of the cue does something else (vowed to stay, and left). The clauses of the analysis answer
these questions. They are asked only when a mark or a conjunction makes them possible.
"""

from newscorpus.analysis.clause_state import ADVERBIAL, INFINITIVE_CLAUSE, MAIN, PARTICIPLE_CLAUSE, RELATIVE
from newscorpus.analysis.structure import FUTURE, NO_TENSE, PAST, POSSIBLE, PRESENT, WISHED, SentenceClause
from newscorpus.quotes.content.clause_openings import (
    object_end,
    over_aside,
    over_parenthesis,
    over_time,
    tells_when,
)
from newscorpus.quotes.content.quoted_content import trimmed
from newscorpus.quotes.content.report_tails import comment_from, over_mark, tail_from
from newscorpus.quotes.cues.cue_context import CueContext
from newscorpus.quotes.syntax.grammar_bits import ADV, AUX, CONJ, DET, OBJ, PREP, SUB, SUBJ, SUBORDINATOR, TIME
from newscorpus.quotes.syntax.word_table import LONGEST, WordTable
from newscorpus.text.lines import Stretch

__all__ = ("clause_after", "clause_before", "first_comma", "opens_finite_clause", "stands_for_clause")

_FAR = 16  # words between a cue and its `that`
_BRIEF = 8  # words that say when or where something was said
_INNER = (ADVERBIAL, RELATIVE)  # kinds of clauses that lie before another or inside it
_UNREAL = (FUTURE, POSSIBLE, WISHED)
_DEPENDENT = (PARTICIPLE_CLAUSE, INFINITIVE_CLAUSE)
_MARKS = frozenset(",;:)—–-")
_INSIDE = frozenset("-,")  # of a compound or a number


def clause_before(context: CueContext, at: int, *, inside: bool = False) -> tuple[Stretch, ...]:
    """The clause before the cue and its subject, back to the start of the sentence.

    With `inside` it goes on after them, and starts behind `and` where another report is before that: `Doe said it
    rains, and / the dam, she said, is old`.
    """
    table = context.table
    if inside and (joint := _joint_behind(context, at)):
        return trimmed(table, joint, at)
    start = context.sentence[0]
    i = table.segment_before(at)
    if i >= 0 and start - LONGEST < table.segments[i].start < start < table.segments[i].end:
        start = table.segments[i].start
    return trimmed(table, max(table.behind_dateline(start), _behind_stop(table, start, at)), at)


def _joint_behind(context: CueContext, at: int) -> int:
    """Where a clause starts behind an earlier report and a conjunction, before `at`; 0 where none does."""
    table, earlier = context.table, context.earlier
    if earlier is None or earlier.start < context.sentence[0] or earlier.before is None:
        return 0
    words, that = range(earlier.last + 2, table.word_to(at)), table.listed["that"]
    joined = (k for k in reversed(words) if table.bits[k] & CONJ and not table.quoted[k])
    opens = (k for k in joined if "," in table.gaps[k - 1] or "," in table.gaps[k] or table.words[k + 1] in that)
    return table.ends[k] if (k := next(opens, -1)) >= 0 else 0


def _behind_stop(table: WordTable, start: int, at: int) -> int:
    """Where a clause starts after a colon or semicolon that ends another: `Doe knew: the dam, he said, was old`."""
    text = table.text
    stop = max(text.rfind(": ", start, at), text.rfind("; ", start, at))
    if stop < 0 or text.count("; ", start, at) > 1:  # a list
        return start
    k = table.word_to(stop)
    if k >= len(table.words) or table.quoted[k] or (k and table.quoted[k - 1]) or table.start(k) >= at:
        return start
    clauses = table.clauses_around(table.word_from(start)).clauses
    whole = any(clause.tense != NO_TENSE and clause.subject is not None and clause.verb < k for clause in clauses)
    return stop + 1 if whole else start


def clause_after(context: CueContext, behind: int, *, comma: bool = False, split: bool = False) -> tuple[Stretch, ...]:
    """The clause after the cue, to the end of the sentence.

    It is looked for from `behind` on. `comma` says that it comes after the next comma (`According to the mayor, …`),
    `split` that it goes on after a comma right here (`The rain, she said, will fall.`).
    """
    table = context.table
    end = context.clause_end()
    if end <= behind:
        return ()
    if comma:
        at = _next_comma(table.text, behind, end)
        aside = split and at >= 0 and bool(table.text[behind:at].strip())
        if at < 0 or (aside and not (tells_when(table, behind, at) or _goes_on_behind(context, behind, at))):
            return ()
        behind = at + 1
    else:
        k = context.last + 1 if behind == context.end else table.word_from(behind)
        told = table.words[context.last + 1 : context.last + _FAR]
        if not table.listed["that"].isdisjoint(told) and not context.form.particle and "as" not in context.form.takes:
            behind = over_aside(context, behind, end)
        if behind == context.end and table.gaps[context.last] == ", " and table.bits[k] & (PREP | ADV):
            behind = over_parenthesis(table, k, behind, end)
        behind = over_time(context, k, behind, end)
        if context.aside():
            end = first_comma(table, behind, end)
        end = _clause_end(context, behind, end)
    return trimmed(table, behind, end)


def _goes_on_behind(context: CueContext, behind: int, at: int) -> bool:
    """Whether a clause goes on after what says when or to whom: `The dam, Doe said on Monday, is old`.

    That is its verb, or after `if` and its like the main clause: `If it rains, Doe said on Monday, it will break`.
    """
    table, words = context.table, range(context.table.word_from(behind), context.table.word_to(at))
    k = words.stop
    if not words or k >= len(table.words) or table.quoted[k]:
        return False
    depends = table.bits[context.opens] & SUBORDINATOR
    if not (table.bits[k] & AUX or table.may_be_finite(k) or (depends and opens_finite_clause(table, k))):
        return False
    if any(table.bits[i] & (SUBJ | AUX | OBJ) for i in words):
        return False
    whom = "person" in context.form.takes and object_end(context) >= table.ends[words[-1]]
    return whom or bool(table.bits[words[0]] & (PREP | TIME | ADV))


def stands_for_clause(context: CueContext) -> tuple[Stretch, ...]:
    """The word that stands for a clause after the cue, with whom it is about: `said so`, `said the same of Roe`."""
    table, k = context.table, context.last + 1
    words, last = table.words, k
    if k + 1 >= len(words):
        return ()
    if words[k] in table.listed["articles"] and words[k + 1] in table.listed["stands_behind_article"]:
        last = k + 1
    elif words[k] not in table.listed["stands_for_clause"]:
        return ()
    if table.quoted[k] or table.gaps[context.last] != " ":
        return ()
    after = last + 1
    if after >= len(words) or table.gaps[last] != " ":
        return trimmed(table, table.start(k), table.ends[last])
    if not table.bits[after] & (PREP | SUB | CONJ | ADV | TIME):
        return ()  # said so many had left; said the same dam
    if words[after] in table.listed["leads_to_topic"]:
        about = table.clauses_around(after).phrase_at(after + 1)
        last = last if about is None else about.last
    return trimmed(table, table.start(k), table.ends[last])


def _next_comma(text: str, behind: int, end: int) -> int:
    """The next comma that is not inside a number (`1,100`); -1 when there is none."""
    at = text.find(",", behind, end)
    while at >= 0 and text[at + 1 : at + 2].isdigit():
        at = text.find(",", at + 1, end)
    return at


def _clause_end(context: CueContext, behind: int, end: int) -> int:
    """Where the clause of the cue ends when another clause lies around it, or one of the writer's own follows.

    `Roe, who said it failed, left` and `Roe said it had failed, but nobody knows` both report `it had failed`.
    """
    table = context.table
    gaps, first = table.gaps, table.word_from(behind)
    marks = [
        k
        for k in range(first, table.word_to(end) - 1)
        if gaps[k] != " " and not _MARKS.isdisjoint(gaps[k]) and gaps[k] not in _INSIDE
    ]
    comment = comment_from(context, marks) if marks else None
    if comment is not None:
        end = comment
    end = min(end, tail_from(context, behind, end))
    if _depends(context):
        end = min(end, _main_clause(context, behind, end))
    if context.form.shape == "past" and not table.listed["adds"].isdisjoint(table.words[first : table.word_to(end)]):
        end = min(end, _next_deed(context, end))
    aside = bool(marks) and (context.before is None or context.before[0] > context.opens)
    turns = not table.listed["but"].isdisjoint(table.words[table.word_from(behind) : table.word_to(end)])
    turns = turns or any(table.bits[k + 1] & CONJ or ";" in gaps[k] for k in marks)
    goes_on = context.form.shape == "past" and turns
    clause = context.clause if aside or goes_on else None
    if clause is None:
        return end
    bound = clause.kind in _INNER or (clause.kind in _DEPENDENT and _main_verb_follows(context, clause, behind))
    stop = table.ends[clause.end - 1] if bound else end
    if stop < end:
        stop = over_mark(table, stop)
        if _MARKS.isdisjoint(table.text[max(behind, stop - 2) : stop + 3]):
            stop = end
    own = _own_clause(context) if goes_on else None
    if own is not None:
        stop = min(stop, own)
    return stop if behind < stop < end else end


def _depends(context: CueContext) -> bool:
    """Whether the clause of the cue is a part of another: `voters who say`, `Last month, when Doe asked`."""
    table, before = context.table, context.before
    if before is None:
        return context.participle and table.gaps[context.first - 1] == " "
    k = before[0]
    if table.words[k] in table.listed["relative_subject"]:
        return k > 0 and table.gaps[k - 1] == " "
    if not k or table.gaps[k - 1] != " ":
        return False
    opens = table.bits[k - 1] & SUB and not table.bits[k - 1] & DET
    return bool(opens) or table.words[k - 1] in table.listed["relative"]


def _main_clause(context: CueContext, behind: int, end: int) -> int:
    """Where the clause around that of the cue goes on: `Voters who say it rains / left`, `When he asked, / she left`.

    Its subject comes before the cue, or after a comma behind what is reported; `end` when it does neither.
    """
    table, clause = context.table, context.clause
    if clause is None or clause.kind not in (*_INNER, PARTICIPLE_CLAUSE):
        return end
    k = table.word_from(behind)
    for other in table.clauses_around(context.verb).clauses:
        subject = other.subject
        if other.kind != MAIN or subject is None or other.joined >= 0:
            continue
        if other.verb < context.first:
            return end  # the main clause comes first
        if other.first <= k or table.quoted[other.first]:
            continue
        if subject.last < context.first:
            return over_mark(table, table.ends[other.first - 1])
        for i in range(subject.first - 1, max(subject.first - _BRIEF, k), -1):
            if table.gaps[i][-2:] == ", " and not table.quoted[i + 1]:
                return over_mark(table, table.ends[i])
        return end
    return end


def _main_verb_follows(context: CueContext, clause: SentenceClause, behind: int) -> bool:
    """Whether the clause around a participle or infinitive goes on after it: `Doe, in blaming Roe, left`."""
    table, reported = context.table, context.complement
    if reported is None and table.words[table.word_from(behind)] in table.listed["opens_clause"]:
        return False  # the verb that follows is that of what is reported
    if reported is not None and reported.verb >= clause.end:
        return False
    for other in table.clauses_around(context.verb).clauses:
        subject = other.subject
        if other.verb >= clause.end and other.tense != NO_TENSE and other.joined < 0 and subject is not None:
            return subject.first < context.first or subject.first == clause.end
    return False


def _own_clause(context: CueContext) -> int | None:
    """Where the writer goes on in a tense that is not that of the report: `said it was safe, but nobody knows`.

    What was said is a step back in the past. The present is none of it; nor is the simple past after `had held`.
    """
    table, reported = context.table, context.complement
    if reported is None or reported.tense not in (PAST, WISHED):
        return None
    shifted = reported.tense == WISHED or reported.perfect
    for clause in table.clauses_around(context.verb).clauses:
        subject = clause.subject
        if clause.verb <= reported.verb or subject is None or clause.joined >= 0 or clause.kind in _INNER:
            continue
        k = subject.first - 1
        if subject.first <= reported.verb or table.quoted[subject.first]:
            continue
        if table.words[subject.first] in table.listed["that"]:
            continue  # and that “no toll in the world can help”
        if clause.tense not in (PRESENT, FUTURE) and not (clause.tense == PAST and shifted and not clause.perfect):
            continue
        if table.gaps[k][:1] == ";":
            return table.ends[k]
        turns = clause.tense == PRESENT and table.words[k] in table.listed["but"]
        if table.bits[k] & CONJ and table.gaps[k] == " " and (turns or not _MARKS.isdisjoint(table.gaps[k - 1])):
            return table.ends[k - 1]
    return None


def _next_deed(context: CueContext, end: int) -> int:
    """Where `and` goes on with what the speaker did, in a form that `would` cannot take: `would stay / and left`.

    After any other verb group, what follows may be a part of what was said.
    """
    table, reported = context.table, context.complement
    sentence = table.clauses_around(context.verb)
    if reported is None or reported.tense not in _UNREAL:
        return end
    n = sentence.clause_number_at(context.verb)
    for clause in sentence.clauses:
        k = clause.first
        if table.start(k) >= end:
            break
        if clause.joined == n and clause.tense == PAST and table.words[k - 1] in table.listed["adds"]:
            return table.ends[k - 2]
    return end


def opens_finite_clause(table: WordTable, k: int) -> bool:
    """Whether a clause with a subject and a finite verb starts with word `k`: `it will break`."""
    return any(
        clause.tense != NO_TENSE and clause.subject is not None and clause.subject.first == k
        for clause in table.clauses_around(k).clauses
    )


def first_comma(table: WordTable, start: int, end: int) -> int:
    """Where a clause inside another one ends: `…, who said it failed, left`, `When asked, she left`."""
    for k in range(table.word_from(start), table.word_to(end) - 1):
        if table.gaps[k] == ", " and not table.quoted[k] and table.words[k + 1] not in table.listed["goes_on"]:
            return table.ends[k]
    return end
