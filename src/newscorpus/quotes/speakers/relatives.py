"""Relatives whose names a text gives: `her husband` is Paul Roe where it says `Roe’s wife, Ann Doe`.

A noun for a relative in front of a name says whose relative that is: `his wife, Ann Doe`, `Roe’s daughter Ann`. It says
the same of both: who has a wife is her husband. So `her husband` means the person whom the text has called so, or else
the one whom it calls the owner of her name; two such persons leave it open.
"""

from bisect import bisect_left
from collections.abc import Mapping
from typing import NamedTuple

from newscorpus.lexicon.class_lists import class_lists
from newscorpus.quotes.speakers.noun_subjects import gender_of_noun
from newscorpus.quotes.speakers.pronouns import named_by
from newscorpus.quotes.syntax.grammar_bits import POSS
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.cached import cached
from newscorpus.text.cast import Cast
from newscorpus.text.name_kin import noun_apposed
from newscorpus.text.name_words import Gender
from newscorpus.text.names import Mention

__all__ = ("Relatives",)

_MARKS = frozenset(("’", "'"))
_MANY = 50  # relatives named before
_DESCRIBED = 3  # words between an owner and the noun: `his younger brother`


class _Relative(NamedTuple):
    """Somebody who is a relative of somebody."""

    at: int
    person: Mention
    noun: str
    owner: Mention | None


class Relatives:
    """The relatives in a text by whose they are."""

    def __init__(self, table: WordTable, cast: Cast) -> None:
        """Take the text and its persons."""
        self._table = table
        self._cast = cast

    def meant(self, start: int, end: int) -> Mention | None:
        """Return who `her husband` is, as the text says before; `None` when it does not, or names two."""
        k = self._table.word_to(end) - 1
        noun = self._table.words[k].lower()
        if noun not in self._kinds or self._table.start(k) <= start:
            return None
        i = bisect_left(self._known, start, key=lambda known: known.at)
        before = self._known[max(0, i - _MANY) : i]
        owner = self._owner(k, start) if before else None
        if owner is None:
            return None
        kind, gender = self._kinds[noun], gender_of_noun(noun, self._table.reading.lexicon)
        found = {known.person for known in before if known.owner == owner and self._is_same(known.noun, kind, gender)}
        for known in () if any(self._is_same(known.noun, kind, gender) for known in before) else before:
            fits = known.person == owner and self._kinds[known.noun] == _OTHER_SIDE[kind]
            if fits and known.owner is not None and self._cast.gender(known.owner) in (gender, "u"):
                found.add(known.owner)
        return found.pop() if len(found) == 1 else None

    def _is_same(self, noun: str, kind: str, gender: Gender | None) -> bool:
        """Whether one noun for a relative is another word for what a kind and a gender say: `mum` and `mother`."""
        told = gender_of_noun(noun, self._table.reading.lexicon)
        return self._kinds[noun] == kind and ("u" in (told, gender) or told == gender)

    @cached
    def _kinds(self) -> Mapping[str, str]:
        """Noun -> what it is to the owner."""
        kin = class_lists(self._table.reading.lexicon, "kin")
        return {noun: kind for kind in _OTHER_SIDE for noun in kin.get(kind, frozenset())}

    @cached
    def _known(self) -> list[_Relative]:
        """Those whose names are behind a noun for a relative and an owner, in text order."""
        out: list[_Relative] = []
        for mention in self._cast.persons:
            k = mention.name - 1
            gap = self._table.gaps[k] if k > 0 else ""
            beside = gap == " " or (gap == ", " and noun_apposed(self._table.text, mention))
            if not beside or self._table.words[k].lower() not in self._kinds:
                continue
            owner, person = self._owner(k, self._table.start(max(0, k - _DESCRIBED - 2))), self._cast.fullest(mention)
            if person != owner:
                out.append(_Relative(mention.start, person, self._table.words[k].lower(), owner))
        return out

    def _owner(self, noun: int, begin: int) -> Mention | None:
        """Whose relative the noun at a word means: `her` or `Ann Doe’s` before it."""
        table = self._table
        for k in range(noun - 1, max(noun - _DESCRIBED - 2, -1), -1):
            if table.start(k) < begin or table.words[k].lower() in table.listed["of_the_past"]:
                break  # her ex-husband is no longer her husband
            if table.bits[k] & POSS:
                return named_by(table, self._cast, k)
            if table.gaps[k] in _MARKS:
                name = table.name_around(k)
                return self._cast.fullest(name) if name is not None and name.kind == "person" else None
            if table.gaps[k] not in (" ", "-"):
                break
        return None


_OTHER_SIDE: Mapping[str, str] = {"spouse": "spouse", "parent": "child", "child": "parent", "sibling": "sibling"}
"""What somebody is to a relative of theirs."""
