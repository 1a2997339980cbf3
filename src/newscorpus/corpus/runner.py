"""A run over a corpus: what is asked, what is done already, the workers, and the marks of what is done."""

import json
from collections.abc import Callable, Iterable, Iterator
from importlib.util import find_spec
from os import PathLike
from pathlib import Path
from time import monotonic
from typing import get_args

from attrs import evolve

from newscorpus.corpus.atomic_write import write_whole
from newscorpus.corpus.duplicates import write_duplicates
from newscorpus.corpus.kernel import Annotator
from newscorpus.corpus.layout import OutputFolder, PartFormat
from newscorpus.corpus.limits import Limits
from newscorpus.corpus.lock import lock, prepare
from newscorpus.corpus.manifest import manifest_of
from newscorpus.corpus.messages import Done, Order, Parse, Task
from newscorpus.corpus.plan import Plan, Source, make_plan
from newscorpus.corpus.pool import number_of_jobs
from newscorpus.corpus.progress import Counts, Progress, Summary
from newscorpus.corpus.quality import Quality
from newscorpus.corpus.repeated import repeated_ids, repeated_texts
from newscorpus.corpus.shard_results import read_shard_result
from newscorpus.corpus.supervisor import Supervisor
from newscorpus.errors import MissingExtraError, UnknownFormatError

__all__ = ("annotate",)


def annotate(
    inputs: str | PathLike[str] | Iterable[str | PathLike[str]],
    output: str | PathLike[str],
    /,
    *,
    parse: Parse | None = None,
    jobs: int | None = None,
    format: PartFormat = "parquet",  # noqa: A002 - the user's word for it
    source: Source | None = None,
    limits: Limits | None = None,
    shard_records: int | None = None,
    duplicates: bool = False,
    overwrite: bool = False,
    on_progress: Callable[[Progress], None] | None = None,
) -> Summary:
    """Parse all articles of a corpus into a folder of parts; run it again, and it resumes.

    Every record of the inputs ends as an article in a part or as a line in `_set_aside`: what cannot be read, raises,
    takes too long or too much memory, or ends the process that parses it. `newscorpus.corpus.validate` proves it.

    Workers are new processes: in a script, call this under `if __name__ == "__main__":`.

    Args:
        inputs: files and folders, as `newscorpus.readers.read_documents` takes them.
        output: a folder for nothing else, made when it does not exist; see `newscorpus.corpus.OutputFolder`.
        parse: document to article; `Annotator().annotate` when `None`. The workers must be able to import it.
        jobs: how many workers; one for each processor that this process may use when `None`.
        format: of the parts: "parquet" (needs pyarrow) or "jsonl".
        source: how the inputs are read; its paths are replaced by `inputs`.
        limits: what one document may cost; `Limits()` when `None`.
        shard_records: about how many records go into one part; from 200 to 1,000, as the inputs are large, when `None`.
        duplicates: whether to write the table of copies (needs datasketch); see `find_duplicates`.
        overwrite: whether to remove an earlier run from the folder first, instead of going on with it.
        on_progress: called several times a second.

    Returns:
        What it came to.

    Raises:
        OtherRunError: the folder holds a run with another configuration or from other inputs. Nothing was touched.
        CorpusError: the folder holds other files, or another run writes to it, or it cannot be written any more.
        WorkerError: workers end before they are ready.
        ValueError: `jobs` is below one.
        FileNotFoundError: there is no such input.
        MissingExtraError: a package is not installed.
    """
    begin = monotonic()
    _demand(format, duplicates=duplicates)
    paths = (inputs,) if isinstance(inputs, str | PathLike) else tuple(inputs)
    wanted = evolve(source or Source(), paths=tuple(str(Path(path)) for path in paths))
    folder = OutputFolder(output)
    task = Task(parse=parse or Annotator().annotate, output=str(folder.path), form=format, limits=limits or Limits())
    workers = number_of_jobs(jobs)
    plan = make_plan(wanted, size=shard_records)
    with lock(folder):
        prepare(folder, manifest_of(task, wanted, plan, size=shard_records), overwrite=overwrite)
        counts = Counts(shards=len(plan.shards), begin=begin)
        orders = list(_missing(folder, plan, format, counts))
        if orders:
            folder.success.unlink(missing_ok=True)
            supervisor = Supervisor(task, jobs=workers)
            try:
                supervisor.run(
                    orders,
                    on_done=counts.add,
                    on_tick=lambda: on_progress(counts.progress(supervisor.in_hand)) if on_progress else None,
                )
            finally:
                folder.sweep()
        return _finish(folder, counts, format, duplicates=duplicates)


def _missing(folder: OutputFolder, plan: Plan, form: PartFormat, counts: Counts) -> Iterator[Order]:
    """Yield an order for each shard without a part, and count the others as done."""
    for shard, pieces in enumerate(plan.shards):
        result = read_shard_result(folder.shard_result(shard)) if folder.part(shard, form).exists() else None
        if result is None:
            yield Order(shard=shard, pieces=pieces)
        else:
            counts.add(Done(articles=result.articles, set_aside=result.set_aside), before=True)


def _finish(folder: OutputFolder, counts: Counts, form: PartFormat, *, duplicates: bool) -> Summary:
    """Look at the whole once more, and mark it as complete."""
    repeated = repeated_ids(folder)
    if repeated:
        lines = (json.dumps({"id": id_, "sources": sources}) + "\n" for id_, sources in repeated.items())
        write_whole(folder.repeated_ids, "".join(lines).encode())
    copies = write_duplicates(folder, form) if duplicates else None
    results = (read_shard_result(folder.shard_result(shard)) for shard in range(counts.shards))
    quality = Quality.total(result.quality for result in results if result is not None)
    write_whole(folder.quality, quality.to_json().encode())
    write_whole(folder.success, b"")
    return counts.summary(
        repeated_ids=len(repeated), repeated_texts=repeated_texts(folder), duplicates=copies, quality=quality
    )


def _demand(form: PartFormat, *, duplicates: bool) -> None:
    """Notice a missing package now and not in an hour.

    Raises:
        UnknownFormatError: the parts cannot be in this format.
        MissingExtraError: it is not installed.
    """
    if form not in get_args(PartFormat):
        raise UnknownFormatError(form, get_args(PartFormat))
    needed = {"pyarrow": ("parquet", form == "parquet"), "datasketch": ("duplicates", duplicates)}
    for package, (extra, wanted) in needed.items():
        if wanted and find_spec(package) is None:
            raise MissingExtraError(package, extra)
