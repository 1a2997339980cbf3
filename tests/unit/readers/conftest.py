"""Files of our own invention, for the tests of the readers."""

from pathlib import Path

import pytest


@pytest.fixture
def web(monkeypatch):
    """The module `web`: pages and archives."""
    monkeypatch.syspath_prepend(Path(__file__).parent)
    import web

    return web


@pytest.fixture
def exported(monkeypatch):
    """The module `exported`: exports of Nexis."""
    monkeypatch.syspath_prepend(Path(__file__).parent)
    import exported

    return exported


@pytest.fixture
def imitated(monkeypatch):
    """The module `imitated`: exports and feeds of any size."""
    monkeypatch.syspath_prepend(Path(__file__).parent)
    import imitated

    return imitated
