"""What the clause of a name shows about its bearer.

A name that its form does not give away counts as a person when a noun for persons comes before it ("striker Poe"), or
when it says something. The subject of a clause, and who owns something, may be a person at least; a name with a
determiner in front is a thing ("the Pentagon"), and the subject of "are" is several ("Muslims are").
"""

from collections.abc import Sequence

from newscorpus.analysis.analysis import Analysis
from newscorpus.analysis.person_names import Names, PersonName
from newscorpus.analysis.person_salience import Entity, PersonKey, Roles
from newscorpus.analysis.person_words import plural_forms
from newscorpus.analysis.structure import NounPhrase, Sentence, SentenceClause
from newscorpus.analysis.verb_frames import LINK, NAME, SAY, verb_frames
from newscorpus.analysis.word_classes import class_table
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.text.name_words import genders

__all__ = ("PersonEvidence",)

_LATELY = 2  # how many sentences back somebody may be named whom a noun names again
_MORE = frozenset(("p", "w", "k"))  # the classes of words that open a phrase or clause about a noun: of, who, that
_NEAR = 8  # how many words behind a phrase in front its pronoun may come


class PersonEvidence:
    """What is learnt about persons from the clauses of their names."""

    def __init__(self, analysis: Analysis, names: Names) -> None:
        """Take the words of a text."""
        lexicon = analysis.reading.lexicon
        self._analysis = analysis
        self._words = analysis.reading.words
        self._names = names
        self._nouns = genders(lexicon, "person_nouns")
        self._frames = verb_frames(lexicon)
        self._plural_verbs = plural_forms(lexicon)
        self._renaming = class_lists(lexicon, "relations").get("named-again", frozenset())
        self._of_one = class_table(lexicon).of_one

    def weigh(self, entity: Entity, sentence: Sentence, roles: Roles, name: PersonName) -> None:
        """Look at what a name does in its clause, and at the words before it."""
        first, last, words = name.first, name.last, self._words
        if name.mention.kind == "org" or entity.plural:
            return
        phrase = sentence.phrase_at(first)
        if phrase is None:
            return
        if name.mention.kind == "person":
            if (
                phrase.first < first
                and self.is_determiner(phrase.first)
                and not any(words[word] in self._nouns for word in range(phrase.first, first))
                and self._names.once(name.key)
            ):
                entity.certain, entity.thing = False, True  # a Roman Catholic
            return
        if phrase.head == last and phrase.head_class == "S":  # Thousands of people
            entity.thing = True
        for word in range(phrase.first, first):
            if words[word] in self._nouns:
                entity.certain = True
                entity.gender = self._nouns[words[word]]
        clause = roles.subjects.get(phrase.head)
        if (phrase.head == last and clause is not None) or phrase.possessor == last:
            entity.does = True
        if clause is not None and self._frames.get(words[clause.verb].lower(), 0) & SAY and phrase.first == first:
            entity.certain = True
        if phrase.first < first and self.is_determiner(phrase.first):
            entity.thing = True
            entity.plural = phrase.last == last and words[last][-1:] == "s"  # the Browns
        elif first < last and clause is not None and words[first].lower() in self._nouns:
            entity.certain, entity.thing = True, False  # Nurse Thandi Mabaso left
            entity.gender = self._nouns[words[first].lower()]
        if (phrase.first < first or not entity.thing) and self._is_several(clause, phrase):
            entity.plural = True  # Muslims are

    def _is_several(self, clause: SentenceClause | None, phrase: NounPhrase) -> bool:
        """Whether a phrase is the whole subject of a plural verb: Muslims are."""
        return clause is not None and clause.subject is phrase and self._words[clause.first] in self._plural_verbs

    def is_determiner(self, word: int) -> bool:
        """Whether a word is a determiner: the, a."""
        return self._analysis.classes(self._words[word])[0] == "d"

    def describe(self, entity: Entity, word: int) -> None:
        """Learn from the noun beside a name: it is a person's, and of what gender."""
        gender = self._nouns.get(self._words[word].lower())
        if gender is not None:
            entity.certain = True
            if entity.gender == "u":
                entity.gender = gender

    def named_again(self, sentence: Sentence, phrase: NounPhrase, active: Sequence[Entity], i: int) -> PersonKey | None:
        """The only one named lately whom a noun in sentence `i` may name again: Roe left, the teenager sang."""
        clause = sentence.clause_around(phrase.head)
        if clause is not None and clause.object is not None and clause.object.head_class == "o":
            return None  # the senator praised her
        words, noun = self._words, self._words[phrase.head]
        alone = phrase.first + 1 == phrase.head == phrase.last and words[phrase.first].lower() not in self._of_one
        if not alone or noun not in self._renaming or self._has_more(phrase.last + 1):
            return None
        named = [entity for entity in active if entity.name and entity.certain and i - entity.places[-1][0] <= _LATELY]
        if len(named) != 1 or named[0].plural:
            return None
        both = {named[0].gender, self._nouns.get(noun, "u")}
        return named[0].key if "u" in both or len(both) == 1 else None

    def _has_more(self, word: int) -> bool:
        """Whether a word right behind a noun says more about it: the author of the book, the singer who left."""
        if word >= len(self._words) or self._analysis.reading.gaps[word - 1] != " ":
            return False
        return self._analysis.classes(self._words[word])[0] in _MORE

    def is_predicate(self, sentence: Sentence, phrase: NounPhrase) -> bool:
        """Whether the phrase says what somebody is and is nobody else: was a judge, as a judge, named him a judge."""
        if phrase.preposition >= 0:
            return self._analysis.classes(self._words[phrase.preposition])[0] == "u"
        clause = sentence.clause_around(phrase.head)
        if clause is not None and clause.subject is not None and clause.last < phrase.first and self._links(clause):
            return True
        if phrase.first == sentence.start and self._is_about_pronoun(sentence, phrase):
            return True
        gap = self._analysis.reading.gaps[phrase.first - 1] if phrase.first else ""
        if gap == " " and clause is not None and clause.object is not None and clause.object.last == phrase.first - 1:
            return bool(self._frames.get(self._words[clause.verb].lower(), 0) & NAME)
        return gap == ", " and sentence.phrase_at(phrase.first - 1) is not None

    def _links(self, clause: SentenceClause) -> bool:
        """Whether the verb of a clause says what its subject is: is a judge, became a judge."""
        return clause.copula or bool(self._frames.get(self._words[clause.verb].lower(), 0) & LINK)

    def _is_about_pronoun(self, sentence: Sentence, phrase: NounPhrase) -> bool:
        """Whether a phrase in front describes "he": a baker by trade, he left; but: the baker, he said, left."""
        subjects = [clause.subject for clause in sentence.clauses if clause.subject is not None]
        if not subjects or subjects[0].head_class != "s" or not phrase.last < subjects[0].first <= phrase.last + _NEAR:
            return False
        behind_comma = self._analysis.reading.gaps[subjects[0].first - 1] == ", "
        return behind_comma and all(subject.head != phrase.head for subject in subjects)

    def is_role(self, sentence: Sentence, clause: int, word: int) -> bool:
        """Whether a possessive before a role means somebody other than its holder: Roe was his deputy."""
        known = sentence.clauses[clause]
        if not known.copula or known.last != word - 1:
            return False
        phrase = sentence.phrase_at(word)
        return phrase is not None and phrase.possessor == word and self._words[phrase.head].lower() in self._nouns
