"""A cue in its sentence: what the rules about its report ask.

Every word that can be a cue is looked at once, in its sentence: which helping words belong to it (has repeatedly said),
whether it is a verb here and no noun or adjective (their claims, the alleged plot), which quotes lie around it, and
whether it has a subject of its own or shares that of another verb. Whatever is asked of nearly every cue is worked out
at the start, the rest when a rule first asks, and no question is answered twice.

Small words and marks beside the cue answer most of this; the clauses of the analysis are asked where they do not.
"""

from bisect import bisect_right
from typing import NamedTuple

from newscorpus.analysis import SentenceClause
from newscorpus.analysis.clause_state import COMPLEMENT
from newscorpus.analysis.structure import NO_TENSE
from newscorpus.quotes.cues.cue_forms import CueForm
from newscorpus.quotes.syntax.appositions import (
    name_before_aside,
    name_behind_opening,
    subject_in_marks,
    subject_with_apposition,
    with_persons_in_front,
    with_role_in_front,
)
from newscorpus.quotes.syntax.embedded_subjects import subject_around_relative
from newscorpus.quotes.syntax.grammar_bits import ADV, AUX, DET, PREP, SUB, SUBJ, SUBORDINATOR, TIME
from newscorpus.quotes.syntax.phrases import Phrase, phrase_after
from newscorpus.quotes.syntax.shared_subjects import shared_subject
from newscorpus.quotes.syntax.subjects import holds_relative, subject_before, subject_of
from newscorpus.quotes.syntax.verb_words import modifies_verb_before
from newscorpus.quotes.syntax.word_table import LONGEST, Segment, WordTable
from newscorpus.text.cached import cached
from newscorpus.text.lines import Stretch

__all__ = ("Candidate", "CueContext")

_NOUNS = frozenset(("noun", "partial", "as", "of", "person"))
_HELPING = AUX | ADV
_ASIDE = 3  # words between two commas: `has, so far, refused`
_LEADS_WITHIN = 3  # words: `In announcing the plan, …`
_BESIDE = 4  # characters between a quote and the cue or its subject


class Candidate(NamedTuple):
    """An attribution before its spans are cut."""

    content: tuple[Stretch, ...]
    source: Stretch | None
    cue: Stretch | None
    """The reporting words; `None` when only the place shows who speaks."""

    rule: str
    context: "CueContext | None"
    """The cue in its sentence; `None` when a colon alone leads to the words."""

    head: int
    """Where the report starts after the clause it is joined to; the content of the one before ends here."""

    via: Stretch | None = None
    """Who passes the words on: `The Post quoted her as saying`."""

    cue_parts: tuple[Stretch, ...] = ()
    """The parts of a cue around other words: `quoted … as saying`."""

    @property
    def place(self) -> Stretch:
        """Its place in the order of the reports: that of the cue, or of the first words without one."""
        return self.cue or self.content[0]


class CueContext:
    """A cue: its words `verb:last` (both inclusive, with helping words from `first` on) and its surroundings."""

    earlier: "CueContext | None" = None
    """The cue before this one in the sentence that reports something."""

    known_source: Phrase | None = None
    """Who speaks, when a rule has found out."""

    def __init__(self, table: WordTable, form: CueForm, verb: int, last: int, sentence: Stretch, segment: int) -> None:
        """Look around the cue at word `verb`.

        It ends with word `last`, perhaps a particle; `segment` is the index of the last quote that starts before it,
        -1 without one.
        """
        words, ends = table.words, table.ends
        self.table = table
        self.form = form
        self.verb = verb
        self.last: int = last
        self.sentence = sentence
        self.segment = segment
        k = bisect_right(ends, sentence[0])
        self.opens: int = k
        """The first word of the sentence."""
        if ends[k] - len(words[k]) < sentence[0]:
            k += 1
        self.whole_from: int = k
        """The first word that lies in the sentence as a whole; `opens` unless the sentence was cut."""
        self.first: int = self._first()
        first = self.first
        self.start: int = ends[first] - len(words[first])
        self.end: int = ends[last]
        self.following: Segment | None = self._following()
        """The next quote after the cue."""

        shape, k = form.shape, first - 1
        led = shape == "past" and first < verb and not table.listed["forms_of_be"].isdisjoint(words[first:verb])
        self.passive: bool = led and form.particle[:1] != ("as",)
        """Whether the cue is passive: `was asked`."""
        self.participle: bool = shape == "ing" and table.listed["progressive"].isdisjoint(words[first:verb])
        """Whether the cue is a participle without an auxiliary: `…, saying`."""
        self.infinitive: bool = (shape == "base" or words[first] in table.listed["have"]) and self._behind_to(k)
        """Whether `to` comes before the cue: `to say`, `is said to have told them`."""
        self.joined: bool = self.participle or self.infinitive or self._behind_link(k)
        """Whether the cue shares the subject of a clause before it: `shook her head and said`, `…, saying`."""

    def _first(self) -> int:
        """The first word of the cue: of what leads to it (`in the words of`), or of its helping words (`has said`)."""
        table, verb = self.table, self.verb
        if self.form.cue.lead:
            return verb - len(self.form.cue.lead.split())
        k = verb - 1
        if table.gaps[k] == ", " and (helping := self._before_aside(k)) >= 0:
            return self._leading(helping)
        if verb == self.whole_from or not (table.bits[k] & _HELPING or table.is_adverb(k) or self._perceived(k)):
            return verb  # as most
        return self._leading(verb)

    def _before_aside(self, last: int) -> int:
        """The helping word before an aside that ends with word `last`: `has, however, said`; -1 without one."""
        table = self.table
        for k in range(last, max(last - _ASIDE, self.whole_from), -1):
            if table.quoted[k] or table.bits[k] & (SUBJ | AUX):
                break
            if table.gaps[k - 1] == ", ":
                helps = table.bits[k - 1] & AUX and table.words[k - 1].islower() and self.form.shape != "third"
                return k - 1 if helps and table.gaps[k - 2] != "-" else -1  # not `Kwon Ji-won, a student, said`
        return -1

    def _behind_link(self, k: int) -> bool:
        """Whether `and` or the like comes right before the cue, or opens it: `and said`, `then said`."""
        table, joins = self.table, self.table.listed["joins"]
        if k <= 0 or k < self.whole_from:
            return False
        behind = table.words[k] in joins and table.gaps[k] != ", "  # not `Until then, says`
        return behind or table.words[k + 1] in joins

    def _following(self) -> Segment | None:
        segments, i = self.table.segments, self.segment + 1
        while i < len(segments) and segments[i].start < self.end:
            i += 1
        return segments[i] if i < len(segments) else None

    def _behind_to(self, k: int) -> bool:
        table = self.table
        return k >= 0 and table.words[k] in table.listed["before_infinitive"] and table.gaps[k] == " "

    def _leading(self, verb: int) -> int:
        """Go back over auxiliaries and adverbs: `has repeatedly said`."""
        table = self.table
        words, gaps = table.words, table.gaps
        first = verb
        while first > self.whole_from and not table.quoted[first - 1]:
            k = first - 1
            gap, word = gaps[k], words[k]
            if gap != " " and not (gap in ("’", "'") and len(words[first]) <= 2):
                break
            if not (table.bits[k] & _HELPING or table.is_adverb(k) or self._perceived(k)):
                break
            named = k > self.opens and ((gaps[k - 1] == " " and words[k - 1][0].isupper()) or table.quoted[k - 1] == 1)
            named = named or (first == verb and word in table.listed["auxiliary_names"] and self.form.shape != "base")
            if word[0].isupper() and words[first][0].islower() and (named or table.ends_name(k)):
                break  # Mr May said
            tied = gaps[k - 1] in ("’", "'") and (not words[k - 1][:1].isupper() or table.bits[k - 1] & SUBJ)
            if (len(word) == 1 and not tied) or modifies_verb_before(table, k):
                break  # `Moody’s said` has no `has`, `She’s said` has
            if (k == self.opens and word[0].isupper() and gap == " ") or gaps[k - 1] == "-":  # `Kwon Ji-won said`
                break
            first = k
        return first

    def _perceived(self, k: int) -> bool:
        """Whether word `k` only says how a report is known: `heard` of `can be heard saying`."""
        if self.form.shape != "ing":
            return False
        return self.table.words[k] in self.table.listed["perceived"] and bool(self.table.bits[k - 1] & AUX)

    def take_in(self, k: int) -> None:
        """Let the cue go on to word `k`: `issued a statement saying`."""
        self.last = k
        self.end = self.table.ends[k]

    def cue_span(self) -> Stretch:
        """The cue with `to` before it and `in a statement` after it."""
        table = self.table
        start, last = self.start, self.last
        if self.first < self.verb and table.words[self.first] in table.listed["of_subject"]:  # `They both said`
            start = table.start(self.first + 1)
        if self.infinitive:
            goes_on = self.first > 1 and table.words[self.first - 2] in table.listed["goes_on_to"]
            start = table.start(self.first - (2 if goes_on else 1))
        elif self.form.particle == ("of",) and self.form.cue.id == "say of":
            return start, table.ends[self.verb]
        k = last + 1
        if k >= len(table.words) or table.quoted[k] or table.gaps[last] != " ":
            return start, self.end
        word = table.words[k]
        ends = table.gaps[k][:1] in (",", ".") and not table.bits[k] & TIME
        if word in table.listed["said_how"] or (ends and (word in table.listed["again"] or table.is_adverb(k))):
            # `he said repeatedly that`, `he said angrily.`
            return start, table.ends[k]
        if word in table.listed["in_words"]:
            k += 2
            beside = table.gaps[self.last : k] == [" ", " ", " "]
            if beside and table.words[k] in table.listed["statement"] and not table.quoted[k]:
                return start, table.ends[k]
        return start, self.end

    def _clause_from(self) -> int:
        """The first word that the clause can start with: that of the sentence, or after the quote before the cue.

        It is also the first one in a bracket.
        """
        bracket = self.table.text.rfind("(", self.sentence[0], self.start) if self.table.between else -1
        if bracket >= 0 and self.table.text.find(")", bracket, self.start) < 0:
            return self.table.word_to(bracket + 1)
        if self.segment >= 0:
            table, stop = self.table, self.table.segments[self.segment].end
            if self.sentence[0] < stop <= self.start:
                return table.word_to(stop)
        return self.whole_from

    @cached
    def before(self) -> Phrase | None:
        """The subject of the cue, when it has one of its own before it."""
        if self.joined:
            return None
        limit = self._clause_from()
        if self.segment >= 0 and limit >= self.first and self.table.segments[self.segment].start <= self.sentence[0]:
            return None  # `“…,” said Roe`
        found = subject_around_relative(self.table, self.first, limit) or subject_before(self.table, self.first, limit)
        if found is not None:
            comma = found[0] > limit and self.table.gaps[found[0] - 1] == ", "
            return (with_role_in_front if comma else with_persons_in_front)(self.table, found, limit)
        found = (
            name_before_aside(self.table, self.first, self.whole_from, behind_as=True)
            or subject_with_apposition(self.table, self.first, limit)
            or subject_of(self.table, self.clause, limit)
            or name_behind_opening(self.table, self.first, limit)
            or name_before_aside(self.table, self.first, limit, behind_as=False)
            or subject_in_marks(self.table, self.first, self.whole_from)
        )
        return None if found is not None and holds_relative(self.table, *found) else found

    @cached
    def clause(self) -> SentenceClause | None:
        """The clause whose verb the cue is; `None` when the analysis sees no verb in it."""
        if self.form.shape == "adjective":
            return next((c for k in range(self.first, self.verb) if (c := self.table.clause_at(k)) is not None), None)
        perceived = self.first < self.verb and self._perceived(self.verb - 1)
        return self.table.clause_at(self.verb - perceived)

    @cached
    def complement(self) -> SentenceClause | None:
        """The first finite clause after the cue that is what its verb reports; `None` when there is none."""
        sentence = self.table.clauses_around(self.verb)
        n = sentence.clause_number_at(self.verb)
        if n < 0:
            return None
        for clause in sentence.clauses:
            if (
                clause.governor == n
                and clause.kind == COMPLEMENT
                and clause.tense != NO_TENSE
                and clause.verb > self.verb
            ):
                return clause
        return None

    @cached
    def told_from(self) -> int:
        """The first word of the subject of what the cue reports; -1 where the analysis sees none."""
        clause = self.complement
        return -1 if clause is None or clause.subject is None else clause.subject.first

    @property
    def quote_follows(self) -> bool:
        """Whether a quote comes right after the cue."""
        quote = self.following
        return quote is not None and quote.start - self.end <= 3

    @property
    def names_speaker(self) -> bool:
        """Whether the speaker is next to the cue, so that a cue joined to it has the same one."""
        if self.before is not None or "source" in self.form.takes:
            return True
        if self.known_source is None or self.known_source[1] >= self.first:
            return False
        return self.infinitive or not self.joined  # refused to say why, but pointed to

    @cached
    def after(self) -> Phrase | None:
        """The noun phrase right after the cue: the X of `said X`."""
        marked = self.table.gaps[self.last].strip()
        return None if marked else phrase_after(self.table, self.last + 1, self.sentence[1])

    @property
    def opening_word(self) -> bool:
        """Whether the sentence starts with the cue."""
        return self.opens >= self.first

    @property
    def reduced(self) -> bool:
        """Whether the cue is a participle in the passive between commas: `Doe, asked whether it rained, said`."""
        if self.form.shape != "past" or self.first < self.verb or not self.table.gaps[self.first - 1].startswith(","):
            return False
        return self.clause is not None and self.clause.describes

    def _closing(self) -> int:
        """Where the brackets or dashes close that the cue is between: `The dam (Roe says it leaks) is old`; else -1."""
        text, (start, end) = self.table.text, self.sentence
        for opening, closing in self.table.between:
            opened = text.count(opening, start, self.start)
            if opening == closing and opened % 2:  # the last of these dashes opens a pair
                at = text.find(closing, self.end, end)
                return -1 if at < 0 or self.table.segment_at(at) >= 0 else at
            if opening != closing and opened > text.count(closing, start, self.start):
                return text.find(closing, self.end, end)
        return -1

    def opens_sentence(self) -> bool:
        """Whether the sentence starts with the cue, or a preposition and it: `After saying that …, Doe left`."""
        k = self.opens
        leads = self.table.bits[k] & (PREP | SUB) and not self.table.bits[k] & (DET | SUBJ)
        return k >= self.first or bool(leads and self.first - k <= _LEADS_WITHIN)

    def opening(self) -> bool:
        """Whether the cue is in what leads to the main clause: `Asked about rain, …`, `When he was asked, …`."""
        k = self.opens
        return k >= self.first or bool(self.table.bits[k] & SUBORDINATOR) or self.form.takes <= _NOUNS

    def aside(self) -> bool:
        """Whether the report comes before another clause or inside it: `When asked …,`, `…, who said …,`."""
        table, k = self.table, self.opens
        if k >= self.first or self.reduced:
            return True
        if table.bits[k] & SUBORDINATOR:
            return not any("," in gap for gap in table.gaps[k : self.first])
        if self.participle and table.bits[k] & PREP and self.first - k <= _LEADS_WITHIN:
            return True
        before = self.before
        return (
            before is not None
            and table.words[before[0]] in table.listed["relative_subject"]
            and before[0] > 0
            and table.gaps[before[0] - 1].startswith(",")
        )

    def shared(self) -> Phrase | None:
        """The subject of the clause before it, for a cue that is joined to one."""
        table, limit = self.table, self.whole_from
        if table.words[limit].isupper():  # as datelines are
            limit = table.word_from(table.behind_dateline(table.start(limit)))
        return shared_subject(table, self.verb, limit)

    def quote_before(self) -> Segment | None:
        """The quote that ends right before the cue or its subject."""
        i, segments = self.segment, self.table.segments
        if i < 0 or segments[i].end < self.sentence[0] - _BESIDE:
            return None
        at = self.table.start(self.before[0]) if self.before else self.start
        while i >= 0 and segments[i].start >= at:
            i -= 1
        if i < 0 or not (segment := segments[i]).words or not segment.end <= at <= segment.end + _BESIDE:
            return None
        return segment if not self.table.text[segment.end : at].strip(" ,-—–@") else None

    def clause_end(self) -> int:
        """The end of the sentence and of a quote that runs over it, or where the writer goes on: `…, referring to`.

        A report between brackets or dashes ends where they close.
        """
        table, end = self.table, self.sentence[1]
        closing = self._closing() if table.between else -1
        if closing > 0:
            return closing - (table.text[closing - 1] == ".")
        if self.following is not None and self.following.start < end:
            last = table.segments[table.segment_before(end)]
            if last.start > self.end and end < last.end < end + LONGEST:
                end = last.end
        if table.asides:
            i = bisect_right(table.asides, self.end)
            if i < len(table.asides) and table.asides[i] < end:
                return table.asides[i]
        return end - (table.text[end - 1] == ".")
