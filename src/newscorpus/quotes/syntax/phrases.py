"""Noun phrases after a cue: the X of `said X`, told from small words and marks.

A phrase goes on over spaces, hyphens, apostrophes and the full stops of initials; it stops at a verb, a comma,
a mark or a word that opens a clause. A walk looks at a bounded number of words.
"""

from newscorpus.quotes.syntax.grammar_bits import (
    ADV,
    AUX,
    CONJ,
    CUE_WORD,
    DET,
    OBJ,
    POSS,
    PREP,
    ROLE,
    SUB,
    SUBJ,
    SUBORDINATOR,
    TIME,
    VERB,
)
from newscorpus.quotes.syntax.verb_words import is_in_ed, is_past, is_verb
from newscorpus.quotes.syntax.word_table import WordTable

__all__ = ("INSIDE", "Phrase", "dotted", "introduces", "phrase_after", "phrase_ending", "speaks")

Phrase = tuple[int, int]
"""The first and the last word, both inclusive."""

_BRACKET = 5  # words: a bracket after a name is not longer
_BRIEF = 6  # words: an apposition inside `According to X, the mayor, …`
_SOON = 8  # words: a relative clause that says who somebody is, not one that tells a story
_FAR = 30  # the longest phrase, in words
_CLOSE = (" ", "  ", "-", "–", "/", "’", "'", "‘", "’ ", "' ")
_LOOSE = (" (", "(", ") ", ".) ", " & ", "&", "@", " @", ",")  # the comma is that of `1,100`
_HYPHENS = ("-", "‑", "‐")
_STOPS = (". ", ".", "., ", ".-", ". (")
_CLOSING = (",", ".", "—", "–")
INSIDE = frozenset(_CLOSE + _LOOSE)
"""What may lie between two words of a phrase."""

_MAY_END = SUB | AUX | VERB | CUE_WORD | CONJ | SUBJ  # what a phrase may start behind
_PAST = ("s", "ed")  # how a verb that is in no list may end


def dotted(table: WordTable, k: int) -> bool:
    """Whether the full stop after word `k` belongs to it: `Sen.`, `J.`, `U.S.`, `example.com`, `Roe & Co. in Salem`."""
    gap = table.gaps[k]
    if gap not in _STOPS or not any(table.words[k + 1 : k + 2]):  # behind the last word is an empty one
        return False
    word, following, words = table.words[k], table.words[k + 1], table.reading.lexicon.words
    inside = gap != "., " and (following[:1].islower() or (gap == "." and len(following) == 1))
    if inside or len(word) == 1 or f"{word}." in words("abbreviations"):
        return True
    return f"{word}. A" in words("abbreviations") and following in words("company_roles")  # Orvell Inc. Chairman


def _goes_on(table: WordTable, k: int) -> bool:
    """Whether the phrase goes on from word `k` to the next one."""
    return table.gaps[k] in INSIDE or dotted(table, k)


def phrase_ending(table: WordTable, last: int, limit: int) -> Phrase | None:
    """Return the noun phrase that ends with word `last` and does not start before word `limit`."""
    words, gaps, quoted, classes = table.words, table.gaps, table.quoted, table.bits
    if quoted[last]:
        return None
    if classes[last] & SUBJ:  # a pronoun stands alone, whatever is before it
        return last, last
    first = last
    for k in range(last - 1, max(limit, last - _FAR) - 1, -1):
        if quoted[k] or (gaps[k] != " " and not _goes_on(table, k)):
            break
        bits = classes[k]
        if not bits:
            if words[k].endswith(_PAST) and is_past(table, k):
                break
        elif bits & _MAY_END and (
            bits & SUBORDINATOR
            or words[k] in table.listed["that"]
            or (bits & (AUX | VERB | CUE_WORD) and is_verb(table, k))
            or (bits & CONJ and (classes[first] & SUBJ or words[first - 1].lower() in table.listed["but"]))  # and she
            or (bits & SUBJ and classes[first] & (SUBJ | DET | POSS))
        ):
            break
        first = k
    return _without_opening(table, first, last)


def _without_opening(table: WordTable, first: int, last: int) -> Phrase | None:
    """Drop what comes before the subject: `But`, `On Tuesday`, `In a statement`."""
    while (
        first <= last and table.bits[first] & (CONJ | ADV | SUB) and not table.bits[first] & (DET | SUBJ | POSS | PREP)
    ):
        if table.gaps[first] in ("’", "'") or (table.words[first].lower() in table.listed["limiting"] and first < last):
            break
        first += 1
    if first > last or not _nominal(table, first, last):
        return None
    if first < last and table.words[first].lower() in table.listed["which"]:
        first += 1
    bits = table.bits[first]
    if bits & PREP and not bits & (SUBJ | DET) and not (first < last and table.words[first + 1].isdigit()):
        return _behind_preposition(table, first, last)
    if (
        bits & TIME
        and table.words[first] not in table.listed["auxiliary_names"]
        and first < last
        and table.gaps[first] == " "
    ):
        return first + 1, last
    return first, last


def _nominal(table: WordTable, first: int, last: int) -> bool:
    bits = table.bits[last]
    if bits & (PREP | CONJ | SUB | AUX) and not bits & (SUBJ | DET | ROLE):
        return False
    return not (first == last and bits & (OBJ | TIME | ADV) and not bits & (SUBJ | ROLE | DET))


def _behind_preposition(table: WordTable, first: int, last: int) -> Phrase | None:
    """`In an interview Ms. Doe` is `Ms. Doe`: the last determiner, pronoun or name that starts a phrase of its own."""
    k = last
    while k > first:
        bits = table.bits[k]
        before = table.bits[k - 1]
        if bits & (SUBJ | DET | POSS) and not before & PREP:
            return k, last
        if (
            table.words[k][:1].isupper()
            and table.words[k - 1][:1].islower()
            and not before & (PREP | DET | POSS | ROLE)
        ):
            return k, last
        k -= 1
    for k in range(last - 1, first - 1, -1):  # `after the mayor said`: a clause of its own
        if table.bits[k] & SUB:
            return k + 1, last
    return None


def introduces(table: WordTable, phrase: Phrase) -> bool:
    """Whether the phrase brings in somebody new, so that a relative clause after it says who that is.

    That is a name in full (`Jane Doe`) or a noun with an indefinite article (`an official`); of `Doe`, `Mr. Doe` and
    `the senator`, who are known, a relative clause says more.
    """
    first, last = phrase
    if table.words[first].lower() in table.listed["introducing"]:
        return True
    return (
        first < last
        and not table.bits[first] & DET
        and table.words[last][:1].isupper()
        and table.words[last - 1][:1].isupper()
        and table.words[last - 1] + "." not in table.reading.lexicon.words("abbreviations")
    )


def phrase_after(table: WordTable, k: int, end: int, *, open_end: bool = True, anything: bool = False) -> Phrase | None:
    """Return the noun phrase that starts with word `k` and ends before character `end`: the X of `said X`.

    If not `open_end`, a comma must close an apposition that runs to the end. With `anything`, any noun will do, and not
    only what can speak: `according to court papers`.
    """
    n = len(table.words)
    if k >= n or table.start(k) >= end or table.quoted[k]:
        return None
    bits = table.bits[k]
    word = table.words[k]
    if bits & SUBJ and word.lower() in table.listed["lone_pronouns"]:
        return k, k
    small = bits & (PREP | SUB | CONJ | AUX | ADV | OBJ | TIME) and not bits & (DET | POSS | ROLE)
    if small and not (anything and bits & TIME) and not _named(table, k):
        return (k, k) if anything and bits & OBJ else None
    if not (anything or word[:1].isupper() or bits & (DET | POSS | ROLE)) and not _role_soon(table, k):
        return None
    last = _reach(table, k, end, anything=anything)
    last = _over_state(table, k, _over_bracket(table, k, last), end)
    stop = _with_apposition(table, k, last, end)
    if stop == last and not anything:
        stop = _with_name(table, k, last, end)
    stop = _with_relative(table, stop, end)
    closed = table.gaps[stop].startswith(",") and stop - last <= _BRIEF
    return k, stop if open_end or closed else last


def _reach(table: WordTable, k: int, end: int, *, anything: bool) -> int:
    """The last word of the noun phrase that starts with word `k`, without its brackets and appositions."""
    n, last = len(table.words), k
    while last + 1 < n and last - k < _FAR and table.ends[last + 1] <= end and _goes_on(table, last):
        following = table.bits[last + 1]
        if table.gaps[last] in _HYPHENS:  # sister-in-law, passer-by
            last += 1
            continue
        ends = following & (AUX | SUBJ) and len(table.words[last + 1]) > 1 if anything else _ends_phrase(table, k, last)
        if ends and not table.inside_name(last):
            break
        last += 1
    bits, gaps = table.bits, table.gaps
    while last > k and bits[last] & (PREP | CONJ) and not bits[last] & ROLE and gaps[last - 1] not in _HYPHENS:
        last -= 1
    return last


def _ends_phrase(table: WordTable, k: int, last: int) -> bool:
    """Whether a phrase that starts with word `k` ends with word `last`, by what follows."""
    word, following = table.words[last + 1], table.bits[last + 1]
    if following & SUB and not following & (DET | PREP):
        return table.gaps[last + 1] not in _HYPHENS  # the so-called expert
    if following & (TIME | ADV) and not following & ROLE and not _inside_phrase(table, k, last):
        return True
    if table.quoted[last + 1] or (
        following & PREP
        and (word not in table.listed["inside_phrase"] or _is_time(table, last + 1))
        and table.words[last] not in table.listed["takes_to"]  # a source close to the talks
    ):
        return True
    return is_verb(table, last + 1) or word in table.listed["relative_subject"]


def _is_time(table: WordTable, k: int) -> bool:
    """Whether the preposition at word `k` leads to a time: `at 4 a.m.`, `at midnight`; not `of 1,100 members`."""
    if table.words[k] not in table.listed["where_said"] or table.gaps[k] != " ":
        return False
    return table.words[k + 1][:1].isdigit() or bool(table.bits[k + 1] & TIME)


def _over_bracket(table: WordTable, first: int, last: int) -> int:
    """The end of a bracket that a comma cut: `Jane Doe (Lab, Salem)`; the word before it when it is long."""
    opens = next((k for k in range(last, first, -1) if table.gaps[k - 1].endswith("(")), -1)
    if opens < 0 or any(")" in gap for gap in table.gaps[opens:last]):
        return last
    behind = range(last, min(opens + _BRACKET, len(table.words)))
    return next((k for k in behind if ")" in table.gaps[k]), opens - 1)


def _over_state(table: WordTable, first: int, last: int, end: int) -> int:
    """The end of the state or country of a town that a phrase ends with: `Jane Doe of Derry, N.H.`."""
    town = table.name_around(last) if table.gaps[last] == ", " and last > first else None
    state = table.name_at(last + 1) if town is not None and table.bits[town.first - 1] & PREP else None
    if state is None or state.kind != "place" or table.ends[state.last] > end or table.quoted[state.first]:
        return last
    return state.last


def _inside_phrase(table: WordTable, k: int, last: int) -> bool:
    """Whether a word of time after word `last` is inside the phrase: `the 24-year-old`, `a Wednesday editorial`."""
    return table.gaps[last] == "-" or (last == k and bool(table.bits[k] & DET) and not table.bits[k] & (SUBJ | OBJ))


def _named(table: WordTable, k: int) -> bool:
    """Whether a word that looks like a small one starts a name: `said Will Doe`."""
    if not table.words[k][:1].isupper() or table.gaps[k] != " " or k + 1 >= len(table.words):
        return False
    return table.words[k + 1][:1].isupper() and not table.bits[k + 1] & (DET | SUBJ | POSS)


def _with_apposition(table: WordTable, first: int, last: int, end: int) -> int:
    """The end of `Jane Doe, the mayor of Salem`, from its first word on; `last` when no apposition follows."""
    k = last + 1
    n = len(table.words)
    if table.gaps[last].strip(" .)") != "," or k >= n or table.start(k) >= end or table.quoted[k]:
        return last
    aged = table.words[k].isdigit() and table.text[table.start(k) - 1] == " "  # not `, $40 million`
    behind = table.words[k + 1 : k + 2]
    some_of = not table.listed["carries"].isdisjoint(behind) and any(b & OBJ for b in table.bits[k + 2 : k + 3])
    if some_of or not (aged or _describes(table, k) or _names_role(table, first, last)):
        return last  # the police, many of them
    stop = k
    relative = table.words[k] in table.listed["relative_subject"]
    while (
        stop + 1 < n
        and stop - k < _FAR
        and table.ends[stop + 1] <= end
        and (not table.quoted[stop + 1] or table.quoted[stop] or table.bits[stop] & PREP)
    ):
        if not _goes_on(table, stop) and not _place_follows(table, stop):
            break
        stop += 1
        if table.words[stop] in table.listed["relative_subject"]:
            relative = True
        elif (
            not relative and is_verb(table, stop) and not table.describes(stop)
        ):  # a clause of its own: `according to Doe, the mayor left`
            return last
    if stop + 1 < n and table.gaps[stop] == " " and is_verb(table, stop + 1):
        return last
    return stop


def _with_name(table: WordTable, first: int, last: int, end: int) -> int:
    """The end of a person’s name in commas behind a noun, whatever that is: `said the city’s arborist, Jane Doe.`."""
    if table.gaps[last] != ", " or not table.bits[first] & (DET | POSS) or not table.words[last].islower():
        return last
    if any(table.bits[i] & PREP for i in range(first, last + 1)):
        return last
    k = last + 1
    name = table.name_at(k)
    if name is None or name.kind not in ("person", "name"):
        return last
    stop = name.last
    named = name.kind == "person" or (stop == k + 1 and table.gaps[k] == " ")
    return stop if named and table.ends[stop] <= end and _closes(table, stop) else last


def _with_relative(table: WordTable, last: int, end: int) -> int:
    """The end of a relative clause that says who somebody is: `Jane Doe, 22, who runs the ferry`."""
    k = last + 1
    if k >= len(table.words) or table.gaps[last].strip(" .)") != "," or table.words[k] not in table.listed["who"]:
        return last
    following = table.bits[k + 1 : k + 3]
    if following and following[-1 if following[0] & ADV else 0] & CUE_WORD:
        return last  # who also said that it rained
    stop = next((i for i in range(k, min(k + _SOON, len(table.words))) if _closes(table, i)), last)
    return stop if table.ends[stop] <= end and not any(table.quoted[k : stop + 1]) else last


def _closes(table: WordTable, k: int) -> bool:
    """Whether a clause ends with word `k`: not `Mr. Doe`, `$1.7 billion`."""
    gap = table.gaps[k]
    inside = gap in INSIDE or (gap == "." and any(table.words[k + 1 : k + 2])) or dotted(table, k)
    return gap.strip()[:1] in _CLOSING and not inside


def _names_role(table: WordTable, first: int, last: int) -> bool:
    """Whether a name after a comma says who a person is: `said the airline’s lawyer, Jane Doe`.

    Behind a preposition it takes a name in full, but not a place: `the mayor of Salem, Jane Doe`, not `Salem, Oregon`.
    """
    k = last + 1
    capital = table.words[k][:1].isupper() and not table.bits[k] & (DET | SUBJ | POSS | TIME | SUB | PREP)
    if table.gaps[last] != ", " or not capital:
        return False
    head = last
    while table.gaps[head - 1] in _HYPHENS:  # my sister-in-law
        head -= 1
    if table.bits[head] & ROLE and table.words[last][:1].islower():
        return True
    preposition = next((i for i in range(first + 1, last) if table.bits[i] & PREP), -1)
    if preposition < 0 or table.gaps[k] != " " or not table.words[k + 1][:1].isupper():
        return False
    some = table.words[first].lower() in table.listed["alone"]
    if not some and not any(bits & ROLE for bits in table.bits[first:preposition]):
        return False
    name = table.name_at(k)
    return name is None or name.kind != "place"


def _describes(table: WordTable, k: int) -> bool:
    """Whether the word after a name and its comma tells who that is: `the mayor`, `chief of police`, `who runs it`."""
    bits, word = table.bits[k], table.words[k]
    if bits & (DET | POSS | ROLE) or word in table.listed["before_role"] or word in table.listed["short_roles"]:
        return True
    named = table.words[k + 1 : k + 2] and (table.words[k + 1][:1].isupper() or table.bits[k + 1] & DET)
    if named and ((table.gaps[k] == "-" and len(word) == 1) or word in table.listed["carries"]):
        return True  # Jane Doe, R-Mass.; Jane Doe, of the University of Salem; not of course
    if word in table.reading.lexicon.words("role_modifiers"):
        return _role_soon(table, k, names=False)
    if bits or not word[:1].isalpha() or word.endswith(("ing", "ly")):
        return False
    if is_in_ed(word) and table.words[k + 1 : k + 2] and table.words[k + 1] in table.listed["opens_clause"]:
        return False  # angered that it rained
    return _role_soon(table, k, names=False) or table.words[k + 1 : k + 2] == ["s"]


def _place_follows(table: WordTable, k: int) -> bool:
    """Whether a comma is inside `Salem, Ohio` or leads to one more apposition: `of the bank, a lender`."""
    following = table.words[k + 1]
    if table.bits[k] & PREP and not table.gaps[k].strip(" \"“‘'"):  # an author of “The Long Tide”
        return True
    return table.gaps[k] in (", ", "., ") and (
        (following[:1].isupper() and not table.bits[k + 1]) or following in table.listed["indefinite"]
    )


def _role_soon(table: WordTable, k: int, *, names: bool = True) -> bool:
    """Whether a noun for a person, or a name, follows within four words: `former campaign aide Jane Doe`."""
    for i in range(k, min(k + 5, len(table.words))):
        if table.bits[i] & ROLE:
            return True
        if table.gaps[i] not in (" ", "-") and (names or not _goes_on(table, i)):
            return False
        if names and table.words[i + 1 : i + 2] and table.words[i + 1][:1].isupper():
            return True
    return False


def speaks(table: WordTable, phrase: Phrase) -> bool:
    """Whether the phrase can be somebody: a pronoun for a person, a name, a noun for a person."""
    first, last = phrase
    if first == last and table.bits[first] & SUBJ:
        return table.words[first].lower() in table.listed["person_pronouns"]
    aged = table.gaps[last - 2 : last] == ["-", "-"] and table.words[last - 2].isdigit()  # the 24-year-old
    return aged or any(
        table.bits[k] & ROLE or (table.words[k][:1].isupper() and not table.bits[k] & (DET | TIME))
        for k in range(first, last + 1)
    )
