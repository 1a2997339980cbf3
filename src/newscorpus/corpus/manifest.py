"""What was asked of a run, kept beside its output, so that only the same run goes on with it."""

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Final

from attrs import asdict, frozen, has

from newscorpus import __version__
from newscorpus.corpus.atomic_write import write_whole
from newscorpus.corpus.layout import OutputFolder, PartFormat
from newscorpus.corpus.messages import Parse, Task
from newscorpus.corpus.plan import InputState, Plan, Source
from newscorpus.errors import SchemaError
from newscorpus.readers import JSON

__all__ = ("Manifest", "manifest_of", "read_manifest")

_SCHEMA: Final = "newscorpus-run/1"


@frozen(kw_only=True)
class Manifest:
    """What was asked of a run."""

    newscorpus: str
    """The version of the library."""

    configuration: Mapping[str, JSON]
    """Whatever changes the output: the parser, the format, the limits, how the inputs are read."""

    configuration_sha256: str
    """The hash of the version and the configuration."""

    inputs: tuple[InputState, ...]
    """The inputs as they were."""

    shards: int
    """How many parts there are when all is done."""

    @property
    def form(self) -> PartFormat:
        """The format of the parts."""
        return "jsonl" if self.configuration.get("form") == "jsonl" else "parquet"

    def write(self, folder: OutputFolder) -> None:
        """Put it into the folder.

        Raises:
            OSError: it cannot be written.
        """
        record = {"schema": _SCHEMA, **asdict(self)}
        write_whole(folder.manifest, (json.dumps(record, indent=1, ensure_ascii=True) + "\n").encode())

    def differences(self, other: "Manifest") -> list[str]:
        """Return how `other` was asked for something else, one line each; empty when it is the same run."""
        found = []
        if self.newscorpus != other.newscorpus:
            found.append(f"newscorpus: {self.newscorpus} there, {other.newscorpus} now")
        found += _option_differences(self.configuration, other.configuration)
        return found + _input_differences(self.inputs, other.inputs)


def _option_differences(there: Mapping[str, JSON], now: Mapping[str, JSON], within: str = "") -> list[str]:
    found = []
    for key in sorted({*there, *now}):
        before, after = there.get(key), now.get(key)
        if isinstance(before, dict) and isinstance(after, dict):
            found += _option_differences(before, after, f"{within}{key}.")
        elif before != after:
            found.append(f"{within}{key}: {json.dumps(before)} there, {json.dumps(after)} now")
    return found


def _input_differences(there: Iterable[InputState], now: Iterable[InputState]) -> list[str]:
    before, after = ({state.path: state for state in states} for states in (there, now))
    found = [f"input {path}: there, not now" for path in before if path not in after]
    found += [f"input {path}: now, not there" for path in after if path not in before]
    for path, old in before.items():
        new = after.get(path)
        if new is not None and (old.files, old.bytes) != (new.files, new.bytes):
            found.append(
                f"input {path}: {old.files} files of {old.bytes} bytes there, {new.files} of {new.bytes} bytes now"
            )
        elif new is not None and old != new:
            found.append(f"input {path}: files have changed since")
    if not found and list(before) != list(after):
        found.append("inputs: in another order")
    return found


def manifest_of(task: Task, source: Source, plan: Plan, *, size: int | None) -> Manifest:
    """Return the manifest of a run that is to be made."""
    reading = {key: value for key, value in asdict(source).items() if key != "paths"}
    configuration: dict[str, JSON] = {
        "parse": _described(task.parse),
        "form": task.form,
        "limits": asdict(task.limits),
        "shard_records": size,
        **reading,
    }
    digest = sha256(json.dumps([__version__, configuration], sort_keys=True).encode()).hexdigest()
    return Manifest(
        newscorpus=__version__,
        configuration=configuration,
        configuration_sha256=digest,
        inputs=plan.inputs,
        shards=len(plan.shards),
    )


def _described(parse: Parse) -> JSON:
    """A name for the function, and the options of the value whose method it is."""
    named = parse if hasattr(parse, "__qualname__") else type(parse)
    name = f"{named.__module__}.{named.__qualname__}"
    owner = getattr(parse, "__self__", None)
    return {"name": name, **asdict(owner)} if owner is not None and has(type(owner)) else name


def read_manifest(folder: OutputFolder) -> Manifest | None:
    """Return the manifest in a folder; `None` when there is none.

    Raises:
        SchemaError: it is not a manifest of a version that is known.
        OSError: it cannot be read.
    """
    try:
        data = folder.manifest.read_bytes()
    except FileNotFoundError:
        return None
    try:
        record = json.loads(data)
        del record["schema"]
        record["inputs"] = tuple(InputState(**state) for state in record["inputs"])
        return Manifest(**record)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        msg = f"{folder.manifest}: not the manifest of a run: {error}"
        raise SchemaError(msg) from error
