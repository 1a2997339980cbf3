"""Draw the pictures of the README and the gallery, with the pages as they are now.

    NEWSCORPUS_CHROMIUM=chromium python docs/draw_pictures.py

The browser is driven by the same few lines as in `tests/browser`. Needs the extra `report`.
"""

import base64
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import newscorpus as nc

DOCS = Path(__file__).parent
ARTICLE = DOCS.parent / "examples" / "articles" / "newspaper-long-quote.txt"
POINT = "document.getElementById('a1').dispatchEvent(new Event('mouseover', {bubbles: true}))"
CELL = """<!DOCTYPE html><meta charset="utf-8"><body style="font:15px/1.5 system-ui,sans-serif;margin:1rem 2rem">
<pre style="background:#f3f3f3;padding:.6rem;color:#333">article = nc.parse_article(text, published="2024-10-10")
article</pre>"""


def chromium() -> Callable[..., Any]:
    """The class that opens a browser, from the tests."""
    spec = importlib.util.spec_from_file_location("browser", DOCS.parent / "tests" / "browser" / "conftest.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Chromium


def main() -> None:
    program = shutil.which(os.environ.get("NEWSCORPUS_CHROMIUM", "chromium"))
    if program is None:
        sys.exit("name a browser: NEWSCORPUS_CHROMIUM=chromium")
    with tempfile.TemporaryDirectory() as folder, chromium()(program, Path(folder) / "profile") as browser:
        article = nc.parse_article(ARTICLE.read_text("utf-8"), published=date(2024, 10, 10), id=ARTICLE.stem)
        view, cell, report = (Path(folder) / name for name in ("view.html", "cell.html", "report.html"))
        view.write_text(nc.to_html(article), "utf-8")
        cell.write_text(CELL + article._repr_html_(), "utf-8")
        write_report(Path(folder), report)

        def draw(page: Path, name: str, width: int, height: int, *, scheme: str = "light", touch: str = "0") -> None:
            browser.call(
                "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1.25, mobile=False
            )
            browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
            browser.open(page)
            browser.ask("document.documentElement.style.overflow = 'hidden'")
            browser.ask(touch)
            shot = browser.call("Page.captureScreenshot", format="png")["data"]
            (DOCS / "_static" / f"{name}.png").write_bytes(base64.b64decode(shot))

        draw(view, "view", 1240, 960, touch=POINT)
        draw(view, "view-dark", 1240, 960, scheme="dark", touch=POINT)
        draw(cell, "notebook", 900, 740)
        draw(report, "report", 1240, 1150)
        draw(report, "report-dark", 1240, 1150, scheme="dark")


def write_report(folder: Path, page: Path) -> None:
    """The report about the invented corpus, as the how-to makes it."""
    corpus, out = folder / "corpus.jsonl", folder / "out"
    with corpus.open("wb") as file:
        subprocess.run([sys.executable, DOCS.parent / "examples" / "make_corpus.py", "600"], check=True, stdout=file)  # noqa: S603
    for command in (["annotate", corpus, "-o", out, "-q"], ["report", out, "-o", page]):
        subprocess.run([sys.executable, "-m", "newscorpus", *command], check=True)  # noqa: S603


if __name__ == "__main__":
    main()
