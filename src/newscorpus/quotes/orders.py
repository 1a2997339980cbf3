"""The orders in which source, cue and content may stand: a small function for each.

Each looks at one cue and says who said what, or `None`: not mine. `newscorpus.quotes.rules` says in which order they
are asked, and about which cues.
"""

from newscorpus.analysis.structure import NO_TENSE
from newscorpus.quotes.content import (
    LINKING,
    LONGEST_LEAD,
    before_next_verb,
    block_after,
    clause_after,
    clause_before,
    direct_after,
    direct_before,
    first_comma,
    holds_verb,
    is_clause,
    is_noun_phrase,
    names_something,
    noun_after,
    object_end,
    opens_clause,
)
from newscorpus.quotes.cue_context import (
    Candidate,
    CueContext,
    Piece,
    agent_of,
    characters_of,
    inverted_source,
    source_of,
)
from newscorpus.quotes.cues import cue_forms
from newscorpus.quotes.grammar import ADV, AUX, CUE_WORD, DET, OBJ, POSS, PREP, SUB, SUBJ, TIME
from newscorpus.quotes.phrases import Phrase, is_verb, phrase_after, speaks
from newscorpus.quotes.subjects import opens_a_clause
from newscorpus.quotes.word_table import Segment

__all__ = (
    "according_to",
    "as_they_say",
    "called_it",
    "clause_behind",
    "clause_then_source",
    "infinitive_behind",
    "noun_behind",
    "passive",
    "quote_after",
    "quote_before",
    "quoted_as_saying",
    "words_in_marks",
)

_STOPS = '.!?…;”")'
_NEAR = 3  # characters between a cue and the quote right behind it
_AS_WITHIN = 12  # words between `quoted` and `as saying`
_LEAD = 6  # characters in front of a source
_WHEN_WITHIN = 8  # words that say when or where something was promised
_FEW = 4  # words in marks: fewer behind `read` or `sang` are a title


def _candidate(context: CueContext, content: tuple[Piece, ...], source: Phrase | None, rule: str) -> Candidate | None:
    if not content or (context.infinitive and _nobody(context, source)):
        return None
    context.known_source = source
    span = characters_of(context, source)
    text = context.table.text
    for piece in content:
        if not text[piece[0]].isalnum():
            content = tuple([_unmarked(context, piece) for piece in content])
            break
    head = min(context.start, span[0]) if span is not None and source == context.before else context.start
    cue = context.cue_span()
    if cue[1] > context.end and any(start < cue[1] and cue[0] < end for start, end in content):
        cue = cue[0], context.end  # the word behind the cue opens the content
    return Candidate(content, span, cue, rule, context, head)


def _unmarked(context: CueContext, piece: Piece) -> Piece:
    """The piece without its marks when it is one quote and nothing else."""
    segments, i = context.table.segments, context.table.segment_at(piece[0])
    if i < 0 or segments[i].start != piece[0] or not segments[i].inner_end <= piece[1] <= segments[i].end:
        return piece
    return segments[i].inner_start, segments[i].inner_end


def _nobody(context: CueContext, source: Phrase | None) -> bool:
    """Whether an infinitive is the writer's own: `it is important to note that`."""
    return source is None or context.table.words[source[1]] in ("it", "It", "there", "There")


def according_to(context: CueContext) -> Candidate | None:
    """`Rain will fall, according to the mayor.` `According to the mayor, rain will fall.`."""
    opens = context.opening_word
    source = phrase_after(context.table, context.last + 1, context.sentence[1], open_end=not opens, anything=True)
    if source is None:
        return None
    stop = context.table.ends[source[1]]
    if context.form.cue.lead:  # `in the words of` leads to words, and reports no clause around it
        quote = context.quote_before()
        content = direct_after(context, stop, split=False) or (direct_before(context, quote) if quote else ())
    elif opens and context.table.gaps[source[1]].startswith(":"):
        content = direct_after(context, stop, split=False)
    else:
        content = () if opens else clause_before(context, context.start)
        content = (*content, *clause_after(context, stop, comma=True, split=not opens))
    if opens and not content:
        content = direct_after(context, stop, split=False)
    return _candidate(context, content, source, "according-to")


def quoted_as_saying(context: CueContext) -> Candidate | None:
    """`The Post quoted the mayor as saying that rain will fall.` `The mayor was quoted by the Post as saying …`."""
    table = context.table
    saying = _as_saying(context)
    if saying is None:
        return None
    quoted = phrase_after(table, context.last + 1, table.start(saying - 1))
    source, via = (context.before, agent_of(context)) if context.passive else (quoted, source_of(context))
    stop = table.ends[saying]
    quote = context.quote_before() if context.passive else None
    content = direct_after(context, stop, split=False) or clause_after(context, stop)
    if quote is not None:
        content = (*direct_before(context, quote), *direct_after(context, stop, split=True))
    found = _candidate(context, content, source, "quoted-as-saying")
    if found is None or source is None:
        return None
    parts = (context.start, context.end), (table.start(saying - 1), stop)
    hull = context.start, stop
    if any(start < stop and context.start < end for start, end in content):
        return None
    return found._replace(cue=hull, cue_parts=parts, via=characters_of(context, via))


def _as_saying(context: CueContext) -> int | None:
    """The verb of `as saying` behind the cue."""
    table, forms = context.table, cue_forms(context.table.reading.lexicon)
    for k in range(context.last + 1, min(context.last + _AS_WITHIN, len(table.words) - 1)):
        if table.quoted[k] or table.ends[k] > context.sentence[1]:
            return None
        if table.words[k] == "as" and any(form.shape == "ing" for form in forms.get(table.words[k + 1], ())):
            return k + 1
    return None


def as_they_say(context: CueContext) -> Candidate | None:
    """`As the mayor put it, rain will fall.` `As reported by the Post, it rained.` `Rain will fall, as he noted.`."""
    if context.participle or context.infinitive:
        return None
    table, before = context.table, context.before
    k = (before[0] if before else context.first) - 1
    if k < context.opens or table.words[k] not in ("as", "As") or table.gaps[k] != " ":
        return None
    source, stop = before, context.end
    if before is None:
        source = agent_of(context)
        stop = table.ends[source[1]] if source else stop
    if source is None or (before is not None and not _closes(context)):
        return None
    quote = context.following
    if (
        quote is not None
        and before is not None
        and table.gaps[context.last].startswith(", ")
        and quote.start - stop <= _NEAR
    ):
        return _candidate(context, direct_after(context, stop, split=False), source, "as-they-say")
    if k == context.opens or table.words[k - 1].lower() in ("and", "but"):
        return _candidate(context, clause_after(context, stop, comma=True), source, "as-they-say")
    at = table.start(k)
    if table.gaps[k - 1] != ", " or not holds_verb(context, (context.sentence[0], at)):
        return None
    return _candidate(context, clause_before(context, at), source, "as-they-say")


def quote_before(context: CueContext) -> Candidate | None:
    """`“We won,” the mayor said.` `“We won,” said the mayor, “and it feels good.”`."""
    if context.participle:
        return None
    quote = context.quote_before()
    if quote is None or not _leads_on(context, quote):
        return None
    content = direct_before(context, quote)
    source = context.before or (inverted_source(context) if not context.joined else None)
    mixed = bool(content) and content[0][0] < quote.start
    if mixed and source and source != context.before and opens_a_clause(context.table, source[0], context.verb):
        return None  # Doe, who calls it “a shame,” said Roe had left
    if source is None and not context.passive:
        source = context.after if context.form.shape in ("past", "third") else None
    if context.passive and "clause" not in context.form.takes:
        return None
    if source is None and not context.passive and not _closes(context):
        return None
    if (
        content
        and content[0][0] < quote.start
        and context.table.gaps[context.last] == " "
        and source == context.before
        and _says_on(context)
    ):
        return None
    behind = context.table.ends[source[1]] if source and source[0] > context.last else context.end
    return _candidate(context, (*content, *direct_after(context, behind, split=True)), source, "quote-before")


def _leads_on(context: CueContext, quote: Segment) -> bool:
    """Whether the sentence goes on behind the quote: not `“We won.” The mayor said`, nor `“Why?” They said, “Well”`."""
    table = context.table
    final = table.text[quote.inner_end - 1]
    if table.text[quote.end : quote.end + 1] == "," or final in ",-—–":
        return True
    k = context.before[0] if context.before else context.first
    fresh = table.words[k][:1].isupper() and bool(table.bits[k] & (SUBJ | DET | POSS)) and table.words[k] != "I"
    if final in "?!…":
        return not fresh
    return final != "." and quote.words >= _FEW and not fresh  # not `the mayor of “the City” said`


def _says_on(context: CueContext) -> bool:
    """Whether a clause follows the cue at once: `On “The Hour,” Doe said the plan had failed.`."""
    k = context.last + 1
    if (
        k >= len(context.table.words)
        or context.table.quoted[k]
        or context.table.words[k] in ("as", "when", "while", "and", "but", "if")
    ):
        return False
    return not context.table.bits[k] & (PREP | TIME | ADV | OBJ)


def quote_after(context: CueContext) -> Candidate | None:
    """`The mayor said: “We won.”` `The mayor told reporters, “We won.”`."""
    if not (_quote_near(context) or ":" in context.table.gaps[context.last]):
        return None
    source = source_of(context)
    behind = context.end
    if source is None and not context.passive and not context.joined:
        source = inverted_source(context)
        behind = context.table.ends[source[1]] if source else behind
    return _candidate(
        context, direct_after(context, behind, split=False) or block_after(context), source, "quote-after"
    )


def _quote_near(context: CueContext) -> bool:
    """Whether a comma, a colon or nothing stands between the cue, or a speaker behind it, and the next quote."""
    quote = context.following
    if quote is None or quote.start >= context.sentence[1] + LONGEST_LEAD:
        return False
    lead = context.table.text[context.end : quote.start].rstrip()
    if not lead or lead[-1] in LINKING:
        return True
    return lead[-1] not in _STOPS and context.before is None and not context.joined


def clause_then_source(context: CueContext) -> Candidate | None:
    """`Rain will fall, the mayor said.` `The rain, the mayor said, will fall.` `Rain will fall, said the mayor.`."""
    if context.participle or context.infinitive:
        return None
    source = context.before
    if source is not None and _stands_behind(context):
        source = None
    at = context.table.start(source[0]) if source else context.start
    if source and context.table.words[source[0]] in ("who", "which", "that"):
        return None
    opens = context.table.word_from(context.sentence[0]) >= (source[0] if source else context.first)
    if opens or _lead(context, at) not in (",", "—", "–"):
        return None
    if source is None:
        source = inverted_source(context)
        if source is None or opens_a_clause(context.table, source[0], context.verb):
            return None
    elif not _closes(context):
        return None
    behind = context.table.ends[source[1]] if source[0] > context.last else context.end
    rest = clause_after(context, behind, comma=True, split=True)
    if not rest and not holds_verb(context, (context.sentence[0], at)):
        return None
    return _candidate(context, (*clause_before(context, at), *rest), source, "clause-before")


def _lead(context: CueContext, at: int) -> str:
    """The mark in front of a source; that of a title in marks stands before its closing mark."""
    table = context.table
    i = table.segment_before(at)
    lead = table.text[max(0, at - _LEAD) : at].rstrip()
    return (lead if i >= 0 and table.segments[i].end > at - _LEAD else lead.rstrip("”\"'’"))[-1:]


def _stands_behind(context: CueContext) -> bool:
    """Whether the speaker stands behind the cue though a noun ends before it: `…, a bridge in Rome, said Jane Doe.`."""
    table = context.table
    if table.gaps[context.first - 1] != ", " or context.form.shape not in ("past", "third") or context.after is None:
        return False
    after = context.after
    k = after[1]
    if table.words[after[0]] == "that" or any(word.endswith("ed") for word in table.words[after[0] : k + 1]):
        return False
    return table.gaps[k].strip(' )”"')[:1] in (".", ",") or k + 1 >= len(table.words) or table.words[k + 1] == "who"


def _somebody(context: CueContext, k: int) -> bool:
    """Whether word `k` starts a name or a pronoun for those spoken to, and the clause before the cue stands alone."""
    table, first = context.table, context.opens
    if (table.bits[first] & (SUB | PREP) and not table.bits[first] & (DET | SUBJ)) or table.words[first].endswith(
        "ing"
    ):
        return False
    word = table.words[k]
    return word[:1].isupper() or word in ("reporters", "the", "a") or bool(table.bits[k] & OBJ)


def _closes(context: CueContext) -> bool:
    """Whether nothing that could be reported follows the cue at once: `…, he said.`, `…, he told the paper.`."""
    table, k = context.table, context.last + 1
    if k < len(table.words) and "person" in context.form.takes and _somebody(context, k):
        k = max(k, table.word_to(object_end(context)))
    if k >= len(table.words) or table.start(k) >= context.sentence[1]:
        return True
    if table.gaps[k - 1].strip():
        return not table.quoted[k] or table.gaps[k - 1][0] == ","
    if not table.bits[k] & (PREP | TIME | ADV) or table.bits[k] & (DET | SUBJ) or table.words[k] == "about":
        return False
    while k < len(table.words) and table.start(k) < context.sentence[1]:
        if table.words[k] == "that" or table.bits[k] & SUBJ:
            return False
        if table.gaps[k] != " ":
            break
        k += 1
    return True


def words_in_marks(context: CueContext) -> Candidate | None:
    """`The crowd chanted the “old songs of the harbour”.`."""
    quote = context.following
    if quote is None or quote.start > context.sentence[1]:
        return None
    table, takes = context.table, context.form.takes
    between = range(context.last + 1, table.word_to(quote.start))
    if "that" in takes and table.words[context.last + 1] == "that":
        return None
    if "partial" not in takes and (quote.words < _FEW or len(between) > _FEW):
        return None
    if any(table.bits[k] & CUE_WORD and table.gaps[k - 1] == " " and is_verb(table, k) for k in between):
        return None
    return _candidate(context, clause_after(context, quote.start), source_of(context), "words-in-marks")


def called_it(context: CueContext) -> Candidate | None:
    """`She called the plan “a shame”.`."""
    source = source_of(context)
    content = before_next_verb(context, clause_after(context, context.end)) if source is not None else ()
    if not content or not is_noun_phrase(context, content[0]) or not names_something(context, content[0]):
        return None
    return _candidate(context, content, source, "called-it")


def clause_behind(context: CueContext) -> Candidate | None:
    """`The mayor said rain will fall.` `The mayor told reporters that rain will fall.`."""
    takes = context.form.takes
    asked_by = agent_of(context) if context.form.shape == "past" and "person" in takes else None
    if asked_by is not None:  # `asked by the judge whether it rained`
        return _asked(context, asked_by)
    at = object_end(context) if "person" in takes else context.end
    content = clause_after(context, at)
    if content and not context.infinitive and "clause" in takes:
        relative = _said_of_relative(context, content)
        if relative is not None:
            return relative
    if not content or not is_clause(context, content[0]):
        return None
    if "clause" not in takes:
        if context.table.words[context.table.word_from(content[0][0])] != "that":
            return None
    elif context.infinitive and not opens_clause(context, content[0]):
        return None
    return _candidate(context, content, source_of(context), "clause-after")


def _said_of_relative(context: CueContext, content: tuple[Piece, ...]) -> Candidate | None:
    """`The dam, which they said was safe, broke`: what is reported has its subject in front of the speaker."""
    table, source = context.table, context.before
    k = table.word_from(content[0][0])
    if source is None or source[1] >= k or table.gaps[context.last] != " ":
        return None
    opener = source[0] - 1
    if opener < context.whole_from or table.gaps[opener] != " ":
        return None
    relative = table.words[opener] in table.listed["stands_for"]
    if not relative and not table.bits[k] & AUX:
        return None
    verb = table.clause_at(k)
    if verb is None or verb.first != k or verb.tense == NO_TENSE:
        return None
    if not relative:
        return _candidate(context, content, source, "clause-after")
    start, (begin, end) = table.start(opener), content[0]
    if table.gaps[opener - 1].startswith(","):
        end = first_comma(table, begin, end)
    return _candidate(context, ((start, table.ends[opener]), (begin, end)), source, "clause-after")


def _asked(context: CueContext, agent: Phrase) -> Candidate | None:
    """`Asked by the judge whether it rained, …`: the judge asks."""
    content = clause_after(context, context.table.ends[agent[1]])
    if not content or not opens_clause(context, content[0]):
        return None
    return _candidate(context, content, agent, "clause-after")


def infinitive_behind(context: CueContext) -> Candidate | None:
    """`The mayor vowed to stay.` `The mayor urged them to stay.`."""
    table = context.table
    k = table.word_from(object_end(context) + 1) if "person" in context.form.takes else context.last + 1
    k = _infinitive_from(context, k)
    if k < 0:
        return None
    source = source_of(context)
    if source is not None and not _can_speak(context, source):
        return None
    content = before_next_verb(context, clause_after(context, table.start(k)))
    return _candidate(context, content, source, "infinitive")


def _infinitive_from(context: CueContext, k: int) -> int:
    """The `to` at word `k`, or behind what says when or where: `promised on Tuesday to stay`; -1 without one."""
    table = context.table
    stop = min(k + _WHEN_WITHIN, len(table.words))
    if k < stop and not table.bits[k] & (TIME | PREP):
        stop = k + 1
    for i in range(k, stop):
        if table.quoted[i] or table.start(i) >= context.sentence[1]:
            break
        if table.words[i] in table.listed["before_infinitive"]:
            return i
        if table.gaps[i] != " " or is_verb(table, i) or table.bits[i] & (SUB | SUBJ | OBJ):
            break
    return -1


def passive(context: CueContext) -> Candidate | None:
    """`The merger was first reported by the Post.` `The plan was described by the mayor as a shame.`."""
    if not context.passive or context.before is None:
        return None
    table, subject, agent = context.table, context.before, agent_of(context)
    k = (agent[1] if agent else context.last) + 1
    named = "as" in context.form.takes and table.words[k : k + 1] == ["as"] and table.gaps[k - 1] == " "
    if agent is None and not named:
        return _called_by(context, subject)
    if table.words[subject[0]].lower() in ("it", "there", "who", "which", "that"):
        return None
    content: tuple[Piece, ...] = (characters_of(context, subject) or (0, 0),)
    if "person" in context.form.takes:  # `was asked by the judge whether it rained`: the subject was spoken to
        content = clause_after(context, table.ends[k - 1])
        return _candidate(context, content, agent, "passive") if content and opens_clause(context, content[0]) else None
    return _candidate(
        context, (*content, *clause_after(context, table.ends[k])) if named else content, agent, "passive"
    )


def _called_by(context: CueContext, subject: Phrase) -> Candidate | None:
    """`The plan was called “a shame” by the mayor.`."""
    table, quote = context.table, context.following
    if quote is None or quote.start - context.end > _NEAR or "as" not in context.form.takes:
        return None
    k = table.word_from(quote.end)
    if table.words[k : k + 1] != ["by"]:
        return None
    agent = phrase_after(table, k + 1, context.sentence[1])
    named = characters_of(context, subject)
    if agent is None or named is None:
        return None
    return _candidate(context, (named, (quote.inner_start, quote.inner_end)), agent, "passive")


def noun_behind(context: CueContext) -> Candidate | None:
    """`The mayor criticized the plan.`."""
    if context.participle and context.first == 0:
        return None
    if context.passive and not context.form.particle:
        return None
    content = noun_after(context)
    if not content or not is_noun_phrase(context, content[0]):
        return None
    source = source_of(context)
    if source is None:
        return _candidate(context, content, None, "noun") if context.passive else None
    return _candidate(context, content, source, "noun") if _can_speak(context, source) else None


def _can_speak(context: CueContext, source: Phrase) -> bool:
    """Whether the subject of a verb that says little can be somebody: not `The weather dismissed the plan`."""
    table = context.table
    return speaks(table, source) or table.words[source[0]].lower() in table.listed["may_speak"]
