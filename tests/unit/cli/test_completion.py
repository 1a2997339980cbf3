"""Completion: the scripts are written, and the shells that are here complete with them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from newscorpus.cli.group import COMMANDS


@pytest.fixture
def command(tmp_path) -> dict[str, str]:
    """An environment in which the shell finds the command."""
    script = tmp_path / "newscorpus"
    script.write_text(f'#!/bin/sh\nexec {sys.executable} -m newscorpus "$@"\n')
    script.chmod(0o755)
    return os.environ | {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}


def need(shell: str) -> str:
    return shutil.which(shell) or pytest.skip(f"no {shell} here")


def completed(shell: str, words: str, command: dict[str, str]) -> list[str]:
    """What click answers to the script of a shell, in the protocol of that shell."""
    index = len(words.split()) - (0 if words.endswith(" ") else 1)
    asked = {"_NEWSCORPUS_COMPLETE": f"{shell}_complete", "COMP_WORDS": words, "COMP_CWORD": str(index)}
    if shell == "fish":
        asked["COMP_CWORD"] = "" if words.endswith(" ") else words.rsplit(maxsplit=1)[-1]
    result = subprocess.run(["newscorpus"], env=command | asked, capture_output=True, text=True, check=True)
    return result.stdout.splitlines()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_a_script_that_asks_the_command(run, shell):
    script = run("completion", shell).stdout
    assert f"_NEWSCORPUS_COMPLETE={shell}_complete" in script


def test_no_other_shell(run):
    assert run("completion", "tcsh").exit_code == 2


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_commands_options_and_values_are_completed(shell, command):
    cases = {"newscorpus ex": "explain", "newscorpus view --num": "--number", "newscorpus completion f": "fish"}
    for words, expected in cases.items():
        assert any(expected in line for line in completed(shell, words, command)), words


def test_all_commands_are_offered(command):
    assert [line.partition(",")[2] for line in completed("bash", "newscorpus ", command)] == list(COMMANDS)


def test_bash_completes_for_real(command, run, tmp_path):
    bash = need("bash")
    script = Path(tmp_path, "completion.bash")
    script.write_text(run("completion", "bash").stdout)
    code = f"source {script}; COMP_WORDS=(newscorpus rep); COMP_CWORD=1; _newscorpus_completion newscorpus"
    code += "; echo ${COMPREPLY[@]}"
    result = subprocess.run([bash, "-c", code], env=command, capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["report"]


def test_fish_completes_for_real(command, run, tmp_path):
    fish = need("fish")
    script = Path(tmp_path, "newscorpus.fish")
    script.write_text(run("completion", "fish").stdout)
    code = f"source {script}; complete -C 'newscorpus rep'"
    environment = command | {"HOME": str(tmp_path)}
    result = subprocess.run([fish, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert result.stdout.split()[0] == "report"


def test_zsh_reads_its_script(command, run, tmp_path):
    zsh = need("zsh")
    script = Path(tmp_path, "_newscorpus")
    script.write_text(run("completion", "zsh").stdout)
    code = f"autoload -Uz compinit; compinit -D -u; source {script}; echo $_comps[newscorpus]"
    result = subprocess.run([zsh, "-f", "-c", code], env=command, capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["_newscorpus_completion"]
