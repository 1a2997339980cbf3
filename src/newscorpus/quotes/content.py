"""What was said: the words beside a cue that belong to the report."""

import re
from bisect import bisect_right

from newscorpus.analysis.clause_state import ADVERBIAL, RELATIVE
from newscorpus.analysis.structure import FUTURE, NO_TENSE, PAST, PRESENT, WISHED, Sentence, SentenceClause
from newscorpus.quotes.cue_context import CueContext, Piece
from newscorpus.quotes.grammar import ADV, AUX, CONJ, CUE_WORD, DET, OBJ, POSS, PREP, SUB, SUBJ, TIME, VERB
from newscorpus.quotes.phrases import is_verb, speaks
from newscorpus.quotes.word_table import LONGEST, Segment, WordTable

__all__ = (
    "LINKING",
    "LONGEST_LEAD",
    "before_next_verb",
    "block_after",
    "clause_after",
    "clause_before",
    "direct_after",
    "direct_before",
    "first_comma",
    "holds_verb",
    "is_clause",
    "is_noun_phrase",
    "names_something",
    "noun_after",
    "object_end",
    "opens_clause",
    "trimmed",
)

LINKING = ",:—–-"  # what may lead to a quote
LONGEST_LEAD = 200  # characters between a cue, or the speaker behind it, and its quote
_BRIEF = 8  # words that say when or where something was said
_FAR = 16  # words between a cue and its quote
_NEW_SENTENCE = re.compile(r"[a-z)\]][.?!]\s")
_EDGE = " \t\u00a0\n\r,;:—–"
_FRONT_EDGE = _EDGE + "."
_TELLING_GAPS = frozenset((" ", "-", "’", "'", ". ", ", ", ".S. "))
_LINK = 40  # characters between two quotes of one clause
_SENTENCE = 6  # words: so many without a comma are no name with its apposition
_LONG = 60  # words: a longer clause is not read to its end
_OPENS_WITHIN = 25  # words: the verb of a clause is not further from its start
_INNER = (ADVERBIAL, RELATIVE)  # kinds of clauses that lie in front of another or inside it
_MARKS = frozenset(",;:)—–-")
_JOINED = 8  # verbs of one subject
_CLOSING = 3  # characters between the last word of a quote and its closing mark
_VERBAL = AUX | VERB | CUE_WORD


def trimmed(table: WordTable, start: int, end: int) -> tuple[Piece, ...]:
    """Return the piece without white space and commas at its edges; nothing when no word is left."""
    text = table.text
    while start < end and text[start] in _FRONT_EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    if start >= end or not (text[start].isalnum() or table.word_from(start) < table.word_to(end)):
        return ()
    return ((start, end),)


def direct_before(context: CueContext, quote: Segment) -> tuple[Piece, ...]:
    """Return the quote before the cue, with the words before it when it is only a part of the clause.

    `“It is late,” she said.` gives the quote, `It is “a shame,” she said.` the clause.
    """
    table = context.table
    opening = table.sentence(quote.start)[0]
    earlier = table.segments[quote.place - 1] if quote.place else None
    if earlier is not None and earlier.quote != quote.quote and not _one_clause(context, earlier, quote):
        opening = max(opening, earlier.end)
    lead = table.text[opening : quote.start].strip(" \u00a0\"“”'‘")
    if lead and quote.start > opening and lead[-1] not in ":—–,-(" and len(lead) > 1:
        return trimmed(table, opening, quote.end)
    return whole_quote(table, quote)


def _one_clause(context: CueContext, earlier: Segment, quote: Segment) -> bool:
    """Whether two quotes stand in one clause: `It is “a shame” and “a scandal,” she said`."""
    table = context.table
    if quote.start - earlier.end > _LINK or table.text[earlier.inner_end - 1] in ".!?,":
        return False
    if context.earlier is not None and context.earlier.end >= earlier.start:
        return False
    return "\n" not in table.text[earlier.end : quote.start]


def whole_quote(table: WordTable, quote: Segment) -> tuple[Piece, ...]:
    """All paragraphs of the quote that `quote` is a part of."""
    segments = table.segments
    first = last = quote.place
    while first > 0 and segments[first - 1].quote == quote.quote:
        first -= 1
    while last + 1 < len(segments) and segments[last + 1].quote == quote.quote:
        last += 1
    return tuple([(s.inner_start, s.inner_end) for s in segments[first : last + 1] if s.words])


def direct_after(context: CueContext, behind: int, *, split: bool) -> tuple[Piece, ...]:
    """The quote behind the cue, when a comma, a colon or nothing leads to it.

    Args:
        context: the cue.
        behind: where the cue and its subject end.
        split: whether a quote stands before the cue already, so that only `, “…”` goes on with it.
    """
    table = context.table
    quote = context.following
    while quote is not None and quote.start < behind:
        quote = table.segments[quote.place + 1] if quote.place + 1 < len(table.segments) else None
    if quote is None:
        return ()
    if quote.start - behind >= LONGEST_LEAD or quote.words == 0:
        return ()
    between = table.text[behind : quote.start]
    lead = between.rstrip()
    if split:
        ok = lead.endswith(",") and quote.start < context.sentence[1]
    else:
        ok = _leads(context, between, lead, behind, quote)
    return whole_quote(table, quote) if ok else ()


def _leads(context: CueContext, between: str, lead: str, behind: int, quote: Segment) -> bool:
    table = context.table
    if not lead:
        return _reaches_end(context, quote)
    inside = quote.start < context.sentence[1]
    if (not inside or "\n" in between) and (
        lead[-1] not in ":," or _NEW_SENTENCE.search(table.text, behind - 1, quote.start)
    ):
        return False
    if lead[-1] not in LINKING:
        return False
    words = range(table.word_from(behind), table.word_to(quote.start))
    if len(words) > _FAR:
        return False
    if any(table.bits[k] & CUE_WORD and k > context.last and is_verb(table, k) for k in words):
        return False
    if lead[-1] == ":":
        return True
    clause = any(table.bits[k] & VERB or (table.bits[k] & SUBJ and table.words[k] != "it") for k in words)
    return not clause and not (len(words) > 1 and table.words[words[0]] == "that")


def _reaches_end(context: CueContext, quote: Segment) -> bool:
    """Whether the sentence ends with the quote: `He said “we won.”`, not `He said “we won” and left`."""
    table = context.table
    tail = table.text[quote.end : max(quote.end, context.sentence[1])].strip(" .,;!?”\"’'")
    return (
        not tail or quote.end >= context.sentence[1] or (table.text[quote.inner_end - 1] in ".,!?" and quote.words > 3)
    )


def clause_before(context: CueContext, at: int) -> tuple[Piece, ...]:
    """The clause before the cue and its subject, back to the start of the sentence."""
    table = context.table
    start = context.sentence[0]
    i = table.segment_before(at)
    if i >= 0 and start - LONGEST < table.segments[i].start < start < table.segments[i].end:
        start = table.segments[i].start
    return trimmed(table, start, at)


def clause_after(context: CueContext, behind: int, *, comma: bool = False, split: bool = False) -> tuple[Piece, ...]:
    """The clause behind the cue, to the end of the sentence.

    Args:
        context: the cue.
        behind: where it starts to look.
        comma: whether the clause stands behind the next comma: `According to the mayor, …`.
        split: whether the clause goes on behind a comma right here: `The rain, she said, will fall.`
    """
    table = context.table
    end = context.clause_end()
    if end <= behind:
        return ()
    if comma:
        at = table.text.find(",", behind, end)
        if at < 0 or (split and table.text[behind:at].strip() and not _tells_when(table, behind, at)):
            return ()
        behind = at + 1
    else:
        k = context.last + 1 if behind == context.end else table.word_from(behind)
        if behind == context.end and table.gaps[context.last] == ", " and table.bits[k] & (PREP | ADV):
            behind = _over_parenthesis(table, k, behind, end)
        behind = _over_time(context, k, behind, end)
        if context.aside():
            end = first_comma(table, behind, end)
        end = _clause_end(context, behind, end)
    return trimmed(table, behind, end)


def _clause_end(context: CueContext, behind: int, end: int) -> int:
    """Where the clause of the cue ends when another clause lies around it, or one of the writer's own follows.

    `Roe, who said it failed, left` and `Roe said it had failed, but nobody knows` both report `it had failed`.
    """
    table = context.table
    marks = [
        k
        for k in range(table.word_from(behind), table.word_to(end) - 1)
        if table.gaps[k] != " " and not _MARKS.isdisjoint(table.gaps[k]) and table.gaps[k] != "-"
    ]
    aside = bool(marks) and (context.before is None or context.before[0] > context.opens)
    goes_on = context.form.shape == "past" and any(table.bits[k + 1] & CONJ for k in marks)
    clause = context.clause if aside or goes_on else None
    if clause is None:
        return end
    stop = table.ends[clause.end - 1] if clause.kind in _INNER else end
    if stop < end:
        stop = _over_mark(table, stop)
        if _MARKS.isdisjoint(table.text[max(behind, stop - 2) : stop + 3]):
            stop = end
    own = _own_clause(context) if goes_on else None
    if own is not None:
        stop = min(stop, own)
    return stop if behind < stop < end else end


def _own_clause(context: CueContext) -> int | None:
    """Where the writer goes on in the present behind what was reported of the past: `…, but nobody knows`."""
    table, reported = context.table, context.complement
    sentence = table.clauses_around(context.verb)
    if sentence is None or reported is None or reported.tense not in (PAST, WISHED):
        return None
    for clause in sentence.clauses:
        subject = clause.subject
        if clause.verb <= reported.verb or subject is None or clause.joined >= 0 or clause.kind in _INNER:
            continue
        k = subject.first - 1
        if clause.tense not in (PRESENT, FUTURE) or subject.first <= reported.verb or table.quoted[subject.first]:
            continue
        if table.bits[k] & CONJ and table.gaps[k] == " " and not _MARKS.isdisjoint(table.gaps[k - 1]):
            return table.ends[k - 1]
    return None


def _tells_when(table: WordTable, behind: int, at: int) -> bool:
    """Whether the words between a cue and a comma only say when or where: `he said in an interview on Monday, that`."""
    words = range(table.word_from(behind), table.word_to(at))
    if not words or len(words) > _BRIEF or table.words[words[-1] + 1 : words[-1] + 2] != ["that"]:
        return False
    if not table.bits[words[0]] & (PREP | TIME | ADV) or table.bits[words[0]] & (DET | SUBJ):
        return False
    return not any(table.bits[k] & (SUBJ | AUX | SUB | OBJ) or table.quoted[k] for k in words)


def _over_parenthesis(table: WordTable, k: int, behind: int, end: int) -> int:
    """Skip `, in a second tweet,` in front of `why`; `behind` itself when nothing of the kind stands there."""
    for i in range(k, min(k + _BRIEF, len(table.words) - 1)):
        if table.ends[i] > end or table.quoted[i]:
            break
        if table.gaps[i] == ", ":
            return table.start(i + 1) if table.words[i + 1] in table.listed["opens_clause"] else behind
    return behind


def before_next_verb(context: CueContext, found: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Cut a content without a finite verb where the subject of the cue does something else: `the plan and left`."""
    table = context.table
    if not found:
        return found
    start, end = found[0]
    words = range(table.word_from(start), table.word_to(end) - 1)
    if not any(table.bits[k] & CONJ or "," in table.gaps[k] for k in words):
        return found
    cue, sentence = context.clause, table.clauses_around(context.verb)
    if cue is None or cue.tense == NO_TENSE or sentence is None:
        return found
    n = sentence.clause_number_at(context.verb)
    for clause in sentence.clauses[n + 1 :]:
        k = clause.first
        if table.start(k) >= end:
            break
        if clause.tense == NO_TENSE or table.quoted[k] or not _goes_back(sentence, clause, n):
            continue
        if clause.tense == PRESENT and clause.first == clause.last and not table.words[k].endswith("s"):
            continue  # he vowed to stay and fight
        verb = k
        while k > 0 and table.start(k - 1) > start and (table.bits[k - 1] & (CONJ | ADV) or table.is_adverb(k - 1)):
            k -= 1
        if (k < verb and table.bits[k] & CONJ) or "," in table.gaps[k - 1]:
            return trimmed(table, start, _over_mark(table, table.ends[k - 1]))
    return found


def _over_mark(table: WordTable, stop: int) -> int:
    """The end of the quote that a content ends in, so that its closing mark is in it; `stop` where none ends."""
    i = table.segment_at(stop)
    return table.segments[i].end if i >= 0 and table.segments[i].inner_end - stop < _CLOSING else stop


def _goes_back(sentence: Sentence, clause: SentenceClause, n: int) -> bool:
    """Whether a clause shares the subject of clause `n`."""
    for _ in range(_JOINED):
        if clause.joined == n:
            return True
        if clause.joined < 0:
            return False
        clause = sentence.clauses[clause.joined]
    return False


def noun_after(context: CueContext) -> tuple[Piece, ...]:
    """The noun phrase behind the cue: `the plan` of `criticized the plan, but signed it`."""
    found = before_next_verb(context, clause_after(context, context.end))
    if not found:
        return ()
    table, (start, end) = context.table, found[0]
    words, gaps, quoted = table.words, table.gaps, table.quoted
    for k in range(table.word_from(start), table.word_to(end) - 1):
        gap, word = gaps[k], words[k + 1]
        if gap == " ":
            ends = word in table.listed["ends_noun"]
        else:
            ends = gap == ", " and (
                word in table.listed["ends_list"] or bool(table.bits[k + 1] & (SUBJ | ADV)) or word.endswith("ing")
            )
        if ends and not quoted[k] and not quoted[k + 1]:
            return trimmed(table, start, table.ends[k])
    return found


def first_comma(table: WordTable, start: int, end: int) -> int:
    """Where a clause ends that stands inside another: `…, who said it failed, left`, `When asked, she left`."""
    for k in range(table.word_from(start), table.word_to(end) - 1):
        if (
            table.gaps[k] == ", "
            and not table.quoted[k + 1]
            and not table.quoted[k]
            and table.words[k + 1] not in table.listed["goes_on"]
        ):
            return table.ends[k]
    return end


def _over_time(context: CueContext, k: int, behind: int, end: int) -> int:
    """Skip what tells when or where it was said: `said Tuesday that`, `said in an interview on Monday that`."""
    table = context.table
    words = table.words
    if "that" in words[k + 1 : k + _FAR] and _may_part(context, k):
        clause = context.complement
        if clause is not None and clause.start > k and words[clause.start] == "that" and not table.quoted[clause.start]:
            return table.start(clause.start)
    if k >= len(words) or not table.bits[k] & (TIME | PREP | ADV):  # as most
        return behind
    if words[k] == "in" and words[k + 2 : k + 3] == ["statement"] and not table.quoted[k + 2]:
        behind = table.ends[k + 2]
        k += 3
    if k >= len(table.words) or table.ends[k] > end or not table.bits[k] & (TIME | PREP | ADV) or words[k] == "by":
        return behind
    for i in range(k + 1, min(k + 20, len(table.words))):
        if table.ends[i] > end or table.quoted[i]:
            break
        if table.words[i] == "that":
            return table.start(i)
        if table.gaps[i] not in _TELLING_GAPS or (table.bits[i] & (SUBJ | VERB | AUX) and table.words[i] != "s"):
            break
    stop = k
    noun = "noun" in context.form.takes
    if table.bits[k] & PREP and table.bits[k + 1] & TIME and (noun or _starts_behind(context, k)):
        stop = k + 1
    while stop < len(table.words) and table.bits[stop] & TIME and table.gaps[stop] == " ":
        stop += 1
    return table.start(stop) if stop > k else behind


def _may_part(context: CueContext, k: int) -> bool:
    """Whether what word `k` opens may part a cue from its `that`: a time, a place, an adverb, a person spoken to."""
    table = context.table
    if "person" in context.form.takes or table.bits[k] & (TIME | PREP | ADV) or table.is_adverb(k):
        return True
    return k + 1 < len(table.words) and bool(table.bits[k + 1] & TIME)


def _starts_behind(context: CueContext, k: int) -> bool:
    """Whether the reported clause starts right behind what word `k` opens: `said on Tuesday it failed`."""
    table, clause = context.table, context.complement
    if clause is None or clause.subject is None:
        return False
    stop = k + 1
    while table.bits[stop] & TIME:
        stop += 1
    return clause.subject.first == stop


def object_end(context: CueContext) -> int:
    """Where the person spoken to ends: behind `reporters` in `told reporters that`."""
    table = context.table
    k = context.last + 1
    n = len(table.words)
    if (
        k >= n
        or table.quoted[k]
        or table.gaps[context.last] != " "
        or table.words[k] in table.listed["opens_clause"]
        or table.words[k] in table.listed["before_infinitive"]
    ):
        return context.end
    if table.bits[k] & OBJ or table.words[k] in ("you", "reporters", "her", "it"):
        return table.ends[k]
    last = k
    for i in range(k, min(k + 12, n)):
        if table.words[i] == "that" or table.start(i) >= context.sentence[1]:
            return table.start(i) if table.words[i] == "that" else table.ends[last]
        bits = table.bits[i]
        if i > k and (
            bits & (SUBJ | TIME | VERB | POSS) or (bits & DET and not table.bits[i - 1] & PREP) or bits & ADV
        ):
            break
        last = i
        if table.gaps[i].strip() not in ("", "-", "’", "'"):
            break
        if (
            table.words[i][:1].isupper()
            and table.gaps[i] not in ("’", "'")
            and i + 1 < n
            and not table.words[i + 1][:1].isupper()
        ):
            break
    return table.ends[last]


def is_clause(context: CueContext, piece: Piece) -> bool:
    """Whether the content reads like a clause: it opens with `that` or `whether`, or holds a verb behind a subject."""
    table = context.table
    a = table.word_from(piece[0])
    if table.words[a] in table.listed["opens_clause"] or (
        table.bits[a] & SUBJ and table.words[a] != "it" and table.gaps[a] == " "
    ):
        return True
    if table.bits[a] & PREP and not table.bits[a] & (DET | SUBJ) and table.words[a] not in ("about", "over", "under"):
        return _opens_noun_phrase(table, a) or _opens_complement(context, a)
    return _holds_clause(context, a, min(table.word_to(piece[1]), a + _OPENS_WITHIN)) or _starts_complement(context, a)


def _holds_clause(context: CueContext, a: int, behind: int) -> bool:
    """Whether a verb stands among the words from `a` on."""
    if context.passive or (
        context.form.shape == "past" and context.before is None and not context.joined and context.after is None
    ):
        return False
    table = context.table
    if "noun" in context.form.takes:
        return _verb_soon(table, a, behind)
    words, bits = table.words, table.bits
    for k in range(a + 1, behind):  # noqa: SIM110 - half of what `any` costs
        if bits[k] & _VERBAL or words[k].endswith("ed"):
            return True
    return False


def _starts_complement(context: CueContext, a: int) -> bool:
    """Whether word `a` opens the subject of what is reported."""
    if context.passive or context.before is None or not speaks(context.table, context.before):
        return False
    clause = context.complement
    return clause is not None and clause.subject is not None and clause.subject.first == a


def _opens_noun_phrase(table: WordTable, a: int) -> bool:
    """Whether what looks like a preposition belongs to a number: `at least 12 people`, `about 40 houses`."""
    sentence = table.clauses_around(a)
    phrase = None if sentence is None else sentence.phrase_at(a)
    return phrase is not None and phrase.first == a < phrase.last


def _opens_complement(context: CueContext, a: int) -> bool:
    """Whether a phrase in front of the reported clause opens the report: `said by midnight the square was empty`."""
    table, clause = context.table, context.complement
    if clause is None or clause.subject is None or clause.subject.first <= a:
        return clause is not None and clause.subject is not None and clause.subject.first == a
    return not any(table.gaps[k].strip() or table.bits[k] & SUB for k in range(a, clause.subject.first))


def _verb_soon(table: WordTable, a: int, behind: int) -> bool:
    """Whether a finite verb stands in front of the first comma or relative clause; if not, a noun follows the cue."""
    for k in range(a + 1, behind):
        if is_verb(table, k):
            return True
        if table.bits[k] & SUB and not table.bits[k] & (DET | PREP):
            return False
        if table.gaps[k].strip(" .’'-") and not table.quoted[k]:
            return False
    return False


def holds_verb(context: CueContext, piece: Piece) -> bool:
    """Whether the words before a cue are a clause and no mere `In Salem on Tuesday, the mayor said`."""
    table = context.table
    a, b = table.word_from(piece[0]), table.word_to(piece[1])
    for k in range(a + 1, min(b, a + _LONG)):
        if is_verb(table, k):
            return True
    opens = table.bits[a] & (PREP | TIME | ADV | SUB) and not table.bits[a] & (DET | SUBJ)
    return not opens and b - a >= _SENTENCE and "," not in table.text[piece[0] : piece[1] - 2]


def opens_clause(context: CueContext, piece: Piece) -> bool:
    """Whether the content opens with a word that opens clauses: `that`, `whether`."""
    return context.table.words[context.table.word_from(piece[0])] in context.table.listed["opens_clause"]


def is_noun_phrase(context: CueContext, piece: Piece) -> bool:
    """Whether the content opens like a noun phrase."""
    table = context.table
    k = table.word_from(piece[0])
    return not table.bits[k] & (PREP | CONJ | TIME | ADV) or bool(table.bits[k] & (DET | SUBJ))


def names_something(context: CueContext, piece: Piece) -> bool:
    """Whether the content gives a thing a name: `it “a shame”`, `the plan as a shame`, not `a donor for money`."""
    table = context.table
    a, b = table.word_from(piece[0]), table.word_to(piece[1])
    if table.quoted.count(1, a, b):
        return not (table.quoted[a] and context.before is not None and table.words[context.before[0]] in ("a", "an"))
    if "as" in table.words[a + 1 : b]:
        return True
    if context.form.cue.id != "call":
        return False
    return bool(table.bits[a] & (OBJ | SUBJ | POSS)) or _two_nouns(table, a, b) or _with_adjective(table, a, b)


def _with_adjective(table: WordTable, a: int, b: int) -> bool:
    """Whether an adjective stands behind a noun phrase: `the plan unlawful`."""
    sentence = table.clauses_around(a)
    phrase = sentence.phrase_at(a) if sentence is not None else None
    k = -1 if phrase is None else phrase.last + 1
    if phrase is None or phrase.first != a or not k < b or table.gaps[k - 1] != " " or table.bits[k]:
        return False
    return table.may_be_adjective(k)


def _two_nouns(table: WordTable, a: int, b: int) -> bool:
    """Whether a second noun phrase stands right behind the first: `the storm a warning`, not `a meeting of them`."""
    for k in range(a + 2, min(b, a + _FAR)):
        if table.gaps[k - 1] != " " and table.gaps[k - 1] not in ("’", "'", ". "):
            return False
        before = table.bits[k - 1]
        if table.words[k] in ("a", "an", "the", "one") and not before & (PREP | CONJ | SUB | ADV | VERB | AUX):
            return True
    return False


def block_after(context: CueContext) -> tuple[Piece, ...]:
    """The next paragraph, when the cue ends its own with a colon: `…, adding:` and a new line."""
    table = context.table
    if table.gaps[context.last].lstrip(" ")[:1] != ":" or "\n" not in table.gaps[context.last]:
        return ()
    i = bisect_right(table.reading.paragraphs, (context.end, context.end)) if table.reading.paragraphs else 0
    if i >= len(table.reading.paragraphs):
        return ()
    start, end = table.reading.paragraphs[i]
    return trimmed(table, start, end)
