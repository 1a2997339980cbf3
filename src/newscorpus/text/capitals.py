"""A text, its first line or the first words of a paragraph, all in capitals: read as if in small letters.

In a text that is all capitals no finder knows a name, nor "SAID". So it is read in small letters but for the words of
the lists of places, bodies, days and given names, and for surnames: what follows a given name ("GORDON BROWN"), or a
title if no list makes a word of it ("MAYOR WIEGAND", not "CHIEF JUSTICE SAID"; any word after "DR."), and then wherever
the text has it again. A sentence starts with a capital, "I" is one, and short words that cannot be spoken stay as they
are ("BBC").

In a text that has small letters, a first line in capitals is its headline, and papers print the first words of a story
or a chapter so ("MARTIN LOWELL’S TIME as speaker"). There a word is read as the rest of the text writes it, and by the
lists only if it comes nowhere else; a word that neither knows is a name.

Every letter stays in its place, so offsets need no way back. In a text all in capitals a name without a given name or a
title is not known, and a word that is a name as well is read as the word ("IN MARCH"). No text is read so in a language
where every noun has a capital.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain, pairwise

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.countries import country_index
from newscorpus.lexicon.traits import nouns_in_capitals
from newscorpus.lexicon.vocabulary import CUE, EVENT, STOP, TIME, vocabulary
from newscorpus.text.name_words import genders, name_words

__all__ = ("in_sentence_case",)

_FEWEST = 40  # letters
_HEADLINE_WORDS, _HEADLINE = 4, 20  # a first line in capitals with so many words and letters is a headline
_SHOUTED = re.compile(r"[^\w\n]{0,2}(?:[A-ZÀ-ÖØ-Þ]{2}|[AI] [A-ZÀ-ÖØ-Þ]{2})")  # where a line starts
_SHOUTED_BELOW = re.compile(rf"\n(?={_SHOUTED.pattern})")  # the engine skips to the line ends
_RUN = re.compile(r"[A-ZÀ-ÖØ-Þ'’.-]+(?:,? [A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.-]*)+(?=,? [a-zß-öø-ÿ])")
_SAMPLE = 200  # characters
_SMALL = 0.05  # the share of small letters
_MANY_SMALL = re.compile(r"(?:[^a-z]*[a-z]){11}")  # more small letters than the share allows in a sample
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_STARTS = re.compile(r"(?:\A|(?:(?<!\b[A-Z])\.|[!?:])[\"”’)]*\s+|\n\s*|(?<![^\s(])[\"“‘]|“)\Z")
_INSIDE = re.compile(r"(?<=[\w,;] )[A-ZÀ-ÖØ-Þ][^\W\d_]*")  # inside a sentence only names and short forms have a capital
_VOWEL = re.compile(r"[AEIOUYÄÖÜÉ]")
_ACRONYM = 4  # letters
_LONGEST_NAME = 4  # words
_REACHES = 8  # characters before a word that show whether it starts a sentence
_BRACKETS = frozenset("([<")
_BLANKS = frozenset((" ", "\n", ". "))
_NAMES = ("places", "regions", "body_names", "dateline_cities")
_DAYS = frozenset(("weekday", "month"))
_COMMON = ("person_nouns", "sentence_openers")
_MIXED = ("collectives", "heading_words", "job_titles")  # they hold names in small letters, too: "china"


def in_sentence_case(text: str, lexicon: Lexicon) -> str | None:
    r"""Return a text as it would be written if nothing in it were in capitals only; `None` when it already is.

    >>> from newscorpus.lexicon import load_lexicon
    >>> english = load_lexicon("en")
    >>> in_sentence_case("THE MAYOR OF PARIS, ANN WIEGAND, SAID THE FBI WAS TOLD ON FRIDAY. WIEGAND LEFT.", english)
    'The mayor of Paris, Ann Wiegand, said the FBI was told on Friday. Wiegand left.'
    >>> in_sentence_case("WIEGAND LEAVES PARIS IN THE RAIN\n\nTHE MAYOR’S LAST day was wet. Wiegand left.", english)
    'Wiegand leaves Paris in the rain\n\nThe mayor’s last day was wet. Wiegand left.'
    >>> in_sentence_case("The mayor of PARIS, ANN WIEGAND, SAID THE FBI was told.", english) is None
    True
    """
    if nouns_in_capitals(lexicon):
        return None
    sample = text[:_SAMPLE]
    if _MANY_SMALL.match(sample) is None and _is_in_capitals(sample) and _is_in_capitals(text):
        return _Capitals(text, _known_words(lexicon)).cased()
    begin = len(text) - len(text.lstrip())
    starts = [match.end() for match in _SHOUTED_BELOW.finditer(text)]
    if _SHOUTED.match(text):
        starts.insert(0, 0)
    runs = [run for start in starts if (run := _run_at(text, start, begin)) is not None]
    return _with_runs_cased(text, runs, _known_words(lexicon)) if runs else None


def _run_at(text: str, start: int, begin: int) -> tuple[int, int] | None:
    """Where the capitals of a line are: all of the first, or the words before its first one in small letters.

    Args:
        text: what is read.
        start: where the line starts.
        begin: where the text does, behind its blanks.
    """
    end = text.find("\n", start)
    line = text[start:end] if end >= 0 else ""
    if line.isupper() and line[0] not in _BRACKETS and start <= begin:
        long = sum(map(str.isalpha, line)) >= _HEADLINE and len(line.split()) >= _HEADLINE_WORDS
        return (start, end) if long else None
    first = next(i for i in range(start, start + 3) if text[i].isalpha())
    match = _RUN.match(text, first)
    return None if match is None else match.span()


def _with_runs_cased(text: str, runs: Sequence[tuple[int, int]], known: "_KnownWords") -> str | None:
    """The text with its runs of capitals in small letters; `None` when all of them are short forms ("US EU talks")."""
    rest, at = list[str](), 0
    for start, end in runs:
        rest.append(text[at:start])
        at = end
    others = "".join((*rest, text[at:]))
    written = frozenset((*filter(str.islower, _WORD.findall(others)), *_INSIDE.findall(others)))
    pieces, at = list[str](), 0
    for start, end in runs:
        pieces += [text[at:start], _Capitals(text[start:end], known, written).cased()]
        at = end
    cased = "".join((*pieces, text[at:]))
    return None if cased == text else cased


def _is_in_capitals(text: str) -> bool:
    capitals = sum(map(str.isupper, text))
    return capitals >= _FEWEST and sum(map(str.islower, text)) <= _SMALL * capitals


class _KnownWords:
    """What the lexicon knows of words, by their form in capitals."""

    def __init__(self, lexicon: Lexicon) -> None:
        bodies = (name for line in lexicon.lines("organizations") for name in line.partition("|")[0].split(","))
        days = [word.capitalize() for word, kind, *_ in map(str.split, lexicon.lines("time_words")) if kind in _DAYS]
        places = (line.partition("|")[0] for name in _NAMES for line in lexicon.lines(name))
        given = genders(lexicon, "given_names")
        names = map(str.split, chain(places, given, country_index(lexicon), bodies, days))
        self.names: Mapping[tuple[str, ...], list[str]] = {tuple(map(str.upper, name)): name for name in names}
        self.short_countries: frozenset[str] = frozenset(filter(str.isupper, country_index(lexicon)))
        self.given: frozenset[str] = frozenset(map(str.upper, given))
        self.titles: Mapping[str, str] = {title.upper(): title for title in genders(lexicon, "titles")}
        self.small: frozenset[str] = frozenset(map(str.upper, vocabulary(lexicon, CUE | EVENT | STOP)))
        common = [line.split(maxsplit=1)[0] for line in lexicon.lines("words")]
        others = chain.from_iterable(line.split() for name in _COMMON for line in lexicon.lines(name))
        mixed = chain.from_iterable(line.split() for name in _MIXED for line in lexicon.lines(name))
        unnamed = {word for word in map(str.upper, mixed) if (word,) not in self.names}
        timed = {word.upper() for word in vocabulary(lexicon, TIME) if word.islower()}.difference(map(str.upper, days))
        self.words: frozenset[str] = self.small.union(timed, unnamed, map(str.upper, chain(common, others)))
        self.capital: frozenset[str] = name_words(lexicon).capital
        abbreviated = lexicon.words("abbreviations")
        self.short_titles: frozenset[str] = frozenset(
            w for w, title in self.titles.items() if f"{title}." in abbreviated
        )


@lru_cache(maxsize=8)
def _known_words(lexicon: Lexicon) -> _KnownWords:
    return _KnownWords(lexicon)


class _Capitals:
    """The words of one text in capitals, or of a part of a text that has small letters, too."""

    def __init__(self, text: str, known: _KnownWords, written: frozenset[str] = frozenset()) -> None:
        self._text = text
        self._written = written
        self._known = known
        self._matches = list(_WORD.finditer(text))
        self._forms = [match[0] for match in self._matches]
        self._apart = [text[a.end() : b.start()] for a, b in pairwise(self._matches)]
        self._surnames = {word for k, word in enumerate(self._forms) if self._is_surname(k)}
        self._named = (known.given | self._surnames) - known.small

    def cased(self) -> str:
        """The whole text."""
        pieces, at, k = list[str](), 0, 0
        while k < len(self._forms):
            for word in self._as_written(k) or self._name_at(k) or [self._word(k)]:
                start, end = self._matches[k].span()
                same = len(word) == end - start  # some letters have a small form of two characters
                pieces += [self._text[at:start], word if same else self._text[start:end]]
                at, k = end, k + 1
        return "".join(pieces) + self._text[at:]

    def _as_written(self, k: int) -> Sequence[str] | None:
        """Word `k` as the rest of the text writes it; `None` when it does not."""
        written, word = self._written, self._forms[k]
        if not written:
            return None
        stem, mark, ending = word.partition("’" if "’" in word else "'")
        tail = mark + ending.lower()
        if stem.lower() in written:
            return [stem.capitalize() + tail if k == 0 else stem.lower() + tail]
        if stem.capitalize() in written:
            return [stem.capitalize() + tail]
        named = stem in self._known.short_countries  # "US", though "us" is a word
        short = len(stem) < _ACRONYM and stem not in self._known.words and stem not in self._known.given
        return [stem + tail] if stem in written or named or short else None

    def _is_surname(self, k: int) -> bool:
        """Whether word `k` follows a given name that is not a word, or a title; after a title in full, not a word."""
        word = self._forms[k]
        if not k or self._apart[k - 1] not in _BLANKS:
            return False
        before = self._forms[k - 1]
        if before in self._known.short_titles and (self._apart[k - 1] == ". " or not _VOWEL.search(before)):
            return True
        initial = k > 1 and len(before) == 1 and self._apart[k - 2 : k] == [" ", ". "]  # "JAMES A. BAKER"
        if initial:
            before = self._forms[k - 2]
        if word in self._known.small and not initial:
            return False
        if before in self._known.given:
            return before not in self._known.words
        return before in self._known.titles and word not in self._known.words

    def _name_at(self, k: int) -> Sequence[str] | None:
        """The words of the longest listed name from word `k` on, as they are written; `None` when there is none."""
        for n in range(min(_LONGEST_NAME, len(self._forms) - k), 0, -1):
            name = self._known.names.get(tuple(self._forms[k : k + n]))
            if name is not None and _BLANKS.issuperset(self._apart[k : k + n - 1]):
                return name if n > 1 or self._is_listed_name(k) else None
        return None

    def _is_listed_name(self, k: int) -> bool:
        """Whether a listed name of one word is one here, though it may be a word as well: "MAY 5"."""
        follows = self._text[self._matches[k].end() :][:2].strip()
        return self._forms[k] not in self._known.words or follows.isdigit()

    def _word(self, k: int) -> str:
        """Word `k`, with a capital where it is a surname, a title or "I", or starts a sentence."""
        word, start = self._forms[k], self._matches[k].start()
        if word in self._surnames or re.split("['’]", word, maxsplit=1)[0] in self._known.capital:  # "I'm"
            return word.capitalize()
        named = k + 1 < len(self._forms) and self._forms[k + 1] in self._named
        if word in self._known.titles and (named or not _VOWEL.search(word)):
            return self._known.titles[word]
        if len(word) == 1 and self._text.startswith(".", start + 1):  # "U.S."
            return word
        if len(word) <= _ACRONYM and not _VOWEL.search(word) and word not in self._known.words:
            return word
        opens = _STARTS.search(self._text[max(start - _REACHES, 0) : start]) is not None
        return word.capitalize() if opens else word.lower()
