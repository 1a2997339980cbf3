"""The patterns that cut a byline, built from the words of `byline_words.txt` when they are first asked for."""

import re
from functools import cache

from newscorpus.bylines.byline_words import words_pattern
from newscorpus.lexicon import available_languages, load_lexicon

__all__ = (
    "CONTACT",
    "CREDIT",
    "DOMAIN",
    "GLUED_BY",
    "PHONE",
    "before_outlet",
    "bio_verbs",
    "reports_from",
    "separator",
    "time_of_day",
)

CONTACT = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w@])@\w{2,30}")
DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:(?i:com|org|net|info|news)|[a-z]{2}|[A-Z]{2})")
PHONE = re.compile(r"\+?\(?\d[\d\u00a0 ()./-]{5,16}\d")
CREDIT = re.compile(r"[^\s/\d]/[^\s/\d]")  # "Jane Doe/Reuters" signs a photo
GLUED_BY = re.compile(r"(?:By|BY)(?=[A-ZÀ-Þ])")


@cache
def separator() -> re.Pattern[str]:
    """What is between two pieces of a byline."""
    joins, parts = words_pattern("joins two names"), words_pattern("joins two names, or the parts of one")
    does = words_pattern("says before by what somebody did")
    return re.compile(
        r"(?=[\s.:,;|•·●⋅∙()/\[\]»–—&])"  # none of them starts with a letter
        rf"(?:\((?i:{joins})(?=\s)|(?<!Ã)[,;|•·●⋅∙()/\[\]»–—]|\s(?:[-–—:~]+(?=\s|$)|(?i:{joins}|&)(?=\s)(?!\s+zu\b)|&(?=\s?$)|\s{{2,}})"
        rf"|\s(?i:{parts})(?=\s+\S+\s+[A-ZÀ-Þ])"  # "Ortega y Gasset" is one name
        r"|:(?<=\w:)(?=\s)|&(?=\s?$)"
        r"|\s(?![Bb]y:)(?=[A-ZÀ-Þ][a-zà-ÿ]+:\s)|\.\s(?=[A-Z]\w+\s[Bb]y\s)"  # "Words: Jane Doe Photos: Wei Chen"
        rf"|(?<=\w)\s(?=(?i:{does}) [Bb]y\b))"  # "Reported By Jane Doe Edited By Wei Chen"
    )


@cache
def time_of_day() -> re.Pattern[str]:
    """A time of day, or what is counted beside it: "3:14 PM ET", "15 hours ago", "5 min read", "5h"."""
    units, tails = words_pattern("counted"), words_pattern("behind what is counted")
    oclock = words_pattern("behind a clock")
    return re.compile(
        r"\d(?:"  # the engine skips to the digits
        rf"\d?(?:[:.h]\d{{2}}){{1,2}}(?:\s?[AaPp]\.?[Mm]\b\.?)?(?:\s(?:{oclock}|h|[A-Z]{{2,4}}\b(?:[+-]\d{{1,2}}(?::?\d\d)?)?))?"
        r"|\d?\s?[AaPp]\.?[Mm]\b\.?(?:\s[A-Z]{2,4}\b)?"
        rf"|\d*\s(?:{units})\b(?:\s(?:{tails}))?|\d*[hdwm]\b)",
        re.IGNORECASE,
    )


@cache
def before_outlet() -> re.Pattern[str]:
    """A word before an outlet or a place: "for The Daily Example", "for the Harbour Gazette", "in Paris"."""
    words = words_pattern("in front of an outlet", "in front of a place", "in front of the outlet that one is of")
    article = words_pattern("in front of the name of an outlet")
    return re.compile(rf"((?i:{words}))\s+(?:(?P<article>{article})\s)?(?=[A-ZÀ-Þ\"“])")


@cache
def reports_from() -> re.Pattern[str]:
    """What is before the name in "Aus Wien berichtet Anna Weber"."""
    begins, ends = (
        words_pattern("begins where somebody reports from"),
        words_pattern("ends where somebody reports from"),
    )
    return re.compile(rf"(?i:{begins})\s(?:[A-ZÀ-Þ][\w-]+\s){{1,3}}(?:{ends})\s(?=[A-ZÀ-Þ])")


@cache
def bio_verbs() -> frozenset[str]:
    """What follows the name in a bio, in all languages: "Jane Doe is a reporter" is not a byline."""
    lines = [line for code in available_languages() for line in load_lexicon(code).lines("bio_verbs")]
    return frozenset(line.partition(" ")[0] for line in lines)
