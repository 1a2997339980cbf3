"""Nouns by which a text calls somebody whom it has named: an age, a party, what they do.

"der 21-Jährige", "die SPD-Politikerin" and "der Trainer" usually mean somebody whom the text has already named: news
does not repeat a name when it can add a fact. `speaking_persons` decides who it is.

So the article must be definite and singular, and the noun must not be one for people who often stay unnamed ("der
Sprecher"), who may be somebody new each time.
"""

from newscorpus.quotes.syntax.grammar_bits import ARTICLE, OBLIQUE, PREP
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.article_genders import of_article
from newscorpus.quotes.verb_second.known_names import Introduced, of_surname
from newscorpus.quotes.verb_second.source_phrases import SourcePhrase, behind_attributes
from newscorpus.quotes.verb_second.speaking_nouns import FEMININE, is_body, is_inhabitant, is_person, is_plural

__all__ = ("has_age", "is_age", "is_aged", "is_description", "is_stranger_noun", "said_of", "says_no_trade")

_AGED = 4  # words between an age and a name: "die 34 Jahre alte Eva Roth"
_FIRST = 8  # mentions of a surname: an age is told beside one of these
_DIGITS = 2  # how many an age has
_SAID = 5  # words between a name and the noun that says who it is: "Max Klee ist seit zwei Jahren Sprecher"


def is_age(table: WordTable, phrase: SourcePhrase) -> bool:
    """Whether a noun says only how old a person is: "der 21-Jährige"."""
    return phrase.noun > 0 and table.words[phrase.noun - 1].isdigit() and table.gaps[phrase.noun - 1] == "-"


def has_age(table: WordTable, person: Introduced, age: str = "") -> bool:
    """Whether an age is told beside a name, or just this one: "der 21 Jahre alte Max Klee", "Max Klee (21)".

    A number that only stands there is none: "Nach 21 Minuten traf Max Klee", "Max Klee traf 21 Mal".
    """
    begin = first = person.noun if person.noun >= 0 else person.first
    while first > max(0, begin - _AGED) and table.gaps[first - 1] in {" ", "-"}:
        first -= 1
    apart = table.gaps[person.last] != " "
    behind = person.last + (1 if apart else 2)  # "Max Klee ist 21"
    beside = list(range(first, begin))
    if apart or table.words[behind - 1] in table.listed["copulas"]:
        beside += range(behind, len(table.words))[:1]
    return any(_tells_age(table, k) and age in {"", table.words[k]} for k in beside)


def _tells_age(table: WordTable, k: int) -> bool:
    """Whether word `k` is an age: "21" in "21-jährige", "21 Jahre alte" or "(21)"."""
    if not table.words[k].isdigit() or len(table.words[k]) > _DIGITS:
        return False
    return table.gaps[k] != " " or not table.listed["old"].isdisjoint(table.words[k + 2 : k + 3])


def is_description(table: WordTable, phrase: SourcePhrase) -> bool:
    """Whether a noun with an article may be one more word for somebody named: "der Trainer", "die CDU-Politikerin".

    The article must be singular, and the noun not one for people who often stay unnamed, unless a party is in front
    of it ("der CDU-Mann").
    """
    k, last = phrase.noun, phrase.whole[1]
    first, article = behind_attributes(table, *phrase.whole), phrase.whole[0] - 1
    if article < 0 or table.gaps[article] != " " or not table.bits[article] & ARTICLE:
        return False
    word = table.words[k]
    if of_article(table, article) != phrase.gender or is_plural(word.lower(), phrase.gender):
        return False
    return (first < last and is_body(table.reading.lexicon, table.words[first])) or not is_stranger_noun(table, word)


def is_stranger_noun(table: WordTable, word: str, *, known: bool = False) -> bool:
    """Whether a noun is one for people who often stay unnamed: "Sprecher", "Zeugin".

    Of somebody `known`, the noun beside the name is meant, which may leave open what else they are: "Nachbar Max Klee".
    """
    noun, listed = word.lower(), table.listed
    alone = noun in listed["another_alone"] or noun in listed["trades"]
    return alone or noun.endswith((*listed["another"], *(() if known else listed["related"])))


def says_no_trade(table: WordTable, word: str) -> bool:
    """Whether a noun says nothing of what somebody does, but how they think or where from: "Liberale", "Bremerin"."""
    place = word.removesuffix(FEMININE)
    return word.lower().endswith(tuple(table.listed["no_trade"])) or is_inhabitant(table.reading.lexicon, place)


def is_aged(table: WordTable, name: str, age: str) -> bool:
    """Whether the text says how old the person of a name is, or calls them by another age."""
    words = name.replace("-", " ").split()
    if any(word.isdigit() and word != age for word in words):
        return True
    return any(has_age(table, one) for one in of_surname(table, words[-1])[:_FIRST])


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
