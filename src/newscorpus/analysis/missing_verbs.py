"""A clause that has a subject and no verb: one of its nouns may be the verb after all.

Which class a word has is settled before the clauses are known, from its neighbours. So "works" may be read as a noun in
"when the rain stopped, the mayor works late", and only the walk over the clauses shows that the mayor does nothing.
Then the sentence is read once more, with the first word as a verb that may be one and agrees with the subject.

The second reading is kept if it fills the clause and leaves every other verb what it was. It is tried for a few words
only, and not in sentences without a full stop: headings and captions may well have no verb.
"""

from collections.abc import Iterator

from newscorpus.analysis.clause_state import NONE, ClauseState, Frame
from newscorpus.analysis.word_classes import ClassTable

__all__ = ("codes_with_verb", "fills_clause")

_TRIES = 4
"""How many words are tried."""
_FAR = 40
"""How many tokens after its subject a verb may come."""
_IN_PHRASE = frozenset("dy'ptqJ9nucx")
"""What a noun follows in its phrase, and no verb."""
_BEHIND_VERB = frozenset(("d", "y", "o", "s", "z", "k", "t"))
"""What follows a verb and no noun."""
_IN_ASIDE = frozenset("wpAPG9dy")
"""What makes an aside of more than one noun of a list."""
_PAIR = 2
_YEAR = 4
"""How many digits a year has."""
_SEVERAL = frozenset("Sq")


def codes_with_verb(state: ClauseState, table: ClassTable) -> Iterator[str]:
    """Give the codes of a sentence with another word as the verb of a clause that has none, the likeliest first."""
    tries = 0
    codes = state.codes
    for frame in state.unfilled:
        start = state.starts[frame.subject] + 1
        for k in range(start, min(start + _FAR, len(codes))):
            letter = _as_verb(state, table, frame, k)
            if letter:
                before = f"{codes[: k - 1]}w" if codes[k - 1] == "k" else codes[:k]
                yield f"{before}{letter}{codes[k + 1 :]}"
                tries += 1
                if tries == _TRIES:
                    return


def _as_verb(state: ClauseState, table: ClassTable, frame: Frame, k: int) -> str:
    """The letter that a word has as a finite verb of a subject; nothing where it cannot be one."""
    codes, head = state.codes, state.ends[frame.subject]
    if codes[k] not in "NSJA" or state.first[k + 1] - state.first[k] > 1:
        return ""
    if frame.verb != NONE and state.found[frame.verb].verb == k:
        return ""  # a participle that is all the verb so far
    if codes[k - 1] in _IN_PHRASE and not (codes[k - 1] == "9" and _is_year(state.word(k - 1))):
        return ""
    behind = codes[k + 1 : k + 2]
    if codes[k] in "NS" and (behind in (",", "c") or (codes[k - 2 : k] == "pN" and behind not in _BEHIND_VERB)):
        return ""  # nuts, seeds and berries; in priority fields; but: a man in custody claims he was hit
    if codes[k - 1] == "," and (codes.count(",", head, k) < _PAIR or _IN_ASIDE.isdisjoint(codes[head:k])):
        return ""
    word = state.words[state.first[k]]
    if not word.islower():
        return ""
    known = table.classes(word)
    if codes[k] in "AJ":
        return "D" if "A" in known else ""
    if codes[k - 1] == "k":
        return "Z" if "Z" in known and k - 1 == head else ""  # a fire that threatens homes
    several = codes[min(head, k) - 1] in _SEVERAL
    return next((letter for letter in known if letter in ("DV" if several else "DZ")), "")


def _is_year(word: str) -> bool:
    return len(word) == _YEAR and word.isdecimal()


def fills_clause(before: ClauseState, after: ClauseState) -> bool:
    """Whether a second reading fills a clause, and has all the verbs of the first."""
    if len(after.unfilled) >= len(before.unfilled):
        return False
    verbs = {clause.verb for clause in after.found}
    return all(clause.verb in verbs for clause in before.found)
