"""What kind of content is next to a cue: a clause, a noun phrase, a name that something is given, or nothing.

The kind decides which rule may read it. `said` reports a clause (said rain will fall) and no noun (said a prayer),
`criticized` a noun phrase (criticized the plan), and `called` gives a thing a name (called it a shame) or is not a
report (called the police).

The first words answer most often: `that` or a pronoun opens a clause, a preposition opens a phrase that says where or
when. Where they leave it open, a verb close after a subject makes a clause, and the analysis of the sentence is asked
what the phrase at the start belongs to: the number of a subject (at least nine boats had sunk), or the clause that is
reported (by dusk the harbour was empty).
"""

from newscorpus.analysis.clause_state import ADVERBIAL, MAIN
from newscorpus.analysis.structure import NO_TENSE
from newscorpus.quotes.content.clause_content import opens_finite_clause
from newscorpus.quotes.content.clause_openings import object_end, opens_aside, opens_with_number
from newscorpus.quotes.cues.cue_context import CueContext
from newscorpus.quotes.syntax.embedded_subjects import embedded_subject, opens_whole_clause
from newscorpus.quotes.syntax.grammar_bits import (
    ADV,
    AUX,
    CONJ,
    CUE_WORD,
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
from newscorpus.quotes.syntax.phrases import INSIDE, speaks
from newscorpus.quotes.syntax.verb_words import is_verb
from newscorpus.quotes.syntax.word_table import WordTable, is_name_in_marks
from newscorpus.text.lines import Stretch

__all__ = (
    "closes",
    "gives_name",
    "holds_verb",
    "is_clause",
    "is_noun_phrase",
    "names_something",
    "opens_clause",
    "withholds_name",
)

_FAR = 16  # words: a second noun phrase starts within so many
_SENTENCE = 6  # words: so many without a comma are not a name with its apposition
_LONG = 60  # words: a longer clause is not read to its end
_OPENS_WITHIN = 25  # words: the verb of a clause is not further from its start
_VERBAL = AUX | VERB | CUE_WORD
_CLAUSE_ONLY = frozenset(("quote", "clause"))
_TELLING = frozenset(("quote", "clause", "person", "to"))
_LEADS = frozenset((" ", ", ", "-", "’", "'"))
_SAID = 3  # words: a clause is not shorter
_UNNAMED = 4  # words: `not to be named`


def is_clause(context: CueContext, piece: Stretch) -> bool:
    """Whether the content reads like a clause: it opens with `that` or `whether`, or holds a verb after a subject."""
    table = context.table
    a = table.word_from(piece[0])
    if table.words[a] in table.listed["who"] and a > 0 and table.gaps[a - 1].startswith(","):
        return False  # told Roe, who left
    if table.words[a] in table.listed["unsaid"] and table.bits[a + 1 : a + 2] and table.bits[a + 1] & (SUB | PREP):
        return False  # said nothing as he left
    if table.words[a] in table.listed["sayable"] and table.bits[a + 1 : a + 2] and table.bits[a + 1] & CONJ:
        return False  # said goodbye and left
    if table.words[a] in table.listed["opens_clause"] or (
        table.bits[a] & SUBJ and table.words[a] not in table.listed["writing_itself"] and table.gaps[a] == " "
    ):
        return True
    if table.bits[a] & SUBORDINATOR and not table.bits[a] & PREP:  # while it rained
        return context.complement is not None or _fronts_clause(context, a, piece)
    if table.bits[a] & PREP and not table.bits[a] & (DET | SUBJ) and table.words[a] not in table.listed["counting"]:
        counted = _opens_noun_phrase(table, a)
        if counted and "things" in context.form.takes:  # added at least 300 jobs
            counted = _verb_soon(table, a, table.word_to(piece[1]))
        return counted or _opens_complement(context, a) or _fronts_clause(context, a, piece)
    behind = table.word_to(piece[1])
    return (
        _holds_clause(context, a, min(behind, a + _OPENS_WITHIN))
        or _starts_complement(context, a)
        or _no_noun_to_say(context, a, behind)
    )


def _fronts_clause(context: CueContext, a: int, piece: Stretch) -> bool:
    """Whether word `a` opens what leads to a clause: `said despite the cold she swam`, `said if it rains, “we go”`.

    That is a phrase, or a clause of its own. Nothing joins the clause that follows to it: no `and`, no relative.
    """
    table = context.table
    if context.before is None or context.passive or not context.form.takes <= _TELLING:
        return False
    if a > context.last + 1 and not speaks(table, (context.last + 1, a - 1)):
        return False  # told stories as it rained
    clauses = table.clauses_around(a).clauses
    opens = range(a, a + _SAID)  # as soon as
    own = next((c for c in clauses if c.start in opens and c.kind == ADVERBIAL), None)
    first = a + 2 if own is None else own.verb + 1
    for k in range(first, min(a + _OPENS_WITHIN, table.word_to(piece[1]) - 1)):
        before, gap = table.bits[k - 1], table.gaps[k - 1]
        if table.quoted[k - 1] or gap not in _LEADS or (before & (SUBJ | AUX) and not before & DET and k > first):
            return False
        joined = before & (PREP | CONJ | DET | POSS | SUB)
        if not joined and ((gap == ", " and opens_finite_clause(table, k)) or opens_with_number(table, k)):
            return True
        if not joined and opens_whole_clause(table, k):
            return True
    return False


def _holds_clause(context: CueContext, a: int, behind: int) -> bool:
    """Whether a verb is among the words from `a` on."""
    if context.passive or (
        context.form.shape == "past" and context.before is None and not context.joined and context.after is None
    ):
        return False
    table = context.table
    takes = context.form.takes
    if "things" in takes and context.clause is not None:
        thing = context.clause.object
        if thing is not None and thing.first == a:
            return False
    if "noun" in takes or "things" in takes:
        return _verb_soon(table, a, behind)
    words, bits = table.words, table.bits
    for k in range(a + 1, behind):  # noqa: SIM110 - half of what `any` costs
        if bits[k] & _VERBAL or words[k].endswith("ed"):
            return True
    return False


def _no_noun_to_say(context: CueContext, a: int, behind: int) -> bool:
    """Whether the phrase at word `a` must be a subject, whose verb is not known, since nobody can say it.

    `Said` and its like take few nouns, nearly all of them names of words: `said a prayer`, `said a few things`.
    """
    table, takes, before = context.table, context.form.takes, context.before
    if not takes <= _CLAUSE_ONLY or before is None or behind - a < _SAID or not _opens_like_noun(table, a):
        return False
    phrase = table.phrase_from(a)
    if phrase is None or phrase.last + 1 >= behind:
        return False
    if not table.listed["sayable"].isdisjoint(table.words[a : phrase.last + 1]):
        return False
    return table.gaps[phrase.last] in INSIDE


def _starts_complement(context: CueContext, a: int) -> bool:
    """Whether word `a` opens the subject of what is reported."""
    before = context.before
    told = context.passive and "person" in context.form.takes  # jurors were told the pair had met
    if before is None or (context.passive and not told):
        return False
    if not (told or speaks(context.table, before) or context.table.words[before[0]] in context.table.listed["who"]):
        return False
    return context.told_from == a


def _opens_noun_phrase(table: WordTable, a: int) -> bool:
    """Whether what looks like a preposition belongs to a number: `at least 12 people`, `about 40 houses`."""
    phrase = table.phrase_from(a)
    return phrase is not None and a < phrase.last


def _opens_complement(context: CueContext, a: int) -> bool:
    """Whether a phrase before the reported clause opens the report: `said by midnight the square was empty`."""
    table, told = context.table, context.told_from
    return told >= a and not any(table.gaps[k].strip() or table.bits[k] & (SUB | PREP) == SUB for k in range(a, told))


def _verb_soon(table: WordTable, a: int, behind: int) -> bool:
    """Whether a finite verb comes before the first comma or relative clause; if not, a noun follows the cue."""
    for k in range(a + 1, behind):
        if is_verb(table, k):
            return not table.bits[k - 1] & CONJ  # will announce the winner and could order a recount
        compares = k == a + 1 and table.words[k] in table.listed["compares"]  # more than half of the fleet was
        if table.bits[k] & SUB and not table.bits[k] & (DET | PREP) and not compares:
            return False
        if table.gaps[k].strip(" .’'-") and not table.quoted[k]:
            return False
    return False


def opens_clause(context: CueContext, piece: Stretch) -> bool:
    """Whether the content opens with a word that opens clauses: `that`, `whether`."""
    return context.table.words[context.table.word_from(piece[0])] in context.table.listed["opens_clause"]


def is_noun_phrase(context: CueContext, piece: Stretch) -> bool:
    """Whether the content opens like a noun phrase."""
    return _opens_like_noun(context.table, context.table.word_from(piece[0]))


def _opens_like_noun(table: WordTable, k: int) -> bool:
    return not table.bits[k] & (PREP | CONJ | TIME | ADV) or bool(table.bits[k] & (DET | SUBJ))


def names_something(context: CueContext, piece: Stretch) -> bool:
    """Whether the content gives a thing a name: `it “a shame”`, `the plan as a shame`, not `a donor for money`."""
    table = context.table
    a, b = table.word_from(piece[0]), table.word_to(piece[1])
    if table.quoted.count(1, a, b) or not table.listed["as"].isdisjoint(table.words[a + 1 : b]):
        return True
    if context.form.cue.id != "call" or (a + 1 < b and table.words[a + 1] in table.listed["particles"]):
        return False  # called them off
    beside = table.bits[a] & (OBJ | SUBJ) and a + 1 < b and table.gaps[a] == " "
    if beside and not table.bits[a + 1] & (PREP | TIME | SUB | CONJ):  # not `called him in May`
        return True
    return _two_nouns(table, a, b) or _with_adjective(table, a, b)


def gives_name(context: CueContext) -> bool:
    """Whether a participle gives a thing its name: `a play called “The Long Tide”`, `a lobby called Future Salem`.

    Words in marks right behind it, too: nobody calls anything between them (`a dish called “fish soup” is eaten`).
    """
    table, k, clause = context.table, context.last + 1, context.clause
    if "as" not in context.form.takes or context.form.shape != "past" or k >= len(table.words):
        return False
    if context.quote_follows and table.gaps[context.last].rstrip("“‘\"'«`(") == " " and not _opens_with_object(context):
        return _has_name_behind(context)
    if context.first < context.verb or context.before is not None or clause is None:
        return False
    return clause.describes and table.gaps[context.first - 1] == " " and table.words[k][:1].isupper()


def _opens_with_object(context: CueContext) -> bool:
    """Whether a relative clause has its object in front: `which Roe called “mad”`, `a plan the union called “mad”`."""
    table, clause, k = context.table, context.clause, context.first - 1
    if context.first < context.verb and not context.passive:
        return True
    if clause is not None and clause.subject is not None and clause.start < clause.subject.first:
        relative = table.words[clause.start].lower() in table.listed["opens_clause"]
    else:
        relative = bool(k > context.opens and table.bits[k] & SUBJ)
    found = None if relative else embedded_subject(table, context.first, context.whole_from)
    if found is None or found[0] <= context.opens or table.gaps[found[0] - 1] != " ":
        return relative
    noun = found[0] - 1  # in front of a second one; not `met a man nicknamed “the fox”`
    return bool(table.bits[noun - 1] & (DET | POSS)) and table.clause_at(noun) is None


def _has_name_behind(context: CueContext) -> bool:
    """Whether words in marks right behind a participle are no judgement: `a dish called “fish soup” is eaten`."""
    table, quote = context.table, context.following
    if quote is None:
        return False
    if is_name_in_marks(table, quote):
        return True
    if context.passive:
        return table.words[context.first] in table.listed["is_now"]
    behind = table.word_from(quote.end)
    return not (behind < len(table.words) and table.bits[behind] & DET)  # Doe called “absurd” the claim


def _with_adjective(table: WordTable, a: int, b: int) -> bool:
    """Whether an adjective comes after a noun phrase: `the plan unlawful`."""
    phrase = table.phrase_from(a)
    k = -1 if phrase is None else phrase.last + 1
    if phrase is None or not k < b or table.gaps[k - 1] != " ":
        return False
    return not table.bits[k] and table.may_be_adjective(k)


def _two_nouns(table: WordTable, a: int, b: int) -> bool:
    """Whether a second noun phrase comes right after the first: `the storm a warning`, not `a meeting of them`."""
    for k in range(a + 1, min(b - 1, a + _FAR)):
        if table.gaps[k - 1] != " " and table.gaps[k - 1] not in ("’", "'", ". "):
            return False
        before = table.bits[k - 1]
        opens = table.words[k] in table.listed["opens_noun"] or table.bits[k] & POSS  # a home, their home
        if opens and not before & (PREP | CONJ | SUB | ADV | VERB | AUX | DET):
            return not (table.bits[k + 1] & TIME or table.words[k + 1] in table.listed["before_time"])  # Roe a week ago
    return False


def holds_verb(context: CueContext, piece: Stretch) -> bool:
    """Whether the words before a cue are a clause and no mere `In Salem on Tuesday, the mayor said`."""
    table = context.table
    a, b = table.word_from(piece[0]), table.word_to(piece[1])
    for k in range(a + 1, min(b, a + _LONG)):
        if is_verb(table, k):
            return True
    opens = table.bits[a] & (PREP | TIME | ADV | SUB) and not table.bits[a] & (DET | SUBJ)
    if not opens and b - a >= _SENTENCE and "," not in table.text[piece[0] : piece[1] - 2]:
        return True
    return b - a >= _SAID and any(
        a <= clause.verb < b and clause.tense != NO_TENSE and clause.kind == MAIN and clause.subject is not None
        for clause in table.clauses_around(a).clauses
        if table.words[clause.verb].islower()  # not `Will Roe, for example, said`
    )


def closes(context: CueContext) -> bool:
    """Whether nothing that could be reported follows the cue at once: `…, he said.`, `…, he told the paper.`."""
    table, k = context.table, context.last + 1
    if k < len(table.words) and "person" in context.form.takes and _somebody(context, k):
        k = max(k, table.word_to(object_end(context)))
    if k >= len(table.words) or table.start(k) >= context.sentence[1]:
        return True
    if table.gaps[k - 1].strip():
        return not table.quoted[k] or table.gaps[k - 1][0] == ","
    if "to" in context.form.takes and table.words[k] in table.listed["before_infinitive"] and table.gaps[k] == " ":
        return False
    if table.bits[k] & SUBORDINATOR and table.words[k] not in table.listed["opens_clause"]:
        return context.complement is None  # he said as he left
    if opens_aside(table, k):
        return True  # he said when asked about it, he said ahead of the vote
    if table.words[k] in table.listed["before_time"] and table.bits[k + 1] & (PREP | TIME):
        k += 1  # said late on Friday
    if table.is_adverb(k) and (table.gaps[k] != " " or table.bits[k + 1] & (PREP | TIME)):
        return True  # told us exclusively
    if not table.bits[k] & (PREP | TIME | ADV) or table.bits[k] & (DET | SUBJ) or table.words[k] == "about":
        return False
    while k < len(table.words) and table.start(k) < context.sentence[1]:
        if table.words[k] in table.listed["that"] or table.bits[k] & SUBJ:
            return False
        if table.gaps[k] != " ":
            break
        k += 1
    return True


def _somebody(context: CueContext, k: int) -> bool:
    """Whether word `k` starts a name or a pronoun for those spoken to, and the clause before the cue is complete."""
    table, first = context.table, context.opens
    if (table.bits[first] & (SUB | PREP) and not table.bits[first] & (DET | SUBJ)) or table.words[first].endswith(
        "ing"
    ):
        return False
    word = table.words[k]
    if word[:1].isupper() or word in table.listed["listeners"] or table.bits[k] & OBJ:
        return True
    at = object_end(context)  # told a conference in Geneva.
    return at > context.end and holds_verb(context, (context.sentence[0], context.start)) and _ends_clause(table, at)


def _ends_clause(table: WordTable, at: int) -> bool:
    """Whether a clause ends at `at`, or behind what says when or where."""
    k = table.word_to(at)
    return k >= len(table.words) or table.gaps[k - 1] != " " or bool(table.bits[k] & (PREP | TIME))


def withholds_name(table: WordTable, k: int) -> bool:
    """Whether what starts with word `k` is a wish that the paper names nobody: `asked not to be named`."""
    if table.words[k] not in table.listed["negates"]:
        return False
    return not table.listed["unnamed"].isdisjoint(table.words[k : k + _UNNAMED])
