"""The names of the rules that find speakers, as findings say them (`Speaker.rule`)."""

from functools import lru_cache

from newscorpus.text.names import Mention

__all__ = ("NATIONALITY", "rule_of_name", "speaker_rule")

NATIONALITY = "nationality"
"""The rule for a person by where they are from."""


def rule_of_name(mention: Mention, full: Mention) -> str:
    """Return the rule for a name: it is the fullest, or the text has a fuller one."""
    return "name" if mention.end - mention.name_start == full.end - full.name_start else "fuller-name"


@lru_cache(maxsize=256)
def speaker_rule(name: str, language: str) -> str:
    """Return the name of a rule as findings say it: one string for all of them.

    >>> speaker_rule("name", "en")
    'en.speakers.name'
    """
    return f"{language}.speakers.{name}"
