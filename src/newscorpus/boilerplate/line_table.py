"""A table with one row a line: what each line is by itself. The finder and the fitting script both work on it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import accumulate, pairwise
from operator import add

from attrs import frozen

from newscorpus.boilerplate.line_features import (
    CAPS,
    ENDS,
    GROUPS,
    HEAD,
    LONG,
    STARTS,
    VOICE,
    line_values,
    values_untold,
)
from newscorpus.boilerplate.phrase_families import FamilyHit, family_book
from newscorpus.bylines.byline_patterns import bio_verbs
from newscorpus.bylines.byline_words import byline_words
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.listed_words import listed_words
from newscorpus.model import BlockKind
from newscorpus.text import Stretch
from newscorpus.text.characters import beyond_ascii

__all__ = (
    "ITEM_MARKS",
    "PARAGRAPH",
    "RELATED",
    "SENTENCE_END",
    "STATE_NAMES",
    "LineTable",
    "calls_upon_somebody",
    "is_declaration",
    "is_sentence",
    "is_statement",
    "read_line_table",
    "section_states",
)

_END, _CAPS, _COLON = list(GROUPS).index("end"), list(GROUPS).index("caps"), ENDS.index("colon")
_DIGITS, _VOICE, _STOPS, _START = (list(GROUPS).index(name) for name in ("digits", "voice", "stops", "start"))
_NUMBER = re.compile(r"\d+")
_ANNOUNCES, _ITEMS = 25, 12  # so long is a line that announces a list, and so many items it has
_MOST_KNOWN = 10_000  # lines that are kept
_LONG_PAGE = 1_000  # lines; a shorter page is not worth the search for equal rows
_FORMULA = 1200  # a longer line is not a formula
_ENOUGH = 150  # words: enough to recognize the language by
_LONG_WORD = 12  # columns; where words are longer on average, the script has no spaces
_TELLING = 40  # so many lower-case words must be read before the lack of function words says: another language
STATE_NAMES = ("none", "comments", "related", "author", "tail", "listed", "past")
_ORNAMENT = 6  # a line between paragraphs without a letter is not longer
PARAGRAPH, SENTENCE_END = 80, frozenset(".!?…”“»«\"’'。！？」")  # a paragraph is longer, and how it ends
_FEW = 14  # words: on a page this short, a repeated line says nothing
_SENTENCE_SCORE = 1.0  # so well scores a line by itself that may be the story again
_SENTENCE, _STATEMENT = 3, 4  # words of a sentence at least, and of a statement at most
_AGENCY = re.compile(r"(?: [A-Z]{2,5}| \([A-Z]{2,5}\))$")  # what signs the last sentence
_OPENING = frozenset({"upper", "digit", "quote"})
_CLOSING, _CALLING = ' ”“»"', frozenset(VOICE[2:4])
_SHORT_SENTENCE = 6  # words; a longer one has function words
_SMALL_WORDS = range(1, 5)  # indices into `STOPS`: it has function words, or is too short to say
_CREDIT = 40  # most characters of "© Jane Doe"
_TEASER = 100  # below "Related" a longer line is not one of the links
_KANA_HAN, _HANGUL = "\u3040-\u30ff\u3400-\u9fff", "\uac00-\ud7af"
_WIDE = re.compile(f"[{_KANA_HAN}{_HANGUL}]")  # a character that says and takes as much as two letters
_FIRST_WIDE = "\u3040"  # only a text with a character from here on is searched for wide ones
_UNSPACED = re.compile(f"[{_KANA_HAN}]")
_PAIR = re.compile(f"[{_KANA_HAN}]{{1,2}}|[^\\s{_KANA_HAN}]+")
_COMMENTS, RELATED, _AUTHOR, _TAIL, _LISTED, _PAST = range(1, 7)
_REACH = {_COMMENTS: 100_000, RELATED: 15, _AUTHOR: 4, _TAIL: 100_000}
_OPENS = {
    "comments-open": _COMMENTS, "list-heading": RELATED, "about-author": _AUTHOR, "more-by": _AUTHOR,
    "copyright": _TAIL, "about": _TAIL, "press-tail": _TAIL,
}  # fmt: skip
_ENOUGH_ABOVE = {_COMMENTS: 0.25, RELATED: 0.0, _AUTHOR: 0.6, _TAIL: 0.6}  # share of the story above a heading
_MOST_ABOVE = 0.6  # the same above comments, before the story has two paragraphs or a long one
_LONG_PARAGRAPH = 300
_SOME = 0.25  # the same above a company that describes itself
_TITLES = frozenset({"title", "all"})
_SIGNS_COMMENT = frozenset({"commenter", "comment-signed"})
_PARAGRAPHS = 200  # characters of the story above comments that are signed, at least
_BUTTONS = 8  # buttons that may be above the one for the comments
_SIGNED_SOON, _READERS = 12, 2  # so many readers sign within so many lines

ITEM_MARKS = frozenset({"* ", "- ", "• ", "– "})
"""How an item of a list begins."""

LineFacts = tuple[str, list[str], int, int, FamilyHit | None, tuple[int, ...], str]
"""Head, words, size, number of function words, phrase, values and form of a line; the form has `#` for numbers."""


@frozen
class LineTable:
    """The lines of a text and what they are by themselves; all sequences have one item a line."""

    text: str
    lines: Sequence[Stretch]
    heads: Sequence[str]
    """The line; of a long one the first and the last characters."""
    words: Sequence[list[str]]
    """The parts of the head between white space."""
    hits: Sequence[FamilyHit | None]
    """The phrase that each line is or holds."""
    phrases: Sequence[tuple[int, FamilyHit]]
    """The same without the gaps: the lines that have a phrase, in order, and the phrase."""
    values: Sequence[tuple[int, ...]]
    """What `line_values` gives for each line, and after it the indices into `GAPS`, `INDENT` and `SEEN`.

    There a line counts as seen when the page has one that differs in its numbers alone: "3 hours ago", "12 Likes".
    """
    sizes: Sequence[int]
    """How long each line is, in columns: a Chinese character takes two."""
    tongue: int
    """Index into `line_features.TONGUE`: the language of the text."""
    inserted: frozenset[int] = frozenset()
    """Lines that say what they are and stand alone between two paragraphs: they say nothing about their neighbours."""

    def seen(self, i: int) -> int:
        """How often the page has just this line: an index into `SEEN`."""
        return min(self.heads.count(self.heads[i]), 3) - 1 if self.values[i][-1] else 0


class LineBook:
    """What lines are by themselves, kept for the next page: sites print the same short lines on all their pages."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take families and function words from the lexicon."""
        self._look_up = family_book(lexicon).look_up
        self._stops_of = lexicon.words("stop_words").intersection
        self._known: dict[str, LineFacts] = {}

    def read(self, text: str, lines: Iterable[Stretch]) -> list[LineFacts]:
        """Return what is known of each line."""
        known, out, plain = self._known, [], max(beyond_ascii(text), default="") < _FIRST_WIDE
        for start, end in lines:
            size = end - start
            if size >= LONG:
                head = f"{text[start : start + HEAD]} {text[end - 3 : end].lstrip()}"
                wide = not (plain or head.isascii()) and _WIDE.search(head) is not None
                out.append(self._facts(head, size + len(_WIDE.findall(text, start, end)) if wide else size, wide=wide))
                continue
            line = text[start:end]
            facts = known.get(line)
            if facts is None:
                wide = not (plain or line.isascii()) and _WIDE.search(line) is not None
                facts = self._facts(line, size + len(_WIDE.findall(line)) if wide else size, wide=wide)
                if len(known) >= _MOST_KNOWN:
                    known.clear()
                known[line] = facts
            out.append(facts)
        return out

    def _facts(self, head: str, size: int, *, wide: bool) -> LineFacts:
        words = head.split()
        small = len(self._stops_of(words))
        hit = self._look_up(head, words, size) if size < _FORMULA else None
        values = line_values(head, _spaced(head, words) if wide else words, size, small)
        return head, words, size, small, hit, values, _NUMBER.sub("#", head) if values[_DIGITS] else head


def _spaced(head: str, words: list[str]) -> list[str]:
    """The words of a line; those of scripts without spaces are about two characters long."""
    return words if _UNSPACED.search(head) is None else _PAIR.findall(head)


@cache
def _line_book(lexicon: Lexicon) -> LineBook:
    return LineBook(lexicon)


def read_line_table(text: str, lines: Sequence[Stretch], lexicon: Lexicon) -> LineTable:
    """Fill in the table of a text."""
    facts = _line_book(lexicon).read(text, lines)
    heads, words, sizes, small, hits, alone, forms = zip(*facts, strict=True) if facts else ((),) * 7
    telling = _telling(words, sizes, small)
    if not telling:
        alone = tuple(map(values_untold, alone, heads, words, sizes, small))
    placed = zip(_gaps(text, lines), _indents(text, lines), _seen(forms), strict=True)
    return LineTable(
        text=text, lines=lines, heads=heads, words=words, hits=hits, sizes=sizes,
        phrases=[(i, hit) for i, hit in enumerate(hits) if hit is not None],
        values=_shared(map(add, alone, placed)) if len(lines) > _LONG_PAGE else list(map(add, alone, placed)),
        tongue=0 if telling and lexicon.language == "en" else 1, inserted=_inserted(heads, hits, sizes),
    )  # fmt: skip


def _shared(rows: Iterable[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """The rows, equal ones kept once: a page of a million lines has few hundred that differ."""
    known: dict[tuple[int, ...], tuple[int, ...]] = {}
    return [known.setdefault(row, row) for row in rows]


def section_states(table: LineTable, scores: Sequence[float]) -> list[int]:
    """Return for each line what is above it: "Comments", "Related", "About the author", or "what you need:".

    A heading counts once some of the story comes before it: links at the top of a page open nothing; an author's box
    and the tail open only below most of the story. Links end with the first sentence: what comes after it may be the
    story again, and is `past`. A line of the story that ends with a colon opens a list of short lines.

    Args:
        table: the lines.
        scores: the score of each line by itself.
    """
    states = _listed(table, scores)
    opens = {i: opened for i, hit in table.phrases if i not in table.inserted and (opened := _opened(hit, table, i))}
    if not opens:
        return states
    mass = list(accumulate([size if score > 0.0 else 0 for size, score in zip(table.sizes, scores, strict=True)]))
    total = mass[-1]
    told = _told_by(table, scores) if _COMMENTS in opens.values() else 0
    state, left = 0, 0
    for i in range(min(opens), len(states)):
        left -= 1
        if left < 0:
            state = 0
        if state == RELATED and (
            is_statement(table, i)
            or (table.tongue and is_declaration(table, i))
            or ((scores[i] > _SENTENCE_SCORE or _tells(table, i)) and is_sentence(table, i))
        ):
            state = _PAST
        if state and not (state == RELATED and table.sizes[i] >= _TEASER):
            states[i] = state
        hit = table.hits[i]
        if hit is not None and hit.family.id == "list-end":
            state = 0
        elif opened := opens.get(i, 0):
            enough = mass[i] > _ENOUGH_ABOVE[opened] * total
            if opened == _COMMENTS:
                enough = enough and (i > told or mass[i] > _MOST_ABOVE * total or _is_below_sentence(table, i))
                enough = enough and not _is_among_buttons(table, i)
                enough = enough or (mass[i] > _PARAGRAPHS and _is_answered(table, i))
            enough = enough or (mass[i] > max(_SOME * total, _PARAGRAPHS) and _describes_itself(table, i))
            if enough and (state not in (_COMMENTS, _TAIL) or opened == _COMMENTS):
                state, left = opened, _REACH[opened]
                states[i] = state if hit is not None and hit.family.id == "about" else states[i]
    return states


def _told_by(table: LineTable, scores: Sequence[float]) -> int:
    """The line by which the story has surely begun: its second paragraph, or a long one (a deck is neither)."""
    paragraphs = 0
    for i, (size, score) in enumerate(zip(table.sizes, scores, strict=True)):
        if score > 0.0 and size >= PARAGRAPH and table.heads[i][:2] not in ITEM_MARKS:
            paragraphs += 1
            if paragraphs > 1 or size >= _LONG_PARAGRAPH:
                return i
    return len(table.sizes)


def _is_below_sentence(table: LineTable, i: int) -> bool:
    """Whether a sentence is above a heading, and no date comes first: buttons of a header have its date above them."""
    for k in range(i - 1, max(i - 1 - _BUTTONS, -1), -1):
        hit = table.hits[k]
        if hit is not None and hit.family.kind is BlockKind.DATE:
            return False
        if is_sentence(table, k):
            return True
    return False


def _is_among_buttons(table: LineTable, i: int) -> bool:
    """Whether "Comment" is one of the buttons inside a story: beside one that shares, above prose that nobody signs."""
    hits = table.hits
    beside = [hit for hit in (hits[i - 1] if i else None, *hits[i + 1 : i + 2]) if hit is not None]
    if not any(hit.family.kind is BlockKind.SHARE for hit in beside):
        return False
    below = next((k for k in range(i + 1, len(hits)) if hits[k] is None), i)
    signs = {hit.family.kind for hit in hits[i + 1 : i + 1 + _SIGNED_SOON] if hit is not None}
    return is_sentence(table, below) and signs.isdisjoint({BlockKind.COMMENTS, BlockKind.DATE})


def _is_answered(table: LineTable, i: int) -> bool:
    """Whether readers sign soon below a heading ("Jane Doe says:", "Rating: 7 votes"), however much they write."""
    below = table.hits[i + 1 : i + 1 + _SIGNED_SOON]
    return sum([hit is not None and hit.family.id in _SIGNS_COMMENT for hit in below]) >= _READERS


def _describes_itself(table: LineTable, i: int) -> bool:
    """Whether "About X" is above a line that begins with X: the company that sends a press release, an author."""
    hit, name = table.hits[i], table.words[i][1:]
    below = table.words[i + 1] if i + 1 < len(table.words) else []
    named = below[: len(name)] == name != []
    if not named and len(name) > 1 and below[:1] == name[:1]:  # "About That Bridge" heads a part of the story
        pointed = name[0].lower() in byline_words("points to what was told")
        named = not pointed and not bio_verbs().isdisjoint(below[1:2])
    return named and hit is not None and hit.family.id == "about" and table.sizes[i + 1] >= PARAGRAPH


def _opened(hit: FamilyHit, table: LineTable, i: int) -> int:
    """Which section a line opens: "Comments (2)", "More from Local", "Read more:", "About Harbour Systems"."""
    if hit.family.id == "related" and hit.how == "whole" and table.heads[i][-1] == ":":
        return RELATED
    if hit.how == "has" or (hit.family.id == "about" and CAPS[table.values[i][_CAPS]] not in _TITLES):
        return 0
    if (
        table.heads[i][0] == "©"
        and table.sizes[i] < _CREDIT
        and not table.values[i][_DIGITS]
        and i + 1 < len(table.sizes)
        and is_sentence(table, i + 1)
    ):
        return 0  # "© Jane Doe" signs a photo, "© 2024 Jane Doe" a page
    return _OPENS.get(hit.family.id, 0)


def is_sentence(table: LineTable, i: int) -> bool:
    """Whether a line is a sentence that is not a question: "He did not click."; teasers ask ("What is in it?")."""
    return (
        table.heads[i][-1] in SENTENCE_END
        and table.heads[i][-1] != "?"
        and len(table.words[i]) >= _SENTENCE
        and table.hits[i] is None
    )


def _tells(table: LineTable, i: int) -> bool:
    """Whether a line says in a few words that somebody spoke, as no teaser does: "“No,” he said."."""
    return table.sizes[i] < 80 and VOICE[table.values[i][_VOICE]] == "said"


def is_statement(table: LineTable, i: int) -> bool:
    """Whether a line says something in a few words: "It failed.", "Nobody was hurt."; links have no full stop."""
    words = table.words[i]
    last = words[-1][:-1]
    few = 1 < len(words) <= _STATEMENT and table.hits[i] is None
    return few and words[-1][-1] == "." and last.isalpha() and last.islower() and words[0][0].isupper()


def is_declaration(table: LineTable, i: int) -> bool:
    """Whether a line is a sentence with a full stop that speaks to nobody: "The ban covers weddings. (ANI)"."""
    if table.hits[i] is not None or len(table.words[i]) < _SENTENCE:
        return False
    row, head = table.values[i], table.heads[i]
    agency = _AGENCY.search(head) if head[-1] == ")" or head[-1].isupper() else None
    end = head[-3:] if agency is None else head[: agency.start()][-3:]
    told = end != "..." and "." in end and end.rstrip(_CLOSING)[-1:] == "."
    opens = STARTS[row[_START]] in _OPENING
    small = row[_STOPS] in _SMALL_WORDS or (row[_STOPS] == 0 and len(table.words[i]) <= _SHORT_SENTENCE)
    return told and opens and small and not calls_upon_somebody(table, i)


def calls_upon_somebody(table: LineTable, i: int) -> bool:
    """Whether a line says "you" or "we"; a German "Sie" at its start may as well be "she"."""
    if VOICE[table.values[i][_VOICE]] not in _CALLING:
        return False
    first, *rest = table.words[i]
    calling = listed_words("voice_words", "you") | listed_words("voice_words", "we")
    return first.lower() not in listed_words("voice_words", "third") or not calling.isdisjoint(rest)


def _inserted(heads: Sequence[str], hits: Sequence[FamilyHit | None], sizes: Sequence[int]) -> frozenset[int]:
    """The lines that were put between two paragraphs: a phrase that is sure by itself, or an ornament."""

    def is_paragraph(k: int) -> bool:
        return sizes[k] >= PARAGRAPH and hits[k] is None and heads[k][-1] in SENTENCE_END

    possible = [i for i, hit in enumerate(hits) if hit is not None or sizes[i] < _ORNAMENT]
    between = [i for i in possible if 0 < i < len(hits) - 1 and is_paragraph(i - 1) and is_paragraph(i + 1)]
    return frozenset([i for i in between if _says_itself(hits[i], heads[i], sizes[i])])


def _says_itself(hit: FamilyHit | None, head: str, size: int) -> bool:
    if hit is None:
        return not any(map(str.isalnum, head))
    return hit.family.sure and (hit.how == "whole" or (size < LONG and (hit.how == "starts" or hit.family.strong)))


def _listed(table: LineTable, scores: Sequence[float]) -> list[int]:
    """Mark the short lines below a line of the story that ends with a colon, or heads a recipe: items of a list."""
    states = [0] * len(table.sizes)
    colons = [i for i, row in enumerate(table.values) if row[_END] == _COLON]
    recipe = [i for i, hit in table.phrases if hit.family.id == "recipe-part"]
    for i in (*colons, *recipe):
        if i in recipe or (scores[i] > 0.0 and table.sizes[i] >= _ANNOUNCES):
            for k in range(i + 1, min(i + 1 + _ITEMS, len(states))):
                if table.sizes[k] >= LONG or table.hits[k] is not None:
                    break
                states[k] = _LISTED
    return states


def _telling(words: Sequence[list[str]], sizes: Sequence[int], small: Sequence[int]) -> bool:
    """Whether function words can be relied on: a text with hardly any of them is in another language."""
    known = total = 0
    for parts, size, few in zip(words, sizes, small, strict=True):
        if size >= 60:
            known += few
            total += max(len(parts), size // _LONG_WORD)
            if total >= _ENOUGH:
                break
    return total < _TELLING or known > 0.1 * total


def _seen(forms: Sequence[str]) -> list[int]:
    """Index into `SEEN` for each line."""
    if len(forms) <= _FEW or len(set(forms)) == len(forms):
        return [0] * len(forms)
    counts = Counter(forms)
    return [min(counts[form], 3) - 1 for form in forms]


def _gaps(text: str, lines: Sequence[Stretch]) -> list[int]:
    """Index into `GAPS` for each line: whether a blank line comes before it, after it, or both."""
    mark = "\n" if "\n" in text else "\r"  # files of old ended lines with CR alone
    blank = [True] if lines else []
    blank += [start - end > 1 and text.count(mark, end, start) > 1 for (_, end), (start, _) in pairwise(lines)]
    blank.append(True)
    return [before + 2 * after for before, after in pairwise(blank)]


def _indents(text: str, lines: Sequence[Stretch]) -> list[int]:
    """Index into `INDENT` for each line."""
    return [0 if start == 0 or text[start - 1] in "\n\r" else _indent(text, start) for start, _ in lines]


def _indent(text: str, start: int) -> int:
    at = start
    while at > 0 and start - at < 8 and text[at - 1] in " \t":
        at -= 1
    return 0 if at == start else 1 if start - at <= 2 else 2
