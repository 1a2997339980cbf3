"""The closed list of doubts."""

from newscorpus.model import Note, NoteKind, Span


def test_kinds_are_written_alike_and_once():
    kinds = [str(kind) for kind in NoteKind]
    assert len(set(kinds)) == len(kinds)
    assert all(kind == kind.lower() and " " not in kind and "_" not in kind for kind in kinds)


def test_a_note_may_be_about_the_whole_text():
    assert Note(kind=NoteKind.NO_ANCHOR).span is None
    assert Note(kind=NoteKind.STRAY_MARK, span=Span(8, 9, "“")).span.text == "“"
