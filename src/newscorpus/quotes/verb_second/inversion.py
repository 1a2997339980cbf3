"""The subject behind its verb in a verb-second language: the first phrase there that is not an object or an adjunct.

A preposition, an adverb, a day or a determiner that no subject has ("dem", "unserer") is passed over, with the phrase
that it opens. Such a phrase ends where a person starts another one (`adjuncts`).

After what was said the subject must come somewhere behind the verb. If it is not found that way, the search is repeated
with each phrase ending at its first noun.
"""

from newscorpus.analysis.cases import NOMINATIVE as NOMINATIVE_CASE
from newscorpus.analysis.cases import case_table
from newscorpus.quotes.syntax.grammar_bits import (
    ADV,
    ARTICLE,
    AUX,
    DET,
    IMPERSONAL,
    NOMINATIVE,
    OBJ,
    OBLIQUE,
    OF,
    POSS,
    PREP,
    PRONOUN,
    SUBJ,
    THIS,
    TIME,
)
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.adjuncts import first_noun, is_agency, parted_adjunct
from newscorpus.quotes.verb_second.clause_words import is_speech
from newscorpus.quotes.verb_second.joined_phrases import with_apposition
from newscorpus.quotes.verb_second.known_names import given_name_gender, noble_name
from newscorpus.quotes.verb_second.noun_attributes import head_noun
from newscorpus.quotes.verb_second.noun_phrases import is_name, noun_phrase
from newscorpus.quotes.verb_second.speaking_nouns import is_feminine
from newscorpus.quotes.verb_second.speaking_phrases import may_speak

__all__ = ("case_rules_out", "inverted_subject", "subject_from", "without_hearer")

_SKIPPED = 14  # words between a verb and the subject after it


def subject_from(
    table: WordTable, k: int, last: int, end: int | None = None, *, shortest: bool = False
) -> Phrase | None:
    """The subject from word `k` on, behind adverbs, objects and phrases with a preposition, with its apposition.

    A phrase with a preposition ends where a person starts, or, as the `shortest`, with its first noun.
    """
    stop = min(last, k + _SKIPPED)
    parted = first_noun if shortest else parted_adjunct
    passed: Phrase | None = None
    while k <= stop and not is_speech(table, k):
        bits = table.bits[k]
        if bits & IMPERSONAL and not bits & NOMINATIVE and k < stop:  # "so beschreibt es die Zeugin"
            rest = subject_from(table, k + 1, last, end)
            return rest if rest is not None and may_speak(table, rest) else (k, k)
        if bits & SUBJ or (bits & PRONOUN and _alone(table, k, last)) or _points(table, k, last):
            return k, k
        if bits & PREP and not bits & DET and noble_name(table, k) < 0:
            inner = noun_phrase(table, k + 1, last)
            k = parted(table, inner)[1] + 1 if inner is not None else k + 1
        elif (bits & (ADV | TIME | OBJ | AUX) and not bits & (DET | POSS)) or (k < stop and _is_object(table, k)):
            k += 1
        elif k < stop and table.bits[k + 1] & PREP and table.words[k].islower() and table.is_modifier(k):
            k += 1  # "kurz vor Weihnachten"
        else:
            found = noun_phrase(table, k, last)
            if found is None and not bits and table.words[k].islower() and k < stop:
                k += 1  # "sagte telefonisch die Leiterin"
                continue
            if found is None:
                return passed
            adjunct = parted_adjunct(table, found) if bits & (OF | POSS | OBLIQUE) else found
            told = adjunct != found or case_rules_out(table, found)  # "sagte der Zeitung Sprecher Max Klee"
            found = parted(table, adjunct) if told else found
            if not told and not (bits & OF and _is_paper(table, found) and _speaks(table, found[1] + 1, last)):
                whole = _before_name(table, without_hearer(table, found), last)
                return with_apposition(table, whole, last if end is None else end)
            passed = passed or found
            k = found[1] + 1
        if table.gaps[k - 1].strip(' “”»«"'):
            break
    return None


def _is_object(table: WordTable, k: int) -> bool:
    """Whether "das" alone is an object, before somebody: "Anders sieht das Eva Roth"."""
    word = table.words[k + 1]
    somebody = table.bits[k + 1] & (ARTICLE | ADV) or given_name_gender(table, word) in {"m", "f"}
    return bool(table.bits[k] & THIS and somebody) and table.words[k].islower() and table.gaps[k] == " "


def _is_paper(table: WordTable, phrase: Phrase) -> bool:
    """Whether a phrase is a paper in marks or an agency: "der „Neuen Zeit“", "der dpa", "der Bonner Zeitung"."""
    first, last = phrase
    if first < last and (all(table.quoted[first + 1 : last + 1]) or is_agency(table, last)):
        return True
    return any(table.words[k].lower().endswith(tuple(table.listed["papers"])) for k in range(first + 1, last + 1))


def without_hearer(table: WordTable, phrase: Phrase) -> Phrase:
    """The phrase behind a verb without the paper that is told: "der Vater des Opfers" of "… der Deutschen Presse"."""
    first, last = phrase
    k = next((k for k in range(last, first, -1) if table.bits[k] & OF and table.bits[k] & DET), first)
    employed = table.words[k - 1].lower().endswith(tuple(table.listed["of_paper"]))
    return phrase if k == first or employed or not _is_paper(table, (k, last)) else (first, k - 1)


def _speaks(table: WordTable, k: int, last: int) -> bool:
    """Whether a phrase starts with word `k` that may be a subject that speaks: "ein Experte"."""
    found = noun_phrase(table, k, last)
    return found is not None and not case_rules_out(table, found) and may_speak(table, found)


def inverted_subject(table: WordTable, verb: int, last: int, end: int) -> Phrase | None:
    """The subject of a verb behind what is said, where it has no other place: `„…“, sagte auf Anfrage Klee`."""
    found = subject_from(table, verb + 1, last, end)
    if found is not None and not case_rules_out(table, found):
        return found
    return subject_from(table, verb + 1, last, end, shortest=True) or found


def _points(table: WordTable, k: int, last: int) -> bool:
    """Whether an article stands for somebody right after a verb: "sagte der nach dem Spiel"."""
    if not table.bits[k] & ARTICLE or table.bits[k] & OBLIQUE or table.gaps[k - 1] != " ":
        return False
    if table.words[k - 1][:1].isupper() or not may_speak(table, (k, k)):
        return False
    if k == last:
        return k + 1 >= len(table.words) or bool(table.gaps[k].strip())
    alone = table.bits[k + 1] & PREP or (table.bits[k + 1] & ADV and k + 1 == last)  # not "die heute 46-Jährige"
    return bool(alone) and noun_phrase(table, k, last) is None


def _alone(table: WordTable, k: int, last: int) -> bool:
    """Whether a determiner stands for a noun: "Dieser", "beide"."""
    return k == last or noun_phrase(table, k, last) in (None, (k, k))


def _before_name(table: WordTable, phrase: Phrase, last: int) -> Phrase:
    """A phrase with the prepositional phrase after it, when a name follows: "der Investor für den Neubau, Max Klee"."""
    k = phrase[1] + 1
    if k > last or table.gaps[phrase[1]] != " " or not table.bits[k] & PREP:
        return phrase
    inner = noun_phrase(table, k + 1, last)
    if inner is None or inner[1] != last or "," not in table.gaps[last] or last + 1 >= len(table.words):
        return phrase
    following = noun_phrase(table, last + 1, min(last + 6, len(table.words) - 1))
    return (phrase[0], last) if following is not None and is_name(table, *following) else phrase


def case_rules_out(table: WordTable, phrase: Phrase) -> bool:
    """Whether the determiner says that a phrase is not a subject: "den Plan", "der Partei", "seiner Frau"."""
    first, last = phrase
    bits, cases = table.bits[first], case_table(table.reading.lexicon)
    if first < last and bits & POSS and not cases.readings("y", table.words[first]) & NOMINATIVE_CASE:
        return True
    if bits & OBLIQUE and not bits & SUBJ:
        return True
    points = first < last and table.words[first].lower() in table.listed["this_man"]  # "dieser Zeitung"
    if not ((bits & OF and bits & DET) or points):
        return False
    attribute, noun = (table.words[first + 1], table.words[first + 2]) if first + 2 <= last else ("", "")
    if attribute[:1].isupper() and noun[:1].isupper() and table.gaps[first + 1] == " ":
        weak = cases.behind_determiner(cases.readings("d", table.words[first]), attribute)
        if not weak & NOMINATIVE_CASE and given_name_gender(table, attribute) is None:
            return True  # "der Deutschen Presse-Agentur"
    head = table.words[head_noun(table, phrase)]
    return is_feminine(table.reading.lexicon, head) and given_name_gender(table, head) != "m"  # "der junge Franz"
