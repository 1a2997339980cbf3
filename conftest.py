"""Runs every example in README, docs and docstrings, and names the Hypothesis profiles."""

import gc
import json
import os
from functools import cache
from itertools import product
from multiprocessing import forkserver, get_context
from multiprocessing.context import BaseContext
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.myst import PythonCodeBlockParser as MystPython
from sybil.parsers.rest import DocTestParser

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile("dev", max_examples=50, deadline=None, suppress_health_check=SLOW)
settings.register_profile(
    "ci",
    max_examples=100,
    deadline=None,
    derandomize=True,
    suppress_health_check=SLOW,
    phases=set(Phase) - {Phase.explain},  # which `find` goes through each time, for nobody to read
)
settings.register_profile("long", max_examples=5_000, deadline=None, suppress_health_check=SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))

ROOT = Path(__file__).parent


def pytest_collection_finish() -> None:
    """Keep the garbage collector from going through the tests themselves, which are millions of objects."""
    gc.freeze()


@pytest.fixture(scope="session")
def examples() -> Path:
    """The folder with the example articles."""
    return ROOT / "examples" / "articles"


@pytest.fixture(scope="session")
def hostile_strings() -> list[str]:
    """A thousand strings that would like to be more than text on a page, in settings that a parser finds things in."""
    payloads = map(json.loads, (ROOT / "tests" / "hostile.jsonl").read_text(encoding="utf-8").splitlines())
    settings = (
        "{}",
        "“{}”",
        "{} said on Friday that it rained.",
        "“It rained,” said {}.",
        "Mayor {} met Ruth Adeyemi in Paris on Oct. 5, 2018: {}",
        "By {}",
        "{}\n{}",
        "Rain {} fell.",
        "PARIS, Oct. 5 ({}) — “Yes,” {} said.",
        "according to {}",
        "He added, “{}”",
        "Read more: {}",
    )
    return [setting.replace("{}", payload) for setting, payload in product(settings, payloads)][:1000]


@pytest.fixture
def warm_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers that are forked from a process that has read the word lists; each that is spawned takes a second for it.

    They do not see what a test sets in the environment.
    """
    for module in ("pool", "worker_process"):
        monkeypatch.setattr(f"newscorpus.corpus.{module}.get_context", lambda _: _warm_context())


@cache
def _warm_context() -> BaseContext:
    context = get_context("forkserver")
    context.set_forkserver_preload(["warm"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT / "tests"))
        forkserver.ensure_running()
    return context


pages = Sybil(parsers=[MystPython()], patterns=["README.md", "docs/*.md", "docs/**/*.md"], path=str(ROOT))
docstrings = Sybil(
    parsers=[DocTestParser()],
    patterns=["*.py"],
    path=str(ROOT / "src"),
    document_types={".py": PythonDocStringDocument},
)
pytest_collect_file = (pages + docstrings).pytest()
