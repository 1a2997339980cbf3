"""Corpora for the measurements of the runner: articles made from the examples, with ids, as JSON lines."""

import json
from collections.abc import Callable
from pathlib import Path

EXAMPLES = Path(__file__).parent.parent / "examples" / "articles"


def write_corpus(
    path: Path, count: int, *, characters: int | None = None, deed: Callable[[int], str | None] = lambda _: None
) -> Path:
    """Write `count` articles, each cut to so many characters; `deed` says which text stands in place of the n-th."""
    texts = [file.read_text("utf-8")[:characters] for file in sorted(EXAMPLES.glob("*.txt"))]
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            text = deed(number) or f"{texts[number % len(texts)]}\n\n{number}"
            record = {"id": f"a{number:07}", "text": text, "desk": number % 7}
            file.write(json.dumps(record) + "\n")
    return path


def snapshot(folder: Path) -> dict[str, bytes]:
    """The files of a run with their bytes, but for the timings."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.parent.name != "_timings")
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}
