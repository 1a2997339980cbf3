"""The skeleton of every page: a head that allows what the page carries, and nothing else."""

from functools import cache

from newscorpus.formats.html.visible import safe

__all__ = ("asset", "page")

_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
{body}{script}
</body>
</html>
"""


@cache
def asset(name: str, package: str = "newscorpus.formats.html") -> str:
    """Return a style sheet or a script that lies in a package of ours."""
    from importlib.resources import files  # noqa: PLC0415 - dear, and only a page needs it

    return (files(package) / name).read_text(encoding="utf-8")


@cache
def _allowed(source: str) -> str:
    """Return the hash by which a policy allows an inline style or script."""
    from base64 import b64encode  # noqa: PLC0415
    from hashlib import sha256  # noqa: PLC0415

    return f"'sha256-{b64encode(sha256(source.encode()).digest()).decode()}'"


def page(title: str, body: str, *, language: str = "en", styles: tuple[str, ...] = (), script: str = "") -> str:
    """Return a page.

    Args:
        title: any string; it is escaped here.
        body: HTML.
        language: ISO 639-1; anything else is left out.
        styles: style sheets, to follow the one of all pages.
        script: a script; a page without one allows none.
    """
    style = "".join((asset("page.css"), *styles))
    policy = ["default-src 'none'", f"style-src {_allowed(style)}", "base-uri 'none'", "form-action 'none'"]
    if script:
        policy.append(f"script-src {_allowed(script)}")
    return _PAGE.format(
        language=language if language.isascii() and language.isalpha() else "",
        policy="; ".join(policy),
        title=safe(title),
        style=style,
        body=body,
        script=f"\n<script>{script}</script>" if script else "",
    )
