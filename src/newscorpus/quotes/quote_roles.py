"""What marks are for: somebody's words, a word held at arm's length, a title, a term.

The answer comes from an ordered list of rules; each looks at one pair of marks and what is around it. The first that
answers decides; where none does, long quotes and those inside a report are speech, and the others are scare words.
Quotes inside quotes are built from the inside out.
"""

from collections.abc import Callable, Sequence
from typing import Literal

from newscorpus.lexicon import Lexicon
from newscorpus.model import Quote, QuoteRole, Span
from newscorpus.rules import Rule, RuleSet
from newscorpus.text.cached import cached
from newscorpus.text.quotemarks import Marked

__all__ = ("ROLE_RULES", "MarksContext", "RoleRule", "nested", "role_of")

_WORKS = "title_words"
_LONG = 5  # words: from here on marks hold speech, unless every word has a capital letter
_MANY = 400  # characters: no title is longer
_DEEP = 20  # deeper marks are a mistake; values that nest a thousand times could be neither compared nor written
_LITTLE = 3  # letters: shorter words have no capital letter inside a title


class MarksContext:
    """A pair of marks with the few words around it."""

    def __init__(self, text: str, marked: Marked, lexicon: Lexicon, *, reported: Literal["all", "part", ""]) -> None:
        """Take the marks in their text; what the rules ask for is cut when they do."""
        start, end = marked.start, marked.end
        self._text = text
        self._marked = marked
        self._lexicon = lexicon
        self.reported: Literal["all", "part", ""] = reported
        """Whether these words are all that somebody is said to have said, a part of it, or neither."""
        self.before: str = text[start - 40 if start > 40 else 0 : start]
        """Up to 40 characters before the opening mark."""
        self.after: str = text[end : end + 20]
        """Up to 20 characters after the closing mark."""

    @cached
    def inner(self) -> str:
        """What is between the marks."""
        return self._text[self._marked.inner_start : self._marked.inner_end].strip()

    @cached
    def words(self) -> tuple[str, ...]:
        """The words between the marks; the first ones, when there are very many."""
        start, end = self._marked.inner_start, self._marked.inner_end
        return tuple(self._text[start : min(end, start + _MANY)].split())

    @cached
    def work_words(self) -> frozenset[str]:
        """Nouns for works that have titles: `novel`, `song`."""
        return self._lexicon.words(_WORKS)


RoleRule = Callable[[MarksContext], QuoteRole | None]


def reported(marks: MarksContext) -> QuoteRole | None:
    """`“We won,” she said`: an attribution reports just these words."""
    return QuoteRole.SPEECH if marks.reported == "all" else None


def part_of_report(marks: MarksContext) -> QuoteRole | None:
    """`She said it was “a shame”`: the words are inside a report."""
    return QuoteRole.SPEECH if marks.reported else None


def nickname(marks: MarksContext) -> QuoteRole | None:
    """`Robert “Bobby” Roe`: one or two words between two names."""
    if not marks.inner[:1].isupper() or len(marks.words) > 2 or not marks.after.lstrip()[:1].isupper():
        return None
    last = marks.before.rstrip().rpartition(" ")[2]
    return QuoteRole.TERM if last[:1].isupper() and last.isalpha() and marks.inner[-1:].isalpha() else None


def named_work(marks: MarksContext) -> QuoteRole | None:
    """`her novel “The Tide”`, `on “Meet the Mayor”`: a word for a work in front, or capital letters throughout."""
    if not marks.inner[:1].isupper():
        return None
    words = marks.words
    previous = marks.before.replace(",", " ").rsplit(maxsplit=1)
    behind_work = bool(previous) and previous[-1].lower().strip("’'s") in marks.work_words
    if not behind_work and not 2 <= len(words) <= 12:
        return None
    capitals = all(
        word[:1].isupper() or len(word) <= _LITTLE or word in ("with", "from", "your") or not word[:1].isalpha()
        for word in words
    )
    if behind_work and (capitals or len(words) > 2):
        return QuoteRole.TITLE
    if capitals and 2 <= len(words) <= 12 and sum(word[:1].isupper() for word in words) >= 2 and not _speaks(marks):
        return QuoteRole.TITLE
    return None


def mentioned_word(marks: MarksContext) -> QuoteRole | None:
    """`the word “sorry”`, `known as “the Hump”`: a word that is spoken about."""
    previous = marks.before.lower().rstrip()
    if previous.endswith(
        (" word", " words", " term", " phrase", " term,", " phrase,", "known as", "nicknamed", "short for")
    ):
        return QuoteRole.TERM
    return None


def held_off(marks: MarksContext) -> QuoteRole | None:
    """`the “caravan”`: few words inside a clause that nobody is said to have spoken."""
    if len(marks.words) >= _LONG or _speaks(marks):
        return None
    return QuoteRole.SCARE if marks.inner[-1:] not in ",.?!…" or marks.inner[:1].islower() else None


def _speaks(marks: MarksContext) -> bool:
    """Whether the marks are where speech is expected: after a comma or a colon, or before `, she said`."""
    lead = marks.before.rstrip()[-1:]
    return lead in (",", ":") or (marks.inner[-1:] in ",?!" and marks.after[:1] == " " and marks.after[1:2].isalpha())


ROLE_RULES: RuleSet[RoleRule] = RuleSet(
    Rule("reported", reported, examples=("“We won,” she said.",), refuses=("The “caravan” moved on.",)),
    Rule("nickname", nickname, examples=("Robert “Bobby” Roe left.",), refuses=("“Go,” said Roe.",)),
    Rule("mentioned-word", mentioned_word, examples=("She hates the word “synergy”.",), refuses=("She said “no”.",)),
    Rule(
        "named-work", named_work, examples=("His novel “The Long Tide” sold well.",), refuses=("She said, “We Won”.",)
    ),
    Rule(
        "part-of-report", part_of_report, examples=("She said it was “a shame”.",), refuses=("The “caravan” moved on.",)
    ),
    Rule("held-off", held_off, examples=("The “caravan” moved on.",), refuses=("“We will stay here,” she said.",)),
)
"""The rules that say what marks are for (speech, a title, a scare word); the first answer counts."""


def role_of(
    text: str, marked: Marked, lexicon: Lexicon, rules: RuleSet[RoleRule], *, reported: Literal["all", "part", ""]
) -> tuple[QuoteRole, str]:
    """Return what the marks are for and the rule that decided.

    `reported` says whether these words are all of a report, a part of one, or neither.
    """
    marks = MarksContext(text, marked, lexicon, reported=reported)
    for rule in rules:
        role = rule.apply(marks)
        if role is not None:
            return role, rule.name
    return QuoteRole.SPEECH, "default"


def nested(text: str, marked: Sequence[Marked], role: Callable[[Marked], tuple[QuoteRole, str]]) -> tuple[Quote, ...]:
    """Return the outermost quotes, each with those inside it as children.

    >>> from newscorpus.text.quotemarks import pair_marks
    >>> line = "“He said ‘no’.”"
    >>> outer, = nested(line, pair_marks(line, [(0, len(line))])[0], lambda marked: (QuoteRole.SPEECH, "all"))
    >>> outer.children[0].content.text
    'no'
    """
    waiting: dict[int, list[Quote]] = {}  # depth -> the quotes there, last first, that wait for the one around them
    for one in reversed(marked):
        start, end, inner_start, inner_end, depth, _ = one
        if depth >= _DEEP:
            continue
        children = waiting.pop(depth + 1, None)
        kind, rule = role(one)
        quote = Quote(
            span=Span(start, end, text[start:end]),
            content=Span(inner_start, inner_end, text[inner_start:inner_end]),
            marks=text[start:inner_start] + text[inner_end:end],
            role=kind,
            children=tuple(reversed(children)) if children else (),
            rule=rule,
        )
        waiting.setdefault(depth, []).append(quote)
    return tuple(reversed(waiting.get(0, [])))
