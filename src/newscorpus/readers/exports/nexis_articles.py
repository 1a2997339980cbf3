"""An article of Nexis: its head, its body and its tail, in two layouts.

In the *old* layout the head is the publication, the date with the edition, the headline, and labels in capitals
("BYLINE: …"). Blank lines part these, so they are read by groups of lines: what a headline or an edition is wrapped
into stays together. In *Nexis Uni* an article begins with headline, publication and date, one per line, then labels
("Length: …") and the line "Body".

The body is what lies between the head and the tail. A label inside a story ("Update: …") must not cut it off: the
tail begins with a label that only tails have, or where nothing but labels and lines of rights follows to the end.
"""

from collections.abc import Iterator
from itertools import dropwhile

from newscorpus.readers.days import find_day
from newscorpus.readers.exports.export_lines import ExportLine, LineGroup, groups_of, label_of, trimmed
from newscorpus.readers.exports.export_values import ExportedArticle
from newscorpus.readers.exports.labels import labels

__all__ = ("is_date", "meaning", "old_article", "uni_article")

_DATE_WITHIN = 30  # lines
_LONGEST_DATE = 160
_SURE = ("load_date", "publication_type", "correction_date")
"""What only tails have."""

_SURE_IN_CAPITALS = ("graphic", "correction")

_ENDS_OF_SENTENCES = (".", "!", "?", "”", '"', "»")

_NEVER_TAIL = ("byline", "section", "length", "dateline", "headline", "highlight", "date", "publication", "series")
_HEAD_ONLY = frozenset(_NEVER_TAIL) | {"edition", "distribution", "copyright"}


def is_date(words: str) -> bool:
    """Return whether a line begins with a day."""
    found = find_day(words) if len(words) <= _LONGEST_DATE else None
    return found is not None and found.start == 0


def meaning(line: ExportLine) -> str:
    """Return our name for the label of a line; empty without a label that is known."""
    return labels().meanings.get(label_of(line)[0].lower(), "")


def old_article(text: str, number: int, lines: list[ExportLine]) -> ExportedArticle:
    """Return an article of the old layout: groups of lines up to the labels, then the body, then labels."""
    groups = groups_of(lines)
    start = _start_of_body(groups)
    end = _start_of_tail(groups, start, capitals=True)
    fields = _fields(groups[end:]) | _old_head(groups[:start])
    return ExportedArticle(number=number, body=_body(text, groups[start:end]), fields=fields)


def _body(text: str, groups: list[LineGroup]) -> str | None:
    return trimmed(text, [line for group in groups for line in group])


def _start_of_body(groups: list[LineGroup]) -> int:
    """The first group after a line like "BODY:", else after the last of the labels at the top."""
    ours = labels().nexis
    for at, group in enumerate(groups):
        if group[0].words.lower() in ours.body:
            if len(group) > 1:
                groups[at : at + 1] = [group[:1], group[1:]]
            return at + 1
    labelled = [at for at, group in enumerate(groups[:_DATE_WITHIN]) if meaning(group[0]) in _HEAD_ONLY]
    if not labelled:
        dated = next((at for at, group in enumerate(groups) if any(is_date(line.words) for line in group)), None)
        return len(groups) if dated is None else min(len(groups), dated + 2)
    last = labelled[0]
    while last + 1 < len(groups) and _is_of_head(groups[last + 1]):
        last += 1
    return last + 1


def _is_of_head(group: LineGroup) -> bool:
    """Whether a group below the first labels still belongs to them."""
    return meaning(group[0]) in _HEAD_ONLY and label_of(group[0])[0].isupper()


def _start_of_tail(groups: list[LineGroup], start: int, *, capitals: bool) -> int:
    """The first group after the body."""
    end = len(groups)
    for at in range(len(groups) - 1, start - 1, -1):
        if _is_tail(groups[at], capitals=capitals):
            end = at
        elif not (capitals and label_of(groups[at][0])[0].isupper()):  # a label that nobody has listed yet
            break
    sure = (at for at in range(start, end) if _is_sure_tail(groups[at], capitals=capitals))
    return next(sure, end)


def _is_tail(group: LineGroup, *, capitals: bool) -> bool:
    """Whether a group may be after the body, where nothing but such groups follows."""
    ours = labels().nexis
    first = group[0].words
    if first.startswith(ours.rights) or first.lower() in ours.titles:
        return True
    label = label_of(group[0])[0]
    known = (label.lower() in labels().meanings and meaning(group[0]) not in _NEVER_TAIL) or label.lower() in ours.tail
    return known and _is_data(group, capitals=capitals)


def _is_sure_tail(group: LineGroup, *, capitals: bool) -> bool:
    """Whether a group ends the body, whatever follows."""
    titles = labels().nexis.titles if len(group) == 1 else labels().nexis.sure_titles
    if group[0].words.lower() in titles and not capitals:
        return True
    sure = _SURE + _SURE_IN_CAPITALS * capitals
    return meaning(group[0]) in sure and _is_data(group, capitals=capitals)


def _is_data(group: LineGroup, *, capitals: bool) -> bool:
    """Whether a label is one of a field, as in "UPDATE: May 3, 2019", and not a word of the story ("Update: …")."""
    label, said = label_of(group[0])
    if meaning(group[0]) == "load_date" and find_day(said) is None:
        return False
    return label.isupper() if capitals else not said.endswith(_ENDS_OF_SENTENCES)


def _old_head(groups: list[LineGroup]) -> dict[str, str]:
    """Publication; date and edition; headline. Lines of rights may be above, labels below."""
    rights = labels().nexis.rights
    bare = [_bare(group) for group in groups if not _is_labelled(group)]
    kept = [[words for words in group if not words.startswith(rights)] for group in bare]
    above = [group for group in kept if group]
    fields = _fields([group for group in groups if _is_labelled(group)])
    said = " ".join(words for group in bare for words in group if words.startswith(rights))
    dated = next((at for at, group in enumerate(above) if any(map(is_date, group))), None)
    if dated is None:
        named = {"publication": " ".join(above[0]) if above else "", "headline": " ".join(_flat(above[1:]))}
    elif len(above[dated]) > 2 and not is_date(above[dated][0]) and not is_date(above[dated][1]):
        named = _uni_head(_flat(above))
    else:
        at = next(at for at, words in enumerate(above[dated]) if is_date(words))
        date_line, more = above[dated][at], above[dated][at + 1 :]
        named = {
            "publication": " ".join([*_flat(above[:dated]), *above[dated][:at]]),
            "headline": " ".join(_flat(above[dated + 1 :])),
            **_dated(date_line, more),
        }
    named["copyright"] = said
    return {name: words for name, words in named.items() if words} | {
        name: words for name, words in fields.items() if words
    }


def _bare(lines: list[ExportLine]) -> list[str]:
    """The words of lines that are not a notice of a correction."""
    return [line.words for line in lines if line.words.lower() not in labels().nexis.notices]


def _flat(groups: list[list[str]]) -> list[str]:
    return [words for group in groups for words in group]


def _is_labelled(group: LineGroup) -> bool:
    """Whether a group of a head is not a headline; "Update: the fire is out" is one, since that label is for tails."""
    return meaning(group[0]) not in {"", *_SURE, *_SURE_IN_CAPITALS} or group[0].words.lower() in labels().nexis.body


def _dated(line: str, more: list[str]) -> dict[str, str]:
    """The date as it is written up to its year, and the edition after and below it."""
    found = find_day(line)
    assert found is not None
    edition = " ".join(filter(None, [found.rest, *more]))
    return {"date": line[: found.end], "edition": edition}


def uni_article(text: str, number: int, lines: list[ExportLine], *, whole: bool) -> ExportedArticle:
    """Return an article of Nexis Uni: a head of single lines up to "Body"."""
    ours = labels().nexis
    head, rest = _split_head(lines)
    groups = [group for line_group in groups_of(rest) for group in _apart(line_group)]
    end = _start_of_tail(groups, 0, capitals=False)
    rights = [line.words for line in head if line.words.startswith(ours.rights)]
    named = _uni_head(_first_lines(head))
    labelled = [[line] for line in head if meaning(line) and not named.get("headline", "").startswith(line.words)]
    fields = {"copyright": " ".join(rights)} | named | _fields(labelled)
    tail = _fields(groups[end:])
    return ExportedArticle(
        number=number,
        body=_body(text, groups[:end]),
        whole=whole,
        fields=tail | {name: words for name, words in fields.items() if words},
    )


def _split_head(lines: list[ExportLine]) -> tuple[list[ExportLine], list[ExportLine]]:
    """What is above and below the line "Body"; without one, the last label of a head."""
    at = next((at for at, line in enumerate(lines) if line.words.lower() in labels().nexis.body), None)
    if at is not None:
        links = labels().nexis.links
        return lines[:at], list(dropwhile(lambda line: not line.words or line.words.lower() in links, lines[at + 1 :]))
    labelled = [at for at, line in enumerate(lines) if meaning(line) in _HEAD_ONLY]
    if not any(meaning(lines[at]) == "length" for at in labelled):
        return lines, []
    return lines[: labelled[-1] + 1], lines[labelled[-1] + 1 :]


def _apart(group: LineGroup) -> Iterator[LineGroup]:
    """Each line a group of its own where a label or a title begins it: Nexis Uni sets no blank lines between them."""
    ours = labels().nexis
    open_group: LineGroup = []
    for line in group:
        known = label_of(line)[0].lower()
        if known in labels().meanings or known in ours.tail or line.words.lower() in ours.titles:
            if open_group:
                yield open_group
            open_group = []
        open_group.append(line)
    if open_group:
        yield open_group


def _first_lines(head: list[ExportLine]) -> list[str]:
    """The lines without a label, up to the blank one below the date; what follows is neither headline nor edition.

    The first line is the headline, even if it seems to have a label ("Update: the fire is out").
    """
    found: list[str] = []
    dated = False
    for line in head:
        if line.words.lower() in labels().nexis.notices:
            continue
        if line.words and (not found or not meaning(line)) and not line.words.startswith(labels().nexis.rights):
            dated = dated or (bool(found) and is_date(line.words))
            found.append(line.words)
        elif dated:
            break
    return found


def _uni_head(bare: list[str]) -> dict[str, str]:
    """Headline, publication, date, edition, one below the other."""
    at = next((at for at, words in enumerate(bare[:_DATE_WITHIN]) if at and is_date(words)), None)
    if at is None:
        return {"headline": " ".join(bare[:1]), "publication": " ".join(bare[1:2])}
    return {
        "headline": " ".join(bare[: at - 1]),
        "publication": bare[at - 1],
        **_dated(bare[at], bare[at + 1 :]),
    }


def _fields(groups: list[LineGroup]) -> dict[str, str]:
    """What the labels say, wrapped lines joined; a title ("Graphic") has the group below it."""
    found: dict[str, str] = {}
    title = ""
    for group in groups:
        label, said = label_of(group[0])
        first = group[0].words
        if first.lower() in labels().nexis.titles:
            title = first
            rest = group[1:]
            if rest:
                found.setdefault(_name(title), " ".join(line.words for line in rest))
        elif label and (label.lower() in labels().meanings or label.lower() in labels().nexis.tail or label.isupper()):
            title = label if not said and len(group) == 1 else ""
            words = " ".join(filter(None, [said, *(line.words for line in group[1:])]))
            if words:
                found.setdefault(_name(label), words)
        elif first.startswith(labels().nexis.rights):
            found.setdefault("copyright", " ".join(line.words for line in group))
        elif title:
            name = _name(title)
            found[name] = " ".join(filter(None, [found.get(name, ""), *(line.words for line in group)]))
    return found


def _name(label: str) -> str:
    """Our name where the label has one and the value means it; else the label as it is written."""
    meaning = labels().meanings.get(label.lower(), "")
    return meaning if meaning and meaning not in _AS_WRITTEN else label


_AS_WRITTEN = frozenset({"load_date", "publication_type", "document_type", "correction", "correction_date", "graphic"})
"""What ends a story by its meaning, and travels along under the words of the export."""
