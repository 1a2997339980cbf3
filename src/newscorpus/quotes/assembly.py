"""From the cues of a text to its attributions: each cue is asked about once, then the reports are fitted together.

Each rule sees one cue and takes its content to the end of the sentence. Whether that is too much shows only beside the
other reports: a report ends where another starts that is joined to it (said it failed, and called for talks), what is
mentioned inside a report is not a report of its own (he said that they had vowed to stay), and a quote that two cues
claim goes to one of them.

Quotes that no cue claims come last, since who says them depends on the reports around them.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from itertools import accumulate

from newscorpus.analysis.clause_state import PARTICIPLE_CLAUSE
from newscorpus.lexicon.vocabulary import CUE
from newscorpus.quotes.cues.beliefs import is_said, may_be_said
from newscorpus.quotes.cues.cue_choice import as_noun, choose_cue
from newscorpus.quotes.cues.cue_context import Candidate, CueContext
from newscorpus.quotes.cues.cue_forms import NOUN_OF_SAYING, Reports
from newscorpus.quotes.cues.cue_rules import AttributionRule, Question, questions
from newscorpus.quotes.cues.verb_or_noun import is_verbal
from newscorpus.quotes.orders.bare_interviews import bare_turns
from newscorpus.quotes.orders.candidates import DIRECT
from newscorpus.quotes.report_ends import fit_reports
from newscorpus.quotes.syntax.grammar_bits import CONJ, SUB
from newscorpus.quotes.syntax.word_table import LONGEST, WordTable, within
from newscorpus.quotes.without_cue.colon_quotes import colon_quotes, headed_quotes
from newscorpus.quotes.without_cue.name_lines import headed_turns
from newscorpus.quotes.without_cue.quote_clauses import any_verb
from newscorpus.quotes.without_cue.quote_runs import behind_cue, goes_on, is_joined, opens_line
from newscorpus.quotes.without_cue.signed_quotes import signed_posts
from newscorpus.quotes.without_cue.transcript_turns import turns
from newscorpus.quotes.without_cue.unclaimed import Unclaimed, UnclaimedRule
from newscorpus.quotes.without_cue.unclaimed_rules import UNCLAIMED_RULES
from newscorpus.rules import RuleSet
from newscorpus.text.lines import Stretch

__all__ = ("find_candidates",)

_MENTIONS = frozenset(
    ("noun", "called-it", "infinitive", "figure", "words-in-marks", NOUN_OF_SAYING)
)  # what reports no clause and no quote
_BREAKING = (",", ";", "”")  # marks before a clause of the writer's


def find_candidates(
    table: WordTable,
    rules: RuleSet[AttributionRule],
    *,
    reports: Reports,
    unclaimed: RuleSet[UnclaimedRule] = UNCLAIMED_RULES,
) -> list[Candidate]:
    """Return who says what in the text, in the order of the cues."""
    asked = questions(table.reading.lexicon, rules, reports=reports)
    fitted = fit_reports(table, _reports(table, asked, only_said=reports == "speech"))
    if reports == "speech":
        fitted = _outer(table, fitted)
    headed = headed_quotes(table)
    if headed:
        fitted = sorted((*fitted, *headed), key=lambda candidate: candidate.place)
    fitted = _claimed_once(fitted)
    dialogue = turns(table) or bare_turns(table) or headed_turns(table)
    extra = [*colon_quotes(table, fitted), *dialogue, *signed_posts(table)]
    if extra:
        fitted = sorted((*fitted, *extra), key=lambda candidate: candidate.place)
    return _continued(table, fitted, unclaimed)


def _reports(table: WordTable, asked: Mapping[str, tuple[Question, ...]], *, only_said: bool) -> Iterator[Candidate]:
    """Ask about each cue in turn; yield what those report that report something.

    `only_said` says whether beliefs count only when they were said.
    """
    done = -1  # the last word of the last cue that reports something
    told = -1  # where the last report ends; what somebody in it thinks is a part of it
    earlier: CueContext | None = None
    for k, sentence, segment in _words_asked(table, asked):
        if k <= done or (chosen := choose_cue(table, k, asked[table.words[k]])) is None:
            continue
        question, last = chosen
        around = sentence if sentence[1] - sentence[0] <= LONGEST else within(sentence, table.start(k))
        thought = only_said and not question.form.cue.speech
        if thought and not may_be_said(table, k, around, segment):
            noun = as_noun(asked[table.words[k]])
            if noun is None:
                continue
            question, thought = noun, False  # in her view
        if thought and table.start(k) < told and not _breaks(table, done, k):
            continue
        context = CueContext(table, question.form, k, last, around, segment)
        if earlier is not None and earlier.sentence == context.sentence:
            context.earlier = earlier
        candidate = _answer_as_it_is(context, question, asked[table.words[k]])
        if candidate is None or (thought and not is_said(table, candidate)):
            continue
        if candidate.rule != NOUN_OF_SAYING:  # whose owner need not be the subject of anything
            earlier = context
        done = table.word_to(candidate.cue_parts[-1][1]) - 1 if candidate.cue_parts else context.last
        told = candidate.content[-1][1]
        context.earlier = None  # or a candidate would keep all contexts before its own
        yield candidate


def _words_asked(table: WordTable, asked: Mapping[str, tuple[Question, ...]]) -> Iterator[tuple[int, Stretch, int]]:
    """Each word that may be a cue, with its sentence and the index of the last quote before it (-1 without one).

    A word in marks or in a title isn't one, nor is one repeated by a slip (`said said`).
    """
    words, ends, quoted, titled = table.words, table.ends, table.quoted, table.titled
    sentences = iter(table.reading.sentences)
    sentence = (-1, -1)  # the one that the cues have come to
    behind = len(table.text)
    segment_starts = [*table.segment_starts, behind]
    segment = -1  # the last quote that the cues have passed
    for k in table.reading.hits(CUE):
        word = words[k]
        if quoted[k] or k in titled or word not in asked or (k and words[k - 1] == word):
            continue
        start = ends[k] - len(word)
        while sentence[1] <= start:
            sentence = next(sentences, (behind, behind + 1))
        if sentence[0] > start:
            continue
        while segment_starts[segment + 1] < start:
            segment += 1
        yield k, sentence, segment


def _breaks(table: WordTable, last: int, k: int) -> bool:
    """Whether another clause of the writer's starts between two verbs: `Doe said it was late, while Roe thinks`."""
    breaks = table.listed["breaks"]
    return any(table.words[i] in breaks and table.gaps[i - 1][:1] in _BREAKING for i in range(last + 2, k))


def _answer_as_it_is(context: CueContext, question: Question, asked: tuple[Question, ...]) -> Candidate | None:
    """What the rules make of a cue, which is asked as a noun where it turns out to be no verb."""
    if NOUN_OF_SAYING in question.form.takes or is_verbal(context):
        return _answer(context, question, asked)
    noun = as_noun(asked)
    if noun is None:
        return None
    context.form = noun.form
    return _answer(context, noun, asked)


def _answer(context: CueContext, question: Question, asked: tuple[Question, ...]) -> Candidate | None:
    """What the first rule that answers makes of a cue; a word that reports nothing as a verb may do so as a noun."""
    for rule in question.rules:
        candidate = rule(context)
        if candidate is not None:
            return candidate
    noun = as_noun(asked) if len(asked) > 1 else None
    if noun is None or noun is question:
        return None
    context.form = noun.form
    return _answer(context, noun, asked)


def _outer(table: WordTable, candidates: list[Candidate]) -> list[Candidate]:
    """Leave out what is a part of what somebody said: `He said that they criticized the plan and vowed to fight it`."""
    held = _held(candidates)
    clauses: list[Candidate] = []
    kept: Candidate | None = None
    for n, candidate in enumerate(candidates):
        if candidate.rule == "clause-after" and kept is not None and _belongs_to(table, candidate, kept):
            continue
        if n not in held:
            kept = candidate
        clauses.append(candidate)
    if len(clauses) < len(candidates):
        held = _held(clauses)
    return [candidate for n, candidate in enumerate(clauses) if n not in held]


def _held(candidates: list[Candidate]) -> set[int]:
    """The candidates that are mere mentions inside what another reports."""
    mentions = [n for n, candidate in enumerate(candidates) if candidate.rule in _MENTIONS]
    if not mentions:
        return set()
    pieces = sorted([piece for candidate in candidates for piece in candidate.content])
    starts = [start for start, _ in pieces]
    reach = list(accumulate([end for _, end in pieces], max))
    held: set[int] = set()
    for n in mentions:
        start, end = candidates[n].place
        i = bisect_right(starts, start)
        if i and reach[i - 1] >= end:
            held.add(n)
    return held


def _belongs_to(table: WordTable, inner: Candidate, outer: Candidate) -> bool:
    """Whether a clause is said inside another report: `She said that they had promised that it was over`."""
    one, other = inner.context, outer.context
    if one is None or other is None or one.sentence != other.sentence:
        return False
    declined = one.infinitive and outer.rule == "infinitive"  # declined to say whether it rained
    if not any(start <= one.start < end and (declined or inner.content[-1][1] <= end) for start, end in outer.content):
        return False
    sentence = table.clauses_around(one.verb)
    k, n = sentence.clause_number_at(one.verb), sentence.clause_number_at(other.verb)
    if k < 0:
        return False
    if sentence.clauses[k].kind == PARTICIPLE_CLAUSE:  # of a noun or a preposition: `a tweet saying`, `by saying`
        return one.participle and table.gaps[one.first - 1] == " " and not table.bits[one.first - 1] & (SUB | CONJ)
    while k > n >= 0:
        k = sentence.clauses[k].governor
    return k == n >= 0


def _claimed_once(candidates: list[Candidate]) -> list[Candidate]:
    """Leave each content to one report: to the cue right after it, or else to the last one before it.

    A verb comes before a noun: `He said in his remarks that it rained.`

    `Roe declared the need for drive: “Change the world,” she said.` is said by `she`; in `He went on by saying, “We
    won.”` the cue is `saying`.
    """
    pieces = [piece for candidate in candidates for piece in candidate.content]
    if len(set(pieces)) == len(pieces):
        return candidates
    best: dict[Stretch, tuple[tuple[bool, bool, int], int]] = {}
    for n, candidate in enumerate(candidates):
        for piece in candidate.content:
            behind = candidate.cue is not None and candidate.cue[0] >= piece[1] and candidate.source is not None
            rank = (candidate.rule != NOUN_OF_SAYING, behind, n)
            if piece not in best or rank > best[piece][0]:
                best[piece] = rank, n
    out: list[Candidate] = []
    for n, candidate in enumerate(candidates):
        content = tuple([piece for piece in candidate.content if best[piece][1] == n])
        if content:
            out.append(candidate if len(content) == len(candidate.content) else candidate._replace(content=content))
    return out


def _continued(table: WordTable, candidates: list[Candidate], rules: RuleSet[UnclaimedRule]) -> list[Candidate]:
    """Give each quote that no cue claims to the report that it goes on with, or to whom the rules say."""
    if not table.segments:
        return candidates
    claimed = _claims(table, candidates)
    out = list(candidates)
    last = -1  # the report that the text before the segment belongs to
    end = 0
    for i, segment in enumerate(table.segments):
        if i in claimed:
            end = max(segment.end, _end(out[claimed[i]]))
            last = _principal(table, out, claimed[i])
            continue
        source = out[last].source if last >= 0 else None
        if source is not None and segment.start <= source[0] < segment.end:
            continue  # a paragraph of a quote that is nothing but the name of its author
        quote = Unclaimed(table, i, candidates, out, claimed)
        follows = last >= 0 and len(out[last].content) < _MOST_PIECES
        follows = follows and (
            goes_on(table, end, segment)
            or behind_cue(table, out[last], segment)
            or is_joined(table, out[last], segment)
        )
        follows = follows and not (quote.ends_with_comma and any_verb(quote))  # `“Very cold,” her brother shivered.`
        if not follows or quote.repeated is not None:
            found = next((found for rule in rules if (found := rule.apply(quote)) is not None), None)
            if found is not None:
                last = claimed[i] = len(out)
                behind = found.cue is not None and found.cue[0] >= segment.end
                end = table.sentence(found.place[0])[1] if behind else segment.end
                out.append(found)
            continue
        candidate = out[last]
        claimed[i] = last
        out[last] = candidate._replace(content=(*candidate.content, (segment.inner_start, segment.inner_end)))
        end = max(segment.end, table.sentence(segment.start)[1]) if opens_line(table, segment) else segment.end
    return sorted(out, key=lambda report: (report.place, report.content[0])) if len(out) > len(candidates) else out


def _principal(table: WordTable, candidates: list[Candidate], n: int) -> int:
    """The report that a quote goes on with: not what says who its source is, as in `said Roe, who called it “old”.`."""
    report, before = candidates[n], candidates[n - 1]
    if report.source is None or n == 0 or before.rule not in DIRECT or before.source is None:
        return n
    one, other = before.context, report.context
    relative = table.text[slice(*report.source)] in table.listed["relative_source"]
    return n - 1 if relative and one is not None and other is not None and one.sentence == other.sentence else n


_MOST_PIECES = 1_000
"""Pieces of one report: no story has so many, and in a list of words in marks each would copy those before it."""


def _claims(table: WordTable, candidates: list[Candidate]) -> dict[int, int]:
    """Segment -> the report whose content holds it."""
    out: dict[int, int] = {}
    segments, starts = table.segments, [*table.segment_starts, len(table.text)]
    for n, candidate in enumerate(candidates):
        for start, end in candidate.content:
            i = max(0, bisect_right(starts, start) - 1)
            while starts[i] < end:
                if segments[i].inner_end > start:
                    out[i] = n
                i += 1
    return out


def _end(candidate: Candidate) -> int:
    """Where the sentence of the cue ends, or the content after it."""
    ends = [end for _, end in candidate.content]
    return max(*ends, candidate.context.sentence[1]) if candidate.context is not None else max(ends)
