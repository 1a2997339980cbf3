"""Where a phrase behind a verb ends and the subject after it starts, in a language whose nouns have capitals.

In "sagte am Mittwoch Ministerin Eva Roth" one capitalised word follows another, and only their meaning shows where the
first phrase ends. A person starts the second one: a noun for a person before a name, a title, or a given name, unless
the noun before is itself a person ("mit dem Kollegen Max Klee" is one phrase).

After a day or a city, which take no name, any word with a capital starts the subject. A place in front of a person is
part of the subject ("Bayerns Minister Klee").
"""

from newscorpus.lexicon.traits import adjective_endings
from newscorpus.quotes.syntax.grammar_bits import ADV, DET, OF, POSS, PREP, TIME
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.known_names import behind_titles, given_name_gender, known_surnames
from newscorpus.quotes.verb_second.speaking_nouns import is_body, is_feminine, is_person, is_speaking_place

__all__ = ("first_noun", "is_agency", "parted_adjunct")

_APART = frozenset((" ", "“ ", "» ", '" ', ") "))
"""What may be between two phrases."""


def parted_adjunct(table: WordTable, phrase: Phrase) -> Phrase:
    """The phrase without the subject that follows it: "dem NDR" of "dem NDR Sprecher Max Klee"."""
    first, last = phrase
    head = table.words[first_noun(table, phrase)[1]]
    if is_person(table.reading.lexicon, head) and not _are_several(table, head):
        return phrase  # "dem Abgeordneten der Partei Max Klee"
    for k in range(first + 1, last + 1):
        if not _may_part(table, first, k) or _is_city(table, first, k):
            continue
        if _opens_person(table, first, k, last) or _takes_no_name(table, first, k - 1):
            owner = k - 1 > first and _may_part(table, first, k - 1) and _is_owner(table, k - 1)
            return first, k - 1 - owner
    return phrase


def first_noun(table: WordTable, phrase: Phrase) -> Phrase:
    """The phrase up to its first noun, without a name or a genitive: "der Probe" of "der Probe Klee"."""
    first, last = phrase
    city = next((k for k in range(last, first, -1) if _is_city(table, first, k)), -1)
    if city > first:
        return first, city
    capitals = (k for k in range(first, last + 1) if table.words[k][:1].isupper() or is_agency(table, k))
    noun = next((k for k in capitals if table.gaps[k] != "-" and not table.bits[k] & (DET | POSS)), last)
    return first, noun + (noun < last and table.words[noun + 1].isdigit())


def _may_part(table: WordTable, first: int, k: int) -> bool:
    """Whether a phrase may start with word `k` behind a noun that is not one person."""
    before, word = table.words[k - 1], table.words[k]
    if table.gaps[k - 1] not in _APART or not word[:1].isupper() or table.bits[k] & (TIME | PREP | ADV):
        return False
    if table.bits[k - 1] & (DET | POSS) or (table.quoted[k] and table.quoted[k - 1]):
        return False
    if before.islower() and k - 1 > first and not is_agency(table, k - 1):
        return False
    if k - 1 == first and _is_owner(table, first):
        return False  # "Bayerns Ministerin"
    if table.bits[k - 1] & TIME or table.quoted[k - 1] or _is_city(table, first, k - 1):
        return True
    return _are_several(table, before) or not (
        is_person(table.reading.lexicon, before) or given_name_gender(table, before)
    )


def _are_several(table: WordTable, noun: str) -> bool:
    """Whether a noun for persons is a plural: "vor Journalisten"."""
    return noun.endswith(tuple(table.listed["bare_persons"]))


def is_agency(table: WordTable, k: int) -> bool:
    """Whether a word is the name of an agency or a paper: "der dpa"."""
    return table.words[k] in table.reading.lexicon.words("outlets")


def _opens_person(table: WordTable, first: int, k: int, last: int) -> bool:
    """Whether a person starts with word `k`: "Sprecher Max Klee", "CSU-Chef Klee", "Dr. Roth", "Eva Roth", or "Klee".

    Behind "der", which may open a subject as well, a name starts another phrase only where the noun is feminine.
    """
    head, lexicon = k, table.reading.lexicon
    while head < last and table.gaps[head] == "-":
        head += 1
    attribute = k == first + 2 and table.words[k - 1].endswith(adjective_endings(lexicon))
    if attribute and table.bits[first] & DET:
        return False  # "der Bonner Autor Max Klee", "der Erste Bürgermeister"
    if is_person(lexicon, table.words[head]) or behind_titles(table, k, last) > k:
        return True
    if head < last and is_body(lexicon, table.words[head]) and given_name_gender(table, table.words[head + 1]):
        return True  # "Stadtrat Max Klee"
    if table.bits[first] & OF and table.bits[first] & DET and not is_feminine(lexicon, table.words[k - 1]):
        return False  # "der Türke Ali Klee"
    named = k < last and given_name_gender(table, table.words[k]) is not None and table.words[last][:1].isupper()
    return named or table.words[k] in known_surnames(table)


def _takes_no_name(table: WordTable, first: int, k: int) -> bool:
    """Whether the phrase up to word `k` is a day, a city, a paper or an agency: "am Mittwoch"."""
    dated = table.bits[k] & TIME or (table.words[k].isdigit() and k > first and table.bits[k - 1] & TIME)
    return bool(dated or table.quoted[k]) or _is_city(table, first, k) or is_agency(table, k)


def _is_city(table: WordTable, first: int, k: int) -> bool:
    """Whether the words up to `k` are a city or a state: "in Berlin", "in New York"."""
    lexicon = table.reading.lexicon
    name = table.text[table.start(first) : table.ends[k]]
    return name in lexicon.words("dateline_cities") or (first == k and is_speaking_place(lexicon, name))


def _is_owner(table: WordTable, k: int) -> bool:
    """Whether word `k` is a place in the genitive: "Bayerns"."""
    place = table.words[k].removesuffix("s")
    return place != table.words[k] and (
        place in table.listed["regions"] or is_speaking_place(table.reading.lexicon, place)
    )
