"""Who said it: the phrase that names the source of a cue, before it, after it, or shared with another verb.

The subject of the cue is the source. It comes first (the mayor said) or, where the verb is in the past or the third
person, after it (said the mayor). A passive has its source after `by` (was reported by the Post).

A cue that is joined to another verb has no subject of its own: a participle (shook her head, saying), an infinitive, or
the second of two verbs (shook her head and said). If the verb before it reported something, its source is that one's;
if not, the analysis of the sentence knows the subject that they share. A participle that opens the sentence has the
subject of the main clause after its comma (Calling for calm, the mayor spoke).
"""

from newscorpus.analysis.clause_state import ADVERBIAL, MAIN, PARTICIPLE_CLAUSE, RELATIVE
from newscorpus.analysis.structure import NO_TENSE
from newscorpus.quotes.cues.cue_context import CueContext
from newscorpus.quotes.cues.verb_or_noun import closes_plural
from newscorpus.quotes.syntax.appositions import with_participle
from newscorpus.quotes.syntax.grammar_bits import ADV, AUX, CONJ, DET, POSS, PREP, SUB
from newscorpus.quotes.syntax.phrases import Phrase, phrase_after, speaks
from newscorpus.quotes.syntax.subjects import subject_before_aside, subject_behind
from newscorpus.quotes.syntax.verb_words import is_in_ed, is_verb
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.lines import Stretch

__all__ = ("agent_of", "characters_of", "inverted_source", "is_inverted", "source_of")

_OWN_WITHIN = 12  # words: a participle and where its subject starts
_MARKS = (", ", " – ", " — ", " - ", "—", "–", "; ")


def source_of(context: CueContext) -> Phrase | None:
    """The subject before the cue, or that of the clause that the cue is joined to."""
    if context.passive:
        return agent_of(context)
    if context.before is not None:
        return context.before
    if context.participle and context.opens_sentence():
        return _own_subject(context) or _behind_comma(context)
    k = context.opens
    if context.first == k + 1 and context.table.bits[k] & AUX and context.table.words[k].endswith("ing"):
        return _behind_comma(context)  # Having said that it failed, the mayor left
    if context.joined:
        own = _made_to(context) if context.infinitive else _own_subject(context)
        if own is not None:
            return own
        earlier = context.earlier
        if (
            earlier is not None
            and (context.participle or "source" not in earlier.form.takes)  # according to Doe, he hit her and told her
            and earlier.last < context.first
            and not _joined_behind(context, earlier)
            and not _is_told_of(context, earlier)
            and earlier.known_source is not None
            and (
                speaks(context.table, earlier.known_source)
                if context.participle or _behind_participle(context, earlier)
                else earlier.names_speaker
            )
        ):
            return earlier.known_source
        return context.shared()
    takes, clause = context.form.takes, context.clause
    if "source" in takes or ("clause" not in takes and clause is not None and clause.kind == PARTICIPLE_CLAUSE):
        return None  # according to Doe; the plan, deemed too costly, failed
    return subject_before_aside(context.table, context.first, context.whole_from)


def _joined_behind(context: CueContext, earlier: CueContext) -> bool:
    """Whether a main clause starts between two cues, to which the cue is joined: `When Roe asked, Doe sat and said`."""
    if context.participle or context.infinitive or earlier.clause is None or earlier.clause.kind != ADVERBIAL:
        return False
    table, clause = context.table, context.clause
    sentence = table.clauses_around(context.verb)
    while clause is not None and clause.joined >= 0:
        clause = sentence.clauses[clause.joined]
    subject = None if clause is None else clause.subject
    return subject is not None and subject.first > earlier.last and table.gaps[subject.first - 1].startswith(",")


def _is_told_of(context: CueContext, earlier: CueContext) -> bool:
    """Whether the cue belongs to what is told: `Doe said the man came in and shouted`; not `… and added`."""
    table, clause = context.table, context.clause
    if table.words[context.verb] not in table.listed["shouted"]:
        return False
    subject = None if clause is None or clause.joined < 0 else clause.subject
    return subject is not None and subject.first > earlier.last and speaks(table, (subject.first, subject.last))


def _behind_participle(context: CueContext, earlier: CueContext) -> bool:
    """Whether a comma closes the report of a participle before the cue: `Doe left, saying Roe lied, and blamed him`."""
    return earlier.participle and context.table.gaps[context.first - 2].startswith(",")


def _made_to(context: CueContext) -> Phrase | None:
    """Whom another verb makes say it: `forced the minister to admit`, not `phoned the minister to admit`."""
    table, to = context.table, context.first - 1
    for clause in table.clauses_around(to).clauses:
        made = clause.object
        if made is not None and made.last == to - 1 and table.words[clause.verb] in table.listed["makes"]:
            return (made.first, made.last) if speaks(table, (made.first, made.last)) else None
    return None


def _own_subject(context: CueContext) -> Phrase | None:
    """The subject of a participle that has one of its own.

    `With` brings any (with half of them saying), `of` and a mark somebody who can speak: `footage of Roe telling`,
    `…, both men insisting`.
    """
    table, last = context.table, context.first - 1
    if not context.participle or last <= context.whole_from or table.gaps[last] != " ":
        return None
    if table.bits[last] & (PREP | ADV | CONJ | SUB):
        return None
    owned: Phrase | None = None
    for k in range(last, max(last - _OWN_WITHIN, context.whole_from - 1), -1):
        found = k + 1, last
        if table.words[k] in table.listed["with"]:
            return found if k < last else None
        if table.words[k] in table.listed["carries"] and owned is None and k < last and speaks(table, found):
            owned = found
        if table.quoted[k] or is_verb(table, k):
            break
        if table.bits[k] & CONJ and k < last and _goes_on_with(context, k) and speaks(table, found):
            return found  # with Doe insisting that it is safe and Roe threatening to leave
        if k > context.whole_from and table.gaps[k - 1] in _MARKS:
            return found if owned is None and _stands_alone(table, found := (k, last)) else owned
        if k > context.whole_from and "," in table.gaps[k - 1]:
            break
    return owned


def _goes_on_with(context: CueContext, k: int) -> bool:
    """Whether the conjunction at word `k` comes after another participle that reports."""
    earlier = context.earlier
    return earlier is not None and earlier.participle and earlier.last < k


def _stands_alone(table: WordTable, phrase: Phrase) -> bool:
    """Whether a stretch after a mark is a noun phrase that can speak: `both men`, not `putting out a statement`."""
    k = phrase[0]
    small = table.bits[k] & (PREP | ADV | CONJ | SUB) and not table.bits[k] & (DET | POSS)
    verbal = table.may_be_finite(k) or any(table.words[i].endswith("ing") for i in range(k, phrase[1] + 1))
    return not small and not verbal and speaks(table, phrase)


def _behind_comma(context: CueContext) -> Phrase | None:
    """The subject of the main clause after an opening participle: `Calling for calm, the mayor spoke`."""
    table = context.table
    for k in range(context.last, min(context.last + 40, len(table.words) - 1)):
        if table.start(k + 1) >= context.sentence[1]:
            return None
        if table.gaps[k].startswith(",") and not table.quoted[k + 1]:
            if table.gaps[k + 1].startswith(",") and table.bits[k + 1] & (ADV | SUB):
                continue  # Granting that it failed, though, the mayor spoke
            return phrase_after(table, k + 1, context.sentence[1])
    return None


def inverted_source(context: CueContext) -> Phrase | None:
    """Return the subject after its verb: the X of `“…,” said X.`."""
    after = context.after
    if context.first != context.verb or context.form.shape == "ing":
        return None
    if "person" in context.form.takes and (after is None or not _ends_report(context, after)):
        return None
    if context.form.shape == "base" and (after is None or not closes_plural(context, after)):
        return None
    if after is not None and (
        context.table.words[after[0]] in context.table.listed["opens_clause"] or _points(context, after)
    ):
        return None
    if after is None:
        return subject_behind(context.table, context.clause)
    return with_participle(context.table, after, context.sentence[1])


def _ends_report(context: CueContext, after: Phrase) -> bool:
    """Whether whoever ends a sentence behind a verb is not spoken to: `It will fall, warned Doe.`; not `told Doe`."""
    table = context.table
    if table.words[context.verb] in table.listed["needs_hearer"] or table.gaps[context.first - 1] != ", ":
        return False
    return table.gaps[after[1]].strip()[:1] in (".", "") and speaks(table, after)


def _points(context: CueContext, phrase: Phrase) -> bool:
    """Whether a phrase is `this` and points to the words after it: `wrote this: “…”`."""
    table, (first, last) = context.table, phrase
    return first == last and bool(table.bits[first] & DET) and table.words[first] not in table.listed["alone"]


def agent_of(context: CueContext) -> Phrase | None:
    """The X of `was reported by X`."""
    table, k = context.table, context.last + 1
    if k >= len(table.words) or table.words[k] not in table.listed["by"]:
        return None
    return phrase_after(table, k + 1, context.sentence[1])


def characters_of(context: CueContext, phrase: Phrase | None) -> Stretch | None:
    """The characters of a phrase, with the bracket that closes `Rep. Jane Doe (D-Ohio)`."""
    if phrase is None:
        return None
    table = context.table
    first, last = phrase
    start, end = table.ends[first] - len(table.words[first]), table.ends[last]
    gap = table.gaps[last]
    if table.quoted[last] and not table.quoted[first]:  # the so-called “expert”
        end = table.segments[table.segment_before(end)].end
    elif gap != " ":
        closing = gap.find(")", 0, 2)
        if closing >= 0 and "(" in table.text[start:end]:
            end += closing + 1
    return start, end


def _is_only_verb(context: CueContext) -> bool:
    """Whether nothing in front of the cue has a verb, so that it is the subject: `Roe, 52, confirmed the attack.`."""
    sentence = context.table.clauses_around(context.verb)
    clause = context.table.clause_at(context.verb)
    if clause is None or clause.kind != MAIN or clause.subject is None or clause.object is None:
        return False
    if clause.subject.last >= clause.first or context.form.shape == "base" or _goes_on(context):
        return False
    return all(other.kind in _ABOUT_NOUNS for other in sentence.clauses if other.verb < clause.first)


def _goes_on(context: CueContext) -> bool:
    """Whether the content goes on behind the speaker: `Rain, says Roe, is due`, `Rain, says Roe, “is due”`."""
    table = context.table
    k = context.after[1] if context.after is not None else context.last
    if k + 1 >= len(table.words) or not table.gaps[k].startswith(","):
        return False
    return table.gaps[k] != ", " or bool(table.bits[k + 1] & AUX) or table.may_be_finite(k + 1)


def _is_introduced(context: CueContext) -> bool:
    """Whether the subject in front is somebody with a description: `The mayor, Roe, said the judge, Doe, had left`."""
    table, subject = context.table, context.before
    if subject is None or not _goes_on(context) or not speaks(table, subject):
        return False
    return any(table.gaps[k].startswith(",") for k in range(subject[0], subject[1]))


_ABOUT_NOUNS = frozenset((RELATIVE, PARTICIPLE_CLAUSE))


def _behind_main_clause(context: CueContext) -> bool:
    """Whether a main clause with a verb of its own comes before the cue."""
    return any(
        clause.kind == MAIN and clause.tense != NO_TENSE and clause.subject is not None and clause.verb < context.first
        for clause in context.table.clauses_around(context.verb).clauses
    )


def is_inverted(context: CueContext) -> bool:
    """Return whether the speaker comes after the cue though a noun ends before it: `…, a bridge in Rome, said Doe.`."""
    table = context.table
    if table.gaps[context.first - 1] != ", " or context.form.shape == "ing" or context.after is None:
        return False
    if _is_only_verb(context) or _is_introduced(context):
        return False
    if table.words[context.verb] in table.listed["needs_hearer"]:
        return False
    after = with_participle(table, context.after, context.sentence[1])
    if after != context.after:
        return _behind_main_clause(context)
    if context.form.shape == "base":
        return closes_plural(context, after)
    k = after[1]
    if table.words[after[0]] in table.listed["that"] or any(map(is_in_ed, table.words[after[0] : k + 1])):
        return False
    return (
        table.gaps[k].strip(' )”"')[:1] in (".", ",")
        or k + 1 >= len(table.words)
        or table.words[k + 1] in table.listed["who"]
    )
