"""Rules for the clock and the parts of a day: "9 a.m. Friday", "noon", "this morning", "the night of June 20"."""

import re

from newscorpus.dates.arithmetic import duration
from newscorpus.dates.calendar_rules import day_at
from newscorpus.dates.day_meanings import OnDay, Weekday
from newscorpus.dates.meanings import Fixed, Meaning, MonthDay
from newscorpus.dates.scan import Expression, Scan
from newscorpus.dates.words import TimeWord

__all__ = (
    "clock",
    "clock_before",
    "fraction",
    "glued_unit",
    "hour_word",
    "military",
    "number_may_tell",
    "o_clock",
    "part_of_day",
    "part_of_hour",
    "tonight",
)

_FIRST_EVENING, _NOON = 4, 12  # hours
_HALVES = {"TMO": 0, "TAF": 12, "TEV": 12, "TNI": 0}
"""The hour from which the clock goes in the parts of a day; a night has hours of both halves."""
_NOT_BEFORE_CLOCK = frozenset("$£€:./#")
_TELLING = frozenset(":./-–'’")
_APOSTROPHES = frozenset("'’‘")
_PLAIN = frozenset({" ", ", ", ". ", "-", "–"})
_DASHES = frozenset({"-", "–", "—", "/", " - ", " – "})
_STOPS = frozenset(".!?:")
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DIGITS = "0123456789"


def number_may_tell(scan: Scan, k: int) -> bool:
    """Whether the number at word `k` may belong to a time at all: "5 p.m.", "10:30", "5/3/2018", "7" of "Oct. 5-7"."""
    gaps, ending = scan.gaps, scan.words[k].lstrip(_DIGITS)
    if ending:
        if ending.lower() not in scan.classes["ordinal-ending"]:
            return True
        return scan.modifier(k - 1).kind == "the" or _is_near(scan, k)
    if k < scan.count - 1 and gaps[k] != " " and gaps[k][:1] in _TELLING:
        return True
    if k and gaps[k - 1] != " " and gaps[k - 1][-1:] in _APOSTROPHES:
        return True
    return _is_near(scan, k) or scan.among(k + 1, "after-hour")


def _is_near(scan: Scan, k: int) -> bool:
    """Whether another expression ends right before word `k`, or one word before."""
    return scan.last is not None and k - scan.last.last <= 2


def clock(scan: Scan, k: int, word: TimeWord) -> Expression | None:  # noqa: ARG001 - all rules are called alike
    """Read "9 a.m.", "7:15 p.m. EST Friday", "at 10:30"."""
    if scan.gap(k) in _PLAIN and not scan.among(k + 1, "after-hour") and scan.words[k][-1].isdigit():
        return None
    start = scan.start(k)
    if scan.gap(k - 1)[-1:] in _NOT_BEFORE_CLOCK:
        return None
    match = scan.table.clock.match(scan.text, start)
    if match is None:
        return None
    minute, half = match["minute"], bool(match["am"] or match["pm"])
    if not (half or match["oclock"] or (minute and _is_clock(scan, k, match))):
        return None
    hour = int(match["hour"])
    ranged = bool(match["oclock"]) and bool(scan.classes["between-clocks"])  # "14-18 Uhr"
    if hour > (12 if half else 24) or (scan.gap(k - 1)[-1:] == "-" and not half and not ranged):
        return None
    if half:
        hour = hour % 12 + 12 * bool(match["pm"])
    last = scan.reading.word_at(start + len(match[0].rstrip(".")) - 1)
    kind, value = scan.modifier(k - 1)
    first, mod = (k - 1, value) if kind == "bound" and value == "APPROX" and scan.space(k - 1) else (k, None)
    return _with_day(scan, first, last, match.end(), f"T{hour:02d}:{minute or '00'}", "clock")._replace(mod=mod)


def _is_clock(scan: Scan, k: int, match: re.Match[str]) -> bool:
    """Whether digits such as "10:30" are a clock by what is beside them: "at 10:30", "10:30 GMT", "10:30 tonight"."""
    tonight = scan.space(k + 1) and scan.head(k + 2).kind == "tonight"
    beside = bool(match["zone"]) or tonight or scan.among(k - 1, "before-clock")
    return beside and match[0][len(match["hour"])] in scan.classes["clock-mark"]


def clock_before(scan: Scan, found: Expression) -> Expression | None:
    """The first of two clocks that share the word for the hour: the "10" of "10 bis 12 Uhr"."""
    if not scan.classes["between-clocks"]:
        return None
    j = found.first - 1
    j -= scan.among(j, "from-clock") and scan.among(j - 1, "between-clocks")  # "von 8 bis 12 und von 14 bis 18 Uhr"
    if scan.among(j, "between-clocks") and scan.space(j) and scan.space(j - 1):
        j -= 1
    elif scan.gap(j) not in _DASHES:
        return None
    if j < scan.floor or not _is_below(scan.words[j], 60):
        return None
    minute = "00"
    first = j
    if j > scan.floor and scan.gap(j - 1) in scan.classes["clock-mark"] and len(scan.words[j]) == 2:
        minute, first = scan.words[j], j - 1
    meaning, hour = found.meaning, scan.words[first]
    if not _is_below(hour, 25) or not isinstance(meaning, MonthDay | Weekday | OnDay):
        return None
    return scan.found(first, j, meaning._replace(clock=f"T{int(hour):02d}:{minute}"), "clock")


def _is_below(digits: str, limit: int) -> bool:
    """Whether the word is a number of at most two digits below a limit."""
    return len(digits) < 3 and digits.isascii() and digits.isdigit() and int(digits) < limit


def glued_unit(scan: Scan, k: int, word: TimeWord) -> Expression | None:  # noqa: ARG001 - all rules are called alike
    """Read "5hrs", "1.5hrs", "16days", "0600hrs on Friday"; not "5hrs ago"."""
    digits = scan.words[k].rstrip(_LETTERS)
    unit = scan.heads.get(scan.words[k][len(digits) :])
    if unit is not None and unit.value == "TH" and len(digits) == len("0600") and (at := _military(digits)):
        found = _with_day(scan, k, k, scan.ends[k], at, "military")  # "0600hrs"
        return found if found.last > k or scan.among(k - 1, "before-clock") else None
    if not digits or unit is None or unit.kind not in {"unit", "units"}:
        return None
    if scan.among(k + 1, "distance-back") or scan.among(k + 1, "distance-ahead") or scan.among(k + 1, "age"):
        return None
    before = scan.words[k - 1] if k > scan.floor and scan.gap(k - 1) == "." else ""
    first, amount = (k - 1, f"{before}.{digits}") if before.isdigit() and before.isascii() else (k, digits)
    return scan.found(first, k, Fixed(duration(amount, unit.value), "DURATION"), "duration")


def military(scan: Scan, k: int, word: TimeWord) -> Expression | None:  # noqa: ARG001 - all rules are called alike
    """Read "2100 GMT", "at 2100 hours", "at 0630 local time on Friday"; not "2100 hours of work"."""
    digits = scan.words[k]
    if not scan.space(k) or not digits.isdigit() or not (at := _military(digits)):
        return None
    last = k + 1
    if not scan.among(last, "universal-time"):
        if not scan.among(k - 1, "before-clock") or scan.among(k + 2, "of"):
            return None
        if not scan.among(last, "hours"):
            match = scan.table.clock.match(scan.text, scan.start(k))
            if match is None or not match["zone"]:
                return None
            last = scan.reading.word_at(match.end() - 1)
    return _with_day(scan, k, last, scan.ends[last], at, "military")


def _military(digits: str) -> str:
    """The clock of four digits; empty when they are none."""
    return f"T{digits[:2]}:{digits[2:]}" if int(digits[:2]) <= 24 and int(digits[2:]) < _HOUR else ""


def fraction(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "half past seven", "at quarter to nine on Friday", "a quarter past six"."""
    quarter = _QUARTERS.get(word.value)
    before, after = scan.among(k + 1, "minutes-before-hour"), scan.among(k + 1, "minutes-after-hour")
    if quarter is None or not (after or (before and word.value == "Q")) or not (scan.space(k) and scan.space(k + 1)):
        return None
    hour = _hour(scan, k + 2)
    if hour is None:
        return None
    hour, minute = (hour, quarter) if after else ((hour - 2) % _NOON + 1, _HOUR - quarter)
    first = k - 1 if scan.modifier(k - 1).kind == "number" and scan.space(k - 1) else k
    return _with_day(scan, first, k + 2, scan.ends[k + 2], f"T{hour:02d}:{minute:02d}", "clock-in-words")


def part_of_hour(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "halb neun", which is half past eight, and "Viertel nach acht"; not "Das Viertel nach zwei Bränden"."""
    before, after = scan.among(k + 1, "minutes-before-hour"), scan.among(k + 1, "minutes-after-hour")
    half = word.value == "H"
    last = k + 1 if half else k + 2
    hour = _written_hour(scan, last) if half or before or after else None
    if hour is None or not all(scan.space(j) for j in range(k, last)):
        return None
    if not after:
        hour = (hour - 2) % _NOON + 1
    minute = _QUARTERS[word.value] if after or half else _HOUR - _QUARTERS[word.value]
    if scan.among(last + 1, "o-clock") and scan.space(last):
        last += 1
    elif not scan.among(k - 1, "before-clock") and (
        scan.among(k - 1, "determiner") or (scan.space(last) and scan.words[last + 1][:1].isupper())
    ):
        return None  # a noun is counted: "halb zehn Kinder"
    return _with_day(scan, k, last, scan.ends[last], f"T{hour:02d}:{minute:02d}", "clock-in-words")


def o_clock(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "seven o'clock on Monday", "sieben Uhr"; `clock` reads hours in digits."""
    split = scan.gap(k - 1) in _APOSTROPHES
    j = k - 1 - split
    if scan.word(k - split) != word.value:
        return None
    hour = _hour(scan, j) if scan.space(j) else None
    return None if hour is None else _with_day(scan, j, k, scan.ends[k], f"T{hour:02d}:00", "clock-in-words")


def _hour(scan: Scan, k: int) -> int | None:
    """The hour that the word `k` names: "seven"."""
    kind, value = scan.modifier(k)
    return int(value) if kind == "number" and value.isdigit() and 1 <= int(value) <= _NOON else None


def _written_hour(scan: Scan, k: int) -> int | None:
    """The hour of word `k`, in letters or digits: "seven", "7"."""
    word = scan.word(k)
    return (int(word) or None) if _is_below(word, _NOON + 1) else _hour(scan, k)


_HOUR = 60
_QUARTERS = {"Q": 15, "H": 30}
"""How many minutes the units "quarter" and "half" have on the clock."""


def hour_word(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "noon", "midnight Friday"; not "High Noon"."""
    if scan.among(k - 1, "not-before-hour"):
        return None
    twelve = scan.word(k - 1) == "12" and scan.space(k - 1) and k - 1 >= scan.floor
    return _with_day(scan, k - twelve, k, scan.ends[k], "T" + word.value, "clock-word")


def _with_day(scan: Scan, first: int, last: int, end: int, clock: str, rule: str) -> Expression:
    """The clock with the day after it, "9 a.m. on Friday", or with that of the story."""
    j, before = last + 1, scan.last
    if scan.among(j, "part-behind-clock") and scan.space(last):  # "8 Uhr abends"
        clock = _late(clock, scan.head(j).value)
    taken = before is not None and before.last == first - 1 and clocked(before.meaning, clock) is not None
    if scan.head(j).kind == "tonight" and scan.comma(last):
        hour = int(clock[1:3])
        late = f"T{hour + 12}{clock[3:]}" if _FIRST_EVENING <= hour < _NOON else clock  # "8:30 tonight"
        return scan.found(first, j, OnDay(0, late), rule)
    if not taken and scan.comma(last):
        if scan.among(j, "on") and scan.space(j):
            j += 1
        day = day_at(scan, j)
        if day is not None and day.rule == "deictic" and "," in scan.gap(last):
            day = None  # "um 20 Uhr, morgen um 10 Uhr"
        if day is not None and (meaning := clocked(day.meaning, clock) or _in_part(day.meaning, clock)) is not None:
            return scan.found(first, day.last, meaning, rule)
    return Expression(first, last, scan.start(first), end, OnDay(0, clock, same=True), rule)


def clocked(meaning: Meaning, clock: str) -> Meaning | None:
    """Return the day that `meaning` names, at a clock; `None` when it names no day."""
    if isinstance(meaning, MonthDay | Weekday | OnDay) and not meaning.clock:
        return meaning._replace(clock=clock)
    return None


def _in_part(meaning: Meaning, clock: str) -> Meaning | None:
    """The part of a day with its time, in the half of the day that it says: "seven o'clock on Monday evening"."""
    if not isinstance(meaning, MonthDay | Weekday | OnDay) or meaning.clock not in _HALVES:
        return None
    return meaning._replace(clock=_late(clock, meaning.clock))


def _late(clock: str, part: str) -> str:
    """A clock of twelve hours in a part of the day: "T20:00" for eight o'clock in the evening."""
    hour = int(clock[1:3])
    return f"T{hour + _NOON:02d}{clock[3:]}" if hour < _NOON <= _HALVES.get(part, 0) else clock


def clock_behind(scan: Scan, day: Expression, found: Expression) -> Expression | None:
    """The day with the clock after it: "Saturday, 7 p.m.", "May 10, 2 p.m.", "Sundays at 1 p.m."."""
    if not isinstance(found.meaning, OnDay):
        return None
    repeated = isinstance(day.meaning, Fixed) and day.rule == "weekday-set" and "T" not in day.meaning.value
    at = found.first - 1
    apart = at == day.last + 1 and scan.among(at, "at") and scan.space(at) and scan.space(day.last) and repeated
    if not apart and not (found.first == day.last + 1 and scan.comma(day.last)):
        return None
    meaning: Meaning | None
    if isinstance(day.meaning, Fixed):
        meaning = day.meaning._replace(value=day.meaning.value + found.meaning.clock) if repeated else None
    else:
        meaning = clocked(day.meaning, found.meaning.clock)
    if meaning is None:
        return None
    return found._replace(first=day.first, start=day.start, meaning=meaning, rule=day.rule, mod=day.mod)


def part_of_day(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "this morning", "last night", "that afternoon", "the next morning", "the night of June 20"."""
    code = "T" + word.value
    lead = scan.lead(k, article=True)
    link = scan.among(k + 1, "of") or scan.among(k + 1, "part-link")
    if link and scan.space(k) and scan.space(k + 1):
        day = day_at(scan, k + 2)
        if day is not None and (meaning := clocked(day.meaning, code)) is not None:
            return scan.found(lead.first, day.last, meaning, "part-of-day")
    on = scan.among(k + 1, "on") and scan.space(k)
    edged = lead.mod is not None or scan.among(k, "part-before-day")
    day = day_at(scan, k + 1 + on) if edged and scan.space(k + on) else None
    if day is not None and (meaning := clocked(day.meaning, code)) is not None:
        return scan.found(lead.first, day.last, meaning, "part-of-day")
    if lead.every:
        return scan.found(lead.first, k, Fixed(code, "SET", quant="EVERY"), "part-of-day-set")
    last_but_one = scan.among(k + 1, "before") and scan.modifier(k + 2) == ("shift", "-1")
    dated = scan.space(k + 2) and (scan.head(k + 3).kind or scan.words[k + 3] in scan.holidays)
    if last_but_one and scan.modifier(k - 1).kind == "the" and not dated:
        return scan.found(k - 1, k + 2, OnDay(-2, code), "part-of-day")  # "the night before last"
    before = lead.first - 1
    opened = scan.among(before, "before-clock") or scan.among(before, "in")
    edged = lead.mod is not None and (opened or scan.modifier(before).kind == "preposition-the")
    if edged and _stands_free(scan, k):
        return scan.found(lead.first, k, OnDay(0, code, same=True), "part-of-day", lead.mod)
    if scan.among(k, "next-day-at-start") and _starts_sentence(scan, k):
        return scan.found(k, k, OnDay(1), "deictic")
    j = k - 1
    kind, value = scan.modifier(j)
    if not scan.space(j):
        return None
    if code == "TMI" and scan.among(j, "before-clock"):
        return scan.found(k, k, OnDay(0, "T12:00", same=True), "part-of-day")
    if kind == "preposition-the" and _stands_free(scan, k):
        return scan.found(k, k, OnDay(0, code, same=True), "part-of-day")
    if kind == "the" and scan.among(j - 1, "in") and code in scan.table.parts_alone and _stands_free(scan, k):
        if (hour := _hour_before(scan, j - 2, code)) is not None:
            return _with_day(scan, j - 2, k, scan.ends[k], hour, "clock-in-words")
        return scan.found(j, k, OnDay(0, code, same=True), "part-of-day")
    if kind == "shift":
        same = scan.modifier(lead.first).kind == "the"
        return scan.found(lead.first, k, OnDay(int(value), code, same=same), "part-of-day")
    if kind in {"that", "same", "follow"}:
        first = j - 1 if scan.modifier(j - 1).kind in {"the", "that"} and scan.space(j - 1) else j
        return scan.found(first, k, OnDay(int(kind == "follow"), code, same=True), "part-of-day")
    return None


def _hour_before(scan: Scan, k: int, part: str) -> str | None:
    """The time when word `k` is an hour with its part of the day: the "three" of "at three in the morning"."""
    hour = _written_hour(scan, k)
    if hour is None or k < scan.floor or not (scan.space(k) and scan.among(k - 1, "before-hour")):
        return None
    return f"T{hour % _NOON + _HALVES[part]:02d}:00"


def _starts_sentence(scan: Scan, k: int) -> bool:
    """Whether word `k` opens a sentence, as far as the mark before it shows."""
    return k == 0 or scan.gap(k - 1).strip()[:1] in _STOPS or "\n" in scan.gap(k - 1)


def _stands_free(scan: Scan, k: int) -> bool:
    """Whether no noun follows: "in the evening, …", "in the morning of"; not "in the evening news"."""
    if scan.table.nouns_in_capitals or not scan.space(k):  # where nouns have capitals, they form one word with others
        return True
    return scan.among(k + 1, "after-part") or scan.words[k + 1][:1].isupper()


def tonight(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "tonight", "overnight"."""
    return scan.found(k, k, OnDay(0, "T" + word.value), "tonight")
