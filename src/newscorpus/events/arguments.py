"""The arguments of verbs and nouns: which noun phrases a deed is done by and to, by the structure of the sentence.

A verb has its own subject and objects, or shares them. Joined verbs have one subject; a relative pronoun is
for the noun before it. Some verbs make their object do what the infinitive after it says ("urged Oman to leave"); of
all others the subject does it ("Oman tried to leave"). A participle has the noun right before it, else the subject of
the clause that it is in, also from a place in front ("after meeting the king, Roe left"). A noun has what prepositions
attach to it.

Grammar offers candidates, the likeliest first; whether one of them is somebody, `actors` says. Everything here is read
off the clauses and phrases of `analysis`; no words are searched for.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from newscorpus.analysis import Analysis, NounPhrase, Sentence, SentenceClause
from newscorpus.analysis.clause_state import COMPLEMENT, INFINITIVE_CLAUSE, PARTICIPLE_CLAUSE
from newscorpus.analysis.structure import NO_TENSE
from newscorpus.events.bodies import cannot_mean, is_of_several
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.text.cached import cached

__all__ = ("LONG_CHAIN", "PRONOUNS", "ArgumentCandidate", "Arguments", "first_word")

_DEEP = 6  # clauses that a subject is looked for upwards
_WIDE = 40  # clauses to the one around another; sentences without end are read in linear time
_NEAR = 3  # words after a verb to its object where the analysis has found none
_JOINED = 2  # words that may join two phrases: "and", "as well as" without its last
_WORDS_OF_TIME = 3  # "last Monday night", not "the candidate Tuesday morning"
# classes of heads
_RELATIVE, _TIME, _NUMBER, _NAME, _SINGULAR, _PLURAL = "w", "T", "9", "M", "N", "S"
_SEVERAL = frozenset("S9q")  # classes of heads of several: plural nouns, numbers, "two others"
LONG_CHAIN = 12  # phrases that are looked at when they go on one after another
PRONOUNS = frozenset("soiz")  # classes of heads: personal pronouns
_NO_NOUNS = PRONOUNS | {_RELATIVE}
first_word: Callable[[NounPhrase], int] = attrgetter("first")
"""What phrases are sorted by."""


class ArgumentCandidate(NamedTuple):
    """A phrase that may be an argument."""

    phrase: NounPhrase
    ends: bool = False
    """Whether it is the last one of its row: the noun before a participle or a relative pronoun."""

    limit: int = -1
    """The word at which its row ends at the latest; -1 without such a word."""


class Arguments:
    """The noun phrases of a sentence, and what they are to its verbs and nouns; in numbers of words of the text."""

    def __init__(self, sentence: SentenceWords, analysis: Analysis, links: Mapping[str, frozenset[str]]) -> None:
        """Hold the analysis of the sentence; nothing is worked out yet."""
        self.base: int = sentence.first
        self.links: Mapping[str, frozenset[str]] = links
        """The classes of `party_links.txt`."""
        self._sentence = sentence
        self.low: Callable[[int], str] = sentence.lists.low.__getitem__  # a method would be one more call a word
        """The word in lower case."""
        self.analysis = analysis

    @cached
    def _found(self) -> Sentence:
        i = self._sentence.lists.reading.sentence_numbers[self.base]
        return self.analysis.sentence(max(0, i))

    @cached
    def phrases(self) -> Sequence[NounPhrase]:
        """The noun phrases of the piece of the sentence at hand: an endless one is read in pieces."""
        known = self._found.phrases
        low = bisect_left(known, self.base, key=first_word)
        return known[low : bisect_left(known, self.end, low, key=first_word)]

    @cached
    def subject_starts(self) -> frozenset[int]:
        """The first words of the subjects."""
        return frozenset(c.subject.first for c in self.clauses_here if c.subject is not None)

    @property
    def end(self) -> int:
        """One after the last word of the sentence, or of the piece of it at hand."""
        return self.base + self._sentence.size

    @cached
    def clauses_here(self) -> Sequence[SentenceClause]:
        """The clauses that have their verbs in the piece of the sentence at hand."""
        return self._found.clauses_between(self.base, self.end)

    @cached
    def clauses(self) -> Sequence[SentenceClause]:
        """The clauses of the sentence."""
        return self._found.clauses

    # -- words and phrases

    def has_word(self, words: frozenset[str]) -> bool:
        """Whether one of the words is in the sentence."""
        return not words.isdisjoint(self._sentence.low)

    def is_here(self, first: int, last: int) -> bool:
        """Whether the words are of the piece of the sentence at hand."""
        return self.base <= first <= last < self.end

    def breaks(self, word: int) -> bool:
        """Whether a comma, a bracket, a mark or the end follows the word."""
        i = word - self.base
        return not 0 <= i < self._sentence.size or self._sentence.breaks[i]

    def phrase_at(self, i: int) -> NounPhrase | None:
        """The noun phrase that holds word `i` of the sentence."""
        return self._found.phrase_at(self.base + i)

    def phrase_that_ends_at(self, word: int) -> NounPhrase | None:
        """The noun phrase that ends with a word of the text; nothing may break in between."""
        phrase = self._found.phrase_at(word)
        return phrase if phrase and phrase.last == word and not self.breaks(word) else None

    def phrase_before(self, word: int) -> NounPhrase | None:
        """The last noun phrase that ends before a word of the text."""
        at = bisect_left(self.phrases, word, key=first_word)
        return next((p for p in reversed(self.phrases[:at]) if p.last < word), None)

    def phrases_behind(self, i: int) -> Iterator[NounPhrase]:
        """The noun phrases that start after word `i` of the sentence."""
        return iter(self.phrases[bisect_left(self.phrases, self.base + i + 1, key=first_word) :])

    def link(self, phrase: NounPhrase) -> str:
        """The preposition that leads to a phrase, or that the analysis has taken into it: "on two banks".

        Before an amount it leads nowhere: "at least ten", "up to ten".
        """
        before = phrase.preposition
        if before >= 0:
            return self.low(before)
        first = self.low(phrase.first)
        leads = phrase.first < phrase.head and first in self.links["leading"]
        return first if leads and self.low(phrase.first + 1) not in self.links["amount"] else ""

    def attached(self, phrase: NounPhrase, word: int) -> Iterator[NounPhrase]:
        """The phrases with a preposition that go on right after `word` of `phrase`, one after the other.

        The word may be the preposition itself: "agreement with". Who somebody is may come between two commas: "the
        attack by the premier, Jane Roe, on the court".
        """
        end, set_off, later = max(phrase.last, word), -1, False
        for other in islice(self.phrases_behind(end - self.base), LONG_CHAIN):
            is_time = self.is_time(other) and other.last - other.first < _WORDS_OF_TIME
            is_time = is_time or (self.is_number(other) and self.link(other) in self.links["inside"])  # "in 1994"
            if is_time and other.first <= end + 2 and not self.breaks(end):
                end, later = other.last, True  # "the arrest on Monday of a priest"
                continue
            if later and self.link(other) in self.links["apart"]:
                return  # "a warning this week after a strike"
            if other.preposition < 0:
                if self.low(other.first - 1) in self.links["and"] and other.first == end + 2 and not self.breaks(end):
                    end = other.last
                    continue
                if other.first != end + 1 or not (self.breaks(end) and self.breaks(other.last)):
                    return
                end = set_off = other.last
                continue
            if other.preposition not in (end, end + 1) or (self.breaks(end) and end != set_off):
                return
            yield other
            end = other.last

    def joins(self, last: int, first: int) -> bool:
        """Whether only a comma or "and" is between two words of the text."""
        if first == last + 1:
            i = last - self.base
            return 0 <= i < self._sentence.size and self._sentence.gaps[i].strip() == ","
        between = range(last + 1, first)
        are_joined = len(between) <= _JOINED and self.links["and"].issuperset(map(self.low, between))
        return are_joined and (len(between) > 1 or self.low(last + 1) not in self.links["role"])

    def is_time(self, phrase: NounPhrase) -> bool:
        """Whether the phrase says when: "last week"."""
        return phrase.head_class == _TIME or self.low(phrase.head) in self.links["clock"]

    def is_number(self, phrase: NounPhrase) -> bool:
        """Whether the phrase is a number without a noun: "ten", "at least ten"."""
        return phrase.head_class == _NUMBER

    def is_third_person(self, phrase: NounPhrase) -> bool:
        """Whether the phrase is "he", "she", "it" or "they"."""
        others = self.links["speaker"] | self.links["hearer"]
        return phrase.head_class in PRONOUNS and self.low(phrase.head) not in others

    # -- clauses

    def clause_number(self, i: int) -> int:
        """The number of the clause whose verb group holds word `i` of the sentence; -1 without one."""
        return self._found.clause_number_at(self.base + i)

    def clause_around(self, word: int) -> int:
        """The number of the innermost clause that covers a word of the text; -1 without one."""
        return self._found.clause_number_around(word)

    def is_of_later_clause(self, phrase: NounPhrase, i: int) -> bool:
        """Whether the phrase belongs to a clause whose verb is after word `i` of the sentence, and not to its own."""
        n = self.clause_around(phrase.first)
        is_later = n >= 0 and self.clauses[n].first > self.base + i and n != self.clause_around(self.base + i)
        return is_later or (phrase.first in self.subject_starts and phrase.preposition < 0)

    def is_passive(self, n: int, *, is_participle: bool, needs_object: bool) -> bool:
        """Whether clause `n` is in the passive, with "be", as a participle, or as in headlines without either."""
        clause = self.clauses[n]
        if not is_participle:
            return False
        if clause.kind == PARTICIPLE_CLAUSE:
            return self.object_of(n) is None
        if clause.passive or self.object_of(n) is not None:
            return clause.passive
        joined = self.clauses[clause.joined] if clause.joined >= 0 else None
        if joined and (joined.passive or joined.object):  # "was questioned and then arrested"; "drew a gun and fired"
            return joined.passive and clause.first == clause.last
        has_noun = clause.subject is None or clause.subject.head_class not in _NO_NOUNS
        return needs_object and clause.first == clause.last and has_noun

    def object_of(self, n: int) -> NounPhrase | None:
        """The object of a clause, or that of the verb joined to it: "arrested and questioned the student"."""
        clause = self.clauses[n]
        if clause.object is not None and clause.object.head_class == _RELATIVE:
            return None if self.low(clause.object.head) in self.links["whose"] else clause.object  # "whose boat sank"
        if clause.object is not None and (clause.object.preposition == clause.last + 1 or not self.link(clause.object)):
            return clause.object  # also behind a particle: "swore in the premier"
        after = self.clauses[n + 1] if n + 1 < len(self.clauses) else None
        if after is None or after.joined != n or after.first - clause.last > _JOINED or after.passive:
            return None
        return after.object

    def right_behind(self, i: int) -> NounPhrase | None:
        """The phrase that begins a few words after word `i`, where the analysis has found no object."""
        phrase = next(self.phrases_behind(i), None)
        if phrase is None or phrase.first > self.base + i + _NEAR or self.link(phrase) or self.is_time(phrase):
            return None
        return None if any(map(self.breaks, range(self.base + i, phrase.first))) else phrase

    def subjects(self, n: int) -> Iterator[ArgumentCandidate]:
        """What may be the subject of clause `n`: its own, or those that it shares, the nearest first."""
        for _ in range(_DEEP):
            clause = self.clauses[n]
            if clause.subject is not None:
                yield from self.meant(clause, clause.subject)
                return
            if clause.joined >= 0 and clause.joined != n:
                n = clause.joined
                continue
            above = clause.governor if clause.governor != n else -1
            if above >= 0 and clause.kind == PARTICIPLE_CLAUSE and self._is_of_main(clause, self.clauses[above]):
                above = self.clauses[above].governor
            may_be_before = clause.kind == PARTICIPLE_CLAUSE or above < 0 or clause.tense != NO_TENSE
            before = self.phrase_that_ends_at(clause.first - 1) if may_be_before else None
            if before is not None and not self.says_where(before):
                yield ArgumentCandidate(before, ends=True)
            if above < 0 and (above := self._around(n)) < 0:
                return
            governor = self.clauses[above]
            if governor.object is not None and self._is_controlled(governor, clause):
                yield from self.meant(governor, governor.object)
            n = above

    def says_where(self, phrase: NounPhrase) -> bool:
        """Whether a name or a bare noun says where: "a bomb went off in Kano killing", "is in court charged"."""
        is_bare = phrase.head_class == _NAME or (phrase.first == phrase.head and phrase.head_class == _SINGULAR)
        return phrase.preposition >= 0 and is_bare and self.link(phrase) in self.links["place"]

    def _is_of_main(self, clause: SentenceClause, above: SentenceClause) -> bool:
        """Whether a participle behind a comma says more of the verb above an infinitive: "told him to go, citing"."""
        return above.kind == INFINITIVE_CLAUSE and self.breaks(clause.first - 1)

    def _is_controlled(self, governor: SentenceClause, inner: SentenceClause) -> bool:
        """Whether the object of a verb does what follows: "urged the mayor to resign", "fined her for lying"."""
        thing = governor.object
        if thing is None or thing.last >= inner.first or governor.passive:
            return False
        if inner.kind == INFINITIVE_CLAUSE:
            return self.low(governor.verb) in self.links["controls"]
        return thing.last + 2 == inner.first and self.low(inner.first - 1) in self.links["charge"]

    def meant(self, clause: SentenceClause, phrase: NounPhrase) -> Iterator[ArgumentCandidate]:
        """A subject or an object of a clause, or what it stands for.

        "It" and "they" in what somebody says mean who says it, where nothing else is known.
        """
        if phrase.head_class == _RELATIVE:
            before = self.phrase_before(min(clause.start, phrase.first))
            if before is not None and before.head_class == _NAME:
                is_thing = self.low(phrase.head) in self.links["which"]
                if is_thing and before.preposition >= 0 and self._is_person(before):
                    before = self.phrase_before(before.first)  # "the party of Jane Roe, which"
                elif is_thing:
                    yield ArgumentCandidate(before, limit=phrase.first)  # "officials of the bank, which"
                    return
                elif self.link(before := self._several_of(before)) in self.links["inside"] | self.links["source"]:
                    before = self.phrase_before(before.first)  # "supporters in Accra, who", "a nurse from Leeds, who"
        elif self.is_time(phrase):
            yield ArgumentCandidate(phrase)  # "the government today" as one phrase
            before = self.phrase_before(phrase.first)  # "Roe, last week, left"
        else:
            if self.low(phrase.head) in self.links["hearer"]:
                phrase = self._hearer(clause) or phrase
            says = self.sayer(clause) if self.is_third_person(phrase) else None
            says = None if says is None or self.clashes(phrase.head, says) else says
            own = ArgumentCandidate(phrase, limit=clause.first if phrase.first < clause.first else -1)
            yield from (own,) if says is None else (says, own) if self._is_same(phrase, says.phrase) else (own, says)
            return
        if before is not None:
            yield ArgumentCandidate(before, ends=True)

    def _is_person(self, name: NounPhrase) -> bool:
        """Whether a name is surely a person's."""
        return any(mention.kind == "person" and mention.last == name.last for mention in self._sentence.mentions)

    def _several_of(self, name: NounPhrase) -> NounPhrase:
        """The plural that a name is part of, unless it is a person's: "students of the College of Arts, Lima, who"."""
        found = name
        for _ in range(_JOINED + 1):
            end = (found.first if found.preposition < 0 else found.preposition) - 1
            before = self.phrase_before(found.first)
            is_of = self.link(found) in {"", *self.links["of"]}
            if before is None or before.last != end or not is_of or self._is_person(found):
                return name
            if before.head_class == _PLURAL:
                return before
            found = before
        return name

    def clashes(self, word: int, says: ArgumentCandidate) -> bool:
        """Whether a pronoun cannot mean who says it: "his lawyer, Gloria Roe, said that he", "police said he"."""
        return cannot_mean(self._sentence, self.links, word, says.phrase, says.limit)

    def _is_same(self, pronoun: NounPhrase, says: NounPhrase) -> bool:
        """Whether "they" is said by several, so that it means them: "unions said they would strike"."""
        return is_of_several(self._sentence, self.links, says) and self.low(pronoun.head) in self.links["several"]

    def _around(self, n: int) -> int:
        """The number of the innermost clause around clause `n`; -1 without one."""
        inner, low = self.clauses[n], max(0, n - _WIDE)
        near = enumerate(self.clauses[low : n + _WIDE], low)
        outer = [(c.end - c.start, m) for m, c in near if m != n and c.start <= inner.start and inner.end <= c.end]
        return min(outer, default=(0, -1))[1]

    def _hearer(self, clause: SentenceClause) -> NounPhrase | None:
        """Whom "you" means in what somebody is told: "The judge told Roe: “You were warned.”"."""
        if clause.kind != COMPLEMENT or clause.governor < 0:
            return None
        return self.clauses[clause.governor].recipient or self.clauses[clause.governor].object

    def sayer(self, clause: SentenceClause) -> ArgumentCandidate | None:
        """The subject of the verb that a clause is the content of."""
        if clause.kind != COMPLEMENT or clause.governor < 0:
            return None
        governor = self.clauses[clause.governor]
        if self.low(governor.verb) in self.links["hears"]:
            return None  # "the court heard that he"
        says = governor.subject
        if says is None or says.head_class == _RELATIVE or says.first >= clause.first:
            return None
        return ArgumentCandidate(says, limit=governor.first)

    def heads(
        self, i: int, *, is_participle: bool, is_verb: bool, needs_object: bool
    ) -> tuple[NounPhrase | None, NounPhrase | None, bool]:
        """The phrases of who does what word `i` of the sentence names and to whom, and whether it is an active verb."""
        n = self.clause_number(i) if is_verb else -1
        if n < 0:
            phrase, links = None if is_verb else self.phrase_at(i), self.links["patient"]
            of: Iterable[NounPhrase] = () if phrase is None else self.attached(phrase, self.base + i)
            return None, next((other for other in of if self.link(other) in links), None), False
        clause, above = self.clauses[n], self._above(self.clauses[n])
        subject = self._antecedent(above, above.subject)
        if self.is_passive(n, is_participle=is_participle, needs_object=needs_object):
            by = (p for p in self.phrases_behind(i) if self.link(p) in self.links["agent"])
            return next(by, None), subject or self.phrase_that_ends_at(clause.first - 1), False
        patient = self._antecedent(clause, self.object_of(n)) or self.right_behind(i)
        return subject, patient, True

    def _above(self, clause: SentenceClause) -> SentenceClause:
        """The clause whose subject does what a clause says: "They stormed a hall and killed ten", "is set to pass"."""
        if clause.subject is None and clause.joined >= 0:
            return self.clauses[clause.joined]
        if clause.subject is not None or clause.governor < 0:
            return clause
        above = self.clauses[clause.governor]
        shares = clause.kind == PARTICIPLE_CLAUSE or (clause.kind == INFINITIVE_CLAUSE and above.object is None)
        return above if shares else clause

    def _antecedent(self, clause: SentenceClause, phrase: NounPhrase | None) -> NounPhrase | None:
        is_relative = phrase is not None and phrase.head_class == _RELATIVE
        return self.phrase_before(min(clause.start, phrase.first)) if phrase and is_relative else phrase
