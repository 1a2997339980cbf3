"""The unit tests mirror the modules: `quotes/cues.py` is tested by `tests/unit/quotes/test_cues.py`."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "newscorpus"

WITHOUT_A_FILE = {
    "quotes": """
        verb_second_content verb_second_cues verb_second_orders
        verb_second_phrases verb_second_rules verb_second_sources verb_second_subjects verb_second_without_cue""",
}
"""Folder -> modules that others' tests reach, or none. The list only shrinks: a new module comes with its tests."""


def test_every_module_has_its_tests() -> None:
    missing = set()
    for module in SOURCE.rglob("*.py"):
        path = module.relative_to(SOURCE)
        tests = ROOT / "tests" / "unit" / path.with_name(f"test_{module.stem.strip('_')}.py")
        if module.stem != "__init__" and not tests.is_file():
            missing.add(path.as_posix())
    known = {
        (Path(folder) / f"{name}.py").as_posix() for folder, names in WITHOUT_A_FILE.items() for name in names.split()
    }
    assert sorted(missing - known) == [], "these need a file of tests"
    assert sorted(known - missing) == [], "these have one now: take them off the list"
