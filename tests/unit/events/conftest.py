"""What the tests of events share: a sentence as the rules see it, its parties, and the day of an event."""

import pytest

from newscorpus import Span, date_event
from newscorpus.analysis import Analysis
from newscorpus.events.actors import Parties
from newscorpus.events.sentence_words import read_sentence
from newscorpus.events.word_index import event_words
from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.vocabulary import EVENT
from newscorpus.text import Reading

ENGLISH = load_lexicon("en")


@pytest.fixture
def read():
    """Split a text into words, with those that events look up."""
    return lambda text: Reading(text, ENGLISH, classes=EVENT)


@pytest.fixture
def sentence_of(read):
    """Read the first sentence of a text."""

    def first(text):
        reading = read(f"{text}\n\nIt was Friday.")
        return read_sentence(reading, *reading.sentences[0])

    return first


@pytest.fixture
def parties_of(sentence_of):
    """Read the parties of the first sentence of a text."""

    def first(text):
        sentence = sentence_of(text)
        return Parties(sentence, Analysis.of(sentence.lists.reading), event_words(ENGLISH))

    return first


@pytest.fixture
def asked():
    """Ask for the date of the words in [brackets]."""

    def ask(text, **options):
        start, end = text.index("["), text.index("]") - 1
        plain = text.replace("[", "").replace("]", "")
        return date_event(plain, Span.cut(plain, start, end), **options)

    return ask
