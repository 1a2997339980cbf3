"""Whom the text describes by a noun, whatever the noun: `Jane Doe, the arborist`, `Doe is a baker`.

The noun opens the sentence of a name, is in apposition on either side of it, or has the name as its subject.
"""

from bisect import bisect_left

from newscorpus.quotes.speakers.person_details import description_before
from newscorpus.quotes.syntax.grammar_bits import ADV, AUX, CONJ, DET, POSS, PREP, ROLE, SUB, SUBJ, TIME
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.cached import cached
from newscorpus.text.cast import Cast
from newscorpus.text.names import Mention

__all__ = ("DescribedPersons",)

_DESCRIBED = 7  # words of a description
_SMALL = PREP | SUB | AUX | CONJ | SUBJ | ADV | TIME
_INSIDE = frozenset((" ", "-", "’", "'"))


class DescribedPersons:
    """The persons of a text by the nouns that describe them."""

    def __init__(self, table: WordTable, cast: Cast) -> None:
        """Take the text and its persons."""
        self._table = table
        self._cast = cast

    def last(self, noun: str, before: int) -> Mention | None:
        """Return the last person before an index whom the text describes so; `None` when there is none."""
        indices = self._indices.get(noun, [])
        i = bisect_left(indices, before) - 1
        return self._cast.persons[indices[i]] if i >= 0 else None

    @cached
    def _indices(self) -> dict[str, list[int]]:
        """The head of a description -> the indices of the persons in it: `Jane Doe, the arborist`, `Doe is a baker`."""
        out: dict[str, list[int]] = {}
        for i, mention in enumerate(self._cast.persons):
            for noun in {self._head_in_front(mention), self._head_behind(mention)} - {""}:
                out.setdefault(noun, []).append(i)
        return out

    def _head_in_front(self, mention: Mention) -> str:
        """The noun of `the city’s arborist, Jane Doe`; empty without one."""
        table, k = self._table, mention.first - 1
        if (
            k >= 0
            and table.gaps[k] == " "
            and table.bits[k] & ROLE
            and table.start(k) == table.sentence(mention.start)[0]
        ):
            return table.words[k].lower()  # Engineer Jane Doe
        if (described := description_before(table, mention.start)) is not None:  # The minister for water, Jane Doe
            first, stop = table.word_from(described[0]), table.word_to(described[1])
            head = next((i for i in range(first + 1, stop) if table.bits[i] & PREP), first)
            return table.words[head - 1].lower() if head > first else ""
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
        if k + 4 >= len(table.words):
            return ""
        if table.gaps[k - 1] == ", ":
            k += table.words[k].isdigit() and table.gaps[k] == ", "
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
