"""What the writer adds to a report: a comment on it, and words that say when, where or how it was said.

A clause that is reported takes in nearly all that follows it. What does not belong to it is an apposition to the whole
(it was safe, a claim that engineers dispute), and the occasion on which it was said (she was innocent through her
lawyer).

An occasion may be that of what is reported, too: who said that Doe left in a statement to the board tells how Doe left.
A clause that reports a state, a plan or something over and done (he had none, it would close, it had failed) has no
such moment of its own, so that the words say when the speaker spoke. One that reports a deed keeps them.
"""

from newscorpus.analysis import SentenceClause
from newscorpus.analysis.structure import NO_TENSE, PAST
from newscorpus.quotes.cues.cue_context import CueContext
from newscorpus.quotes.syntax.grammar_bits import ADV, CONJ, CUE_WORD, PREP, TIME
from newscorpus.quotes.syntax.subjects import opens_a_clause
from newscorpus.quotes.syntax.word_table import WordTable

__all__ = ("comment_from", "over_mark", "tail_from")

_FAR = 16  # words of a tail
_NEAR = 5  # words: a preposition and the noun that it goes with
_BRIEF = 8  # words that say when or where something was said
_DASHES = frozenset("—–-")
_QUOTES = " ”\"’'"
_CLOSING = 3  # characters between the last word of a quote and its closing mark


def comment_from(context: CueContext, marks: list[int]) -> int | None:
    """Where a comment of the writer's on what was reported starts: `it was safe — a claim that engineers dispute`.

    After the last dash, unless it closes a pair, that is an apposition to the whole clause, or a clause of its own;
    after a comma it is the apposition alone, and not after a name, which it would describe.
    """
    table, last = context.table, marks[-1]
    judged = next((k for k in marks if table.gaps[k].strip(_QUOTES) == "," and _judges(context, k + 1)), None)
    if judged is not None:
        return over_mark(table, table.ends[judged])
    dashes = [k for k in marks if not _DASHES.isdisjoint(table.gaps[k])]
    if len(dashes) % 2:
        k = dashes[-1]
        if table.quoted[k + 1]:
            return None
        opener = k + 1 + bool(table.bits[k + 1] & CONJ)
        if table.words[k + 1] in table.listed["comments"] or opens_a_clause(table, opener, context.verb):
            return over_mark(table, table.ends[k])
    if dashes or table.gaps[last] != ", " or table.quoted[last]:
        return None
    if _dates(context, last + 1):
        return table.ends[last]
    if table.words[last + 1] in table.listed["relative_thing"] and _is_disputed(context, last + 1):
        return table.ends[last]
    if table.words[last][:1].isupper():
        return None
    if table.words[last + 1] not in table.listed["indefinite"] or opens_a_clause(table, last + 1, context.verb):
        return None
    behind = range(last + 2, table.word_to(context.sentence[1]))
    relative = any(table.words[k] in table.listed["relative"] for k in behind)
    if not relative and any(table.bits[k] & CONJ for k in behind):
        return None  # to pay for holidays, a hot tub and gambling
    if not table.listed["before_time"].isdisjoint(table.words[last + 2 : last + 3]):
        return None  # was moved in May, a day after the vote
    return table.ends[last]


def _dates(context: CueContext, k: int) -> bool:
    """Whether word `k` opens a time after or before which something was said: `it was safe, hours before the vote`.

    What happened may have its own time, and so has what a time stands before.
    """
    table = context.table
    near = range(k, min(k + 3, len(table.words) - 1))
    time = next((i for i in near if table.words[i] in table.listed["before_time"]), -1)
    if time < 0 or table.words[time + 1] not in table.listed["before_event"] or table.bits[k - 1] & TIME:
        return False
    return not _is_deed(context, range(context.last + 1, k))


def tail_from(context: CueContext, behind: int, end: int) -> int:
    """Where the words start that only say how a clause was said: `he had none / in a statement`; else `end`."""
    table = context.table
    opens, first, stop = table.listed["opens_tail"], table.word_from(behind), table.word_to(end)
    unquoted = next((k for k in range(stop, first, -1) if table.quoted[k - 1]), first + 1)
    for k in range(unquoted, stop):
        if table.words[k] in opens and _is_tail(context, range(first, k), range(k, stop)):
            return over_mark(table, table.ends[k - 1])
    return end


def _is_tail(context: CueContext, told: range, tail: range) -> bool:
    """Whether the words `tail` say how the words `told` were said."""
    table, k = context.table, tail.start
    marked = bool(table.quoted[k - 1])
    if table.words[k - 1] in table.listed["opens_clause"]:
        return False
    parted = marked or "," in table.gaps[k - 1]
    if parted and _tells_what_else(context, told, tail, marked=marked):
        return True
    return _tells_where(table, tail, marked=marked) and (parted or not _is_deed(context, told))


def _tells_where(table: WordTable, tail: range, *, marked: bool) -> bool:
    """Whether a tail names the occasion or the means of saying: `in an interview`, `through her lawyer`."""
    k = tail.start
    if len(tail) > _FAR:
        return False
    near = table.words[k + 1 : min(k + _NEAR, tail.stop)]
    if not table.listed["anonymity"].isdisjoint(near):
        return True
    if not near or table.words[k] not in table.listed["told_in"]:
        return False
    if near[0] in table.listed["in_response"]:
        return not table.listed["inquiries"].isdisjoint(near)  # to questions, not to the attack
    if table.listed["occasion"].isdisjoint(near):
        return False
    if marked or "," in table.gaps[k - 1]:
        return True
    place = table.words[k] in table.listed["places_us"] and table.listed["to_the_press"].isdisjoint(near)
    return not place and near[0] in table.listed["some_or_own"] and not table.is_adverb(k - 1)


def _tells_what_else(context: CueContext, told: range, tail: range, *, marked: bool) -> bool:
    """Whether a tail after a comma or marks says what else was done, or what the saying was: `, before leaving`."""
    table, word = context.table, context.table.words[tail.start]
    following = table.words[tail.start + 1 : tail.start + _NEAR]
    if not following:
        return False
    if word in table.listed["leads_to_clause"]:
        return following[0].endswith("ing") and not _is_deed(context, told)
    if word in table.listed["speaking"]:
        return True
    if word in table.listed["as"]:
        return marked and following[0] in table.listed["person_pronouns"] | table.listed["group_source"]
    return word in table.listed["in_words"] and not table.listed["remarked_on"].isdisjoint(following)


def _is_deed(context: CueContext, told: range) -> bool:
    """Whether what is reported may have been done on the occasion that follows it: `Doe left`, `Doe was told`."""
    table, last = context.table, _last_clause(context, told)
    if last is None:
        return False
    verb = table.words[last.verb]
    held = table.bits[last.verb] & CUE_WORD or verb in table.listed["takes_place"]
    if (last.passive and not last.perfect) or (held and not last.negated):
        return True
    return last.tense == PAST and not (last.perfect or last.copula or last.negated)


def _last_clause(context: CueContext, told: range) -> SentenceClause | None:
    """The last finite clause among the words `told`."""
    clauses = context.table.clauses_around(told.start).clauses_between(told.start, told.stop)
    return next((clause for clause in reversed(clauses) if clause.tense != NO_TENSE), None)


def _judges(context: CueContext, k: int) -> bool:
    """Whether the writer goes on at word `k`, about all that was reported.

    It is compared (`, as have other mayors`), or what follows names it (`, a charge that Doe denied, noting`).
    """
    table = context.table
    if k + 2 >= len(table.words) or table.quoted[k]:
        return False
    if table.words[k] in table.listed["as"]:
        return table.words[k + 1] in table.listed["stands_for_verb"] and not table.bits[k + 2] & (ADV | PREP)
    if table.words[k] in table.listed["sums_up"]:
        return not table.listed["disputes"].isdisjoint(table.words[k + 1 : k + _BRIEF])
    if table.words[k] not in table.listed["indefinite"]:
        return False
    named = next((i for i in (k + 1, k + 2) if table.words[i] in table.listed["reported_things"]), -1)
    return named >= 0 and named + 1 < len(table.words) and table.gaps[named] == " "


def _is_disputed(context: CueContext, k: int) -> bool:
    """Whether a relative clause says that somebody disputes what was reported: `, which she denies.`."""
    table = context.table
    last = table.word_to(context.sentence[1]) - 1
    return last - k <= _BRIEF and table.words[last] in table.listed["disputes"]


def over_mark(table: WordTable, stop: int) -> int:
    """The end of the quote that a content ends in, so that its closing mark is in it; `stop` where none ends."""
    i = table.segment_at(stop)
    return table.segments[i].end if i >= 0 and table.segments[i].inner_end - stop < _CLOSING else stop
