"""One shard, from its records to its files: what a worker does with an order."""

import json
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path
from time import perf_counter

from attrs import define, field

from newscorpus.corpus.atomic_write import publish, temporary, write_whole
from newscorpus.corpus.heartbeat import Heartbeat
from newscorpus.corpus.layout import OutputFolder
from newscorpus.corpus.limits import Limits
from newscorpus.corpus.messages import Done, Order, Task, Verdict
from newscorpus.corpus.parts import Pair, PartWriter, part_writer
from newscorpus.corpus.quality import QualityCounter
from newscorpus.corpus.set_aside import RunStage, SetAside, text_hash
from newscorpus.corpus.shard_results import ShardResult, file_hash, write_shard_result
from newscorpus.errors import MissingExtraError
from newscorpus.model import Article
from newscorpus.readers import BadReason, BadRecord, Document, Piece, Record, read_piece

__all__ = ("do_shard", "piece_files", "shard_records", "try_alone")

_ROWS = 256
_CHARACTERS = 16_000_000
_SLOWEST = 5


def shard_records(order: Order, heartbeat: Heartbeat | None = None) -> Iterator[tuple[int, Record]]:
    """Yield the records of a shard with their ordinals.

    Where reading cannot go on, because it raises or is known to kill the process, one bad record stands for the rest of
    the file, and the next file is read.
    """
    ordinal = 0
    for number, piece in enumerate(piece_files(order.pieces)):
        if heartbeat is not None:
            heartbeat.enter(number)
        records = read_piece(piece)
        while True:
            if heartbeat is not None:
                heartbeat.at(ordinal, "read")
            verdict = order.verdicts.get(ordinal)
            if verdict is not None and verdict.stage == "read" and verdict.file == number:
                yield ordinal, _unread(piece, verdict.message)
                ordinal += 1
                break
            record = _next(records, piece)
            if record is None:
                break
            yield ordinal, record
            ordinal += 1


def piece_files(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Each file on its own, so that one that cannot be read takes no other with it."""
    for piece in pieces:
        if len(piece.files) > 1:
            yield from (piece.alone(file) for file in piece.files)
        else:
            yield piece


def _next(records: Iterator[Record], piece: Piece) -> Record | None:
    """The next record; a reader that raises has no more after this one."""
    try:
        return next(records, None)
    except (MemoryError, MissingExtraError):
        raise
    except Exception as error:  # noqa: BLE001 - a reader must not, but a run of days must not end for it
        return _unread(piece, f"{type(error).__name__}: {error}")


def _unread(piece: Piece, why: str) -> BadRecord:
    file = piece.file if piece.files else ""
    return BadRecord(source=file, reason=BadReason.UNREADABLE, detail=f"{why}; nothing behind this place was read")


def try_alone(order: Order, task: Task, heartbeat: Heartbeat) -> None:
    """Read as far as the record that the order names, and parse it; whoever survives has shown it to be innocent."""
    for ordinal, record in shard_records(order, heartbeat):
        if ordinal == order.alone:
            work = _Work(order=order, task=task, heartbeat=heartbeat, writer=_Nowhere())
            work.take(ordinal, record)
            work.write_waiting()
            return


def do_shard(order: Order, task: Task, heartbeat: Heartbeat) -> Done:
    """Write the files of a shard: what was set aside first, the part last, since it says that the shard is done.

    Raises:
        OSError: they cannot be written.
        MissingExtraError: a package is not installed.
    """
    start = perf_counter()
    folder = OutputFolder(task.output)
    part = folder.part(order.shard, task.form)
    written = temporary(part)
    try:
        work = _Work(order=order, task=task, heartbeat=heartbeat, writer=part_writer(written, task.form))
        records = 0
        for ordinal, record in shard_records(order, heartbeat):
            work.take(ordinal, record)
            records += 1
        work.write_waiting()
        heartbeat.rest()
        work.writer.close()
        work.publish(folder, written, records)
        _write_timing(folder.timing(order.shard), perf_counter() - start, records, work.slowest)
        publish(written, part)
    except OSError as error:
        written.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror or str(error), error.filename or str(part)) from error
    except BaseException:
        written.unlink(missing_ok=True)
        raise
    return Done(articles=work.articles, set_aside=len(work.aside))


def _write_timing(path: Path, seconds: float, records: int, slowest: list[tuple[float, str]]) -> None:
    record = {
        "seconds": round(seconds, 3),
        "records": records,
        "slowest": [{"id": id_, "seconds": round(one, 4)} for one, id_ in slowest],
    }
    path.write_text(json.dumps(record) + "\n", encoding="utf-8")


class _Nowhere:
    """A part that is not kept."""

    def encode(self, pairs: list[Pair], /) -> None:
        """Take them."""

    def write(self, pairs: list[Pair], /) -> None:
        """Take them."""

    def close(self) -> None:
        """Do nothing."""


@define(kw_only=True)
class _Work:
    """A shard in the making."""

    order: Order
    task: Task
    heartbeat: Heartbeat
    writer: PartWriter
    waiting: list[tuple[int, Document, Article]] = field(factory=list)
    characters: int = 0
    aside: list[SetAside] = field(factory=list)
    articles: int = 0
    slowest: list[tuple[float, str]] = field(factory=list)
    quality: QualityCounter = field(factory=QualityCounter)

    def take(self, ordinal: int, record: Record) -> None:
        """Parse a record, or set it aside."""
        verdict = self.order.verdicts.get(ordinal)
        if isinstance(record, BadRecord):
            bad = Verdict(stage="read", error=str(record.reason), message=record.detail)
            self._put_aside(ordinal, record, verdict or bad)
            return
        verdict = verdict or _too_long(record, self.task.limits)
        if verdict is not None:
            self._put_aside(ordinal, record, verdict)
            return
        article = self._parsed(ordinal, record)
        if article is not None:
            self.waiting.append((ordinal, record, article))
            self.characters += len(record.text)
            if self.order.one_by_one:
                self._try_to_write(ordinal, record, article)
            if len(self.waiting) >= _ROWS or self.characters >= _CHARACTERS:
                self.write_waiting()

    def _try_to_write(self, ordinal: int, document: Document, article: Article) -> None:
        """Write an article to nowhere; should that end this process, the heartbeat says with which article."""
        self.heartbeat.at(ordinal, "write")
        try:
            self.writer.encode([(document, article)])
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001, S110 - it will come again when it is written
            pass

    def _parsed(self, ordinal: int, document: Document) -> Article | None:
        self.heartbeat.at(ordinal, "parse")
        start = perf_counter()
        try:
            return self.task.parse(document)
        except MemoryError:
            raise
        except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever it is, it is this document's
            self._put_aside(ordinal, document, _verdict("parse", error))
            return None
        finally:
            self._note_time(perf_counter() - start, document)

    def write_waiting(self) -> None:
        """Write what waits; when it cannot be written together, find out which article it is."""
        some, self.waiting, self.characters = self.waiting, [], 0
        if some and not self._write(some):
            for one in some:
                self._write([one])

    def _write(self, some: list[tuple[int, Document, Article]]) -> bool:
        self.heartbeat.at(some[-1][0], "write")
        try:
            self.writer.write([(document, article) for _, document, article in some])
        except (MemoryError, OSError):
            raise
        except Exception as error:  # noqa: BLE001 - an article that the format cannot hold
            if len(some) > 1:
                return False
            self._put_aside(some[0][0], some[0][1], _verdict("write", error))
            return True
        self.articles += len(some)
        form = next((piece.format for piece in self.order.pieces), "")
        for _, document, article in some:
            self.quality.note(document, article, form)
        return True

    def _put_aside(self, ordinal: int, record: Record, verdict: Verdict) -> None:
        known = record if isinstance(record, Document) else None
        self.aside.append(
            SetAside(
                id=known.id if known else None,
                source=record.source,
                shard=self.order.shard,
                ordinal=ordinal,
                stage=verdict.stage,
                error=verdict.error,
                message=verdict.message,
                text_sha256=text_hash(known.text) if known else None,
            )
        )

    def _note_time(self, seconds: float, document: Document) -> None:
        if len(self.slowest) < _SLOWEST or seconds > self.slowest[-1][0]:
            self.slowest = sorted([*self.slowest, (seconds, document.id)], reverse=True)[:_SLOWEST]

    def publish(self, folder: OutputFolder, written: Path, records: int) -> None:
        """Write what was set aside, and the result."""
        path = folder.set_aside(self.order.shard)
        if self.aside:
            lines = (one.to_line() for one in sorted(self.aside, key=lambda one: one.ordinal))
            write_whole(path, "".join(lines).encode())
        else:
            path.unlink(missing_ok=True)
        result = ShardResult(
            records=records,
            articles=self.articles,
            set_aside=len(self.aside),
            part_sha256=file_hash(written),
            set_aside_sha256=file_hash(path) if self.aside else None,
            quality=self.quality.quality(),
        )
        write_shard_result(folder.shard_result(self.order.shard), result)


def _verdict(stage: RunStage, error: BaseException) -> Verdict:
    """What was raised, and where: without the place, "list index out of range" helps nobody."""
    where = traceback.extract_tb(error.__traceback__)[-1]
    message = f"{error} (in {where.name}, {Path(where.filename).name}:{where.lineno})"
    return Verdict(stage=stage, error=type(error).__name__, message=message)


def _too_long(document: Document, limits: Limits) -> Verdict | None:
    if len(document.text) <= limits.characters:
        return None
    message = f"the text has {len(document.text)} characters; the limit is {limits.characters}"
    return Verdict(stage="parse", error="over-length", message=message)
