"""Which events a sentence reports, and which it only mentions in passing.

"Police fired on the crowd, after a strike that the union had called to demand more pay" reports the shots; the
strike, the call and the demand are in a phrase or a clause that depends on something else. What is mentioned in
passing is usually reported elsewhere, so it counts as an event only where its sentence reports nothing else.

An ordered list of rules looks at the clause of each trigger and at what governs it. Some clauses are news although they
depend on another: a toll ("killing nine people"), what befell somebody ("whose boat sank"), what has a day of its own.
"""

from collections.abc import Callable, Sequence

from newscorpus.analysis import NounPhrase, SentenceClause
from newscorpus.analysis.clause_state import COMPLEMENT, INFINITIVE_CLAUSE, MAIN, PARTICIPLE_CLAUSE
from newscorpus.analysis.clause_state import RELATIVE as RELATIVE_CLAUSE
from newscorpus.analysis.structure import FUTURE, PRESENT
from newscorpus.events.arguments import PRONOUNS
from newscorpus.events.clause_bits import (
    ACTUAL,
    ATTENDING,
    BE,
    BEFOREHAND,
    CAUSATIVE,
    DURING,
    GOING,
    GROUNDS,
    HANGING,
    JOINING,
    OCCASION,
    OF_AMOUNT,
    PARTITIVE,
    PREPOSITIONS,
    PURPOSES,
    REFUSES,
    RELATIVE,
    REMEMBERING,
    REPORTS,
    TEMPORAL,
    THOUGHTS,
    TO,
    WANTED,
    WANTED_NOUNS,
)
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.tolls import KILLED
from newscorpus.events.triggers import Trigger
from newscorpus.lexicon.inflection import BASE, ING, PART, PAST, THIRD
from newscorpus.model import EventType
from newscorpus.rules import Rule, RuleSet

__all__ = ("SALIENCE_RULES", "SalienceRule", "told")

SalienceRule = Callable[[SentenceWords, Trigger], bool]

_NOUN_REACH = 5
_GOVERNORS = WANTED | WANTED_NOUNS | THOUGHTS | GOING | ACTUAL | REFUSES


def told(sentence: SentenceWords, triggers: Sequence[Trigger], rules: RuleSet[SalienceRule]) -> Sequence[Trigger]:
    """Return the triggers of the events that the sentence reports; all of them when it reports none.

    Args:
        sentence: the words.
        triggers: those in it.
        rules: the ways of mentioning in passing.
    """
    if len(triggers) < 2:
        return triggers
    is_main = [not any(rule.apply(sentence, trigger) for rule in rules) for trigger in triggers]
    if not any(is_main):
        return triggers
    return [trigger for trigger, main in zip(triggers, is_main, strict=True) if main or _befalls(sentence, trigger)]


def _befalls(sentence: SentenceWords, trigger: Trigger) -> bool:
    """Whether a relative clause says what befell somebody, which is news beside the rest.

    "Men whose boat sank", "a boy who stabbed a clerk"; not "the rebels who attacked at dawn".
    """
    is_past = trigger.phrase.is_verb and trigger.form & (PAST | PART) and not trigger.form & THIRD
    kind = trigger.phrase.entry.type
    if not is_past or (kind not in _MISHAPS and kind != EventType.ASSAULT):
        return False
    clause = sentence.clause_at(trigger.first)
    if clause is None or clause.kind != RELATIVE_CLAUSE:
        return False
    return kind in _MISHAPS or clause.object is not None or clause.passive


def _in_phrase(sentence: SentenceWords, trigger: Trigger) -> bool:
    """Take a noun of when or why something else was: "after the attack", "on the anniversary of the attack"."""
    if trigger.phrase.is_verb:
        return False
    for at in range(trigger.first - 1, max(-1, trigger.first - _NOUN_REACH), -1):
        if sentence.breaks[at]:
            return False
        if sentence.bits[at] & PURPOSES and at and sentence.bits[at - 1] & REMEMBERING:
            return True
        if sentence.bits[at] & (PREPOSITIONS | TO) and not sentence.bits[at] & PARTITIVE:
            return not sentence.bits[at + 1] & OF_AMOUNT and bool(sentence.bits[at] & (TEMPORAL | DURING | GROUNDS))
    return False


def _in_clause(sentence: SentenceWords, trigger: Trigger) -> bool:
    """Take an event after a word that makes its clause hang on another: "who attacked", "when they met"."""
    if not sentence.all & HANGING or _is_told_in_main(sentence, trigger):
        return False
    bits, gaps = sentence.bits, sentence.gaps
    for at in range(trigger.first - 1, -1, -1):
        if bits[at] & HANGING:
            return not _is_said_that(sentence, trigger, at) and not _adds_news(sentence, trigger, at)
        if bits[at] & REPORTS or gaps[at][:1] in {";", ","}:
            return False
    return False


def _is_said_that(sentence: SentenceWords, trigger: Trigger, at: int) -> bool:
    """Whether word `at` opens what is reported: "said that they met", "told aides in Oslo on Friday that they met"."""
    if sentence.low[at] != "that":
        return False
    if at and sentence.bits[at - 1] & REPORTS:
        return True
    clause = sentence.clause_around(trigger.first)
    return clause is not None and clause.kind == COMPLEMENT and clause.start <= sentence.first + at


def _is_told_in_main(sentence: SentenceWords, trigger: Trigger) -> bool:
    """Whether the trigger is the verb of a main clause, whatever is in front: "praised it as fair and urged them"."""
    if not trigger.phrase.is_verb:
        return False
    clause = sentence.clause_at(trigger.first)
    return clause is not None and clause.kind == MAIN


def _adds_news(sentence: SentenceWords, trigger: Trigger, at: int) -> bool:
    """Whether the clause that starts at word `at` says more than which thing or when.

    It says what else its noun did ("the mayor, who helped them") or what others did to somebody before or there
    ("after gunmen seized the port").
    """
    if not trigger.phrase.is_verb:
        return False
    clause = sentence.clause_at(trigger.first)
    is_present = clause is not None and clause.tense == PRESENT and clause.kind != INFINITIVE_CLAUSE
    if sentence.bits[at] & RELATIVE and at and sentence.gaps[at - 1][:1] == ",":
        is_coming = clause is not None and clause.tense == FUTURE  # "who will take office in May"
        return (
            is_coming or _is_to_be(sentence, trigger) or bool(trigger.form & (PAST | PART) and not trigger.form & THIRD)
        )
    if not sentence.bits[at] & (OCCASION | BEFOREHAND) or not (trigger.form & (PAST | PART | THIRD) or is_present):
        return False
    if sentence.bits[at] & BEFOREHAND:  # but "died before doctors arrived"
        return clause is not None and clause.subject is not None and _has_day(sentence, trigger, clause)
    if clause is None or clause.subject is None:
        return clause is not None and clause.passive and clause.kind == PARTICIPLE_CLAUSE  # "died after being stabbed"
    if clause.subject.head_class in PRONOUNS:  # "freed a day after he was arrested"
        return clause.passive and at > 0 and _TIME in sentence.lists.analysis.classes(sentence.low[at - 1])[:2]
    kind = trigger.phrase.entry.type
    is_deed = clause.object is not None or clause.passive or trigger.last > trigger.first
    return is_deed or kind in _MISHAPS or (kind not in _SAID and _has_day(sentence, trigger, clause))


def _has_day(sentence: SentenceWords, trigger: Trigger, clause: SentenceClause) -> bool:
    """Whether the clause of a trigger gives its day: "after the two leaders met on Friday"."""
    classes = sentence.lists.analysis.classes
    behind = range(trigger.last + 1, min(clause.end - sentence.first, sentence.size))
    return any(_TIME in classes(sentence.low[k])[:2] for k in behind)


_TIME = "T"
"""The class of words for times."""


_OBJECT = 10
"""How many words before the verb the causing one may be: "prompting the old mayor of Oslo to resign"."""

_MISHAPS = frozenset({EventType.DISASTER, EventType.DEATH})
"""What befalls somebody or something: "rescued after their boat capsized"."""


def _reduced(sentence: SentenceWords, trigger: Trigger) -> bool:
    """Take a participle that belongs to a noun: "rebels backed by", "a curfew imposed in".

    Between commas it adds news of its noun, not only which one is meant: "The bishop, kidnapped by rebels, was freed".
    """
    if not trigger.phrase.is_verb or not trigger.form & PART or trigger.first == 0:
        return False
    if sentence.gaps[trigger.first - 1][:1] == "," and trigger.phrase.entry.type not in _SAID:
        return False
    if sentence.bits[trigger.first - 1] & BE:
        return False  # "after being stabbed in"
    behind = sentence.after(trigger.last)
    if behind != "by" and (trigger.first < trigger.last or behind not in {"in", "from"}):
        return False
    clause = sentence.clause_at(trigger.first)
    return clause is None or clause.kind == PARTICIPLE_CLAUSE


def _purpose(sentence: SentenceWords, trigger: Trigger) -> bool:
    """Take an aim: "a strike to demand"; not what somebody plans, is able or is made to do."""
    if not trigger.form & BASE or not trigger.phrase.is_verb or sentence.before(trigger.first) != "to":
        return False
    if _is_to_be(sentence, trigger) or _is_headline_plan(sentence, trigger):
        return False
    if sentence.has(CAUSATIVE, trigger.first - _OBJECT, trigger.first - 1):
        return False  # "prompting the mayor to resign"
    return not sentence.has(_GOVERNORS, trigger.first - 3, trigger.first - 1)


def _is_headline_plan(sentence: SentenceWords, trigger: Trigger) -> bool:
    """Whether a headline says what somebody will do: "Firm to cut jobs, close mill"."""
    is_first = (clause.verb >= sentence.first + trigger.first for clause in sentence.parsed.clauses)
    return not sentence.is_full and all(is_first)


def _is_to_be(sentence: SentenceWords, trigger: Trigger) -> bool:
    """Whether a base form comes behind "is to": "is to visit"."""
    first = trigger.first
    return first > 1 and bool(sentence.bits[first - 1] & TO and sentence.bits[first - 2] & BE)


def _manner(sentence: SentenceWords, trigger: Trigger) -> bool:
    """Take "..., urging them to wait" and "by urging them"; not the progressive: "they were urging them".

    A toll is news ("The bridge fell, killing ten"), and so are what another one does ("with Roe beating Doe") and a
    deed behind a comma ("..., blocking a road").
    """
    if not trigger.form & ING or not trigger.phrase.is_verb or _is_toll(trigger):
        return False
    clause = sentence.clause_at(trigger.first)
    if (clause is not None and clause.kind != PARTICIPLE_CLAUSE) or sentence.bits[trigger.first - 1] & ACTUAL:
        return False  # "began lifting"
    if clause is not None and _is_deed_behind(sentence, trigger, clause):
        return False
    before = sentence.phrase_at(trigger.first - 1)
    return before is None or not _is_another(sentence, before)


def _is_deed_behind(sentence: SentenceWords, trigger: Trigger, clause: SentenceClause) -> bool:
    """Whether a participle with an object behind a comma tells another deed: "..., seizing the mayor and robbing two".

    Somebody who says something along with a deed is not news.
    """
    if clause.object is None or trigger.phrase.entry.type in _SAID:
        return False
    first = clause.first
    found = sentence.parsed
    n = found.clause_number_at(clause.verb)
    if n > 0 and found.clauses[n - 1].kind == PARTICIPLE_CLAUSE and sentence.bits[first - 1 - sentence.first] & JOINING:
        first = found.clauses[n - 1].first
    at = first - 1 - sentence.first
    if at >= 0 and sentence.bits[at] & JOINING:
        at = _comma_before(sentence, at)
    return at >= 0 and sentence.gaps[at][:1] == ","


def _comma_before(sentence: SentenceWords, at: int) -> int:
    """The word before the comma that opens a row of participles: "..., shooting dead ten and abducting two"; or -1."""
    for k in range(at - 1, max(-1, at - _ROW), -1):
        if sentence.gaps[k][:1] == ",":
            return k
        if sentence.clause_at(k) is not None:
            return -1
    return -1


_ROW = 9
"""How many words the first participle of a row may have with its object."""

_SAID = frozenset({EventType.REQUEST, EventType.STATEMENT, EventType.SUPPORT, EventType.AGREE})
_SAID |= {EventType.THREATEN, EventType.REJECT}
"""Types of what somebody says rather than does."""


def _is_toll(trigger: Trigger) -> bool:
    """Whether the event is how many died or were hurt: "..., killing ten"."""
    entry = trigger.phrase.entry
    return entry.type == EventType.DEATH or entry.mode == KILLED


def _is_another(sentence: SentenceWords, phrase: NounPhrase) -> bool:
    """Whether a phrase right before a participle is its own subject: "..., each giving ten", "with Roe beating"."""
    first = phrase.first - sentence.first
    if phrase.last + 1 - sentence.first >= sentence.size or sentence.breaks[phrase.last - sentence.first]:
        return False
    if phrase.preposition >= sentence.first:
        return bool(sentence.bits[phrase.preposition - sentence.first] & ATTENDING)
    return first > 0 and sentence.gaps[first - 1][:1] == ","


SALIENCE_RULES: RuleSet[SalienceRule] = RuleSet(
    Rule(
        "in-phrase",
        _in_phrase,
        examples=(
            "Police fired shots after the [attack].",
            "The port closed during the [talks].",
            "The envoys left without a word despite hours of [talks].",
        ),
        refuses=("Rebels [attacked] after dawn.",),
    ),
    Rule(
        "in-clause",
        _in_clause,
        examples=(
            "The man who [met] the guard fled.",
            "The port closed when the rebels [attacked].",
            "The guards fled when they [attacked] the port.",
        ),
        refuses=(
            "The mayor said that the rebels [attacked].",
            "The mayor said on Monday that a bus [crashed], killing ten.",
            "The envoy met the king, who [promised] help.",
            "The envoy left after gunmen [attacked] the port.",
        ),
    ),
    Rule(
        "reduced",
        _reduced,
        examples=(
            "Rebels [backed] by the army took the port.",
            "The men [arrested] in Oslo were freed.",
        ),
        refuses=("The rebels were [backed] by the army.", "The bishop, [kidnapped] by rebels, was freed."),
    ),
    Rule(
        "purpose",
        _purpose,
        examples=(
            "The union called a strike to [demand] more pay.",
            "They met to [sign] a treaty.",
        ),
        refuses=(
            "They plan to [attack] the port.",
            "The envoy said the king is to [visit] Oslo.",
            "The firm cut pay, prompting its director to [resign].",
        ),
    ),
    Rule(
        "manner",
        _manner,
        examples=(
            "The crowd left, [urging] the mayor to resign.",
            "They won by [attacking] at night.",
        ),
        refuses=(
            "They were [attacking] the port.",
            "A mine collapsed in the accident, [killing] ten people.",
            "The king fled, with the rebels [attacking] the port.",
            "Nurses walked out on Monday, [blocking] a road.",
            "Rebels raided a village, burning huts and [abducting] two girls.",
        ),
    ),
)
"""The ways in which a sentence mentions an event in passing."""
