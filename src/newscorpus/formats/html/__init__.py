"""A page to look at: the text with its findings underlined, a timeline, and the record beside it.

The page is one file. It fetches nothing: a content security policy in its head allows the one style sheet and the one
script that it carries, by their hashes, and nothing else. Whatever comes from the text is escaped, and characters that
would not be seen, or would turn the line around, are shown by name. Without JavaScript all of it can be read.
"""

from newscorpus.model import Article

__all__ = ("to_html",)


def to_html(article: Article, /) -> str:
    """Return the record as one self-contained page, which fetches nothing: write it to a file and open it.

    >>> from newscorpus.model import Article
    >>> page = to_html(Article(text="Rain fell.", id="a1"))
    >>> page.startswith("<!DOCTYPE html>"), "Rain fell." in page
    (True, True)

    Text of the article is escaped, and what would be invisible is shown by its name. In a notebook, `article` alone
    shows the marked text.

    Raises:
        TypeError: it is not an `Article`.
    """
    from newscorpus.formats.html.article_page import draw_article  # noqa: PLC0415 - only a page needs these modules

    return draw_article(article)
