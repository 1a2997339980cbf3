"""What to do with files that cannot be read, by the endings of their names."""

from pathlib import PurePosixPath

__all__ = ("OLD_WORD", "PDF", "advice_for")

PDF = "PDF cannot be read, since it has no paragraphs; export DOCX, RTF, TXT or HTML from the database"
OLD_WORD = "a Word file from before 2007: save it as DOCX, or export DOCX or RTF from the database"

_BY_ENDING = {
    (".pdf",): PDF,
    (".ris", ".bib", ".enw", ".nbib", ".ciw"): "RIS and BibTeX hold references without their texts; export TXT, RTF, "
    "DOCX or HTML with the full texts from the database",
    (".odt", ".pages", ".wpd"): "save it as DOCX or TXT",
    (".epub", ".mobi"): "save it as TXT or HTML",
    (".mht", ".mhtml", ".webarchive"): "save the page as HTML only",
    (".msg", ".pst"): "save the messages as .eml or .mbox",
    (".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".webp"): "an image has no text; a program for OCR finds it",
    (".7z", ".rar"): "unpack it, or pack it as .zip",
    (".sav", ".dta", ".sas7bdat", ".rds", ".rdata", ".rda", ".pkl", ".pickle", ".feather", ".arrow", ".avro",
     ".sqlite", ".db", ".numbers"): "save the table as CSV, JSON lines or Parquet",
}  # fmt: skip
_ADVICE = {ending: advice for endings, advice in _BY_ENDING.items() for ending in endings}
_NO_ENDING = (
    "a file without an ending is read when you say how: --pattern '*' with --from txt, or --from mail for newsgroups"
)
_PACKED = "a text may be compressed as .gz, .bz2, .xz or .zst"


def advice_for(name: str, /) -> str:
    """Return what to do with a file of this name, which nothing reads.

    >>> advice_for("2018/news.tif")
    'an image has no text; a program for OCR finds it'
    """
    ending = PurePosixPath(name).suffix.lower()
    return _ADVICE.get(ending, _PACKED) if ending else _NO_ENDING
