"""Whom the text describes by a noun, whatever the noun: `Jane Doe, the arborist`, `Doe is a baker`.

The noun opens the sentence of a name, is in apposition on either side of it, or has the name as its subject. What
somebody once was (`former captain`) describes nobody who is that now; a mother may be called so in other words (`his
mum, Jane Doe`, then `the mother of two`).
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter

from newscorpus.lexicon.class_lists import class_lists
from newscorpus.quotes.speakers.person_details import description_before
from newscorpus.quotes.syntax.grammar_bits import ADV, AUX, CONJ, DET, POSS, PREP, SUB, SUBJ, TIME
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.cached import cached
from newscorpus.text.cast import Cast
from newscorpus.text.name_ages import behind_name
from newscorpus.text.name_words import genders
from newscorpus.text.names import Mention

__all__ = ("DescribedPersons",)

_BEHIND = re.compile(r"(?:(?: \(\d{1,3}\))?,(?: \d{1,3},)?|( \w+))(?: (\w+))? ")
_APPOSITION = re.compile(r",|[.;:]\s")
_COUNTED = re.compile(r"(.+)[ -](\w+)[ -](\w+)")
_FORMER = 6  # persons who once were what somebody is called
_ONCE = 3  # words of what somebody once was
_NEAR = 60  # characters
_REACH = 20_000  # characters: a description is not looked for further back
_DESCRIBED = 7  # words of a description
_SMALL = PREP | SUB | AUX | CONJ | SUBJ | ADV | TIME
_INSIDE = frozenset((" ", "-", "’", "'"))


class DescribedPersons:
    """The persons of a text by the nouns that describe them."""

    def __init__(self, table: WordTable, cast: Cast) -> None:
        """Take the text and its persons."""
        self._table = table
        self._cast = cast

    def last_described(self, noun: str, rest: str, before: int) -> Mention | None:
        """Return the last person before an index whom the text describes so; `None` when there is none.

        `rest` is all of the description but its article; `before` is the index of a person.
        """
        kind = self._parents.get(noun)
        called = self.parent(kind, before) if kind is not None else self._last(noun, before)
        return called if called is None or not self.is_past(rest) or self._was(called, noun) else None

    def _last(self, noun: str, before: int) -> Mention | None:
        indices = self._indices.get(noun, [])
        i = bisect_left(indices, before) - 1
        return self._cast.persons[indices[i]] if i >= 0 else None

    def last_called(self, role: str, rest: str, before: int) -> Mention | None:
        """Return the last person before an index who is called so; a former one only when nobody is called so now.

        Somebody of the past (`the former captain`) is none of today's.
        """
        past = self.is_past(rest)
        called = last = self._cast.last_called(role, before)
        for _ in range(_FORMER):
            if called is None or any(self._was(m, role) for m in (called, self._cast.fullest(called))) == past:
                break
            called = self._cast.last_called(role, bisect_left(self._cast.starts, called.start))
        return called if past else called or last

    def of_kind(self, role: str, rest: str, before: int) -> Mention | None:
        """Return the last person before an index whom the text calls so in other words: `Pastor` for `clergyman`."""
        kinds = class_lists(self._table.reading.lexicon, "role_kinds")
        called = self._called_any(kinds.get(role, frozenset()), before)
        return called if called is None or not self.is_past(rest) or self._was(called, role) else None

    def is_past(self, rest: str) -> bool:
        """Return whether a description says what somebody once was: `former captain`."""
        return not self._table.listed["of_the_past"].isdisjoint(rest.split())

    def _was(self, mention: Mention, role: str) -> bool:
        """Whether the text says beside a name that its bearer once was this: `former Minister Jane Doe`."""
        text, listed = self._table.text, self._table.listed
        before, past = text[max(0, mention.start - _NEAR) : mention.name_start], listed["of_the_past"]
        front = before.rstrip(", ").rpartition(",")[2].lower().split()[-_ONCE:]
        if before.endswith(", ") and not listed["indefinite"].isdisjoint(front):
            front = []  # Ann Roe, a former captain, Jane Doe
        at = behind_name(text, mention.end)
        apposition = text[at : at + _NEAR] if at >= 0 else ""
        behind = _APPOSITION.split(apposition, maxsplit=1)[0].lower().split()
        once = next((k for k, word in enumerate(behind) if word in past), len(behind))
        return not past.isdisjoint(front) or role in behind[once:]

    def is_of_another(self, person: Mention, words: str, role: str) -> bool:
        """Return whether a description names another body: `the Labour leader` beside `Tory leader Jane Doe`."""
        table, named = self._table, [word for word in words.split()[1:-1] if word[0].isupper()]
        if not named:
            return False
        stop = table.word_to(table.sentence(person.start)[1])
        near = range(max(1, person.name - _DESCRIBED), min(person.last + _DESCRIBED, stop))
        called = [table.words[k - 1] for k in near if table.words[k].lower() == role and table.gaps[k - 1] == " "]
        bodies = [word for word in called if word[0].isupper() and word.lower() not in table.listed["articles"]]
        return bool(bodies) and named[-1] not in bodies

    def parent_of(self, rest: str) -> str:
        """Return `mother` or `father` for `mother of two` or `dad-of-three`; empty for any other description."""
        found, listed = _COUNTED.fullmatch(rest), self._table.listed
        if found is None or found[2] not in listed["carries"]:
            return ""
        return self._parents.get(found[1], "") if found[3] in listed["alone"] or found[3].isdigit() else ""

    def parent(self, kind: str, before: int) -> Mention | None:
        """Return the last person before an index whom the text called a mother or father, in any word for it."""
        return self._called_any([word for word, known in self._parents.items() if known == kind], before)

    def _called_any(self, words: Iterable[str], before: int) -> Mention | None:
        """Return the last person before an index whom the text calls by one of some nouns."""
        called = [self._cast.last_called(word, before) or self._last(word, before) for word in words]
        return max((person for person in called if person is not None), key=attrgetter("start"), default=None)

    def called_so(self, description: str, at: int) -> Mention | None:
        """Return whom the text has called just that: `the minister for water, Jane Doe`, `Doe is head of sales`."""
        persons = self._cast.persons
        near = self._table.text[max(0, at - _REACH) : at]
        low = near.lower() if description.islower() else near  # `The Head of Sales, Jane Doe`, then `the head of sales`
        place = low.rfind(description) + at - len(near) if len(low) == len(near) and description in low else -1
        if place < 0:
            return None
        i = bisect_left(self._cast.starts, place)
        behind = place + len(description)
        if i < len(persons) and self._table.text[behind : persons[i].start] in (", ", " "):
            return self._cast.fullest(persons[i])
        return self._cast.fullest(persons[i - 1]) if i and self._says_who(persons[i - 1].end, place) else None

    def _says_who(self, start: int, end: int) -> bool:
        """Whether a description follows a name behind this: `, 44, an`, `is the`; not `met the`."""
        found, listed = _BEHIND.fullmatch(self._table.text, start, end), self._table.listed
        if found is None or (found[1] and (found[1].strip() not in listed["is"] or not found[2])):
            return self._says_more(start, end)
        return not found[2] or found[2] in listed["articles"]

    def _says_more(self, start: int, end: int) -> bool:
        """Whether a description is the second one behind a name: `, now a nurse and`."""
        table, first, stop = self._table, self._table.word_from(start), self._table.word_from(end)
        if not 1 < stop - first <= _DESCRIBED or table.gaps[first - 1] != ", " or not table.bits[stop - 1] & CONJ:
            return False
        inside = all(gap == " " for gap in table.gaps[first : stop - 1])
        noun = table.words[stop - 2] in genders(self._table.reading.lexicon, "person_nouns")
        return inside and noun and not any(table.bits[k] & (PREP | AUX | SUBJ | CONJ) for k in range(first, stop - 1))

    @cached
    def _parents(self) -> dict[str, str]:
        """What parents are called."""
        return {
            word: kind for kind, words in class_lists(self._table.reading.lexicon, "parents").items() for word in words
        }

    @cached
    def _indices(self) -> dict[str, list[int]]:
        """The head of a description -> the indices of the persons in it: `Jane Doe, the arborist`, `Doe is a baker`."""
        out: dict[str, list[int]] = {}
        for i, mention in enumerate(self._cast.persons):
            for noun in {self._head_in_front(mention), self._head_behind(mention), *self._titles(mention)} - {""}:
                out.setdefault(noun, []).append(i)
        return out

    def _titles(self, mention: Mention) -> list[str]:
        """The words of titles beside a name, as they stand and in lower case: `Rep. Jane Doe`, `Jane Doe MP`."""
        table, at = self._table, behind_name(self._table.text, mention.end)
        k = mention.last + 1 if at < 0 else table.word_from(at)
        titles = table.text[mention.start : mention.name_start].replace(".", " ").split()
        titles += [word for word in table.words[k : k + 1] if word in genders(table.reading.lexicon, "titles")]
        return [*titles, *map(str.lower, titles)]

    def _head_in_front(self, mention: Mention) -> str:
        """The noun of `the city’s arborist, Jane Doe`; empty without one."""
        table, k = self._table, mention.first - 1
        if k >= 0 and table.gaps[k] == " " and table.words[k].lower() in genders(table.reading.lexicon, "person_nouns"):
            return table.words[k].lower()  # Engineer Jane Doe, baker Jane Doe
        if (described := description_before(table, mention.start)) is not None:  # The minister for water, Jane Doe
            first, stop = table.word_from(described[0]), table.word_to(described[1])
            head = next((i for i in range(first + 1, stop) if table.bits[i] & PREP), first)
            return table.words[head - 1].lower() if head > first else ""
        if k < 1 or table.gaps[k] != ", " or table.bits[k] & _SMALL:
            return ""
        noun = table.words[k].lower()
        if table.words[k] != noun and noun not in genders(table.reading.lexicon, "person_nouns"):
            return ""
        if table.gaps[mention.last][:1] not in (",", ".", "”"):
            return ""  # At the gate, Doe spoke
        for i in range(k - 1, max(k - _DESCRIBED, -1), -1):
            if table.bits[i] & (DET | POSS):
                opens = i == 0 or table.gaps[i - 1] != " " or not table.bits[i - 1] & PREP
                return noun if opens else ""  # the Salem Governor, Jane Doe
            if table.gaps[i] not in _INSIDE or table.bits[i] & _SMALL:
                break
        return ""

    def _head_behind(self, mention: Mention) -> str:
        """The noun of `Jane Doe, 44, an arborist,` or `Jane Doe is an arborist in Salem`; empty without one."""
        table, k = self._table, mention.last + 1
        if k + 4 >= len(table.words):
            return ""
        if (at := behind_name(table.text, mention.end)) >= 0:
            k = table.word_from(at)
            if table.words[k] in table.listed["who_alone"]:  # Jane Doe, who has been a baker for years
                k += 1 + (table.words[k + 1] in table.listed["have"])
                k += table.words[k] in table.listed["forms_of_be"]
        elif table.gaps[k - 1] == " " and table.words[k] in table.listed["copulas"]:
            k += 1 + (table.words[k + 1] in table.listed["as"])
        else:
            return ""
        if not table.bits[k] & (DET | POSS) or table.quoted[k]:
            return ""
        last = k
        while last + 1 < len(table.words) and table.gaps[last] in _INSIDE and not table.bits[last + 1] & _SMALL:
            last += 1
        owner = table.gaps[last - 1] not in (" ", "-")  # Jane Doe is a baker’s daughter
        return table.words[last] if last > k and table.words[last].islower() and not owner else ""
