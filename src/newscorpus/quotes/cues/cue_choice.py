"""Which entry of the lexicon a word is a cue of, by its spelling and its neighbours.

A word may be in several entries. The particle after it decides (`call for`, `call on`); the longest is asked first,
and a time may come before it (called on Wednesday for). Some spellings are not a verb at all (United States,
so-called), and what comes after an owner can only be a noun of saying (the mayor’s claim).
"""

from collections.abc import Iterable

from newscorpus.analysis.clause_state import COMPLEMENT
from newscorpus.quotes.cues.cue_forms import NOUN_OF_SAYING, Takes
from newscorpus.quotes.cues.cue_rules import Question
from newscorpus.quotes.syntax.grammar_bits import AUX, CONJ, DET, PREP, SUB, SUBJ, TIME
from newscorpus.quotes.syntax.word_table import WordTable

__all__ = ("as_noun", "choose_cue")

_WHEN = PREP | TIME
_THAT: frozenset[Takes] = frozenset(("that", "person"))
_CLAUSE_WITHIN = 20  # words between a verb and its `that`
_TIME_WORDS = 4  # words: a day and a part of it
_APART = 10  # words between a verb and its particle
_HEADLINE = 30  # words
_CAPITALS = 0.7  # of the words of a headline
_OWNED = ("’ ", "' ")
_HYPHENS = frozenset(("-", "‑", "‐"))


def choose_cue(table: WordTable, k: int, asked: tuple[Question, ...]) -> tuple[Question, int] | None:
    """Choose what word `k` may be a cue of, with the last word of the cue; `None` when it is none."""
    if _no_verb(table, k):
        named = table.words[k][0].isupper() and table.words[k - 1] != "s"
        noun = None if named else as_noun(asked)
        return None if noun is None else (noun, k)
    question, last = asked[0], k
    if question.form.particle:
        found = _with_particle(table, k, asked)
        if found is None:
            return None
        question, last = found
    if question.form.takes <= _THAT and not _has_that_clause(table, k):
        return None  # the state; held that position
    lead = question.form.cue.lead
    return None if lead and not _behind_lead(table.words, k, lead) else (question, last)


def _has_that_clause(table: WordTable, k: int) -> bool:
    """Whether a clause with `that` follows the verb at word `k`: `held that it rained`, not `held that position`."""
    that = table.listed["that"]
    at = next((m for m in range(k + 1, min(k + _CLAUSE_WITHIN, len(table.words))) if table.words[m] in that), -1)
    if at < 0:
        return False
    sentence = table.clauses_around(k)
    if not sentence.end:  # too long to be one
        return True
    opened = (clause for clause in sentence.clauses if at <= clause.start <= at + 1)
    return any(
        clause.kind == COMPLEMENT or (clause.subject is not None and at < clause.subject.first)  # alerted them that
        for clause in opened
    )


def as_noun(asked: tuple[Question, ...]) -> Question | None:
    """The entry of a word as a noun of saying: `her claim that`."""
    for question in asked:
        if NOUN_OF_SAYING in question.form.takes:
            return question
    return None


def _no_verb(table: WordTable, k: int) -> bool:
    """Whether the spelling rules a verb out: `United States`, `so-called`."""
    gaps, words = table.gaps, table.words
    if gaps[k] in _HYPHENS:
        return True
    before = gaps[k - 1] if k else ""
    if before == " ":
        if words[k - 1] == "s" and k > 1 and gaps[k - 2] in ("’", "'") and not table.bits[k - 2] & SUBJ:
            return words[k - 2] not in table.listed["there"] and not _acts_behind_name(table, k)
    else:
        behind = words[k + 1] if k + 1 < len(words) else ""
        named = before == ", " and words[k][0].isupper() and behind[:1].isupper()
        owned = before in _OWNED and words[k - 1].endswith("s") and not table.quoted[k - 1]  # the judges’ warning
        return owned or before in _HYPHENS or (named and not _in_headline(table, k))  # Ali, 34, Said Omar, 29
    word = words[k]
    return word[0].isupper() and word[-1] != "g" and not _in_headline(table, k)


def _acts_behind_name(table: WordTable, k: int) -> bool:
    """Whether word `k` is a verb behind a name in `’s`: `Moody’s said it`, not `Roe’s stated aim`, `Roe’s claims`."""
    if not table.words[k - 2][:1].isupper() or not table.may_be_finite(k) or table.words[k].endswith("s"):
        return False
    behind = table.bits[k + 1] if k + 1 < len(table.words) and table.gaps[k] == " " else SUBJ
    listed = table.listed["that"] | table.listed["past_or_present"]
    return bool(behind & (SUBJ | DET | TIME | PREP)) or table.words[k + 1] in listed


def _in_headline(table: WordTable, k: int) -> bool:
    """Whether the sentence has capital letters like `Mayor Calls Dam a Danger`, where they say nothing of a word."""
    words = table.words
    if not 0 < k < len(words) - 1 or not (words[k - 1][:1].isupper() and words[k + 1][:1].isupper()):
        return False
    start, end = table.sentence(table.start(k))
    around = words[table.word_from(start) : table.word_to(end)]
    return len(around) <= _HEADLINE and sum(word[:1].isupper() for word in around) >= _CAPITALS * len(around)


def _with_particle(table: WordTable, k: int, asked: Iterable[Question]) -> tuple[Question, int] | None:
    """Choose the entry whose particle follows the word; with the last word of the cue."""
    words, start = table.words, k + 1
    if start < len(words) and table.bits[start] & _WHEN:
        start = _behind_time(table, start)
    elif start < len(words) and table.is_adverb(start) and table.gaps[k] == " ":
        start += 1  # spoke warmly of
    near = words[start : start + _APART]
    for question in asked:
        particle = question.form.particle
        if not particle:
            return question, k
        if particle[0] not in near:
            continue
        last = start + len(particle) - 1
        if particle[0] in table.listed["where_said"] and _says_when(table, start):
            continue  # insisted on Thursday, hours before the vote, that
        beside = start > k + 1 or table.gaps[k] == " "  # not `There were fears, Doe said, of a flood`
        if beside and tuple(words[start : last + 1]) == particle and table.quoted[k] == table.quoted[last]:
            return question, last
        if question.form.cue.apart:
            last = _particle_apart(table, k, particle)
            if last > k:
                return question, last
    return None


def _says_when(table: WordTable, k: int) -> bool:
    """Whether a day comes after the preposition at word `k`: `on Thursday`, not `on Thursday’s vote`."""
    day = k + 1 < len(table.words) and table.gaps[k] == " " and table.bits[k + 1] & TIME
    return bool(day) and table.gaps[k + 1] not in ("’", "'")


def _leads_to_time(table: WordTable, k: int) -> bool:
    """Whether the preposition at word `k` opens a time: `over the weekend`."""
    behind = table.bits[k + 1 : k + 3]
    return len(behind) > 1 and bool(behind[0] & TIME or (behind[0] & DET and behind[1] & TIME))


def _behind_time(table: WordTable, k: int) -> int:
    """The word after what says when from word `k` on: `for` in `called on Wednesday for`; `k` when nothing does."""
    bits = table.bits
    i = k + bool(bits[k : k + 1] and bits[k] & PREP and bits[k + 1 : k + 2] and bits[k + 1] & TIME)
    start = i
    while i < len(bits) - 1 and i - k < _TIME_WORDS and bits[i] & TIME and table.gaps[i - 1] == table.gaps[i] == " ":
        i += 1
    return i if i > start else k


def _particle_apart(table: WordTable, k: int, particle: tuple[str, ...]) -> int:
    """The end of a particle some words after word `k`, with no verb or mark between: `spoke to them about`; or -1."""
    words, longer = table.words, len(particle) - 1
    for i in range(k + 1, min(k + _APART, len(words))):
        if table.gaps[i - 1] != " " or table.quoted[i]:
            break
        if (
            words[i] == particle[0]
            and not _leads_to_time(table, i)
            and (not longer or tuple(words[i : i + longer + 1]) == particle)
        ):
            return i + longer
        if longer and table.bits[i] & PREP:
            break  # made copies of the statements about
        if table.bits[i] & (SUBJ | SUB | AUX | CONJ) and (not table.bits[i] & DET or words[i] in table.listed["that"]):
            break
    return -1


def _behind_lead(words: list[str], k: int, lead: str) -> bool:
    """Whether the words before word `k` are those of `lead`."""
    before = lead.split()
    return k >= len(before) and [word.lower() for word in words[k - len(before) : k]] == before
