"""How likely a phrase is to speak, where a capital does not distinguish a name from a noun.

A pronoun speaks, and so does a noun for a person or a body, anywhere in the phrase except in an attribute of its noun
("der Unmut der Partei" is not a party). What has capitals and no determiner may be a name. What is left is a thing.
"""

from newscorpus.analysis.cases import FEMININE, MASCULINE, NOMINATIVE, case_table
from newscorpus.lexicon.traits import adjective_endings
from newscorpus.quotes.syntax.grammar_bits import (
    ADV,
    ARTICLE,
    AUX,
    CONJ,
    DET,
    IMPERSONAL,
    INDEFINITE,
    OF,
    POSS,
    PREP,
    PRONOUN,
    SUBJ,
    TOLD,
)
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.clause_words import clause_around
from newscorpus.quotes.verb_second.known_names import (
    given_name_gender,
    known_surnames,
    lone_given_name,
    noble_name,
    opens_as_attribute,
)
from newscorpus.quotes.verb_second.noun_phrases import is_name, noun_phrase
from newscorpus.quotes.verb_second.speaking_nouns import is_body, is_person, is_speaking_place

__all__ = (
    "NAMED",
    "PERSON",
    "THING",
    "for_whom",
    "for_whom_inside",
    "from_whom",
    "likely_to_speak",
    "may_speak",
    "names_utterance",
    "who_goes_on",
)

PERSON, NAMED, THING = 2, 1, 0
"""A person or a body, what may be a name, and a thing."""


def may_speak(table: WordTable, phrase: Phrase) -> bool:
    """Whether a phrase may be somebody: a pronoun, a person, a body, or a name, which has no determiner."""
    if table.bits[phrase[0]] & SUBJ and phrase[0] == phrase[1]:
        return not table.bits[phrase[0]] & IMPERSONAL
    if phrase[0] == phrase[1] and given_name_gender(table, table.words[phrase[0]]) in ("m", "f"):
        return True  # "Mia lacht"
    if phrase[0] == phrase[1] and table.bits[phrase[0]] & DET:  # "Dieser entgegnete"
        word = table.words[phrase[0]].lower()
        return word in table.listed["this_man"] or word in table.listed["this_woman"]
    likely = likely_to_speak(table, phrase)
    return likely == PERSON or (likely == NAMED and phrase[1] > phrase[0])


def likely_to_speak(table: WordTable, phrase: Phrase) -> int:
    """How likely a phrase is to speak: `PERSON`, `NAMED` or `THING`."""
    first, last = phrase
    lexicon = table.reading.lexicon
    if first == last and table.bits[first] & (SUBJ | PRONOUN):
        return NAMED if not table.bits[first] & IMPERSONAL else THING
    if table.bits[first] & PREP and noble_name(table, first) == last:
        return PERSON
    behind_noun = False
    for k in range(first, last + 1):
        some = k == first + 1 and table.bits[first] & DET  # "einer der Zeugen", but "der Unmut der Partei"
        some = some or (not behind_noun and table.bits[k - 1] & PREP)  # "ein an der Tat beteiligter Mann"
        if k > first and table.bits[k] & OF and "," not in table.gaps[k - 1] and not some:
            break
        word = table.words[k]
        behind_noun = behind_noun or (k > first and word[:1].isupper())
        part = k < last and table.gaps[k] == "-"  # "Kreml-Narrativ"
        if word in known_surnames(table) or (not part and (is_person(lexicon, word) or is_body(lexicon, word))):
            return PERSON
        if k == last and is_speaking_place(lexicon, word):
            return PERSON
        if _is_owner(table, k, last):
            break
    if first < last - 1 and table.words[last - 1].islower() and _is_given_name(table, first, last):
        return PERSON  # "die kleine Mia"
    if first == last and table.words[first].lower().endswith((*adjective_endings(lexicon), *table.listed["shown"])):
        return THING  # more likely a plural: "Schutzklauseln", "Berichte"; or what somebody shows: "Kritik"
    if opens_as_attribute(table, first) and (
        given_name_gender(table, table.words[first]) is None or table.is_modifier(first)
    ):
        return THING
    marked = table.quoted[last] and not table.bits[first] & INDEFINITE  # "die „Neue Zeit“", not "ein „Wunder“"
    named = is_name(table, first, last) or marked or _has_name(table, first, last)
    return NAMED if named or _is_proper(table, first, last) else THING


def _is_given_name(table: WordTable, article: int, k: int) -> bool:
    """Whether word `k` is a given name whose gender an article shows, too: "die kleine Mia", not "das neue Lena"."""
    gender = lone_given_name(table, k)
    of_gender = FEMININE if gender == "f" else MASCULINE if gender == "m" else 0
    readings = case_table(table.reading.lexicon).readings("d", table.words[article])
    return bool(table.bits[article] & ARTICLE and readings & NOMINATIVE & of_gender)


def names_utterance(table: WordTable, phrase: Phrase) -> bool:
    """Whether a phrase is what somebody says: "Sein Fazit", "die Antwort der Stadt"."""
    words = table.words[phrase[0] : phrase[1] + 1]
    return not table.listed["utterances"].isdisjoint(words)


def for_whom(table: WordTable, begin: int, *, loose: bool = False) -> Phrase | None:
    """To whom something is what the sentence at word `begin` says: "Für die Ministerin ist das …".

    With `loose`, any verb may follow: "Für die Ministerin kommt das nicht überraschend".
    """
    if table.words[begin].lower() not in table.listed["judged_by"]:
        return None
    phrase = noun_phrase(table, begin + 1, len(table.words) - 1)
    verb = phrase[1] + 1 if phrase is not None else len(table.words)
    while verb < len(table.words) and table.bits[verb] & ADV and table.gaps[verb - 1] == " ":
        verb += 1  # "Für Roth dagegen ist"
    if phrase is None or verb >= len(table.words):
        return None
    follows = bool(table.bits[verb] & (AUX | TOLD)) or (loose and table.may_be_finite(verb))
    return phrase if follows and likely_to_speak(table, phrase) == PERSON else None


def for_whom_inside(table: WordTable, begin: int, last: int) -> Phrase | None:
    """To whom something is what follows word `last`: "Das ist für die Ministerin …"."""
    k = next((k for k in range(last - 1, begin, -1) if table.words[k] in table.listed["judged_by"]), -1)
    if k < 0 or not any(bits & (AUX | TOLD) for bits in table.bits[begin:k]):
        return None
    phrase = noun_phrase(table, k + 1, last)
    ends = phrase is not None and phrase[1] == last
    return phrase if ends and phrase is not None and likely_to_speak(table, phrase) == PERSON else None


def from_whom(table: WordTable, begin: int, last: int) -> Phrase | None:
    """Whom words name as the source of something: "Kritik kommt von der Stadt"."""
    for k in range(begin, clause_around(table, begin, begin, last).last):
        if table.words[k].lower() in table.listed["from_whom"]:
            found = noun_phrase(table, k + 1, last)
            if found is not None and likely_to_speak(table, found) == PERSON:
                return found
    return None


def who_goes_on(table: WordTable, first: int) -> Phrase | None:
    """Who says words in marks from word `first` on with the verb before: "…, Eva Roth von einer „Ente“"."""
    k = first - 1
    if k > 0 and table.bits[k] & DET:
        k -= 1
    if k <= 0 or not (table.bits[k] & PREP and table.bits[k] & OF):
        return None
    clause = clause_around(table, k - 1, 0, k - 1)
    start = clause.first + bool(table.bits[clause.first] & CONJ)
    if clause.first == 0 or "," not in table.gaps[clause.first - 1] or start >= k:
        return None
    whole = noun_phrase(table, start, k - 1) == (start, k - 1)
    pronoun = start == k - 1 and table.bits[start] & SUBJ and not table.bits[start] & IMPERSONAL
    return (start, k - 1) if pronoun or (whole and likely_to_speak(table, (start, k - 1)) == PERSON) else None


def _is_owner(table: WordTable, k: int, last: int) -> bool:
    """Whether a name in the genitive follows the noun at word `k`: "die Worte Kerns"."""
    if k >= last or table.gaps[k] != " " or not table.words[k][:1].isupper() or table.bits[k] & (DET | POSS):
        return False
    if given_name_gender(table, table.words[k]) is not None:
        return False  # "Eva Jacobs"
    following = table.words[k + 1]
    return following[:1].isupper() and following.endswith("s") and given_name_gender(table, following) is None


def _has_name(table: WordTable, first: int, last: int) -> bool:
    """Whether a phrase ends with a noun and its name in capitals: "das Hilfswerk UNICEF"."""
    word = table.words[last]
    return last > first and len(word) > 1 and word.isupper() and table.words[last - 1][:1].isupper()


def _is_proper(table: WordTable, first: int, last: int) -> bool:
    """Whether an adjective with a capital makes a name of a noun: "das Weiße Haus", "der Heilige Stuhl"."""
    if last != first + 2 or not table.bits[first] & ARTICLE or table.gaps[first + 1] != " ":
        return False
    word = table.words[first + 1]
    inflected = word[:1].isupper() and word.endswith(adjective_endings(table.reading.lexicon))
    owned = is_speaking_place(table.reading.lexicon, table.words[last])  # "Schulden Norwegens"
    return inflected and not owned
