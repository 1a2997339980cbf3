"""What was said: the words beside a cue that belong to the report."""

import re
from bisect import bisect_right

from newscorpus.quotes.frames import Frame, Piece
from newscorpus.quotes.grammar import ADV, AUX, CONJ, CUE_WORD, DET, OBJ, POSS, PREP, SUB, SUBJ, TIME, VERB
from newscorpus.quotes.page import LONGEST, Page, Segment
from newscorpus.quotes.phrases import is_verb

__all__ = (
    "LINKING",
    "LONGEST_LEAD",
    "block_after",
    "clause_after",
    "clause_before",
    "direct_after",
    "direct_before",
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
_VERBAL = AUX | VERB | CUE_WORD
_ENDS_NOUNS = frozenset(("after", "when", "while", "although", "but", "amid"))
_ENDS_LISTS = frozenset(
    ("but", "which", "who", "whose", "while", "although", "though", "as", "when", "where", "after", "before")
)
_GOES_ON = frozenset(("and", "or", "which", "who", "whose", "where", "including"))


def trimmed(page: Page, start: int, end: int) -> tuple[Piece, ...]:
    """Return the piece without white space and commas at its edges; nothing when no word is left."""
    text = page.text
    while start < end and text[start] in _FRONT_EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    if start >= end or not (text[start].isalnum() or page.word_from(start) < page.word_to(end)):
        return ()
    return ((start, end),)


def direct_before(frame: Frame, quote: Segment) -> tuple[Piece, ...]:
    """Return the quote before the cue, with the words before it when it is only a part of the clause.

    `“It is late,” she said.` gives the quote, `It is “a shame,” she said.` the clause.
    """
    page = frame.page
    opening = page.sentence(quote.start)[0]
    earlier = page.segments[quote.place - 1] if quote.place else None
    if earlier is not None and earlier.quote != quote.quote and not _one_clause(frame, earlier, quote):
        opening = max(opening, earlier.end)
    lead = page.text[opening : quote.start].strip(" \u00a0\"“”'‘")
    if lead and quote.start > opening and lead[-1] not in ":—–,-" and len(lead) > 4:
        return trimmed(page, opening, quote.end)
    return whole_quote(page, quote)


def _one_clause(frame: Frame, earlier: Segment, quote: Segment) -> bool:
    """Whether two quotes stand in one clause: `It is “a shame” and “a scandal,” she said`."""
    page = frame.page
    if quote.start - earlier.end > _LINK or page.text[earlier.inner_end - 1] in ".!?,":
        return False
    if frame.earlier is not None and frame.earlier.end >= earlier.start:
        return False
    return "\n" not in page.text[earlier.end : quote.start]


def whole_quote(page: Page, quote: Segment) -> tuple[Piece, ...]:
    """All paragraphs of the quote that `quote` is a part of."""
    segments = page.segments
    first = last = quote.place
    while first > 0 and segments[first - 1].quote == quote.quote:
        first -= 1
    while last + 1 < len(segments) and segments[last + 1].quote == quote.quote:
        last += 1
    return tuple([(s.inner_start, s.inner_end) for s in segments[first : last + 1] if s.words])


def direct_after(frame: Frame, behind: int, *, split: bool) -> tuple[Piece, ...]:
    """The quote behind the cue, when a comma, a colon or nothing leads to it.

    Args:
        frame: the cue.
        behind: where the cue and its subject end.
        split: whether a quote stands before the cue already, so that only `, “…”` goes on with it.
    """
    page = frame.page
    quote = frame.following
    while quote is not None and quote.start < behind:
        quote = page.segments[quote.place + 1] if quote.place + 1 < len(page.segments) else None
    if quote is None:
        return ()
    if quote.start - behind >= LONGEST_LEAD or quote.words == 0:
        return ()
    between = page.text[behind : quote.start]
    lead = between.rstrip()
    if split:
        ok = lead.endswith(",") and quote.start < frame.sentence[1]
    else:
        ok = _leads(frame, between, lead, behind, quote)
    return whole_quote(page, quote) if ok else ()


def _leads(frame: Frame, between: str, lead: str, behind: int, quote: Segment) -> bool:
    page = frame.page
    if not lead:
        return _reaches_end(frame, quote)
    inside = quote.start < frame.sentence[1]
    if (not inside or "\n" in between) and (lead[-1] not in ":," or _NEW_SENTENCE.search(lead)):
        return False
    if lead[-1] not in LINKING:
        return False
    words = range(page.word_from(behind), page.word_to(quote.start))
    if len(words) > _FAR:
        return False
    if any(page.bits[k] & CUE_WORD and k > frame.last and is_verb(page, k) for k in words):
        return False
    if lead[-1] == ":":
        return True
    clause = any(page.bits[k] & VERB or (page.bits[k] & SUBJ and page.words[k] != "it") for k in words)
    return not clause and not (len(words) > 1 and page.words[words[0]] == "that")


def _reaches_end(frame: Frame, quote: Segment) -> bool:
    """Whether the sentence ends with the quote: `He said “we won.”`, not `He said “we won” and left`."""
    page = frame.page
    tail = page.text[quote.end : max(quote.end, frame.sentence[1])].strip(" .,;!?”\"’'")
    return not tail or quote.end >= frame.sentence[1] or (page.text[quote.inner_end - 1] in ".,!?" and quote.words > 3)


def clause_before(frame: Frame, at: int) -> tuple[Piece, ...]:
    """The clause before the cue and its subject, back to the start of the sentence."""
    page = frame.page
    start = frame.sentence[0]
    i = page.segment_before(at)
    if i >= 0 and start - LONGEST < page.segments[i].start < start < page.segments[i].end:
        start = page.segments[i].start
    return trimmed(page, start, at)


def clause_after(frame: Frame, behind: int, *, comma: bool = False, split: bool = False) -> tuple[Piece, ...]:
    """The clause behind the cue, to the end of the sentence.

    Args:
        frame: the cue.
        behind: where it starts to look.
        comma: whether the clause stands behind the next comma: `According to the mayor, …`.
        split: whether the clause goes on behind a comma right here: `The rain, she said, will fall.`
    """
    page = frame.page
    end = frame.clause_end()
    if end <= behind:
        return ()
    if comma:
        at = page.text.find(",", behind, end)
        if at < 0 or (split and page.text[behind:at].strip() and not _tells_when(page, behind, at)):
            return ()
        behind = at + 1
    else:
        k = frame.last + 1 if behind == frame.end else page.word_from(behind)
        if behind == frame.end and page.gaps[frame.last] == ", " and page.bits[k] & (PREP | ADV):
            behind = _over_parenthesis(page, k, behind, end)
        behind = _over_time(page, k, behind, end)
        if frame.aside():
            end = _first_comma(page, behind, end)
    return trimmed(page, behind, end)


def _tells_when(page: Page, behind: int, at: int) -> bool:
    """Whether the words between a cue and a comma only say when or where: `he said in an interview on Monday, that`."""
    words = range(page.word_from(behind), page.word_to(at))
    if not words or len(words) > _BRIEF or page.words[words[-1] + 1 : words[-1] + 2] != ["that"]:
        return False
    if not page.bits[words[0]] & (PREP | TIME | ADV) or page.bits[words[0]] & (DET | SUBJ):
        return False
    return not any(page.bits[k] & (SUBJ | AUX | SUB | OBJ) or page.quoted[k] for k in words)


def _over_parenthesis(page: Page, k: int, behind: int, end: int) -> int:
    """Skip `, in a second tweet,` in front of `why`; `behind` itself when nothing of the kind stands there."""
    for i in range(k, min(k + _BRIEF, len(page.words) - 1)):
        if page.ends[i] > end or page.quoted[i]:
            break
        if page.gaps[i] == ", ":
            return page.start(i + 1) if page.words[i + 1] in _OPENING else behind
    return behind


def noun_after(frame: Frame) -> tuple[Piece, ...]:
    """The noun phrase behind the cue: `the plan` of `criticized the plan, but signed it`."""
    found = clause_after(frame, frame.end)
    if not found:
        return ()
    page, (start, end) = frame.page, found[0]
    words, gaps, quoted = page.words, page.gaps, page.quoted
    for k in range(page.word_from(start), page.word_to(end) - 1):
        gap, word = gaps[k], words[k + 1]
        if gap == " ":
            ends = word in _ENDS_NOUNS
        else:
            ends = gap == ", " and (
                word in _ENDS_LISTS or bool(page.bits[k + 1] & (SUBJ | ADV)) or word.endswith("ing")
            )
        if ends and not quoted[k] and not quoted[k + 1]:
            return trimmed(page, start, page.ends[k])
    return found


def _first_comma(page: Page, start: int, end: int) -> int:
    """Where a clause ends that stands inside another: `…, who said it failed, left`, `When asked, she left`."""
    for k in range(page.word_from(start), page.word_to(end) - 1):
        if page.gaps[k] == ", " and not page.quoted[k + 1] and not page.quoted[k] and page.words[k + 1] not in _GOES_ON:
            return page.ends[k]
    return end


def _over_time(page: Page, k: int, behind: int, end: int) -> int:
    """Skip what tells when or where it was said: `said Tuesday that`, `said in an interview on Monday that`."""
    words = page.words
    if k >= len(words) or not page.bits[k] & (TIME | PREP | ADV):  # as most
        return behind
    if words[k] == "in" and words[k + 2 : k + 3] == ["statement"] and not page.quoted[k + 2]:
        behind = page.ends[k + 2]
        k += 3
    if k >= len(page.words) or page.ends[k] > end or not page.bits[k] & (TIME | PREP | ADV) or words[k] == "by":
        return behind
    for i in range(k + 1, min(k + 20, len(page.words))):
        if page.ends[i] > end or page.quoted[i]:
            break
        if page.words[i] == "that":
            return page.start(i)
        if page.gaps[i] not in _TELLING_GAPS or (page.bits[i] & (SUBJ | VERB | AUX) and page.words[i] != "s"):
            break
    stop = k
    while stop < len(page.words) and page.bits[stop] & TIME and page.gaps[stop] == " ":
        stop += 1
    return page.start(stop) if stop > k else behind


def object_end(frame: Frame) -> int:
    """Where the person spoken to ends: behind `reporters` in `told reporters that`."""
    page = frame.page
    k = frame.last + 1
    n = len(page.words)
    if (
        k >= n
        or page.quoted[k]
        or page.gaps[frame.last] != " "
        or page.words[k] in ("that", "how", "why", "whether", "if", "to")
    ):
        return frame.end
    if page.bits[k] & OBJ or page.words[k] in ("you", "reporters", "her", "it"):
        return page.ends[k]
    last = k
    for i in range(k, min(k + 12, n)):
        if page.words[i] == "that" or page.start(i) >= frame.sentence[1]:
            return page.start(i) if page.words[i] == "that" else page.ends[last]
        bits = page.bits[i]
        if i > k and (bits & (SUBJ | TIME | VERB | POSS) or (bits & DET and not page.bits[i - 1] & PREP) or bits & ADV):
            break
        last = i
        if page.gaps[i].strip() not in ("", "-", "’", "'"):
            break
        if (
            page.words[i][:1].isupper()
            and page.gaps[i] not in ("’", "'")
            and i + 1 < n
            and not page.words[i + 1][:1].isupper()
        ):
            break
    return page.ends[last]


def is_clause(frame: Frame, piece: Piece) -> bool:
    """Whether the content reads like a clause: it opens with `that` or `whether`, or holds a verb behind a subject."""
    page = frame.page
    a = page.word_from(piece[0])
    if page.words[a] in _OPENING or (page.bits[a] & SUBJ and page.words[a] != "it" and page.gaps[a] == " "):
        return True
    if page.bits[a] & PREP and not page.bits[a] & (DET | SUBJ) and page.words[a] not in ("about", "over", "under"):
        return False
    if frame.passive or (
        frame.form.shape == "past" and frame.before is None and not frame.joined and frame.after is None
    ):
        return False
    behind = min(page.word_to(piece[1]), a + _OPENS_WITHIN)
    if "noun" in frame.form.takes:
        return _verb_soon(page, a, behind)
    words, bits = page.words, page.bits
    for k in range(a + 1, behind):  # noqa: SIM110 - half of what `any` costs
        if bits[k] & _VERBAL or words[k].endswith("ed"):
            return True
    return False


def _verb_soon(page: Page, a: int, behind: int) -> bool:
    """Whether a finite verb stands in front of the first comma or relative clause; if not, a noun follows the cue."""
    for k in range(a + 1, behind):
        if is_verb(page, k):
            return True
        if page.bits[k] & SUB and not page.bits[k] & (DET | PREP):
            return False
        if page.gaps[k].strip(" .’'-") and not page.quoted[k]:
            return False
    return False


def holds_verb(frame: Frame, piece: Piece) -> bool:
    """Whether the words before a cue are a clause and no mere `In Salem on Tuesday, the mayor said`."""
    page = frame.page
    a, b = page.word_from(piece[0]), page.word_to(piece[1])
    for k in range(a + 1, min(b, a + _LONG)):
        if is_verb(page, k):
            return True
    opens = page.bits[a] & (PREP | TIME | ADV | SUB) and not page.bits[a] & (DET | SUBJ)
    return not opens and b - a >= _SENTENCE and "," not in page.text[piece[0] : piece[1] - 2]


def opens_clause(frame: Frame, piece: Piece) -> bool:
    """Whether the content opens with a word that opens clauses: `that`, `whether`."""
    return frame.page.words[frame.page.word_from(piece[0])] in _OPENING


def is_noun_phrase(frame: Frame, piece: Piece) -> bool:
    """Whether the content opens like a noun phrase."""
    page = frame.page
    k = page.word_from(piece[0])
    return not page.bits[k] & (PREP | CONJ | TIME | ADV) or bool(page.bits[k] & (DET | SUBJ))


def names_something(frame: Frame, piece: Piece) -> bool:
    """Whether the content gives a thing a name: `it “a shame”`, `the plan as a shame`, not `a donor for money`."""
    page = frame.page
    a, b = page.word_from(piece[0]), page.word_to(piece[1])
    if page.quoted.count(1, a, b):
        return not (page.quoted[a] and frame.before is not None and page.words[frame.before[0]] in ("a", "an"))
    if "as" in page.words[a + 1 : b]:
        return True
    return frame.form.cue.id == "call" and (bool(page.bits[a] & (OBJ | SUBJ | POSS)) or _two_nouns(page, a, b))


def _two_nouns(page: Page, a: int, b: int) -> bool:
    """Whether a second noun phrase stands right behind the first: `the storm a warning`, not `a meeting of them`."""
    for k in range(a + 2, min(b, a + _FAR)):
        if page.gaps[k - 1] != " " and page.gaps[k - 1] not in ("’", "'", ". "):
            return False
        before = page.bits[k - 1]
        if page.words[k] in ("a", "an", "the", "one") and not before & (PREP | CONJ | SUB | ADV | VERB | AUX):
            return True
    return False


_OPENING = frozenset(("that", "whether", "if", "how", "why", "what", "when", "where", "who", "whom", "which", "whose"))


def block_after(frame: Frame) -> tuple[Piece, ...]:
    """The next paragraph, when the cue ends its own with a colon: `…, adding:` and a new line."""
    page = frame.page
    if page.gaps[frame.last].lstrip(" ")[:1] != ":" or "\n" not in page.gaps[frame.last]:
        return ()
    i = bisect_right(page.reading.paragraphs, (frame.end, frame.end)) if page.reading.paragraphs else 0
    if i >= len(page.reading.paragraphs):
        return ()
    start, end = page.reading.paragraphs[i]
    return trimmed(page, start, end)
