"""What was said without quotation marks: the words of the sentence that a cue reports.

A report starts after the cue and after whatever only says to whom, when or where it was said (told reporters in Salem
on Tuesday that), for none of that is reported. From there it runs to the end of the sentence: most sentences with a
cue hold one report and nothing else, and what follows `and` or a comma is nearly always the speaker's as well.

It ends earlier where the sentence shows that the writer goes on. The cue may be in a clause inside another (Roe, who
said it failed, left), a clause in the present may follow what was reported of the past (she said it was safe, but it is
closed now), or the subject of the cue does something else (vowed to stay, and left). The clauses of the analysis answer
these questions. They are asked only when a mark or a conjunction makes them possible.
"""

from newscorpus.analysis.clause_state import ADVERBIAL, INFINITIVE_CLAUSE, PARTICIPLE_CLAUSE, RELATIVE
from newscorpus.analysis.structure import FUTURE, NO_TENSE, PAST, PRESENT, WISHED, SentenceClause
from newscorpus.quotes.content import trimmed
from newscorpus.quotes.cue_context import CueContext
from newscorpus.quotes.grammar_bits import ADV, AUX, CONJ, DET, OBJ, PREP, SUB, SUBJ, TIME, VERB
from newscorpus.quotes.phrases import INSIDE, dotted, is_verb
from newscorpus.quotes.subjects import opens_a_clause
from newscorpus.quotes.word_table import LONGEST, WordTable
from newscorpus.text.lines import Stretch

__all__ = (
    "clause_after",
    "clause_before",
    "first_comma",
    "object_end",
    "over_mark",
    "stands_for_clause",
)

_BRIEF = 8  # words that say when or where something was said
_FAR = 16  # words between a cue and its quote
_TELLING_GAPS = frozenset((" ", "-", "’", "'", ". ", ", ", ".S. "))
_INNER = (ADVERBIAL, RELATIVE)  # kinds of clauses that lie before another or inside it
_DEPENDENT = (PARTICIPLE_CLAUSE, INFINITIVE_CLAUSE)
_MARKS = frozenset(",;:)—–-")
_INSIDE = frozenset("-,")  # of a compound or a number
_DASHES = frozenset("—–-")
_CLOSING = 3  # characters between the last word of a quote and its closing mark


def clause_before(context: CueContext, at: int) -> tuple[Stretch, ...]:
    """The clause before the cue and its subject, back to the start of the sentence."""
    table = context.table
    start = context.sentence[0]
    i = table.segment_before(at)
    if i >= 0 and start - LONGEST < table.segments[i].start < start < table.segments[i].end:
        start = table.segments[i].start
    return trimmed(table, table.behind_dateline(start), at)


def clause_after(context: CueContext, behind: int, *, comma: bool = False, split: bool = False) -> tuple[Stretch, ...]:
    """The clause after the cue, to the end of the sentence.

    Args:
        context: the cue.
        behind: where it starts to look.
        comma: whether the clause comes after the next comma: `According to the mayor, …`.
        split: whether the clause goes on after a comma right here: `The rain, she said, will fall.`
    """
    table = context.table
    end = context.clause_end()
    if end <= behind:
        return ()
    if comma:
        at = _next_comma(table.text, behind, end)
        if at < 0 or (split and table.text[behind:at].strip() and not _tells_when(table, behind, at)):
            return ()
        behind = at + 1
    else:
        k = context.last + 1 if behind == context.end else table.word_from(behind)
        told = table.words[context.last + 1 : context.last + _FAR]
        if not table.listed["that"].isdisjoint(told) and not context.form.particle and "as" not in context.form.takes:
            behind = _over_aside(context, behind, end)
        if behind == context.end and table.gaps[context.last] == ", " and table.bits[k] & (PREP | ADV):
            behind = _over_parenthesis(table, k, behind, end)
        behind = _over_time(context, k, behind, end)
        if context.aside():
            end = first_comma(table, behind, end)
        end = _clause_end(context, behind, end)
    return trimmed(table, behind, end)


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
    if not table.bits[after] & (PREP | SUB | CONJ | ADV | TIME) or table.quoted[after]:
        return ()  # said so many had left; said the same dam
    if words[after] in table.listed["leads_to_topic"]:
        sentence = table.clauses_around(after)
        about = sentence.phrase_at(after + 1) if sentence is not None else None
        last = about.last if about is not None and about.first == after + 1 else last
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
    marks = [
        k
        for k in range(table.word_from(behind), table.word_to(end) - 1)
        if table.gaps[k] != " " and not _MARKS.isdisjoint(table.gaps[k]) and table.gaps[k] not in _INSIDE
    ]
    comment = _comment(context, marks) if marks else None
    if comment is not None:
        end = comment
    aside = bool(marks) and (context.before is None or context.before[0] > context.opens)
    goes_on = context.form.shape == "past" and any(table.bits[k + 1] & CONJ for k in marks)
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


def _main_verb_follows(context: CueContext, clause: SentenceClause, behind: int) -> bool:
    """Whether the clause around a participle or infinitive goes on after it: `Doe, in blaming Roe, left`."""
    table, reported = context.table, context.complement
    sentence = table.clauses_around(context.verb)
    if reported is None and table.words[table.word_from(behind)] in table.listed["opens_clause"]:
        return False  # the verb that follows is that of what is reported
    if sentence is None or (reported is not None and reported.verb >= clause.end):
        return False
    for other in sentence.clauses:
        subject = other.subject
        if other.verb >= clause.end and other.tense != NO_TENSE and other.joined < 0 and subject is not None:
            return subject.first < context.first or subject.first == clause.end
    return False


def _comment(context: CueContext, marks: list[int]) -> int | None:
    """Where a comment of the writer's on what was reported starts: `it was safe — a claim that engineers dispute`.

    After the last dash, unless it closes a pair, that is an apposition to the whole clause, or a clause of its own;
    after a comma it is the apposition alone, and not after a name, which it would describe.
    """
    table, last = context.table, marks[-1]
    dashes = [k for k in marks if not _DASHES.isdisjoint(table.gaps[k])]
    if len(dashes) % 2:
        k = dashes[-1]
        if table.quoted[k + 1]:
            return None
        if table.words[k + 1] in table.listed["comments"] or opens_a_clause(table, k + 1, context.verb):
            return table.ends[k]
    if dashes or table.gaps[last] != ", " or table.quoted[last] or table.words[last][:1].isupper():
        return None
    if table.words[last + 1] not in table.listed["indefinite"] or opens_a_clause(table, last + 1, context.verb):
        return None
    return table.ends[last]


def _own_clause(context: CueContext) -> int | None:
    """Where the writer goes on in a tense that is not that of the report: `said it was safe, but nobody knows`.

    What was said is a step back in the past. The present is none of it; nor is the simple past after `had held`.
    """
    table, reported = context.table, context.complement
    sentence = table.clauses_around(context.verb)
    if sentence is None or reported is None or reported.tense not in (PAST, WISHED):
        return None
    shifted = reported.tense == WISHED or reported.perfect
    for clause in sentence.clauses:
        subject = clause.subject
        if clause.verb <= reported.verb or subject is None or clause.joined >= 0 or clause.kind in _INNER:
            continue
        k = subject.first - 1
        if subject.first <= reported.verb or table.quoted[subject.first]:
            continue
        if clause.tense not in (PRESENT, FUTURE) and not (clause.tense == PAST and shifted and not clause.perfect):
            continue
        if table.bits[k] & CONJ and table.gaps[k] == " " and not _MARKS.isdisjoint(table.gaps[k - 1]):
            return table.ends[k - 1]
    return None


def _tells_when(table: WordTable, behind: int, at: int) -> bool:
    """Whether the words between a cue and a comma only say when or where: `he said in an interview on Monday, that`."""
    words = range(table.word_from(behind), table.word_to(at))
    if not words or len(words) > _BRIEF or table.listed["that"].isdisjoint(table.words[words[-1] + 1 : words[-1] + 2]):
        return False
    if not table.bits[words[0]] & (PREP | TIME | ADV) or table.bits[words[0]] & (DET | SUBJ):
        return False
    return not any(table.bits[k] & (SUBJ | AUX | SUB | OBJ) or table.quoted[k] for k in words)


def _over_aside(context: CueContext, behind: int, end: int) -> int:
    """Skip a time, a place and what is said of them before `, that`: `said on Friday, a day after the vote, that`.

    A verb among them would make the clause after `that` its own.
    """
    table = context.table
    for k in range(context.last + 1, min(context.last + _FAR, len(table.words) - 1)):
        if table.ends[k] > end or table.quoted[k]:
            break
        if table.words[k] in table.listed["that"]:
            parted = table.gaps[k - 1] == ", " and k > context.last + 2
            verbal = table.bits[k + 1] & AUX or is_verb(table, k + 1) or table.may_be_finite(k + 1)
            return table.start(k) if parted and not verbal else behind
        opens = table.bits[k] & SUBJ or (table.bits[k] & SUB and not table.bits[k] & PREP)
        if opens or (table.words[k][0].islower() and is_verb(table, k)):
            break
    return behind


def _over_parenthesis(table: WordTable, k: int, behind: int, end: int) -> int:
    """Skip `, in a second tweet,` before `why`; return `behind` itself when there is nothing of the kind."""
    for i in range(k, min(k + _BRIEF, len(table.words) - 1)):
        if table.ends[i] > end or table.quoted[i]:
            break
        if table.gaps[i] == ", ":
            return table.start(i + 1) if table.words[i + 1] in table.listed["opens_clause"] else behind
    return behind


def over_mark(table: WordTable, stop: int) -> int:
    """The end of the quote that a content ends in, so that its closing mark is in it; `stop` where none ends."""
    i = table.segment_at(stop)
    return table.segments[i].end if i >= 0 and table.segments[i].inner_end - stop < _CLOSING else stop


def first_comma(table: WordTable, start: int, end: int) -> int:
    """Where a clause inside another one ends: `…, who said it failed, left`, `When asked, she left`."""
    for k in range(table.word_from(start), table.word_to(end) - 1):
        if (
            table.gaps[k] == ", "
            and not table.quoted[k + 1]
            and not table.quoted[k]
            and table.words[k + 1] not in table.listed["goes_on"]
        ):
            return table.ends[k]
    return end


def _over_time(context: CueContext, k: int, behind: int, end: int) -> int:
    """Skip words that say when or where it was said: `said Tuesday that`, `said in an interview on Monday that`."""
    table = context.table
    words = table.words
    if context.form.particle and "noun" in context.form.takes:
        return behind  # asked about claims that it rained
    if not table.listed["that"].isdisjoint(words[k + 1 : k + _FAR]) and _may_part(context, k):
        clause = context.complement
        if (
            clause is not None
            and clause.start > k
            and words[clause.start] in table.listed["that"]
            and not table.quoted[clause.start]
        ):
            return table.start(clause.start)
    if words[k : k + 1] and words[k] in table.listed["this_time"] and _names_time(context, k):  # said this week
        behind = table.ends[k + 1]
        k += 2
    if k >= len(words) or not table.bits[k] & (TIME | PREP | ADV):  # as most
        return behind
    if words[k] == "in" and words[k + 2 : k + 3] == ["statement"] and not table.quoted[k + 2]:
        behind = table.ends[k + 2]
        k += 3
    if (
        k >= len(table.words)
        or table.ends[k] > end
        or not table.bits[k] & (TIME | PREP | ADV)
        or words[k] in table.listed["by"]
    ):
        return behind
    return _behind_phrases(context, k, behind, end)


def _behind_phrases(context: CueContext, k: int, behind: int, end: int) -> int:
    """Skip the phrases from word `k` on, up to a `that`; else the time alone."""
    table = context.table
    relative = False  # said on the radio, where she works, that
    for i in range(k + 1, min(k + 20, len(table.words) - 1)):
        if table.ends[i] > end or table.quoted[i]:
            break
        if table.words[i] in table.listed["that"] and (not relative or table.gaps[i - 1] == ", "):
            return behind if table.bits[i + 1] & AUX or is_verb(table, i + 1) else table.start(i)
        relative = relative or table.words[i] in table.listed["relative"]
        verbal = table.bits[i] & (SUBJ | VERB | AUX) and table.words[i][0].islower() and table.words[i] != "s"
        if table.gaps[i] not in _TELLING_GAPS or (verbal and not relative):
            break
    stop = k
    noun = "noun" in context.form.takes
    if (
        table.bits[k] & PREP
        and any(bits & TIME for bits in table.bits[k + 1 : k + 2])
        and (noun or _starts_behind(context, k))
    ):
        stop = k + 1
    while stop < len(table.words) and table.bits[stop] & TIME and table.gaps[stop] == " ":
        stop += 1
    return table.start(stop) if stop > k else behind


def _names_time(context: CueContext, k: int) -> bool:
    """Whether `this week` after a cue says when, and is no subject of what is reported: `this week will be hard`."""
    table, clause = context.table, context.complement
    if k + 2 >= len(table.words) or not table.bits[k + 1] & TIME or table.gaps[k + 1] != " ":
        return False
    subject = None if clause is None else clause.subject
    return not table.bits[k + 2] & AUX and (subject is None or subject.first != k)


def _may_part(context: CueContext, k: int) -> bool:
    """Whether what word `k` opens may part a cue from its `that`: a time, a place, an adverb, a person spoken to."""
    table = context.table
    if "person" in context.form.takes or table.bits[k] & (TIME | PREP | ADV) or table.is_adverb(k):
        return True
    return k + 1 < len(table.words) and bool(table.bits[k + 1] & TIME)


def _starts_behind(context: CueContext, k: int) -> bool:
    """Whether the reported clause starts right after what word `k` opens: `said on Tuesday it failed`."""
    table, clause = context.table, context.complement
    if clause is None or clause.subject is None:
        return False
    stop = k + 1
    while table.bits[stop] & TIME:
        stop += 1
    return clause.subject.first == stop


def object_end(context: CueContext) -> int:
    """Where the person spoken to ends, with words for the place or time: after `reporters` in `told reporters that`."""
    table, k = context.table, context.last + 1
    if k >= len(table.words) or table.quoted[k] or table.gaps[context.last] not in (" ", "\u00a0"):
        return context.end
    word = table.words[k]
    if word in table.listed["opens_clause"] or word in table.listed["before_infinitive"]:
        return context.end
    if table.gaps[k] == " " and table.words[k + 1] in table.listed["opens_clause"]:  # told reporters that
        return table.ends[k]
    last = k if table.bits[k] & OBJ else _phrase_end(table, k)
    if table.gaps[last] == " " and table.words[last + 1] in table.listed["adds"]:  # told him and his wife
        last = max(last, _phrase_end(table, last + 2))
    opener = _opener(context, last + 1)
    return table.start(opener) if opener > last + 1 else min(table.ends[last], context.sentence[1])


def _phrase_end(table: WordTable, k: int) -> int:
    """The last word of the noun phrase that word `k` opens; the word before it when it opens none."""
    sentence = table.clauses_around(k)
    phrase = sentence.phrase_at(k) if sentence is not None else None
    if phrase is None or phrase.first != k:
        return k - 1
    last = phrase.last
    while table.gaps[last] == " " and table.words[last][:1].isupper() and table.words[last + 1][:1].isupper():
        last += 1  # a word of time may end a name: `Salem Today`
    return last


def _opener(context: CueContext, k: int) -> int:
    """The word that opens the clause after what says where or when: `whether` in `on Monday whether`; else `k`."""
    table = context.table
    if k >= len(table.words) or not table.bits[k] & (PREP | TIME | ADV):
        return k
    if table.words[k] in table.listed["before_infinitive"]:
        return k
    clause = context.complement
    for i in range(k, min(k + _FAR, len(table.words))):
        if table.quoted[i] or table.start(i) >= context.sentence[1]:
            break
        if table.gaps[i - 1] not in INSIDE and not dotted(table, i - 1):
            break
        if table.words[i] in table.listed["opens_clause"] or (clause is not None and clause.start == i):
            return i
    return k
