"""Reports that go on without a cue, in a verb-second language: by a subjunctive, or by their place alone.

A first subjunctive goes on over sentences that name nobody: "X sagte, er bleibe. Die Lage sei ernst. Man habe Geld." is
a report with a cue and one without, of one speaker; the second lasts as long as the subjunctives do, over paragraphs
too. "Er soll Geld gestohlen haben" goes on like a subjunctive, since "soll" with a perfect says that others say so, and
so does a quote that fills its sentence, or opens a paragraph after one. After a sentence without a report, its
subject speaks, if it can: "X lehnt das ab. Es sei zu teuer."; a subjunctive that writers use, too ("wäre"), does not
begin so.

A subjunctive in a clause under a verb that is none was said by the subject of that verb: "X beruft sich darauf, dass es
erlaubt sei." A cue that is itself a subjunctive is a part of what somebody said: "Man habe gesagt, dass es regne."
"""

from bisect import bisect_left
from itertools import compress, count

from newscorpus.analysis.cases import ACCUSATIVE
from newscorpus.analysis.clause_state import MAIN
from newscorpus.lexicon.traits import participle_endings, plural_verb_endings
from newscorpus.quotes.content.quoted_content import trimmed, whole_quote
from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.orders.candidates import DIRECT
from newscorpus.quotes.syntax.grammar_bits import (
    ADV,
    AUX,
    HAVE,
    HEARSAY,
    MIGHT,
    OWN,
    PASSIVE,
    PERFECT,
    SUBJ,
    TOLD,
    UNSURE,
)
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import LONGEST, Segment, WordTable
from newscorpus.quotes.verb_second.clause_words import clause_around, subjunctive
from newscorpus.quotes.verb_second.cue_content import is_relative_pronoun, opening_word
from newscorpus.quotes.verb_second.noun_phrases import characters
from newscorpus.quotes.verb_second.sentence_subjects import own_subject
from newscorpus.quotes.verb_second.source_phrases import source_phrase
from newscorpus.quotes.verb_second.speaking_phrases import PERSON, for_whom, from_whom, likely_to_speak, may_speak
from newscorpus.quotes.verb_second.unlisted_cues import claimed_starts, to_whom, told_by_subject, told_by_unlisted
from newscorpus.quotes.verb_second.verb_subjects import are_several, subject_beside_unlisted_verb
from newscorpus.text.lines import Stretch

__all__ = ("add_going_on",)


_LOOK = 8  # sentences: so many are read for somebody behind a quote, with those in its marks
_SAID = 3  # words: fewer in marks at the start of a paragraph may be a title


def add_going_on(table: WordTable, found: list[list[Candidate]]) -> None:
    """Give quotes and subjunctives without a cue to whoever spoke last in the paragraph, or whom it was about."""
    passage = _Passage(table, found)
    for i in range(len(found)):
        passage.read(i)


class _Passage:
    """Who has spoken last, sentence by sentence."""

    def __init__(self, table: WordTable, found: list[list[Candidate]]) -> None:
        self.table: WordTable = table
        self.found: list[list[Candidate]] = found
        self._claimed = claimed_starts(found)
        may_tell = compress(count(), map((TOLD | HEARSAY | UNSURE).__and__, table.bits))
        self._told_at = [k for k in may_tell if not table.quoted[k] or _opens_marks(table, k)]
        self._speaker: Stretch | None = None
        self._before: range | None = None  # the words of the sentence before, when it reports nothing
        self._paragraph = -1
        self._going = -1  # the sentence whose report goes on

    def read(self, i: int) -> None:
        """Read sentence `i`, which goes on with a report, begins one, or ends it."""
        table, reported = self.table, self.found[i]
        start, end = table.reading.sentences[i]
        if not reported and self._is_reported(start, end):
            return
        words = range(opening_word(table, start), table.word_to(end))
        at = self._told_at
        among = at[bisect_left(at, words.start) : bisect_left(at, words.stop)] if end - start <= LONGEST else []
        told = self._tells(words, among, reported)
        marked = not (told or reported) and table.segments
        segment = _filling(table, start, end, self._claimed) if marked else None
        paragraph = table.paragraph(start)
        if paragraph != self._paragraph:
            self._paragraph = paragraph
            if not told and segment is None:
                self._speaker = self._before = None
            elif not told and self._before is not None:
                self._speaker = None  # the quote is that of whom the text was about
        if reported and told and self._speaker and all(_says_told(table, one, among) for one in reported):
            reported.clear()
        if told and reported and all(one.rule == "colon-quote" for one in reported):  # "Es sei gut: „…“"
            self._go_on(i, range(words.start, table.word_to(reported[0].place[0])), None)
            reported[:] = [one._replace(source=one.source or self._speaker) for one in reported]
        elif reported:
            sources = (one.source for one in reversed(reported) if one.source is not None)
            source = next(sources, None)
            if source is not None:
                named = None if is_relative_pronoun(table, source) else source
                self._speaker = _teller(table, source, words) or self._speaker or named
            self._before, self._going = None, -1
        elif segment is None and not told:
            if table.text[end - 1] == "?" and _subject_of(table, words) is None:
                return  # "Und warum?"
            self._speaker = self._speaker if self._before is None else None  # one sentence of the writer's is an aside
            self._before, self._going = words, -1
        else:
            self._go_on(i, words, segment)

    def _is_reported(self, start: int, end: int) -> bool:
        """Whether a sentence is no more than a part of a quote that a sentence before has led to."""
        i = self.table.segment_at(start)
        segment = self.table.segments[i] if i >= 0 else None
        return segment is not None and segment.inner_start in self._claimed and end <= segment.end

    def _tells(self, words: range, among: list[int], reported: list[Candidate]) -> bool:
        """Whether a sentence is told; what somebody is found to tell in it is added to its reports."""
        table = self.table
        first = next((k for k in among if _is_told(table, k, words)), None)
        if first is None:
            return False
        if not reported and not _is_main(table, words, first):
            reported += told_by_subject(table, words, first)
            return False
        if self._before and not _opens_report(table, among, words):
            return False
        if not reported:
            reported += told_by_unlisted(table, words)
        return True

    def _go_on(self, i: int, words: range, segment: Segment | None) -> None:
        """Give what is told, or a quote that fills its sentence, to whoever spoke last, or whom the text was about."""
        table, reported, start = self.table, self.found[i], self.table.reading.sentences[i][0]
        following = self._who_follows(i, segment) if segment is not None else None
        if following is not None:
            self._speaker, self._before = following, None
        if self._before:
            told_on = segment is None and self._speaker is not None  # a quote is said by whom something is done to
            aside = told_on and _is_passive(table, self._before)
            about = None if aside else _subject_of(table, self._before)
            if about is None and segment is not None:
                judge = for_whom(table, self._before[0], loose=True)  # "Für Roth kommt das nicht überraschend."
                whom = judge or to_whom(table, self._before[0], self._before[-1])
                whom = whom or from_whom(table, self._before[0], self._before[-1])
                about = characters(table, whom)
            self._speaker, self._before = about or self._speaker, None
        judge = for_whom(table, words[0]) if segment is None and _subject_of(table, words) is None else None
        if judge is not None and (self._speaker is None or _is_one_person(table, judge)):  # "Für Roth sei das falsch"
            self._speaker, self._going = characters(table, judge), -1
        if self._speaker is None:
            if segment is None:
                self._before, self._going = words, -1
        elif segment is not None:
            content = whole_quote(table, segment)
            reported.append(Candidate(content, self._speaker, None, "goes-on", None, start))
        elif pieces := trimmed(table, max(start, table.start(words[0])), table.ends[words[-1]]):
            if self._going >= 0:
                going = self.found[self._going]
                going[-1] = going[-1]._replace(content=(*going[-1].content, *pieces))
            else:
                reported.append(Candidate(pieces, self._speaker, None, "told-on", None, start))
                self._going = i

    def _who_follows(self, i: int, segment: Segment) -> Stretch | None:
        """Who opens the sentence behind quotes that open a paragraph: `„Es ist spät.“ Eva Roth lacht.`."""
        table, here = self.table, self.table.reading.sentences[i][0]
        opens = table.reading.paragraphs[table.paragraph(here)][0] == here
        somebody = self._speaker or (self._before and not opens and _subject_of(table, self._before))
        if somebody if not opens else segment.words < _SAID and not (self._before or self._speaker):
            return None
        for start, end in table.reading.sentences[i + 1 : i + _LOOK]:
            if table.paragraph(start) != table.paragraph(here):
                return None
            words = range(table.word_from(start), table.word_to(end))
            if start < segment.end or (words and table.quoted[words[0]]):
                continue
            phrase = subject_beside_unlisted_verb(table, words.start, words.stop - 1)
            if phrase is None or table.start(phrase[0]) != start or table.bits[phrase[0]] & SUBJ:
                return None
            acts = likely_to_speak(table, phrase) == PERSON and not _is_passive(table, words)
            return characters(table, phrase) if acts else None
        return None


def _opens_marks(table: WordTable, k: int) -> bool:
    """Whether quotation marks in the middle of a sentence open with the verb: `Der Plan „bestärke nur die Gegner“`."""
    return k > 0 and not table.quoted[k - 1] and table.words[k].islower() and table.words[k - 1][:1].isupper()


def _teller(table: WordTable, source: Stretch, words: range) -> Stretch | None:
    """Who goes on after a report: its source, the subject for "nach eigenen Angaben"; `None` for "demnach"."""
    k = table.word_from(source[0])
    if table.bits[k] & OWN:
        return _subject_of(table, words) or source
    if is_relative_pronoun(table, source):
        return _subject_of(table, words)  # "Sie traf einen Arzt, der sagte, es sei zu spät"
    return None if table.bits[k] & ADV and table.ends[k] == source[1] else source


def _is_told(table: WordTable, k: int, words: range) -> bool:
    """Whether a verb says that others say so: a subjunctive, or "soll" with a perfect: "soll gelogen haben"."""
    if not table.bits[k] & HEARSAY:
        return subjunctive(table, k, words[0])
    last = clause_around(table, k, words[0], words[-1]).last
    if last <= k + 1 or not table.bits[last] & PERFECT:
        return False
    participle = table.words[last - 1]
    return participle.islower() and participle.endswith(participle_endings(table.reading.lexicon))


def _is_one_person(table: WordTable, phrase: Phrase) -> bool:
    """Whether a phrase is one person, and no group or body that a report is only about: not "Für die Kunden"."""
    phrased = source_phrase(table, *phrase)
    return phrased.name is not None or (phrased.noun >= 0 and not are_several(table, phrase, ACCUSATIVE))


def _says_told(table: WordTable, candidate: Candidate, among: list[int]) -> bool:
    """Whether the verb of a report without a quote is itself a subjunctive, of those at the words `among`."""
    if candidate.rule in DIRECT or candidate.cue is None:
        return False
    parts = {table.word_from(start) for start, _ in candidate.cue_parts or (candidate.cue,)}
    if candidate.rule == "clause-after":  # "Niemand könne sagen, …"
        last = max(parts)
        parts.update(range(clause_around(table, last, 0, last).first, last))
    return not parts.isdisjoint(among)


def _opens_report(table: WordTable, among: list[int], words: range) -> bool:
    """Whether a subjunctive is none that a writer uses, too: "sei", not "wäre" or "soll gewesen sein"."""
    told = any(not table.bits[k] & (MIGHT | HEARSAY) and _is_told(table, k, words) for k in among)
    return told or any(_stands_for_plural(table, k, words) for k in among)


def _stands_for_plural(table: WordTable, k: int, words: range) -> bool:
    """Whether a subjunctive stands for one that looks like no subjunctive: "Zwei Leute hätten gelogen".

    Not so beside what might have been: "Sonst hätten sie gelogen", "Sie hätten lügen können".
    """
    last = clause_around(table, k, words[0], words[-1]).last
    if not table.bits[k] & MIGHT or not table.bits[k] & HAVE or last <= k or not _is_main(table, words, k):
        return False
    plural = table.words[k].endswith(plural_verb_endings(table.reading.lexicon))
    around = {table.words[i].lower() for i in words}
    participle = table.words[last].islower() and table.words[last].endswith(participle_endings(table.reading.lexicon))
    modal = table.bits[last] & AUX  # "hätten lügen müssen"
    return plural and participle and not modal and table.listed["unreal"].isdisjoint(around)


def _is_main(table: WordTable, words: range, first: int) -> bool:
    """Whether a subjunctive is that of the main clause: not in "Er will prüfen, ob das nötig sei"."""
    opening = clause_around(table, words[0], words[0], words[-1])
    if first <= opening.last or (table.bits[words[0]] & AUX and first == opening.last + 1):
        return True  # "Sollte es regnen, müsse man gehen"
    about = subject_beside_unlisted_verb(table, words[0], words[-1])
    if about is not None and about[0] == words[0] and about[1] + 1 == first:
        return True  # "Ihr Nachbar, der Schäfer, habe geweint"
    main = next((clause for clause in table.clauses_around(first).clauses if clause.kind == MAIN), None)
    return main is not None and any(_is_told(table, k, words) for k in (main.first, main.verb, main.last))


def _subject_of(table: WordTable, words: range) -> Stretch | None:
    """Whom a sentence without a report is about: "X lehnt das ab"; `None` when that is nobody who can speak."""
    about = own_subject(table, words[0], words[-1]) if words else None
    counted = about is not None and table.words[about[0]][:1].isdigit()  # "Es starben 87 Menschen."
    if about is None or counted or not may_speak(table, about):
        return None
    return characters(table, about)


def _is_passive(table: WordTable, words: range) -> bool:
    """Whether a sentence says what is done to somebody: "Zwei Leute wurden verletzt"."""
    return any(table.bits[k] & PASSIVE and not table.quoted[k] for k in words)


def _filling(table: WordTable, start: int, end: int, claimed: set[int]) -> Segment | None:
    """The quote that nobody has said yet and that fills the sentence from `start` to `end`."""
    i = table.segment_at(start)
    segment = table.segments[i] if i >= 0 and table.segments[i].start == start else None
    if segment is None or segment.inner_start in claimed or not segment.words:
        return None
    return segment if not table.text[segment.end : end].strip(" .") else None
