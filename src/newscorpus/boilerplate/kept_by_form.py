"""Lines that were kept for their form alone, and are taken back where the story does not go on with them.

A few words may be a heading, an item of a list, a verse or a slogan, and furniture has the same form. What decides is
the company: below the last sentence a few words with the capitals of a title are a tag or a link, and so are a few
words anywhere on a full page that have nothing of the story right above them and right below them.
"""

from collections.abc import Sequence
from itertools import takewhile

from newscorpus.boilerplate.block_kinds import HEADED, PLAIN
from newscorpus.boilerplate.headline_forms import TITLES
from newscorpus.boilerplate.line_features import CAPS, GROUPS
from newscorpus.boilerplate.line_statements import is_sentence
from newscorpus.boilerplate.line_table import SENTENCE_END
from newscorpus.boilerplate.rule_rows import DecidedLines
from newscorpus.model import STORY, BlockKind

__all__ = ("stray_lines",)

_DIGITS, _CAPS = (list(GROUPS).index(name) for name in ("digits", "caps"))
_TITLES = TITLES | {"all"}
_HANGING, _TOLD = 3, 3  # lines that hang below the story at most; sentences right above them
_BY_FORM = frozenset({PLAIN[1], "short-line"})  # what is a heading or a paragraph by its form alone
_COMPANY = STORY | HEADED | {BlockKind.HEADLINE}
_FEW, _DOUBT = 60, 0.6  # characters of a line that stands alone, and how well it may score
_ENDS = SENTENCE_END | {":"}


def stray_lines(known: DecidedLines) -> Sequence[int]:
    """Return the lines of the story that hang below it or, on a full page, stand alone."""
    story = [i for i, (kind, _) in enumerate(known.kinds) if kind in STORY]
    run = list(takewhile(lambda i: _hangs(known, i), reversed(story)))
    above = story[: -len(run)][-_TOLD:]
    told = len(above) == _TOLD and all(is_sentence(known.table, i) for i in above)
    strays = run if told and len(run) <= _HANGING else []
    return strays if known.is_light else [*strays, *(i for i in story if _stands_alone(known, i))]


def _hangs(known: DecidedLines, i: int) -> bool:
    """Whether a line is kept for its form alone, has capitals as titles do, and no number; a poem has few."""
    row, by_form = known.table.values[i], known.kinds[i][1] in _BY_FORM and known.is_short(i)
    return by_form and known.table.heads[i][-1] != "?" and CAPS[row[_CAPS]] in _TITLES and not row[_DIGITS]


def _stands_alone(known: DecidedLines, i: int) -> bool:
    """Whether a few words have no line of the story or the header right above them or right below them."""
    if known.scores[i] >= _DOUBT or known.table.sizes[i] >= _FEW or not 0 < i < len(known.kinds) - 1:
        return False
    if known.kinds[i][1] not in _BY_FORM or known.table.hits[i] is not None or known.table.heads[i][-1] in _ENDS:
        return False
    return _COMPANY.isdisjoint((known.kinds[i - 1][0], known.kinds[i + 1][0]))
