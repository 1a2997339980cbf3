"""Files for formats whose files hold one article, or one per line."""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path

from newscorpus.errors import SchemaError, decoded
from newscorpus.model import Article

__all__ = ("files_with", "named", "read_file", "read_lines", "whole_file", "write_each", "write_file", "write_lines")

_UNSAFE = re.compile(r"[^\w.-]+", re.ASCII)
_LONGEST = 100


def named(articles: Iterable[Article]) -> Iterator[tuple[str, Article]]:
    """Give every article a name for its file: its id with only safe characters, and no name twice.

    >>> [name for name, _ in named([Article(text="", id=i) for i in ("../a", "a", "A", None)])]
    ['a', 'a-2', 'A-3', 'article']
    """
    seen: dict[str, int] = {}
    for article in articles:
        name = _UNSAFE.sub("_", article.id or "article").strip("._")[-_LONGEST:] or "article"
        seen[name.lower()] = again = seen.get(name.lower(), 0) + 1
        while again > 1 and f"{name}-{again}".lower() in seen:
            again += 1
        unique = name if again == 1 else f"{name}-{again}"
        seen.setdefault(unique.lower(), 1)
        yield unique, article


def write_each(
    path: str | PathLike[str], articles: Iterable[Article], /, *, suffix: str, show: Callable[[Article], str]
) -> int:
    """Write a file for each article into a folder, or the only article into a file that ends with `suffix`.

    Raises:
        ValueError: several articles for one file.
    """
    if Path(path).name.endswith(suffix):
        listed = list(articles)
        if len(listed) != 1:
            msg = f"{path}: a file holds one article, not {len(listed)}; name a folder"
            raise ValueError(msg)
        write_file(Path(path), show(listed[0]))
        return 1
    Path(path).mkdir(parents=True, exist_ok=True)
    count = 0
    for name, article in named(articles):
        write_file(Path(path) / (name + suffix), show(article))
        count += 1
    return count


def write_lines(path: str | PathLike[str], articles: Iterable[Article], /, *, show: Callable[[Article], str]) -> int:
    """Write one article a line."""
    count = 0
    with Path(path).open("w", encoding="utf-8", newline="\n") as file:
        for article in articles:
            file.write(show(article) + "\n")
            count += 1
    return count


@contextmanager
def whole_file(path: str | PathLike[str]) -> Iterator[Path]:
    """Give a file beside `path` to write to, and put it into its place when the block ends well.

    What is not a regular file (a pipe, a terminal) is written to directly.
    """
    target = Path(path).resolve()
    if target.exists() and not target.is_file():
        yield target
        return
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        yield unfinished
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def write_file(path: Path, text: str) -> None:
    """Write a text in UTF-8, to the letter."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(text)


def files_with(path: str | PathLike[str], suffix: str) -> list[Path]:
    """Return the file, or the files of a folder that end with `suffix`, by name."""
    return sorted(Path(path).glob(f"*{suffix}")) if Path(path).is_dir() else [Path(path)]


def read_file(path: str | PathLike[str]) -> str:
    """Return what `write_file` wrote.

    Raises:
        NotUtf8Error: the file is not UTF-8.
    """
    return decoded(Path(path).read_bytes(), str(path))


def read_lines(path: str | PathLike[str], read: Callable[[str], Article]) -> Iterator[Article]:
    """Yield the articles of a file that `write_lines` wrote.

    Raises:
        SchemaError: a line is not an article; the message names file and line.
        NotUtf8Error: the file is not UTF-8.
    """
    with Path(path).open("rb") as file:
        for number, data in enumerate(file, 1):
            line = decoded(data, f"{path}:{number}")
            if line.strip():
                try:
                    yield read(line)
                except SchemaError as error:
                    msg = f"{path}:{number}: {error}"
                    raise SchemaError(msg) from error
