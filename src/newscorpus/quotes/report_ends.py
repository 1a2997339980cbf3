"""Where a report ends because of the one after it: `said it failed, and called for talks`.

A rule takes the content of its cue to the end of the sentence. A following cue shows where that is too much: its report
is joined to this one, the writer turns to somebody else before it, or what looks like a report says who its source is.
"""

from collections.abc import Iterable

from newscorpus.analysis.clause_state import COMPLEMENT
from newscorpus.quotes.content.quoted_content import trimmed
from newscorpus.quotes.cues.cue_context import Candidate, CueContext
from newscorpus.quotes.orders.candidates import DIRECT, unmarked
from newscorpus.quotes.syntax.grammar_bits import CONJ, PREP
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.lines import Stretch

__all__ = ("fit_reports",)

_LEAD = 14  # characters: a mark and a conjunction
_PLACE = 4  # words: a phrase of place before a subject
_BESIDE = 3  # characters between two sentences of one paragraph
_AROUND = frozenset(("according-to", "as-they-say"))  # what reports the clause after its comma
_BEHIND = frozenset(("clause-before", "quote-before", "according-to"))  # what may report the clause before it


def fit_reports(table: WordTable, candidates: Iterable[Candidate]) -> list[Candidate]:
    """Let each report end where the next one starts that is joined to it: `said it failed, and called for talks`."""
    out: list[Candidate] = []
    candidate: Candidate | None = None
    for following in candidates:
        if candidate is not None:
            if following.source is None and _goes_back(candidate, following):
                following = following._replace(source=candidate.source)
            content = candidate.content
            if _describes(candidate, following):
                content = _cut(table, content, following.place[0])
            elif _ends_at(table, candidate, following):
                head = (
                    min(following.head, following.content[0][0]) if _lies_in(candidate, following) else following.head
                )
                content = _cut(table, content, _behind_link(table, head))
            if content:
                out.append(candidate if content is candidate.content else candidate._replace(content=content))
            before = len(out) - 1 - bool(content)
            if before >= 0 and _breaks_off(table, out[before], following):
                out[before] = out[before]._replace(content=_cut(table, out[before].content, following.head))
        candidate = following
    return [*out, candidate] if candidate is not None else out


def _breaks_off(table: WordTable, outer: Candidate, following: Candidate) -> bool:
    """Whether a report that holds another ends where the writer turns to somebody else.

    `Doe asked whether Roe denied it, but the council refused to answer`: what Roe denied is a part of the question. In
    `Doe refused to rule out a sale, saying it was late` it is the outer subject that goes on.
    """
    one, other = outer.context, following.context
    if one is None or other is None or one.sentence != other.sentence:
        return False
    if other.joined:
        says_on = outer.rule == "infinitive" and other.participle and _lead(table, following.head).endswith(",")
        return says_on and outer.content[0][0] < following.head < outer.content[-1][1]
    return outer.content[0][0] < following.head < outer.content[-1][1] and _turns(table, following.head)


def _goes_back(candidate: Candidate, following: Candidate) -> bool:
    """Whether a participle that opens the next sentence has no subject but the speaker: `Adding: “It is late.”`."""
    one, other = candidate.context, following.context
    if one is None or other is None or following.rule not in DIRECT or not (other.participle and other.opening_word):
        return False
    return 0 <= other.sentence[0] - max(one.sentence[1], candidate.content[-1][1]) <= _BESIDE


def _describes(candidate: Candidate, following: Candidate) -> bool:
    """Whether a report says who the source of the next one is: `A man who declined to be named said it was late`."""
    source, cue = following.source, candidate.cue
    if source is None or cue is None or candidate.content[0][0] < cue[1]:  # not `CNN, Doe said, called it a shame`
        return False
    return source[0] < cue[0] < source[1] <= following.place[0]


def _ends_at(table: WordTable, candidate: Candidate, following: Candidate) -> bool:
    """Whether the report ends where the next one starts."""
    one, other = candidate.context, following.context
    if one is None or other is None or one.sentence != other.sentence:
        return False
    if other.joined:
        if candidate.rule in _AROUND and one.opening_word and not other.participle:
            return False  # According to Doe, he hit her and told her to leave
        hears = one.passive or table.words[one.verb] in table.listed["hears"]  # heard he had left and told police so
        if (one.participle or hears) and not (other.participle or other.infinitive) and _goes_on(table, other):
            return False  # adding that the gang had phoned them and demanded cash
        return not other.infinitive and not (other.participle and _inside(table, following.head))
    if following.rule in _BEHIND and (following.content[0][0] < candidate.place[0] or _lies_in(candidate, following)):
        return True
    if _turns(table, _behind_link(table, following.head)) or _joined_quote(table, candidate, following):
        return True
    opening = candidate.rule not in _AROUND and one.opening()  # `According to Doe, Roe said` reports what Roe said
    return opening and _lead(table, following.head).endswith(",")


def _lies_in(candidate: Candidate, following: Candidate) -> bool:
    """Whether the next report is inside the first, around its cue: `it rains, and the dam, she said, is old`."""
    start, end = candidate.content[-1]
    return following.rule == "clause-before" and start < following.content[0][0] < end and following.head < end


def _goes_on(table: WordTable, other: CueContext) -> bool:
    """Whether `and` joins a verb, without a mark, to a clause that is reported, whose subject is somebody."""
    k = other.first - 1
    sentence, verb = table.clauses_around(other.verb), table.clause_at(other.verb)
    if verb is None or verb.joined < 0 or table.gaps[k - 1] != " " or not table.bits[k] & CONJ:
        return False
    told = sentence.clauses[verb.joined]
    somebody = (
        told.subject is not None and table.words[told.subject.first].lower() not in table.listed["empty_subjects"]
    )
    return told.kind == COMPLEMENT and somebody


def _joined_quote(table: WordTable, candidate: Candidate, following: Candidate) -> bool:
    """Whether somebody else’s words are joined to a report: `Doe said “never” and Roe said “no way”`."""
    if (
        following.rule not in ("quote-after", "clause-after", "called-it")
        or following.source is None
        or candidate.rule in _AROUND
    ):
        return False
    lead = _lead(table, following.head)
    joins = lead.rpartition(" ")[2] in table.listed["joins_report"]
    return joins or (candidate.rule == "called-it" and lead.endswith(","))


def _turns(table: WordTable, head: int) -> bool:
    """Whether a clause of the writer's starts at `head`: after a semicolon, a comma and `but`, `while another`."""
    lead = _lead(table, head)
    before, _, link = lead.rpartition(" ")
    k = table.word_from(head)
    if link in table.listed["contrasts"] and (table.words[k] in table.listed["alone"] or table.quoted[k - 2]):
        return True
    to_which = table.words[k] in table.listed["before_infinitive"] and lead.endswith(",")
    if to_which and table.words[k + 1] in table.listed["relative_thing"]:
        return True
    return lead.endswith(";") or (before.endswith(",") and link in table.listed["breaks"])


def _behind_link(table: WordTable, head: int) -> int:
    """Where a clause starts that a phrase of place opens, `in` of `, and in Salem Mayor Roe spoke`; else `head`."""
    k = table.word_from(head)
    to_which = k > 2 and table.words[k - 2] in table.listed["before_infinitive"]
    if to_which and table.words[k - 1] in table.listed["relative_thing"]:
        return table.start(k - 2) if table.gaps[k - 3] == ", " else head  # , to which Roe said
    for i in range(k - 1, max(k - _PLACE, 1), -1):
        if table.gaps[i] != " " or table.quoted[i]:
            break
        if table.bits[i] & PREP:
            opens = table.words[i - 1] in table.listed["breaks"] and table.gaps[i - 1] == " "
            return table.start(i) if opens else head
    return head


def _lead(table: WordTable, head: int) -> str:
    """The last characters before `head`, but for closing marks."""
    lead = table.text[max(0, head - _LEAD) : head].rstrip(" ")
    return lead.replace("”", "").replace('"', "").replace("''", "")


def _inside(table: WordTable, head: int) -> bool:
    """Whether a participle belongs to the words before it: `criticized her for calling it off`."""
    k = table.word_from(head) - 1
    return k >= 0 and table.gaps[k] == " " and table.words[k] not in table.listed["joins_participle"]


def _cut(table: WordTable, content: tuple[Stretch, ...], at: int) -> tuple[Stretch, ...]:
    """End the content before `at`, and before the `and` that is there."""
    out: list[Stretch] = []
    for start, end in content:
        if end <= at:
            out.append((start, end))
        elif start < at:
            text = f" {table.text[start:at]}".rstrip(" ,")  # the space lets a link be all that is left
            before, _, link = text.rpartition(" ")
            text = before if link in table.listed["links"] else text
            out += [unmarked(table, piece) for piece in trimmed(table, start, start + len(text) - 1)]
    return tuple(out)
