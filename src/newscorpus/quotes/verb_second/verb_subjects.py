"""The subject of a verb in a verb-second language, where anything may come before the verb.

One constituent comes before the finite verb: the subject ("Die Botschaft in Wien teilte mit"), or something else,
and then the subject follows the verb ("Am Montag teilte die Botschaft mit", "Den Plan lobte sie"). A reader
tells them apart by small words: a preposition, an adverb or a determiner that no subject has ("den", "dem") rules a
phrase out, "er" and "ich" can only be subjects, and of two phrases that could both be the subject, the
likelier can speak: it is a person, a body or a name. Where all of that ties, the first is the subject.

What is next to the verb is looked at first, since that is enough for most cues. Where nobody speaks there, or "und"
is there, the clause of the verb decides, which the analysis has found by cases and agreement: it knows who does
both in "Am Abend kam die Ministerin aus dem Haus und rief".
"""

from newscorpus.analysis import SentenceClause
from newscorpus.analysis.cases import MASCULINE, case_table
from newscorpus.analysis.cases import NOMINATIVE as NOMINATIVE_CASE
from newscorpus.analysis.clause_state import MAIN
from newscorpus.lexicon.traits import adjective_endings, adverb_endings, plural_verb_endings
from newscorpus.quotes.syntax.grammar_bits import (
    ADV,
    ARTICLE,
    ASKING,
    CONJ,
    DET,
    INDEFINITE,
    JUDGED,
    NOMINATIVE,
    OBJ,
    OBLIQUE,
    OF,
    POSS,
    PREP,
    PRONOUN,
    SUB,
    SUBJ,
    TIME,
)
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.clause_words import (
    ClauseWords,
    clause_around,
    ends_clause,
    is_speech,
    may_be_clause,
    subjunctive,
)
from newscorpus.quotes.verb_second.inversion import case_rules_out, subject_from
from newscorpus.quotes.verb_second.joined_phrases import subject_of_next_clause, with_apposition, with_list
from newscorpus.quotes.verb_second.known_names import known_surnames, noble_name
from newscorpus.quotes.verb_second.noun_attributes import head_noun
from newscorpus.quotes.verb_second.noun_phrases import is_name, noun_phrase
from newscorpus.quotes.verb_second.speaking_nouns import person_gender
from newscorpus.quotes.verb_second.speaking_phrases import NAMED, PERSON, THING, likely_to_speak, may_speak

__all__ = (
    "are_several",
    "in_front",
    "may_speak",
    "subject",
    "subject_at_end",
    "subject_beside",
    "subject_beside_unlisted_verb",
    "subject_of_unlisted_verb",
)


def subject(table: WordTable, verb: int, begin: int, clause: ClauseWords, end: int) -> Phrase | None:
    """Return the subject of the finite verb at word `verb`: before it, after it, or that of its clause.

    Its sentence begins at word `begin` and ends with word `end`; `clause` is what is around it from mark to mark.
    """
    if clause.first == verb and verb < end and table.bits[verb + 1] & SUBJ and table.gaps[verb] == " ":
        own = None if table.bits[verb + 1] & NOMINATIVE else _of_clause(table, table.clause_at(verb), end)
        if own is None or own[0] > begin or table.gaps[verb + 1][:1] in {",", ":", "."}:
            return verb + 1, verb + 1  # "auf Nachfrage des Richters, Max Klee, sagte sie"
        return own  # "Der Maler, der hier lebte, nannte sie „stolz“"
    later = subject_of_next_clause(table, begin, verb) if clause.first == verb else None
    if later is not None and later[1] == verb - 1:
        return later
    joined = verb > begin and bool(table.bits[verb - 1] & CONJ)
    if joined and _behind_told(table, begin, verb):
        own = _of_clause(table, _first_clause(table, begin), end)
        if own is not None:
            return own
    found = None if joined else subject_beside(table, verb, begin, clause, end)
    if joined or (verb > begin and clause.first == verb):
        own = _of_clause(table, table.clause_at(verb), end)
        if own is not None and (found is None or _is_another(table, own, found)):
            doubtful = likely_to_speak(table, own) == THING or case_rules_out(
                table, own
            )  # "warf der CDU Wortbruch vor"
            first = _first_clause(table, begin) if joined and doubtful else None
            if first is None:
                return own
            other = subject_beside(table, first.verb, begin, clause_around(table, first.verb, begin, end), end)
            return own if other is None or likely_to_speak(table, other) == THING else other  # "Das lobte X und sagte"
    if joined:
        found = subject_beside(table, verb, begin, clause, end)
    likely = _likelier(table, found, verb, end)
    return with_list(table, likely, begin) if likely is not None and likely[0] > begin else likely


def _is_another(table: WordTable, own: Phrase, found: Phrase) -> bool:
    """Whether the subject of a clause is outside the phrase beside its verb, and no less likely to speak."""
    if case_rules_out(table, own):
        return False  # "Max Klee, 34, warf der Stadt vor"
    return not found[0] <= own[0] <= found[1] and likely_to_speak(table, own) >= likely_to_speak(table, found)


def _behind_told(table: WordTable, begin: int, verb: int) -> bool:
    """Whether a joined verb goes on after what somebody said: "Er sagte, sie komme, und fügte hinzu"."""
    told = clause_around(table, verb - 2, begin, verb - 2)
    return told.first > begin and any(subjunctive(table, k, begin) for k in range(told.first, verb - 1))


def _first_clause(table: WordTable, begin: int) -> SentenceClause | None:
    """The first main clause of the sentence that begins at word `begin`."""
    return next((clause for clause in table.clauses_around(begin).clauses if clause.kind == MAIN), None)


def _likelier(table: WordTable, found: Phrase | None, verb: int, end: int) -> Phrase | None:
    """The phrase found beside the verb, or the subject of its clause when that is likelier to speak."""
    likely = -1 if found is None else likely_to_speak(table, found)
    if likely >= NAMED:
        return found
    other = _of_clause(table, table.clause_at(verb), end)
    return other if other is not None and likely_to_speak(table, other) > likely else found


def _of_clause(table: WordTable, clause: SentenceClause | None, end: int) -> Phrase | None:
    """The subject of a clause with what belongs to it; `None` when the clause names no one who does it."""
    if clause is None or clause.passive or clause.subject is None or is_speech(table, clause.subject.first):
        return None
    first, last, lexicon = clause.subject.first, clause.subject.last, table.reading.lexicon
    some = first and table.bits[first] & OF and table.bits[first - 1] & INDEFINITE and table.gaps[first - 1] == " "
    first -= bool(some)  # "Einer der beiden bedrohte sie und rief"
    if table.bits[first] & ASKING:
        return None
    found = noun_phrase(table, first, clause.first - 1 if first < clause.first else end) or (first, last)
    alone = first == last and (table.bits[first] & ADV or _may_be_adverb(table, first, (first, last)))
    if alone or _is_adverb(table, first, last):
        return None  # "Gleichwohl wies X", "Gemeinsam mit der Leiterin wies X"
    if last > first and table.words[last].islower() and not table.words[last].endswith(adjective_endings(lexicon)):
        return None  # "…, die anonym bleiben will, sagt"
    return with_apposition(table, found, end)


def subject_beside(table: WordTable, verb: int, begin: int, clause: ClauseWords, end: int) -> Phrase | None:
    """The subject that is next to a verb."""
    if clause.first < verb:
        front = _over_list(table, begin, clause.first, verb) or in_front(table, clause.first, verb)
        front = front and _with_name(table, begin, front)
    elif verb > begin:
        front = _across_marks(table, begin, verb)
    else:
        front = None
    if front is not None and table.bits[front[0]] & NOMINATIVE and front[0] == front[1]:
        return front
    if front is not None and _may_be_adverb(table, begin, front):
        rear = subject_from(table, verb + 1, clause.last, end)
        speaks = rear is not None and (rear[0] == verb + 1 or may_speak(table, rear))
        return rear if speaks else front  # "Knapp sagte Klee", but "Kurz sagte, …"
    if front is not None and likely_to_speak(table, front) >= NAMED and not _nominative_at(table, verb + 1):
        return front
    rear = subject_from(table, verb + 1, clause.last, end)
    if front is None or (rear is not None and _rear_wins(table, verb, rear, front)):
        return rear
    return front


def _may_be_adverb(table: WordTable, begin: int, phrase: Phrase) -> bool:
    """Whether the one word that opens a sentence may be an adverb, and nobody the text names: "Erleichtert"."""
    k = phrase[0]
    if k != begin or k != phrase[1] or table.bits[k] & (SUBJ | DET) or table.words[k] in known_surnames(table):
        return False
    participle = table.words[k].endswith(tuple(table.listed["present_participles"]))
    return participle or table.is_modifier(k, listed=True)


def _over_list(table: WordTable, begin: int, first: int, verb: int) -> Phrase | None:
    """The subject before a verb whose commas belong to it: "Minister für Bau, Verkehr und Sport Max Klee sagte"."""
    if first <= begin or "," not in table.gaps[first - 1] or not table.words[first][:1].isupper():
        return None
    found = _across_marks(table, begin, verb)
    return found if found is not None and found[0] < first and found[1] == verb - 1 else None


def _with_name(table: WordTable, begin: int, role: Phrase) -> Phrase:
    """A role with the name before its comma, where the comma behind is left out: "Eva Roth, die Chefin, sagte"."""
    first, last = role
    if first < begin + 2 or table.gaps[first - 1] != ", " or is_name(table, first, last):
        return role
    found = noun_phrase(table, begin, first - 1)
    named = found == (begin, first - 1) and is_name(table, *found)
    described = any(person_gender(table.reading.lexicon, word) for word in table.words[first : last + 1])
    return (begin, last) if named and described else role


def _rear_wins(table: WordTable, verb: int, rear: Phrase, front: Phrase) -> bool:
    if table.bits[rear[0]] & NOMINATIVE and rear[0] == rear[1]:
        return True
    if likely_to_speak(table, rear) <= likely_to_speak(table, front):
        return False
    several = table.words[verb].endswith(plural_verb_endings(table.reading.lexicon))
    return several or not are_several(table, rear)  # "Die Sirene warnte die Anwohner"


def are_several(table: WordTable, phrase: Phrase, case: int = NOMINATIVE_CASE) -> bool:
    """Whether the article shows that a noun for men, in a `case`, is a plural: "die Anwohner"."""
    article, lexicon = phrase[0], table.reading.lexicon
    if not table.bits[article] & ARTICLE or table.bits[article] & INDEFINITE:
        return False
    if person_gender(lexicon, table.words[head_noun(table, phrase)]) != "m":
        return False
    return not case_table(lexicon).readings("d", table.words[article]) & case & MASCULINE


def _nominative_at(table: WordTable, k: int) -> bool:
    """Whether a pronoun that is always a subject is at word `k`."""
    return k < len(table.words) and bool(table.bits[k] & NOMINATIVE) and table.gaps[k - 1] == " "


def in_front(table: WordTable, first: int, verb: int) -> Phrase | None:
    """The subject that comes before the verb; `None` when something else does."""
    k = first
    while k < verb and table.bits[k] & (CONJ | ADV) and not table.bits[k] & (DET | SUBJ) and table.gaps[k] == " ":
        k += 1
    if k >= verb or not _may_open(table, k, verb - 1):
        return None
    if k == verb - 1 and table.bits[k] & PRONOUN:
        return k, k
    found = noun_phrase(table, k, verb - 1)
    if found is None or case_rules_out(table, found):
        return None
    return _whole(table, found, verb - 1)


def _may_open(table: WordTable, k: int, last: int) -> bool:
    """Whether a subject may start with word `k`."""
    bits = table.bits[k]
    owner = bits & POSS and table.words[k][:1].isupper()  # "Deren Chef"
    if bits & (PREP | SUB) and not (owner or bits & (DET | SUBJ | PRONOUN)):
        return noble_name(table, k) >= 0
    if bits & (TIME | OBJ | OBLIQUE) and not bits & (SUBJ | PRONOUN):
        return False
    return not _is_adverb(table, k, last)


def _whole(table: WordTable, found: Phrase, last: int) -> Phrase:
    """All of what comes before the verb, less adverbs at its end: "Die Botschaft in Wien dagegen"."""
    while last > found[1] and table.bits[last] & ADV and not table.words[last][:1].isupper():
        last -= 1
    if any(is_speech(table, k) for k in range(found[1], last + 1)):
        return found
    if last > found[1] and not table.bits[found[1] + 1] & PREP:
        return found
    return found[0], last


def _across_marks(table: WordTable, begin: int, verb: int) -> Phrase | None:
    """The subject before a verb that comes after a mark: "Eva Roth, die Chefin der Partei, sagte"."""
    k = begin
    while k < verb - 1 and table.bits[k] & (CONJ | ADV) and not table.bits[k] & (DET | SUBJ) and table.gaps[k] == " ":
        k += 1
    stop = next((i for i in range(k, verb) if ends_clause(table, i)), verb - 1)
    if table.bits[k] & ASKING or not _may_open(table, k, stop):
        return None  # "Was folgte, nannte sie gut"
    found = noun_phrase(table, k, stop)
    if found is None or case_rules_out(table, found):
        return None
    if found[1] < stop:
        if may_be_clause(table, found[1] + 1, stop) or not table.bits[found[1] + 1] & (PREP | ADV):
            return None
        found = _whole(table, found, stop)
    return with_apposition(table, found, verb - 1)


def _is_adverb(table: WordTable, k: int, last: int) -> bool:
    """Whether the first word of a sentence is an adverb, whose capital says nothing: "Tatsächlich", "Ergänzend"."""
    if table.bits[k] or k >= last + 1 or k + 1 >= len(table.words) or table.words[k + 1][:1].isupper():
        return False
    if table.bits[k + 1] & (PREP | ADV) and table.is_modifier(k):
        return True  # "Gemeinsam mit", "Zufrieden mit"
    return table.words[k].endswith(adverb_endings(table.reading.lexicon))


def subject_at_end(table: WordTable, first: int, last: int) -> Phrase | None:
    """The subject of a clause whose verb follows word `last`, from after its conjunction on: "wie X mitteilte"."""
    return _likelier(table, subject_from(table, first, last), last + 1, last)


def subject_of_unlisted_verb(table: WordTable, begin: int, end: int) -> Phrase | None:
    """The subject of a sentence whose verb no list has: the first phrase that may be one, or that of its clause."""
    found = subject_beside_unlisted_verb(table, begin, end)
    likely = -1 if found is None else likely_to_speak(table, found)
    for clause in table.clauses_around(begin).clauses if likely < PERSON else ():
        if clause.kind == MAIN and begin <= clause.first <= end:
            other = _of_clause(table, clause, end)
            if other is not None and likely_to_speak(table, other) > likely:
                return other
    return found


def subject_beside_unlisted_verb(table: WordTable, begin: int, end: int) -> Phrase | None:
    """The subject that comes before a verb that no list has, or after it."""
    stop = next((k for k in range(begin, end) if ends_clause(table, k)), end)
    k = begin
    while k < stop and _opens_loosely(table, k):
        k += 1
    front = None
    if _may_open(table, k, stop):
        front = noun_phrase(table, k, stop)
        if front is None and (table.bits[k] & PRONOUN or _points(table, k)) and not is_speech(table, k):
            front = k, k
    if front is not None and _may_be_adverb(table, begin, front):  # "Anders sieht das Eva Roth"
        rear = subject_from(table, front[1] + 2, stop, end)
        if rear is not None and may_speak(table, rear):
            return rear
    if front is not None:
        front = with_apposition(table, front, end)
        verb = _behind_attributes(table, front[1] + 1, end)
        if (
            not case_rules_out(table, front)
            and (likely_to_speak(table, front) >= NAMED)
            and not _nominative_at(table, verb + 1)
        ):
            return front
    else:
        verb = _second(table, k, stop)
    rear = subject_from(table, verb + 1, stop, end) if verb < stop else None
    if front is None or case_rules_out(table, front):
        return rear
    return rear if rear is not None and _rear_wins(table, verb, rear, front) else front


def _points(table: WordTable, k: int) -> bool:
    """Whether an article before a verb stands for somebody: "Der winkte ab"."""
    word = table.words[k].lower()
    points = word in table.listed["this_man"] or word in table.listed["this_woman"]
    return points and k + 1 < len(table.words) and table.gaps[k] == " " and table.may_be_finite(k + 1)


def _opens_loosely(table: WordTable, k: int) -> bool:
    """Whether a conjunction, an adverb, or "ganz anders" is at word `k`, before the subject of a sentence."""
    if table.gaps[k] != " " or table.bits[k] & (DET | SUBJ):
        return False
    if table.bits[k] & (CONJ | ADV):
        return True
    if table.words[k].endswith(adjective_endings(table.reading.lexicon)) or not table.is_modifier(k, listed=True):
        return False
    following = table.words[k + 1]  # a verb comes after a surname: "Kurz ging"
    return following[:1].isupper() or (table.is_modifier(k + 1, listed=True) and not table.bits[k + 1])


def _behind_attributes(table: WordTable, k: int, end: int) -> int:
    """The first word from `k` on that is neither an adverb nor in a phrase with a preposition."""
    while k < end and table.bits[k] & (ADV | PREP) and not table.bits[k] & DET:
        inner = noun_phrase(table, k + 1, end) if table.bits[k] & PREP else None
        k = inner[1] + 1 if inner is not None else k + 1
    return k


def _second(table: WordTable, k: int, end: int) -> int:
    """Where the finite verb comes after an adverb or a phrase with a preposition that opens a sentence."""
    if table.bits[k] & (PREP | JUDGED):
        inner = noun_phrase(table, k + 1, end)
        k = inner[1] if inner is not None else k
    elif (found := noun_phrase(table, k, end)) is not None:
        k = found[1]
    elif table.words[k].islower() and not table.bits[k] & (DET | CONJ):
        return k  # "Gestern kam Eva Roth": the adverb has been passed
    while k < end and (
        table.quoted[k + 1] or not table.words[k + 1].islower() or table.bits[k + 1] & (PREP | DET | CONJ)
    ):
        k += 1
    return k + 1
