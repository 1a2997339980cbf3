"""Name mentions: persons, organisations and places by their form and by small word lists.

A name is a run of words with capital letters. What may join two of them (a space, the full stop of `Sen.`, the hyphen
of `Jean-Claude`, the mark of `O’Brien`, `of`, `van der`) is looked at gap by gap, so that the time is linear. Then
the words say what it is: a title or an office in front, a given name, a word of an institution, an entry of the
gazetteer.
"""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from newscorpus.lexicon import Lexicon
from newscorpus.text.name_words import CONNECTORS, GIVEN, MODIFIER, NO_NAME, ORG, ROLE, STOP, TITLE, name_classes

__all__ = ("Mention", "NameKind", "find_mentions", "is_person_name")

NameKind = Literal["person", "org", "place", "name"]
"""What the name is of; `name` when its form does not tell."""


class Mention(NamedTuple):
    """A name in the text: `start:end` with its title or role, `name_start:end` without."""

    start: int
    end: int
    kind: NameKind
    name_start: int


_JOINING = frozenset((" ", "-", "‑", "\u00a0", " (", "& ", " & "))
_PREFIXES = frozenset(("O", "D", "L", "N", "Al", "Sha"))
_OF_GAPS = frozenset((" ", "\u00a0"))
_SUFFIXES = frozenset(("Jr", "Sr", "II", "III", "IV"))
_INNER = frozenset(("of", "for", "and", "the"))
_PLACE_SHORT = frozenset(("US", "UK", "USA", "EU", "UAE", "U.S", "U.K", "E.U", "D.C", "DC"))
# What stands in front of a sentence, a line or a quote, where any word has a capital letter.
_OPENERS = frozenset('.!?:\n\r"“‘«„—(')


def find_mentions(words: Sequence[str], gaps: Sequence[str], ends: Sequence[int], lexicon: Lexicon) -> list[Mention]:
    """Return the names in a text that was split into words; see `Reading.mentions`."""
    classes = name_classes(lexicon)
    places = lexicon.words("places")
    runs = _runs(words, gaps, classes)
    midway = {word for first, last, opens in runs for word in words[first + opens : last + 1]}
    found: list[_Found] = []
    before = -2, -2
    for first, last, opens in runs:
        if opens and not _is_name_at_start(words[first], midway, classes):
            first += 1
            if first > last:
                continue
        if first == last:
            flags = classes.get(words[first], 0)
            if flags & TITLE and not flags & (ORG | GIVEN):
                continue
            name, kind = first, _single(words[first], flags, places)
        else:
            name, kind = _read(words, gaps, first, last, classes, places)
            if name > last:
                continue
        start = first
        if kind in ("name", "person") and first and classes.get(words[first - 1], 0) & ROLE:
            start = _role_start(words, gaps, first, classes, before)
            kind = "person" if start < first else kind
        before = first, last
        found.append((start, name, last, kind))
    return [
        Mention(
            ends[start] - len(words[start]),
            ends[last] if len(words[last]) > 1 else _end(gaps, ends, last),
            kind,
            ends[name] - len(words[name]),
        )
        for start, name, last, kind in _settled(found, words)
    ]


_Found = tuple[int, int, int, NameKind]
"""The first word with the title, the first without, the last, the kind."""


def _end(gaps: Sequence[str], ends: Sequence[int], last: int) -> int:
    """Where a name of one letter ends: the last full stop of `U.S.` belongs to it."""
    dotted = last and gaps[last - 1] == "." and last < len(gaps) and gaps[last][0] == "."
    return ends[last] + bool(dotted)


def _runs(words: Sequence[str], gaps: Sequence[str], classes: Mapping[str, int]) -> list[tuple[int, int, bool]]:
    """Join capitalised words that make one name; tell its first and last word, and whether it opens a sentence."""
    # One comparison drops nearly every word; digits and the capitals beyond ASCII are looked at one by one.
    caps = [k for k, word in enumerate(words) if (word < "a" or word > "z~") and word[:1].isupper()]
    none = STOP | NO_NAME
    out: list[tuple[int, int, bool]] = []
    i, n = 0, len(caps)
    while i < n:
        first = last = caps[i]
        i += 1
        if classes.get(words[first], 0) & none and not _first_name(words, gaps, first, classes):
            continue
        if first and gaps[first - 1] == "-" and words[first - 1] in CONNECTORS:
            first -= 1
        while i < n:
            following = caps[i]
            if following > last + 3 or not _joins(words, gaps, first, last, following, classes):
                break
            last = following
            i += 1
        out.append((first, last, first == 0 or (gaps[first - 1] != " " and not _OPENERS.isdisjoint(gaps[first - 1]))))
    return out


def _first_name(words: Sequence[str], gaps: Sequence[str], k: int, classes: Mapping[str, int]) -> bool:
    """Whether a function word is a given name here: `Will Smith`."""
    return (
        bool(classes.get(words[k], 0) & GIVEN) and k + 1 < len(words) and gaps[k] == " " and words[k + 1][:1].isupper()
    )


def _joins(
    words: Sequence[str], gaps: Sequence[str], first: int, last: int, following: int, classes: Mapping[str, int]
) -> bool:
    """Whether the capitalised word `following` goes on with the name `first:last`."""
    gap = gaps[last]
    word = words[last]
    if following == last + 1:
        if gap in (" ", "-", "\u00a0", "‑"):
            return not classes.get(words[following], 0) & (STOP | NO_NAME) or words[following] == "Will"
        if gap in (". ", ".\u00a0"):
            return len(word) == 1 or (len(word) <= 4 and bool(classes.get(word, 0) & TITLE)) or word == "St"
        if gap in ("’", "'", "’ ", "‘"):
            return word in _PREFIXES
        if gap in (".", "&", " & "):
            return len(word) == 1 or gap != "."
        return gap == ", " and words[following] in _SUFFIXES
    if gap not in _OF_GAPS and not (gap == ". " and len(word) == 1):
        return False
    between = words[last + 1 : following]
    if any(w not in CONNECTORS for w in between):
        return _institution(words, gaps, first, last, following, classes)
    return all(gaps[k] in (" ", "-", "\u00a0") for k in range(last + 1, following))


def _institution(
    words: Sequence[str], gaps: Sequence[str], first: int, last: int, following: int, classes: Mapping[str, int]
) -> bool:
    """`Department of Justice`, `Secretary of State`, `Centers for Disease Control and Prevention`."""
    link = words[last + 1]
    if link not in _INNER or any(gaps[k] != " " for k in range(last + 1, following)):
        return False
    if following == last + 3 and words[last + 2] != "the":
        return False
    seen = [classes.get(words[k], 0) for k in range(max(first, last - 4), last + 1)]
    if link == "and":
        return any(words[k] in _INNER for k in range(first, last)) and any(bits & ORG for bits in seen)
    if seen[0] & GIVEN or link == "the":
        return False
    wanted = ORG | TITLE if link == "of" else ORG
    return bool(seen[-1] & wanted) and not seen[-1] & GIVEN


def _is_name_at_start(word: str, midway: set[str], classes: Mapping[str, int]) -> bool:
    """Whether the first word of a sentence belongs to the name: `Priebus said`, not `Asked Priebus` or `Meanwhile`."""
    if word in midway or classes.get(word, 0) & (GIVEN | TITLE | ORG) or len(word) == 1 or word.isupper():
        return True
    low = word.lower()
    return not (low.endswith(("ing", "ly", "ed", "ever", "while")) or classes.get(low, 0))


def _read(
    words: Sequence[str], gaps: Sequence[str], first: int, last: int, classes: Mapping[str, int], places: frozenset[str]
) -> tuple[int, NameKind]:
    """Tell the first word of the bare name and what it is of; a word behind `last` when there is only a title."""
    size = last - first + 1
    if size == 2:
        whole = f"{words[first]}{gaps[first]}{words[last]}"
        if whole in places or whole in _PLACE_SHORT:
            return first, "place"
        if classes.get(words[first], 0) & GIVEN:
            return first, "person"
    elif "".join(map("".join, zip(words[first:last], gaps[first:last], strict=True))) + words[last] in places:
        return first, "place"
    flags = [classes.get(words[k], 0) for k in range(first, last + 1)]
    if flags[0] & GIVEN and not any(f & ORG for f in flags):
        return first, "person"
    titles = [i for i, f in enumerate(flags) if f & TITLE]
    behind = _person_behind(flags)
    if behind:
        return first + behind, "person"
    orgs = [i for i, f in enumerate(flags) if f & ORG]
    if orgs and (not titles or orgs[-1] == size - 1 or titles[-1] == size - 1 or titles[-1] < orgs[0]):
        return first, "org"
    if not titles:
        return first, "person" if any(len(words[k]) == 1 for k in range(first, last)) else "name"
    for i in range(titles[0] + 1, size - 1):
        if flags[i] & GIVEN and not flags[i] & ORG:
            return first + i, "person"
    name = first + titles[-1] + 1
    return name, "person"


def _person_behind(flags: list[int]) -> int:
    """Where a person's name starts behind an office that reads like a body: `Guard Max Stone`; 0 when there is none."""
    for i in range(1, len(flags) - 1):
        if flags[i] & GIVEN and not flags[i] & (ORG | TITLE) and flags[0] & ORG and not any(f & ORG for f in flags[i:]):
            return i
    return 0


def _single(word: str, flags: int, places: frozenset[str]) -> NameKind:
    if word in places or word in _PLACE_SHORT:
        return "place"
    if flags & ORG or (len(word) > 1 and word.isupper()):
        return "org"
    return "person" if flags & GIVEN else "name"


def _role_start(
    words: Sequence[str], gaps: Sequence[str], first: int, classes: Mapping[str, int], before: tuple[int, int]
) -> int:
    """Go back over `Clinton campaign manager` in front of `Robby Mook`; `first` when there is no such role."""
    k = first - 1
    if k < 0 or gaps[k] != " " or not classes.get(words[k], 0) & ROLE:
        return first
    stop = max(0, k - 6)
    while k > stop and gaps[k - 1] in (" ", "-") and classes.get(words[k - 1], 0) & (ROLE | MODIFIER):
        k -= 1
    if before[1] == k - 1 and gaps[k - 1] == " ":
        return before[0]
    return k


def _settled(found: list[_Found], words: Sequence[str]) -> list[_Found]:
    """Let the whole text decide: a word that is some person's surname here is a person wherever it stands alone."""
    alone = {words[last] for _, name, last, kind in found if kind == "name" and name == last}
    surnames = {
        words[last]
        for _, name, last, kind in found
        if kind == "person" or (kind == "name" and name < last and words[last] in alone)
    } - _SUFFIXES
    return [
        (start, name, last, "person")
        if kind != "person"
        and ((name == last and words[last] in surnames) or (kind == "name" and name < last and words[last] in alone))
        else (start, name, last, kind)
        for start, name, last, kind in found
    ]


def is_person_name(text: str, lexicon: Lexicon) -> bool:
    """Tell whether `text` has the form of one person's name, with or without a title.

    >>> from newscorpus.lexicon import load_lexicon
    >>> english = load_lexicon("en")
    >>> [is_person_name(name, english) for name in ("Jane Doe", "J. R. van der Berg", "The Daily News", "Rain")]
    [True, True, False, False]
    """
    from newscorpus.text.reading import Reading  # noqa: PLC0415 - the reading knows the names, so it imports this module

    reading = Reading(text.strip(), lexicon)
    found = reading.mentions
    return (
        len(found) == 1
        and found[0].kind == "person"
        and found[0].start == 0
        and len(reading.text.rstrip(".")) == found[0].end
        and " " in text[: found[0].end].strip()
    )
