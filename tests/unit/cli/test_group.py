"""What all commands share: help without imports, exit codes, quiet ends."""

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from newscorpus.cli.group import COMMANDS, cli, in_colour
from newscorpus.errors import SchemaError


def python(code: str, **more):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, **more)


def test_every_line_of_the_help_has_its_command(run):
    shown = run("--help").stdout
    for name, said in COMMANDS.items():
        command = getattr(import_module(f"newscorpus.cli.{name}"), name)
        assert command.name == name
        assert command.help
        assert said in shown


def test_the_help_imports_no_command():
    code = (
        "import sys; from newscorpus.cli import cli; cli(['--help'], standalone_mode=False); print(sorted(sys.modules))"
    )
    modules = python(code).stdout.decode()
    for name in (*COMMANDS, "choosing"):
        assert f"'newscorpus.cli.{name}'" not in modules
    assert "'pyarrow'" not in modules


def test_an_unknown_command_is_a_wrong_call(run):
    result = run("anotate")
    assert (result.exit_code, result.stdout) == (2, "")


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (KeyboardInterrupt(), 130, "newscorpus: stopped\n"),
        (SchemaError("a.jsonl:3: no"), 2, "newscorpus: a.jsonl:3: no\n"),
        (PermissionError(13, "Permission denied", "b"), 2, "newscorpus: b: Permission denied\n"),
        (OSError("disk"), 2, "newscorpus: disk\n"),
        (ImportError("no such package"), 2, "newscorpus: no such package\n"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_ends_a_command_is_an_exit_code_and_a_line(run, monkeypatch, article, error, code, said):
    def fail(*_args, **_more):
        raise error

    monkeypatch.setattr("newscorpus.cli.view.chosen_article", fail)
    result = run("view", article)
    assert (result.exit_code, result.stderr, result.stdout) == (code, said, "")


INTERRUPTED = """
import os, signal, sys, time
from newscorpus.cli import main

signal.signal(signal.SIGINT, signal.default_int_handler)  # what is started in the background inherits deafness to it

class Stdin:
    buffer = property(lambda self: self)

    def read(self):
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(60)

sys.stdin, sys.argv = Stdin(), ['newscorpus', *sys.argv[1:]]
main()
"""


@pytest.mark.parametrize("args", [["parse"], ["view", "-"], ["explain", "-", "--at", "0:4"]], ids=lambda args: args[0])
def test_ctrl_c_ends_with_130(args):
    result = subprocess.run([sys.executable, "-c", INTERRUPTED, *args], capture_output=True, check=False)
    assert (result.returncode, result.stdout, result.stderr) == (130, b"", b"newscorpus: stopped\n")


@pytest.mark.parametrize("args", [["parse"], ["view", "-"], ["explain", "-", "--at", "0:4"]], ids=lambda args: args[0])
def test_a_closed_pipe_ends_without_a_word(args):
    code = f"import sys; from newscorpus.cli import main; sys.argv = ['newscorpus', *{args}]; main()"
    read, write = os.pipe()
    os.close(read)
    result = subprocess.run(
        [sys.executable, "-c", code], input=b"Rain fell. " * 4_000, stdout=write, stderr=subprocess.PIPE, check=False
    )
    os.close(write)
    assert (result.returncode, result.stderr) == (0, b"")


def test_colours_are_for_terminals_that_want_them(monkeypatch):
    monkeypatch.setattr("newscorpus.cli.group.in_terminal", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert in_colour()
    monkeypatch.setenv("NO_COLOR", "1")
    assert not in_colour()
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setattr("newscorpus.cli.group.in_terminal", lambda: False)
    assert not in_colour()


def test_the_group_says_where_its_commands_are():
    assert cli.list_commands(None) == list(COMMANDS)
    assert cli.get_command(None, "nothing") is None


@pytest.mark.parametrize("name", COMMANDS)
def test_the_reference_names_every_option(name):
    page = (Path(__file__).parents[3] / "docs" / "reference" / "command.md").read_text(encoding="utf-8")
    section = page.partition(f"\n## {name if name != 'completion' else 'Completion'}\n")[2].partition("\n## ")[0]
    options = {
        option for param in cli.get_command(None, name).params for option in param.opts if option.startswith("--")
    }
    assert section
    assert [option for option in sorted(options) if option not in section] == []


def test_a_misspelt_command_is_answered_with_the_nearest_one(run):
    result = run("anotate", "corpus")
    assert result.exit_code == 2
    assert "No such command 'anotate'. Did you mean 'annotate'?" in result.stderr
    assert "No such command 'xyz'." in run("xyz").stderr
