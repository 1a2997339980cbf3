"""Statements that report no event: "A strike is a means of last resort", "You will meet them there", "Visit us".

News tells what somebody did once. Some signs show that a sentence says what always holds instead: it says in the
present tense what a kind of thing is ("raids are common"), or what happens "every year"; it says what such things do
"when" or "if" something happens ("Volcanoes erupt when pressure builds up") or what happens to anyone ("anyone who
steals a car is sent to prison"); or it speaks to the reader ("you will meet new people", "Visit Oslo in May"). And
what happens in a film, a game or a drill has not happened.

Headlines are in the present tense, too, but have no full stop.
"""

from newscorpus.analysis import NounPhrase, SentenceClause
from newscorpus.analysis.clause_state import ADVERBIAL, MAIN, RELATIVE
from newscorpus.analysis.structure import PAST, PRESENT
from newscorpus.events.actors import Parties
from newscorpus.events.clause_bits import ARTICLES, BE, INDEFINITE, LOOKS, PREPOSITIONS, PRESENT_AUXILIARY, STAGED
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import EventWords
from newscorpus.events.word_uses import Classes
from newscorpus.lexicon.inflection import BASE
from newscorpus.lexicon.inflection import PAST as PAST_FORM

__all__ = ("is_generic",)


def is_generic(
    sentence: SentenceWords, first: int, parties: Parties, words: EventWords, *, form: int, is_verb: bool
) -> bool:
    """Whether the trigger at word `first`, whose form has these bits, is said of no event in particular."""
    if _is_told_to_do(sentence, first, form, words.clause) if is_verb else _is_asked_to(sentence, first, parties):
        return True
    n = parties.clause_number(first) if is_verb else -1
    own = parties.clauses[n] if n >= 0 else None
    if own is not None and own.kind == RELATIVE and _is_of_any(parties, own, words.clause):
        return True
    if sentence.all & STAGED and _is_staged(sentence, first, own, parties, words):
        return True
    if not is_verb and _is_simulated(sentence, first, words.clause):
        return True
    if own is not None and (own.tense == PAST or own.perfect):
        return False
    if sentence.all & PRESENT_AUXILIARY and (
        _is_in_definition(sentence, first, parties, words)
        or (not is_verb and _is_what_something_is(sentence, first, parties, words))
    ):
        return True
    clause = words.clause
    if own is None and not is_verb:
        if sentence.after(first) in clause["per"]:
            return _is_per(sentence, first + 1, clause)
        own = _clause_of(parties, first)  # "road crashes kill ten people a day"
        return (
            own is not None and own.tense == PRESENT and sentence.is_full and _is_usual(sentence, own, parties, clause)
        )
    if own is None:
        return False
    if _is_reader(parties, own.subject, clause) or _is_reader(parties, own.object, clause):
        return True
    if own.tense != PRESENT or own.subject is None or not sentence.is_full:
        return False
    if _is_usual(sentence, own, parties, clause):
        return True
    if _names_somebody(sentence):
        return False
    if parties.low(own.subject.first) in clause["anyone"]:
        return True
    return own.subject.head_class == _PLURAL and _is_any(sentence, own.subject) and _has_condition(parties, n, clause)


def _is_of_any(parties: Parties, own: SentenceClause, clause: Classes) -> bool:
    """Whether a relative clause says who is meant by "any": "any state that attacked the island would pay"."""
    phrase = parties.phrase_at(own.start - 1 - parties.base)
    return phrase is not None and parties.low(phrase.first) in clause["any"]


def _is_reader(parties: Parties, phrase: NounPhrase | None, clause: Classes) -> bool:
    return phrase is not None and parties.low(phrase.head) in clause["addressed"]


def _is_in_definition(sentence: SentenceWords, first: int, parties: Parties, words: EventWords) -> bool:
    """Whether the main clause says what a kind of event is: "an attack on a hospital is a crime".

    Whatever else it mentions is no event either: "a coup is the seizure of power".
    """
    for clause in parties.clauses_here:
        if clause.kind == MAIN and clause.subject is not None:
            is_named = (
                clause.subject.head == parties.base + first
                or parties.low(clause.subject.head) in words.clause["also_nouns"]
            )
            is_told = any(other.tense == PAST and other.verb < clause.first for other in parties.clauses_here)
            if is_told or not is_named:
                return False  # "an attack that killed ten people is a warning"
            if clause.subject.head_class == _PLURAL and _is_unnamed(sentence, clause.subject):
                is_before = parties.base + first < clause.first  # not "raids are common, but Monday's raid ..."
                return is_before and _says_how_often(sentence, clause, words.clause)
            return _is_any(sentence, clause.subject) and _says_what(sentence, clause, words.dates["ranks"])
    return False


def _is_what_something_is(sentence: SentenceWords, first: int, parties: Parties, words: EventWords) -> bool:
    """Whether the noun only says what something is: "Her essay is an attack on the way we teach"."""
    phrase = sentence.phrase_at(first)
    if phrase is None or phrase.head != parties.base + first or phrase.preposition >= 0:
        return False
    at = phrase.first - sentence.first
    if at < 1 or not sentence.bits[at] & INDEFINITE or sentence.low[at + 1] in words.dates["ranks"]:
        return False
    n = parties.clause_around(phrase.first)
    own = parties.clauses[n] if n >= 0 else None
    verb = -1 if own is None else _plain_verb(sentence, own)
    if own is None or not 0 <= verb < at or not (sentence.bits[verb] & BE and sentence.bits[verb] & PRESENT_AUXILIARY):
        return False
    subject = own.subject
    ends = () if subject is None else (parties.low(subject.first), parties.low(subject.head))
    return bool(ends) and words.clause["takes_place"].isdisjoint(ends)


def _is_simulated(sentence: SentenceWords, first: int, clause: Classes) -> bool:
    """Whether the words right before say that it is only acted out: "a mock trial", "simulated an attack"."""
    for k in range(first - 1, max(-1, first - _SIMULATED), -1):
        if sentence.breaks[k]:
            return False
        if sentence.low[k] in clause["simulated"]:
            return True
    return False


_SIMULATED = 4
"""How far before a noun "mock" or "simulated a" may be."""


def _is_told_to_do(sentence: SentenceWords, first: int, form: int, clause: Classes) -> bool:
    """Whether the sentence tells the reader to do it: "Visit Oslo in May.", "Don't attack the dog.", "Be warned."."""
    is_passive = first > 0 and sentence.low[first - 1] in clause["be_told"]
    if not is_passive and not (form & BASE and not form & PAST_FORM):
        return False
    at = first - is_passive
    while at and sentence.low[at - 1] in clause["bidding"]:
        at -= 1
    return not at and not sentence.in_title_case and sentence.is_full


def _is_asked_to(sentence: SentenceWords, first: int, parties: Parties) -> bool:
    """Whether what looks like a noun at the head of a sentence tells the reader what to do: "Visit our shop.".

    It is a noun where a time follows or the sentence has a verb of its own: "Floods this month killed ten people."
    """
    if first or not sentence.has(ARTICLES, 1, 2) or sentence.gaps[0] != " " or not sentence.is_full:
        return False
    behind = sentence.phrase_at(1)
    is_thing = behind is not None and not parties.is_time(behind)
    return is_thing and all(clause.kind != MAIN or clause.tense != PAST for clause in parties.clauses_here)


def _clause_of(parties: Parties, first: int) -> SentenceClause | None:
    """The clause that a noun is the subject of."""
    word = parties.base + first
    subjects = ((clause, clause.subject) for clause in parties.clauses_here)
    return next((clause for clause, noun in subjects if noun is not None and noun.first <= word <= noun.head), None)


def _is_usual(sentence: SentenceWords, own: SentenceClause, parties: Parties, clause: Classes) -> bool:
    """Whether a clause in the present tense says what is done again and again, or what unnamed ones do."""
    if own.subject is None or not (own.passive or (own.first == own.last and _is_unnamed(sentence, own.subject))):
        return False
    return _is_repeated(sentence, own, parties, clause)


def _is_repeated(sentence: SentenceWords, own: SentenceClause, parties: Parties, clause: Classes) -> bool:
    """Whether its clause says that it happens "every Tuesday", "every two weeks" or "twice a year"."""
    low, classes = sentence.low, parties.analysis.classes
    around = parties.clause_around(own.verb)
    for k, word in enumerate(low[:-1]):
        is_every = word in clause["every"] and _TIMES & set(classes(low[k + 1])[:2])
        if not is_every and not (word in clause["per"] and _is_per(sentence, k, clause)):
            continue
        if parties.clause_around(parties.base + k) in (-1, around):
            return True  # but "arrest a man who called every day"
    return False


def _is_per(sentence: SentenceWords, k: int, clause: Classes) -> bool:
    """Whether "a" at word `k` means "per": "twice a year"; not "for a day", "a day after a raid"."""
    if not k or sentence.breaks[k - 1] or sentence.bits[k - 1] & PREPOSITIONS:
        return False
    span = sentence.low[k + 1] if k + 1 < sentence.size else ""
    return span in clause["spans"] and sentence.after(k + 1) not in clause["counted_from"]


_TIMES = frozenset("T9")
"""The classes of times and numbers."""


def _is_staged(
    sentence: SentenceWords, first: int, own: SentenceClause | None, parties: Parties, words: EventWords
) -> bool:
    """Whether a film, a novel, a game or a drill is what it happens in.

    "In the film, rebels storm the palace", "a drill in which gunmen stormed a mall", "The novel tells how rebels won".
    """
    low, bits, clause = sentence.low, sentence.bits, words.clause
    within, is_past = clause["played_in"], own is not None and _told_in(own, parties) == PAST
    is_mishap = own is not None and own.object is None  # "a drill in which a helicopter crashed"
    for k in range(first):
        if not bits[k] & STAGED or (k + 1 < first and not sentence.breaks[k] and low[k + 1] in clause["staged"]):
            continue
        if is_past and low[k] in clause["may_be_real"]:
            continue
        behind = k + 1
        next_word = parties.base + behind  # "In the novel rebels storm the palace"
        end = k + _OWNED if low[behind] == "s" else k  # "In the game's final mission, ..."
        if low[0] in within and k <= _FRAME and low[k] in clause["fiction"]:
            has_subject = any(c.subject is not None and c.subject.first == next_word for c in parties.clauses_here)
            if has_subject or True in sentence.breaks[k : end + 1]:
                return True
        is_within = low[behind] in within and low[behind + 1] in words.links["which"]
        if is_within and not is_mishap and not sentence.has(BE, behind + 2, first):
            return True
        n = parties.clause_number(behind)
        is_told = low[behind] in clause["narrating"]
        is_told = is_told or (low[behind] in clause["unfolding"] and (own is None or own.tense != PAST))
        if low[k] in clause["fiction"] and n >= 0 and is_told:
            telling = parties.clauses[n]
            is_beside = own is not None and own.kind == MAIN and own.verb > telling.verb  # "..., and gunmen attacked"
            return telling.subject is not None and telling.subject.head == parties.base + k and not is_beside
    return False


def _told_in(own: SentenceClause, parties: Parties) -> int:
    """The tense of the main clause before a clause, or of the clause itself: "hunts the man who killed her"."""
    main = (clause.tense for clause in parties.clauses_here if clause.kind == MAIN and clause.verb <= own.verb)
    return next(main, own.tense)


_OWNED = 4
_FRAME = 6
"""How many words may come before the film at the head of a sentence: "In the last scene of her new film, ..."."""


def _is_unnamed(sentence: SentenceWords, phrase: NounPhrase) -> bool:
    """Whether a phrase has no name and no article or owner: "police", "300 drivers", not "the army", "Oslo"."""
    at = phrase.first - sentence.first
    return 0 <= at < sentence.size and not sentence.bits[at] & ARTICLES and phrase.head_class != _NAME


def _plain_verb(sentence: SentenceWords, clause: SentenceClause) -> int:
    """The verb of a clause, if it is one word and something follows; else -1."""
    at = clause.last - sentence.first
    return at if clause.first == clause.last and 0 <= at < sentence.size - 1 else -1


def _says_how_often(sentence: SentenceWords, clause: SentenceClause, words: Classes) -> bool:
    """Whether the verb is "are" or "are becoming", and "common", "rare" or the like follows."""
    at = clause.last - sentence.first
    if not 0 <= at < sentence.size - 1 or clause.tense != PRESENT:
        return False
    if not sentence.bits[at] & (PRESENT_AUXILIARY | LOOKS):
        return False
    return not words["frequent"].isdisjoint(sentence.low[at + 1 : at + _ADVERB])


_ADVERB = 3
"""How far behind "are" the adjective may be: "are very common"."""


def _says_what(sentence: SentenceWords, clause: SentenceClause, ranks: frozenset[str]) -> bool:
    """Whether the verb is "is" or "are" and an article follows, but no rank: "a riot is the third this week"."""
    at = _plain_verb(sentence, clause)
    if at < 0 or sentence.after(at + 1) in ranks:
        return False
    bits = sentence.bits[at]
    return bool(bits & BE and bits & PRESENT_AUXILIARY and sentence.bits[at + 1] & ARTICLES)


def _is_any(sentence: SentenceWords, phrase: NounPhrase) -> bool:
    """Whether a phrase has "a" or "any" before its noun, or is a plain noun: "volcanoes", not "the police", "Oslo"."""
    at, head = phrase.first - sentence.first, phrase.head - sentence.first
    if not 0 <= at < sentence.size:  # the analysis may part sentences elsewhere
        return False
    if sentence.bits[at] & INDEFINITE:
        return True
    return at == head and phrase.head_class in _NOUNS


_NAME, _PLURAL = "M", "S"
_NOUNS = frozenset({"N", _PLURAL})
"""The classes of nouns, in both numbers."""


def _has_condition(parties: Parties, n: int, clause: Classes) -> bool:
    """Whether a clause in the present tense says when or if it happens: "when snow is deep"."""
    return any(
        other.governor == n
        and other.kind == ADVERBIAL
        and other.tense == PRESENT
        and parties.low(other.start) in clause["whenever"]
        for other in parties.clauses_here
    )


def _names_somebody(sentence: SentenceWords) -> bool:
    """Whether a name comes behind the first word: "Protesters clash with police in Lima when ..." is a caption."""
    return any(mention.first > sentence.first for mention in sentence.mentions)
