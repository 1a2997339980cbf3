"""Rules for holidays and single words: "yesterday", "now", "daily", "last summer", "this morning", "noon Wednesday"."""

from newscorpus.dates.calendar_rules import part_after
from newscorpus.dates.counted import Counted, PartOfYear
from newscorpus.dates.meanings import Fixed, Named, YearRef
from newscorpus.dates.scan import Found, Scan, year_number
from newscorpus.dates.words import TimeWord
from newscorpus.model import TimexBasis

__all__ = ("holiday", "nine_eleven", "part_code", "period", "reference", "repeated", "season")


def reference(scan: Scan, k: int, word: TimeWord) -> Found | None:
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
    """Whether the clause goes on behind word `k`."""
    return scan.gap(k)[:1] not in {"", ".", ",", ";", "!", "?"}


def _the_past(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """Read "the past", "at present", "the near future"; not "the past president", "the future of the club"."""
    j = k - 1
    if scan.among(j, "before-reference-noun") and scan.space(j):
        j -= 1
    if not scan.space(j):
        return None
    meaning = Fixed(word.value, basis=TimexBasis.VAGUE)
    if scan.among(j, "at") and word.value == "PRESENT_REF":
        return scan.found(k, k, meaning, "reference")
    if scan.modifier(j).kind != "the":
        return None
    follows = scan.space(k)
    inside = scan.among(j - 1, "into") and not (follows and scan.among(k + 1, "of"))
    if follows and not inside and not scan.among(k + 1, "after-reference-noun"):
        return None
    return scan.found(j, k, meaning, "reference")


def period(scan: Scan, k: int, word: TimeWord) -> Found | None:  # noqa: ARG001 - all rules are called alike
    """Read "the latest period", which in a company's report is a quarter, and "the same period last year"."""
    same = scan.modifier(k - 1).kind == "same" and scan.modifier(k - 2).kind == "the" and scan.space(k - 1)
    if same and (year := scan.year_after(k)) is not None and year[1].shift == -1:
        return scan.found(k - 2, year[0], Counted("Y", -1, compared=True), "period")
    if scan.modifier(k - 1).kind != "latest" or scan.modifier(k - 2).kind != "the":
        return None
    if not (scan.space(k - 1) and scan.space(k - 2)):
        return None
    return scan.found(k - 2, k, Counted("Q", 0, bare=True), "period")


def repeated(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """Read "daily", "weekly"; not "the Daily Planet", "the German daily Bild"."""
    if scan.space(k) and scan.words[k + 1][:1].isupper():
        return None
    return scan.found(k, k, Fixed(word.value, "SET"), "set")


def holiday(scan: Scan, k: int, word: TimeWord) -> Found | None:  # noqa: ARG001 - all rules are called alike
    """Read "Christmas", "last Thanksgiving", "Easter Sunday 2018", "New Year's Eve"."""
    start = scan.start(k)
    for name, rule in scan.holidays[scan.words[k]]:
        end = start + len(name)
        if not scan.text.startswith(name, start) or scan.text[end : end + 1].isalnum():
            continue
        last = scan.reading.word_at(end - 1)
        if scan.space(last) and scan.among(last + 1, "after-holiday-name"):
            return None
        lead = scan.lead(k)
        year = scan.year_after(last)
        if year is not None:
            return scan.found(lead.first, year[0], Named(rule, year[1]), rule.id, lead.mod)
        last, clock = part_after(scan, last)
        return scan.found(lead.first, last, Named(rule, None, lead.shift, clock), rule.id, lead.mod)
    return None


def part_code(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """Read "Q3 2018", "in H1"; not "Q1: Who pays?"."""
    after = scan.year_after(k)
    if after is not None:
        return scan.found(k, after[0], PartOfYear(word.value, after[1]), "part-of-year")
    before = year_number(scan.words[k - 1]) if k > scan.floor and scan.space(k - 1) else None
    if before is not None:
        return scan.found(k - 1, k, PartOfYear(word.value, YearRef(before)), "part-of-year")
    if not scan.among(k - 1, "before-part-code"):
        return None
    return scan.found(k, k, PartOfYear(word.value), "part-of-year")


def nine_eleven(scan: Scan, k: int, word: TimeWord) -> Found | None:  # noqa: ARG001 - all rules are called alike
    """Read "9/11" as the name of a day."""
    if scan.words[k] != "9" or scan.gap(k) != "/" or scan.words[k + 1] != "11" or scan.gap(k + 1)[:1] in {"/", "%"}:
        return None
    return scan.found(k, k + 1, Fixed("2001-09-11", basis=TimexBasis.NAMED_EVENT), "nine-eleven")


def season(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """Read "last summer", "the spring of 1998", "winter 2019"."""
    year = scan.year_after(k)
    lead = scan.lead(k, article=True)
    if year is None and scan.among(k + 1, "of"):
        return None
    if year is not None:
        return scan.found(lead.first, year[0], PartOfYear(word.value, year[1]), "season", lead.mod)
    if lead.first == k and (word.value == "FA" or not scan.among(k - 1, "before-season") or scan.gap(k) == "-"):
        return None
    if lead.every:
        return scan.found(lead.first, k, Fixed(f"XXXX-{word.value}", "SET", quant="EVERY"), "season-set")
    return scan.found(lead.first, k, PartOfYear(word.value, shift=lead.shift), "season", lead.mod)
