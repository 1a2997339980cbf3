"""Whom "It" or "They" at the head of a sentence means: "The agency said the camp was full. It warned that ...".

`analysis` settles pronouns for persons, where one reading is clear. "It" at the head of a sentence continues the topic
of the sentence before: its subject, or the source that it opens with ("According to the agency, ..."). Where that is a
body, such as a state, a court or an agency, "It" is that body; otherwise it may be anything, and names nobody.

"They" continues a subject of several persons in the same way, whoever else the sentence mentions: "Gunmen attacked a
mill where women were at work. They set it on fire."
"""

from collections.abc import Mapping

from newscorpus.analysis import Analysis, NounPhrase
from newscorpus.analysis.clause_state import COMPLEMENT, MAIN

__all__ = ("body_before",)

_SINGULAR, _SEVERAL = frozenset("NM"), frozenset("S")
"""Classes of heads: nouns in the singular and names, nouns in the plural."""


def body_before(
    analysis: Analysis, sentence: int, links: Mapping[str, frozenset[str]], *, several: bool = False
) -> NounPhrase | None:
    """Return what the sentence before one is about, if it is one thing; `None` otherwise.

    Args:
        analysis: that of the text.
        sentence: the number of the sentence that starts with "It".
        links: the classes of `party_links.txt`.
        several: whether it starts with "They" and is about several.
    """
    if sentence < 1:
        return None
    before = analysis.sentence(sentence - 1)
    if not before.phrases:
        return None
    about: NounPhrase | None = before.phrases[0]
    words = analysis.reading.words
    if about is None or about.preposition < 1 or words[about.preposition - 1].lower() not in links["according"]:
        main = next((clause for clause in before.clauses if clause.kind == MAIN and clause.governor < 0), None)
        about = None if main is None else main.subject
        if several and any(c.kind == COMPLEMENT and c.subject is not None for c in before.clauses):
            return None  # "Residents said soldiers had come. They ..."
    wanted = _SEVERAL if several else _SINGULAR
    return about if about is not None and about.head_class in wanted else None
