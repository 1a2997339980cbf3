"""The noun that a name is in apposition to: the mayor, Roe; the suspect, named by police as Roe.

A name that has no role of its own in a clause often says who a noun is, and then it has the place of the noun: what the
noun does, the person of that name does. Between the two is a comma ("the head of the board, Paul Roe, left") or a verb
of naming.

A name to which another one is joined opens a list instead, since one noun does not mean two people ("the president,
Paul Roe and Tom Doe").
"""

from collections.abc import Mapping, Sequence

from newscorpus.analysis.analysis import Analysis
from newscorpus.analysis.person_names import PersonName
from newscorpus.analysis.person_salience import Entity, Role, Roles
from newscorpus.analysis.structure import NounPhrase, Sentence
from newscorpus.analysis.verb_frames import NAMED, verb_frames

__all__ = ("Appositions",)


class Appositions:
    """Looks for the nouns beside names."""

    def __init__(self, analysis: Analysis) -> None:
        """Take the words of a text."""
        self._analysis = analysis
        self._words = analysis.reading.words
        self._gaps = analysis.reading.gaps
        self._frames = verb_frames(analysis.reading.lexicon)

    def name_of(self, phrase: NounPhrase, starts: Mapping[int, PersonName]) -> PersonName | None:
        """Return the name behind a comma that says who a noun is, if there is one: the mayor, Roe, left."""
        name = next((name for name in starts.values() if name.begin == phrase.last + 1), None)
        behind_comma = name is not None and self._gaps[phrase.last] == ", " and not self._goes_on(name)
        return name if behind_comma else None

    def noun_of(
        self, i: int, sentence: Sentence, roles: Roles, name: PersonName, active: Sequence[Entity]
    ) -> tuple[int, Role, int] | None:
        """Return the clause and the role of the noun that a name in sentence `i` is in apposition to, and its word."""
        if name.begin and self._gaps[name.begin - 1] == ", ":
            return None if self._goes_on(name) else self._beside(sentence, roles, name) or _behind_noun(name, active)
        return self._named_as(i, sentence, name, active)

    def _beside(self, sentence: Sentence, roles: Roles, name: PersonName) -> tuple[int, Role, int] | None:
        """The place of the noun that a name is in apposition to, and the noun: the head of the board, Roe, left."""
        k = name.begin - 1
        last = sentence.phrase_at(k)
        for head, clause in roles.subjects.items():
            subject = clause.subject
            if subject is None or head > k or name.last >= clause.first:
                continue
            is_listed = last is not None and last.first > head and last.preposition < 0  # Roe and his wife, Jane
            said = (subject.last + 1, k + 1)  # the man running the inn, Roe
            if (subject.last == k and not is_listed) or said in ((c.start, c.end) for c in sentence.clauses):
                return (*roles.of[head], head)
        return None

    def _goes_on(self, name: PersonName) -> bool:
        """Whether another name is joined to a name: the president, Paul Roe and Tom Doe."""
        k = name.last + 1
        joined = k < len(self._words) and self._gaps[name.last] == " "
        return joined and self._analysis.classes(self._words[k])[0] == "c"

    def _named_as(
        self, i: int, sentence: Sentence, name: PersonName, active: Sequence[Entity]
    ) -> tuple[int, Role, int] | None:
        """The same for a noun whose name a verb says: the suspect, named by police as Paul Roe."""
        clause = sentence.clause_around(name.first)
        if name.begin == 0 or clause is None:
            return None
        naming = f"{self._words[clause.verb]} {self._words[name.begin - 1]}".lower()
        if not self._frames.get(naming, 0) & NAMED:
            return None
        for noun in reversed(active):
            at, number, role = noun.places[-1]
            if at != i:
                break
            if noun.name is None and not noun.plural and noun.mentions and noun.mentions[-1].kind == "noun":
                return number, role, noun.mentions[-1].last
        return None


def _behind_noun(name: PersonName, active: Sequence[Entity]) -> tuple[int, Role, int] | None:
    """The same for a noun that is not a subject: he met the president, Paul Roe."""
    noun = active[-1] if active else None
    if noun is None or noun.plural or not noun.is_noun_at(name.begin - 1):
        return None
    _, clause, role = noun.places[-1]
    return clause, role, name.begin - 1
