"""The party that one noun phrase names: a name, a people, a noun such as "rebels", a pronoun.

Names come from the mentions of the reading; countries, organizations, statesmen and nouns for parties come from the
word lists. Pronouns are those whom `analysis` says they mean, and nobody where it does not say.

A phrase of a thing, of a time or of a number names nobody; a noun for persons takes in what says which ("members of the
group"), a quantity what it counts ("tens of thousands of Kurds").
"""

from operator import attrgetter

from newscorpus.analysis import Analysis, NounPhrase, People, Person
from newscorpus.events.arguments import PRONOUNS, Arguments
from newscorpus.events.bodies import body_before
from newscorpus.events.origins import Origins
from newscorpus.events.party_facts import PartyMention, facts_of_name, longest, mention_of
from newscorpus.events.party_names import give_name, names_thing
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import EventWords
from newscorpus.text.name_words import gender_of

__all__ = ("PartyPhrases",)

_NAME, _PLURAL, _SINGULAR = "MSN"
_NO_PARTY = frozenset("T9qewV")  # classes of heads that are nobody: times, numbers, "there", question words, clauses

_SOME = frozenset("9q")  # classes of heads that may be some of those whom "of" leads to: numbers and quantities
_DASHES = frozenset("–—-")
_BEFORE_AND = 5  # how many words before its last part a name with "and" starts
_PAST = "A"  # the class of words that are both past tense and participle
_THING = frozenset("MN")  # classes of heads: names and nouns in the singular
_PERSONS = "person", "name"  # mentions that may be somebody, the second kind where it has two words


class PartyPhrases(Arguments):
    """The noun phrases of a sentence, as far as each names somebody."""

    def __init__(self, sentence: SentenceWords, analysis: Analysis, words: EventWords) -> None:
        """Hold the analysis of the sentence; parties are made when they are asked for."""
        super().__init__(sentence, analysis, words.links)
        self._words = words
        self.speaker: str | None = None
        """Whom "I" and "we" mean."""
        self._made: dict[int, PartyMention | None] = {}

    def kind_word(self, phrase: NounPhrase) -> int:
        """The word for the kind of thing that a phrase names: its head, but "typhoon" in "Typhoon Goring".

        "Sniper fire" is no fire, so there it is "sniper".
        """
        if phrase.head_class != _NAME:
            is_shots = self.low(phrase.head) in self.links["shots"] and phrase.head > phrase.first
            is_shots = is_shots and self.low(phrase.head - 1) in self.links["of_guns"]
            return phrase.head - is_shots
        first = self._without_article(phrase.first)
        a, b = first - self.base, phrase.last - self.base
        is_thing = self.is_here(first, phrase.last) and names_thing(self._sentence, a, b, self.links["named_thing"])
        return first if is_thing else phrase.head

    def party(self, phrase: NounPhrase) -> PartyMention | None:
        """The party that a phrase names; `None` for things, times and numbers."""
        if phrase.first not in self._made:
            self._made[phrase.first] = self._make(phrase)
        return self._made[phrase.first]

    def is_possessive(self, phrase: NounPhrase) -> bool:
        """Whether the phrase starts with "his", "her", "its" or "their"."""
        return phrase.possessor == phrase.first and self.low(phrase.first) in self._words.clause["articles"]

    # -- making them

    def _without_article(self, first: int) -> int:
        low = self.low(first)
        if low not in self.links["leading"]:
            return first + (low in self.links["article"])
        following = self._sentence.lists.low[first + 1 : first + 2]
        if self.links["amount"].isdisjoint(following):
            return first + 1
        return first + (3 if low in self.links["role"] else 2)  # "at least ten", "as many as ten"

    def _make(self, phrase: NounPhrase) -> PartyMention | None:
        if phrase.head_class in PRONOUNS:
            return self._pronoun(phrase.head)
        head = phrase.head
        while self.is_time(phrase) and head > phrase.first and "T" in self.analysis.classes(self.low(head)):
            head -= 1  # "Roe today", "the government Wednesday"
        head -= head > phrase.first and self._is_first_deed(head)
        if not self.is_here(phrase.first, head):
            return None
        if phrase.head_class in _NO_PARTY and head == phrase.head:
            return self._some_of(phrase) if phrase.head_class in _SOME else None
        if self.is_possessive(phrase) and self.low(head) in self.links["post"]:
            return None  # "resigned her leadership"
        if phrase.first == head == self.base and not self._is_known(head) and self._is_noun_at_start(phrase):
            return None  # "Clashes left ten dead", "Aid to Chad was cut"
        first = self._without_article(phrase.first)
        while first < head and self._is_of_time(first, head):
            first += 1  # "On Saturday protesters stormed", "In late July parliament approved"
        party = self._named(first, head)
        if party is not None and party.sector and party.country is None and self.is_possessive(phrase):
            party.country = self._country_of_owner(phrase)
        return party

    def _is_noun_at_start(self, phrase: NounPhrase) -> bool:
        """Whether a word that opens the sentence is no name: a plural, or what is "to" or "for" somebody."""
        leads = self.low(min(phrase.head + 1, self.end - 1)) in self.links["dative"] | self.links["purpose"]
        return phrase.head_class == _PLURAL or (leads and phrase.head_class == _SINGULAR)

    def _is_first_deed(self, head: int) -> bool:
        """Whether what looks like a noun is the first of two joined verbs: "a man shot and killed his wife"."""
        if self.low(min(head + 1, self.end - 1)) not in self.links["and"]:
            return False
        joined = self.clause_number(head + 2 - self.base) if head + 2 < self.end else -1
        return joined >= 0 and all(_PAST in self.analysis.classes(self.low(k)) for k in (head, head + 2))

    def _country_of_owner(self, phrase: NounPhrase) -> str | None:
        """The country of whoever "its" or "his" before a noun means: "Oman said its forces had withdrawn"."""
        owner = self._owner(phrase)
        if owner is not None and owner.country is not None:
            return owner.country
        n = self.clause_around(phrase.first)
        subject = next(self.subjects(n), None) if n >= 0 else None
        party = None if subject is None or subject.phrase.last >= phrase.first else self.party(subject.phrase)
        return None if party is None else party.country

    def _owner(self, phrase: NounPhrase) -> PartyMention | None:
        """Whom "his" or "its" before a noun means; before a subject, whoever says the whole clause."""
        n = self.clause_around(phrase.first)
        clause = self.clauses[n] if n >= 0 else None
        if clause is not None and clause.subject is not None and clause.subject.first == phrase.first:
            says = self.sayer(clause)
            if says is not None and not self.clashes(phrase.first, says) and (party := self.party(says.phrase)):
                return party
        return self._pronoun(phrase.first)

    def _some_of(self, phrase: NounPhrase) -> PartyMention | None:
        """The party that a number is a part of: "two of the ministers"."""
        other = self._of_behind(phrase.head)
        if other is None or self.party(other) is None:
            return None
        return mention_of(self._sentence, phrase.first - self.base, other.last - self.base, self._words)

    def _is_of_time(self, word: int, head: int) -> bool:
        """Whether a word in front of a head is one of time, or says which part of the time after it: "late July"."""
        if "T" in self.analysis.classes(self.low(word)):
            return True
        return word + 1 < head and self.low(word) in self.links["part"] and self._is_of_time(word + 1, head)

    def _named(self, first: int, last: int, *, adjective: bool = False, whole: bool = True) -> PartyMention | None:
        sentence, base, words = self._sentence, self.base, self._words
        if first > last:
            return None
        first, last = first - base, last - base
        if whole:
            first, last = self._with_listed(*self._with_name(first, last))
        low = sentence.low[last]
        if names_thing(sentence, first, last, self.links["named_thing"]):
            return None
        if self.is_quantity(low):
            last = self._with_counted(last)
        elif self.is_person(low) or (low in self.links["kin"] and sentence.gaps[last - 1] == "-"):  # "her in-laws"
            end = self._with_listed(last, self._with_complement(last))[1]
            if end > last:
                party = mention_of(sentence, first, end, words) if not adjective else None
                is_of_state = self._words.roles.get(sentence.low[end]) is None
                if party is not None and is_of_state and low in self.links["against_them"]:
                    party.country = None  # "critics of Oman", but not those of its government
                return party
        elif not self._is_name(first, last, adjective=adjective):
            return None
        party = mention_of(sentence, first, last, words) if first <= last else None
        if party is None or (adjective and not (party.listed or (first == last and low in self.links["modifier"]))):
            return None
        if not party.name and not adjective:
            give_name(party, self._sentence, self._words)
        return party

    def _is_known(self, word: int) -> bool:
        """Whether a word is a noun of persons or groups, a quantity, or a name of a list."""
        words, low = self._words, self.low(word)
        return self._sentence.words[word - self.base] in words.parties or self.is_quantity(low) or self.is_person(low)

    def is_quantity(self, low: str) -> bool:
        """Whether a noun is of an amount: "hundreds"."""
        return low in self._words.clause["quantities"]

    def is_person(self, low: str) -> bool:
        """Whether a noun is of persons or groups."""
        return self._words.is_person(low)

    def _with_name(self, first: int, last: int) -> tuple[int, int]:
        """Take in the whole name that the last word belongs to, even one that opens like a time: "Judge Jan Roe"."""
        sentence, word = self._sentence, self.base + last
        is_title = sentence.words[last][:1].isupper() and "T" in self.analysis.classes(sentence.after(last))
        around = [m for m in sentence.mentions if m.first <= word <= m.last or (is_title and m.first == word + 1)]
        if not around:
            return first, last
        whole = max(around, key=attrgetter("last"))  # "Bank of Oman governor Jane Roe", not the bank
        inner = (m.last for m in sentence.mentions if m.kind == "person" and m.first <= whole.last < m.last)
        end = min(next(inner, whole.last) - self.base, self._sentence.size - 1)  # "Ministry of" Health aide Jane Roe
        start = whole.first - self.base + (self.low(whole.first) in self.links["article"])  # "Neither Oman nor Chad"
        return min(first, start), max(last, end)

    def _with_listed(self, first: int, last: int) -> tuple[int, int]:
        """Take in all of a listed name of which a phrase is a part: "Antigua | and Barbuda's premier", "The Hague"."""
        written, parties = self._sentence.words, self._words.parties
        before = self._sentence.low[first - 1] if first else ""
        lowest = first
        if before in self.links["and"]:
            lowest = max(first - _BEFORE_AND, 0)
        elif first and written[first - 1] in parties:
            lowest -= longest(parties.get(written[first], ()), written, first) is None
        for k in range(lowest, last + 1):
            found = longest(parties[written[k]], written, k) if written[k] in parties else None
            if found is not None and k + len(found.rest) >= first:
                return min(k, first), max(k + len(found.rest), last)
        if written[last][:1].isupper() and self._sentence.low[last] in self.links["realm"]:
            other = self._of_behind(self.base + last)
            state = None if other is None else self.party(other)
            if state is not None and state.listed and state.sector is None:
                return first, state.last  # "the Islamic Republic of Pakistan"
        return first, last

    def _with_complement(self, last: int) -> int:
        """The last word of "members of the group": the phrase after "of" says which.

        Not so "the arrest by police of ten students", "acquitted a nun of murder".
        """
        word = self.base + last
        other = self._of_behind(word, self.links["purpose"] if self.low(word) in self.links["speaks"] else frozenset())
        if other is None or (other.head_class == _PLURAL and self.low(word) in self.links["modifier"]):
            return last
        n = self.clause_around(word)
        is_charge = n >= 0 and self.clauses[n].last < word and self.low(self.clauses[n].verb) in self.links["tries"]
        is_charge = is_charge and other.head_class != _NAME and not self.is_person(self.low(other.head))
        return last if is_charge else other.last - self.base

    def _with_counted(self, last: int) -> int:
        """The last word of "tens of thousands of Kurds"; -1 where things are counted: "millions of dollars"."""
        other = self._of_behind(self.base + last)
        if other is None:
            return last
        while self.is_quantity(self.low(other.last)):
            after = self._of_behind(other.last)
            if after is None:
                return other.last - self.base
            other = after
        return -1 if (party := self.party(other)) is None else party.last

    def _of_behind(self, word: int, others: frozenset[str] = frozenset()) -> NounPhrase | None:
        """The phrase that "of", or one of some other prepositions, leads to right after a word."""
        other = next(self.phrases_behind(word - self.base), None)
        if other is None or other.preposition != word + 1:
            return None
        if self.low(other.preposition) not in self.links["of"] | others:
            return None
        return other if self.is_here(other.first, other.last) else None

    def _is_name(self, first: int, last: int, *, adjective: bool) -> bool:
        """Whether the words end with a name: one of a list, a mention, or one with a hyphen after a capital."""
        sentence, written = self._sentence, self._sentence.words
        if not adjective and last > first and written[last - 1][:1].isupper() and sentence.gaps[last - 1] == "-":
            return True  # "Shiu Ka-chun"
        for k in range(last, first - 1, -1):
            names = self._words.parties.get(written[k])
            if names and (found := longest(names, written, k)) is not None and k + len(found.rest) >= last:
                return True
        if adjective:
            return False
        begin, head, end = sentence.begin(first), sentence.begin(last), sentence.stop(last)
        return any(m.start < end and m.end >= head and m.end > begin for m in sentence.mentions)

    # -- names and pronouns

    def _pronoun(self, word: int) -> PartyMention | None:
        """The party that a pronoun means; `None` when that is not certain."""
        if not self.is_here(word, word):
            return None
        i = word - self.base
        if self.low(word) in self.links["speaker"]:
            return PartyMention(i, i, self.speaker, None, None, listed=False) if self.speaker else None
        person = People.of(self.analysis).resolve(word).person
        if person is None or self._is_dateline(person):
            is_several = person is None and self.speaker is None and self.low(word) in self.links["several"]
            return None if i else self._topic(several=is_several)
        for mention in person.mentions:
            if mention.kind in ("name", "noun") and mention.last < word and self.is_here(mention.first, mention.last):
                phrase = self._found.phrase_at(mention.last)
                if phrase is not None and (party := self.party(phrase)) is not None:
                    return party
        name = self._name_of(person)
        is_person = " " in name and name.split()[0] in gender_of(self._words.lexicon)  # "Milan Roe" is of no town
        country, sector = facts_of_name(name, self._words, whole=is_person)
        country = country or Origins.of(self._sentence.lists, self._words).country_of(name)
        return PartyMention(i, i, name, country, sector, listed=False) if name else None

    def _topic(self, *, several: bool) -> PartyMention | None:
        """The state, court or agency that "It" at the head of the sentence means, or the persons that "They" are."""
        if not several and self.low(self.base) not in self.links["body"]:
            return None
        reading = self._sentence.lists.reading
        sentence = reading.sentence_index(self._sentence.begin(0))
        phrase = body_before(self.analysis, sentence, self.links, several=several)
        if phrase is None or (several and not self.is_person(self.low(phrase.head))):
            return None
        first = self._without_article(phrase.first)
        name = reading.text[reading.start(first) : reading.ends[phrase.last]]
        country, sector = facts_of_name(name, self._words)
        if several:
            return PartyMention(0, 0, name, country, sector, listed=False)
        is_body = sector is not None or (country is not None and first == phrase.last) or phrase.head_class == _NAME
        return PartyMention(0, 0, name, country, sector, listed=False) if is_body else None

    def _is_dateline(self, person: Person) -> bool:
        """Whether a pronoun is taken for the place of a dateline: "HARARE — ... They"."""
        gaps = self._sentence.lists.gaps
        name = person.name
        return name is not None and name.last < len(gaps) and gaps[name.last].strip() in _DASHES

    def _name_of(self, person: Person) -> str:
        mention = person.name or next((m for m in person.mentions if m.kind == "noun"), None)
        return self._sentence.lists.text[mention.start : mention.end] if mention is not None else ""

    # -- what is said of a party

    def namesake(self, first: NounPhrase, second: NounPhrase) -> PartyMention | None:
        """The other of two who share a noun: "the Roe and Poe campaigns"."""
        are_two = second.head_class == _PLURAL and first.head_class == _NAME and second.head == second.first + 1
        if not are_two or self.low(first.first) not in self.links["article"]:
            return None
        return self._named(second.first, second.first)

    def is_whose_origin(self, phrase: NounPhrase) -> bool:
        """Whether a phrase says where those right before it come from: "the arrest of a student from Leeds"."""
        before = self.phrase_that_ends_at(phrase.preposition - 1)
        return before is not None and before.head_class != _NAME and self.is_person(self.low(before.head))

    def is_others(self, phrase: NounPhrase) -> bool:
        """Whether the phrase is a number of further ones, without a noun: "three others"."""
        return phrase.first < phrase.head and self.low(phrase.head) in self.links["others"]

    def subject_before_comma(self, word: int) -> NounPhrase | None:
        """The subject that a comma sets off from a word behind it: "the port, attacked by rebels, burned"."""
        phrase = self._found.phrase_at(word - 1)
        is_set_off = phrase is not None and phrase.last == word - 1 and self.breaks(word - 1)
        return phrase if is_set_off and phrase is not None and phrase.first in self.subject_starts else None

    def _is_short_form(self, short: NounPhrase, name: NounPhrase) -> bool:
        """Whether a word between commas is the short form of the name before it: "the Road Safety Corps, RSC,"."""
        words, low = self._sentence.words, self.links["article"]
        initials = [word[0] for word in words[name.first - self.base : name.last + 1 - self.base] if word[0].isupper()]
        if self.low(name.first) in low and initials:
            initials = initials[words[name.first - self.base][0].isupper() :]
        return short.first == short.last and words[short.first - self.base] == "".join(initials) != ""

    def is_person_name(self, name: NounPhrase) -> bool:
        """Whether a name is one of a person."""
        kinds = _PERSONS if name.first < name.last else _PERSONS[:1]
        return any(mention.kind in kinds and mention.last == name.last for mention in self._sentence.mentions)

    def _is_office(self, phrase: NounPhrase) -> bool:
        """Whether a phrase is the noun for one who has an office, with a capital or without: "the President"."""
        low = self.low(phrase.head)
        return phrase.head_class in _THING and (low in self._words.roles or low in self._words.people)

    def is_capital(self, party: PartyMention) -> bool:
        """Whether a party is a capital by name: "the Beirut blast"."""
        return " ".join(self._sentence.words[party.first : party.last + 1]) in self._words.capitals

    def is_proper(self, party: PartyMention) -> bool:
        """Whether a party is a state or a person by name, and no adjective: "gave Kenya food", not "Kenyan food"."""
        written, last = self._sentence.words[party.first : party.last + 1], self.base + party.last
        is_person = any(mention.kind in _PERSONS[:1] and mention.last == last for mention in self._sentence.mentions)
        return is_person or " ".join(written) in self._words.states

    def is_bare(self, phrase: NounPhrase) -> bool:
        """Whether a phrase is one noun in the singular without an article: "in protest of"."""
        return phrase.first == phrase.head and phrase.head_class == _SINGULAR

    def is_of_state(self, party: PartyMention) -> bool:
        """Whether a party is a state or goes by the name of one: "northern Peru", but not "Turin"."""
        return party.country is not None and (not party.listed or not party.name or party.name in self._words.states)

    def is_inside(self, party: PartyMention) -> bool:
        """Whether the preposition before a party is one of places: "in Peru"."""
        phrase = self.phrase_at(party.first)
        return phrase is not None and self.link(phrase) in self.links["inside"]

    def is_own(self, party: PartyMention) -> bool:
        """Whether a party is somebody's own: "withdrew its troops from Oman"."""
        phrase = self.phrase_at(party.first)
        return phrase is not None and self.is_possessive(phrase)

    def is_venue(self, party: PartyMention) -> bool:
        """Whether a place only says where a meeting was: "rejected the plan at a summit in Oslo"."""
        phrase = self.phrase_at(party.first)
        if phrase is None or self.link(phrase) not in self.links["inside"]:
            return False
        before = self.phrase_that_ends_at(phrase.preposition - 1)
        return before is not None and self.low(before.head) in self.links["venue"]
