"""The classes of small words: one dictionary from a word form to bits."""

from collections.abc import Mapping
from functools import cache

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.traits import infinitive_endings, letter_spellings

__all__ = (
    "ACT",
    "ADV",
    "ARTICLE",
    "AS",
    "ASKING",
    "AUX",
    "CONJ",
    "CUE_WORD",
    "DET",
    "FIRST",
    "HAVE",
    "HEARSAY",
    "IMPERSONAL",
    "INDEFINITE",
    "JUDGED",
    "MIGHT",
    "NOMINATIVE",
    "OBJ",
    "OBLIQUE",
    "OF",
    "OWN",
    "PASSIVE",
    "PERFECT",
    "POSS",
    "PREP",
    "PRONOUN",
    "PURPOSE",
    "REPORT",
    "ROLE",
    "SUB",
    "SUBJ",
    "SUBORDINATOR",
    "THAT",
    "THIS",
    "TIME",
    "TO",
    "TOLD",
    "UNSURE",
    "VERB",
    "grammar_bits",
)

_BOTH = 2
AUX = 1 << 0
ADV = 1 << 1
PREP = 1 << 2
DET = 1 << 3
SUBJ = 1 << 4
POSS = 1 << 5
OBJ = 1 << 6
CONJ = 1 << 7
SUB = 1 << 8
TIME = 1 << 9
VERB = 1 << 10
CUE_WORD = 1 << 11
ROLE = 1 << 12
AS = 1 << 13
THAT = 1 << 14
TOLD = 1 << 15
OF = 1 << 16
REPORT = 1 << 17
HAVE = 1 << 18
IMPERSONAL = 1 << 19
THIS = 1 << 20
TO = 1 << 21
PASSIVE = 1 << 22
OBLIQUE = 1 << 23
NOMINATIVE = 1 << 24
ASKING = 1 << 25
PRONOUN = 1 << 26
PURPOSE = 1 << 27
JUDGED = 1 << 28
INDEFINITE = 1 << 29
ARTICLE = 1 << 30
HEARSAY = 1 << 31
PERFECT = 1 << 32
OWN = 1 << 33
ACT = 1 << 34
FIRST = 1 << 35
MIGHT = 1 << 36
UNSURE = 1 << 37
SUBORDINATOR = 1 << 38
"""A word that opens a clause, and is nothing else: `while`, not `that`."""

_NAMES = {
    "aux": AUX, "adv": ADV, "prep": PREP, "det": DET, "subj": SUBJ, "poss": POSS, "obj": OBJ, "conj": CONJ, "sub": SUB,
    "time": TIME, "verb": VERB, "as-clause": AS, "that-word": THAT, "subjunctive": TOLD, "genitive": OF,
    "report": REPORT, "perfect-auxiliary": HAVE, "impersonal": IMPERSONAL, "sentence-pronoun": THIS,
    "infinitive-mark": TO, "passive-auxiliary": PASSIVE, "oblique": OBLIQUE, "nominative": NOMINATIVE,
    "question-word": ASKING, "pronoun": PRONOUN,
    "purpose": PURPOSE, "judged": JUDGED, "indefinite": INDEFINITE, "article": ARTICLE,
    "hearsay": HEARSAY, "perfect-infinitive": PERFECT, "reflexive-adjective": OWN,
    "event-noun": ACT, "first-person": FIRST, "second-subjunctive": MIGHT,
    "subjunctive-beside": UNSURE,
}  # fmt: skip


def _first_subjunctives(lexicon: Lexicon) -> list[str]:
    """The forms that only reports have, of the verbs whose infinitive shows them: "regne" of "regnen"."""
    endings = infinitive_endings(lexicon)
    if not endings:
        return []
    listed = dict(line.split() for line in lexicon.lines("words"))
    verbs = (word for word, classes in listed.items() if classes == "V" and word.endswith(endings))
    stems = (word.removesuffix(ending) for word in verbs for ending in endings)
    return [stem for stem in stems if listed.get(stem, "Z") == "Z"]


@cache
def grammar_bits(lexicon: Lexicon) -> Mapping[str, int]:
    """Return word form -> classes (bits of this module); a capitalised function word has those of its lower-case form.

    >>> from newscorpus.lexicon import load_lexicon
    >>> bool(grammar_bits(load_lexicon("en"))["However"] & ADV)
    True
    """
    table: dict[str, int] = {}
    for line in lexicon.lines("grammar"):
        word, name = line.split()
        for form in (word, word.capitalize()) if len(word) > 1 or word in "ai" else (word,):  # `D-Va.` holds no `he’d`
            for spelling in letter_spellings(form, lexicon):
                table[spelling] = table.get(spelling, 0) | _NAMES[name]
    for form in _first_subjunctives(lexicon):
        for spelling in letter_spellings(form, lexicon):
            table[spelling] = table.get(spelling, 0) | TOLD
    for line in (*lexicon.lines("person_nouns"), *lexicon.lines("collectives")):
        word = line.split()[0]
        for form in (word, word + "s", word.capitalize()):
            table[form] = table.get(form, 0) | ROLE
    for entry in lexicon.tables("cues").get("cue", []):
        forms, takes = entry["forms"], entry["takes"]
        assert isinstance(forms, list)
        assert isinstance(takes, list)
        # Verbs that take a hearer and `that` only: `officials briefed on it` holds no verb of saying.
        told = "that" in takes and "person" in takes and len(takes) == _BOTH
        if "particle" not in entry and "noun-of-saying" not in takes and not told:
            # The base form of most verbs of speaking is a noun too: `the press secretary`, `their report`.
            for form in forms if "verb_only" in entry or "speech" in entry else forms[1:]:
                table[form] = table.get(form, 0) | CUE_WORD
    for form, bits in table.items():
        if bits & SUB and not bits & (DET | SUBJ):
            table[form] = bits | SUBORDINATOR
    return table
