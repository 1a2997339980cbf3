"""The lead event of articles of our own."""

import tomllib
from datetime import date
from pathlib import Path
from typing import TypedDict

import pytest

from newscorpus import parse_article


class LeadArticle(TypedDict):
    """An article and the beginnings of what its lead event may be."""

    published: date
    text: str
    lead: list[str]


ARTICLES: list[LeadArticle] = tomllib.loads(Path(__file__).with_name("lead_articles.toml").read_text(encoding="utf-8"))[
    "article"
]


@pytest.mark.parametrize("article", ARTICLES, ids=[a["text"].partition("\n")[0] for a in ARTICLES])
def test_the_lead_event(article: LeadArticle) -> None:
    lead = parse_article(article["text"], published=article["published"]).lead_event
    if not article["lead"]:
        assert lead is None
    else:
        assert lead is not None
        assert any(lead.text.startswith(words) for words in article["lead"])
