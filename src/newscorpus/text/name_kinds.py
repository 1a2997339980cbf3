"""What a run of words with capitals is the name of: its titles, given names and words of institutions decide.

A title or an office in front leaves the words behind it to a person ("Chief of Staff Jane Doe"), a given name does so
even behind words of an institution ("Guard Max Stone", "Governor of the Bank of England Max Stone"). A run that ends in
an office and holds such a word names nobody ("Health Secretary"), since its holder has a name elsewhere; any other run
with such a word is an institution.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache, partial
from typing import Literal

from newscorpus.lexicon import Lexicon
from newscorpus.text.name_words import GIVEN, ORG, PLACE, ROLE, TITLE, NameWords, name_classes, name_words

__all__ = ("NameKind", "kind_reader")

NameKind = Literal["person", "org", "place", "name"]
"""What the name is of; `name` when its form does not show it."""

_LONGEST_TITLE = 4  # words of "Deputy Inspector General of"
_WORD = re.compile(r"\w+")
_TWO = 2  # words: a title and a name
_PARTICLE = 2  # letters: a given name in the middle is longer, or rather a particle


@cache
def kind_reader(lexicon: Lexicon) -> Callable[[str], tuple[int, NameKind]]:
    """Return what reads a name: how many words in front of it are titles, and what it is of; all when it is a title.

    >>> from newscorpus.lexicon import load_lexicon
    >>> read = kind_reader(load_lexicon("en"))
    >>> read("Senator Jane Doe"), read("Bank of England"), read("Health Secretary")
    ((1, 'person'), (0, 'org'), (2, 'person'))
    """
    # the names of a day come back all day
    return lru_cache(maxsize=4096)(partial(_read, name_classes(lexicon), name_words(lexicon)))


def _read(classes: Mapping[str, int], known: NameWords, name: str) -> tuple[int, NameKind]:
    """Return how many words before a name are titles, and what it is of; all when there is only a title."""
    words = _WORD.findall(name)
    size = len(words)
    if size == 1:
        bits = classes.get(name, 0)
        return int(bool(bits & TITLE) and not bits & (ORG | GIVEN)), _one_word(name, bits)
    whole = classes.get(name, 0)
    if not known.possessive.isdisjoint(words):
        return 0, "org"  # the Queen’s Guard
    if whole & (PLACE | ORG):
        return 0, "place" if whole & PLACE else "org"
    flags = _flags(words, classes, known)
    if words[-1] in known.streets and not flags[0] & (TITLE | GIVEN):
        return 0, "place"
    behind = _before_name(words, flags, known)
    if behind >= 0:
        return behind, "person"
    if size == _TWO and flags[1] & GIVEN and flags[0] & ORG and classes.get(words[0].lower(), 0) & ROLE:
        return 1, "person"  # Brothers Eli and Sam Stone
    titles = [i for i, f in enumerate(flags) if f & TITLE]
    office = _office(words, known) if titles[:1] == [0] else 0
    known_end = size - (size - office == _TWO and words[-1] in known.also_surnames)
    if office and not any(f & (ORG | PLACE) for f in flags[office:known_end]):
        return office, "person"
    opens = flags[0] & ORG or (flags[0] & TITLE and words[1] in known.inner)
    if opens and (behind := _person_behind(flags)):
        return behind, "person"
    if not titles and (behind := _behind_role(words, flags, classes)):
        return behind, "person"
    orgs = [i for i, f in enumerate(flags) if f & ORG]
    if orgs and titles and _is_office(words, flags, titles, orgs):
        return size, "person"
    if orgs and (not titles or orgs[-1] == size - 1 or titles[-1] == size - 1 or titles[-1] < orgs[0]):
        return 0, "org"
    if not titles:
        return 0, "person" if any(len(word) == 1 for word in words[:-1]) else "name"
    for i in range(titles[0] + 1, size - 1):
        if flags[i] & GIVEN and not flags[i] & ORG and not (flags[i - 1] == 0 and len(words[i]) <= _PARTICLE):
            second = i == titles[-1] + 2 and not flags[i - 1] and not _is_topic(words[i - 1], known)
            return i - second, "person"  # `Dr. Oyela James Bamide`; not `Al` of `Dr. Noura Al Marri`
    named = titles == [1] and size == _TWO and not flags[0] and words[1] in known.also_surnames  # Oyela King
    return (0, "name") if named else (titles[-1] + 1, "person")


def _flags(words: Sequence[str], classes: Mapping[str, int], known: NameWords) -> list[int]:
    """What each word may be, but for what the next or the last one shows that it is not."""
    flags = [classes.get(word, 0) for word in words]
    for i in range(len(words) - 1):
        if i and flags[i] & GIVEN and not flags[i - 1] and words[i].lower() in known.particles:
            flags[i] = 0  # `Uhuru Ole Saitoti`
        elif flags[i] & TITLE and classes.get(f"{words[i]} {words[i + 1].removesuffix('n')}", 0) & PLACE:
            flags[i] = PLACE  # `High Court of Sri Lanka`, `Sri Lankan`
    return flags


def _before_name(words: Sequence[str], flags: Sequence[int], known: NameWords) -> int:
    """How many words precede a name that a form of address or a given name reveals; -1 if none does."""
    size, surname = len(words), words[-1] in known.also_surnames
    if surname and words[0] in known.addresses and all(f & TITLE for f in flags[1:-1]):
        return size - 1  # Mr Major, Ms Bank, Mr Justice King
    if flags[0] & GIVEN and (not any(f & ORG for f in flags) or (size == _TWO and surname)):
        return _behind_office_of(flags)
    if size > _TWO and surname and flags[-2] & GIVEN and flags[-3] & TITLE and not flags[-2] & ORG:
        return size - _TWO  # House Speaker Jane Post
    if size > _TWO and surname and not flags[-2] and all(f & TITLE and not f & ORG for f in flags[:-2]):
        return size - _TWO  # Dame Oyela King
    return -1


def _office(words: Sequence[str], known: NameWords) -> int:
    """How many words an office in front is: 3 in "Chief of Staff Jane Doe"; 0 when there is none of its form."""
    k = next((i for i, word in enumerate(words[:_LONGEST_TITLE]) if word in known.inner), 0)
    if k and words[k + 1 : k + 2] and words[k + 1] in known.inner:  # `Leader of the Opposition`
        k += 1
    end = k + 1
    while k and end < len(words) and (_is_topic(words[end], known) or _leads_to_topic(words[end : end + 2], known)):
        end += 1
    return end if end > k + 1 else _place_end(words, k + 1, known) if k else 0


def _place_end(words: Sequence[str], k: int, known: NameWords) -> int:
    """Where a name starts behind the place of an office at word `k`: `Mayor of Paris Oyela Bamide`; else 0."""
    ends = range(len(words) - _TWO, k, -1)
    return next((end for end in ends if known.classes.get(" ".join(words[k:end]), 0) & PLACE), 0)


def _is_topic(word: str, known: NameWords) -> bool:
    """Whether a word may follow "of" in an office: `Staff`, `Health`."""
    return word in known.topics or word in known.offices


def _leads_to_topic(words: Sequence[str], known: NameWords) -> bool:
    """Whether the first of two words leads to more of an office: `for Health` of `Secretary of State for Health`."""
    return words[0] in known.inner and len(words) > 1 and _is_topic(words[1], known)


def _is_office(words: Sequence[str], flags: Sequence[int], titles: Sequence[int], orgs: Sequence[int]) -> bool:
    """Whether a run is an office in a body and names nobody: "Health Secretary", "Speaker of the House"."""
    small = [i for i, word in enumerate(words) if word.islower()]
    if titles[-1] == len(words) - 1:
        return not small or small[-1] < orgs[0]  # not `Office of the Prime Minister`
    if small[:1] != [titles[-1] + 1] or titles[0] != 0 or orgs[-1] != len(words) - 1:
        return False
    return not flags[small[0] + 1] & PLACE  # not `Prince of Wales Hospital`


def _person_behind(flags: Sequence[int]) -> int:
    """Where a person's name starts after an office that reads like a body: `Guard Max Stone`; 0 when there is none."""
    for i in range(1, len(flags) - 1):
        if flags[i] & GIVEN and not flags[i] & (ORG | TITLE) and not any(f & ORG for f in flags[i:]):
            return i
    return 0


def _behind_office_of(flags: Sequence[int]) -> int:
    """Where a name starts behind an office of somebody else: `Clinton Press Director Jane Doe`; 0 for other names.

    Behind what may be a given name and a title, two words are a name whatever they are: `Salem Mayor Oyela Bamide`.
    """
    behind = next((i for i, f in enumerate(flags) if i and not f & TITLE), 0)
    if 1 < behind < len(flags) - 1:
        return behind
    offices = (i for i in range(2, len(flags) - 1) if flags[i] & GIVEN and flags[i - 1] & TITLE)
    return next(offices, 0)


def _behind_role(words: Sequence[str], flags: Sequence[int], classes: Mapping[str, int]) -> int:
    """Where a given name comes right after a noun for a person: `City Council Member Jane Doe`; 0 when none does."""
    for i in range(1, len(words) - 1):
        if flags[i] & GIVEN and not flags[i] & ORG and classes.get(words[i - 1].lower(), 0) & ROLE:
            return 0 if flags[i - 1] & GIVEN or any(f & ORG for f in flags[i:]) else i
    return 0


def _one_word(word: str, bits: int) -> NameKind:
    """What a name of one word is of."""
    if bits & PLACE:
        return "place"
    if bits & ORG or (len(word) > 1 and word.isupper()):
        return "org"
    return "person" if bits & GIVEN else "name"
