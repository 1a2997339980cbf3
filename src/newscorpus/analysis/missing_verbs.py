"""A clause that has a subject and no verb: a noun or a form in -ed may be the verb after all.

Which class a word has is settled before the clauses are known, from its neighbours. So "works" may be read as a noun in
"when the rain stopped, the mayor works late", and only the walk over the clauses shows that the mayor has no verb.
Then the first word that can be a verb and agrees with the subject is taken for one, and the sentence is read again.

The second reading is kept if it fills the clause and leaves every other verb what it was. It is tried for a few words
only, and not in sentences without a full stop: headings and captions may well have no verb.
"""

import re

from newscorpus.analysis.clause_state import NONE, ClauseState, Frame
from newscorpus.analysis.groups import ADVERBS
from newscorpus.analysis.verb_frames import ALONE, CLAUSE, NAME, SAY, SELDOM
from newscorpus.analysis.word_classes import ClassTable
from newscorpus.analysis.word_context import MARKS

__all__ = ("codes_with_verb", "fills_clause")

_VERB_THAT_NOUN = re.compile("(?<=[ZDAV])k(?=N)")
"""Where "that" may belong to a noun: the king who ruled that country wept."""
_TRIES = 4  # how many words are tried
_FAR = 40  # how many tokens after its subject a verb may come
_IN_PHRASE = frozenset("dy'ptqJ9nucx")  # what comes before a noun in its phrase, and not before a verb
_BEHIND_VERB = frozenset(("d", "y", "o", "s", "z", "k", "t"))  # what comes after a verb, and not after a noun
_IN_ASIDE = frozenset("wpAPG9dy")  # what makes an aside of more than one noun of a list
_NO_VERB_BEFORE = frozenset(",;:(cwGmfhxZVD")
"""What follows a noun in its phrase, or as a subject."""
_VERBS = frozenset("PGVZD")  # what a noun follows as an object
_PHRASE = "dyqJ9NMSi"  # what noun phrases are made of
_OPEN_PHRASE = _VERBS | frozenset("pA'")
"""What a phrase follows that is no subject: in data centers, hired bus drivers, the town's bus drivers."""
_LONG = 8  # how many tokens of a phrase are looked at
_BEFORE_PARTICIPLE = frozenset("fBEIhHKVZDGP-")  # what a form in -ed follows as a participle or an adjective
_BEFORE_ADJECTIVE = frozenset(f"i{ADVERBS}")
"""What an adjective in -ed follows: this increased number, the now closed bank."""
_BARE = frozenset("NJ")  # what a phrase without a determiner or a name is made of
_PAIR = 2  # how many commas an aside has
_YEAR = 4  # how many digits a year has
_SEVERAL, _ONE = frozenset("Sq"), frozenset("NMJTRzi")
"""What ends a subject that takes the plural of a verb, and one that takes the singular."""


def codes_with_verb(state: ClauseState, table: ClassTable) -> list[str]:
    """Return the codes of a sentence with another word as the verb of a clause that has none, the likeliest first."""
    codes = state.codes
    found: list[str] = []
    relative: list[str] = []  # less likely: a fire that threatens homes
    for frame in state.unfilled[:_TRIES]:
        start = state.starts[frame.subject] + 1
        for k in range(start, min(start + _FAR, len(codes))):
            letter = _as_verb(state, table, frame, k)
            if letter and codes[k - 1] == "k":
                relative.append(f"{codes[: k - 1]}w{letter}{codes[k + 1 :]}")
            elif letter:
                found.append(f"{codes[:k]}{letter}{codes[k + 1 :]}")
    if state.unfilled:
        demonstrative = _VERB_THAT_NOUN.finditer(codes, state.starts[state.unfilled[0].subject])
        found += [f"{codes[: match.start()]}d{codes[match.end() :]}" for match in demonstrative]
    return (found + relative)[:_TRIES]


def _as_verb(state: ClauseState, table: ClassTable, frame: Frame, k: int) -> str:
    """The letter that a word has as a finite verb of a subject; nothing where it cannot be one."""
    codes, word = state.codes, state.words[state.first[k]]
    if codes[k] not in "NSJA" or not word.islower() or not _is_open(state, frame, k):
        return ""
    known = table.classes(word)
    if codes[k] in "AJ":
        return "D" if "A" in known and _may_be_past(state, k) else ""
    if codes[k - 1] == "k":
        return "Z" if "Z" in known and k - 1 == state.ends[frame.subject] else ""  # a fire that threatens homes
    if not _may_be_no_noun(codes, k) or (codes[k] == "S" and not _is_of_verb(table, word, alone=k + 1 == len(codes))):
        return ""
    heads = codes[min(state.ends[frame.subject], k) - 1] + codes[k - 1]  # men fear it; the claim that men fear it
    forms = "D" + "V" * (not _SEVERAL.isdisjoint(heads)) + "Z" * (not _ONE.isdisjoint(heads))
    usual = known if codes[k] == "S" or codes[k - 1] in ADVERBS else table.listed.get(word, "").partition("~")[0]
    return next((letter for letter in usual if letter in forms), "")


def _is_open(state: ClauseState, frame: Frame, k: int) -> bool:
    """Whether what precedes a word leaves room for a verb: not a determiner, nor the comma of a list."""
    codes, head = state.codes, state.ends[frame.subject]
    if state.first[k + 1] - state.first[k] > 1 or (frame.verb != NONE and state.found[frame.verb].verb == k):
        return False  # a participle that is all the verb so far
    if codes[k - 1] == ",":
        return codes.count(",", head, k) >= _PAIR and not _IN_ASIDE.isdisjoint(codes[head:k])
    return codes[k - 1] not in _IN_PHRASE or (codes[k - 1] == "9" and _is_year(state.word(k - 1)))


def _may_be_past(state: ClauseState, k: int) -> bool:
    """Whether a form in -ed is no participle for its neighbours: not "was hurt", "tests held in May", "now closed"."""
    codes, bits = state.codes, state.bits(k)
    if codes[max(0, k - _LONG) : k].rstrip(ADVERBS)[-1:] in _BEFORE_PARTICIPLE or (bits & NAME and not bits & CLAUSE):
        return False  # also: a dog named Rex
    if codes[k] == "J" and (codes[k - 1] in _BEFORE_ADJECTIVE or _phrase_before(codes, k)[0] in _OPEN_PHRASE):
        return False  # for the armed forces
    return codes[k + 1 : k + 2] not in ("p", ";") or bool(bits & (CLAUSE | SAY | SELDOM | ALONE))


def _may_be_no_noun(codes: str, k: int) -> bool:
    """Whether a noun is not plainly one: nuts, seeds and berries; in priority fields; nine car parts; a car part."""
    before, behind = codes[k - 1], codes[k + 1 : k + 2]
    if behind in _NO_VERB_BEFORE or before in _VERBS:
        return False
    opener, phrase = _phrase_before(codes, k)
    if opener in _OPEN_PHRASE:
        return behind in _BEHIND_VERB and (behind != "t" or codes[k] == "S")  # a man in custody claims he was hit
    if codes[k] == "N":
        return before not in "NM" or behind not in ("", "p", "t", *MARKS)
    if before != "N":
        return True
    counted = "q" in phrase or "9" in phrase
    return not counted and (behind not in ("p", "N") or not _BARE.issuperset(phrase))  # not: power struggles in Asia


def _phrase_before(codes: str, k: int) -> tuple[str, str]:
    """The noun phrase that a word may end, and what is in front of it."""
    if codes[k - 1] == "9":
        return "", ""  # those who left in 2019 back it
    before = codes[max(0, k - _LONG) : k]
    start = len(before.rstrip(_PHRASE))
    return before[:start][-1:], before[start:]


def _is_of_verb(table: ClassTable, word: str, *, alone: bool) -> bool:
    """Whether a word in -s is a form of a listed verb, and, where nothing follows it, of no noun."""
    bases = [table.listed.get(base, "") for base in (word[:-1], word[:-2], f"{word[:-3]}y")]
    return any("V" in base and not (alone and "N" in base) for base in bases)


def _is_year(word: str) -> bool:
    return len(word) == _YEAR and word.isdecimal()


def fills_clause(before: ClauseState, after: ClauseState) -> bool:
    """Whether a second reading fills a clause, and has all the verbs of the first."""
    if len(after.unfilled) >= len(before.unfilled):
        return False
    verbs = {clause.verb for clause in after.found}
    return all(clause.verb in verbs for clause in before.found)
