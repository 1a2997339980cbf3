"""A document that raises, hangs, takes too much or ends its worker is set aside; all others come out."""

import hashlib

from newscorpus.corpus import Limits, SetAside, validate

DEEDS = {
    "RAISE": ("ValueError", "the text said so"),
    "EXIT": ("SystemExit", "3"),
    "NEST": ("RecursionError", "maximum recursion depth exceeded"),
    "QUIT": ("crash", "a worker ended with exit code 3, twice"),
    "CRASH": ("crash", "a worker ended with signal SIGSEGV, twice"),
    "HANG": ("over-time", "it took more than 2 s"),
    "SPIN": ("over-time", "it took more than 2 s"),
    "ALLOCATE": ("over-memory", "a worker was out of memory, twice"),
    "LONG" + " x" * 2_500: ("over-length", "the text has 5004 characters; the limit is 5000"),
}


def test_poison_is_set_aside_and_all_others_come_out(corpus, run, poison, look, tmp_path):
    texts = [text for deed in DEEDS for text in (f"Rain fell before {deed[:5]}.", deed, f"Rain fell after {deed[:5]}.")]
    limits = Limits(seconds=2.0, memory=512, characters=5_000)
    summary = run(corpus(*texts), parse=poison.parse, jobs=2, shard_records=9, limits=limits)
    ids, aside = look(tmp_path / "out")
    assert ids == [f"d{n}" for n in range(len(texts)) if n % 3 != 1]
    assert [one.id for one in aside] == [f"d{n}" for n in range(len(texts)) if n % 3 == 1]
    for one, (deed, (error, message)) in zip(aside, DEEDS.items(), strict=True):
        assert (one.stage, one.error, one.text_sha256) == ("parse", error, hashlib.sha256(deed.encode()).hexdigest())
        assert one.message.startswith(message)
    assert summary.set_aside == len(DEEDS)
    assert validate(tmp_path / "out").faults == ()


def test_a_worker_that_does_not_listen_is_killed(corpus, run, poison, look, tmp_path):
    run(corpus("STUBBORN", "Rain fell."), parse=poison.parse, limits=Limits(seconds=2.0))
    ids, aside = look(tmp_path / "out")
    assert (ids, [one.error for one in aside]) == (["d1"], ["over-time"])


def test_an_article_that_the_format_cannot_hold_is_set_aside_alone(corpus, run, poison, look, tmp_path):
    run(corpus("Rain fell.", "UNWRITABLE", "It rose."), parse=poison.parse)
    ids, aside = look(tmp_path / "out")
    assert (ids, [(one.id, one.stage) for one in aside]) == (["d0", "d2"], [("d1", "write")])


def test_messages_are_cut_to_500_characters():
    aside = SetAside(id="a", source="a:1", shard=0, ordinal=0, stage="parse", error="E", message="x" * 501)
    assert aside.message == "x" * 499 + "…"
