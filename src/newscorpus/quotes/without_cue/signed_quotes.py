"""Quotes that name their author below them, and those that repeat words of the text.

Layout says who speaks: a name after a dash (`“It will hold.” — Jane Doe`), or a paragraph that repeats what somebody
said elsewhere, as pull quotes do. Both are outside the story, so nothing around them counts.

Embedded posts lose their frame when a page becomes text, and no marks are left around them. The name with a handle and
a day after a dash still ends each (`We won. — Jane Doe (@jane) March 3, 2021`), and nothing else in a story looks like
that. Without anything in front of the dash, the post is the paragraph before. Without a day, a few words that end with
no stop are a label: `Photo — Jane Roe (@j)`.
"""

import re

from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.syntax.grammar_bits import TIME
from newscorpus.quotes.syntax.phrases import phrase_after
from newscorpus.quotes.syntax.verb_words import has_verb
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.without_cue.unclaimed import LONG, Unclaimed
from newscorpus.text.lines import Stretch

__all__ = ("pull_quote", "signed", "signed_posts")

_DASHES = "—–-"
_NEAR = 3  # characters between a quote and the dash of its signature, and between that and the name
_FEW = 3  # words: a shorter one is rather a title
_SIGNATURE = 12  # words: a longer line below a quote is not a signature
_NUMBERED = re.compile(r"(?:\d+[.)]|[•*–-])\s+")  # an item of a list
_POST = 4  # words: shorter ones without a day are a label
_DAY = r"(,?[ ·][^\n]{0,30}\d[^\n]{0,10})?"
_SIGNED_POST = re.compile(rf"(?:^|(?<=\s))[—–] ?([^\n()—–]{{2,60}}) \(@\w{{1,30}}\){_DAY}$", re.MULTILINE)
_HANDLE = re.compile(r"^\(?@\w+\)?")


def pull_quote(quote: Unclaimed) -> Candidate | None:
    """Words of the text that are repeated in a separate paragraph, as pull quotes are."""
    if quote.repeated is None:
        return None
    return quote.report(_signature(quote) or quote.repeated.source, "pull-quote", cue=quote.repeated.cue)


def signed(quote: Unclaimed) -> Candidate | None:
    """A quotation above its author's name: `“It will hold.” — Jane Doe`."""
    source = _signature(quote)
    if _is_title(quote) or quote.segment.words < (_FEW if source is not None and _fills_line(quote) else LONG):
        return None
    return None if source is None else quote.report(source, "signed")


def _is_title(quote: Unclaimed) -> bool:
    """Whether all words in marks have capital letters, as in lists of books: `2. “Who Goes There?” – Jane Doe`."""
    words = quote.table.words[quote.segment.first : quote.segment.last + 1]
    return not any(word[:1].islower() for word in words)


def _fills_line(quote: Unclaimed) -> bool:
    """Whether a paragraph is nothing but the quote, which is a sentence, and its signature: `“It held!” – Jane Doe`."""
    table, segment = quote.table, quote.segment
    start, end = table.reading.paragraphs[table.paragraph(segment.start)]
    ends = table.text[segment.inner_end - 1] in ".!?"
    return ends and _opens(quote, start) and table.word_to(end) - table.word_from(segment.end) <= _SIGNATURE


def _opens(quote: Unclaimed, start: int) -> bool:
    """Whether the quote opens the line that starts at `start`, but for a number: `1. “It held!” – Jane Doe`."""
    before = quote.table.text[start : quote.segment.start]
    return not before or _NUMBERED.fullmatch(before) is not None


def _signature(quote: Unclaimed) -> Stretch | None:
    """The name after a dash, on the same line or the next: `— Jane Doe`, `- Jane Doe, mayor of Salem.`.

    It may be a paragraph of its own, without a dash, before the mark closes.
    """
    table = quote.table
    below = quote.below
    if below is not None:
        return below.inner_start, table.ends[below.last]
    text, end = table.text, quote.segment.end
    dash = end
    while dash < len(text) and dash - end < _NEAR and (text[dash].isspace() or text[dash] == "."):
        dash += 1
    if dash == len(text) or text[dash] not in _DASHES:
        return None
    k = table.word_from(dash)
    if table.start(k) - dash > _NEAR or not table.words[k][:1].isupper():
        return None
    stop = table.sentence(table.start(k))[1]
    found = phrase_after(table, k, stop)
    if found is None:
        return None
    rest = _undated(table, text[table.ends[found[1]] : stop].strip(" .)"), stop)
    line = table.reading.paragraphs[table.paragraph(dash)]
    short = table.word_to(line[1]) - k <= _SIGNATURE
    described = line[0] == dash and rest.startswith(",") and short
    if short and _opens(quote, line[0]):  # “You get used to it” – Jane Doe on 40 years as a coroner
        described = rest.split(maxsplit=1)[0] in table.listed["leads_to_topic"] if rest else described
        described = described or (rest.startswith(",") and not has_verb(table, k, table.word_to(stop)))
    return (table.start(found[0]), table.ends[found[1]]) if not rest or described else None


def _undated(table: WordTable, rest: str, stop: int) -> str:
    """What follows a name, without its handle and its day, if that is all: `Jane Doe (@jane) March 3, 2021`."""
    tail = _HANDLE.sub("", rest).strip(" ,)")
    k = table.word_to(stop) - len(tail.split())
    dated = all(word[:1].isdigit() or table.bits[i] & TIME for i, word in enumerate(tail.split(), k))
    return "" if tail != rest and dated else rest


def signed_posts(table: WordTable) -> list[Candidate]:
    """Return the posts of a text that are signed with a handle and stand without marks."""
    text, paragraphs = table.text, table.reading.paragraphs
    out: list[Candidate] = []
    for match in _SIGNED_POST.finditer(text) if "(@" in text else ():
        i = table.paragraph(match.start(1))
        if i < 0:  # above the story
            continue
        start, end = paragraphs[i][0], match.start()
        if not text[start:end].strip() and i:
            start, end = paragraphs[i - 1]
        end = start + len(text[start:end].rstrip())
        few = table.word_to(end) - table.word_from(start) < _POST and text[end - 1].isalnum()
        if few and not match[2]:
            continue
        segment = table.segment_before(end)
        if start < end and (segment < 0 or table.segments[segment].end <= start):
            out.append(Candidate(((start, end),), match.span(1), None, "signed", None, start))
    return out
