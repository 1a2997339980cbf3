"""Law: twice the German text costs at most about twice the time, with very many names, cues and quotes in it."""

import pytest

import newscorpus as nc
from newscorpus.testing import check_linear

UNITS = (
    "Eva Roth und Paul Kern sagten, es sei gut. Sie sagte: „Es ist gut.“ ",
    "Er sagte, das sei eine „Ente“ und „gut“, ",
    "„Es regnet“, sagte Eva Roth, und Paul Kern, der Chef, erklärte, dass „alles gut“ sei, nach Angaben von ",
    "Die Lage sei ernst. Die Ministerin blieb. ",
    "„Alte Möwe“ und ",
)


@pytest.mark.parametrize("unit", UNITS, ids=ascii)
def test_repetition_costs_in_proportion(unit: str) -> None:
    check_linear(lambda text: nc.find_attributions(text, language="de"), unit)
