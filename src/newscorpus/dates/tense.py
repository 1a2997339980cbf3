"""Which way a clause looks from the day of writing: ahead or back.

News names days only in part, "on Friday", "in March", and leaves it to the clause which one is meant. The words right
before the day decide first, since they are about the day itself: "since Friday" lies back, "until Friday", "ahead of
Friday’s vote", "from Monday" lie ahead, and "the year through March" is over. Otherwise the verb that governs the day
decides.

Here that is the nearest word that shows it, before the day or after it. `clause_direction` is the one place that
reads a clause, so that a reader of whole clauses can take its place. Words that are nouns as well ("the vote",
"plans") count only where their neighbours make verbs of them.
"""

from newscorpus.dates.context import Direction
from newscorpus.dates.scan import Scan
from newscorpus.dates.words import AHEAD_OF, TimeWords

__all__ = ("clause_direction", "look")

_LONGEST_NOUN = 7  # words of "the crucial vote in Rome on"
_LONGEST_OBJECT = 10  # words of "postponed its maiden flight of the rocket to"
_LEFT = 14
_RIGHT = 4
_RIGHT_OF_OPENING = 14  # after "On Tuesday, …" the whole subject comes before the verb
_FARTHEST_VERB = 30
_ENDS = frozenset(".!?;")
_APOSTROPHES = frozenset({"'", "’"})
_MODAL = "modal"
_UNITS = frozenset({"unit", "units"})
_POINTING = frozenset({"the", "shift"})
_ABBREVIATED = 3  # a full stop after a word of so many letters may end no sentence


def look(scan: Scan, words: TimeWords, first: int, last: int) -> Direction:
    """Return the direction of the clause around the words `first` to `last`, and the word that decided.

    >>> from newscorpus.lexicon import load_lexicon
    >>> from newscorpus.text import Reading
    >>> words = TimeWords(load_lexicon("en"))
    >>> scan = Scan(Reading("The court will rule on Friday.", load_lexicon("en")), words)
    >>> look(scan, words, 5, 5)
    Direction(sign=1, cue=2, near=False, weak=False)
    """
    if scan.words[first] in scan.classes["earlier"]:
        return Direction(-1, first)
    before = _in_front_of_bound(scan, first) - 1
    merged = before > 0 and words.modifiers.get(scan.words[before])
    if merged and merged.kind == "preposition-the" and scan.words[before - 1] in words.in_front:
        before -= 1  # "bis zum 30. Juni"
    roles = words.in_front.get(scan.words[before]) if before >= 0 else None
    if roles is None:
        return clause_direction(scan, words, first, last)
    plain = _in_front(scan, roles, before, last)
    if plain is not None and not ("put-off-to" in roles and _is_owner(scan, last)):  # "slipped to Friday's low"
        return plain
    if _is_planned(scan, before, last):
        return Direction(1, before)
    clause = clause_direction(scan, words, first, last)
    ahead = _ahead_of(scan, before) if AHEAD_OF in roles else -1
    if ahead < 0 and "before-day" in roles:
        ahead = _ahead_of_noun(scan, words, before)
    if ahead >= 0 and not _is_perfect(scan, clause):
        return Direction(1, ahead)
    if "until" in roles and not (_is_over(scan, clause, last) or scan.among(before - 1, "day-figures")):
        return Direction(1, before)
    if clause.sign >= 0 and "starting" in roles and _starts(scan, before, last):
        return Direction(1, before, weak=True)
    return clause


def _in_front(scan: Scan, roles: frozenset[str], k: int, last: int) -> Direction | None:
    """What word `k`, right before the date that ends with word `last`, says whatever the clause says."""
    if "before-day" in roles or "is" in roles:  # "the hearing is on Friday"
        be = k if "is" in roles else k - 1
        ahead = scan.among(be, "is") and scan.space(be) and not _closes_with_verb(scan, be)
        return Direction(1, be) if ahead else None
    if "since" in roles or ("since-end" in roles and scan.space(k)):
        return Direction(-1, k, near=True)
    if "as" in roles:
        return Direction(1, k - 1) if scan.among(k - 1, "as-soon") else None
    if "stretch-end" in roles and scan.head(k - 1).kind in _UNITS and scan.space(k - 1):
        return Direction(-1, k, near=True)
    if "put-off-to" in roles:  # "moved to Friday", "called for Friday", "adjourned the case to Friday"
        if scan.table.nouns_in_capitals and scan.among(last + 1, "put-off") and scan.space(last):
            return Direction(1, last + 1)  # "auf Freitag verschoben"
        verb = k - 1 if scan.among(k - 1, "put-off") else _moves_object(scan, k)
        return None if verb < 0 else Direction(1, verb)
    return None


def _closes_with_verb(scan: Scan, k: int) -> bool:
    """Whether a participle may end the clause of the verb at word `k`, where nouns have capitals: "ist … gestorben"."""
    if not scan.table.nouns_in_capitals:
        return False
    perfect = scan.reading.lexicon.words("be_perfect")
    opening = True
    for j in range(k + 1, min(k + _FARTHEST_VERB, scan.count)):
        word, gap = scan.words[j], scan.gap(j)
        ends = not gap or j + 1 == scan.count or _ends_sentence(gap, word, scan.words[j + 1])
        if word in perfect or (opening and word.islower() and (ends or gap[0] == ",")):
            return True
        if ends:
            return False
        opening = opening and gap[0] != ","
    return False


def _moves_object(scan: Scan, k: int) -> int:
    """The verb that puts off a thing whose new date comes behind word `k`, the "to"; -1 when there is none."""
    for j in range(k - 2, max(k - _LONGEST_OBJECT, -1), -1):
        if scan.gap(j + 1) != " " or scan.among(j + 1, "put-off-to"):
            return -1
        if scan.among(j, "puts-off"):
            goes_on = any(scan.among(j + 1, name) for name in ("determiner", "from", "put-off"))  # "pushed back from"
            return j if scan.space(j) and goes_on else -1
    return -1


def clause_direction(scan: Scan, words: TimeWords, first: int, last: int) -> Direction:
    """Return which way the clause looks that holds the words `first` to `last`, and the word that says so.

    >>> from newscorpus.lexicon import load_lexicon
    >>> from newscorpus.text import Reading
    >>> words = TimeWords(load_lexicon("en"))
    >>> scan = Scan(Reading("They met on Friday.", load_lexicon("en")), words)
    >>> clause_direction(scan, words, 3, 3)
    Direction(sign=-1, cue=1, near=True, weak=False)
    """
    to_be = _to_be_done(scan, words, first)
    if to_be >= 0:
        return Direction(1, to_be)
    cue = _nearest(scan, words, first, last)
    if cue is None:
        return Direction(0)
    planned = _planned_at_end(scan, words, cue)
    if planned >= 0:
        return Direction(1, planned)
    sign = _sign_behind(scan, words, cue) if cue > last else _sign(scan, words, cue)
    if sign > 0 and scan.among(cue, "pronoun") and any(scan.among(j, "aftermath") for j in range(cue, first - 1)):
        return Direction(0)  # "there is anger after the attack on Sunday"
    modal = words.conditional.get(scan.words[cue]) == _MODAL
    if sign < 0 and first - 2 <= cue < first and scan.among(cue - 1, "be-now") and _is_planning(scan, words, cue):
        return Direction(1, cue)  # "is held this weekend", "is planned on Friday"
    if sign < 0 and cue == first - 2 and not scan.among(cue - 1, "be-now"):
        return Direction(sign, cue, near=True)  # "was held in May"; not "is held in May"
    return Direction(sign, cue, weak=modal and not scan.among(first - 1, "before"))  # "may fall before Christmas"


def _to_be_done(scan: Scan, words: TimeWords, first: int) -> int:
    """The participle of "a summit to be held on Friday", right before the date; -1 for "had to be held on Friday"."""
    for j in (first - 2, first - 1):
        if j > 2 and scan.among(j - 1, "be-done") and scan.among(j - 2, "to-do") and _is_planning(scan, words, j):
            before = scan.words[j - 3]
            told = (before in words.telling and before not in words.conditional) or before.endswith(words.past_endings)
            return -1 if (told or scan.among(j - 3, "perfect")) and scan.space(j - 3) else j
    return -1


def _is_planning(scan: Scan, words: TimeWords, k: int) -> bool:
    """Whether word `k` says with "is" that something is to come: "is held", "is planned"; not "is shown"."""
    return words.conditional.get(scan.words[k]) == "staged" or scan.among(k, "put-off")


def _planned_at_end(scan: Scan, words: TimeWords, cue: int) -> int:
    """The participle of a plan that ends a clause, where nouns have capitals: "sind Proteste geplant"; -1 for none."""
    if not (scan.table.nouns_in_capitals and scan.among(cue, "is")):
        return -1
    for j in range(cue + 1, min(cue + _RIGHT_OF_OPENING, scan.count)):
        ends = j + 1 == scan.count or scan.gap(j) != " "
        if scan.words[j] in words.coming and ends:
            return j
        if ends:
            return -1
    return -1


def _in_front_of_bound(scan: Scan, k: int) -> int:
    """The index of "at" when the words up to `k` are "at least"; `k` itself otherwise."""
    bound = k > 1 and scan.space(k - 2) and f"{scan.word(k - 2)} {scan.word(k - 1)}" in scan.classes["at-least"]
    return k - 2 if bound else k


def _ahead_of(scan: Scan, k: int) -> int:
    """The index of "ahead" when the words up to `k` are "ahead of (the)", of "eve" in "on the eve of"; -1 otherwise."""
    if scan.modifier(k).kind in _POINTING:
        k -= 1
    for n in (2, 3):
        words = range(k - n + 1, k + 1)
        if k >= n - 1 and " ".join(map(scan.word, words)) in scan.classes[AHEAD_OF] and scan.space(k - 1):
            return words[0]
    return -1


def _ahead_of_noun(scan: Scan, words: TimeWords, k: int) -> int:
    """The index of "ahead" when word `k` is the "on" of "ahead of the vote on"; -1 otherwise."""
    for j in range(k - 1, max(k - _LONGEST_NOUN, 0), -1):
        verb = scan.words[j] in words.telling and scan.words[j - 1] not in words.modifiers  # "the vote" is a noun
        if verb or not scan.space(j):
            return -1
        ahead = _ahead_of(scan, j)
        if ahead >= 0:
            return ahead
    return -1


def _is_perfect(scan: Scan, clause: Direction) -> bool:
    """Whether the clause is in the past perfect: "had sold ahead of the weekend"."""
    return clause.cue is not None and any(scan.among(j, "had") for j in range(clause.cue - 2, clause.cue + 1))


def _starts(scan: Scan, k: int, last: int) -> bool:
    """Whether what word `k` opens is a start: "From Monday, shops open"; not "up from Monday", "has risen from"."""
    if not scan.space(k) or _is_owner(scan, last) or scan.among(k - 1, "compared") or scan.words[k - 1][-1:].isdigit():
        return False
    for j in range(k - 1, max(k - _LEFT, -1), -1):
        if scan.gap(j)[:1] in _ENDS:
            return True
        if scan.among(j, "perfect"):
            return False
    return True


def _is_planned(scan: Scan, k: int, last: int) -> bool:
    """Whether word `k` is the "for" of "called a march for Friday", "a strike for Friday"; not "for Friday’s poor"."""
    if not scan.among(k, "planned-for") or _is_owner(scan, last):
        return False
    if scan.among(k - 1, "planned-noun"):
        return True  # "a strike for Friday"
    for j in range(k - 1, max(k - _LONGEST_NOUN, -1), -1):
        if not scan.space(j):
            return False
        if scan.among(j, "put-off"):
            return True
    return False


def _is_owner(scan: Scan, last: int) -> bool:
    """Whether the date that ends with word `last` is a possessive: "Monday’s ruling"."""
    return scan.gap(last) in _APOSTROPHES and scan.among(last + 1, "possessive-ending")


def _is_over(scan: Scan, clause: Direction, last: int) -> bool:
    """Whether what was done "by Friday" lies back: "had", "was" or "lasted" in front, a past behind."""
    cue = clause.cue
    if cue is None:
        return False
    if cue > last:
        return clause.sign < 0 and (
            scan.space(last) or scan.among(cue, "past-auxiliary")
        )  # not "Until Friday, he said, …"
    if scan.among(cue, "put-off") or any(scan.among(j, "ordered") for j in (cue, cue + 1)):
        return False  # "was remanded in custody until Friday", "was ordered to pay by Friday"
    lasted = scan.among(cue, "lasted") or scan.among(cue - 2, "had")
    return lasted or any(scan.among(j, "past-auxiliary") for j in (cue, cue - 1))


def _nearest(scan: Scan, words: TimeWords, first: int, last: int) -> int | None:
    """The nearest word of the sentence before that says so, else the nearest behind; `None` when none does.

    The verb right after the expression comes before all: "his aide, who will retire, on Sunday issued".
    """
    past = words.past_endings
    if scan.gap(last) == " ":
        word = scan.words[last + 1]
        if (
            (word in words.telling or word.endswith(past))
            and word not in words.classes["ended"]
            and _sign(scan, words, last + 1)
        ):
            return last + 1
    texts, gaps, telling = scan.words, scan.gaps, words.telling
    verb_final = scan.classes["opens-verb-final"]
    opened = False
    for j in range(first - 1, max(first - _LEFT, -1), -1):
        word, gap = texts[j], gaps[j]
        opened = word in verb_final
        if opened or (gap != " " and gap != ", " and _ends_sentence(gap, word, texts[j + 1])):
            break
        if (
            (word in telling or word.endswith(past))
            and _sign(scan, words, j)
            and (words.conditional.get(word) != _MODAL or _governs(scan, j, first, last))
        ):
            return j
    else:
        j = max(first - _LEFT, -1)
    reach = _RIGHT_OF_OPENING if opened or j >= first - 3 else _RIGHT
    for j in range(last + 1, min(last + reach, len(texts))):
        word, gap = texts[j], gaps[j - 1]
        if gap != " " and gap != ", " and _ends_sentence(gap, texts[j - 1], word):
            break
        if (word in telling or word.endswith(past)) and _sign(scan, words, j):
            far = words.conditional.get(word) == _MODAL and any("," in gaps[i] for i in range(last + 1, j))
            return None if far else j
    return None


def _governs(scan: Scan, k: int, first: int, last: int) -> bool:
    """Whether word `k` and the date are in one clause, as far as commas show, and no event lies between them."""
    if _is_owner(scan, last):
        return False  # "may appeal Monday’s ruling"
    return not scan.among(first - 1, "after") and all("," not in gap for gap in scan.gaps[k:first])


def _sign_behind(scan: Scan, words: TimeWords, j: int) -> int:
    """What a word after the expression says: "On Friday they agreed to pay" lies back."""
    word = scan.words[j]
    if word.endswith(words.past_endings) and not scan.among(j - 1, "be"):
        return min(words.cues.get(word, -1), 0)
    return _sign(scan, words, j)


def _sign(scan: Scan, words: TimeWords, j: int) -> int:
    """What word `j` says: 1 ahead, -1 back, 0 nothing. "due", "is due to" look ahead, "had been due" does not."""
    word, classes = scan.words[j], words.classes
    before = scan.words[j - 1] if j else ""
    pair = words.cues_before.get(word)
    sign = None if pair is None else pair.get(scan.word(j + 1))
    if sign is None and word in words.conditional:
        sign = _sign_of_verb(scan, words, j)
    elif sign is None:
        sign = words.cues.get(word, -1 if _is_past(word, words) else 0)
        if sign and before in classes["determiner"] and word not in words.coming:
            return 0  # "the plan", "a planned merger"
        if sign < 0 and _takes_infinitive(words, before):
            return 0  # no past: "to hit", "will cut", "may put"
        if sign < 0 and before in classes["attribute-adverb"] and scan.among(j - 2, "determiner"):
            return 0  # "a still unspecified date"
    if sign == 0 and before in classes["be-now"] and word in classes["due-to"] and scan.among(j + 1, "to-do"):
        return 1
    if sign > 0 and before in classes["been"] and (scan.among(j - 2, "had") or scan.among(j - 3, "had")):
        return -1
    return 0 if sign < 0 and before in classes["be-done"] else sign


def _sign_of_verb(scan: Scan, words: TimeWords, j: int) -> int:
    """What a word says that only its neighbours make a verb: "leaders meet", "is holding", "is due to open"."""
    kind, before = words.conditional[scan.words[j]], scan.words[j - 1] if j else ""
    if kind == _MODAL:
        over = scan.among(j + 1, "have") or scan.among(j + 2, "have") or scan.among(j + 2, "perceived")
        return int(not (over or scan.head(j).kind))
    if kind == "unmarked":
        return -(scan.among(j - 1, "singular-subject") or scan.head(j - 1).kind != "")
    if kind == "staged":
        return int(scan.among(j - 1, "being") and not scan.among(j + 1, "after-arrest")) or -(
            not scan.among(j - 1, "be-done")
        )
    if kind == "progressive":
        return int(scan.among(j - 1, "be-now") or (scan.among(j - 1, "be-short") and scan.among(j - 2, "pronoun")))
    if kind == "infinitive" or scan.among(j - 2, "due-to"):
        due = scan.among(j - 1, "to-do") and scan.among(j - 2, "due-to") and scan.space(j - 1)
        return -due if scan.among(j - 3, "been") and scan.among(j - 4, "had") else int(due)
    many = scan.among(j - 1, "plural-subject") or (
        len(before) > _ABBREVIATED and before[-1:] in scan.classes["plural-ending"] and before[-2:-1] != before[-1:]
    )
    return int((many and scan.space(j - 1)) or scan.gap(j - 1)[:1] == ")")


def _takes_infinitive(words: TimeWords, word: str) -> bool:
    """Whether a verb after the word is an infinitive: "to", "will", "may"."""
    return word in words.classes["to-do"] or words.cues.get(word, 0) > 0 or words.conditional.get(word) == _MODAL


def _is_past(word: str, words: TimeWords) -> bool:
    """Whether a word that is not listed looks like a past tense: "issued"; not "succeed"."""
    return (
        word.endswith(words.past_endings)
        and not word.endswith(words.other_endings)
        and word.islower()
        and len(word) > _ABBREVIATED
    )


def _ends_sentence(gap: str, word: str, following: str) -> bool:
    """Whether a sentence, or more, ends in the gap after a word."""
    if gap[0] in "!?;" or "\n\n" in gap:
        return True
    whole = len(word) > _ABBREVIATED or word.isdigit()
    return gap[0] == "." and len(gap) > 1 and whole and following[:1].isupper()
