"""Patterns that are compiled on first use."""

import re
import subprocess
import sys

import pytest

from newscorpus.text.patterns import pattern


def test_it_does_what_the_compiled_pattern_does():
    waiting, compiled = pattern(r"(b)|c", re.IGNORECASE), re.compile(r"(b)|c", re.IGNORECASE)
    text = "aBcB"
    assert [m.span(1) for m in waiting.finditer(text, 2)] == [m.span(1) for m in compiled.finditer(text, 2)]
    assert (
        waiting.search(text).span() == waiting.match(text, 1).span() == waiting.fullmatch(text, 1, 2).span() == (1, 2)
    )
    assert waiting.split(text) == compiled.split(text)
    assert waiting.sub("-", text, count=1) == compiled.sub("-", text, count=1)
    assert waiting.findall(text) == compiled.findall(text)


def test_a_fault_shows_on_first_use():
    broken = pattern("(")
    with pytest.raises(re.error):
        broken.match("(")


def test_importing_the_library_compiles_hardly_any():
    code = (
        "import re._compiler as c, attrs, regex; made = []; real = c.compile\n"
        "c.compile = lambda p, flags=0: (made.append(p), real(p, flags))[1]\n"
        "import newscorpus; print(len(made))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 10
