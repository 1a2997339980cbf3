import pytest

from newscorpus.text.lines import find_lines
from newscorpus.text.quotemarks import pair_marks


def inner(text: str) -> list[str]:
    return [text[m.inner_start : m.inner_end] for m in pair_marks(text, find_lines(text))[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We lost,” he said. “It hurts.”", ["We lost,", "It hurts."]),
        ('"We lost," he said. "It hurts."', ["We lost,", "It hurts."]),
        ("''Yes,'' he said, ''don't.''", ["Yes,", "don't."]),
        ("``Yes,'' he said.", ["Yes,"]),
        ("„Ja, gut“, sagte er. „Nein“, rief sie.", ["Ja, gut", "Nein"]),
        ("»Ja«, sagte er. »Nein ‚doch‘«", ["Ja", "Nein ‚doch‘", "doch"]),
        ("« Oui », dit-il.", [" Oui "]),
        ("”Ja”, sade han. ”Nej.”", ["Ja", "Nej."]),
        ("‘I won’t go,’ she said. ‘He said “no”.’", ["I won’t go,", "He said “no”.", "no"]),
        ("'I won't go,' she said.", ["I won't go,"]),
        ("‘experts’ say the ‘Russians’ plan’ is dead", ["experts", "Russians’ plan"]),
        ("The dogs' home 'is' closed.", ["is"]),
        ("“A “b” c” d", ["A “b” c", "b"]),
        ("“word“ and “other”", ["word", "other"]),
        ('"He said "no" to me"', ['He said "no" to me', "no"]),
        ("“One.\n\n“Two.\n\n“Three,” he said.", ["One.\n\n“Two.\n\n“Three,"]),
        ("“One.\nTwo,” he said.", ["One.\nTwo,"]),
        # single marks go on only where they are no apostrophes
        ("‘One.\n\n‘Don’t.\n\n‘Three,’ he said.", ["One.\n\n‘Don’t.\n\n‘Three,"]),
        ("He said: 'The girls' own.\n\n'Two,' he said.", ["The girls' own.\n\n'Two,"]),
        ("‘One.\n\n’Tis two.", []),
        ("The ‘one.\n\n‘Two,’ he said.", ["Two,"]),
        ("He said: ‘One\n\n‘Two,’ he said.", ["Two,"]),
        ("“First. “Second,” he said.", ["First.", "Second,"]),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "O’Brien",
        "Robert O’ Brien",
        "the Russians’ plan",
        "the ’90s and '90s",
        "don't, shouldn‘t",
        "rock ’n’ roll",
        "‘em",
    ],
)
def test_apostrophes_are_no_marks(text: str) -> None:
    assert pair_marks(text, find_lines(text)) == ([], [])


@pytest.mark.parametrize(
    ("text", "kind"), [("“Come.", "unclosed"), ("Come.”", "stray"), ('A 5" beam', "stray"), ("« “x »", "unclosed")]
)
def test_doubts(text: str, kind: str) -> None:
    assert [doubt.kind for doubt in pair_marks(text, find_lines(text))[1]] == [kind]


def shown(text: str) -> list[str]:
    """Depth and extent of each pair, where its paragraphs open again (|), and what is in doubt."""
    marked, doubts = pair_marks(text, find_lines(text))
    pairs = [f"{m.depth} {text[m.start : m.end]}" + "".join(f" |{at}" for at in m.reopened) for m in marked]
    return pairs + [f"{d.kind} {d.start}:{d.end} {text[d.start : d.end]}" for d in doubts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“He said ‘no’ and left,” she said.", ["0 “He said ‘no’ and left,”", "1 ‘no’"]),
        ("“A ‘b “c” d’ e”", ["0 “A ‘b “c” d’ e”", "1 ‘b “c” d’", "2 “c”"]),
        (
            '"He called it \'a "great" day\'," she said.',
            ['0 "He called it \'a "great" day\',"', "1 'a \"great\" day'", '2 "great"'],
        ),
        ("“One.\n\n“Two ‘x’ three.\n\nThe end.", ["0 “One.\n\n“Two ‘x’ three. |7", "1 ‘x’", "unclosed 0:1 “"]),
        ("“One.\n\nTwo.\n\n“Three,” he said.", ["0 “One.", "0 “Three,”", "unclosed 0:1 “"]),
        ('"One.\n\n"Two," he said. "Three."', ['0 "One.\n\n"Two," |7', '0 "Three."']),
        ('"One.\n\nTwo." He left. "Three."', ['0 "One.\n\nTwo."', '0 "Three."']),
        ("He said: “One.\n\nThen he left.”", ["0 “One.\n\nThen he left.”"]),
        ("‘One\nTwo’ three", []),
        ("He said ‘the dogs’ bone’ and ‘the cats’ tail.", ["0 ‘the dogs’ bone’", "0 ‘the cats’"]),
        ("‘the students’ books", ["0 ‘the students’"]),
        ("'the students' books", ["0 'the students'"]),
        ("'Tis late,' he said. 'Twas early.", []),
        ("the '90s and ’tis", []),
        ("'''Yes,''' he said.", ["0 '''Yes,'''", "1 'Yes,'"]),
        ("‘He said ''yes'' to me’", ["0 ‘He said ''yes'' to me’", "1 ''yes''"]),
        ("``a ''b'' c''", ["0 ``a ''b'' c''", "1 ''b''"]),
        ("„A „b“ c“ d", ["0 „A „b“ c“", "1 „b“"]),
        ("„A« b", ["0 „A« b", "unclosed 0:1 „", "unclosed 2:3 «"]),
        ("“A” “B” “C", ["0 “A”", "0 “B”", "0 “C", "unclosed 8:9 “"]),
        ("a “ b ” c", ["0 “ b ”"]),
        ('a " b " c', ['0 " b "']),
        ('say "a" or"b" now', ['0 "a"', '0 "b"']),
        ('("a") ["b"] —"c"— "d",', ['0 "a"', '0 "b"', '0 "c"', '0 "d"']),
        ("“a” ”b”", ["0 “a”", "0 ”b”"]),
        ("a”b“c", ["0 “c", "stray 1:2 ”", "unclosed 3:4 “"]),
        ("« a ‹ b › c »", ["0 « a ‹ b › c »", "1 ‹ b ›"]),
        ("‹a› «b»", ["0 ‹a›", "0 «b»"]),
        ("» a « b", ["0 « b", "stray 0:1 »", "unclosed 4:5 «"]),
        ("«a «b» c»", ["0 «a «b» c»", "1 «b»"]),
        ("‚a‘ ‘b’ ‛c’", ["0 ‚a‘", "0 ‘b’"]),
        ("(‘a’) [‘b’] “‘c’”", ["0 ‘a’", "0 ‘b’", "0 “‘c’”", "1 ‘c’"]),
        ("‘$5 bill’ and ‘[sic]’", ["0 ‘$5 bill’", "0 ‘[sic]’"]),
        ("don’t ‘can’t’ won’t", ["0 ‘can’t’"]),
        (
            "“Mr. O’Neil’s ‘plan’,” he said. ‘It’s Jones’ plan,’ she said.",
            ["0 “Mr. O’Neil’s ‘plan’,”", "1 ‘plan’", "0 ‘It’s Jones’ plan,’"],
        ),
        ("”", ["stray 0:1 ”"]),
        ("“", ["unclosed 0:1 “"]),
        ("“”", ["0 “”"]),
        ("“ ”", ["0 “ ”"]),
        ("''", ["unclosed 0:2 ''"]),
        ("‘’", []),
        ("“a\n“b\n“c\n“d”", ["0 “a\n“b\n“c\n“d” |3 |6 |9"]),
        ("“a\n\n'b' and “c” d", ["0 “a", "0 'b'", "0 “c”", "unclosed 0:1 “"]),
        ('"a\n\n"b\n\n"c\n\nd." e', ['0 "a\n\n"b\n\n"c\n\nd." |4 |8']),
        ("x ‘a b\ny c’ z", []),
        ("« A\n\n« B » C", ["0 « A\n\n« B » |5"]),
        ("“A“ and “B“", ["0 “A“", "0 “B“"]),
        ("”A” and ”B”.", ["0 ”A”", "0 ”B”"]),
        ("„A” and „B”", ["0 „A”", "0 „B”"]),
        ("Er sagte: »A ›b‹ c« und ging.", ["0 »A ›b‹ c«", "1 ›b‹"]),
        ("She said: “a — ‘b.’” Then “c.”", ["0 “a — ‘b.’”", "1 ‘b.’", "0 “c.”"]),
        ("2 “a” 3‘4’5", ["0 “a”"]),
        ("“a”b“c”", ["0 “a”", "0 “c”"]),
        ("“a”“b”", ["0 “a”", "0 “b”"]),
        ("‹a\n\nb› said", ["0 ‹a\n\nb›"]),
        ("“a\n\n»b", ["0 “a", "0 »b", "unclosed 0:1 “", "unclosed 4:5 »"]),
        ("“a\nb» c", ["0 “a", "unclosed 0:1 “", "stray 4:5 »"]),
        ("He“ left.", ["0 “ left.", "unclosed 2:3 “"]),
        ("b„ c", ["0 „ c", "unclosed 1:2 „"]),
        ('"One.\nb(" c', ['0 "One.', 'unclosed 0:1 "', 'stray 8:9 "']),
        ('"One.\n\n-b" c', ['0 "One.\n\n-b"']),
        ("„a“ “b“", ["0 „a“", "0 “b“"]),
        ("'a` b'", ["0 'a` b'"]),
        ("‚a' b", []),
        ("'b‚ c'", ["0 'b‚ c'"]),
        ("'b ‘c'", []),
        ("› a » b", ["stray 0:1 ›", "stray 4:5 »"]),
        ("„a\n\n„b „c", ["0 „a\n\n„b |4", "unclosed 0:1 „", "unclosed 7:8 „"]),
        ('"One.\n\nTwo."', ['0 "One.\n\nTwo."']),
        ("„A“b und „c“", ["0 „A“", "0 „c“"]),
        ("“a —“— b” c” d", ["0 “a —“— b” c”", "1 “— b”"]),
        ("“a “ b” c” d", ["0 “a “ b” c”", "1 “ b”"]),
        ("'a 'b c'", ["0 'a 'b c'"]),
        ("‘a ‘b’ c’", ["0 ‘a ‘b’ c’", "1 ‘b’"]),
        ("‘the dogs’ and ‘it’ and more’ end", ["0 ‘the dogs’", "0 ‘it’"]),
        ("‘the dogs’ cats’ tail", ["0 ‘the dogs’"]),
        ("‘the DOGS’ bone’", ["0 ‘the DOGS’ bone’"]),
        ("‘a ’ b’", ["0 ‘a ’ b’"]),
        ("“We’re goin’ home.”", ["0 “We’re goin’ home.”"]),
        ("“One.\n\n“‘Two’ three,” he said.", ["0 “One.\n\n“‘Two’ three,” |7", "1 ‘Two’"]),
        ("He said “the ‘end’\nThen he left.", ["0 “the ‘end’", "1 ‘end’", "unclosed 8:9 “"]),
        ("“One.\n\n”Two,” he said.\n\nThree.”", ["0 “One.", "0 ”Two,”", "unclosed 0:1 “", "stray 30:31 ”"]),
        ("“One.\n” he said.", ["0 “One.\n”"]),
        ("« Un\n\nDeux »", ["0 « Un\n\nDeux »"]),
        ("‘a’’’ b", ["0 ‘a’", "stray 3:5 ’’"]),
        ("“a’’’ b", ["0 “a’’"]),
        ("““One.\nTwo", ["0 ““One.", "unclosed 0:1 “", "unclosed 1:2 “"]),
        ("“One.\n\n“Two“ said.", ["0 “One.\n\n“Two“ |7"]),
        ("“One.\n\n“Two,” he said.” x", ["0 “One.\n\n“Two,” |7", "stray 22:23 ”"]),
        ("“One.\n\nA”b c", ["0 “One.\n\nA”"]),
        ("“One.\n\n”I go,” he said.", ["0 “One.", "0 ”I go,”", "unclosed 0:1 “"]),
    ],
)
def test_depth_paragraphs_and_doubts(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


def test_a_stretch_is_read_by_itself() -> None:
    text = "x ‘a’’"
    assert [text[m.start : m.end] for m in pair_marks(text, [(0, 5)])[0]] == ["‘a’"]
    assert pair_marks("''a''''", [(0, 6)])[1] == []


def test_a_pair_keeps_count_of_some_paragraphs_only() -> None:
    text = "“a\n" * 2_000 + "“z” end"
    (whole,) = pair_marks(text, find_lines(text))[0]
    assert (whole.start, text[whole.end :]) == (0, " end")
    assert 0 < len(whole.reopened) < 2_000


@pytest.mark.parametrize("mark", ["“", "”", '"', "“”", "''", "«", "‘"])
def test_a_line_drawn_with_marks_quotes_nothing(mark):
    line = (mark * 60)[:60]
    text = f"“Rain,” she said.\n{line}\n“Snow,” he said, {line} and “hail.”"
    marked, doubts = pair_marks(text, find_lines(text))
    assert [text[m.inner_start : m.inner_end] for m in marked] == ["Rain,", "Snow,", "hail."]
    assert [text[doubt.start : doubt.end] for doubt in doubts] == [line, line]
