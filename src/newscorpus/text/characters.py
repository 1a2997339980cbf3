r"""Characters that are read as others: what looks like a letter, a mark or a space should be one.

A letter may come as two characters, the plain one and its mark (Unicode's NFD: "o" and "̈" for "ö"). The gap between
two words may be a no-break space or two spaces, or hold invisible characters: a soft hyphen, a zero-width space, marks
of direction. A web page's `&quot;` or `&#8217;` may have been left as it was written. A text that was decoded as
Windows-1252 though it was UTF-8 has "â€œ" for "“" and "Ã©" for "é". And a tokenizer sets marks and short forms apart
("Doe 's son , she did n't say"); a program may have escaped marks (`\"`), and a keyboard have a prime or an accent for
them (″, ´), some papers have a bar for a dash (―), and a table of comma-separated values doubles the marks of what it
holds (`""No,"" she said`). No word list has such words, and no rule about marks knows such marks, so all are read as
what was meant.

An apostrophe may be a letter: the catch in "Ng'ang'a", "Sana'a" or "Ja'Marr" belongs to the word, as that of "Doe's"
and "don't" does not. It is read as a letter that looks like it, unless the text has such letters itself.

Each is found by its form alone, and none of these forms is good text of its own: two letters such as "Ã”", which may
end a word in capitals and a quotation, stay, and so do the dots of ". . .", tabs and wider gaps, which are columns. The
offsets lead back to the text as given (`newscorpus.text.unwrapping`), which is not changed.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from itertools import chain

from newscorpus.text.lines import Stretch

__all__ = (
    "Cut",
    "beyond_ascii",
    "has_letters",
    "in_order",
    "odd_characters",
    "replaced",
    "with_letters",
    "with_marks",
    "written_line_ends",
)

Cut = tuple[int, int, str]
"""Where the characters start and end, and what they are read as."""

_ASCII = bytes(range(0x80))
_MARKS = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0323\u0327\u0328"  # of Europe's letters
_DECOMPOSED = re.compile(rf"\w[{_MARKS}]{{1,2}}")  # no more: to put many in their order takes quadratic time

_WIDE = "\u00a0\u202f" + "".join(map(chr, range(0x2000, 0x200B)))
_UNSEEN = "\u00ad\u2060\ufeff" + "".join(
    map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
)
_ODD = frozenset(_WIDE + _UNSEEN)
_SPACES = re.compile("  +")
_COLUMN = "   "
_EDGES = frozenset("\n\r\t\v\f\x1c\x1d\x1e\x85\u2028\u2029")

_MARK_SET_APART = r"""(?<=[\w)%”"] )(?=(?:[,;:!?]|\.(?!\s\.))(?:[\s)”"’']|$))"""

_NO_BREAK_ENTITIES = re.compile(r"&nbsp;(?:[ \u00a0]?&nbsp;)*")
_ENTITY = re.compile(r"&(?:#\d{2,5}|#[xX][0-9a-fA-F]{2,4}|[A-Za-z]{2,8});")

_BRACKETS = {"-lrb-": "(", "-rrb-": ")", "-lsb-": "[", "-rsb-": "]"}
_BRACKET = re.compile("|".join(_BRACKETS), re.IGNORECASE)

_ESCAPED_MARK = re.compile(r"\\([\"'“”‘’])")
_ESCAPED_LINE_END = re.compile(r"(?:\\r)?\\n")
_DOUBLED_MARKS = re.compile(r'(?<!\w)""(?=[\w\$£€(\[….])[^"\n]*(?<![\s"])""(?!\w)')
_BEFORE_A_PARAGRAPH = re.compile(r"\\n(?=\\|\s|[\"'“‘«„(]|[^\W\d_a-z]|$)")  # not "C:\new"
_SEVERAL = 2

_LOOKALIKES = {
    "″": '"',
    "＂": '"',
    "❝": "“",
    "❞": "”",
    "〝": "“",
    "〞": "”",
    "´": "’",
    "′": "’",
    "＇": "'",
    "「": "“",
    "」": "”",
    "『": "“",
    "』": "”",
    "｢": "“",
    "｣": "”",
    "―": "—",
    "‒": "–",
}
"""Signs that are typed for quotation marks, apostrophes and dashes: primes, accents, those of other scripts."""

_APOSTROPHES, _AS_LETTERS = "'’‘", "ꞌˀʽ"
_LETTERS = str.maketrans(_APOSTROPHES, _AS_LETTERS)
_MARKS_OF = str.maketrans(_AS_LETTERS, _APOSTROPHES)
_CAUGHT = "BGHJKMPQRTVXZ"  # "K'naan"; the name behind O', D' and L' is a word of its own
"""Consonants that a name may start with before an apostrophe."""

_BYTES = {bytes((byte,)).decode("cp1252", "ignore") or chr(byte): byte for byte in range(0x80, 0x100)}
_GOES_ON = "".join(char for char, byte in _BYTES.items() if byte < 0xC0)
_ENCODED_TWICE = re.compile(rf"[Â-Å](?![“”‘’«»„‚])[{re.escape(_GOES_ON)}]|â[{re.escape(_GOES_ON)}]{{2}}|â€\ufffd?")
_FIRST = "âÂÃÄÅ"
_LOST = ("â€", "â€\ufffd")
"""A “”” whose last byte Windows-1252 has no character for."""


def odd_characters(
    text: str, short_forms: frozenset[str] = frozenset(), contracted: frozenset[str] = frozenset(), /
) -> list[Cut]:
    r"""Return where characters are that are read as one other, or as none, in order.

    Args:
        text: any string.
        short_forms: what a tokenizer sets apart from the word before: "'s", "n't".
        contracted: what comes behind an apostrophe that is no letter: "s", "ll"; without it, none is a letter.

    >>> odd_characters("Mr.\u00a0Doe  said &quot;cafe\u0301&quot; or â€œcafÃ©â€\x9d.")
    [(3, 4, ' '), (7, 9, ' '), (14, 20, '"'), (23, 25, 'é'), (25, 31, '"'), (35, 38, '“'), (41, 43, 'é'), (43, 46, '”')]
    >>> odd_characters('""We won,"" she said.')
    [(0, 2, '"'), (9, 11, '"')]
    >>> odd_characters("Doe\tRoe   Poe AT&T; R&D")
    []
    """
    rare = beyond_ascii(text)
    if has_letters(text):
        contracted = frozenset()
    found = [*_blanks(text, rare), *_entities(text), *_tokenized(text, short_forms)]
    if contracted:
        found += [(at, at + 1, text[at].translate(_LETTERS)) for at in _letters(text, contracted)]
    if "\\" in text:
        found += _escaped(text)
    if '""' in text:
        found += _doubled(text)
    if rare:
        found += [*_composed(text, rare), *_decoded(text, rare), *_lookalikes(text, rare)]
    cuts = in_order(found)
    return _with_letters_behind(text, cuts, contracted) if contracted else cuts


def beyond_ascii(text: str, /) -> AbstractSet[str]:
    """Return which characters that are not ASCII a text has; hardly any text has more than a dozen.

    >>> sorted(beyond_ascii("“Rain fell,” he said. “It’s over.”"))
    ['’', '“', '”']
    """
    if text.isascii():
        return frozenset()
    # To delete the other bytes takes 5 instructions a character; a set of all the characters takes 90.
    coded = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return frozenset(coded.decode("utf-8", "surrogatepass"))


def in_order(found: Iterable[Cut]) -> list[Cut]:
    """Return cuts in order, without those that lie in another or begin inside of it.

    >>> in_order([(4, 6, ""), (0, 1, " "), (0, 3, " "), (2, 4, "")])
    [(0, 3, ' '), (4, 6, '')]
    """
    cuts = list[Cut]()
    for cut in sorted(found, key=lambda cut: (cut[0], -cut[1])):
        if not cuts or cut[0] >= cuts[-1][1]:
            cuts.append(cut)
    return cuts


def replaced(text: str, cuts: Iterable[Cut]) -> str:
    """Return a text with its cuts, which are in order, as they are read.

    >>> replaced("Mr.  Doe", [(3, 5, " ")])
    'Mr. Doe'
    """
    pieces, at = list[str](), 0
    for start, end, new in cuts:
        pieces += [text[at:start], new]
        at = end
    return "".join(pieces) + text[at:]


def _blanks(text: str, rare: AbstractSet[str]) -> Iterator[Cut]:
    """The blanks inside of lines that are not one space."""
    present = "".join(sorted(_ODD & rare))
    odd = _odd_blanks(present).finditer(text) if present else ()
    for match in chain(odd, _SPACES.finditer(text) if "  " in text else ()):
        start, end = _with_spaces(text, *match.span())
        run = text[start:end]
        inside = start > 0 and end < len(text) and text[start - 1] not in _EDGES and text[end] not in _EDGES
        if inside and _COLUMN not in run:
            yield start, end, " " if any(map(str.isspace, run)) else ""


@lru_cache(maxsize=64)
def _odd_blanks(odd: str) -> re.Pattern[str]:
    """Blanks that hold one of the odd characters; few texts have several kinds, and one kind is searched for fast."""
    return re.compile(rf"[{odd}](?:[ {odd}]*[{odd}])?")


def _with_spaces(text: str, start: int, end: int) -> Stretch:
    """Where characters start and end with the spaces beside them."""
    while start > 0 and text[start - 1] == " ":
        start -= 1
    while end < len(text) and text[end] == " ":
        end += 1
    return start, end


def _tokenized(text: str, short_forms: frozenset[str]) -> Iterator[Cut]:
    """The blanks of a tokenizer in front of marks and short forms, and its brackets: "Doe 's son -LRB- 5 -RRB- ."."""
    if "rb-" in text or "RB-" in text:
        for match in _BRACKET.finditer(text):
            yield *match.span(), _BRACKETS[match[0].lower()]
    for match in _set_apart(short_forms).finditer(text):
        yield *match.span(), ""


@cache
def _set_apart(short_forms: frozenset[str]) -> re.Pattern[str]:
    """A blank before a mark or a short form; the character after a blank rules most of them out."""
    forms = "|".join(map(re.escape, sorted(short_forms))).replace("'", "['’]")
    firsts = "".join(sorted({re.escape(form[0]) for form in short_forms})).replace("'", "'’")
    return re.compile(rf" (?=[,.;:!?{firsts}])(?:{_MARK_SET_APART}|(?<=\w )(?=(?:{forms})\b))")


def _letters(text: str, contracted: frozenset[str]) -> Iterator[int]:
    """Where apostrophes are that are letters."""
    for mark in _APOSTROPHES:  # one after the other, since the engine skips to a literal
        if mark in text:
            for match in _inside(mark, contracted).finditer(text):
                yield match.start()


def _with_letters_behind(text: str, cuts: list[Cut], contracted: frozenset[str]) -> list[Cut]:
    """The cuts, where what is read as an apostrophe may be a letter in turn: "Ja&#8217;Marr", "Sana´a"."""
    if {new for _, _, new in cuts}.isdisjoint(_APOSTROPHES):
        return cuts
    letters, longer = frozenset(_letters(replaced(text, cuts), contracted)), 0
    found = list[Cut]()
    for start, end, new in cuts:
        found.append((start, end, new.translate(_LETTERS) if start + longer in letters else new))
        longer += len(new) - (end - start)
    return found


@cache
def _inside(mark: str, contracted: frozenset[str]) -> re.Pattern[str]:
    """An apostrophe inside a word, by what is beside it: "Sana'a", "Ja'Marr", "K'naan"; not "workers'rights".

    One that opens is none behind a letter: "Hawai‘i", "O‘ahu".
    """
    long = r"(?<=[^\W\d_][^\W\d_sS]['’])(?=[a-zß-ÿ])"
    given = r"(?:(?<=\b[A-Z][a-z]['’])|(?<=\b[A-Z][a-z]{2}['’]))(?=[A-Z][a-z])"
    one = rf"(?<=\b[{_CAUGHT}]['’])(?=[a-z]{{2}}|[A-Z])"
    forms = "|".join(sorted(contracted))
    shape = r"(?<=[^\W\d_]‘)(?=[a-zß-ÿ])" if mark == "‘" else rf"(?:{long}|{given}|{one})"
    return re.compile(rf"{mark}(?=[a-zA-Zß-ÿ])(?!(?i:{forms})\b){shape}")


def has_letters(text: str, /) -> bool:
    """Whether a text has the letters themselves that an apostrophe is read as; then no apostrophe of it is one.

    >>> has_letters("Teꞌan"), has_letters("Sana'a")
    (True, False)
    """
    return not text.isascii() and any(map(text.__contains__, _AS_LETTERS))


def with_letters(name: str, contracted: frozenset[str], /) -> str:
    """Return a name of a list as it is read in a text.

    >>> with_letters("Sana'a", frozenset({"s"}))
    'Sanaꞌa'
    """
    return replaced(name, [(at, at + 1, name[at].translate(_LETTERS)) for at in sorted(_letters(name, contracted))])


def with_marks(name: str, /) -> str:
    """Return a name as it was written, with its apostrophes.

    >>> with_marks("Sanaꞌa")
    "Sana'a"
    """
    return name if name.isascii() else name.translate(_MARKS_OF)


def _entities(text: str) -> Iterator[Cut]:
    if "&" not in text:
        return
    from html import unescape  # noqa: PLC0415 - with its table of 2,231 names, which few texts need

    for match in _NO_BREAK_ENTITIES.finditer(text):
        yield *_with_spaces(text, *match.span()), " "
    for match in _ENTITY.finditer(text):
        char = unescape(match[0])
        if len(char) == 1 and (char.isprintable() or char == "\u00a0"):
            yield *match.span(), " " if char == "\u00a0" else char


def _escaped(text: str) -> Iterator[Cut]:
    r"""A mark with a backslash in front, and in a text of one line the written-out `\n`."""
    for match in _ESCAPED_MARK.finditer(text):
        yield *match.span(), match[1]
    yield from written_line_ends(text)


def _doubled(text: str) -> Iterator[Cut]:
    for match in _DOUBLED_MARKS.finditer(text):
        start, end = match.span()
        yield start, start + 2, '"'
        yield end - 2, end, '"'


def written_line_ends(text: str, /) -> list[Cut]:
    r"""Return where `\n` is written out in a text without line ends; it takes several before a new paragraph.

    >>> written_line_ends(r"Rain fell.\n\nIt was wet."), written_line_ends(r"In C:\new\notes: it was wet.")
    ([(10, 12, '\n'), (12, 14, '\n')], [])
    """
    if "\n" in text or "\\n" not in text or len(_BEFORE_A_PARAGRAPH.findall(text)) < _SEVERAL:
        return []
    return [(*match.span(), "\n") for match in _ESCAPED_LINE_END.finditer(text)]


def _lookalikes(text: str, rare: AbstractSet[str]) -> Iterator[Cut]:
    for char in _LOOKALIKES.keys() & rare:
        at = text.find(char)
        while at >= 0:
            yield at, at + 1, _LOOKALIKES[char]
            at = text.find(char, at + 1)


def _composed(text: str, rare: AbstractSet[str]) -> Iterator[Cut]:
    for match in () if rare.isdisjoint(_MARKS) else _DECOMPOSED.finditer(text):
        letter = unicodedata.normalize("NFC", match[0])
        if len(letter) == 1:
            yield *match.span(), letter


def _decoded(text: str, rare: AbstractSet[str]) -> Iterator[Cut]:
    for match in () if rare.isdisjoint(_FIRST) else _ENCODED_TWICE.finditer(text):
        found = match[0]
        char = "”" if found in _LOST else bytes(map(_BYTES.__getitem__, found)).decode("utf-8", "ignore")
        if len(char) == 1:
            yield *match.span(), " " if char == "\u00a0" else char
