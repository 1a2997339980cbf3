"""Who is known by name in a text whose nouns have capitals, where a capital does not tell a name from a noun.

A name is known by what stands in front of it: a given name of the lists ("Eva Roth"), or a noun for a person
("Minister Roth", "Frau Roth"). From then on the surname alone is that person's name, wherever it stands in the text. A
name that nothing introduces, as those of many countries, is known only where its place says so.
"""

from newscorpus.lexicon.traits import given_names_of
from newscorpus.quotes.grammar import DET, OF
from newscorpus.quotes.speaking_nouns import is_body, is_person
from newscorpus.quotes.word_table import WordTable
from newscorpus.text.name_words import Gender, genders, name_words

__all__ = ("given_name_gender", "known_surnames")

_SURNAMES = "surnames where nouns have capitals"


def given_name_gender(table: WordTable, word: str) -> Gender | None:
    """The gender of a given name: m, f, u (either); `None` when the word is no given name of the lists."""
    lexicon = given_names_of(table.reading.lexicon)
    return genders(lexicon, "given_names").get(word) or genders(lexicon, "given_names_world").get(word)


def known_surnames(table: WordTable) -> frozenset[str]:
    """The surnames of the persons whom the text names, worked out once."""
    found = table.reading.kept.get(_SURNAMES)
    if not isinstance(found, frozenset):
        found = table.reading.kept[_SURNAMES] = frozenset(_surnames(table))
    return found


def _surnames(table: WordTable) -> set[str]:
    lexicon = table.reading.lexicon
    particles = name_words(lexicon).particles
    words, gaps, bits = table.words, table.gaps, table.bits
    out: set[str] = set()
    for k in range(len(words) - 1):
        word, following = words[k], words[k + 1]
        if gaps[k] != " " or not word[:1].isupper() or not (following[:1].isupper() or following in particles):
            continue
        if bits[k] & DET or (given_name_gender(table, word) is None and not is_person(lexicon, word)):
            continue
        last = k
        while last + 1 < len(words) and gaps[last] in {" ", "-"} and not bits[last + 1] & (DET | OF):
            if not words[last + 1][:1].isupper() and words[last + 1] not in particles:
                break
            last += 1
        surname = words[last]
        name = last > k and surname[:1].isupper() and not bits[last]
        if name and not is_person(lexicon, surname) and not is_body(lexicon, surname):
            out.add(surname)
    return out
