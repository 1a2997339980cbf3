"""How many dates are found in text that has none: the passages of `tests/cases/negative/dates.toml`, whole."""

import tomllib
from datetime import date
from pathlib import Path

from newscorpus.dates import find_timexes

CASES = Path(__file__).parents[2] / "cases" / "negative" / "dates.toml"


def test_hardly_any_false_date_in_ten_kilobytes() -> None:
    texts = [case["text"] for case in tomllib.loads(CASES.read_text(encoding="utf-8"))["case"]]
    found = [timex for text in texts for timex in find_timexes(text, anchor=date(2018, 10, 26))]
    assert len(found) < 0.5 * sum(map(len, texts)) / 10_000, [timex.text for timex in found]
