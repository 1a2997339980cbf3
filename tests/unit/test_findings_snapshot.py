"""What is found in the example articles, line by line: a change in findings shows in review.

`UPDATE_FINDINGS=1 pytest tests/unit/test_findings_snapshot.py` writes the files anew; read their diff.
"""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import newscorpus as nc
from newscorpus import Article, Span

ROOT = Path(__file__).parents[2]
ARTICLES = sorted((ROOT / "examples" / "articles").glob("*.txt"))
FOLDER = ROOT / "tests" / "findings"
ANCHOR = date(2024, 2, 1)


def place(span: Span | None) -> str:
    return "-" if span is None else f"{span.start}:{span.end} {span.text[:60]!r}"


def findings(article: Article) -> Iterator[str]:
    for block in article.blocks:
        yield f"block {block.kind} {place(block.span)} {block.rule}"
    head = article.header
    for name in ("headline", "deck", "kicker", "section", "outlet", "via"):
        if getattr(head, name) is not None:
            yield f"{name} {place(getattr(head, name))}"
    for name, timex in (("published", head.published), ("modified", head.modified)):
        if timex is not None:
            yield f"{name} {place(timex.span)} {timex.value}"
    for person in head.byline.contributors if head.byline else ():
        yield f"{person.role} {place(person.name)}"
    if head.dateline is not None:
        yield f"dateline {place(head.dateline.place)}"
    for timex in article.timexes:
        yield f"timex {place(timex.span)} {timex.type} {timex.value} {timex.basis} {timex.rule}"
    for quote in article.quotes:
        yield f"quote {quote.role} {place(quote.span)} {quote.rule}"
    for a in article.attributions:
        speaker = a.speaker.name if a.speaker else None
        content = " + ".join(place(piece) for piece in a.content)
        yield f"attribution {a.kind} {content} cue {place(a.cue)} source {place(a.source)} = {speaker} {a.rule}"
    for event in article.events:
        yield f"event {place(event.trigger)} {nc.normalize_event(event)} asserted={event.asserted} {event.rule}"
    yield f"lead event {place(article.lead_event.trigger if article.lead_event else None)}"
    for note in article.notes:
        yield f"note {note.kind} {place(note.span)} {note.detail}"


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_findings_are_those_on_file(path: Path):
    article = nc.parse_article(path.read_text("utf-8"), published=ANCHOR)
    written = "".join(f"{line}\n" for line in findings(article))
    kept = FOLDER / path.name
    if os.environ.get("UPDATE_FINDINGS"):
        FOLDER.mkdir(exist_ok=True)
        kept.write_text(written, "utf-8")
    assert written == kept.read_text("utf-8")


def test_every_file_has_its_article():
    assert [path.name for path in sorted(FOLDER.glob("*.txt"))] == [path.name for path in ARTICLES]
