"""Whom a clause is about, when that is not the subject of the clause around it.

People mostly speak about themselves ("Roe said he was ill"), so the subject of the clause around is the likeliest
person for a pronoun inside.

Three kinds of clauses are different. Lawyers, agents and spokesmen speak about the person for whom they act ("her
lawyer said she was ill"), spokesmen even where nobody is named ("a spokesman said she would appeal"). A judge or
detective without a name speaks about the person whose case it is ("the judge said he had lied"), unless the clause says
what the judge will do ("the judge said he would rule"). And some verbs have their cause in the object: people are
praised or sacked for something about them, so the clause that gives the reason is about them ("praised Roe because she
had helped"; linguists call this implicit causality).
"""

from newscorpus.analysis.analysis import Analysis
from newscorpus.analysis.person_salience import governing
from newscorpus.analysis.structure import NounPhrase, Sentence, SentenceClause
from newscorpus.analysis.verb_frames import CAUSE, CLAUSE, SAY, verb_frames
from newscorpus.lexicon.class_lists import class_lists

__all__ = ("NOBODY", "SUBJECT", "Topics")

SUBJECT, NOBODY = -1, -2
"""What a clause is about, when no word names it: the subject around it, as usual; somebody else."""


class Topics:
    """Whom the clauses of a text are about.

    >>> from newscorpus.lexicon import load_lexicon
    >>> from newscorpus.text import Reading
    >>> def topic(text, clause):
    ...     analysis = Analysis(Reading(text, load_lexicon("en")))
    ...     word = Topics(analysis).of(analysis.sentence(0), clause)
    ...     return word if word < 0 else analysis.reading.words[word]
    >>> topic("Her lawyer said she was ill.", 1), topic("Roe praised Poe because she had helped.", 1)
    ('Her', 'Poe')
    >>> topic("Roe said she was ill.", 1) == SUBJECT, topic("The judge said he would rule.", 1) == SUBJECT
    (True, True)
    >>> topic("The judge said he had lied.", 1) == NOBODY
    True
    """

    def __init__(self, analysis: Analysis) -> None:
        """Take the words of a text."""
        lexicon = analysis.reading.lexicon
        relations = class_lists(lexicon, "relations")
        self._words = analysis.reading.words
        self._frames = verb_frames(lexicon)
        self._for_somebody = relations.get("for-somebody", frozenset())
        self._acting = relations.get("acting", frozenset())
        self._of_a_case = relations.get("of-a-case", frozenset())
        self._of_others = relations.get("of-others", frozenset())
        self._intends = relations.get("intends", frozenset())
        self._reasons = relations.get("reason", frozenset())

    def of(self, sentence: Sentence, clause: int) -> int:
        """Return the word for the person whom a clause is about, or `SUBJECT` or `NOBODY`."""
        above = governing(sentence, clause)
        if above < 0:
            return SUBJECT
        known = sentence.clauses[above]
        if known.subject is not None and self._frames.get(self._words[known.verb].lower(), 0) & (CLAUSE | SAY):
            return self._of_speaker(known.subject, sentence.clauses[clause])
        if self._words[sentence.clauses[clause].start].lower() in self._reasons:
            return self._cause(sentence, above)
        if self._words[known.verb].lower() in self._reasons and known.governor >= 0:
            return self._cause(sentence, known.governor)
        return SUBJECT

    def _of_speaker(self, speaker: NounPhrase, said: SentenceClause) -> int:
        words = self._words
        if speaker.possessor >= 0 and not self._for_somebody.isdisjoint(words[speaker.first : speaker.last + 1]):
            return speaker.possessor
        acts = words[speaker.head] in self._for_somebody and speaker.last > speaker.head
        if acts and words[speaker.head + 1] in self._acting:
            return speaker.last
        if words[speaker.head] in self._of_others:
            return NOBODY
        own = words[said.first] in self._intends  # he would rule on Friday
        return NOBODY if words[speaker.head] in self._of_a_case and not own else SUBJECT

    def _cause(self, sentence: Sentence, clause: int) -> int:
        known = sentence.clauses[clause]
        cause = self._frames.get(self._words[known.verb].lower(), 0) & CAUSE
        return known.object.head if cause and known.object is not None else SUBJECT
