"""The command, called as a module."""

import runpy
import subprocess
import sys

import pytest

import newscorpus


def test_the_module_is_the_command(tmp_path):
    said = subprocess.run([sys.executable, "-m", "newscorpus", "--version"], capture_output=True, text=True, check=True)
    assert newscorpus.__version__ in said.stdout


def test_a_mistake_ends_with_the_code_of_a_mistake(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["newscorpus", "no-such-command"])
    with pytest.raises(SystemExit) as end:
        runpy.run_module("newscorpus", run_name="__main__")
    assert end.value.code == 2
    assert "no-such-command" in capsys.readouterr().err


def test_importing_it_starts_nothing():
    assert "main" in vars(__import__("newscorpus.__main__", fromlist=["main"]))
