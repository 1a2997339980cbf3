"""Who `I` is inside somebody's turn of a dialogue: `ROE: I said that it would fall.`."""

from collections.abc import Sequence

from attrs import evolve

from newscorpus.model import Attribution, Speaker

__all__ = ("with_first_persons",)

_TURN = ".turn"


def with_first_persons(found: Sequence[Attribution], words: frozenset[str]) -> list[Attribution]:
    """Return the reports of a text, where the first person inside a turn is whoever has the turn.

    Args:
        found: the reports, in text order.
        words: what the first person is called.
    """
    out: list[Attribution] = []
    speaker: Speaker | None = None
    behind = 0
    for report in found:
        if report.rule.endswith(_TURN):
            speaker, behind = report.speaker, report.content[-1].end
        source = report.source
        if source is not None and speaker is not None and source.start < behind and source.text in words:
            out.append(evolve(report, speaker=evolve(speaker, mention=source)))
        else:
            out.append(report)
    return out
