"""A page to look at: the text with its findings underlined, a timeline, and the record beside it.

The page is one file. It fetches nothing: a content security policy in its head allows the one style sheet and the one
script that it carries, by their hashes, and nothing else. Whatever comes from the text is escaped, and characters that
would not be seen, or would turn the line around, are shown by name. Without JavaScript all of it can be read.
"""

from newscorpus.model import Article

__all__ = ("to_html",)


def to_html(article: Article, /) -> str:
    """Return the record as one self-contained page.

    >>> from newscorpus.model import Article
    >>> "&lt;script&gt;" in to_html(Article(text="<script>", id="<script>"))
    True
    """
    from newscorpus.formats.html.article_page import draw_article  # noqa: PLC0415 - only a page needs these modules

    return draw_article(article)
