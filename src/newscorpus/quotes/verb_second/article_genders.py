"""The gender of one person by the article in front, in a verb-second language: "der" m, "die" f, but "laut der" f.

The nominative decides, unless what is before the article takes the dative or genitive.
"""

from newscorpus.analysis.cases import DATIVE, FEMININE, GENITIVE, MASCULINE, NOMINATIVE, case_table
from newscorpus.quotes.syntax.grammar_bits import PREP, REPORT
from newscorpus.quotes.syntax.word_table import WordTable

__all__ = ("is_masculine", "of_article")


def of_article(table: WordTable, k: int) -> str:
    """The gender of one person by the article: "der" m, "die" f, but "laut der" f, "dem" m; "" for others."""
    readings = case_table(table.reading.lexicon).readings("d", table.words[k])
    told = readings & NOMINATIVE
    if not told or _is_oblique(table, k):
        told = readings & (DATIVE | GENITIVE)
    return "m" if told & MASCULINE else "f" if told & FEMININE else ""


def _is_oblique(table: WordTable, k: int) -> bool:
    """Whether what is before an article takes the dative or genitive: "laut der Ärztin", "Sicht der Ärztin"."""
    if not k or table.gaps[k - 1] != " ":
        return False
    return bool(table.bits[k - 1] & (PREP | REPORT)) or table.words[k - 1] in table.listed["utterances"]


def is_masculine(table: WordTable, k: int) -> bool:
    """Whether a determiner is that of one masculine subject: "der", "ein"."""
    return of_article(table, k) == "m"
