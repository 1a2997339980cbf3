"""Names that contain a word of time and are not dates: "The Sunday Times", "Sheffield Wednesday", "Silver Spring".

Three things make a name. It is listed (`time_names.toml`); or a class of words around it says what it names, "Mirror"
after a weekday, "programme" after "Today"; or it is written as names are: a season between capitals, a year at the
edge of a title in quotation marks, a “Yesterday” alone in them. Listed names of clubs leave a trace: once "Sheffield
Wednesday" is named, a bare "Wednesday" is a day only after a preposition.
"""

from collections.abc import Mapping

from newscorpus.dates.scan import Scan

__all__ = ("has_title", "in_name", "is_title", "may_be_in_name")

_IN_NAMES = frozenset({"weekday", "deictic", "season", "month"})

_QUOTES = frozenset('"“”„«»‘')
_LONGEST_TITLE = 6


def may_be_in_name(word: str, kind: str, classes: Mapping[str, frozenset[str]]) -> bool:
    """Whether a head with a capital may be in a name that is not listed; of the months those that people are called."""
    return word[0].isupper() and kind in _IN_NAMES and (kind != "month" or word in classes["month-or-given-name"])


def in_name(scan: Scan, k: int, kind: str) -> int:
    """Return the last word of the name that holds word `k`, a head of a kind; -1 when no name does."""
    names = scan.table.names.get(scan.words[k])
    if names is None:
        return _by_neighbours(scan, k, kind) if kind in _IN_NAMES else -1
    start = scan.start(k)
    for name, at, alone in names:
        begin, end = start - at, start - at + len(name)
        if (
            begin >= 0
            and scan.text.startswith(name, begin)
            and not scan.text[begin - 1 : begin].isalnum()
            and not scan.text[end : end + 1].isalnum()
        ):
            return scan.reading.word_at(end - 1)
        if alone and not scan.among(k - 1, "before-named-day") and scan.mentions(name):
            return k
    return _by_neighbours(scan, k, kind) if kind in _IN_NAMES else -1


def _by_neighbours(scan: Scan, k: int, kind: str) -> int:
    """The last word of a name that the words around show: "Sunday Mirror", "the Today programme", “Yesterday”."""
    if not scan.words[k][0].isupper():
        return -1
    if kind == "weekday":
        return max(_bearer(scan, k), _paper(scan, k))
    follows = scan.words[k + 1] if scan.space(k) else ""
    if kind == "season":
        return -1 if scan.table.nouns_in_capitals else _season(scan, k, follows)
    if kind == "month":
        return k if scan.among(k, "month-or-given-name") and _is_person(scan, k) else -1
    if kind != "deictic":
        return -1
    alone = scan.gap(k - 1)[-1:] in _QUOTES and scan.gap(k)[:1] in _QUOTES
    return k if alone else k + 1 if follows and scan.among(k + 1, "programme-noun") else -1


def _is_person(scan: Scan, k: int) -> bool:
    """Whether a month is somebody's name: "April said", "his daughter June", "his wife, April, "; not "June 3"."""
    if scan.among(k - 1, "relative") and not scan.word(k + 1)[:1].isdigit():
        return scan.space(k - 1) or (scan.gap(k - 1) == ", " and scan.gap(k)[:1] == ",")
    return scan.among(k + 1, "speech-verb") and scan.space(k) and not scan.among(k - 1, "before-month")


def _bearer(scan: Scan, k: int) -> int:
    """The last word of a person's name that a weekday opens: "Mr Sunday Oche", "Sunday told them"; -1 for none."""
    if not scan.space(k):
        return -1
    if scan.reading.sentence_at(scan.start(k))[0] == scan.start(k):
        return k if scan.among(k + 1, "report-verb") else -1
    return k + 1 if has_title(scan, k) and scan.words[k + 1][:1].isupper() and not scan.head(k + 1).kind else -1


def has_title(scan: Scan, k: int) -> bool:
    """Return whether a title makes word `k` a name: "Ms April", "Mr Sunday Oche"."""
    lexicon, before = scan.reading.lexicon, scan.words[k - 1] if k else ""
    titled = before in lexicon.words("honorifics") or before in lexicon.words("titles")
    return titled and before[0].isupper() and scan.gap(k - 1) in {" ", ". "}


def _paper(scan: Scan, k: int) -> int:
    """The last word of a paper that a weekday opens: "Sunday Mirror", "Saturday Evening Post"; -1 for others."""
    last = k + 2 if scan.head(k + 1).kind == "part" else k + 1
    named = scan.among(last, "paper-noun") and all(scan.space(j) for j in range(k, last))
    return last if named and scan.words[last][:1].isupper() else -1


def _season(scan: Scan, k: int, follows: str) -> int:
    """Whether a season in capitals is in a name: "the Winter Olympics", "Boiling Spring"; not "In Winter 2019"."""
    if scan.among(k + 1, "after-season") and follows:
        return -1
    if follows[:1].isupper() and not follows.isupper() and not scan.head(k + 1).kind:
        return k + 1
    owns = scan.gap(k) in {"'", "’"} and scan.among(k + 1, "possessive-ending") and k + 2 < scan.count
    if owns and scan.words[k + 2][:1].isupper():
        return k + 2  # "The Winter’s Tale"
    before = scan.words[k - 1] if k > scan.floor and scan.gap(k - 1) == " " else ""
    named = before[:1].isupper() and not before.isupper() and not scan.modifier(k - 1).kind
    return k if named and not scan.among(k - 1, "before-season") and not scan.among(k - 1, "before-year") else -1


def is_title(scan: Scan, k: int) -> bool:
    """Whether the year at word `k` opens or ends a title in marks: "Blade Runner 2049", "2001: A Space Odyssey"."""
    before, after = scan.gap(k - 1), scan.gap(k)
    if before[-1:] in _QUOTES and (after[:1] == ":" or after[:1] in _QUOTES or after[1:2] in _QUOTES):
        return True
    if not (after[:1] in _QUOTES or after[1:2] in _QUOTES) or before != " ":
        return False
    for j in range(k - 1, max(k - _LONGEST_TITLE, -1), -1):
        if not scan.words[j][:1].isupper():
            return False
        if scan.gap(j - 1)[-1:] in _QUOTES:
            return True
    return False
