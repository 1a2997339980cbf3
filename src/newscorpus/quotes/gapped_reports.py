"""Reports whose verb is left out, since it is that of the one before: `Roe called it “a shame”, Doe “a joke”.`.

Nothing but a name is left between the words in marks of the two, with a comma in front. A name there could also be one
more thing that the first speaker gives a name (Roe called Poe “a fool” and Doe “a liar”), so nothing may join it, and
the first speaker must have said what it is about already: with a pronoun, or in a clause.
"""

from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.orders.candidates import unmarked
from newscorpus.quotes.syntax.grammar_bits import OBJ, SUBJ
from newscorpus.quotes.syntax.word_table import Segment, WordTable, is_name_in_marks
from newscorpus.text.lines import Stretch
from newscorpus.text.names import Mention

__all__ = ("with_gapped",)

_RULES = frozenset(("called-it", "clause-after"))
_SHORTEST = 4  # characters between two quotes: a comma, a name of a letter or two


def with_gapped(table: WordTable, candidates: list[Candidate]) -> list[Candidate]:
    """Return the reports, with those whose verb is left out cut off the one before."""
    out: list[Candidate] = []
    for candidate in candidates:
        out.append(candidate)
        if candidate.rule not in _RULES:
            continue
        start, end = candidate.content[-1]
        i = table.segment_before(end)
        if i < 1 or table.segments[i - 1].start < start:
            continue
        first, second = table.segments[i - 1 : i + 1]
        name = _name_between(table, first, second)
        titles = is_name_in_marks(table, first) or is_name_in_marks(table, second)
        if name is None or titles or not _is_about_it(table, candidate, first):
            continue
        piece = unmarked(table, (start, first.end))
        out[-1] = candidate._replace(content=(*candidate.content[:-1], piece))
        told: Stretch = second.inner_start, second.inner_end
        out.append(Candidate((told,), (name.name_start, name.end), None, candidate.rule, None, name.start))
    return out


def _name_between(table: WordTable, first: Segment, second: Segment) -> Mention | None:
    """The person whose name is all that is between two quotes, behind a comma."""
    between = table.text[first.end : second.start]
    comma = between[:1] == "," or table.text[first.inner_end - 1] == ","
    if not comma or len(between) < _SHORTEST:
        return None
    name = table.name_at(table.word_from(first.end))
    alone = name is not None and table.text[first.end : name.start].strip(" ,") == ""
    if name is None or not alone or name.kind not in ("person", "name", "org"):
        return None
    return name if not table.text[name.end : second.start].strip() else None


def _is_about_it(table: WordTable, candidate: Candidate, quote: Segment) -> bool:
    """Whether the first report has a pronoun or a clause before its words in marks."""
    k = table.word_from(candidate.content[-1][0])
    if candidate.rule == "called-it":
        return k < quote.first and bool(table.bits[k] & (OBJ | SUBJ))
    return any(table.clause_at(i) is not None for i in range(k, quote.first))
