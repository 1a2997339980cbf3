"""Whether a text looks like many articles in a layout that nobody has described yet.

One article that is too long, with a warning, is better than hundreds of articles lost in silence. Whatever is repeated
in the same form (a number out of a total, a rule with a date below it, a label of a head) is counted, and the largest
count is reported.
"""

import re
from collections import Counter

from newscorpus.readers.days import find_day
from newscorpus.readers.exports.export_lines import label_of, split_lines
from newscorpus.readers.exports.labels import labels

__all__ = ("count_articles",)

_NUMBERED = re.compile(
    r"(?:\S{1,20}\s)?#?[0-9]{1,6}\s?(?:of|von|de|sur|/)\s?([0-9]{1,6})(?:\s\S{1,20})?\.?", re.IGNORECASE
)
_RULE = re.compile(r"[_=*~-]{10,}|<{3,}.{0,40}>{3,}")
_HEADS = frozenset({"byline", "length", "section", "date", "publication", "headline", "load_date", "publication_type"})
_LONGEST = 120
_FEW = 2
_LOOKED_AT = 4_000_000


def count_articles(text: str, /) -> int:
    r"""Return about how many articles a text holds: 1 unless the same lines come again and again.

    >>> one = "TITLE: Rain\nDATE: May 3, 2019\nBYLINE: Jane Doe\n\nRain fell.\n\n"
    >>> count_articles(one * 3), count_articles("Rain fell.\n\nDate: nobody knows.")
    (3, 1)
    """
    labelled: Counter[str] = Counter()
    totals: Counter[str] = Counter()
    dated = False
    ruled = 0
    since_rule = 99
    for line in split_lines(text[:_LOOKED_AT]):
        if not line.words or len(line.words) > _LONGEST:
            continue
        since_rule += 1
        if _RULE.fullmatch(line.words):
            since_rule = 0
        elif found := _NUMBERED.fullmatch(line.words):
            totals[found[1]] += 1
        elif name := labels().meanings.get(label_of(line)[0].lower(), ""):
            labelled[name] += name in _HEADS
            dated = dated or (name in {"date", "load_date"} and find_day(line.words) is not None)
        elif since_rule <= 4 and (day := find_day(line.words)) is not None and day.start == 0:
            ruled += 1
            since_rule = 99
    counts = sorted((count for count in labelled.values() if count >= _FEW), reverse=True)
    by_labels = counts[1] if len(counts) > 1 and dated else 0
    by_numbers = max(totals.values(), default=0)
    return max(by_labels, by_numbers if by_numbers >= _FEW else 0, ruled if ruled >= _FEW else 0, 1)
