"""A text as the attribution rules see it: words, their classes, and which of them are in quotation marks."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from functools import cache
from itertools import repeat
from operator import attrgetter

from newscorpus.analysis import Analysis, NounPhrase, Sentence, SentenceClause
from newscorpus.analysis.word_classes import class_table
from newscorpus.bylines import DatelineParser
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.traits import adjective_endings, spelt_lists
from newscorpus.quotes.syntax.grammar_bits import ADV, CONJ, CUE_WORD, DET, PREP, ROLE, SUBJ, grammar_bits
from newscorpus.text import Reading
from newscorpus.text.cached import cached
from newscorpus.text.fast_frozen import fast_frozen
from newscorpus.text.lines import Stretch
from newscorpus.text.names import Mention

__all__ = ("LONGEST", "UNITS", "Segment", "WordTable", "is_name_in_marks", "within")


UNITS = "%$£€₹"
"""Signs that belong to the number beside them."""

_UNITS = frozenset(UNITS)
_NO_UNITS = str.maketrans("", "", UNITS)
_ADJECTIVES = frozenset("JAPG")
_MODIFIERS = frozenset("JAPR")
_IN_MARKS = 8  # sentences in marks between somebody and who is meant next
_FINITE = ("A", "D", "Z")
LONGEST = 1_000
"""Characters: what is longer is not a sentence, and a report in it would hold half a book."""

_NO_SENTENCE = Sentence(0, 0, (), ())
_BETWEEN = (("(", ")"), *((dash, dash) for dash in (" – ", " — ", " -- ", " - ", "—")))
_LONGEST_TITLE = 12  # words
_NICKNAME = 2  # words
_MARK = "” "  # after a nickname, or any other closing mark
_INITIALS = re.compile(r"(?<=\.)[A-Z](?=\.)|\b[A-Z](?=\.[A-Z]\.)")
_WORK = 5  # words: the phrase whose noun is a work is not longer


@fast_frozen(eq=False)
class Segment:
    """The part of an outermost quote in one paragraph: `start:end` with its marks, `inner_start:inner_end` without."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    quote: int
    """The number of the quote: the parts of a quote over several paragraphs share it."""

    first: int
    """The index of its first word."""

    words: int
    """How many words it holds."""

    place: int
    """Its index in `WordTable.segments`."""

    @property
    def last(self) -> int:
        """The index of its last word."""
        return self.first + self.words - 1


@cache
def _datelines(lexicon: Lexicon) -> DatelineParser:
    return DatelineParser(lexicon=lexicon)


@cache
def _asides(words: frozenset[str]) -> re.Pattern[str]:
    """A comma and one of these words."""
    return re.compile(rf",(?<=\w,)\W*(?:{'|'.join(sorted(words))})\b")


class WordTable:
    """What the rules look at; positions in words are `k`, in characters `at`."""

    def __init__(self, reading: Reading, lexicon: Lexicon) -> None:
        """Take the words and the marks of `reading`."""
        self.reading = reading
        self.text: str = reading.text
        self.words: list[str] = reading.words
        self.gaps: list[str] = [*reading.gaps, ""]
        if any(map(reading.text.__contains__, UNITS)):  # `14%, but` and `for $4` are gaps like any other
            self.gaps = [gap if _UNITS.isdisjoint(gap) else gap.translate(_NO_UNITS) for gap in self.gaps]
        self.ends: list[int] = reading.ends
        get = grammar_bits(lexicon).get
        self.bits: list[int] = list(map(get, self.words, repeat(0)))
        for match in _INITIALS.finditer(reading.text):  # the F.B.I. has no `I`, and the E.P.A. no `a`
            self.bits[bisect_left(self.ends, match.end())] = 0
        self.listed: Mapping[str, frozenset[str]] = spelt_lists(lexicon, "report_words")
        """Class -> the function words that do this around a report (`report_words.txt`)."""
        self._may_be = class_table(lexicon).classes
        self._sentences: dict[int, Sentence] = {}
        self.segments: list[Segment] = []
        self.quoted: bytearray = bytearray(len(self.words))
        self.titled: set[int] = set()
        """The words of titles in marks, which are a part of their sentence but no verbs of it."""
        if reading.marked[0]:
            self._cut()

    def _cut(self) -> None:
        """Cut the outermost quotes at the ends of paragraphs."""
        paragraphs = self.reading.paragraphs
        starts = self.paragraph_starts
        outer_end = -1
        number = 0
        for marked in self.reading.marked[0]:
            if marked.start < outer_end:
                continue
            outer_end = marked.end
            number += 1
            i = bisect_right(starts, marked.start) - 1
            if marked.end <= paragraphs[i][1]:  # in one paragraph, as nearly all are
                self._add(marked.start, marked.end, marked.inner_start, marked.inner_end, number)
                continue
            while i < len(paragraphs) and starts[i] < marked.end:
                start, end = max(starts[i], marked.start), min(paragraphs[i][1], marked.end)
                i += 1
                inner = marked.inner_start if start == marked.start else start + (start in marked.reopened)
                stop = marked.inner_end if end == marked.end else end
                self._add(start, end, inner, stop, number)

    def _add(self, start: int, end: int, inner: int, stop: int, number: int) -> None:
        """Take in a part of a quote that holds something."""
        if inner < stop:
            a, b = self.word_from(inner), self.word_to(stop)
            if b - a <= _LONGEST_TITLE and self._is_title(a, b):
                self.titled.update(range(a, b))
                return
            if b - a <= _NICKNAME and self._is_nickname(a, b):
                self.gaps[a - 1] = self.gaps[b - 1] = " "  # a part of the name, as if it had no marks
                return
            self.quoted[a:b] = b"\x01" * (b - a)
            self.segments.append(Segment(start, end, inner, stop, number, a, b - a, len(self.segments)))

    def _is_title(self, a: int, b: int) -> bool:
        """Whether the words in marks are the title of a work, which is a name in the sentence and nobody's words.

        A word for a work leads to them, and all but small ones have a capital letter: `in his book, “The Long Tide,”`.
        """
        naming = self.listed.get("names_work")  # a language that has none of these words leaves titles alone
        if naming is None:
            return False
        first, words, works = a, self.words, self.reading.lexicon.words("title_words")
        if not a or a == b or not words[a][0].isupper() or ":" in self.gaps[a - 1]:
            return False
        if words[a - 1] in naming and a > 1:  # `a play called “The Long Tide”`
            a -= 1
        if words[a - 1].lower() not in works:
            return False
        for k in range(a - 2, max(a - _WORK, -1), -1):  # `headlined its story, “Toll Hurts the Poor”`: a report
            if self.bits[k] & PREP or self.gaps[k] != " ":
                break
            if self.bits[k] & CUE_WORD:
                return False
        return all(words[k][0].isupper() or self.bits[k] & (PREP | DET | CONJ) for k in range(first, b))

    def _is_nickname(self, a: int, b: int) -> bool:
        """Whether the words in marks are a name between two others: `Tom “Big T” Roe`."""
        if not 0 < a < b < len(self.words):
            return False
        named = all(self.words[k][:1].isupper() for k in (a - 1, a, b))
        plain = self.gaps[a - 1][:1] == " " and self.gaps[b - 1].endswith(" ") and len(self.gaps[b - 1]) == len(_MARK)
        return named and plain and not self.bits[a - 1] & ~ROLE and not self.bits[b] & (DET | PREP | CONJ | SUBJ)

    def dateline_end(self, start: int) -> int | None:
        """The first word after the dateline that a paragraph opens with at `start`; `None` without one."""
        text = self.text
        end = text.find("\n", start)
        found = _datelines(self.reading.lexicon).read(text, start, len(text) if end < 0 else end)
        return None if found is None or self.ends[-1] <= found.span.end else self.start(self.word_from(found.span.end))

    def behind_dateline(self, start: int) -> int:
        """Where a sentence starts after its dateline: `SALEM, Ohio (AP) — The dam is safe`; `start` without one."""
        opens = self.paragraph_starts[self.paragraph(start)] == start
        return (self.dateline_end(start) or start) if opens else start

    def told_before(self, at: int) -> int:
        """The number of the last sentence before a place that does not open in marks; -1 when none is near."""
        sentences, last = self.reading.sentences, self.reading.sentence_index(at) - 1
        near = range(last, max(-1, last - _IN_MARKS), -1)
        return next((i for i in near if not self.quoted[self.word_from(sentences[i][0])]), -1)

    def clauses_around(self, k: int) -> Sentence:
        """The clauses of the sentence that holds word `k`; none when it is too long to be one."""
        known, i = self._sentences, self._sentence_numbers[k]
        if i not in known:
            start, end = self.reading.sentences[i] if i >= 0 else (0, LONGEST + 1)
            known[i] = self._analysis.sentence(i) if end <= start + LONGEST else _NO_SENTENCE
        found = known[i]
        return found if k < found.end else _NO_SENTENCE

    @cached
    def _analysis(self) -> Analysis:
        return Analysis.of(self.reading)

    @cached
    def _sentence_numbers(self) -> list[int]:
        """For each word the number of its sentence; behind the last word there is none."""
        return [*self.reading.sentence_numbers, -1]

    def clause_at(self, k: int) -> SentenceClause | None:
        """The clause whose verb word `k` is; `None` when it is not a verb."""
        return self.clauses_around(k).clause_at(k)

    def describes(self, k: int) -> bool:
        """Whether word `k` is a participle in the passive that describes the noun before it: `a study published in`."""
        clause = self.clause_at(k)
        return clause is not None and clause.describes

    def phrase_at(self, k: int) -> NounPhrase | None:
        """The noun phrase that holds word `k`; `None` when none does."""
        return self.clauses_around(k).phrase_at(k)

    def phrase_from(self, k: int) -> NounPhrase | None:
        """The noun phrase that word `k` opens; `None` when it opens none."""
        phrase = self.clauses_around(k).phrase_at(k)
        return phrase if phrase is not None and phrase.first == k else None

    def name_at(self, k: int) -> Mention | None:
        """The name that starts with word `k`, its title included."""
        mentions = self.reading.mentions
        i = bisect_left(mentions, k, key=attrgetter("first"))
        return mentions[i] if i < len(mentions) and mentions[i].first == k else None

    def name_around(self, k: int) -> Mention | None:
        """The name that holds word `k`, its title included."""
        mentions = self.reading.mentions
        i = bisect_right(mentions, k, key=attrgetter("first")) - 1
        return mentions[i] if i >= 0 and mentions[i].last >= k else None

    def ends_name(self, k: int) -> bool:
        """Whether word `k` is a surname, whatever else it may mean: `Grace May`, `Ms Long`."""
        name = self.name_around(k)
        return name is not None and name.first < k == name.last

    def inside_name(self, k: int) -> bool:
        """Whether a person's name goes on after word `k`: `Ambassador to France Jane Doe`, `Actor Will Doe`."""
        name = self.name_around(k) if self.words[k][:1].isupper() or self.bits[k] & PREP else None
        return name is not None and name.kind == "person" and name.last > k

    def is_adverb(self, k: int) -> bool:
        """Whether word `k` can be an adverb: `repeatedly`, not `family`."""
        if self.bits[k] & ADV:
            return True
        word = self.words[k]
        return word.endswith("ly") and word[0].islower() and "R" in self._may_be(word)

    def may_be_adjective(self, k: int) -> bool:
        """Whether word `k` can be an adjective or a participle and nothing else: `unlawful`, `troubling`."""
        return bool(_ADJECTIVES.issuperset(self._may_be(self.words[k].lower()).partition("~")[0]))

    def is_modifier(self, k: int, *, listed: bool = False) -> bool:
        """Whether word `k` is an adverb or an adjective without an ending: "gemeinsam", not "gemeinsame".

        With `listed`, only words of the lists count, whatever their endings.
        """
        word = self.words[k].lower()
        known = class_table(self.reading.lexicon).listed.get(word)
        if known is not None or listed:
            return known is not None and _MODIFIERS.issuperset(known)
        return self._may_be(word) == "J" and not word.endswith(adjective_endings(self.reading.lexicon))

    def may_be_finite(self, k: int) -> bool:
        """Whether word `k` is likely the verb of a clause, in the past or the third person: `led`, `costs`."""
        return self._may_be(self.words[k])[:1] in _FINITE

    def is_plural(self, k: int) -> bool:
        """Whether word `k` is a plural before anything else: `groups`, not `press`."""
        return self._may_be(self.words[k])[:1] == "S"

    def word_from(self, at: int) -> int:
        """The first word that ends after `at`."""
        return bisect_right(self.ends, at)

    def word_to(self, at: int) -> int:
        """The first word that starts at `at` or later."""
        k = bisect_left(self.ends, at)
        return k + 1 if self.ends[k] - len(self.words[k]) < at else k

    def start(self, k: int) -> int:
        """Where word `k` starts."""
        return self.ends[k] - len(self.words[k])

    @cached
    def segment_starts(self) -> list[int]:
        """Where each segment starts."""
        return [segment.start for segment in self.segments]

    def segment_before(self, at: int) -> int:
        """The index of the last segment that starts before `at`; -1 when there is none."""
        return bisect_left(self.segment_starts, at) - 1

    def segment_at(self, at: int) -> int:
        """The index of the segment that holds `at`; -1 when none does."""
        i = bisect_right(self.segment_starts, at) - 1
        return i if i >= 0 and at < self.segments[i].end else -1

    @cached
    def between(self) -> list[tuple[str, str]]:
        """The brackets and dashes of the text that words may be between: how they open, and how they close."""
        return [pair for pair in _BETWEEN if pair[0] in self.text]

    @cached
    def asides(self) -> list[int]:
        """The commas after which the writer goes on: `…, referring to the storm`."""
        words = self.listed.get("asides")  # a language that has none of these words has no such commas
        pattern = _asides(words) if words else None
        if pattern is None:
            return []
        found = [(match.start(), match.end()) for match in pattern.finditer(self.text)]
        return [comma for comma, end in found if not self.quoted[self.word_from(end - 1)]]

    @cached
    def paragraph_starts(self) -> list[int]:
        """Where each paragraph starts."""
        return [start for start, _ in self.reading.paragraphs]

    @cached
    def paragraph_openings(self) -> frozenset[int]:
        """Where each paragraph starts, to ask whether a place is one."""
        return frozenset(self.paragraph_starts)

    def paragraph(self, at: int) -> int:
        """The index of the last paragraph that starts at `at` or before; -1 when there is none."""
        return bisect_right(self.paragraph_starts, at) - 1

    def sentence(self, at: int) -> Stretch:
        """The sentence that holds `at`; of one that is longer than `LONGEST`, the part."""
        return within(self.reading.sentence_at(at), at)


def within(sentence: Stretch, at: int) -> Stretch:
    """Cut a sentence that is too long into parts of `LONGEST` characters; return the part that holds `at`."""
    start, end = sentence
    if end - start <= LONGEST:
        return sentence
    start = at - (at - start) % LONGEST
    return start, min(end, start + LONGEST)


def is_name_in_marks(table: WordTable, segment: Segment) -> bool:
    """Whether the words in marks are a name and nothing that was said: `The Long Tide`, not `a shame`, `Shame!`.

    Marks without a word in them hold nothing that was said, either.
    """
    words = table.words[segment.first : segment.last + 1]
    if not words:
        return True
    if table.text[segment.inner_end - 1] in "!?":
        return False
    return words[0][0].isupper() and not any(word[0].islower() for word in words[1:])
