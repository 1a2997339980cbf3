"""IOB: one token per line, with its offsets."""

import pytest

import newscorpus as nc
from newscorpus.errors import SchemaError, SpanMismatchError
from newscorpus.formats.iob import from_iob, read_iob, to_iob
from newscorpus.model import Article, Span, Timex

TEXT = "Mr. Doe left on\nOct. 5, 2018. It rained."
ARTICLE = Article(id="a1", text=TEXT, timexes=(Timex(span=Span.cut(TEXT, 16, 28)), Timex(span=Span.cut(TEXT, 24, 28))))


def test_tags_and_sentences():
    lines = to_iob(ARTICLE, labels=("Timex", "Cue")).split("\n")
    assert lines[:3] == [
        '# newdoc id = "a1"',
        '# text = "Mr. Doe left on\\nOct. 5, 2018. It rained."',
        "# columns = start end token Timex Cue",
    ]
    assert lines[3] == "0\t2\tMr\tO\tO"
    tags = [line.split("\t")[2:4] for line in lines[3:] if line]
    assert [token for token, tag in tags if tag == "I-Timex"] == [".", "5", ",", "2018"]
    assert [token for token, tag in tags if tag == "B-Timex"] == ["Oct"]
    assert lines.count("") == 4  # behind three sentences, and at the end
    assert lines[-3].startswith("39\t40\t.")


def test_neighbours_are_two():
    text = "Monday Tuesday"
    article = Article(text=text, timexes=(Timex(span=Span.cut(text, 0, 6)), Timex(span=Span.cut(text, 7, 14))))
    (read,) = from_iob(to_iob(article))
    assert read == article


def test_the_longest_wins():
    (read,) = from_iob(to_iob(ARTICLE))
    assert read == Article(id="a1", text=TEXT, timexes=ARTICLE.timexes[:1])


def test_a_tag_inside_without_a_beginning_starts_a_span():
    data = "0\t2\tMr\tI-Timex\n2\t3\t.\tI-Timex\n4\t7\tDoe\tB-Timex\n"
    (read,) = from_iob("# columns = start end token Timex\n" + data, text=TEXT)
    assert [timex.text for timex in read.timexes] == ["Mr.", "Doe"]


def test_many_articles(tmp_path):
    many = [nc.parse_article("“It will rain,” Ana Doe said on Friday."), Article(text=""), ARTICLE]
    (tmp_path / "a.iob").write_text("".join(map(to_iob, many)), encoding="utf-8", newline="")
    read = list(read_iob(tmp_path / "a.iob"))
    assert [article.text for article in read] == [article.text for article in many]
    assert [a.content for a in read[0].attributions] == [a.content for a in many[0].attributions]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("0\t2", "line 2"),
        ("0\tx\tMr\tO", "line 2"),
        ("0\t2\tMr\tO\tO", "line 2"),
        ("# text = {", "line 2"),
    ],
)
def test_broken_lines_are_named(line, said, tmp_path):
    (tmp_path / "a.iob").write_text(f"# columns = start end token Timex\n{line}\n")
    with pytest.raises(SchemaError, match=rf"a\.iob: {said}"):
        list(read_iob(tmp_path / "a.iob"))


def test_without_a_text():
    with pytest.raises(SchemaError, match="give it as text="):
        list(from_iob("# columns = start end token Timex\n0\t2\tMr\tO\n"))


def test_other_words_are_refused():
    with pytest.raises(SpanMismatchError):
        list(from_iob(to_iob(ARTICLE).replace("\tDoe\t", "\tRoe\t")))


def test_a_line_end_inside_a_wrapped_paragraph_ends_no_sentence():
    text = "The council of the river towns met on Friday to talk about\nthe dam, which leaks."
    assert to_iob(Article(text=text), labels=("Timex",)).rstrip().count("\n\n") == 0
