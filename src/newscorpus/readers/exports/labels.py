"""The labels and lines of exports: `labels.toml`, ready for comparing."""

import re
from collections.abc import Mapping
from functools import cache

from attrs import frozen

__all__ = ("FactivaLines", "LabelledLayout", "Labels", "NexisLines", "ProquestLines", "labels")


@frozen
class NexisLines:
    """What Nexis alone has; lines and labels in lower case."""

    numbered: re.Pattern[str]
    words: tuple[str, ...]
    ended: frozenset[str]
    announced: re.Pattern[str]
    selected: re.Pattern[str]
    head_count: re.Pattern[str]
    cover: frozenset[str]
    listed: frozenset[str]
    body: frozenset[str]
    titles: frozenset[str]
    sure_titles: frozenset[str]
    tail: frozenset[str]
    notices: frozenset[str]
    links: frozenset[str]
    rights: tuple[str, ...]
    page: re.Pattern[str]


@frozen
class FactivaLines:
    """What Factiva alone has."""

    document: re.Pattern[str]
    words: re.Pattern[str]
    rights: tuple[str, ...]
    by: tuple[str, ...]
    cover: tuple[str, ...]
    codes: Mapping[str, str]


@frozen
class ProquestLines:
    """What ProQuest alone has; labels in lower case."""

    text: frozenset[str]
    numbered: re.Pattern[str]
    marks: frozenset[str]
    info: frozenset[str]
    fields: frozenset[str]
    covers: tuple[str, ...]
    nothing: frozenset[str]


@frozen
class LabelledLayout:
    """A database whose articles have labels above the text and a closing line; words in lower case but in `marks`."""

    name: str
    marks: tuple[str, ...]
    """What its files hold somewhere; one is enough to look closer."""

    opens: frozenset[str]
    closes: re.Pattern[str]
    below: tuple[str, ...]
    """How the first line below a text begins."""

    meanings: Mapping[str, str]
    """What labels mean here alone."""


@frozen
class Labels:
    """The whole table."""

    meanings: Mapping[str, str]
    """A label in lower case -> our name for it."""

    nexis: NexisLines
    factiva: FactivaLines
    proquest: ProquestLines
    document_number: re.Pattern[str]
    """The line with the number of a document of Europresse."""

    rights: tuple[str, ...]
    """How its line of rights begins."""

    labelled: tuple[LabelledLayout, ...]

    openers: Mapping[str, str]
    """A language -> what opens its bylines."""


@cache
def labels() -> Labels:
    """Return the table; read once."""
    import tomllib  # noqa: PLC0415 - only when an export is read
    from importlib.resources import files  # noqa: PLC0415

    table = tomllib.loads((files("newscorpus.readers.exports") / "labels.toml").read_text(encoding="utf-8"))
    nexis, factiva, proquest, europresse = (table[name] for name in ("nexis", "factiva", "proquest", "europresse"))
    return Labels(
        meanings={label.lower(): name for name, words in table["fields"].items() for label in words},
        nexis=NexisLines(
            numbered=_line(nexis["numbered"]), words=tuple(nexis["words"]), ended=_low(nexis["ended"]),
            announced=_line(nexis["announced"]), selected=_line(nexis["selected"]),
            head_count=re.compile(nexis["head_count"]), cover=_low(nexis["cover"]), listed=_low(nexis["listed"]),
            body=_low(nexis["body"]),
            titles=_low(nexis["titles"]), sure_titles=_low(nexis["sure_titles"]), tail=_low(nexis["tail"]),
            notices=_low(nexis["notices"]), links=_low(nexis["links"]),
            rights=tuple(nexis["rights"]), page=_line(nexis["page"]),
        ),
        factiva=FactivaLines(
            document=_line(factiva["document"], case=True), words=_line(factiva["words"]),
            rights=tuple(factiva["rights"]), by=tuple(factiva["by"]),
            cover=tuple(factiva["cover"]), codes=factiva["codes"],
        ),
        proquest=ProquestLines(
            text=_low(proquest["text"]), numbered=_line(proquest["numbered"]), marks=_low(proquest["marks"]),
            info=_low(proquest["info"]), fields=_low(proquest["fields"]), covers=tuple(proquest["covers"]),
            nothing=_low(proquest["nothing"]),
        ),
        document_number=_line(europresse["number"]), rights=tuple(europresse["rights"]),
        labelled=tuple(
            LabelledLayout(
                name=one["name"], marks=tuple(one["marks"]), opens=_low(one["opens"]), closes=_line(one["closes"]),
                below=tuple(one["below"]), meanings={word.lower(): name for word, name in one["meanings"].items()},
            )
            for one in table["labelled"]
        ),
        openers=table["openers"],
    )  # fmt: skip


def _low(words: list[str]) -> frozenset[str]:
    return frozenset(word.lower() for word in words)


def _line(pattern: str, *, case: bool = False) -> re.Pattern[str]:
    return re.compile(pattern, 0 if case else re.IGNORECASE)
