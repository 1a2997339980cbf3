"""The whole way from text to record."""

from datetime import UTC, date, datetime

import pytest

import newscorpus as nc
from newscorpus.lexicon import load_lexicon
from newscorpus.model import BlockKind, NoteKind
from newscorpus.testing import check_partition, check_spans, wrap_paragraphs

PAGE = """\
Bridge Stays Shut After the Storm

By Jane Doe

March 5, 2024

EASTFIELD (AP) — The bridge at Eastfield was closed on Monday, and nobody knows when it will open again.

“We need a bridge that will last,” Mayor Ana Ruiz said on Tuesday. “This one will not.”

Engineers met with Ruiz in Eastfield on Monday, and no agreement was reached.

Share this article

The post Bridge Stays Shut After the Storm appeared first on The Valley Post.
"""


@pytest.fixture(scope="module")
def article() -> nc.Article:
    return nc.parse_article(PAGE, url="u")


def test_header_and_story(article: nc.Article):
    head = article.header
    assert head.headline is not None
    assert head.byline is not None
    assert head.dateline is not None
    assert head.outlet is not None
    assert (head.headline.text, head.outlet.text) == ("Bridge Stays Shut After the Storm", "The Valley Post")
    assert [c.name.text for c in head.byline.contributors] == ["Jane Doe"]
    assert head.dateline.place is not None
    assert head.dateline.place.text == "EASTFIELD"
    assert len(article.story) == 3
    assert [b.kind for b in article.blocks if b.is_boilerplate] == [BlockKind.SHARE, BlockKind.SYNDICATION]


def test_the_day_is_read_from_the_page_and_a_note_says_so(article: nc.Article):
    assert article.published == date(2024, 3, 5)
    note = next(note for note in article.notes if note.kind == NoteKind.PUBLISHED_FROM_TEXT)
    assert note.span is not None
    assert "March 5, 2024" in note.span.text


def test_dates_count_from_it(article: nc.Article):
    assert {(t.text, t.value) for t in article.timexes} >= {("Monday", "2024-03-04"), ("Tuesday", "2024-03-05")}


def test_only_the_story_is_searched_and_for_events_the_headline(article: nc.Article):
    story = [block.span for block in article.story]
    for finding in (*article.timexes, *article.quotes):
        assert any(line.contains(finding.span) for line in story)
    assert article.header.headline is not None
    for event in article.events:
        assert any(line.contains(event.span) for line in (*story, article.header.headline))


def test_quotes_have_their_speaker(article: nc.Article):
    said = article.attributions[0]
    assert said.speaker is not None
    assert said.speaker.name == "Ana Ruiz"
    assert [piece.text for piece in said.content] == ["We need a bridge that will last,", "This one will not."]


def test_what_did_not_happen_is_not_asserted(article: nc.Article):
    held = {event.text: event.asserted for event in article.events}
    assert any(held.values())
    assert not all(held.values())


def test_everything_slices(article: nc.Article):
    check_spans(article, PAGE)
    check_partition(article.blocks, PAGE)


def test_a_day_and_month_that_could_be_swapped_is_noted():
    article = nc.parse_article("The old bridge was closed on 05/03/2018 and nobody knew why.")
    doubts = [note for note in article.notes if note.kind == NoteKind.AMBIGUOUS_DATE]
    assert [(note.span.text, note.detail) for note in doubts if note.span] == [("05/03/2018", "or 2018-03-05")]


def test_a_given_day_wins_over_the_page():
    given = nc.parse_article(PAGE, published=date(2023, 1, 2))
    assert given.published == date(2023, 1, 2)
    assert NoteKind.PUBLISHED_FROM_TEXT not in {note.kind for note in given.notes}


def test_a_moment_is_kept():
    moment = datetime(2023, 1, 2, 10, 30, tzinfo=UTC)
    assert nc.parse_article("It rained yesterday.", published=moment).published == moment


def test_without_a_day_relative_dates_stay_open():
    article = nc.parse_article("The old bridge was closed yesterday, and it will be open again next week.")
    assert article.published is None
    assert {(t.begin, t.end) for t in article.timexes} == {(None, None)}
    assert NoteKind.NO_ANCHOR in {note.kind for note in article.notes}


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_other_languages_do_what_they_can_and_say_the_rest(language: str):
    article = nc.parse_article("Der Fluss steigt.\n\nVon Anna Berg\n\nEr fällt wieder.", language=language)
    assert article.language == language
    assert NoteKind.UNSUPPORTED_TASK in {note.kind for note in article.notes}
    with pytest.raises(LookupError, match="expected one of: en"):
        nc.find_events("Er fällt.", language=language)


def test_a_lexicon_of_your_own_is_used():
    words = load_lexicon("en").extend(abbreviations=["Corpl."])
    text = "The man was Corpl. Roe, who stayed there for a long time."
    article = nc.ArticleParser(lexicon=words).parse(text, id="a7")
    assert article.id == "a7"


@pytest.mark.parametrize("text", ["", " \n ", "\n" * 50, "\x00"])
def test_empty_texts_give_empty_records(text: str):
    article = nc.parse_article(text)
    assert article.text == text
    assert article.attributions == article.timexes == article.events == ()
    assert article.header == nc.Header()


@pytest.mark.parametrize(
    ("dateline", "text", "value"),
    [
        ("NEW DELHI", "He spoke on Independence Day.", "2022-08-15"),
        ("ISLAMABAD, Pakistan", "He spoke on Independence Day.", "2022-08-14"),
        ("ATHENS, Ga.", "He spoke on Independence Day.", "2022-07-04"),
        ("TBILISI, Georgia", "He spoke on Independence Day.", "XXXX-XX-XX"),
        ("MUMBAI", "It is dated 05/08/2022.", "2022-08-05"),
        ("NEW YORK", "It is dated 05/08/2022.", "2022-05-08"),
    ],
)
def test_the_country_of_the_dateline_reads_the_dates(dateline: str, text: str, value: str):
    article = nc.parse_article(f"{dateline}, Aug 20 (Reuters) - {text}", published=date(2022, 8, 20))
    assert [timex.value for timex in article.timexes][-1] == value


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n"])
def test_wrapped_paragraphs_are_one_block_each_and_read_across_their_line_ends(end: str):
    text = wrap_paragraphs(PAGE, 44).replace("\n", end)
    article = nc.parse_article(text, url="u")
    plain = nc.parse_article(PAGE, url="u")
    check_spans(article, text)
    check_partition(article.blocks, text)
    assert [" ".join(block.text.split()) for block in article.blocks] == [block.text for block in plain.blocks]
    assert [block.kind for block in article.blocks] == [block.kind for block in plain.blocks]
    assert [(timex.value, timex.begin) for timex in article.timexes] == [(t.value, t.begin) for t in plain.timexes]
    assert [a.speaker and a.speaker.name for a in article.attributions] == ["Ana Ruiz"]
    assert [event.time.begin for event in article.events] == [event.time.begin for event in plain.events]


def test_values_and_names_hold_no_line_end_though_their_spans_do():
    text = (
        "EASTFIELD (AP) — The bridge at Eastfield was closed by the state govern-\n"
        "ment, which spoke for the first time of the storm that hit it on Oct. 5,\n"
        "2018, and of its cost. “We need a bridge that lasts,” the old mayor, Ana\n"
        "Ruiz, said at the bridge."
    )
    article = nc.parse_article(text)
    check_spans(article, text)
    (timex,) = article.timexes
    assert (timex.text, timex.value) == ("Oct. 5,\n2018", "2018-10-05")
    (said,) = article.attributions
    assert said.speaker is not None
    assert said.speaker.span is not None
    assert (said.speaker.name, said.speaker.span.text) == ("Ana Ruiz", "Ana\nRuiz")


def test_quoted_mail_is_read_across_its_marks():
    text = "\n".join(f"> {line}" for line in wrap_paragraphs(PAGE, 60).strip().split("\n"))
    article = nc.parse_article(text)
    check_spans(article, text)
    check_partition(article.blocks, text)
    assert "Ana Ruiz" in {said.speaker.name for said in article.attributions if said.speaker is not None}


@pytest.mark.parametrize("name", ["Ja'Marr Doe", "Ja’Marr Doe", "Teꞌan Doe", "Teˀan Doe"])
def test_a_name_has_the_apostrophe_of_the_text(name):
    article = nc.parse_article(f"“We  won,” said {name} on Friday. {name} met Ana Ruiz in Paris.")
    assert [said.speaker.name for said in article.attributions] == [name]
    assert all(actor.name in {name, "Ana Ruiz"} for event in article.events for actor in event.actors)


def test_a_backslash_in_front_of_the_first_mark_is_in_the_block():
    article = nc.parse_article(r"\"We won,\" said Ana Ruiz.")
    assert article.blocks[0].text == article.text
    assert article.quotes[0].text == r"\"We won,\""
