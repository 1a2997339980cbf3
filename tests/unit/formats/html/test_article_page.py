"""The page of an article: complete, self-contained, and nothing on it obeys the text."""

import re
from base64 import b64encode
from collections import Counter
from hashlib import sha256

import attrs
import html5lib
import pytest

import newscorpus as nc
from newscorpus.formats import to_html
from newscorpus.formats.html.shell import asset
from newscorpus.model import (
    Actor,
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

TEXT = "“Rain today,” said Doe.\nShare <b>this</b>"
ELEMENTS = set(
    """html head meta title style body header p h1 span bdi fieldset legend label input b figure svg line text rect a
    main aside section small details summary table thead tbody tr th td div script""".split()  # noqa: SIM905 - a list of words to read
)
ATTRIBUTES = set(
    """lang charset http-equiv name content class id dir type checked tabindex data-of data-why aria-description
    aria-label aria-hidden role hidden href data-name viewBox x y x1 x2 y1 y2 rx width height text-anchor open scope
    title""".split()  # noqa: SIM905
)
KEPT = {asset(name) for name in ("page.css", "article.css", "article.js")}


def elements(page: str):
    for constant in KEPT:  # a slow parser need not read the style sheet a thousand times
        page = page.replace(constant, "")
    root = html5lib.parse(page, namespaceHTMLElements=False)
    return [(str(e.tag).rpartition("}")[2], e) for e in root.iter() if isinstance(e.tag, str)]


def words(page: str) -> str:
    return "".join(html5lib.parse(page, namespaceHTMLElements=False).find(".//main").itertext())


def article(text: str = TEXT) -> Article:
    return Article(
        text=text,
        header=Header(headline=Span.cut(text, 14, 18)),
        blocks=(
            Block(kind=BlockKind.PARAGRAPH, span=Span.cut(text, 0, 23)),
            Block(kind=BlockKind.SHARE, span=Span.cut(text, 24, len(text)), rule="en.share"),
        ),
        timexes=(Timex(span=Span.cut(text, 6, 11), value="2018-10-26"),),
        attributions=(
            Attribution(
                content=(Span.cut(text, 1, 12),), source=Span.cut(text, 19, 22), speaker=Speaker(name="Doe"), rule="r"
            ),
        ),
    )


def test_a_piece_carries_the_lines_of_all_the_findings_over_it():
    page = to_html(article())
    piece = next(e for tag, e in elements(page) if tag == "span" and e.text == "today")
    assert piece.get("class") == "m q0c0 date"
    assert piece.get("data-of") == "a0 t0"
    assert piece.get("data-why") == "quote · direct · by Doe · r\ndate · 2018-10-26 · explicit"


def test_each_finding_has_one_place_that_links_lead_to(examples):
    for path in sorted(examples.glob("*.txt")):
        found = elements(to_html(nc.parse_article(path.read_text(encoding="utf-8"))))
        ids = Counter(e.get("id") for _, e in found if e.get("id"))
        assert set(ids.values()) == {1}
        links = {e.get("href") for _, e in found if e.get("href")}
        assert links <= {f"#{name}" for name in ids}
        assert len(links) > 5


def test_all_of_the_text_is_on_the_page(examples):
    for path in sorted(examples.glob("*.txt")):
        record = nc.parse_article(path.read_text(encoding="utf-8"))
        shown = words(to_html(record))
        assert all(block.text in shown for block in record.blocks)


def test_a_text_without_blocks_is_shown_whole():
    assert "Rain fell.\nIt rose." in words(to_html(Article(text="Rain fell.\nIt rose.")))


def test_boilerplate_is_greyed_and_named():
    page = to_html(article())
    assert '<p class="line left-out" dir="auto"><span class="kind" title="en.share">share</span>' in page


def test_nothing_is_fetched_and_the_policy_allows_what_the_page_carries():
    page = to_html(article())
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)[1]
    for tag in ("style", "script"):
        body = re.search(f"<{tag}>(.*?)</{tag}>", page, re.DOTALL)[1]
        assert f"{tag}-src 'sha256-{b64encode(sha256(body.encode()).digest()).decode()}'" in policy
    assert "default-src 'none'" in policy
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)|\bon[a-z]+=|\sstyle=|\ssrc=", page)


def test_events_and_dates_stand_on_a_timeline():
    record = nc.parse_article(
        "Ana Ruiz met Wei Chen on Oct. 5, 2018. The bridge was closed in 1947.",
        published=nc.model.article.date(2018, 10, 8),
    )
    marks = {
        e.get("href")
        for tag, e in elements(to_html(record))
        if tag == "a" and (e.get("class") or "").startswith("mark")
    }
    assert {"#t0", "#t1", "#e0"} <= marks
    assert "published 2018-10-08" in to_html(record)


def test_the_page_grows_with_the_text_and_no_faster():
    def nested(count: int) -> str:
        text = "x " * count
        spans = [Span.cut(text, i, 2 * count - i) for i in range(count)]
        return to_html(Article(text=text, attributions=tuple(Attribution(content=(span,)) for span in spans)))

    assert len(nested(4000)) < 5 * len(nested(1000))


def test_no_date_no_timeline():
    assert "timeline of dates" not in to_html(Article(text="Rain fell."))


def loaded(hostile: str) -> Article:
    """An article whose every string is hostile."""
    text = f"{hostile}\n{hostile}"
    span = Span.cut(text, 0, len(hostile))
    speaker = Speaker(name=hostile, mention=span)
    return Article(
        text=text,
        id=hostile,
        url=hostile,
        language=hostile,
        header=Header(
            headline=span, section=span, outlet=span, via=span,
            byline=Byline(span=span, contributors=(Contributor(name=span),), rule=hostile),
        ),
        blocks=(Block(kind=BlockKind.SHARE, span=span, rule=hostile), Block(kind=BlockKind.PARAGRAPH, span=span)),
        timexes=(Timex(span=span, value=hostile, rule=hostile, begin=nc.model.article.date(2020, 1, 1)),),
        attributions=(Attribution(content=(span,), source=span, cue=span, speaker=speaker, rule=hostile),),
        events=(
            Event(
                trigger=span, type=EventType.CONSULT, actors=(Actor(span=span, name=hostile),), rule=hostile,
                time=EventTime(begin=nc.model.article.date(2020, 1, 1)),
            ),
        ),
        notes=(Note(kind=NoteKind.STRAY_MARK, detail=hostile),),
    )  # fmt: skip


def shape(page: str) -> list[str]:
    """The elements with the names of their attributes; how long the labels are moves nothing here."""
    return [f"{tag} {sorted(e.keys())}" for tag, e in elements(page)]


def test_a_thousand_hostile_strings_add_no_element(hostile_strings):
    assert len(set(hostile_strings)) == 1000
    template = shape(to_html(loaded("Rain fell.")))
    for string in hostile_strings:
        page = to_html(loaded(string))
        page.encode()
        assert shape(page) == template, string


@pytest.mark.parametrize("start", range(0, 1000, 250))
def test_hostile_strings_as_articles_give_only_what_the_template_has(start, hostile_strings):
    for string in hostile_strings[start : start + 250]:
        page = to_html(attrs.evolve(nc.parse_article(string), url=string))
        for tag, element in elements(page):
            assert tag in ELEMENTS, string
            assert set(map(str, element.keys())) <= ATTRIBUTES, string
            assert element.get("href", "#").startswith("#")
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", page)


def test_title_role_and_the_outlet_that_passes_words_on_are_told():
    text = "PTI quoted Foreign Minister Ana Ruiz, a former judge, as saying that it rained."
    words = ("PTI", "Foreign Minister", "Ana Ruiz", "a former judge", "that it rained", "quoted", "as saying")
    pti, title, name, role, content, quoted, saying = (
        Span.cut(text, at, at + len(w)) for w in words for at in [text.index(w)]
    )
    said = Attribution(
        content=(content,), source=name, cue=Span.cut(text, quoted.start, saying.end), cue_parts=(quoted, saying),
        via=pti, speaker=Speaker(name="Ana Ruiz", span=name, title=title, role=role), rule="r",
    )  # fmt: skip
    pieces = {e.text: e for tag, e in elements(to_html(Article(text=text, attributions=(said,)))) if e.get("data-of")}
    assert pieces["Ana Ruiz"].get("data-why") == "source · Ana Ruiz · Foreign Minister · a former judge · r"
    assert pieces["PTI"].get("data-why") == "via · passes on what Ana Ruiz said · r"
    assert {"quoted", "as saying"} <= {text for text, e in pieces.items() if "cue" in e.get("class", "")}
