"""Posts that a story embeds, with the handle of their author below: `We won. — Jane Doe (@jane) March 3, 2021`.

Embedded posts lose their frame when a page becomes text, and no marks are left around them. The name with a handle and
a day after a dash still ends each, and nothing else in a story looks like that. Without anything in front of the dash,
the post is the paragraph before. Without a day, a few words that end with no stop are a label: `Photo — Jane Roe (@j)`.
"""

import re

from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.syntax.word_table import WordTable

__all__ = ("signed_posts",)

_FEW = 4  # words
_DAY = r"(,?[ ·][^\n]{0,30}\d[^\n]{0,10})?"
_SIGNATURE = re.compile(rf"(?:^|(?<=\s))[—–] ?([^\n()—–]{{2,60}}) \(@\w{{1,30}}\){_DAY}$", re.MULTILINE)


def signed_posts(table: WordTable) -> list[Candidate]:
    """Return the posts of a text that are signed with a handle and stand without marks."""
    text, paragraphs = table.text, table.reading.paragraphs
    out: list[Candidate] = []
    for match in _SIGNATURE.finditer(text) if "(@" in text else ():
        i = table.paragraph(match.start(1))
        start, end = paragraphs[i][0], match.start()
        if not text[start:end].strip() and i:
            start, end = paragraphs[i - 1]
        end = start + len(text[start:end].rstrip())
        few = table.word_to(end) - table.word_from(start) < _FEW and text[end - 1].isalnum()
        if few and not match[2]:
            continue
        segment = table.segment_before(end)
        if start < end and (segment < 0 or table.segments[segment].end <= start):
            out.append(Candidate(((start, end),), match.span(1), None, "signed", None, start))
    return out
