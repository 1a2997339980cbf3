"""How far a run is, and what it came to."""

from time import monotonic

from attrs import define, frozen

from newscorpus.corpus.messages import Done
from newscorpus.corpus.quality import Quality

__all__ = ("Counts", "Progress", "Summary")


@frozen(kw_only=True)
class Progress:
    """How far a run is.

    >>> Progress(records=300, before=0, set_aside=1, shards_done=2, shards=8, left=900, seconds=10).seconds_left
    30.0
    """

    records: int
    """How many are done."""

    before: int
    """How many of them an earlier run had done."""

    set_aside: int
    """How many of them were set aside, in the shards that are done."""

    shards_done: int
    """How many shards are done."""

    shards: int
    """How many there are."""

    left: int | None
    """About how many records are to come; `None` as long as no shard is done."""

    seconds: float
    """How long this run has taken."""

    @property
    def rate(self) -> float:
        """Records a second in this run."""
        return (self.records - self.before) / self.seconds if self.seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """About how long the rest will take; `None` while nothing is known."""
        return None if self.left is None or not self.rate else self.left / self.rate


@frozen(kw_only=True)
class Summary:
    """What a run came to.

    >>> Summary(articles=9, set_aside=1, before=0, repeated_ids=0, duplicates=None, seconds=1.0).records
    10
    """

    articles: int
    """How many are in the parts."""

    set_aside: int
    """How many are in `_set_aside`."""

    before: int
    """How many of the records an earlier run had done."""

    repeated_ids: int
    """How many ids more than one record has; they are in `_repeated_ids.jsonl`."""

    duplicates: int | None
    """How many articles are copies of others; `None` when nobody asked."""

    seconds: float
    """How long this run took."""

    quality: Quality = Quality()  # noqa: RUF009 - it is frozen
    """What is in the articles, and what is missing; of all, also of those that an earlier run had done."""

    repeated_texts: int = 0
    """How many articles have the text of another one, to the letter."""

    @property
    def records(self) -> int:
        """How many were read."""
        return self.articles + self.set_aside


@define(kw_only=True)
class Counts:
    """Counts what is done."""

    shards: int
    begin: float
    shards_done: int = 0
    articles: int = 0
    set_aside: int = 0
    before: int = 0

    def add(self, done: Done, *, before: bool = False) -> None:
        """Count a shard; `before`: an earlier run had done it."""
        self.shards_done += 1
        self.articles += done.articles
        self.set_aside += done.set_aside
        if before:
            self.before += done.articles + done.set_aside

    def progress(self, in_hand: int) -> Progress:
        """Return how far it is.

        Args:
            in_hand: the records of shards that are not done yet.
        """
        complete = self.articles + self.set_aside
        expected = round(complete / self.shards_done * self.shards) if self.shards_done else None
        records = complete + in_hand
        return Progress(
            records=records,
            before=self.before,
            set_aside=self.set_aside,
            shards_done=self.shards_done,
            shards=self.shards,
            left=None if expected is None else max(0, expected - records),
            seconds=monotonic() - self.begin,
        )

    def summary(self, *, repeated_ids: int, repeated_texts: int, duplicates: int | None, quality: Quality) -> Summary:
        """Return what it came to."""
        return Summary(
            quality=quality,
            repeated_texts=repeated_texts,
            articles=self.articles,
            set_aside=self.set_aside,
            before=self.before,
            repeated_ids=repeated_ids,
            duplicates=duplicates,
            seconds=monotonic() - self.begin,
        )
