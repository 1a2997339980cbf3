"""Texts that break naive parsers, from named pieces, and the same pieces thrown into any other text."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from hypothesis import strategies as st

__all__ = ("HOSTILE_PIECES", "disturbed", "hostile_text")

HOSTILE_PIECES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "triggers": (
            *(" said ", "By ", "Oct. 5 ", "1 ", ". ", "Mr. ", "a", "(AP) — ", "not ", "met ", "last year ", "Share"),
            *("U.S. ", "Q: ", "according to ", " and ", "http://a.b/", "a@b.c"),
        ),
        "marks": (
            *("“", "”", '"', "'", "‘", "’", "``", "''", "«", "»", "‹", "›", "„", "‚", "「", "」", "—", "…", "(", "["),
            "]",
        ),
        "apostrophes": ("O’Brien", "O’ Brien", "’90s", "Russians’ ", "don't", "'tis", "5'11\""),
        "line ends": ("\n", "\n\n", "\r\n", "\r", "\N{NEXT LINE}", "\N{LINE SEPARATOR}", "\u2029", "\v", "\f"),
        "spaces": (" ", "  ", "\t", "\N{NO-BREAK SPACE}", "\N{THIN SPACE}", "\u200b", "\u3000", "Oct.\xa022"),
        "controls": ("\x00", "\x1b[31m", "\x7f", "\x9f", "\ufeff", "\ufffe", "\N{REPLACEMENT CHARACTER}"),
        "surrogates": ("\ud800", "\udfff", "\udc00\ud800", "“\ud83d”"),
        "marks that combine": ("\N{COMBINING ACUTE ACCENT}", "e\N{COMBINING ACUTE ACCENT}", "a\u0300\u0323"),
        "emoji": ("\N{GRINNING FACE}", "👩‍👩‍👧", "🇫🇷", "🇫", "☎\ufe0e", "👍🏽", "\N{ZERO WIDTH JOINER}"),
        "direction": ("\u202e", "\u2066", "\u2069", "\u200f", "שלום ", "مرحبا "),
        "digits": ("５ ", "２０１８", "٢٠١٨", "٢٢/١٠/٢٠١٨", "Oct. ٥, ", "²", "Ⅷ", "½", "२०"),
        "case": ("İstanbul", "ISTANBUL", "ı", "ß", "ẞ", "ŉ", "ǅ", "ﬁ", "Σς"),
        "mojibake": ("â€œ", "â€\x9d", "â€™", "Ã©", "ï»¿"),
        "runs": ("“" * 30, '"' * 31, "(" * 30, "\n" * 20, "1" * 40, ". " * 20, "a" * 80, "said " * 8),
    }
)  # fmt: skip
"""What naive parsers break on, by name; within a name the plainest first, so that failures shrink to it."""


def hostile_text(*, kinds: Iterable[str] | None = None, max_size: int = 60) -> st.SearchStrategy[str]:
    r"""Texts that break naive parsers: unbalanced marks, NULs, lone surrogates, odd line ends, runs of triggers.

    >>> from hypothesis import find
    >>> text = find(hostile_text(), lambda text: "said" in text)
    >>> len(text) < 20  # a failure is small
    True
    >>> find(hostile_text(kinds=["mojibake"]), lambda text: len(text) > 0) in HOSTILE_PIECES["mojibake"]
    True

    Args:
        kinds: names of `HOSTILE_PIECES`, and nothing else; all of them, and any other characters, when `None`.
        max_size: pieces in a text, at most.

    Raises:
        ValueError: a name is not one of `HOSTILE_PIECES`, or none is given.
    """
    return st.lists(_pieces(kinds), max_size=max_size).map("".join)


def _pieces(kinds: Iterable[str] | None) -> st.SearchStrategy[str]:
    wanted = tuple(HOSTILE_PIECES) if kinds is None else tuple(kinds)
    if not wanted or not set(wanted) <= HOSTILE_PIECES.keys():
        msg = f"kinds are some of {', '.join(HOSTILE_PIECES)}; not {', '.join(map(str, wanted)) or 'none'}"
        raise ValueError(msg)
    pieces = st.sampled_from([piece for kind in wanted for piece in HOSTILE_PIECES[kind]])
    return pieces | st.text(st.characters(), max_size=8) if kinds is None else pieces


@st.composite
def disturbed(
    draw: st.DrawFn, texts: st.SearchStrategy[str], *, kinds: Iterable[str] | None = None, most: int = 6
) -> str:
    r"""Texts of another strategy with hostile pieces put in at any places: life-like and broken at once.

    >>> from hypothesis import find, strategies as st
    >>> text = find(disturbed(st.just("Rain fell."), kinds=["line ends"]), lambda text: len(text) > 10)
    >>> "".join(text.split())
    'Rainfell.'

    Args:
        draw: given by Hypothesis.
        texts: what is disturbed.
        kinds: as for `hostile_text`.
        most: pieces put in, at most.

    Raises:
        ValueError: as `hostile_text`.
    """
    text = draw(texts)
    for piece in draw(st.lists(_pieces(kinds), max_size=most)):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + piece + text[at:]
    return text
