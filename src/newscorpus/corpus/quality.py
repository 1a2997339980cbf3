"""What the articles of a run contain, what is missing, and what to do about it.

A run that ends without an error can still be wrong: a whole export read as one article, a column that nobody used,
twelve German articles parsed as English. Each worker counts while it parses; the counts of a shard are kept with its
hashes and added up at the end, so nothing is read twice. Lengths are counted in steps, so a text far longer than its
neighbours stands out in a corpus of any size.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from attrs import Factory, asdict, define, frozen

from newscorpus.model import Article, NoteKind
from newscorpus.readers import Document, available_dialects, load_dialect

__all__ = ("Quality", "QualityCounter", "counted", "without_value")

_MOST_NAMES = 50
_NAMED = 5
_FAR = 30
"""A text this many times as long as the median is named."""

_LONG = 50_000
_FEW = 0.05
"""The share of articles that may lack a day without being named."""

_STEP = 1.25
_FIELDS = ("day", "headline", "author", "outlet")
_TABLES = frozenset({"csv", "json", "jsonl", "parquet"})
_READ_AS_ONE = "looks like an export"


@frozen(kw_only=True)
class Quality:
    """Counts over the articles of a run, or of one shard.

    >>> Quality(articles=2, with_field={"day": 2, "headline": 1}).missing("headline")
    1
    """

    articles: int = 0
    """How many there are."""

    with_field: Mapping[str, int] = Factory(dict)
    """How many have a day, a headline, an author, an outlet: from their source or from the text."""

    given_field: Mapping[str, int] = Factory(dict)
    """How many have it from their source."""

    lengths: Mapping[str, int] = Factory(dict)
    """How many texts have about so many characters, in steps of a quarter."""

    shortest: tuple[tuple[int, str], ...] = ()
    """Characters and source of the shortest texts."""

    longest: tuple[tuple[int, str], ...] = ()
    """Characters and source of the longest texts."""

    languages: Mapping[str, int] = Factory(dict)
    """How many articles were parsed in each language."""

    looks_like: Mapping[str, int] = Factory(dict)
    """How many articles look like another language than the one that they were parsed in."""

    remarks: Mapping[str, int] = Factory(dict)
    """What readers had to assume, without the values, and for how many articles."""

    read_as_one: tuple[str, ...] = ()
    """The files that look like exports in a layout that is not known."""

    unused: Mapping[str, int] = Factory(dict)
    """The columns of tables that no dialect knows, and in how many records they are."""

    def missing(self, name: str) -> int:
        """How many articles lack a field of `with_field`."""
        return self.articles - self.with_field.get(name, 0)

    @property
    def middle(self) -> int:
        """The median length, roughly; 0 without articles."""
        left = self.articles / 2
        for step, count in sorted((int(step), count) for step, count in self.lengths.items()):
            left -= count
            if left <= 0:
                return round(_STEP**step)
        return 0

    @property
    def far_longer(self) -> tuple[tuple[int, str], ...]:
        """The texts that are far longer than the median: perhaps many articles in one."""
        least = max(_LONG, _FAR * self.middle)
        return tuple(one for one in self.longest if one[0] > least) if self.articles > 1 else ()

    def to_json(self) -> str:
        """Return the counts as JSON, with what they come to."""
        record = {**asdict(self), "middle": self.middle, "far_longer": self.far_longer, "advice": list(self.advice())}
        return json.dumps(record, ensure_ascii=True, indent=1) + "\n"

    @classmethod
    def total(cls, parts: Iterable["Quality"]) -> "Quality":
        """Return the sum of several."""
        counter = QualityCounter()
        for part in parts:
            counter.add(part)
        return counter.quality()

    def advice(self) -> Iterator[str]:
        """Yield what needs attention, one sentence each, with what to do about it."""
        if self.read_as_one:
            yield (
                f"{counted(len(self.read_as_one), 'file')} may be an export that was read as one article: "
                f"{_named(self.read_as_one)}; --from says the format, or export again as TXT, RTF, DOCX or HTML"
            )
        if self.far_longer:
            shown = [f"{source} ({length:,} characters)" for length, source in self.far_longer]
            yield f"far longer than the others, perhaps several articles in one: {_named(shown)}"
        undated = self.missing("day")
        if undated > self.articles * _FEW:
            cure = (
                "--map published=COLUMN names the column that has it"
                if self.given_field
                else "the guide “Annotate a corpus” shows how to give each text its day"
            )
            yield (
                f"{undated:,} of {counted(self.articles, 'article')} without a day of publication, so “Monday” has no "
                f"date there; {cure}"
            )
        for code, count in sorted(self.looks_like.items(), key=lambda one: -one[1]):
            look = "looks" if count == 1 else "look"
            yield f"{counted(count, 'article')} {look} like {code!r}: use --language {code}, or --language auto"
        if self.unused:
            yield (
                f"columns that were not used: {_named(sorted(self.unused), most=12)}; --map says what one means, "
                "as in --map published=pub"
            )
        for said, count in sorted(self.remarks.items(), key=lambda one: -one[1]):
            yield f"{counted(count, 'article')}: {said}{_CURES.get(said.partition(':')[0], '')}"


_CURES = {"published": "; --dates dmy, mdy or ymd says how days in digits are to be read"}


def counted(number: int, noun: str) -> str:
    """Return a number with what it counts.

    >>> counted(1, "article"), counted(1200, "record")
    ('1 article', '1,200 records')
    """
    return f"{number:,} {noun if number == 1 else noun + 's'}"


def without_value(remark: str) -> str:
    """Return the remark of a reader without the value that it is about, so that it can be counted.

    >>> without_value("published: no date that is clear in '05/06/2018'")
    'published: no date that is clear'
    """
    return remark.partition(" in '")[0]


def _named(names: Iterable[str], most: int = _NAMED) -> str:
    listed = list(names)
    more = f" and {len(listed) - most} more" if len(listed) > most else ""
    return ", ".join(listed[:most]) + more


@cache
def _known_names() -> frozenset[str]:
    """What fields are called whose meaning is known."""
    dialects = [load_dialect(name) for name in available_dialects()]
    named = {name for dialect in dialects for name in dialect.fields}
    paths = (name for dialect in dialects for names in dialect.fields.values() for name in names)
    around = {path.partition(".")[0] for path in paths if "." in path}
    return frozenset(named | around | {"datePublished", "inLanguage", "edition", "@type", "@context"})


@define(kw_only=True)
class QualityCounter:
    """Counts in the making."""

    articles: int = 0
    with_field: Counter[str] = Factory(Counter)
    given_field: Counter[str] = Factory(Counter)
    lengths: Counter[str] = Factory(Counter)
    shortest: list[tuple[int, str]] = Factory(list)
    longest: list[tuple[int, str]] = Factory(list)
    languages: Counter[str] = Factory(Counter)
    looks_like: Counter[str] = Factory(Counter)
    remarks: Counter[str] = Factory(Counter)
    read_as_one: list[str] = Factory(list)
    unused: Counter[str] = Factory(Counter)

    def note(self, document: Document, article: Article, form: str) -> None:
        """Count an article.

        Args:
            document: what was read.
            article: what was found in it.
            form: the name of the format of its file.
        """
        self.articles += 1
        there = (article.published, article.headline, article.authors, article.outlet)
        given = (document.published, article.given.headline, article.given.authors, article.given.outlet)
        self.with_field.update(name for name, value in zip(_FIELDS, there, strict=True) if value)
        self.given_field.update(name for name, value in zip(_FIELDS, given, strict=True) if value)
        self.languages[article.language] += 1
        size = len(document.text)
        self.lengths[str(_step(size))] += 1
        self._keep([(size, document.source)], [(size, document.source)])
        for note in article.notes:
            if note.kind == NoteKind.LANGUAGE:
                self.looks_like[note.detail.partition("'")[2].rstrip("'")] += 1
        for remark in document.remarks:
            if remark.startswith(_READ_AS_ONE):
                self.read_as_one = [*self.read_as_one, document.source][:_MOST_NAMES]
            else:
                self.remarks[without_value(remark)] += 1
        if form in _TABLES:
            self.unused.update(name for name in document.metadata if name not in _known_names())

    def _keep(self, shortest: Iterable[tuple[int, str]], longest: Iterable[tuple[int, str]]) -> None:
        self.shortest = sorted([*self.shortest, *shortest])[:_NAMED]
        self.longest = sorted([*self.longest, *longest], key=lambda one: (-one[0], one[1]))[:_NAMED]

    def add(self, other: Quality) -> None:
        """Add the counts of a shard."""
        self.articles += other.articles
        for name in ("with_field", "given_field", "lengths", "languages", "looks_like", "remarks", "unused"):
            getattr(self, name).update(getattr(other, name))
        self._keep(other.shortest, other.longest)
        self.read_as_one = [*self.read_as_one, *other.read_as_one][:_MOST_NAMES]

    def quality(self) -> Quality:
        """Return what was counted."""
        most = {name: dict(getattr(self, name).most_common(_MOST_NAMES)) for name in ("remarks", "unused")}
        return Quality(
            articles=self.articles,
            with_field=dict(self.with_field),
            given_field=dict(self.given_field),
            lengths=dict(sorted(self.lengths.items(), key=lambda one: int(one[0]))),
            shortest=tuple(self.shortest),
            longest=tuple(self.longest),
            languages=dict(self.languages),
            looks_like=dict(self.looks_like),
            read_as_one=tuple(self.read_as_one),
            **most,
        )


def _step(size: int) -> int:
    """Which step of a quarter a length is on."""
    step, edge = 0, 1.0
    while edge < size:
        edge *= _STEP
        step += 1
    return step
