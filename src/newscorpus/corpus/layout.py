"""Where things are in an output folder.

A run writes a folder of parts, as Spark does. Files about the run itself begin with an underscore, and readers of such
folders (pyarrow, pandas, Spark) skip them::

    out/
      part-00000.parquet          articles; one file a shard. A shard with a file is done
      part-00001.parquet
      _manifest.json              configuration, versions, inputs
      _set_aside/part-00000.jsonl records that could not be parsed, and why; only when there are any
      _results/part-00000.json    how many records a shard had, and the hashes of its files
      _timings/part-00000.json    how long it took; the only files that differ between two runs
      _duplicates/part-00000.*    copies of other articles, when they were asked for
      _links/events.*, quotes.*   what several articles share; written by `newscorpus link`
      _repeated_ids.jsonl         ids that more than one record has, with their sources; only when there are any
      _quality.json               what is in the articles, what is missing, and what to do about it
      _SUCCESS                    written last, when every shard is done
"""

from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from typing import Literal

from attrs import field, frozen

__all__ = ("OutputFolder", "PartFormat")

PartFormat = Literal["parquet", "jsonl"]

_FOLDERS = ("_set_aside", "_results", "_timings", "_duplicates", "_links")
_ALWAYS = _FOLDERS[:3]


def _path(value: str | PathLike[str]) -> Path:
    return Path(value)


@frozen
class OutputFolder:
    """The names of the files in an output folder.

    >>> OutputFolder("out").part(7, "parquet").as_posix()
    'out/part-00007.parquet'
    """

    path: Path = field(converter=_path)
    """The folder; naming it touches nothing."""

    @property
    def manifest(self) -> Path:
        """What was asked."""
        return self.path / "_manifest.json"

    @property
    def quality(self) -> Path:
        """What is in the articles, and what is missing."""
        return self.path / "_quality.json"

    @property
    def success(self) -> Path:
        """The mark of a complete run."""
        return self.path / "_SUCCESS"

    def part(self, shard: int, form: PartFormat) -> Path:
        """The articles of a shard."""
        return self.path / f"part-{shard:05}.{form}"

    def set_aside(self, shard: int) -> Path:
        """What of a shard could not be done."""
        return self.path / "_set_aside" / f"part-{shard:05}.jsonl"

    def shard_result(self, shard: int) -> Path:
        """The counts and hashes of a shard."""
        return self.path / "_results" / f"part-{shard:05}.json"

    def timing(self, shard: int) -> Path:
        """How long a shard took."""
        return self.path / "_timings" / f"part-{shard:05}.json"

    def duplicates(self, form: PartFormat) -> Path:
        """The table of copies."""
        return self.path / "_duplicates" / f"part-00000.{form}"

    def links(self, name: Literal["events", "quotes"], form: PartFormat) -> Path:
        """A table of what several articles share."""
        return self.path / "_links" / f"{name}.{form}"

    @property
    def repeated_ids(self) -> Path:
        """The ids that more than one record has."""
        return self.path / "_repeated_ids.jsonl"

    def parts(self) -> list[Path]:
        """The parts that are done, in order."""
        return sorted(path for path in self.path.glob("part-*.*") if path.suffix in {".parquet", ".jsonl"})

    def set_asides(self) -> list[Path]:
        """The files with what was set aside, in order."""
        return sorted((self.path / "_set_aside").glob("part-*.jsonl"))

    def leftovers(self) -> list[Path]:
        """The temporary files of a run that was killed."""
        return [path for folder in self._folders() for path in sorted(folder.glob("*.tmp"))]

    def strangers(self) -> list[Path]:
        """What a run does not write."""
        own = {
            self.manifest,
            self.success,
            self.repeated_ids,
            self.quality,
            *self.parts(),
            *self.leftovers(),
            *self._folders(),
        }
        return [path for path in sorted(self.path.iterdir()) if path not in own] if self.path.is_dir() else []

    def make(self) -> None:
        """Make the folders that are missing.

        Raises:
            OSError: they cannot be made.
        """
        for name in ("", *_ALWAYS):
            (self.path / name).mkdir(parents=True, exist_ok=True)

    def clear(self) -> None:
        """Remove everything that a run writes, the mark of success first; other files stay.

        Raises:
            OSError: something cannot be removed.
        """
        self.success.unlink(missing_ok=True)
        self.repeated_ids.unlink(missing_ok=True)
        self.quality.unlink(missing_ok=True)
        for folder in self._folders():
            for path in self._own_files(folder):
                path.unlink(missing_ok=True)
        self.manifest.unlink(missing_ok=True)

    def sweep(self) -> None:
        """Remove the temporary files of workers that were killed."""
        for path in self.leftovers():
            path.unlink(missing_ok=True)

    def _folders(self) -> Iterator[Path]:
        yield self.path
        for name in _FOLDERS:
            yield self.path / name

    @staticmethod
    def _own_files(folder: Path) -> list[Path]:
        links = [*folder.glob("events.*"), *folder.glob("quotes.*")] if folder.name == "_links" else []
        return [*folder.glob("part-*.*"), *folder.glob("*.tmp"), *links]
