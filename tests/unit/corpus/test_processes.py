"""Worker processes are started deaf to Ctrl-C, and ended whether they listen or not."""

import signal
import threading
from multiprocessing import get_context

import pytest

from newscorpus.corpus.processes import FalseStarts, end_process, end_with_parent, how_it_ended, no_interrupts, receive
from newscorpus.errors import WorkerError
from newscorpus.readers import Document


@pytest.mark.parametrize(
    ("code", "words"),
    [(0, "exit code 0"), (77, "exit code 77"), (-9, "signal SIGKILL"), (-11, "signal SIGSEGV"), (-50, "signal 50")],
)
def test_how_it_ended(code, words):
    assert how_it_ended(code) == words


def test_a_worker_that_fails_to_start_will_fail_again():
    starts = FalseStarts()
    starts.note(1)
    starts.note(1)
    with pytest.raises(WorkerError, match=r"before they are ready \(exit code 1\); in a script"):
        starts.note(1)


def test_a_worker_that_starts_is_a_new_beginning():
    starts = FalseStarts()
    for _ in range(5):
        starts.note(1)
        starts.note(1)
        starts.forget()


def test_one_that_is_killed_has_more_chances():
    starts = FalseStarts()
    for _ in range(19):
        starts.note(-9)
    with pytest.raises(WorkerError, match="signal SIGKILL"):
        starts.note(-9)


@pytest.mark.parametrize("deed", ["HANG", "STUBBORN"])
def test_a_process_ends_whether_it_listens_or_not(poison, deed):
    ours, theirs = get_context("spawn").Pipe()
    document = Document(text=deed, id="a", source="a")
    process = get_context("spawn").Process(target=poison.say_and_parse, args=(theirs, document), daemon=True)
    process.start()
    assert ours.recv() == "here"
    end_process(process)
    assert not process.is_alive()
    end_process(process)  # once more does no harm


def test_ctrl_c_is_heard_again_when_the_process_has_started():
    before = signal.getsignal(signal.SIGINT)
    with no_interrupts():
        assert signal.getsignal(signal.SIGINT) == signal.SIG_IGN
    assert signal.getsignal(signal.SIGINT) == before
    with pytest.raises(OSError, match="no process"), no_interrupts():
        raise OSError("no process")
    assert signal.getsignal(signal.SIGINT) == before


def test_in_another_thread_signals_stay_as_they_are():
    seen = []

    def start():
        with no_interrupts():
            seen.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=start)
    thread.start()
    thread.join()
    assert seen == [signal.getsignal(signal.SIGINT)]


def test_a_process_without_a_parent_goes_on():
    end_with_parent()


def test_a_pipe_is_heard_until_its_other_end_is_gone():
    ours, theirs = get_context("spawn").Pipe()
    assert receive(ours) is None
    theirs.send("here")
    assert receive(ours) == "here"
    theirs.close()
    assert receive(ours) is None
