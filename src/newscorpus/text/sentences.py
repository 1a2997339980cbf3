"""Sentences.

A boundary is looked for after a stop, an exclamation mark or a question mark, with the marks and brackets that close
there, when white space follows and then something that may start a sentence. Then an ordered list of reasons says no:
an abbreviation, an initial, a number sign, a lower-case word. Every step looks at a few characters, so the time is
linear.
"""

import re
from collections.abc import Set as AbstractSet

from newscorpus.text.lines import Stretch

__all__ = ("find_sentences",)

# One closing character and the white space after it; the walk back over `."’)` is done by hand, so that no run of
# marks is scanned twice.
_CANDIDATE = re.compile(r"[.!?…\"”“’‘'»«)\]]\s+(?![a-z\s,;:–—-])")
# The same, or a full stop and a capital with no space between them, as in many scraped texts.
_CANDIDATE_GLUED = re.compile(r"[.!?…\"”“’‘'»«)\]]\s+(?![a-z\s,;:–—-])|(?<=[^\W\d_])\.(?=[^\W\d_])")
_ROMAN = re.compile(r"(?:I|V|X)+\.")
_CLOSERS = frozenset(
    "\"”“’‘'»«)]"
)  # “ ‘ and « close „ ‚ and »: right after a stop, and with white space behind, no mark opens
_WORD_BACK = 24
_SURNAME = 2  # letters: so short is a surname that opens sentences too, as in "Y. He"
_ASIDE = 60  # characters of a bracket behind the name of a company


def find_sentences(
    text: str,
    start: int,
    end: int,
    abbreviations: AbstractSet[str],
    openers: AbstractSet[str] = frozenset(),
    company_roles: AbstractSet[str] = frozenset(),
    *,
    glued: bool = False,
) -> list[Stretch]:
    """Return the sentences of the paragraph `start:end`, without the white space between them.

    >>> line = 'Mr. Doe left. "Why?" she asked. J. R. Roe of the U.S. Army stayed.'
    >>> [line[s:e] for s, e in find_sentences(line, 0, len(line), {"Mr."})]
    ['Mr. Doe left.', '"Why?" she asked.', 'J. R. Roe of the U.S. Army stayed.']

    Args:
        text: any string.
        start: where the paragraph starts.
        end: where it ends.
        abbreviations: words whose full stop ends no sentence.
        openers: what a sentence often starts with, to distinguish "in the U.S. He" from "in the U.S. Army".
        company_roles: what follows a company without a comma: "Orvell Inc. Chairman".
        glued: whether one of these starts a sentence after a full stop without a space, too: "kam.Die Frau".
    """
    out: list[Stretch] = []
    begin = start
    for match in (_CANDIDATE_GLUED if glued else _CANDIDATE).finditer(text, start, end):
        stop, following = match.span()
        if following >= end:
            break
        if following == stop + 1 and not (text[stop - 1].islower() and _starts_sentence(text, following, end, openers)):
            continue
        i, mark = stop, text[stop]
        if mark in _CLOSERS:
            limit = max(begin, stop - 6)
            while i > limit and text[i] in _CLOSERS:
                i -= 1
            mark = text[i]
            if mark not in ".!?…":
                continue
        if text[following].islower():
            continue
        listed = abbreviations, openers, company_roles
        if mark == "." and i == stop and _keeps_going(text, begin, i, following, end, *listed):
            continue
        out.append((begin, stop + 1))
        begin = following
    if begin < end:
        out.append((begin, end))
    return out


def _keeps_going(
    text: str,
    begin: int,
    stop: int,
    following: int,
    end: int,
    abbreviations: AbstractSet[str],
    openers: AbstractSet[str],
    company_roles: AbstractSet[str],
) -> bool:
    """Whether the full stop at `stop` belongs to the word before it."""
    word = text[max(begin, stop - _WORD_BACK) : stop + 1].rsplit(None, 1)[-1].lstrip("(\"“‘'[—–-")
    if len(word) == 2 and word[0].isupper():  # an initial: J. Doe
        return word != "I." and not _ends_with_letter(text, stop, following, end, openers)
    if f"{word} 9" in abbreviations:
        return text[following].isdigit()
    if f"{word} A" in abbreviations:
        return _word_at(text, following, end) in company_roles or _opens_aside(text, following, end)
    if word in abbreviations:
        number = word[:-1].isdigit() or _ROMAN.fullmatch(word)  # "die 3. Liga", "der II. Senat"; "Platz 3. Die Frau …"
        return not (number and _starts_sentence(text, following, end, openers))
    if "." in word[:-1] and word.replace(".", "").isalpha() and all(len(part) <= 2 for part in word[:-1].split(".")):
        return not _starts_sentence(text, following, end, openers)  # U.S., D.C., a.m.: go by what follows
    return False


def _ends_with_letter(text: str, stop: int, following: int, end: int, openers: AbstractSet[str]) -> bool:
    """Whether a letter with a full stop ends its sentence: "wrote on X. Fans …", "gegen Tobias R. Der Mann …"."""
    initials = text[following + 1 : following + 2] == "."
    if text[stop - 1] == "X" and not initials:
        before = text[max(0, stop - _WORD_BACK) : stop - 1].split()
        if before and before[-1].islower():
            return True  # but: Francis X. Doe
    opener = _word_at(text, following, end)
    platform = text[stop - 1] == "X" and text[stop - 2] == " " and text[stop - 3].islower()
    if opener not in openers or initials:
        return platform and text[following] in _OPEN_MARKS and text[following + 1 : following + 2].isupper()
    return platform or len(opener) > _SURNAME  # not "by Y. He"


_OPEN_MARKS = '"“„»«'


def _starts_sentence(text: str, at: int, end: int, openers: AbstractSet[str]) -> bool:
    return _word_at(text, at, end) in openers or (text[at] in "\"“‘'" and text[at + 1 : at + 2].isupper())


def _opens_aside(text: str, at: int, end: int) -> bool:
    """Whether a bracket opens whose words are no sentence: "(NASDAQ: ORV)"."""
    closing = text.find(")", at, min(end, at + _ASIDE)) if text[at] == "(" else -1
    return closing > 0 and text[closing - 1] not in ".!?"


def _word_at(text: str, at: int, end: int) -> str:
    """The letters from a place on, twelve at most, as many as the longest listed word has."""
    stop = at
    limit = min(end, at + 12)
    while stop < limit and text[stop].isalpha():
        stop += 1
    return text[at:stop]
