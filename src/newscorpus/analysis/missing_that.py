"""The word "that" left out: told the court Doe had lied; warned residents floods would come; glad Iraq is talking.

A noun group is as long as it can be, so who is spoken to and the subject of what is said come out as one where no
"that" parts them. After a verb that takes both ("told", "assured"), a finite verb behind the group shows that a clause
follows, and it needs a subject: the names at the end of the group, or its last plural with its adjectives. A "that" is
put in front of it. An adjective of feeling or knowing ("glad", "sure") or a noun for what is thought or said ("fears
Roe has left") would be part of the subject in the same way.

A time is no part of the subject either ("said on Monday officers had come"). There must be a listener left: a noun with
a determiner ("the court"), a plural ("reporters"), or a body with an article ("the Post"). A group without one is the
subject itself ("warned drivers could be late").
"""

import re
from collections.abc import Sequence

from newscorpus.analysis.codes import Coded, with_marks
from newscorpus.analysis.groups import named_pattern
from newscorpus.analysis.verb_frames import ADDRESSEE, CLAUSE, SAY, SURE, THAT, TWO, verb_frames
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists

__all__ = ("with_missing_that",)

_BARE_TIME, _TIMES = 2, (1, 2)
"""The groups of the pattern that are behind a time."""


def with_missing_that(coded: Coded, words: Sequence[str], lexicon: Lexicon) -> Coded:
    """Return the codes with a "that" in front of the subject of what is said, felt or known."""
    tokens = [
        token
        for name, behind in (("listener", _behind_listener), ("sure", _behind_thought), ("feared", _behind_thought))
        if (pattern := named_pattern(lexicon, name)) is not None
        for match in pattern.finditer(coded.codes)
        if (token := behind(coded, words, lexicon, match))
    ]
    return with_marks(coded, sorted(tokens), "k") if tokens else coded


def _behind_listener(coded: Coded, words: Sequence[str], lexicon: Lexicon, match: re.Match[str]) -> int:
    """The token behind who is spoken to, or when; 0 when no clause follows."""
    bits = verb_frames(lexicon).get(words[coded.first[match.start()]].lower(), 0)
    token = match.end(match.lastindex or 0)
    days = class_lists(lexicon, "clause_words").get("days", ())
    if match.lastindex == _BARE_TIME and words[coded.first[token - 1]].lower() not in days:
        return 0  # said May sales would rise
    spoken_to = bits & ADDRESSEE or (bits & SAY and bits & TWO)
    takes = bits & SAY or spoken_to if match.lastindex in _TIMES else spoken_to
    return token if bits & CLAUSE and takes else 0


def _behind_thought(coded: Coded, words: Sequence[str], lexicon: Lexicon, match: re.Match[str]) -> int:
    """The token behind "sure" or "fears"; 0 behind "certain" in "certain things"."""
    token = match.end()
    bits = verb_frames(lexicon).get(words[coded.first[token - 1]].lower(), 0)
    return token if bits & SURE and not (bits & THAT and coded.codes[token] in "NSJ") else 0
