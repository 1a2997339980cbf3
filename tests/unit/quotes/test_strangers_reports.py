"""Reports as strangers write them: where source and content end, and what is none; `cue | source | content`."""

import pytest

from newscorpus import find_attributions


def _shown(text: str) -> list[str]:
    return [
        f"{found.cue and found.cue.text} | {found.source and found.source.text} | "
        + " … ".join(piece.text for piece in found.content)
        for found in find_attributions(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a participle behind the speaker says who that is
        (
            "The line was shut, said two officials briefed on the matter.",
            ["said | two officials briefed on the matter | The line was shut"],
        ),
        ("“It fell,” said analysts surveyed by the bank.", ["said | analysts surveyed by the bank | It fell,"]),
        (
            "The minister, a lawyer, said two men resigned in May.",
            ["said | The minister, a lawyer | two men resigned in May"],
        ),
        (
            "The man got up, said two men resigned in May and left.",
            ["said | The man | two men resigned in May and left"],
        ),
        # what the speaker adds is no part of the words before
        (
            "The army has left, said Roe, adding that it moved on.",
            ["said | Roe | The army has left", "adding | Roe | that it moved on"],
        ),
        # a verb goes on with what a participle reports, but not behind a comma or `it`
        (
            "Roe left, adding that the gang had phoned them and demanded cash.",
            ["adding | Roe | that the gang had phoned them and demanded cash"],
        ),
        (
            "Roe left, saying that it was late and called for calm.",
            ["saying | Roe | that it was late", "called for | Roe | calm"],
        ),
        (
            "Roe hit back, saying the mayor had lied, and accused her of theft.",
            ["saying | Roe | the mayor had lied", "accused | Roe | her of theft"],
        ),
        # an infinitive ends where the speaker goes on
        (
            "Roe refused to rule out a sale, saying the dam was “still sound”.",
            ["refused | Roe | to rule out a sale", "saying | Roe | the dam was “still sound”"],
        ),
        # what was done to a statement does not report
        (
            "Judge Roe said in a statement read to the court: “It is late.”",
            ["said in a statement | Judge Roe | It is late."],
        ),
        (
            "Roe said in a statement released by his lawyer that he was sorry.",
            ["said in a statement | Roe | that he was sorry"],
        ),
        ("The letter read: “It is late.”", ["read | The letter | It is late."]),
        # a second speaker
        (
            "One man said it was “a joke” while another complained that it rained.",
            ["said | One man | it was “a joke”", "complained | another | that it rained"],
        ),
        ("Roe said he was “sick” while he worked there.", ["said | Roe | he was “sick” while he worked there"]),
        # names that are months
        ("Mr May said the ferry would sail.", ["said | Mr May | the ferry would sail"]),
        ("“I am tired,” May added.", ["added | May | I am tired,"]),
        ("It may have said so.", ["may have said | It | so"]),
        # subjects that end with words in marks
        ("A so-called “expert” said it was late.", ["said | A so-called “expert” | it was late"]),
        ("“It is late,” the “king” said.", ["said | the “king” | It is late,"]),
        ("The play “The Long Road” says more.", []),
        # roles in capitals
        ("“We won,” said Eva Stahl, CTO of Lumid.", ["said | Eva Stahl, CTO of Lumid | We won,"]),
        ("“We won,” said Eva Stahl, BBC News, Salem.", ["said | Eva Stahl | We won,"]),
        # days inside a subject, appositions, handles
        (
            "Rain will fall, a study published on Monday suggests.",
            ["suggests | a study published on Monday | Rain will fall"],
        ),
        ("The port is open, its head, Ali Noor, told AFP.", ["told | its head, Ali Noor | The port is open"]),
        ("“No trains today,” @NorthRail tweeted.", ["tweeted | NorthRail | No trains today,"]),
        # small words
        ("As my mother liked to say, rain falls.", ["to say | my mother | rain falls"]),
        ("As he rose to say goodbye, rain fell.", []),
        ("As the mayor refused to confirm, rain fell.", ["refused | the mayor | to confirm"]),
        ("The palace maintained there was no plot.", ["maintained | The palace | there was no plot"]),
        ("The palace maintained the garden.", []),
        ("He wondered aloud whether it rained.", ["wondered aloud | He | whether it rained"]),
        ("“ We counted twice , ” said Jill Amos .", ["said | Jill Amos |  We counted twice , "]),
    ],
)
def test_where_source_and_content_end(text: str, expected: list[str]) -> None:
    assert _shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Anyone with information is asked to call 101, quoting incident 44 of 9 May.",
        "A judge declared Hadley bankrupt in March.",
        "He ordered two coffees and a slice of cake.",
        "She posted a photo of the dog on a swing.",
        "The dealer quoted a price of £900 for the lot.",
        "He admitted 40 patients.",
        "Thieves broke in and told nobody.",
        "Crime reports fell by a tenth.",
        "The claim, which the company denies, was first made in May.",
    ],
)
def test_deeds_are_no_reports(text: str) -> None:
    assert find_attributions(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The judge ordered a retrial.",
        "The mayor declared a state of emergency.",
        "She posted a message of thanks.",
        "He quoted Marx at length.",
        "He admitted the theft.",
        "Residents were urged to stay indoors.",
    ],
)
def test_the_same_verbs_report(text: str) -> None:
    assert len(find_attributions(text)) == 1
