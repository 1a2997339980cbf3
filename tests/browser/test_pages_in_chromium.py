"""A thousand hostile strings in a real browser: no element more, no request, no dialog.

    NEWSCORPUS_CHROMIUM=chromium pytest tests/browser -q

Skipped without the variable: it takes a minute or two, and a browser.
"""

import json
from pathlib import Path

import pytest

import newscorpus as nc
from newscorpus.model import (
    Article,
    Attribution,
    Block,
    BlockKind,
    Byline,
    Contributor,
    Event,
    EventTime,
    EventType,
    Header,
    Note,
    NoteKind,
    Span,
    Speaker,
    Timex,
)

ALLOWED = set(
    """html head meta title style body header p h1 h2 section small span bdi fieldset legend label input b figure svg g
    path line text rect a main aside details summary table thead tbody tr th td div script""".split()  # noqa: SIM905 - to be read
)
PANELS = {"a", "q", "code", "i", "li", "ol", "ul"}
"""What else is in a report, behind its bars."""

LEADS = "[...document.querySelectorAll('[href]')].every(e => /^#(p[0-9]+|closed)$/.test(e.getAttribute('href')))"
COUNTED = """(() => {
  const counts = {};
  for (const element of document.querySelectorAll("*")) {
    const name = element.localName;
    counts[name] = (counts[name] || 0) + 1;
    for (const attribute of element.attributes)
      if (/^(on.*|src|style)$/.test(attribute.name) && element.id !== "tip")
        counts["!" + attribute.name] = 1;
  }
  return counts;
})()"""


def counts(browser, page: str, path: Path) -> dict[str, int]:
    """Open the page, touch everything that can be touched by keyboard and pointer, and count what there is."""
    path.write_text(page, encoding="utf-8")
    browser.requests.clear()
    browser.open(path)
    for kind in ("mouseover", "focusin"):
        event = f"new Event('{kind}', {{bubbles: true}})"
        browser.ask(f"document.querySelectorAll('[data-of]').forEach(e => e.dispatchEvent({event}))")
    browser.ask("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))")
    assert browser.requests == [path.as_uri()]
    assert browser.dialogs == []
    return browser.ask(COUNTED)


def loaded(string: str, day: int = 1) -> Article:
    """An article whose every string is hostile."""
    span = Span.cut(string, 0, len(string))
    date = nc.model.article.date(2018, 10, day)
    return Article(
        text=string, id=string, url=string, language=string, published=date,
        header=Header(headline=span, section=span, outlet=span, via=span,
                      byline=Byline(span=span, contributors=(Contributor(name=span),), rule=string)),
        blocks=(Block(kind=BlockKind.SHARE, span=span, rule=string), Block(kind=BlockKind.PARAGRAPH, span=span)),
        timexes=(Timex(span=span, value=string, rule=string, begin=date, end=date),),
        attributions=(Attribution(content=(span,), source=span, cue=span, speaker=Speaker(name=string), rule=string),),
        events=(Event(trigger=span, type=EventType.CONSULT, rule=string, time=EventTime(begin=date, end=date)),),
        notes=(Note(kind=NoteKind.STRAY_MARK, detail=string),),
    )  # fmt: skip


def test_view(browser, hostile_strings, tmp_path):
    template = counts(browser, nc.to_html(loaded("Rain fell.")), tmp_path / "page.html")
    assert set(template) <= ALLOWED
    for string in hostile_strings:
        assert counts(browser, nc.to_html(loaded(string)), tmp_path / "page.html") == template, string


def test_view_of_hostile_articles(browser, hostile_strings, tmp_path):
    for string in hostile_strings:
        assert set(counts(browser, nc.to_html(nc.parse_article(string)), tmp_path / "page.html")) <= ALLOWED, string


def test_report(browser, hostile_strings, tmp_path):
    arrow = pytest.importorskip("newscorpus.formats.arrow")
    report = pytest.importorskip("newscorpus.report")
    for start in range(0, 1000, 10):
        strings = hostile_strings[start : start + 10]
        out = tmp_path / f"out{start}"
        (out / "_set_aside").mkdir(parents=True)
        arrow.write_parquet(out / "part-00000.parquet", [loaded(string, 1 + i) for i, string in enumerate(strings)])
        line = {"shard": 0, "ordinal": 0, "stage": "read", "text_sha256": None}
        aside = [json.dumps(line | dict.fromkeys(("id", "source", "error", "message"), string)) for string in strings]
        (out / "_set_aside" / "part-00000.jsonl").write_text("\n".join(aside))
        found = counts(browser, report.to_report(out, title=strings[0]), tmp_path / "page.html")
        assert set(found) <= (ALLOWED - {"script", "input"}) | PANELS, strings
        assert browser.ask(LEADS)
        assert (found["section"], found["svg"]) == (9, 9), strings


@pytest.fixture
def example(browser, examples, tmp_path):
    """The page of an article, opened."""
    text = (examples / "wire-copy.txt").read_text(encoding="utf-8")
    (tmp_path / "page.html").write_text(nc.to_html(nc.parse_article(text)), encoding="utf-8")
    browser.open(tmp_path / "page.html")
    return browser


def test_a_bar_opens_the_quotes_behind_it(browser, tmp_path):
    report = pytest.importorskip("newscorpus.report")
    nc.write_jsonl(
        tmp_path / "a.jsonl", [nc.parse_article("“We won,” Mayor Ana Ruiz said.", id="a", published="2018-10-26")]
    )
    (tmp_path / "page.html").write_text(report.to_report(tmp_path / "a.jsonl"), encoding="utf-8")
    browser.open(tmp_path / "page.html")
    shown = """[...document.querySelectorAll('.behind')].filter(e => e.offsetHeight > 0)
      .map(e => e.querySelector('q').textContent)"""
    assert browser.ask(shown) == []
    bar = "document.querySelectorAll('.picture')[1].querySelector('a')"
    browser.ask(f"{bar}.dispatchEvent(new MouseEvent('click', {{bubbles: true}}))")
    assert browser.ask(shown) == ["We won,"]
    browser.ask("document.querySelector('.behind:target a').click()")
    assert browser.ask(shown) == []


def press(browser, key: str, code: int) -> None:
    for kind in ("rawKeyDown", "keyUp"):
        browser.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)


def test_the_keyboard_reaches_every_finding_and_its_row(example):
    example.ask("document.getElementById('a1').focus()")
    assert example.ask("document.getElementById('tip').textContent").startswith("quote · direct · by Ruth Adeyemi")
    assert example.ask("document.querySelectorAll('#arrows path.tip').length") == 1
    assert example.ask("document.querySelectorAll('aside tr.on').length") == 1
    press(example, "Enter", 13)
    assert example.ask("document.activeElement.getAttribute('href')") == "#a1"
    press(example, "Escape", 27)
    assert example.ask("document.getElementById('tip').hidden && !document.querySelector('.on')")
    assert example.ask(
        "[...document.querySelectorAll('main [id]')].every(e => e.tabIndex === 0 || e.querySelector('[tabindex]'))"
    )


def test_without_javascript_layers_can_be_hidden(example):
    shown = "getComputedStyle(document.querySelector('.m.date')).getPropertyValue('--date-line')"
    assert "gradient" in example.ask(shown)
    example.ask("document.documentElement.classList.remove('scripted')")
    example.ask("document.getElementById('show-date').checked = false")
    assert example.ask(shown) == "none"
    example.ask("document.getElementById('a1').focus()")
    assert "Ruth Adeyemi" in example.ask("getComputedStyle(document.getElementById('a1'), '::after').content")
