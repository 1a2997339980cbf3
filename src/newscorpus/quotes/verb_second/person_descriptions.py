"""Nouns by which a text calls somebody whom it has named: an age, a party, an origin, what they do.

"der 21-Jährige", "die SPD-Politikerin", "die gebürtige Bonnerin" and "die Gärtnerin" usually mean somebody whom the
text has already named: news does not repeat a name when it can add a fact. `speaking_persons` decides who it is.

So the article must be definite and singular, and the noun must not be one for people who often stay unnamed ("der
Sprecher"), who may be somebody new each time.
"""

from newscorpus.quotes.syntax.grammar_bits import ARTICLE, DET, PREP
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.source_phrases import SourcePhrase, behind_attributes, of_article
from newscorpus.quotes.verb_second.speaking_nouns import is_body, is_plural, is_speaking_place

__all__ = ("described_noun", "is_age", "is_description", "native_gender")


def described_noun(table: WordTable, phrase: SourcePhrase) -> int:
    """The noun of a phrase that is one noun with a definite article, and not a body: "die Gärtnerin"; else -1."""
    first = behind_attributes(table, *phrase.whole)
    article = phrase.whole[0] - 1
    one = first == phrase.whole[1] and article >= 0 and table.gaps[article] == " "
    if not one or not table.bits[article] & ARTICLE or is_body(table.reading.lexicon, table.words[first]):
        return -1
    return first


def native_gender(table: WordTable, phrase: SourcePhrase) -> str:
    """The gender of a noun by whose ending somebody is from a place: f of "die Oberhoferin"; "" for other nouns."""
    first = behind_attributes(table, *phrase.whole)
    word, article = table.words[first], first - 1
    while (
        article > 0 and table.words[article].islower() and not table.bits[article] & DET and table.gaps[article] == " "
    ):
        article -= 1  # "die gebürtige Bonnerin"
    if first < phrase.whole[1] or is_body(table.reading.lexicon, word) or article < 0 or table.gaps[article] != " ":
        return ""
    for gender, endings in (("f", "native_woman"), ("m", "native_man")):
        ending = next((one for one in table.listed[endings] if word.endswith(one)), None)
        if ending is not None:  # of a place: not "die Gärtnerin", "der Hersteller"
            native = table.bits[article] & ARTICLE and _is_place(table, word.removesuffix(ending))
            return gender if native and of_article(table, article) == gender else ""
    return ""


def _is_place(table: WordTable, word: str) -> bool:
    """Whether a word is a known place, or one that the text names behind "in" or "aus"."""
    lexicon = table.reading.lexicon
    if word in lexicon.words("dateline_cities") or is_speaking_place(lexicon, word):
        return True
    return any(one == word and table.bits[k - 1] & PREP for k, one in enumerate(table.words) if k)


def is_age(table: WordTable, phrase: SourcePhrase) -> bool:
    """Whether a noun says only how old a person is: "der 21-Jährige"."""
    return phrase.noun > 0 and table.words[phrase.noun - 1].isdigit() and table.gaps[phrase.noun - 1] == "-"


def is_description(table: WordTable, phrase: SourcePhrase) -> bool:
    """Whether a noun with an article may be one more word for somebody named: "der Trainer", "die CDU-Politikerin".

    The article must be singular, and the noun not one for people who often stay unnamed, unless a party is in front
    of it ("der CDU-Mann").
    """
    k, last = phrase.noun, phrase.whole[1]
    first, article = behind_attributes(table, *phrase.whole), phrase.whole[0] - 1
    if table.words[phrase.whole[0]].isdigit() and table.words[article + 2].islower():
        return False  # "die 13 beteiligten Männer", but "die 30 Jahre alte Ärztin"
    if article < 0 or table.gaps[article] != " " or not table.bits[article] & ARTICLE:
        return False
    word = table.words[k].lower()
    if of_article(table, article) != phrase.gender or is_plural(word, phrase.gender):
        return False
    if first < last and is_body(table.reading.lexicon, table.words[first]):
        return True
    return word not in table.listed["another_alone"] and not word.endswith(tuple(table.listed["another"]))
