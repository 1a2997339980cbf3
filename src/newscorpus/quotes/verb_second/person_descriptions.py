"""Nouns by which a text calls somebody whom it has named: an age, a party, what they do.

"der 21-Jährige", "die SPD-Politikerin" and "der Trainer" usually mean somebody whom the text has already named: news
does not repeat a name when it can add a fact. `speaking_persons` decides who it is.

So the article must be definite and singular, and the noun must not be one for people who often stay unnamed ("der
Sprecher"), who may be somebody new each time.
"""

from newscorpus.quotes.syntax.grammar_bits import ARTICLE, OBLIQUE, PREP
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.known_names import Introduced
from newscorpus.quotes.verb_second.source_phrases import SourcePhrase, behind_attributes, of_article
from newscorpus.quotes.verb_second.speaking_nouns import is_body, is_person, is_plural

__all__ = ("is_age", "is_description", "is_stranger_noun", "said_of")

_SAID = 5  # words between a name and the noun that says who it is: "Max Klee ist seit zwei Jahren Sprecher"


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
    if (
        table.words[phrase.whole[0]].isdigit()
        and table.gaps[phrase.whole[0]] == " "
        and table.words[article + 2].islower()
    ):
        return False  # "die 13 beteiligten Männer", but "die 30 Jahre alte Ärztin"
    if article < 0 or table.gaps[article] != " " or not table.bits[article] & ARTICLE:
        return False
    word = table.words[k]
    if of_article(table, article) != phrase.gender or is_plural(word.lower(), phrase.gender):
        return False
    return (first < last and is_body(table.reading.lexicon, table.words[first])) or not is_stranger_noun(table, word)


def is_stranger_noun(table: WordTable, word: str) -> bool:
    """Whether a noun is one for people who often stay unnamed: "Sprecher", "Zeugin"."""
    noun = word.lower()
    alone = noun in table.listed["another_alone"] or noun in table.listed["trades"]
    return alone or noun.endswith(tuple(table.listed["another"]))


def said_of(table: WordTable, person: Introduced) -> int:
    """The noun behind a name that says who it is: "Max Klee, der Sprecher der Bahn", "Max Klee ist Sprecher"; or -1."""
    k = person.last + 1
    apposition = table.gaps[person.last] == ", "
    if not apposition and not (table.gaps[person.last] == " " and table.words[k] in table.listed["is"]):
        return -1
    k += not apposition
    stop = min(k + _SAID, len(table.words) - 1)
    while k < stop and not is_person(table.reading.lexicon, table.words[k]):
        if table.gaps[k] != " " or (apposition and table.words[k][:1].isupper()):
            return -1
        k += 1
    held = table.bits[k - 1] & (PREP | OBLIQUE)
    return k if k < stop and not held else -1
