"""What the tests of the runner share: inputs, a parser that misbehaves, and a way to look at an output."""

import json
from pathlib import Path

import pytest

from newscorpus.corpus import OutputFolder, annotate, read_set_aside


@pytest.fixture
def poison(monkeypatch):
    """The module `poison`, where workers find it too."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    import poison

    return poison


@pytest.fixture
def corpus(tmp_path):
    """Write texts as JSON lines; a dictionary is a record of its own."""

    def write(*records, name="in.jsonl"):
        lines = [
            json.dumps(record if isinstance(record, dict) else {"id": f"d{number}", "text": record})
            for number, record in enumerate(records)
        ]
        path = tmp_path / name
        path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        return path

    return write


@pytest.fixture
def run(tmp_path, warm_workers):
    """Annotate into `out` with one warm worker and JSON lines, which start fastest."""

    def call(*inputs, out="out", **options):
        return annotate(inputs, tmp_path / out, **{"jobs": 1, "format": "jsonl", **options})

    return call


@pytest.fixture
def look():
    """Return the ids that came out, and what was set aside."""

    def at(path):
        folder = OutputFolder(path)
        lines = [line for part in folder.parts() for line in part.read_text("utf-8").splitlines()]
        aside = [one for each in folder.set_asides() for one in read_set_aside(each)]
        return [json.loads(line)["id"] for line in lines], aside

    return at


@pytest.fixture
def snapshot():
    """Return every file of a run with its bytes, but for the timings."""

    def take(path):
        files = (p for p in sorted(Path(path).rglob("*")) if p.is_file() and p.parent.name != "_timings")
        return {str(p.relative_to(path)): p.read_bytes() for p in files}

    return take
