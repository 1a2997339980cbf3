"""Where a reported clause starts: after the words that only say to whom, when or where it was said.

`Told reporters in Salem on Tuesday that` holds nothing that is reported. A word that opens clauses ends such words for
certain; without one, the analysis has to know where the subject of the reported clause is.
"""

from newscorpus.quotes.content.quoted_content import reports_itself, tells_occasion
from newscorpus.quotes.cues.cue_context import CueContext
from newscorpus.quotes.syntax.embedded_subjects import told_at_place, told_before
from newscorpus.quotes.syntax.grammar_bits import (
    ADV,
    AUX,
    CONJ,
    DET,
    OBJ,
    POSS,
    PREP,
    SUB,
    SUBJ,
    SUBORDINATOR,
    TIME,
    VERB,
)
from newscorpus.quotes.syntax.phrases import INSIDE, dotted
from newscorpus.quotes.syntax.subjects import opens_a_clause
from newscorpus.quotes.syntax.verb_words import describes_writing, has_verb, is_verb
from newscorpus.quotes.syntax.word_table import Segment, WordTable, is_name_in_marks

__all__ = (
    "object_end",
    "opens_aside",
    "opens_with_number",
    "over_aside",
    "over_parenthesis",
    "over_time",
    "tells_when",
)

_FAR = 16  # words between a cue and its quote
_OCCASION = 5  # words: a preposition and the noun for an occasion
_BRACKET = 6  # words: a bracket behind a name is shorter
_SOON = 2  # words: a subject and its verb come after a day
_SUBJECT = 7  # words: a subject and its verb
_QUOTED = 4  # words in marks: fewer are a part of a phrase
_BRIEF = 8  # words that say when or where something was said
_TELLING_GAPS = frozenset((" ", "-", "’", "'", ". ", ", ", ".S. "))


def tells_when(table: WordTable, behind: int, at: int) -> bool:
    """Whether the words between a cue and a comma only say when or where: `he said in an interview on Monday, that`."""
    words = range(table.word_from(behind), table.word_to(at))
    if not words or len(words) > _BRIEF or table.listed["that"].isdisjoint(table.words[words[-1] + 1 : words[-1] + 2]):
        return False
    return bool(table.bits[words[0]] & (PREP | TIME | ADV))


def over_aside(context: CueContext, behind: int, end: int) -> int:
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


def over_parenthesis(table: WordTable, k: int, behind: int, end: int) -> int:
    """Skip `, in a second tweet,` before `why`; return `behind` itself where none of it is there."""
    for i in range(k, min(k + _BRIEF, len(table.words) - 1)):
        if table.ends[i] > end or table.quoted[i]:
            break
        if table.gaps[i] == ", ":
            return table.start(i + 1) if table.words[i + 1] in table.listed["opens_clause"] else behind
    return behind


def _behind_aside(context: CueContext, k: int) -> int:
    """Where what is reported starts behind an aside from word `k` on: `said when asked about it that`; or -1.

    An aside is a clause that says when (said as he left the hall that), with a subject or without one.
    """
    table, words = context.table, context.table.words
    clauses = table.clauses_around(k).clauses if k < len(words) and table.bits[k] & SUB else ()
    verb = next((c.verb for c in clauses if c.start == k and tells_occasion(table, c)), k + 1)
    if verb == k + 1 and not opens_aside(table, k):
        return -1
    for i in range(verb + 1, min(k + _FAR, len(words) - 1)):
        if table.quoted[i]:
            quote = table.segments[table.segment_before(table.ends[i])]
            return quote.start if verb > k + 1 and _says_after(context, k, quote, i) else -1
        if words[i] in table.listed["that"]:
            return table.start(i) if table.bits[i + 1] & (DET | SUBJ | POSS) else -1
    return -1


def over_time(context: CueContext, k: int, behind: int, end: int) -> int:
    """Skip words that say when or where it was said: `said Tuesday that`, `said in an interview on Monday that`."""
    table = context.table
    words = table.words
    if context.form.particle and "noun" in context.form.takes:
        return behind  # asked about claims that it rained
    if not table.listed["that"].isdisjoint(words[k + 1 : k + _FAR]) and _may_part(context, k):
        clause = context.complement
        if clause is not None and clause.start > k and words[clause.start] in table.listed["that"]:
            return table.start(clause.start)
    if (start := _behind_aside(context, k)) > 0:
        return start
    if k < len(words) and words[k] in table.listed["this_time"] and _names_time(table, k):  # said this week
        behind = table.ends[k + 1]
        k += 2
    if k + 1 < len(words) and _says_when_or_how(table, k) and _opens(context, k + 1):  # said later he would
        return table.start(k + 1)
    if _before_time(table, k):  # said late on Sunday
        k += 1
    if k >= len(words) or not table.bits[k] & (TIME | PREP | ADV):  # as most
        return behind
    listed, told = table.listed, words[k + 2 : k + 3]
    if words[k] in listed["in_words"] and told and told[0] in listed["statement"]:
        behind = table.ends[k + 2]
        k += 3
    described = k < len(words) and describes_writing(table, k)  # said in a statement read by his lawyer that
    k += described
    if (
        k >= len(table.words)
        or table.ends[k] > end
        or not table.bits[k] & (TIME | PREP | ADV)
        or (words[k] in table.listed["by"] and not described)
    ):
        return behind
    subject = _behind_occasion(context, k)
    return table.start(subject) if subject > k else _behind_phrases(context, k, behind, end)


def _behind_occasion(context: CueContext, k: int) -> int:
    """The subject after the occasion that word `k` leads to: `in an interview he would stay`; -1 without."""
    table = context.table
    if not table.bits[k] & PREP or table.listed["occasion"].isdisjoint(table.words[k + 1 : k + _OCCASION]):
        return -1
    first = context.told_from
    if not k + 1 < first <= k + _BRIEF:
        return -1
    beside = all(table.gaps[i] in (" ", "’") and not table.bits[i] & (SUB | SUBJ | OBJ) for i in range(k, first))
    return first if beside else -1


def _behind_phrases(context: CueContext, k: int, behind: int, end: int) -> int:
    """Skip the phrases from word `k` on, up to a `that`; else the time alone."""
    table = context.table
    relative = False  # said on the radio, where she works, that
    for i in range(k + 1, min(k + 20, len(table.words) - 1)):
        if table.ends[i] > end:
            break
        if table.quoted[i]:
            quote = table.segments[table.segment_before(table.ends[i])]
            if is_name_in_marks(table, quote):
                continue  # said on the show “Morning Salem” that
            if _says_after(context, k, quote, i):
                return quote.start
            break
        if table.words[i] in table.listed["that"] and not relative:
            return behind if table.bits[i + 1] & AUX or is_verb(table, i + 1) else table.start(i)
        relative = relative or table.words[i] in table.listed["relative"]
        verbal = table.bits[i] & (SUBJ | VERB | AUX) and table.words[i][0].islower() and table.words[i] != "s"
        parted = table.gaps[i] not in _TELLING_GAPS and not (table.quoted[i - 1] or table.quoted[i + 1])
        if parted or (verbal and not relative):
            break
    stop = k
    timed = table.bits[k] & PREP and any(bits & TIME for bits in table.bits[k + 1 : k + 2])
    if timed and ("noun" in context.form.takes or _starts_behind(context, k)):
        stop = k + 1
    while stop < len(table.words) and table.bits[stop] & TIME and table.gaps[stop] == " ":
        stop += 1
    if stop > k and table.bits[stop] & TIME and table.gaps[stop] in ("’", "'"):
        return behind  # said last year’s harvest was poor
    return table.start(stop) if stop > k else behind


def _says_after(context: CueContext, k: int, quote: Segment, first: int) -> bool:
    """Whether the words in marks from `first` on are what was said, after a time or a place: `said at dusk “it rains”`.

    Those that belong to the phrase before them are not, nor is its verb: `said after a “meeting of minds”`, `said after
    dusk the dam “was going to break”`.
    """
    table = context.table
    if first != quote.first or quote.words < _QUOTED or table.words[k] in table.listed["before_infinitive"]:
        return False
    if table.words[first].islower() and (table.bits[first] & AUX or table.may_be_finite(first)):
        return False
    belongs = table.bits[first - 1] & (PREP | DET | POSS | CONJ | AUX | VERB)
    return not belongs and not any(reports_itself(table, i) for i in range(k, first))


def _before_time(table: WordTable, k: int) -> bool:
    """Whether word `k` goes with the time or the preposition after it: `late on Sunday`, `hours before the vote`."""
    if k + 1 >= len(table.words) or table.words[k] not in table.listed["before_time"] or table.gaps[k] != " ":
        return False
    return bool(table.bits[k + 1] & (TIME | PREP | SUB)) and not table.bits[k + 1] & DET


def _names_time(table: WordTable, k: int) -> bool:
    """Whether `this week` after a cue says when, and is not a subject of what is reported: `this week will be hard`."""
    if k + 2 >= len(table.words) or not table.bits[k + 1] & TIME or table.gaps[k + 1] != " ":
        return False
    return not table.bits[k + 2] & AUX


def _may_part(context: CueContext, k: int) -> bool:
    """Whether what word `k` opens may part a cue from its `that`: a time, a place, an adverb, a person spoken to."""
    table = context.table
    if "person" in context.form.takes or table.bits[k] & (TIME | PREP | ADV) or table.is_adverb(k):
        return True
    if _before_time(table, k) or _says_when_or_how(table, k) or table.words[k].isdigit():  # ruled 6–3 that
        return True
    return k + 1 < len(table.words) and bool(table.bits[k + 1] & TIME)


def _says_when_or_how(table: WordTable, k: int) -> bool:
    """Whether word `k` belongs to the verb of saying before it: `later`, `repeatedly`."""
    return table.words[k] in table.listed["said_when"] or table.words[k] in table.listed["said_how"]


def _opens(context: CueContext, k: int) -> bool:
    """Whether word `k` opens what is reported: its subject, or `whether` and its like."""
    return context.told_from == k or context.table.words[k] in context.table.listed["opens_clause"]


def _starts_behind(context: CueContext, k: int) -> bool:
    """Whether the reported clause starts right after what word `k` opens: `said on Tuesday it failed`."""
    table, stop = context.table, k + 1
    while stop + 1 < len(table.words) and table.bits[stop] & TIME:
        stop += 1
    return opens_with_number(table, stop) if context.told_from < 0 else context.told_from == stop


def opens_aside(table: WordTable, k: int) -> bool:
    """Whether word `k` opens what only says when or why it was said: `when asked about it`, `ahead of the vote`."""
    if k + 1 >= len(table.words) or table.gaps[k] != " ":
        return False
    if table.words[k] in table.listed["before_of"]:
        return bool(table.bits[k + 1] & PREP)
    small = table.bits[k] & SUBORDINATOR and not table.bits[k] & PREP
    clause = table.clause_at(k + 1) if small else None
    return clause is not None and clause.verb == k + 1 and clause.subject is None


def opens_with_number(table: WordTable, k: int) -> bool:
    """Whether a number at word `k` opens a clause, whose verb comes soon: `12 people were hurt`."""
    if not (table.words[k].isdigit() or table.words[k] in table.listed["amounts"]) or table.gaps[k - 1] != " ":
        return False
    behind = range(k + 2, min(k + _SUBJECT, len(table.words)))
    return any(table.bits[i] & AUX or (table.words[i].islower() and table.may_be_finite(i)) for i in behind)


def object_end(context: CueContext) -> int:
    """Where the person spoken to ends, with words for the place or time: after `reporters` in `told reporters that`."""
    table, k = context.table, context.last + 1
    if k >= len(table.words) or table.quoted[k] or table.gaps[context.last] != " ":
        return context.end
    word, listed = table.words[k], table.listed
    if word in listed["opens_clause"] or word in listed["before_infinitive"] or word in listed["there"]:
        return context.end
    if word in listed["it"] and table.bits[k + 1] & AUX:
        return context.end  # warned it had failed
    if table.gaps[k] == " " and (
        table.words[k + 1] in table.listed["opens_clause"] or table.words[k + 1] in table.listed["person_pronouns"]
    ):  # told reporters that, told reporters he
        return table.ends[k]
    if (listener := _listener(context, k)) is not None:
        return table.ends[listener]
    last = k if table.bits[k] & OBJ else _phrase_end(table, k)
    verb_follows = table.gaps[last] == " " and table.bits[last + 1] & AUX
    told = verb_follows and context.form.cue.id == "tell" and not context.passive
    end = told_before(table, k, last) if told else last
    if verb_follows and end == last and opens_a_clause(table, k, context.verb, last):
        return context.end  # warned the council could not stop it
    last = end
    if table.gaps[last] == " " and table.words[last + 1] in table.listed["adds"]:  # told him and his wife
        last = max(last, _phrase_end(table, last + 2))
    if table.gaps[last] == " (":  # told the Ports Authority (PA) to
        bracket = range(last + 1, min(last + _BRACKET, len(table.words)))
        last = next((i for i in bracket if ")" in table.gaps[i]), last)
    following = table.words[last + 1] if table.gaps[last] == ", " else ""
    related = following in table.listed["relative"]  # told the panel, which met in Salem, that
    opens = following and (following in table.listed["opens_clause"] or table.bits[last + 1] & SUBJ)
    if following and (related or not opens):  # asked the prosecutor, Jane Roe, whether
        return over_parenthesis(table, last + 1, table.ends[last], context.sentence[1])
    opener = _opener(context, last + 1)
    return table.start(opener) if opener > last + 1 else min(table.ends[last], context.sentence[1])


def _listener(context: CueContext, k: int) -> int | None:
    """The last word of who is spoken to, when the subject of what is said follows: `told the court Doe lied`."""
    clause, told = context.clause, context.complement
    if told is None or told.subject is None or told.start != told.subject.first or clause is None:
        return None if told is not None or clause is None else told_at_place(context.table, k)
    listener = clause.object if clause.recipient is None else clause.recipient
    beside = listener is not None and listener.first == k and listener.last + 1 == told.start
    return listener.last if listener is not None and beside else None


def _phrase_end(table: WordTable, k: int) -> int:
    """The last word of the noun phrase that word `k` opens; the word before it when it opens none."""
    phrase = table.phrase_from(k)
    if phrase is None:
        return k - 1
    last = phrase.last
    while table.gaps[last] == " " and table.words[last][:1].isupper() and table.words[last + 1][:1].isupper():
        last += 1  # a word of time may end a name: `Salem Today`
    while table.words[last][:1].isupper() and table.gaps[last : last + 2] == [" ", " "]:  # the World at One
        if table.words[last + 1] not in table.listed["where_said"] or not table.words[last + 2][:1].isupper():
            break
        last += 2
    return last


def _opener(context: CueContext, k: int) -> int:
    """The word that opens the clause after what says where or when: `whether` in `on Monday whether`; else `k`."""
    table = context.table
    if k >= len(table.words) or not table.bits[k] & (PREP | TIME | ADV):
        return k
    if table.words[k] in table.listed["before_infinitive"] or table.words[k] in table.listed["negates"]:
        return k
    clause = context.complement
    for i in range(k, min(k + _FAR, len(table.words))):
        if table.quoted[i] or table.start(i) >= context.sentence[1]:
            break
        if table.gaps[i - 1] not in INSIDE and not dotted(table, i - 1):
            break
        if table.words[i] in table.listed["opens_clause"] or (clause is not None and clause.start == i):
            return i
    return _behind_short_phrase(table, k) if clause is None or clause.start < k else k


def _behind_short_phrase(table: WordTable, k: int) -> int:
    """The subject after a day or a place: `the plan` in `on Monday the plan was`; `k` without one."""
    i = k + bool(table.bits[k] & PREP)
    if i >= len(table.words):
        return k
    timed = False
    i += table.words[i] in table.listed["means"]  # told the paper by phone he had left
    while i < len(table.words) - _SOON and table.gaps[i] == " " and not table.quoted[i]:
        time, word = table.bits[i] & TIME, table.words[i]
        if not time and (timed or not (word[:1].isupper() or word.isdigit()) or table.bits[i] & (DET | SUBJ)):
            break
        timed = bool(time)
        i += 1
    opens = table.bits[i] & (DET | SUBJ | POSS) or table.words[i][:1].isupper()
    if i <= k + bool(table.bits[k] & PREP) or not opens:
        return k
    return i if has_verb(table, i + 1, min(i + _SUBJECT, len(table.words))) else k
