"""Reports of a noun: `her claim that it rained`, `warnings from the crews that it would rain`.

Many nouns name what somebody said (claim, remark, warning). One reports, as its verb would, when the sentence has both:
who said it, and a clause after `that` which says what. The speaker owns the noun (the mayor’s claim), brings it
(warnings from the crews) or gives it (gave a warning). Without a speaker it is the writer’s word for what is said in
general, and a clause without a subject of its own describes the noun (her claim that failed).

Words in marks need no clause: after `of`, `for` or `was` they are what was said (her call for “a ban”, his answer was
“never”). Nouns for loud words need no speaker then (chants of “shame”). A view needs no clause after it either: it is
beside the whole sentence (in Doe’s view, the dam is old).

The clause ends where the verb follows whose subject the noun is (her claim that it rained was false); where none does,
it runs to the end of the sentence, as after a verb. The cue is the noun alone.
"""

from newscorpus.analysis.structure import NO_TENSE
from newscorpus.quotes.content.clause_content import clause_after, clause_before
from newscorpus.quotes.content.quoted_content import trimmed
from newscorpus.quotes.content.report_tails import over_mark
from newscorpus.quotes.cues.cue_context import Candidate, CueContext
from newscorpus.quotes.cues.cue_forms import NOUN_OF_SAYING, cue_forms
from newscorpus.quotes.orders.candidates import candidate_of
from newscorpus.quotes.syntax.grammar_bits import ADV, CONJ, DET, POSS, SUB, SUBJ
from newscorpus.quotes.syntax.phrases import Phrase, speaks
from newscorpus.quotes.syntax.word_table import WordTable, is_name_in_marks
from newscorpus.text.lines import Stretch

__all__ = ("is_saying", "noun_of_saying", "owner_of")

_BROUGHT_WITHIN = 6  # words: a noun of saying, and who brings it
_ENDS = ".,?!"
_LEAD = 2  # words between a noun of saying and its words in marks: `for a “ban”`
_APOSTROPHES = ("’", "'")


def noun_of_saying(context: CueContext) -> Candidate | None:
    """`Her claim that it rained was false.` `The mayor repeated warnings from the crews that it would rain.`."""
    table, k = context.table, context.verb
    if table.words[k] in table.listed["views"]:
        return _in_view(context)
    that = _that_behind(table, k)
    if not that:
        return _words_in_marks(context) or _words_in_front(context)
    clauses = table.clauses_around(k).clauses
    source = owner_of(table, k) or (_bringer(table, k + 1) if that > k + 2 else _giver(table, k))
    quote = context.following
    in_marks = quote is not None and table.word_from(quote.inner_start) == that + 1
    if quote is not None and in_marks and table.text[quote.inner_end - 1] in _ENDS:  # her remark that “it will rain.”
        return None if source is None else _report(context, ((table.start(that), quote.end),), source)
    told = next((clause for clause in clauses if clause.start == that), None)
    if source is None or told is None or told.subject is None or told.subject.first <= that:
        return None
    last = told.end - 1
    if any(clause.verb > last and clause.joined < 0 and clause.tense != NO_TENSE for clause in clauses):
        while table.bits[last] & CONJ:
            last -= 1
        end = over_mark(table, table.ends[last])
    else:  # nothing follows that it could be the subject of
        end = context.clause_end()
    return _report(context, trimmed(table, table.start(that), end), source)


def _in_view(context: CueContext) -> Candidate | None:
    """`In Doe’s view, the dam is old.` `The dam, in her view, is old.` `The dam is old, in Doe’s view.`."""
    table, k = context.table, context.verb
    source = owner_of(table, k)
    if source is None or not source[0] or not _has_views(table, source):
        return None
    into = source[0] - 1
    if table.words[into].lower() not in table.listed["in_words"] or table.gaps[k].strip()[:1] not in (",", ".", ""):
        return None
    if into == context.opens:
        content = clause_after(context, table.ends[k], comma=True)
    elif table.gaps[into - 1] == ", ":
        rest = clause_after(context, table.ends[k], comma=True, split=True) if table.gaps[k] == ", " else ()
        content = (*clause_before(context, table.start(into)), *rest)
    else:
        return None
    return _report(context, content, source)


def _has_views(table: WordTable, owner: Phrase) -> bool:
    """Whether an owner can have a view: a name, a noun for a person or body, `his`."""
    return bool(table.bits[owner[0]] & POSS) or speaks(table, owner)


def _report(context: CueContext, content: tuple[Stretch, ...], source: Phrase | None) -> Candidate | None:
    """The report of a noun, which alone is the cue."""
    table, k = context.table, context.verb
    found = candidate_of(context, content, source, NOUN_OF_SAYING)
    return None if found is None else found._replace(cue=(table.start(k), table.ends[k]))


def _words_in_marks(context: CueContext) -> Candidate | None:
    """`Her call for “a ban”`, `His answer to them was “never”`, `chants of “shame”`."""
    table, k, quote = context.table, context.verb, context.following
    if quote is None or k + 1 >= len(table.words) or quote.start >= context.sentence[1]:
        return None
    link = _link(table, k)
    first = table.word_from(quote.inner_start)
    lead = first - link
    if not link or not 0 < lead <= _LEAD or (lead == _LEAD and table.words[link + 1] not in table.listed["articles"]):
        return None
    named = table.words[link] in table.listed["is"]
    if is_name_in_marks(table, quote):
        return None
    source = owner_of(table, k)
    if source is None and (named or table.words[k] not in table.listed["vocal"]):
        return None
    start = table.start(link + 1) if lead == _LEAD else quote.inner_start
    return _report(context, ((start, quote.inner_end),), source)


def _link(table: WordTable, k: int) -> int:
    """The word that leads from the noun at word `k` to words in marks: `for` of `call for`, `was` of `answer was`."""
    for i in range(k + 1, min(k + _BROUGHT_WITHIN, len(table.words) - 1)):
        if table.gaps[i - 1] != " ":
            break
        word = table.words[i]
        if word in table.listed["is"] or (i == k + 1 and word in table.listed["leads_to_words"]):
            return i
        if word in table.listed["that"] or (table.bits[i] & (SUBJ | SUB | CONJ) and not table.bits[i] & DET):
            break
    return 0


def _words_in_front(context: CueContext) -> Candidate | None:
    """`Doe’s “never again” promise`: words in marks between a noun of saying and its owner."""
    table, k = context.table, context.verb
    if not k or not table.quoted[k - 1] or context.segment < 0:
        return None
    quote = table.segments[context.segment]
    first = table.word_from(quote.inner_start)
    if is_name_in_marks(table, quote):
        return None
    i = first - 1
    if table.bits[i] & POSS:
        source: Phrase | None = (i, i)
    elif i > 0 and table.words[i] == "s" and table.gaps[i - 1] in _APOSTROPHES:
        owner = table.phrase_at(i - 1)
        source = (i - 1 if owner is None else owner.first, i - 1)
    else:
        return None
    return _report(context, ((quote.inner_start, quote.inner_end),), source)


def _that_behind(table: WordTable, k: int) -> int:
    """The `that` after the noun at word `k`, or after who brings it (`warnings from Roe that`); 0 without one."""
    behind = k + 1
    if (bringer := _bringer(table, k + 1)) is not None:
        behind = bringer[1] + 1
    elif (link := _link(table, k)) and table.words[link] in table.listed["is"]:
        behind = link + 1
    if behind + 1 >= len(table.words) or table.words[behind] not in table.listed["that"]:
        return 0
    return behind if table.gaps[behind - 1] == " " or (bringer and table.gaps[behind - 1] == ", ") else 0


def owner_of(table: WordTable, k: int) -> Phrase | None:
    """Return whose noun word `k` is: `her claim`, `the mayor’s early warning`; `None` when it has no owner."""
    phrase = table.phrase_at(k)
    if phrase is None or phrase.head != k:
        return None
    for i in range(k - 1, phrase.first - 1, -1):
        if table.bits[i] & POSS:
            return i, i
        if table.words[i].endswith("s") and table.gaps[i][:1] in _APOSTROPHES:
            return phrase.first, i  # the inspectors’ verdict
        if i > phrase.first and table.words[i] == "s" and table.gaps[i - 1] in _APOSTROPHES:
            first = phrase.first
            return first + bool(first < i - 1 and table.bits[first] & ADV), i - 1
    return None


def _giver(table: WordTable, k: int) -> Phrase | None:
    """Who gives a noun of saying: `Roe gave a warning that`, `repeated the claim that`; not `rejected the claim`."""
    for clause in table.clauses_around(k).clauses:
        given, giver = clause.object, clause.subject
        if given is None or giver is None or given.head != k or table.words[clause.verb] not in table.listed["gives"]:
            continue
        return (giver.first, giver.last) if speaks(table, (giver.first, giver.last)) else None
    return None


def _bringer(table: WordTable, k: int) -> Phrase | None:
    """Who brings a noun of saying, after a preposition: `warnings from the crews`, `by the priest, Roe,`."""
    if k + 1 >= len(table.words) or table.words[k] not in table.listed["come_of"] or table.quoted[k + 1]:
        return None
    sentence = table.clauses_around(k)
    phrase = sentence.phrase_at(k + 1)
    if phrase is None or phrase.first != k + 1:
        return None
    last = phrase.last
    named = sentence.phrase_at(last + 1) if table.gaps[last] == ", " else None
    if named is not None and table.words[named.first][:1].isupper() and table.gaps[named.last][:1] == ",":
        last = named.last
    return (phrase.first, last) if speaks(table, (phrase.first, last)) else None


def is_saying(table: WordTable, k: int) -> bool:
    """Whether word `k` is a noun of saying."""
    return any(NOUN_OF_SAYING in form.takes for form in cue_forms(table.reading.lexicon).get(table.words[k], ()))
