"""The parties that a sentence names: names, peoples, and nouns such as "rebels", joined to phrases.

"Russian President Vladimir Putin", "the government of Sindh", "Israel's high court" are one party each. Names come
from the mentions of the reading; countries, organizations, statesmen and nouns for parties come from the word lists.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from attrs import define

from newscorpus.analysis import Analysis, NounPhrase, People, Person, SentenceClause
from newscorpus.analysis import Sentence as AnalysedSentence
from newscorpus.analysis.clause_state import PARTICIPLE_CLAUSE
from newscorpus.events.sentence import Sentence
from newscorpus.events.word_index import EventWords, Party, split_name
from newscorpus.model import Actor, Span
from newscorpus.text import Reading
from newscorpus.text.cached import cached
from newscorpus.text.cast import Cast

__all__ = ("Group", "Parties", "PartyMention", "as_actors", "as_span")


@define(eq=False)
class PartyMention:
    """A party in a sentence; `first` and `last` are word indices, both inclusive."""

    first: int
    last: int
    name: str
    """What a list calls it in full; empty when its own words have to do."""
    country: str | None
    sector: str | None
    listed: bool
    """Whether a list of names knows it."""


Group = list[PartyMention]
"""Parties that stand in a row."""

_PRONOUNS = frozenset("soiz")
_COUNTED = frozenset("9q")
_NO_PARTY = frozenset("T9qewV")
"""Classes of heads that are nobody: times, numbers, quantities, "there", question words, clauses."""


class Parties:
    """The parties of a sentence: its noun phrases, as far as they name somebody; in numbers of words of the text."""

    def __init__(self, sentence: Sentence, analysis: Analysis, words: EventWords) -> None:
        """Hold the analysis of the sentence; parties are made when they are asked for."""
        self.base: int = sentence.first
        self.links: Mapping[str, frozenset[str]] = words.links
        self._sentence = sentence
        self._analysis = analysis
        self._words = words
        self.speaker: str | None = None
        """Whom "I" and "we" mean."""
        self._made: dict[int, PartyMention | None] = {}

    @cached
    def _found(self) -> AnalysedSentence:
        reading = self._sentence.lists.reading
        return self._analysis.sentence(max(0, reading.sentence_index(self._sentence.begin(0))))

    @cached
    def _phrases(self) -> Sequence[NounPhrase]:
        """The noun phrases of the piece of the sentence at hand: an endless one is read in pieces."""
        known, last = self._found.phrases, self.base + self._sentence.size
        low = bisect_left(known, self.base, key=_first)
        return known[low : bisect_left(known, last, low, key=_first)]

    @cached
    def _subjects(self) -> frozenset[int]:
        low = bisect_left(self.clauses, self.base, key=_verb)
        high = bisect_left(self.clauses, self.base + self._sentence.size, low, key=_verb)
        return frozenset(c.subject.first for c in self.clauses[low:high] if c.subject is not None)

    @property
    def end(self) -> int:
        """One behind the last word of the sentence, or of the piece of it at hand."""
        return self.base + self._sentence.size

    @property
    def clauses(self) -> Sequence[SentenceClause]:
        """The clauses of the sentence."""
        return self._found.clauses

    # -- where things are

    def low(self, word: int) -> str:
        """The word in lower case."""
        return self._sentence.lists.words[word].lower()

    def link(self, phrase: NounPhrase) -> str:
        """The preposition that leads to a phrase, or that the analysis has taken into it: "on two banks"."""
        if phrase.preposition >= 0:
            return self.low(phrase.preposition)
        first = self.low(phrase.first)
        if phrase.first >= phrase.head or first not in self.links["leading"]:
            return ""
        return "" if self.low(phrase.first + 1) in self.links["amount"] else first

    def clause_number(self, i: int) -> int:
        """The number of the clause whose verb group holds word `i` of the sentence; -1 without one."""
        return self._found.clause_number_at(self.base + i)

    def clause_around(self, word: int) -> int:
        """The number of the innermost clause that covers a word of the text; -1 without one."""
        return self._found.clause_number_around(word)

    def phrase_at(self, i: int) -> NounPhrase | None:
        """The noun phrase that holds word `i` of the sentence."""
        return self._found.phrase_at(self.base + i)

    def phrase_at_word(self, word: int) -> NounPhrase | None:
        """The noun phrase that ends with a word of the text; nothing may break in between."""
        phrase = self._found.phrase_at(word)
        return phrase if phrase is not None and phrase.last == word and not self._breaks(word) else None

    def phrase_before(self, word: int) -> NounPhrase | None:
        """The last noun phrase that ends before a word of the text."""
        return next((p for p in reversed(self._phrases) if p.last < word), None)

    def phrases_behind(self, i: int) -> Iterable[NounPhrase]:
        """The noun phrases that start behind word `i` of the sentence."""
        word = self.base + i
        return (p for p in self._phrases if p.first > word)

    def attached(self, phrase: NounPhrase, word: int) -> Iterable[NounPhrase]:
        """The phrases with a preposition that go on right behind `word` of `phrase`, one after the other."""
        end = max(phrase.last, word)
        for other in self._phrases:
            if other.first <= end:
                continue
            if other.preposition < 0:
                if self.low(other.first - 1) in self.links["and"] and other.first == end + 2:
                    end = other.last
                    continue
                return
            if other.preposition != end + 1 or self._breaks(end):
                return
            yield other
            end = other.last

    def _breaks(self, word: int) -> bool:
        i = word - self.base
        return not 0 <= i < self._sentence.size or self._sentence.breaks[i]

    # -- what the sides are

    def has_word(self, words: frozenset[str]) -> bool:
        """Whether one of the words stands in the sentence."""
        return not words.isdisjoint(self._sentence.low)

    def heads(
        self, i: int, *, is_participle: bool, is_verb: bool, needs_object: bool
    ) -> tuple[NounPhrase | None, NounPhrase | None, bool]:
        """The phrases of who does what word `i` of the sentence names and to whom, and whether it is an active verb."""
        n = self.clause_number(i) if is_verb else -1
        if n < 0:
            phrase = None if is_verb else self.phrase_at(i)
            links = self.links["patient"]
            of = [] if phrase is None else self.attached(phrase, self.base + i)
            return None, next((other for other in of if self.link(other) in links), None), False
        clause = self.clauses[n]
        subject = self._antecedent(clause, clause.subject)
        if self.is_passive(n, is_participle=is_participle, needs_object=needs_object):
            by = (p for p in self.phrases_behind(i) if self.link(p) in self.links["agent"])
            before = self.phrase_at_word(clause.first - 1) if subject is None else subject
            return next(by, None), before, False
        patient = self._antecedent(clause, self.object_of(n)) or self._right_behind(i)
        return subject, patient, True

    def _right_behind(self, i: int) -> NounPhrase | None:
        """The phrase that begins a few words behind word `i`, where the analysis has found no object."""
        phrase = next(iter(self.phrases_behind(i)), None)
        near = phrase is not None and phrase.first <= self.base + i + _NEAR and phrase.preposition < 0
        return phrase if phrase is not None and near and not self.is_time(phrase) else None

    def object_of(self, n: int) -> NounPhrase | None:
        """The object of a clause, or that of the verb joined to it: "arrested and questioned the student"."""
        clause = self.clauses[n]
        if clause.object is not None and (clause.object.head_class == "w" or not self.link(clause.object)):
            return clause.object
        after = self.clauses[n + 1] if n + 1 < len(self.clauses) else None
        if after is None or after.joined != n or after.first - clause.last > _JOINED or after.passive:
            return None
        return after.object

    def is_passive(self, n: int, *, is_participle: bool, needs_object: bool) -> bool:
        """Whether clause `n` is in the passive, with "be", as a participle, or as in headlines without either."""
        clause = self.clauses[n]
        if not is_participle:
            return False
        without_object = self.object_of(n) is None
        if clause.kind == PARTICIPLE_CLAUSE:
            return without_object
        if clause.passive or not without_object:
            return clause.passive
        if clause.joined >= 0 and self.clauses[clause.joined].passive:
            return clause.first == clause.last  # "was questioned and then arrested"
        return needs_object and clause.first == clause.last

    def _antecedent(self, clause: SentenceClause, phrase: NounPhrase | None) -> NounPhrase | None:
        if phrase is None or phrase.head_class != "w":
            return phrase
        return self.phrase_before(min(clause.start, phrase.first))

    def is_somebody(self, phrase: NounPhrase) -> bool:
        """Whether a phrase may be of somebody: a party, a person by its ending, a pronoun but "it", a number."""
        if phrase.head_class in _PRONOUNS or phrase.head_class in _COUNTED:
            return phrase.head_class != "z"
        low = self.low(phrase.head)
        is_one = low.endswith(tuple(self.links["singular"])) and low + "s" not in self.links["no_person"]
        return is_one or self.party(phrase) is not None

    def _is_person(self, low: str) -> bool:
        """Whether a noun is of persons or groups: one of a list, or a plural by its ending."""
        words = self._words
        if low in words.roles or low in words.people:
            return True
        return low.endswith(tuple(self.links["ending"])) and low not in self.links["no_person"]

    # -- who is named

    def row(self, phrase: NounPhrase, limit: int = -1) -> Group:
        """The parties of a phrase and of those joined to it: "France, Spain and the Dutch"; an apposition is none."""
        members = self._members(phrase, limit)
        if len(members) == 1 or not self._is_row(members):
            found = self._one_of(members)
            return [] if found is None else [found, *self._others(phrase)]
        parties = [self.party(member) for member in members]
        return [party for party in parties if party is not None]

    def row_that_ends(self, phrase: NounPhrase) -> Group:
        """The parties of the row that ends with `phrase`; of "members of the group", those of the first phrase."""
        phrases = self._phrases
        at = bisect_left(phrases, phrase.first, key=_first)
        if at == len(phrases) or phrases[at] is not phrase:
            return self.row(phrase)
        while at and phrases[at].preposition >= 0 and self.low(phrases[at].preposition) in self.links["of"]:
            if phrases[at].preposition != phrases[at - 1].last + 1:
                break
            at -= 1
        first = at
        while first and self._joins(phrases[first - 1].last, phrases[first].first):
            first -= 1
            if phrases[first].first in self._subjects:
                break
        return self.row(phrases[min(at, first)], phrases[at].last + 1)

    def _members(self, phrase: NounPhrase, limit: int) -> list[NounPhrase]:
        members = [phrase]
        end = phrase.head
        within = ""  # the class of the noun behind a preposition: "leaders of Oman and Chad" is one party
        for other in self._phrases:
            if other.first <= end:
                continue
            if 0 <= limit <= other.first:
                break
            if other.preposition >= 0:
                if other.preposition != end + 1 or self._breaks(end):
                    break
                end, within = other.last, other.head_class
                continue
            if not self._joins(end, other.first) or (other.first in self._subjects and limit < 0):
                break
            if within and phrase.head_class != "M" and (within == other.head_class or self.party(phrase) is None):
                break
            members.append(other)
            end = other.last
        return members

    def _joins(self, last: int, first: int) -> bool:
        """Whether a comma or "and" alone stands between two words of the text."""
        between = [self.low(word) for word in range(last + 1, first)]
        if not between:
            i = last - self.base
            return 0 <= i < self._sentence.size and self._sentence.gaps[i].strip() == ","
        return len(between) <= _JOINED and self.links["and"].issuperset(between)

    def _is_row(self, members: Sequence[NounPhrase]) -> bool:
        return any(
            self.low(other.first - 1) in self.links["and"] and self.low(other.first - 1) not in self.links["of"]
            for other in members[1:]
        )

    def _others(self, phrase: NounPhrase) -> Group:
        """The parties behind the first one in "the premiers of Kenya and Ghana"."""
        if phrase.head_class != "S" or self.low(phrase.head) not in self._words.roles:
            return []
        for other in self._phrases:
            if other.first > phrase.head:
                is_complement = other.preposition == phrase.head + 1 and self.low(other.preposition) in self.links["of"]
                return self.row(other)[1:] if is_complement and other.head_class == "M" else []
        return []

    def _one_of(self, members: Sequence[NounPhrase]) -> PartyMention | None:
        """The party that a phrase and its apposition are: the one with the name, else the first."""
        first = self.party(members[0])
        if len(members) == 1 or (first is not None and members[0].head_class == "M"):
            return first
        second = self.party(members[1])
        return second if second is not None and members[1].head_class == "M" else first

    def party(self, phrase: NounPhrase) -> PartyMention | None:
        """The party that a phrase names; `None` for things, times and numbers."""
        if phrase.first not in self._made:
            self._made[phrase.first] = self._make(phrase)
        return self._made[phrase.first]

    def is_inside(self, party: PartyMention) -> bool:
        """Whether the preposition in front of a party is one of places: "in Peru"."""
        phrase = self.phrase_at(party.first)
        return phrase is not None and self.link(phrase) in self.links["inside"]

    def place(self, phrase: NounPhrase) -> PartyMention | None:
        """The place that a phrase names: a country, or a name that is nobody's."""
        party = self.party(phrase)
        return party if party is not None and not party.sector and phrase.head_class == "M" else None

    def known_behind(self, word: int, end: int, *, places: bool) -> Group:
        """The first parties between two words that a list knows by name; with `places`, also those behind "in"."""
        for phrase in self._phrases:
            if not places and self.link(phrase) in self.links["inside"]:
                continue
            if word < phrase.first < end and phrase.first not in self._subjects and not self.is_possessive(phrase):
                found = self.row(phrase) or self.in_front(phrase, phrase.head)
                if any(party.listed for party in found):
                    return found
        return []

    def is_of_later_clause(self, phrase: NounPhrase, i: int) -> bool:
        """Whether the phrase belongs to a clause whose verb stands behind word `i` of the sentence."""
        n = self.clause_around(phrase.first)
        is_later = n >= 0 and self.clauses[n].first > self.base + i
        return is_later or (phrase.first in self._subjects and phrase.preposition < 0)

    def is_time(self, phrase: NounPhrase) -> bool:
        """Whether the phrase says when: "last week"."""
        return phrase.head_class == "T"

    def is_third_person(self, phrase: NounPhrase) -> bool:
        """Whether the phrase is "he", "she", "it" or "they"."""
        return phrase.head_class in _PRONOUNS and self.low(phrase.head) not in self.links["speaker"]

    def is_possessive(self, phrase: NounPhrase) -> bool:
        """Whether the phrase starts with "his", "her", "its" or "their"."""
        return phrase.possessor == phrase.first and self.low(phrase.first) in self._words.clause["articles"]

    def in_front(self, phrase: NounPhrase, word: int) -> Group:
        """The party in front of a noun in its phrase: "Oman's attack", "a police raid", "a Russian attack"."""
        end = phrase.possessor if phrase.first <= phrase.possessor < word else word - 1
        if self.is_possessive(phrase):
            found = self._pronoun(end)
            return [] if found is None else [found]
        first = self._without_article(phrase.first)
        if end < first or not self._is_inside(first, end):
            return []
        party = self._named(first, end, adjective=end != phrase.possessor)
        return [] if party is None else [party]

    def lend_country(self, groups: Iterable[Group]) -> None:
        """Give parties at home the only country of their sentence: "Algerian police fired on protesters".

        Not those in a row with others ("the chancellor and the Turkish president"), nor names that a list knows, nor
        those who are abroad by their work: an envoy who is expelled is not of the country that expels him.
        """
        for group in groups:
            party = group[0] if len(group) == 1 else None
            if party is None or party.country is not None or party.sector not in _AT_HOME or party.listed:
                continue
            if self._sentence.low[party.last] not in self.links["abroad"]:
                party.country = self._only_country

    @cached
    def _only_country(self) -> str | None:
        """The country of the sentence, if it names one only."""
        known: set[str | None] = set()
        for phrase in self._phrases:
            if (party := self.party(phrase)) is not None:
                known.add(party.country)
            elif self._is_inside(phrase.first, phrase.last):
                first = self._without_article(phrase.first)
                names = self._words.parties.get(self._sentence.words[min(first, phrase.last) - self.base], ())
                known.update(name.country for name in names[:1])
        known.discard(None)
        return known.pop() if len(known) == 1 else None

    # -- making them

    def _is_inside(self, first: int, last: int) -> bool:
        return self.base <= first <= last < self.base + self._sentence.size

    def _without_article(self, first: int) -> int:
        return first + 1 if self.low(first) in self.links["article"] | self.links["leading"] else first

    def _make(self, phrase: NounPhrase) -> PartyMention | None:
        if phrase.head_class in _PRONOUNS:
            return self._pronoun(phrase.head)
        head = phrase.head
        while head > phrase.first and self._analysis.classes(self.low(head))[:1] == "T":
            head -= 1  # "Roe today", "Roe Wednesday"
        if (phrase.head_class in _NO_PARTY and head == phrase.head) or not self._is_inside(phrase.first, head):
            return None
        return self._named(self._without_article(phrase.first), head)

    def _named(self, first: int, last: int, *, adjective: bool = False) -> PartyMention | None:
        sentence, base, words = self._sentence, self.base, self._words
        if first > last:
            return None
        first, last = self._with_name(first - base, last - base)
        low = sentence.low[last]
        if low in words.clause["quantities"] or self._is_person(low):
            last = self._with_complement(last)
        elif not self._is_name(first, last, adjective=adjective):
            return None
        party = _facts(sentence, first, last, words)
        if adjective and not (party.listed or (first == last and low in self.links["modifier"])):
            return None
        if not party.name and not adjective:
            party.name = self._fullest(base + first, base + last)
        return party

    def _with_name(self, first: int, last: int) -> tuple[int, int]:
        """Take in the whole of the name that the last word is a part of."""
        sentence = self._sentence
        begin, stop = sentence.begin(last), sentence.stop(last)
        for mention in sentence.mentions:
            if mention.start <= begin and stop <= mention.end:
                a, b = sentence.covered(mention.start, mention.end)
                return min(first, a), max(last, b)
        return first, last

    def _with_complement(self, last: int) -> int:
        """The last word of "members of the group": the phrase behind "of" tells which."""
        word = self.base + last
        for other in self._phrases:
            if other.first > word:
                near = other.preposition == word + 1 and self.low(other.preposition) in self.links["of"]
                return other.last - self.base if near and self._is_inside(other.first, other.last) else last
        return last

    def _is_name(self, first: int, last: int, *, adjective: bool) -> bool:
        """Whether the words end with a name: one of a list, a mention, or one with a hyphen behind a capital."""
        sentence = self._sentence
        written = sentence.words
        if not adjective and last > first and written[last - 1][:1].isupper() and sentence.gaps[last - 1] == "-":
            return True  # "Shiu Ka-chun"
        for k in range(last, first - 1, -1):
            names = self._words.parties.get(written[k])
            if names and (found := _longest(names, written, k)) is not None and k + len(found.rest) >= last:
                return True
        if adjective:
            return False
        start, end = sentence.begin(first), sentence.stop(last)
        return any(m.start < end and m.end > start and m.end >= sentence.begin(last) for m in sentence.mentions)

    def _pronoun(self, word: int) -> PartyMention | None:
        """The party that a pronoun means; `None` when that is not certain."""
        if not self._is_inside(word, word):
            return None
        i = word - self.base
        if self.low(word) in self.links["speaker"]:
            return PartyMention(i, i, self.speaker, None, None, listed=False) if self.speaker else None
        person = People.of(self._analysis).resolve(word).person
        if person is None:
            return None
        for mention in person.mentions:
            if mention.kind != "pronoun" and mention.last < word and self._is_inside(mention.first, mention.last):
                phrase = self._found.phrase_at(mention.last)
                if phrase is not None and (party := self.party(phrase)) is not None:
                    return party
        name = self._name_of(person)
        if not name:
            return None
        _, country, sector, _ = _known(tuple(split_name(name)), len(split_name(name)), self._words)
        return PartyMention(i, i, name, country, sector, listed=False)

    def _name_of(self, person: Person) -> str:
        mention = person.name or next((m for m in person.mentions if m.kind == "noun"), None)
        return "" if mention is None else self._sentence.lists.text[mention.start : mention.end]

    def _fullest(self, first: int, last: int) -> str:
        """The fullest name of the person who is named there; empty when the words themselves are that."""
        reading = self._sentence.lists.reading
        begin = reading.start(last)
        mentions = self._sentence.mentions
        mention = next((m for m in mentions if m.start <= begin < m.end and m.kind == "person"), None)
        if mention is None:
            return ""
        full = _cast(reading).fullest(mention)
        name = reading.text[full.name_start : full.end]
        own = self._sentence.span(first - self.base, last - self.base).text
        return name if name not in own else ""


_NEAR = 3
_JOINED = 2
"""How many words may join two parties: "and", "as well as" without its last."""


def _first(phrase: NounPhrase) -> int:
    return phrase.first


def _verb(clause: SentenceClause) -> int:
    return clause.verb


def _cast(reading: Reading) -> Cast:
    """The persons of a text by their names; worked out once."""
    known = reading.kept.get(Cast)
    if not isinstance(known, Cast):
        known = reading.kept[Cast] = Cast(reading.text, reading.mentions, reading.lexicon)
    return known


def _longest(found: Sequence[Party], written: Sequence[str], i: int) -> Party | None:
    """Return the longest of the listed names found for word `i` that goes on as the words do."""
    following = written[i + 1] if i + 1 < len(written) else ""
    for party in found:
        rest = party.rest
        if not rest or (rest[0] == following and tuple(written[i + 1 : i + 1 + len(rest)]) == rest):
            return party
    return None


def _facts(sentence: Sentence, first: int, last: int, words: EventWords) -> PartyMention:
    """Read the name in full, the country and the sector off the words."""
    written = sentence.words
    if first == last and written[last] not in words.parties:
        name, country, sector, listed = "", None, words.roles.get(sentence.low[last]), False
    else:
        end = last + 1 if written[last] not in words.parties else last + 1 + _GOES_ON
        name, country, sector, listed = _known(tuple(written[first:end]), last + 1 - first, words)
    if not listed and sentence.low[last] in words.roles:
        country = _country_behind(sentence, last, words)
    return PartyMention(first, last, name, country, sector, listed)


_GOES_ON = 3
"""How many words a listed name may go on behind a mention: "Kim Jong-un" where the mention ends with "Jong"."""


@lru_cache(maxsize=20_000)
def _known(written: tuple[str, ...], size: int, words: EventWords) -> tuple[str, str | None, str | None, bool]:
    """Return what the lists tell about the first `size` words: name, country, sector, and whether one has the name."""
    name, country, sector, listed = "", None, None, False
    known, roles = words.parties, words.roles
    k = 0
    while k < size:
        party = _longest(known[written[k]], written, k) if written[k] in known else None
        if party is None:
            sector = roles.get(written[k].lower(), sector)
            k += 1
            continue
        listed = True
        name = party.name if not k and size <= 1 + len(party.rest) else name
        country, sector = country or party.country, party.sector or sector
        k += 1 + len(party.rest)
    return name, country, sector, listed


def _country_behind(sentence: Sentence, last: int, words: EventWords) -> str | None:
    """The country that a party is said to be in or from: "rebels in the Ivory Coast", "a group based in east Chad"."""
    at = last + 2 if sentence.after(last) == "based" else last + 1
    if sentence.after(at - 1) not in words.clause["local_prepositions"]:
        return None
    at += 1
    for _ in range(_QUALIFIED):
        if sentence.after(at - 1) in words.clause["articles"] or sentence.after(at - 1) in words.clause["directions"]:
            at += 1
    if at >= sentence.size:
        return None
    party = _longest(words.parties.get(sentence.words[at], ()), sentence.words, at)
    return None if party is None else party.country


_QUALIFIED = 2
"""How many words, an article and a direction, may stand before the country."""


_AT_HOME = frozenset({"OPP", "CVL", "LAB", "LEG", "JUD", "COP", "REB", "GOV", "REF", "PTY", "MED"})


def as_span(sentence: Sentence, party: PartyMention) -> Span:
    """Return the words of the party."""
    span = sentence.span(party.first, party.last)
    return _dotted(sentence, span) if sentence.gaps[party.last][0] == "." else span


def _dotted(sentence: Sentence, span: Span) -> Span:
    """Return the span with the full stop behind it where that is the last one of "U.N."."""
    text, end = sentence.lists.text, span.end
    return Span.cut(text, span.start, end + 1) if text[end - 2 : end - 1] == "." else span


def as_actors(sentence: Sentence, parties: Sequence[PartyMention]) -> tuple[Actor, ...]:
    """Return the parties as values."""
    if len(parties) == 1:
        return (_as_actor(sentence, parties[0]),)
    return tuple([_as_actor(sentence, party) for party in parties])


def _as_actor(sentence: Sentence, party: PartyMention) -> Actor:
    span = sentence.span(party.first, party.last)
    name = party.name or span.text
    if sentence.gaps[party.last][0] == ".":
        span = _dotted(sentence, span)
    return Actor(span=span, name=name, country=party.country, sector=party.sector)
