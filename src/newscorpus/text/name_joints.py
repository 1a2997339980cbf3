"""What joins two capitalized words into one name.

Between them there may be a space, the full stop of `Sen.`, the hyphen of `Jean-Claude`, the apostrophe of `O’Brien`, or
small words: the particles of persons (`van der`) and, in the names of bodies, `of`, `for` and `and` (`Department of
Justice`). Each joint is judged by itself, with the few words around it.

`And` separates two names more often than it joins one, so a body must be named beside it: before it (`the Center for
Disease Control and Prevention`) or after it, where two places or topics share one (`Avon and Somerset Police`).
"""

from collections.abc import Sequence

from newscorpus.text.name_words import GIVEN, NO_NAME, ORG, PLACE, ROLE, STOP, TITLE, NameWords

__all__ = ("ELIDED", "NO_START", "ends_given_name", "goes_on", "in_name", "joins", "joins_topics")

ELIDED = frozenset(("’", "'", "‘"))
"""The marks inside `O’Brien`."""

NO_START = STOP | NO_NAME
"""What no name starts with, as a rule."""

_SYLLABLE = 5
"""Letters: no syllable of a romanised Korean or Chinese name has more."""

_TITLE = 4
"""Letters of a title with a full stop, at most."""

_NICKNAME = 3
"""Words of a nickname in marks, at most."""

_NICKNAMES = {" “": "” ", ' "': '" ', " ‘": "’ ", " '": "' "}
"""What is before and behind a nickname."""

_AROUND_NICKNAME = frozenset((*_NICKNAMES, *_NICKNAMES.values()))

_JOINING = frozenset((" ", "-", "‑", ". ", "’", "'", "’ ", "' ", "‘", ".", "&", " & ", ", "))


def ends_given_name(word: str, others: frozenset[str]) -> bool:
    """Return whether a word after a hyphen ends a given name: `Kwon Min-jun`, not `Salem Bay-wide`.

    Args:
        word: the word.
        others: short words that make a compound with a name.
    """
    return len(word) <= _SYLLABLE and word.islower() and word.isalpha() and word not in others


def in_name(words: Sequence[str], gaps: Sequence[str], k: int, before: int, known: NameWords) -> bool:
    """Return whether a function word or a month is in a name: `Theresa May`, `People Without Borders`."""
    word = words[k]
    if k and words[k - 1] in known.addresses:
        if word in known.surnames:  # `Mrs May`
            return True
        if not known.classes.get(word, 0) & STOP:
            return goes_on(words, gaps, k, known)  # `Mr Sunday Okoro`
    if before & GIVEN and (
        word in known.surnames or (len(word) == 1 and k < len(gaps) and gaps[k][:1] == ".")
    ):  # `Jane A. Doe`
        return True
    return word in known.names or (word in known.joining and goes_on(words, gaps, k, known))


def goes_on(words: Sequence[str], gaps: Sequence[str], k: int, known: NameWords) -> bool:
    """Return whether a name goes on, so that a function word can be a given name: `Will Smith`, `Jan van der Berg`."""
    if k + 1 >= len(words) or gaps[k] != " ":
        return False
    return words[k + 1][:1].isupper() or (words[k + 1] in known.particles and words[k] not in known.linking)


def joins(
    words: Sequence[str],
    gaps: Sequence[str],
    first: int,
    last: int,
    following: int,
    known: NameWords,
) -> bool:
    """Return whether the word `following` goes on with the name `first:last`, with more than a space between."""
    gap = gaps[last]
    word = words[last]
    syllable = following == last + 2 and gap == "-" and gaps[last + 1] == " "
    if syllable and ends_given_name(words[last + 1], known.behind_hyphen):
        return True  # `Min-jun Kwon`
    if following == last + 1 and gap in _AROUND_NICKNAME and _is_nickname(words, gaps, last, known):
        return True
    if following == last + 2 and gap in ELIDED:
        return words[last + 1] in known.possessive and _owns_body(words, gaps, first, last, known)
    if gap == "(":
        return following == last + 1 and word.isupper() and _is_wing(words, gaps, following)
    if words[last + 1] not in known.linking if following > last + 1 else gap not in _JOINING:
        return False
    if following == last + 1:
        if gap in ("-", "‑"):
            bits = known.classes.get(words[following], 0)
            return not bits & NO_START or in_name(words, gaps, following, known.classes.get(word, 0), known)
        if gap == ". ":
            return len(word) == 1 or _is_short_title(word, known) or word in known.abbreviated
        if gap in ("’", "'", "’ ", "' ", "‘"):
            closes = first and gaps[first - 1][-1:] in ELIDED
            if word in known.elided or gap[1:] != " " or closes:
                return word in known.elided
            return word.endswith(known.caught) or (words[following] in known.unions and _is_plural(word, known))
        if gap in (".", "&", " & "):
            return len(word) == 1 or gap != "."
        return gap == ", " and (words[following] in known.behind_comma or joins_topics(words, gaps, last, known))
    short = len(word) == 1 or _is_short_title(word, known)
    if gap != " " and not (gap == ". " and short):  # `Ms. van der Berg`
        return False
    between = words[last + 1 : following]
    if any(w not in known.particles for w in between):
        return _institution(words, gaps, first, last, following, known)
    return all(gaps[k] in (" ", "-") for k in range(last + 1, following))


def _is_short_title(word: str, known: NameWords) -> bool:
    """Whether a full stop may belong to a title: `Sen.`; not to one that is a surname too, as `King`."""
    return len(word) <= _TITLE and bool(known.classes.get(word, 0) & TITLE) and word not in known.also_surnames


def _is_nickname(words: Sequence[str], gaps: Sequence[str], last: int, known: NameWords) -> bool:
    """Whether a name goes on over a mark behind word `last`, which opens or closes a nickname: `Ana “Bo” Ruiz`."""
    first = last
    while first and last - first < _NICKNAME and gaps[first] not in _NICKNAMES:
        first -= 1
    closed = _NICKNAMES.get(gaps[first], "")
    if not closed or not known.classes.get(words[first], 0) & GIVEN:
        return False
    for k in range(first + 1, min(first + _NICKNAME, len(words) - 2) + 1):
        if not words[k][:1].isupper() or gaps[k] != " ":
            return gaps[k] == closed and words[k][:1].isupper() and words[k + 1][:1].isupper()
    return False


def _owns_body(words: Sequence[str], gaps: Sequence[str], first: int, last: int, known: NameWords) -> bool:
    """Whether a body is named for whose it is: `the Sheriff’s Office`, `the Children’s Society`; not `Roe’s Office`."""
    owner = words[last] in known.owners or known.classes.get(words[last], 0) & TITLE
    body = known.classes.get(words[last + 2], 0) & ORG
    person = first == last - 1 and known.classes.get(words[first], 0) & GIVEN
    return bool(owner and body) and not person and gaps[last + 1] == " "


def _is_plural(word: str, known: NameWords) -> bool:
    """Whether a word is a noun for several persons: `Farmers` of `the Farmers’ Union`; not `Adams`."""
    return bool(known.classes.get(word.lower(), 0) & ROLE) and word.endswith("s")


def _is_wing(words: Sequence[str], gaps: Sequence[str], k: int) -> bool:
    """Whether word `k` ends the short name of a party: `CPI(M)`, `NCP(SP)`."""
    return len(words[k]) <= _SYLLABLE and words[k].isupper() and k < len(gaps) and gaps[k][:1] == ")"


def _institution(
    words: Sequence[str],
    gaps: Sequence[str],
    first: int,
    last: int,
    following: int,
    known: NameWords,
) -> bool:
    """`Department of Justice`, `Secretary of State`, `Center for Disease Control and Prevention`."""
    link = words[last + 1]
    if link not in known.inner or any(gaps[k] != " " for k in range(last + 1, following)):
        return False
    if following == last + 3 and (words[last + 2] != "the" or link == "and"):
        return False
    seen = [known.classes.get(words[k], 0) for k in range(max(first, last - 4), last + 1)]
    if link == "and":
        if joins_topics(words, gaps, last, known) or _share_body(words, gaps, first, last, known):
            return True
        return any(words[k] in known.inner for k in range(first, last)) and any(bits & ORG for bits in seen)
    if seen[0] & GIVEN or link == "the":
        return False
    office = link == "of" or words[following] in known.topics  # `Minister for Housing`
    wanted = ORG | TITLE if office else ORG
    return bool(seen[-1] & wanted) and not seen[-1] & GIVEN


def _share_body(words: Sequence[str], gaps: Sequence[str], first: int, last: int, known: NameWords) -> bool:
    """Whether two places or topics share a body: `Avon and Somerset Police`, `the Rights and Aid Project`.

    Not `Norway and Shell Group` or `Doe Group and Roe Council`: those are two names each. Without an article the body
    must be one that places share, since `Doe and Roe Committee members` may be two things.
    """
    has_article = bool(first) and words[first - 1].lower() in known.articles
    own = _OWN_NAME if has_article else _OWN_NAME | GIVEN
    if (first < last and not has_article) or any(known.classes.get(words[k], 0) & own for k in range(first, last + 1)):
        return False
    for k in range(last + _TWO, min(last + _TWO + _SHARED, len(words) - 1)):
        if gaps[k] != " " or not words[k + 1][:1].isupper() or known.classes.get(words[k], 0) & _OWN_NAME:
            break
        if words[k + 1] in known.local_bodies or (has_article and known.classes.get(words[k + 1], 0) & ORG):
            return True
    return False


_TWO, _SHARED = 2, 3
"""How far behind the first name the second one is, and among how many words of it the body must follow."""

_OWN_NAME = ORG | TITLE | PLACE | STOP | NO_NAME
"""What is a name for itself, or none."""


def joins_topics(words: Sequence[str], gaps: Sequence[str], last: int, known: NameWords) -> bool:
    """Return whether topics of one body are joined after word `last`: `Securities and Exchange Commission`."""
    k, joined = last, 0
    while k + 2 < len(words) and words[k] in known.topics:
        if gaps[k] == ", " and words[k + 1] in known.topics:
            k += 1
        elif words[k + 1] in known.between_topics and gaps[k] == gaps[k + 1] == " ":
            k, joined = k + 2, 1
        elif joined and gaps[k] == " " and words[k + 1][:1].isupper():
            k += 1
        else:
            break
    return bool(joined and known.classes.get(words[k], 0) & (ORG | TITLE))
