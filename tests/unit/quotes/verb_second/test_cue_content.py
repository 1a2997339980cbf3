"""What is said around a German cue, and where it ends."""

import pytest

from newscorpus.quotes import find_attributions
from newscorpus.quotes.verb_second.clause_words import ClauseWords
from newscorpus.quotes.verb_second.cue_content import is_told, names_noun

ENDS = (
    ("Roth sagte, dass es regne, und warnte vor Hochwasser.", "dass es regne"),
    ("Als Roth sagte, er gehe, ging Klee.", "er gehe"),
    ("Roth sagte, es sei kalt, doch Sprecher Max Klee erklärte, es taue.", "es sei kalt"),
    ("Roth sagte, dass es kalt sei, und die Sprecherin, Ada Baum, erklärte, es taue.", "dass es kalt sei"),
    ("Roth sagte, es sei kalt und windig, und die Brücke sei zu.", "es sei kalt und windig, und die Brücke sei zu"),
    ("Roth sagte, dass es regne: „Es ist nass.“", "dass es regne"),
    ("Roth sagte, dass es regne; das Fest war vorbei.", "dass es regne"),
    ("Klee erklärte, er sei müde, verließ den Saal aber nicht.", "er sei müde"),
    ("Klee sagte, man müsse gehen und wählte dabei alte Worte.", "man müsse gehen"),
    ("Klee sagte, es sei kalt, will aber bleiben.", "es sei kalt"),
    ("Klee sagte, wer komme, gehe auch wieder.", "wer komme, gehe auch wieder"),
    ("Klee sagte dem „Boten“, es regne.", "es regne"),
)


@pytest.mark.parametrize(("text", "content"), ENDS)
def test_where_it_ends(text, content):
    found = find_attributions(text, language="de")[0]
    assert [piece.text for piece in found.content] == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Bonn (dpa) - Das Werk schließt nach Angaben der Polizei.", "Das Werk schließt"),
        ("BONN taz | Das Werk schließt im Mai. Das teilte Roth mit.", "Das Werk schließt im Mai"),
        ("„Es regnet.“ Das teilte Roth mit.", "„Es regnet.“"),
    ],
)
def test_a_dateline_is_not_said(text, content):
    found = find_attributions(text, language="de")[0]
    assert found.content[0].text == content


TOLD = (
    ("dass es regnet", True),
    ("es werde regnen", True),
    ("ob es regne", True),
    ("das Dach zu decken", True),
    ("damit werde es teuer", True),
    ("um das Dach zu decken", False),
    ("weil es regnet", False),
    ("es regnet", False),
)


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_clause_says_that_it_is_told(table_of, text, expected):
    table = table_of(text, "de")
    last = len(table.words) - 1
    assert is_told(table, ClauseWords(0, last)) is expected


NAMED = (
    ("die Partei „Neue Mitte“", True),
    ("der neue „Rat für Bau“", True),
    ("der Film „2001: Eine Reise“", True),
    ("eine „Ente“", False),
    ("eine alte „Ente“", False),
    ("die Angaben „Es geht“", False),
    ("die Lage „sehr ernst“", False),
)


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_words_in_marks_may_name_a_noun(table_of, text, expected):
    table = table_of(text, "de")
    first = next(k for k, quoted in enumerate(table.quoted) if quoted)
    assert names_noun(table, first) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("die Schiffe „Alte Möwe“ und „Roter Sturm“", True),
        ("es war „Alte Möwe“ und „Roter Sturm“", False),
        ("die Schiffe „alte Möwe“ und „Roter Sturm“", False),
        ("die Schiffe " + "„Alte Möwe“ und " * 2000 + "„Roter Sturm“", False),
    ],
    ids=["first-name", "no-name", "small-letter", "very-long"],
)
def test_the_first_name_of_a_list_shows_what_the_others_are(table_of, text, expected):
    table = table_of(text, "de")
    assert names_noun(table, table.word_from(table.segments[-1].inner_start)) is expected
