"""Rules for single words: "yesterday", "now", "daily", "last summer", "this morning", "noon Wednesday"."""

from newscorpus.dates.counted import PartOfYear
from newscorpus.dates.meanings import Fixed
from newscorpus.dates.scan import Found, Scan
from newscorpus.dates.words import TimeWord
from newscorpus.model import TimexBasis

_BENT = frozenset({"recent", "past", "current", "present", "former", "future"})
_NOT_BEFORE_SOON = frozenset({"as", "how", "so", "too"})
_NOT_AFTER_SOON = frozenset({"as", "after"})

__all__ = ("reference", "repeated", "season")


def reference(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """"now", "recently", "in the past", "the future"."""
    follows, precedes = scan.word(k + 1), scan.word(k - 1)
    lower = scan.word(k)
    if lower in _BENT and scan.linked(k) and (scan.head(k + 1).kind or scan.modifier(k + 1).kind or scan.head(k + 2).kind):
        return None
    if lower in {"past", "future", "present"}:
        return _the_past(scan, k, word)
    if lower in {"soon", "once"} and (precedes in _NOT_BEFORE_SOON or follows in _NOT_AFTER_SOON):
        return None
    return scan.found(k, k, Fixed(word.value, basis=TimexBasis.VAGUE), "reference")


def _the_past(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """"the past", "at present", "the near future"; not "the past president", "the future of the club"."""
    if scan.space(k) and (scan.words[k + 1][:1].isalpha() and scan.word(k + 1) not in {"and", "but", "as", "to", "he", "she", "it"}):
        return None
    j = k - 1
    if scan.word(j) in {"near", "distant", "recent", "foreseeable"} and scan.space(j):
        j -= 1
    if scan.word(j) == "at" and word.value == "PRESENT_REF" and scan.space(j):
        return scan.found(k, k, Fixed(word.value, basis=TimexBasis.VAGUE), "reference")
    if scan.modifier(j).kind != "the" or not scan.space(j):
        return None
    return scan.found(j, k, Fixed(word.value, basis=TimexBasis.VAGUE), "reference")


def repeated(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """"daily", "annually"."""
    return scan.found(k, k, Fixed(word.value, "SET"), "set")


def season(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """"last summer", "the spring of 1998", "winter 2019"."""
    year = scan.year_after(k)
    lead = scan.lead(k, article=True)
    if year is not None:
        return scan.found(lead.first, year[0], PartOfYear(word.value, year[1]), "season", lead.mod)
    if lead.first == k:
        return None
    if lead.every:
        return scan.found(lead.first, k, Fixed(f"XXXX-{word.value}", "SET", quant="EVERY"), "season-set")
    return scan.found(lead.first, k, PartOfYear(word.value, shift=lead.shift), "season", lead.mod)
