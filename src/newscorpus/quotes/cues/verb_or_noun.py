"""Whether a word that may be a cue is a verb where it is: `they claim`, not `the claim`, `the alleged plot`.

Many verbs of saying are spelled like a noun or an adjective. Small words in front answer most often: an article makes a
noun, an auxiliary a verb. A form of the present has to agree with a subject that can speak, or be between a clause and
a name (`…, jokes Roe, “…”`); at the end of a sentence that is one without it (`Prices fell, critics claim`), the
subject has to be a plural.

A few adjectives report like verbs behind a form of `be`, when somebody who can speak is the subject (`she was adamant
that`). What is not a verb may still be a noun of saying (`nouns_of_saying`).
"""

from newscorpus.analysis import SentenceClause
from newscorpus.analysis.structure import NO_TENSE
from newscorpus.quotes.cues.cue_context import CueContext
from newscorpus.quotes.syntax.grammar_bits import AUX, DET, OBJ, POSS, PREP, ROLE, SUB, SUBJ, TIME
from newscorpus.quotes.syntax.phrases import Phrase, speaks
from newscorpus.quotes.syntax.verb_words import describes_writing, is_verb
from newscorpus.quotes.syntax.word_table import WordTable

__all__ = ("closes_plural", "is_verbal")

_ASIDE = 4  # words between two commas
_PHRASE = 4  # words from an article to its noun
_PLURAL = "s"  # how a subject ends that a verb of this form agrees with
_PLACE_WITHIN = 6  # words: a place, or an example of those who speak


def is_verbal(context: CueContext) -> bool:
    """Whether the word is a verb here: `they claim`, not `the claim`, `many reports`."""
    if context.infinitive:
        return not context.form.particle or context.quote_follows or _that_follows(context) or _goes_on(context)
    if context.first == context.verb and describes_writing(context.table, context.verb):
        return False
    shape = context.form.shape
    if shape == "adjective":
        return _is_predicate(context)
    if shape == "past" or shape == "ing":
        if context.first < context.verb:
            return True
        if _adjectival(context):
            return False
        known = "source" in context.form.takes or _beside_quote(context) or context.table.gaps[context.first - 1] != " "
        return known or context.before is not None or context.clause is not None
    if "source" in context.form.takes:
        return True
    if context.first < context.verb and any(bits & AUX for bits in context.table.bits[context.first : context.verb]):
        noun = shape == "base" and context.table.words[context.verb - 1] in context.table.listed["forms_of_be"]
        return shape != "third" and not noun  # there were reports, there was praise
    return not _describes_noun(context) and _agrees(context)


def _is_predicate(context: CueContext) -> bool:
    """Whether an adjective says how somebody speaks: `she was adamant that`, not `it is clear that`."""
    table, before = context.table, context.before
    led = not table.listed["forms_of_be"].isdisjoint(table.words[context.first : context.verb])
    return led and before is not None and speaks(table, before)


def _goes_on(context: CueContext) -> bool:
    """Whether somebody goes on to say it: `continued to speak about`, `began to complain of`."""
    table, k = context.table, context.first - 2
    return k >= 0 and table.words[k] in table.listed["goes_on_to"]


def _that_follows(context: CueContext) -> bool:
    """Whether `that` follows at once: `quick to point out that`."""
    return not context.table.listed["that"].isdisjoint(context.table.words[context.last + 1 : context.last + 2])


def _describes_noun(context: CueContext) -> bool:
    """Whether `that` and a verb follow a word that may be a noun: `the agency reports that have tracked the costs`."""
    table, k = context.table, context.last + 1
    if context.form.cue.verb_only or k + 2 >= len(table.words) or table.words[k] not in table.listed["that"]:
        return False
    if table.bits[context.first - 1] & SUBJ or table.bits[k + 1] & SUBJ:  # it states that
        return False
    finite = table.may_be_finite(k + 1) and table.words[k + 1].islower()
    return bool(table.bits[k + 1] & AUX) or (finite and bool(table.bits[k + 2] & (PREP | DET | POSS)))


def _agrees(context: CueContext) -> bool:
    """Whether a form of the present is a verb here: `critics argue`, `she says`, not `their claims`."""
    table, shape, verb_only = context.table, context.form.shape, context.form.cue.verb_only
    bits, alone = table.bits[context.first - 1], table.listed["alone"]
    if shape == "base" and not verb_only and _behind_preposition(table, context.first - 1):
        return False
    if bits & (DET | POSS | PREP) and not bits & SUBJ and table.words[context.first - 1].lower() not in alone:
        return False
    before = context.before
    if before is None:
        if shape == "third":
            if _before_name(context):
                return True
            found = context.joined or _in_a_row(context) or context.quote_before() is not None
            return found and (verb_only or context.clause is not None)
        if context.after is not None and context.first == context.verb and closes_plural(context, context.after):
            return True
        finite = _finite(context) if verb_only else None
        subject = None if finite is None else finite.subject
        return subject is not None and subject.first < context.first
    last = before[1]
    single = shape == "base" and not verb_only and table.words[before[0]].lower() in table.listed["indefinite"]
    if single and not (speaks(table, before) or table.words[last].endswith(_PLURAL)):
        return False  # told a conference call
    if shape == "third" and table.words[last].lower() in table.listed["plural"]:
        return False  # few questions
    if verb_only or context.quote_follows:
        return True
    named = table.words[last][:1].isupper() or table.words[last].isdigit()  # Article 5 states
    if shape == "third" and (named or context.quote_before() is not None):
        return True
    known = bool(table.bits[last] & SUBJ) or speaks(table, before)
    if _finite(context) is None:
        return known and shape == "base" and _closes_clause(context, before)
    return known or context.complement is not None


def _behind_preposition(table: WordTable, k: int) -> bool:
    """Whether word `k` ends a singular after a preposition, so no subject: `in a conference`, `on the phone`."""
    if not table.words[k].islower() or table.bits[k] & ~ROLE:
        return False
    for i in range(k - 1, max(k - _PHRASE, 0), -1):
        if table.gaps[i] != " " or table.quoted[i]:
            return False
        if table.bits[i] & (DET | POSS):
            if table.words[i] in table.listed["one"]:  # an earnings call
                return bool(table.bits[i - 1] & PREP)
            return table.words[i - 1] in table.listed["where_said"] and not table.words[k].endswith(_PLURAL)
        if table.bits[i] & ~ROLE or table.words[i] in table.listed["amounts"]:
            return False
    return False


def _before_name(context: CueContext) -> bool:
    """Whether the verb is between marks with somebody after it: `Until then, jokes Roe, “we wait.”`, `…, says Roe.`."""
    table, after = context.table, context.after
    if after is None or context.first != context.verb or table.gaps[context.first - 1][:1] not in (",", "”", '"'):
        return False
    named = table.words[after[0]][:1].isupper() or (context.form.cue.verb_only and speaks(table, after))
    head = _head_of(table, after)
    if not named or not speaks(table, (head, head)):
        return False
    return _clause_ends(table, after[1]) or table.words[after[1] + 1] in table.listed["who"]


def _closes_clause(context: CueContext, subject: Phrase) -> bool:
    """Whether a subject and the verb close a sentence that is one without them: `Prices fell, critics claim.`."""
    table, (first, last) = context.table, subject
    if table.gaps[first - 1] != ", " or table.gaps[context.last].strip()[:1] not in (".", ""):
        return False
    if table.words[first] in table.listed["introducing"] or not table.words[last].endswith(_PLURAL):
        return False  # `…, according to a Salem Watchdog report.`
    clauses = table.clauses_around(first).clauses
    return any(clause.tense != NO_TENSE and clause.subject is not None and clause.verb < first for clause in clauses)


def _beside_quote(context: CueContext) -> bool:
    """Whether a quote is on either side, or the sentence opens with the cue."""
    return context.opening_word or context.quote_follows or context.quote_before() is not None


def _finite(context: CueContext) -> SentenceClause | None:
    """The clause whose finite verb the cue is."""
    clause = context.clause
    return clause if clause is not None and clause.verb == context.verb and clause.tense != NO_TENSE else None


def _in_a_row(context: CueContext) -> bool:
    """Whether the verb is one of several of one subject: `Doe, who fights the mayor, claims that`."""
    table = context.table
    follows = table.words[context.last + 1 : context.last + 2]
    return not table.listed["that"].isdisjoint(follows) and table.gaps[context.first - 1] == ", "


def _adjectival(context: CueContext) -> bool:
    """Whether the form describes the noun after it: `the alleged plot`, `a telling sign`, `to repeated calls`."""
    k = context.verb - 1
    if k < 0 or context.table.gaps[k] != " ":
        return False
    bits = context.table.bits[k]
    if context.table.words[k].isdigit() and context.form.shape == "past":  # 300 pledged delegates
        return context.table.gaps[context.verb] == " " and not context.table.bits[context.verb + 1] & (
            DET | PREP | SUBJ | POSS
        )
    if not bits & (DET | POSS | PREP):
        return False
    if context.table.words[k].lower() in context.table.listed["articles"]:
        return True
    if context.form.shape == "ing" and bits & POSS and not bits & OBJ:  # his ruling
        return not _that_follows(context)
    return context.form.shape != "ing" and not bits & SUBJ and context.before is None


def closes_plural(context: CueContext, after: Phrase) -> bool:
    """Whether several persons after a verb in the present end a clause: `Bridges are unsafe, say experts.`."""
    table, (first, last) = context.table, after
    head = _head_of(table, after)
    if table.gaps[context.first - 1] != ", " or not _clause_ends(table, last):
        return False
    common = table.words[first].islower()  # `some Democrats`, not `James`
    return common and table.words[head].endswith(_PLURAL) and speaks(table, (head, head))


def _head_of(table: WordTable, phrase: Phrase) -> int:
    """The last word of a phrase before what says more of it: `engineers` in `engineers at the lab, who`."""
    first, last = phrase
    return next((k for k in range(first, last) if table.gaps[k] == ", " or table.bits[k + 1] & PREP), last)


def _clause_ends(table: WordTable, last: int) -> bool:
    """Whether a clause ends with word `last`, or with a phrase that says more of it: `say experts in Salem, …`."""
    k = last + 1
    if k < len(table.words) and table.gaps[last] == " " and table.bits[k] & PREP and not table.bits[k] & (SUB | TIME):
        last = next((i for i in range(k, min(k + _PLACE_WITHIN, len(table.gaps))) if table.gaps[i] != " "), last)
        if any(table.quoted[i] or is_verb(table, i) for i in range(k, last + 1)):
            return False
    return table.gaps[last] != " " and table.gaps[last].strip()[:1] in (".", ",", "")
