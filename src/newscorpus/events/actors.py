"""The parties that a sentence names: phrases that name somebody, joined in lists.

"Russian President Vladimir Putin", "the government of Sindh", "Israel's high court" are one party each, and so is a
noun with its apposition ("the premier, Jane Roe"); "the Greek and Turkish premiers" are two. Which party a single
phrase names is in `party_phrases`.

A party may also be named inside the phrase of a thing: before its noun ("a Senegalese peace plan", "Oman's
offer", "a police raid") or behind it ("its aid for Bosnia", "the computers of the army").
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import islice

from newscorpus.analysis import NounPhrase
from newscorpus.analysis.clause_state import PARTICIPLE_CLAUSE
from newscorpus.events.arguments import LONG_CHAIN, ArgumentCandidate, first_word
from newscorpus.events.party_facts import PartyMention, country_behind, longest, mention_of
from newscorpus.events.party_phrases import PartyPhrases

__all__ = ("Parties", "PartyGroup", "PartyMention")

PartyGroup = list[PartyMention]
"""Parties in a row."""

_NAME, _PLURAL, _SINGULAR = "MSN"
_OFFICE = "GOV"
_JOINED = 2  # words from a participle to the name that it gives: "identified as Tom Poe"
_WITH_NAME = 2  # phrases that somebody has, with an apposition
_COUNTED, _THING = frozenset("9q"), frozenset("MN")


class Parties(PartyPhrases):
    """The parties of a sentence: rows of phrases that name somebody, and parties inside the phrases of things."""

    # -- who is named

    def group_of_first(self, candidates: Iterable[ArgumentCandidate]) -> PartyGroup:
        """The parties of the first candidate that is somebody."""
        return next(filter(None, map(self.group, candidates)), [])

    def group(self, candidate: ArgumentCandidate | None) -> PartyGroup:
        """The parties of a phrase that may be an argument."""
        if candidate is None:
            return []
        return self.row_that_ends(candidate.phrase) if candidate.ends else self.row(candidate.phrase, candidate.limit)

    def row(self, phrase: NounPhrase, limit: int = -1, *, are_two: bool = False) -> PartyGroup:
        """The parties of a phrase and of those joined to it: "France, Spain and the Dutch"; an apposition is none.

        Where two are due ("between ..."), a name behind "and" is one of them: "the governor of Lima and Peru".
        """
        members = self._members(phrase, limit, are_two=are_two)
        if len(members) > 2 and self._are_named(members):
            members = members[1:]
        if len(members) == 1 or not self._is_row(members, limit):
            found = self._one_of(members)
            return [] if found is None else [*self._people_before(phrase), found, *self._others(phrase)]
        out: PartyGroup = []
        for k, member in enumerate(members):
            if k and (self._describes(members, k) or self._is_short_form(member, members[k - 1])):
                continue
            if k and (body := self._body_of_two(members[k - 1], member)) is not None:
                found = body
                out = out[:-1]
            elif k and self._is_name_of(members[k - 1], member):
                found = self._one_of(members[k - 1 : k + 1])
                out = out[: -1 if out and out[-1] is self.party(members[k - 1]) else None]
            else:
                found = self.as_written(member) if k and self.is_others(member) else self.party(member)
                found = found or (self.namesake(members[k - 1], member) if k else None)
            if found is None or (out and found.last <= out[-1].last):
                continue  # once, where a name has "and" in it: "the Electoral and Boundaries Commission"
            out[len(out) - bool(out and found.first <= out[-1].last) :] = [found]
        return out

    def _are_named(self, members: Sequence[NounPhrase]) -> bool:
        """Whether persons behind a comma are those that a plural noun counts: "her lawyers, Jane Roe and Tom Poe,"."""
        several, *names = members
        if several.head_class != _PLURAL or not self.is_person(self.low(several.head)):
            return False
        persons = {mention.last for mention in self._sentence.mentions if mention.kind == "person"}
        is_next = names[0].first == several.last + 1
        return is_next and all(name.head_class == _NAME and name.last in persons for name in names)

    def _describes(self, members: Sequence[NounPhrase], k: int) -> bool:
        """Whether a phrase behind a comma says who the one before it is: "Jane Roe, a nurse, and her son, a clerk,"."""
        name, role = members[k - 1], members[k]
        is_known = name.first < name.head and self.low(name.first) not in self.links["one"]  # "a clerk, a nurse and"
        is_told = name.head_class == _SINGULAR and is_known and self.low(role.first) in self.links["one"]
        if not (name.head_class == _NAME or is_told) or role.head_class != _SINGULAR or role.first != name.last + 1:
            return False
        is_closed = k + 1 == len(members) or self.breaks(members[k + 1].first - 2)
        return is_closed and self.low(role.first) in self.links["article"]

    def _is_name_of(self, role: NounPhrase, name: NounPhrase) -> bool:
        """Whether a name after a comma says who has a role: "Roe and her counterpart, Jane Doe, signed"."""
        if role.head_class == _NAME:
            return False  # "the United States, Britain and Oman"
        low, is_behind = self.low(role.head), role.head_class in _THING and name.first == role.last + 1
        return is_behind and name.head_class == _NAME and (low in self._words.roles or low in self._words.people)

    def row_that_ends(self, phrase: NounPhrase) -> PartyGroup:
        """The parties of the row that ends with `phrase`; of "members of the group", those of the first phrase."""
        phrases = self.phrases
        at = bisect_left(phrases, phrase.first, key=first_word)
        if at == len(phrases) or phrases[at] is not phrase:
            return self.row(phrase)
        is_inside = at > 0 and self.link(phrase) in self.links["inside"]
        if (
            is_inside
            and phrase.preposition == phrases[at - 1].last + 1
            and (found := self.row_that_ends(phrases[at - 1]))
        ):
            return found  # "On Monday gunmen in Oslo killed", "soldiers in Oslo attacked by rebels"
        while at and phrases[at].preposition >= 0 and self.low(phrases[at].preposition) in self.links["of"]:
            if phrases[at].preposition != phrases[at - 1].last + 1 or phrases[at - 1].head_class in _COUNTED:
                break  # "one of the men who": the men
            if phrases[at].head_class == _SINGULAR and self.low(phrases[at].first) in self.links["one"]:
                break  # "the family of a boy who"
            at -= 1
        first = at
        while first and self.joins(phrases[first - 1].last, phrases[first].first):
            first -= 1
            if phrases[first].first in self.subject_starts:
                break
        found = self.row(phrases[min(at, first)], phrases[at].last + 1)
        if found or phrases[at].head_class != _SINGULAR:
            return found
        return self.row(phrase)  # "the approval of the Senate, which"

    def _members(self, phrase: NounPhrase, limit: int, *, are_two: bool) -> list[NounPhrase]:
        members = [phrase]
        end = phrase.head
        inside = False
        within = ""  # the class of the noun after a preposition: "leaders of Oman and Chad" is one party
        following = self.low(min(end + 1, self.end - 1))
        if following in self.links["named"] and (name := self._named_behind(end + 1)) is not None:
            return [phrase, name]
        for other in islice(self.phrases_behind(end - self.base), LONG_CHAIN):
            if 0 <= limit <= other.first:
                break
            if other.preposition >= 0:
                if other.preposition != end + 1 or self.breaks(end):
                    break
                if self.link(other) in self.links["target"] | self.links["agent"] and not are_two:
                    break  # "an attack by Oman on the premier, Jane Roe"
                end, within = other.last, other.head_class
                inside = self.link(other) in self.links["inside"]
                continue
            if within and self._is_apposition(phrase, other):
                return [phrase, other]
            if inside and self.low(other.first - 1) not in self.links["and"]:
                break  # "a crowd in the capital, Oslo"
            # "between Roe, the premier, and rebels"
            is_due = are_two and (len(members) == 1 or (len(members) <= _WITH_NAME and self.breaks(end)))
            if not self.joins(end, other.first) or (other.first in self.subject_starts and limit < 0 and not is_due):
                break
            if self.low(min(other.last + 1, self.end - 1)) in self.links["owner"]:
                break  # "the bank, Oman's largest"
            is_inner = within == other.head_class and not (are_two and phrase.head_class == _SINGULAR)
            is_inner = is_inner and not self.is_quantity(self.low(phrase.head))  # "dozens of men, women and boys"
            if within and phrase.head_class != _NAME and (is_inner or self.party(phrase) is None):
                break
            members.append(other)
            end = other.last
        return members

    def _named_behind(self, word: int) -> NounPhrase | None:
        """The name right behind a participle: "a man identified as Tom Poe"."""
        n = self.clause_number(word - self.base)
        if n < 0 or self.clauses[n].kind != PARTICIPLE_CLAUSE:
            return None  # "the premier named Tom Poe as his deputy"
        name = next(self.phrases_behind(word - self.base), None)
        is_next = name is not None and name.first <= word + _JOINED and name.head_class == _NAME
        return name if is_next and name is not None and self.is_person_name(name) else None

    def _is_apposition(self, phrase: NounPhrase, name: NounPhrase) -> bool:
        """Whether a name between two commas says who holds an office: "the president of Kenya, Jane Roe, met"."""
        if name.head_class != _NAME or name.preposition >= 0 or not self._is_office(phrase):
            return False
        return self.is_person_name(name) and self.breaks(name.first - 1) and self.breaks(name.last)

    def _is_row(self, members: Sequence[NounPhrase], verb: int) -> bool:
        if self.low(min(members[0].last + 1, self.end - 1)) in self.links["named"]:
            return False  # "a man identified as Tom Poe"
        if self._are_states(members) or self._are_subjects(members, verb):
            return True
        return any(
            self.low(other.first - 1) in self.links["and"] and self.low(other.first - 1) not in self.links["of"]
            for other in members[1:]
        )

    def _are_subjects(self, members: Sequence[NounPhrase], verb: int) -> bool:
        """Whether two names open a headline, and the verb behind them is a plural: "Roe, Doe agree"."""
        first, second = members[0], members[-1]
        if first.first != self.base or second.last + 1 != verb or self.breaks(second.last):
            return False
        return first.head_class == second.head_class == _NAME and "V" in self.analysis.classes(self.low(verb))

    def _are_states(self, members: Sequence[NounPhrase]) -> bool:
        """Whether names of states or blocs are in a row without "and", as in headlines: "Oman, Chad agree"."""
        if any(member.head_class != _NAME for member in members) or self.breaks(members[-1].last):
            return False
        parties = [self.party(member) for member in members]
        names = {party.country or party.name for party in parties if party is not None and party.listed}
        return len(names) == len(members)

    def _people_before(self, phrase: NounPhrase) -> PartyGroup:
        """The nationality that opens the sentence, read as an adjective of its own: "French and Egyptian warships"."""
        if phrase.first != self.base + 2 or self.low(phrase.first - 1) not in self.links["and"]:
            return []
        is_people = self.phrase_at(0) is None and self._sentence.words[0] in self._words.parties
        return [mention_of(self._sentence, 0, 0, self._words)] if is_people else []

    def _others(self, phrase: NounPhrase) -> PartyGroup:
        """The parties after the first one in "the premiers of Kenya and Ghana", "troops from Chad and Niger"."""
        if phrase.head_class != _PLURAL or self.low(phrase.head) not in self._words.roles:
            return []
        other = self._of_behind(phrase.head, self.links["source"])
        joined = self.row(other) if other is not None and other.head_class == _NAME else []
        return [*filter(self.is_of_state, joined[1:])]  # not "residents of Mathare and Kibera"

    def _one_of(self, members: Sequence[NounPhrase]) -> PartyMention | None:
        """The party that a phrase and its apposition are: the one with the name, else the first."""
        first = self.party(members[0])
        if len(members) == 1 or self._is_short_form(members[1], members[0]):
            return first
        second = self.party(members[1])
        if first is None:
            return second if members[0].head_class in _THING else None
        if second is None:
            return first
        is_named = members[0].head_class == _NAME and not self._is_office(members[0])
        if is_named or members[1].head_class != _NAME:
            first.country = first.country or second.country  # "the suspect, an Omani student, left"
            return first
        second.country, second.sector = second.country or first.country, second.sector or first.sector
        return second

    def _body_of_two(self, first: NounPhrase, second: NounPhrase) -> PartyMention | None:
        """The body whose name has "and" in it: "the Ethics and Integrity Commission"."""
        article = self.links["article"]
        if self.low(first.first) not in article or self.low(second.first) in article or first.head_class != _NAME:
            return None
        one, other = self.party(first), self.party(second)
        is_body = other is not None and other.sector is not None and not other.listed and second.head_class == _NAME
        if not is_body or one is None or one.sector or one.listed:
            return None
        return self._named(one.first + self.base, second.last, whole=False)

    # -- parties inside the phrase of a thing

    def part(self, phrase: NounPhrase, last: int) -> PartyGroup:
        """The party that a phrase names up to a word: the rest of it is not part of the name."""
        if not self.is_here(phrase.first, last):
            return []
        return _as_group(self._named(self._without_article(phrase.first), last, whole=False))

    def row_before(self, phrase: NounPhrase, last: int) -> PartyGroup:
        """The parties up to a word of a phrase, and those in a row before it, as in headlines: "Oman, Chad sign"."""
        found, first = self.part(phrase, last), phrase.first
        if not found or found[0].first != first - self.base or phrase.preposition >= 0:
            return found
        at = bisect_left(self.phrases, first, key=first_word)
        for other in reversed(self.phrases[max(0, at - LONG_CHAIN) : at]):
            one = self.party(other)
            if one is None or other.first != one.first + self.base or other.preposition >= 0:
                return found[-1:]
            is_name = self._sentence.words[found[0].last][:1].isupper()
            if not self.joins(other.last, first) or is_name != (other.head_class == _NAME):
                return found[-1:]  # "Reno, Nevada voters elect"
            found, first = [one, *found], other.first
        lands = [one.country for one in found if one.country]
        return found if first == self.base and len(set(lands)) == len(lands) else found[-1:]  # not "Tokyo, Japan signs"

    def in_front(self, phrase: NounPhrase, word: int) -> PartyGroup:
        """The party before a noun in its phrase: "Oman's attack", "a police raid", "a Senegalese peace plan"."""
        end = phrase.possessor if phrase.first <= phrase.possessor < word else word - 1
        first = self._without_article(phrase.first)
        if self.is_possessive(phrase):
            return _as_group(self._owner(phrase))
        if end < first or not self.is_here(first, end) or self.low(phrase.head) in self.links["money"]:
            return []
        is_owner = end == phrase.possessor
        if not is_owner and (pair := self._pair(first, end)):
            return pair
        if self.low(end) in self.links["money"] or (not is_owner and self._is_owned(first, end)):
            return []  # "US dollar salaries", "a Greek-owned tanker"
        party = self._named(first, end, adjective=not is_owner)
        return _as_group(self._listed_among(first, end) if party is None and not is_owner else party)

    def _pair(self, first: int, last: int) -> PartyGroup:
        """Two listed names with a hyphen between them: "US-Taliban talks"."""
        known, sentence = self._words.parties, self._sentence
        for i in range(first - self.base, last - self.base):
            if sentence.gaps[i] == "-" and sentence.words[i] in known and sentence.words[i + 1] in known:
                return [mention_of(sentence, i, i, self._words), mention_of(sentence, i + 1, i + 1, self._words)]
        return []

    def _is_owned(self, first: int, last: int) -> bool:
        """Whether some words end with "-owned" or "-built", which says nothing about who is meant."""
        is_joined = first < last and self._sentence.gaps[last - 1 - self.base] == "-"
        return is_joined and self.low(last) in self.links["owned"]

    def _listed_among(self, first: int, last: int) -> PartyMention | None:
        """The last party among some words that a list knows by name."""
        sentence, base = self._sentence, self.base
        for i in range(last - base, first - base - 1, -1):
            found = longest(self._words.parties.get(sentence.words[i], ()), sentence.words, i)
            if found is not None and i + len(found.rest) <= last - base:
                return mention_of(sentence, i, i + len(found.rest), self._words)
        return None

    def settlement(self, phrase: NounPhrase) -> PartyMention | None:
        """The town whose kind a phrase names: "the Congolese city of Goma"."""
        if self.low(phrase.head) not in self.links["settlement"]:
            return None
        named = self._of_behind(phrase.head)
        if named is None or named.head_class != _NAME:
            return None
        found, town = self.as_written(phrase), self.party(named)
        found.last = named.last - self.base
        found.name = self._sentence.span(named.first - self.base, found.last).text
        known = [party.country for party in (*self.in_front(phrase, phrase.head), town) if party is not None]
        behind = country_behind(self._sentence, found.last, self._words)
        found.country = next(filter(None, known), behind)
        return found

    def as_written(self, phrase: NounPhrase) -> PartyMention:
        """A phrase that no list knows: a number of persons ("killed ten"), a thing ("defended the budget")."""
        last = phrase.head if self.low(phrase.last) in self.links["article"] else phrase.last  # "nine of the" wounded
        if self.low(last) in self.links["measure"] and (counted := self._of_behind(last)) is not None:
            last = counted.last  # "seized 3 tonnes of cocaine"
        first = min(self._without_article(phrase.first), last)
        country = None if self.is_number(phrase) else country_behind(self._sentence, last - self.base, self._words)
        return PartyMention(first - self.base, last - self.base, "", country, None, listed=False)

    def place(self, phrase: NounPhrase) -> PartyMention | None:
        """The place that a phrase names: a country, or a name that is nobody's."""
        party = self.party(phrase) if phrase.head_class == _NAME else None
        return None if party is None or party.sector else party

    def known_behind(self, word: int, end: int, *, places: bool) -> PartyGroup:
        """The first known or governing parties between two words, by name; with `places`, also those after "in"."""
        later = place = -1  # the last word of a later subject: "rejected a plan, and the premier of Oman resigned"
        for phrase in self.phrases:
            if phrase.first > word and (phrase.first in self.subject_starts or phrase.preposition == later + 1):
                later = phrase.last
                continue
            if not places and place >= 0 and phrase.preposition < 0 and self.joins(place, phrase.first):
                place = phrase.last  # "in Oslo and Bergen"
                continue
            is_of_place = phrase.preposition == place + 1 and self.link(phrase) in self.links["of"]
            is_inside = is_of_place or self.link(phrase) in self.links["inside"]
            if is_inside and not places:
                place = -1 if self.is_bare(phrase) else phrase.last  # "in the city of Oslo", "in protest of the vote"
                continue
            if word < phrase.first < end and not self.is_possessive(phrase):
                found = self.row(phrase) or self.in_front(phrase, phrase.head)
                if any(party.listed or (party.sector == _OFFICE and self._has_name(party)) for party in found):
                    return found
        return []

    def agent_behind_content(self, n: int, word: int) -> PartyGroup:
        """The agent of the passive clause `n`, named after what it is about: "was accused of lying by Oman"."""
        for phrase in self.phrases_behind(word - self.base):
            if self.link(phrase) not in self.links["agent"]:
                continue
            around = self.clause_around(phrase.first)
            clause = self.clauses[around] if around >= 0 else None
            if clause is not None and clause.kind == PARTICIPLE_CLAUSE and clause.governor == n and not clause.passive:
                return self.row(phrase)
        return []

    def _has_name(self, party: PartyMention) -> bool:
        """Whether a name is among the words of a party: "President Roe's government"."""
        return any(word[:1].isupper() for word in self._sentence.words[party.first : party.last + 1])

    def country_in_front(self, phrase: NounPhrase) -> str | None:
        """The country that a phrase starts with the name or the people of: "the Omani port"."""
        if not self.is_here(phrase.first, phrase.last):
            return None
        first, written = min(self._without_article(phrase.first), phrase.last) - self.base, self._sentence.words
        named = longest(self._words.parties.get(written[first], ()), written, first)
        return None if named is None else named.country

    def is_led(self, phrase: NounPhrase) -> bool:
        """Whether a hyphen follows the first word of a phrase: "the Omani-led force"."""
        first = self._without_article(phrase.first) - self.base
        return 0 <= first < self._sentence.size and self._sentence.gaps[first] == "-"


def _as_group(party: PartyMention | None) -> PartyGroup:
    return [] if party is None else [party]
