"""Where a paragraph starts behind its dateline: "SALEM, Ohio (AP) — Gunmen shot at a bus".

A dateline is no part of the sentence behind it, and what depends on where a sentence starts (a subject without an
article, a phrase in front) would not be seen behind one. `newscorpus.bylines` reads what a dateline says; here it is
enough that what is in front of a dash, a colon or a bar belongs to no clause: names, numbers and brackets.

Capitals are evidence of that ("SALEM — Rain fell", and labels such as "UPDATE: Rain fell"), an agency in brackets, a
day, or a known place ("Salem: Rain fell"). A name without evidence may speak ("Roe: Rain"), so it is left alone, and so
is what an aside in small letters is about ("UNICEF — the agency for children — said").
"""

import re
from functools import cache

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.countries import countries
from newscorpus.text import Reading

__all__ = ("behind_dateline",)

_LONGEST = 12
"""How many words a dateline may have."""
_ABBREVIATION = 4
"""Letters: longer capitals are a place, not a body that acts, such as the UN or NATO."""
_INSIDE = re.compile(r"[ \u00a0,.()\[\]’'/]{1,3}|-")
_MARK = re.compile(r"[ \u00a0.)\]/]*(?:[—–|]|--|:(?=\s)|-(?=[ \u00a0]))[—–-]*\s*[\"“‘„»«]?")
_AGENCY = re.compile(r"[(\[/]([^()\[\]/]*)[)\]/][^\w()/]*$")


def behind_dateline(reading: Reading, low: int, high: int) -> int:
    """Return the first word of a sentence behind its dateline; `low` when it has none.

    >>> from newscorpus.lexicon import load_lexicon
    >>> texts = "LOS ANGELES, May 5 (AP) -- Rain fell.", "Paris: Rain fell.", "UNICEF — the agency — left.", "Roe: No."
    >>> readings = [Reading(text, load_lexicon("en")) for text in texts]
    >>> [reading.words[behind_dateline(reading, *reading.sentence_words[0])] for reading in readings]
    ['Rain', 'Rain', 'UNICEF', 'Roe']
    """
    words, gaps = reading.words, reading.gaps
    if low and words[low - 1] and "\n" not in gaps[low - 1]:
        return low
    particles = reading.lexicon.words("place_particles")
    for k in range(low, min(high - 1, low + _LONGEST)):
        word, gap = words[k], gaps[k]
        inside = k > low and (word.isdigit() or word in particles or gaps[k - 1][-1:] == "(")  # "(dpa)"
        if not (word[:1].isupper() or inside):
            return low
        if gap == " " or _INSIDE.fullmatch(gap):
            continue
        opens = words[k + 1][:1]
        is_end = _MARK.fullmatch(gap) and (opens.isupper() or (opens.isdigit() and not word.isdigit()))  # not "11 - 5"
        return k + 1 if is_end and _is_dateline(reading, low, k + 1) else low
    return low


def _is_dateline(reading: Reading, low: int, end: int) -> bool:
    """Whether there is evidence that the words `low:end` are a dateline, or a label."""
    words, gaps = reading.words[low:end], reading.gaps[low:end]
    agency = _AGENCY.search(reading.text, reading.start(low) - 1, reading.start(end))
    if agency is not None and (agency[1].isupper() or agency[1] in reading.lexicon.words("outlets")):
        return True
    known = _known_places(reading.lexicon)
    size = next(i for i, gap in enumerate(gaps, 1) if gap not in (" ", "-", "/", ". "))
    place, region = " ".join(words[:size]), " ".join(words[size:])
    if (len(place) > _ABBREVIATION and place.isupper()) or words[-1].isdigit():
        return True
    is_name = words[0].lower() not in reading.lexicon.words("stop_words")  # not "In Salem, Ohio — "
    return place.lower() in known or (is_name and region.lower() in known)


@cache
def _known_places(lexicon: Lexicon) -> frozenset[str]:
    """Return towns, regions and countries, in small letters."""
    nations = [name.lower() for country in countries(lexicon) for name in country.names]
    towns = [
        line.lower().strip(".") for name in ("dateline_cities", "places", "regions") for line in lexicon.lines(name)
    ]
    return frozenset([*towns, *nations])
