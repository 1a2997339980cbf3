"""Whether a text looks like the language it was declared to be in.

A third to a half of the words of running text are function words, and languages share few of them. So a sample of
the words is looked up among the stop words of the language that was asked for. Usually there are enough of them, and
no more is done. Otherwise the sample is looked up in the other languages that we have words for, and one is named when
its share is that of running text and well above the share of the language that was asked for.

It answers one question, whether somebody forgot `language="de"`, and prefers to be silent: lists of names, tables, and
texts of a few sentences have too few function words of any language.
"""

from collections.abc import Sequence

from newscorpus.lexicon import Lexicon, available_languages, load_lexicon

__all__ = ("is_foreign", "other_language")

_SAMPLE = 120
"""How many words are looked up at most, from all over the text."""

_FEWEST = 30
"""How many words a text must have: one quoted sentence does not make a text of another language."""

_SURE = 0.3
"""The share of stop words of the language that was asked for from which on no other is tried."""

_RUNNING = 0.2
"""The share of stop words of another language from which on a text may be taken for running text in it."""

_FOREIGN = 0.2
"""Running text with a smaller share of the stop words of the given language is in another one."""

_TIMES = 1.6
"""How many times as many stop words the other language must have; French and Spanish share a third of theirs."""


def other_language(words: Sequence[str], lexicon: Lexicon) -> str | None:
    """Return the language that the words look like, if not that of the lexicon; `None` without a clear answer.

    >>> words = ("der Minister sagte am Freitag, dass er nicht mit den Vertretern der Stadt gesprochen habe und dass "
    ...          "es auch in den nächsten Wochen keinen Termin für ein Gespräch mit ihnen geben werde").lower().split()
    >>> other_language(words, load_lexicon("en")), other_language(words, load_lexicon("de"))
    ('de', None)

    Args:
        words: the words of the text, in lower case; empty ones are passed over.
        lexicon: of the language that was asked for.
    """
    sample = _sample(words)
    if len(sample) < _FEWEST:
        return None
    own = _count(sample, lexicon)
    if own >= _SURE * len(sample) or not lexicon.words("stop_words"):
        return None
    found = {code: _count(sample, load_lexicon(code)) for code in available_languages() if code != lexicon.language}
    best = max(found, key=found.__getitem__, default=None)
    if best is None or found[best] < max(_RUNNING * len(sample), _TIMES * own):
        return None
    return best


def is_foreign(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Return whether the words are running text in some other language, known or not.

    >>> words = "il ponte è stato chiuso ieri dopo il crollo di una trave e resterà chiuso per mesi".split()
    >>> is_foreign(2 * words, load_lexicon("en"))
    True

    Args:
        words: the words of the text, in lower case; empty ones are passed over.
        lexicon: of the language that was asked for.
    """
    sample = _sample(words)
    return len(sample) >= _FEWEST and _count(sample, lexicon) < _FOREIGN * len(sample)


def _sample(words: Sequence[str]) -> list[str]:
    step = max(1, len(words) // _SAMPLE)
    return list(filter(str.isalpha, words[::step]))


def _count(sample: Sequence[str], lexicon: Lexicon) -> int:
    return sum(map(lexicon.words("stop_words").__contains__, sample))
