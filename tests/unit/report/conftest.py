"""What the tests of reports share: three articles, an output folder, pages as elements."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import html5lib
import pytest

import newscorpus as nc
from newscorpus.formats.html.shell import asset
from newscorpus.model import (
    Actor,
    Article,
    Attribution,
    Block,
    BlockKind,
    Event,
    EventTime,
    EventType,
    Header,
    Note,
    NoteKind,
    Span,
    Speaker,
    Timex,
)

TEXTS = {
    "a": "Doubts grow\nPARIS (Reuters) — “We won,” Mayor Ana Ruiz said on Friday. “It is over,” she told reporters.",
    "b": "Talks resume\nWei Chen met Ana Ruiz in Paris on Oct. 5, 2018. According to Ana Ruiz, nobody signed.",
    "c": "Rain fell.",
}
DAYS = {"a": date(2018, 10, 8), "b": date(2018, 10, 6)}


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    parser = nc.ArticleParser()
    return [parser.parse(text, id=name, published=DAYS.get(name)) for name, text in TEXTS.items()]


@pytest.fixture(scope="session")
def arrow():
    """The module that writes Parquet, if its packages are there."""
    return pytest.importorskip("newscorpus.formats.arrow")


@pytest.fixture
def out(arrow, tmp_path: Path, articles: list[Article]) -> Path:
    """What `annotate` would have written: two parts, and a record that was set aside."""
    arrow.write_parquet(tmp_path / "part-00000.parquet", articles[:2])
    arrow.write_parquet(tmp_path / "part-00001.parquet", articles[2:])
    (tmp_path / "_set_aside").mkdir()
    record = {
        "id": "d",
        "source": "x.jsonl:4",
        "shard": 1,
        "ordinal": 3,
        "stage": "parse",
        "error": "over-time",
        "message": "10 s",
    }
    (tmp_path / "_set_aside" / "part-00001.jsonl").write_text(json.dumps(record | {"text_sha256": None}) + "\n")
    return tmp_path


@pytest.fixture(scope="session")
def elements() -> Callable[[str], list[tuple[str, dict[str, str]]]]:
    """Return the elements of a page with their attributes, without its style sheets."""
    return _elements


def _elements(page: str) -> list[tuple[str, dict[str, str]]]:
    for constant in (asset("page.css"), asset("report.css", "newscorpus.report")):
        page = page.replace(constant, "")
    root = html5lib.parse(page, namespaceHTMLElements=False)
    return [(str(e.tag).rpartition("}")[2], dict(e.items())) for e in root.iter() if isinstance(e.tag, str)]


def _loaded(string: str, number: int) -> Article:
    """An article whose every string is hostile."""
    span = Span.cut(string, 0, len(string))
    day = date(2018, 10, 1 + number % 20)
    return Article(
        text=string, id=string, url=f"https://{string}", published=day,
        header=Header(headline=span, outlet=span),
        blocks=(Block(kind=BlockKind.PARAGRAPH, span=span, rule=string),),
        timexes=(Timex(span=span, value=string, begin=day, end=day, rule=string),),
        attributions=(Attribution(content=(span,), source=span, cue=span, speaker=Speaker(name=string), rule=string),),
        events=(
            Event(
                trigger=span, type=EventType.CONSULT, actors=(Actor(span=span, name=string),), rule=string,
                time=EventTime(begin=day, end=day),
            ),
        ),
        notes=(Note(kind=NoteKind.STRAY_MARK, detail=string),),
    )  # fmt: skip


@pytest.fixture(scope="session")
def fill(arrow) -> Callable[[Path, list[str]], None]:
    """Fill a folder with strings: as speakers, outlets, cues, and as what was set aside."""

    def make(folder: Path, strings: list[str]) -> None:
        (folder / "_set_aside").mkdir(parents=True)
        arrow.write_parquet(folder / "part-00000.parquet", [_loaded(one, n) for n, one in enumerate(strings)])
        record = {"shard": 0, "ordinal": 0, "stage": "read", "text_sha256": None}
        named = (record | dict.fromkeys(("id", "source", "error", "message"), one) for one in strings)
        lines = "".join(json.dumps(one) + "\n" for one in named)
        (folder / "_set_aside" / "part-00000.jsonl").write_text(lines)

    return make
