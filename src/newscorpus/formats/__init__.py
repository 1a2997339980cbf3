"""Articles to and from other formats.

`FORMATS` names every format; a `Format` writes articles, and reads them back where that is possible. The command
`newscorpus convert` is just `write_articles(target, read_articles(source))`.

>>> from newscorpus.formats import FORMATS, find_format
>>> from newscorpus.model import Article
>>> find_format("articles.parquet").name
'parquet'
>>> [name for name, one in FORMATS.items() if one.can_read][:3]
['jsonl', 'json', 'parquet']
>>> FORMATS["json"].to_text(Article(text="Rain fell."))[:40]
'{"schema":"newscorpus/1","text":"Rain fe'

Each `Format` says its `name` (for `newscorpus convert --to`), `suffix` and `title`, whether a file `holds` one article
or many, whether one `can_read` it and `can_show` it on standard output, and the `extra` that it needs.
"""

from typing import TYPE_CHECKING

from newscorpus.formats.html import to_html
from newscorpus.formats.json import dumps, loads, read_jsonl, write_jsonl
from newscorpus.formats.text_view import to_text

if TYPE_CHECKING:
    from newscorpus.formats.catalogue import FORMATS, Format, find_format, read_articles, write_articles
    from newscorpus.formats.frames import to_frames

__all__ = (
    "FORMATS",
    "Format",
    "dumps",
    "find_format",
    "loads",
    "read_articles",
    "read_jsonl",
    "to_frames",
    "to_html",
    "to_text",
    "write_articles",
    "write_jsonl",
)


def __getattr__(name: str) -> object:
    """Import the tables when somebody asks for one: they need `pathlib` and more, and `import newscorpus` does not."""
    if name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from newscorpus.formats import catalogue, frames  # noqa: PLC0415

    return getattr(frames if name in frames.__all__ else catalogue, name)
