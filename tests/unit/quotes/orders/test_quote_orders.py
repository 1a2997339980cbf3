"""Reports whose words stand in quotation marks beside the cue."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We won,” Jane Doe said.", [("quote-before", ["We won,"])]),
        ("“We won,” said Jane Doe.", [("quote-before", ["We won,"])]),
        (
            "He had “wanted to fly since he was 5,” his friend told The Post.",
            [("quote-before", ["He had “wanted to fly since he was 5,”"])],
        ),
        (
            "It rained. Recalling “the flood,” the council urged the town to “build a dam.”",
            [("noun", ["the flood,"]), ("infinitive", ["the town to “build a dam.”"])],
        ),
        # the subject of the cue holds the quote
        (
            "Jane Doe, host of “The Hour,” suggested the plan had failed.",
            [("clause-after", ["the plan had failed"])],
        ),
        ("They “had chemistry,” said Jane Doe.", [("quote-before", ["They “had chemistry,”"])]),
        # the subject of the cue holds the marks, and a clause follows
        (
            "One man, wearing a shirt that read “Save Our Street,” shouted that the board was late.",
            [("clause-after", ["that the board was late"])],
        ),
        # a full stop where a comma should stand
        ("“The dam will hold until May.” Jane Doe said.", [("quote-before", ["The dam will hold until May."])]),
        ("“The dam will hold until May.” said Jane Doe.", [("quote-before", ["The dam will hold until May."])]),
        ("“The dam will hold until May.” Jane Doe said she had left.", [("clause-after", ["she had left"])]),
        # the marks hold the subject of what is said, and the verb follows
        (
            "“Only you, Jane,” she said, would use the day.",
            [("quote-before", ["Only you, Jane,", "would use the day"])],
        ),
        ("“It was late,” she said, would you believe it.", [("quote-before", ["It was late,"])]),
        # a clause leads to the marks, and they are a part of it
        (
            "She said the storm was not the fault of the crews, “not by a long shot.”",
            [("clause-after", ["the storm was not the fault of the crews, “not by a long shot.”"])],
        ),
        # who is asked speaks
        (
            "Jane Doe told reporters when asked about the dam: “It will hold.”",
            [("quote-after", ["It will hold."]), ("noun", ["the dam"])],
        ),
        ("Asked which road it was, she laughed.", [("clause-after", ["which road it was"])]),
        # a new sentence behind the marks
        ("“We won.” Jane Doe said nothing.", []),
        ("“Why?” They said, “Well, it is late.”", [("quote-after", ["Well, it is late."])]),
        # another lead-in is open
        ("Roe asked: “Why?” Doe said it was late.", [("quote-after", ["Why?"]), ("clause-after", ["it was late"])]),
        ("Roe asked, “Why?” Doe said it was late.", [("quote-after", ["Why?"]), ("clause-after", ["it was late"])]),
        ("Then came the question: “Why now?” Roe asked the board.", [("quote-before", ["Why now?"])]),
        # the quote is a name in the sentence
        ("On “The Hour,” Jane Doe said the plan had failed.", [("clause-after", ["the plan had failed"])]),
        ("Jane Doe told reporters, “We won.”", [("quote-after", ["We won."])]),
        # what stands between is no verb of saying, though it may be one elsewhere
        ("Jane Doe wrote back: “We won.”", [("quote-after", ["We won."])]),
        ("Jane Doe said back in the summer: “We won.”", [("quote-after", ["We won."])]),
        # a colon leads to a whole sentence, behind verbs that say something about something
        ("Jane Doe wrote of the mayor: “He won by a mile.”", [("quote-after", ["He won by a mile."])]),
        ("Jane Doe criticized the plan: “It was far too slow.”", [("quote-after", ["It was far too slow."])]),
        ("Jane Doe criticized the plan: “far too slow”.", [("noun", ["the plan: “far too slow”"])]),
        # who is asked answers
        ("Doe told them when asked about it: “We won by a mile.”", [("quote-after", ["We won by a mile."])]),
        (
            "Asked about the town, he frowned: “We won by a mile.”",
            [("noun", ["the town"]), ("colon-quote", ["We won by a mile."])],
        ),
        # two cues beside one quote: that of its speaker
        (
            "The firm is raising money for the book: “Read what the mayor hates,” its page says.",
            [("quote-before", ["Read what the mayor hates,"])],
        ),
        # words in marks of verbs that take nothing else; a few words are a title
        ("The crowd gathered, chanting “Free her now” and waving.", [("words-in-marks", ["Free her now"])]),
        ("The crowd chanted the “old songs of the harbour”.", [("words-in-marks", ["old songs of the harbour"])]),
        ("The crowd sang “The Long Tide” twice.", []),
    ],
)
def test_order(reports, text, expected):
    assert reports(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the clause of the quote opens outside the marks
        (
            "The bridge would, the mayor predicted, “be gone in ten years”.",
            [("quote-after", ["The bridge would", "be gone in ten years"])],
        ),
        ("Roe, an aide said, “is late.”", [("quote-after", ["Roe", "is late."])]),
        # what leads to the speaker is none of it
        ("On Monday, he said, “we will march.”", [("quote-after", ["we will march."])]),
        ("Following a long talk, he said, “we will march.”", [("quote-after", ["we will march."])]),
        # what a thing is called
        ("The village is called “Little Hope”.", []),
    ],
)
def test_the_first_half_of_a_quote(reports, text, expected):
    assert reports(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Water, argues Jane Doe, “is the new oil.”", [("quote-after", ["Water", "is the new oil."])]),
        ("16:50 “We saw the smoke,” Jane Doe tells the paper.", [("quote-before", ["We saw the smoke,"])]),
    ],
)
def test_what_is_beside_a_quote(reports, text, expected):
    assert reports(text) == expected
