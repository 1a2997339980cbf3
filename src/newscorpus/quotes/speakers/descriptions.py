"""Whom a description means that takes the place of a name: `the senator`, `the 24-year-old`, `the Nigerian`.

The text has to have said so: the last person who was called a senator, or whose age stood after the name. Writers also
say on the way what somebody is (`“We won,” Doe said. “At last,” the striker added.`). So a noun that the text
calls nobody else means whoever spoke right before, so long as nobody is named in between, and so does an office in
capitals (`the Texas Republican`). A nationality, or an age that the text gives nobody, means the person named last,
when that sentence names one person alone. In any other case the source stays as it is written.
"""

from bisect import bisect_left
from collections.abc import Mapping
from functools import cache
from operator import attrgetter

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.quotes.speakers.capital_descriptions import (
    OfficeLetters,
    last_compatriot,
    names_nationality,
    names_office,
)
from newscorpus.quotes.speakers.described_ages import AGED, DescribedAges
from newscorpus.quotes.speakers.described_persons import DescribedPersons
from newscorpus.quotes.speakers.noun_subjects import gender_of_noun
from newscorpus.quotes.speakers.pronouns import in_marks, named_by, opens_sentence
from newscorpus.quotes.speakers.speaker_rules import NATIONALITY
from newscorpus.quotes.syntax.grammar_bits import AUX, DET, POSS, SUBJ
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.cached import cached
from newscorpus.text.cast import Cast
from newscorpus.text.name_words import Gender, genders
from newscorpus.text.names import Mention

__all__ = ("Descriptions",)

_LEADS = 1  # the last paragraph that may leave out who it is, after the headline
_ANONYMOUS = 10  # words behind a description that say why it has no name
_LATER = 800  # characters: nobody named further on is meant
_INSIDE = frozenset((" ", "-", "’", "'"))
_OPENS = 4  # characters before a description that opens a paragraph: `But the`
_FAR = 400  # characters: no nationality means somebody named further back


class Descriptions:
    """The persons of a text by what they are called."""

    def __init__(self, table: WordTable, cast: Cast) -> None:
        """Take the text and its persons."""
        self._table = table
        self._cast = cast
        self._lexicon = table.reading.lexicon
        self._learned: dict[str, Mention] = {}  # a description -> whom it was found to mean

    @cached
    def letters(self) -> OfficeLetters:
        """The persons by the initials of their offices."""
        return OfficeLetters(self._table, self._cast)

    @cached
    def _ages(self) -> DescribedAges:
        return DescribedAges(self._table, self._cast)

    @cached
    def _described(self) -> DescribedPersons:
        return DescribedPersons(self._table, self._cast)

    def meant(self, words: str, at: int, *, last: Mention | None, last_at: int) -> tuple[Mention | None, str]:
        """Return whom a description means, and the rule that says so; `None` when the text does not say.

        `last` is the person who spoke last, and `last_at` where that was.
        """
        listed = self._table.listed
        opening, _, rest = words.lower().partition(" ")
        definite = opening in listed["definite"]
        aged = AGED.fullmatch(rest) if definite else None
        if aged is not None:
            return self._ages.person(aged[1], at) or self._ageless(at), "age"
        if names_nationality(self._table, words):
            goes_on = last is not None and self._goes_on(last_at, at)
            return last if goes_on else self._compatriot(words, at), NATIONALITY
        if definite and names_office(self._table, words):
            return self._holder(at, last=last, last_at=last_at), "role"
        kin = self._described.parent_of(rest) if definite else ""
        if kin:
            called = self._described.called_so(rest, at) or self._described.parent(
                kin, bisect_left(self._cast.starts, at)
            )
            return called or self._new_parent(kin, at, last=last, last_at=last_at), "role"
        if not listed["of_whom"].isdisjoint(rest.split()):
            person = self._described.called_so(words.partition(" ")[2], at) if definite else None
            return person, "role" if person is not None else ""
        role = words.lower().rpartition(" ")[2]
        if self._keeps_name(at + len(words)):
            return None, ""
        if opening not in listed["opens_role"]:
            return self._named_later(words, role, at)
        if last is not None and not set(words.split()[1:]).isdisjoint(self._cast.name(last).split()):
            last = None  # the Lincoln actor is not Abraham Lincoln
        gender = gender_of_noun(role, self._lexicon)
        before = bisect_left(self._cast.starts, at)
        called = self._described.last_called(role, rest, before) if gender is not None else None
        if called is None and definite and role not in _no_persons(self._lexicon, listed["writings"]):
            called = self._described.last_described(role, rest, before)
            called = called or (None if self._is_anybody(role, at) else self._described.of_kind(role, rest, before))
        if called is not None and not self._described.is_of_another(called, words, role):
            return called, "role"
        if gender is None:
            return None, ""
        if definite and listed["tells_apart"].isdisjoint(rest.split()):
            found = self._learned.get(rest)
            found = found or self._meant_by_new(rest, role, gender, at, last=last, last_at=last_at)
            if found is None and role in self._again and self._is_new(role, at):
                found = self._pronoun_before(gender, at)
            if found is not None:
                self._learned[rest] = found
                return found, "described"
        return self._named_later(words, role, at)

    def _compatriot(self, words: str, at: int) -> Mention | None:
        """Whom a nationality means: the last person of that country, or whoever was named last and alone."""
        called = last_compatriot(self._table, self._cast.persons[: bisect_left(self._cast.starts, at)], words)
        return self._named_alone(at) if called is None else self._cast.fullest(called)

    def _is_anybody(self, role: str, at: int) -> bool:
        """Whether the text has a noun first for somebody without a name: `a lawmaker left`, `his lawyer said`."""
        first = self._seen.get(role, at)
        phrase = self._table.phrase_at(self._table.word_from(first)) if first < at else None
        if phrase is None or not self._table.bits[phrase.first] & (DET | POSS):
            return False
        return self._table.words[phrase.first].lower() not in self._table.listed["definite"]

    def _keeps_name(self, end: int) -> bool:
        """Whether the words behind a description say that it has no name: `the clerk, who asked not to be named,`."""
        table, k = self._table, self._table.word_from(end)
        if not table.text.startswith(", ", end):
            return False
        behind = range(k + 1, min(k + _ANONYMOUS, table.word_to(table.sentence(end)[1])))
        unnamed = (i for i in behind if table.words[i] in table.listed["unnamed"])
        return any(i > k + 2 or not table.bits[i - 1] & AUX for i in unnamed)  # not `, who was named`

    def _new_parent(self, kind: str, at: int, *, last: Mention | None, last_at: int) -> Mention | None:
        """Whoever spoke right before a parent whom the text called nothing so far, or was named last and alone."""
        gender = gender_of_noun(kind, self._lexicon) or "u"
        if last is not None and self._fits(last, gender) and self._goes_on(last_at, at):
            return last
        found = self._named_alone(at)
        return found if found is not None and self._fits(found, gender) else None

    def _holder(self, at: int, *, last: Mention | None, last_at: int) -> Mention | None:
        """Whom an office in capitals means, `the Texas Republican`: whoever has just spoken, or was named alone."""
        if (
            last is not None
            and at - last_at < _FAR
            and not self._named_since(last, self._table.sentence(last_at)[1], at)
        ):
            return last
        return self._named_alone(at)

    def _meant_by_new(
        self, rest: str, role: str, gender: Gender, at: int, *, last: Mention | None, last_at: int
    ) -> Mention | None:
        """Whom a noun means that the text has not said of anybody: `“We won,” Doe said. “At last,” the striker added.`.

        That is whoever spoke in the sentence before. It may also be the subject of that sentence, or whoever spoke in
        the paragraph before, but not for a noun that needs no introduction (`the judge`).
        """
        past = self._described.is_past(rest)
        if not past and self._cast.last_called(role, len(self._cast.persons)) is not None:
            return None
        if last is not None and rest == role and self._fits(last, gender) and self._goes_on(last_at, at):
            return last
        if not past and (role in self._table.listed["known_to_all"] or self._seen.get(role, at) < at):
            return None
        found = self._subject_before(at) or self._subject_before(at, apart=self._opens(at))
        if found is None and last is not None and self._fills_next(last, last_at, at):
            found = last
        return found if found is not None and self._fits(found, gender) else None

    @cached
    def _again(self) -> frozenset[str]:
        """Nouns that name a person again who was named before: not `the surgeon`, who may be somebody else."""
        return class_lists(self._lexicon, "relations").get("named-again", frozenset())

    def _pronoun_before(self, gender: Gender, at: int) -> Mention | None:
        """Whom the pronoun means that opens the sentence before: `He left. “…,” the teenager said`.

        Nobody may be named since.
        """
        table, i = self._table, self._table.told_before(at)
        begin = table.reading.sentences[i][0] if i >= 0 else at
        k = table.word_from(begin)
        alone = all(in_marks(table, person) for person in self._between(begin, at))
        near = table.paragraph(at) - table.paragraph(begin) <= self._opens(at)
        found = named_by(table, self._cast, k) if alone and near and table.bits[k] & SUBJ else None
        return found if found is not None and self._fits(found, gender) else None

    def _between(self, start: int, end: int) -> list[Mention]:
        """The persons named in a stretch."""
        starts = self._cast.starts
        return self._cast.persons[bisect_left(starts, start) : bisect_left(starts, end)]

    def _is_new(self, role: str, at: int) -> bool:
        """Whether the text has no such noun before, and calls nobody so."""
        return self._cast.last_called(role, len(self._cast.persons)) is None and self._seen.get(role, at) >= at

    def _fits(self, person: Mention, gender: Gender) -> bool:
        return "u" in (gender, told := self._cast.gender(person)) or gender == told

    @cached
    def _seen(self) -> dict[str, int]:
        """Where the text first has each noun for a person, or for several, outside marks."""
        table, nouns, out = self._table, self._nouns, dict[str, int]()
        for k, word in enumerate(map(str.lower, table.words)):
            noun = word if word in nouns else word.removesuffix("s")
            if noun in nouns and not table.quoted[k]:
                out.setdefault(noun, table.start(k))
        return out

    @cached
    def _nouns(self) -> Mapping[str, Gender]:
        """The nouns for persons."""
        return genders(self._lexicon, "person_nouns")

    def _subject_before(self, at: int, *, apart: bool = False) -> Mention | None:
        """The person who opens the sentence before, or, if `apart`, the paragraph, and is the only one named there."""
        reading = self._table.reading
        i = self._table.told_before(at)
        if i < 0 or self._table.paragraph(at) - self._table.paragraph(reading.sentences[i][0]) > apart:
            return None
        begin, end = reading.sentences[i]
        named = self._between(begin, at)
        named = [person for person in named if not in_marks(self._table, person)]
        if not named or named[0].end > end:
            return None
        if not opens_sentence(self._table, begin, named[0]):
            return None
        full = self._cast.fullest(named[0])
        owns = self._table.text[named[0].end : named[0].end + 2] in ("’s", "'s")
        return full if not owns and all(self._cast.fullest(other) == full for other in named) else None

    def _fills_next(self, last: Mention, last_at: int, at: int) -> bool:
        """Whether a description is beside the words that open a paragraph, right behind one of the last speaker's."""
        table = self._table
        apart = table.paragraph(at) - table.paragraph(last_at)
        end = table.sentence(last_at)[1]
        return self._opens(at) and apart == 1 and not self._named_since(last, end, max(end, table.sentence(at)[0]))

    def _opens(self, at: int) -> bool:
        """Whether a description opens its paragraph, or is behind a quote that does."""
        begin = self._table.reading.paragraphs[self._table.paragraph(at)][0]
        if at - begin <= _OPENS or self._table.quoted[self._table.word_from(begin)]:
            return True
        return self._table.sentence(at)[0] == begin and self._is_behind_phrase(self._table.word_from(at))

    def _is_behind_phrase(self, k: int) -> bool:
        """Whether a noun is the first subject of its sentence, behind a comma: `Asked by Ann Roe, the witness said`."""
        if self._table.gaps[k - 1] != ", ":
            return False
        clauses = self._table.clauses_around(k).clauses
        return min([c.subject.first for c in clauses if c.subject is not None], default=-1) == k

    def _named_since(self, last: Mention, last_at: int, at: int) -> bool:
        """Whether the text names another person between the last report and a description."""
        since = self._between(last_at, at)
        return any(not in_marks(self._table, person) and self._cast.fullest(person) != last for person in since)

    def _named_later(self, words: str, role: str, at: int) -> tuple[Mention | None, str]:
        """The only person whom the text calls so, named soon after the lead that only says who it is."""
        listed, opening = self._table.listed, words.partition(" ")[0].lower()
        indefinite = opening in listed["indefinite"] or opening in listed["alone"]  # one resident
        found = None if indefinite or self._table.paragraph(at) > _LEADS else self._cast.only_called(role)
        return (found, "role") if found is not None and 0 < found.start - at < _LATER else (None, "")

    def _ageless(self, at: int) -> Mention | None:
        """The person named last in front and alone in that sentence, unless the text gives another age."""
        found = self._named_alone(at)
        return None if found is None or self._ages.tell(found) else found

    def _named_alone(self, at: int) -> Mention | None:
        """The person named last in front, outside marks and brackets, when no other is named in the same sentence."""
        near = self._between(at - _FAR, at)
        told = (m for m in reversed(near) if not in_marks(self._table, m) and not self._in_brackets(m))
        found = next(told, None)
        if found is None:
            return None
        begin, end = self._table.sentence(found.start)
        around = self._between(begin, end)
        full = self._cast.fullest(found)
        alone = all(self._cast.fullest(other) == full for other in around)
        return full if alone and not self._named_in_short(found.end, at) else None

    def _named_in_short(self, start: int, end: int) -> bool:
        """Whether a name that may be anybody's opens a sentence since: `Vidal laughed.`."""
        mentions, place = self._table.reading.mentions, attrgetter("start")
        since = mentions[bisect_left(mentions, start, key=place) : bisect_left(mentions, end, key=place)]
        return any(m.kind == "name" and m.start == self._table.sentence(m.start)[0] for m in since)

    def _in_brackets(self, mention: Mention) -> bool:
        """Whether a name is in brackets, where captions have who took the photo."""
        table, text = self._table, self._table.text
        begin = table.reading.paragraphs[table.paragraph(mention.start)][0]
        return text.rfind("(", begin, mention.start) > text.rfind(")", begin, mention.start)

    def _goes_on(self, last_at: int, at: int) -> bool:
        """Whether the last speaker spoke in the sentence before, and nobody is named since."""
        table = self._table
        beside = table.paragraph(last_at) == table.paragraph(at) and table.sentence(last_at)[1] <= at
        end = table.sentence(last_at)[1]
        since = self._between(end, at)
        return beside and all(in_marks(table, person) for person in since)


@cache
def _no_persons(lexicon: Lexicon, writings: frozenset[str]) -> frozenset[str]:
    """Nouns for bodies and writings, which speak without being a person."""
    return lexicon.words("collectives") | writings
