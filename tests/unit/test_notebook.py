"""The notebook runs, and shows what is saved in it."""

import importlib.util
import json
from pathlib import Path

import pytest

pytest.importorskip("pandas")

DOCS = Path(__file__).parents[2] / "docs"
spec = importlib.util.spec_from_file_location("run_notebook", DOCS / "run_notebook.py")
assert spec is not None
assert spec.loader is not None
notebook = importlib.util.module_from_spec(spec)
spec.loader.exec_module(notebook)


def shown(cells: list[dict]) -> list[list[str]]:
    """The outputs as text; a table is left out, as its form is that of the installed pandas."""
    found = []
    for cell in cells:
        for output in cell.get("outputs", ()):
            data = output.get("data", {})
            if "dataframe" not in "".join(data.get("text/html", ())):
                found.append(output.get("text") or data["text/plain"])
    return found


def test_the_notebook_shows_what_is_saved_in_it():
    saved = json.loads(notebook.NOTEBOOK.read_text(encoding="utf-8"))
    before = shown(saved["cells"])
    notebook.run(saved)
    assert shown(saved["cells"]) == before, "run: python docs/run_notebook.py"
    assert len(before) >= 6
