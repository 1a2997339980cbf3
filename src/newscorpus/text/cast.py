"""Who is who in one text: the persons behind its name mentions.

A person is introduced in full and then named by the surname, a title with it, or the given name alone. `Cast` gathers
the mentions of one person, and knows each person's fullest name, gender and roles, as far as the text gives them.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from operator import attrgetter

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.lexicon.vocabulary import CUE, vocabulary
from newscorpus.text.cached import cached
from newscorpus.text.name_ages import behind_name
from newscorpus.text.name_kin import (
    generation,
    given_name,
    is_relative,
    is_surname,
    last_name,
    names_generations,
    namesakes,
    noun_apposed,
)
from newscorpus.text.name_labels import name_labels
from newscorpus.text.name_words import (
    GIVEN,
    Gender,
    apposition_itself,
    gender_of,
    gender_of_title,
    genders,
    name_classes,
    name_words,
    roles_in,
)
from newscorpus.text.names import Mention
from newscorpus.text.reading import Reading

__all__ = ("Cast",)


class Cast:
    """The persons of a text.

    >>> from newscorpus.lexicon import load_lexicon
    >>> from newscorpus.text import Reading
    >>> text = "Sen. Jane Q. Doe spoke. Mrs. Doe left."
    >>> cast = Cast(text, Reading(text, load_lexicon("en")).mentions, load_lexicon("en"))
    >>> first, last = cast.persons
    >>> cast.name(cast.fullest(last)), cast.gender(last), cast.roles(last)
    ('Jane Q. Doe', 'f', frozenset({'senator'}))
    """

    def __init__(self, text: str, mentions: Sequence[Mention], lexicon: Lexicon) -> None:
        """Take the mentions of `text`."""
        self.text = text
        self.lexicon = lexicon
        self._particles: frozenset[str] = name_words(lexicon).particles
        self.persons: list[Mention] = [m for m in mentions if m.kind == "person"]
        # What is known of a mention, by where its bare name starts: no two have that in common.
        self._known: dict[int, Mention] = {}
        self._genders: dict[int, Gender] = {}
        self._fitting: dict[tuple[int, Gender], list[Mention]] = {}
        self._common: dict[tuple[int, int, int], Mention] = {}
        self._suffixes: frozenset[str] = class_lists(lexicon, "kin").get("suffixes", frozenset())
        self._generations: bool = names_generations(text, lexicon)

    @classmethod
    def of(cls, reading: Reading) -> "Cast":
        """Return the persons of a text; the same value each time."""
        known = reading.kept.get(cls)
        if not isinstance(known, cls):
            known = reading.kept[cls] = cls(reading.text, reading.mentions, reading.lexicon)
        return known

    def name(self, mention: Mention) -> str:
        """The bare name, without title or role."""
        return self.text[mention.name_start : mention.end]

    @cached
    def starts(self) -> list[int]:
        """Where each of the persons starts."""
        return [person.start for person in self.persons]

    @cached
    def _in_full(self) -> list[tuple[str, str, str, Mention]]:
        """Bare name, given name, surname and mention wherever there is more than a surname."""
        text = self.text
        return [
            (bare, given_name(bare, self._namesakes), self._surname(bare), mention)
            for mention in self.persons
            if " " in (bare := text[mention.name_start : mention.end])
            and not is_surname(bare, self._particles)
            and bare.partition(" ")[2] not in self._suffixes
        ]

    @cached
    def _namesakes(self) -> frozenset[str]:
        return namesakes(map(self.name, self.persons), self._suffixes)

    @cached
    def _full(self) -> dict[str, list[Mention]]:
        """Surname -> the mentions with more than the surname."""
        table: dict[str, list[Mention]] = {}
        for _, _, surname, mention in self._in_full:
            table.setdefault(surname, []).append(mention)
        return table

    @cached
    def _families(self) -> dict[str, dict[str, Mention]]:
        """Surname -> given name -> the longest such name; an initial goes with the first given name that it fits."""
        table: dict[str, dict[str, Mention]] = {}
        for _, given, surname, mention in self._in_full:
            family = table.setdefault(surname, {})
            known = family.get(given)
            if known is None or mention.end - mention.name_start > known.end - known.name_start:
                family[given] = mention
        for surname, family in table.items():
            if len(family) > 1:
                for given, mention in list(family.items()):
                    initial = f"{given[:1]}."
                    if given != initial and initial in family and self.name(family[initial]) == f"{initial} {surname}":
                        family[initial] = mention
                if len(family) <= _LARGEST:
                    self._join_cut_names(family)
        return table

    @cached
    def _times(self) -> Counter[str]:
        """How often the text has each name in full."""
        return Counter([bare for bare, _, _, _ in self._in_full])

    def _join_cut_names(self, family: dict[str, Mention]) -> None:
        """Take a name and what ends with it for one person: `Oyela James Bamide`, `Seven Lies Jane Doe` of a headline.

        Words in front of a given name aren't part of the name where there are two or more, or where the name is more
        frequent without them.
        """
        given_names = name_classes(self.lexicon)
        for given, mention in list(family.items()):
            name = self.name(mention)
            for other, longer in list(family.items()):
                more, behind, rest = self.name(longer).partition(f" {name}")
                if other != given and behind and not rest:
                    cut = " " in more or self._times[name] > self._times[self.name(longer)]
                    family[given] = family[other] = mention if cut and given_names.get(given, 0) & GIVEN else longer

    @cached
    def _sole(self) -> dict[str, Mention]:
        """What stands for one person wherever it is -> the longest name of this person.

        That is a name in full, the surname of a family of one, and a given name that is nobody's surname.
        """
        families, classes = self._families, name_classes(self.lexicon)
        out = {bare: families[surname][given] for bare, given, surname, _ in self._in_full}
        for surname, family in families.items():
            for given, longest in family.items():
                if given not in families:
                    out.setdefault(given, longest)
            if len(family) == 1:
                out[surname] = longest
                *_, first, _ = f" {self.name(longest)}".split(" ")  # of two surnames: `José Pérez Gómez`
                if first != given and first[:1].isupper() and first not in families and not classes.get(first, 0):
                    out.setdefault(first, longest)
        return out

    def fullest(self, mention: Mention) -> Mention:
        """The mention that names the same person most fully; `mention` itself when none says more."""
        found = self._known.get(mention.name_start)
        if found is None:
            bare = written = self.text[mention.name_start : mention.end]
            given, space, rest = bare.partition(" ")
            cut = not space or (rest in self._suffixes and given in self._full)
            told: Mention | None = None
            if cut or is_surname(bare, self._particles):
                bare = self._surname(bare)
                told = self._of_generation(mention, bare) if self._generations else None
            found = told or (self.labelled(bare) if written.isupper() else None) or self._sole.get(bare)
            if found is None or (told is None and bare in self._families and self._title_gender(mention) != "u"):
                found = self._by_surname(mention, bare)
            self._known[mention.name_start] = found
        return found

    def _surname(self, bare: str) -> str:
        """The last word of a name, without a particle that is joined to it: `Harthi` of `Faisal al-Harthi`."""
        last = last_name(bare, self._suffixes)
        particle, hyphen, rest = last.partition("-")
        return rest if hyphen and rest and particle.lower() in self._particles else last

    def _by_surname(self, mention: Mention, surname: str) -> Mention:
        """Whom a surname means that several have, or that follows a title."""
        full = self._full.get(surname)
        chosen = self._nearest(mention, full) if full is not None else None
        return self._sole.get(self.name(chosen), chosen) if chosen is not None else mention

    def _nearest(self, mention: Mention, full: list[Mention]) -> Mention | None:
        """Whom a surname alone means: by the gender of its title, then the one named last, else the first."""
        title = self._title_gender(mention)
        fitting = full if title == "u" else self._of_gender(full, title)
        if not fitting:
            return None
        before = bisect_right(fitting, mention.start, key=attrgetter("start"))
        if before and mention.start - fitting[before - 1].start < _NEAR:
            last = fitting[before - 1]
            one = len(self._families[self._surname(self.name(last))]) == 1
            return last if one or self._is_beside(last, mention) else self._principal(fitting, before)
        return self._commonest(fitting, before or len(fitting))

    def _is_beside(self, last: Mention, mention: Mention) -> bool:
        """Whether a full name that is no relative's there is right before a surname."""
        between = self.text[last.end : mention.start][: _BESIDE + 1]
        return len(between) < _BESIDE and "\n" not in between and not is_relative(self.text, last, self.lexicon)

    def _principal(self, full: list[Mention], before: int) -> Mention:
        """The last of the mentions in front that is no relative's: after `Ann Doe married Paul Doe`, `Doe` is Ann."""
        near = reversed(full[max(0, before - _MANY) : before])
        return next((mention for mention in near if self.name(mention) not in self._relatives), full[before - 1])

    @cached
    def _relatives(self) -> set[str]:
        return {self.name(one) for one in self.persons if is_relative(self.text, one, self.lexicon)}

    def _of_generation(self, mention: Mention, surname: str) -> Mention | None:
        """Who `the younger Doe` or `Doe senior` is, beside a relative: `his father, Paul Doe`, or `his son, Tim`."""
        kind, other = generation(self.text, mention, self.lexicon)
        if not kind:
            return None
        before = bisect_left(self.starts, mention.start)
        near = self.persons[max(0, before - _MANY) : before]
        family = [one for one in near if " " not in (name := self.name(one)) or self._surname(name) == surname]
        suffix = self.name(mention).rpartition(" ")[2]
        for one in reversed(family) if suffix in self._suffixes else ():
            if self.name(one).endswith(f" {surname} {suffix}"):  # Roe Jr of Paul Roe Jr
                return self.fullest(one)
        for relative in reversed(family):
            if is_relative(self.text, relative, self.lexicon, kind):
                return self.fullest(relative)
            if is_relative(self.text, relative, self.lexicon, other):
                others = [one for one in family if " " in self.name(one) and self.name(one) != self.name(relative)]
                return self.fullest(others[-1]) if others else None
        return None

    def _of_gender(self, full: list[Mention], title: Gender) -> list[Mention]:
        """Those of one surname whose own gender does not speak against the title."""
        key = full[0].name_start, title
        found = self._fitting.get(key)
        if found is None:
            found = self._fitting[key] = [m for m in full if self._own_gender(m) in (title, "u")]
        return found

    def _commonest(self, mentions: list[Mention], n: int) -> Mention:
        """The first of the `n` mentions in front whose name is the commonest of them."""
        if n == 1 or n >= _MANY:
            return mentions[0]
        key = mentions[0].name_start, len(mentions), n
        found = self._common.get(key)
        if found is None:
            names = [self.name(m) for m in mentions[:n]]
            counts = Counter(names)
            found = self._common[key] = mentions[names.index(max(names, key=counts.__getitem__))]
        return found

    def _title_gender(self, mention: Mention) -> Gender:
        if mention.start == mention.name_start:
            return "u"
        return gender_of_title(self.text[mention.start : mention.name_start], self.lexicon)

    def _own_gender(self, mention: Mention) -> Gender:
        known = gender_of(self.lexicon)
        if mention.start < mention.name_start:
            for word in self.text[mention.start : mention.name_start].replace(".", " ").split():
                if word in known:
                    return known[word]
        given, _, rest = self.text[mention.name_start : mention.end].partition(" ")
        if not rest:  # a man's given name may be a surname, but not behind `his neighbour`; so may any behind a title
            told, title = known.get(given, "u"), self.text[mention.start : mention.name_start]
            return told if title.islower() or (told == "f" and not title) else "u"
        if given not in known and " " in rest:  # `Republican Jane Doe`
            given = rest.partition(" ")[0]
        return known.get(given) or ("f" if rest.rpartition(" ")[2] in name_words(self.lexicon).of_women else "u")

    @cached
    def _titled(self) -> dict[int, Gender]:
        """Where the fullest name starts -> the gender that a title shows somewhere in the text."""
        out: dict[int, Gender] = {}
        for mention in self.persons:
            if mention.start < mention.name_start:
                told = self._title_gender(mention)
                if told != "u":
                    out[self.fullest(mention).name_start] = told
        return out

    def gender(self, mention: Mention) -> Gender:
        """The gender of the person, as a title, a role or the given name shows it; `u` when nothing does."""
        full = self.fullest(mention)
        told = self._genders.get(full.name_start)
        if told is None:
            told = self._genders[full.name_start] = self._titled.get(full.name_start) or self._own_gender(full)
        return told

    @cached
    def _roles(self) -> dict[int, set[str]]:
        """Where the fullest name starts -> what the person is called."""
        out: dict[int, set[str]] = {}
        for mention in self.persons:
            beside = f"{noun_apposed(self.text, mention)} {self._apposition(mention)}".strip()
            if mention.start < mention.name_start:
                beside = f"{self.text[mention.start : mention.name_start]} {beside}"
            if not beside:
                continue
            roles = roles_in(beside, self.lexicon)
            if roles:
                out.setdefault(self.fullest(mention).name_start, set()).update(roles)
        return out

    def _apposition(self, mention: Mention) -> str:
        """The words after `Jane Doe,` up to the next comma."""
        at = behind_name(self.text, mention.end)
        tail = self.text[at : at + 80] if at >= 0 else ""
        closed = _CLOSE.search(tail)
        if closed is None or tail[:1].isupper():
            return ""
        beside = tail[: closed.start()]
        # What runs to the full stop is rather a clause after an opening phrase: `After Doe, the mayor spoke of rain.`
        if closed[0] == "." and beside.count(" ") > _BRIEF:
            return ""
        # not `To Doe, the mayor said: …`
        return "" if self._reports(beside.rpartition(" ")[2]) else apposition_itself(beside, self.lexicon)

    def _reports(self, word: str) -> bool:
        """Whether a word is a verb of saying, and no noun for a person."""
        return word in vocabulary(self.lexicon, CUE) and word not in genders(self.lexicon, "person_nouns")

    @cached
    def _all_roles(self) -> set[str]:
        """What anybody in the text is called."""
        return set().union(*self._roles.values())

    @cached
    def _called(self) -> dict[str, list[int]]:
        """Role -> the indices in `persons` of those who are called so anywhere in the text."""
        out: dict[str, list[int]] = {}
        for i, mention in enumerate(self.persons):
            for role in self._roles.get(self.fullest(mention).name_start, ()):
                out.setdefault(role, []).append(i)
        return out

    def last_called(self, role: str, before: int) -> Mention | None:
        """The last of the persons before index `before` who is called so; `None` when there is none."""
        if role not in self._all_roles:
            return None
        indices = self._called[role]
        at = bisect_left(indices, before)
        return self.persons[indices[at - 1]] if at else None

    def labelled(self, label: str) -> Mention | None:
        """The only person for whom a label in capitals stands, `SOLHEIM` or `IS`; `None` when there is none, or two."""
        return self._labelled.get(label)

    @cached
    def _labelled(self) -> dict[str, Mention]:
        """Label -> whom it stands for."""
        mixed = [person for person in self.persons if not self.text[person.name_start : person.end].isupper()]
        full = {self.name(person): person for person in map(self.fullest, mixed)}
        return {label: full[name] for label, name in name_labels(full).items()}

    def only_called(self, role: str) -> Mention | None:
        """The first mention of the only person in the text who is called so; `None` when there are none, or two."""
        called = [self.persons[i] for i in self._called.get(role, ())] if role in self._all_roles else []
        return called[0] if called and len({self.fullest(person) for person in called}) == 1 else None

    def roles(self, mention: Mention) -> frozenset[str]:
        """What the person is called anywhere in the text: `senator`, `spokesman`."""
        return frozenset(self._roles.get(self.fullest(mention).name_start, ()))


_CLOSE = re.compile(r"[,.;:)]")
_BRIEF = 4  # spaces in an apposition that ends its sentence
_BESIDE = 150  # characters: a full name this close decides, whatever else the text says
_NEAR = 400  # characters: a full name this close before decides between two of one family
_LARGEST = 8  # given names of one surname that are compared
_LATELY = 12  # names: a relative who goes by a surname that the text did not give was named lately
_MANY = 200  # beyond this, counting names is not worth it
