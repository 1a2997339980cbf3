"""The analysis of a text, sentence by sentence, on demand.

`Analysis` is what quotes, events and dates ask. It knows nothing until it is asked for a sentence; then that sentence
is coded, grouped and walked once, and kept. Everything is in numbers of words (`reading.words`), so that questions
need no offsets; `span` turns two words into offsets.
"""

from collections.abc import Iterator

from newscorpus.analysis.clause_state import ClauseState, FoundClause
from newscorpus.analysis.codes import Coded, code_sentence
from newscorpus.analysis.datelines import behind_dateline
from newscorpus.analysis.front_phrases import part_fronts
from newscorpus.analysis.groups import find_groups, group_pattern
from newscorpus.analysis.missing_that import with_missing_that
from newscorpus.analysis.missing_verbs import codes_with_verb, fills_clause
from newscorpus.analysis.structure import NounPhrase, Sentence, SentenceClause, build_sentence
from newscorpus.analysis.verb_frames import verb_frames
from newscorpus.analysis.verbs_like_nouns import with_verbs_like_nouns
from newscorpus.analysis.word_classes import class_table
from newscorpus.analysis.word_order import clause_walk
from newscorpus.text import Reading

__all__ = ("Analysis",)


_STOPS = frozenset(".!?")
_MARKS = 3
"""The full stop is among so many characters behind the words of a sentence."""


class Analysis:
    """The sentences of a reading, each analysed when it is asked for.

    >>> from newscorpus.lexicon import load_lexicon
    >>> from newscorpus.text import Reading
    >>> reading = Reading("The mayor of Salem, who met Roe, said the bridge had been closed.", load_lexicon("en"))
    >>> analysis = Analysis(reading)
    >>> for clause in analysis.sentence(0).clauses:
    ...     print(reading.words[clause.verb], clause.passive, clause.subject and analysis.text(clause.subject))
    met False who
    said False The mayor of Salem
    closed True the bridge
    """

    def __init__(self, reading: Reading) -> None:
        """Take a reading; nothing is worked out yet.

        Raises:
            UnknownLanguageError: there is no grammar for the language of the reading.
        """
        reading.lexicon.require("groups", "clauses")
        self.reading: Reading = reading
        self._table = class_table(reading.lexicon)
        self._sentences: dict[int, Sentence] = {}

    @classmethod
    def of(cls, reading: Reading) -> "Analysis":
        """Return the analysis of a reading; the same one each time."""
        known = reading.kept.get(cls)
        if not isinstance(known, cls):
            known = reading.kept[cls] = cls(reading)
        return known

    def __iter__(self) -> Iterator[Sentence]:
        return map(self.sentence, range(len(self.reading.sentences)))

    def sentence(self, i: int) -> Sentence:
        """The sentence `i` of `reading.sentences`."""
        found = self._sentences.get(i)
        if found is None:
            found = self._sentences[i] = self._analyse(i)
        return found

    def sentence_of(self, word: int) -> Sentence | None:
        """The sentence that holds a word; `None` when none does."""
        i = self.reading.sentence_numbers[word]
        if i < 0 or word >= self.reading.sentence_words[i][1]:
            return None
        return self._sentences.get(i) or self.sentence(i)  # most are known

    def clause_at(self, word: int) -> SentenceClause | None:
        """The clause whose verb group holds a word; `None` when the word is in no verb group."""
        sentence = self.sentence_of(word)
        return None if sentence is None else sentence.clause_at(word)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return where the words `first` to `last` start and end in `reading.text`."""
        return self.reading.start(first), self.reading.ends[last]

    def text(self, phrase: NounPhrase) -> str:
        """Return a noun phrase as written."""
        start, end = self.span(phrase.first, phrase.last)
        return self.reading.text[start:end]

    def classes(self, word: str) -> str:
        """Return what a word may be: class letters, the likeliest first."""
        return self._table.classes(word.lower())

    def _analyse(self, i: int) -> Sentence:
        lexicon = self.reading.lexicon
        low, high = self.reading.sentence_words[i]
        low = behind_dateline(self.reading, low, high)
        words = self.reading.words
        coded = code_sentence(self.reading, self._table, low, high, self.reading.capitalized)
        coded = with_missing_that(part_fronts(coded, words, lexicon), words, lexicon)
        coded = with_verbs_like_nouns(coded, words, self._table, lexicon)
        state, found = self._walk(coded)
        if state.unfilled and self._is_stopped(high):
            for codes in codes_with_verb(state, self._table):
                other, others = self._walk(Coded(codes, coded.first))
                if fills_clause(state, other):
                    state, found = other, others
                    break
        return build_sentence(state, found, lexicon)

    def _is_stopped(self, end: int) -> bool:
        """Whether a sentence ends with a full stop, and is no heading."""
        after = self.reading.ends[end - 1]
        return not _STOPS.isdisjoint(self.reading.text[after : after + _MARKS])

    def _walk(self, coded: Coded) -> tuple[ClauseState, list[FoundClause]]:
        lexicon = self.reading.lexicon
        groups = find_groups(coded.codes, group_pattern(lexicon))
        state = ClauseState(coded, groups, self.reading.words, verb_frames(lexicon))
        return state, clause_walk(lexicon)(state)
