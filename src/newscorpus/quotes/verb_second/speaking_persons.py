"""The persons whom a text names, where a capital does not tell a name from a noun, and whom a pronoun means.

"er" and "sie" mean the subject of their own sentence when it comes before them ("Der Kanzler irrt, wenn er sagt"), and
else the last speaker whose gender fits, unless somebody else of that gender has opened a sentence since, or a sentence
was about them ("Dem widersprach X."). Where nobody of that gender has spoken, they mean the only one who was named, and
where nobody was named, the person whom the last sentences were about ("Der Verdächtige bestreitet das"), or who is
named next; of several, the one whom the sentence before is about. "dieser" and "diese" mean whom the text has named
last.
"""

from bisect import bisect_left
from functools import cache
from itertools import islice
from typing import Literal, NamedTuple

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.lexicon.traits import adjective_endings
from newscorpus.model import Span
from newscorpus.quotes.syntax.grammar_bits import ARTICLE, DET, HAVE, INDEFINITE, POSS, PREP, SUB, SUBJ, TOLD
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.article_genders import is_masculine
from newscorpus.quotes.verb_second.known_names import (
    Introduced,
    introduced,
    lone_given_name,
    of_surname,
    unlisted_surname,
)
from newscorpus.quotes.verb_second.person_descriptions import has_age, is_age, is_description, is_stranger_noun, said_of
from newscorpus.quotes.verb_second.sentence_subjects import sentence_before, subject_before, subject_of
from newscorpus.quotes.verb_second.source_phrases import SourcePhrase, list_parts, source_phrase, written
from newscorpus.quotes.verb_second.speaking_nouns import FEMININE, is_body, is_inhabitant, is_speaking_place, noun_gender, person_gender
from newscorpus.text.cached import cached

__all__ = ("FAR", "Known", "Meant", "SpeakingPersons", "fits")

_FIRST = 8  # mentions of a surname: an age is told beside one of these
_NEAR = 50  # persons: so many are looked at for a name or a role
_BEFORE = 4  # words before a name that opens its sentence: "Der erst 21 Jahre alte …" does not
_SENTENCES = 5  # sentences: so many are looked at for one that is about somebody else

FAR = 1500
"""Characters: no pronoun reaches further back."""

_SOON = 400  # characters: a pronoun before every name means nobody further on

Meant = Literal["last-speaker", "named-last", "named-next", "subject"]
"""How the person of a pronoun was found."""


class Known(NamedTuple):
    """A source that was named."""

    span: Span
    gender: str
    """m, f, u (either), "" (no person)."""

    title: Span | None = None
    role: Span | None = None
    named: bool = False


class SpeakingPersons:
    """The persons whom a text has named so far, and who of them spoke last; asked in text order."""

    def __init__(self, table: WordTable) -> None:
        """Take the text."""
        self.table: WordTable = table
        self._by_surname: dict[str, Known] = {}
        self._by_role: dict[str, Known] = {}
        self._last: dict[str, tuple[Known, int]] = {}  # gender -> who spoke last, and where

    def named(self, person: Known, surname: str, role: str) -> None:
        """Keep whom a surname and a role mean from now on; "" for none."""
        if surname:
            self._by_surname[surname] = person
        if role:
            self._by_role[role] = person

    def spoke(self, person: Known, at: int) -> None:
        """Keep who spoke last."""
        if person.gender:
            self._last[person.gender] = person, at

    def forget_last(self) -> None:
        """Several have spoken together: no pronoun means one of them."""
        self._last.clear()

    def of_surname(self, surname: str, gender: str, at: int) -> Known | None:
        """The person of a surname who spoke, or whom the text introduces."""
        known = self._by_surname.get(surname)
        if known is not None and fits(known.gender, gender):
            return known
        persons = of_surname(self.table, surname)
        i = bisect_left(persons, at, key=self._start)
        near = (*reversed(persons[max(0, i - _NEAR) : i]), *persons[i : i + _NEAR])  # the last one before comes first
        return next((self._of(person) for person in near if fits(person.gender, gender)), None)

    def of_word(self, word: str, at: int) -> Known | None:
        """Whom a word means that is not a known surname: a first name that one person has ("Mia", "Xi"), or a surname.

        The surname is that of a name before place `at` that no list has: "Aydan Özay kam. „…“, sagte Özay.".
        """
        table = self.table
        named = [p for p in introduced(table) if p.first < p.last and table.words[p.first] == word]
        if named:
            return _one([self._of(person) for person in named])
        k = unlisted_surname(table, word, table.word_from(at))
        return None if k < 0 else Known(self._span(k - 1, k), "u", named=True)

    def _of_name(self, name: Phrase, gender: str, at: int) -> Known | None:
        """The person of a gender whom a name means; a given name alone is enough: "Mia lacht."."""
        word = self.table.words[name[1]]
        known = self.of_surname(word, gender, at)
        told = lone_given_name(self.table, name[1]) if known is None and name[0] == name[1] else None
        if told is None or not fits(told, gender):
            return known
        known = self.of_word(word, at)
        if known is not None:
            return known if fits(known.gender, gender) else None
        first = self._nouns.get(word, name[1])
        return Known(self._span(first, first), told, named=True)

    def _start(self, person: Introduced) -> int:
        return self.table.start(person.first)

    def _of(self, person: Introduced) -> Known:
        title = self._span(person.noun, person.noun) if person.noun >= 0 else None
        name = Span.cut(self.table.text, self._start(person), self.table.ends[person.last] - person.owns)
        return Known(name, person.gender, title, named=True)

    def of_noun(self, phrase: SourcePhrase, at: int) -> Known | None:
        """The person whom the text gives the age or the role of a phrase."""
        word = self.table.words[phrase.noun]
        if is_age(self.table, phrase):
            return self._of_age(self.table.words[phrase.noun - 1], phrase.gender, at)
        return self.called(word, at) if phrase.bare else None

    def called(self, word: str, at: int) -> Known | None:
        """The last person of a role, or of another word for it: "der Minister" is "Verkehrsminister Paul Kern"."""
        roles = _same_roles(self.table.reading.lexicon, word.lower())
        found = (self._called(role, at) for role in ((word.lower(),), roles) if role)
        return next((known for known in found if known is not None), None) or self._named_late(word, at)

    def _called(self, roles: tuple[str, ...], at: int) -> Known | None:
        recent = islice(reversed(self._by_role.items()), _NEAR)
        spoke = next((known for name, known in recent if name.endswith(roles)), None)
        if spoke is not None:
            return spoke
        table, persons = self.table, introduced(self.table)
        i = bisect_left(persons, at, key=self._start)
        for person in reversed(persons[max(0, i - _NEAR) : i]):
            if any(k >= 0 and table.words[k].lower().endswith(roles) for k in (person.noun, said_of(table, person))):
                return self._of(person)
        return None

    def _named_late(self, word: str, at: int) -> Known | None:
        """Whom the text names only behind the role, and next of all: "Die Trainerin lacht. „Nein“, sagt Eva Roth."."""
        table, persons, k = self.table, introduced(self.table), self._nouns.get(word, 0)
        if not k or table.start(k) >= at or not table.bits[k - 1] & ARTICLE or table.bits[k - 1] & INDEFINITE:
            return None
        i = bisect_left(persons, table.start(k), key=self._start)
        person = persons[i] if i < len(persons) else None
        if person is None or person.noun >= 0 or self._start(person) >= at or person.first == person.last:
            return None
        near = table.paragraph(self._start(person)) == table.paragraph(table.start(k))
        new = of_surname(table, table.words[person.last])[0] == person and said_of(table, person) < 0
        fit = fits(person_gender(table.reading.lexicon, word) or "u", person.gender)
        return self._of(person) if near and new and fit else None

    def _of_age(self, age: str, gender: str, at: int) -> Known | None:
        """The person of an age: "der 21-Jährige" is "Paul Kern (21)"."""
        table, persons = self.table, introduced(self.table)
        i = bisect_left(persons, at, key=self._start)
        aged = [person for person in persons[max(0, i - _NEAR) : i] if has_age(table, person, age)]
        aged = [person for person in aged if fits(person.gender, gender)] or aged  # "der 21-Jährigen zufolge"
        if not aged:
            return None
        return self.of_surname(table.words[aged[-1].last], aged[-1].gender, at) or self._of(aged[-1])

    def meant(self, gender: str, at: int) -> tuple[Known, Meant] | None:
        """The person of a gender whom the text was last about, and the rule that says so."""
        own = self._own_subject(gender, at)
        if own is not None:
            return own, "subject"
        spoke = [self._last[g] for g in (gender, "u") if g in self._last]
        last = max(spoke, key=lambda one: one[1]) if spoke else None
        if last is not None and at - last[1] > FAR:
            last = None
        named = self._named_since(gender, last, at)
        if last is None:
            other = self._other(subject_before(self.table, at), gender, at, None)
            if other is not None:
                return other, "named-last"
            only = _one(named) or _one([one for one in named if one.span.start >= sentence_before(self.table, at)])
            only = only if only is not None or named else self.topic(gender, at)
            if only is not None or named:
                return None if only is None else (only, "named-last")
            first = self._next(gender, at)
            return None if first is None else (first, "named-next")
        named = named or self._named_before(gender, last, at)
        return (last[0], "last-speaker") if not named else (named[-1], "named-last")

    def _named_before(self, gender: str, last: tuple[Known, int], at: int) -> list[Known]:
        """Whom the sentence before names alone, about somebody else: "Hilfe kam ihr von Max Klee. Er …"."""
        table, begin = self.table, sentence_before(self.table, at)
        subject = subject_before(table, at)
        if last[1] > begin or subject is None or source_phrase(table, *subject).gender in {gender, "u"}:
            return []
        persons, start = introduced(table), self._start
        near = persons[bisect_left(persons, begin, key=start) : bisect_left(persons, at, key=start)]
        fitting = [self._of(one) for one in near if one.gender == gender and not table.quoted[one.first]]
        return fitting if len(fitting) == 1 and fitting[0].span.text.split()[-1] != last[0].span.text.split()[-1] else []

    def body_of(self, gender: str, at: int) -> tuple[Known, Meant] | None:
        """The body that the sentence of a pronoun is about, or the one before: "Der Sender schweigt. Er prüfe das."."""
        table = self.table
        here = table.reading.sentence_index(at)
        for i in range(here, max(-1, here - 2), -1):
            subject = subject_of(self.table, i)
            if subject is None or table.ends[subject[1]] > at or table.quoted[subject[0]]:
                continue
            phrase = source_phrase(table, *subject)
            k = next((k for k in range(*phrase.whole) if table.words[k][:1].isupper()), phrase.whole[1])
            body = phrase.noun < 0 and is_body(table.reading.lexicon, table.words[k])
            if i == here and table.bits[subject[0]] & SUBJ:
                continue  # "Er sei müde, teilte sie mit"
            if not body or noun_gender(table.reading.lexicon, table.words[k]) != gender:
                return None
            others = range(subject[1] + 1, table.word_from(at))  # "Die Stadt befragte eine Zeugin. Sie …"
            if any(person_gender(table.reading.lexicon, table.words[i]) in {gender, "u"} for i in others):
                return None
            return Known(written(table, *phrase.whole), ""), "subject"
        return None

    def pointed_at(self, gender: str, at: int) -> tuple[Known, Meant] | None:
        """Whom "dieser" or "diese" means: the last one in the sentence before, or whom "er" or "sie" would mean."""
        persons = introduced(self.table)
        begin = sentence_before(self.table, at)
        for person in reversed(persons[: bisect_left(persons, at, key=self._start)]):
            if self._start(person) < begin:
                break
            if fits(person.gender, gender) and not self.table.quoted[person.first]:
                known = self._by_surname.get(self.table.words[person.last])
                return (known if known is not None and fits(known.gender, gender) else self._of(person)), "named-last"
        found = self.topic(gender, at)
        return (found, "named-last") if found is not None else self.meant(gender, at)

    def _own_subject(self, gender: str, at: int) -> Known | None:
        """Whom the sentence of a pronoun in a clause with a conjunction, or behind one, is about."""
        table = self.table
        k, i = table.word_from(at), table.reading.sentence_index(at)
        opening = table.word_from(table.reading.sentences[i][0])
        if k <= opening or not (table.bits[k - 1] | table.bits[opening]) & SUB:
            return None
        return self._about(subject_of(self.table, i), gender, at)

    def _next(self, gender: str, at: int) -> Known | None:
        """The first person of a gender after a pronoun that comes before every name."""
        persons = introduced(self.table)
        i = bisect_left(persons, at, key=self._start)
        if i and self._start(persons[i - 1]) > max(self._opening, at - FAR):
            return None
        near = (person for person in persons[i : i + _SENTENCES] if self._start(person) - at < _SOON)
        return next((self._of(person) for person in near if person.gender == gender), None)

    def _about(self, subject: Phrase | None, gender: str, at: int) -> Known | None:
        """The person of a gender whom a sentence is about, as far as its subject comes before `at`."""
        table = self.table
        if subject is None or table.ends[subject[1]] > at or table.quoted[subject[0]]:
            return None
        phrase = source_phrase(table, *subject)
        if phrase.name is not None:
            if not fits(phrase.gender, gender) or list_parts(table, *subject):
                return None
            return self._of_name(phrase.name, gender, at) or self._unlisted(phrase, gender)
        if phrase.noun < 0 or phrase.gender != gender or subject[0] == subject[1]:
            return None
        if gender == "m" and table.bits[subject[0]] & DET and not is_masculine(table, subject[0]):
            return None  # "Die Fans", "Initiatoren"
        return self.of_noun(phrase, at) or Known(written(table, *phrase.whole), gender)

    def _unlisted(self, phrase: SourcePhrase, gender: str) -> Known | None:
        """Whom two words mean that may be an unlisted name: "Yeliz Aksoy steht auf", not "Borussia Bonn siegt"."""
        first, last = phrase.name or (0, 0)
        words, lexicon = self.table.words[first : last + 1], self.table.reading.lexicon
        if first == last or phrase.gender or not lexicon.words("dateline_cities").isdisjoint(words):
            return None
        other = any(is_body(lexicon, word) or is_speaking_place(lexicon, word) for word in words)
        return None if other else Known(self._span(first, last), gender, named=True)

    def _named_since(self, gender: str, last: tuple[Known, int] | None, at: int) -> list[Known]:
        """Whom the text names of a gender: all in reach, or those who have opened a sentence since somebody spoke."""
        table = self.table
        begin = max(self._opening, at - FAR) if last is None else last[1]
        out = []
        persons = introduced(table)
        among = persons[bisect_left(persons, begin, key=self._start) : bisect_left(persons, at, key=self._start)]
        for person in among:
            if not fits(person.gender, gender):
                continue
            if last is None or (self._opens(person) and table.words[person.last] != last[0].span.text.split()[-1]):
                known = self._by_surname.get(table.words[person.last])
                out.append(known if known is not None and fits(known.gender, gender) else self._of(person))
        subject = None if last is None else self._subject_since(gender, last, at)
        return out if subject is None else [*out, subject]

    def _subject_since(self, gender: str, last: tuple[Known, int], at: int) -> Known | None:
        """The last person of a gender that a sentence is about since somebody spoke: "Dem widersprach X."."""
        table, reading = self.table, self.table.reading
        here = reading.sentence_index(at)
        for i in range(here - 1, max(reading.sentence_index(last[1]), here - _SENTENCES), -1):
            subject = subject_of(self.table, i)
            if subject is None:
                continue
            behind = min(subject[1] + 1, len(table.words) - 1)
            if table.bits[behind] & TOLD:
                continue  # "Ihr Mann sei gegangen": of whoever says so
            phrase = source_phrase(table, *subject)
            opens = table.start(subject[0]) == reading.sentences[i][0]
            another = INDEFINITE | POSS if opens and not self._is_said_of_owner(behind) else INDEFINITE
            stranger = phrase.noun >= 0 and phrase.gender == gender and table.bits[subject[0]] & another
            if phrase.name is None and stranger:  # "Ein Vater sah es anders", "Ihr Anwalt ging"
                return Known(written(table, *phrase.whole), gender)
            other = self._other(subject, gender, at, last[0])
            if other is not None:
                return other
            name = phrase.name or self._predicate(i, subject, phrase.noun)
            if name is None or table.words[name[1]] == last[0].span.text.split()[-1]:
                continue
            known = self._of_name(name, gender, at)
            if known is not None:
                return known
        return None

    def _is_said_of_owner(self, verb: int) -> bool:
        """Whether a sentence says of a relative what he is or has: "Sein Vater war Fährmann.", not "Sein Vater kam."."""
        return bool(self.table.bits[verb] & HAVE) or self.table.words[verb] in self.table.listed["copulas"]

    def _other(self, subject: Phrase | None, gender: str, at: int, last: Known | None) -> Known | None:
        """Somebody of a gender, by a noun alone that does not mean the last speaker: "Die Zeugin kam."."""
        if subject is None or not self.table.bits[subject[0]] & ARTICLE or self.table.bits[subject[0]] & INDEFINITE:
            return None
        phrase = source_phrase(self.table, *subject)
        if phrase.noun < 0:
            return None
        if not phrase.bare:  # "die Witwe des Opfers"
            return self._about(subject, gender, at) if is_stranger_noun(self.table, self.table.words[phrase.noun]) else None
        known = self.of_noun(phrase, at)
        if known is not None and fits(known.gender, gender):
            return known
        return None if self.may_be(phrase, last) else self._about(subject, gender, at)

    def may_be(self, phrase: SourcePhrase, person: Known | None) -> bool:
        """Whether an age, or a noun, may be one more word for a person: "der 21-Jährige", "der Trainer".

        It is not when the text had that person in a sentence before without a name, nor for those known by what they
        do in a trial: beside "Verteidiger Klee" the witness is somebody else.
        """
        if is_age(self.table, phrase):
            return person is None or not self._is_aged(person, self.table.words[phrase.noun - 1])
        if not is_description(self.table, phrase):
            return False
        if person is None:
            return True
        if not person.named and person.span.text.split()[-1] != self.table.words[phrase.noun]:
            return False  # "Die Ministerin schweigt. Die Autorin lacht."
        first = self._nouns.get(self.table.words[phrase.noun], phrase.noun)
        if first < self.table.word_from(self.table.reading.sentence_at(person.span.start)[0]):
            return False
        said, word = person.title or person.role, self.table.words[phrase.noun]
        if word.lower().endswith(tuple(self.table.listed["no_trade"])) or self._is_from_place(word):
            return True
        return said is None or not any(is_stranger_noun(self.table, word, known=True) for word in said.text.split())

    def _is_from_place(self, word: str) -> bool:
        """Whether a noun says where somebody is from: "Bremer", "Bremerin"."""
        return is_inhabitant(self.table.reading.lexicon, word.removesuffix(FEMININE))

    def _is_aged(self, person: Known, age: str) -> bool:
        """Whether the text says how old a person is, or calls them by another age."""
        words = person.span.text.replace("-", " ").split()
        if any(word.isdigit() and word != age for word in words):
            return True
        return any(has_age(self.table, one) for one in of_surname(self.table, words[-1])[:_FIRST])

    @cached
    def _nouns(self) -> dict[str, int]:
        """The words with capitals, and where the text has each first, below its header, which may give a role alone."""
        words, opening = self.table.words, self.table.word_from(self._opening)
        return {words[k]: k for k in reversed(self.table.reading.capitals) if k >= opening}

    @cached
    def _opening(self) -> int:
        """Where the story starts: whoever is in its byline is not meant."""
        return next((start for start, _ in self.table.reading.sentences), 0)

    def _predicate(self, i: int, subject: Phrase, noun: int) -> Phrase | None:
        """The name in a sentence that opens with a noun for a person alone: "Neuer Trainer wird Max Klee"."""
        table = self.table
        if noun < 0 or table.bits[subject[0]] & (DET | POSS) or subject[1] != noun:
            return None
        persons, end = introduced(table), table.reading.sentences[i][1]
        k = bisect_left(persons, end, key=self._start) - 1
        if k < 0 or persons[k].first < noun or table.ends[persons[k].last] + 1 < end:
            return None
        if any(bits & PREP for bits in table.bits[noun : persons[k].first]):
            return None  # "Neuer Trainer ist ein Freund von Max Klee"
        return persons[k].first, persons[k].last

    def topic(self, gender: str, at: int, within: int = _SENTENCES - 1) -> Known | None:
        """The person whom the last sentence about one is about, `within` so many: "Der Verdächtige bestreitet das."."""
        here = self.table.reading.sentence_index(at)
        described: Known | None = None
        for i in range(here - 1, max(-1, here - within - 1), -1):
            subject = subject_of(self.table, i)
            known = self._about(subject, gender, at)
            if known is None or subject is None:
                continue
            if known.named:
                return known
            described = described or known
            if not is_description(self.table, source_phrase(self.table, *subject)):
                break
        return described  # "Nataliia Romanenko wartet. Die Ärztin hat Zeit.": the one with the name

    def _opens(self, person: Introduced) -> bool:
        """Whether a name opens its sentence, with no more in front than an article, adjectives and an owner."""
        table = self.table
        k = person.noun if person.noun >= 0 else person.first
        first = table.word_from(table.reading.sentence_at(table.start(k))[0])
        in_front = table.words[first:k] if k - first <= _BEFORE else None
        return in_front is not None and all(
            bits & DET or word.endswith(_attribute_endings(self.table.reading.lexicon))
            for word, bits in zip(in_front, table.bits[first:k], strict=True)
        )

    def _span(self, first: int, last: int) -> Span:
        return Span.cut(self.table.text, self.table.start(first), self.table.ends[last])


def _one(named: list[Known]) -> Known | None:
    """The only person of a list; `None` when they are several, or nobody."""
    return named[0] if len({person.span.text for person in named}) == 1 else None


@cache
def _same_roles(lexicon: Lexicon, noun: str) -> tuple[str, ...]:
    """What else somebody may have been called: "verteidiger" for "anwalt"."""
    kinds, stem = class_lists(lexicon, "role_kinds"), noun.removesuffix(FEMININE)
    if noun in kinds or stem == noun:
        return tuple(kinds.get(noun, ()))
    return tuple(kind + FEMININE for kind in kinds.get(stem, ()))


def fits(one: str, other: str) -> bool:
    """Whether two genders may be those of one person: equal, or one of them open."""
    return one == other or "u" in (one, other) or not one or not other


@cache
def _attribute_endings(lexicon: Lexicon) -> tuple[str, ...]:
    """How adjectives end, and a name that owns what follows: "Bremens neuer Trainer Max Klee"."""
    return (*adjective_endings(lexicon), "s")
