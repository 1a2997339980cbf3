"""Lone surrogates: replaced or escaped, with every offset where it was."""

import json

import pytest

from newscorpus.formats.surrogates import escaped_surrogates, replaced_note, without_surrogates
from newscorpus.model import NoteKind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("rain", "rain"),
        ("Regen fällt 😀", "Regen fällt 😀"),
        ("a\ud800b\udc00", "a�b�"),
        # two halves side by side are two characters of a string
        ("\ud83d\ude00", "��"),
    ],
)
def test_one_sign_for_each(text, expected):
    assert without_surrogates(text) == expected
    assert len(without_surrogates(text)) == len(text)
    without_surrogates(text).encode()


@pytest.mark.parametrize("text", ["rain 😀", "a\ud800b", "\udc00 \ud800"])
def test_an_escape_is_read_back(text):
    line = escaped_surrogates(json.dumps(text, ensure_ascii=False))
    line.encode()
    assert json.loads(line) == text


def test_halves_that_would_be_read_as_one_character_are_replaced():
    line = escaped_surrogates(json.dumps("\ud83d\ude00 a\ud800", ensure_ascii=False))
    assert json.loads(line) == "�� a�"


@pytest.mark.parametrize(("text", "detail"), [("a\ud800", "1 lone surrogate"), ("\ud800\udc00", "2 lone surrogates")])
def test_a_note_counts_them(text, detail):
    note = replaced_note(text)
    assert (note.kind, note.span, note.detail) == (NoteKind.REPLACED_CHARACTER, None, detail)
