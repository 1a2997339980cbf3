"""Short texts that, repeated, have cost some library or other quadratic time or its stack: for laws on growth."""

__all__ = ("FRAGMENTS",)

_MARKS = (
    "“", "“ ", "”", '"', '" ', "' ", "’ ", "“”", "”“", "«", "„", "''", "``", "‘", "(", "((", "[", "]", "—", "--",
    '"a" said b ', "“a,” he said. ", "“a” “b” ", "he [Putin] made ", "“a\n",
)  # fmt: skip
_SPEECH = (
    "said ", "he said that ", "told ", "according to ", "who ", "and said, ", "Q: a\n", "RAMOS: a\n", "adding:\n",
    "she ", "the spokesman ",
)  # fmt: skip
_SENTENCES = (". ", ".", "...", "a. ", "U.S. ", "Mr. ", "A", "A ", "Aa Bb ", "a,", "one two ", "? ", "! ", "A.B. ")
_DATES = (
    "1 ", "1", "1/1/", "1-1-", "Oct. 5 ", "Oct. ", "Monday ", "May ", "the day before ", "last year, ",
    "three days later ", "2018-", "2018-10-22 ", "from May to ", "between 2015 and ", "the 11th ", "12:00 ", "’98 ",
    "mid-",
)  # fmt: skip
_PAGES = (
    "By ", "By Jane Doe\n", "By Jane Doe and ", "PARIS (AP) — ", "PARIS, ", "Share\n", "Read more: ", "Advertisement\n",
    "12 Comments\n", "© 2024 ", "The post ", "http://a.b/", "@a ", "a@b.c ", " | ", "<< a >>\n",
)  # fmt: skip
_EVENTS = (
    "not ", "if ", "met ", "talks with ", "Russia and ", "the U.S. and ", "will ", "attacked ", "to ", "of ",
    "in Paris ", "no agreement ", "the attack ", "the September 11 attacks ", "In May, the talks ", "on Friday attack ",
    "visit to Paris, ", "the election on Nov. 6 ", "not denied that ",
)  # fmt: skip
_CHARACTERS = (
    "\n",
    "a\n",
    "\r",
    "\r\n",
    "\u2028",
    " ",
    "\t",
    " \n",
    "\ud800",
    "\x00",
    "\u202e",
    "é",
    "e\u0301",
    "日",
    "\U0001f600",
    "\ufeff",
)

FRAGMENTS: tuple[str, ...] = (*_MARKS, *_SPEECH, *_SENTENCES, *_DATES, *_PAGES, *_EVENTS, *_CHARACTERS)
"""Each is the start of a family of texts: the fragment over and over."""
