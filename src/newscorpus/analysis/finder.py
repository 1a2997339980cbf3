"""finder"""

from typing import NamedTuple

from newscorpus.analysis.clause_state import NONE, State
from newscorpus.analysis.clauses import find_clauses_of
from newscorpus.analysis.verb_frames import verb_frames
from newscorpus.analysis.codes import code_words
from newscorpus.analysis.groups import find_groups, group_pattern
from newscorpus.analysis.word_classes import word_table
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

KINDS = ("main", "complement", "relative", "adverbial", "participle", "infinitive")


class Clause(NamedTuple):
    verb: tuple[int, int]
    group: tuple[int, int]
    subject: tuple[int, int] | None
    object: tuple[int, int] | None
    extent: tuple[int, int]
    passive: bool
    negated: bool
    kind: str
    governor: int | None


def find_clauses(text: str, /, *, language: str = "en") -> tuple[Clause, ...]:
    lexicon = load_lexicon(language)
    lexicon.require("groups", "clauses")
    reading = Reading(text, lexicon)
    table, pattern, frames = word_table(lexicon), group_pattern(lexicon), verb_frames(lexicon)
    names = frozenset(w for w, g, v in zip(reading.words[1:], reading.gaps, reading.words) if g == " " and w[:1].isupper() and v[:1].islower())
    out: list[Clause] = []
    for start, end in reading.sentences:
        low, high = reading.word_at(start), reading.word_at(end - 1)
        if high < len(reading.words) and reading.start(high) < end:
            high += 1
        coded = code_words(reading, table, low, high, names)
        items = find_groups(coded.codes, pattern)
        recs = find_clauses_of(State(coded, items, reading.words, frames))
        order = sorted(range(len(recs)), key=lambda i: recs[i].verb)
        number = {old: len(out) + new for new, old in enumerate(order)}

        def span(a: int, b: int) -> tuple[int, int]:
            return reading.start(coded.first[a]), reading.ends[coded.last[b - 1]]

        def item(j: int) -> tuple[int, int] | None:
            return None if j == NONE else span(items[j][1], items[j][2])

        for i in order:
            r = recs[i]
            out.append(Clause(span(r.verb, r.verb + 1), span(r.group_start, r.group_end), span(*r.whole) if r.whole else item(r.subject), item(r.object), (start, end), r.passive, r.negated, KINDS[r.kind], None if r.governor == NONE else number[r.governor]))
    return tuple(out)


def find_people(text: str, /, *, language: str = "en") -> tuple[tuple[tuple[int, int], ...], ...]:
    return ()
