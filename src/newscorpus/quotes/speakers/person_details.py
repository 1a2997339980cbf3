"""What the text says a person is: the title before the name, the role beside it.

A title comes right before a name and has a capital letter (`Foreign Minister Jane Doe`). A role is a noun phrase
for a person in apposition, on either side of the name (`Jane Doe, a former judge,` and `the airline’s lawyer, Jane
Doe`), the noun right before it (`spokeswoman Jane Doe`), or a relative clause that mentions an office or a job
(`who leads the union`, not `who left`). The first place in the text that says it counts, wherever the person speaks.
"""

from collections.abc import Iterable
from functools import cache

from newscorpus.analysis.structure import NO_TENSE
from newscorpus.lexicon import Lexicon
from newscorpus.model import Span
from newscorpus.quotes.syntax.grammar_bits import AUX, CONJ, CUE_WORD, DET, POSS, PREP, ROLE, SUB
from newscorpus.quotes.syntax.phrases import phrase_ending
from newscorpus.quotes.syntax.verb_words import is_verb
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.cached import cached
from newscorpus.text.cast import Cast
from newscorpus.text.name_words import genders
from newscorpus.text.names import Mention

__all__ = ("PersonDetails", "description_before", "role_end", "role_of_person", "title_of_person")

_LONGEST = 25  # words of a role
_DESCRIBED = 12  # words of a description with a preposition
_SOON = 9  # words: the noun of a role is not further from its start


class PersonDetails:
    """What a text says of each of its persons."""

    def __init__(self, table: WordTable, cast: Cast) -> None:
        """Take the text and its persons."""
        self._table = table
        self._cast = cast
        self._known: dict[int, tuple[Span, Span | None, Span | None]] = {}  # by where the name starts

    def of(self, full: Mention) -> tuple[Span, Span | None, Span | None]:
        """Return the name, the title and the role of the person with a fullest name; `None` for what is not said."""
        known = self._known.get(full.name_start)
        if known is None:
            mentions = self._mentions.get(full.name_start, [full])
            known = self._known[full.name_start] = (
                Span.cut(self._table.text, full.name_start, full.end),
                title_of_person(self._table, mentions),
                role_of_person(self._table, mentions),
            )
        return known

    @cached
    def _mentions(self) -> dict[int, list[Mention]]:
        """Where the fullest name of a person starts -> all mentions by name."""
        out: dict[int, list[Mention]] = {}
        for mention in self._cast.persons:
            out.setdefault(self._cast.fullest(mention).name_start, []).append(mention)
        return out


def title_of_person(table: WordTable, mentions: Iterable[Mention]) -> Span | None:
    """Return the first title before one of the mentions of a person; `None` when there is none."""
    for mention in mentions:
        before = table.text[mention.start : mention.name_start].rstrip()
        if before[:1].isupper():
            k = table.word_from(mention.start)
            while k and table.gaps[k - 1] == " " and table.words[k - 1][:1].isupper() and not table.bits[k - 1] & ~ROLE:
                k -= 1  # the first words of a title may open the sentence
            return Span.cut(table.text, table.start(k), mention.start + len(before))
    return None


def role_of_person(table: WordTable, mentions: Iterable[Mention]) -> Span | None:
    """Return what the text says a person is, at the first of the mentions that does; `None` when none does."""
    for mention in mentions:
        found = _behind(table, mention) or _in_front(table, mention)
        if found is not None:
            return Span.cut(table.text, *found)
    return None


def _behind(table: WordTable, mention: Mention) -> tuple[int, int] | None:
    """`Jane Doe, 34, a former judge, said`: the words up to the next comma."""
    k = table.word_from(mention.end)
    words, gaps = table.words, table.gaps
    if not table.text.startswith(", ", mention.end) or k >= len(words) - 1 or table.quoted[k]:
        return None
    if words[k].isdigit() and gaps[k] == ", ":
        k += 1
        if table.bits[k] & (CUE_WORD | AUX) and not table.bits[k] & ROLE:
            return None  # `Jane Doe, 34, told the judge`
    last = role_end(table, k)
    return None if last < 0 else (table.start(k), table.ends[last])


def role_end(table: WordTable, k: int) -> int:
    """The last word of the role that word `k` opens behind the comma of a name; -1 when it opens none.

    `a former judge`, `head of sales`, `Acme’s lawyer`, `who leads the union`; not `the mayor said`, with a verb in it.
    """
    leads = table.words[k] in table.listed["who_alone"]
    if not (
        _leads(table, k) if leads else (_opens_phrase(table, k) and _role_in(table, k)) or _opens_with_name(table, k)
    ):
        return -1
    clause = None if leads else table.clause_at(k)
    if clause is not None and clause.tense != NO_TENSE:
        return -1  # `the union’s leader, Jane Doe, told the judge`
    last = k
    while last - k < _LONGEST and last + 1 < len(table.words) and _goes_on(table, last) and not table.quoted[last + 1]:
        last += 1
        leads = leads or table.words[last] in table.listed["relative"]
        owns = table.gaps[last - 1] in _MARKS  # `Acme’s lawyer`
        noun = table.bits[last - 1] & DET and table.bits[last] & ROLE  # `a mother`
        if not leads and not owns and not noun and (table.bits[last] & AUX or is_verb(table, last)):
            return -1
    while last > k and table.bits[last] & (PREP | CONJ):
        last -= 1  # `author of “The Tide”`
    return last


def _leads(table: WordTable, k: int) -> bool:
    """Whether a relative clause says what a person does for a living: `who leads`, `who has taught`; not `who left`."""
    k += 1
    while k < len(table.words) - 1 and table.gaps[k] == " " and (table.bits[k] & AUX or table.is_adverb(k)):
        if table.words[k] in table.listed["forms_of_be"]:
            return _role_in(table, k + 1)
        k += 1
    return k < len(table.words) and table.words[k] in table.listed["leads"]


def _opens_with_name(table: WordTable, k: int) -> bool:
    """Whether a role opens with a name or is an office of capitals: `Acme’s lawyer`, `Labour MP`, `CEO of Acme`.

    Nobody's name follows it, and no other noun phrase comes first: not `lawyer Tom Roe`, `Tom Roe and a lawyer`.
    """
    lexicon = table.reading.lexicon
    offices, nouns = genders(lexicon, "titles"), genders(lexicon, "person_nouns")
    for i in range(k, min(k + _SOON, len(table.words) - 1)):
        word = table.words[i]
        if table.bits[i] & ROLE or (word.isupper() and (word in offices or word.lower() in nouns)):
            return not _names_another(table, i)
        owns = i > k and table.gaps[i - 1] in _MARKS  # `Acme’s`
        if (not owns and table.bits[i] & (CONJ | DET | POSS | PREP | AUX | SUB)) or not _goes_on(table, i):
            return False
    return False


def _opens_phrase(table: WordTable, k: int) -> bool:
    """Whether a noun phrase may start with word `k`; a preposition or a verb of saying opens something else."""
    bits = table.bits[k]
    if table.words[k] in table.listed["relative"]:
        return False
    if bits & (DET | POSS | ROLE):
        return True
    if bits & (PREP | AUX | SUB | CONJ):
        return False
    word = table.words[k]
    return word.islower() and not word.endswith("ing") and table.clause_at(k) is None  # `claims manager`, not `claims`


_MARKS = frozenset(("’", "'"))
_INSIDE = _MARKS | {" ", "-"}
_BEHIND_PLURAL = frozenset(("’ ", "' "))


def _goes_on(table: WordTable, k: int) -> bool:
    """Whether a role may go on after word `k`: not over a comma, but over the mark of `the farmers’ union`."""
    return table.gaps[k] in _INSIDE or (table.gaps[k] in _BEHIND_PLURAL and table.words[k].endswith("s"))


def _role_in(table: WordTable, k: int) -> bool:
    """Whether a noun for a person is among the next few words."""
    for i in range(k, min(k + _SOON, len(table.words) - 1)):
        if table.bits[i] & ROLE:
            return not _names_another(table, i)
        if not _goes_on(table, i) or (table.bits[i] & PREP and table.gaps[i] == " "):
            return False  # a comedy about sisters
    return False


def _names_another(table: WordTable, k: int) -> bool:
    """Whether a name follows the noun of a role at word `k`: `Jane Doe, lawyer Tom Roe and others`.

    An office in capitals may go on: `Chief Financial Officer`.
    """
    last = k
    while table.gaps[last] == " " and last + 1 < len(table.words) and table.words[last + 1][:1].isupper():
        last += 1
    return last > k and not (table.words[k][0].isupper() and table.bits[last] & ROLE)


def _in_front(table: WordTable, mention: Mention) -> tuple[int, int] | None:
    """`spokeswoman Jane Doe`, `the airline’s lawyer, Jane Doe`."""
    before = table.text[mention.start : mention.name_start].rstrip()
    if before[:1].islower():
        return table.start(_modified_from(table, mention.first)), mention.start + len(before)
    k = table.word_from(mention.start) - 1
    opens = k >= 0 and table.gaps[k] == " " and table.start(k) == table.sentence(mention.start)[0]
    if opens and not before and table.bits[k] & ROLE:
        return table.start(k), table.ends[k]  # Student Jane Doe
    if k > 1 and table.words[k] in table.listed["names_work"] and table.gaps[k] == table.gaps[k - 1] == " ":
        noun = table.bits[k - 1] & ROLE  # a nurse called Jane
        called = phrase_ending(table, k - 1, table.word_from(table.sentence(mention.start)[0])) if noun else None
        return None if called is None else (table.start(called[0]), table.ends[k - 1])
    k = _before_comma(table, k)
    if k < 0:
        return None
    if (described := description_before(table, mention.start)) is not None:
        return described if _goes_with(table, described[0], mention) else None
    several = table.words[k][:-1] in genders(table.reading.lexicon, "person_nouns")  # her daughters, Ann and Eve Roe
    if not table.bits[k] & ROLE or several:
        return None
    sentence = table.sentence(mention.start)
    phrase = phrase_ending(table, k, table.word_from(sentence[0])) or _behind_preposition(table, k)
    if phrase is None or not (table.words[k].islower() or table.bits[phrase[0]] & (DET | POSS)):
        return None
    first = max((i + 1 for i in range(phrase[0], k) if _ends_in_front(table, phrase[0], i)), default=phrase[0])
    return (table.start(first), table.ends[k]) if _goes_with(table, table.start(first), mention) else None


def _behind_preposition(table: WordTable, k: int) -> tuple[int, int] | None:
    """The words of `his press secretary`, which ends with word `k`, in `through his press secretary, Doe`."""
    for first in range(k - 1, max(k - _SOON, 0), -1):
        if table.gaps[first] not in _INSIDE or table.bits[first] & (PREP | CONJ | AUX):
            return None
        if table.bits[first] & (DET | POSS):
            return (first, k) if table.bits[first - 1] & PREP else None
    return None


def _before_comma(table: WordTable, k: int) -> int:
    """Word `k` when a comma is behind it, or the one before the brackets there: `head of the Union (TU), Doe`.

    -1 for another word.
    """
    if k > 0 and table.gaps[k] == "), " and table.gaps[k - 1] == " (" and table.words[k].isupper():
        return k - 1
    return k if k >= 0 and table.gaps[k] == ", " else -1


def _modified_from(table: WordTable, k: int) -> int:
    """The first word of a description before a name that word `k` is in: `Lead author`, `Salem-based tax lawyer`."""
    opening = table.word_from(table.sentence(table.start(k))[0])
    while k > opening and not table.quoted[k - 1]:
        bits, word = table.bits[k - 1], table.words[k - 1]
        plain = not bits & ~ROLE and not is_verb(table, k - 1) and (word.islower() or k - 1 == opening)
        if table.gaps[k - 1] != "-" and not (plain and table.gaps[k - 1] == " "):
            break
        k -= 1
    return k


def _goes_with(table: WordTable, start: int, mention: Mention) -> bool:
    """Whether a role before a comma is that of the name after it, and does not only end another clause.

    Before a verb it has to open the sentence: `A friend of the mayor, Doe said it rained`, `As the mayor of Salem, Doe
    said`; not `Roe met the mayor of Salem, Doe said`, nor `The mayor of Salem, Doe said, was late`.
    """
    k = table.word_from(mention.end)
    if k >= len(table.words) or table.gaps[k - 1] != " " or not is_verb(table, k):
        return True
    first = table.word_from(start)
    if first and table.words[first - 1] in table.listed["as"]:
        first -= 1
    opens = table.start(first) <= table.behind_dateline(table.sentence(start)[0])
    return opens and not table.gaps[k].startswith(",")


def description_before(table: WordTable, at: int) -> tuple[int, int] | None:
    """Return the place of `the mayor of Lagos` before a comma and a name that starts at `at`; `None` for others.

    It opens with an article or a possessive, or with capitals as an office does at the start of a sentence, and a noun
    for one person comes before its first preposition: not `the leaders of Chad, Togo and Mali`, `people in the family
    of Doe, Roe`. Or it takes some of several persons: `one of the residents`, `another of them`.
    """
    last = table.word_from(at) - 1
    while last > 0 and table.gaps[last] == " " and table.words[last] in table.listed["before_role"]:
        last -= 1  # the man on the left, former mayor Jane Doe
    last = _before_comma(table, last)
    if last < 0:
        return None
    found: tuple[int, int] | None = None
    known, lettered = genders(table.reading.lexicon, "person_nouns"), _lettered_titles(table.reading.lexicon)
    first = max(last - _DESCRIBED, table.word_from(table.sentence(at)[0]))
    noun = -1
    for k in range(last - 1, first - 1, -1):
        if not _goes_on(table, k):
            return None
        if noun > k + 1 and table.words[k + 1] == "s" and table.gaps[k] in _MARKS:
            return _owned(table, first, k, last, noun)
        if table.bits[k + 1] & PREP or (table.words[k + 1].endswith("ing") and table.words[k].lower() in known):
            noun = k  # the mayor of Salem, the lawyer representing Roe
            if table.words[k + 1] in table.listed["carries"] and table.words[k].lower() in table.listed["alone"]:
                several = table.bits[last] & ROLE or table.words[last] in table.listed["several_persons"]
                return (table.start(k), table.ends[last]) if several else None
        if noun >= 0 and table.bits[k] & (DET | POSS) and k < noun:
            plain = not any(table.bits[i] & PREP for i in range(k + 1, noun))
            called = table.words[noun].lower() in known or table.words[noun] in lettered
            if plain and called:
                found = table.start(k), table.ends[last]
                if k == first or not table.bits[k - 1] & PREP or not _in_capitals(table, first, k - 1):
                    return found  # not `the governor` of `the Press Secretary to the governor`
    called = noun >= first and (table.words[noun].lower() in known or table.words[noun] in lettered)
    office = called and first >= table.word_from(table.sentence(at)[0])
    if office and all(table.words[k][:1].isupper() for k in range(first, noun + 1)):
        return table.start(first), table.ends[last]
    return found


@cache
def _lettered_titles(lexicon: Lexicon) -> frozenset[str]:
    """Titles in letters: `the MCA for Salem, Jane Doe`."""
    return frozenset(title for title in genders(lexicon, "titles") if len(title) > 1 and title.isupper())


def _owned(table: WordTable, first: int, k: int, last: int, noun: int) -> tuple[int, int] | None:
    """Where a phrase like `Gov. Roe’s chief of staff` is, whose owner ends with word `k`."""
    if table.words[noun].lower() not in genders(table.reading.lexicon, "person_nouns"):
        return None
    owner = table.name_around(k)
    k = k if owner is None else max(owner.first, first)
    k -= bool(k > first and table.bits[k - 1] & (DET | POSS) and table.gaps[k - 1] == " ")
    return table.start(k), table.ends[last]


def _in_capitals(table: WordTable, first: int, k: int) -> bool:
    """Whether an office in capitals comes before the preposition at word `k`: `Press Secretary to`."""
    return k > first and table.words[k - 1][:1].isupper() and bool(table.bits[k - 1] & ROLE)


def _ends_in_front(table: WordTable, first: int, k: int) -> bool:
    """Whether what starts with word `first` ends with word `k`, before the noun phrase of a role.

    `Roe and | her deputy, Doe`, `survived by | a son, Doe`; not `one of the men, Doe`, which is a noun phrase itself.
    """
    bits = table.bits[k]
    if bits & (DET | POSS) or not table.bits[k + 1] & (DET | POSS):
        return False
    return bool(bits & CONJ or (bits & PREP and not table.bits[first] & (DET | POSS | ROLE)))
