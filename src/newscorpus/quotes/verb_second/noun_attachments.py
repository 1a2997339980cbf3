"""What hangs on a noun in a verb-second language: a genitive, an employer, what an office is for.

After a noun, "der" may open a genitive ("der Chef der Bahn") or the subject ("in Bonn der neue Chef"). The case tells
them apart where it shows: an adjective in -e isn't a genitive, nor is a masculine noun in the singular; where the noun
may be a plural ("der Lehrer"), a name behind it decides, or a day or an acronym before it.
"""

from newscorpus.analysis.cases import GENITIVE, MASCULINE, PLURAL, case_table
from newscorpus.lexicon.traits import plural_endings
from newscorpus.quotes.syntax.grammar_bits import ADV, DET, POSS, PREP, SUBJ, TIME
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.speaking_nouns import is_body, noun_gender

__all__ = ("closes_verb", "employs", "has_charge", "may_hang_on")

_NO_NAME = ADV | DET | POSS | PREP | SUBJ | TIME


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


def closes_verb(table: WordTable, k: int) -> bool:
    """Whether a prefix of the verb ends the clause behind word `k`: "zurück" of "trat vom Amt zurück"."""
    prefix = 0 <= k < len(table.words) - 1 and table.gaps[k].strip('“«»") ') == ""
    known = prefix and table.words[k + 1] in table.reading.lexicon.words("separable_prefixes")
    return known and (k + 2 >= len(table.words) or table.gaps[k + 1] != " ")
