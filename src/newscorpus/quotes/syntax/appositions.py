"""Subjects of two parts: a name, and who that is.

An apposition comes after its name or before it (Jane Doe, a spokesman for Roe; her lawyer, Jane Doe), and both
parts are the source. After a second comma it is closed, and the verb shows that the parts belong together. Where that
comma is missing (Her lawyer, Jane Doe said), the first part must open the sentence, or it could be the end of something
else (In front of his friend, Jane Doe said).
"""

from newscorpus.analysis.clause_state import PARTICIPLE_CLAUSE, RELATIVE
from newscorpus.quotes.syntax.grammar_bits import ADV, CONJ, DET, POSS, PREP, ROLE, SUB, SUBJ, SUBORDINATOR, TIME
from newscorpus.quotes.syntax.phrases import Phrase, phrase_ending
from newscorpus.quotes.syntax.subjects import in_phrase
from newscorpus.quotes.syntax.verb_words import has_verb, is_in_ed, is_verb
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.name_ages import behind_name

__all__ = (
    "name_before_aside",
    "name_behind_opening",
    "subject_in_marks",
    "subject_with_apposition",
    "with_participle",
    "with_persons_in_front",
    "with_role_in_front",
)

_NAME = 4  # words
_FAR = 25  # most words of a name and who that is
_DESCRIBED = 10  # words: `officials briefed on the matter`
_CLOSING = (".", ",", ";")
_NAMED = frozenset(("person", "name"))
_SAYS_WHO = frozenset((PARTICIPLE_CLAUSE, RELATIVE))


def with_role_in_front(table: WordTable, name: Phrase, limit: int) -> Phrase:
    """Return a name with who that is before its comma, from word `limit` on: `Her lawyer, Jane Doe`."""
    first, last = name[0], name[0] - 1
    if last <= limit or not _full_name(table, name):
        return name
    role = table.bits[last] & ROLE and table.words[last][0].islower()
    if not role or not table.bits[limit] & (DET | POSS) or table.quoted[limit]:
        return name
    plain = all(
        in_phrase(table, k) and not table.bits[k + 1] & (PREP | ADV | CONJ | SUB | TIME) for k in range(limit, last)
    )
    return (limit, name[1]) if plain and first - limit <= _NAME else name


def with_persons_in_front(table: WordTable, name: Phrase, limit: int) -> Phrase:
    """Return a name with those of whom it ends the list, when that starts with word `limit`: `Ann Roe, 34, and Doe`."""
    k = name[0] - (table.words[name[0] - 1] in table.listed["adds"])
    while limit < k - 1 and table.words[k - 1].isdigit() and table.gaps[k - 1] == table.gaps[k - 2] == ", ":
        person = table.name_around(k - 2)
        if person is None or person.kind != "person" or person.first < limit:
            break
        k = person.first
    return (k, name[1]) if k == limit < name[0] - 1 else name


def name_behind_opening(table: WordTable, k: int, limit: int) -> Phrase | None:
    """Return the name before word `k`, after a phrase that opens the clause: `In his ruling Judge Doe said`."""
    last = k - 1
    if last <= limit or not table.bits[limit] & PREP or table.bits[limit] & DET or not table.words[last][0].isupper():
        return None
    found = phrase_ending(table, last, limit) if in_phrase(table, last) else None
    named = found is not None and limit < found[0] and table.words[found[0]][0].isupper()
    return found if named and not has_verb(table, limit, k) else None


def name_before_aside(table: WordTable, k: int, limit: int, *, behind_as: bool) -> Phrase | None:
    """Return who is named before a comma and word `k`, with their description: `As Jane Doe, who sails, put it`.

    The name is behind word `limit`. `behind_as` says whether `as` comes before it, or a comma: `It is late, Jane Doe,
    who sails, said`.
    """
    sentence = table.clauses_around(k)
    if not (sentence.end and table.gaps[k - 1].startswith(",")):
        return None
    for at in range(max(limit, k - _FAR), k - 2):
        apart = at == limit or table.gaps[at - 1] == ", "
        if apart and table.words[at] in table.listed["as"] if behind_as else table.gaps[at] == ", ":
            last = next((i for i in range(at + 1, k - 1) if table.gaps[i] not in (" ", "-")), at)
            name = table.name_around(last) if behind_as else table.name_at(at + 1)
            named = name is not None and name.kind in _NAMED and name.last == last
            if named and behind_name(table.text, table.ends[last]) >= 0 and not _small_in(table, at + 1, last):
                break
    else:
        return None
    told = any(at < clause.verb < k and clause.kind not in _SAYS_WHO for clause in sentence.clauses)
    return None if told else (at + 1, k - 1)


def _small_in(table: WordTable, first: int, last: int) -> bool:
    """Whether one of the words is none of a name and the nouns before it: not `local baker Jane Doe`."""
    return any(
        table.bits[i] & (PREP | CONJ | SUB | SUBJ | ADV) and not table.inside_name(i) for i in range(first, last)
    )


def subject_with_apposition(table: WordTable, k: int, limit: int) -> Phrase | None:
    """Return a name and who that is, between commas before word `k`: `…, a spokesman for Roe, Jane Doe, said`."""
    last = k - 1
    if last <= limit or not table.gaps[last].startswith(",") or table.quoted[last]:
        return None
    middle = _phrase_start(table, last, limit)
    if middle <= limit or table.gaps[middle - 1] != ", ":
        return None
    first = _behind_subordinator(table, _phrase_start(table, middle - 1, limit), middle)
    opens = table.bits[first] & (SUB | CONJ) and not table.bits[first] & (DET | ROLE)  # though the mayor, Jane Doe,
    if not opens and (first <= limit or not table.gaps[first - 1].startswith(",")):
        return None
    first = max((k + 1 for k in range(first, middle) if table.words[k] in table.listed["stands_for"]), default=first)
    first += bool(opens and first < middle - 1 and table.bits[first] & (SUB | CONJ))
    pieces = (first, middle - 1), (middle, last)
    for name, who in (pieces, pieces[::-1]):
        if table.bits[who[0]] & PREP and not table.bits[who[0]] & DET:  # Jane Doe, at a talk with the mayor,
            continue
        if _full_name(table, name) and any(table.bits[i] & ROLE for i in range(who[0], who[1] + 1)):
            return None if has_verb(table, who[0], who[1] + 1) else (first, last)
    return None


def subject_in_marks(table: WordTable, k: int, limit: int) -> Phrase | None:
    """Return a subject before word `k` that ends with a few words in marks: `A so-called “expert” said`."""
    last = k - 1
    if last <= limit or not table.quoted[last] or table.quoted[k]:
        return None
    segment = table.segments[table.segment_before(table.start(k))]
    if segment.words > _NAME or table.text[segment.inner_end - 1] in ".,!?":
        return None
    stop = first = segment.first
    while first > limit and stop - first < _DESCRIBED and not table.quoted[first - 1]:
        if first < stop and not in_phrase(table, first - 1):
            break
        first -= 1
    while first < stop and table.bits[first] & (CONJ | ADV | SUB) and not table.bits[first] & DET:
        first += 1
    opens = table.bits[first] & (DET | POSS) or table.words[first].lower() in table.listed["alone"]
    told = any(is_verb(table, i) and table.gaps[i - 1] == " " for i in range(first, stop))  # not so-called
    return None if first >= stop or told or not opens else (first, last)


def with_participle(table: WordTable, phrase: Phrase, end: int) -> Phrase:
    """Return who speaks after a cue, with the participle that describes them: `said officials briefed on the plan`.

    A preposition or `as` follows the participle, and nothing else the phrase that it leads to.
    """
    first, last = phrase
    last += last == first or not is_in_ed(table.words[last])
    if last + 1 >= len(table.words) or not is_in_ed(table.words[last]):
        return phrase
    leads = table.bits[last + 1] & PREP or table.words[last + 1] in table.listed["as"]
    if not leads or table.gaps[last - 1] != " " or table.gaps[last] != " ":
        return phrase
    for k in range(last + 1, min(last + _DESCRIBED, len(table.words))):
        if table.ends[k] > end or table.quoted[k] or is_verb(table, k):
            break
        if table.gaps[k].strip(' )”"')[:1] in _CLOSING or k + 1 == len(table.words):
            return first, k
        if not in_phrase(table, k):
            break
    return phrase


def _behind_subordinator(table: WordTable, first: int, stop: int) -> int:
    """The last word that opens a clause, where a noun follows: `gave in after the head of the union, Jane Doe,`."""
    for k in range(stop - 2, first, -1):
        bits = table.bits[k]
        if bits & SUBORDINATOR and table.bits[k + 1] & (DET | POSS) and not table.bits[k - 1] & DET:
            return k
    return first


def _full_name(table: WordTable, phrase: Phrase) -> bool:
    """Whether a phrase is a name of two to four words; one word may be the state after a town."""
    a, b = phrase
    words = range(a, b + 1)
    return 1 < len(words) <= _NAME and all(
        table.words[k][0].isupper() and not table.bits[k] & (DET | TIME) for k in words
    )


def _phrase_start(table: WordTable, k: int, limit: int) -> int:
    """The first word after the mark before word `k`."""
    while k > limit and in_phrase(table, k - 1) and not table.quoted[k - 1]:
        k -= 1
    return k
