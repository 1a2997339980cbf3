"""What belongs to a noun on either side, in a verb-second language whose nouns have capitals.

An attribute is in lower case, and its noun has a capital. It may hold a phrase of its own ("ein am Dienstag
veröffentlichter Bericht", "der von der Polizei gesuchte Mann"): after a determiner, all words up to the attribute
belong to it, and the determiner belongs to the noun behind it.

Behind a noun hang a genitive, an employer, what an office is for. "der" may open a genitive ("der Chef der Bahn") or a
subject ("in Bonn der neue Chef"). The case tells them apart where it shows: an adjective in -e isn't a genitive, nor is
a masculine noun in the singular; where the noun may be a plural ("der Lehrer"), a name behind it decides, or a day or
an acronym before it.
"""

from newscorpus.analysis.cases import GENITIVE, MASCULINE, PLURAL, case_table
from newscorpus.lexicon.traits import adjective_endings, plural_endings
from newscorpus.quotes.syntax.grammar_bits import ADV, AUX, CONJ, DET, OBJ, POSS, PREP, SUB, SUBJ, TIME, TOLD
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.speaking_nouns import is_body, noun_gender

__all__ = (
    "SMALL",
    "employs",
    "has_charge",
    "head_noun",
    "held_attribute",
    "holding",
    "is_attribute",
    "is_first_part",
    "is_measured",
    "may_hang_on",
    "may_hold",
)

SMALL = PREP | SUB | CONJ | ADV | AUX | OBJ | SUBJ | TOLD
"""Words that are no attributes, nor nouns, even with a capital."""

_NO_NAME = ADV | DET | POSS | PREP | SUBJ | TIME
_HELD = 8  # how many words an attribute may hold: "ein am Dienstag in Bonn veröffentlichter Bericht"


def is_attribute(table: WordTable, k: int) -> bool:
    """Whether a word in lower case may be between a determiner and its noun."""
    word, bits = table.words[k], table.bits[k]
    if word[:1].isdigit() or bits & (DET | POSS):
        return True
    return word.endswith(adjective_endings(table.reading.lexicon)) and not bits & SMALL and len(word) > 3


def is_first_part(table: WordTable, k: int, end: int) -> bool:
    """Whether an attribute goes on behind the hyphen after word `k`: "US-amerikanische"."""
    return table.gaps[k] == "-" and k < end and table.words[k + 1].islower() and is_attribute(table, k + 1)


def is_measured(table: WordTable, k: int, end: int) -> bool:
    """Whether a number opens a measure that an attribute holds: "die 34 Jahre alte Eva Roth"."""
    if k + 3 > end or not (table.words[k].isdigit() and table.bits[k - 1] & (DET | POSS)):
        return False
    if not table.gaps[k] == table.gaps[k + 1] == table.gaps[k + 2] == " ":
        return False
    noun, attribute, following = table.words[k + 1 : k + 4]
    capitals = noun[:1].isupper() and following[:1].isupper()
    return capitals and attribute.islower() and not table.bits[k + 2] & (DET | POSS) and is_attribute(table, k + 2)


def head_noun(table: WordTable, phrase: Phrase) -> int:
    """The noun that the determiner of a phrase belongs to: "Mann" of "der von der Polizei gesuchte Mann aus Bonn"."""
    first, last = phrase
    begin = max(first, held_attribute(table, phrase)) + 1
    nouns = (k for k in range(begin, last) if table.words[k][:1].isupper() and table.gaps[k] != "-")
    return next((k for k in nouns if not table.words[k - 1].isdigit()), last)  # "der 300 Seiten starke Bericht"


def held_attribute(table: WordTable, phrase: Phrase) -> int:
    """The attribute that a preposition hangs on: "gesuchte" of "der von der Polizei gesuchte Mann"; -1 without one."""
    first, last = phrase
    opening = range(first + 1, min(first + 3, last)) if table.bits[first] & (DET | POSS) else ()
    return next((holding(table, k, last) for k in opening if table.bits[k] & PREP), -1)


def may_hold(table: WordTable, first: int, k: int) -> bool:
    """Whether an attribute may hold the words from `k` on: behind a determiner, or one and an adverb."""
    if table.bits[k - 1] & (DET | POSS):
        return True
    return k == first + 2 and bool(table.bits[first] & (DET | POSS)) and not table.may_be_finite(k - 1)


def holding(table: WordTable, k: int, end: int) -> int:
    """The attribute that holds the words from `k` on: "gezeigter" of "ein am Dienstag gezeigter Film"."""
    for i in range(k, min(end, k + _HELD)):
        if table.gaps[i] not in {" ", "-", " „", "“ "}:
            return -1
        if i > k and _is_before_noun(table, i, end):
            held = table.bits[i - 1] & PREP and i + 2 < end and _is_before_noun(table, i + 2, end)
            return i + 2 if held and table.gaps[i + 1] == " " else i  # "der nach eigenen Angaben unschuldige Mann"
    return -1


def _is_before_noun(table: WordTable, k: int, end: int) -> bool:
    """Whether word `k` is an attribute right before a noun."""
    lower = k < end and table.words[k].islower() and not table.bits[k] & (DET | POSS)
    return lower and is_attribute(table, k) and table.words[k + 1][:1].isupper()


def has_charge(table: WordTable, k: int, end: int) -> bool:
    """Whether what an office is for follows word `k`: "das Bundesamt für Straßen"."""
    office = table.words[k - 1].lower().endswith(tuple(table.listed["offices"]))
    following = table.words[k + 1] if office and k < end else ""
    whole = following[:1].isupper() and table.gaps[k] == " " and table.gaps[k + 1] != "- "  # "für Bau- und …"
    return whole and not table.bits[k + 1] & _NO_NAME


def may_hang_on(table: WordTable, last: int, k: int) -> bool:
    """Whether the phrase that word `k` opens may hang on the noun before: "der Stadt", not "der neue Chef"."""
    if k + 1 >= len(table.words):
        return True
    if last and table.gaps[last - 1] == "-" and table.words[last - 1].isdigit():
        return False  # "erzählte die 19-Jährige der Polizei"
    lexicon, noun = table.reading.lexicon, table.words[k + 1]
    cases = case_table(lexicon)
    readings = cases.readings("d", table.words[k])
    gender = noun_gender(lexicon, noun)
    if noun.islower() or gender == "u":  # "Abgeordnete" ends as an adjective does
        return bool(cases.behind_determiner(readings, noun) & GENITIVE)
    if gender != "m":
        return True
    named = table.gaps[k + 1] == " " and table.words[min(k + 2, len(table.words) - 1)][:1].isupper()
    whole = named or table.bits[last] & TIME or table.words[last].isupper() or table.words[last].isdigit()
    several = noun.endswith(plural_endings(lexicon)) and not whole  # "der Lehrer", not "im ZDF der Sprecher"
    return bool(readings & GENITIVE & (MASCULINE | PLURAL if several else MASCULINE))


def employs(table: WordTable, first: int, last: int) -> bool:
    """Whether somebody may be from there: a body, or a name without a determiner."""
    if not table.bits[first] & (DET | POSS):
        return True
    return any(is_body(table.reading.lexicon, table.words[k]) for k in range(first + 1, last + 1))
