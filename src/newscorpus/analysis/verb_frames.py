"""What a verb takes beside its subject: a clause, two objects, an object and a bare infinitive (`verb_frames.txt`)."""

from collections.abc import Mapping
from functools import cache

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.inflection import verb_forms

__all__ = ("ASK", "BARE", "CLAUSE", "LINK", "NAME", "SAY", "TIME", "TWO", "verb_frames")

CLAUSE, SAY, TWO, BARE, NAME, ASK, TIME, LINK = (1 << i for i in range(8))
"""Bits: a finite clause; a quotation; two objects; an object and a bare infinitive; an object and its name; "if";
a time as its object; what its subject is or seems."""

_BITS: Mapping[str, int] = {
    "clause": CLAUSE,
    "say": SAY,
    "two": TWO,
    "bare": BARE,
    "name": NAME,
    "ask": ASK,
    "time": TIME,
    "link": LINK,
}


@cache
def verb_frames(lexicon: Lexicon) -> Mapping[str, int]:
    """Return verb form -> what the verb takes, as bits.

    >>> from newscorpus.lexicon import load_lexicon
    >>> frames = verb_frames(load_lexicon("en"))
    >>> bool(frames["told"] & TWO), bool(frames["told"] & CLAUSE), frames.get("walked", 0)
    (True, True, 0)
    """
    out: dict[str, int] = {}
    for line in lexicon.lines("verb_frames"):
        name, _, words = line.partition("|")
        for base in words.split():
            for form in verb_forms(base, lexicon):
                out[form] = out.get(form, 0) | _BITS[name.strip()]
    return out
