"""Who is known by name in a text whose nouns have capitals, where a capital does not distinguish a name from a noun.

A name is known by what comes before it: a given name of the lists ("Eva Roth"), or a noun for a person
("Minister Roth", "Frau Roth"). From then on the surname alone is that person's name, wherever it is in the text. A
name that nothing introduces, as those of many countries, is known only where its place says so. The gender is that of
the given name, and else that of the noun.
"""

from collections.abc import Collection, Mapping
from functools import cache
from itertools import count
from typing import NamedTuple

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.traits import given_names_of
from newscorpus.quotes.grammar import DET, OF, ROLE
from newscorpus.quotes.speaking_nouns import is_body, is_person, person_gender
from newscorpus.quotes.word_table import WordTable
from newscorpus.text.name_words import Gender, genders, name_words

__all__ = ("Introduced", "given_name_gender", "introduced", "known_surnames", "of_surname")


class Introduced(NamedTuple):
    """A person where the text names them in full, or with a noun in front; in numbers of words."""

    first: int
    last: int
    """The name: "Eva Roth", or "Roth" behind a noun."""

    noun: int
    """The noun for a person in front; -1 without one."""

    gender: str
    """m, f, u (unknown)."""


class _Found(NamedTuple):
    """What is kept for a text."""

    persons: tuple[Introduced, ...]
    by_surname: Mapping[str, tuple[Introduced, ...]]
    """Surname -> the persons, by full names where there are any."""


@cache
def _given_names(lexicon: Lexicon) -> Mapping[str, Gender]:
    names = given_names_of(lexicon)
    return {**genders(names, "given_names_world"), **genders(names, "given_names")}


def given_name_gender(table: WordTable, word: str) -> Gender | None:
    """The gender of a given name: m, f, u (either); `None` when the word is no given name of the lists."""
    return _given_names(table.reading.lexicon).get(word)


def known_surnames(table: WordTable) -> Collection[str]:
    """The surnames of the persons whom the text names, worked out once."""
    return _kept(table).by_surname


def of_surname(table: WordTable, surname: str) -> tuple[Introduced, ...]:
    """The persons of a surname in text order, by full names where the text has any."""
    return _kept(table).by_surname.get(surname, ())


def introduced(table: WordTable) -> tuple[Introduced, ...]:
    """The persons whom the text introduces, in text order, worked out once."""
    return _kept(table).persons


def _kept(table: WordTable) -> _Found:
    found = table.reading.kept.get(_Found)
    if not isinstance(found, _Found):
        persons = tuple(_persons(table))
        named: dict[str, list[Introduced]] = {}
        for person in persons:
            named.setdefault(table.words[person.last], []).append(person)
        by_surname = {name: tuple([p for p in of if p.last > p.first] or of) for name, of in named.items()}
        found = table.reading.kept[_Found] = _Found(persons, by_surname)
    return found


def _noble(words: list[str], k: int, last: int) -> bool:
    """Whether only small words come after a given name: "Ursula von der Leyen", not "Eva Roth von der Bahn"."""
    return all(word.islower() for word in words[k + 1 : last + 1])


def _persons(table: WordTable) -> list[Introduced]:
    lexicon = table.reading.lexicon
    particles = name_words(lexicon).particles
    words, gaps, bits = table.words, table.gaps, table.bits
    given_names = _given_names(lexicon)
    out: list[Introduced] = []
    reach = -1
    for k, word, following, gap in zip(count(), words, words[1:], gaps, strict=False):
        if gap != " " or not word[:1].isupper() or not (following[:1].isupper() or following in particles):
            continue
        if k <= reach or bits[k] & DET:
            continue
        given, noun = given_names.get(word), person_gender(lexicon, word)
        if given is None and noun is None:
            continue
        last = k
        while last + 1 < len(words) and gaps[last] in {" ", "-"}:
            following = words[last + 1]
            if not following[:1].isupper() and following not in particles:
                break
            if bits[last + 1] & (DET | OF) and not (given and following in particles and _noble(words, k, last)):
                break
            last += 1
        surname = words[last]
        name = last > k and surname[:1].isupper() and not bits[last] & ~ROLE
        beside = (
            last > k and given_name_gender(table, words[last - 1]) is not None
        )  # "Eva Bauer", "Trainer Max Richter"
        if name and (beside or not (is_person(lexicon, surname) or is_body(lexicon, surname))):
            first = k if noun is None else k + 1
            told = given if noun is None else given_name_gender(table, words[first]) if first < last else None
            out.append(Introduced(first, last, -1 if noun is None else k, told if told in ("m", "f") else noun or "u"))
            reach = last
    return out
