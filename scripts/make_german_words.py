"""Make the lists of German verbs and words in `de/`: `words.txt`, `verb_forms.txt`, `be_perfect.txt`.

Run by hand when the choice of words or the endings change; the output is committed:

    pip install ablaut
    pip install --no-deps textblob-de      # read as files, never imported
    python scripts/make_german_words.py SITE_PACKAGES

- The lexicon in textblob-de (MIT licence; Schneider and Volk 1998) knows the infinitives, adjectives and adverbs.
- ablaut (MIT or Apache-2.0 licence) conjugates verbs, and knows whose perfect has "sein".

Only facts are taken from them: which forms a verb has, and which classes a word has. A verb with a prefix that parts
from it ("aufstehen") is left out where the verb without it is listed: its forms are made by taking the prefix off.
"""

import sys
from pathlib import Path

from ablaut import conjugate

from newscorpus.analysis.word_classes import classifier
from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.traits import adjective_endings

DATA = Path(__file__).parent.parent / "src/newscorpus/lexicon/data/de"
HEADER = """\
# Common words whose ending does not give their classes away: form, classes (letters of `word_classes.txt`), the
# likeliest first. A class that is wrong here is set right in `word_classes.txt`, whose lines replace these; do not
# edit. Source: made by `scripts/make_german_words.py` from the lexicon of textblob-de (MIT licence; Schneider and Volk
# 1998) and the conjugations of ablaut (MIT or Apache-2.0 licence). Refused: forms that the endings and prefixes give.
"""
FORMS_HEADER = """\
# The forms of the verbs in `verb_frames.txt`: base form, other forms. Source: made by `scripts/make_german_words.py`
# from the conjugations of ablaut (MIT or Apache-2.0 licence); do not edit.
"""
PERFECT_HEADER = """\
# Participles whose perfect has "sein": "ist gekommen" is no passive. Source: made by `scripts/make_german_words.py`
# from the lexicon of textblob-de (MIT licence) and the conjugations of ablaut (MIT or Apache-2.0 licence); do not edit.
"""
MOVES = [
    "treten", "ziehen", "landen", "stürzen", "passieren", "reiten", "brechen", "starten", "scheiden", "eskalieren",
    "rücken", "wandern", "kippen", "stoßen", "entgleisen", "kollidieren", "marschieren", "segeln", "rasen", "rollen",
    "radeln", "klettern", "driften", "schreiten", "weichen",
]  # fmt: skip
"""Verbs of moving and changing whose perfect has "sein" as well as "haben", by themselves or behind a prefix."""
ORDER = "RVZDAPUJ"


def read(site: Path) -> dict[str, set[str]]:
    """Return word in small letters -> its tags."""
    tags: dict[str, set[str]] = {}
    folder = site / "textblob_de/ext/_pattern/text/de"
    for line in (folder / "de-lexicon.txt").read_text(encoding="utf-8").splitlines():
        word, *found = line.split() or [";"]
        if word.isalpha() and word.islower() and len(word) > 1:
            tags.setdefault(word, set()).update(found)
    for line in (folder / "de-verbs.txt").read_text(encoding="utf-8").splitlines():
        word = line.partition(",")[0]
        if word.isalpha() and word.islower() and "qü" not in word:
            tags.setdefault(word, set()).add("VB")
    return tags


def verb_forms(base: str, prefixes: tuple[str, ...]) -> dict[str, set[str]]:
    """Return form -> letters; nothing for a verb that parts from its prefix."""
    forms: dict[str, set[str]] = {}
    table = conjugate(base)
    if any(" " in form for form in table.present) and base.startswith(prefixes):
        return {}
    present, past = table.present, table.preterite
    attribute = table.past_participle + "e" == past[0]  # "verkaufte" is a past, and a participle before a noun
    for letter, found in (
        ("V", (base,)),
        ("Z", (present[0], present[1], present[2], present[4], *table.konjunktiv1[:3:2])),
        ("D", (past[0], past[3], table.konjunktiv2[0], table.konjunktiv2[3])),
        ("P", (table.past_participle,)),
    ):
        for form in found:
            for spelling in {form, form.replace("ß", "ss")}:
                if " " not in spelling:
                    forms.setdefault(spelling, set()).update("DJ" if attribute and letter == "D" else letter)
    return forms


def write_forms() -> None:
    """Write the forms of the verbs that `verb_frames.txt` names."""
    bases = {word for line in load_lexicon("de").lines("verb_frames") for word in line.partition("|")[2].split()}
    rows = []
    for base in sorted(bases):
        table = conjugate(base)
        persons = (table.present, table.preterite, table.konjunktiv1, table.konjunktiv2)
        forms = {form.partition(" ")[0] for person in persons for form in person}
        joined = {form.partition(" ")[2] + form.partition(" ")[0] for person in persons for form in person}
        rows.append(" ".join([base, *sorted(forms | joined | {table.past_participle} - {base})]))
    (DATA / "verb_forms.txt").write_text(FORMS_HEADER + "\n".join(rows) + "\n", encoding="utf-8")


def letters_of(found: set[str]) -> str:
    """Return the letters in their order; present or infinitive and participle in one letter."""
    if {"Z", "P"} <= found:
        found = (found - {"Z", "P"}) | {"A"}
    if {"D", "P"} <= found:  # bestanden
        found = (found - {"D", "P"}) | {"A"}
    if {"V", "P"} <= found:
        found = (found - {"V", "P"}) | {"U"}
    return "".join(sorted(found, key=ORDER.index))


def main(site: Path) -> None:
    """Write the files."""
    tags, german = read(site), load_lexicon("de")
    prefixes = tuple(german.lines("separable_prefixes"))
    verbs = sorted(w for w, t in tags.items() if t & {"VB", "VVINF"} and w.endswith(("en", "ern", "eln", "tun")))
    participles = {conjugate(base).past_participle for base in verbs}
    verbs = [base for base in verbs if base not in participles or tags[base] & {"VB"} or not base.startswith("ge")]
    simple = {base.removeprefix(p) for base in verbs for p in prefixes if len(base) - len(p) > 4 and base.startswith(p)}
    known: dict[str, set[str]] = {}
    for base in sorted({*verbs, *(base for base in simple if base.endswith("en") and conjugate(base))}):
        for form, letters in verb_forms(base, prefixes).items():
            known.setdefault(form, set()).update(letters)
    for word, found in tags.items():
        if found & {"ADJ", "ADJD", "ADJA"}:
            verb = next((known[word.removeprefix(p)] for p in prefixes if word.removeprefix(p) in known), set())
            known.setdefault(word, set()).update({"J"} | (verb & set("P")))
            for form in (word + ending for ending in adjective_endings(german)):
                if form in known:
                    known[form].add("J")
        elif "ADV" in found:
            known.setdefault(word, set()).add("R")
    moves = {p + base for base in MOVES for p in ("", *prefixes)}
    with_be = moves.union(base for base in verbs if conjugate(base).auxiliary == "sein")
    moved = sorted({conjugate(base).past_participle for base in with_be & {*verbs, *MOVES}})
    (DATA / "be_perfect.txt").write_text(PERFECT_HEADER + "\n".join(moved) + "\n", encoding="utf-8")
    write_forms()
    guess = classifier(german, listed=False)
    lines = (f"{form} {letters_of(found)}" for form, found in sorted(known.items()) if letters_of(found) != guess(form))
    (DATA / "words.txt").write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
