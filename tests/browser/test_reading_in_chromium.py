"""What a reader sees and does on the page of an article, in a real browser.

    NEWSCORPUS_CHROMIUM=chromium NEWSCORPUS_AXE=node_modules/axe-core/axe.min.js pytest tests/browser -q

The checks of accessibility need the script of axe-core, from npm, and are skipped without the second variable.
"""

import json
import os
from datetime import date
from pathlib import Path

import pytest

import newscorpus as nc

FINDINGS = "[...document.querySelectorAll('main .m')]"
POINT = "dispatchEvent(new Event('mouseover', {bubbles: true}))"


def window(browser, width: int, *, scheme: str = "light", media: str = "screen") -> None:
    browser.call("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.call("Emulation.setEmulatedMedia", media=media, features=features)


@pytest.fixture
def pages(tmp_path, examples) -> list[Path]:
    """The pages of the example articles, half of them without a day."""
    paths = []
    for number, file in enumerate(sorted(examples.glob("*.txt"))):
        day = date(2024, 10, 10) if number % 2 else None
        article = nc.parse_article(file.read_text(encoding="utf-8"), published=day)
        paths.append(tmp_path / f"{file.stem}.html")
        paths[-1].write_text(nc.to_html(article), encoding="utf-8")
    return paths


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing(browser, pages, width, scheme):
    script = os.environ.get("NEWSCORPUS_AXE")
    if script is None:
        pytest.skip("NEWSCORPUS_AXE names no axe-core")
    window(browser, width, scheme=scheme)
    for page in pages:
        browser.open(page)
        browser.ask(Path(script).read_text(encoding="utf-8") + ";0")
        run = "axe.run().then(found => JSON.stringify(found.violations.map(v => [v.id, v.nodes[0].html])))"
        answer = browser.call("Runtime.evaluate", expression=run, awaitPromise=True, returnByValue=True)
        assert json.loads(answer["result"]["value"]) == [], page


COVERED = f"""{FINDINGS}.filter(one => {{
  one.scrollIntoView({{block: "center", behavior: "instant"}});
  one.{POINT};
  const tip = document.getElementById("tip").getBoundingClientRect();
  const same = group => {FINDINGS}.filter(m => m.dataset.of.split(" ").includes(group));
  const boxes = one.dataset.of.split(" ").flatMap(same).flatMap(m => [...m.getClientRects()]);
  const fits = Math.max(...boxes.map(b => b.bottom)) - Math.min(...boxes.map(b => b.top)) < innerHeight / 2;
  return fits && boxes.some(b => b.left < tip.right && tip.left < b.right && b.top < tip.bottom && tip.top < b.bottom);
}}).map(one => one.textContent)"""


@pytest.mark.parametrize("width", [1280, 360])
def test_the_explanation_never_covers_its_finding(browser, pages, width):
    window(browser, width)
    for page in pages:
        browser.open(page)
        assert browser.ask(COVERED) == [], page


def test_the_arrow_goes_on_to_the_name(browser, tmp_path):
    window(browser, 1280)
    article = nc.parse_article("Mayor Ana Ruiz came at noon.\n\nIt rained.\n\n“The bridge is safe,” she said.")
    page = tmp_path / "page.html"
    page.write_text(nc.to_html(article), encoding="utf-8")
    browser.open(page)
    browser.ask(f"document.getElementById('a0').{POINT}")
    parts = browser.ask("[...document.querySelectorAll('#arrows > *')].map(part => part.localName)")
    assert parts == ["path", "rect", "path", "path"], "to the source, around it, and on to the name with a tip"
    assert browser.ask("document.querySelector('main .name').classList.contains('on')")
    close = """(() => {
      const tip = document.querySelector('#arrows .tip').getBoundingClientRect();
      const name = document.querySelector('main .name').getBoundingClientRect();
      return tip.top >= name.bottom - 2 && tip.top < name.bottom + 12 && tip.left > name.left && tip.right < name.right;
    })()"""
    assert browser.ask(close)


def test_the_table_follows(browser, tmp_path):
    window(browser, 1280)
    text = "\n\n".join(f"“It is day {i} of the long flood,” Mayor Ana Ruiz said." for i in range(40))
    page = tmp_path / "page.html"
    page.write_text(nc.to_html(nc.parse_article(text)), encoding="utf-8")
    browser.open(page)
    browser.ask("document.getElementById('a39').scrollIntoView({behavior: 'instant'})")
    browser.ask(f"document.getElementById('a39').{POINT}")
    seen = """(() => {
      const row = document.querySelector('aside tr.on').getBoundingClientRect();
      return row.top >= 0 && row.bottom <= innerHeight;
    })()"""
    assert browser.ask(seen)


def test_keys(browser, pages):
    window(browser, 1280)
    browser.open(pages[1])
    press = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {{key: '{}', bubbles: true}}))"
    at = "document.activeElement.closest('[id]').id"
    browser.ask("document.getElementById('text').focus()")
    for key, there in (("n", "a0"), ("n", "a1"), ("p", "a0")):
        browser.ask(press.format(key))
        assert browser.ask(at) == there
    browser.ask(press.format("Enter"))
    assert browser.ask("document.activeElement.closest('tr').dataset.of") == "a0"
    browser.ask(press.format("Escape"))
    assert browser.ask("document.getElementById('tip').hidden")


def test_marks_are_printed(browser, pages):
    window(browser, 1280, media="print")
    browser.open(pages[1])
    exact = f"{FINDINGS}.every(one => getComputedStyle(one).printColorAdjust === 'exact')"
    assert browser.ask(exact)
    window(browser, 1280)


def test_an_article_without_a_day_has_no_timeline(browser, pages):
    window(browser, 1280)
    browser.open(pages[0])
    assert browser.ask("document.querySelector('.timeline')?.textContent") is None or "published" in browser.ask(
        "document.querySelector('.facts').textContent"
    )


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_is_wider_than_the_window(browser, pages, width):
    window(browser, width)
    for page in pages:
        browser.open(page)
        assert browser.ask("document.documentElement.scrollWidth <= innerWidth"), page
