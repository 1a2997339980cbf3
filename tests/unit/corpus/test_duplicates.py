"""Copies: the same story, and stories that are mostly the same."""

import json

import pytest

pytest.importorskip("datasketch")

from newscorpus.corpus import find_duplicates

DAY = "On day {} the river rose by {} centimeters and the town counted its boats again."
NIGHT = "On night {} the wind took {} tiles from the roof of the school, it was said."
STORY = " ".join(DAY.format(n, n * 3) for n in range(20))


def test_a_story_with_a_few_other_words_is_a_near_copy():
    (copy,) = find_duplicates([("a1", STORY), ("b7", STORY.replace("day 7", "evening 7") + " Reporting by AP.")])
    assert (copy.id, copy.copy_of, copy.kind) == ("b7", "a1", "near")
    assert 0.8 <= copy.similarity < 1


def test_the_same_story_is_exact_and_every_copy_names_the_first():
    near = STORY + " Reporting by AP."
    found = list(find_duplicates([("a", STORY), ("b", near), ("c", STORY), ("d", near)]))
    assert [(d.id, d.copy_of, d.kind) for d in found] == [("b", "a", "near"), ("c", "a", "exact"), ("d", "a", "near")]


def test_stories_that_share_a_half_are_no_copies():
    other = " ".join(NIGHT.format(n, n * 5) for n in range(20))
    assert list(find_duplicates([("a", STORY), ("b", other), ("c", STORY[: len(STORY) // 2] + other)])) == []


def test_capitals_and_marks_do_not_count():
    (copy,) = find_duplicates([("a", STORY), ("b", STORY.upper().replace(".", "!"))])
    assert (copy.kind, copy.similarity) == ("near", 1.0)


def test_odd_texts_raise_nothing():
    assert list(find_duplicates([("a", ""), ("b", "\ud800"), ("c", "Rain")])) == []


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_a_run_writes_a_table_of_copies_by_their_stories_and_drops_nothing(corpus, run, look, tmp_path, form):
    page = f"A headline\n\nBy Jane Doe\n\n{STORY}\n\nShare this article"
    summary = run(corpus(STORY, page, "Rain fell."), duplicates=True, format=form)
    assert (summary.articles, summary.duplicates) == (3, 1)
    path = tmp_path / "out" / "_duplicates" / f"part-00000.{form}"
    if form == "jsonl":
        (row,) = map(json.loads, path.read_text().splitlines())
    else:
        from pyarrow import parquet

        (row,) = parquet.read_table(path).to_pylist()
    assert (row["id"], row["copy_of"]) == ("d1", "d0")
