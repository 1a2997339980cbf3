"""Rules for holidays and single words: "yesterday", "now", "daily", "last summer", "this morning", "noon Wednesday"."""

from newscorpus.dates.before_unit import counts_in_story, in_told_year
from newscorpus.dates.calendar_rules import part_after
from newscorpus.dates.counted import Counted, PartOfYear
from newscorpus.dates.day_meanings import NamedDay
from newscorpus.dates.meanings import Fixed, YearRef
from newscorpus.dates.named import everywhere, in_country
from newscorpus.dates.scan import Expression, Lead, Scan, year_number
from newscorpus.dates.words import TimeWord
from newscorpus.lexicon.countries import country_index
from newscorpus.model import TimexBasis

_WEEKS = 53
_EVENT_REACHES = 8  # words
_COUNTRY_REACHES, _COUNTRY_WORDS = 40, 4  # characters, words
_VERBS_BETWEEN = 2
_APOSTROPHES = frozenset("'’")
_BETWEEN_YEARS = frozenset("-–/")

__all__ = ("holiday", "part_code", "period", "reference", "repeated", "season", "slashed_event")


def reference(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "now", "recently", "in the past", "the future"."""
    if (
        scan.among(k, "reference-adjective")
        and scan.linked(k)
        and (scan.head(k + 1).kind or scan.modifier(k + 1).kind or scan.head(k + 2).kind)
    ):
        return None
    if scan.among(k, "now") and scan.among(k - 1, "before-now") and scan.space(k - 1) and k - 1 >= scan.floor:
        return scan.found(k - 1, k, Fixed(word.value, basis=TimexBasis.VAGUE), "reference")
    if scan.among(k, "reference-noun"):
        return _the_past(scan, k, word)
    if scan.among(k, "reference-second"):
        if not (scan.among(k - 1, "reference-first") and scan.space(k - 1)):
            return None
        return scan.found(k - 1, k, Fixed(word.value, basis=TimexBasis.VAGUE), "reference")
    if scan.among(k, "recently") and scan.among(k - 1, "as"):
        return None
    if scan.words[k].istitle() and scan.among(k, "opening-now") and scan.gap(k)[:1] == ",":
        return None
    if scan.among(k, "soon") and (
        scan.among(k + 1, "not-after-soon") or (not scan.among(k - 1, "before-soon") and _goes_on(scan, k))
    ):
        return None
    return scan.found(k, k, Fixed(word.value, basis=TimexBasis.VAGUE), "reference")


def _goes_on(scan: Scan, k: int) -> bool:
    """Whether the clause goes on after word `k`."""
    return scan.gap(k)[:1] not in {"", ".", ",", ";", "!", "?"}


def _the_past(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "the past", "at present", "the near future"; not "the past president", "the future of the club"."""
    j = k - 1
    if scan.among(j, "before-reference-noun") and scan.space(j):
        j -= 1
    if not scan.space(j):
        return None
    meaning = Fixed(word.value, basis=TimexBasis.VAGUE)
    if (scan.among(j, "at") and word.value == "PRESENT_REF") or scan.among(j, "before-bare-reference"):
        return scan.found(k, k, meaning, "reference")
    if scan.modifier(j).kind != "the":
        return None
    follows = scan.space(k)
    inside = scan.among(j - 1, "into") and not (follows and scan.among(k + 1, "of"))
    if follows and not inside and not scan.among(k + 1, "after-reference-noun"):
        return None
    return scan.found(j, k, meaning, "reference")


def period(scan: Scan, k: int, word: TimeWord) -> Expression | None:  # noqa: ARG001 - all rules are called alike
    """Read "the latest period", which in a company's report is a quarter, and "the same period last year"."""
    same = scan.modifier(k - 1).kind == "same" and scan.modifier(k - 2).kind == "the" and scan.space(k - 1)
    if same and (year := scan.year_after(k)) is not None and year[1].shift == -1:
        return scan.found(k - 2, year[0], Counted("Y", -1, compared=True), "period")
    if scan.modifier(k - 1).kind != "latest" or scan.modifier(k - 2).kind != "the":
        return None
    if not (scan.space(k - 1) and scan.space(k - 2)):
        return None
    return scan.found(k - 2, k, Counted("Q", 0, bare=True), "period")


def repeated(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "daily", "weekly"; not "the Daily Planet", "the German daily Bild"."""
    if scan.space(k) and scan.words[k + 1][:1].isupper() and not scan.table.nouns_in_capitals:
        return None
    if scan.among(k, "part-behind-clock") and scan.last is not None and scan.last.last == k - 1:
        return None  # "9 Uhr morgens"
    return scan.found(k, k, Fixed(word.value, "SET"), "set")


def holiday(scan: Scan, k: int, word: TimeWord) -> Expression | None:  # noqa: ARG001 - all rules are called alike
    """Read "Christmas", "last Thanksgiving", "Easter Sunday 2018", "New Year's Eve", "India's Independence Day"."""
    start = scan.start(k)
    for name, entries in scan.holidays[scan.words[k]]:
        end = start + len(name)
        if not scan.text.startswith(name, start) or scan.text[end : end + 1].isalnum():
            continue
        last = scan.reading.word_at(end - 1)
        follows = scan.space(last) and scan.among(last + 1, "after-holiday-name")
        if follows or scan.among(k - 1, "before-holiday-name"):
            return None
        rule = in_country(entries, _country_before(scan, k) or scan.country)
        if rule is None and scan.country is not None:
            return None
        others = () if rule is not None else everywhere([entry for entry in entries if not entry.by_country])
        meaning = NamedDay(rule, other_rules=others, sighted=entries[0].sighted)
        lead = scan.lead(k)
        year = scan.year_after(last)
        if year is not None:
            return scan.found(lead.first, year[0], meaning._replace(year=year[1]), entries[0].id, lead.mod)
        last, clock = part_after(scan, last)
        return scan.found(lead.first, last, meaning._replace(shift=lead.shift, clock=clock), entries[0].id, lead.mod)
    return None


def _country_before(scan: Scan, k: int) -> str | None:
    """The country whose holiday it is: that of "India's", "Canadian", "U.S.", "Ukraine celebrates its" in front."""
    for _ in range(_VERBS_BETWEEN):
        if scan.among(k - 1, "celebrates") and scan.space(k - 1):
            k -= 1
    text = scan.text[max(scan.start(k) - _COUNTRY_REACHES, 0) : scan.start(k)].rstrip()
    text = text[:-2] if text[-2:-1] in _APOSTROPHES and scan.among(k - 1, "possessive-ending") else text
    index = country_index(scan.reading.lexicon)
    words = text.split()
    for n in range(min(len(words), _COUNTRY_WORDS), 0, -1):
        found = index.get(" ".join(words[-n:]).lstrip("(“\"‘'"))
        if found is not None:
            return found.code
    return None


def part_code(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "Q3 2018", "4Q18", "in H1", "Q2 revenue"; not "Q1: Who pays?"."""
    part, _, digits = word.value.partition(" ")
    if digits:
        year = YearRef(int(digits)) if year_number(digits) else YearRef(short=int(digits))
        return scan.found(k, k, PartOfYear(part, year), "part-of-year")
    after = scan.year_after(k)
    if after is not None:
        return scan.found(k, after[0], PartOfYear(word.value, after[1]), "part-of-year")
    before = year_number(scan.words[k - 1]) if k > scan.floor and scan.space(k - 1) else None
    if before is not None:
        return scan.found(k - 1, k, PartOfYear(word.value, YearRef(before)), "part-of-year")
    reported = scan.space(k) and scan.among(k + 1, "behind-part-code")
    if not (reported or scan.among(k - 1, "before-part-code")):
        return None
    return scan.found(k, k, PartOfYear(word.value), "part-of-year")


def week_number(scan: Scan, k: int, word: TimeWord) -> Expression | None:  # noqa: ARG001 - all rules are called alike
    """Read "KW 23", "der 23. Kalenderwoche", "KW 5/2025"."""
    first = last = k
    counted = k > scan.floor and scan.word(k - 1).isdigit()
    if counted:  # not "5 KW 12 Stunden lang"
        number, first = (_week(scan, k - 1) if scan.gap(k - 1) in scan.table.ordinal_gaps else None), k - 1
    else:
        number, last = (_week(scan, k + 1) if scan.space(k) else None), k + 1
    if number is None:
        return None
    slashed = year_number(scan.word(last + 1)) if scan.gap(last) == "/" else None
    year = scan.year_after(last) if slashed is None else (last + 1, YearRef(slashed))
    last, named = (last, None) if year is None else year
    return scan.found(first, last, PartOfYear(f"W{number:02d}", named), "week-number")


def _week(scan: Scan, k: int) -> int | None:
    """The number of a week that word `k` gives."""
    digits = scan.word(k)
    number = int(digits) if len(digits) <= len("53") and digits.isascii() and digits.isdigit() else 0
    return number if 1 <= number <= _WEEKS else None


def slashed_event(scan: Scan, k: int, word: TimeWord) -> Expression | None:  # noqa: ARG001 - all rules are called alike
    """Read "9/11", "the 7/7 bombings" as the names of days."""
    if scan.gap(k) != "/" or scan.gap(k + 1)[:1] in {"/", "%"} or scan.gap(k - 1)[-1:] == "/":
        return None
    entry = scan.table.slashed.get(f"{scan.words[k]}/{scan.words[k + 1]}")
    if entry is None:
        return None
    around = range(max(k - _EVENT_REACHES, 0), min(k + _EVENT_REACHES, scan.count))
    if entry.beside and not any(scan.words[j] in entry.beside for j in around):
        return None
    return scan.found(k, k + 1, Fixed(entry.date, basis=TimexBasis.NAMED_EVENT), "slashed-event")


def _over_new_year(scan: Scan, k: int) -> tuple[int, YearRef] | None:
    """The years of a season that lasts over New Year, as the first of them: "winter 2022/23", "of 1962-63"."""
    first = k + 2 if scan.among(k + 1, "of") else k + 1
    number = year_number(scan.word(first))
    if number is None or scan.gap(first) not in _BETWEEN_YEARS or not all(scan.space(j) for j in range(k, first)):
        return None
    following = f"{number + 1}"
    return (first + 1, YearRef(number)) if scan.word(first + 1) in {following, following[2:], following[3:]} else None


def season(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "last summer", "the spring of 1998", "winter 2019", "the winter of 1962-63", "the following spring"."""
    year = _over_new_year(scan, k) or scan.year_after(k)
    lead = scan.lead(k, article=True)
    if year is None and scan.among(k + 1, "of"):
        return None
    if year is None and lead.first == k and (told := in_told_year(scan, k)):
        same = YearRef(same=True) if told == 1 else None  # "That summer, ..."
        return scan.found(k - told, k, PartOfYear(word.value, same, in_story=same is None), "season")
    if year is not None:
        return scan.found(lead.first, year[0], PartOfYear(word.value, year[1]), "season", lead.mod)
    if lead.first == k and (
        scan.among(k, "season-or-word") or not scan.among(k - 1, "before-season") or scan.gap(k) == "-"
    ):
        return None
    is_bare = lead.first < k and lead == Lead(lead.first)  # an article alone: "blamed them for the fall"
    if is_bare and scan.among(k, "season-or-word") and not scan.among(lead.first - 1, "before-season"):
        return None
    if lead.every:
        return scan.found(lead.first, k, Fixed(f"XXXX-{word.value}", "SET", quant="EVERY"), "season-set")
    story = counts_in_story(scan, lead.first)
    return scan.found(lead.first, k, PartOfYear(word.value, shift=lead.shift, in_story=story), "season", lead.mod)
