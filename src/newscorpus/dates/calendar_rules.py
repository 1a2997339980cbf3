"""Rules for expressions that name a place in the calendar: months, weekdays, days counted from today."""

from newscorpus.dates.before_unit import counts_in_story, in_told_year, is_following
from newscorpus.dates.counted import Counted, EndOf, PartOfYear
from newscorpus.dates.counts import read_count
from newscorpus.dates.day_meanings import Anniversary, DayAlone, NthWeekday, OnDay, Weekday
from newscorpus.dates.digit_rules import day_in_digits
from newscorpus.dates.meanings import Fixed, Month, MonthDay
from newscorpus.dates.proper_names import has_title
from newscorpus.dates.scan import Expression, Scan
from newscorpus.dates.words import NO_WORD, TimeWord
from newscorpus.model import TimexMod

__all__ = (
    "counted_word",
    "day_alone",
    "day_at",
    "deictic",
    "is_stretch_end",
    "month",
    "part_after",
    "unit_edge",
    "weekday",
    "weekday_part",
    "weekdays",
)


_SHORTEST_VERB = 4  # "the 3rd red flag"
_ENDS_OF_CLAUSE = frozenset(".,;:!?)") | {""}
_SPORT_REACHES = 15
_MOST_WEEKS = 520
_DASHES = frozenset({"-", "–", "—", " - ", " – "})
_MONTHS_OF = {"Q": 3, "H": 6}
_NTH = frozenset({-1, 1, 2, 3, 4, 5})


def month(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "October", "Oct. 22, 2018", "22 October", "the 22nd of October", "early October 2018"."""
    number = int(word.value)
    before = _day_before(scan, k)
    if before is not None:
        first, day = before
        return (
            None
            if _is_street(scan, k + 1) or _is_given_name(scan, k, first)
            else _month_day(scan, first, k, number, day)
        )
    day_after = _day_after(scan, k)
    if day_after is not None:
        return _month_day(scan, k, day_after[0], number, day_after[1])
    follows = scan.heads.get(scan.words[k + 1]) if k + 1 < scan.count else None
    if follows is not None and follows.kind == "unit" and (part := _quarter_that_ends(scan, k, number)) is not None:
        return part
    if (part := _quarter_from(scan, k, number)) is not None:
        return part
    after = scan.year_after(k)
    lead = scan.lead(k)
    told = in_told_year(scan, k) if lead.first == k else 0
    if after is None and lead.first == k and not (_may_stand_alone(scan, k) or told):
        return None
    if lead.every:
        return scan.found(lead.first, k, Fixed(f"XXXX-{number:02d}", "SET", quant="EVERY"), "month-set")
    if after is not None:
        return scan.found(lead.first, after[0], Month(number, after[1]), "month", lead.mod)
    if told:
        return scan.found(k - told, k, Month(number, shift=told - 1, in_story=True), "month")
    story = counts_in_story(scan, lead.first)
    return scan.found(lead.first, k, Month(number, shift=lead.shift, in_story=story), "month", lead.mod)


def _is_street(scan: Scan, k: int) -> bool:
    """Whether word `k` makes an address of the day before it: "12 May Road"."""
    return scan.space(k - 1) and scan.modifier(k).kind == "street" and scan.words[k][:1].isupper()


def _is_given_name(scan: Scan, k: int, first: int) -> bool:
    """Whether a rank, not a day, comes before a name, word `k`: "9. Jan Müller", not "am 9. Jan Regen"."""
    named = scan.among(k, "given-name-behind-rank") and not scan.among(first - 1, "before-digits")
    return named and scan.space(k) and scan.words[k + 1][:1].isupper()


def _quarter_that_ends(scan: Scan, k: int, month: int) -> Expression | None:
    """Read "the September quarter", "the December half of 2018": quarters and halves by their last month."""
    head = scan.head(k + 1)
    code = head.value
    months = _MONTHS_OF.get(code, 0)
    if not months or head.kind != "unit" or month % months or not scan.linked(k):
        return None
    last, year = scan.year_after(k + 1) or (k + 1, None)
    lead = scan.lead(k, article=True)
    if lead.shift is not None and year is None:
        return scan.found(lead.first, last, PartOfYear(f"{code}{month // months}", shift=lead.shift), "part-of-year")
    return scan.found(lead.first, last, PartOfYear(f"{code}{month // months}", year), "part-of-year", lead.mod)


def _quarter_from(scan: Scan, k: int, month: int) -> Expression | None:
    """Read "the April-June quarter", "the January to March quarter": quarters and halves by both of their months."""
    end = k + 1 + (scan.among(k + 1, "to") and scan.space(k) and scan.space(k + 1))
    head = scan.head(end)
    if head.kind != "month" or not (end > k + 1 or scan.gap(k) in _DASHES) or scan.head(end + 1).kind != "unit":
        return None
    last = int(head.value)
    part = _quarter_that_ends(scan, end, last)
    if part is None or last - month + 1 != _MONTHS_OF[scan.head(end + 1).value]:
        return None
    lead = scan.lead(k, article=True)
    return part._replace(first=lead.first, start=scan.start(lead.first))


def _day_before(scan: Scan, k: int) -> tuple[int, int] | None:
    """The first word and the day of "22 October", "the 22nd of October"."""
    j = k - 1
    before = scan.words[j] if k else ""
    of = before in scan.classes["of"] and scan.space(j)
    if of:
        j -= 1
    elif not before[:1].isdigit() and scan.modifier(j).kind != "ordinal":
        return None
    if j < scan.floor or not (scan.space(j) or scan.ordinal_mark(j)):
        return None
    day = scan.day_number(j)
    if day is None and scan.modifier(j).kind == "ordinal":
        day = int(scan.modifier(j).value)
    if (
        day is None
        or day < 1
        or (of and scan.words[j].isdigit() and scan.modifier(j - 1).kind != "the")
        or scan.gap(j - 1) in {".", ",", ":", "/"}
    ):
        return None
    if scan.modifier(j - 1).kind == "the" and scan.space(j - 1):
        j -= 1
    return j, day


def _day_after(scan: Scan, k: int) -> tuple[int, int] | None:
    """The last word and the day of "Oct. 22", "Nov.6", "October 22nd", "October the 22nd"."""
    gap, j = scan.gap(k), k + 1
    if gap != " " and gap.strip() not in {"", "."}:
        return None
    if not gap or not (gap == "." or scan.comma(k)):
        return None
    if scan.modifier(j).kind == "the" and scan.space(k) and scan.space(j) and scan.words[j + 1][-1:].isalpha():
        j += 1
        if scan.space(j) and scan.words[j + 1][:1].isupper():
            return None  # "In March the 9th Circuit ruled"
    day = scan.day_number(j)
    if day is None:
        return None
    following = scan.gap(j)
    longer = len(following) == 1 and following in ",.:/" and scan.words[j + 1][:1].isdigit()
    return None if longer or following[:1] == "%" else (j, day)


def day_alone(scan: Scan, k: int, word: TimeWord) -> Expression | None:  # noqa: ARG001 - all rules are called alike
    """Read "on the 11th", "by the 15th of next month"; not "the 11th floor", "a birdie on the 18th"."""
    day = scan.day_number(k)
    if day is None or scan.words[k][-1].isdigit() or scan.modifier(k - 1).kind != "the" or not scan.space(k - 1):
        return None
    if scan.among(k + 1, "of") and scan.is_unit(k + 3, "M") and all(scan.space(j) for j in (k, k + 1, k + 2)):
        kind, value = scan.modifier(k + 2)
        if kind in {"shift", "the"}:
            return scan.found(k - 1, k + 3, DayAlone(day, int(value)), "day-alone")
    following = scan.word(k + 1)
    verb = len(following) > _SHORTEST_VERB and following.endswith(scan.table.past_endings)
    ends = scan.gap(k)[:1] in _ENDS_OF_CLAUSE or scan.among(k + 1, "after-day-alone") or verb
    of_part = scan.among(k - 2, "of") and scan.head(k - 3).kind == "part"  # "the morning of the 14th"
    put_off = scan.among(k - 2, "put-off-to") and scan.among(k - 3, "put-off")  # "moved to the 9th"
    if not ((scan.among(k - 2, "before-day-alone") or of_part or put_off) and ends):
        return None
    around = range(max(k - _SPORT_REACHES, 0), k + _SPORT_REACHES)
    return None if any(scan.among(j, "golf") for j in around) else scan.found(k - 1, k, DayAlone(day), "day-alone")


def _month_day(scan: Scan, first: int, last: int, number: int, day: int) -> Expression:
    """A day of a month with the year after it, if there is one."""
    year = None
    after = scan.year_after(last)
    if after is not None:
        last, year = after
    lead = scan.lead(first)
    return scan.found(lead.first, last, MonthDay(number, day, year), "month-day", lead.mod)


def _may_stand_alone(scan: Scan, k: int) -> bool:
    """Whether a month without day, year and modifier is a month: "in May", not "Mrs May", "June Carter", "March on"."""
    following = scan.words[k + 1] if scan.space(k) else ""
    name_follows = following[:1].isupper() and not scan.head(k + 1).kind
    put_off = scan.among(k - 1, "put-off-to") and scan.among(k - 2, "put-off")  # "brought forward to May"
    put_off = put_off and not scan.among(k + 1, "put-off-to")  # not "called for May to resign"
    if (put_off or scan.among(k - 1, "before-month") or is_stretch_end(scan, k - 1)) and scan.space(k - 1):
        return not (name_follows and scan.among(k, "short-month"))
    joins = scan.comma(k - 1) or scan.gap(k - 1) in _DASHES  # "January-March"
    if joins and scan.last is not None and isinstance(scan.last.meaning, Month) and k - scan.last.last <= 2:
        return True
    if scan.among(k, "month-or-word") or scan.among(k, "short-month") or has_title(scan, k):
        return False
    return not (name_follows and scan.among(k, "month-or-given-name"))


def is_stretch_end(scan: Scan, k: int) -> bool:
    """Whether word `k` is between a stretch and its last day: "the year through March", "six weeks to Sunday"."""
    units = scan.head(k - 1).kind in {"unit", "units"}
    return units and scan.among(k, "stretch-end") and scan.space(k - 1) and scan.space(k)


def weekday(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "Friday", "last Friday", "Friday night", "Monday, Oct. 22, 2018", "Monday 22 October"."""
    number = int(word.value)
    dated = weekday_letters(scan, k, word)
    if dated is not None:
        return dated
    counted = _counted_weekday(scan, k, number)
    if counted is not None:
        return counted
    lead = scan.lead(k)
    if len(scan.words[k]) == 3 and not _short_weekday(scan, k, lead.first):
        return None
    week = scan.is_unit(k + 1, "W") and scan.space(k) and not scan.among(k + 2, "after")  # not "week after week"
    if lead.first == k and week and scan.among(k - 1, "before-weekday-week"):
        return scan.found(k, k + 1, Weekday(number, 1, weeks=1), "weeks-from-day")
    last, clock = part_after(scan, k)
    first = k - 2 if _skips(scan, k) else lead.first
    if lead.every or first < lead.first:
        quant = " ".join(["EVERY", *scan.words[first + 1 : k]]).upper()
        return scan.found(first, last, Fixed(f"XXXX-WXX-{number}{clock}", "SET", quant=quant), "weekday-set")
    if scan.gap(last) == " (" and (inner := month_day_at(scan, last + 1)) and isinstance(inner.meaning, MonthDay):
        meaning = inner.meaning._replace(weekday=number, clock=clock)  # "on Monday (Sept. 20)"
        return scan.found(lead.first, last, meaning, "weekday", lead.mod)
    kind, part = scan.modifier(k + 1)
    if kind == "parts" and scan.space(k):
        return scan.found(k, k + 1, Fixed(f"XXXX-WXX-{number}T{part}", "SET"), "weekday-set")
    if lead.first == k and is_following(scan, k):
        return scan.found(k - 2, last, Weekday(number, 1, clock, in_story=True), "weekday")
    story = counts_in_story(scan, lead.first)
    return scan.found(lead.first, last, Weekday(number, lead.shift, clock, in_story=story), "weekday", lead.mod)


def weekday_letters(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "Do, 5.12." and "Fr., 6. Dezember", whose letters alone are other words, such as "So"."""
    inner = month_day_at(scan, k + 1) if scan.comma(k) else None
    if inner is None or not isinstance(inner.meaning, MonthDay):
        return None
    lead = scan.lead(k)
    meaning = inner.meaning._replace(weekday=int(word.value[0]), clock=word.value[1:] and f"T{word.value[1:]}")
    return scan.found(lead.first, inner.last, meaning, "weekday-date", lead.mod)._replace(end=inner.end)


def _skips(scan: Scan, k: int) -> bool:
    """Whether "every other" or "every second" comes before word `k`."""
    counted = scan.among(k - 1, "other") or scan.modifier(k - 1).kind == "ordinal"
    return counted and scan.modifier(k - 2).kind == "every" and scan.space(k - 1) and scan.space(k - 2)


def _counted_weekday(scan: Scan, k: int, number: int) -> Expression | None:
    """Read "Friday the 13th", "the second Monday in January", "the last Friday of May 2018"."""
    if not scan.space(k) or k + 1 >= scan.count:
        return None
    the = scan.modifier(k + 1).kind == "the" and scan.space(k + 1)
    j = k + 2 if the else k + 1
    if j < scan.count and scan.space(j - 1) and not scan.words[j][-1:].isdigit() and (day := scan.day_number(j)):
        lead = scan.lead(k)
        return scan.found(lead.first, j, DayAlone(day, weekday=number), "weekday-number")
    if not (scan.among(k + 1, "of-month") and scan.space(k) and scan.space(k + 1) and scan.space(k - 1)):
        return None
    kind, value = scan.modifier(k - 1)
    n = int(value) if kind == "ordinal" or (kind == "shift" and value == "-1") else 0
    head = scan.head(k + 2)
    if head.kind != "month" or n not in _NTH:
        return None
    last, year = scan.year_after(k + 2) or (k + 2, None)
    first = k - 2 if scan.modifier(k - 2).kind == "the" and scan.space(k - 2) else k - 1
    return scan.found(first, last, NthWeekday(number, n, Month(int(head.value), year)), "nth-weekday")


def _short_weekday(scan: Scan, k: int, first: int) -> bool:
    """Whether "Sun" or "Sat" is a day: "next Sat", "on Sat"; not "the Sun", "Sun Inc."."""
    return first < k or scan.among(k - 1, "before-short-weekday")


def weekdays(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "Sundays", "two Fridays ago"; "Friday nights" is left to other rules."""
    if scan.space(k) and scan.among(k + 1, "distance-from-now") and scan.among(k + 1, "distance-back"):
        count = read_count(scan, k - 1) if scan.space(k - 1) else None
        if count is not None and count.amount.isdigit() and 0 < int(count.amount) <= _MOST_WEEKS:
            meaning = Weekday(int(word.value), -1, weeks=1 - int(count.amount))
            return scan.found(count.first, k + 1, meaning, "weekdays-ago")
    return scan.found(k, k, Fixed(f"XXXX-WXX-{word.value}", "SET"), "weekday-set")


def part_after(scan: Scan, k: int) -> tuple[int, str]:
    """The last word and the clock of "Friday night"; word `k` and nothing when no part of the day follows."""
    if not scan.space(k):
        return k, ""
    head = scan.head(k + 1)
    part = scan.modifier(k + 1) if head.kind != "part" else head
    return (k + 1, "T" + part.value) if part.kind in {"part", "part-behind-day"} else (k, "")


def weekday_part(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read one word for a weekday and a part of it, as German has it: "Montagabend, 11. März"; its value is "1EV"."""
    number, clock = int(word.value[0]), f"T{word.value[1:]}"
    lead = scan.lead(k)
    if lead.every:
        return scan.found(lead.first, k, Fixed(f"XXXX-WXX-{number}{clock}", "SET", quant="EVERY"), "weekday-set")
    plain = scan.found(lead.first, k, Weekday(number, lead.shift, clock), "weekday", lead.mod)
    return weekday_letters(scan, k, word) or plain


def counted_word(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read one word for a unit and its distance, as German has it: "Vorjahr", "Vortag"; its value is "Y:-1"."""
    unit, _, n = word.value.partition(":")
    lead = scan.lead(k, article=True)
    meaning = Counted(unit, int(n), previous=unit == "D")
    return scan.found(lead.first, k, meaning, "unit-shifted", lead.mod)


def unit_edge(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read one word for the start, middle or end of a unit: "Jahresende 2014"; its value is "Y:END"."""
    unit, _, mod = word.value.partition(":")
    year = scan.year_after(k)
    if year is not None and year[1].number is not None:
        return scan.found(k, year[0], Fixed(f"{year[1].number:04d}"), "unit-end", mod)
    meaning = EndOf(unit) if mod == TimexMod.END else Counted(unit, 0)
    return scan.found(k, k, meaning, "unit-end", mod)


def deictic(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "today", "late yesterday", "tomorrow morning", "the day before yesterday"."""
    shift = int(word.value)
    step = scan.among(k - 1, "after") - scan.among(k - 1, "before")
    if (
        step * shift > 0
        and scan.is_unit(k - 2, "D")
        and scan.space(k - 1)
        and scan.space(k - 2)
        and k - 2 >= scan.floor
    ):
        first = k - 3 if scan.modifier(k - 3).kind == "the" and scan.space(k - 3) else k - 2
        return scan.found(first, k, OnDay(shift + step), "deictic")
    if shift == 0 and (years := _years_back(scan, k + 1)) is not None:
        return scan.found(k, years[0], Anniversary(-years[1]), "deictic")
    lead = scan.lead(k)
    last, clock = part_after(scan, k)
    return scan.found(lead.first, last, OnDay(shift, clock), "deictic", lead.mod)


def _years_back(scan: Scan, k: int) -> tuple[int, int] | None:
    """The last word and the years of "vor zwei Jahren" from word `k` on, in a language with "ago" in front."""
    if not (scan.among(k, "back-in-front") and scan.space(k - 1)):
        return None
    unit = next((j for j in range(k + 2, min(k + 4, scan.count)) if scan.head(j).value == "Y"), -1)
    count = read_count(scan, unit - 1) if unit >= 0 else None
    return (unit, int(count.amount)) if count is not None and count.first == k + 1 and count.amount.isdigit() else None


def day_at(scan: Scan, k: int) -> Expression | None:
    """The day that is named from word `k` on: "Friday", "Oct. 22", "yesterday"; `None` when none is."""
    head = scan.head(k)
    rule = {"weekday": weekday, "deictic": deictic}.get(head.kind)
    if rule is None:
        return month_day_at(scan, k)
    floor, scan.floor = scan.floor, k
    found = rule(scan, k, head)
    scan.floor = floor
    return found


def month_day_at(scan: Scan, k: int) -> Expression | None:
    """The day of a month that starts at word `k`: "Oct. 22", "22 October", "the 22nd of October"."""
    if (
        scan.head(k).kind != "month"
        and scan.modifier(k).kind != "the"
        and not (k < scan.count and scan.words[k][:1].isdigit())
    ):
        return None
    if scan.gap(k)[:1] in scan.classes["ordinal-mark"] and (digits := day_in_digits(scan, k, NO_WORD)) is not None:
        return digits
    for j in range(k, min(k + 4, scan.count)):
        head = scan.head(j)
        if head.kind == "month":
            floor, scan.floor = scan.floor, k
            found = month(scan, j, head)
            scan.floor = floor
            return found if found is not None and found.first == k else None
        if not (scan.space(j) or scan.ordinal_mark(j)):
            return None
    return None
