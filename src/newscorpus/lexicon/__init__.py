"""Words and patterns as data: one folder per language, one file per kind, read once, on first use.

>>> from newscorpus.lexicon import load_lexicon
>>> english = load_lexicon("en")
>>> "Mr." in english.words("abbreviations")
True
>>> english.extend(abbreviations=["Corpl."]).words("abbreviations") >= {"Mr.", "Corpl."}
True
"""

from newscorpus.lexicon.lexicon import Lexicon, available_languages, language_code, load_lexicon

__all__ = ("Lexicon", "available_languages", "language_code", "load_lexicon")
