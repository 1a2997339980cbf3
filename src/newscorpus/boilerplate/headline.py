"""Which line is the headline.

Every short line above the story, and the first of the story itself, is a candidate; each gets one value in each of a
few groups, as in `line_features`, and the best one wins when its score is above zero. If none is, there is no headline.

The form of a line says little, since menus, decks and captions look like headlines; its neighbours say more. A byline
or a date below it counts for it, and so does a button that repeats it. What may look more like a
headline than the headline itself (the deck, the kicker, the title of a blog) is weighed against it.
"""

import operator
import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Mapping, Sequence

from newscorpus.boilerplate.headline_forms import is_code, is_paragraph, is_sentence_like, is_turn, quotes
from newscorpus.boilerplate.headline_neighbours import heads_a_note, is_kicker, line_above_deck
from newscorpus.boilerplate.line_features import CAPS, ENDS, GROUPS, MARKS, SEEN, STARTS
from newscorpus.boilerplate.line_table import ITEM_MARKS, LineTable
from newscorpus.boilerplate.link_lines import ARROWS, is_link
from newscorpus.boilerplate.phrase_families import INSIDE, FamilyHit
from newscorpus.boilerplate.signatures import Signature
from newscorpus.boilerplate.weights import Weights, WeightTable
from newscorpus.model import BlockKind

__all__ = ("HEADLINE_GROUPS", "HeadlinePicker", "echoes", "headline_candidates", "headline_rows")

LONGEST = 220
"""A longer line is not a headline."""

_pick = operator.getitem
_NEVER = frozenset({Signature.CAPTION, Signature.OUTLET, Signature.ADDRESS, Signature.DATELINE, Signature.BIO})
_SIGNS = frozenset({Signature.BYLINE, Signature.DATE})
_SIGNED_BELOW = ([Signature.BYLINE], [Signature.DATE])
_HEADED = ([Signature.BYLINE], [Signature.LEAD], [Signature.DATELINE])  # what is right above them is the headline
_DECK = 60  # a longer line below a few words is a deck, so the few words are no kicker
_LINK_SIZE = 40  # links are shorter
_MENU = 2  # lines of links
_TITLE_WORDS = 3  # words of a headline at least
_LABEL_WORDS, _NAME_WORDS = 3, 4  # most words of "Photo credit :" and of the photographer
_EASE = 2.0
_NAMED = 6.0  # so much better is a line that a button of the page names
_FAR = 5.0  # so much worse than its deck the first line of the text may look and be the headline

REACH = 40
"""How many lines above the story the headline may be."""

_TAIL = 6  # of the last lines each may name the headline
_READ = 300  # of a line that may name the headline
_TAILS = (" | ", " - ", " – ", " — ")  # between a headline and its outlet
_POST, _APPEARED = "the post ", " appeared first on "
_NAMING = frozenset({BlockKind.SHARE, BlockKind.COMMENTS})
_HEADS_TOO = frozenset({"related", "credit", "match-notes"})  # "Photos: Mill burns", "Full-time: Harbour 2-1 Wren"
_MASTHEAD = frozenset({"section-name", "founded-in"})  # what stands in or below the name of a paper
_COUNTED = 3  # words before what is answered: "3 responses to"
_QUOTED = frozenset('”"“»')
_QUOTE = re.compile('["“„«][ \u00a0]?')
_BACK = ARROWS | {"«"}
_STEPS = frozenset("»>›/|")
_STEP = re.compile("[»>›]| / ")  # between the steps of a path, whose last one may be the headline

_DISTANCE = (-4, -2, -1, 0, 1, 2, 3, 4, 6, 9, 14, 22, 32)
_SIZE = (12, 20, 30, 40, 52, 66, 82, 100, 130, 170)
_WORDS = (1, 2, 3, 4, 5, 7, 9, 12, 16, 22)
_NEXT = ("byline", "date", "family", "short", "title", "long", "sentence", "nothing")
_SIGNED = ("line", "next-two", "next-five", "none")
_HOW = ("none", "credit", "section-name", "related", "syndication", "correction", "other")

HEADLINE_GROUPS: dict[str, tuple[str, ...]] = {
    "h-distance": tuple(str(n) for n in ("below", *_DISTANCE)),
    "h-size": tuple(str(n) for n in (0, *_SIZE)),
    "h-words": tuple(str(n) for n in (0, *_WORDS)),
    "h-end": ENDS,
    "h-caps": CAPS,
    "h-seen": SEEN,
    "h-around": tuple(f"{above}+{below}" for above in _NEXT for below in _NEXT),
    "h-below": tuple(f"{below}+{second}" for below in _NEXT for second in _NEXT),
    "h-signed": _SIGNED,
    "h-family": _HOW,
    "h-gap": ("none", "before", "after", "both"),
    "h-indent": ("none", "little", "much"),
    "h-echo": ("none", "tail", "start", "path"),
    "h-start": STARTS,
    "h-marks": MARKS,
}
"""The groups and the names of their values, in the order in which `headline_rows` gives them."""

_SHOWN = (0, 1, 1, 2, 2, 2, 3)  # index into "h-signed", by the number of lines to the next byline or date
_FAR_HEAD = len(_SHOWN) - 1

_ECHO = list(HEADLINE_GROUPS).index("h-echo")
_END, _CAPS, _GAP, _INDENT, _START, _MARKS = (
    list(GROUPS).index(name) for name in ("end", "caps", "gap", "indent", "start", "marks")
)


def headline_candidates(table: LineTable, begin: int) -> list[int]:
    """Return the lines that may be the headline."""
    last = min(begin + 3, len(table.sizes))
    return [
        i
        for i in range(max(0, begin - REACH), last)
        if 5 <= table.sizes[i] <= LONGEST
        and i not in table.inserted
        and not _is_formula(table.hits[i], table.words[i])
        and not quotes(table.heads[i])
        and not is_link(table.heads[i])
        and not is_code(table.words[i])
        and "\t" not in table.heads[i]  # a row of a table
        and not is_paragraph(table, i)
        and not (i > 0 and _names_where(table.hits[i - 1]))
        and not _is_listed(table.heads, i)
        and not (":" in table.heads[i] and is_turn(table.heads, i))
    ]


def _names_where(hit: FamilyHit | None) -> bool:
    """Whether the line below is the name of what the post is published in: "Published in"."""
    return hit is not None and hit.family.id == "print-date" and hit.how == "whole"


def _is_listed(heads: Sequence[str], i: int) -> bool:
    """Whether a line is one of several items: "* Shares fall 9%"; a headline may have such a mark, but no neighbour."""
    if heads[i][:2] not in ITEM_MARKS:
        return False
    return any(0 <= k < len(heads) and heads[k][:2] in ITEM_MARKS for k in (i - 1, i + 1))


def _end_of_path(table: LineTable, i: int, possible: Sequence[int]) -> int | None:
    """The line that another one leads to in steps: "Home / News / Flood closes the bridge".

    Where the signs of a font got lost, a digit may part the steps ("9 Home 5 News 5 Flood closes the bridge").
    """
    words = table.words[i]
    at = next((k for k in range(len(words) - _TITLE_WORDS - 1, 0, -1) if len(words[k]) == 1), 0)
    if at == 0 or words[at].isalpha() or not (words[at] in _STEPS or words.count(words[at]) > 1):
        return None
    return next((k for k in possible if table.words[k] == words[at + 1 :]), None)


def _dated_title(
    table: LineTable, chosen: int, begin: int, signed: Sequence[int], possible: Sequence[int]
) -> int | None:
    """The title of a blog's post: below its date or byline, with nothing but links between these and the chosen line.

    Then the chosen line is the name of the blog. Right above the date it counts as that only if it is the first line of
    the page, or the one below it that says what the blog is about, and a line below the post says who posted it.
    Where a byline is above the title, a menu must come between that and the name of the blog on top.
    """
    title = begin - 1
    while title > chosen and is_sentence_like(table, title):
        title -= 1  # short sentences of the story
    if title not in possible or signed[title] or signed[title - 1] not in _SIGNS:
        return None
    top = title - 1
    while top > chosen + 1 and signed[top - 1] in _SIGNS:
        top -= 1
    if (top < title - 1 or signed[top] != Signature.DATE) and not (chosen <= 1 and top - chosen > _MENU):
        return None
    posted = any(hit.family.id == "posted-by" for i, hit in table.phrases if i > begin)
    if len(table.words[title]) < _TITLE_WORDS or (chosen == title - 2 and not (chosen <= 1 and posted)):
        return None
    between = range(chosen + 1, top)
    if any((hit := table.hits[k]) is not None and hit.family.kind is BlockKind.SHARE for k in between):
        return None  # buttons are below a headline
    linked = all(
        not signed[k] and (table.hits[k] is not None or table.sizes[k] < _LINK_SIZE or table.heads[k][0] in _BACK)
        for k in between
    )
    return title if linked or (posted and chosen == 0 and len(between) == 1) else None  # it says what the blog is about


def _title_below_menu(table: LineTable, chosen: int, signed: Sequence[int], possible: Sequence[int]) -> int | None:
    """The title of a post right above its byline or date, where only a menu is between it and the chosen line.

    Then that is the name of the blog, or what it is about, right below.
    """
    title = next((i for i in possible if i > chosen + 1 and signed[i + 1 : i + 2] in _SIGNED_BELOW), None)
    if chosen > 1 or title is None or len(table.words[title]) < (_TITLE_WORDS if chosen == 0 else _MENU):
        return None
    between = range(chosen + 1, title)
    menu = sum([(hit := table.hits[i]) is not None and hit.family.kind is BlockKind.NAVIGATION for i in between])
    turns = [i for i in between if is_link(table.heads[i])]  # "← Older post"
    strange = [i for i in between if table.hits[i] is None and i not in turns]  # "Poems"
    linked = all(
        i in turns or len(table.words[i]) < (_TITLE_WORDS if table.hits[i] is not None else 2) for i in between
    )
    menu += len([i for i in turns if table.hits[i] is None])
    return title if menu > chosen + bool(strange) and linked and not is_sentence_like(table, title) else None


def _is_formula(hit: FamilyHit | None, words: Sequence[str]) -> bool:
    """Whether a phrase makes the line something else: "Via Example Culture", "Opinion"; not "Watch: …"."""
    if hit is None or not hit.family.sure:
        return hit is not None and (hit.family.kind is BlockKind.DATE or hit.family.id in _MASTHEAD)
    if hit.family.kind is BlockKind.CREDIT and (hit.how in INSIDE or (hit.how == "starts" and _credits(words))):
        return True  # "The bridge at dawn. (AP Photo/Jane Doe)"
    return hit.how == "whole" or (hit.how == "starts" and hit.family.id not in _HEADS_TOO)


def _credits(words: Sequence[str]) -> bool:
    """Whether a line that opens like a credit is one: "Courtesy of …", "Photo: Jane Doe"; not "Photos: Mill burns"."""
    label = next((i for i, word in enumerate(words[:_LABEL_WORDS]) if word[-1] == ":"), None)
    if label is None:
        return True
    name = words[label + 1 :]
    return 1 < len(name) <= _NAME_WORDS and all(word[0].isupper() or not word[0].isalpha() for word in name)


def headline_rows(
    table: LineTable, begin: int, possible: Sequence[int], signed: Sequence[int], echoes: Mapping[str, int]
) -> list[tuple[int, ...]]:
    """Return the value of each headline group for each line that may be the headline.

    Args:
        table: the lines.
        begin: where the story begins.
        possible: the candidates, in order.
        signed: the signature of each line, as `signatures.Signature` numbers them.
        echoes: headlines that other lines name ("The post … appeared first on …"), as `echoes` gives them.
    """
    low = possible[0] - 1  # neighbours are looked at once, though each is beside three candidates
    near = [_neighbour(table, k, signed) for k in range(low, possible[-1] + 3)]
    ahead = _steps_to_head(signed, low, possible[-1] + 1)
    out: list[tuple[int, ...]] = []
    for i in possible:
        row, hit, at = table.values[i], table.hits[i], i - low
        family = 0 if hit is None else _HOW.index(hit.family.id) if hit.family.id in _HOW else len(_HOW) - 1
        below = near[at + 1]
        out.append((
            bisect_right(_DISTANCE, begin - i), bisect_right(_SIZE, table.sizes[i]),
            bisect_right(_WORDS, len(table.words[i])), row[_END], row[_CAPS], table.seen(i),
            near[at - 1] * len(_NEXT) + below, below * len(_NEXT) + near[at + 2], _SHOWN[ahead[at]], family,
            row[_GAP], row[_INDENT], _echo(table.heads[i], echoes), row[_START], row[_MARKS],
        ))  # fmt: skip
    return out


def _steps_to_head(signed: Sequence[int], low: int, high: int) -> list[int]:
    """How many lines it is to the next byline or date, for the lines from `low` to `high`; at most six."""
    steps, out = _FAR_HEAD, []
    for k in range(min(high + _FAR_HEAD, len(signed)) - 1, low - 1, -1):
        steps = 0 if k >= 0 and 0 < signed[k] < 3 else min(steps + 1, _FAR_HEAD)
        out.append(steps)
    out.reverse()
    return out


def echoes(table: LineTable, begin: int, possible: Sequence[int]) -> dict[str, int]:
    """Headlines that lines around the begin of the story, or the last ones, name, and how: an index into "h-echo".

    They are found in "The post … appeared first on …", before " | Outlet", or at the end of "Home » News » …". Only
    those are looked for that start with the first letter of a candidate.
    """
    text, n = table.text, len(table.lines)
    firsts = {table.heads[i][0].casefold()[0] for i in possible}
    out: dict[str, int] = {}
    steps = ">" in text or "»" in text or "›" in text or " / " in text
    for i in [*range(max(0, begin - REACH), min(begin + 3, n)), *range(max(0, n - _TAIL), n)]:
        start, end = table.lines[i]
        first = text[start].casefold()[0]
        if first not in firsts and not steps and first != "t":
            continue
        line = text[start : min(end, start + _READ)]
        if first in firsts:
            out.update([(line.casefold().rpartition(mark)[0].strip(), 1) for mark in _TAILS if mark in line])
        if steps and _STEP.search(line):
            out.setdefault(_STEP.split(line)[-1].strip().casefold(), 3)
        if first == "t" and text[start : start + 9].casefold() == _POST:
            title, appeared, _ = line.casefold()[len(_POST) :].partition(_APPEARED)
            out.update([(title, 1)] if appeared else [])
    return out


def _shared(table: LineTable) -> Iterator[str]:
    """What buttons, counts of comments and feeds name: "Share this article: …", "3 thoughts on “…”", "The post …"."""
    for i, hit in table.phrases:
        feed = hit.family.id == "syndication"
        if not feed and (hit.how != "starts" or hit.family.kind not in _NAMING):
            continue
        head, (start, end) = table.heads[i], table.lines[i]
        line = table.text[start : min(end, start + _READ)].casefold()
        if feed:
            yield line[len(_POST) :].partition(_APPEARED)[0]
        elif head[-1] in _QUOTED:
            yield _QUOTE.split(line, 1)[-1][:-1].rstrip()
        elif head[0].isdigit():
            yield line.split(maxsplit=_COUNTED)[-1]  # "3 responses to Rain closes bridge"
        elif ": " in head:
            yield line.partition(": ")[2]


def _echo(head: str, echoes: Mapping[str, int]) -> int:
    """How other lines name a line; an index into "h-echo"."""
    if not echoes:
        return 0
    text = head.casefold()
    return echoes.get(text) or (2 if any(how == 1 and other.startswith(text) for other, how in echoes.items()) else 0)


def _neighbour(table: LineTable, i: int, signed: Sequence[int]) -> int:
    if not 0 <= i < len(table.sizes):
        return 7
    if 0 < signed[i] < 3:
        return signed[i] - 1
    if table.hits[i] is not None:
        return 2
    if table.sizes[i] >= 200:
        return 5
    stop = ENDS[table.values[i][_END]] in {"stop", "quote", "question"}
    return 6 if stop and table.sizes[i] >= 60 else 3 if table.sizes[i] < 25 else 4


def _has_head(signed: Sequence[int], i: int) -> bool:
    """Whether a byline or a date is near a line: one below the first paragraph needs it to be the headline."""
    return any(0 < sign < 3 for sign in signed[max(0, i - 2) : i + 4])


def _is_below_top(table: LineTable, i: int) -> bool:
    """Whether one line is above line `i`, and above that nothing or the name of a section."""
    top = table.hits[0]
    return i == 1 or (i == 2 and top is not None and top.family.id == "section-name")


class HeadlinePicker:
    """Picks the headline of a table, or none."""

    def __init__(self, weights: Weights, *, kickers: bool = False, noun_capitals: bool = False) -> None:
        """Lay the weights out as tables.

        Args:
            weights: what was fitted.
            kickers: whether a few words above the headline are usual.
            noun_capitals: whether nouns have capitals.
        """
        self._kickers = kickers
        self._noun_capitals = noun_capitals
        self._table: WeightTable = weights.table(HEADLINE_GROUPS)
        self._bias = weights["headline:bias"]

    def pick(
        self, table: LineTable, scores: Sequence[float], begin: int, signed: Sequence[int], never: Container[int] = ()
    ) -> int | None:
        """Return the index of the headline, or `None`; a line of the story needs a better score than another.

        Args:
            table: the lines.
            scores: how much each looks like story.
            begin: where the story begins.
            signed: the signature of each line.
            never: lines that are not the headline, however they look.
        """
        possible = [i for i in headline_candidates(table, begin) if i not in never]
        if not possible:
            return None
        rows = headline_rows(table, begin, possible, signed, echoes(table, begin, possible))
        shared = frozenset(_shared(table))
        led = next((i for i in possible if signed[i] is Signature.LEAD and scores[i] > 0.0), len(scores))
        best, chosen = -_EASE, None
        known: dict[int, float] = {}
        for i, row in zip(possible, rows, strict=True):
            score = self._bias + sum(map(_pick, self._table, row))
            told = is_sentence_like(table, i)
            if i > led or signed[i] in _NEVER:
                continue
            doubtful = (i > begin) + told  # a sentence below the first paragraph needs more than a byline near it
            if row[_ECHO] == 0 and (doubtful > 1 or (doubtful and not _has_head(signed, i))):
                continue
            eased = not told and not signed[i] and (scores[i] <= 0.0 or signed[i + 1 : i + 2] in _HEADED)
            known[i] = score
            if shared and table.heads[i].casefold() in shared:
                score += _NAMED
            if score > best and (score > 0.0 or eased):
                best, chosen = score, i
        if chosen is None:
            return 0 if possible[0] == 0 and not signed[0] and heads_a_note(table) else None
        for end in (
            _end_of_path(table, chosen, possible),
            _dated_title(table, chosen, begin, signed, possible),
            _title_below_menu(table, chosen, signed, possible),
        ):
            if end is not None:
                return end
        far = _FAR if _is_below_top(table, chosen) else _EASE
        above = line_above_deck(table, chosen, signed, noun_capitals=self._noun_capitals) if chosen else None
        if above is not None and self._kickers and table.sizes[chosen] < _DECK and is_kicker(table, above, chosen):
            above = None
        if above is not None and known.get(above, -far) > best - far:
            return above
        below = chosen + 1
        signs = signed[below + 1 : below + 2]
        short = below in known and (self._kickers or (chosen > 0 and table.sizes[below] < _LINK_SIZE))
        kicker = short and signs in _SIGNED_BELOW and is_kicker(table, chosen, below)
        return below if kicker and not signed[below] else chosen
