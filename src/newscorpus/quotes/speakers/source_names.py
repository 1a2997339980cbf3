"""The name of a source: `Doe’s spokesman Paul Roe` is Roe, `a spokesman for Doe` has no name.

It is the last name before the first comma that owns nothing and comes after no preposition, or the name after a
description (`the mayor of Lagos, Doe`). An owner is never the speaker (`Moss’s family`, `Trump aides`). Names that
commas and `and` join are a list (`Doe and her deputy, Roe`).
"""

from bisect import bisect_left
from collections.abc import Sequence

from newscorpus.model import Span
from newscorpus.quotes.speakers.person_details import description_before
from newscorpus.quotes.syntax.grammar_bits import ADV, CONJ, DET, POSS, PREP, ROLE
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.lines import Stretch
from newscorpus.text.name_words import genders
from newscorpus.text.names import Mention

__all__ = (
    "are_joined",
    "head_name",
    "head_of_name",
    "joins",
    "longest_organisations",
    "name_in_front",
    "names_listed",
    "whole_name",
    "without_article",
)

_DESCRIBED = 6  # words between two names that are joined: `and her former deputy`
_LINKS = 2  # `and her`, after which it says who somebody is
_POSSESSIVE = frozenset(("’s", "'s", "’ ", "' "))


def head_name(table: WordTable, mentions: Sequence[Mention], starts: Sequence[int], source: Span) -> Mention | None:
    """Return the name that a source is about; `None` when it has none, or only owners and places.

    `starts` says where each of the `mentions` of the text starts.
    """
    text, begin, stop = table.text, source.start, source.end
    i = bisect_left(starts, begin)
    if i < len(mentions) and mentions[i].start == begin and stop <= mentions[i].end <= stop + 1:
        return mentions[i]  # most sources are a name and nothing else
    found: Mention | None = None
    for mention in mentions[max(0, i - 1) : bisect_left(starts, stop)]:
        if mention.end <= begin or mention.end > stop + 1:
            continue
        start = max(begin, mention.start)
        rest = text[mention.end : stop]
        last = not rest or _parted(
            table, rest, rest[1:2]
        )  # but for an age, a bracket, a role: `the mayor of Lagos, Doe, 50`
        described = description_before(table, start) if last and mention.kind != "place" else None
        if described is not None and mention.kind == "org" and not _may_be_body(table, described):
            described = None  # a lawyer for the ship’s owner, Doe Ltd
        if described is not None and described[0] < begin:
            described = None
        if described is not None and _only_articles(table, begin, described[0]):
            return mention
        if described is not None and not rest:
            break
        if text.rfind("(", begin, start) > text.rfind(")", begin, start):
            continue  # Deputy Commissioner (North) Jane Doe; Sen. Jane Doe (I-Vt.)
        if found is not None and _parted(table, text[found.end : start], text[start - 1 : start]):
            break
        if _only_describes(table, mention, mentions, i=bisect_left(starts, mention.start)):
            continue  # the committee’s top Republican, Sen. Jane Doe
        office = mention.name < mention.last and _is_office(table, begin, mention)
        before = text[begin:start].lower().split()
        if not _owns(table, mention, source) and (office or table.listed["behind_head"].isdisjoint(before)):
            found = mention
    return found


def _may_be_body(table: WordTable, described: Stretch) -> bool:
    """Whether a description may be that of a body: `one of them`, `the owner of the ship`."""
    first, stop = table.word_from(described[0]), table.word_to(described[1])
    stop = next((k for k in range(first, stop) if table.bits[k] & PREP), stop)
    bodies = table.listed["persons_or_bodies"]
    return table.words[first].lower() in table.listed["alone"] or not bodies.isdisjoint(table.words[first:stop])


def _only_describes(table: WordTable, mention: Mention, mentions: Sequence[Mention], *, i: int) -> bool:
    """Whether a name is a noun for the person whose name follows behind a comma: `the top Democrat, Jane Doe`."""
    if mention.kind == "person" or table.gaps[mention.last] != ", " or i + 1 >= len(mentions):
        return False
    if table.words[mention.last].lower() not in genders(table.reading.lexicon, "person_nouns"):
        return False
    return mentions[i + 1].kind == "person" and mentions[i + 1].first == mention.last + 1


def whole_name(table: WordTable, mention: Mention, source: Span) -> Stretch:
    """Return the place of a name with the words in capitals beside it in the source: `West Yorkshire Police`."""
    first, last = mention.name, mention.last
    if not source.start <= mention.start <= source.end:
        return mention.name_start, mention.end
    while table.ends[last] < source.end and table.gaps[last] == " " and table.words[last + 1][:1].isupper():
        last += 1
    if table.ends[last] < source.end:  # Salem Council’s leader
        return mention.name_start, mention.end
    start = table.word_from(source.start)
    while first > start and table.gaps[first - 1] == " " and _in_capitals(table, first - 1):
        first -= 1
    return min(mention.name_start, table.start(first)), max(mention.end, table.ends[last])


def _in_capitals(table: WordTable, k: int) -> bool:
    """Whether a word in front of a name may be a part of it: `Third`, not `The`, `Hydrologist`."""
    return table.words[k][:1].isupper() and not table.bits[k] & (DET | POSS | PREP | ADV | CONJ | ROLE)


def _parted(table: WordTable, between: str, last: str) -> bool:
    """Whether what is between two names makes the second one another name: a comma, `and`, a bracket."""
    words = between.split()
    if "," in between or last == "(":
        return True
    if len(words) == 1:
        return words[0] in table.listed["parts_names"]
    return between.startswith(" ") and bool(words) and words[0] in table.listed["joins_names"]


def _owns(table: WordTable, mention: Mention, source: Span) -> bool:
    """Whether the name only owns what is meant: `Trump’s campaign`, `Trump aides`, `the Kremlin Spokesman`."""
    if mention.end >= source.end:
        return False
    tail = table.text[mention.end : source.end]
    if tail[:2] in _POSSESSIVE or tail.lstrip(".")[:1] == "-":  # the Salem-based firm
        return True
    following = tail.partition(",")[0].split()
    if tail[:1] != " " or not following:
        return False
    if following[0][0].islower():
        return following[0] not in table.listed["behind_name"]
    return mention.kind != "person" and following[-1].lower() in genders(table.reading.lexicon, "person_nouns")


def _only_articles(table: WordTable, start: int, end: int) -> bool:
    """Whether nothing but articles is between two places: `the` of `the other man, Doe`."""
    return all(table.bits[k] & DET for k in range(table.word_from(start), table.word_to(end)))


def _is_office(table: WordTable, begin: int, mention: Mention) -> bool:
    """Whether an office is in front of a name: `Commissioner of customs Jane Doe`, `the head of the Union (TU) Doe`.

    One without brackets has an article only before a name in full: `Director of the clinic Jane Doe`.
    """
    first, last = table.word_from(begin), mention.first - 1
    words, bits = table.words, table.bits
    if mention.kind == "person" and last >= first and table.gaps[last] == ") ":
        return True
    k = first + (first + 1 < last and bool(bits[first + 1] & ROLE))  # Deputy commissioner of police
    if not k + 1 < last or not (words[first][:1].isupper() and bits[first] & ROLE):
        return False
    if words[k + 1] not in table.listed["carries"]:
        return False
    k += 1 + bool(mention.kind == "person" and mention.name < mention.last and bits[k + 2] & DET)
    return all(words[i].islower() and not bits[i] & (DET | POSS | PREP) for i in range(k + 1, last + 1))


def head_of_name(table: WordTable, mentions: Sequence[Mention], i: int) -> Mention:
    """Return the person whom a preposition ties to name `i`, or that name: `Pastor Jane Doe of the Old Church`."""
    named = mentions[i]
    between = range(mentions[i - 1].last + 1, named.first) if i else range(0)
    tied = 0 < len(between) <= _LINKS and table.bits[between[0]] & PREP and table.gaps[between[0] - 1] == " "
    return mentions[i - 1] if tied and all(table.gaps[k] == " " for k in between) else named


def joins(table: WordTable, between: str) -> bool:
    """Whether what is between two names joins them: a comma, `and`, `and her`, `and her deputy, `, `, 34, and `."""
    opening, closed, more = between.removeprefix(", ").partition(",")
    if closed and between.startswith(", ") and (opening.isdigit() or _names_role(table, opening)):
        between = more if more.strip() else ", "
    words, joining = between.replace(",", " ").split(), table.listed["joins_names"]
    if not between.strip() or between[:1] not in (",", " ") or not between.endswith(" "):
        return False
    if len(words) > _LINKS and joining.issuperset(words[:_LINKS]):
        return len(words) <= _DESCRIBED and words[-1] in genders(table.reading.lexicon, "person_nouns")
    return joining.issuperset(words)


def _names_role(table: WordTable, words: str) -> bool:
    """Whether a few words say who somebody is: `a nurse`, not `a nurse who left`."""
    opening, _, rest = words.partition(" ")
    noun = rest.rpartition(" ")[2] in genders(table.reading.lexicon, "person_nouns")
    return noun and opening in table.listed["indefinite"] and rest.count(" ") < _LINKS


def name_in_front(table: WordTable, head: Mention, source: Span) -> Mention | None:
    """Return a name that is a word of the language too, before `and` and a name: `May and her minister Roe`."""
    word = source.text.partition(" ")[0]
    end = source.start + len(word)
    if not word[:1].isupper() or not joins(table, table.text[end : head.start]):
        return None
    k = table.word_from(source.start)
    return Mention(source.start, end, "person", source.start, k, k, k)


def names_listed(
    table: WordTable, mentions: Sequence[Mention], starts: Sequence[int], head: Mention, end: int
) -> list[Mention]:
    """Return the persons of a list that starts with `head`: `Doe, Roe and Poe`; `head` alone when it is not a list."""
    found, i = [head], bisect_left(starts, head.end)
    while i < len(mentions) and mentions[i].end <= end + 1:
        if mentions[i].kind == "name" and i + 1 < len(mentions):  # `and her Somali counterpart, Doe`
            i += 1
        if mentions[i].kind != "person" or mentions[i].end > end + 1:
            break
        between = table.text[found[-1].end : mentions[i].start]
        if not joins(table, between):
            break
        found.append(mentions[i])
        i += 1
        if not table.listed["joins_names"].isdisjoint(between.split()):
            return found
    return [head]


def are_joined(table: WordTable, mentions: Sequence[Mention], starts: Sequence[int], head: Mention, end: int) -> bool:
    """Return whether a source is made up of two bodies or places to its end: `France and Germany`."""
    i = bisect_left(starts, head.end)
    return i < len(mentions) and mentions[i].end == end and joins(table, table.text[head.end : mentions[i].start])


def longest_organisations(table: WordTable, mentions: Sequence[Mention]) -> dict[str, Mention]:
    """Return the longest organisation by the word that it ends with, or that is before `Group` and the like.

    Of `the Bank of Doe` and `Doe`, and of `Doe Holdings` and `Doe`, that is the first.
    """
    longest: dict[str, Mention] = {}
    for mention in mentions:
        if mention.kind == "org":
            rest, _, last = table.text[mention.name_start : mention.end].rpartition(" ")
            short = rest if last in table.listed["companies"] else last
            known = longest.get(short)
            if known is None or mention.end - mention.name_start > known.end - known.name_start:
                longest[short] = mention
    return longest


def without_article(table: WordTable, start: int, end: int) -> Span:
    """Return a phrase as written, but for its article."""
    word, space, _ = table.text[start:end].partition(" ")
    if space and word.lower() in table.listed["articles"]:
        start += len(word) + 1
    return Span.cut(table.text, start, end)
