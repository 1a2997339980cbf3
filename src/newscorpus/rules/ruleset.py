"""The engine: a rule has a name, a function and examples; a rule set has an order."""

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from attrs import field, frozen

from newscorpus.errors import UnknownRuleError

__all__ = ("Rule", "RuleSet")

F = TypeVar("F", bound=Callable[..., object])


@frozen
class Rule(Generic[F]):
    """A named function with the texts that it must take and those that it must refuse; the tests run both.

    >>> Rule("capitals", str.isupper, examples=("RAIN",), refuses=("Rain",)).apply("RAIN")
    True
    """

    name: str
    """What findings say in `.rule`."""

    apply: F = field(repr=False)
    """The function; the finder says what it takes and returns."""

    examples: tuple[str, ...] = field(default=(), repr=False, kw_only=True)
    """Texts that this rule decides."""

    refuses: tuple[str, ...] = field(default=(), repr=False, kw_only=True)
    """Texts that look like its own and that it leaves to other rules."""

    language: str = field(default="en", repr=False, kw_only=True)
    """The language of its examples."""


class RuleSet(Generic[F]):
    """An ordered, immutable list of rules with unique names.

    >>> rules = RuleSet(Rule("a", str.isupper), Rule("b", str.islower))
    >>> rules.before("b", Rule("c", str.isdigit)).names
    ('a', 'c', 'b')
    >>> rules.replace("a", Rule("a", str.istitle)).names
    ('a', 'b')

    Raises:
        ValueError: two rules have one name.
        UnknownRuleError: a method names a rule that is not there.
    """

    __slots__ = ("_hash", "_rules")

    def __init__(self, *rules: Rule[F]) -> None:
        names = [rule.name for rule in rules]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            msg = f"rule names must be unique, found twice: {', '.join(twice)}"
            raise ValueError(msg)
        self._rules: tuple[Rule[F], ...] = rules
        self._hash: int = hash(rules)  # finders keep what they worked out by their rules

    def __iter__(self) -> Iterator[Rule[F]]:
        return iter(self._rules)

    def __len__(self) -> int:
        return len(self._rules)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RuleSet) and self._rules == other._rules

    def __hash__(self) -> int:
        return self._hash

    def __repr__(self) -> str:
        return f"RuleSet({', '.join(self.names)})"

    def __getitem__(self, name: str) -> Rule[F]:
        """Return the rule of that name."""
        return self._rules[self._index(name)]

    @property
    def names(self) -> tuple[str, ...]:
        """The names, in order."""
        return tuple(rule.name for rule in self._rules)

    def without(self, *names: str) -> "RuleSet[F]":
        """Return the set without these rules."""
        gone = {self._index(name) for name in names}
        return RuleSet(*(rule for i, rule in enumerate(self._rules) if i not in gone))

    def before(self, name: str, rule: Rule[F]) -> "RuleSet[F]":
        """Return the set with `rule` right before the one called `name`."""
        i = self._index(name)
        return RuleSet(*self._rules[:i], rule, *self._rules[i:])

    def after(self, name: str, rule: Rule[F]) -> "RuleSet[F]":
        """Return the set with `rule` right after the one called `name`."""
        i = self._index(name) + 1
        return RuleSet(*self._rules[:i], rule, *self._rules[i:])

    def replace(self, name: str, rule: Rule[F]) -> "RuleSet[F]":
        """Return the set with `rule` in the place of the one called `name`."""
        i = self._index(name)
        return RuleSet(*self._rules[:i], rule, *self._rules[i + 1 :])

    def _index(self, name: str) -> int:
        for i, rule in enumerate(self._rules):
            if rule.name == name:
                return i
        raise UnknownRuleError(name, self.names)
