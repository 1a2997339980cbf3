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
from newscorpus.analysis.person_words import person_pronouns
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.text.name_words import gender_of

__all__ = ("body_before", "cannot_mean", "is_of_several")

_MANY = frozenset("S9q")
"""Classes of heads of several: plural nouns, numbers, "two others"."""

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


def cannot_mean(
    sentence: SentenceWords, links: Mapping[str, frozenset[str]], pronoun: int, says: NounPhrase, limit: int
) -> bool:
    """Return whether a pronoun for one person cannot mean who says it, who is of the other sex, several, or a body.

    Args:
        sentence: where both are.
        links: the classes of `party_links.txt`.
        pronoun: its word, counted in the text.
        says: who says it.
        limit: one after the last word of who says it, with an apposition.
    """
    words, lexicon = sentence.lists.reading.words, sentence.lists.reading.lexicon
    wanted, *_ = person_pronouns(lexicon).get(sentence.lists.low[pronoun], ("u",))
    told = {gender_of(lexicon).get(words[k], "u") for k in range(says.first, limit)}
    is_body = is_of_several(sentence, links, says) or sentence.lists.low[says.head] in lexicon.words("collectives")
    return wanted != "u" and (is_body or (bool(told - {"u"}) and wanted not in told))


def is_of_several(sentence: SentenceWords, links: Mapping[str, frozenset[str]], phrase: NounPhrase) -> bool:
    """Return whether a phrase is of several, or of a body that goes with a plural: "police"."""
    return phrase.head_class in _MANY or sentence.lists.low[phrase.head] in links["group"]
