"""Exports of news databases: many articles in one file, recognized by their content, whatever the file is called.

Each database has its own module, which begins with a description of its layouts. A layout is a table of labels
(`labels.toml`) and a way to read lines, so an export of Nexis is the same whether it comes as plain text, RTF, DOCX or
a page: those become lines first. Where the classes of a page say what its parts are, the page itself is read.
"""

from newscorpus.readers.exports.export_values import Export, ExportedArticle
from newscorpus.readers.exports.layouts import read_export, read_export_page
from newscorpus.readers.exports.unknown import count_articles

__all__ = ("Export", "ExportedArticle", "count_articles", "read_export", "read_export_page")
