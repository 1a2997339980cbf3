"""A noun behind a group that is its verb: the family hope to sell, the data show that it works, the crew claim he left.

British and Indian English give a noun for a group a plural verb, and many base forms are nouns as well. Word by word,
"the family hope" is a noun group like "the council plan". Only what comes behind tells: a determiner, a pronoun,
"that", "to" or a preposition, and no further verb that would need the group for its subject, as in "the council plan
to close the bridge was rejected".

The group must be where a subject is: at the start, behind a mark or a conjunction, or behind a verb of saying ("said
the couple plan to appeal"; but "told the court clerk a joke"). If a clause follows, the verb must take one.
"""

from collections.abc import Sequence

from newscorpus.analysis.codes import Coded
from newscorpus.analysis.groups import named_pattern
from newscorpus.analysis.verb_frames import CLAUSE, SEVERAL, TWO, verb_frames
from newscorpus.analysis.word_classes import ClassTable
from newscorpus.lexicon import Lexicon

__all__ = ("with_plural_verbs",)


def with_plural_verbs(coded: Coded, words: Sequence[str], table: ClassTable, lexicon: Lexicon) -> Coded:
    """Return the codes with a verb in the place of a noun behind a group."""
    pattern = named_pattern(lexicon, "several")
    if pattern is None:
        return coded
    frames, codes, first = verb_frames(lexicon), coded.codes, coded.first
    for match in pattern.finditer(codes):
        said, group, verb = match.start(), match.end("group") - 1, match.end("verb") - 1
        word = words[first[verb]]
        if (
            frames.get(words[first[group]].lower(), 0) & SEVERAL
            and first[group + 1] - first[group] == 1  # not: the public-relations campaign
            and first[verb + 1] - first[verb] == 1
            and word.islower()
            and "V" in table.classes(word)
            and (match["clause"] is None or frames.get(word, 0) & CLAUSE)
            and (not match["said"] or frames.get(words[first[said]].lower(), 0) & (CLAUSE | TWO) == CLAUSE)
        ):
            codes = f"{codes[:verb]}V{codes[verb + 1 :]}"
    return coded if codes is coded.codes else Coded(codes, first)
