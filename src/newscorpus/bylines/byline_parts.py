"""What the pieces of one byline have given so far: people, and what belongs to each."""

from collections.abc import Iterator

from attrs import Factory, define

from newscorpus.bylines.byline_words import byline_words
from newscorpus.bylines.personal_names import FoundName
from newscorpus.model import Contributor, ContributorRole, Span
from newscorpus.text import Stretch

__all__ = ("BylineParts",)


@define
class BylineParts:
    """Collects the pieces of a line, from left to right; what follows a name belongs to it."""

    line: Stretch
    """Where the line is."""

    role: ContributorRole = ContributorRole.AUTHOR
    """What the next person did: the last opener says it."""

    opened: bool = False
    """Whether a word of bylines was read: "By", "Written by"."""

    unnamed: bool = False
    """Whether somebody signs without a name: "By Staff Reporter"."""

    outlet: Stretch | None = None
    """Who signs the line."""

    people: list[tuple[FoundName, ContributorRole]] = Factory(list)
    titles: dict[int, Stretch] = Factory(dict)
    contacts: dict[int, Stretch] = Factory(dict)
    outlets: dict[int, Stretch] = Factory(dict)
    locations: dict[int, Stretch] = Factory(dict)

    def add_name(self, name: FoundName) -> None:
        """Somebody who did what the last opener says."""
        self.people.append((name, self.role))

    def took_photos(self) -> None:
        """The last person took the photos: "Wei Chen (photos)"."""
        name, _ = self.people[-1]
        self.people[-1] = (name, ContributorRole.PHOTOGRAPHY)

    def add_title(self, stretch: Stretch) -> None:
        """The job of the last person; of "Founder & CEO" the second half goes to the first, unless that is in front."""
        last = len(self.people) - 1
        before = self.titles.get(last)
        if before is None or stretch[0] > before[1] > self.people[last][0].start:
            self.titles[last] = (before[0], stretch[1]) if before else stretch

    def add_contact(self, stretch: Stretch) -> None:
        """An address of the last person."""
        if self.people:
            self.contacts.setdefault(len(self.people) - 1, stretch)

    def add_outlet(self, stretch: Stretch, *, sure: bool = True) -> None:
        """The outlet of the last person; a sure one signs the whole line."""
        if self.people:
            self.outlets.setdefault(len(self.people) - 1, stretch)
        if sure and self.outlet is None:
            self.outlet = stretch

    def add_behind(self, stretch: Stretch, word: str) -> None:
        """What "for X", "Special to X" or "in X" names."""
        if word in byline_words("in front of an outlet") | byline_words("in front of the outlet that one is of"):
            self.add_outlet(stretch, sure=not self.people)
        elif word in byline_words("in front of a place"):
            self.add_place(stretch)

    def add_place(self, stretch: Stretch) -> None:
        """Where the last of the people is; a byline without names says so of nobody."""
        if self.people:
            self.locations.setdefault(len(self.people) - 1, stretch)

    def outlet_span(self, text: str) -> Span | None:
        """Who signs."""
        return _cut(text, self.outlet)

    def contributors(self, text: str) -> Iterator[Contributor]:
        """Yield the people with what belongs to them."""
        for i, (name, role) in enumerate(self.people):
            yield Contributor(
                name=Span.cut(text, name.start, name.end), role=role, title=_cut(text, self.titles.get(i)),
                outlet=_cut(text, self.outlets.get(i)), location=_cut(text, self.locations.get(i)),
                contact=_cut(text, self.contacts.get(i)),
            )  # fmt: skip


def _cut(text: str, stretch: Stretch | None) -> Span | None:
    return Span.cut(text, *stretch) if stretch else None
