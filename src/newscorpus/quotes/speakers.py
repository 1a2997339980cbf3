"""Who the source is: the fullest name in the article for a surname, a pronoun, a role.

Names go by `Cast`; which names are persons', `person_names` tells by evidence; `pronouns` weighs whom `he` and `she`
mean, and when nobody fits, a full name that no list knows is the person. A role (`the senator`, `the 24-year-old`)
means the last person of whom the text said so. A list of names is a group with members; `they` means such a group, or
whoever goes by it. What no person answers to stays as it is named (`officials`, `Moss’s family`); a pronoun that nobody
fits, or two alike, stays open (`None`).
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from newscorpus.lexicon import Lexicon
from newscorpus.model import Span, Speaker
from newscorpus.quotes.cue_context import Piece
from newscorpus.quotes.person_details import role_of_person, title_of_person
from newscorpus.quotes.person_names import named_persons
from newscorpus.quotes.pronouns import Named, person_meant
from newscorpus.quotes.word_table import WordTable
from newscorpus.text.cached import cached
from newscorpus.text.cast import Cast
from newscorpus.text.name_words import Gender, genders
from newscorpus.text.names import Mention

__all__ = ("SpeakerResolver",)

_PRONOUNS: dict[str, Gender] = {"he": "m", "she": "f", "him": "m", "her": "f", "his": "m"}
_RELATIVE = frozenset(("who", "which", "that", "whom"))
_OPEN = frozenset(("i", "we", "you", "it", "they", "one", "what", "this", "these", "those", "some", "many", "others"))
_PREPOSITIONS = frozenset(("for", "of", "from", "to", "at", "in", "with", "on", "by", "against"))
_JOINS = frozenset((" and ", " and her ", " and his ", ", ", ", and "))
_TWO = 2
_SHORTEST_JOIN = 5  # characters: ` and `
_AGE = re.compile(r", (\d{1,3}),")
_AGED = re.compile(r"the (\d{1,3})-year-old")
_LINKS = ("and", "of", "in", "at")
_BESIDE = 3  # characters between a name and its `who`
_FAR = 1500  # characters: no pronoun reaches further back
_LATELY = 6  # names: a list of persons is not further back
_ARTICLES = ("the ", "a ", "an ", "The ", "A ", "An ")


class SpeakerResolver:
    """Resolves the sources of one text, in text order."""

    def __init__(self, table: WordTable, lexicon: Lexicon, sources: Sequence[Piece] = ()) -> None:
        """Look at the names of the text.

        Args:
            table: the text.
            lexicon: the words of its language.
            sources: who speaks in its reports, as far as it is known.
        """
        self.sources = sources
        self.table = table
        self.lexicon = lexicon
        self.text: str = table.text
        self.last: Mention | None = None  # the person who spoke last
        self.last_at: int = 0
        self.last_group: Speaker | None = None
        self.group_at: int = 0
        self._details: dict[
            int, tuple[Span, Span | None, Span | None]
        ] = {}  # name, title, role by where the name starts

    @cached
    def cast(self) -> Cast:
        """The persons of the text."""
        return Cast(self.text, self.mentions, self.lexicon)

    @cached
    def mentions(self) -> list[Mention]:
        """The names of the text."""
        return named_persons(self.table, self.sources)

    @cached
    def _named(self) -> dict[int, list[Mention]]:
        """Where the fullest name of a person starts -> all mentions by name."""
        out: dict[int, list[Mention]] = {}
        for mention in self.cast.persons:
            out.setdefault(self.cast.fullest(mention).name_start, []).append(mention)
        return out

    @cached
    def starts(self) -> list[int]:
        """Where each mention starts."""
        return [m.start for m in self.mentions]

    @cached
    def person_starts(self) -> list[int]:
        """Where each person mention starts."""
        return [m.start for m in self.cast.persons]

    def speaker(self, source: Span | None) -> Speaker | None:
        """Return who speaks; `None` without a source, or when the text leaves it open."""
        if source is None:
            return None
        words = source.text
        low = words.lower()
        if low in _PRONOUNS:
            return self._person(self._by_pronoun(source.start, _PRONOUNS[low]), source)
        if low in _RELATIVE:
            return self._relative(source)
        if low in ("they", "it"):
            return (self._several(source) if low == "they" else None) or self._group(source)
        if low in _OPEN:
            return None
        head = self._head(source)
        if head is not None:
            if head.kind != "person":
                return self._other(head, source)
            return self._pair(head, source) or self._person(head, source)
        role = self._by_role(source, words)
        return self._person(role, source) if role is not None else self._unnamed(source)

    def _person(self, mention: Mention | None, source: Span) -> Speaker | None:
        if mention is None:
            return None
        full = self.cast.fullest(mention)
        self.last, self.last_at = full, source.end
        return self._known(full, source)

    def _known(self, full: Mention, source: Span | None) -> Speaker:
        """A person by the fullest name, with what the text says of them."""
        said = self._details.get(full.name_start)
        if said is None:
            mentions = self._named.get(full.name_start, [full])
            said = self._details[full.name_start] = (
                Span.cut(self.text, full.name_start, full.end),
                title_of_person(self.table, mentions),
                role_of_person(self.table, mentions),
            )
        span, title, role = said
        return Speaker(name=span.text, mention=source, span=span, title=title, role=role)

    def _pair(self, head: Mention, source: Span) -> Speaker | None:
        """Persons who speak together: `Doe and Roe said` is `Jane Doe and Paul Roe`; `None` when there is one."""
        if source.end < head.end + _SHORTEST_JOIN:
            return None
        members = self._listed(head, source.end)
        if len(members) < _TWO:
            return None
        self.last, self.last_at = None, source.end
        found = self._group_of(members, source)
        self.last_group, self.group_at = found, source.end
        return found

    def _listed(self, head: Mention, end: int) -> list[Mention]:
        """The persons of a list that starts with `head`: `Doe, Roe and Poe`; one alone when it is no list."""
        found, i, last = [head], bisect_left(self.starts, head.end), ""
        while i < len(self.mentions) and self.mentions[i].kind == "person" and self.mentions[i].end <= end + 1:
            last = self.text[found[-1].end : self.mentions[i].start]
            if last not in _JOINS:
                break
            found.append(self.mentions[i])
            i += 1
            if last != ", ":
                return found
        return [head]

    def _group_of(self, members: Sequence[Mention], source: Span) -> Speaker:
        """The persons as one speaker."""
        full = [self.cast.fullest(member) for member in members]
        beside = full == list(members) and all(m.start == m.name_start for m in full[1:])
        span = Span.cut(self.text, full[0].name_start, full[-1].end) if beside else None
        names = [self.cast.name(person) for person in full]
        name = f"{', '.join(names[:-1])} and {names[-1]}"
        return Speaker(name=name, mention=source, span=span, members=tuple([self._known(m, None) for m in full]))

    def _other(self, mention: Mention, source: Span) -> Speaker:
        """An organisation, a place or an unknown name."""
        full = self._longest(mention)
        span = Span.cut(self.text, full.name_start, full.end)
        found = Speaker(name=span.text, mention=source, span=span)
        self.last_group = found
        self.last_at = self.group_at = source.end
        return found

    @cached
    def _organisations(self) -> dict[str, Mention]:
        """Last word -> the longest organisation that ends with it."""
        table: dict[str, Mention] = {}
        for m in self.mentions:
            if m.kind == "org":
                key = self.text[m.name_start : m.end].rpartition(" ")[2]
                if key not in table or m.end - m.name_start > table[key].end - table[key].name_start:
                    table[key] = m
        return table

    def _longest(self, mention: Mention) -> Mention:
        bare = self.text[mention.name_start : mention.end]
        return (
            self._organisations.get(bare, mention) if mention.kind in ("org", "name") and " " not in bare else mention
        )

    def _group(self, source: Span) -> Speaker | None:
        """Whom `they` or `it` means: the group that spoke last, while no person has spoken since."""
        group = self.last_group
        if group is None or source.start - self.last_at > _FAR or self.last_at > self.group_at:
            return None
        return Speaker(name=group.name, mention=source, span=group.span)

    def _unnamed(self, source: Span) -> Speaker:
        """`officials`, `a spokesman for the council`: as the text has it, without the article."""
        words = self.text[source.start : source.end]
        start = source.start
        for article in _ARTICLES:
            if words.startswith(article):
                start += len(article)
                break
        span = Span.cut(self.text, start, source.end)
        found = Speaker(name=span.text, mention=source, span=span)
        self.last_group = found
        self.last_at = self.group_at = source.end
        return found

    # ------------------------------------------------------------ names in the source

    def _head(self, source: Span) -> Mention | None:
        """Return the name that the phrase is about: `Doe’s spokesman Paul Roe`, not `a spokesman for Doe`.

        It is the last one before the first comma that owns nothing and stands behind no preposition.
        """
        mentions = self.mentions
        text, begin, stop = self.text, source.start, source.end
        i = bisect_left(self.starts, begin)
        if i < len(mentions) and mentions[i].start == begin and stop <= mentions[i].end <= stop + 1:
            return mentions[i]  # most sources are a name and nothing else
        found: Mention | None = None
        for m in mentions[max(0, i - 1) : bisect_left(self.starts, stop)]:
            if m.end <= begin or m.end > stop + 1:
                continue
            start = max(begin, m.start)
            if found is not None:
                between = text[found.end : start]
                if "," in between or between.strip() in _LINKS or between.startswith(" and "):
                    break
                if text[start - 1 : start] == "(":
                    break
            if self._owned(m, source) or self._behind_preposition(begin, start):
                continue
            found = m
        return found

    def _owned(self, mention: Mention, source: Span) -> bool:
        """Whether the name only owns what is meant: `Trump’s campaign`, `Trump aides`."""
        if mention.end >= source.end:
            return False
        tail = self.text[mention.end : source.end]
        if tail[:2] in ("’s", "'s") or tail[:2] in ("’ ", "' "):
            return True
        following = tail.lstrip()
        return (
            bool(following)
            and tail[:1] == " "
            and following[0].islower()
            and following.split()[0] not in ("of", "and", "in", "at", "for", "from", "with", "on")
        )

    def _behind_preposition(self, start: int, at: int) -> bool:
        return start < at and not _PREPOSITIONS.isdisjoint(self.text[start:at].lower().split())

    # ------------------------------------------------------------ pronouns and roles

    def _relative(self, source: Span) -> Speaker | None:
        """Whom `who` or `which` means: the name right before it, or the last person."""
        mentions, i = self.mentions, bisect_left(self.starts, source.start) - 1
        if i >= 0 and source.start - mentions[i].end <= _BESIDE and mentions[i].kind != "person":
            return self._other(mentions[i], source)
        return self._person(self._antecedent(source.start), source) if source.text != "which" else None

    def _antecedent(self, at: int) -> Mention | None:
        """The person right before `who`."""
        i = bisect_left(self.person_starts, at) - 1
        if i < 0 or at - self.cast.persons[i].end > 60:
            return None
        return self.cast.persons[i]

    @property  # kept, it would point back here
    def _people(self) -> Named:
        return Named(self.cast.persons, self.person_starts, self.gender, self.cast.fullest, self.cast.titled_gender)

    def gender(self, mention: Mention) -> Gender:
        """The gender of a person, as titles, roles and given names tell it; of rarer names by the large list."""
        known = self.cast.gender(mention)
        if known != "u":
            return known
        given, space, _ = self.cast.name(self.cast.fullest(mention)).partition(" ")
        return genders(self.lexicon, "given_names_world").get(given, "u") if space else "u"

    def _by_pronoun(self, at: int, gender: Gender) -> Mention | None:
        """Whom `he` or `she` means."""
        found = person_meant(self.table, self._people, at, gender, last=self.last, last_at=self.last_at)
        return found or self._by_later_pronoun(at, gender)

    def _by_later_pronoun(self, at: int, gender: Gender) -> Mention | None:
        """The nearest full name that may be a person's, since a pronoun for a person has nobody else to mean.

        Its first word is a given name of the large list that fits the pronoun; or it opens a sentence, and only that
        list speaks against it, where names of many countries meet.
        """
        known = genders(self.lexicon, "given_names_world")
        possible: Mention | None = None
        i = bisect_left(self.starts, at) - 1
        for mention in reversed(self.mentions[max(0, i - _LATELY) : i + 1]):
            given, space, _ = self.text[mention.name_start : mention.end].partition(" ")
            if at - mention.end > _FAR:
                break
            if mention.kind not in ("name", "person") or not space or self.cast.gender(mention) != "u":
                continue
            told = known.get(given, "u")
            opens = mention.start == self.table.start(self.table.word_to(self.table.sentence(mention.start)[0]))
            if told == gender or (told == "u" and opens):
                return mention
            if possible is None and opens:
                possible = mention
        return possible

    def _several(self, source: Span) -> Speaker | None:
        """Whom `they` means: the persons whom the sentence before lists, or one who goes by this pronoun."""
        i = bisect_left(self.person_starts, source.start) - 1
        if i < 0 or source.start - self.cast.persons[i].end > _FAR:
            return None
        at = self.table.reading.sentence_index(source.start)
        for mention in self.cast.persons[max(0, i - _LATELY) : i + 1]:
            begin, end = self.table.sentence(mention.start)
            members = self._listed(mention, end)
            if len(members) > 1 and at - self.table.reading.sentence_index(begin) <= 1:
                return self._group_of(members, source)
        k = bisect_left(self._chosen, source.start) - 1
        i = bisect_left(self.person_starts, self._chosen[k]) - 1 if k >= 0 else -1
        if i >= 0 and self._chosen[k] < self.table.sentence(self.cast.persons[i].start)[1]:
            return self._person(self.cast.persons[i], source)
        return None

    @cached
    def _chosen(self) -> list[int]:
        """Where the text says that somebody goes by `they`."""
        words = "|".join(map(re.escape, self.table.listed["chosen_pronouns"]))
        return [match.start() for match in re.finditer(words, self.text)]

    @cached
    def _ages(self) -> dict[str, list[int]]:
        """Age -> the indices of the persons whose name it stood behind."""
        out: dict[str, list[int]] = {}
        for i, mention in enumerate(self.cast.persons):
            found = _AGE.match(self.text, mention.end)
            if found is not None:
                out.setdefault(found[1], []).append(i)
        return out

    def _by_role(self, source: Span, words: str) -> Mention | None:
        """The last person who was called what `the senator`, `the former mayor` says."""
        low = words.lower()
        aged = _AGED.fullmatch(low)
        if aged is not None:
            return self._aged(aged[1], source.start)
        if not low.startswith(("the ", "his ", "her ", "this ", "that ")) or " for " in low or " of " in low:
            return None
        role = low.split()[-1]
        known = genders(self.lexicon, "person_nouns")
        if role not in known:
            return None
        return self.cast.last_called(role, bisect_left(self.person_starts, source.start))

    def _aged(self, age: str, before: int) -> Mention | None:
        """The person whose age stood behind the name: `the 24-year-old`."""
        indices = self._ages.get(age, [])
        i = bisect_left(indices, bisect_left(self.person_starts, before)) - 1
        return self.cast.persons[indices[i]] if i >= 0 else None
