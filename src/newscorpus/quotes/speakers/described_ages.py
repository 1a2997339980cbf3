"""How old the text says that its persons are: `the 24-year-old` is whoever is called 24.

An age stands behind a name (`Jane Doe, 24,`), or in the words beside it that say who it is (`24-year-old nurse Jane
Doe`). Where no name has the age, the sentence that gives it may name somebody before (`Jane Doe, who is now 24`).
"""

import re
from bisect import bisect_left

from newscorpus.quotes.speakers.person_details import role_of_person
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.cached import cached
from newscorpus.text.cast import Cast
from newscorpus.text.name_ages import age_behind
from newscorpus.text.names import Mention

__all__ = ("AGED", "DescribedAges")

AGED = re.compile(r"(\d{1,3})-year-old")
"""A person by age."""

_BEFORE = 13  # characters of `24-year-old `
_AROUND = 80  # characters: an age in a description is not further from the name
_REACH = 20_000  # characters: no age is looked for further back


class DescribedAges:
    """The persons of a text by their ages."""

    def __init__(self, table: WordTable, cast: Cast) -> None:
        """Take the text and its persons."""
        self._table = table
        self._cast = cast

    def person(self, age: str, at: int) -> Mention | None:
        """Return the last person before a place whom the text gives an age; `None` when there is none."""
        indices, persons = self._ages.get(age, []), self._cast.persons
        i = bisect_left(indices, bisect_left(self._cast.starts, at)) - 1
        return persons[indices[i]] if i >= 0 else self._in_sentence(age, at)

    def tell(self, person: Mention) -> bool:
        """Return whether the text says how old a person is, by the fullest mention."""
        return any(self._cast.fullest(self._cast.persons[i]) == person for told in self._ages.values() for i in told)

    @cached
    def _ages(self) -> dict[str, list[int]]:
        """Age -> the indices of the persons whose name it stands beside."""
        out: dict[str, list[int]] = {}
        for i, mention in enumerate(self._cast.persons):
            if age := age_behind(self._table.text, mention.end) or self._in_role(mention):
                out.setdefault(age, []).append(i)
        return out

    def _in_role(self, mention: Mention) -> str:
        """The age in the words around a name that say who it is; empty without one."""
        text = self._table.text
        if AGED.search(text, max(0, mention.start - _AROUND), mention.end + _AROUND) is None:
            return ""
        role = role_of_person(self._table, [mention])
        start, end = (mention.start - _BEFORE, mention.start) if role is None else (role.start, role.end)
        found = AGED.search(text, max(0, start), end)
        return "" if found is None else found[1]

    def _in_sentence(self, age: str, at: int) -> Mention | None:
        """The person named last in front of an age in its sentence."""
        said = re.compile(rf"\b{age}\b(?!-)").finditer(self._table.text, max(0, at - _REACH), at)
        place = max((found.start() for found in said), default=-1)
        if place < 0:
            return None
        first = bisect_left(self._cast.starts, self._table.sentence(place)[0])
        last = bisect_left(self._cast.starts, place) - 1
        return self._cast.fullest(self._cast.persons[last]) if last >= first else None
