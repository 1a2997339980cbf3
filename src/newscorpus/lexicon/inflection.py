"""The forms of English verbs and nouns, from their base forms.

>>> from newscorpus.lexicon import load_lexicon
>>> english = load_lexicon("en")
>>> sorted(verb_forms("meet", english))
['meet', 'meeting', 'meets', 'met']
>>> plural("treaty"), plural("clash")
('treaties', 'clashes')
"""

from collections.abc import Mapping
from functools import cache

from newscorpus.lexicon.lexicon import Lexicon

__all__ = (
    "BASE",
    "ING",
    "PART",
    "PAST",
    "THIRD",
    "base_forms",
    "irregular_verbs",
    "plural",
    "regional_spellings",
    "verb_forms",
)

BASE = 1
"""The infinitive and the plain present: "meet"."""

THIRD = 2
"""The third person: "meets"."""

PAST = 4
"""The past: "took"."""

PART = 8
"""The past participle: "taken"."""

ING = 16
"""The -ing form: "taking"."""

_SHORTEST = 6  # letters: "seize" and "prize" are shorter
_NO_STEM = frozenset({"e", "s"})  # "downsize"
_VOWELS = frozenset("aeiou")
_HISS = ("s", "sh", "ch", "x", "z", "o")


@cache
def irregular_verbs(lexicon: Lexicon) -> Mapping[str, tuple[str, ...]]:
    """Return base form -> past, participle and, where it is spelt oddly, -ing form."""
    return {base: tuple(rest) for base, *rest in (line.split() for line in lexicon.lines("irregular_verbs"))}


def regional_spellings(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return a word in American spelling, and in British spelling where that is another one.

    >>> from newscorpus.lexicon import load_lexicon
    >>> [regional_spellings(word, load_lexicon("en")) for word in ("privatize", "seize", "downsize")]
    [('privatize', 'privatise'), ('seize',), ('downsize',)]
    """
    if len(word) > _SHORTEST:
        for american, british in map(str.split, lexicon.lines("spellings")):
            stem = word.removesuffix(american)
            if stem != word and stem[-1] not in _NO_STEM:
                return word, stem + british
    return (word,)


def verb_forms(base: str, lexicon: Lexicon) -> dict[str, int]:
    """Return the forms of a verb, each with the bits of what it can be; a verb in -ize has those in -ise too.

    >>> from newscorpus.lexicon import load_lexicon
    >>> forms = verb_forms("cut", load_lexicon("en"))
    >>> forms["cut"] == BASE | PAST | PART, forms["cutting"] == ING
    (True, True)
    """
    if base == "be":
        return {"be": BASE, "is": THIRD, "are": THIRD, "was": PAST, "were": PAST, "been": PART, "being": ING}
    if len(both := regional_spellings(base, lexicon)) > 1:
        return {form: kind for spelt in both for form, kind in _forms(spelt, ()).items()}
    return _forms(base, irregular_verbs(lexicon).get(base, ()))


def _forms(base: str, given: tuple[str, ...]) -> dict[str, int]:
    """The forms of a verb; `given` are past, participle and -ing form where they are irregular."""
    forms: dict[str, int] = {}
    for form, kind in (
        (base, BASE),
        (plural(base), THIRD),
        *(((given[0], PAST), (given[1], PART)) if given else ((form, PAST | PART) for form in _with(base, "ed"))),
        *(((given[2], ING),) if len(given) > 2 else ((form, ING) for form in _with(base, "ing"))),
    ):
        forms[form] = forms.get(form, 0) | kind
    if base == "have":
        forms["has"] = THIRD
    return forms


def _with(base: str, ending: str) -> tuple[str, ...]:
    """Return the base with -ed or -ing: "deny" denied, "acquit" acquitted, "cancel" canceled and cancelled."""
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")):
        return (base[:-1] + ending,)
    if ending == "ed" and base.endswith("ee"):
        return (base + "d",)
    if ending == "ed" and base.endswith("y") and base[-2] not in _VOWELS:
        return (base[:-1] + "ied",)
    doubled = base + base[-1] + ending
    before = base[:-2].removesuffix("qu")[-1:]  # "acquit" has one vowel there
    if base[-1] in _VOWELS or base[-1] in "wxyh" or base[-2] not in _VOWELS or before in _VOWELS:
        return (base + ending,)
    if sum(letter in _VOWELS for letter in base) == 1:
        return (doubled,)
    return base + ending, doubled  # "visitted" is not a word and does no harm, "expelled" is one


def plural(noun: str) -> str:
    """Return the regular plural of a noun, which is spelt as the third person of a verb is.

    >>> plural("talk"), plural("inquiry"), plural("go")
    ('talks', 'inquiries', 'goes')
    """
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(_HISS) else "s")


@cache
def base_forms(lexicon: Lexicon) -> Mapping[str, str]:
    """Return irregular form -> base form: "met" meet, "taken" take.

    >>> from newscorpus.lexicon import load_lexicon
    >>> base_forms(load_lexicon("en"))["met"]
    'meet'
    """
    forms: dict[str, str] = {}
    for base in irregular_verbs(lexicon):
        for form in verb_forms(base, lexicon):
            if form != base:
                forms.setdefault(form, base)
    return forms
