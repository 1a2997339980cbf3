"""Who the source is: the fullest name in the article for a surname, a pronoun, a role.

Names go by `Cast`; `person_mentions` weighs which names are persons'; `pronouns` weighs whom `he` and `she`
mean, and when nobody fits, a full name that no list knows is the person. A role (`the senator`, `the 24-year-old`)
means the last person of whom the text said so. A list of names is a group with members; `they` means such a group, or
whoever goes by it. A source that is not a known person stays as written (`officials`, `Moss’s family`); a pronoun that
fits nobody, or two persons equally well, stays open (`None`).
"""

from bisect import bisect_left
from collections.abc import Sequence

from newscorpus.analysis.person_words import person_pronouns
from newscorpus.lexicon import Lexicon
from newscorpus.model import Span, Speaker
from newscorpus.quotes.speakers.answers import Asked, question_of, replies
from newscorpus.quotes.speakers.capital_descriptions import names_nationality, names_office
from newscorpus.quotes.speakers.descriptions import Descriptions
from newscorpus.quotes.speakers.noun_subjects import (
    end_of_noun,
    is_aside,
    may_be_one,
    noun_before,
    noun_meant,
    opening_description,
    persons_tied,
    said_again,
    without_relative,
)
from newscorpus.quotes.speakers.person_details import PersonDetails
from newscorpus.quotes.speakers.person_mentions import last_before, named_persons
from newscorpus.quotes.speakers.pronouns import (
    NamedPersons,
    chosen_pronouns,
    in_marks,
    noun_weighed,
    only_name,
    person_meant,
    whom_told,
)
from newscorpus.quotes.speakers.relatives import Relatives
from newscorpus.quotes.speakers.source_names import (
    are_joined,
    head_name,
    head_of_name,
    longest_organisations,
    name_in_front,
    names_listed,
    whole_name,
    without_article,
)
from newscorpus.quotes.speakers.speaker_rules import NATIONALITY, rule_of_name, speaker_rule
from newscorpus.quotes.syntax.grammar_bits import DET
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.cached import cached
from newscorpus.text.cast import Cast
from newscorpus.text.lines import Stretch
from newscorpus.text.name_words import Gender, gender_of_name
from newscorpus.text.names import Mention

__all__ = ("SpeakerResolver",)

_NO_PRONOUN: tuple[Gender, bool, str] = ("u", False, "")
_SHORTEST_JOIN = 5  # characters: ` and `
_NEAR, _BESIDE = 60, 3  # characters between a person and a `who`, and between another name and one
_FAR = 1500  # characters: no pronoun reaches further back
_SOON, _LATELY = 200, 6  # characters between a question and its answer; names after a list of persons


class SpeakerResolver:
    """Resolves the sources of one text, in text order."""

    def __init__(self, table: WordTable, lexicon: Lexicon, sources: Sequence[Stretch] = ()) -> None:
        """Look at the names of the text.

        `sources` says who speaks in its reports, as far as it is known.
        """
        self.sources = sources
        self.table = table
        self.lexicon = lexicon
        self.text: str = table.text
        self.last: Mention | None = None  # the person who spoke last
        self.before: Mention | None = None  # somebody else who spoke before
        self.asked: Asked | None = None  # what the last source asks
        self.told: Mention | None = None  # whom the last person spoke to
        self.spoke_at: int = 0  # where the last person spoke
        self.last_at: int = 0  # where anybody did
        self.group_at: int = 0  # where somebody without a name did
        self.last_group: Speaker | None = None
        self._interview: set[Mention] | None = None  # the persons named before turns that open with a letter
        self._gone_by: dict[int, Gender] = {}  # where a fullest name starts -> the gender of a pronoun that meant it

    @cached
    def cast(self) -> Cast:
        """The persons of the text."""
        reading = self.table.reading
        return Cast.of(reading) if self.mentions is reading.mentions else Cast(self.text, self.mentions, self.lexicon)

    @cached
    def mentions(self) -> list[Mention]:
        """The names of the text."""
        return named_persons(self.table, self.sources)

    @cached
    def _descriptions(self) -> Descriptions:
        return Descriptions(self.table, self.cast)

    @cached
    def _relatives(self) -> Relatives:
        return Relatives(self.table, self.cast)

    @cached
    def _details(self) -> PersonDetails:
        return PersonDetails(self.table, self.cast)

    @cached
    def chosen(self) -> list[int]:
        """Where the text says that somebody goes by `they`."""
        return chosen_pronouns(self.table)

    @cached
    def starts(self) -> list[int]:
        """Where each mention starts."""
        return [m.start for m in self.mentions]

    def speaker(self, source: Span | None) -> Speaker | None:
        """Return who speaks; `None` without a source, or when the text leaves it open."""
        if source is None:
            return None
        words = without_relative(self.table, source)
        if words.isupper() and self.text.startswith(":", source.end) and (person := self.cast.labelled(words)):
            return self._person(person, source, "fuller-name")
        low = words.lower()
        gender, plural, _ = person_pronouns(self.lexicon).get(low, _NO_PRONOUN)
        if gender != "u":
            return self._by_gender(source, gender)
        if low in self.table.listed["relative_source"]:
            return self._relative(source)
        if low in self.table.listed["group_source"]:
            several = self._several(source) if plural else None
            return several or self._group(source, plural=plural) or (self._noun(source, None) if plural else None)
        if low in self.table.listed["open_source"]:
            return None
        if words in self.table.listed["interview_letters"]:
            return self._interviewed(source)
        if (holder := self._descriptions.letters.meant(words, source.start)) is not None:
            return self._person(holder, source, "role")
        described = names_nationality(self.table, words) or names_office(self.table, words)
        head = None if described else head_name(self.table, self.mentions, self.starts, source)
        if head is not None:
            if head.kind != "person":  # of a list, the first name may be a surname alone: `Roe and Premier Jane Doe`
                pair = self._pair(head, source) if head.kind == "name" else None
                joined = pair is None and are_joined(self.table, self.mentions, self.starts, head, source.end)
                return pair or (self._unnamed(source) if joined else self._other(head, source))
            return self._pair(head, source) or self._person(head, source, "")
        if (kin := self._relatives.meant(source.start, source.end)) is not None:
            return self._person(kin, source, "role")
        group = self.last_group if self.last_at == self.group_at else None
        if group is not None and group.span is not None and said_again(self.table, group.span, source):
            return self._goes_on(group, group.span, source)
        last = self.last if self.last_at == self.spoke_at else None
        person, rule = self._descriptions.meant(words, source.start, last=last, last_at=self.spoke_at)
        aged = self._noun(source, "u") if person is None and rule == "age" else None
        return self._person(person, source, rule) or aged or self._unnamed(source)

    def _person(self, mention: Mention | None, source: Span, rule: str) -> Speaker | None:
        if mention is None:
            return None
        full = self.cast.fullest(mention)
        self.before = self.last if full != self.last else self.before
        self.last, self.last_at, self.spoke_at = full, source.end, source.end
        self.asked = question_of(self.table, source)
        self.told = whom_told(self.table, self._people, full, source, before=self.before)
        return self._known(full, source, rule or rule_of_name(mention, full))

    def _open_question(self, at: int) -> Asked | None:
        """What whoever spoke last, not far before `at`, asked: somebody else answers."""
        asked = self.asked
        if asked is None or asked.at != self.last_at or at - self.last_at >= _SOON:
            return None
        return asked

    def _known(self, full: Mention, source: Span | None, rule: str) -> Speaker:
        """A person by the fullest name, with what the text says of them."""
        span, title, role = self._details.of(full)
        return Speaker(name=span.text, mention=source, span=span, title=title, role=role, rule=self._rule(rule))

    def _pair(self, head: Mention, source: Span) -> Speaker | None:
        """Persons who speak together: `Doe and Roe said` is `Jane Doe and Paul Roe`; `None` when there is one."""
        first = name_in_front(self.table, head, source) if head.start > source.start else None
        if first is None and source.end < head.end + _SHORTEST_JOIN:
            return None
        members = ([first] if first is not None else []) + names_listed(
            self.table, self.mentions, self.starts, head, source.end
        )
        if len(members) <= 1:
            return None
        self.last, self.last_at = None, source.end
        found = self._group_of(members, source, "list")
        self.last_group, self.group_at = found, source.end
        return found

    def _group_of(self, members: Sequence[Mention], source: Span, rule: str) -> Speaker:
        """The persons as one speaker."""
        full = [self.cast.fullest(member) for member in members]
        beside = full == list(members) and all(m.start == m.name_start for m in full[1:])
        span = Span.cut(self.text, full[0].name_start, full[-1].end) if beside else None
        names = [self.cast.name(person) for person in full]
        name = f"{', '.join(names[:-1])} and {names[-1]}"
        known = tuple([self._known(of, None, rule_of_name(m, of)) for m, of in zip(members, full, strict=True)])
        return Speaker(name=name, mention=source, span=span, members=known, rule=self._rule(rule))

    def _other(self, mention: Mention, source: Span) -> Speaker:
        """An organisation, a place or an unknown name."""
        named = mention.kind in ("org", "name")
        full = self._organisations.get(self.cast.name(mention), mention) if named else mention
        span = Span.cut(self.text, *whole_name(self.table, full, source))
        rule = self._rule(rule_of_name(mention, full))
        found = self.last_group = Speaker(name=span.text, mention=source, span=span, rule=rule)
        self.last_at = self.group_at = source.end
        return found

    def _rule(self, name: str) -> str:
        """The name of a rule as findings say it."""
        return speaker_rule(name, self.lexicon.language)

    @cached
    def _organisations(self) -> dict[str, Mention]:
        return longest_organisations(self.table, self.mentions)

    def _group(self, source: Span, *, plural: bool) -> Speaker | None:
        """Whom `they` or `it` means: the group that spoke last, while no person has spoken since."""
        group = self.last_group
        if group is None or source.start - self.last_at > _FAR or self.last_at > self.group_at:
            return None
        if plural and self.table.listed["writings"].intersection(group.name.lower().split()):
            return None
        return Speaker(name=group.name, mention=source, span=group.span, rule=self._rule("last-group"))

    def _unnamed(self, source: Span) -> Speaker:
        """`officials`, `a spokesman for the council`: as the text has it, without the article."""
        span = without_article(self.table, source.start, end_of_noun(self.table, source))
        found = self.last_group = Speaker(name=span.text, mention=source, span=span, rule=self._rule("as-written"))
        self.last_at = self.group_at = source.end
        self.asked = question_of(self.table, source)
        return found

    def _interviewed(self, source: Span) -> Speaker | None:
        """Who answers as `A`: the only person whom the text names before the interview; nobody for `Q`."""
        if self._interview is None:
            before = self.cast.persons[: bisect_left(self.cast.starts, source.start)]
            self._interview = set(map(self.cast.fullest, before))
        if source.text not in self.table.listed["interviewer_letters"] and len(self._interview) == 1:
            return self._person(next(iter(self._interview)), source, "only-name")
        self.last, self.last_at = None, source.end
        return None

    def _relative(self, source: Span) -> Speaker | None:
        """Whom `who` or `which` means: the name right before it, or the last person."""
        mentions, i = self.mentions, bisect_left(self.starts, source.start) - 1
        thing = source.text.lower() in self.table.listed["relative_thing"]
        beside = i >= 0 and source.start - mentions[i].end <= _BESIDE and mentions[i].kind != "person"
        near = None if thing else last_before(self.cast, source.start, _NEAR)
        if not thing and (head := persons_tied(self.table, source.start, one=beside or near is None)) is not None:
            person = last_before(self.cast, head[0], _BESIDE)
            return self._person(person, source, "relative") or self._as_noun(head, source, "relative")
        if beside:
            named = mentions[i] if thing else head_of_name(self.table, mentions, i)
            return self._person(named, source, "relative") if named.kind == "person" else self._other(named, source)
        noun = noun_before(self.table, source.start, -1 if near is None else near.end)
        if noun is not None and (thing or self.text[source.start - 1] == " "):
            return self._as_noun(noun, source, "relative")
        return self._person(near, source, "relative")

    @cached
    def _told_of(self) -> tuple[list[Mention], list[int]]:
        """The names in the paragraphs to read, and where they start: no pronoun means the author in the byline."""
        told = [m for m in self.mentions if self.table.reading.sentence_at(m.start)[1] > m.start]
        return told, [m.start for m in told]

    @property  # not kept: it would point back here
    def _people(self) -> NamedPersons:
        return NamedPersons(*self._told_of, self.gender, self.cast.fullest, self.cast.gender)

    def gender(self, mention: Mention) -> Gender:
        """The gender of a person, by titles, roles and given names; for rarer names, by the large list."""
        full = self.cast.fullest(mention)
        known = self._gone_by.get(full.name_start) or self.cast.gender(full)
        return known if known != "u" else gender_of_name(self.cast.name(full), self.lexicon)

    def _by_gender(self, source: Span, gender: Gender) -> Speaker | None:
        """Whom `he` or `she` means: who has just spoken without a name, a description, or a name."""
        found = self._by_unnamed(source, gender) or self._by_described(source, gender)
        return found or self._by_named(source, gender)

    def _by_described(self, source: Span, gender: Gender) -> Speaker | None:
        """Whom the sentence before is about when it opens with a description: `The Finn laughed. “Never,” he said.`."""
        if (words := opening_description(self.table, source.start)) is None:
            return None
        last = self.last if self.last_at == self.spoke_at else None
        person, rule = self._descriptions.meant(words.text, words.start, last=last, last_at=self.spoke_at)
        if person is None:
            return self._as_noun((words.start, words.end), source) if rule in ("age", NATIONALITY) else None
        return self._person(person, source, "described") if self.gender(person) in (gender, "u") else None

    def _by_named(self, source: Span, gender: Gender) -> Speaker | None:
        """Whom `he` or `she` means: somebody who is named, or else a noun for a person."""
        found, rule = self._by_pronoun(source.start, gender)
        if found is None:
            asked = self._open_question(source.start)
            if asked is not None and asked.whom is not None:
                return self._as_noun(asked.whom, source) if asked.whom[0] < asked.whom[1] else None
            return self._noun(source, gender)
        self._gone_by.setdefault(self.cast.fullest(found).name_start, gender)
        return self._person(found, source, rule)

    def _by_unnamed(self, source: Span, gender: Gender) -> Speaker | None:
        """The last speaker, when that is a person without a name and nobody was named since: `a spokesman`."""
        group, at = self.last_group, self.group_at
        if self.asked is not None and self.asked.at == self.last_at == at:
            return None  # whoever asks does not answer
        if group is None or group.span is None or at != self.last_at or source.start - at > _FAR:
            return None
        n = bisect_left(self.starts, group.span.start)
        named = self.mentions[n] if n < len(self.mentions) and self.starts[n] == group.span.start else None
        if named is not None and named.end >= group.span.end:  # a name that nothing shows to be a person's or another's
            before = self.table.bits[self.table.word_from(named.start) - 1]
            one = named.kind == "name" and " " not in group.span.text and not before & DET
        else:
            one = group.rule == self._rule("as-written") and may_be_one(self.table, group.span, gender)
        if not one or is_aside(self.table, group.span) or self._gone_by.get(group.span.start, gender) != gender:
            return None
        i, k = bisect_left(self.cast.starts, at), bisect_left(self.cast.starts, source.start)
        since = (person for person in self.cast.persons[i:k] if not in_marks(self.table, person))
        if any(self.gender(person) in (gender, "u") for person in since):
            return None
        self._gone_by[group.span.start] = gender
        return self._goes_on(group, group.span, source)

    def _goes_on(self, group: Speaker, span: Span, source: Span) -> Speaker:
        """The last speaker once more, whose name is not known."""
        self.last_at = self.group_at = source.end
        return Speaker(name=group.name, mention=source, span=span, rule=self._rule("last-speaker"))

    def _noun(self, source: Span, gender: Gender | None) -> Speaker | None:
        """Whom the text has no name for: the noun for a person that was the last subject."""
        found = noun_meant(self.table, source.start, gender)
        if found is None and gender is not None:
            found = noun_weighed(self.table, source.start)
        return None if found is None else self._as_noun(found, source)

    def _as_noun(self, found: tuple[int, int], source: Span, rule: str = "noun") -> Speaker:
        span = without_article(self.table, *found)
        return Speaker(name=span.text, mention=source, span=span, rule=self._rule(rule))

    def _by_pronoun(self, at: int, gender: Gender) -> tuple[Mention | None, str]:
        """Whom `he` or `she` means, and the rule that says so; whoever asked does not answer."""
        asked = self._open_question(at)
        answering = self._answering(asked, gender) if asked is not None else None
        if answering is None and self.told is not None and at - self.spoke_at < _SOON and self.last_at == self.spoke_at:
            answering = self.told if replies(self.table, at) and self.gender(self.told) in (gender, "u") else None
        if answering is not None:
            return answering, "answer"
        people = self._people
        found, rule = person_meant(self.table, people, at, gender, last=self.last, last_at=self.spoke_at)
        if found is None:
            found, rule = only_name(self.table, people, at, gender), "only-name"
        went_by = self._gone_by.get(self.cast.fullest(found).name_start, gender) if found is not None else gender
        return (found if went_by == gender else None), rule

    def _answering(self, asked: Asked, gender: Gender) -> Mention | None:
        """Whoever is asked by name, or who spoke before the person who asks."""
        if asked.whom is not None:
            i = bisect_left(self.cast.starts, asked.whom[0])
            person = self.cast.persons[i] if i < len(self.cast.persons) else None
            if person is not None and person.start < asked.whom[1] and self.gender(person) in (gender, "u"):
                return person
        other = self.before if self.last_at == self.spoke_at else None
        return other if other is not None and self.gender(other) in (gender, "u") else None

    def _several(self, source: Span) -> Speaker | None:
        """Whom `they` means: the persons whom the sentence before lists, or one who goes by this pronoun."""
        i = bisect_left(self.cast.starts, source.start) - 1
        if i < 0 or source.start - self.cast.persons[i].end > _FAR:
            return None
        at = self.table.reading.sentence_index(source.start)
        for mention in self.cast.persons[max(0, i - _LATELY) : i + 1]:
            begin, end = self.table.sentence(mention.start)
            members = names_listed(self.table, self.mentions, self.starts, mention, end)
            if len(members) > 1 and at - self.table.reading.sentence_index(begin) <= 1:
                return self._group_of(members, source, "last-list")
        k = bisect_left(self.chosen, source.start) - 1
        i = bisect_left(self.cast.starts, self.chosen[k]) - 1 if k >= 0 else -1
        if i >= 0 and self.chosen[k] < self.table.sentence(self.cast.persons[i].start)[1]:
            return self._person(self.cast.persons[i], source, "chosen-pronoun")
        return None
