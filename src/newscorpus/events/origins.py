"""Which country the persons of an article belong to, by what it calls them anywhere, and its bodies, by its setting.

An article introduces somebody once: "Lithuanian President Jane Roe", "Chad's premier, Jane Roe,", "Jane Roe, the
Chadian premier,". From then on the name alone has this country. It has to be an office of a state, or a person of a
people ("the Chadian dancer"): "Iran hostage Jane Roe" says nothing about her.

Two countries for one person cancel out.

An article that is set in one country calls that country's bodies "the government", "police" and "the Supreme Court". It
is set where its dateline is, or in the country that it names all the time; and where it names another country as
often as that, it is set in none. A name that bodies of a few countries have ("the NDC") is of the one that is named.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile

from attrs import evolve

from newscorpus.events.party_facts import OFFICES, PartyMention, longest
from newscorpus.events.sentence_words import SentenceWords, TextLists
from newscorpus.events.word_index import ANY, EventWords
from newscorpus.text.cast import Cast
from newscorpus.text.names import Mention

__all__ = ("HOME", "Origins", "Setting")


class Origins:
    """The countries of the persons of one text."""

    def __init__(self, lists: TextLists, words: EventWords) -> None:
        """Look at what stands around the names."""
        self._lists, self._words = lists, words
        self._cast = Cast.of(lists.reading)
        self._countries = self._found()

    @classmethod
    def of(cls, lists: TextLists, words: EventWords) -> "Origins":
        """Return those of a text; the same value each time."""
        known = lists.reading.kept.get(cls)
        if not isinstance(known, cls):
            known = lists.reading.kept[cls] = cls(lists, words)
        return known

    def country(self, person: Mention) -> str | None:
        """The country of the person that a mention names; `None` where the text does not say."""
        return self.country_of(self._cast.name(self._cast.fullest(person)))

    def country_of(self, name: str) -> str | None:
        """The country of the person with a full name."""
        return self._countries.get(name)

    def _found(self) -> Mapping[str, str]:
        told: dict[str, set[str]] = {}
        for person in self._cast.persons:
            for country in (self._in_front(person), self._behind(person)):
                if country is not None:
                    told.setdefault(self._cast.name(self._cast.fullest(person)), set()).add(country)
        return {name: one for name, (one, *others) in told.items() if not others}

    def _in_front(self, person: Mention) -> str | None:
        """The country in "Chadian President Jane Roe" and "Chad's president, Jane Roe"."""
        gaps, end = self._lists.gaps, person.name
        first = end - 1
        if first < 1 or not self._may_have_country(
            self._lists.low[first]
        ):  # asked first, as nearly always it ends here
            return None
        if not (_is_plain(gaps[first]) or gaps[first] == _COMMA):
            return None
        start = max(self._start_of_phrase(first), end - _LONGEST)
        while first > start and _is_plain(gaps[first - 1]):
            first -= 1
        inside = range(max(first - _LONG_NAME, 0), first)
        first = next(
            (k for k in inside if self._country(k)[0] > first), first
        )  # "the Republic of | the Congo's premier"
        return next(filter(None, (self._of_office(k, end) for k in range(first, end - 1))), None)

    def _start_of_phrase(self, k: int) -> int:
        """The first word of the noun phrase of word `k`: "Chadian police accused President Jane Roe" is not of her."""
        sentence = self._lists.analysis.sentence_of(k)
        phrase = None if sentence is None else sentence.phrase_at(k)
        return k if phrase is None else phrase.first

    def _behind(self, person: Mention) -> str | None:
        """The country in "Jane Roe, the Chadian president," and "Jane Roe, president of Chad"."""
        low, gaps, first = self._lists.low, self._lists.gaps, person.last + 1
        if first >= len(low) or gaps[person.last] != _COMMA:
            return None
        first += low[first] in self._words.links["article"]
        end = min(first + 1 + sum(1 for _ in takewhile(_is_plain, gaps[first : first + _LONGEST])), len(low))
        last = next((k for k in range(first, end) if self._may_have_country(low[k])), end)
        if not self._words.links["article"].isdisjoint(low[first:last]):
            return None  # "Jane Roe, told the Chadian premier"
        if last + 2 < end and low[last + 1] in self._words.links["of"]:
            named = last + 2 + (low[last + 2] in self._words.links["article"])
            return self._country(min(named, end - 1))[1] if low[last] in self._words.roles else None
        return self._of_office(first, last + 1) if last < end else None

    def _of_office(self, first: int, end: int) -> str | None:
        """The country that the words of an office or a person start with: "Chad's foreign minister"."""
        behind, country = self._country(first)
        if country is None or behind >= end:
            return None
        is_office = self._words.roles.get(self._lists.low[end - 1]) in OFFICES
        return country if is_office or self._is_people(first) else None

    def _may_have_country(self, low: str) -> bool:
        """Whether a word is an office or a noun for persons."""
        return low in self._words.roles or low in self._words.people

    def _is_people(self, first: int) -> bool:
        """Whether a word names a people, not a country or a town."""
        word = self._lists.words[first]
        return word not in self._words.states and word not in self._words.capitals and not word.isupper()

    def _country(self, k: int) -> tuple[int, str | None]:
        """One after the name that starts with word `k`, and its country."""
        words = self._lists.words
        found = longest(self._words.parties.get(words[k], ()), words, k)
        return (k, None) if found is None else (k + 1 + len(found.rest), found.country)


class Setting:
    """The countries that a text names, and the one that it is set in."""

    def __init__(self, lists: TextLists, words: EventWords) -> None:
        """Look for the names."""
        self._lists, self._words = lists, words
        named = Counter(self._named(0, len(lists.words)))
        dateline = lists.reading.kept.get(HOME)
        self.country: str | None = _set_in(named, dateline if isinstance(dateline, str) else None)
        """The country that the text is set in."""
        self._text = frozenset(named)

    @classmethod
    def of(cls, lists: TextLists, words: EventWords) -> "Setting":
        """Return that of a text; the same value each time."""
        known = lists.reading.kept.get(cls)
        if not isinstance(known, cls):
            known = lists.reading.kept[cls] = cls(lists, words)
        return known

    def _one_of(self, among: Iterable[str], first: int, end: int) -> str | None:
        """Which of some countries is named by the words `first` to `end` of the text, or else by the text."""
        for named in (frozenset(self._named(first, end)), frozenset((self.country,)), self._text):
            if len(found := named.intersection(among)) == 1:
                return next(iter(found))
        return None

    def settled(self, parties: Iterable[PartyMention], sentence: SentenceWords) -> list[PartyMention]:
        """Return the parties of a sentence, those with a country to whom the setting gives one."""
        return [
            evolve(party, country=self._country_of(party, sentence)) if party.country is None else party
            for party in parties
        ]  # others, as what one of them has from here says nothing about the rest of its sentence

    def _country_of(self, party: PartyMention, sentence: SentenceWords) -> str | None:
        """The country that the setting gives a party."""
        if party.first < 0 or party.last >= sentence.size:
            return None
        if party.among and ANY not in party.among:
            return self._one_of(party.among, sentence.first, sentence.first + sentence.size)
        return self.country if self.country is not None and self._is_at_home(party, sentence) else None

    def _is_at_home(self, party: PartyMention, sentence: SentenceWords) -> bool:
        """Whether a party is a body of the state, or one of its people who act in public: "the Senate", "police"."""
        if party.sector not in _HOME_SECTORS or (party.listed and not party.among):
            return False
        links, low = self._words.links, sentence.low[party.first : party.last + 1]
        if low[-1] in links["abroad"] or not links["outside"].isdisjoint(low):
            return False
        leading = frozenset(sentence.low[max(party.first - 1, 0) : party.first + 1])
        is_somebodys = not leading.isdisjoint(self._words.clause["articles"] - links["article"])  # "his government"
        return not is_somebodys and (party.sector != _ARMED or low[-1] in links["army"])

    def _named(self, first: int, end: int) -> Iterator[str]:
        """The countries of the listed names from word `first` to word `end`, each as often as it is named."""
        words, parties = self._lists.words, self._words.parties
        for k in range(first, end):
            if k < first or words[k] not in parties:
                continue
            found = longest(parties[words[k]], words, k)
            if found is not None and found.country is not None:
                first = k + 1 + len(found.rest)  # "Jane Roe" is not "Roe" too
                yield found.country


def _set_in(named: Counter[str], dateline: str | None) -> str | None:
    """Return the country of a dateline, unless another is named more often; without one, that which is named mostly."""
    most, times = max(named.items(), key=lambda item: item[1], default=(dateline, 0))
    if dateline is not None:
        return dateline if named[dateline] == times else None
    return most if times > 1 and times >= _MOSTLY * (named.total() - times) else None


def _is_plain(gap: str) -> bool:
    """Whether nothing but a space, a hyphen or an apostrophe is between two words."""
    return gap in _PLAIN


_PLAIN, _COMMA = frozenset((" ", "-", "'", "’")), ", "
HOME = "dateline"
"""Under what a reading keeps the country of its dateline."""

_MOSTLY = 3
"""How many times as often as all others a country is named in an article that is set there and has no dateline."""

_ARMED = "MIL"
_HOME_SECTORS = frozenset({"GOV", "LEG", "JUD", "COP", "OPP", _ARMED})
"""The sectors of those who are of the country that an article is set in."""

_LONGEST = 9
"""How many words an office has at most, with its country."""

_LONG_NAME = 4
"""How many words of the name of a country may be in a phrase before that of the office."""
