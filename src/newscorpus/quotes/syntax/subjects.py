"""Whose verb a cue is: the subject before it, or the one that it shares.

Most subjects need no grammar: what is between a mark and the cue is one noun phrase ("…, the mayor of Salem said"),
or a pronoun comes right before the cue. All others come from the clause of the cue, which the analysis has worked out
("The head of the union that speaks for the crews said"). It names the noun phrase without what is said of it; what
is between that phrase and the verb belongs to the source too, unless it is a comment by the writer.

A relative clause is such a comment after a name that is known ("Doe, who was late, said") and introduces somebody
after one in full ("Jane Doe, who runs the ferry, said"). A phrase that says when, where or how is a comment after a
comma: "Doe, in Salem on Monday, said". An apposition is part of the source: "Doe, 41, a former judge, said".

Much may be between a subject and its verb. When the analysis gives up in there, the noun phrase that opens the
sentence is the subject, so long as nothing else in the sentence is its verb: "Doe, citing “a lot of rain,” said".
"""

from newscorpus.analysis import NounPhrase, Sentence, SentenceClause
from newscorpus.analysis.clause_state import ADVERBIAL, COMPLEMENT, PARTICIPLE_CLAUSE, RELATIVE
from newscorpus.analysis.structure import NO_TENSE, PAST
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
from newscorpus.quotes.syntax.phrases import INSIDE, Phrase, dotted, introduces, speaks
from newscorpus.quotes.syntax.verb_words import is_verb
from newscorpus.quotes.syntax.word_table import WordTable

__all__ = (
    "holds_relative", "in_phrase", "opens_a_clause", "subject_before", "subject_before_aside", "subject_behind",
    "subject_of", "whole_subject",
)  # fmt: skip

_NOMINAL = frozenset("NSM9seizoqdwJ")  # heads of subjects: nouns, names, numbers, pronouns
_NAMING = frozenset("NSM")  # heads of subjects after a verb
_OPEN = AUX | VERB | CUE_WORD | CONJ | SUB | TIME | OBJ  # what no plain noun phrase holds
_FRONT = PREP | TIME | ADV
_VERBAL = (VERB, CUE_WORD, VERB | CUE_WORD)
_BRACKET = 5  # words: a bracket after a name is not longer
_NAME = 4  # words
_FAR = 12  # words: the longest phrase that is taken as it is
_INNER = frozenset((ADVERBIAL, COMPLEMENT, RELATIVE))
_COMMAS = (",", "”", '"', "'", "’")  # a full stop would open a sentence, with a capital letter
_APOSTROPHES = ("’", "'")
_DASHES = frozenset(("—", "–", "-", "--"))
_PARTING = frozenset(" —–")
_BRACKETS = frozenset((" (", ") ", ".) "))
_DATELINE = 4  # letters of a word in capitals that is rather a place than `NASA`
_BRIEF = 6  # words of a phrase before the subject


def subject_before(table: WordTable, k: int, limit: int) -> Phrase | None:
    """Return the noun phrase between a mark, or word `limit`, and word `k`, when nothing else is there."""
    words, bits = table.words, table.bits
    last = k - 1
    if last < limit or table.quoted[last] or (table.gaps[last] != " " and not in_phrase(table, last)):
        return None
    if bits[last] & SUBJ or (last == limit and _surname(table, last)):
        return last, last
    if bits[last] & AUX and last > limit and table.gaps[last - 1] in _APOSTROPHES and words[last - 1][0].isupper():
        owner = subject_before(table, last, limit)  # Moody’s said
        return None if owner is None or bits[last - 1] & SUBJ else (owner[0], last)
    if table.gaps[last].startswith(")"):  # Roe (Lab, Salem) said
        inside = range(last, max(last - _BRACKET, 0), -1)
        opens = next((i for i in inside if table.gaps[i - 1].rstrip("@").endswith("(")), -1)
        named = subject_before(table, opens, limit) if limit < opens < last else None
        if named is not None:
            return named[0], last
    first = last
    while first > limit and last - first < _FAR and not table.quoted[first - 1]:
        if table.gaps[first - 1] != " " and not in_phrase(table, first - 1):
            break
        first -= 1
    while first < last and bits[first] & (CONJ | ADV) and not bits[first] & (DET | SUBJ | POSS | PREP):
        if words[first].lower() in table.listed["limiting"]:
            break
        first += 1
    if first < last and (words[first] in table.listed["stands_for"] or words[first] in table.listed["as"]):
        first += 1  # which engineers said was safe; as the mayor said
    first = _behind_front(table, _behind_subordinator(table, first, last), last)
    if (
        last - first == _FAR
        or (bits[first] & PREP and not _counts(table, first, last))
        or bits[last] & (PREP | ADV)
        or (words[first].endswith("ing") and _participle_opens(table, first))  # `…, drawing loud jeers`
        or holds_relative(table, first, last)
    ):
        return None
    if bits[last] & DET:
        return (last, last) if first == last and words[last].lower() in table.listed["alone"] else None
    return (first, last) if _is_one_phrase(table, first, _before_time(table, first, last)) else None


def _before_time(table: WordTable, first: int, last: int) -> int:
    """The participle before a day that a phrase ends with: `a study published on Monday`; else word `last`."""
    k = next((k for k in range(last, first, -1) if not table.bits[k] & TIME), last)
    k -= bool(table.bits[k] & PREP)
    return k if first + 1 < k < last and table.describes(k) else last


def _counts(table: WordTable, first: int, last: int) -> bool:
    """Whether a subject opens with a number that is not exact: `about half of voters`, `over 40 drivers`."""
    k = first + 1
    if table.words[first].lower() not in table.listed["counting"] or k >= last or table.words[last][:1].isupper():
        return False
    return table.words[k].isdigit() or table.words[k] in table.listed["amounts"]


def _is_one_phrase(table: WordTable, first: int, last: int) -> bool:
    """Whether none of the words is a verb, or the subject or the opening of a clause."""
    words, bits = table.words, table.bits
    for i in range(first, last + 1):
        found = bits[i]
        if found & OBJ and bits[i - 1] & PREP and i > first:  # a source close to him
            continue
        if i < last and (table.gaps[i] == "-" or (i > first and table.gaps[i - 1] in _APOSTROPHES)):
            continue  # the 23-year-old, Doe’s son
        if found & ~ROLE in _VERBAL and i > first and bits[i - 1] & (DET | POSS):  # officials familiar with the plan
            continue
        if found & AUX and i < last and words[i][0].isupper() and words[i + 1][0].isupper():
            continue  # Actor Will Doe
        if i <= first + 1 and bits[first] & AUX and first < last and not is_verb(table, first):  # May and her deputy
            continue
        if (found & _OPEN and not found & (DET | ROLE)) or found & SUBJ or (not found and is_verb(table, i)):
            return False
    return True


def _behind_subordinator(table: WordTable, first: int, last: int) -> int:
    """The first word of a subject that a clause opens with amid a stretch: `Three years after the mayor vowed`."""
    for k in range(last - 1, first, -1):
        if table.bits[k] & SUBORDINATOR and table.words[k] not in table.listed["compares"]:
            if table.words[k] in table.listed["as"] and not table.listed["who"].isdisjoint(table.words[first:k]):
                continue  # a man who gave his name as Roe
            return k + 1 if speaks(table, (k + 1, last)) else first
    return first


def _behind_front(table: WordTable, first: int, last: int) -> int:
    """The subject of a clause behind a phrase that no comma parts from it: `three years ago Doe`, `in Salem Roe`."""
    if first == last or (first + 1 == last and table.words[first][0].isupper() and not table.bits[first] & _FRONT):
        return first  # most sources, without a look at their clauses: Doe, Jane Doe
    clause = table.clause_at(last + 1)
    if clause is None or clause.tense == NO_TENSE or clause.kind == RELATIVE:
        return first  # a claim the mayor denied
    subject = clause.subject
    if subject is None or subject.last != last or subject.first <= first:
        return first
    front, bits = table.words[first : subject.first], table.bits[first]
    may_be_name = all(word[:1].isupper() for word in front)  # May Doe
    return first if may_be_name and not (bits & PREP or (bits & TIME and len(front) > 1)) else subject.first


def _participle_opens(table: WordTable, first: int) -> bool:
    """Whether a word after a comma is a verb, as a participle is: `…, drawing loud jeers`."""
    if not first or table.gaps[first - 1][:1] != "," or table.clause_at(first) is None:
        return False
    modifies = table.words[first] in table.reading.lexicon.words("role_modifiers")
    return not (modifies and table.bits[first + 1] & ROLE)  # acting director


def holds_relative(table: WordTable, first: int, last: int) -> bool:
    """Whether a phrase holds the subject of a relative clause without its pronoun: `an allegation the police deny`."""
    if table.words[first] not in table.listed["articles"]:
        return False
    if table.words[first] in table.listed["indefinite"] and table.words[first + 1] not in table.listed["amounts"]:
        plain = all(table.gaps[i] == " " and not table.bits[i] & (PREP | CONJ | ADV) for i in range(first + 1, last))
        if last > first + 1 and plain and table.is_plural(last) and table.bits[last] & ROLE:
            return True  # a measure business groups say
    for i in range(first + 2, min(first + _NAME, last)):
        named = table.words[first] in table.listed["indefinite"] and all(
            word[:1].isupper() for word in table.words[i : last + 1]
        )
        opens = table.words[i] in table.listed["definite"] or (named and not table.bits[i - 1] & ROLE)
        if opens and table.gaps[i - 1] == " " and table.words[i - 1][:1].islower():
            return not any(table.bits[j] & (PREP | CONJ | ADV | VERB) for j in range(first + 2, i))
    return False


def _surname(table: WordTable, k: int) -> bool:
    """Whether a word after a quote is a name, whatever else it may mean: `“…,” From said`, `“…,” Shook said`."""
    if not table.words[k][:1].isupper() or table.bits[k] & (DET | TIME) or not k or not table.quoted[k - 1]:
        return False
    return table.gaps[k - 1].strip()[:1] in _COMMAS


def in_phrase(table: WordTable, k: int) -> bool:
    """Whether no mark comes after word `k`, except perhaps the full stop of `Sen.` or the hyphen of a compound."""
    gap = table.gaps[k]
    return gap == " " or gap in INSIDE or ("," not in gap and dotted(table, k))


def subject_of(table: WordTable, clause: SentenceClause | None, limit: int) -> Phrase | None:
    """Return the subject of a clause before its verb; `None` when it has none there.

    It holds no word before `limit`.
    """
    if clause is None:
        return None
    parted = _parts(table.gaps[clause.first - 1])
    interrupted = _interrupted_subject(table, clause, limit) if parted else None
    if interrupted is not None or clause.tense == NO_TENSE or clause.subject is None:
        return interrupted
    subject = clause.subject
    if not limit <= subject.first < clause.first or subject.head_class not in _NOMINAL or table.quoted[subject.first]:
        return None
    if clause.joined >= 0:
        in_a_row = table.gaps[clause.first - 1] == ", " and not _subordinates(table, subject.last + 1, clause.first)
        return (_described(table, clause, subject), subject.last) if in_a_row else None
    if subject.head_class == "w":
        return subject.first, subject.last  # who in May said
    return whole_subject(table, subject, clause.first)


def _described(table: WordTable, clause: SentenceClause, subject: NounPhrase) -> int:
    """Return where a subject starts; that of a clause in a row may be an apposition: `Doe, a judge who left, said`."""
    opening = next(iter(table.clauses_around(clause.first).phrases), subject)
    apart = table.gaps[subject.first - 1] == ", " and opening.preposition < 0 and opening.last + 1 == subject.first
    return opening.first if apart else subject.first


def _subordinates(table: WordTable, first: int, stop: int) -> bool:
    """Whether a clause with a subject of its own may start in a stretch: `after`, `because`."""
    bits, words, relative = table.bits, table.words, table.listed["relative"]
    return any(bits[k] & SUBORDINATOR and words[k] not in relative for k in range(first, stop))


def _interrupted_subject(table: WordTable, clause: SentenceClause, limit: int) -> Phrase | None:
    """Return the noun phrase that opens a sentence, for a verb after a mark: `Doe, citing “a lot of rain,” said`.

    What is between two marks may hold so much that the analysis takes the verb for a participle, or gives it to a
    noun in there. It is the verb of the sentence all the same when that has no other, and its first noun phrase none.
    The same is true of what comes after a quote: `“…,” Doe, the head of the board, said`.
    """
    sentence = table.clauses_around(clause.first)
    if table.words[clause.verb].endswith("ing"):
        return None
    start = sentence.start
    found = _opening_subject(table, sentence, clause, limit) if limit > start and table.quoted[limit - 1] else None
    return found or _opening_subject(table, sentence, clause, start)


def _opening_subject(table: WordTable, sentence: Sentence, clause: SentenceClause, start: int) -> Phrase | None:
    """Return the noun phrase that opens the stretch from word `start`, when no verb but that of `clause` has it."""
    end = clause.first
    phrases = (phrase for phrase in sentence.phrases if phrase.first >= start and phrase.preposition < start)
    subject = next(phrases, None)
    if subject is None or subject.head >= end or table.quoted[subject.first] or subject.head_class not in _NOMINAL:
        return None
    first = subject.first
    while first > start and subject.head_class == "M" and _names(table, first - 1):
        first -= 1
    if not (_opens(table, start, first) and any(map(_parts, table.gaps[subject.head : end - 1]))):
        return None
    for other in sentence.clauses:
        if start <= other.first < first:
            return None
        if other.first < start or other.tense == NO_TENSE or other.subject is None or other is clause:
            continue
        if _reduced(table, other) and not (clause.kind == COMPLEMENT and sentence.clauses[clause.governor] is other):
            continue
        if other.subject.first == subject.first or (other.kind not in _INNER and other.verb < end):
            return None
    return whole_subject(table, subject.since(first), end)


def _names(table: WordTable, k: int) -> bool:
    """Whether word `k` is a part of the name after it, although it may be a verb too: `Bob Doe`."""
    return table.words[k][:1].isupper() and table.gaps[k] == " " and not table.bits[k] & (PREP | SUB | CONJ | ADV | AUX)


def _opens(table: WordTable, start: int, first: int) -> bool:
    """Whether nothing important comes before a subject: `But Doe`, `On Friday, Doe`; no dateline is one."""
    if table.words[first].isupper() and len(table.words[first]) >= _DATELINE:
        return False
    bits = table.bits
    if first > start and bits[start] & PREP and table.gaps[first - 1] == ", ":
        return first - start <= _BRIEF and not any(bits[k] & CONJ for k in range(start, first))
    return all(bits[k] & (ADV | CONJ) and not bits[k] & PREP for k in range(start, first))


def _reduced(table: WordTable, clause: SentenceClause) -> bool:
    """Whether the verb of a clause may be a participle: `Doe, named by the paper, said`."""
    return clause.first == clause.verb and clause.tense == PAST and _parts(table.gaps[clause.first - 1])


def _parts(gap: str) -> bool:
    """Whether what is between two words separates them: a comma, a dash, a bracket."""
    return gap[:1] == "," or (gap[:1] in _PARTING and gap.strip() in _DASHES) or gap in _BRACKETS


def subject_behind(table: WordTable, clause: SentenceClause | None) -> Phrase | None:
    """Return the subject of a clause after its verb: `says political scientist Jane Doe`."""
    if clause is None or clause.subject is None or clause.subject.first <= clause.last:
        return None
    subject = clause.subject
    if subject.head_class not in _NAMING or table.quoted[subject.first]:
        return None
    return subject.first, subject.last


def subject_before_aside(table: WordTable, k: int, limit: int) -> Phrase | None:
    """Return the first phrase between word `limit` and word `k` that can be somebody: `Doe, for example, said`.

    For a verb right after a mark whose subject the analysis did not find, since what lies between is long or holds
    clauses. A verb in the phrase, or a word that opens a clause before it, rules it out.
    """
    if table.gaps[k - 1] == " ":
        return None
    first = limit
    for i in range(limit, k):
        if table.quoted[i] or is_verb(table, i) or i - first >= _FAR or _finite(table, i):
            return None
        if table.gaps[i] == " " or in_phrase(table, i):
            continue
        bits = table.bits[first]
        if bits & SUBORDINATOR:
            return None
        if not bits & (PREP | TIME | ADV | CONJ) or bits & (DET | SUBJ | POSS):
            return (first, i) if speaks(table, (first, i)) else None
        first = i + 1
    return None


def _finite(table: WordTable, k: int) -> bool:
    """Whether word `k` is the verb of a finite clause, and not a name like Will."""
    clause = table.clause_at(k)
    return table.words[k][0].islower() and clause is not None and clause.tense != NO_TENSE


def opens_a_clause(table: WordTable, k: int, verb: int, last: int = -1) -> bool:
    """Whether a clause starts with word `k` whose verb is not `verb` and is after word `last`: `said X had left`."""
    return any(
        clause.subject is not None
        and clause.subject.first == k
        and clause.verb > max(k, last)
        and clause.tense != NO_TENSE
        and clause.joined < 0
        for clause in table.clauses_around(verb).clauses
    )


def whole_subject(table: WordTable, subject: NounPhrase, verb: int) -> Phrase:
    """Return a subject with what belongs to it before word `verb`."""
    bits = table.bits
    first, last = subject.first, verb - 1
    while first < subject.head and bits[first] & (ADV | CONJ) and not bits[first] & (DET | PREP | POSS):
        if table.words[first].lower() in table.listed["limiting"]:
            break
        first += 1
    if not table.gaps[last].startswith(","):
        while last > subject.head and (bits[last] & (ADV | TIME | PREP) or table.is_adverb(last)):
            if last > subject.last and table.clause_at(last - 1) is not None:
                break  # an official who may not speak publicly
            last -= 1
        if last > subject.last and last < verb - 1 and table.describes(last):  # a study published on Monday
            last = verb - 1
        counted = table.words[last - 1] in table.listed["carries"]  # a father of three, not `Doe this week`
        if last > subject.head and bits[last] & DET and not bits[last] & SUBJ and not counted:
            last = last - 1 if last - 1 <= subject.last else verb - 1
    for k in range(subject.last, last):
        if not in_phrase(table, k) and _comments(table, first, k):
            return first, k
    return first, last


def _comments(table: WordTable, first: int, k: int) -> bool:
    """Whether the stretch after the mark after word `k` is a comment: `, who was late,`, `, speaking on Monday,`."""
    bits, word = table.bits[k + 1], table.words[k + 1].lower()
    name = table.name_at(k + 2) if word in table.listed["adds"] else None  # Ann Roe, 34, and Jane Doe said
    if "(" in table.gaps[k] or table.quoted[k + 1] or (name is not None and name.kind == "person"):
        return False
    if word in table.listed["relative"]:
        return not (word in table.listed["who"] and introduces(table, (first, k)))
    if word in table.listed["before_role"] or word in table.listed["adds_members"]:
        return False  # Doe, now a judge, said; drivers, including Doe, said
    if word in table.listed["carries"] and (table.bits[k + 2] & DET or table.words[k + 2][:1].isupper()):
        return False  # Doe, of Salem, said; not of course
    if bits & (PREP | SUB | ADV | TIME | CONJ | AUX | SUBJ):
        return not bits & (DET | POSS)
    if bits & CUE_WORD and not bits & ROLE:
        clause = table.clause_at(k + 1)
        return clause is not None and clause.kind == PARTICIPLE_CLAUSE
    return word.endswith("ing") and not bits & ROLE
