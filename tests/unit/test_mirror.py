"""The unit tests mirror the modules: `dates/tense.py` is tested by `tests/unit/dates/test_tense.py`."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "newscorpus"


def test_every_module_has_its_tests() -> None:
    missing = []
    for module in SOURCE.rglob("*.py"):
        path = module.relative_to(SOURCE)
        tests = ROOT / "tests" / "unit" / path.with_name(f"test_{module.stem.strip('_')}.py")
        if module.stem != "__init__" and not tests.is_file():
            missing.append(path.as_posix())
    assert sorted(missing) == [], "these need a file of tests"
