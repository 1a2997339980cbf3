"""What of a picture goes into the page."""

import pytest

from newscorpus.report.svg import KEPT, inline_svg


def drawn(body):
    space = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return inline_svg(f'<svg {space} width="9" height="8">{body}</svg>', "a <line>")


def test_the_label_is_escaped():
    assert 'aria-label="a &lt;line&gt;"' in drawn("<line/>")
    assert 'viewBox="0 0 9 8"' in drawn("<line/>")


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        ('<rect x="1" fill="red"/>', '<rect x="1" fill="red"/>'),
        ("<g><text>Ana &lt;Ruiz&gt;</text></g>", "<g><text>Ana &lt;Ruiz&gt;</text></g>"),
        # nothing that could act, load or style
        ('<rect x="1" onload="x()" style="a" href="b" class="c"/>', '<rect x="1"/>'),
        ("<script>x()</script><image href='a'/><style>a</style><foreignObject/>", ""),
        # what is not seen
        ('<rect display="none"/><g></g><path/>', ""),
        # links lead to panels of the page and nowhere else
        ('<a href="#p7"><rect x="1"/></a>', '<a href="#p7"><rect x="1"/></a>'),
        ('<a href="https://example.org/"><rect x="1"/></a>', '<rect x="1"/>'),
        ('<a xlink:href="javascript:x()#p7x"><rect x="1"/></a>', '<rect x="1"/>'),
    ],
)
def test_shapes_and_words_alone(body, kept):
    assert drawn(body).partition(">")[2].removesuffix("</svg>") == kept


def test_no_attribute_that_acts_is_on_the_list():
    assert not {name for name in KEPT if name.startswith("on") or name in {"href", "style", "class", "id"}}
