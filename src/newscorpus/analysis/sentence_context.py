"""Which class a word has, where only the whole sentence shows it.

The lines of `word_context` see two words before a word and one behind it, and settle nearly all. What is left depends
on more: whether an object follows ("to film the camp"), whether a noun is owned ("whose plan failed"), and above all
whether a clause has a verb. If it seems to have none, its verb has been read as a noun. So where a stretch between
marks and words that open clauses has no verb, the first word after its subject that may be a finite verb is one ("fire
crews battle blaze").

Each correction is a pattern over the letters of the sentence, and a function that looks at the words where it fits.
Most sentences fit none of them, and regular expressions find that out quickly.
"""

import re
from collections.abc import Callable, Sequence
from itertools import compress, pairwise
from typing import NamedTuple

from newscorpus.analysis.word_classes import ClassTable
from newscorpus.text import Reading

__all__ = ("SentenceTokens", "settle")


class SentenceTokens(NamedTuple):
    """The words of a sentence as tokens."""

    table: ClassTable
    symbols: Sequence[str]
    first: Sequence[int]
    """The first word of each token."""

    words: Sequence[str]
    gaps: Sequence[str]

    def classes(self, token: int) -> str:
        """What a token may be, rare classes behind "~"."""
        return self.table.symbols.classes(self.symbols[token])

    def word(self, token: int) -> str:
        """The first word of a token, in lower case."""
        return self.words[self.first[token]].lower()


Correction = Callable[[SentenceTokens, list[str], re.Match[str]], None]
"""Changes the letters of the words of a match."""


def settle(
    table: ClassTable, symbols: Sequence[str], first: Sequence[int], reading: Reading, letters: list[str]
) -> str:
    """Return the codes of a sentence, from the letters that the words have in their context."""
    codes = "".join(letters)
    verbless = _VERBLESS_WHOLE if _SURELY_FINITE.isdisjoint(codes) and not _BASE.search(codes) else _VERBLESS
    if not table.noun_capitals:
        due = [row for row in compress(_CORRECTIONS, map(codes.__contains__, _TELLING)) if row[1].search(codes)]
        head = _HEAD.match(codes)
        if due or head:
            tokens = SentenceTokens(table, symbols, first, reading.words, reading.gaps)
            for _, pattern, correct in due:
                for match in pattern.finditer(codes):
                    correct(tokens, letters, match)
            if head:
                _find_verb([tokens.classes(k) for k in range(head.end())], letters, 0, whole=False)
            codes = "".join(letters)
    if verbless is _VERBLESS and _JOINS.search(codes):
        verbless = _VERBLESS_JOINED
    if verbless.search(codes):
        tokens = SentenceTokens(table, symbols, first, reading.words, reading.gaps)
        for match in verbless.finditer(codes):
            _find_verb_between(tokens, letters, match, codes, whole=verbless is _VERBLESS_WHOLE)
        codes = "".join(letters)
    return codes


def _infinitive(tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
    """Make "to" and a noun that may be a verb an infinitive in front of an object: to film the camp; but: to school."""
    k = match.start()
    if "t" in tokens.classes(k) and "V" in tokens.classes(k + 1):
        letters[k], letters[k + 1] = "t", "V"


def _behind_to(tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
    """Make an infinitive without an object a noun where it hardly is a verb: a letter to staff; but: to work."""
    k = match.end() - 1
    if tokens.word(k) in tokens.table.behind_to:
        letters[k - 1], letters[k] = "p", "N"


def _due(tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
    """Make the "to" of a phrase the mark of an infinitive in front of a verb: due to appear; but: due to rain."""
    k = match.start()
    if "t" in tokens.table.classes(tokens.word(k)):
        letters[k] = "t"


def _before_amount(_tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
    """Make "to" a preposition in front of an amount: to nearly 40 families; but: to really win."""
    letters[match.start()] = "p"


def _noun(tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
    """Make a base form behind a verb a noun where it may be one: stopped play; but: helped play, shouted “play”."""
    verb, k = match.start(), match.end() - 1
    if letters[verb] == "V" and verb and letters[verb - 1] in ("k", "w"):
        return  # those that stay say
    apart = tokens.gaps[tokens.first[verb]] != " " or tokens.word(verb) in tokens.table.before_base
    if not apart and "N" in tokens.classes(k):
        letters[k] = "N"


def _noun_of_object(tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
    """Make a base form that ends an object a noun: arrested a murder suspect; but: made the union vote."""
    k = match.end() - 1
    if tokens.word(match.start()) not in tokens.table.before_base and "N" in tokens.classes(k).partition("~")[0]:
        letters[k] = "N"


def _owned(tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
    """Make a word behind a relative that owns or is governed a noun: whose plan, in which work stops; but: who plan."""
    k = match.end()
    governed = letters[k - 2 : k - 1] == ["p"] and k + 1 < len(letters) and letters[k + 1] in _FINITE
    if (governed or tokens.word(k - 1) in tokens.table.possessors) and "N" in tokens.classes(k):
        letters[k] = "N"


def _past_behind_relative(tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
    """Make a noun right behind a relative a past tense if it may be one: who shot him; but: whose shot."""
    k = match.end() - 1
    if tokens.word(k - 1) not in tokens.table.possessors:
        letters[k] = next((letter for letter in tokens.classes(k) if letter in "DA"), "N")


def _noun_behind_that(tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
    """Make a base form a noun where it cannot agree with "that" behind a singular: the news that pay has stopped.

    A pronoun has no such clause either: told you that pay has stopped.
    """
    k = match.end() - 1
    if "k" in tokens.classes(k - 1) and "N" in tokens.classes(k):
        letters[k - 1], letters[k] = "k", "N"


def _name(tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
    """Make an adjective in front of a finite verb a name, since it is nothing else there: Brown told the board.

    Behind a form in -ed no other verb may follow, since that may be an adjective too: new reported cases rose.
    """
    k = match.start()
    verb = k + 1
    unsure = letters[verb] == "J" or letters[verb + 1] == "M"
    if unsure and not ("A" in tokens.classes(verb) and tokens.word(verb) in tokens.table.reporting):
        return  # strong cold winds
    if tokens.words[tokens.first[k]][0].isupper():
        letters[k] = "M"
        if letters[verb] == "J":
            letters[verb] = "A"


def _attribute(tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
    """Make a form in -ed behind another one an adjective: it freed jailed men; but: men arrested said it rained."""
    k = match.end() - 1
    if tokens.word(k) not in tokens.table.reporting:
        letters[k] = "J"


def _third_person(tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
    """Make a plural behind a comma a verb where an infinitive follows: Roe, 71, plans to leave; but: maps, plans to."""
    k = match.end() - 1
    if k > 1 and letters[k - 2] == "S":
        return
    if "Z" in tokens.classes(k).partition("~")[0]:
        letters[k] = "Z"


def _third_behind_one(tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
    """Make a plural a verb where it cannot be the head of its phrase: thinks a storm moves north."""
    k = match.end() - 1
    if tokens.word(match.start()) in tokens.table.of_one and "Z" in tokens.classes(k).partition("~")[0]:
        letters[k] = "Z"


def _last_as(*wanted: str) -> Correction:
    """Give the last word of a match one of its usual classes, the first that is wanted: it cannot be what it seems."""

    def correct(tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
        k = match.end() - 1
        usual = tokens.classes(k).partition("~")[0]
        letters[k] = next((letter for letter in wanted if letter in usual), letters[k])

    return correct


def _plural(tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
    """Make a verb at the start a noun in front of "that": hopes that it ended faded."""
    k = match.start()
    if "S" in tokens.classes(k):
        letters[k] = "S"


def _report(tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
    """Make a noun a verb when it says what is around it: prices fell, figures show; the men, critics claim, left."""
    k = match.end() - 1
    form = "V" if letters[k] == "N" else "Z"
    if form in tokens.classes(k) and tokens.word(k) in tokens.table.reporting:
        letters[k] = form


def _find_verb_between(
    tokens: SentenceTokens, letters: list[str], match: re.Match[str], codes: str, *, whole: bool
) -> None:
    """Make the first word after a subject that may be a finite verb one, where a clause has none."""
    start, end = match.start(match.lastindex or 0), match.end()
    opener = codes[start - 1] if start else ""
    if opener != "u" or "p" not in tokens.classes(start - 1) or codes[start] in ("s", "z"):
        _find_verb([tokens.classes(k) for k in range(start, end)], letters, start, whole=whole)


def _due_verb(tokens: SentenceTokens, letters: list[str], match: re.Match[str]) -> None:
    """Make a noun the verb that a subject still waits for behind the clauses about it: men who fled fear the worst.

    With a determiner, a pronoun or "that" right behind it, it is a verb at once. Any other noun is the verb only if no
    other verb comes before the next mark.
    """
    due = "Z" if match[1] == "N" else "V"
    start = match.end() - (letters[match.end()] in _BEHIND_VERB)
    waiting, opened, maybe = 1, False, 0
    end = next((k for k in range(start, len(letters)) if letters[k] in _ENDS_STRETCH), len(letters))
    taken = start + 1 if letters[start] == "A" and _is_taken(letters, start + 1, end) else 0
    for k in range(start, end):
        letter, before = letters[k], letters[k - 1]
        if letter in _OPENERS:
            waiting, opened = waiting + 1, True
        elif letter in _FINITE and before not in _WITH_VERB and not (letter == "A" and waiting == 1):
            waiting -= 1
            if not waiting:
                return
        elif waiting == 1 and opened and letter == "J" and before in _VERBAL and _is_last_past(tokens, letters, k, end):
            letters[k] = "A"  # fears that it might burst forced men to
            return
        elif waiting == 1 and k + 1 < end and letter in "NS" and k != taken and _may_be_due(tokens, letters, k, due):
            behind = letters[k + 1]
            if behind in _BEHIND_VERB or (behind in "S9" and before in _BEFORE_VERB):
                letters[k] = due
                return
            last = before == "S" and _FINITE.isdisjoint(letters[k + 1 :])  # firms that make parts report losses
            if not maybe and (before in "T9" or (opened and (last or before in _BEFORE_BARE))):
                maybe = k
    if maybe:
        letters[maybe] = due


def _is_taken(letters: Sequence[str], k: int, end: int) -> bool:
    """Whether a noun is the object of the verb before: denied reports they fled; but: the law passed bans guns."""
    behind = letters[k + 1 : end]
    clause = next((i for i, letter in enumerate(behind) if letter in _OPENERS), len(behind))
    return not clause or "T" in behind[:_NEAR] or not _FINITE.isdisjoint(behind[:clause])


def _may_be_due(tokens: SentenceTokens, letters: Sequence[str], k: int, due: str) -> bool:
    """Whether a noun may be the verb instead: behind a year, "in 1998 demand", but not in its phrase, "two demands"."""
    before = letters[k - 1]
    if before == "9":
        year = tokens.word(k - 1)
        ends = len(year) == _YEAR and year.isdecimal()
    elif before == "J":
        ends = letters[k + 1] in _BEHIND_VERB and "N" in tokens.classes(k - 1)  # men in the north fear the worst
    else:
        ends = before not in _IN_PHRASE
    return ends and due in tokens.classes(k).partition("~")[0]


def _is_last_past(tokens: SentenceTokens, letters: Sequence[str], k: int, end: int) -> bool:
    """Whether an adjective is a past tense, as no other verb follows: fears that it might burst forced men to leave."""
    if "A" not in tokens.classes(k):
        return False
    return not any(letter in _FINITE and before not in _WITH_VERB for before, letter in pairwise(letters[k:end]))


_VERBAL = frozenset("VZDAP")
_NEAR = 3
"""Within how many words a noun for a time shows that no object follows: launched attacks the next day."""
_YEAR = 4
"""How many digits a year has."""
_OPENERS = frozenset("wkuva")
_ENDS_STRETCH = frozenset(",;:-“”()!c")
_WITH_VERB = frozenset("mfhHxBEIKtn")
_IN_PHRASE = frozenset("dy'ptq")
"""What a noun follows in its phrase."""
_BEHIND_VERB = frozenset(("d", "y", "o", "s", "z", "k"))
"""What follows a verb and no noun."""
_BEFORE_BARE = frozenset("TMNDAPRro")
_BEFORE_VERB = _BEFORE_BARE - {"N"}
"""What a new noun phrase does not go on from without a determiner."""
_FINITE = frozenset("mfhHxZDVA")
_SURELY_FINITE = _FINITE - {"V"}
_BASE = re.compile("(?<!t)(?<!tR)V")  # behind "to" it is an infinitive
_ENDS = r",;:\-“”()!ukwavct"
_STRETCH = f"[^{_ENDS}{''.join(sorted(_FINITE))}]{{2,}}+(?![^{_ENDS}])"
_VERBLESS = re.compile(f"(?:[ukwav])({_STRETCH})")
"""A stretch after a word that opens a clause, without a finite verb."""
_JOINS = re.compile("(?:s|,)c")
_VERBLESS_JOINED = re.compile(f"(?:[ukwav]|[s]c)({_STRETCH})|^{_STRETCH}(?=,c)")
"""The same, or after a pronoun and a coordinator (he and his wife), or before a clause that is joined with a comma."""
_VERBLESS_WHOLE = re.compile(f"(?:^|[ukwav:]|[sM]c)({_STRETCH})")
"""The same in a sentence that has no finite verb, whose start is a clause as well."""

_FRONT_ENDS = _ENDS.replace(",", "").replace("c", "").replace("t", "")

_NO_VERB = f"[^{_FRONT_ENDS}{''.join(sorted(_FINITE))}"
_HEAD = re.compile(f"{_NO_VERB}]{{3,}}+(?=[kav]|(?<!,S)w)|{_NO_VERB}s]{{3,}}+(?=s[mfhHxZDV])")
"""A start without a finite verb, in front of what opens a clause: many account for what is lost, Roe assured men he;
but: in Rome, guards who left."""

_PHRASE = "p[dyqJMN9ST']+"
_WAITS = re.compile(rf"^[dyqJMN9']*([SNqd])(?:(?:{_PHRASE})*(?=[wkvAG])|(?:{_PHRASE})+(?=[dyosz]))")
"""A subject at the start that more is said of: men who, men in Rome whom, firms in the north fear they."""

_STRANDED = re.compile(
    "[NSM][sz](?:[fh]n?[GPAE]{1,2}|[fADVZ])p[NJPA](?:(?=[dyq9])|(?=[Rp,]|$)(?![^,;:]{0,30}[fhmZDV]))"
)
"""A preposition at the end of a relative clause, and what may be the verb: the car he was in hit a tree."""

_BEFORE_SUM = "(?:^|[,kw])[dyJ]{0,3}NS"
_SUM = "9(?:p9)?[JNS]*(?:p[dyJ]*[NS])?[mfhxZDA]"
"""A number, the noun that it counts, and a verb: 40 jobs could, one in five children goes."""

_CORRECTIONS: Sequence[tuple[str, re.Pattern[str], Correction]] = (
    ("pV", re.compile("(?<=R)p(?=V)"), _due),
    ("pN", re.compile("p(?=N(?:o|[dy](?![J9]?T)))"), _infinitive),  # but: a year ago is no object
    ("tV", re.compile("tV(?:(?=M{1,3}[DZA])|(?=c[NSM])|(?![dyoqsizJNSM9RGec“]))"), _behind_to),
    ("V", re.compile(r"[ZDAPGV]V(?![Rdyosz])"), _noun),
    ("NV", re.compile("[ZDAPG]dJ{0,2}N{1,2}V(?![RdyoszJ9NSM])"), _noun_of_object),
    ("tR", re.compile("t(?=R{1,3}9)"), _before_amount),
    ("wV", re.compile("w(?=V)"), _owned),
    ("wN", re.compile("wN(?![DAVZmfhx])"), _past_behind_relative),
    ("wV", re.compile("[Nio]wV(?=[mfhxZD])"), _noun_behind_that),
    ("J", re.compile(r"^J(?=[ZDAhm][dyksoz“]|AM[hmfxZDA]|f[PG]|J[SN][NSMJdyp9T']*+(?![mfhHxZDAV]))"), _name),
    ("AA", re.compile("(?<=[NSMT])AA(?=[NSMJ])"), _attribute),
    ("St", re.compile("[,)]S(?=t)"), _third_person),
    ("NV", re.compile("(?<![mtx])p[dy]J{0,2}NV(?=[,;:”)]|$)"), _last_as("N")),  # met at a bus stop
    ("Nt", re.compile(",w[^,;:“”()]*,N(?=t)"), _last_as("V")),  # the two, who met in May, plan to wed
    ("", _WAITS, _due_verb),
    ("p", _STRANDED, _last_as("D", "A")),
    (
        "Nt",
        re.compile("^[^,;:wmfhxZDV]*w[^,;:w]*f[PA]N(?=t[^,;:mfhxZDA]*$)"),
        _last_as("V"),
    ),  # those who were hurt plan to
    ("Zk", re.compile("^Z(?=k)"), _plural),
    ("NS", re.compile("dJ{0,2}N{1,2}S(?![NSM9'J])"), _third_behind_one),
    ("SN", re.compile("(?<![pd])[9q]J{0,2}SN(?![NSM9'])"), _last_as("V")),  # thinks two storms move north
    ("NS9", re.compile(f"{_BEFORE_SUM}(?={_SUM})"), _last_as("Z")),  # the firm fears 40 jobs could go
    ("NSpp9", re.compile(f"{_BEFORE_SUM}(?=pp{_SUM})"), _last_as("Z")),
    (",", re.compile(",(?:[dyJMN9]{0,3})[SM]N$"), _report),
    (",", re.compile("^[^mfhxZDV]*,[dyqJMN9]{0,3}(?:[SM]N|[NM]S)(?=,)"), _report),
)
"""What the codes of a sentence must have in them, where a correction may be due, and what makes it.

English only, as capitals mark nouns elsewhere.
"""

_TELLING = tuple(telling for telling, _, _ in _CORRECTIONS)

_PLURALS = frozenset(("S", "M", "s", "i", "q", "c", "9"))
"""What may be the subject of a base form: ports close, Leeds win; but not: aid close."""


def _find_verb(sets: Sequence[str], out: list[str], start: int, *, whole: bool) -> None:
    """Look for a finite verb among the tokens from `start` on, whose classes may be `sets`."""
    agrees = out[start - 1 : start] == ["c"]  # with a base form
    subject = out[start - 1 : start] in (["w"], ["a"]) and out[start - 2 : start - 1] != ["p"]
    for i, known in enumerate(sets, start):
        if subject and known != out[i] and out[i - 1] not in "dyJp9't" and not (whole and i == len(out) - 1):
            follows = sets[i + 1 - start] if i + 1 - start < len(sets) else "^"
            closed = i + 2 - start < len(sets) and len(follows) > 1  # the next word may be the verb as well
            for letter in known.partition("~")[0]:
                base = letter == "V" and out[i - 1] != "S"  # but: crews battle blaze
                rival = "Z" in follows or (base and "V" in follows.partition("~")[0])
                if (letter == "Z" and out[i - 1] == "q") or (follows == "," and out[max(0, i - 2) : i] == ["d", "M"]):
                    continue  # all plants like sun; a Chinese court, which
                if letter in "ZVDA" and not (closed and rival) and (agrees or letter != "V"):
                    out[i] = letter
                    return
        subject = subject or out[i] in "NSMsiezq"
        agrees = agrees or out[i] in _PLURALS
