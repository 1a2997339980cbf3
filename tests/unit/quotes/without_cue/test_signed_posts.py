"""Posts with the handle of their author below them."""

from collections.abc import Callable

import pytest

POST = "Our bridge has come down"


@pytest.mark.parametrize(
    "text",
    [
        f"{POST}\n— Salem News (@salemnews) March 3, 2021",
        f"Rain fell.\n\n{POST}\n\n— Salem News (@salemnews) 3 May 2021\n\nIt was old.",
        f"{POST} — Salem News (@salemnews)",
        f"“{POST}”\n— Salem News (@salemnews) March 3, 2021",
    ],
)
def test_a_handle_signs(shown: Callable[[str], list[str]], text: str) -> None:
    assert shown(text) == [f"signed: Salem News | - | {POST}"]


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell — and Salem News (@salemnews) was there.",
        "Rain fell — Salem News (2021).",
        "— Salem News (@salemnews) March 3, 2021",
        "It rained.\n\nPhoto — Salem News (@salemnews)",
    ],
)
def test_other_dashes_sign_nothing(shown: Callable[[str], list[str]], text: str) -> None:
    assert shown(text) == []
