"""Noun phrases of a sentence whose nouns have capitals and whose verb comes second.

A noun phrase is read from its first word on: determiners, attributes in lower case, nouns and names, and what hangs on
them with a genitive or "von". Capitals make that easy where nouns have them: an attribute is what is in lower case
before a capital (`noun_attributes`). What comes after a comma belongs to the phrase when it names the same person
again ("der Vorsitzende, Max Klee,"). No dictionary of nouns is asked.
"""

from newscorpus.analysis.cases import ACCUSATIVE, GENITIVE, case_table
from newscorpus.lexicon.traits import plural_verb_endings
from newscorpus.quotes.syntax.grammar_bits import (
    ADV,
    ARTICLE,
    CONJ,
    DET,
    INDEFINITE,
    OBJ,
    OF,
    POSS,
    PREP,
    SUBJ,
    THIS,
    TIME,
    TOLD,
)
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.adjuncts import is_agency
from newscorpus.quotes.verb_second.clause_words import is_speech
from newscorpus.quotes.verb_second.known_names import (
    given_name_gender,
    is_bare_object,
    is_syllable,
    known_surnames,
    noble_name,
    noble_particles,
)
from newscorpus.quotes.verb_second.noun_attributes import (
    SMALL,
    employs,
    has_charge,
    holding,
    is_attribute,
    is_first_part,
    is_measured,
    may_hang_on,
    may_hold,
)
from newscorpus.quotes.verb_second.speaking_nouns import is_body, is_person
from newscorpus.text.lines import Stretch
from newscorpus.text.name_words import name_words

__all__ = ("characters", "is_name", "noun_phrase", "phrase_before", "site", "span_of")

_FAR = 30  # words: no phrase is longer
_INSIDE = frozenset((" ", "-", "’", "'", "/", "–", "-/", " & "))
_NAMED = frozenset((" „", " “", " «", "» ", ' "', "“ ", '" ', " »", "« ", "“ („", " ‚", "‘ "))
_PARTICLE = 4  # how many letters a small word in a name may have
_YEAR = 4  # digits


def noun_phrase(table: WordTable, k: int, end: int) -> Phrase | None:
    """Return the noun phrase or pronoun that starts with word `k` and ends at word `end` at the latest."""
    if k > end or is_speech(table, k):
        return None
    if table.bits[k] & SUBJ and not table.bits[k] & DET:
        return k, k
    small = table.bits[k] & PREP or len(table.words[k]) <= _PARTICLE
    if small and 0 <= (noble := noble_name(table, k)) <= end:
        return k, noble
    last = _core(table, k, min(end, k + _FAR))
    if last < 0:
        some = k + 2 <= end and table.bits[k] & DET and table.bits[k + 1] & OF and table.bits[k + 2] & OBJ
        if some and table.gaps[k] == table.gaps[k + 1] == " ":
            return k, k + 2  # "eine von ihnen"
        first = k + bool(table.bits[k] & INDEFINITE)  # "einer der beiden"
        both = first < end and table.bits[first] & ARTICLE and table.words[first + 1] in table.listed["both"]
        return (k, first + 1) if both and table.gaps[k] == table.gaps[first] == " " else None  # "die beiden"
    while last < min(end, k + _FAR):
        further = _goes_on(table, last, min(end, k + _FAR))
        if further <= last:
            break
        last = further
    return k, last


def _core(table: WordTable, k: int, end: int) -> int:
    """The last word of determiners, attributes and nouns from word `k` on; -1 without a noun."""
    last, i = -1, k
    if k + 2 <= end and table.bits[k] & DET and table.words[k + 1].isdigit() and table.bits[k + 2] & PREP:
        held = holding(table, k + 1, end)  # "der 1957 in Bonn geborene Autor"
        i = held + 1 if held > 0 else i
    while i <= end:
        word, bits = table.words[i], table.bits[i]
        if i > k and not _joined(table, i):
            break
        if last < 0 and is_first_part(table, i, end):
            i += 2
            continue
        whole = _end_of_shortened(table, i, end) if word[:1].isupper() else -1
        if (whole := max(whole, _end_of_site(table, i, end) if last == i - 1 > 0 else -1)) > i:
            last, i = whole, whole + 1
            continue
        noun = word[:1].isupper() and (not bits & (SMALL | DET | POSS) or (last >= 0 and table.gaps[i - 1] == "/"))
        named = i > k and last < 0 and word[:1].isupper() and bits & (PREP | ADV)  # "ihr Gegenüber", "frühen Morgen"
        if noun and last >= 0 and _is_behind_name(table, i):
            break
        if table.quoted[i] or noun or named or _is_compound(table, i, end):
            last = i
        elif i == k and bits & (DET | POSS):
            if bits & ARTICLE and i < end and table.bits[i + 1] & ARTICLE:
                break  # "der die Lage …": a relative pronoun
        elif (
            (last == i - 1 and table.gaps[last] == "-" and is_syllable(table, i))
            or (last >= 0 and ((word[:1].isdigit() and _numbers(table, i, end)) or _in_name(table, i, end)))
            or (
                last == i - 1
                and table.gaps[last] == " "
                and word.islower()
                and is_agency(table, i)
                and is_body(table.reading.lexicon, table.words[last])
            )  # "die Nachrichtenagentur dpa"
        ):
            last = i
        elif i == k + 1 and bits == 0 and table.bits[k] & DET and is_agency(table, i):
            last = i  # "der dpa"
        elif i == k + 1 and is_measured(table, i, end):
            i += 2  # "die 34 Jahre alte Eva Roth"
        elif last >= 0 or _is_verb_behind(table, k, i):
            break
        elif not is_attribute(table, i):
            held = holding(table, i, end) if i > k and may_hold(table, k, i) else -1
            if held < 0:
                break
            i = held
        i += 1
    return last


def _end_of_shortened(table: WordTable, k: int, end: int) -> int:
    """The compound at the end of a list whose hyphens stand for its last part: "Verkehrs-, Bau- und Umweltdirektor"."""
    while k < end and table.gaps[k] == "-, " and table.words[k + 1][:1].isupper():
        k += 1
    if k + 2 > end or table.gaps[k] != "- " or not table.bits[k + 1] & CONJ or table.gaps[k + 1] != " ":
        return -1
    last = k + 2 + (k + 2 < end and bool(table.bits[k + 2] & DET))  # "das Kultur- und das Sportamt"
    return last if table.words[last][:1].isupper() else -1


def _end_of_site(table: WordTable, k: int, end: int) -> int:
    """The last word of a name with full stops inside that starts at word `k`: "ver.di"; `k` without one.

    What follows a person's name is whom they spoke to: "sagte Eva Roth hafen.blatt.de".
    """
    if table.words[k - 1] in known_surnames(table):
        return k
    while k < end and table.gaps[k] == "." and table.words[k + 1].islower():
        k += 1
    return k


def _is_behind_name(table: WordTable, k: int) -> bool:
    """Whether a noun follows a whole name and isn't part of it: "gestand Eva Roth Fehler", "laut Roth Mitte Mai"."""
    if table.bits[k] & TIME and k + 1 < len(table.words) and table.gaps[k] == " ":
        return bool(table.bits[k + 1] & TIME) or table.words[k + 1].isdigit()
    known, word = known_surnames(table), table.words[k]
    if table.gaps[k - 1] != " " or table.words[k - 1] not in known or word in known:
        return False
    return is_bare_object(table, k)


def _is_compound(table: WordTable, k: int, end: int) -> bool:
    """Whether a noun starts with a name in lower case: "taz-Chefin"."""
    return k < end and table.gaps[k] == "-" and not table.bits[k] and table.words[k + 1][:1].isupper()


def _joined(table: WordTable, k: int) -> bool:
    """Whether word `k` goes on with the phrase of the word before, as far as the marks between them shows."""
    gap = table.gaps[k - 1]
    return gap in _INSIDE or _abbreviated(table, k - 1) or (gap in _NAMED and not is_speech(table, k))


def _numbers(table: WordTable, k: int, end: int) -> bool:
    """Whether a number belongs to the noun before: "Airbus 340", not "hat die Firma 300 Leute", "sagte Roth 2015"."""
    year = len(table.words[k]) == _YEAR and table.gaps[k - 1] == " "
    if year and (is_person(table.reading.lexicon, table.words[k - 1]) or table.words[k - 1] in known_surnames(table)):
        return False
    while k < end and table.gaps[k] == " " and table.words[k + 1].isdigit():  # "50 000 Euro"
        k += 1
    noun = k < end and table.gaps[k] == " " and table.words[k + 1][:1].isupper() and not table.bits[k - 1] & TIME
    return not noun or bool(table.bits[k + 1] & (SMALL | DET | POSS))


def _in_name(table: WordTable, k: int, end: int) -> bool:
    """Whether word `k` is a small word of a name: "Eva van der Roth", "Karl zu Berg", "Dr. med. Rau", "Rat a. D."."""
    if k < end and table.gaps[k][:1] == "." and _abbreviated(table, k):
        retired = len(table.words[k]) == len(table.words[k + 1]) == 1 and _abbreviated(table, k + 1)
        if retired or _abbreviated(table, k - 1):
            return True
    if table.words[k] in noble_particles(table.reading.lexicon):
        given = given_name_gender(table, table.words[k - 1]) is not None
        following = table.words[k + 1] if k < end and table.gaps[k] == " " else ""
        return given and following[:1].isupper() and not following.isupper()  # "Eva Roth", not "Falk zu BILD"
    doubled = k < end and table.words[k] in _particles(table) and table.words[k - 1].lower() in _particles(table)
    if doubled and k > 1 and table.words[k - 2][:1].isupper() and table.words[k + 1][:1].isupper():
        return True  # "Ida van den Berg"
    return (
        table.words[k] in _particles(table)
        and k < end
        and table.gaps[k] in _INSIDE
        and (table.words[k + 1][:1].isupper() or table.words[k + 1] in _particles(table))
        and not table.bits[k] & (OF | DET)
    )


def _is_verb_behind(table: WordTable, first: int, k: int) -> bool:
    """Whether a verb comes after the determiner at word `first`: "Das sagten Zeugen", "Das sei eine Ente"."""
    if k != first + 1:
        return bool(table.bits[k] & (DET | POSS)) and not table.bits[k - 1] & (DET | POSS)
    word = table.words[first].lower()
    if table.bits[k] & TOLD:
        return True
    if table.bits[first] & THIS and table.words[k].endswith(plural_verb_endings(table.reading.lexicon)):
        return True
    points = word in table.listed["this_man"] or word in table.listed["this_woman"]
    return points and not table.bits[first] & ARTICLE and table.may_be_finite(k)


def _particles(table: WordTable) -> frozenset[str]:
    return name_words(table.reading.lexicon).particles


def _abbreviated(table: WordTable, k: int) -> bool:
    """Whether the full stop after word `k` belongs to it: "Dr. Maier", "George W. Bush", "5. Mai"."""
    word, gap = table.words[k], table.gaps[k]
    return gap[:1] == "." and not gap[1:].strip() and (len(word) == 1 or f"{word}." in _listed(table))


def _listed(table: WordTable) -> frozenset[str]:
    return table.reading.lexicon.words("abbreviations")


def _goes_on(table: WordTable, last: int, end: int) -> int:
    """The last word of what hangs on a phrase that ends with word `last`: a genitive, "von …", "und …", "(SPD)"."""
    gap, k, lexicon = table.gaps[last], last + 1, table.reading.lexicon
    if k > end:
        return last
    if gap in {" (", "“ ("}:
        close = next((i for i in range(k, min(k + 6, end + 1)) if ")" in table.gaps[i]), -1)
        party = not table.words[k].islower() or (close == k and table.words[k] in table.listed["no_party"])
        return close if close >= 0 and party else last
    if gap not in {" ", "“ ", ") "}:
        return last
    bits = table.bits[k]
    if bits & OF and bits & DET and (table.words[last] in known_surnames(table) or not may_hang_on(table, last, k)):
        return last  # "sagte Roth der Zeitung"
    if table.words[k] in table.listed["judged_by"] and has_charge(table, k, end):
        return _list_end(table, _core(table, k + 1, end), end)
    if bits & PREP and k < end:
        city = f"{table.words[last]} {table.words[k]} {table.words[k + 1]}"
        if city in lexicon.words("dateline_cities"):
            return k + 1  # "Frankfurt am Main"
    if k < end and _opens_genitive(table, last, k):
        return max(last, _core(table, k, end))
    if bits & (OF | CONJ) and k < end and table.gaps[k] in _INSIDE | _NAMED:
        start = k if bits & OF and bits & DET else k + 1
        inner = _core(table, start, end)
        of_person = bits & OF and bits & PREP and table.words[last] in known_surnames(table)
        if of_person and not employs(table, start, inner):
            return last  # "sprach Eva Roth von einer Chance", not "Eva Roth von der Bank"
        if bits & CONJ and inner >= 0 and not (table.words[start][:1].isupper() or table.bits[start] & (DET | POSS)):
            return last
        return inner if inner >= 0 else last
    return last


def _opens_genitive(table: WordTable, last: int, k: int) -> bool:
    """Whether an attribute without an article opens a genitive behind a noun: "Angaben polnischer Behörden"."""
    if table.bits[k] & (SMALL | DET | POSS) or not table.words[k].islower() or table.gaps[k] != " ":
        return False  # "sagte Roth ihrer Zeitung"
    if not table.words[k + 1][:1].isupper() or table.words[last] in known_surnames(table):
        return False
    readings = case_table(table.reading.lexicon).readings("J", table.words[k])
    return bool(readings & GENITIVE) and not readings & ACCUSATIVE and is_attribute(table, k)


def _list_end(table: WordTable, last: int, end: int) -> int:
    """The last word of a list of nouns that starts with the one at `last`: "für Bau, Verkehr und Sport"."""
    k = last
    while k + 1 <= end and table.gaps[k] == ", " and table.words[k + 1][:1].isupper() and not table.bits[k + 1]:
        k += 1
    joined = k + 2 <= end and table.gaps[k] == " " and table.bits[k + 1] & CONJ
    return k + 2 if joined and table.words[k + 2][:1].isupper() else last


def is_name(table: WordTable, first: int, last: int) -> bool:
    """Whether the words are a name as far as spelling shows: capitals alone, no determiner and no noun for a person."""
    lexicon = table.reading.lexicon
    for k in range(first, last + 1):
        word = table.words[k]
        if "(" in table.gaps[k - 1] and k > first:
            break
        if table.bits[k] & (DET | POSS) and k == first:
            return False
        small = not word[:1].isupper()
        if small and not (word in _particles(table) or (k > first and word in noble_particles(lexicon))):
            return False
        behind_given = k > first and given_name_gender(table, table.words[k - 1])  # "Otto Graf Rau", "Max Papst"
        if is_person(lexicon, word) and not behind_given:
            return False
    return True


def site(table: WordTable, k: int, end: int) -> Phrase | None:
    """A name in lower case that a full stop or a hyphen goes through: "faz.net", "ai-Bericht"."""
    last = k
    while last < end and table.gaps[last] in {".", "-"}:
        last += 1
    if last > k or (table.words[k].islower() and not table.bits[k]):
        return k, last
    return None


def phrase_before(table: WordTable, k: int, first: int) -> Phrase | None:
    """Return the noun phrase that ends with word `k` and does not start before word `first`."""
    best: Phrase | None = None
    for i in range(k, max(first, k - _FAR) - 1, -1):
        inside = i == k or table.gaps[i] in _INSIDE | _NAMED or _abbreviated(table, i)
        bracket = not inside and table.gaps[i] == " (" and ")" in table.gaps[k]  # "Eva Roth (SPD)"
        if is_speech(table, i) or not (inside or bracket):
            break
        found = noun_phrase(table, i, k)
        if found is not None and found[1] == k:
            best = found
            if table.bits[i] & (DET | POSS) and not table.bits[i] & OF:
                break
    return best


def characters(table: WordTable, phrase: Phrase | None) -> Stretch | None:
    """Return the characters of a phrase; `None` without one."""
    return None if phrase is None else span_of(table, phrase)


def span_of(table: WordTable, phrase: Phrase) -> Stretch:
    """The characters of a phrase, with a bracket or a mark that closes at its end."""
    start, end = table.start(phrase[0]), table.ends[phrase[1]]
    text = table.text
    if end < len(text) and text[end] in _CLOSES and _CLOSES[text[end]] & set(text[start:end]):
        end += 1
    return start, end


_CLOSES = {")": {"("}, "“": {"„"}, "”": {"„", "“"}, '"': {'"'}, "«": {"»"}, "»": {"«"}}
