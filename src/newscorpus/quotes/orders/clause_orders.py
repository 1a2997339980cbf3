"""Orders of source, cue and content in which what was said is a clause: before the cue, around it, or after it.

A clause before the cue is reported when a comma parts the two and nothing that could be reported follows the cue
(Rain will fall, the mayor said); a clause that goes on after a second comma is one content in two pieces (The rain,
the mayor said, will fall). Otherwise the content is what follows the cue, if that is a clause.

In `quoted … as saying` the subject only passes on the words of the person quoted.
"""

from newscorpus.analysis.clause_state import MAIN
from newscorpus.analysis.structure import NO_TENSE
from newscorpus.quotes.content.clause_content import (
    clause_after,
    clause_before,
    first_comma,
    stands_for_clause,
)
from newscorpus.quotes.content.clause_openings import object_end
from newscorpus.quotes.content.content_kinds import closes, holds_verb, is_clause, opens_clause, withholds_name
from newscorpus.quotes.content.quoted_content import direct_after, direct_before
from newscorpus.quotes.cues.beliefs import may_tell
from newscorpus.quotes.cues.cue_context import Candidate, CueContext
from newscorpus.quotes.cues.cue_forms import SPOKEN_TO, cue_forms
from newscorpus.quotes.orders.candidates import candidate_of
from newscorpus.quotes.speakers.sources import agent_of, characters_of, inverted_source, is_inverted, source_of
from newscorpus.quotes.syntax.embedded_subjects import embedded_subject
from newscorpus.quotes.syntax.grammar_bits import (
    ADV,
    AUX,
    CONJ,
    CUE_WORD,
    DET,
    PREP,
    ROLE,
    SUB,
    SUBJ,
    SUBORDINATOR,
    TIME,
    VERB,
)
from newscorpus.quotes.syntax.phrases import Phrase, phrase_after, speaks
from newscorpus.quotes.syntax.subjects import opens_a_clause
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.lines import Stretch

__all__ = ("clause_behind", "clause_then_source", "over_relative", "quoted_as_saying")

_LEAD = 6  # characters before a source
_VERBS = VERB | CUE_WORD
_VERBAL = AUX | _VERBS
_VERB_WITHIN = 25  # words: the verb of a clause is not further from its `that`
_SAYING = SPOKEN_TO | {"quote", "clause"}
_THINGS = frozenset(("noun", "things"))  # cues with a participle that may describe a noun
_DASHES = frozenset(("— ", "– "))  # before what somebody says in a dialogue
_LEADING = (",", "—", "–")  # between a clause and who says it
_STOPS = ".!?"
_ENDING = ("?", "!")  # there in a dialogue too
_AS_WITHIN = 12  # words between `quoted` and `as saying`


def clause_then_source(context: CueContext) -> Candidate | None:
    """`Rain will fall, the mayor said.` `The rain, the mayor said, will fall.` `Rain will fall, said the mayor.`."""
    if context.participle or context.infinitive:
        return None
    source = None if context.before is not None and is_inverted(context) else context.before
    at = _before_so(context, source[0]) if source else context.start
    if source and context.table.words[source[0]] in context.table.listed["comments_on"]:
        return None  # …, which Doe denies; …, something Doe denies
    opens = context.opens >= (source[0] if source else context.first)
    spoken = _behind_dash(context)  # — Where were you? asked the judge.
    if opens or _lead(context, at) not in (_LEADING + _ENDING if spoken else _LEADING):
        return None
    if source is None:
        source = inverted_source(context) or (context.after if spoken else None)
        if source is None or opens_a_clause(context.table, source[0], context.verb, source[1]):
            return None
    elif not closes(context):
        return None
    behind = context.end
    if source[0] > context.last:
        behind = over_relative(context, source[1])
    rest = clause_after(context, behind, comma=True, split=True)
    if rest and _goes_elsewhere(context, rest[0]) and holds_verb(context, (context.sentence[0], at)):
        rest = ()
    if "clause" not in context.form.takes and not (_is_sentence(context, at) or _is_around(context, rest)):
        return None
    verbal = spoken or holds_verb(context, (context.sentence[0], at)) or _plans(context, at)
    if not rest and (not verbal or _only_leads(context, at)):
        return None
    front = clause_before(context, at, inside=bool(rest))
    return candidate_of(context, (*front, *rest), source, "clause-before")


def _before_so(context: CueContext, k: int) -> int:
    """Where a source at word `k` starts, with `so` before it: `The dam is old, or so Doe says`."""
    table, first = context.table, k
    if k > context.opens + 1 and table.words[k - 1] in table.listed["so"] and table.gaps[k - 1] == " ":
        first = k - 1 - (table.words[k - 2] in table.listed["or"])
    return table.start(first)


def _plans(context: CueContext, at: int) -> bool:
    """Whether a headline is a clause whose verb no list has, or an infinitive: `Nurses to strike, says union`."""
    table, (start, end) = context.table, context.sentence
    if table.text[end - 1] in _STOPS:
        return False
    first = table.word_from(start)
    words = table.words[first + 1 : table.word_to(at)]
    if context.form.shape in ("base", "third") and len(words) > 1:  # Mine collapse kills nine, officials say
        return not table.bits[first] & (PREP | SUB | TIME | ADV)
    return not table.listed["before_infinitive"].isdisjoint(words)


def _goes_elsewhere(context: CueContext, piece: Stretch) -> bool:
    """Whether the writer goes on: `Ten died, said Roe, adding that …`, `Ten died, Roe said, while the Post …`."""
    table, k = context.table, context.table.word_from(piece[0])
    if table.words[k] in table.listed["speaking"] or (table.bits[k] & CUE_WORD and table.words[k].endswith("ing")):
        return True
    return table.words[k] in table.listed["contrasts"] and not any(table.quoted[k : table.word_to(piece[1])])


def _behind_dash(context: CueContext) -> bool:
    """Whether a paragraph opens with a dash, as dialogue does: `— At home, said Doe.`."""
    table, start = context.table, context.sentence[0]
    return table.text[start : start + 2] in _DASHES


def _is_sentence(context: CueContext, at: int) -> bool:
    """Whether what comes before a source could do without it: `The dam is safe, a judge ruled`."""
    table, k = context.table, context.opens
    if table.bits[k] & SUBORDINATOR or context.clause is None:
        return False
    return any(
        clause.kind == MAIN and clause.subject is not None and table.start(clause.verb) < at
        for clause in table.clauses_around(k).clauses
    )


def _is_around(context: CueContext, rest: tuple[Stretch, ...]) -> bool:
    """Whether a clause lies around the cue: `The dam, Doe observed, is old`."""
    table = context.table
    return bool(rest) and bool(table.bits[table.word_from(rest[0][0])] & AUX)


def _only_leads(context: CueContext, at: int) -> bool:
    """Whether all before a source says when or why it spoke: `As the river rose, the mayor promised to help`."""
    table, k = context.table, context.opens
    if not table.bits[k] & SUB or table.bits[k] & (DET | SUBJ | CONJ):
        return False
    opens = table.words[k].lower() in table.listed["opens_clause"]
    return not opens and "," not in table.text[table.start(k) : at].rstrip(", ")


def over_relative(context: CueContext, last: int) -> int:
    """Return the end of a source after its cue, with a relative clause about it: `said Roe, who was late, …`."""
    table, k = context.table, last + 1
    if k >= len(table.words):
        return table.ends[last]
    if table.gaps[last] != ", " or table.words[k] not in table.listed["says_of_source"]:
        return table.ends[last]
    end, quote = first_comma(table, table.start(k), context.sentence[1]), context.following
    if quote is not None and quote.start < end:  # said Roe, who was late, “is old”
        end = table.ends[table.word_to(quote.start) - 1]
    return end


def _lead(context: CueContext, at: int) -> str:
    """The mark before a source; that of a title in marks comes before its closing mark."""
    table = context.table
    i = table.segment_before(at)
    lead = table.text[max(0, at - _LEAD) : at].rstrip()
    return (lead if i >= 0 and table.segments[i].end > at - _LEAD else lead.rstrip("”\"'’"))[-1:]


def clause_behind(context: CueContext) -> Candidate | None:
    """`The mayor said rain will fall.` `The mayor told reporters that rain will fall.`."""
    takes = context.form.takes
    if _set_phrase(context):
        return None
    if context.form.particle and _says_in_it(context):
        context.take_in(context.last + 1)
    asked_by = agent_of(context) if context.form.shape == "past" and "person" in takes else None
    if asked_by is not None:  # `asked by the judge whether it rained`
        return _asked(context, asked_by)
    at = object_end(context) if "person" in takes and not _told_at_once(context) else context.end
    stands = stands_for_clause(context) if "clause" in takes and at == context.end else ()
    if stands:
        return candidate_of(context, stands, source_of(context), "clause-after")
    content = clause_after(context, at)
    if not content:
        return None
    first = context.table.word_from(content[0][0])
    if _only_points(context, first) or ("to" in takes and withholds_name(context.table, first)):
        return None
    if not context.infinitive and "clause" in takes:
        relative = _said_of_relative(context, content)
        if relative is not None:
            return relative
    if not is_clause(context, content[0]):
        return None
    if "clause" not in takes:
        return _behind_that(context, content)
    if context.infinitive and not (opens_clause(context, content[0]) or context.told_from == first):
        return None  # to say a prayer; not `went on to say he had left`
    return candidate_of(context, content, source_of(context), "clause-after")


def _behind_that(context: CueContext, content: tuple[Stretch, ...]) -> Candidate | None:
    """What a verb reports that takes no clause without `that`: `The mayor stated that rain will fall.`."""
    table, form, that = context.table, context.form, context.table.word_from(content[0][0])
    source = source_of(context)
    if table.words[that] not in table.listed["that"]:
        untold = not _goes_on_as(context) or source is None or not speaks(table, source)
    elif source is None:  # remarks directed at Roe that
        untold = form.shape == "past" and context.first == context.verb
    else:  # the lake reflected that the sky was grey
        untold = len(form.takes) > 1 and not may_tell(table, source)
    return None if untold else candidate_of(context, content, source, "clause-after")


def _goes_on_as(context: CueContext) -> bool:
    """Whether a clause without `that` follows the cue: `maintains he was ill`, `boasted the dam would hold`."""
    clause, table, k = context.complement, context.table, context.last + 1
    if clause is None or clause.subject is None:
        return False
    if table.words[k] in table.listed["there"] and clause.verb == k + 1:
        return True
    sure = table.bits[clause.first] & AUX  # agrees more work is needed
    alone = clause.subject.last == k and table.words[k] in table.listed["person_pronouns"]
    return clause.subject.first == k and bool(sure or alone)


def _only_points(context: CueContext, that: int) -> bool:
    """Whether `that` points at a noun, or describes the one before: `growled that night`, `told lies that`."""
    table, before = context.table, context.before
    if table.words[that] not in table.listed["that"] or that + 1 >= len(table.words) or table.quoted[that + 1]:
        return False
    empty = before is None or table.words[before[0]].lower() in table.listed["empty_subjects"]
    if context.passive and not empty and that > context.last + 1 and "person" not in context.form.takes:
        return True  # was charged after a fire that killed two
    clauses = table.clauses_around(that).clauses
    clause = next((c for c in clauses if that <= c.start <= that + 1 and c.tense != NO_TENSE), None)
    if clause is not None:
        described = clause.subject is not None and clause.subject.first == clause.subject.last == that
        return described and that > context.last + 1 and _is_thing(table, that - 1)
    if context.form.takes <= _SAYING or not (_is_thing(table, that + 1) or table.bits[that + 1] & TIME):
        return False
    behind = range(that + 2, min(that + _VERB_WITHIN, table.word_to(context.sentence[1])))
    return not any(table.quoted[k] or table.bits[k] & _VERBAL or table.may_be_finite(k) for k in behind)


def _is_thing(table: WordTable, k: int) -> bool:
    """Whether word `k` is a noun that cannot be spoken to: `stories`, not `reporters`, `them`, `Friday`."""
    if table.bits[k] & ~ROLE or not table.words[k].islower() or table.words[k].endswith("ing"):
        return False
    return not speaks(table, (k, k))


def _told_at_once(context: CueContext) -> bool:
    """Whether the subject of what is reported follows a passive at once: `was told the dam had failed`."""
    asks = context.table.words[context.verb] in context.table.listed["asks"]
    return context.passive and not asks and context.told_from == context.last + 1


def _set_phrase(context: CueContext) -> bool:
    """Whether the cue closes `That said, …`, `All told, …` or a relative clause: `The claim, which Roe denies, is`."""
    table, k, before = context.table, context.opens, context.before
    relative = before is not None and table.words[before[0] - 1] in table.listed["relative_thing"] and before[0] > 0
    set_phrase = context.first == k + 1 and table.words[k] in table.listed["set_subject"]
    return table.gaps[context.last] == ", " and (relative or set_phrase)


def _says_in_it(context: CueContext) -> bool:
    """Whether a participle that reports follows what the cue names: `issued a statement saying`."""
    table, k = context.table, context.last + 1
    if table.gaps[context.last] != " " or k >= len(table.words):
        return False
    forms = cue_forms(table.reading.lexicon).get(table.words[k], ())
    return any(form.shape == "ing" and not form.particle and "clause" in form.takes for form in forms)


def _said_of_relative(context: CueContext, content: tuple[Stretch, ...]) -> Candidate | None:
    """What is reported has its subject before the speaker: `The dam, which they said was safe, broke`.

    Two verbs in a row show it: `a plan that Roe says led to this`, and with an auxiliary also `a plan Roe said could`.
    """
    table = context.table
    k = table.word_from(content[0][0])
    if table.gaps[context.last] != " " or table.quoted[k]:
        return None
    sure = table.bits[k] & AUX
    if not sure and (table.bits[k] & ~_VERBS or not table.words[k][0].islower() or not table.may_be_finite(k)):
        return None  # as most
    source = context.before
    if source is None or not _is_relative(context, source[0] - 1):
        source = None if "person" in context.form.takes else embedded_subject(table, context.first, context.whole_from)
    if source is None:
        return None
    opener = source[0] - 1
    if not _is_relative(context, opener):  # a plan Roe said could fail
        able = sure and _THINGS.isdisjoint(context.form.takes)
        return candidate_of(context, content, source, "clause-after") if able else None
    start, (begin, end) = table.start(opener), content[0]
    for i in range(k + 1, table.word_to(end) - 1):
        if table.bits[i] & CONJ and table.words[i + 1] == table.words[opener]:
            end = table.ends[i - 1]  # which they said was safe and which broke
            break
    if table.gaps[opener - 1].startswith(","):
        end = first_comma(table, begin, end)
    return candidate_of(context, ((start, table.ends[opener]), (begin, end)), source, "clause-after")


def _is_relative(context: CueContext, k: int) -> bool:
    """Whether word `k` is a relative pronoun right before a subject."""
    table = context.table
    return k >= context.whole_from and table.words[k] in table.listed["stands_for"] and table.gaps[k] == " "


def _asked(context: CueContext, agent: Phrase) -> Candidate | None:
    """`Asked by the judge whether it rained, …`: the judge asks."""
    content = clause_after(context, context.table.ends[agent[1]])
    told = content and opens_clause(context, content[0])
    return candidate_of(context, content, agent, "clause-after") if told else None


def quoted_as_saying(context: CueContext) -> Candidate | None:
    """`The Post quoted the mayor as saying that rain will fall.` `The mayor was quoted by the Post as saying …`."""
    table = context.table
    saying = _as_saying(context)
    if saying is None:
        return _quoted(context)
    quoted = phrase_after(table, context.last + 1, table.start(saying - 1))
    source, via = (context.before, agent_of(context)) if context.passive else (quoted, source_of(context))
    stop = table.ends[saying]
    quote = context.quote_before()
    content = direct_after(context, stop, split=False) or clause_after(context, stop)
    if quote is not None:
        content = (*direct_before(context, quote), *direct_after(context, stop, split=True))
    found = candidate_of(context, content, source, "quoted-as-saying")
    if found is None or source is None:
        return None
    parts = (context.start, context.end), (table.start(saying - 1), stop)
    hull = context.start, stop
    return found._replace(cue=hull, cue_parts=parts, via=characters_of(context, via))


def _quoted(context: CueContext) -> Candidate | None:
    """`She quoted her grandmother: “Trust nobody.”`: words of somebody else, whom the subject names."""
    table = context.table
    quoted = phrase_after(table, context.last + 1, context.sentence[1])
    via = None if context.passive or quoted is None else source_of(context)
    if quoted is None or via is None or not speaks(table, quoted):
        return None
    stop = table.ends[quoted[1]]
    if table.gaps[quoted[1]].strip()[:1] not in (":", ","):
        return None
    found = candidate_of(context, direct_after(context, stop, split=False), quoted, "quoted-as-saying")
    return None if found is None else found._replace(via=characters_of(context, via))


def _as_saying(context: CueContext) -> int | None:
    """The verb of `as saying` after the cue."""
    table, forms = context.table, cue_forms(context.table.reading.lexicon)
    for k in range(context.last + 1, min(context.last + _AS_WITHIN, len(table.words) - 1)):
        if table.quoted[k] or table.ends[k] > context.sentence[1]:
            return None
        if table.words[k] in table.listed["as"] and any(
            form.shape == "ing" for form in forms.get(table.words[k + 1], ())
        ):
            return k + 1
    return None
