"""Rules that decide a line on their own, before it is scored: small named functions, in order; the first answer counts.

Each takes a `Row` and returns a kind, or `None` to leave the line to the others. Users can remove rules:
`BlockFinder(rules=BLOCK_RULES.without("phrase-inside"))`.
"""

from collections.abc import Callable

from newscorpus.boilerplate.edge_rules import (
    APART,
    FAR,
    PROSE,
    STOPS,
    TEASER,
    closing_prose,
    long_prose,
    opening_prose,
    prose_below,
)
from newscorpus.boilerplate.phrase_families import INSIDE, FamilyHit
from newscorpus.boilerplate.rule_rows import ORNAMENT, Row
from newscorpus.boilerplate.signatures import Signature
from newscorpus.model import BlockKind
from newscorpus.rules import Rule, RuleSet

__all__ = ("BLOCK_RULES", "BlockRule")

_SIGNED = frozenset({Signature.BYLINE, Signature.SIGN_OFF})
_ASKING = frozenset(
    {
        BlockKind.ADVERT,
        BlockKind.SUBSCRIBE,
        BlockKind.RELATED,
        BlockKind.NAVIGATION,
        BlockKind.SHARE,
        BlockKind.PAYWALL,
        BlockKind.COMMENTS,
        BlockKind.CONTACT,
    }
)
_ENDS = frozenset('.!”"')  # a link ends with none of them
_CREDIT = 40  # "Photo: Jane Doe" is not longer
_HEADING_WORDS = 4  # a heading of the story has no more


BlockRule = Callable[[Row], BlockKind | None]


def whole_phrase(row: Row) -> BlockKind | None:
    """The line says just what pages say: "Share this article"."""
    hit = row.hit
    return hit.family.kind if hit is not None and hit.how == "whole" and hit.family.sure else None


def opening_phrase(row: Row) -> BlockKind | None:
    """It starts as notices start, and does not read like the story: "Sign up for our newsletter and …"."""
    hit = row.hit
    if hit is None or hit.how != "starts" or not hit.family.sure or not _in_its_place(row, hit):
        return None
    signs = hit.family.kind is BlockKind.CREDIT and row.size < _CREDIT and row.text[-1].isalnum()
    if hit.family.strong or signs or row.score < (2.5 if row.size < 100 else 1.5):
        return hit.family.kind
    return None


def phrase_inside(row: Row) -> BlockKind | None:
    """It holds a formula and does not read like the story: "… appeared first on The Daily Example."."""
    hit = row.hit
    if hit is None or hit.how not in INSIDE or not hit.family.sure or not _in_its_place(row, hit):
        return None
    if row.score < 1.5 or (hit.family.strong and row.size < 250):
        return hit.family.kind
    return None


def _in_its_place(row: Row, hit: FamilyHit) -> bool:
    """A post is signed above its comments; a bio is at the end, or has an address.

    What asks the reader to do something is no sentence about somebody.
    """
    if hit.family.kind is BlockKind.BYLINE:
        return row.section != "comments"  # readers sign there
    if hit.family.kind is BlockKind.ABOUT_AUTHOR:
        return row.last or "@" in row.text or row.section == "author"
    return hit.family.strong or not (row.tells and hit.family.kind in _ASKING)


def byline(row: Row) -> BlockKind | None:
    """It names who wrote the story: "By Jane Doe"."""
    return BlockKind.BYLINE if row.signed in _SIGNED else None


def date_line(row: Row) -> BlockKind | None:
    """It is a date and little more: "Updated Oct. 5, 2018"."""
    return BlockKind.DATE if row.signed is Signature.DATE and row.size < 160 else None


def dateline(row: Row) -> BlockKind | None:
    """It opens with a dateline, or is one: "PARIS (AP) — Rain fell."."""
    if row.signed is Signature.LEAD:
        return BlockKind.PARAGRAPH
    return BlockKind.DATELINE if row.signed is Signature.DATELINE else None


def outlet_line(row: Row) -> BlockKind | None:
    """It names the paper that the story is from, and its town: "The Daily Example (Harare)"."""
    return BlockKind.SYNDICATION if row.signed is Signature.OUTLET else None


def address(row: Row) -> BlockKind | None:
    """It is the address of a page: "https://example.com/rain"."""
    return BlockKind.OTHER if row.signed is Signature.ADDRESS else None


def caption(row: Row) -> BlockKind | None:
    """It names the people on a photo: "Jane Doe and Peter Roe", inside the story."""
    return BlockKind.CAPTION if row.signed is Signature.CAPTION else None


def bio(row: Row) -> BlockKind | None:
    """It says at the end who the author is: "Jane Doe is a reporter in London."."""
    return BlockKind.ABOUT_AUTHOR if row.signed is Signature.BIO else None


def teaser(row: Row) -> BlockKind | None:
    """A link below "Related articles" or "Most read", up to the first sentence, but for the heading of that."""
    if row.section != "related" or row.size > TEASER or (row.hit is not None and row.hit.family.sure):
        return None
    if row.text[-1] in _ENDS or (row.heads and row.text.count(" ") < _HEADING_WORDS):
        return None
    return BlockKind.RELATED


def boxed(row: Row) -> BlockKind | None:
    """It is below "Disclosure statement", or between "Newsletter" and "Sign up", and is about nobody of the story."""
    return row.box if row.hit is None and not row.tells else None


def tabular(row: Row) -> BlockKind | None:
    """A row of a table right below the story ("Kestrels 31 66"), or a fact where facts were kept ("Price: $30")."""
    return BlockKind.LIST_ITEM if row.tabular and row.section not in APART else None


def about(row: Row) -> BlockKind | None:
    """Below the story, the name of a company that describes itself: "About Harbour Systems"."""
    return BlockKind.OTHER if row.hit is not None and row.hit.family.id == "about" and row.section == "tail" else None


def heading_between(row: Row) -> BlockKind | None:
    """A few words between two long paragraphs head the second one: "What happens next"."""
    if not row.between or row.score > 0.0 or row.score < (FAR if row.enclosed else -2.0) or row.hit is not None:
        return None
    plain = row.size < 70 and row.text[0].isalnum() and row.text[-1] not in ".,:;"
    return BlockKind.SUBHEADING if plain and 1 <= row.text.count(" ") <= 9 else None


def enclosed(row: Row) -> BlockKind | None:
    """Where nearly all is story, a short line between its lines is kept: results, names, ingredients."""
    if not row.enclosed or row.hit is not None or row.section in APART or not -1.0 < row.score <= 0.0:
        return None
    return BlockKind.PARAGRAPH if row.text[-1] in STOPS or row.size >= PROSE else BlockKind.LIST_ITEM


def ornament(row: Row) -> BlockKind | None:
    """It has no letter and no number: "***", "~"."""
    return BlockKind.OTHER if row.size <= ORNAMENT and not any(map(str.isalnum, row.text)) else None


_RAIN = "Rain fell on the town for the third day in a row, and the river rose over its banks in the night."
_BRIDGE = "The bridge to the north was closed at noon, and the school sent its children home before the flood."

_MENU = "Home\nWorld\nSport\nCulture\nWeather\nOpinion"
_HEAD = ("Rain closes bridge", "By Jane Doe")


def _page(*lines: str) -> str:
    """A page for an example: the line that the rule decides has "▸" in front."""
    return "\n".join(lines)


BLOCK_RULES: RuleSet[BlockRule] = RuleSet(
    Rule(
        "whole-phrase",
        whole_phrase,
        examples=(
            "▸Share this article",
            _page(_RAIN, "▸View image in fullscreen", _BRIDGE),
            _page(_RAIN, "▸21.45", _BRIDGE, "20.10", _RAIN),
        ),
        refuses=(
            "▸Share prices fell.",
            _page(_RAIN, "▸8.25", _BRIDGE),
            _page(_RAIN, "▸Follow me.", _BRIDGE),
            _page(_RAIN, _BRIDGE, "▸Nobody would share the costs."),
        ),
    ),
    Rule(
        "byline",
        byline,
        examples=(
            _page("Rain closes bridge", "▸By Jane Doe", _RAIN),
            _page("Rain closes bridge", "▸From Jane Doe in Paris", _RAIN),
            _page(_RAIN, "▸Editing by Wei Chen"),
        ),
        refuses=(_page("Rain closes bridge", _RAIN, "▸By Friday the river had fallen.", _BRIDGE),),
    ),
    Rule(
        "date-line",
        date_line,
        examples=(_page("Rain closes bridge", "▸Updated Oct. 5, 2018", _RAIN),),
        refuses=(_page("Rain closes bridge", "▸The treaty on the bridge expires on October 5, 2018.", _RAIN),),
    ),
    Rule(
        "dateline",
        dateline,
        examples=(
            f"▸PARIS (AP) — {_RAIN}",
            _page("Rain closes bridge", "By Jane Doe", "▸PARIS, France", _RAIN, _BRIDGE),
        ),
        refuses=(f"▸BREAKING — {_RAIN}", _page("▸Paris: A guide to the rain", "By Jane Doe", _RAIN)),
    ),
    Rule(
        "outlet-line",
        outlet_line,
        examples=(
            _page("▸The Daily Example (Harare)", "30 October 2019", "Rain closes bridge", _RAIN, _BRIDGE),
            _page("▸The Harbour Gazette", "30 October 2019", "Rain closes bridge", _RAIN, _BRIDGE),
        ),
        refuses=(_page("▸Rain closes bridge (again)", "30 October 2019", _RAIN, _BRIDGE),),
    ),
    Rule(
        "address",
        address,
        examples=(_page("Rain closes bridge", "▸https://example.com/rain-closes-bridge", _RAIN),),
        refuses=(_page("Rain closes bridge", "▸The warden posts at www.example.com, and few read it.", _RAIN),),
    ),
    Rule(
        "caption",
        caption,
        examples=(
            _page(_RAIN, _BRIDGE, _RAIN, "▸Jane Doe and Peter Roe", _BRIDGE),
            _page(_RAIN, "▸The bridge at dawn on Friday. (Jane Doe/Harbour Post)", _BRIDGE),
            _page("Rain closes bridge", "▸Jane Doe/Harbour Post", _RAIN),
        ),
        refuses=(_page("Rain closes bridge", "▸Jane Doe and Peter Roe", _RAIN),),
    ),
    Rule(
        "bio",
        bio,
        examples=(
            _page(_RAIN, _BRIDGE, "▸Jane Doe writes about rivers for The Daily Example."),
            _page("Rain closes bridge", "By Jane Doe", _RAIN, "▸Jane Doe is a former warden of the bridge."),
        ),
        refuses=(
            _page(_RAIN, "▸Peter Roe is a former guard who saw the river rise.", _BRIDGE),
            _page(
                "A thief is caught",
                _RAIN,
                "▸Jane Doe is an author of three books.",
                "She sold them on the bridge, Doe said.",
            ),
        ),
    ),
    Rule(
        "opening-phrase",
        opening_phrase,
        examples=(
            "▸Sign up for our letter from the north",
            _page(_RAIN, "▸ALSO READ: Five bridges that fell", _BRIDGE),
            _page(_RAIN, _BRIDGE, "▸(The writer is a retired engineer.)"),
        ),
        refuses=(
            "▸Signs of spring",
            _page(_RAIN, "▸Sign up for what, she asked, and nobody in the hall had an answer.", _BRIDGE),
            _page(_RAIN, "▸Please respect our dead, the mother asked.", _BRIDGE),
            _page(_RAIN, "▸Click here, the warden had said, pointing at the map of the river.", _BRIDGE),
        ),
    ),
    Rule(
        "phrase-inside",
        phrase_inside,
        examples=("▸The post Rain appeared first on The Daily Example.",),
        refuses=(
            _page(
                _RAIN, "▸Peter Roe, who is a columnist, saw it from the roof of the town hall at noon.", _BRIDGE, _RAIN
            ),
        ),
    ),
    Rule(
        "teaser",
        teaser,
        examples=(
            _page(_RAIN, "Most Read", "▸Ten places for soup on a wet day", _BRIDGE),
            _page(_RAIN, _BRIDGE, "You may also be interested in:", "▸How the pumps worked through the night"),
        ),
        refuses=(
            _page(_RAIN, "Read more about:", "Anna Berg - from the mill to the ministry", "▸The farmers", _BRIDGE),
            _page(_RAIN, "ALSO READ: Five bridges that fell", "▸The school stays closed until Monday.", _BRIDGE),
        ),
    ),
    Rule(
        "about",
        about,
        examples=(_page(_RAIN, _BRIDGE, _RAIN, "▸About Harbour Systems", "Harbour Systems Ltd. builds pumps."),),
        refuses=(_page(_RAIN, "▸About the rain", _BRIDGE, _RAIN),),
    ),
    Rule(
        "boxed",
        boxed,
        examples=(
            _page(_RAIN, "Sign up for our newsletter", "▸The day on one page, every morning.", "Subscribe", _BRIDGE),
            _page("Rain closes bridge", "Disclosure statement", "▸Jane Doe is paid by the owners.", _RAIN, _BRIDGE),
        ),
        refuses=(
            _page(_RAIN, "Sign up for our newsletter", "▸The school stays closed.", _BRIDGE),
            _page(_RAIN, "Sign up for our newsletter", "▸It was closed, she said.", "Subscribe", _BRIDGE),
        ),
    ),
    Rule(
        "tabular",
        tabular,
        examples=(
            _page(*_HEAD, _RAIN, "Table", "Otters 31 20 66", "▸Herons 30 15 53", "He fell, the coach said.", "Sign up"),
            _page(
                _MENU, *_HEAD, _RAIN, "Weight: Light", _BRIDGE, "Pontoon", "▸Weight: Heavy", "Culture", _BRIDGE, _MENU
            ),
        ),
        refuses=(_page(*_HEAD, _RAIN, _BRIDGE, "Most read", "▸Ten songs for 2024", "Five walks for 2024"),),
    ),
    Rule("prose-below", prose_below),
    Rule("heading-between", heading_between),
    Rule("long-prose", long_prose),
    Rule(
        "opening-prose",
        opening_prose,
        examples=(
            _page(_MENU, *_HEAD, "▸The mayor sees no way out.", "Advertisement", _RAIN, _BRIDGE),
            _page(*_HEAD, "May 3, 2022", "▸It took years.", _RAIN, _BRIDGE),
            _page(_MENU, *_HEAD, "12k", "238", "▸Jane Doe sees despair in the north.", "Advertisement", _RAIN, _BRIDGE),
            _page(
                "Rain closes bridge", "▸* Water highest since 2016", "* No way out, says mayor", *[_RAIN, _BRIDGE] * 3
            ),
            _page(_MENU, *_HEAD, "HARBOUR POST", "▸The mayor sees no way out.", "Advertisement", _RAIN, _BRIDGE),
        ),
        refuses=(
            _page(_MENU, *_HEAD, "▸Rivers and bridges", "Advertisement", _RAIN, _BRIDGE),
            _page(_MENU, *_HEAD, "Harbour", "Oxford", "▸The mayor sees a way out.", "Advertisement", _RAIN, _BRIDGE),
        ),
    ),
    Rule(
        "closing-prose",
        closing_prose,
        examples=(
            _page(
                _RAIN,
                _BRIDGE,
                "Also read: Five bridges that fell",
                "▸They are safe.",
                "Related topics",
                "weather",
                "schools",
            ),
            _page(*_HEAD, _RAIN, _BRIDGE, "▸It opens in May.", "Posted 15 Nov 2021, updated 15 Nov 2021"),
            _page(*_HEAD, _RAIN, _BRIDGE, "Trending", "▸It failed.", "Share on Facebook", "Most popular"),
            _page(*_HEAD, _RAIN, _BRIDGE, "▸Help us keep the bridge, the farmers wrote."),
            _page(*_HEAD, _RAIN, _BRIDGE, "▸If you liked this, the warden said, wait for the next flood."),
        ),
        refuses=(
            _page(_RAIN, _BRIDGE, "Also read: Five bridges that fell", "▸Our code of conduct", "Related topics"),
            _page(*_HEAD, _RAIN, _BRIDGE, "▸If you liked this, tell a friend."),
        ),
    ),
    Rule("enclosed", enclosed),
    Rule("ornament", ornament, examples=("▸***", "▸~"), refuses=("▸*a",)),
)
"""The rules that decide the kind of a line before its score does; each takes a `Row`, and the first answer counts."""
