"""What a verb takes beside its subject: a clause, two objects, an object and a bare infinitive (`verb_frames.txt`)."""

from collections.abc import Mapping
from functools import cache

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.inflection import verb_forms

__all__ = (
    "ADDRESSEE",
    "AGENT",
    "ALONE",
    "ASK",
    "BARE",
    "CAUSE",
    "CLAUSE",
    "COMPLEMENTIZER",
    "CONJUNCTION",
    "CONTENT",
    "EXPLETIVE",
    "LATE_SUBJECT",
    "LINK",
    "MOVED",
    "NAME",
    "NAMED",
    "NO_NOUN",
    "OBJECT",
    "ONE",
    "ONLY_IT",
    "PARTICLE",
    "POSSESSOR",
    "PURPOSE",
    "QUESTION",
    "SAY",
    "SELDOM",
    "SEVERAL",
    "SUM",
    "SURE",
    "THAT",
    "TIME",
    "TWO",
    "verb_frames",
)

(
    CLAUSE,
    SAY,
    TWO,
    BARE,
    NAME,
    ASK,
    TIME,
    LINK,
    OBJECT,
    EXPLETIVE,
    ONLY_IT,
    LATE_SUBJECT,
    SUM,
    ALONE,
    ADDRESSEE,
    QUESTION,
    PARTICLE,
    NAMED,
    AGENT,
    SELDOM,
    POSSESSOR,
    COMPLEMENTIZER,
    PURPOSE,
    CAUSE,
    ONE,
    CONTENT,
    MOVED,
    THAT,
    NO_NOUN,
    CONJUNCTION,
    SEVERAL,
    SURE,
) = (1 << i for i in range(32))
"""Bits: a finite clause; a quotation; two objects; an object and a bare infinitive; an object and its name; an
indirect question; a time as its object; what its subject is or seems; always an object; "it" in the place of a clause
after it; "es" as its subject, and an object; "es" in the place of a subject after it; a sum beside the
object; never an object; somebody
and a clause; of an adjective or noun: an indirect question; with a particle behind it: an object behind that; with
"as" behind it: the name of its object; of a preposition: who does what is done; seldom an object; of a relative word:
that the noun behind it belongs to somebody; of a question word: it only opens its clause; of a noun: an infinitive
behind "be" says what it is; an object that is the cause; of a determiner: no plural behind it; of a question word: its
clause in front is a subject; of a passive: a finite clause; a clause with "that"; hardly ever a noun for its object
beside a clause; of a subordinator: no preposition; of a noun: a plural verb; of an adjective: a clause without
"that"."""

_BITS: Mapping[str, int] = {
    "clause": CLAUSE,
    "say": SAY,
    "two": TWO,
    "bare": BARE,
    "name": NAME,
    "ask": ASK,
    "time": TIME,
    "link": LINK,
    "object": OBJECT,
    "expletive": EXPLETIVE,
    "only-it": ONLY_IT,
    "late-subject": LATE_SUBJECT,
    "sum": SUM,
    "alone": ALONE,
    "addressee": ADDRESSEE,
    "question": QUESTION,
    "particle": PARTICLE,
    "named": NAMED,
    "agent": AGENT,
    "seldom": SELDOM,
    "possessor": POSSESSOR,
    "complementizer": COMPLEMENTIZER,
    "purpose": PURPOSE,
    "cause": CAUSE,
    "one": ONE,
    "content": CONTENT,
    "moved": MOVED,
    "with-that": THAT,
    "no-noun": NO_NOUN,
    "conjunction": CONJUNCTION,
    "several": SEVERAL,
    "sure": SURE,
}


@cache
def verb_frames(lexicon: Lexicon) -> Mapping[str, int]:
    """Return verb form -> what the verb takes, as bits.

    >>> from newscorpus.lexicon import load_lexicon
    >>> frames = verb_frames(load_lexicon("en"))
    >>> bool(frames["told"] & TWO), bool(frames["told"] & CLAUSE), frames.get("painted", 0)
    (True, True, 0)

    A verb and its particle are an entry of their own:

    >>> bool(frames["took over"] & PARTICLE)
    True
    """
    out: dict[str, int] = {}
    listed = {line.split()[0]: line.split() for line in lexicon.lines("verb_forms")}
    for line in lexicon.lines("verb_frames"):
        name, _, words = line.partition("|")
        kind, _, particle = name.strip().partition(" ")
        for base in words.split():
            for form in listed.get(base) or verb_forms(base, lexicon):
                for entry in (form, f"{form} {particle}") if particle else (form,):
                    out[entry] = out.get(entry, 0) | _BITS[kind]
    return out
