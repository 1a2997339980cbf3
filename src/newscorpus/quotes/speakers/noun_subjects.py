"""Who "he", "she" and "they" are in a text that does not name them: `The driver stopped. “I saw nothing,” he said.`.

A person without a name is a noun phrase with a noun for a person (`a spokesman for the council`). As the last subject
of the sentence before, it is whom the pronoun means, unless the gender of the noun speaks against it. The sentence of
the pronoun itself is left out: whoever is in what somebody says is rarely the one who says it (`The envoy will stay, he
said`). Names are asked first; this is for texts, and places in them, that have none that fits.
"""

from bisect import bisect_left
from operator import attrgetter

from newscorpus.analysis.clause_state import ADVERBIAL, MAIN, RELATIVE
from newscorpus.lexicon import Lexicon
from newscorpus.model import Span
from newscorpus.quotes.syntax.grammar_bits import ADV, CONJ, DET, ROLE, TIME
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.name_words import Gender, genders

__all__ = (
    "end_of_noun", "gender_of_noun", "is_aside", "may_be_one", "noun_before", "noun_meant", "opening_description",
    "persons_tied",
)  # fmt: skip

_AGE = 2  # digits
_PLURAL = "S"  # the class of a plural noun in the analysis


def gender_of_noun(noun: str, lexicon: Lexicon) -> Gender | None:
    """Return the gender of a noun for a person, `u` for most; `None` when it is not such a noun."""
    return genders(lexicon, "person_nouns").get(noun)


def may_be_one(table: WordTable, span: Span, gender: Gender) -> bool:
    """Whether a phrase without a name is a person whom a pronoun may mean.

    `a spokesman for the council`, `a nurse who had seen it`, `one of the drivers`.
    """
    first, stop = table.word_from(span.start), table.word_to(span.end)
    first -= bool(first and table.bits[first - 1] & DET)  # a span has no article
    if (owner := table.name_around(first)) is not None and table.gaps[owner.last] in ("’", "'"):
        first = min(owner.last + 2, stop - 1)  # Roe’s husband
    head = _head_of(table, first, stop)
    if any(table.words[k][0].isupper() and (k <= head or _is_somebodys(table, k)) for k in range(first + 1, stop)):
        return False  # a name is in it: `the Labour leader`, `one of Roe’s aides`
    if head + 1 < stop and table.words[head].lower() in table.listed["sole"]:
        taken = range(head + 2, stop) if table.words[head + 1] in table.listed["carries"] else range(0)
        return any(table.bits[k] & ROLE for k in taken)
    return gender_of_noun(_noun_at(table, head), table.reading.lexicon) in (gender, "u")


def is_aside(table: WordTable, span: Span) -> bool:
    """Whether a phrase is the subject of a clause that says more of somebody: `She trained where a matron told her`."""
    k = table.word_from(span.start)
    clauses = table.clauses_around(k).clauses
    own = next((c for c in clauses if c.subject is not None and c.subject.first <= k <= c.subject.last), None)
    return own is not None and own.kind in (RELATIVE, ADVERBIAL) and any(c.kind == MAIN and c.verb < k for c in clauses)


def _is_somebodys(table: WordTable, k: int) -> bool:
    """Whether word `k` is in the name of a person, or of an owner."""
    name = table.name_around(k)
    return name is not None and (name.kind == "person" or table.gaps[name.last] in ("’", "'"))


def said_again(table: WordTable, span: Span, source: Span) -> bool:
    """Whether a source takes up a person without a name: `the official`, behind `a senior official at the bank`."""
    first, k = table.word_from(span.start), table.word_from(source.start)
    opening = table.words[first - 1].lower() if first else ""
    noun = source.text.partition(" ")[2]
    if opening not in table.listed["indefinite"] or table.words[k].lower() not in table.listed["definite"]:
        return False
    return noun == table.words[_head_of(table, first - 1, table.word_to(span.end))]


def _head_of(table: WordTable, first: int, stop: int) -> int:
    """The noun of a phrase, before what only says more of it: `officer` of `a police officer who was there`."""
    behind = table.listed["behind_head"] | table.listed["relative"]
    for k in range(first + 1, stop):
        word, gap = table.words[k], table.gaps[k - 1]
        if gap != "-" and (gap != " " or word in behind or word.endswith("ing")):
            return k - 1
        if gap == "-" and word in table.listed["carries"]:  # a mother-of-two
            return k - 1
    return stop - 1


def _noun_at(table: WordTable, head: int) -> str:
    """The noun that a phrase ends with, in lower case: `officer`, `passer-by`."""
    noun = table.words[head].lower()
    return f"{table.words[head - 1].lower()}-{noun}" if noun in table.listed["behind_head"] else noun


def without_relative(table: WordTable, source: Span) -> str:
    """Return a description without a relative clause behind its comma: `the Finn, who left`; not `one, who left`."""
    words, comma, rest = source.text.partition(", ")
    known = words.partition(" ")[0].lower() in table.listed["definite"]
    return words if comma and known and rest.partition(" ")[0] in table.listed.get("who", frozenset()) else source.text


def end_of_noun(table: WordTable, source: Span) -> int:
    """Return where a source without a name ends, but for a clause about it: `A mother of three, who left`.

    A participle in the passive may be such a clause too: `The letter, signed by 40 doctors`.
    """
    first, last = table.word_from(source.start), table.word_from(source.end - 1)
    for k in range(first + 1, last + 1):
        aged = table.words[k].isdigit() and len(table.words[k]) <= _AGE  # a woman, 34
        if table.gaps[k - 1] == ", " and (aged or table.words[k] in table.listed["who"] or table.describes(k)):
            return table.ends[k - 1]
    return source.end


def opening_description(table: WordTable, at: int) -> Span | None:
    """Return the noun that opens the sentence before a pronoun, when that says who it is and names nobody.

    `The Finn laughed. … he said`; a sentence in marks between the two does not count.
    """
    reading = table.reading
    i = table.told_before(at)
    begin = reading.sentences[i][0] if i >= 0 else 0
    first = table.word_from(begin)
    if i >= 0 and table.bits[first] & (ADV | TIME | CONJ) and table.gaps[first] == " ":
        first += 1  # Now the Finn laughed
    if i < 0 or table.words[first].lower() not in table.listed["definite"]:
        return None
    clauses = table.clauses_around(first).clauses
    clause = next((c for c in clauses if c.subject is not None and c.subject.first == first), None)
    if clause is None or clause.subject is None:
        return None
    subject, mentions = clause.subject, reading.mentions
    more = table.gaps[subject.last] == ", " and table.words[subject.last + 1] in table.listed["relative"]
    told = clause.first if more and clause.first > subject.last else subject.last + 1  # The Finn, who met Roe, laughed
    j = bisect_left(mentions, table.start(told), key=attrgetter("start"))
    while j < len(mentions) and mentions[j].start < at:
        if mentions[j].kind == "person" and not table.quoted[mentions[j].first]:
            return None
        j += 1
    return Span.cut(table.text, table.start(first), table.ends[subject.last])


def noun_meant(table: WordTable, at: int, gender: Gender | None) -> tuple[int, int] | None:
    """Return the characters of the last subject before a pronoun that is a noun for a person, or for persons.

    The `gender` is that of the pronoun; `None` for `they`.
    """
    reading, lexicon = table.reading, table.reading.lexicon
    i = reading.sentence_index(at) - 1
    for clause in reversed(table.clauses_around(table.word_from(reading.sentences[i][0])).clauses if i >= 0 else ()):
        subject = clause.subject
        if subject is None or table.quoted[subject.first] or subject.first > clause.verb:
            continue
        noun = table.words[subject.head].lower()
        plural = subject.head_class == _PLURAL
        told = gender_of_noun(noun[:-1] if plural else noun, lexicon)
        if told is None or plural != (gender is None) or (gender is not None and told not in (gender, "u")):
            continue
        return table.start(subject.first), table.ends[subject.last]
    return None


def persons_tied(table: WordTable, at: int, *, one: bool) -> tuple[int, int] | None:
    """Return the characters of a noun for persons that `who` means past a name: `leaders of the Union, who said`.

    With `one` a singular will do, too: `the head of the Union, who said`; not `a friend of Jane Doe, who said`.
    """
    k = table.word_from(at) - 1
    phrase = table.phrase_at(k) if k >= 0 else None
    if phrase is None or phrase.last != k or phrase.preposition < 1:
        return None
    head = table.phrase_at(phrase.preposition - 1)
    plural = head is not None and head.head_class == _PLURAL
    if head is None or head.last != phrase.preposition - 1 or not (plural or one):
        return None
    noun = table.words[head.head].lower()
    told = gender_of_noun(noun[:-1] if plural else noun, table.reading.lexicon)
    return None if told is None else (table.start(head.first), table.ends[k])


def noun_before(table: WordTable, at: int, name_end: int) -> tuple[int, int] | None:
    """Return the characters of the noun right before a relative pronoun: `residents who said`, `signs that read`.

    A noun beside the last name of a person, which ends at `name_end` (-1 without one), is in apposition to it, and not
    meant: `Doe, the judge who said`. Nor is a person a thing: `the party of Jane Doe, which said`.
    """
    k = table.word_from(at) - 1
    phrase = table.phrase_at(k) if k >= 0 else None
    if phrase is None or phrase.last != k or table.start(phrase.first) < name_end:
        return None
    between = table.words[table.word_from(name_end) : phrase.first] if name_end >= 0 else ()
    if name_end >= 0 and not any(word.isalpha() for word in between):
        return None
    name = table.name_around(k) if name_end < 0 and phrase.preposition >= 0 else None
    if name is not None and name.kind == "person":
        phrase = next((p for p in reversed(table.clauses_around(k).phrases) if p.last < phrase.preposition), phrase)
    return table.start(phrase.first), table.ends[phrase.last]
