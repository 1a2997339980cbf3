"""Rules: small named functions in an ordered list that can be read, cut and extended.

>>> from newscorpus.rules import Rule, RuleSet
>>> def shouts(line: str) -> bool:
...     "All capitals: `STOP THE PRESS`."
...     return line.isupper()
>>> rules = RuleSet(Rule("shouts", shouts, examples=("STOP",), refuses=("stop",)))
>>> rules.names
('shouts',)
>>> rules.without("shouts").names
()
"""

from newscorpus.rules.ruleset import Rule, RuleSet

__all__ = ("Rule", "RuleSet")
