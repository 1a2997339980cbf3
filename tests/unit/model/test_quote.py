"""Quotes, speakers and attributions: what they refuse and work out."""

import pytest

from newscorpus.model import Attribution, QuoteCluster, QuoteMention, Span, Speaker

TEXT = "“Rain fell,” Doe said, “and snow.”"


def cut(words):
    return Span.cut(TEXT, TEXT.index(words), TEXT.index(words) + len(words))


def test_an_attribution_without_content_is_refused():
    with pytest.raises(ValueError, match="needs content"):
        Attribution(content=())


def test_without_a_span_the_first_piece_of_content_is_it():
    said = Attribution(content=(cut("Rain fell,"), cut("and snow.")), source=cut("Doe"), cue=cut("said"))
    assert (said.span, said.text) == (cut("Rain fell,"), "Rain fell,")


def test_a_span_that_is_given_stays():
    said = Attribution(content=(cut("Rain fell,"),), span=cut("“Rain fell,”"))
    assert said.text == "“Rain fell,”"


def test_a_group_holds_no_groups():
    members = (Speaker(name="Roe"), Speaker(name="Doe"))
    group = Speaker(name="Roe and Doe", members=members)
    assert [member.name for member in group.members] == ["Roe", "Doe"]
    with pytest.raises(ValueError, match="members of its own"):
        Speaker(name="all", members=(group,))


@pytest.mark.parametrize(("speakers", "agreed"), [((), True), (("Doe",), True), (("Jane Doe", "Paul Roe"), False)])
def test_whether_the_articles_agree_on_who_said_it(speakers, agreed):
    said = Attribution(content=(cut("Rain fell,"),))
    mentions = (QuoteMention(article_id="a1", attribution=said),)
    assert QuoteCluster(fullest=said, mentions=mentions, speakers=speakers).agreed is agreed
