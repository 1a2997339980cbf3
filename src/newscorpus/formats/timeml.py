"""TimeML: the text with `TIMEX3` and `EVENT` in place, instances of the events, and links to their dates.

The text inside `TEXT` is the article to the letter. What XML 1.0 cannot hold (control characters, lone surrogates) is
written as U+FFFD, one for one, so that offsets stay; a carriage return is written as a character reference, which
survives every parser. Elements cannot cross: of two findings that do, the one that starts first is written. The
attributes that TimeML has are written as TimeML has them, and the rest of a finding as JSON in `comment`.

The format: TimeML 1.2.1, <https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html>.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from json import dumps, loads
from os import PathLike
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from attrs import Factory, define

from newscorpus.errors import SchemaError
from newscorpus.formats.article_files import read_file
from newscorpus.formats.marking import marks_of
from newscorpus.formats.marks import Link, Mark, Marks
from newscorpus.formats.unmarking import article_of
from newscorpus.model import Article, Span
from newscorpus.model.plain import iso_day

__all__ = ("from_timeml", "read_timeml", "to_timeml")

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TIMEX3 = {"type": "DATE", "value": "", "mod": None, "quant": None, "freq": None}
"""The attributes of a TIMEX3 that are attributes of a Timex too, and what they are when nothing is said."""

_INSTANCE = {"tense": "NONE", "polarity": "POS"}
_MODALITIES = {"possible": "may", "hypothetical": "would", "wanted": "to"}


def to_timeml(article: Article, /) -> str:
    """Return the article as a TimeML document.

    >>> from newscorpus.model import Timex
    >>> text = "Rain & wind on Friday."
    >>> day = Timex(span=Span.cut(text, 15, 21), value="2018-10-26")
    >>> print(to_timeml(Article(text=text, timexes=(day,))).splitlines()[3])
    <TEXT>Rain &amp; wind on <TIMEX3 tid="t1" type="DATE" value="2018-10-26">Friday</TIMEX3>.</TEXT>
    >>> from_timeml(to_timeml(Article(text=text, timexes=(day,)))).timexes == (day,)
    True
    """
    marks = marks_of(article).only(("Timex", "Event")).encodable()
    text = _NO_XML.sub("\N{REPLACEMENT CHARACTER}", marks.text)
    nested = _nested(marks.marks)
    tids = {i: f"t{n}" for n, i in enumerate((i for i in nested if marks.marks[i].label == "Timex"), 1)}
    eids = {i: f"e{n}" for n, i in enumerate((i for i in nested if marks.marks[i].label == "Event"), 1)}
    body = _marked_up(text, [(marks.marks[i], _tag(marks.marks[i], (tids | eids)[i])) for i in nested])
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<TimeML>", _front(article), f"<TEXT>{body}</TEXT>"]
    for i, eid in eids.items():
        values = marks.marks[i].values
        told: dict[str, object] = {name: values.get(name, usual) for name, usual in _INSTANCE.items()}
        if modality := _MODALITIES.get(str(values.get("modality"))):
            told["modality"] = modality
        lines.append(
            _element("MAKEINSTANCE", {"eiid": f"ei{eid[1:]}", "eventID": eid, "aspect": "NONE", **told}) + "/>"
        )
    timed = [link for link in marks.links if link.label == "time" and link.start in eids and link.end in tids]
    for number, link in enumerate(timed, 1):
        ends = {"eventInstanceID": f"ei{eids[link.start][1:]}", "relatedToTime": tids[link.end]}
        lines.append(_element("TLINK", {"lid": f"l{number}", "relType": "IS_INCLUDED", **ends}) + "/>")
    return "\n".join([*lines, "</TimeML>", ""])


def _front(article: Article) -> str:
    """Id and publication date."""
    front = "" if article.id is None else f"<DOCID>{_content(article.id)}</DOCID>"
    if article.published is None:
        return front
    day = article.published.isoformat()
    kind = "TIME" if isinstance(article.published, datetime) else "DATE"
    told = {"tid": "t0", "type": kind, "value": day, "functionInDocument": "CREATION_TIME"}
    return front + f"<DCT>{_element('TIMEX3', told)}>{day}</TIMEX3></DCT>"


def _content(text: str) -> str:
    return escape(_NO_XML.sub("\N{REPLACEMENT CHARACTER}", text), {"\r": "&#13;"})


def _element(name: str, attributes: Mapping[str, object]) -> str:
    told = (f"{key}={quoteattr(_NO_XML.sub(chr(0xFFFD), str(value)))}" for key, value in attributes.items())
    return " ".join((f"<{name}", *told))


def _tag(mark: Mark, name: str) -> str:
    rest = dict(mark.values)
    if mark.label == "Timex":
        told: dict[str, object] = {"tid": name}
        for key, usual in _TIMEX3.items():
            value = rest.pop(key, usual)
            if value is not None:
                told[key] = value
    else:
        told = {"eid": name, "class": "REPORTING" if rest.get("type") == "STATEMENT" else "OCCURRENCE"}
        rest = {key: value for key, value in rest.items() if key not in _INSTANCE}
    if rest:
        told["comment"] = dumps(rest, ensure_ascii=False)
    return _element("TIMEX3" if mark.label == "Timex" else "EVENT", told) + ">"


def _nested(marks: tuple[Mark, ...]) -> list[int]:
    """The positions of the marks that can be elements: not empty, and none crosses one before it."""
    order = sorted(range(len(marks)), key=lambda i: (marks[i].span.start, -marks[i].span.end))
    ends: list[int] = []
    kept: list[int] = []
    for i in order:
        span = marks[i].span
        while ends and ends[-1] <= span.start:
            ends.pop()
        if len(span) and (not ends or span.end <= ends[-1]):
            ends.append(span.end)
            kept.append(i)
    return kept


def _marked_up(text: str, elements: list[tuple[Mark, str]]) -> str:
    """The text with the elements, which are nested and in order."""
    out: list[str] = []
    at = 0
    inside: list[Mark] = []

    def run_to(end: int) -> None:
        nonlocal at
        while inside and inside[-1].span.end <= end:
            mark = inside.pop()
            out.append(_content(text[at : mark.span.end]) + ("</TIMEX3>" if mark.label == "Timex" else "</EVENT>"))
            at = mark.span.end
        out.append(_content(text[at:end]))
        at = end

    for mark, tag in elements:
        run_to(mark.span.start)
        out.append(tag)
        inside.append(mark)
    run_to(len(text))
    return "".join(out)


def from_timeml(document: str | bytes, /) -> Article:
    """Return the article of a TimeML document: its text, dates and events.

    Documents by other tools are read too; of their links, those that put an event inside a date are.

    Raises:
        SchemaError: it is not TimeML, or declares entities.
    """
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.EntityDeclHandler = reader.entity
    try:
        parser.Parse(document, True)  # noqa: FBT003 - the C signature
        return article_of(reader.marks())
    except (expat.ExpatError, UnicodeEncodeError, ValueError, TypeError, RecursionError) as error:
        msg = f"not TimeML: {error}"
        raise SchemaError(msg) from error


@define
class _Reader:
    """What the XML parser calls."""

    inside: str = ""
    """The part of the document: DOCID, DCT or TEXT."""
    parts: list[str] = Factory(list)
    at: int = 0
    """How much of the text has been read."""
    id: str | None = None
    published: str | None = None
    begun: list[tuple[int, str, dict[str, str]]] = Factory(list)
    """The elements of the text that are open, and where they start."""
    found: list[tuple[int, int, str, dict[str, str]]] = Factory(list)
    instances: dict[str, dict[str, str]] = Factory(dict)
    """The instances by their ids."""
    links: list[tuple[str, str]] = Factory(list)
    """Event instances and the dates that they are inside of."""
    is_timeml: bool = False

    def start(self, name: str, told: dict[str, str]) -> None:
        if name == "TimeML":
            self.is_timeml = True
        elif name in {"DOCID", "DCT", "TEXT"}:
            self.inside = name
            if name == "DOCID":
                self.id = ""
        elif name in {"TIMEX3", "EVENT"} and self.inside == "TEXT":
            self.begun.append((self.at, name, told))
        elif name == "TIMEX3" and self.inside == "DCT":
            self.published = told.get("value")
        elif name == "MAKEINSTANCE":
            self.instances[told.get("eiid", "")] = told
        elif name == "TLINK" and told.get("relType") == "IS_INCLUDED":
            self.links.append((told.get("eventInstanceID", ""), told.get("relatedToTime", "")))

    def end(self, name: str) -> None:
        if name == self.inside:
            self.inside = ""
        elif self.begun and name == self.begun[-1][1]:
            start, _, told = self.begun.pop()
            self.found.append((start, self.at, name, told))

    def characters(self, data: str) -> None:
        if self.inside == "DOCID":
            self.id = (self.id or "") + data
        elif self.inside == "TEXT":
            self.parts.append(data)
            self.at += len(data)

    def entity(self, name: str, *_: object) -> None:
        msg = f"it declares the entity {name!r}"
        raise SchemaError(msg)

    def marks(self) -> Marks:
        """The marks of what was read."""
        if not self.is_timeml:
            msg = "no <TimeML> in it"
            raise SchemaError(msg)
        text = "".join(self.parts)
        ordered = sorted(self.found, key=lambda one: (one[0], -one[1]))
        by_event = {told.get("eventID", ""): told for told in self.instances.values()}
        marks = tuple(
            Mark(
                "Timex" if name == "TIMEX3" else "Event",
                Span.cut(text, start, end),
                _timex(told) if name == "TIMEX3" else _event(told, by_event.get(told.get("eid", ""), {})),
            )
            for start, end, name, told in ordered
        )
        at = {told.get("tid") or told.get("eid"): i for i, (_, _, _, told) in enumerate(ordered)}
        ends = ((self.instances.get(event, {}).get("eventID"), timex) for event, timex in self.links)
        links = tuple(Link("time", at[event], at[timex]) for event, timex in ends if event in at and timex in at)
        return Marks(text=text, marks=marks, links=links, document=self.document())

    def document(self) -> dict[str, object]:
        document: dict[str, object] = {} if self.id is None else {"id": self.id}
        try:
            iso_day(self.published)
        except SchemaError:  # a month or a vaguer value, which we do not take as a publication date
            return document
        return document | ({} if self.published is None else {"published": self.published})


def _comment(told: Mapping[str, str]) -> dict[str, object]:
    """What `to_timeml` put into the comment; nothing when somebody else wrote it."""
    comment = told.get("comment", "")
    return dict(loads(comment)) if comment.startswith("{") else {}


def _timex(told: Mapping[str, str]) -> dict[str, object]:
    return _comment(told) | {name: told[name] for name in _TIMEX3 if told.get(name)}


def _event(told: Mapping[str, str], instance: Mapping[str, str]) -> dict[str, object]:
    known = {"tense": ("PAST", "PRESENT", "FUTURE"), "polarity": ("POS", "NEG")}
    return _comment(told) | {name: instance[name] for name, values in known.items() if instance.get(name) in values}


def read_timeml(path: str | PathLike[str], /) -> Iterator[Article]:
    """Yield the article of a `.tml` file.

    Raises:
        SchemaError: it is not TimeML, or declares entities; the message names the file.
    """
    try:
        yield from_timeml(read_file(path))
    except SchemaError as error:
        msg = f"{path}: {error}"
        raise SchemaError(msg) from error
