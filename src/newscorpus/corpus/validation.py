"""The proof that nothing is lost: each record of the inputs is an article or was set aside, and each article holds."""

from collections import Counter
from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from typing import cast

from attrs import define, evolve, field, frozen

from newscorpus.corpus.layout import OutputFolder
from newscorpus.corpus.manifest import Manifest, read_manifest
from newscorpus.corpus.messages import Order, Verdict
from newscorpus.corpus.parts import part_articles
from newscorpus.corpus.plan import Plan, Source, make_plan
from newscorpus.corpus.repeated import repeated_ids
from newscorpus.corpus.set_aside import SetAside, read_set_aside, text_hash
from newscorpus.corpus.shard import piece_files, shard_records
from newscorpus.corpus.shard_results import file_hash, read_shard_result
from newscorpus.errors import CorpusError, NewscorpusError
from newscorpus.formats.surrogates import without_surrogates
from newscorpus.model import Article
from newscorpus.readers import Document, Piece, Record
from newscorpus.readers.days import DayOrder

__all__ = ("Validation", "reading_verdicts", "validate")

_KILLERS = frozenset({"over-time", "over-memory", "crash"})
_MOST_FAULTS = 100


@frozen(kw_only=True)
class Validation:
    """What was found.

    >>> Validation(records=10, articles=9, set_aside=1, faults=()).is_valid
    True
    """

    records: int | None
    """How many records the inputs have; `None` when they were not read."""

    articles: int
    """How many articles the parts hold."""

    set_aside: int
    """How many records were set aside."""

    faults: tuple[str, ...]
    """What is wrong, each with its file; the first hundred."""

    @property
    def is_valid(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def validate(output: str | PathLike[str], /, *, inputs: bool = True) -> Validation:
    """Check the output of a run, file by file, article by article.

    - The run is complete, no temporary file is left, and no file was changed: the hashes in the shard results hold.
    - Every part has the schema, every article the text of its hash, every span the words at its offsets.
    - Ids are unique.
    - The inputs are as they were. They are read again, and each record is either the next article, to the letter, or
      the next that was set aside.

    Args:
        output: the folder that `annotate` wrote.
        inputs: whether to read the inputs again; without them, the counts of the shard results are believed.

    Raises:
        CorpusError: the folder holds no run.
        SchemaError: its manifest cannot be read.
    """
    folder = OutputFolder(output)
    manifest = read_manifest(folder)
    if manifest is None:
        msg = f"{folder.path}: no {folder.manifest.name}: this is not the output of a run"
        raise CorpusError(msg)
    found = _Findings()
    found.note(*_loose_ends(folder, manifest))
    plan = _planned(manifest, found) if inputs else None
    for shard in range(manifest.shards):
        pieces = plan.shards[shard] if plan is not None else None
        _check_shard(folder, manifest, shard, pieces, found)
    found.note(*_repeated(folder))
    return found.validation(inputs_read=plan is not None)


@define
class _Findings:
    """What is found, in the making."""

    counts: Counter[str] = field(factory=Counter)
    faults: list[str] = field(factory=list)

    def note(self, *faults: str) -> None:
        """Note faults, as long as somebody might read them."""
        self.faults += faults[: _MOST_FAULTS - len(self.faults)]

    def validation(self, *, inputs_read: bool) -> Validation:
        """Return what was found."""
        return Validation(
            records=self.counts["records"] if inputs_read else None,
            articles=self.counts["articles"],
            set_aside=self.counts["set aside"],
            faults=tuple(self.faults),
        )


def _loose_ends(folder: OutputFolder, manifest: Manifest) -> Iterator[str]:
    """What should be there and is not, and the other way round."""
    if not folder.success.exists():
        yield f"{folder.success.name}: not there; the run is not complete, run the same command again"
    for path in folder.leftovers():
        yield f"{path.name}: a temporary file of a run that was killed"
    wanted = {folder.part(shard, manifest.form) for shard in range(manifest.shards)}
    for path in folder.parts():
        if path not in wanted:
            yield f"{path.name}: no part of this run"


def _repeated(folder: OutputFolder) -> Iterator[str]:
    try:
        repeated = repeated_ids(folder)
    except (OSError, ValueError, KeyError) as error:  # what is wrong with the file has been reported already
        yield f"ids: not compared: {error}"
        return
    for id_, sources in repeated.items():
        yield f"id {id_!r} is that of {len(sources)} records: {', '.join(sources[:5])}"


def _planned(manifest: Manifest, found: _Findings) -> Plan | None:
    """The shards as they were planned; `None`, and a fault, when the inputs are not what they were."""
    options = {key: manifest.configuration.get(key) for key in ("format", "dialect", "encoding", "pattern")}
    named = {key: value for key, value in options.items() if isinstance(value, str)}
    size = manifest.configuration.get("shard_records")
    own, order = manifest.configuration.get("fields"), manifest.configuration.get("dates")
    fields = {name: str(column) for name, column in own.items()} if isinstance(own, dict) else {}
    dates = order if order in {"dmy", "mdy", "ymd"} else None
    paths = tuple(state.path for state in manifest.inputs)
    source = Source(paths=paths, fields=fields, dates=cast("DayOrder | None", dates), **named)
    try:
        plan = make_plan(source, size=size if isinstance(size, int) else None)
    except (OSError, NewscorpusError) as error:
        found.note(f"inputs: {error}; nothing can be counted against them")
        return None
    changes = manifest.differences(evolve(manifest, inputs=plan.inputs))
    if not changes and len(plan.shards) != manifest.shards:
        changes = [f"inputs: {manifest.shards} shards there, {len(plan.shards)} now"]
    found.note(*changes)
    return None if changes else plan


def _check_shard(
    folder: OutputFolder, manifest: Manifest, shard: int, pieces: tuple[Piece, ...] | None, found: _Findings
) -> None:
    part = folder.part(shard, manifest.form)
    before = found.counts.copy()
    try:
        aside = list(read_set_aside(folder.set_aside(shard))) if folder.set_aside(shard).exists() else []
        found.counts["set aside"] += len(aside)
        articles = _counted(part, found)
        if pieces is None:
            for _ in articles:
                pass
        else:
            found.note(*(f"{part.name}: {fault}" for fault in _compared(articles, aside, pieces, found)))
        found.note(*_against_result(folder, part, shard, found.counts - before))
    except FileNotFoundError as error:
        found.note(f"{Path(error.filename).name}: not there")
    except (OSError, NewscorpusError) as error:
        found.note(str(error))


def _counted(part: Path, found: _Findings) -> Iterator[tuple[str, Article]]:
    for row in part_articles(part):
        found.counts["articles"] += 1
        yield row


def _against_result(folder: OutputFolder, part: Path, shard: int, counts: Counter[str]) -> Iterator[str]:
    result = read_shard_result(folder.shard_result(shard))
    if result is None:
        yield f"{part.name}: no shard result"
        return
    aside = folder.set_aside(shard)
    if file_hash(part) != result.part_sha256:
        yield f"{part.name}: changed since it was written"
    if (file_hash(aside) if aside.exists() else None) != result.set_aside_sha256:
        yield f"{aside.parent.name}/{aside.name}: changed since it was written"
    if (counts["articles"], counts["set aside"]) != (result.articles, result.set_aside):
        yield f"{part.name}: {result.articles} articles and {result.set_aside} set aside by its shard result"
    if result.records != result.articles + result.set_aside:
        yield f"{part.name}: {result.records} records were read by its shard result, and not all are accounted for"


def _compared(
    articles: Iterator[tuple[str, Article]], aside: list[SetAside], pieces: tuple[Piece, ...], found: _Findings
) -> Iterator[str]:
    """Walk through the records of the inputs and what became of them, side by side."""
    by_ordinal = {one.ordinal: one for one in aside}
    order = Order(shard=0, pieces=pieces, verdicts=reading_verdicts(aside, pieces))
    for ordinal, record in shard_records(order):
        found.counts["records"] += 1
        one = by_ordinal.pop(ordinal, None)
        if one is not None:
            yield from _compared_aside(record, one)
            continue
        if not isinstance(record, Document):
            yield f"{record}: was not set aside"
            continue
        source, article = next(articles, (None, None))
        if source is None or article is None:
            yield f"{record.source}: neither an article nor set aside"
        elif not _is_of(record, source, article):
            yield f"{record.source}: should be the next article, found that of {source}"
            return
    for source, article in articles:
        yield f"{source}: the article {article.id!r} is of no record of the inputs"
    for one in by_ordinal.values():
        yield f"{one.source}: set aside, and no record of the inputs"


def reading_verdicts(aside: list[SetAside], pieces: tuple[Piece, ...]) -> dict[int, Verdict]:
    """The records that must not be read again: a worker was killed by each."""
    files = [piece.file if piece.files else "" for piece in piece_files(pieces)]
    return {
        one.ordinal: Verdict(stage="read", error=one.error, message=one.message, file=files.index(one.source))
        for one in aside
        if one.stage == "read" and one.error in _KILLERS and one.source in files
    }


def _compared_aside(record: Record, one: SetAside) -> Iterator[str]:
    digest = text_hash(record.text) if isinstance(record, Document) else None
    if record.source != one.source or digest != one.text_sha256:
        yield f"{record.source}: should have been set aside here, found {one.source}"


def _is_of(document: Document, source: str, article: Article) -> bool:
    """Whether the article is that of the document; formats that cannot hold lone surrogates hold U+FFFD instead."""
    plain = (without_surrogates(document.source), without_surrogates(document.id), without_surrogates(document.text))
    return plain == (without_surrogates(source), without_surrogates(article.id or ""), without_surrogates(article.text))
