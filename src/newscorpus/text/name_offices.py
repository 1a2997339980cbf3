"""Where a name starts when a role or an office comes before it.

A role in lower case belongs to the name after it, with the words that describe the role ("former campaign manager Jane
Doe"). So does an office with the place where it is held, which is no part of the name ("Ambassador to France Jane
Doe").
"""

from collections.abc import Mapping, Sequence

from newscorpus.text.name_words import GIVEN, MODIFIER, ORG, PLACE, ROLE, TITLE, NameWords

__all__ = ("opens_topics", "place_of_post", "post_before", "role_start")


def post_before(words: Sequence[str], first: int, known: NameWords) -> int:
    """Return the word of the office before `to`, `for` or `to the` and word `first`: `Envoy to France`; else -1."""
    k = first - 1 - (first > 0 and words[first - 1] in known.articles)
    return k - 1 if k > 0 and words[k] in known.before_place and known.classes.get(words[k - 1], 0) & TITLE else -1


def opens_topics(words: Sequence[str], first: int, known: NameWords) -> bool:
    """Return whether the first word of a sentence is one of two topics: `Health and safety officer`."""
    behind = words[first + 1 : first + 3]
    joined = len(behind) > 1 and behind[0] in known.between_topics and behind[1].islower()
    return joined and known.topics.issuperset((words[first].capitalize(), behind[1].capitalize()))


def place_of_post(words: Sequence[str], first: int, last: int, classes: Mapping[str, int]) -> int:
    """Return how many words of a run are the place of a post, before the name of who holds it.

    A place that is not known ends before a given name: `MP for Cork South Jane Doe`, not `Envoy for Mayor Jane Doe`.
    """
    sizes = range(last - first - 1, 0, -1)
    known = next((n for n in sizes if classes.get(" ".join(words[first : first + n]), 0) & PLACE), 0)
    if known:
        return known
    kinds = [classes.get(word, 0) for word in words[first:last]]
    given = next((n for n, kind in enumerate(kinds) if kind & TITLE or kind & (GIVEN | ORG | PLACE) == GIVEN), 0)
    return given if given and kinds[given] & GIVEN else 0


def role_start(words: Sequence[str], gaps: Sequence[str], first: int, known: NameWords, before: tuple[int, int]) -> int:
    """Return where the role before the name at word `first` starts: `Clinton campaign manager Robby Mook`.

    That is `first` itself where more than a space lies between. A role may have two topics: `health and safety
    officer`.
    """
    k = first - 1
    if gaps[k] != " ":
        return first
    stop = max(0, k - 6)
    while k > stop and gaps[k - 1] in (" ", "-"):
        word = words[k - 1] if gaps[k - 1] == " " else words[k - 1].lower()  # Co-founder
        if (
            k > 1
            and word in known.between_topics
            and {words[k].capitalize(), words[k - 2].capitalize()} <= known.topics
        ):
            k -= 1
        elif not known.classes.get(word, 0) & (ROLE | MODIFIER) and word.capitalize() not in known.topics:
            break
        k -= 1
    if before[1] == k - 1 and gaps[k - 1] == " ":
        return before[0]
    return k
