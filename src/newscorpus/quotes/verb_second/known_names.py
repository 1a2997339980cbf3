"""Who is known by name in a text whose nouns have capitals, where a capital does not distinguish a name from a noun.

A name is known by what comes before it: a given name of the lists ("Eva Roth"), or a noun for a person
("Minister Roth", "Frau Roth"). From then on the surname alone is that person's name, wherever it is in the text. A
name that nothing introduces, as many foreign ones, is known only where its place shows it. Small words belong to a
surname when they come after the given name ("Ida von der Au", then "von der Au"). The gender is that of the given
name, and else that of the noun.
"""

from bisect import bisect_left
from collections.abc import Collection, Mapping
from functools import cache
from typing import NamedTuple

from newscorpus.analysis.word_classes import class_table
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.lexicon.traits import adjective_endings, given_names_of
from newscorpus.quotes.syntax.grammar_bits import CONJ, DET, OF, PREP, ROLE, TIME, UNSURE
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.speaking_nouns import is_body, is_person, is_speaking_place, person_gender
from newscorpus.text.name_words import Gender, genders, name_words

_SYLLABLE = 5  # letters: no syllable of a name is longer
_REACH = 3000  # how many words back a full name is looked for
_NEAR = 8  # how many occurrences of a word are looked at
_JOINTS = frozenset((" ", "-", "’", "'"))  # what may be between the parts of a name

__all__ = (
    "Introduced",
    "behind_titles",
    "ending_at",
    "given_name_gender",
    "introduced",
    "is_bare_object",
    "is_owner",
    "is_syllable",
    "known_surnames",
    "lone_given_name",
    "noble_name",
    "noble_particles",
    "of_surname",
    "opens_as_attribute",
    "unlisted_surname",
)


class Introduced(NamedTuple):
    """A person where the text names them in full, or with a noun in front; in numbers of words."""

    first: int
    last: int
    """The name: "Eva Roth", or "Roth" after a noun."""

    noun: int
    """The noun for a person in front; -1 without one."""

    gender: str
    """m, f, u (not told)."""

    owns: bool
    """Whether the surname is in the genitive: "Eva Roths"."""


class _Found(NamedTuple):
    """What is kept for a text."""

    persons: tuple[Introduced, ...]
    by_surname: Mapping[str, tuple[Introduced, ...]]
    """Surname -> the persons, by full names where there are any."""

    noble: Mapping[tuple[str, ...], Collection[str]]
    """The small words of surnames in lower case -> those surnames; a text has few."""


@cache
def _given_names(lexicon: Lexicon) -> Mapping[str, Gender]:
    names = given_names_of(lexicon)
    world, own = genders(names, "given_names_world"), genders(lexicon, "given_names")
    known = {
        name: world.get(name, gender) if gender == "u" else gender
        for name, gender in genders(names, "given_names").items()
    }
    refused = class_lists(lexicon, "report_words")["no_given"]
    return {name: gender for name, gender in {**world, **known, **own}.items() if name not in refused}


def given_name_gender(table: WordTable, word: str) -> Gender | None:
    """The gender of a given name: m, f, u (either); `None` when the word is not a given name of the lists."""
    return _given_names(table.reading.lexicon).get(word)


def lone_given_name(table: WordTable, k: int) -> Gender | None:
    """The gender of a given name that may be all there is of a name: "Mia", not "Darin", which is another word, too."""
    word = table.words[k]
    if table.bits[k] & ~ROLE or table.quoted[k] or word.lower() in class_table(table.reading.lexicon).listed:
        return None
    return None if word in table.reading.lexicon.words("dateline_cities") else given_name_gender(table, word)


def known_surnames(table: WordTable) -> Collection[str]:
    """The surnames of the persons whom the text names, worked out once."""
    return _kept(table).by_surname


def of_surname(table: WordTable, surname: str) -> tuple[Introduced, ...]:
    """The persons of a surname in text order, by full names where the text has any."""
    return _kept(table).by_surname.get(surname, ())


def unlisted_surname(table: WordTable, word: str, before: int) -> int:
    """Where a surname is, before word `before`, that no given name introduces: "Özay" of "Aydan Özay kam"; -1 for none.

    The two words open a sentence, or come after a comma, a preposition or a conjunction.
    """
    k, words = max(0, before - _REACH), table.words
    for _ in range(_NEAR):
        try:
            k = words.index(word, k + 1, before)
        except ValueError:
            return -1
        if _may_be_name(table, k) and _is_set_off(table, k - 1):
            return k
    return -1


def _may_be_name(table: WordTable, k: int) -> bool:
    """Whether word `k` and the one before are two words in capitals and no nouns for persons or bodies."""
    first, lexicon = table.words[k - 1], table.reading.lexicon
    if table.gaps[k - 1] != " " or not first[:1].isupper() or table.bits[k] or table.bits[k - 1] or table.quoted[k]:
        return False
    return not (is_person(lexicon, first) or is_body(lexicon, first))


def _is_set_off(table: WordTable, k: int) -> bool:
    """Whether word `k` opens a sentence, or comes after a comma, a preposition or a conjunction without an article."""
    if k == 0 or table.word_from(table.reading.sentence_at(table.start(k))[0]) == k:
        return True
    before = table.bits[k - 1]
    return table.gaps[k - 1] == ", " or bool(before & (PREP | CONJ) and not before & DET and table.gaps[k - 1] == " ")


def noble_name(table: WordTable, k: int) -> int:
    """The last word of a surname whose small words start at word `k`: "von der Au"; -1 when none does."""
    for small, surnames in _kept(table).noble.items():
        last = k + len(small)
        if last < len(table.words) and tuple(map(str.lower, table.words[k:last])) == small:
            while table.words[last] not in surnames and table.gaps[last] == "-":
                last += 1
            if table.words[last] in surnames:
                return last
    return -1


def behind_titles(table: WordTable, k: int, last: int) -> int:
    """The first word from `k` on that is not a title with a full stop: "Eva" of "Prof. Dr. med. Eva Roth"."""
    listed = table.reading.lexicon.words("abbreviations")
    while k < last and table.gaps[k] == ". " and len(table.words[k]) > 1 and f"{table.words[k]}." in listed:
        k += 1
    return k


def ending_at(table: WordTable, k: int) -> tuple[Introduced, ...]:
    """The person whose name ends with word `k`; empty for nobody."""
    persons = _kept(table).persons
    i = bisect_left(persons, k, key=lambda person: person.last)
    return persons[i : i + 1] if i < len(persons) and persons[i].last == k else ()


def introduced(table: WordTable) -> tuple[Introduced, ...]:
    """The persons whom the text introduces, in text order, worked out once."""
    return _kept(table).persons


def _kept(table: WordTable) -> _Found:
    found = table.reading.kept.get(_Found)
    if not isinstance(found, _Found):
        persons = tuple(_persons(table))
        named: dict[str, list[Introduced]] = {}
        for person in sorted(persons, key=lambda person: person.owns):
            family = table.words[person.last if table.words[person.last][:1].isupper() else person.first]
            if not person.owns or family[:-1] not in named:
                named.setdefault(family[:-1] if person.owns else family, []).append(person)
        by_surname = {name: tuple([p for p in of if p.last > p.first] or of) for name, of in named.items()}
        noble: dict[tuple[str, ...], set[str]] = {}
        for person in persons:
            small = _small_words(table, person)
            if small:
                noble.setdefault(small, set()).add(table.words[person.last])
        found = table.reading.kept[_Found] = _Found(persons, by_surname, noble)
    return found


def _small_words(table: WordTable, person: Introduced) -> tuple[str, ...]:
    """The small words between a given name and the surname: "von der"."""
    first = person.first + 1
    while first < person.last and table.gaps[first - 1] == "-":
        first += 1
    stop = first
    while stop < person.last and table.words[stop].islower():
        stop += 1
    return tuple(table.words[first:stop])


@cache
def noble_particles(lexicon: Lexicon) -> frozenset[str]:
    """Return what belongs to a name right after a given name alone, since it is a preposition too: "zu"."""
    return class_lists(lexicon, "name_links").get("noble", frozenset())


def _noble(table: WordTable, first: int, last: int) -> bool:
    """Whether no surname comes after a given name: "Ursula von der Leyen", not "Eva Roth von der Bahn"."""
    while first < last and table.gaps[first] == "-":  # "Karl-Theodor"
        first += 1
    return all(word.islower() for word in table.words[first + 1 : last + 1])


def _persons(table: WordTable) -> list[Introduced]:
    lexicon = table.reading.lexicon
    particles = name_words(lexicon).particles | noble_particles(lexicon)
    words, gaps, bits, end = table.words, table.gaps, table.bits, len(table.words) - 1
    given_names = _given_names(lexicon)
    out: list[Introduced] = []
    reach = -1
    for k in table.reading.capitals:
        if k <= reach or k >= end or gaps[k] != " " or bits[k] & DET:
            continue
        word, following = words[k], words[k + 1]
        if not (following[:1].isupper() or following in particles):
            continue
        given, noun = given_names.get(word), person_gender(lexicon, word)
        if given is not None and noun is None and _is_other_word(table, k):
            continue
        if given is None and noun is None:
            continue
        first = titled = k
        if noun is not None:
            first = behind_titles(table, k + 1, end)
            given, titled = given_names.get(words[first]), first - 1
        while noun is None and first > reach + 1 and gaps[first - 1] == "-" and words[first - 1][:1].isupper():
            first -= 1  # "Karl-Theodor"
        last = _name_end(table, first, titled, k, particles if given else frozenset())
        family = last
        while family > first and gaps[family - 1] == "-":  # "Roth-Bauer"
            family -= 1
        behind_given = words[family - 1] in given_names or (noun is not None and _may_be_given(table, family - 1))
        if last > titled and _is_surname(table, last, behind_given=behind_given):
            told = given if first < last and given in ("m", "f") else noun or "u"
            out.append(Introduced(first, last, -1 if noun is None else k, told, _owns(table, last)))
            reach = last
    return out


def _may_be_given(table: WordTable, k: int) -> bool:
    """Whether a word behind a noun for a person may be a given name that no list has: "Ministerin Aydeniz Reiche"."""
    word, lexicon = table.words[k], table.reading.lexicon
    if table.bits[k] or not word[:1].isupper() or word.lower() in class_table(lexicon).listed:
        return False
    place = is_owner(table, word) or word in lexicon.words("dateline_cities")
    return not (place or is_person(lexicon, word) or is_body(lexicon, word))


def _is_other_word(table: WordTable, k: int) -> bool:
    """Whether a given name is another word here: "Klare Regeln", "seit Mai Eva Roth", "New York City"."""
    if opens_as_attribute(table, k) and table.is_modifier(k):
        return True
    if k == 0 or table.gaps[k - 1] not in {" ", ". "}:
        return False
    before = table.words[k - 1]
    if table.bits[k] & TIME and (table.bits[k - 1] & PREP or before.isdigit()):
        return True
    return f"{before} {table.words[k]}" in table.reading.lexicon.words("dateline_cities")


def opens_as_attribute(table: WordTable, k: int) -> bool:
    """Whether a word opens a sentence and ends as adjectives do, so that its capital says nothing: "Klare Regeln"."""
    opens = not k or any(mark in table.gaps[k - 1] for mark in ".!?\n")
    return opens and table.words[k].endswith(adjective_endings(table.reading.lexicon))


def _name_end(table: WordTable, first: int, titled: int, k: int, noble: frozenset[str]) -> int:
    """The last word of the name after word `titled`, where a noun for a person or a given name is at `k`.

    `noble` are the small words that a surname may have after the given name at `first`.
    """
    words, gaps, last = table.words, table.gaps, titled
    particles = name_words(table.reading.lexicon).particles
    behind_given = noble_particles(table.reading.lexicon)
    while last + 1 < len(words) and (_joins_name(table, last) or k < last == titled):
        following = words[last + 1]
        if gaps[last] == "-" and is_syllable(table, last + 1):
            return last + 1
        if not (following[:1].isupper() or following in particles or following in behind_given):
            break
        if (last > first and is_bare_object(table, last + 1)) or (last > titled and _owns(table, last)):
            break
        if last > first and following in particles and words[last].lower() in particles:
            last += 1  # "van den Berg"
            continue
        held = table.bits[last + 1] & (DET | OF) or following in behind_given
        if held and words[min(last + 2, len(words) - 1)].isupper():
            break  # "Falk zu BILD"
        if held and not (following in noble and _noble(table, first, last)):
            break
        last += 1
    return last


def _joins_name(table: WordTable, k: int) -> bool:
    """Whether a name goes on behind word `k`: a space, a hyphen, "O’Brien", or an initial ("Eva W. Roth", "v. Rau")."""
    gap, word = table.gaps[k], table.words[k]
    if len(word) == 1 and (word.isupper() or word in name_words(table.reading.lexicon).particles):
        return gap in _JOINTS or gap in {". ", "."}
    return gap == " " or gap == "-"


def _owns(table: WordTable, k: int) -> bool:
    """Whether a surname is in the genitive: the text has it without the "s", too ("Eva Roths", not "Jan Peters")."""
    name, letter = table.words[k][:-1], table.words[k][-1:]
    return letter == "s" and name in _capitals(table) and given_name_gender(table, name) is None


def _capitals(table: WordTable) -> frozenset[str]:
    """The words of a text that have a capital, worked out once."""
    found = table.reading.kept.get(_capitals)
    if not isinstance(found, frozenset):
        found = table.reading.kept[_capitals] = frozenset(table.words[k] for k in table.reading.capitals)
    return found


def is_bare_object(table: WordTable, k: int) -> bool:
    """Whether word `k` is a noun that follows a name without an article: "gestand Eva Roth Fehler ein"."""
    word, listed = table.words[k], table.listed
    if word in listed["bare"] or word.endswith(tuple(listed["bare_endings"])):
        return True
    return word.endswith(tuple(listed["bare_persons"])) and is_person(table.reading.lexicon, word)


def is_syllable(table: WordTable, k: int) -> bool:
    """Whether word `k` ends a name whose family name comes first: "Ban Ki-moon", "Moon Jae-in"."""
    words, gaps = table.words, table.gaps
    if k < 2 or gaps[k - 1] != "-" or not words[k].islower() or len(words[k]) > _SYLLABLE:
        return False
    return gaps[k - 2] == " " and words[k - 1][:1].isupper() and words[k - 2][:1].isupper()


def is_owner(table: WordTable, word: str) -> bool:
    """Whether a word is a place in the genitive: "die Ministerin Tirols"."""
    place, lexicon = word[:-1], table.reading.lexicon
    known = place in table.listed["regions"] or place in lexicon.words("dateline_cities")
    return word.endswith("s") and (known or is_speaking_place(lexicon, word))


def _is_surname(table: WordTable, k: int, *, behind_given: bool) -> bool:
    """Whether word `k` may end a name: no small word, and a noun only after a given name ("Trainer Max Richter")."""
    lexicon, word = table.reading.lexicon, table.words[k]
    if not word[:1].isupper():
        return is_syllable(table, k)
    small = table.bits[k] & ~(ROLE | UNSURE if behind_given else ROLE)  # "Eva Reiche"
    if small or (not behind_given and is_owner(table, word)):
        return False
    return behind_given or not (is_person(lexicon, word) or is_body(lexicon, word) or word in table.listed["bare"])
