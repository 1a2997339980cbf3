"""Who the source is, in a language whose nouns have capitals, where a capital does not distinguish a name from a noun.

A surname alone means the person of that name whom the text introduces, a role alone ("der Minister") the last one who
was called so, and an age ("der 21-Jährige") or another noun ("die SPD-Politikerin") whom a pronoun would mean.
`speaking_persons` says whom "er" and "sie" mean: of several, the one whom the last sentence is about, and where none
fits, the body that the sentence before is about. "sie" beside a plural means the last group or body.

A noun for what somebody says means its owner ("der Vorwurf des Trainers", "sein Fazit"), "demnach" the source of the
sentence before, a relative pronoun what comes before it, and "nach eigenen Angaben" the subject of the sentence. A
source that fits no person stays as it is written; a pronoun that fits two persons equally well stays open (`None`).
"""

from typing import Literal

from attrs import evolve

from newscorpus.lexicon.traits import plural_verb_endings
from newscorpus.model import Span, Speaker
from newscorpus.quotes.speakers.speaker_rules import speaker_rule
from newscorpus.quotes.syntax.grammar_bits import (
    ADV,
    ARTICLE,
    CONJ,
    DET,
    INDEFINITE,
    OBLIQUE,
    OF,
    OWN,
    POSS,
    PREP,
    REPORT,
    ROLE,
    SUB,
    SUBJ,
    UNSURE,
)
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.article_genders import is_masculine
from newscorpus.quotes.verb_second.known_names import known_surnames, noble_name
from newscorpus.quotes.verb_second.known_persons import Known, pronoun_genders
from newscorpus.quotes.verb_second.noun_phrases import phrase_before
from newscorpus.quotes.verb_second.person_descriptions import is_age, is_description
from newscorpus.quotes.verb_second.sentence_subjects import subject_before
from newscorpus.quotes.verb_second.source_phrases import (
    SourcePhrase,
    is_one_word,
    list_parts,
    source_phrase,
    written,
)
from newscorpus.quotes.verb_second.speaking_nouns import is_plural
from newscorpus.quotes.verb_second.speaking_persons import FAR, SpeakingPersons
from newscorpus.quotes.verb_second.verb_subjects import subject_of_unlisted_verb

__all__ = ("NounCapitalSpeakers",)

_Rule = Literal[
    "name", "fuller-name", "role", "age", "described", "list", "last-group", "last-speaker", "named-last",
    "named-next", "relative", "subject", "as-written",
]  # fmt: skip
"""How a speaker was found."""


def _pointing(table: WordTable) -> frozenset[str]:
    """The words that mean the person named last."""
    return table.listed["this_man"] | table.listed["this_woman"]


class NounCapitalSpeakers:
    """Resolves the sources of one text, in text order."""

    def __init__(self, table: WordTable) -> None:
        """Take the text."""
        self.table: WordTable = table
        self._lexicon = table.reading.lexicon
        self._persons = SpeakingPersons(table)
        self._group: tuple[Speaker, int] | None = None
        self._meant: dict[int, Speaker | None] = {}  # by the pronouns up to here
        self._latest: tuple[Speaker, int] | None = None  # who spoke last, of persons and bodies

    def speaker(self, source: Span | None) -> Speaker | None:
        """Return who speaks; `None` without a source, or when the text leaves it open."""
        if source is None:
            return None
        table = self.table
        first, last = table.word_from(source.start), table.word_to(source.end) - 1
        bits = table.bits[first] if first == last else 0
        if table.words[last] in table.listed["hearsay_nouns"]:
            return None  # "dem Vernehmen nach"
        if bits & SUBJ or table.words[first].lower() in pronoun_genders(self._lexicon):
            return self._pronoun(source, first)
        if bits & DET or (first == last and table.words[first].lower() in _pointing(table)):
            return self._relative(source, first) or self._demonstrative(source, first)
        if last == first + 1 and table.words[last] in table.listed["both"]:
            return self._last_group(source)
        if bits & ~(ROLE | REPORT | UNSURE):
            return self._as_before(source) if bits & ADV else None
        if last > first and table.bits[first] & POSS and self._is_utterance(last):
            return self._owner(source, table.words[first].lower())
        owner = self._owning_name(first, last)
        if owner >= 0:
            return self._by_surname(source, owner)
        parts = list_parts(table, first, last)
        if parts:
            return self._list(source, parts)
        if table.bits[first] & OWN:
            return self._own(source)
        known, rule = self._named(source_phrase(table, first, last), source.start)
        return self._spoke(source, known, rule)

    def _is_utterance(self, k: int) -> bool:
        """Whether word `k` is a noun for what somebody says: "Meinung", "Fazit"."""
        return bool(self.table.bits[k] & REPORT) or self.table.words[k] in self.table.listed["utterances"]

    def _owning_name(self, first: int, last: int) -> int:
        """The name in the genitive of "Klees Antwort", "den Worten Klees"; -1 for others."""
        if first == last:
            return -1
        known, words = known_surnames(self.table), self.table.words
        if last == first + 1 and self._is_utterance(last) and words[first][:-1] in known:
            return first
        owns = words[last].endswith("s") and words[last] not in known and words[last][:-1] in known
        return last if owns and self._is_utterance(last - 1) else -1

    def _by_surname(self, source: Span, k: int) -> Speaker | None:
        """Whom a name in the genitive means: "Klees Antwort"."""
        known = self._persons.of_surname(self.table.words[k][:-1], "", source.start)
        return None if known is None else self._spoke(source, known, "fuller-name")

    def _as_before(self, source: Span) -> Speaker | None:
        """Whom "demnach" means: the source of the sentence before, or of the same one."""
        if self._latest is None:
            return None
        found, at = self._latest
        reading = self.table.reading
        if reading.sentence_index(source.start) - reading.sentence_index(at - 1) > 1:
            return None
        rule = speaker_rule("last-speaker", self._lexicon.language)
        return evolve(found, mention=source, rule=rule)

    def _owner(self, source: Span, word: str) -> Speaker | None:
        """Whom "seiner Meinung nach" means."""
        listed = self.table.listed
        gender = "m" if word in listed["his"] else "f" if word in listed["her"] else ""
        meant = self._persons.meant(gender, source.start) if gender else None
        return None if meant is None else self._spoke(source, *meant)

    def _own(self, source: Span) -> Speaker | None:
        """Whom "nach eigenen Angaben" means: the subject of its sentence."""
        table = self.table
        start, end = table.reading.sentence_at(source.start)
        first, behind = table.word_from(start), table.word_from(source.end) + 1
        if start == source.start:  # "Eigenen Angaben zufolge hat der Verein …"
            first = min(behind, table.word_to(end) - 1)
        subject = subject_of_unlisted_verb(table, first, table.word_to(end) - 1)
        if subject is None:
            return None
        first, last = subject
        if first == last and table.bits[first] & SUBJ:
            return self._pronoun(self._span(first, last), first)
        known, _ = self._named(source_phrase(table, first, last), source.start)
        return self._spoke(source, known, "subject")

    def _spoke(self, source: Span, known: Known, rule: _Rule) -> Speaker:
        """The speaker, who is the last one from now on."""
        found = Speaker(
            name=known.span.text,
            mention=source,
            span=known.span,
            title=known.title,
            role=known.role,
            rule=speaker_rule(rule, self._lexicon.language),
        )
        self._persons.spoke(known, source.end)
        self._latest = found, source.end
        if not (known.named or self._is_one(source, known)):
            self._group = found, source.end
        return found

    def _is_one(self, source: Span, known: Known) -> bool:
        """Whether a person without a name is one alone, as far as the article and the ending show."""
        article = self.table.word_from(source.start)
        if known.gender == "f":
            return not is_plural(known.span.text.lower(), "f")
        return bool(known.gender) and is_masculine(self.table, article)

    def _list(self, source: Span, parts: list[tuple[int, int]]) -> Speaker:
        """Persons who speak together: "Eva Roth und Paul Kern"."""
        table = self.table
        members = []
        for first, last in parts:
            known, rule = self._named(source_phrase(table, first, last), source.start)
            members.append(self._spoke(self._span(first, last), known, rule))
        joints = [", " if "," in table.gaps[first - 1] else f" {table.words[first - 1]} " for first, _ in parts[1:]]
        name = members[0].name + "".join(joint + one.name for joint, one in zip(joints, members[1:], strict=True))
        found = Speaker(
            name=name, mention=source, members=tuple(members), rule=speaker_rule("list", self._lexicon.language)
        )
        self._group = self._latest = found, source.end
        self._persons.forget_last()
        return found

    # ------------------------------------------------------------ names and roles

    def _named(self, phrase: SourcePhrase, at: int) -> tuple[Known, _Rule]:
        """The person or body that a phrase names, and the rule that says so."""
        table, gender = self.table, phrase.gender
        if phrase.name is None:
            noun = table.words[phrase.noun].lower() if phrase.noun >= 0 else ""
            anyone = table.bits[max(0, phrase.whole[0] - 1)] & INDEFINITE  # "ein Sprecher"
            if phrase.bare and noun and not anyone:
                owns = table.bits[phrase.noun - 1] & OF and table.bits[phrase.noun - 1] & OBLIQUE  # "des Ministers"
                known = self._persons.called(table.words[phrase.noun], at)
                known = known or (
                    self._persons.called(table.words[phrase.noun].removesuffix("s"), at) if owns else None
                )
                if known is not None:
                    return known, "role"
            meant = self._described(phrase, at)
            if meant is not None:
                return meant
            alone = phrase.noun < 0 and is_one_word(table, *phrase.whole) and not table.bits[phrase.whole[0]]
            word = table.words[phrase.whole[0]]
            known = (self._persons.of_surname(word, "", at) or self._persons.of_word(word, at)) if alone else None
            if known is not None:
                return known, "fuller-name"
            known = Known(written(table, *phrase.whole), gender if phrase.noun >= 0 else "")
            if noun and gender and not phrase.bare:  # "ein Sprecher der Bahn", whom "der Sprecher" means from now on
                self._persons.named(known, "", noun)
            return known, "as-written"
        rule: _Rule = "name"
        first, last = phrase.name
        surname = table.words[last]
        alone = is_one_word(table, first, last) or noble_name(table, first) == last
        known = self._persons.of_surname(surname, gender, at) if alone else None
        known = known or (self._persons.of_word(surname, at) if alone else None)
        if known is not None:
            if known.span.end - known.span.start > len(surname):
                rule = "fuller-name"
        else:
            title = self._span(*phrase.title) if phrase.title is not None else None
            role = self._span(*phrase.role) if phrase.role is not None else None
            known = Known(written(table, first, last), gender, title, role, named=bool(gender))
            if not gender:
                rule = "as-written"
        role_noun = table.words[phrase.noun].lower() if phrase.noun >= 0 else ""
        self._persons.named(known, surname if gender or first < last else "", role_noun)
        if phrase.title is not None and phrase.noun - 2 >= phrase.title[0] and table.bits[phrase.noun - 1] & CONJ:
            self._persons.named(known, "", table.words[phrase.noun - 2].lower())  # "Autor und Regisseur Max Klee"
        return known, rule

    def _described(self, phrase: SourcePhrase, at: int) -> tuple[Known, _Rule] | None:
        """The person whom a text calls by an age or a noun of their kind: "der 21-Jährige", "die SPD-Politikerin"."""
        if not phrase.bare or phrase.noun < 0:
            return None
        aged = is_age(self.table, phrase)
        known = self._persons.of_noun(phrase, at) if aged else None
        if known is not None:
            return known, "age"
        meant = self._persons.meant(phrase.gender, at) if aged or is_description(self.table, phrase) else None
        if meant is None or not (aged or meant[0].named) or not self._persons.may_be(phrase, meant[0]):
            return None
        return meant[0], "age" if aged else "described"

    # ------------------------------------------------------------ pronouns

    def _pronoun(self, source: Span, k: int) -> Speaker | None:
        gender = pronoun_genders(self._lexicon).get(self.table.words[k].lower(), "")
        if not gender:
            return None
        if k in self._meant:  # of a turn before
            return self._meant[k]
        self._meant[k] = found = self._whom(source, gender, k)
        return found

    def _whom(self, source: Span, gender: str, k: int) -> Speaker | None:
        if gender == "f" and self._beside_plural(k):
            return self._last_group(source)
        meant = self._persons.meant(gender, source.start)
        topic = self._persons.topic(gender, source.start, within=1) if meant is None else None
        if topic is not None:  # of two persons whom the sentence before is about
            return self._spoke(source, topic, "subject")
        meant = meant or self._persons.body_of(gender, source.start)
        return None if meant is None else self._spoke(source, *meant)

    def _beside_plural(self, k: int) -> bool:
        """Whether a plural verb is next to "sie"."""
        table = self.table
        inverted = k > 0 and table.gaps[k - 1] == " " and table.words[k - 1].islower() and table.may_be_finite(k - 1)
        if inverted:  # "sagte sie trocken"
            return table.words[k - 1].endswith(plural_verb_endings(self._lexicon))
        beside = [i for i, gap in ((k + 1, k), (k - 1, k - 1)) if gap >= 0 and table.gaps[gap] == " "]
        verbs = [table.words[i] for i in beside if not table.bits[i] & (DET | PREP | SUB | CONJ)]
        return any(word.islower() and word.endswith(plural_verb_endings(self._lexicon)) for word in verbs)

    def _last_group(self, source: Span) -> Speaker | None:
        """Whom "sie" means beside a plural: the group or body that spoke last."""
        about = subject_before(self.table, source.start)
        last = self._group[1] if self._group is not None else -FAR
        if about is not None and self.table.start(about[0]) > last and (parts := list_parts(self.table, *about)):
            return self._list(source, parts)
        if self._group is None or source.start - last > FAR:
            several = None if about is None else _several(self.table, about)
            return None if several is None else self._spoke(source, several, "last-group")
        group = self._group[0]
        self._group = group, source.end
        rule = speaker_rule("last-group", self._lexicon.language)
        return Speaker(name=group.name, mention=source, span=group.span, members=group.members, rule=rule)

    def _relative(self, source: Span, k: int) -> Speaker | None:
        """Whom a relative pronoun means: the phrase before its comma."""
        table = self.table
        if k == 0 or not table.gaps[k - 1].strip(" “)").startswith(","):
            return None
        begin = table.word_from(table.reading.sentence_at(source.start)[0])
        found = phrase_before(table, k - 1, begin)
        if found is None:
            return None
        known, _ = self._named(source_phrase(table, *found), source.start)
        return self._spoke(source, known, "relative")

    def _demonstrative(self, source: Span, k: int) -> Speaker | None:
        """Whom "dieser" or "diese" means."""
        listed, word = self.table.listed, self.table.words[k].lower()
        if self.table.bits[k] & ARTICLE and word == self.table.words[k] and not (k and self.table.gaps[k - 1] == " "):
            return None  # "sagte der" and "Der sagte", but "X kam, der zahlen will"
        if word in listed["both"]:
            return self._last_group(source)
        gender = "m" if word in listed["this_man"] else "f" if word in listed["this_woman"] else ""
        if gender == "f" and self._beside_plural(k):
            return self._last_group(source)
        meant = self._persons.pointed_at(gender, source.start) if gender else None
        return None if meant is None else self._spoke(source, *meant)

    def _span(self, first: int, last: int) -> Span:
        return Span.cut(self.table.text, self.table.start(first), self.table.ends[last])


def _several(table: WordTable, subject: Phrase) -> Known | None:
    """The persons whom a phrase means together: "Die Fans pfiffen. „Buh!“, riefen sie."."""
    phrase = source_phrase(table, *subject)
    one = phrase.gender == "f" or is_masculine(table, subject[0])
    return None if phrase.name is not None or phrase.noun < 0 or one else Known(written(table, *phrase.whole), "")
