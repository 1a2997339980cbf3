import pytest

from newscorpus.bylines import BylineParser
from newscorpus.bylines.byline_cutter import Opener
from newscorpus.lexicon import available_languages, load_lexicon

LANGUAGES = [code for code in available_languages() if load_lexicon(code).has("bylines")]
ENTRIES = [
    (code, entry) for code in LANGUAGES for entry in load_lexicon(code).entries("bylines", Opener, table="opener")
]
EXAMPLES = [(code, example) for code, entry in ENTRIES for example in entry.examples]
REFUSED = [(code, line) for code, entry in ENTRIES for line in entry.refuses]


@pytest.mark.parametrize(("code", "entry"), ENTRIES, ids=lambda value: getattr(value, "id", value))
def test_every_opener_has_examples_and_counter_examples(code: str, entry: Opener) -> None:
    assert entry.opens
    assert entry.examples
    assert entry.refuses


@pytest.mark.parametrize(("code", "example"), EXAMPLES)
def test_examples_are_read(code: str, example: dict[str, object]) -> None:
    byline = BylineParser(language=code).parse(str(example["text"]))
    assert byline is not None
    assert [person.text for person in byline.contributors] == example["names"]
    if "outlet" in example:
        assert byline.outlet is not None
        assert byline.outlet.text == example["outlet"]


@pytest.mark.parametrize(("code", "line"), REFUSED)
def test_counter_examples_are_refused(code: str, line: str) -> None:
    assert BylineParser(language=code).parse(line) is None
