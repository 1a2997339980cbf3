"""Name mentions: persons, organisations and places by their form and by small word lists.

A name is a run of words with capital letters. `newscorpus.text.name_joints` decides gap by gap, in linear time, what
joins two of them. Then the words say what kind of name it is: a title or an office in front, a given name, a word of an
institution, an entry of the gazetteer.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from operator import attrgetter

from newscorpus.lexicon import Lexicon
from newscorpus.text.fast_frozen import fast_frozen
from newscorpus.text.name_joints import ELIDED, NO_START, ends_given_name, goes_on, in_name, joins, joins_topics
from newscorpus.text.name_kinds import NameKind, kind_reader
from newscorpus.text.name_offices import opens_topics, place_of_post, post_before, role_start
from newscorpus.text.name_words import (
    GIVEN,
    MODIFIER,
    ORG,
    PLACE,
    ROLE,
    STOP,
    TITLE,
    NameWords,
    name_words,
)

__all__ = ("Mention", "NameKind", "find_mentions")


@fast_frozen
class Mention:
    """A name in the text: `start:end` with its title or role, `name_start:end` without.

    These are the words `first` to `last`, and `name` to `last`.
    """

    start: int
    end: int
    kind: NameKind
    name_start: int
    first: int
    name: int
    last: int

    def as_person(self) -> "Mention":
        """Return it as the name of a person."""
        return Mention(self.start, self.end, "person", self.name_start, self.first, self.name, self.last)


# What comes before a sentence, a line or a quote, where any word has a capital letter.
_OPENERS = frozenset('.!?:\n\r"“‘«„—(')


def find_mentions(
    words: Sequence[str], gaps: Sequence[str], ends: Sequence[int], capitals: Sequence[int], lexicon: Lexicon
) -> list[Mention]:
    """Return the names in a text that was split into words; see `Reading.mentions`."""
    known = name_words(lexicon)
    classes = known.classes
    runs, midway = _runs(words, gaps, capitals, known)
    found: list[Mention] = []
    read = kind_reader(lexicon)
    unsettled: list[int] = []
    titles_alone: list[int] = []
    surnames: set[str] = set()
    addressed: set[str] = set()
    before = -2, -2
    for first, last, opens in runs:
        following = words[first + 1] if first < last else ""
        if opens and (
            opens_topics(words, first, known) or not _is_name_at_start(words[first], following, midway, known)
        ):
            first += 1
            if first > last:
                continue
        post = post_before(words, first, known)
        place = place_of_post(words, first, last, classes) if post >= 0 else 0
        first += place
        titles, kind = read(words[first] if first == last else _written(words, gaps, first, last))
        name = first + titles
        while name > first and name <= last and words[name - 1] in known.elided and gaps[name - 1] in ELIDED:
            name -= 1  # `Ms. O’Neil`
        if name > last:
            if first == last or words[first] in known.addresses:  # Mr Sheikh
                titles_alone.append(last)
            continue
        is_person = words[name] not in known.inner
        if not is_person:  # a work or an office, nobody's name: `King of the Hill`
            name, kind = first, "name"
        start = first
        if (
            post >= 0
            and (place or (titles and post < first - 2))
            and (kind == "person" or (kind == "name" and name < last))
        ):
            start, kind = post, "person"
        elif first and (kind == "name" or kind == "person") and classes.get(words[first - 1], 0) & ROLE:
            start = role_start(words, gaps, first, known, before)
            kind = "person" if start < first else kind
            surnames.discard(_release(words, found, start, first, classes))
        before = first, last
        begin = ends[start] - len(words[start])
        end = ends[last] if len(words[last]) > 1 else _end(gaps, ends, last)
        if last and gaps[last - 1] == "(":  # CPI(M)
            end, kind = ends[last] + 1, "org"
        bare = begin if name == start else ends[name] - len(words[name])
        found.append(Mention(begin, end, kind, bare, start, name, last))
        if kind == "person":
            surnames.add(words[last])
            if first < name == last and words[first] in known.addresses:
                addressed.add(words[last])
        elif is_person and (name == last or kind == "name"):
            unsettled.append(len(found) - 1)
            if name < last and words[last] in known.also_surnames:
                surnames.add(words[last])  # Oyela King
    _settle(found, unsettled, words, surnames, addressed, known)
    persons = [k for k in titles_alone if words[k] in surnames and not _is_led(words, gaps, k, known)]
    if not persons:
        return found
    return sorted((*found, *(_surname(words, ends, k) for k in persons)), key=attrgetter("start"))


def _release(words: Sequence[str], found: list[Mention], start: int, name: int, classes: Mapping[str, int]) -> str:
    """Take a given name for nobody's before the role of the next name, and return it: `Chelsea boss Ann Doe`."""
    last = found[-1] if found else None
    if last is None or last.kind != "person" or not start <= last.first == last.last == name - 2:
        return ""
    if not classes.get(words[last.last], 0) & GIVEN:
        return ""
    found[-1] = Mention(last.start, last.end, "name", last.name_start, last.first, last.name, last.last)
    return words[last.last]


def _is_led(words: Sequence[str], gaps: Sequence[str], k: int, known: NameWords) -> bool:
    """Whether an article or the like comes before word `k`: `the King`."""
    return k > 0 and gaps[k - 1] == " " and words[k - 1].lower() in known.questions


def _surname(words: Sequence[str], ends: Sequence[int], k: int) -> Mention:
    """A surname that is spelled like a title: in `Ann King spoke. King said so.`, but not in `the King`."""
    start = ends[k] - len(words[k])
    return Mention(start, ends[k], "person", start, k, k, k)


def _written(words: Sequence[str], gaps: Sequence[str], first: int, last: int) -> str:
    """The words `first` to `last` with what is between them."""
    if first == last - 1:
        return f"{words[first]}{gaps[first]}{words[last]}"
    return "".join(map("".join, zip(words[first:last], gaps[first:last], strict=True))) + words[last]


def _end(gaps: Sequence[str], ends: Sequence[int], last: int) -> int:
    """Where a name of one letter ends: the last full stop of `U.S.` belongs to it."""
    dotted = last and gaps[last - 1] == "." and last < len(gaps) and gaps[last][0] == "."
    return ends[last] + bool(dotted)


def _runs(
    words: Sequence[str], gaps: Sequence[str], caps: Sequence[int], known: NameWords
) -> tuple[list[tuple[int, int, bool]], set[str]]:
    """Join capitalised words that make one name.

    Each has its first and last word, and whether it opens a sentence. The words of the names come with them, without
    those that open a sentence, where any word has a capital letter.
    """
    get = known.classes.get
    out: list[tuple[int, int, bool]] = []
    midway: set[str] = set()
    i, n = 0, len(caps)
    while i < n:
        first = last = caps[i]
        i += 1
        word = words[first]
        if word in known.whole and (whole := _whole_end(words, gaps, first, known)) > first:
            out.append((first, whole, False))
            midway.update(words[first : whole + 1])
            i = bisect_right(caps, whole, i)
            continue
        flags = get(word, 0)
        initial = flags & NO_START and len(word) == 1 and _is_initial(words, gaps, first)
        if flags & NO_START and not initial and not (flags & GIVEN and goes_on(words, gaps, first, known)):
            society = i < n and caps[i] == first + 1 and words[first + 1] in known.joining  # `People Without Borders`
            topics = word in known.topics and joins_topics(words, gaps, first, known)  # `Police and Crime Commissioner`
            is_known = word in midway and _is_known_person(words, gaps, first, flags, known)
            if not (society or topics or is_known):
                continue
        gap = gaps[first - 1] if first else "\n"
        if gap == "-" and words[first - 1] in known.particles:
            first -= 1
            gap = gaps[first - 1] if first else "\n"
        while i < n and (following := caps[i]) <= last + 3:
            if following == last + 1 and gaps[last] == " ":  # nearly all that go on
                further = words[following]
                if further in known.behind_name and not goes_on(words, gaps, following, known):
                    i += 1  # `Jane Doe QC`
                    break
                if get(further, 0) & NO_START and not in_name(words, gaps, following, get(words[last], 0), known):
                    break
            elif not joins(words, gaps, first, last, following, known):
                break
            last = following
            i += 1
        syllable = first < last < len(words) - 1 and gaps[last] == "-"
        if syllable and ends_given_name(words[last + 1], known.behind_hyphen):
            last += 1
        opens = gap != " " and not initial and not _OPENERS.isdisjoint(gap)
        out.append((first, last, opens))
        if first < last:
            midway.update(words[first + opens : last + 1])
        elif not opens:
            midway.add(word)
    return out, midway


def _is_initial(words: Sequence[str], gaps: Sequence[str], k: int) -> bool:
    """Whether a word of one letter is the first of two initials: `A.K. Doe`, `A. K. Doe`."""
    if k + 2 >= len(words) or gaps[k] not in (".", ". ") or gaps[k + 1][:1] != ".":
        return False
    return len(words[k + 1]) == 1 and words[k + 1].isupper() and words[k + 2][:1].isupper()


def _whole_end(words: Sequence[str], gaps: Sequence[str], first: int, known: NameWords) -> int:
    """The last word of a name that is known whole and starts at word `first`; -1 when none does."""
    for name in known.whole[words[first]]:
        last = first + len(name) - 1
        if tuple(words[first : last + 1]) == name and all(gap == " " for gap in gaps[first:last]):
            return last
    return -1


def _is_known_person(words: Sequence[str], gaps: Sequence[str], k: int, flags: int, known: NameWords) -> bool:
    """Whether a month or an auxiliary that opens a sentence is somebody of that name: `May said`, not `May the plan`.

    Somebody of that name must be in the text, with the name in full.
    """
    word = words[k]
    if not (flags & GIVEN or word in known.surnames) or k + 1 >= len(words):
        return False
    if k and _OPENERS.isdisjoint(gaps[k - 1]):
        return False
    if gaps[k] in ELIDED:
        return words[k + 1] in known.possessive
    following = words[k + 1]
    return gaps[k] == " " and following.islower() and following not in known.questions


def _is_name_at_start(word: str, following: str, midway: set[str], known: NameWords) -> bool:
    """Whether the first word of a sentence belongs to the name: `Priebus said`, not `Asked Priebus` or `Meanwhile`."""
    if known.classes.get(word, 0) & STOP:  # `Will Doe come?`; `Will Doe` is a name when it is inside a sentence too
        return word in midway
    if word in midway or known.classes.get(word, 0) & (GIVEN | TITLE | ORG) or word.isupper():
        return True
    if word in known.topics and following in known.between_topics:
        return True
    if following and (following in known.joining or known.classes.get(f"{word} {following}", 0) & PLACE):
        return True
    low = word.lower()
    if known.classes.get(low, 0) & MODIFIER and known.classes.get(following, 0) & TITLE:
        return True  # Prime Minister Jane Doe
    return not (low.endswith(known.opening_endings) or known.classes.get(low, 0))


def _settle(
    found: list[Mention],
    unsettled: Sequence[int],
    words: Sequence[str],
    surnames: set[str],
    addressed: set[str],
    known: NameWords,
) -> None:
    """Let the whole text decide: a word that is some person's surname here is a person wherever it occurs alone.

    So is a longer name whose last word the text has behind a form of address: `Nguyen Thi Mai`, beside `Ms Mai`.
    `unsettled` holds the numbers of the names that are not a person's so far.
    """
    no_persons = [found[i] for i in unsettled]
    alone = addressed | {words[m.last] for m in no_persons if m.name == m.last and m.kind == "name"}
    surnames |= {words[m.last] for m in no_persons if m.name < m.last and words[m.last] in alone}
    surnames -= known.behind_comma
    for i, mention in zip(unsettled, no_persons, strict=True):
        single = mention.name == mention.last or words[mention.name].lower() in known.particles  # `al-Thani`
        if words[mention.last] in (surnames if single else alone):
            found[i] = mention.as_person()
