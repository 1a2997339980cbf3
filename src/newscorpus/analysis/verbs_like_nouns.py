"""A verb that looks like a noun: the family hope to sell, the data show that it works, Roe said the union backs firms.

Many forms of verbs are nouns as well, and word by word "the family hope" is a noun group like "the council plan". Only
what comes behind tells: a determiner, a pronoun, "that" or "to", and no further verb that would need the group for its
subject, as in "the council plan to close the bridge was rejected". The group must be where a subject is: at the start,
behind a phrase in front or a conjunction, or behind a verb of saying that takes hardly any noun ("said the couple plan
to appeal"; but "announced the company plan"). If a clause follows, the verb must take one.

In a question the verb must be behind the subject ("did the rain stop play?"): the last noun that may be a base form and
does not end its clause. Otherwise a base form is a verb only behind a group, which takes a plural verb in British and
Indian English. A form in -s that the words around it leave a noun is one behind a verb of saying: what is said has a
verb. A noun that may be a past tense is one where its clause has no other verb ("gunmen shot at a bus, police said").
So does a possessive ending turn out to be a form of be: "the baby's crying"; but "the mayor's killing", a noun.
"""

import re
from collections.abc import Mapping, Sequence

from newscorpus.analysis.codes import Coded
from newscorpus.analysis.groups import named_pattern
from newscorpus.analysis.verb_frames import (
    ASK,
    CLAUSE,
    COMPLEMENTIZER,
    CONTENT,
    NO_NOUN,
    OBJECT,
    SAY,
    SEVERAL,
    SURE,
    TWO,
    verb_frames,
)
from newscorpus.analysis.word_classes import ClassTable
from newscorpus.lexicon import Lexicon

__all__ = ("with_verbs_like_nouns",)

_HEADS = frozenset("NSM")
_VERBAL = frozenset("VZDA")
_OBJECT = frozenset(("d", "y", "o", "s", "i", "z"))
_IN_NOUN = frozenset("NSMJ9'cGk")
"""What a noun phrase goes on with behind a form in -ing."""
_BEHIND_CLAUSE = frozenset(("c", "s", "z", "V"))
_BEHIND_STATE = frozenset(("p", "t", "u", "k"))
"""What follows an adjective that is no part of a noun phrase."""
_MARKS = frozenset(("", *",;:-“”()!"))
_APPOSED = re.compile("[^pua,][^,DZmhxVfA]{0,30}[DZmhxVfA][^,]{0,60},")
"""A clause and a comma, behind which a noun may say what another is: Roe knew the bill, the council plan to cut pay."""


def with_verbs_like_nouns(coded: Coded, words: Sequence[str], table: ClassTable, lexicon: Lexicon) -> Coded:
    """Return the codes with verbs in the place of nouns, by each kind of clause in turn."""
    for corrected in (_contracted, _behind_groups, _behind_thought, _inverted, _past_tenses):
        coded = corrected(coded, words, table, lexicon)
    return coded


def _contracted(coded: Coded, words: Sequence[str], table: ClassTable, lexicon: Lexicon) -> Coded:
    """Return the codes with forms of be in the place of possessive endings: the baby's crying, the weather's awful."""
    pattern = named_pattern(lexicon, "contracted") if "'" in coded.codes else None
    if pattern is None:
        return coded
    codes, first = coded.codes, coded.first
    for match in pattern.finditer(codes):
        start, k = match.start(), match.end() - 1
        reports = codes[start - 1 : start] not in _VERBAL or words[first[start - 1]].lower() in table.reporting
        if not reports or "f" not in table.listed.get(f"'{words[first[k]]}", "") or not _is_alone(coded, k + 1):
            continue  # praised Roe's singing; the officials' plan; the party's standard-bearer
        behind = table.classes(words[first[k + 1]]).partition("~")[0]
        if letter := _letter_behind_be(behind, codes[k + 1], codes[k + 2 : k + 3], codes[k + 3 : k + 4]):
            codes = f"{codes[:k]}f{letter}{codes[k + 2 :]}"
    return coded if codes is coded.codes else Coded(codes, first)


def _letter_behind_be(word: str, letter: str, after: str, second: str) -> str:
    """Return the letter of a word behind "'s", if that is a form of be: crying, awful; but: killing, late wife.

    Args:
        word: what it may be.
        letter: what it is behind a possessive ending.
        after: the letter of the next word.
        second: that of the one after it.
    """
    if "G" in word or "K" in word:
        goes_on = after in _IN_NOUN and not (after == "J" and second not in _IN_NOUN)
        if after and after not in _OBJECT and ("N" in word or goes_on):
            return ""
        return "I" if after == "A" and "I" in word else "G"
    joined = (after == "," and second in _BEHIND_CLAUSE) or (after == "c" and second == "s")
    state = not after or (letter == "J" and (joined or after in _BEHIND_STATE))
    return letter if state and not word.strip("JR") else ""


def _behind_groups(coded: Coded, words: Sequence[str], table: ClassTable, lexicon: Lexicon) -> Coded:
    """Return the codes with the verbs of groups: the family hope to sell, Roe said the union backs firms."""
    pattern = named_pattern(lexicon, "noun_or_verb")
    if pattern is None:
        return coded
    frames, codes, first = verb_frames(lexicon), coded.codes, coded.first
    for match in pattern.finditer(codes):
        start, verb = match.start(), match.end() - 1
        word, form = words[first[verb]], "Z" if codes[verb] == "S" else "V"
        if match["said"]:
            bits = frames.get(words[first[start]].lower(), 0)
            fits = bits & CLAUSE and not bits & TWO and bits & (SAY if form == "Z" else NO_NOUN)
        else:
            fits = form == "V" and not _APPOSED.fullmatch(codes, 0, start)
        if form == "V":
            group = match.end("group") - 1  # -2 where a name is the subject
            several = group >= 0 and _is_alone(coded, group) and frames.get(words[first[group]].lower(), 0) & SEVERAL
            fits = fits and several
        if fits and (not match["clause"] or frames.get(word, 0) & CLAUSE) and _may_be(form, coded, verb, word, table):
            codes = f"{codes[:verb]}{form}{codes[verb + 1 :]}"
    return coded if codes is coded.codes else Coded(codes, first)


def _behind_thought(coded: Coded, words: Sequence[str], table: ClassTable, lexicon: Lexicon) -> Coded:
    """Return the codes with the verbs of what is thought or to be asked: hope you like it, check if it works."""
    pattern = named_pattern(lexicon, "thought_verb")
    if pattern is None:
        return coded
    frames, codes, first = verb_frames(lexicon), coded.codes, coded.first
    for match in pattern.finditer(codes):
        verb = match.end(match.lastgroup or 0) - 1
        form = "Z" if match["works"] else "V"
        word = words[first[verb]].lower() if match["asked"] else words[first[verb]]
        if _may_be(form, coded, verb, word, table) and _is_thought(coded, words, table, frames, match):
            front = f"{codes[: verb - 1]}i" if match["works"] else codes[:verb]
            codes = f"{front}{form}{codes[verb + 1 :]}"
    return coded if codes is coded.codes else Coded(codes, first)


def _is_thought(
    coded: Coded, words: Sequence[str], table: ClassTable, frames: Mapping[str, int], found: re.Match[str]
) -> bool:
    """Whether the words of a match fit: the verb that asks, shows or thinks, and its subject."""

    def word(token: int) -> str:
        return words[coded.first[token]].lower()

    kind = found.lastgroup or ""
    verb = found.end(kind) - 1
    bits, thinks = frames.get(word(verb), 0), frames.get(word(found.start()), 0)
    match kind:
        case "asked":  # check if it works
            opener = frames.get(word(verb + 1), 0)
            return bool(bits & (ASK | CLAUSE) and opener & (COMPLEMENTIZER | CONTENT))
        case "shown":  # studies show people sleep less
            return "S" in table.classes(word(verb - 1)) and bool(bits & CLAUSE) and not bits & SURE
        case "liked":  # hope you like it; not: say something like that
            takes = thinks & CLAUSE and (found["told"] or not thinks & (TWO | OBJECT))
            return bool(takes) and "s" in table.classes(word(found.start("you")))
        case "loved":  # say kids love tea
            return bool(thinks & NO_NOUN)
    return True  # I think that works


def _inverted(coded: Coded, words: Sequence[str], table: ClassTable, lexicon: Lexicon) -> Coded:
    """Return the codes with the verbs of auxiliaries in front of their subjects: did the rain stop play?"""
    pattern = named_pattern(lexicon, "inverted")
    if pattern is None:
        return coded
    codes, first = coded.codes, coded.first
    for match in pattern.finditer(codes):
        start, end = match.span("run")
        fits = [
            token
            for token in range(start + 1, end)
            if codes[token - 1] in _HEADS and _may_be("V", coded, token, words[first[token]], table)
        ]
        taking = [token for token in fits if codes[token + 1 : token + 2] not in _MARKS]
        if taking or (fits and match["modal"]):  # should the rain stop, they play; but: do a gut check
            verb = (taking or fits)[-1]
            codes = f"{codes[:verb]}V{codes[verb + 1 :]}"
    return coded if codes is coded.codes else Coded(codes, first)


def _past_tenses(coded: Coded, words: Sequence[str], table: ClassTable, lexicon: Lexicon) -> Coded:
    """Return the codes with past tenses in the place of nouns: gunmen shot at a bus, police said.

    A singular noun in front may be part of it ("after a takeover bid for the firm"), so there a clause must be due.
    """
    pattern = named_pattern(lexicon, "past_noun")
    if pattern is None:
        return coded
    codes, first = coded.codes, coded.first
    for match in pattern.finditer(codes):
        k, several = match.end() - 1, codes[match.end() - 2] in "SM"
        if match["said"]:
            bits = verb_frames(lexicon).get(words[first[match.start()]].lower(), 0)
            due = bool(bits & NO_NOUN and not bits & TWO)
        else:
            due = bool(match["tail"]) or (several and any((match["front"], match["after"], match["joined"])))
        past = next((letter for letter in table.classes(words[first[k]]).partition("~")[0] if letter in "DA"), "")
        if due and past and _is_alone(coded, k):
            codes = f"{codes[:k]}{past}{codes[k + 1 :]}"
    return coded if codes is coded.codes else Coded(codes, first)


def _may_be(form: str, coded: Coded, token: int, word: str, table: ClassTable) -> bool:
    """Whether a token is one word in lower case that usually may be this form of a verb."""
    return _is_alone(coded, token) and word.islower() and form in table.classes(word).partition("~")[0]


def _is_alone(coded: Coded, token: int) -> bool:
    """Whether a token is one word; not "public-relations"."""
    return coded.first[token + 1] - coded.first[token] == 1
