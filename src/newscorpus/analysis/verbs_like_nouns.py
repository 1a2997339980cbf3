"""A verb that looks like a noun: the family hope to sell, the data show that it works, Roe said the union backs firms.

Many forms of verbs are nouns as well, and word by word "the family hope" is a noun group like "the council plan". Only
what comes behind tells: a determiner, a pronoun, "that", "to" or a preposition, and no further verb that would need the
group for its subject, as in "the council plan to close the bridge was rejected". The group must be where a subject is:
at the start, behind a mark or a conjunction, or behind a verb of saying ("said the couple plan to appeal"; but "told
the court clerk a joke"). If a clause follows, the verb must take one.

A base form is a verb behind a group only, which takes a plural verb in British and Indian English. A form in -s that
the words around it leave a noun is one behind a verb of saying: what is said has a verb.
"""

from collections.abc import Mapping, Sequence

from newscorpus.analysis.codes import Coded
from newscorpus.analysis.groups import named_pattern
from newscorpus.analysis.verb_frames import CLAUSE, SAY, SEVERAL, TWO, verb_frames
from newscorpus.analysis.word_classes import ClassTable
from newscorpus.lexicon import Lexicon

__all__ = ("with_verbs_like_nouns",)


def with_verbs_like_nouns(coded: Coded, words: Sequence[str], table: ClassTable, lexicon: Lexicon) -> Coded:
    """Return the codes with verbs in the place of nouns."""
    pattern = named_pattern(lexicon, "noun_or_verb")
    if pattern is None:
        return coded
    frames, codes, first = verb_frames(lexicon), coded.codes, coded.first
    for match in pattern.finditer(codes):
        said, group, verb = match.start(), match.end("group") - 1, match.end() - 1
        word = words[first[verb]]
        bits = frames.get(words[first[said]].lower(), 0) if match["said"] else 0
        form = "Z" if codes[verb] == "S" else "V"
        fits = bits & SAY if form == "Z" else _is_alone(coded, group) and _takes_plural(words[first[group]], frames)
        if (
            fits
            and (not match["said"] or bits & (CLAUSE | TWO) == CLAUSE)
            and (not match["clause"] or frames.get(word, 0) & CLAUSE)
            and _is_alone(coded, verb)
            and word.islower()
            and form in table.classes(word)
        ):
            codes = f"{codes[:verb]}{form}{codes[verb + 1 :]}"
    return coded if codes is coded.codes else Coded(codes, first)


def _takes_plural(noun: str, frames: Mapping[str, int]) -> bool:
    return bool(frames.get(noun.lower(), 0) & SEVERAL)


def _is_alone(coded: Coded, token: int) -> bool:
    """Whether a token is one word; not "public-relations"."""
    return coded.first[token + 1] - coded.first[token] == 1
