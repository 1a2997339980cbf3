"""How likely a phrase is to speak, where a capital does not tell a name from a noun.

A pronoun speaks, and so does a noun for a person or a body, anywhere in the phrase but in what hangs on its noun ("der
Unmut der Partei" is no party). What has capitals and no determiner may be a name. What is left is a thing.
"""

from newscorpus.lexicon.traits import adjective_endings
from newscorpus.quotes.grammar_bits import IMPERSONAL, OF, PREP, PRONOUN, SUBJ
from newscorpus.quotes.noun_capital_names import given_name_gender, known_surnames, noble_name
from newscorpus.quotes.phrases import Phrase
from newscorpus.quotes.speaking_nouns import is_body, is_person
from newscorpus.quotes.verb_second_phrases import is_name
from newscorpus.quotes.word_table import WordTable

__all__ = ("NAMED", "PERSON", "THING", "likely_to_speak", "may_speak")

PERSON, NAMED, THING = 2, 1, 0
"""A person or a body, what may be a name, and a thing."""


def may_speak(table: WordTable, phrase: Phrase) -> bool:
    """Whether a phrase may be somebody: a pronoun, a person, a body, or a name, which has no determiner."""
    if table.bits[phrase[0]] & SUBJ and phrase[0] == phrase[1]:
        return not table.bits[phrase[0]] & IMPERSONAL
    if phrase[0] == phrase[1] and given_name_gender(table, table.words[phrase[0]]) in ("m", "f"):
        return True  # "Mia lacht"
    likely = likely_to_speak(table, phrase)
    return likely == PERSON or (likely == NAMED and phrase[1] > phrase[0])


def likely_to_speak(table: WordTable, phrase: Phrase) -> int:
    """How likely a phrase is to speak: `PERSON`, `NAMED` or `THING`."""
    first, last = phrase
    lexicon = table.reading.lexicon
    if first == last and table.bits[first] & (SUBJ | PRONOUN):
        return NAMED if not table.bits[first] & IMPERSONAL else THING
    if table.bits[first] & PREP and noble_name(table, first) == last:
        return PERSON
    for k in range(first, last + 1):
        if k > first and table.bits[k] & OF:  # what hangs on the noun says nothing: "der Unmut der Partei"
            break
        word = table.words[k]
        if is_person(lexicon, word) or is_body(lexicon, word) or word in known_surnames(table):
            return PERSON
        if _is_owner(table, k, last):
            break
    if first == last and table.words[first].endswith(adjective_endings(lexicon)):
        return THING  # more likely a plural: "Schutzklauseln", "Berichte"
    if _is_attribute(table, first):
        return THING
    return NAMED if is_name(table, first, last) or table.quoted[last] or _has_name(table, first, last) else THING


def _is_owner(table: WordTable, k: int, last: int) -> bool:
    """Whether a name in the genitive follows the noun at word `k`: "die Worte Kerns"."""
    if k >= last or table.gaps[k] != " " or not table.words[k][:1].isupper():
        return False
    return table.words[k + 1][:1].isupper() and table.words[k + 1].endswith("s")


def _has_name(table: WordTable, first: int, last: int) -> bool:
    """Whether a phrase ends with a noun and its name in capitals: "das Hilfswerk UNICEF"."""
    word = table.words[last]
    return last > first and len(word) > 1 and word.isupper() and table.words[last - 1][:1].isupper()


def _is_attribute(table: WordTable, k: int) -> bool:
    """Whether the first word of a sentence is an adjective, whose capital says nothing: "Besondere Probleme"."""
    word = table.words[k]
    opens = k == 0 or any(mark in table.gaps[k - 1] for mark in ".!?\n")
    return opens and word.endswith(adjective_endings(table.reading.lexicon)) and not given_name_gender(table, word)
