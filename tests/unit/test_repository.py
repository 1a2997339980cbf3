"""What stands beside the code agrees with it."""

import re
from pathlib import Path

import pytest

import newscorpus as nc

ROOT = Path(__file__).parents[2]


def test_the_version_is_one_everywhere():
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"\nversion: {nc.__version__}\n" in citation
    first = re.search(r"^## (\S+)", changelog, re.MULTILINE)
    assert first is not None
    assert first[1] == nc.__version__


def test_every_python_that_is_promised_is_tried():
    promised = re.findall(r"Python :: (3\.\d+)", (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    tried = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    assert promised
    assert all(f'"{version}"' in tried for version in promised)


PAGES = [
    "pyproject.toml",
    "README.md",
    "CONTRIBUTING.md",
    *(str(p.relative_to(ROOT)) for p in ROOT.glob("docs/**/*.md")),
]


@pytest.mark.parametrize("page", sorted(PAGES))
def test_the_modules_that_a_page_names_are_there(page):
    named = re.findall(r"[`\"]((?:\w+/)+\w+\.py)[`\"]", (ROOT / page).read_text(encoding="utf-8"))
    homes = (ROOT, ROOT / "src/newscorpus")
    assert [path for path in named if not any((home / path).is_file() for home in homes)] == []


def test_no_file_holds_the_marks_of_a_merge():
    files = [path for folder in ("src", "tests", "docs") for path in ROOT.glob(f"{folder}/**/*.*")]
    texts = [path for path in files if path.suffix in {".py", ".md", ".txt", ".toml"}]
    marked = re.compile(r"^(<{7} |>{7} |={7}$)", re.MULTILINE)
    assert texts
    assert [str(path) for path in texts if marked.search(path.read_text(encoding="utf-8", errors="replace"))] == []
