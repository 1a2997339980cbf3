"""Parts of the record alone, and rules of one's own."""

from datetime import date
from itertools import combinations

import pytest

import newscorpus as nc
from newscorpus.boilerplate import BLOCK_RULES
from newscorpus.errors import UnknownNameError, UnknownRuleError
from newscorpus.pipeline import TASKS, ArticleParser
from newscorpus.quotes import ATTRIBUTION_RULES, ROLE_RULES

FIELDS = {
    "header": ("header",),
    "dates": ("timexes",),
    "quotes": ("quotes", "attributions"),
    "events": ("events", "lead_event"),
}
SOME = [chosen for size in range(len(TASKS) + 1) for chosen in combinations(TASKS, size)]


@pytest.fixture(scope="module", params=[None, date(2024, 2, 1)], ids=["undated", "dated"])
def wholes(examples, request) -> list[tuple[str, date | None, nc.Article]]:
    """The example articles, told a day or not, and all that is found in them."""
    texts = [file.read_text(encoding="utf-8") for file in sorted(examples.glob("*.txt"))]
    return [(text, request.param, nc.parse_article(text, published=request.param)) for text in texts]


@pytest.mark.parametrize("tasks", SOME, ids="+".join)
def test_what_is_wanted_does_not_depend_on_what_else_is(wholes, tasks):
    for text, published, whole in wholes:
        some = nc.parse_article(text, published=published, tasks=tasks)
        assert some.blocks == whole.blocks
        for task, names in FIELDS.items():
            for name in names:
                empty = getattr(nc.Article(text=text), name)
                assert getattr(some, name) == (getattr(whole, name) if task in tasks else empty), (task, name)
        assert set(some.notes) <= set(whole.notes)


def test_what_is_left_out_is_not_even_built():
    parser = ArticleParser(tasks=["quotes"])
    assert parser._events is None
    assert parser._timexes is None
    assert ArticleParser(tasks=["dates"])._attributions is None


def test_dates_without_the_header_still_know_their_anchor():
    text = "March 5, 2024\n\nThe bridge was closed on Monday, and nobody knows when it will open again."
    article = nc.parse_article(text, tasks=["dates"])
    assert article.header == nc.Header()
    assert article.published == date(2024, 3, 5)
    assert [timex.value for timex in article.timexes] == ["2024-03-04"]


def test_a_rule_is_switched_off():
    text = "“It is shut,” Mayor Ana Ruiz said on Friday. She said that it would open again."
    rules = {"attributions": ATTRIBUTION_RULES.without("clause-after")}
    kept = nc.parse_article(text, rules=rules).attributions
    assert {said.rule for said in kept} < {said.rule for said in nc.parse_article(text).attributions}


def test_a_rule_about_reports_is_off_for_quotes_too():
    text = "According to Mayor Ana Ruiz, “it is shut for good”."
    (quote,) = nc.parse_article(text, rules={"attributions": ATTRIBUTION_RULES.without("according-to")}).quotes
    assert quote.rule != nc.parse_article(text).quotes[0].rule == "en.quotes.reported"


def test_rules_about_marks_and_blocks():
    text = "The “caravan” came.\n\nShare this article"
    plain = nc.parse_article(text)
    own = nc.parse_article(text, rules={"roles": ROLE_RULES.without("held-off"), "blocks": BLOCK_RULES.without("bio")})
    assert own.quotes[0].rule != plain.quotes[0].rule
    assert own.blocks == plain.blocks


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"tasks": ["quote"]}, "unknown task 'quote' (did you mean 'quotes'?)"),
        (
            {"rules": {"attribution": ATTRIBUTION_RULES}},
            "unknown rule set 'attribution' (did you mean 'attributions'?)",
        ),
    ],
)
def test_an_unknown_name_lists_those_there_are(options, message):
    with pytest.raises(UnknownNameError) as caught:
        nc.parse_article("Rain fell.", **options)
    assert message in str(caught.value)


def test_one_task_in_a_string_is_told_to_be_a_list():
    with pytest.raises(TypeError, match=r"use \['quotes'\]"):
        nc.parse_article("Rain fell.", tasks="quotes")


def test_a_rule_that_does_not_exist():
    with pytest.raises(UnknownRuleError):
        ATTRIBUTION_RULES.without("quote")


def test_an_id_is_kept():
    assert nc.parse_article("Rain fell.", id="a1").id == "a1"


GERMAN = (
    "Der Minister sagte am Freitag, dass er nicht mit den Vertretern der Stadt gesprochen habe und dass es auch in "
    "den nächsten Wochen keinen Termin für ein Gespräch mit ihnen geben werde."
)


def test_a_text_in_another_language_is_noted():
    notes = nc.parse_article(GERMAN).notes
    assert [note.detail for note in notes if note.kind == "language"] == ["looks like 'de'"]


@pytest.mark.parametrize(
    "text",
    [
        "“Das ist nicht wahr, und das weiß er auch”, said the minister.",
        "Der Spiegel",
        "\n".join(f"Club {i} {i % 3} - {i % 4} Real Sociedad" for i in range(60)),
        GERMAN + " That is what the minister said on Friday, and it was not what the people in the city of Kiel had "
        "hoped to hear from him, as they told this reporter when they were asked about it on their way to work.",
    ],
    ids=["a quote", "a name", "a table", "both"],
)
def test_no_language_is_noted_without_a_clear_answer(text):
    assert not [note for note in nc.parse_article(text).notes if note.kind == "language"]


def test_no_language_is_noted_for_the_right_one():
    assert not [note for note in nc.parse_article(GERMAN, language="de").notes if note.kind == "language"]
