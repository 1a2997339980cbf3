"""Law: reading costs twice the time at most for twice the file, whatever is repeated in it."""

import pytest

from newscorpus.readers import read_documents
from newscorpus.testing import check_linear

UNITS = {
    "a.jsonl": ('{"text":\n', "[", '{"text": "Rain"}\n', "\n", "\ufeff"),
    "a.csv": ('"a\n', '"a"b\n', 'a,"b\n', "a;b,c|d\n", '"'),
    "a.html": ("<p>Rain fell on the town.", "<meta ", "<meta name=author content=a>", "<div>"),
    "a.txt": (
        "End of Document\n",
        "1 of 9 DOCUMENTS\n",
        "1 of 9 DOCUMENTS\nRain\nMay 3, 2019\nLENGTH: 2\n",
        "A-",
        "\n",
    ),
    "a.rtf": (
        "{",
        "\\f0 ",
        '{\\field{\\*\\fldinst{HYPERLINK "a"',
        "{\\pict ",
        "{\\f0 \\fcharset0 ",
        "\\'e9",
        "Rain\\par\n",
    ),
}
CASES = {f"{name} {unit!r}": (name, unit) for name, units in UNITS.items() for unit in units}
HEADS = {"a.csv": "text\n", "a.txt": "1 of 9 DOCUMENTS\n", "a.rtf": "{\\rtf1 {\\fonttbl "}


@pytest.mark.parametrize("label", CASES)
def test_repetition_costs_in_proportion(tmp_path, label):
    name, unit = CASES[label]

    def read(repeated: str) -> None:
        (tmp_path / name).write_text(HEADS.get(name, "") + repeated, encoding="utf-8")
        form = "nexis" if name == "a.txt" else None
        for _ in read_documents(tmp_path / name, format=form):
            pass

    check_linear(read, unit)
