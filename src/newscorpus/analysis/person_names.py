"""The names in a text that may be persons': what is known about them without analysing clauses.

Each sentence has its names, and each name has a key that is the same for all names of one person. What a name is shows
in the words next to it: a determiner before ("the Pentagon"), a verb of saying or an apostrophe after. So a name that
was last mentioned far away can be weighed without analysing the sentence there.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from operator import attrgetter

from newscorpus.analysis.analysis import Analysis
from newscorpus.analysis.person_salience import DOMINANT, OFTEN, Entity, PersonKey, PersonMention
from newscorpus.analysis.verb_frames import SAY, verb_frames
from newscorpus.analysis.word_classes import class_table
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.text.cached import cached
from newscorpus.text.cast import Cast
from newscorpus.text.fast_frozen import fast_frozen
from newscorpus.text.name_words import Gender, gender_of, genders
from newscorpus.text.names import Mention

__all__ = ("Names", "PersonName")


@fast_frozen(eq=False)
class PersonName:
    """A name in a sentence."""

    begin: int
    """The first word of its title; `first` when it has none."""

    first: int
    last: int
    """Its words."""

    key: PersonKey

    mention: Mention

    quoted: bool
    """Whether it is in marks."""

    def as_mention(self) -> PersonMention:
        """Return it as the mention of a person."""
        return PersonMention(self.first, self.last, self.mention.name_start, self.mention.end, "name")


class Names:
    """The names of a text by sentence and by person.

    >>> from newscorpus.lexicon import load_lexicon
    >>> from newscorpus.text import Reading
    >>> reading = Reading("Jane Roe met Tom Doe. It rained. Roe left the Pentagon.", load_lexicon("en"))
    >>> names = Names(Analysis(reading))
    >>> [[name.first for name in names.of_sentence(i)] for i in range(3)]
    [[0, 3], [], [7, 10]]
    >>> roe = names.of_sentence(2)[0].key
    >>> names.mentioned(roe, 2), names.entity(roe).gender
    (1, 'f')
    """

    def __init__(self, analysis: Analysis) -> None:
        """Gather the names; places are left out."""
        reading = analysis.reading
        self._analysis = analysis
        self._words = reading.words
        self._gaps = reading.gaps
        self._nouns = genders(reading.lexicon, "person_nouns")
        self._given = gender_of(reading.lexicon)
        self._frames = verb_frames(reading.lexicon)
        self._relatives = class_lists(reading.lexicon, "traits").get("person-relatives", frozenset())
        self._table = class_table(reading.lexicon)
        self.cast: Cast = Cast.of(reading)
        marks = [marked for marked in reading.marked[0] if not marked.depth]
        self._opened: list[int] = [marked.start for marked in marks]
        self._closed: list[int] = [marked.end for marked in marks]
        self._sentences: dict[PersonKey, list[int]] = {}
        self._mentions: dict[PersonKey, list[Mention]] = {}
        self._in: dict[int, list[tuple[PersonKey, Mention]]] = {}  # by sentence
        self._named: dict[int, list[PersonName]] = {}
        self._known: dict[PersonKey, Entity] = {}
        self._told_about: dict[Gender, PersonKey | None] = {}
        for mention in reading.mentions:
            if mention.kind != "place":
                key, i = self._key(mention), reading.sentence_numbers[mention.first]
                self._sentences.setdefault(key, []).append(i)
                self._mentions.setdefault(key, []).append(mention)
                self._in.setdefault(i, []).append((key, mention))

    def of_sentence(self, i: int) -> Sequence[PersonName]:
        """Return the names of a sentence."""
        found = self._named.get(i)
        if found is None:
            found = self._named[i] = [self._name(key, mention) for key, mention in self._in.get(i, ())]
        return found

    def _name(self, key: PersonKey, mention: Mention) -> PersonName:
        return PersonName(mention.first, mention.name, mention.last, key, mention, self.quoted(mention.start))

    def _key(self, mention: Mention) -> PersonKey:
        if mention.kind == "person":
            return "person", self.cast.fullest(mention).name_start
        return "name", self._analysis.reading.text[mention.name_start : mention.end]

    def quoted(self, at: int) -> bool:
        """Whether a character is in marks."""
        i = bisect_right(self._opened, at) - 1
        return i >= 0 and at < self._closed[i]

    @cached
    def told(self) -> list[int]:
        """For each sentence, how many of those up to it are the writer's own words, not a speaker's in marks."""
        spoken = (self.quoted(start) and self.quoted(end - 1) for start, end in self._analysis.reading.sentences)
        return list(accumulate(0 if inside else 1 for inside in spoken))

    def mentioned(self, key: PersonKey, sentence: int) -> int:
        """How often somebody is named before a sentence."""
        return bisect_left(self._sentences[key], sentence)

    def once(self, key: PersonKey) -> bool:
        """Whether somebody is named only once in the text."""
        return len(self._mentions[key]) == 1

    def told_about(self, gender: Gender) -> PersonKey | None:
        """Return the person of this gender whom the text names far more often than any other; `None` without one."""
        if gender not in self._told_about:
            fitting = [
                (-len(mentions), key)
                for key, mentions in self._mentions.items()
                if key[0] == "person" and self._known_or_weighed(key).gender in ("u", gender)
            ]
            fitting.sort()
            often = bool(fitting) and -fitting[0][0] >= OFTEN
            far = len(fitting) < 2 or fitting[0][0] <= DOMINANT * fitting[1][0]
            self._told_about[gender] = fitting[0][1] if often and far else None
        return self._told_about[gender]

    def entity(self, key: PersonKey) -> Entity:
        """Return whom a key stands for, with what all of its names show."""
        return self._known_or_weighed(key).copy()

    def _known_or_weighed(self, key: PersonKey) -> Entity:
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._weighed(key)
        return known

    def last_called(self, noun: str, word: int) -> PersonKey | None:
        """The key of the last person before a word who has such a role; `None` when nobody has."""
        before = bisect_left(self.cast.persons, self._analysis.reading.start(word), key=attrgetter("start"))
        found = self.cast.last_called(noun, before)
        return None if found is None else self._key(found)

    def _weighed(self, key: PersonKey) -> Entity:
        mentions = self._mentions[key]
        entity = Entity(key, plural=False)
        longest = mentions[0] if len(mentions) == 1 else max(mentions, key=_length)
        first, last = longest.name, longest.last
        entity.name = PersonMention(first, last, longest.name_start, longest.end, "name")
        if longest.kind == "person" and (" " in (bare := self.cast.name(longest)) or not bare.isupper()):
            entity.certain = True
            entity.gender = self.cast.gender(longest)
            if entity.gender == "u":  # a given name alone
                entity.gender = next(filter(None, map(self._given_gender, mentions)), "u")
        elif longest.kind == "org":
            entity.organization = entity.thing = True
        elif (word := self._words[last])[-1:] == "s" and word[:-1].lower() in self._nouns:
            entity.plural = entity.certain = True  # Republican Senators
        else:
            entity.thing = first == last and all(map(self.opens_as_a_word, mentions))
            for mention in mentions:
                self._weigh(entity, mention.name, mention.last)
        return entity

    def opens_as_a_word(self, mention: Mention) -> bool:
        """Whether a name is a word of the language and has its capital letter from the start of a sentence: Recent."""
        reading = self._analysis.reading
        begin, _ = reading.sentence_at(mention.start)
        return mention.start == begin and self._table.is_word(reading.words[mention.name].lower())

    def _given_gender(self, mention: Mention) -> Gender | None:
        return self._given.get(self._analysis.reading.text[mention.name_start : mention.end])

    def _weigh(self, entity: Entity, first: int, last: int) -> None:
        """Look at the words that touch a name."""
        words, gaps = self._words, self._gaps
        if first and gaps[first - 1] == " " and self._analysis.classes(words[first - 1])[0] == "d":
            entity.thing = True
        if last + 1 < len(words):
            behind, gap = words[last + 1], gaps[last]
            if gap == " " and self._frames.get(behind, 0) & SAY and self._analysis.classes(behind)[0] not in _NOUNS:
                entity.certain = True
            elif behind == "s" and gap in _APOSTROPHES:
                entity.does = True
            elif gap == ", " and (behind in self._relatives or self.is_age(last + 1)):
                inside = 0 < first == last and self._analysis.classes(words[first - 1])[0] == "p"
                entity.certain = entity.certain or not inside  # Roe, who left; but: a member of Hope, who left

    def is_age(self, word: int) -> bool:
        """Whether a word behind a comma and in front of another is a number that may be an age."""
        number, behind = self._words[word], self._gaps[word] if word < len(self._gaps) else ""
        return behind[:1] == "," and number.isdecimal() and len(number) <= _OLDEST


_OLDEST = 2  # how many digits an age has
_APOSTROPHES = ("'", "’")
_NOUNS = frozenset("NS")  # classes: recent reports


def _length(mention: Mention) -> int:
    return mention.end - mention.name_start
