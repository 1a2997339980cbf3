"""The four drawers of cases: each event as "trigger = TYPE actors > recipients when asserted-or-not"."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from newscorpus import Event, find_events

CASES = Path(__file__).parents[2] / "cases"
ANCHOR = date(2018, 10, 26)


def load(drawer: str) -> list[dict]:
    return tomllib.loads((CASES / drawer / "events.toml").read_text("utf-8"))["case"]


def shown(event: Event) -> str:
    """Write an event as the cases do: countries where there are some, else words; days as begin/end."""
    sides = [
        "+".join(party.country or party.text for party in side) or "-" for side in (event.actors, event.recipients)
    ]
    assert event.time is not None
    days = [day.isoformat() if day else "" for day in (event.time.begin, event.time.end)]
    when = days[0] if days[0] == days[1] else "/".join(days)
    return f"{event.text} = {event.type} {sides[0]} > {sides[1]} {when or '?'} {'+' if event.asserted else 'not'}"


def found(case: dict) -> list[str]:
    return [shown(event) for event in find_events(case["text"], anchor=case.get("anchor", ANCHOR))]


@pytest.mark.parametrize("drawer", ["in-the-wild", "synthetic", "negative"])
def test_every_case(drawer: str) -> None:
    wrong = {case["label"]: found(case) for case in load(drawer) if found(case) != case["expected"]}
    assert wrong == {}


@pytest.mark.parametrize("case", load("known-failures"), ids=lambda case: case["label"])
@pytest.mark.xfail(strict=True, reason="known failure")
def test_known_failures(case: dict) -> None:
    assert found(case) == case["expected"]
