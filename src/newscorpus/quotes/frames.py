"""A cue in its sentence: what the rules are asked about."""

from typing import NamedTuple

from newscorpus.quotes.cues import CueForm
from newscorpus.quotes.grammar import ADV, AUX, DET, POSS, PREP, ROLE, SUB, SUBJ
from newscorpus.quotes.page import Page, Segment
from newscorpus.quotes.phrases import Phrase, main_subject, phrase_after, subject_before
from newscorpus.text.once import once

__all__ = ("Draft", "Frame", "Piece")

Piece = tuple[int, int]
"""Start and end of a part of the content, in characters."""

_ADJECTIVE = ("al", "ic", "ive", "ous", "ful")
_ONE = frozenset(("the", "a", "an", "this", "that", "each", "every", "another", "one", "any"))
_NOUNS = frozenset(("noun", "partial", "as", "of", "person"))
_BE = frozenset(("is", "are", "was", "were", "be", "been", "being", "Is", "Are", "Was", "Were"))


class Draft(NamedTuple):
    """An attribution before its spans are cut."""

    content: tuple[Piece, ...]
    source: Piece | None
    cue: Piece
    rule: str
    frame: "Frame | None"
    """The cue in its sentence; `None` when a colon alone leads to the words."""

    head: int
    """Where the report starts behind the clause it is joined to; the content of the one before ends here."""


class Frame:
    """A cue: its words `verb:last` (both inclusive, with helping words from `first` on) and its surroundings."""

    def __init__(self, page: Page, form: CueForm, verb: int, last: int, earlier: "Frame | None") -> None:
        """Look around the cue at word `verb`.

        Args:
            page: the text.
            form: what the word may be a cue of.
            verb: the word.
            last: the last word of the cue, behind `verb` when it has a particle.
            earlier: the frame before this one in the same sentence.
        """
        self.page = page
        self.form = form
        self.verb = verb
        self.last = last
        self.earlier = earlier
        self.sentence: Piece = page.sentence(page.start(verb))
        self.first = self._leading(verb)
        self.start = page.start(self.first)
        self.end = page.ends[last]
        self.known_source: Phrase | None = None

    def _leading(self, verb: int) -> int:
        """Go back over auxiliaries and adverbs: `has repeatedly said`."""
        page = self.page
        first = verb
        start = self.sentence[0]
        while first > 0 and page.start(first - 1) >= start and not page.quoted[first - 1]:
            gap = page.gaps[first - 1]
            word = page.words[first - 1]
            if gap not in (" ", "\u00a0") and not (gap in ("’", "'") and len(page.words[first]) <= 2):
                break
            bits = page.bits[first - 1]
            if not (bits & (AUX | ADV) or (word.endswith("ly") and word[:1].islower())) or (
                len(word) == 1 and page.gaps[first - 2] not in ("’", "'")
            ):
                break
            if word[:1].isupper() and first - 1 == page.word_from(start):
                break
            first -= 1
        return first

    @property
    def cue_span(self) -> Piece:
        """The cue with `to` before it and `in a statement` behind it."""
        page = self.page
        start = page.start(self.first - 1) if self.infinitive else self.start
        k = self.last + 3
        follows = page.gaps[self.last : k] == [" ", " ", " "] and page.words[self.last + 1] == "in"
        if follows and page.words[k] == "statement" and not page.quoted[k]:
            return start, page.ends[k]
        return start, self.end

    @once
    def limit(self) -> int:
        """Where the clause can start at the earliest: the sentence, or the quote before the cue."""
        i = self.page.segment_before(self.start)
        stop = self.page.segments[i].end if i >= 0 else 0
        return max(self.sentence[0], stop) if stop <= self.start else self.sentence[0]

    @once
    def verbal(self) -> bool:
        """Whether the word is a verb here: `they claim`, not `the claim`, `many reports`."""
        if self.infinitive:
            return not self.form.particle or self.quote_follows
        if self.form.shape == "past" and self.first == self.verb:
            return not self.adjectival
        if self.form.shape in ("past", "ing") or "source" in self.form.takes:
            return True
        if any(self.page.bits[k] & AUX for k in range(self.first, self.verb)):
            return True
        before = self.before
        if self.form.shape == "base":
            return before is not None and _plural(self.page, before)
        if before is None:
            return self.joined or self.quote_before is not None
        return _singular(self.page, before)

    @once
    def adjectival(self) -> bool:
        """Whether a past form describes the noun behind it: `the alleged plot`, `to repeated questions`."""
        k = self.verb - 1
        if k < 0 or self.page.gaps[k] != " ":
            return False
        if self.page.words[k].lower() in ("the", "a", "an"):
            return True
        bits = self.page.bits[k]
        return bool(bits & (DET | POSS | PREP)) and not bits & SUBJ and self.before is None

    @once
    def quote_follows(self) -> bool:
        """Whether a quote stands right behind the cue."""
        quote = self.following
        return quote is not None and quote.start - self.end <= 3

    @once
    def passive(self) -> bool:
        """Whether the cue is passive: `was asked`."""
        words = self.page.words[self.first : self.verb]
        return self.form.shape == "past" and any(word in _BE for word in words)

    @once
    def infinitive(self) -> bool:
        """Whether `to` stands before the cue."""
        k = self.first - 1
        return k >= 0 and self.form.shape == "base" and self.page.words[k] == "to" and self.page.gaps[k] == " "

    @once
    def participle(self) -> bool:
        """Whether the cue is a participle without an auxiliary: `…, saying`."""
        words = self.page.words[self.first : self.verb]
        return self.form.shape == "ing" and not any(word in _BE or word in ("s", "re", "m") for word in words)

    @property
    def names_speaker(self) -> bool:
        """Whether the speaker stands beside the cue, so that a cue joined to it has the same one."""
        return self.before is not None or "source" in self.form.takes

    @once
    def before(self) -> Phrase | None:
        """The noun phrase right before the cue."""
        if self.participle or self.infinitive:
            return None
        return subject_before(self.page, self.first, self.limit)

    @once
    def after(self) -> Phrase | None:
        """The noun phrase right behind the cue: the X of `said X`."""
        if self.page.gaps[self.last].strip():
            return None
        return phrase_after(self.page, self.last + 1, self.sentence[1])

    @property
    def opening_word(self) -> bool:
        """Whether the sentence starts with the cue."""
        return self.page.word_from(self.sentence[0]) >= self.first

    @once
    def opening(self) -> bool:
        """Whether the cue stands in what leads to the main clause: `Asked about rain, …`, `When he was asked, …`."""
        k = self.page.word_from(self.sentence[0])
        return (
            k >= self.first
            or bool(self.page.bits[k] & SUB and not self.page.bits[k] & (DET | SUBJ))
            or self.form.takes <= _NOUNS
        )

    @once
    def joined(self) -> bool:
        """Whether the cue shares the subject of a clause before it: `shook her head and said`, `…, saying`."""
        if self.participle or self.infinitive:
            return True
        k = self.first - 1
        return k > 0 and self.page.words[k] in ("and", "but", "then", "or") and self.page.start(k) >= self.sentence[0]

    @once
    def shared(self) -> Phrase | None:
        """The subject of the clause before it, for a cue that is joined to one."""
        return main_subject(self.page, self.sentence[0], self.first)

    @once
    def quote_before(self) -> Segment | None:
        """The quote that ends right before the cue or its subject."""
        at = self.page.start(self.before[0]) if self.before else self.start
        i = self.page.segment_before(at)
        if i < 0:
            return None
        segment = self.page.segments[i]
        between = self.page.text[segment.end : at]
        return segment if segment.end <= at and len(between) <= 4 and not between.strip(" ,\u00a0-—–") else None

    @once
    def following(self) -> Segment | None:
        """The next quote behind the cue."""
        i = self.page.segment_after(self.end)
        return self.page.segments[i] if i < len(self.page.segments) else None


def _plural(page: Page, phrase: Phrase) -> bool:
    """Whether the phrase can stand before a base form: `they say`, `critics argue`, `some claim`."""
    head = _head(page, phrase)
    if page.bits[phrase[1]] & (POSS | PREP) or page.words[phrase[1]].lower() in ("the", "a", "an"):
        return False
    if head < phrase[1]:
        return _plural(page, (phrase[0], head))
    word = page.words[phrase[1]].lower()
    bits = page.bits[phrase[1]]
    if bits & SUBJ:
        return word not in ("he", "she", "it")
    if bits & (POSS | PREP) or (bits & DET and word not in ("some", "many", "most", "others", "both")):
        return False
    if word in ("percent", "half") or word.isdigit():
        return True
    if page.words[phrase[0]].lower() in ("some", "many", "several", "most", "few", "both", "about", "nearly"):
        return True
    if page.words[phrase[1]][:1].isupper() and phrase[0] == phrase[1] and not bits & ROLE:
        return word.endswith(("ans", "ats", "ers", "ists"))
    return (
        word.endswith("s") or "and" in page.words[phrase[0] : phrase[1]] or word in ("people", "police", "men", "women")
    )


def _head(page: Page, phrase: Phrase) -> int:
    """The noun that the phrase is about: what stands before its first preposition."""
    for k in range(phrase[0] + 1, phrase[1]):
        if page.bits[k] & PREP and not page.bits[k] & DET:
            return k - 1
    return phrase[1]


def _singular(page: Page, phrase: Phrase) -> bool:
    """Whether the phrase can stand before a form in -s: `she says`, `the mayor says`, not `many of the reports`."""
    first, last = phrase
    bits = page.bits[last]
    if bits & (DET | POSS | PREP) and not bits & (SUBJ | ROLE):
        return False
    word = page.words[last]
    if first == last and word.endswith(_ADJECTIVE) and not bits:
        return False
    if word[:1].isupper() or bits & (SUBJ | ROLE):
        return True
    if page.bits[first] & DET and page.words[first].lower() not in _ONE:
        return False
    return bool(page.bits[first] & (DET | POSS)) and first < last and not word.endswith(_ADJECTIVE)
