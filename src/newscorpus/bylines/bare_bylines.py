"""Bylines without "by" whose form gives them away: a paper's staff, and a name that no list has.

A bare name is a byline only when its given name is known. Lines of other forms need no such name: one that ends with a
word for staff ("Harbour Gazette Reporter") names nobody, and a name may be followed by a city or a job and nothing else
("Wendeline Ostrova, Abuja"). A headline may look like that ("Heavy Rain, Mumbai"), so such a name holds no common word
and no place. In a language without a list of common words nothing is taken for a name.
"""

from collections.abc import Sequence
from itertools import takewhile

from newscorpus.bylines.byline_patterns import DOMAIN
from newscorpus.bylines.byline_words import byline_words
from newscorpus.bylines.personal_names import common_words, known_given_names, world_given_names
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.vocabulary import case_variants

__all__ = ("BareBylines",)

_STAFF_WORDS = 5
_NAME_WORDS = (2, 3)
_TITLE_WORDS = 4
_PAPER = 4  # words in the name of a paper
_BARS = frozenset("|•·/")
_TELLING = 3  # so long is an ending that no name has
_INNER = str.maketrans("", "", "-'’.")  # marks inside a name: "Jean-Luc O’Neill Jr."


class BareBylines:
    """Tells such lines by their words.

    >>> from newscorpus.lexicon import load_lexicon
    >>> bare = BareBylines(load_lexicon("en"))
    >>> bare.is_staff(["Reuters", "Staff"]), bare.is_signed(["Heavy", "Rain,", "Mumbai"])
    (True, False)
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the cities, jobs and small words from the lexicon."""
        self._lexicon = lexicon
        self.cities: frozenset[str] = frozenset(lexicon.lines("dateline_cities"))
        """The cities of datelines."""
        self._staff = byline_words("staff of an outlet")
        self._joining, self._leading = byline_words("joins two names") | {"&"}, byline_words("in front of a place")
        self._cuts = self._joining | self._leading
        self._titles = lexicon.words("job_titles")
        self._outlets, self._papers = lexicon.words("outlets"), lexicon.words("outlet_words")
        self._telling = {words for words in self._leading if " " in words}
        self._offices = lexicon.words("public_offices")
        self._parts = lexicon.words("name_parts")
        labels = lexicon.words("date_labels") if lexicon.has("date_labels") else ()
        self._ends = (
            self._cuts
            | {words.partition(" ")[0] for words in self._telling}
            | {word + colon for label in labels for word in case_variants(label) for colon in ("", ":")}
        )
        self._never = lexicon.words("outlet_words") | lexicon.words("regions")
        endings = lexicon.lines("word_endings") if lexicon.has("word_endings") else ()
        self._endings = tuple(e for e in (line.split()[0] for line in endings) if len(e) >= _TELLING)

    @property
    def words(self) -> frozenset[str]:
        """The words without which a line of plain words is none of these."""
        return self._cuts | {spelled for word in self._staff for spelled in (word, word.capitalize(), word.upper())}

    def _front(self, words: Sequence[str]) -> int:
        """How many words come before the first comma, sign, or word that ends a name ("and", "in"); 0 if many."""
        for n in range(1, min(len(words), _NAME_WORDS[-1] + 1)):
            if words[n - 1][-1] == "," or words[n] in self._ends or not words[n][0].isalpha():
                return n
        return len(words) if len(words) <= _NAME_WORDS[-1] else 0

    def is_staff(self, words: Sequence[str]) -> bool:
        """Whether a line says which paper's staff wrote it: "Harbour Gazette Reporter", "Reuters Staff"."""
        return 1 < len(words) <= _STAFF_WORDS and words[-1].lower() in self._staff

    def is_signed(self, words: Sequence[str]) -> bool:
        """Whether a city, a job or a paper follows a name: "Wendeline Ostrova, Abuja", "Ostrova Roe | Harbour Post"."""
        n = self._front(words)
        behind = words[n:]
        if not behind or n not in _NAME_WORDS:
            return False
        if len(behind) > 1 and self._goes_on_with_names(behind):
            return self.is_name(words[:n])
        if behind[0] in _BARS:
            paper = list(takewhile(lambda word: word not in _BARS, behind[1:]))
            placed = self._is_paper(paper) or (len(paper) == 1 and DOMAIN.fullmatch(paper[0]) is not None)
        elif " ".join(behind[:2]) in self._telling:
            placed = " ".join(behind[2:]) in self.cities  # "Wendeline Ostrova reports from Abuja"
        elif words[n - 1][-1] == ",":
            placed = all(map(self._is_known_behind, " ".join(behind).split(", ")))
        else:
            placed = behind[0] in self._leading and " ".join(behind[1:]) in self.cities
        return placed and self.is_name(words[:n])

    def _is_known_behind(self, words: str) -> bool:
        """Whether a city, a job or an outlet may follow a name: "Hindustan Times" of "…, Hindustan Times, Delhi"."""
        parts = words.split()
        return words in self.cities or words in self._outlets or self._is_job(parts) or self._is_paper(parts)

    def _is_paper(self, words: Sequence[str]) -> bool:
        """Whether words are the name of a paper: "Harbour Times", "The Harbour Gazette"."""
        return 1 < len(words) <= _PAPER and words[-1] in self._papers and all(word[0].isupper() for word in words)

    def opens_with_name(self, words: Sequence[str]) -> bool:
        """Whether a line begins with what can only be a name: "Wendeline Ostrova", "Wendeline Ostrova in Lima"."""
        n = self._front(words)
        return n in _NAME_WORDS and self.is_name(words[:n])

    def is_name(self, words: Sequence[str]) -> bool:
        """Whether words are a name that no list has: capitals in front, and none of them is common or a place."""
        bare = [word.rstrip(",").translate(_INNER) for word in words]
        common = common_words(self._lexicon)
        if (
            not common
            or not all(map(str.isalpha, bare))
            or self._is_place(" ".join(map(_capitalized, words)).rstrip(","))
        ):
            return False
        return all(
            word.lower() in self._parts or (word[0].isupper() and not self._is_place(word) and not self.is_common(word))
            for word in map(_capitalized, bare)
        )

    def is_common(self, word: str) -> bool:
        """Whether a word is common by itself, as a plural, by a list of its own, or by its ending: "Hills"."""
        small, common = word.lower(), common_words(self._lexicon)
        if word in known_given_names(self._lexicon):
            return False
        return (
            small in common
            or (small[-1] == "s" and small[:-1] in common)
            or small in byline_words("in no name, and spelled so in Britain")
            or (small.endswith(self._endings) and word not in world_given_names())  # "Luise" is not a verb
        )

    def _goes_on_with_names(self, words: Sequence[str]) -> bool:
        """Whether more names follow a name: "Tjarko Mbeki and Ana Ruiz", "Tjarko Mbeki and agencies"."""
        joins, fillers = self._joining, self._lexicon.words("byline_fillers")
        while words:
            words = words[words[0] in joins :]
            n = self._front(words)
            if not (n in _NAME_WORDS and self.is_name(words[:n])) and " ".join(words[:n]) not in fillers:
                return False
            words = words[n:]
        return True

    def _is_place(self, word: str) -> bool:
        return word in self.cities or word in self._never

    def _is_job(self, words: Sequence[str]) -> bool:
        """Whether words in capitals name a job of a newsroom: "Health Correspondent"; not "Prime Minister"."""
        small = [word.lower() for word in words]
        return (
            0 < len(words) <= _TITLE_WORDS
            and small[-1] in self._titles
            and all(word[0].isupper() for word in words)
            and self._offices.isdisjoint(small)
        )


def _capitalized(word: str) -> str:
    return word.capitalize() if word.isupper() else word
