"""Whom a description means that takes the place of a name: `the senator`, `the 24-year-old`, `the Nigerian`.

The text has to have said so: the last person who was called a senator, or whose age stood after the name. Writers also
say on the way what somebody is (`“We won,” Doe said. “At last,” the striker added.`). So a noun that the text calls
nobody else means whoever spoke in the sentence before, so long as it is the same paragraph and nobody is named in
between; and a nationality, or an age that the text gives nobody, means the person named last, when that sentence names
one person alone. In any other case the source stays as it is written.
"""

import re
from bisect import bisect_left
from functools import cache

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.countries import countries
from newscorpus.quotes.speakers.noun_subjects import gender_of_noun
from newscorpus.quotes.speakers.pronouns import in_marks
from newscorpus.quotes.syntax.grammar_bits import ADV, AUX, CONJ, DET, POSS, PREP, SUB, SUBJ, TIME
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.cached import cached
from newscorpus.text.cast import Cast
from newscorpus.text.name_words import Gender
from newscorpus.text.names import Mention

__all__ = ("Descriptions", "names_nationality")

_AGE = re.compile(r", (\d{1,3}),")
_AGED = re.compile(r"(\d{1,3})-year-old")
_NATIONAL = re.compile(r"([A-Z]\w+)(?:, \d{1,3})?")
_LEADS = 1  # the last paragraph that may leave out who it is, after the headline
_LATER = 800  # characters: nobody named further on is meant
_DESCRIBED = 7  # words of a description
_SMALL = PREP | SUB | AUX | CONJ | SUBJ | ADV | TIME
_INSIDE = frozenset((" ", "-", "’", "'"))
_FAR = 400  # characters: no nationality means somebody named further back


class Descriptions:
    """The persons of a text by what they are called."""

    def __init__(self, table: WordTable, cast: Cast) -> None:
        """Take the text and its persons."""
        self._table = table
        self._cast = cast
        self._lexicon = table.reading.lexicon

    def meant(self, words: str, at: int, *, last: Mention | None, last_at: int) -> tuple[Mention | None, str]:
        """Return whom a description means, and the rule that says so; `None` when the text does not say.

        Args:
            words: the description.
            at: where it is.
            last: the person who spoke last.
            last_at: where that was.
        """
        listed = self._table.listed
        opening, _, rest = words.lower().partition(" ")
        definite = opening in listed["definite"]
        aged = _AGED.fullmatch(rest) if definite else None
        if aged is not None:
            return self._aged(aged[1], at) or self._ageless(at), "age"
        if names_nationality(self._table, words):
            return self._named_alone(at), "nationality"
        if not listed["of_whom"].isdisjoint(rest.split()):
            return None, ""
        role = words.lower().rpartition(" ")[2]
        if opening not in listed["opens_role"]:
            return self._named_later(words, role, at)
        gender = gender_of_noun(role, self._lexicon)
        before = bisect_left(self._starts, at)
        called = self._cast.last_called(role, before) if gender is not None else None
        if called is None and definite and role not in _no_persons(self._lexicon, listed["writings"]):
            called = self._described_as(role, before)
        if called is not None and not self._of_another(called, words, role):
            return called, "role"
        if gender is None:
            return None, ""
        if definite and rest == role and last is not None and self._goes_on(last, last_at, at, role, gender):
            return last, "described"
        return self._named_later(words, role, at)

    def _of_another(self, person: Mention, words: str, role: str) -> bool:
        """Whether a description names another body: `the Labour leader` beside `Conservative leader Jane Doe`."""
        table, named = self._table, [word for word in words.split()[1:-1] if word[0].isupper()]
        if not named:
            return False
        stop = table.word_to(table.sentence(person.start)[1])
        near = range(max(1, person.name - _DESCRIBED), min(person.last + _DESCRIBED, stop))
        called = [table.words[k - 1] for k in near if table.words[k].lower() == role and table.gaps[k - 1] == " "]
        bodies = [word for word in called if word[0].isupper() and word.lower() not in table.listed["articles"]]
        return bool(bodies) and named[-1] not in bodies

    def _named_later(self, words: str, role: str, at: int) -> tuple[Mention | None, str]:
        """The only person whom the text calls so, named soon after the lead that only says who it is."""
        listed, opening = self._table.listed, words.partition(" ")[0].lower()
        indefinite = opening in listed["indefinite"] or opening in listed["alone"]  # one resident
        found = None if indefinite or self._table.paragraph(at) > _LEADS else self._cast.only_called(role)
        return (found, "role") if found is not None and 0 < found.start - at < _LATER else (None, "")

    @cached
    def _starts(self) -> list[int]:
        return [person.start for person in self._cast.persons]

    def _described_as(self, noun: str, before: int) -> Mention | None:
        """The last person in front whom the text describes so, in apposition or by a copula, whatever the noun."""
        indices = self._described.get(noun, [])
        i = bisect_left(indices, before) - 1
        return self._cast.persons[indices[i]] if i >= 0 else None

    @cached
    def _described(self) -> dict[str, list[int]]:
        """The head of a description -> the indices of the persons in it: `Jane Doe, the arborist`, `Doe is a baker`."""
        out: dict[str, list[int]] = {}
        for i, mention in enumerate(self._cast.persons):
            for noun in {self._head_in_front(mention), self._head_behind(mention)} - {""}:
                out.setdefault(noun, []).append(i)
        return out

    def _head_in_front(self, mention: Mention) -> str:
        """The noun of `the city’s arborist, Jane Doe`; empty without one."""
        table, k = self._table, mention.first - 1
        if k < 1 or table.gaps[k] != ", " or not table.words[k].islower() or table.bits[k] & _SMALL:
            return ""
        if table.gaps[mention.last][:1] not in (",", ".", "”"):
            return ""  # At the gate, Doe spoke
        for i in range(k - 1, max(k - _DESCRIBED, -1), -1):
            if table.bits[i] & (DET | POSS):
                opens = i == 0 or table.gaps[i - 1] != " " or not table.bits[i - 1] & PREP
                return table.words[k] if opens else ""
            if table.gaps[i] not in _INSIDE or table.bits[i] & _SMALL:
                break
        return ""

    def _head_behind(self, mention: Mention) -> str:
        """The noun of `Jane Doe, 44, an arborist,` or `Jane Doe is an arborist in Salem`; empty without one."""
        table, k = self._table, mention.last + 1
        if k + 1 >= len(table.words):
            return ""
        if table.gaps[k - 1] == ", ":
            k += table.words[k].isdigit() and table.gaps[k] == ", "
        elif table.gaps[k - 1] == " " and table.words[k] in table.listed["copulas"]:
            k += 1 + (table.words[k + 1] in table.listed["as"])
        else:
            return ""
        if not table.bits[k] & (DET | POSS) or table.quoted[k]:
            return ""
        last = k
        while last + 1 < len(table.words) and table.gaps[last] in _INSIDE and not table.bits[last + 1] & _SMALL:
            last += 1
        return table.words[last] if last > k and table.words[last].islower() else ""

    @cached
    def _ages(self) -> dict[str, list[int]]:
        """Age -> the indices of the persons whose name it stood behind."""
        out: dict[str, list[int]] = {}
        for i, mention in enumerate(self._cast.persons):
            found = _AGE.match(self._table.text, mention.end)
            if found is not None:
                out.setdefault(found[1], []).append(i)
        return out

    def _aged(self, age: str, before: int) -> Mention | None:
        """The person whose age stood after the name: `the 24-year-old`."""
        indices = self._ages.get(age, [])
        i = bisect_left(indices, bisect_left(self._starts, before)) - 1
        return self._cast.persons[indices[i]] if i >= 0 else None

    def _ageless(self, at: int) -> Mention | None:
        """The person named last in front and alone in that sentence, unless the text gives another age."""
        found = self._named_alone(at)
        told = (self._cast.fullest(self._cast.persons[i]) for indices in self._ages.values() for i in indices)
        return None if found is None or found in told else found

    def _named_alone(self, at: int) -> Mention | None:
        """The person named last in front, outside marks and brackets, when no other is named in the same sentence."""
        before = reversed(self._cast.persons[: bisect_left(self._starts, at)])
        told = (m for m in before if not in_marks(self._table, m) and not self._in_brackets(m))
        found = next(told, None)
        if found is None or at - found.end > _FAR:
            return None
        begin, end = self._table.sentence(found.start)
        around = self._cast.persons[bisect_left(self._starts, begin) : bisect_left(self._starts, end)]
        full = self._cast.fullest(found)
        return full if all(self._cast.fullest(other) == full for other in around) else None

    def _in_brackets(self, mention: Mention) -> bool:
        """Whether a name is in brackets, where captions have who took the photo."""
        table, text = self._table, self._table.text
        begin = table.reading.paragraphs[table.paragraph(mention.start)][0]
        return text.rfind("(", begin, mention.start) > text.rfind(")", begin, mention.start)

    def _goes_on(self, last: Mention, last_at: int, at: int, role: str, gender: Gender) -> bool:
        """Whether the last speaker may be meant by a noun that the text calls nobody."""
        table, cast = self._table, self._cast
        beside = table.paragraph(last_at) == table.paragraph(at) and table.sentence(last_at)[1] <= at
        if not beside or cast.last_called(role, len(cast.persons)) is not None:
            return False
        if "u" not in (gender, cast.gender(last)) and gender != cast.gender(last):
            return False
        since = cast.persons[bisect_left(self._starts, last_at) : bisect_left(self._starts, at)]
        return all(in_marks(table, person) for person in since)


def names_nationality(table: WordTable, words: str) -> bool:
    """Whether a source is one person of a country: `the Nigerian`, `The Finn, 34`; not `the Nigerians`."""
    opening, _, rest = words.partition(" ")
    found = _NATIONAL.fullmatch(rest) if opening.lower() in table.listed["definite"] else None
    return found is not None and found[1] in _nationalities(table.reading.lexicon)


@cache
def _no_persons(lexicon: Lexicon, writings: frozenset[str]) -> frozenset[str]:
    """Nouns for bodies and writings, which speak without being a person."""
    return lexicon.words("collectives") | writings


@cache
def _nationalities(lexicon: Lexicon) -> frozenset[str]:
    """What one person of a country may be called."""
    return frozenset(word for country in countries(lexicon) for word in country.demonyms)
