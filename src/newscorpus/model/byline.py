"""Who wrote it, and from where."""

from enum import StrEnum

from attrs import frozen

from newscorpus.model._show import Shown
from newscorpus.model.span import Span
from newscorpus.model.timex import Timex

__all__ = ("Byline", "Contributor", "ContributorRole", "Dateline")


class ContributorRole(StrEnum):
    """What a contributor did.

    >>> ContributorRole("author") == "author"
    True
    """

    AUTHOR = "author"
    """Wrote it: "By Jane Doe"."""
    REPORTING = "reporting"
    """"Reporting by …"."""
    WRITING = "writing"
    """"Writing by …"."""
    EDITING = "editing"
    """"Editing by …"."""
    PHOTOGRAPHY = "photography"
    """Took the pictures."""
    CONTRIBUTING = "contributing"
    """"… contributed to this report"."""
    TRANSLATION = "translation"
    """Translated it."""


@frozen(kw_only=True)
class Contributor(Shown):
    """One person of a byline (NITF `person` with `byttl`).

    >>> Contributor(name=Span(3, 11, "Jane Doe")).role
    <ContributorRole.AUTHOR: 'author'>
    """

    name: Span
    """The name, without titles."""

    role: ContributorRole = ContributorRole.AUTHOR
    """What the person did."""

    title: Span | None = None
    """The job: "Senior Reporter"; `None` when the text does not say."""

    outlet: Span | None = None
    """For whom: "Associated Press"; `None` when the text does not say."""

    location: Span | None = None
    """From where: "in *Paris*"; `None` when the text does not say."""

    contact: Span | None = None
    """An e-mail address or a handle; `None` when the text does not say."""

    @property
    def span(self) -> Span:
        """The name."""
        return self.name

    @property
    def text(self) -> str:
        """The name as written."""
        return self.name.text


@frozen(kw_only=True)
class Byline(Shown):
    """The line that names the people who made the article (NITF `byline`).

    >>> Byline(span=Span(0, 16, "By Reuters Staff"), outlet=Span(3, 10, "Reuters")).contributors
    ()
    """

    span: Span
    """The whole line, or the part of it that is a byline."""

    contributors: tuple[Contributor, ...] = ()
    """The people, in text order; empty when only an agency signs."""

    outlet: Span | None = None
    """The agency or paper that signs; `None` when the line names none."""

    rule: str = ""
    """The pattern that read it."""

    @property
    def text(self) -> str:
        """The line as written."""
        return self.span.text


@frozen(kw_only=True)
class Dateline(Shown):
    """Where and when the story was filed: "WASHINGTON, Oct 5 (Reuters) —" (NITF `dateline`).

    >>> Dateline(span=Span(0, 12, "PARIS (AP) —"), place=Span(0, 5, "PARIS"), agency=Span(7, 9, "AP")).place.text
    'PARIS'
    """

    span: Span
    """All of it, the dash included; the story starts after it."""

    place: Span | None = None
    """The place; `None` when it names only an agency."""

    date: Timex | None = None
    """The day; `None` when it names none."""

    agency: Span | None = None
    """The agency; `None` when it names none."""

    rule: str = ""
    """The pattern that read it."""

    @property
    def text(self) -> str:
        """The dateline as written."""
        return self.span.text
