"""The pages: no link without a target, no file named that is not there, no word of the field unexplained."""

import re
from pathlib import Path

import pytest
from click import Context, Option

from newscorpus.cli import cli

ROOT = Path(__file__).parents[2]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md")), *sorted((ROOT / "src").rglob("*.md"))]
LINK = re.compile(r"\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"\b(?:tests|bench|fuzz|scripts|examples|docs)/[\w./-]*\w")
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
FIELD = """
anchor, attribution, basis, block, boilerplate, brat, byline, CAMEO, code point, content, credit, cue, dateline,
deck, dialect, event, extra, F1, gold data, header, IOB, kernel, kicker, lead, lexicon, lone surrogate,
modality, named event, narrative mode, Nexis, ninjs, NITF, note, outlet, PARC 3, part, PLOVER, polarity,
PolNeAR, precision, provenance, quote, recall, rule, scare quote, schema.org, set aside, shard, sign-off,
source, span, speaker, stand-off, story, TimeML, timex, TIMEX3, trigger, via, WARC, Web Annotation, wire copy
"""


def prose(page: Path) -> str:
    """The page without its code."""
    return FENCE.sub("", page.read_text(encoding="utf-8"))


def anchors(page: Path) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).strip().replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page):
    for target in LINK.findall(prose(page)):
        if target.startswith(("http:", "https:", "mailto:")):
            continue
        path, _, anchor = target.partition("#")
        there = (page.parent / path).resolve() if path else page
        assert there.exists(), target
        assert not anchor or anchor in anchors(there), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_that_is_named_is_there(page):
    for name in NAMED.findall(page.read_text(encoding="utf-8")):
        assert (ROOT / name).exists() or "invented" in name or any(ROOT.glob(f"{name}*")), name


def test_every_module_of_the_architecture_is_there():
    page = (ROOT / "docs" / "explanation" / "architecture.md").read_text(encoding="utf-8")
    named = re.findall(r"`(?!src/|tests/)([a-z_]+(?:/[a-z_]+)*(?:\.py|/))`", page)
    assert len(named) > 30
    assert [name for name in named if not any((ROOT / "src" / "newscorpus").rglob(name))] == []


@pytest.mark.parametrize("word", re.split(r",\s+", FIELD.strip()))
def test_every_word_of_the_field_is_explained(word):
    terms = [term.strip() for line in re.findall(r"^(.+)\n: ", GLOSSARY, re.MULTILINE) for term in line.split(",")]
    assert word.casefold() in map(str.casefold, terms)


@pytest.mark.parametrize("name", cli.list_commands(Context(cli)))
def test_every_option_of_a_command_is_on_its_page(name):
    page = (ROOT / "docs" / "reference" / "command.md").read_text(encoding="utf-8")
    section = page.split(f"\n## {name if name != 'completion' else 'Completion'}\n")[1].split("\n## ")[0]
    command = cli.get_command(Context(cli), name)
    options = [option.opts[0] for option in command.params if isinstance(option, Option)]
    assert [option for option in options if option not in section] == []
