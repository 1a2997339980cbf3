"""The age behind a name, and what follows it: `Jane Doe, 34, a nurse`, `Jane Doe (34)`, `Jane Doe, aged 34,`."""

import re

__all__ = ("age_behind", "behind_name")

_AGE = re.compile(r", (?:[a-z]{3,4} )?(\d{1,3})(?=[,.])| \((\d{1,3})\)")
_COMMA = ", "
_MAY_LEAD = frozenset(", ")  # the first character of what may be behind a name


def age_behind(text: str, end: int) -> str:
    """Return the age that a text gives behind a name which ends at `end`; empty when it gives none.

    >>> age_behind("Jane Doe, 34, left.", 8), age_behind("Jane Doe (34) left.", 8), age_behind("Jane Doe left.", 8)
    ('34', '34', '')
    >>> age_behind("Jane Doe, now 34, left.", 8), age_behind("Jane Doe, May 12, 1934.", 8)
    ('34', '')
    """
    found = _AGE.match(text, end)
    return "" if found is None else found[1] or found[2]


def behind_name(text: str, end: int) -> int:
    """Return where the words start that a comma sets off behind a name, or behind its age; -1 without that comma.

    >>> [behind_name(text, 8) for text in ("Jane Doe, a nurse", "Jane Doe, 34, a nurse", "Jane Doe (34), a nurse")]
    [10, 14, 15]
    >>> behind_name("Jane Doe left, a nurse said", 8), behind_name("Jane Doe, 34.", 8)
    (-1, -1)
    """
    if text[end : end + 1] not in _MAY_LEAD:
        return -1
    found = _AGE.match(text, end)
    at = end if found is None else found.end()
    return at + len(_COMMA) if text.startswith(_COMMA, at) else -1
