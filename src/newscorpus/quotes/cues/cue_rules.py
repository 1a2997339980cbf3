"""A rule about cues, and which rules are asked about a word that may be a cue.

Each rule reads one kind of content, and each cue takes only some kinds: `vowed` takes `to`, so no rule about clauses is
asked about it. A word may also be a cue of several entries (`spoke`, `spoke of`), and each has its own rules.

What a word may be and which rules are left for it depend on the lexicon alone, so they are worked out once for all
texts, and a text pays for a look-up a word.
"""

from collections.abc import Callable, Mapping
from functools import cache, lru_cache

from attrs import field, frozen

from newscorpus.lexicon import Lexicon
from newscorpus.quotes.cues.cue_context import Candidate, CueContext
from newscorpus.quotes.cues.cue_forms import CueForm, Reports, Takes, cue_forms
from newscorpus.rules import Rule, RuleSet
from newscorpus.text.fast_frozen import fast_frozen

__all__ = ("AttributionRule", "CueRule", "Question", "questions")

AttributionRule = Callable[[CueContext], Candidate | None]


@frozen
class CueRule(Rule[AttributionRule]):
    """A rule that is asked only about cues that take what it reads."""

    takes: tuple[Takes, ...] = field(default=(), repr=False, kw_only=True)
    """It is asked about cues that take one of these; about all when there are none."""

    but_not: tuple[Takes, ...] = field(default=(), repr=False, kw_only=True)
    """It is not asked about cues that take one of these."""

    def reads(self, takes: frozenset[Takes]) -> bool:
        """Whether it is asked about a cue that takes this."""
        return (not self.takes or not takes.isdisjoint(self.takes)) and takes.isdisjoint(self.but_not)


@fast_frozen(eq=False)
class Question:
    """What a word may be a cue of, and the rules that are asked about it, in order."""

    form: CueForm
    rules: tuple[AttributionRule, ...]


@lru_cache(maxsize=16)  # there are few finders for a language
def questions(
    lexicon: Lexicon, rules: RuleSet[AttributionRule], *, reports: Reports
) -> Mapping[str, tuple[Question, ...]]:
    """Return word form -> what is asked about it; entries with the longest particle first."""

    @cache  # there are thousands of forms, and few kinds of cues
    def asked(takes: frozenset[Takes]) -> tuple[AttributionRule, ...]:
        return tuple([rule.apply for rule in rules if not isinstance(rule, CueRule) or rule.reads(takes)])

    table = cue_forms(lexicon, reports=reports)
    alike = {id(forms): tuple([Question(form, asked(form.takes)) for form in forms]) for forms in table.values()}
    return {word: alike[id(forms)] for word, forms in table.items()}  # the spellings of a form have one tuple
