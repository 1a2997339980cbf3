"""The value of one delimited expression: our own grammar first, then dateparser."""

import re
from datetime import date, datetime
from functools import cache

from newscorpus.dates.arithmetic import interval
from newscorpus.dates.clock_pattern import half_of_day
from newscorpus.dates.digit_rules import read_digits
from newscorpus.dates.fallback import ask_dateparser, check_language
from newscorpus.dates.finder import find_timexes
from newscorpus.dates.meanings import Fixed
from newscorpus.dates.words import time_classes
from newscorpus.errors import day_given, text_required
from newscorpus.lexicon import available_languages, language_code, load_lexicon
from newscorpus.model import Note, NoteKind, Span, Timex, TimexType

__all__ = ("normalize_date",)

_LONGEST = 128
_LONGEST_FOR_DATEPARSER = 64
_GRAMMAR = "en"


def normalize_date(text: str, /, *, anchor: date | str | None = None, language: str | None = None) -> Timex | None:
    """Return the value of one expression of time; `None` if the text is not one, or the value would be a guess.

    >>> normalize_date("Updated 3:14 PM ET, Mon March 5, 2018").value
    '2018-03-05T15:14'
    >>> normalize_date("Oct 5", anchor=date(2020, 10, 7)).value, normalize_date("Oct 5").value
    ('2020-10-05', 'XXXX-10-05')
    >>> normalize_date("05/03/2018").doubt.detail
    'or 2018-03-05'
    >>> normalize_date("5 mars 2018", language="fr").value
    '2018-03-05'

    Args:
        text: one expression, as a header or a caller's own data has it; a label and a zone may be beside it.
        anchor: the day that "yesterday" is counted from; without one such an expression is `None` or stays open.
        language: ISO 639-1, any that dateparser knows; the usual languages of news when `None`.

    Raises:
        TypeError: `text` is not a `str`.
        UnknownLanguageError: neither we nor dateparser know the language.
    """
    body = text_required(text).strip()
    anchor = day_given("anchor", anchor)
    if language is not None and language_code(language) in available_languages():
        language = language_code(language)
    elif language is not None:
        check_language(language)
    if not body or len(body) > _LONGEST:
        return None
    day = anchor.date() if isinstance(anchor, datetime) else anchor
    ours = language in {None, _GRAMMAR}
    found = _in_digits(text, body, month_first=ours) or (_by_grammar(text, day) if ours else None)
    if found is not None or len(body) > _LONGEST_FOR_DATEPARSER:
        return found
    answer = ask_dateparser(body, day, language)
    if answer is None:
        return None
    kind = TimexType.TIME if "T" in answer.value else TimexType.DATE
    other = _swapped(body, answer.value, month_first=ours)
    return _timex(text, Fixed(answer.value, kind, basis=answer.basis, other=other), "dateparser")


def _swapped(body: str, value: str, *, month_first: bool) -> str | None:
    """The other day that the digits of "05/03/2018 à 14h30" may mean; `None` when there is none."""
    digits = re.search(r"[0-9]", body)
    read = None if digits is None else read_digits(body, digits.start(), month_first=month_first)
    if read is None or read[1].other is None or value[:10] not in {read[1].value, read[1].other}:
        return None
    return read[1].value if value[:10] == read[1].other else read[1].other


def _timex(text: str, meaning: Fixed, rule: str) -> Timex:
    """The whole string as one expression."""
    start = len(text) - len(text.lstrip())
    span = Span.cut(text, start, len(text.rstrip()))
    begin, end = interval(meaning.value) or (None, None)
    doubt = None
    if meaning.other is not None:
        doubt = Note(kind=NoteKind.AMBIGUOUS_DATE, span=span, detail=f"or {meaning.other}")
    return Timex(
        span=span, type=TimexType(meaning.type), value=meaning.value, begin=begin, end=end,
        basis=meaning.basis, doubt=doubt, rule=rule,
    )  # fmt: skip


def _in_digits(text: str, body: str, *, month_first: bool) -> Timex | None:
    """Read "05.03.2018", with a clock after it or not; "2018-03"; "2018"."""
    read = read_digits(body, 0, month_first=month_first)
    if read is None:
        alone = _year_or_month().fullmatch(body)
        return None if alone is None else _timex(text, Fixed(alone[0]), "date-in-digits")
    end, meaning = read
    clock = ""
    if meaning.type == "DATE" and end < len(body):
        clock = _clock_in(body[end:])
        end = len(body) if clock and _only_labels(_clock().sub(" ", body[end:])) else end
    if _only_labels(body[end:]):
        if clock:
            meaning = meaning._replace(value=meaning.value + clock, type="TIME")
        return _timex(text, meaning, "date-in-digits")
    return None


def _by_grammar(text: str, anchor: date | None) -> Timex | None:
    """Read a string that holds one date, its clock time and labels, and nothing else."""
    found = find_timexes(text, anchor=anchor)
    days = [timex for timex in found if not timex.value.startswith(("T", "P"))] or list(found)
    if not days or len({timex.value[:10] for timex in days}) > 1:
        return None
    first = max(days, key=lambda timex: len(timex.value))
    around = text[: days[0].span.start] + " | " + text[days[-1].span.end :]
    clock = _clock_in(around) if len(first.value) == 10 and first.type is TimexType.DATE else ""
    if not _only_labels(_clock().sub(" ", around) if clock else around):
        return None
    if not clock:
        return first
    return _timex(text, Fixed(first.value + clock, "TIME", basis=first.basis), first.rule)


@cache
def _year_or_month() -> re.Pattern[str]:
    return re.compile(r"(?:1[0-9]|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?")


@cache
def _clock() -> re.Pattern[str]:
    classes = time_classes(load_lexicon(_GRAMMAR))
    am, pm = half_of_day(classes["half-am"]), half_of_day(classes["half-pm"])
    return re.compile(
        rf"(?<![0-9:.])([0-9]{{1,2}})(?:[:.h]([0-9][0-9]))?(?::[0-9][0-9])?(?: ?(?:({am})|({pm}))\.?)?(?![0-9:])"
    )


def _clock_in(text: str) -> str:
    """The clock of "3:14 PM" as "T15:14"; empty when there is none."""
    for match in _clock().finditer(text):
        hour, minute, half = int(match[1]), int(match[2] or 0), bool(match[3] or match[4])
        if (match[2] is None and not half) or hour > (12 if half else 24) or minute > 59:
            continue
        return f"T{hour % 12 + 12 * bool(match[4]) if half else hour:02d}:{minute:02d}"
    return ""


def _only_labels(text: str) -> bool:
    """Whether nothing but "Updated", "at", a zone and the like is in `text`."""
    labels = load_lexicon(_GRAMMAR).words("date_labels")
    return all(word in labels for word in re.findall(r"[^\W_]+", text.lower()))
