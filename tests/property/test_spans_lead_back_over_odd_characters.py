"""Law: what a span covers in the text as given is read as what was found, over odd characters and markup."""

import re

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.lexicon import load_lexicon
from newscorpus.model import Span
from newscorpus.text import unwrap

ENGLISH = load_lexicon("en")
PIECES = st.sampled_from(
    (
        *(
            "Doe",
            "said",
            "caf",
            "e\u0301",
            "Ã©",
            "â€œ",
            "â€\x9d",
            "&quot;",
            "&amp;",
            "&nbsp;",
            "\u00a0",
            "  ",
            " ",
            " ,",
        ),
        *(" 's", ".", "\u200b", "\u00ad", "<b>", "</b>", "<p>", "</p>", "<br/>", "[1]", "**", "\n", "\t", "<", "&"),
        *(" [Roe](https://a.example/b) ", "-LRB-", "“", "”", "\r\n", "   "),
    )
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_a_word_leads_back_to_what_is_read_as_it(text: str) -> None:
    read = unwrap(text, ENGLISH)
    if read is None:
        return
    at = 0
    for match in re.finditer(r"\w+", read.text):
        back = read.to_given(Span.cut(read.text, *match.span()))
        assert back.text == text[back.start : back.end]
        assert back.start >= at
        at = back.end
        again = unwrap(back.text, ENGLISH)
        assert (back.text if again is None else again.text) == match[0]
