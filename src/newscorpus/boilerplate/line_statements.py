"""What a line says by its form: a sentence, a statement of a few words, a declaration that speaks to nobody.

Furniture asks, orders, names or lists: "Read more", "Sign up here.", "What we know about the mine". A story declares.
In other languages than English, of which less is known, a sentence with a full stop that says neither "you" nor "we" is
a line of the story more often than its score tells. In English many pages close with such sentences that are furniture:
"The Herald is owned by Northgate Media.", "The quiz closes on Friday.".
"""

import re

from newscorpus.boilerplate.line_features import GROUPS, STARTS, VOICE
from newscorpus.boilerplate.line_table import SENTENCE_END, LineTable
from newscorpus.lexicon.listed_words import listed_words

__all__ = ("calls_upon_somebody", "is_declaration", "is_sentence", "is_statement", "label_of", "reports", "tells")

_VOICE, _STOPS, _START = (list(GROUPS).index(name) for name in ("voice", "stops", "start"))
_SENTENCE, _STATEMENT = 3, 4  # words of a sentence at least, and of a statement at most
_AGENCY = re.compile(r"(?: [A-Z]{2,5}| \([A-Z]{2,5}\))$")  # what signs the last sentence
_LABEL = re.compile(r"[A-Z][\w’' -]{2,28}(?=: \S)")  # "Price: $30"
_FACT = 50  # a line with a fact about a thing is shorter
_OPENING = frozenset({"upper", "digit", "quote"})
_CLOSING, _CALLING = ' ”“»"', frozenset(VOICE[2:4])
_SHORT_SENTENCE = 6  # words; a longer one has function words
_SMALL_WORDS = range(1, 5)  # indices into `STOPS`: it has function words, or is too short to say


def is_sentence(table: LineTable, i: int) -> bool:
    """Whether a line is a sentence that is not a question: "He did not click."; teasers ask ("What is in it?")."""
    return (
        table.heads[i][-1] in SENTENCE_END
        and table.heads[i][-1] != "?"
        and len(table.words[i]) >= _SENTENCE
        and table.hits[i] is None
    )


def tells(table: LineTable, i: int) -> bool:
    """Whether a line says in a few words that somebody spoke, as no teaser does: "“No,” he said."."""
    return table.sizes[i] < 80 and VOICE[table.values[i][_VOICE]] == "said"


def reports(table: LineTable, i: int) -> bool:
    """Whether a clause of a line says that somebody spoke: "Keep reading by candlelight, her mother said."."""
    said, behind = listed_words("voice_words", "said"), False
    for word in table.words[i]:
        if behind and word[-1] in ".," and word[:-1] in said:
            return True
        behind = behind or word[-1] == ","
    return False


def is_statement(table: LineTable, i: int) -> bool:
    """Whether a line says something in a few words: "It failed.", "Nobody was hurt."; links have no full stop."""
    words = table.words[i]
    last = words[-1][:-1]
    few = 1 < len(words) <= _STATEMENT and table.hits[i] is None
    told = last.islower() or any(map(str.islower, words[1:]))  # "Classes resume Tuesday."; not "Jane Doe."
    return few and words[-1][-1] == "." and last.isalpha() and told and words[0][0].isupper()


def is_declaration(table: LineTable, i: int) -> bool:
    """Whether a line is a sentence with a full stop that speaks to nobody: "The ban covers weddings. (ANI)"."""
    if table.hits[i] is not None or len(table.words[i]) < _SENTENCE:
        return False
    row, head = table.values[i], table.heads[i]
    agency = _AGENCY.search(head) if head[-1] == ")" or head[-1].isupper() else None
    end = head[-3:] if agency is None else head[: agency.start()][-3:]
    told = end != "..." and "." in end and end.rstrip(_CLOSING)[-1:] == "."
    opens = STARTS[row[_START]] in _OPENING
    small = row[_STOPS] in _SMALL_WORDS or (row[_STOPS] == 0 and len(table.words[i]) <= _SHORT_SENTENCE)
    return told and opens and small and not calls_upon_somebody(table, i)


def calls_upon_somebody(table: LineTable, i: int) -> bool:
    """Whether a line says "you" or "we"; a German "Sie" at its start may as well be "she"."""
    if VOICE[table.values[i][_VOICE]] not in _CALLING:
        return False
    first, *rest = table.words[i]
    calls = any(not listed_words("voice_words", voice).isdisjoint(rest) for voice in _CALLING)
    return calls or first.lower() not in listed_words("voice_words", "third")


def label_of(table: LineTable, i: int) -> str:
    """Return the label that a short line begins with, or nothing: "Price" of "Price: $30"."""
    fact = table.hits[i] is None and table.sizes[i] < _FACT
    label = _LABEL.match(table.heads[i]) if fact else None
    return label.group() if label else ""
