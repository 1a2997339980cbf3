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
from typing import Literal

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.traits import adjective_endings
from newscorpus.quotes.syntax.grammar_bits import ARTICLE, DET, HAVE, INDEFINITE, POSS, SUB, SUBJ, TOLD
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.article_genders import is_masculine
from newscorpus.quotes.verb_second.known_names import (
    Introduced,
    introduced,
)
from newscorpus.quotes.verb_second.known_persons import Known, KnownPersons, fits, one_of, pronoun_genders
from newscorpus.quotes.verb_second.person_descriptions import (
    is_age,
    is_aged,
    is_description,
    is_stranger_noun,
    says_no_trade,
)
from newscorpus.quotes.verb_second.sentence_subjects import sentence_before, subject_before, subject_of
from newscorpus.quotes.verb_second.source_phrases import SourcePhrase, list_parts, source_phrase, written
from newscorpus.quotes.verb_second.speaking_nouns import (
    is_body,
    is_speaking_place,
    noun_gender,
    person_gender,
)

__all__ = ("FAR", "Meant", "SpeakingPersons")

_BEFORE = 4  # words before a name that opens its sentence: "Der erst 21 Jahre alte …" does not
_SENTENCES = 5  # sentences: so many are looked at for one that is about somebody else

FAR = 1500
"""Characters: no pronoun reaches further back."""

_SOON = 400  # characters: a pronoun before every name means nobody further on

Meant = Literal["last-speaker", "named-last", "named-next", "subject"]
"""How the person of a pronoun was found."""


class SpeakingPersons(KnownPersons):
    """The persons whom a text has named so far, and who of them spoke last; asked in text order."""

    def __init__(self, table: WordTable) -> None:
        """Take the text."""
        super().__init__(table)
        self._last: dict[str, tuple[Known, int]] = {}  # gender -> who spoke last, and where

    def spoke(self, person: Known, at: int) -> None:
        """Keep who spoke last."""
        if person.gender:
            self._last[person.gender] = person, at

    def forget_last(self) -> None:
        """Several have spoken together: no pronoun means one of them."""
        self._last.clear()

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
            only = one_of(named) or one_of([one for one in named if one.span.start >= sentence_before(self.table, at)])
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
        if last[1] > begin or subject is None:
            return []
        pronoun = pronoun_genders(table.reading.lexicon).get(table.words[subject[0]].lower())
        if (pronoun or source_phrase(table, *subject).gender) in {gender, "u"}:
            return []
        persons, start = introduced(table), self.start_of
        near = persons[bisect_left(persons, begin, key=start) : bisect_left(persons, at, key=start)]
        fitting = [self.known(one) for one in near if one.gender == gender and not table.quoted[one.first]]
        return (
            fitting if len(fitting) == 1 and fitting[0].span.text.split()[-1] != last[0].span.text.split()[-1] else []
        )

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
        for person in reversed(persons[: bisect_left(persons, at, key=self.start_of)]):
            if self.start_of(person) < begin:
                break
            if fits(person.gender, gender) and not self.table.quoted[person.first]:
                known = self.by_surname.get(self.table.words[person.last])
                return (known if known is not None and fits(known.gender, gender) else self.known(person)), "named-last"
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
        i = bisect_left(persons, at, key=self.start_of)
        if i and self.start_of(persons[i - 1]) > max(self.opening, at - FAR):
            return None
        near = (person for person in persons[i : i + _SENTENCES] if self.start_of(person) - at < _SOON)
        return next((self.known(person) for person in near if person.gender == gender), None)

    def _about(self, subject: Phrase | None, gender: str, at: int) -> Known | None:
        """The person of a gender whom a sentence is about, as far as its subject comes before `at`."""
        table = self.table
        if subject is None or table.ends[subject[1]] > at or table.quoted[subject[0]]:
            return None
        phrase = source_phrase(table, *subject)
        if phrase.name is not None:
            if not fits(phrase.gender, gender) or list_parts(table, *subject):
                return None
            return self.of_name(phrase.name, gender, at) or self._unlisted(phrase, gender)
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
        return None if other else Known(self.span(first, last), gender, named=True)

    def _named_since(self, gender: str, last: tuple[Known, int] | None, at: int) -> list[Known]:
        """Whom the text names of a gender: all in reach, or those who have opened a sentence since somebody spoke."""
        table = self.table
        begin = max(self.opening, at - FAR) if last is None else last[1]
        out = []
        persons = introduced(table)
        among = persons[bisect_left(persons, begin, key=self.start_of) : bisect_left(persons, at, key=self.start_of)]
        for person in among:
            if not fits(person.gender, gender):
                continue
            if last is None or (self._opens(person) and table.words[person.last] != last[0].span.text.split()[-1]):
                known = self.by_surname.get(table.words[person.last])
                out.append(known if known is not None and fits(known.gender, gender) else self.known(person))
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
            name = phrase.name
            if name is None or table.words[name[1]] == last[0].span.text.split()[-1]:
                continue
            known = self.of_name(name, gender, at)
            if known is not None:
                return known
        return None

    def _is_said_of_owner(self, verb: int) -> bool:
        """Whether a sentence says of a relative what he is or has: "Sein Vater war Maler.", not "Sein Vater kam."."""
        return bool(self.table.bits[verb] & HAVE) or self.table.words[verb] in self.table.listed["copulas"]

    def _other(self, subject: Phrase | None, gender: str, at: int, last: Known | None) -> Known | None:
        """Somebody of a gender, by a noun alone that does not mean the last speaker: "Die Zeugin kam."."""
        if subject is None or not self.table.bits[subject[0]] & ARTICLE or self.table.bits[subject[0]] & INDEFINITE:
            return None
        phrase = source_phrase(self.table, *subject)
        if phrase.noun < 0:
            return None
        if not phrase.bare:  # "die Witwe des Opfers"
            return (
                self._about(subject, gender, at)
                if is_stranger_noun(self.table, self.table.words[phrase.noun])
                else None
            )
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
            return person is None or not is_aged(self.table, person.span.text, self.table.words[phrase.noun - 1])
        if not is_description(self.table, phrase):
            return False
        if person is None:
            return True
        if not person.named and person.span.text.split()[-1] != self.table.words[phrase.noun]:
            return False  # "Die Ministerin schweigt. Die Autorin lacht."
        first = self.nouns.get(self.table.words[phrase.noun], phrase.noun)
        if first < self.table.word_from(self.table.reading.sentence_at(person.span.start)[0]):
            return False
        said, word = person.title or person.role, self.table.words[phrase.noun]
        return (
            says_no_trade(self.table, word)
            or said is None
            or not any(is_stranger_noun(self.table, word, known=True) for word in said.text.split())
        )

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


@cache
def _attribute_endings(lexicon: Lexicon) -> tuple[str, ...]:
    """How adjectives end, and a name that owns what follows: "Bremens neuer Trainer Max Klee"."""
    return (*adjective_endings(lexicon), "s")
