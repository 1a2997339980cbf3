"""Reuters-21578 (`reut2-*.sgm`): the headline, the author and the place of wire stories, read from their bare text."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from accuracy.gold import Gold
from newscorpus import Article, Byline, Contributor, Dateline, Header, Span

STORY = re.compile(r"<REUTERS\b[^>]*NEWID=\"(\d+)\".*?<TEXT(?: TYPE=\"NORM\")?>(.*?)</TEXT>", re.DOTALL)
FIELD = {name: re.compile(rf"<{name}>(.*?)</{name}>", re.DOTALL) for name in ("TITLE", "AUTHOR", "DATELINE", "BODY")}
AUTHOR = re.compile(r"by (.+?)(?:, Reuters)?$", re.IGNORECASE)
PLACE = re.compile(r"(.+?),? (?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\w*\.? \d+")
BLANKS = re.compile(r"\s+")


def read(folder: Path) -> Iterator[Gold]:
    for path in sorted(folder.rglob("*.sgm")):
        for number, body in STORY.findall(path.read_text("latin-1")):
            fields = {name: unescape(m[1]).strip() for name, pattern in FIELD.items() if (m := pattern.search(body))}
            if {"TITLE", "DATELINE", "BODY"} <= fields.keys() and (place := PLACE.match(fields["DATELINE"])):
                yield _document(number, fields, place[1].strip())


def _document(number: str, fields: dict[str, str], place: str) -> Gold:
    title = BLANKS.sub(" ", fields["TITLE"])
    author = AUTHOR.match(fields.get("AUTHOR", ""))
    head = [title, fields["AUTHOR"]] if author else [title]
    dateline = BLANKS.sub(" ", fields["DATELINE"])
    text = "\n".join((*head, f"{dateline} {fields['BODY'].removesuffix(chr(3)).strip()}"))
    contributors = []
    for name in re.split(r", | and ", author[1]) if author else ():
        at = text.index(name, len(title))
        contributors.append(Contributor(name=Span.cut(text, at, at + len(name))))
    at = text.index(place, sum(len(line) + 1 for line in head))
    header = Header(
        headline=Span.cut(text, 0, len(title)),
        byline=Byline(contributors=tuple(contributors), span=contributors[0].name) if contributors else None,
        dateline=Dateline(place=Span.cut(text, at, at + len(place)), span=Span.cut(text, at, at + len(place))),
    )
    return Gold(article=Article(id=number, text=text, header=header))
