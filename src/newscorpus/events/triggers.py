"""Trigger phrases: which words of a sentence name an event, and which entry of the lexicon they belong to.

Every candidate comes from the shared pass over the words; a phrase looks at the words around it by index. Then two
questions are asked: is the first word used as the verb or the noun that the phrase wants, and does an event before it
govern it ("threatened to attack" is one threat, not an attack as well)?
"""

from collections.abc import Iterable, Sequence

from newscorpus.analysis.clause_state import MAIN, PARTICIPLE_CLAUSE
from newscorpus.analysis.structure import NO_TENSE
from newscorpus.events.actors import Parties
from newscorpus.events.clause_bits import (
    ACTUAL,
    ENDS_CONTENT,
    JOINING,
    PRESENT_AUXILIARY,
    REPORTS,
    TO,
)
from newscorpus.events.generic import is_generic
from newscorpus.events.phrase_words import LONG_TIME, SUM, last_word, leads_to_a_time, time_behind
from newscorpus.events.senses import is_meant
from newscorpus.events.sentence_words import PAST_ENDING, SentenceWords
from newscorpus.events.word_index import BACK, FURTHEST, EventWords, FormPhrase, FormPhrases
from newscorpus.events.word_uses import (
    Classes,
    in_name,
    is_a_name,
    is_behind_several,
    is_counted,
    is_finite,
    is_in_phrase,
    is_joined,
    is_modifier,
    is_notice,
    is_of_next_verb,
    is_only_verb,
    is_verb_there,
    names_speaker,
    used_as_noun,
    used_as_verb,
)
from newscorpus.lexicon.events import NOUN, UNLISTED, WORDS, EventPhrase
from newscorpus.lexicon.inflection import BASE, ING, PART, PAST, THIRD
from newscorpus.lexicon.vocabulary import EVENT
from newscorpus.text import Reading
from newscorpus.text.fast_frozen import fast_frozen

__all__ = ("Trigger", "find_triggers", "trigger_candidates")

_TALKED_OF = frozenset({"AGREE", "RETREAT", "CONCEDE", "COOPERATE", "ECONOMY"})
"""What talks may be about that has not come yet."""

_UNDOING = frozenset({"JUDICIAL", "REJECT", "CONCEDE"})  # types of deeds that are about what others have done
_QUOTED = frozenset('"“”')

_HYPHENS = frozenset({"-", ".-"})  # what joins a participle to its noun: "rebel-held", "U.S.-backed"


@fast_frozen(eq=False)
class Trigger:
    """A trigger phrase in a sentence; `first` and `last` are word indices, both inclusive."""

    first: int
    last: int
    phrase: EventPhrase
    form: int
    """The bits of the form of its first word."""


def trigger_candidates(reading: Reading, words: EventWords) -> list[int]:
    """Return the words of a text that a phrase may start with: alone, or with a second word of it around."""
    found: list[int] = []
    phrases, low, pronouns = words.phrases, reading.lowered, words.links["stands_for"]
    times = words.clause["with_time"]
    end = len(low) - 1
    for k in reading.hits(EVENT):
        form = phrases[low[k]]
        if (
            form.alone
            or (k < end and low[k + 1] in form.following and _goes_on(form, low, k))
            or (form.around and _is_near(form, low, k))
            or (k < end and low[k + 1] in times and not form.following.keys().isdisjoint(low[k + 2 : k + LONG_TIME]))
            or (form.doers and _has_doer(form.doers, low, k, pronouns))
        ):
            found.append(k)
    return found


def _has_doer(doers: frozenset[str], low: Sequence[str], k: int, pronouns: frozenset[str]) -> bool:
    """Whether one of the nouns is near word `k`, or a pronoun right before it that may mean one."""
    near = low[k - _BEFORE if k > _BEFORE else 0 : k + _BEHIND]
    return not doers.isdisjoint(near) or _is_behind(pronouns, low, k)


def _is_behind(pronouns: frozenset[str], low: Sequence[str], k: int) -> bool:
    """Whether word `k` comes a few words behind one of the pronouns."""
    return not pronouns.isdisjoint(low[k - _PRONOUN if k > _PRONOUN else 0 : k])


_BEFORE, _BEHIND, _PRONOUN = 24, 12, 4
"""How many words before and behind its verb a subject may be, and how many before it a pronoun."""


def _goes_on(form: FormPhrases, low: Sequence[str], k: int) -> bool:
    """Whether a phrase may go on with the word behind word `k`: what it wants later is there, or before a passive."""
    further = form.further.get(low[k + 1])
    return further is None or _has_one(further, low[k - BACK if k > BACK else 0 : k + 1 + FURTHEST])


def _has_one(wanted: frozenset[str], near: Sequence[str]) -> bool:
    """Whether one of the words is near, or figures where a sum will do."""
    return not wanted.isdisjoint(near) or (SUM in wanted and any(word[:1].isdigit() for word in near))


def _is_near(form: FormPhrases, low: Sequence[str], k: int) -> bool:
    """Whether one of the words that may be some words away from word `k` is there."""
    return _has_one(form.around, low[k - form.back if k > form.back else 0 : k + 1 + FURTHEST])


def find_triggers(sentence: SentenceWords, hits: Iterable[int], words: EventWords, parties: Parties) -> list[Trigger]:
    """Return the triggers at `hits` (words of the text, in order), without those inside or governed by another."""
    found: list[Trigger] = []
    end = -1
    governed = -1
    governor: Trigger | None = None
    for hit in hits:
        i = hit - sentence.first
        if i <= end:
            continue
        trigger = _trigger_at(sentence, i, words, parties)
        if trigger is None:
            continue
        end = trigger.last
        if governor is not None:
            governed, governor = _reach_of_content(sentence, governor, parties), None
        entry = trigger.phrase.entry
        if entry.asked and not _is_said(sentence, i, parties):
            continue  # "both parliaments must ratify it"
        if is_generic(sentence, i, parties, words, form=trigger.form, is_verb=trigger.phrase.is_verb):
            continue
        if i <= governed or not entry.type or (found and _is_in_object(parties, found[-1], trigger)):
            continue
        if found and _is_in_subject(parties, found[-1], trigger):
            if not entry.ends:
                continue
            found.pop()  # what happened to the truce is that it ended
        found.append(trigger)
        if entry.governs and not _is_about_own_deed(sentence, trigger, parties):
            governor = trigger
    return found


def _is_about_own_deed(sentence: SentenceWords, trigger: Trigger, parties: Parties) -> bool:
    """Whether somebody admits having done what follows: "admitted shooting him", "confessed to stabbing her"."""
    at = trigger.last + (2 if sentence.has(TO, trigger.last + 1, trigger.last + 2) else 1)
    is_deed = at < sentence.size and _GERUND in parties.analysis.classes(sentence.low[at])
    return is_deed and bool(sentence.bits[trigger.first] & ACTUAL)


def _is_said(sentence: SentenceWords, i: int, parties: Parties) -> bool:
    """Whether somebody says what the clause around word `i` says, in a quotation or not."""
    if sentence.all & REPORTS or any(not _QUOTED.isdisjoint(gap) for gap in sentence.gaps):
        return True
    n = parties.clause_number(i)
    return n >= 0 and parties.sayer(parties.clauses[n]) is not None


def _is_in_subject(parties: Parties, noun: Trigger, verb: Trigger) -> bool:
    """Whether a noun is the subject of a verb that says the same: "the quake struck Oslo", "protests were held".

    A verb that needs somebody says more: "the raid killed ten"; one that is of such things does not: "the truce took
    effect".
    """
    if noun.phrase.is_verb or not verb.phrase.is_verb:
        return False
    senses = verb.phrase.senses
    if senses is not None and not senses.patients.isdisjoint(UNLISTED):
        return False
    is_of_such = senses is not None and parties.low(parties.base + noun.last) in senses.agents
    is_whole = verb.phrase.steps and verb.last == verb.first  # "a search operation was launched"
    if noun.phrase.entry.type != verb.phrase.entry.type and not is_of_such and not is_whole:
        return False
    n = parties.clause_number(verb.first)
    subject = parties.clauses[n].subject if n >= 0 else None
    return subject is not None and subject.head == parties.base + noun.last


def _is_in_object(parties: Parties, verb: Trigger, noun: Trigger) -> bool:
    """Whether a noun is in the object of the verb before it, and is the same event or what that undoes.

    "Sent ten tons of food aid" is one event; who "struck down a ban" has banned nothing; "talks on a truce" bring none.
    """
    if noun.phrase.is_verb:
        return False
    if verb.phrase.entry.type == "CONSULT" and noun.phrase.entry.type in _TALKED_OF and _is_topic(parties, verb, noun):
        return True
    if not verb.phrase.is_verb:
        return False
    if verb.phrase.entry.type not in _UNDOING and noun.phrase.entry.type != verb.phrase.entry.type:
        return False
    n = parties.clause_number(verb.first)
    thing = parties.phrase_at(verb.last) or (parties.object_of(n) if n >= 0 else None)
    phrase = parties.phrase_at(noun.first)
    if phrase is not None and phrase.preposition == parties.base + verb.last:
        return True  # "appealed against the acquittal"
    is_same_mode = verb.phrase.entry.mode == noun.phrase.entry.mode is not None
    if phrase is not None and is_same_mode and parties.link(phrase) in parties.links["purpose"]:
        return True  # "met in Oslo for talks"
    if thing is None or phrase is None:
        return False
    behind = next(parties.attached(thing, parties.base + verb.last), None)
    return phrase is thing or (phrase is behind and parties.link(phrase) in parties.links["of"])


def _is_topic(parties: Parties, talks: Trigger, noun: Trigger) -> bool:
    """Whether a noun is what talks are about: "talks between the two on a peace deal"."""
    thing, phrase = parties.phrase_at(talks.last), parties.phrase_at(noun.first)
    behind = () if thing is None else parties.attached(thing, parties.base + talks.last)
    return any(other is phrase and parties.link(other) in parties.links["topic"] for other in behind)


def _trigger_at(sentence: SentenceWords, i: int, words: EventWords, parties: Parties) -> Trigger | None:
    """Return the longest phrase that starts at word `i` and is used as the lexicon wants it."""
    low = sentence.low
    is_part = i and sentence.gaps[i - 1] in _HYPHENS and low[i - 1] not in words.clause["again"]  # not "re-arrested"
    if is_part or (sentence.words[i] != low[i] and in_name(sentence, i)):
        return None  # "rebel-held", "Amnesty International"
    known = words.phrases[low[i]]
    possible = known.following.get(low[i + 1], known.others) if i + 1 < sentence.size else known.others
    best = _best_of(sentence, i, possible, known, words, parties)
    if known.following and (passed := time_behind(sentence, i, words.clause)):
        later = known.following.get(low[i + passed + 1], ())
        best = _best_of(sentence, i, later, known, words, parties, best=best, passed=passed)
    return None if best is None or _is_nothing(sentence, best, words) else best


def _best_of(
    sentence: SentenceWords,
    i: int,
    possible: Sequence[FormPhrase],
    known: FormPhrases,
    words: EventWords,
    parties: Parties,
    *,
    best: Trigger | None = None,
    passed: int = 0,
) -> Trigger | None:
    """Return the longest of some phrases that are at word `i`; with `passed`, those that go on behind so many words."""
    low = sentence.low
    around: frozenset[str] | None = None
    for form, phrase, near in possible:
        if best is not None and len(phrase.steps) < len(best.phrase.steps):
            break
        if near is not None:
            if around is None:
                start = i - known.back if i > known.back else 0
                around = known.around.intersection((SUM, *low[start : i + 1 + FURTHEST]))
            if not around or near.isdisjoint(around):
                continue
        if phrase.doers and phrase.doers.isdisjoint(low) and not _is_behind(parties.links["stands_for"], low, i):
            continue
        if phrase.entry.counted and not is_counted(sentence, parties, i):
            continue
        if passed and (not phrase.steps or phrase.steps[0][0]):
            continue
        last = last_word(sentence, i + passed, phrase, form) if phrase.steps else i
        if last > i and not form & WORDS and leads_to_a_time(sentence, last):  # but "dead at 77"
            continue
        if last < i + passed or (best is not None and not _ends_better(parties, last, best.last)):
            continue
        trigger, senses = Trigger(i, last, phrase, form), phrase.senses
        if _has_word_class(sentence, trigger, parties, words.clause) and (
            senses is None or is_meant(parties, i, last, form, senses, is_verb=phrase.is_verb)
        ):
            best = trigger
    return best


def _has_word_class(sentence: SentenceWords, trigger: Trigger, parties: Parties, clause: Classes) -> bool:
    """Whether the words of a trigger are the verb, or the noun, that its phrase is made of."""
    i, last, phrase, form = trigger.first, trigger.last, trigger.phrase, trigger.form
    used = used_as_verb if phrase.is_verb else used_as_noun
    if not used(sentence, i, form, phrase, clause) and not is_finite(parties, i, form, phrase):
        return False
    is_noun = form & NOUN and not form & ING
    if is_noun and (is_modifier(sentence, last, parties) or (last == i and is_verb_there(parties, i))):
        return False
    may_be_adjective = is_noun and last == i and sentence.before(i) in clause["be"]
    if may_be_adjective and _ADJECTIVE in parties.analysis.classes(sentence.low[i]):
        return False  # "was offensive"
    if not phrase.is_verb:
        return True
    if last > i and is_of_next_verb(sentence, parties, i, last):
        return False
    behind_several = form & BASE and is_behind_several(sentence, i, clause)
    is_open = form & THIRD or (form & BASE and not (form & (PAST | PART) or behind_several))
    may_be_noun = last == i or (phrase.entry.type and is_open and sentence.before(i) not in clause["before_base"])
    if not may_be_noun or ((form & THIRD or behind_several) and is_only_verb(sentence, parties, i, last)):
        return True
    return is_joined(sentence, i, last, form) or not is_in_phrase(sentence, i, form, parties, clause)


_ADJECTIVE, _GERUND = "J", "G"
"""The classes of adjectives and of forms in -ing."""


def _ends_better(parties: Parties, last: int, other: int) -> bool:
    """Whether a phrase ends better with one word than with another: with the nearer, but "war games" with "games"."""
    if last == other:
        return False
    nearer, further = min(last, other), max(last, other)
    phrase = parties.phrase_at(nearer)
    return last == (further if phrase is not None and phrase.head == parties.base + further else nearer)


def _is_nothing(sentence: SentenceWords, trigger: Trigger, words: EventWords) -> bool:
    """Whether the words around make it no event: "attack-minded", "asked himself", "often refuse", "you must"."""
    first, clause = trigger.first, words.clause
    if trigger.last == first and (sentence.gaps[first] == "-" or is_a_name(sentence, first)):
        return True
    before = sentence.before(first)
    if trigger.phrase.entry.asked:
        return before in clause["first_person"] or sentence.has(PRESENT_AUXILIARY, first + 1, first + 2)
    if not trigger.phrase.is_verb:
        return not trigger.last and names_speaker(sentence, words)
    if before in clause["habitual"] or before in clause["addressed"]:
        return True
    if trigger.form & PART and (before in clause["lasting"] or is_notice(sentence, first, trigger.phrase.entry.type)):
        return True  # "stays shut"
    return trigger.last == first and sentence.after(first) in clause["reflexives"]


def _is_told(parties: Parties, i: int) -> bool:
    """Whether word `i` is the finite verb of a main clause: "condemned the raid and sent troops"."""
    n = parties.clause_number(i)
    return n >= 0 and parties.clauses[n].kind == MAIN and parties.clauses[n].tense != NO_TENSE


def _reach_of_content(sentence: SentenceWords, trigger: Trigger, parties: Parties) -> int:
    """Return the last word that a governing trigger takes as its content; a participle takes that of its clause."""
    low, bits, breaks, end = sentence.low, sentence.bits, sentence.breaks, sentence.size
    if trigger.phrase.is_verb and trigger.form & PART and (n := parties.clause_number(trigger.first)) >= 0:
        clause = parties.clauses[n]
        if clause.kind == PARTICIPLE_CLAUSE:
            end = min(end, clause.end - parties.base)
    inserted = bool(bits[trigger.last] & TO and breaks[trigger.last])  # "told the firm to, among other things, pay"
    for at in range(trigger.last + 1, end):
        if breaks[at - 1] and (inserted or bits[at - 1] & TO):
            inserted = not inserted
        elif breaks[at - 1] or bits[at] & ENDS_CONTENT:
            return at - 1
        if low[at] == "and" and at + 1 < sentence.size:
            verb = at + 2 if bits[at + 1] & JOINING and at + 2 < sentence.size else at + 1  # "and (then) arrested"
            if low[verb].endswith(PAST_ENDING) or _is_told(parties, verb):
                return at - 1
    return end if end == sentence.size else end - 1
