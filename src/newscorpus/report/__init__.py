"""One page about a corpus: how much there is, who is quoted by whom, what happened when, what is missing.

The figures come from DuckDB over the Parquet files that `newscorpus annotate` wrote, aggregated there, so that a
million articles do not pass through Python. The pictures are drawn by altair and embedded in the page as SVG: nothing
on it runs and nothing is fetched. The runtime of Vega would be a megabyte of script, and one that must be allowed to
evaluate code, on a page that shows what strangers wrote.

Needs the extra: `pip install newscorpus[report]`.
"""

from newscorpus.report.figures import Figures, Table, read_figures
from newscorpus.report.report_page import to_report, write_report
from newscorpus.report.speaker_page import to_speaker_page

__all__ = ("Figures", "Table", "read_figures", "to_report", "to_speaker_page", "write_report")
