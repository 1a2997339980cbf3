"""Which way a clause looks; pairs differ in one place. The date is in brackets."""

import pytest

from newscorpus.dates.scan import Scan
from newscorpus.dates.tense import look
from newscorpus.dates.words import TimeWords
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

ENGLISH = load_lexicon("en")
WORDS = TimeWords(ENGLISH)


def direction(marked):
    text = marked.replace("[", "").replace("]", "")
    scan = Scan(Reading(text, ENGLISH), WORDS)
    first = scan.reading.word_at(marked.index("["))
    found = look(scan, WORDS, first, first + marked[marked.index("[") :].split("]")[0].count(" "))
    return found, None if found.cue is None else scan.words[found.cue]


@pytest.mark.parametrize(
    ("marked", "sign", "cue"),
    [
        # the verb
        ("The court will rule on [Friday].", 1, "will"),
        ("The court ruled on [Friday].", -1, "ruled"),
        ("The court rules the town.  [Friday]", 0, None),
        ("On [Tuesday], the high court of the old town will rule.", 1, "will"),
        ("The storm is due to hit land on [Sunday].", 1, "due"),
        ("The match was off due to rain on [Sunday].", -1, "was"),
        ("The bank will cut rates on [Sunday].", 1, "will"),
        ("The bank cut rates on [Sunday].", -1, "cut"),
        # what stands right in front decides first
        ("It will be the worst since [Friday].", -1, "since"),
        ("The shop closed until [Friday].", 1, "until"),
        ("They met ahead of [Friday].", 1, "ahead"),
        ("From [Monday], shops open.", 1, "From"),
        ("Sales rose from [March].", -1, "rose"),
        ("The vote was moved to [Friday].", 1, "moved"),
        # a noun that looks like a verb
        ("The plans of [Friday].", 0, None),
    ],
)
def test_the_direction_and_the_word_that_decided(marked, sign, cue):
    found, decided = direction(marked)
    assert (found.sign, decided) == (sign, cue)


def test_what_leaves_no_doubt_and_what_says_little():
    assert direction("It is the worst since [Friday].")[0].near
    assert direction("It may fall on [Friday].")[0].weak
    assert not direction("It will fall on [Friday].")[0].weak


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They flew ahead of the vote on Thursday.", "2018-11-01"),
        ("He spoke in the run-up to Thursday’s vote.", "2018-11-01"),
        ("The island braced for Thursday’s storm.", "2018-11-01"),
        ("He spoke up to the mayor on Thursday.", "2018-10-25"),
        ("Students called a new march for Thursday.", "2018-11-01"),
        ("Students called a march for Thursday’s dead.", "2018-10-25"),
        ("He apologised for Thursday.", "2018-10-25"),
        ("A strike for Thursday was called off.", "2018-11-01"),
        ("Students announced a strike for Thursday.", "2018-11-01"),
        ("The strike lasted until Thursday.", "2018-10-25"),
        ("The strike was extended until Thursday.", "2018-11-01"),
        ("He was remanded in custody until Thursday.", "2018-11-01"),
        ("He was in hospital until Thursday.", "2018-10-25"),
        ("The boat show is held this Thursday.", "2018-11-01"),
        ("A strike is planned on Thursday.", "2018-11-01"),
        ("The house is shown on Thursday.", "2018-10-25"),
        ("Leaders agreed on talks to be held on Thursday.", "2018-11-01"),
        ("The report, to be published on Thursday, says so.", "2018-11-01"),
        ("The vote had to be held on Thursday.", "2018-10-25"),
        ("He was the first driver to be fined on Thursday.", "2018-10-25"),
        ("The court is hearing the case on Thursday.", "2018-11-01"),
        ("There are no ferries on Thursday.", "2018-11-01"),
        ("There is anger in the village after the attack on Thursday.", "2018-10-25"),
        ("There are no reports of injuries from the crash on Thursday.", "2018-10-25"),
        ("There is footage of the fire that broke out on Thursday.", "2018-10-25"),
    ],
)
def test_what_comes_before_a_day_says_which_way_it_lies(dated, text, value):
    assert [day for _, day in dated(text)] == [value]
