"""A verb that looks like a noun: the family hope to sell, the data show that it works, Roe said the union backs firms.

Many forms of verbs are nouns as well, and word by word "the family hope" is a noun group like "the council plan". Only
what comes behind tells: a determiner, a pronoun, "that" or "to", and no further verb that would need the group for its
subject, as in "the council plan to close the bridge was rejected". The group must be where a subject is: at the start,
behind a phrase in front or a conjunction, or behind a verb of saying that takes hardly any noun ("said the couple plan
to appeal"; but "announced the company plan"). If a clause follows, the verb must take one.

A base form is a verb behind a group only, which takes a plural verb in British and Indian English. A form in -s that
the words around it leave a noun is one behind a verb of saying: what is said has a verb.
"""

import re
from collections.abc import Sequence

from newscorpus.analysis.codes import Coded
from newscorpus.analysis.groups import named_pattern
from newscorpus.analysis.verb_frames import CLAUSE, NO_NOUN, SAY, SEVERAL, TWO, verb_frames
from newscorpus.analysis.word_classes import ClassTable
from newscorpus.lexicon import Lexicon

__all__ = ("with_verbs_like_nouns",)

_APPOSED = re.compile("[^pua,][^,DZmhxVfA]{0,30}[DZmhxVfA][^,]{0,60},")
"""A clause and a comma, behind which a noun may say what another is: Roe knew the bill, the council plan to cut pay."""


def with_verbs_like_nouns(coded: Coded, words: Sequence[str], table: ClassTable, lexicon: Lexicon) -> Coded:
    """Return the codes with verbs in the place of nouns."""
    pattern = named_pattern(lexicon, "noun_or_verb")
    if pattern is None:
        return coded
    frames, codes, first = verb_frames(lexicon), coded.codes, coded.first
    for match in pattern.finditer(codes):
        start, verb = match.start(), match.end() - 1
        word, form = words[first[verb]], "Z" if codes[verb] == "S" else "V"
        if match["said"]:
            bits = frames.get(words[first[start]].lower(), 0)
            fits = bits & CLAUSE and not bits & TWO and bits & (SAY if form == "Z" else NO_NOUN)
        else:
            fits = form == "V" and not _APPOSED.fullmatch(codes, 0, start)
        if form == "V":
            group = match.end("group") - 1  # -2 where a name is the subject
            several = group >= 0 and _is_alone(coded, group) and frames.get(words[first[group]].lower(), 0) & SEVERAL
            fits = fits and several
        if (
            fits
            and (not match["clause"] or frames.get(word, 0) & CLAUSE)
            and _is_alone(coded, verb)
            and word.islower()
            and form in table.classes(word).partition("~")[0]
        ):
            codes = f"{codes[:verb]}{form}{codes[verb + 1 :]}"
    return coded if codes is coded.codes else Coded(codes, first)


def _is_alone(coded: Coded, token: int) -> bool:
    """Whether a token is one word; not "public-relations"."""
    return coded.first[token + 1] - coded.first[token] == 1
