"""Orders of source, cue and content in which what was said is not a clause: a name, a thing, an infinitive, a subject.

Such verbs also report deeds (called the police, warned the driver off), so each order asks more than that the
phrase is there. The source of an infinitive or of a noun must be able to speak: a name, a pronoun, a noun for a person
or a body (not: the dam threatened to break). What something is called must be a second noun, an adjective, or words in
marks. In a passive the subject is what was said, and a source after `by`, or a name after `as`, must follow.

A content of this kind ends where the subject of the cue does something else (criticized the plan and left), since
without a finite verb in it a second verb can only be the writer's.
"""

from newscorpus.analysis.clause_state import INFINITIVE_CLAUSE
from newscorpus.analysis.structure import NO_TENSE
from newscorpus.quotes.content.clause_content import clause_after
from newscorpus.quotes.content.clause_openings import object_end
from newscorpus.quotes.content.content_kinds import (
    gives_name,
    is_noun_phrase,
    names_something,
    withholds_name,
)
from newscorpus.quotes.content.noun_content import (
    before_next_clause,
    before_next_verb,
    before_occasion,
    front_alone,
    noun_after,
)
from newscorpus.quotes.cues.cue_context import Candidate, CueContext
from newscorpus.quotes.cues.cue_forms import SPOKEN_TO
from newscorpus.quotes.orders.candidates import candidate_of
from newscorpus.quotes.orders.passive_orders import called_by, is_done_to, last_joined
from newscorpus.quotes.speakers.sources import agent_of, source_of
from newscorpus.quotes.syntax.grammar_bits import ADV, AUX, DET, OBJ, POSS, PREP, SUB, SUBJ, SUBORDINATOR, TIME
from newscorpus.quotes.syntax.phrases import Phrase, phrase_after, speaks
from newscorpus.quotes.syntax.verb_words import has_verb, is_verb
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.lines import Stretch

__all__ = ("called_it", "figure_put", "infinitive_behind", "noun_behind")

_NEAR = 3  # characters between a cue and the quote right after it
_FIGURE = 4  # words: `at more than half`
_ASKED = 20  # words: an infinitive is not farther than this from its cue
_WHOM = 9  # words: who is spoken to, up to `that`
_NUMBER = "#"  # among the deeds of a cue: any number of things
_BESIDE = 2  # words right behind an object
_WHEN_WITHIN = 8  # words that say when or where something was promised


def called_it(context: CueContext) -> Candidate | None:
    """`She called the plan “a shame”.`."""
    if gives_name(context):
        named = context.before  # a plan called “mad” by the mayor
        return None if named is None or context.passive else called_by(context, named)
    source, quote, table = source_of(context), context.following, context.table
    content = before_next_verb(context, clause_after(context, context.end)) if source is not None else ()
    if content and quote is not None and quote.first == context.last + 1 and context.form.shape == "past":
        behind = table.word_from(last_joined(table, quote).end)  # a plan the mayor called “mad” / was dropped
        acts = table.clause_at(behind) if behind < len(table.words) else None
        content = content if acts is None else ((quote.inner_start, last_joined(table, quote).inner_end),)
    content = before_occasion(context, before_next_clause(context, content))
    if not content or not is_noun_phrase(context, content[0]) or not names_something(context, content[0]):
        return None
    return candidate_of(context, content, source, "called-it")


def figure_put(context: CueContext) -> Candidate | None:
    """`The Red Cross put the toll at 41.`."""
    table, k = context.table, context.last + 1
    at = next((i for i in range(k + 1, min(k + _ASKED, len(table.words) - 1)) if _leads_to_figure(table, i)), -1)
    if at < 0 or context.passive or any(gap != " " for gap in table.gaps[context.last : at]):
        return None
    if table.listed["figures"].isdisjoint(table.words[k:at]):
        return None  # put the oven at 200 degrees
    content = before_next_clause(context, before_next_verb(context, clause_after(context, context.end)), noun=True)
    content = before_occasion(context, content)
    source = source_of(context)
    if source is None or not _can_speak(context, source):
        return None
    return candidate_of(context, content, source, "figure")


def _leads_to_figure(table: WordTable, k: int) -> bool:
    """Whether a number comes soon after `at`: `at 41`, `at about $4 million`, `at half of that`; not `at nine.`."""
    if table.words[k] not in table.listed["at"]:
        return False
    near = range(k + 1, min(k + _FIGURE, len(table.words)))
    return any(
        table.words[i][:1].isdigit() or (table.words[i] in table.listed["amounts"] and table.gaps[i] == " ")
        for i in near
    )


def infinitive_behind(context: CueContext) -> Candidate | None:
    """`The mayor vowed to stay.` `The mayor urged them to stay.`."""
    table, first = context.table, context.last + 1
    if table.listed["before_infinitive"].isdisjoint(table.words[first : first + _ASKED]):
        return None
    if context.passive and context.before and table.words[context.before[0]].lower() in table.listed["unnamed_people"]:
        return None  # Anyone with information is asked to call the police
    k = table.word_from(object_end(context) + 1) if "person" in context.form.takes else first
    k = _infinitive_from(context, k)
    if k < 0:
        return None
    asked_by = agent_of(context) if context.form.shape == "past" and "person" in context.form.takes else None
    source = asked_by or source_of(context)
    if source is not None and not _can_speak(context, source):
        return None
    if withholds_name(table, k):
        return None
    asked = "person" in context.form.takes and first < k
    asked = asked and (not table.bits[first] & (TIME | ADV) or bool(table.bits[first] & DET))  # all sides
    asked = asked and table.gaps[context.last] == " " and not context.passive and asked_by is None
    content = before_next_verb(context, clause_after(context, table.start(first if asked else k)))
    content = before_next_clause(context, content)
    if content and source is None and context.passive and table.words[k + 1] not in table.listed["have_or_be"]:
        source, content = _agent_at_end(context, content[0])  # were urged to stay by the mayor
    return candidate_of(context, content, source, "infinitive")


def _infinitive_from(context: CueContext, k: int) -> int:
    """The `to` at word `k`, or after what says when or where: `promised on Tuesday to stay`; -1 without one."""
    table = context.table
    stop = min(k + _WHEN_WITHIN, len(table.words))
    if k < stop and not table.bits[k] & (TIME | PREP | ADV):
        stop = k + 1
    for i in range(k, stop):
        if table.quoted[i] or table.start(i) >= context.sentence[1]:
            break
        if table.words[i] in table.listed["before_infinitive"]:
            following = table.words[i + 1] if i + 1 < len(table.words) else ""
            if not following[:1].isalpha() or table.bits[i + 1] & (DET | POSS):
                break  # fees declined to 3 million; agreed to a truce
            if following[:1].isupper() and table.words[context.verb].islower():
                break  # the firm advised on the sale to Acme
            return i - 1 if table.words[i - 1] in table.listed["negates"] else i
        if table.gaps[i] != " " or is_verb(table, i) or table.bits[i] & (SUB | SUBJ | OBJ):
            break
    return -1


def noun_behind(context: CueContext) -> Candidate | None:
    """`The mayor criticized the plan.`."""
    if (context.participle and context.first == 0) or gives_name(context):
        return None
    if context.form.particle:
        if context.form.takes >= SPOKEN_TO:
            return None  # appealed to residents
        told = _clause_behind_whom(context) if len(context.form.particle) == 1 else None
        if told is not None:
            return told
    if context.passive and context.table.listed["before_infinitive"].issuperset(context.form.particle):
        return None  # was criticized; was admitted to the hall
    if (
        context.infinitive
        and context.first > 1
        and context.table.words[context.first - 2] in context.table.listed["unnamed"]
    ):
        return None  # spoke on condition of anonymity to discuss the deal
    content = before_next_clause(context, noun_after(context), noun=True)
    if not content or not is_noun_phrase(context, content[0]) or _opens_relative(context.table, content[0]):
        return None
    if _replies_by(context, content[0]) or _is_deed(context, content[0]):
        return None
    takes = context.form.takes
    if "person" in takes and "noun" not in takes and ("that" in takes or _only_spoken_to(context, content[0])):
        return None  # texted her brother
    if _subject_is_asked(context):
        content = front_alone(context, content[0])
        pronoun = context.table.bits[context.table.word_from(content[0][0])] & (SUBJ | OBJ)
        return None if pronoun else candidate_of(context, content, None, "noun")  # asked about it
    source = source_of(context)
    if source is None:
        source, content = _agent_at_end(context, content[0])
        return candidate_of(context, content, source, "noun") if context.passive else None
    return candidate_of(context, content, source, "noun") if _can_speak(context, source) else None


def _opens_relative(table: WordTable, piece: Stretch) -> bool:
    """Whether the content is a clause that describes the word before: `the agency reports that track costs`.

    So is one of which the word before is the subject: `Financial terms were not disclosed`.
    """
    a = table.word_from(piece[0])
    clause = table.clause_at(a)
    finite = clause is not None and clause.verb == a and clause.tense != NO_TENSE and clause.subject is not None
    if finite or table.bits[a] & AUX:  # Crime reports fell
        return True
    return table.words[a] in table.listed["that"] and any(
        clause.start == a and clause.subject is not None and clause.subject.first == clause.subject.last == a
        for clause in table.clauses_around(a).clauses
    )


def _agent_at_end(context: CueContext, piece: Stretch) -> tuple[Phrase | None, tuple[Stretch, ...]]:
    """The source of a passive that comes last, if anywhere, and the content: `accused of theft by the mayor`."""
    table = context.table
    for k in range(table.word_from(piece[0]) + 1, table.word_to(piece[1]) - 1):
        if table.words[k] in table.listed["by"] and table.gaps[k - 1] == " ":
            agent = phrase_after(table, k + 1, context.sentence[1])
            acts = table.clause_at(k - 1)  # pay a fine imposed by the mayor, a fine set by the mayor
            told = not is_verb(table, k - 1) if acts is None else acts.kind == INFINITIVE_CLAUSE
            if agent is not None and told and table.ends[agent[1]] >= piece[1] - 1:
                return agent, ((piece[0], table.ends[k - 1]),)
    return None, (piece,)


def _opens_that(table: WordTable, k: int) -> bool:
    """Whether word `k` is `that` outside marks, after a word or a comma: `on Fox’s “Sunday” that`."""
    led = table.gaps[k - 1].lstrip("”\"’'") in (" ", ", ")
    return table.words[k] in table.listed["that"] and not table.quoted[k] and led


def _clause_behind_whom(context: CueContext) -> Candidate | None:
    """A clause after who is spoken to, or of: `agreed with Roe that it rained`, `said of Roe that he was late`."""
    table, k = context.table, context.last + 1
    that = next((i for i in range(k + 1, min(k + _WHOM, len(table.words) - 1)) if _opens_that(table, i)), 0)
    if not that:
        return None
    said_of = "quote" in context.form.takes and bool(table.bits[that + 1] & SUBJ)
    last = next((i for i in range(k, that - 1) if table.gaps[i] == ", "), that - 1)  # with Roe, defending, that
    if not (said_of or table.bits[k] & OBJ or speaks(table, (last, last))):
        return None
    if has_verb(table, k, that):
        return None
    told = (c.subject for c in table.clauses_around(k).clauses if c.start == that)
    if not any(subject is not None and subject.first > that for subject in told):
        return None  # spoke about the man that left
    context.take_in(context.verb)
    return candidate_of(context, clause_after(context, table.start(that)), source_of(context), "clause-after")


def _subject_is_asked(context: CueContext) -> bool:
    """Whether the cue says what was done to the subject of the sentence: `Asked about the dam, …`, `When asked …`."""
    form = context.form
    if form.shape != "past" or context.first != context.verb or "person" not in form.takes or not form.particle:
        return False
    table, k = context.table, context.first - 1
    if context.opening_word or context.reduced:
        return True
    return bool(table.bits[k] & SUBORDINATOR)


def _is_deed(context: CueContext, piece: Stretch) -> bool:
    """Whether a verb of saying stands for a deed: `wrote a book`, `denied him a visa`, `posted the case to July 31`.

    What is written is a text; a participle tells what is in it (wrote a letter urging them to stay).
    """
    table, listed = context.table, context.table.listed
    a, b = table.word_from(piece[0]), table.word_to(piece[1])
    word = table.words[context.verb]
    if b - a == 1 and table.words[a] in listed["unsaid"] | listed["unnamed_people"]:  # blamed nobody
        return True
    if word in listed["writes"] and not context.form.particle:
        quote = context.following
        told = any(table.words[i].endswith("ing") and table.clause_at(i) is not None for i in range(a, b))
        return not (told or table.is_adverb(a) or (quote is not None and quote.start < context.sentence[1]))
    return bool(context.form.deeds) and _does_it(context, a, b)


def _does_it(context: CueContext, a: int, b: int) -> bool:
    """Whether the object at word `a` makes the verb a deed: `denied Roe bail`, `posted a loss`, `recalled 40 cars`."""
    table, listed, deeds = context.table, context.table.listed, context.form.deeds
    word, first = table.words[context.verb], table.words[a]
    thing = table.phrase_at(a)
    k = b if thing is None else thing.last + 1
    asked = table.clause_at(k) if k < b else None  # ordered (that) the tests be repeated
    if first in listed["that"] or (asked is not None and asked.kind == INFINITIVE_CLAUSE):
        return False
    beside = k < b and table.gaps[k - 1] == " " and bool(table.bits[k] & DET) and not table.bits[k] & SUB
    if word in listed["withholds"] and beside:  # denied him a visa
        return True
    if word in listed["responds"]:  # police responded to a report of shots
        subject = context.before
        if subject is None or listed["responders"].isdisjoint(map(str.lower, table.words[subject[0] : subject[1] + 1])):
            return False
    if _NUMBER in deeds and (first[:1].isdigit() or first in listed["amounts"] - listed["articles"]):
        return True
    if thing is not None and thing.first == a and is_done_to(context, thing.head):
        return True
    leads = k < b and table.bits[k] & PREP and table.words[k] not in listed["of_whom"]  # a warning about sales
    stop = k if leads or table.gaps[k - 1] != " " else min(k + _BESIDE, b)  # not: declared Roe bankrupt, the winner
    return any(table.words[i] in deeds and _is_head(table, i) for i in range(a, stop))


def _is_head(table: WordTable, k: int) -> bool:
    """Whether no other noun follows: `slammed the door`, `quoting incident 44`, not `slammed the door policy`."""
    phrase = table.phrase_at(k)
    return phrase is None or k in (phrase.head, phrase.last) or table.words[k + 1][0].isdigit()


def _replies_by(context: CueContext, piece: Stretch) -> bool:
    """Whether another verb tells what the reply was: `responded to the claim by calling it a lie`."""
    table, k = context.table, context.table.word_to(piece[1])
    if table.words[context.verb] not in table.listed["replies_how"] or k + 1 >= len(table.words):
        return False
    return table.words[k] in table.listed["by"] and table.words[k + 1].endswith("ing")


def _only_spoken_to(context: CueContext, piece: Stretch) -> bool:
    """Whether the content names whom somebody spoke to, and nothing that was said: `told them`, `told the council`."""
    table = context.table
    a, b = table.word_from(piece[0]), table.word_to(piece[1])
    phrase = table.phrase_from(a)
    if phrase is None or not (table.bits[a] & OBJ or speaks(table, (phrase.head, phrase.head))):
        return False
    k = phrase.last + 1
    if "of" in context.form.takes and not table.listed["accused_of"].isdisjoint(table.words[k:b]):
        return False  # accused Roe, the head of the board, of a lie
    if k >= b or table.gaps[k - 1] != " ":
        return True
    return bool(table.bits[k] & (PREP | SUB | TIME)) and table.words[k] not in table.listed["told_of"]


def _can_speak(context: CueContext, source: Phrase) -> bool:
    """Whether the subject of a verb that says little can be somebody: not `The weather dismissed the plan`."""
    table, first = context.table, source[0]
    if first < source[1] and table.words[first + 1] in table.listed["who"]:
        return True  # those who fled
    return speaks(table, source) or table.words[first].lower() in table.listed["may_speak"]
