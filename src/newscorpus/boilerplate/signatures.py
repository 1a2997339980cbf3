"""Lines that sign the story: bylines, dates and datelines, looked for only where pages have them.

A short line with a name or a date may be anything on a page, so its place decides: bylines and dates are looked for
above the story and near the headline, sign-offs and lines about the authors at its end, a dateline at the start of its
first paragraphs. Captions are recognized by their form anywhere, the address of the page above the story only.

The headline is chosen with the help of these lines, and once it is known, the lines under it are read again with more
trust: a name that no list has signs there.
"""

import re
from collections.abc import Mapping, MutableMapping, Sequence
from enum import IntEnum

from newscorpus.boilerplate.author_bios import AuthorBios
from newscorpus.boilerplate.date_lines import DateLines
from newscorpus.boilerplate.line_features import GROUPS, LONG
from newscorpus.boilerplate.line_statements import is_sentence
from newscorpus.boilerplate.line_table import LineTable
from newscorpus.boilerplate.photo_credits import PhotoCredits, formed
from newscorpus.bylines import BylineParser, DatelineParser, PageAges
from newscorpus.bylines.byline_patterns import GLUED_BY
from newscorpus.bylines.byline_words import byline_words
from newscorpus.bylines.outlet_names import OutletNames
from newscorpus.lexicon import Lexicon
from newscorpus.model import BlockKind, Byline, ContributorRole

__all__ = ("Signature", "Signatures")

_DIGITS = list(GROUPS).index("digits")
_ABOVE, _BELOW = 40, 6  # lines above and below the begin of the story
_LONGEST = 220
_SENTENCE = 90  # a line that is longer and stops is a sentence, and signs nothing
_SENTENCE_LINE = 60  # after "PARIS:" a sentence makes the line no shorter
_SPEAKER = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ'’. -]{2,30}:(?= )")
_ADDRESS = re.compile(r"(?:\w+://|w{3}\.)\S+")  # all of a line
_INITIALS = re.compile(r"[a-z]{2,4}(?:/[a-z]{2,4})+")  # all of a line
_OUTLET = re.compile(r"(?P<name>[^\W\d_][^()\n,:]{4,50}) \((?P<place>[^()\n\d]{3,30})\)")  # all of a line
_STOPS = frozenset('.”"!?')
_ENDING = 3  # characters that may follow a dateline alone on its line
_NAME_LINE = 110
_OPENING, _CAPITALS = 10, 3  # short lines of the story above its long ones; letters of a town in capitals
_TAIL, _LONGEST_SIGN_OFF = 8, 500  # a bio or a sign-off is one of the last lines, and not longer
_PAPER = 3  # words of the name of a paper that does not begin with "The"
_MASTHEAD, _NEAR_MASTHEAD = 4, 3  # words in the name of a paper, and lines between it and the headline
_SENTENCE_WORDS = 3  # words that a sentence has before its date
_BUTTON = 30  # characters of a button in a header at most
_HEADER = 8  # lines below the headline where names are looked for, share buttons and their counts not counted
_HEAD = 6  # lines of a header, down to its date; they show how a page is laid out


class Signature(IntEnum):
    """What a line signs the story with."""

    NONE = 0
    BYLINE = 1
    DATE = 2
    LEAD = 3
    """It opens with a dateline and goes on with the story."""
    DATELINE = 4
    """It is a dateline and nothing else."""
    CAPTION = 5
    """It says who is on the photo, or who took it: two names inside the story, "REUTERS/Jane Doe"."""
    BIO = 6
    """It says who the author is: "Jane Doe is a reporter in London."."""
    SIGN_OFF = 7
    """It says after the story who worked on it: "Reporting by Jane Doe; Editing by Peter Roe"."""
    OUTLET = 8
    """It says which paper the story is from: "The Daily Example (Harare)", "-ABC/AFP"."""
    ADDRESS = 9
    """It is the address of a page and nothing else."""


_SIGNS = frozenset({Signature.BYLINE, Signature.DATE})  # and what opens right below with a place is a dateline
_BELOW_LABEL = {"caption-label": Signature.CAPTION, "provided-by": Signature.OUTLET}
_AROUND_HEADLINE = [Signature.DATE, Signature.BYLINE]  # above and below it


class Signatures:
    """Finds the lines that sign a story."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Build the parsers of bylines and datelines."""
        self.bylines: BylineParser = BylineParser(lexicon=lexicon)
        self.datelines: DatelineParser = DatelineParser(lexicon=lexicon)
        self.ages: PageAges = self.bylines.ages
        self.outlets: OutletNames = self.bylines.outlets
        self._credits = PhotoCredits(self.bylines)
        self._places = lexicon.words("dateline_cities")
        self._signing = self.bylines.words | self.ages.words
        self._bios = AuthorBios(lexicon, self.bylines)
        self.dates: DateLines = DateLines(lexicon, self.bylines)

    def read(self, table: LineTable, begin: int, known: Mapping[int, Signature]) -> list[Signature]:
        """Return the signature of each line; `known` holds those that `has_header` has read.

        Above the story a name that we know is a byline by itself; inside it must say "By".
        """
        signed = [Signature.NONE] * len(table.sizes)
        for i in range(max(0, begin - _ABOVE), min(len(signed), begin + _BELOW)):
            below = i > 0 and signed[i - 1] is Signature.BYLINE
            if i < begin and i in known and not below:
                signed[i] = known[i]
            elif self._may_sign(table, i):
                signed[i] = self._short(table, i, bare=i < begin, below_byline=below)
        for i in {0, 1, 2, *range(max(0, begin - 3), begin + 3)}:
            if i < len(signed) and not signed[i]:
                below_signed = i > 0 and signed[i - 1] in _SIGNS
                signed[i] = self._lead(table, i, below_header=i > 0 and i + 1 == begin, below_signed=below_signed)
            elif i < len(signed) and signed[i] is Signature.DATE and self._is_agency_line(table, i):
                signed[i] = Signature.DATELINE
        self._sign_end(table, begin, signed)
        self._sign_captions(table, begin, signed)
        return signed

    def _sign_end(self, table: LineTable, begin: int, signed: list[Signature]) -> None:
        """Sign the lines about the authors, and those at the end about who else worked on the story."""
        bylines = [i for i, sign in enumerate(signed) if sign is Signature.BYLINE]
        below = [k + 1 for k in bylines if k + 1 < len(signed) and self.bylines.opens(table.words[k])]
        for i in sorted({*below, *range(max(0, len(signed) - _TAIL), len(signed))}):
            if signed[i] or table.sizes[i] >= _LONGEST_SIGN_OFF:
                continue
            if self._bios.is_bio(table, i, bylines):
                signed[i] = Signature.BIO
            elif table.values[i][_DIGITS] and self.dates.names_issue(table.text, *table.lines[i]):
                signed[i] = Signature.DATE
            elif self._signs_off(table, i):
                signed[i] = Signature.SIGN_OFF
                bylines.append(i)
        for box in self._bios.boxes(table, bylines):
            if box[0] > begin:
                signed[box[0] : box[-1] + 1] = [Signature.BIO] * len(box)

    def _sign_captions(self, table: LineTable, begin: int, signed: list[Signature]) -> None:
        """Sign what is below "Image caption" or "Provided by", has a credit stuck to it, or the form of a caption."""
        for i in self._credits.glued(table):
            signed[i] = signed[i] or Signature.CAPTION
        for i, hit in table.phrases:
            sign = _BELOW_LABEL.get(hit.family.id)
            if sign and i + 1 < len(signed):
                signed[i + 1] = signed[i + 1] or sign
        for i in formed(table):
            if not signed[i] and table.hits[i] is None:
                signed[i] = self._by_form(table, i, above=i < begin)

    def has_header(self, table: LineTable, start: int, end: int, known: MutableMapping[int, Signature]) -> bool:
        """Return whether one of these lines, which are above the story, is a byline or a date; `known` keeps them."""
        for i in range(max(start, 0), end):
            if i not in known:
                may_sign = self._may_sign(table, i)
                known[i] = self._short(table, i, bare=True, below_byline=False) if may_sign else Signature.NONE
            if known[i] in _SIGNS:
                return True
        return False

    def _may_sign(self, table: LineTable, i: int) -> bool:
        """Whether a line is short and has a digit, a sign or a word that signs; most lines above a story have none."""
        words, size = table.words[i], table.sizes[i]
        head = table.heads[i]
        if size > _LONGEST or (size > _SENTENCE and head[-1] in _STOPS) or (head[-1] == ")" and "(" not in head):
            return False
        return (
            i == 0
            or table.values[i][_DIGITS] > 0
            or not self._signing.isdisjoint(words)
            or not all(map(str.isalpha, words))
            or GLUED_BY.match(words[0]) is not None
        )

    def trust(self, table: LineTable, headline: int, signed: list[Signature]) -> None:
        """Read the lines under the headline once more, now that it is known.

        There a name that we know is a byline also inside the story, and one that we do not know when it is beside
        a date.
        """
        named, buttons = False, 0
        for i in range(headline + 1, min(headline + 2 * _HEADER, len(signed))):
            if i - buttons > headline + _HEADER:
                break
            start, end = table.lines[i]
            if table.sizes[i] <= _BUTTON and _is_share_button(table, i):
                buttons += 1
                continue
            named = named or signed[i] is Signature.BYLINE
            if not self._may_be_signed(table, i, signed[i]) or end - start > _NAME_LINE or self._decided(table, i):
                continue
            dated = table.values[i][_DIGITS] > 0
            if named or i - buttons > headline + 4:
                if dated and self.dates.fill(table.text, start, end):
                    signed[i] = Signature.DATE
                elif named and self._goes_on(table, i, signed) and self.bylines.goes_below(table.heads[i]):
                    signed[i] = Signature.BYLINE
                continue
            beside = (
                Signature.DATE in signed[max(0, i - 1) : i + 3]
                or (dated and self.bylines.is_timed(table.text, start, end))
                or (
                    Signature.LEAD not in signed[headline + 1 : i]  # below "Record Nov Two" a "Reuter" ends the story
                    and i + 1 < len(signed)
                    and self.bylines.goes_below(table.heads[i + 1])
                )
            )
            trusted = beside or self.bylines.bare.opens_with_name(table.words[i])
            byline = self.bylines.read(table.text, start, end, trusted=trusted)
            if byline is not None and (byline.contributors or byline.outlet) and not self._is_of_a_letter(table, i):
                signed[i], named = Signature.BYLINE, bool(byline.contributors)
            elif dated and self.dates.fill(table.text, start, end):
                signed[i] = Signature.DATE

    def _is_of_a_letter(self, table: LineTable, i: int) -> bool:
        """Whether a name is right below a sentence, and another one below the next: readers sign their letters so."""
        return is_sentence(table, i - 1) and any(
            is_sentence(table, k - 1)
            and not self.bylines.opens(table.words[k])
            and self.bylines.read(table.text, *table.lines[k], trusted=True) is not None
            for k in range(i + 1, min(i + _TAIL, len(table.sizes)))
        )

    def _goes_on(self, table: LineTable, i: int, signed: Sequence[Signature]) -> bool:
        """Whether a byline is right above a line, or one line about its author between the two: "Senior Reporter"."""
        above = table.hits[i - 1]
        between = above is not None and above.family.kind is BlockKind.ABOUT_AUTHOR
        return signed[i - 1 - between] is Signature.BYLINE

    def _may_be_signed(self, table: LineTable, i: int, sign: Signature) -> bool:
        """Whether a line may still be a byline: a date may be after a name ("Ngozi Okoro | March 5, 2018")."""
        if sign is Signature.DATE:
            return self.bylines.bare.opens_with_name(table.words[i])
        return sign in {Signature.NONE, Signature.CAPTION}

    def no_headlines(self, table: LineTable, begin: int, signed: Sequence[Signature]) -> frozenset[int]:
        """Return what is never the headline: sure bylines ("By Jane Doe", "Jane Doe, Lima"), jobs, dates, papers."""
        words = table.words
        bylines = [
            i
            for i, sign in enumerate(signed)
            if sign is Signature.BYLINE and (self.bylines.opens(words[i]) or self.bylines.bare.is_signed(words[i]))
        ]
        bylines += [
            i
            for i in range(max(0, begin - _ABOVE), min(begin + 1, len(signed)))
            if self.bylines.opens(words[i]) and self.bylines.credits_somebody(table.text, *table.lines[i])
        ]
        top = range(max(0, begin - _ABOVE), min(begin, len(signed) - 1))
        mastheads = [i for i in top if (i == 0 or table.heads[i].isupper()) and self._is_masthead(table, i)]
        dates = [i for i in top if table.values[i][_DIGITS] > 0 and self.dates.fill(table.text, *table.lines[i])]
        papers = [
            i
            for i in top
            if i
            if (
                signed[i - 1] in _SIGNS
                and signed[i - 1 : i + 2 : 2] != _AROUND_HEADLINE
                and self.outlets.names_one(table.heads[i])
            )
            or self.outlets.has(table.heads[i].partition(", ")[0])
            or (signed[i - 1] is Signature.BYLINE and self.bylines.goes_below(table.heads[i]))
        ]
        return frozenset(bylines).union(mastheads, dates, papers)

    def _is_masthead(self, table: LineTable, i: int) -> bool:
        """Whether a line in capitals names a paper, and a line below may be the headline: longer, or no capitals."""
        count = len(table.words[i])
        if not 1 < count <= _MASTHEAD or table.hits[i] is not None or not self.outlets.looks_like_one(table.heads[i]):
            return False
        below = range(i + 1, min(i + 1 + _NEAR_MASTHEAD, len(table.sizes)))
        return any(
            table.sizes[k] <= _NAME_LINE
            and table.heads[k][-1] not in _STOPS
            and len(table.words[k]) + (not table.heads[k].isupper()) > count
            and not self.bylines.opens(table.words[k])
            and not self.dates.fill(table.text, *table.lines[k])
            for k in below
        )

    def _short(self, table: LineTable, i: int, *, bare: bool, below_byline: bool) -> Signature:
        start, end = table.lines[i]
        hit = table.hits[i]
        if hit is not None and hit.family.kind is BlockKind.PARAGRAPH:
            return Signature.NONE
        if self._credits.names_agency(table, i):
            return Signature.CAPTION
        if self._is_outlet(table, i):
            return Signature.OUTLET
        if (below_byline or not self._decided(table, i)) and self.bylines.may_be(table.words[i]):
            whole = table.sizes[i] < LONG  # of a longer line the table has not all words
            byline = self.bylines.read(table.text, start, end, possible=whole)
            if byline is not None and (bare or not byline.rule.endswith("bare-name")):
                return Signature.BYLINE if bare or not _signs_off(byline) else Signature.SIGN_OFF
            if byline is not None and len(byline.contributors) > 1:
                return Signature.CAPTION
        dated = table.values[i][_DIGITS] and self.dates.fill(table.text, start, end)
        return Signature.DATE if dated or self._is_age(table, i) else Signature.NONE

    def _by_form(self, table: LineTable, i: int, *, above: bool) -> Signature:
        """What the form of a line says: a caption with its credit, a credit, the caption above one; an address."""
        if above and table.sizes[i] <= _LONGEST and _ADDRESS.fullmatch(table.text, *table.lines[i]):
            return Signature.ADDRESS
        below = i + 1
        captions = self._credits.fills(table, i) or (
            below < len(table.lines)
            and table.sizes[i] <= _NAME_LINE
            and table.text[table.lines[i][1] : table.lines[below][0]].count("\n") == 1
            and self._credits.fills(table, below)
            and self._is_spaced(table)
        )
        return Signature.CAPTION if captions or self._credits.ends(table, i) else Signature.NONE

    def _is_spaced(self, table: LineTable) -> bool:
        """Whether some of the first lines have a blank line between them."""
        start, end = table.lines[0][0], table.lines[min(_HEAD, len(table.lines)) - 1][1]
        return table.text.find("\n\n", start, end) >= 0

    def _is_outlet(self, table: LineTable, i: int) -> bool:
        """Whether a line is the name of a paper, with its town or above a date: "The Daily Example (Harare)"."""
        if (
            i == 0
            and (table.words[0][0] in byline_words("opens a site") or 1 < len(table.words[0]) <= _PAPER)
            and self.outlets.ends_like_one(table.heads[0])
            and len(table.lines) > 1
        ):
            return table.heads[0].istitle() and self._is_dated_below(table)
        if table.heads[i][-1] != ")":
            return False
        if not self.outlets.holds_word(table.words[i]) and table.words[i][0] not in byline_words("opens a site"):
            return False
        match = _OUTLET.fullmatch(table.text, *table.lines[i])
        return match is not None and match["place"] in self._places

    def _is_dated_below(self, table: LineTable) -> bool:
        """Whether a date is right below the first line, or a few lines below it and a headline in between."""
        near = range(1, min(len(table.lines), _HEAD))
        dates = (k for k in near if table.values[k][_DIGITS] > 0 and self.dates.fill(table.text, *table.lines[k]))
        first = next(dates, 0)
        below = table.words[2 if first == 1 < len(table.lines) - 1 else 1]  # the headline, or only the byline of one
        return not self.bylines.opens(below) and (first == 1 or (first > 1 and len(below) >= _SENTENCE_WORDS))

    def _is_age(self, table: LineTable, i: int) -> bool:
        """Whether a line says how old the page is: "Updated 2 hours ago"."""
        return self.ages.may_be(table.words[i]) and self.ages.fill(table.text, *table.lines[i])

    def _lead(self, table: LineTable, i: int, *, below_header: bool, below_signed: bool) -> Signature:
        start, end = table.lines[i]
        found = self.datelines.read(table.text, start, end, alone=below_header, signed=below_signed)
        if found is None:
            return Signature.NONE
        if end - found.span.end < _ENDING:
            return Signature.DATELINE
        if found.text[-1] == ":" and not self._goes_on_as_story(table, i):
            return Signature.NONE
        return Signature.LEAD

    def _is_agency_line(self, table: LineTable, i: int) -> bool:
        """Whether a line with a date names its place and agency: "PARIS, May 3, 2019 (AFP) -"."""
        if not table.words[i][0][0].isupper() or not any(word[0] in "(/[" for word in table.words[i]):
            return False
        start, end = table.lines[i]
        found = self.datelines.read(table.text, start, end, alone=True)
        return found is not None and None not in (found.place, found.agency) and end - found.span.end < _ENDING

    def _goes_on_as_story(self, table: LineTable, i: int) -> bool:
        """Whether a sentence comes after a colon, and no other line opens like it: "Paris: A guide", "ROE: Yes."."""
        if table.sizes[i] < _NAME_LINE and (table.sizes[i] < _SENTENCE_LINE or table.heads[i][-1] not in _STOPS):
            return False
        return not any(_SPEAKER.match(head) for head in table.heads[i + 1 : i + 8])

    def _signs_off(self, table: LineTable, i: int) -> bool:
        """Whether a line after the story says who worked on it: "Reporting by Jane Doe", "jd/pr"."""
        if table.hits[i] is not None:
            return False
        if "/" in table.heads[i] and _INITIALS.fullmatch(table.text, *table.lines[i]):
            return True
        if not self.bylines.opens(table.words[i]):
            return False
        byline = self.bylines.read(table.text, *table.lines[i])
        return byline is not None and _signs_off(byline)

    def _decided(self, table: LineTable, i: int) -> bool:
        """Whether a phrase says what the line is: it signs a photo, links to more by somebody, asks to share."""
        hit = table.hits[i]
        if hit is None:
            return False
        signs_else = hit.how == "starts" and hit.family.id in {"credit", "more-by"}
        return hit.how == "whole" or signs_else or hit.family.kind is BlockKind.PARAGRAPH or i in table.inserted


def _is_share_button(table: LineTable, i: int) -> bool:
    """Whether a line is a button to share the page, or its count: "Share on Facebook", "12"."""
    hit = table.hits[i]
    return table.heads[i].isdigit() or (hit is not None and hit.family.kind is BlockKind.SHARE)


def _signs_off(byline: Byline) -> bool:
    """Whether a byline names people, and no author among them."""
    roles = {person.role for person in byline.contributors}
    return bool(roles) and ContributorRole.AUTHOR not in roles
