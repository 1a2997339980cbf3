"""What belongs to a phrase, in a verb-second language: a name beside a role, a role beside a name, a charge.

"der Vorsitzende, Max Klee" and "Max Klee, Chef der Bahn" are one source. Of the two phrases one is a name and the other
is not, and one of them is a person; what follows must end at a mark, since "Max Klee, die Bahn fahre" goes on.

What an office is for comes before the name and may hold commas and names of its own ("Minister für Bau, Verkehr und
Sport Max Klee", "der Trainer von Bonn, Max Klee"), so it is taken in only when a person's name follows.
"""

from bisect import bisect_left

from newscorpus.lexicon.traits import adjective_endings
from newscorpus.quotes.syntax.grammar_bits import AUX, CONJ, DET, OF, POSS, PREP
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.clause_words import clause_around, ends_clause
from newscorpus.quotes.verb_second.known_names import ending_at, given_name_gender, introduced, is_owner, noble_name
from newscorpus.quotes.verb_second.noun_phrases import is_name, noun_phrase, phrase_before
from newscorpus.quotes.verb_second.speaking_nouns import is_person

__all__ = ("behind_age", "subject_of_next_clause", "with_apposition", "with_list")

_CHARGE = 14  # how many words may say what an office is for


def with_apposition(table: WordTable, phrase: Phrase, end: int) -> Phrase:
    """The phrase with the name or role after its comma: "der Vorsitzende, Max Klee", "Max Klee, Chef der Bahn"."""
    phrase = _with_charge(table, phrase, end) or phrase
    first, last = phrase
    if last >= end or table.gaps[last].strip("“)") not in {", ", ", „"}:
        return phrase
    k = last + 1
    further = noun_phrase(table, k, end)
    if further is None or not (further[1] >= end or ends_clause(table, further[1]) or _open_name(table, further, end)):
        further = _with_attachments(table, further, end) if further is not None else None
        if further is None:
            return phrase
    of_place = is_owner(table, table.words[further[1]])  # "der Minister Tirols"
    named = is_name(table, *further) or (_has_title(table, *further) and not of_place)
    of_place = named and is_owner(table, table.words[last])  # "der Minister Tirols, Max Klee"
    first_named = is_name(table, first, last) or (_has_title(table, first, last) and not of_place)
    if named == first_named or not (_person(table, phrase) or _person(table, further)):
        return phrase
    return first, further[1]


def _open_name(table: WordTable, phrase: Phrase, end: int) -> bool:
    """Whether a full name has no comma behind it, though no verb follows: ", Max Klee am Dienstag"."""
    first, last = phrase
    if first == last or not is_name(table, first, last) or given_name_gender(table, table.words[first]) is None:
        return False
    stop = clause_around(table, last, last, end).last
    return not any(table.bits[k] & AUX or table.may_be_finite(k) for k in range(last + 1, stop + 1))


def behind_age(table: WordTable, last: int) -> int:
    """The age in commas behind a name that ends with word `last`: "34" of "Eva Roth, 34, sagte"; `last` without one."""
    k = last + 1
    aside = k < len(table.words) and table.gaps[last].strip("“)") == ", " and table.gaps[k][:1] == ","
    return k if aside and table.words[k].isdigit() else last


def _with_charge(table: WordTable, phrase: Phrase, end: int) -> Phrase | None:
    """The phrase with what an office is for, and the name behind it: "der Trainer von Bonn, Max Klee".

    A comma before the name needs a mark behind it; without one, no more than "für" and genitives are in between, since
    the object may follow ("lobte der Trainer im Interview Max Klee").
    """
    first, last = phrase
    if last >= end:
        return None
    listing = table.gaps[last] == ", " and table.bits[last - 1] & PREP  # "Minister für Bau, Verkehr und Sport Max Klee"
    if not (listing or table.bits[last + 1] & (PREP | OF) or table.gaps[last] == "- "):
        return None
    lexicon, plain = table.reading.lexicon, True
    if not any(is_person(lexicon, word) for word in table.words[first : last + 1]) or ending_at(table, last):
        return None
    for k in range(last + 1, min(end, last + _CHARGE) + 1):
        gap, word, bits = table.gaps[k - 1], table.words[k], table.bits[k]
        name = _full_name(table, k)
        if name >= 0 and not table.bits[k - 1] & PREP:  # "Trainer von Borussia Bonn" goes on
            closed = name >= end or ends_clause(table, name) or table.gaps[name][:2] == " ("
            known = k > last + 1 and ((gap == " " and plain) or (gap == ", " and closed))
            return (first, _behind_bracket(table, name, end)) if known else None
        listed = gap == ", " and word[:1].isupper() and not bits
        if not (listed or gap in {" ", "-", ") ", "- "}) or (bits & PREP and word not in table.listed["charges"]):
            return None
        attribute = word.endswith(adjective_endings(lexicon)) and not table.may_be_finite(k)
        if word.islower() and not (bits & (PREP | DET | CONJ) or attribute):
            return None
        plain = plain and not (bits & PREP and not bits & DET and word not in table.listed["judged_by"])
    return None


def _full_name(table: WordTable, k: int) -> int:
    """The last word of the name that the text introduces at word `k`, with a title or not; -1 for no name."""
    persons = introduced(table)
    i = bisect_left(persons, k, key=lambda person: person.first)
    for person in persons[i : i + 1]:
        if person.first < person.last and (person.first == k or (person.noun == k and person.first <= k + 2)):
            return person.last
    return -1


def _behind_bracket(table: WordTable, k: int, end: int) -> int:
    """The last word of the bracket behind word `k`: "Max Klee (SPD)"; `k` without one."""
    found = noun_phrase(table, k, end) if table.gaps[k][:2] == " (" else None
    return k if found is None else found[1]


def with_list(table: WordTable, phrase: Phrase, begin: int) -> Phrase:
    """The phrase with the names that commas join to it in front: "Eva Roth, Max Klee und Paul Kern"."""
    first, last = phrase
    if not any(table.bits[k] & CONJ for k in range(first, last)):
        return phrase
    while first > begin and table.gaps[first - 1] == ", ":
        before = phrase_before(table, first - 1, begin)
        if before is None or not is_name(table, *before) or not _person(table, before):
            break
        first = before[0]
    return first, last


def _has_title(table: WordTable, first: int, last: int) -> bool:
    """Whether the words are a noun for a person and a name: "Oberst Max Klee", "der Bremer Minister Klee"."""
    lexicon, words = table.reading.lexicon, table.words
    owned = table.gaps[first] == " " and is_owner(table, words[first])  # "Tirols Minister Max Klee"
    if first < last and (owned or table.bits[first] & (DET | POSS)):
        first += 1
        attributes = (*adjective_endings(lexicon), *table.listed["of_place"])
        while first < last and not is_person(lexicon, words[first]) and words[first].endswith(attributes):
            first += 1
    if first < last and table.bits[first + 1] & PREP and noble_name(table, first + 1) < 0:
        return False  # "der Bürgermeister von New York"
    for person in ending_at(table, last):
        noun = person.first == first + 1 and words[first][:1].isupper()  # that no list has: "der Schäfer Max Klee"
        begin = person.noun if person.noun >= 0 else person.first
        held = not any(word[:1].isupper() for word in words[first:begin])  # "der 72-jährige Max Klee"
        if noun or (held and first <= begin):
            return True
    return first < last and is_person(lexicon, words[first]) and is_name(table, first + 1, last)


def subject_of_next_clause(table: WordTable, begin: int, verb: int) -> Phrase | None:
    """The subject of a main clause after another one, before its verb: "…, doch Max Klee sagte".

    A conjunction opens that clause, or the subject has an apposition up to the verb: "…, die Chefin, Eva Roth, sagte".
    """
    if verb <= begin + 1:
        return None
    apart = ends_clause(table, verb - 1)
    start = clause_around(table, verb - 1, begin, verb - 1).first
    if apart and start > begin:
        start = clause_around(table, start - 1, begin, verb - 1).first
    joined = bool(table.bits[start] & CONJ)
    found = noun_phrase(table, start + joined, verb - 1) if start > begin and (apart or joined) else None
    if found is None or (found[1] == verb - 1) is apart:
        return None
    return with_apposition(table, found, verb - 1) if apart else found


def _with_attachments(table: WordTable, phrase: Phrase, end: int) -> Phrase | None:
    """The phrase with what a preposition hangs on it, up to a mark: "der Hohe Vertreter für Außenpolitik"."""
    last = phrase[1]
    while last < end and not ends_clause(table, last):
        if not table.bits[last + 1] & PREP or table.gaps[last] != " ":
            return None
        inner = noun_phrase(table, last + 2, end)
        if inner is None:
            return None
        last = inner[1]
    return phrase[0], last


def _person(table: WordTable, phrase: Phrase) -> bool:
    """Whether a noun for a person or a given name is among the words."""
    words = table.words[phrase[0] : phrase[1] + 1]
    return (
        any(is_person(table.reading.lexicon, word) for word in words) or given_name_gender(table, words[0]) is not None
    )
