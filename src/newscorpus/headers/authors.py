"""Who wrote it: the byline of the header, or what the tail says ("Articles by: …", "About the author")."""

import re
from collections.abc import Iterable
from functools import cache
from operator import itemgetter

from newscorpus.bylines import BylineParser
from newscorpus.bylines.byline_patterns import CONTACT, bio_verbs
from newscorpus.bylines.byline_words import byline_words
from newscorpus.headers.page_regions import PageRegions
from newscorpus.lexicon import load_lexicon
from newscorpus.model import STORY, Block, BlockKind, Byline, Contributor, ContributorRole, Span

__all__ = ("AuthorReader",)

_HEADER = 6  # lines of a header that has an outlet above its author
_BOX = 60  # a name on a line of its own is not longer
_FRONT, _READ = 24, 80  # there a bio names whom it is about, and there what they do
_WORD = re.compile(r"[^\W\d_]{3,}")
_ELSE = frozenset({BlockKind.HEADLINE, BlockKind.CREDIT, BlockKind.CAPTION, BlockKind.COMMENTS, BlockKind.DATE})
_TAIL_RULES = ("more-from", "written-by")  # "Read more from Jane Doe", "Articles by: Jane Doe"
_AUTHOR_RULES = (".by", ".written-by")
_BIOS = 5  # so many lines about authors are read
_SIGN_OFF = 240  # at the end of a paragraph, one that says who worked on it is not longer
_LAST_SENTENCE = re.compile(r"(?:[.!?”\"]\)?[ \u00a0]+|[ \u00a0]\()(?P<signed>[A-Z][^()]{8,200})\)?$")


@cache
def _lives() -> re.Pattern[str]:
    """What follows the name in a bio."""
    return re.compile(rf"[ \u00a0](?:{_alternatives(bio_verbs())})\b")


@cache
def _introduces() -> re.Pattern[str]:
    """What an author's box says below the name: "Hi, I'm Jane", "Jane is …"."""
    return re.compile(rf"\b(?:{_alternatives(bio_verbs() | byline_words('introduces oneself'))})\b")


@cache
def _award() -> re.Pattern[str]:
    """What may come before the name in a bio: "Award-winning author Jane Doe"."""
    jobs = load_lexicon("en").words("writing_words")
    return re.compile(
        rf"(?:{_alternatives(byline_words('praises an author'))})[ \u00a0](?:{_alternatives(jobs)})[ \u00a0]+"
    )


@cache
def _hello() -> re.Pattern[str]:
    """How a blogger greets readers: "Hi, I'm ", "Hello! I’m ", "Hey there, I am "."""
    greets, presents = byline_words("greets readers"), byline_words("introduces oneself")
    return re.compile(rf"(?i:{_alternatives(greets)})[,!.]? (?:{_alternatives(presents)})[ \u00a0]")


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words)))


class AuthorReader:
    """Reads the byline of a page."""

    def __init__(self, bylines: BylineParser) -> None:
        """Take the parser of bylines."""
        self._bylines = bylines

    def read(self, text: str, page: PageRegions) -> Byline | None:
        """Return the byline, from the surest place that has one."""
        return (
            self._under_headline(text, page)
            or self._in_tail(text, page)
            or self._signed_once(text, page)
            or self._in_box(text, page)
        )

    def _under_headline(self, text: str, page: PageRegions) -> Byline | None:
        """The byline lines nearest to the headline; several in a row are one byline."""
        found: list[tuple[int, Byline]] = []
        for i in page.signing_lines(frozenset({BlockKind.BYLINE})):
            byline = self._read(text, page.blocks[i], trusted=True)
            if byline is not None and (not found or _is_beside(i - _blank(page, found[-1][0], i), *found[-1])):
                found.append((i, byline))
        found.sort(key=itemgetter(0))
        return _joined(text, [byline for _, byline in found]) if found else None

    def _in_tail(self, text: str, page: PageRegions) -> Byline | None:
        """After the story: a sign-off, "Articles by: …", "Read more from …", or the bio "Jane Doe is a reporter …"."""
        if page.end >= 0 and (byline := self._signed_off(text, page.blocks[page.end])):
            return byline
        tail = page.tail()
        for i in tail:
            block = page.blocks[i]
            signed = block.kind is BlockKind.BYLINE and i - page.end <= 4
            if signed or block.kind is BlockKind.ABOUT_AUTHOR:
                byline = self._read(text, block, trusted=False)
                if byline is not None and byline.contributors and (signed or byline.rule.endswith(_TAIL_RULES)):
                    return byline
        for i in page.of_kind(BlockKind.CONTACT, page.end + 1):
            if byline := self._contacted(text, page.blocks[i]):
                return byline
        for i in page.of_kind(BlockKind.ABOUT_AUTHOR, page.begin)[:_BIOS]:
            if byline := self._from_bio(text, page.blocks[i]):
                return byline
        return None

    def _contacted(self, text: str, block: Block) -> Byline | None:
        """Whom to write to: "To contact the reporter on this story: Jane Doe in Paris at jdoe@example.com"."""
        address = CONTACT.search(block.text)
        before = block.text[: address.start() if address else None]
        label, colon, _ = before.partition(": ")
        if not colon:
            label, colon, _ = before.partition(" ")
            named = label in byline_words("asks to write to somebody")  # "Reach Jane Doe at jdoe@example.com"
        else:
            named = not byline_words("answers for a story").isdisjoint(label.split())
        if not named or (address is None and colon == " "):
            return None
        before = before.rstrip(" ,(")
        last = before.rpartition(" ")[2]
        if last in byline_words("in front of a place"):
            before = before.removesuffix(last).rstrip()
        start, end = block.span.start + len(label) + len(colon), block.span.start + len(before)
        if start >= end:
            return None  # an address alone
        byline = self._bylines.read(text, start, end, trusted=True)
        titles = [person.title.text for person in byline.contributors if person.title] if byline else []
        return byline if all(self._bylines.is_job(title.capitalize()) for title in titles) else None  # "sales manager"

    def _signed_off(self, text: str, block: Block) -> Byline | None:
        """What the last sentence of the story says: "… on Monday. (Reporting by Jane Doe; Editing by Wei Chen)"."""
        start, end = max(block.span.start, block.span.end - _SIGN_OFF), block.span.end
        for match in _LAST_SENTENCE.finditer(text, start, end):
            first, last = match.span("signed")
            if self._bylines.opens(text[first:last].split(maxsplit=1)[:1]):
                byline = self._bylines.read(text, first, last)
                if byline is not None and byline.contributors:
                    return byline
        return None

    def _signed_once(self, text: str, page: PageRegions) -> Byline | None:
        """The author by the one line of a page that says who wrote it ("Written by Jane Doe"), wherever it is.

        Teasers and comments are signed too: where lines name different people, none of them is taken.
        """
        found: Byline | None = None
        for block in page.blocks:
            if block.kind in _ELSE or block.kind is BlockKind.RELATED or block.span.end - block.span.start > _BOX:
                continue
            if not self._bylines.opens(block.text.split(maxsplit=2)):
                continue
            byline = self._read(text, block, trusted=False)
            if byline is None or not byline.contributors or not byline.rule.endswith(_AUTHOR_RULES):
                continue
            if found is not None and _names(byline) != _names(found):
                return None
            found = found or byline
        return found

    def _in_box(self, text: str, page: PageRegions) -> Byline | None:
        """A name on a line of its own, below the begin of the story, and below it who that is: "Hi, I'm Jane!"."""
        for i in range(page.begin + 1, len(page.blocks) - 1):
            block, below = page.blocks[i], page.blocks[i + 1].span
            if block.kind in STORY or block.kind in _ELSE or block.span.end - block.span.start > _BOX:
                continue
            byline = self._read(text, block, trusted=False)
            if byline is None or len(byline.contributors) != 1:
                continue
            name = byline.contributors[0].name.text
            if " " in name and _is_about(below.text, name):
                return byline
        return None

    def _from_bio(self, text: str, block: Block) -> Byline | None:
        """The person that a bio starts with: "Jane Doe is a freelance reporter in London."."""
        start, end = block.span.start, block.span.end
        if hello := _hello().match(text, start, end):
            return self._introduced(text, hello.end(), end)
        award = _award().match(text, start, end)
        name = self._bylines.person(text, award.end() if award else start, end)
        if name is None or not _lives().match(text, name.end, end):
            return None
        surname = text[name.start : name.end].rsplit(maxsplit=1)[-1]
        if surname in text[:start] and "@" not in block.text:
            return None  # the story is about this person
        return self._of_person(text, name.start, name.end)

    def _introduced(self, text: str, start: int, end: int) -> Byline | None:
        """Who greets the readers of a blog: "Hi, I'm Jane", "Hello! I'm Jane Doe, a baker in the north."."""
        names = self._bylines.names
        name = names.read(text, start, end) or names.read_single(text, start, end)
        return self._of_person(text, name.start, name.end) if name is not None and name.known else None

    def _of_person(self, text: str, start: int, end: int) -> Byline:
        person = Contributor(name=Span.cut(text, start, end))
        return Byline(span=person.name, contributors=(person,), rule=f"{self._bylines.lexicon.language}.byline.bio")

    def _read(self, text: str, block: Block, *, trusted: bool) -> Byline | None:
        return self._bylines.read(text, block.span.start, block.span.end, trusted=trusted)


def _names(byline: Byline) -> list[str]:
    return [person.text.casefold() for person in byline.contributors]


def _is_about(line: str, name: str) -> bool:
    """Whether a line is a sentence that begins with a part of the name: "Jane is a …", "Hi, I'm Jane"."""
    first = set(_WORD.findall(line[:_FRONT]))
    if first.isdisjoint(_WORD.findall(name)):
        return False
    return line[-1] in ".!?" or _introduces().search(line, 0, _READ) is not None


def _blank(page: PageRegions, at: int, i: int) -> int:
    """How many lines between two have only a mark, or a word that joins names."""
    between = [block.text for block in page.blocks[at + 1 : i]]
    joins = byline_words("joins two names")
    return sum(text in joins or not any(map(str.isalnum, text)) for text in between)


def _is_beside(i: int, at: int, byline: Byline) -> bool:
    """Whether line `i` goes on with the byline of line `at`; above it, when that names only editors."""
    written = any(person.role is ContributorRole.AUTHOR for person in byline.contributors)
    return 0 < i - at <= 1 + _goes_on(byline) or (at - i == 1 and not written)


def _goes_on(byline: Byline) -> int:
    """How many lines may be before another name: one after "Jane Doe,", any where nobody is named yet."""
    if not byline.contributors:
        return _HEADER
    last = byline.text.rpartition(" ")[2]
    return (
        last.endswith((",", "&"))
        or last in byline_words("joins two names")
        or last in byline_words("joins two names, or the parts of one")
    )


def _joined(text: str, bylines: Iterable[Byline]) -> Byline:
    """One byline of several lines; a person who is on two lines counts once."""
    known = list(bylines)
    people: dict[str, Contributor] = {}
    for byline in known:
        for person in byline.contributors:
            people.setdefault(person.text.casefold(), person)
    outlet = next((byline.outlet for byline in known if byline.outlet is not None), None)
    span = Span.cut(text, known[0].span.start, known[-1].span.end)
    return Byline(span=span, contributors=tuple(people.values()), outlet=outlet, rule=known[0].rule)
