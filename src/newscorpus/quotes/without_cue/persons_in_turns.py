"""Who `I` and `she` are inside somebody's turn of a dialogue: `ROE: I said that it would fall, and she said no.`.

The first person is whoever has the turn; a pronoun of the third person, or a description, is never that person.
"""

from collections.abc import Sequence

from attrs import evolve

from newscorpus.model import Attribution, Speaker

__all__ = ("persons_in_turns",)

_TURN = ".turn"
_NAMED = (".name", ".fuller-name")


def persons_in_turns(found: Sequence[Attribution], words: frozenset[str]) -> list[Attribution]:
    """Return the reports of a text with the right persons inside turns.

    `words` are what the first person is called.
    """
    out: list[Attribution] = []
    turn: Speaker | None = None
    behind = 0
    for report in found:
        if report.rule.endswith(_TURN):
            turn, behind = report.speaker, report.content[-1].end
        elif turn is not None and report.source is not None and report.source.start < behind:
            if report.source.text in words:
                report = evolve(report, speaker=evolve(turn, mention=report.source))
            elif _is_other(report.speaker, turn):
                report = evolve(report, speaker=None)
        out.append(report)
    return out


def _is_other(speaker: Speaker | None, turn: Speaker) -> bool:
    """Whether somebody who is not named was taken for the person speaking."""
    return speaker is not None and speaker.name == turn.name and not speaker.rule.endswith(_NAMED)
