"""Who the source is, in a language whose nouns have capitals, where a capital does not distinguish a name from a noun.

A surname alone means the person of that name whom the text introduces, a role alone ("der Minister") the last one who
was called so, and an age ("der 21-Jährige") whom a pronoun would mean. "er" and "sie" mean the last speaker whose
gender fits, unless somebody else of that gender has opened a sentence since; where nobody of that gender has spoken,
the only one who was named. A relative pronoun means what comes before it, and "nach eigenen Angaben" the subject
of the sentence. "sie" beside a plural means the last group or body. What no person answers to stays as it is named; a
pronoun that two fit alike stays open (`None`).
"""

from bisect import bisect_left
from functools import cache
from itertools import islice
from typing import Literal, NamedTuple

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.classes import word_classes
from newscorpus.lexicon.traits import adjective_endings
from newscorpus.model import Span, Speaker
from newscorpus.quotes.grammar import CONJ, DET, OWN, PREP, REPORT, ROLE, SUB, SUBJ
from newscorpus.quotes.noun_capital_names import Introduced, introduced, of_surname
from newscorpus.quotes.noun_capital_phrases import SourcePhrase, list_parts, source_phrase
from newscorpus.quotes.speakers import speaker_rule
from newscorpus.quotes.verb_second_phrases import phrase_before
from newscorpus.quotes.verb_second_subjects import first_subject, main_subject
from newscorpus.quotes.word_table import WordTable

__all__ = ("NounCapitalSpeakers",)

_NEAR = 50
"""Persons: so many are looked at for a name or a role."""

_BEFORE = 4
"""Words in front of a name that opens its sentence: "Der erst 21 Jahre alte …" does not."""

_SENTENCES = 5
"""Sentences: so many are looked at for one that is about somebody else."""

_FAR = 1500
"""Characters: no pronoun reaches further back."""


_Rule = Literal[
    "name", "fuller-name", "role", "age", "list", "last-group", "last-speaker", "named-last", "relative", "subject",
    "as-written",
]  # fmt: skip
"""How a speaker was found."""


class _Known(NamedTuple):
    """A source that was named."""

    span: Span
    gender: str
    """m, f, u (either), "" (no person)."""

    title: Span | None = None
    role: Span | None = None
    named: bool = False


@cache
def _pronouns(lexicon: Lexicon) -> dict[str, str]:
    rows = (line.split() for line in lexicon.lines("person_pronouns"))
    return {word: gender for word, gender, *_ in rows}


class NounCapitalSpeakers:
    """Resolves the sources of one text, in text order."""

    def __init__(self, table: WordTable) -> None:
        """Take the text."""
        self.table: WordTable = table
        self._lexicon = table.reading.lexicon
        self._by_surname: dict[str, _Known] = {}
        self._by_role: dict[str, _Known] = {}
        self._last: dict[str, tuple[_Known, int]] = {}  # gender -> who spoke last, and where
        self._group: tuple[Speaker, int] | None = None

    def speaker(self, source: Span | None) -> Speaker | None:
        """Return who speaks; `None` without a source, or when the text leaves it open."""
        if source is None:
            return None
        table = self.table
        first, last = table.word_from(source.start), table.word_to(source.end) - 1
        bits = table.bits[first] if first == last else 0
        if bits & SUBJ:
            return self._pronoun(source, first)
        if bits & DET:
            return self._relative(source, first)
        if bits & ~(ROLE | REPORT):  # "demnach"
            return None
        parts = list_parts(table, first, last)
        if parts:
            return self._list(source, parts)
        if table.bits[first] & OWN:
            return self._own(source)
        known, rule = self._named(source_phrase(table, first, last), source.start)
        return self._spoke(source, known, rule)

    def _own(self, source: Span) -> Speaker | None:
        """Whom "nach eigenen Angaben" means: the subject of its sentence."""
        table = self.table
        start, end = table.reading.sentence_at(source.start)
        subject = main_subject(table, table.word_from(start), table.word_to(end) - 1)
        if subject is None:
            return None
        first, last = subject
        if first == last and table.bits[first] & SUBJ:
            return self._pronoun(self._span(first, last), first)
        known, _ = self._named(source_phrase(table, first, last), source.start)
        return self._spoke(source, known, "subject")

    def _spoke(self, source: Span, known: _Known, rule: _Rule) -> Speaker:
        """The speaker, who is the last one from now on."""
        found = Speaker(
            name=known.span.text,
            mention=source,
            span=known.span,
            title=known.title,
            role=known.role,
            rule=speaker_rule(rule, self._lexicon.language),
        )
        if known.gender:
            self._last[known.gender] = known, source.end
        if not known.named:
            self._group = found, source.end
        return found

    def _list(self, source: Span, parts: list[tuple[int, int]]) -> Speaker:
        """Persons who speak together: "Eva Roth und Paul Kern"."""
        table = self.table
        members = []
        for first, last in parts:
            known, rule = self._named(source_phrase(table, first, last), source.start)
            members.append(self._spoke(self._span(first, last), known, rule))
        words = [table.words[first - 1] for first, _ in parts[1:]]
        name = members[0].name + "".join(f" {word} {one.name}" for word, one in zip(words, members[1:], strict=True))
        found = Speaker(
            name=name, mention=source, members=tuple(members), rule=speaker_rule("list", self._lexicon.language)
        )
        self._group = found, source.end
        self._last.clear()
        return found

    # ------------------------------------------------------------ names and roles

    def _named(self, phrase: SourcePhrase, at: int) -> tuple[_Known, _Rule]:
        """The person or body that a phrase names, and the rule that says so."""
        table, gender = self.table, phrase.gender
        if phrase.name is None:
            noun = table.words[phrase.noun].lower() if phrase.noun >= 0 else ""
            if phrase.bare and noun:
                known = self._called(noun, at)
                if known is not None:
                    return known, "role"
                meant = self._meant(gender, at) if _is_age(table, phrase) else None
                if meant is not None:
                    return meant[0], "age"
            return _Known(self._span(*phrase.whole), gender if phrase.noun >= 0 else ""), "as-written"
        rule: _Rule = "name"
        first, last = phrase.name
        surname = table.words[last]
        known = self._of_surname(surname, gender, at) if first == last else None
        if known is not None:
            if known.span.end - known.span.start > len(surname):
                rule = "fuller-name"
        else:
            title = self._span(*phrase.title) if phrase.title is not None else None
            role = self._span(*phrase.role) if phrase.role is not None else None
            known = _Known(self._span(first, last), gender, title, role, named=bool(gender))
            if not gender:
                rule = "as-written"
        if gender:
            self._by_surname[surname] = known
        if phrase.noun >= 0:
            self._by_role[table.words[phrase.noun].lower()] = known
        return known, rule

    def _of_surname(self, surname: str, gender: str, at: int) -> _Known | None:
        """The person of a surname who spoke, or whom the text introduces."""
        known = self._by_surname.get(surname)
        if known is not None and _fits(known.gender, gender):
            return known
        persons = of_surname(self.table, surname)
        i = bisect_left(persons, at, key=self._start)
        near = (*reversed(persons[max(0, i - _NEAR) : i]), *persons[i : i + _NEAR])  # the last one before comes first
        return next((self._of(person) for person in near if _fits(person.gender, gender)), None)

    def _start(self, person: Introduced) -> int:
        return self.table.start(person.first)

    def _of(self, person: Introduced) -> _Known:
        title = self._span(person.noun, person.noun) if person.noun >= 0 else None
        return _Known(self._span(person.first, person.last), person.gender, title, named=True)

    def _called(self, noun: str, at: int) -> _Known | None:
        """The last person of a role: "der Minister" is "Verkehrsminister Paul Kern"."""
        recent = islice(reversed(self._by_role.items()), _NEAR)
        spoke = next((known for name, known in recent if name.endswith(noun)), None)
        if spoke is not None:
            return spoke
        table, persons = self.table, introduced(self.table)
        i = bisect_left(persons, at, key=self._start)
        for person in reversed(persons[max(0, i - _NEAR) : i]):
            if person.noun >= 0 and table.words[person.noun].lower().endswith(noun):
                return self._of(person)
        return None

    # ------------------------------------------------------------ pronouns

    def _pronoun(self, source: Span, k: int) -> Speaker | None:
        gender = _pronouns(self._lexicon).get(self.table.words[k].lower(), "")
        if not gender:
            return None
        if gender == "f" and self._beside_plural(k):
            return self._last_group(source)
        meant = self._meant(gender, source.start)
        return None if meant is None else self._spoke(source, *meant)

    def _meant(self, gender: str, at: int) -> tuple[_Known, _Rule] | None:
        """The person of a gender whom the text was last about, and the rule that says so."""
        spoke = [self._last[g] for g in (gender, "u") if g in self._last]
        last = max(spoke, key=lambda one: one[1]) if spoke else None
        if last is not None and at - last[1] > _FAR:
            last = None
        named = self._named_since(gender, last, at)
        if last is None:
            only = _one(named) or _one([one for one in named if one.span.start >= self._sentence_before(at)])
            return None if only is None else (only, "named-last")
        return (last[0], "last-speaker") if not named else (named[-1], "named-last")

    def _named_since(self, gender: str, last: tuple[_Known, int] | None, at: int) -> list[_Known]:
        """Whom the text names of a gender: all in reach, or those who have opened a sentence since somebody spoke."""
        table = self.table
        begin = max(0, at - _FAR) if last is None else last[1]
        out = []
        persons = introduced(table)
        among = persons[bisect_left(persons, begin, key=self._start) : bisect_left(persons, at, key=self._start)]
        for person in among:
            if not _fits(person.gender, gender):
                continue
            if last is None or (self._opens(person) and table.words[person.last] != last[0].span.text.split()[-1]):
                known = self._by_surname.get(table.words[person.last])
                out.append(known if known is not None and _fits(known.gender, gender) else self._of(person))
        subject = None if last is None else self._subject_since(gender, last, at)
        return out if subject is None else [*out, subject]

    def _subject_since(self, gender: str, last: tuple[_Known, int], at: int) -> _Known | None:
        """The last person of a gender that a sentence is about since somebody spoke: "Dem widersprach X."."""
        table, reading = self.table, self.table.reading
        here = reading.sentence_index(at)
        for i in range(here - 1, max(reading.sentence_index(last[1]), here - _SENTENCES), -1):
            start, end = reading.sentences[i]
            begin, stop = table.word_from(start), table.word_to(end) - 1
            subject = first_subject(table, begin, stop) if begin < stop else None
            name = source_phrase(table, *subject).name if subject is not None else None
            if name is None or table.words[name[1]] == last[0].span.text.split()[-1]:
                continue
            known = self._of_surname(table.words[name[1]], gender, at)
            if known is not None:
                return known
        return None

    def _sentence_before(self, at: int) -> int:
        """Where the sentence in front of that of character `at` starts, or that one when it is the first."""
        sentences = self.table.reading.sentences
        return sentences[max(0, self.table.reading.sentence_index(at) - 1)][0]

    def _opens(self, person: Introduced) -> bool:
        """Whether a name opens its sentence, with no more in front than an article, adjectives and an owner."""
        table = self.table
        k = person.noun if person.noun >= 0 else person.first
        first = table.word_from(table.reading.sentence_at(table.start(k))[0])
        in_front = table.words[first:k] if k - first <= _BEFORE else None
        return in_front is not None and all(
            bits & DET or word.endswith(_attribute_endings(self._lexicon))
            for word, bits in zip(in_front, table.bits[first:k], strict=True)
        )

    def _beside_plural(self, k: int) -> bool:
        """Whether a plural verb is next to "sie"."""
        table = self.table
        beside = [i for i, gap in ((k + 1, k), (k - 1, k - 1)) if gap >= 0 and table.gaps[gap] == " "]
        verbs = [table.words[i] for i in beside if not table.bits[i] & (DET | PREP | SUB | CONJ)]
        return any(word.islower() and word.endswith(_plural_endings(self._lexicon)) for word in verbs)

    def _last_group(self, source: Span) -> Speaker | None:
        """Whom "sie" means beside a plural: the group or body that spoke last."""
        if self._group is None or source.start - self._group[1] > _FAR:
            return None
        group = self._group[0]
        self._group = group, source.end
        rule = speaker_rule("last-group", self._lexicon.language)
        return Speaker(name=group.name, mention=source, span=group.span, members=group.members, rule=rule)

    def _relative(self, source: Span, k: int) -> Speaker | None:
        """Whom a relative pronoun means: the phrase in front of its comma."""
        table = self.table
        if k == 0 or not table.gaps[k - 1].strip(" “)").startswith(","):
            return None
        begin = table.word_from(table.reading.sentence_at(source.start)[0])
        found = phrase_before(table, k - 1, begin)
        if found is None:
            return None
        known, _ = self._named(source_phrase(table, *found), source.start)
        return self._spoke(source, known, "relative")

    def _span(self, first: int, last: int) -> Span:
        return Span.cut(self.table.text, self.table.start(first), self.table.ends[last])


def _one(named: list[_Known]) -> _Known | None:
    """The only person of a list; `None` when they are several, or nobody."""
    return named[0] if len({person.span.text for person in named}) == 1 else None


def _is_age(table: WordTable, phrase: SourcePhrase) -> bool:
    """Whether a noun says no more of a person than an age: "der 21-Jährige"."""
    return phrase.noun > 0 and table.words[phrase.noun - 1].isdigit() and table.gaps[phrase.noun - 1] == "-"


def _fits(one: str, other: str) -> bool:
    return one == other or "u" in (one, other) or not one or not other


@cache
def _attribute_endings(lexicon: Lexicon) -> tuple[str, ...]:
    """How adjectives end, and a name that owns what follows: "Bremens neuer Trainer Max Klee"."""
    return (*adjective_endings(lexicon), "s")


@cache
def _plural_endings(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(sorted(word_classes(lexicon, "traits")["plural-verbs"]))
