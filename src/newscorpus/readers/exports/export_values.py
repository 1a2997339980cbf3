"""What an export comes to: its articles, and how many there should be."""

from collections import Counter
from collections.abc import Mapping

from attrs import frozen

__all__ = ("Export", "ExportedArticle")

_LISTED = 20


@frozen(kw_only=True)
class ExportedArticle:
    """One article of an export."""

    number: int
    """What the export calls it, or its place in the export."""

    body: str | None
    """To the letter where the export is plain text; `None` when there is none, or it could not be found."""

    whole: bool = True
    """`False` for the last one when the export ends in the middle of it."""

    fields: Mapping[str, str]
    """What is around it: under our names where the label is known in any language (`headline`, `publication`,
    `date`, `edition`, `byline`, `section`, `length`, `language`, `copyright`, …), else under its label as it is
    written."""


@frozen(kw_only=True)
class Export:
    """The articles of one file, and how many there should be."""

    source: str
    """The database, in words."""

    articles: tuple[ExportedArticle, ...]
    """In their order."""

    announced: int | None = None
    """The number that the file itself names, on its cover or in its head; `None` when it names none."""

    def fault(self) -> str | None:
        """Return what is wrong with the count; `None` when nothing is, or nothing can be said.

        >>> two = tuple(ExportedArticle(number=n, body="Rain.", fields={}) for n in (1, 4))
        >>> Export(source="Nexis", articles=two).fault()
        '2 articles were found; missing: 2, 3'
        """
        found = len(self.articles)
        if self.announced is not None and self.announced != found:
            return f"the file announces {self.announced} articles, {found} were found"
        numbers = Counter(article.number for article in self.articles)
        missing = sorted(set(range(min(numbers), max(numbers) + 1)) - set(numbers)) if numbers else []
        repeated = sorted(number for number, count in numbers.items() if count > 1)
        said = [f"missing: {_listed(missing)}"] * bool(missing) + [f"repeated: {_listed(repeated)}"] * bool(repeated)
        return "; ".join([f"{found} articles were found", *said]) if said else None


def _listed(numbers: list[int]) -> str:
    more = f" and {len(numbers) - _LISTED} more" if len(numbers) > _LISTED else ""
    return ", ".join(map(str, numbers[:_LISTED])) + more
