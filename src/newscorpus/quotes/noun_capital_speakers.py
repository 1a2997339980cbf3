"""Who the source is, in a language whose nouns have capitals, where a capital does not tell a name from a noun.

There a phrase is taken apart by the nouns for persons, alone or at the end of a compound: what stands behind
"Verkehrsminister" or "Sprecherin" is a name, what stands in front of it an attribute. A surname alone means the last
person of that name, a role alone ("der Minister") the last person who was called so, "er" and "sie" the last speaker
whose gender fits, which a role, an article or "Herr" and "Frau" tell. What no person answers to stays as it is named.
"""

from functools import cache

from newscorpus.lexicon import Lexicon
from newscorpus.model import Span, Speaker
from newscorpus.quotes.grammar import DET, OF, POSS, REPORT, SUBJ
from newscorpus.quotes.speaking_nouns import person_gender
from newscorpus.quotes.word_table import WordTable

__all__ = ("NounCapitalSpeakers",)


@cache
def _pronouns(lexicon: Lexicon) -> dict[str, str]:
    rows = (line.split() for line in lexicon.lines("person_pronouns"))
    return {word: gender for word, gender, *_ in rows}


class NounCapitalSpeakers:
    """Resolves the sources of one text, in text order."""

    def __init__(self, table: WordTable) -> None:
        """Take the text."""
        self.table: WordTable = table
        self._lexicon = table.reading.lexicon
        self._by_surname: dict[str, tuple[Span, str]] = {}
        self._by_role: dict[str, tuple[Span, str]] = {}
        self._last: dict[str, Span] = {}

    def speaker(self, source: Span | None) -> Speaker | None:
        """Return who speaks; `None` without a source, or when the text leaves it open."""
        if source is None:
            return None
        table = self.table
        first, last = table.word_from(source.start), table.word_to(source.end) - 1
        if first == last and table.bits[first] & SUBJ:
            gender = _pronouns(self._lexicon).get(table.words[first].lower(), "")
            known = self._last.get(gender) or (self._last.get("u") if gender else None)
            return None if known is None else Speaker(name=known.text, mention=source, span=known)
        if table.bits[first] & REPORT and first < last:  # "Angaben der Polizei"
            first += 1
        while first < last and table.bits[first] & (DET | POSS | OF):
            first += 1
        while first < last and not table.words[first][:1].isupper():
            first += 1
        return self._named(source, first, self._without_bracket(first, last))

    def _without_bracket(self, first: int, last: int) -> int:
        """The last word in front of "(SPD)"."""
        return next((k for k in range(first, last) if "(" in self.table.gaps[k]), last)

    def _named(self, source: Span, first: int, last: int) -> Speaker:
        """The person or body that the words name."""
        table = self.table
        role, gender = -1, "u"
        for k in range(first, last + 1):
            found = person_gender(self._lexicon, table.words[k])
            if found is None and role >= 0:
                break
            if found is not None:
                role, gender = k, found
        name = role + 1 if first <= role < last and table.words[role + 1][:1].isupper() else -1
        if role >= 0 and name < 0:
            known = self._called(table.words[role].lower()) if role == last else None
            return self._speaker(source, *(known or (self._span(first, last), gender)))
        plain = (
            role < 0
            and table.start(first) == source.start
            and all(table.words[k][:1].isupper() for k in range(first, last + 1))
        )
        begin = name if name >= 0 else first
        span = self._span(begin, last)
        surname = table.words[last]
        if begin == last and surname in self._by_surname:
            known = self._by_surname[surname]
            return self._speaker(source, known[0], known[1] if gender == "u" else gender)
        if name >= 0:
            self._by_role[table.words[role].lower()] = span, gender
        if (name >= 0 or plain) and begin < last:
            self._by_surname[surname] = span, gender
        title = self._span(first, role) if name >= 0 else None
        return self._speaker(source, span, gender if name >= 0 else "", title)

    def _called(self, role: str) -> tuple[Span, str] | None:
        """The last person of a role: "der Minister" is "Verkehrsminister Paul Kern"."""
        return next((known for name, known in reversed(self._by_role.items()) if name.endswith(role)), None)

    def _span(self, first: int, last: int) -> Span:
        return Span.cut(self.table.text, self.table.start(first), self.table.ends[last])

    def _speaker(self, source: Span, span: Span, gender: str, title: Span | None = None) -> Speaker:
        if gender:
            self._last[gender] = span
        return Speaker(name=span.text, mention=source, span=span, title=title)
