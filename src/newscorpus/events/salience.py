"""Which events a sentence reports, which it only mentions in passing, and which one the article is about.

"Police fired on the crowd, after a strike that the union had called to demand more pay" reports the shots; the
strike, the call and the demand are in a phrase or a clause that depends on something else. What is mentioned in
passing is usually reported elsewhere, so it counts as an event only where its sentence reports nothing else.

The event that an article is about is the one that both headline and lead report.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

from newscorpus.analysis import Analysis, NounPhrase, Sentence, SentenceClause
from newscorpus.analysis.clause_state import INFINITIVE_CLAUSE, MAIN, PARTICIPLE_CLAUSE
from newscorpus.analysis.clause_state import RELATIVE as RELATIVE_CLAUSE
from newscorpus.analysis.structure import FUTURE, PRESENT
from newscorpus.events.arguments import PRONOUNS
from newscorpus.events.clause_bits import (
    ACTUAL,
    ATTENDING,
    BE,
    CAUSATIVE,
    DURING,
    GOING,
    GROUNDS,
    HANGING,
    JOINING,
    OCCASION,
    PARTITIVE,
    PREPOSITIONS,
    REFUSES,
    RELATIVE,
    REPORTS,
    TEMPORAL,
    TO,
    WANTED,
    WANTED_NOUNS,
)
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.tolls import KILLED
from newscorpus.events.triggers import Trigger
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.lexicon.inflection import BASE, ING, PART, PAST, THIRD
from newscorpus.lexicon.stems import head_stem, stem
from newscorpus.model import Event, EventBasis, EventType, Header, Tense
from newscorpus.rules import Rule, RuleSet
from newscorpus.text.lines import Stretch

__all__ = ("SALIENCE_RULES", "SalienceRule", "find_lead", "told")

SalienceRule = Callable[[SentenceWords, Trigger], bool]

_NOUN_REACH = 5
_PARAGRAPHS = 3
_GOVERNORS = WANTED | WANTED_NOUNS | GOING | ACTUAL | REFUSES


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
    clause = Analysis.of(sentence.lists.reading).clause_at(sentence.first + trigger.first)
    if clause is None or clause.kind != RELATIVE_CLAUSE:
        return False
    return kind in _MISHAPS or clause.object is not None or clause.passive


def _in_phrase(sentence: SentenceWords, trigger: Trigger) -> bool:
    """Take a noun that says when or why something else was: "after the attack", "despite hours of talks"."""
    if trigger.phrase.is_verb:
        return False
    for at in range(trigger.first - 1, max(-1, trigger.first - _NOUN_REACH), -1):
        if sentence.breaks[at]:
            return False
        if sentence.bits[at] & (PREPOSITIONS | TO) and not sentence.bits[at] & PARTITIVE:
            return bool(sentence.bits[at] & (TEMPORAL | DURING | GROUNDS))
    return False


def _in_clause(sentence: SentenceWords, trigger: Trigger) -> bool:
    """Take an event after a word that makes its clause hang on another: "who attacked", "when they met"."""
    if not sentence.all & HANGING or _is_told_in_main(sentence, trigger):
        return False
    bits, gaps = sentence.bits, sentence.gaps
    for at in range(trigger.first - 1, -1, -1):
        if bits[at] & HANGING:
            said_that = at > 0 and bits[at - 1] & REPORTS and sentence.low[at] == "that"
            return not said_that and not _adds_news(sentence, trigger, at)
        if bits[at] & REPORTS or gaps[at][:1] in {";", ","}:
            return False
    return False


def _is_told_in_main(sentence: SentenceWords, trigger: Trigger) -> bool:
    """Whether the trigger is the verb of a main clause, whatever is in front: "praised it as fair and urged them"."""
    if not trigger.phrase.is_verb:
        return False
    clause = Analysis.of(sentence.lists.reading).clause_at(sentence.first + trigger.first)
    return clause is not None and clause.kind == MAIN


def _adds_news(sentence: SentenceWords, trigger: Trigger, at: int) -> bool:
    """Whether the clause that starts at word `at` says more than which thing or when.

    It says what else its noun did ("the mayor, who helped them") or what others did to somebody before or there
    ("after gunmen seized the port").
    """
    if not trigger.phrase.is_verb:
        return False
    clause = Analysis.of(sentence.lists.reading).clause_at(sentence.first + trigger.first)
    is_present = clause is not None and clause.tense == PRESENT and clause.kind != INFINITIVE_CLAUSE
    if sentence.bits[at] & RELATIVE and at and sentence.gaps[at - 1][:1] == ",":
        is_coming = clause is not None and clause.tense == FUTURE  # "who will take office in May"
        return is_coming or bool(trigger.form & (PAST | PART) and not trigger.form & THIRD)
    if not sentence.bits[at] & OCCASION or not (trigger.form & (PAST | PART | THIRD) or is_present):
        return False
    if clause is None or clause.subject is None:
        return clause is not None and clause.passive and clause.kind == PARTICIPLE_CLAUSE  # "died after being stabbed"
    if clause.subject.head_class in PRONOUNS:
        return False
    is_deed = clause.object is not None or clause.passive or trigger.last > trigger.first
    return is_deed or trigger.phrase.entry.type in _MISHAPS


_OBJECT = 6
"""How many words before the verb the one of causing may come: "prompting the old mayor of Oslo to resign"."""

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
    clause = Analysis.of(sentence.lists.reading).clause_at(sentence.first + trigger.first)
    return clause is None or clause.kind == PARTICIPLE_CLAUSE


def _purpose(sentence: SentenceWords, trigger: Trigger) -> bool:
    """Take an aim: "a strike to demand"; not what somebody plans, is able or is made to do."""
    if not trigger.form & BASE or not trigger.phrase.is_verb or sentence.before(trigger.first) != "to":
        return False
    if trigger.first > 1 and sentence.bits[trigger.first - 2] & BE:
        return False  # "is to visit"
    if sentence.has(CAUSATIVE, trigger.first - _OBJECT, trigger.first - 1):
        return False  # "prompting the mayor to resign"
    return not sentence.has(_GOVERNORS, trigger.first - 3, trigger.first - 1)


def _manner(sentence: SentenceWords, trigger: Trigger) -> bool:
    """Take "..., urging them to wait" and "by urging them"; not the progressive: "they were urging them".

    A toll is news ("The bridge fell, killing ten"), and so are what another one does ("with Roe beating Doe") and a
    deed behind a comma ("..., blocking a road").
    """
    if not trigger.form & ING or not trigger.phrase.is_verb or _is_toll(trigger):
        return False
    found = sentence.analysed(trigger.first)
    clause = None if found is None else found.clause_at(sentence.first + trigger.first)
    if (clause is not None and clause.kind != PARTICIPLE_CLAUSE) or sentence.bits[trigger.first - 1] & ACTUAL:
        return False  # "began lifting"
    if clause is not None and found is not None and _is_deed_behind(sentence, trigger, clause, found):
        return False
    before = None if found is None else found.phrase_at(sentence.first + trigger.first - 1)
    return before is None or not _is_another(sentence, before)


def _is_deed_behind(sentence: SentenceWords, trigger: Trigger, clause: SentenceClause, found: Sentence) -> bool:
    """Whether a participle with an object behind a comma tells another deed: "..., seizing the mayor and robbing two".

    Somebody who says something along with a deed is not news.
    """
    if clause.object is None or trigger.phrase.entry.type in _SAID:
        return False
    first = clause.first
    n = found.clause_number_at(clause.verb)
    if n > 0 and found.clauses[n - 1].kind == PARTICIPLE_CLAUSE and sentence.bits[first - 1 - sentence.first] & JOINING:
        first = found.clauses[n - 1].first
    at = first - 1 - sentence.first
    if at >= 0 and sentence.bits[at] & JOINING:
        at = _comma_before(sentence, found, at)
    return at >= 0 and sentence.gaps[at][:1] == ","


def _comma_before(sentence: SentenceWords, found: Sentence, at: int) -> int:
    """The word before the comma that opens a row of participles: "..., shooting dead ten and abducting two"; or -1."""
    for k in range(at - 1, max(-1, at - _ROW), -1):
        if sentence.gaps[k][:1] == ",":
            return k
        if found.clause_at(sentence.first + k) is not None:
            return -1
    return -1


_ROW = 9
"""How many words the first participle of a row may have with its object."""

_SAID = frozenset(
    {
        EventType.REQUEST,
        EventType.STATEMENT,
        EventType.SUPPORT,
        EventType.AGREE,
        EventType.THREATEN,
        EventType.REJECT,
    }
)
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


def find_lead(events: Sequence[Event], header: Header, story: Sequence[Stretch], lexicon: Lexicon) -> Event | None:
    """Return the event of the first paragraphs that shares most with the headline; `None` when they report none.

    A paragraph goes before those after it, however much they share. Without a headline it must be a fact, and under
    one that asks or explains the article is about no single event.

    Args:
        events: the events of the story, in text order.
        header: where the headline is.
        story: the paragraphs.
        lexicon: the words of the language.
    """
    headline = header.headline.text if header.headline is not None else ""
    if _asks(headline, lexicon):
        return None
    stems = {stem(word, lexicon) for word in _WORD.findall(headline.lower())}
    types = {event.type for event in events if story and event.trigger.start < story[0][0]}
    told = Counter(head_stem(event.trigger.text, lexicon) for event in events)
    for start, end in story[:_PARAGRAPHS]:
        inside = _recent([event for event in events if start <= event.trigger.start < end])
        weights = [_weight(event, stems, types, told, lexicon) for event in inside]
        best = max(range(len(inside)), key=lambda i: (weights[i], -i), default=-1)
        if best >= 0 and (any(weights[best][:_OF_HEADLINE]) or (not headline and inside[best].asserted)):
            return inside[best]
    return None


def _asks(headline: str, lexicon: Lexicon) -> bool:
    """Whether a headline asks or explains, and so reports no event: "Will Oslo pay?", "How the ferry sank"."""
    first = next(iter(_WORD.findall(headline.lower())), "")
    return headline.rstrip().endswith("?") or first in class_lists(lexicon, "clause_words")["asking"]


def _recent(events: Sequence[Event]) -> Sequence[Event]:
    """Return the events without those that lie long before the last one: "two who were kidnapped in May were freed"."""
    days = [event.time.begin for event in events if event.asserted and event.time and event.time.begin]
    last = max(days, default=None)
    if last is None:
        return events
    return [event for event in events if not (event.time and event.time.end and last - event.time.end > _OLD)]


_OLD = timedelta(days=14)

_OF_HEADLINE = 3
"""How many of the weights say that the headline is about the event too; without any of them it is about another."""


def _weight(
    event: Event, headline: set[str], types: set[EventType | None], told: Mapping[str, int], lexicon: Lexicon
) -> tuple[int, ...]:
    """What speaks for the event: its word, type and parties in the headline, a fact in its own verb, no mere statement.

    After that a date of its own speaks for it, and that the article comes back to it.
    """
    named = " ".join([party.text for party in (*event.actors, *event.recipients)]).lower()
    parties = {stem(word, lexicon) for word in _WORD.findall(named)}
    head = head_stem(event.trigger.text, lexicon)
    return (
        int(head in headline),
        int(event.type in types),
        len(parties & headline),
        int(event.asserted and event.tense is not Tense.NONE),
        int(event.asserted),
        int(bool(event.actors)),
        int(event.type is not EventType.STATEMENT),
        int(event.time is not None and event.time.basis in _DATED),
        told[head],
    )


_DATED = (EventBasis.EXPLICIT, EventBasis.RELATIVE, EventBasis.NAMED_EVENT)
_WORD = re.compile(r"[^\W_]+")
