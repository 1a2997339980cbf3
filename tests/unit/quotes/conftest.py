"""What the tests of quotes share: a text as the rules see it, and attributions in one line each."""

import pytest

from newscorpus import find_attributions
from newscorpus.lexicon import load_lexicon
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text import Reading


@pytest.fixture
def table_of():
    """Split a text into the words that the rules look at."""

    def make(text, language="en"):
        lexicon = load_lexicon(language)
        return WordTable(Reading(text, lexicon), lexicon)

    return make


@pytest.fixture
def shown():
    """Return one line an attribution: `rule: source | cue | content`."""

    def lines(text):
        out = []
        for found in find_attributions(text):
            source, cue = (span.text if span else "-" for span in (found.source, found.cue))
            content = " … ".join(span.text for span in found.content)
            out.append(f"{found.rule.removeprefix('en.quotes.')}: {source} | {cue} | {content}")
        return out

    return lines


@pytest.fixture
def reports():
    """Return rule and content of each attribution."""

    def read(text):
        return [
            (found.rule.removeprefix("en.quotes."), [piece.text for piece in found.content])
            for found in find_attributions(text)
        ]

    return read
