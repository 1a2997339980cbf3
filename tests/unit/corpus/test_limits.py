"""What one document may cost."""

import subprocess
import sys

import pytest

from newscorpus.corpus.limits import Limits


@pytest.mark.parametrize("wrong", [{"seconds": 0}, {"seconds": -1}, {"memory": 1}, {"characters": 0}])
def test_a_limit_that_lets_nothing_through_is_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Limits(**wrong)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its memory")
def test_a_process_that_takes_more_sees_an_error():
    code = (
        "from newscorpus.corpus import Limits\n"
        "Limits(memory=64).confine()\n"
        "small = bytearray(8 * 2**20)\n"
        "try: bytearray(512 * 2**20)\n"
        "except MemoryError: print('refused')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "refused\n"
