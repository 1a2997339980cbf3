"""What a word may be, whatever its place.

A table of the language gives each word form its classes, one letter each, the likeliest first: "attack" may be a noun
or a base form (`NV`), "taken" is a participle (`P`). Forms that the table does not know go by their ending, and by
their capital letter. Nearly all running text is settled by that; only about a fifth of the words has more than one
class, and those are settled by `word_context` and `sentence_context`.

Each form is looked up in the lists once and kept as a symbol, so that a sentence becomes symbols without a loop. Only
words whose place counts are left open: a word with a capital letter that is not a name elsewhere, a word that may
start a phrase ("as well as").
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from newscorpus.analysis.verb_frames import BARE, CLAUSE, ONE, POSSESSOR, SAY, verb_frames
from newscorpus.analysis.word_context import ContextAutomaton, Symbols, context_lines
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists as word_lists
from newscorpus.lexicon.inflection import irregular_verbs, plural
from newscorpus.lexicon.traits import nouns_in_capitals
from newscorpus.text.cached import Remembered
from newscorpus.text.fast_frozen import fast_frozen
from newscorpus.text.name_words import genders, name_words

__all__ = ("DEPENDS", "LIKE_VERBS", "ClassTable", "Phrases", "class_table", "guess")


@fast_frozen(eq=False)
class Phrases:
    """The phrases that start with a word."""

    symbol: str
    """The word itself, where no phrase follows."""

    second: dict[str, list[tuple[list[str], str, str]]]
    """The second word -> the words after the first, the letters of all, and what must be in front, if not anything."""


class ClassTable:
    """The classes of the words of a language.

    >>> from newscorpus.lexicon import load_lexicon
    >>> table = class_table(load_lexicon("en"))
    >>> table.listed["attack"], table.listed["she"], table.classes("flooped")
    ('NV', 's', 'A')
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Read the lists of the language."""
        self.endings: tuple[tuple[str, str], ...] = _endings(lexicon)
        """Ending -> letters, in the order in which they are tried."""
        self.prefixes: PrefixPattern | None = _prefixes(lexicon)
        """What can part from a verb, and does not change what the rest may be: "auf" in "aufstehen"."""
        self.noun_capitals: bool = nouns_in_capitals(lexicon)
        """Whether a capital marks a noun, and not a name."""
        self.marks_by_place: bool = "by-place" in word_lists(lexicon, "traits").get("quotation-marks", ())
        """Whether only its place shows which way a quotation mark points."""
        self.names: frozenset[str] = name_words(lexicon).surnames.union(genders(lexicon, "given_names"))
        """Names of persons. A verb that is one too is the name, at the start of a sentence: news gives few commands."""
        self.behind_hyphen: frozenset[str] = name_words(lexicon).behind_hyphen
        """Short words that make a compound with a name: "based" in "Salem-based"; others end a given name."""
        self.sums: PrefixPattern | None = _sums(lexicon)
        """What stands right before a sum: "KSh" in "KSh5,000"."""
        self._persons: Mapping[str, str] = genders(lexicon, "person_nouns")
        self.listed: dict[str, str] = _listed(lexicon)
        """Form in lower case -> letters."""
        self.before_base: frozenset[str] = _forms_of(lexicon, BARE)
        """Forms of verbs that a base form may follow: "helped" in "helped build it"; none where nouns have capitals."""
        self.possessors: frozenset[str] = _forms_of(lexicon, POSSESSOR)
        """Relative words that a noun follows: "whose" in "whose plan failed"; none where nouns have capitals."""
        self.of_one: frozenset[str] = _forms_of(lexicon, ONE)
        """Determiners that no plural follows: "a"; none where nouns have capitals."""
        self.behind_to: frozenset[str] = frozenset(word_lists(lexicon, "clause_words").get("behind_to", ()))
        """Nouns behind "to" that are a verb only in front of an object: "a letter to staff", "went to court"."""
        self.reporting: frozenset[str] = _forms_of(lexicon, CLAUSE | SAY)
        """Forms of verbs that report; none where nouns have capitals."""
        self._guessed: Remembered[str, str] = Remembered(self.guess)
        self.symbols: Symbols = Symbols()
        """A character for each set of classes."""
        self.phrases: dict[str, Phrases] = _phrases(self, lexicon)
        """First word as written -> the phrases that start with it."""
        self.contracted: frozenset[str] = frozenset(word for word, known in self.phrases.items() if not known.second)
        """Words that are two: "gonna". The second one is read right before the word that follows."""
        self.capitals: Remembered[str, tuple[str, str]] = Remembered(self._capital)
        """Word that does not start with a small letter -> its symbol inside a sentence, and at its start."""
        self.context: ContextAutomaton = ContextAutomaton(context_lines(lexicon), self.symbols)
        """The lines of `word_context.txt`."""
        self.forms: Remembered[str, str] = Remembered(self._form)
        """Word as written -> symbol."""

    def classes(self, word: str) -> str:
        """Return what a word in lower case may be."""
        return self.listed.get(word) or self._guessed[word]

    def guess(self, word: str) -> str:
        """Return what a word in lower case that is not listed may be.

        The verb after a prefix shows it, the verb that it is the third person of, or its ending.

        >>> from newscorpus.lexicon import load_lexicon
        >>> german, english = class_table(load_lexicon("de")), class_table(load_lexicon("en"))
        >>> german.guess("losgegangen"), german.guess("loszugehen"), german.guess("unwirksam")
        ('P', 'G', 'J')
        >>> english.guess("extradites"), english.guess("floops")
        ('Z', 'SZ')
        """
        parted = self.prefixes.match(word) if self.prefixes is not None else None
        if parted is not None:
            verb = self.listed.get(word[parted.end() :], "")
            if parted["mark"] and not _INFINITIVES.isdisjoint(verb):
                return "G"
            if not parted["mark"] and not _VERBS.isdisjoint(verb):
                return "".join(filter(_VERBS.__contains__, verb))
        return "Z" if not self.noun_capitals and self._is_third_person(word) else guess(word, self.endings)

    def _is_third_person(self, word: str) -> bool:
        """Whether a word is a form in -s of one that is listed as a verb and nothing else."""
        match = _IN_S.fullmatch(word)
        return match is not None and self.listed.get(word[: match.end("base")] + "y" * bool(match["y"])) == "V"

    def capital(self, word: str) -> tuple[str, str]:
        """Return what a word that does not start with a small letter may be inside a sentence, and at its start.

        >>> from newscorpus.lexicon import load_lexicon
        >>> table = class_table(load_lexicon("en"))
        >>> table.capital("The"), table.capital("Flooped"), table.capital("Monday"), table.capital("Attack")
        (('d', 'd'), ('M', 'A'), ('T', 'T'), ('M', 'NV'))
        """
        lower = word.lower()
        currency = self.sums.match(word) if self.sums is not None else None
        if currency is not None:
            known = guess(word[currency.end() :], self.endings)
        elif word[0].isdigit():
            known = guess(word, self.endings)
            if known == "9" and not self.noun_capitals and _YEAR.fullmatch(word):
                known = "9T"
        elif not word[0].isupper():
            known = self.classes(lower)
        elif self.noun_capitals:
            return _noun_capital(self.listed.get(lower) or guess(lower, self.endings), listed=lower in self.listed)
        elif lower not in self.listed:
            guessed = guess(lower, self.endings)
            if word in self.names or not (guessed in LIKE_VERBS or self._is_plural(lower, guessed)):
                return "M", "M"  # Fred, Torres
            return "M", guessed  # Flooped, Documents
        else:
            known = self.listed[lower]
            if "T" in known and "M" in known:
                return "M", "M"  # the Times, but Monday
            if word in self.names and known[0] in _LIKE_NAMES:
                return ("TM" if "T" in known else known + "M"), known + "M"  # may, but Theresa May
            if "T" in known:
                return "T", "T"
            if known[0] not in _CLOSED:
                given = known[0] == "V" and word in self.names  # Peter left; but: attack the camp
                return "M", "M" if given else known
        return known, known

    def is_word(self, word: str) -> bool:
        """Whether a word in lower case is listed, or is the plural of one that is."""
        return word in self.listed or self._is_plural(word, guess(word, self.endings))

    def _is_plural(self, word: str, guessed: str) -> bool:
        """Whether a word that is not listed is the plural of one that is."""
        singulars = [one for one in (word[:-1], word[:-2]) if plural(one) == word]
        return guessed in _PLURALS and any("N" in self.listed.get(one, "") or one in self._persons for one in singulars)

    def _capital(self, word: str) -> tuple[str, str]:
        inside, opening = self.capital(word)
        return self.symbols.symbol(inside), self.symbols.symbol(opening)

    def _form(self, word: str) -> str:
        """Return the symbol of a word as written.

        >>> from newscorpus.lexicon import load_lexicon
        >>> forms = class_table(load_lexicon("en")).forms
        >>> [forms[word] for word in ("she", "Roe", "17", "Attack", "as", "")]
        ['s', 'M', '9', '?', '?', '']
        """
        if not word:
            return ""
        if word in self.phrases:
            return DEPENDS
        known = self.listed.get(word)
        if known is None and word > "Zz" and word.isascii():
            known = self.guess(word)
        if known is not None:
            return self.symbols.symbol(known)
        inside, opening = self.capital(word)
        if inside != opening or (inside != "M" and word[0].isupper()):
            return DEPENDS  # Attack, The
        if inside != "M" and len(word) > 1 and word.isupper():
            return DEPENDS  # 90S
        return self.symbols.symbol(inside)


def _noun_capital(known: str, *, listed: bool) -> tuple[str, str]:
    """Return what a word may be that has a capital where nouns have one, inside a sentence and at its start."""
    if "T" in known:
        return "T", "T"
    if known[0] in _WITHOUT_NOUNS:
        return known, known
    if known[0] in "VU":
        return "N", "NV"
    if not listed:
        return "N", "NJ" if "J" in known else "N"
    return "N", "J" if "J" in known else known


_PLURALS = ("SZ", "S")  # what the endings make of -s
_DIGITS = "0123456789"
_YEAR = re.compile("1[1-9][0-9][0-9]|20[0-9][0-9]")
_LIKE_NAMES = frozenset(("T", "m"))  # classes whose words may be names of persons where they open a sentence: May, Will

LIKE_VERBS = frozenset("AGR")
"""What the endings make of -ed, -ing and -ly."""

_CLOSED = frozenset("mfBEIhHKxtn'dqysoiepuwkac")
_WITHOUT_NOUNS = frozenset(("t", "n", "d", "q", "y", "s", "o", "i", "z", "p", "u", "w", "k", "a", "c", "v"))
"""Classes whose words are not nouns when they have a capital inside a sentence: "Sie", a title in marks."""
_VERBS = frozenset("VZDPAU")
_INFINITIVES = frozenset("VU")
_IN_S = re.compile("(?P<base>.{2,}?)(?:(?P<y>ies)|(?<=[sxz])es|(?<=[sc]h)es|s)")

PrefixPattern = re.Pattern[str]

DEPENDS = "?"
"""The symbol of a word whose classes depend on its place: a capital letter, the start of a phrase."""


@cache
def class_table(lexicon: Lexicon) -> ClassTable:
    """Return the table of a language; the same one each time."""
    return ClassTable(lexicon)


def _forms_of(lexicon: Lexicon, bit: int) -> frozenset[str]:
    """Return the words that have a bit of `verb_frames`, where no capital shows what is a noun."""
    if nouns_in_capitals(lexicon):
        return frozenset()
    return frozenset(form for form, bits in verb_frames(lexicon).items() if bits & bit)


def _endings(lexicon: Lexicon) -> tuple[tuple[str, str], ...]:
    """Return ending -> letters; `*` is any ending, where the usual guess for unknown words does not fit."""
    rows = map(str.split, lexicon.lines("word_endings"))
    return tuple(("" if ending == "*" else ending, "".join(letters)) for ending, *letters in rows)


def _prefixes(lexicon: Lexicon) -> PrefixPattern | None:
    """Return the pattern of the prefixes of verbs, with the mark of an infinitive behind; `None` where none part."""
    listed = sorted(lexicon.lines("separable_prefixes"), key=len, reverse=True)
    marks = "|".join(word_lists(lexicon, "traits").get("infinitive-mark", ()))
    return re.compile(f"(?:{'|'.join(listed)})(?P<mark>{marks})?(?=..)") if listed else None


def _sums(lexicon: Lexicon) -> PrefixPattern | None:
    """Return the pattern of a currency before the digits of a sum; `None` where none is listed."""
    listed = sorted(word_lists(lexicon, "traits").get("currencies", ()), key=len, reverse=True)
    long = "[0-9][0-9.,]*(?:[0-9]{2}|[a-z])"  # a single letter needs more than a digit: P250, but not P5
    sums = [f"{one}(?={'[0-9]' if len(one) > 1 else long})" for one in listed]
    return re.compile("|".join(sums)) if sums else None


def _listed(lexicon: Lexicon) -> dict[str, str]:
    """Return word -> letters from all lists, the more particular ones last."""
    pairs = " ".join(lexicon.lines("words")).split()  # one call for 15,000 lines
    listed = dict(zip(pairs[::2], pairs[1::2], strict=True))
    _add_irregular_verbs(listed, lexicon)
    listed |= _closed_classes(lexicon)
    return listed


def _phrases(table: ClassTable, lexicon: Lexicon) -> dict[str, Phrases]:
    phrases: dict[str, Phrases] = {}
    for line in lexicon.lines("phrases"):
        phrase, letters, *behind = (cell.strip() for cell in line.split("|"))
        front, *rest = phrase.split()
        symbol = table.symbols.symbol(table.classes(front)) if rest else letters
        for spelling in (front, front.capitalize()):
            known = phrases.setdefault(spelling, Phrases(symbol, {}))
            if rest:
                known.second.setdefault(rest[0], []).append((rest, letters, "".join(behind)))
    return phrases


def _closed_classes(lexicon: Lexicon) -> dict[str, str]:
    """Return word -> letters from `word_classes.txt`, in the order in which they are there."""
    closed: dict[str, str] = {}
    for line in lexicon.lines("word_classes"):
        letter, _, words = (cell.strip() for cell in line.partition("|"))
        for word in words.split():
            if letter not in closed.get(word, ""):
                closed[word] = closed.get(word, "") + letter
    return closed


def _add_irregular_verbs(listed: dict[str, str], lexicon: Lexicon) -> None:
    """Add what the forms of irregular verbs may be, where the list does not have it."""
    for base, (past, participle, *_) in irregular_verbs(lexicon).items():
        same = past == participle
        for form, letter in ((base, "V"), (past, "A" if same else "D"), (participle, "A" if same else "P")):
            known = listed.get(form, "")
            if letter == "V":
                known = known.replace("~V", "V")
            if letter not in known and not (letter in "DP" and "A" in known):
                listed[form] = known + letter


def guess(word: str, endings: Sequence[tuple[str, str]]) -> str:
    """Return the classes of a word that is in no list.

    >>> guess("1998", ()), guess("frob", ())
    ('9', 'N~V')
    """
    if word[:1].isdigit():
        unit = "9" + word.lstrip(_DIGITS)
        for ending, letters in endings:
            if ending == unit:
                return letters  # 2m, 3bn
        return "T" if word[-1:] == "s" else "J" if word[-1:].isalpha() else "9"
    for ending, letters in endings:
        if word.endswith(ending):
            return letters
    return "N~V"
