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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a source goes on over the full stops of initials, companies and domains, over its state and its second job
        ("The F.B.I. has said it had no files.", ["has said | The F.B.I | it had no files"]),
        ("The E.P.A. said on Monday that it was safe.", ["said | The E.P.A | that it was safe"]),
        (
            "“It is late,” said Ann Roe, an analyst with Roe & Co. in Salem.",
            ["said | Ann Roe, an analyst with Roe & Co. in Salem | It is late,"],
        ),
        ("Rain fell, according to example.com.", ["according to | example.com | Rain fell"]),
        ("“It is late,” said Ann Roe of Derry, N.H., on Monday.", ["said | Ann Roe of Derry, N.H | It is late,"]),
        ("Ann Roe, now a judge, said it was late.", ["said | Ann Roe, now a judge | it was late"]),
        ("Ann Roe, of course, said it was late.", ["said | Ann Roe | it was late"]),
        ("One critic, she points out, called it “loud”.", ["points out | she | One critic … called it “loud”"]),
        # names in ’s
        ("Moody’s said last week it might go.", ["said | Moody’s | it might go"]),
        ("Police named Roe’s accused killer as Doe.", []),
        ("Roe’s stated aim is peace.", []),
        # a capital behind a closed quote is a name
        ("“It is late,” Brown, after a pause, said.", ["said | Brown | It is late,"]),
        ("“It is late,” Long said.", ["said | Long | It is late,"]),
        # persons behind a noun
        ("They passed a measure business groups say could hurt them.", ["say | business groups | could hurt them"]),
        ("It was a move critics of Roe said would fail.", ["said | critics of Roe | would fail"]),
        ("A dozen lawmakers said it would fail.", ["said | A dozen lawmakers | it would fail"]),
        # who is told, and where
        (
            "Roe told staff at the plant the bridge would close.",
            ["told | Roe | the bridge would close"],
        ),
        ("Monday at a rally Doe said it was late.", ["said | Doe | it was late"]),
    ],
)
def test_where_a_source_ends(text: str, expected: list[str]) -> None:
    assert _shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the writer goes on behind the marks
        (
            "Roe left the party, calling it “a shame,” and joined the union.",
            ["calling | Roe | it “a shame,”"],
        ),
        ("Roe called the bill “a shame,” but she signed it.", ["called | Roe | the bill “a shame,”"]),
        ("Roe called it “a shame,” “a fraud,” and “a lie.”", ["called | Roe | it “a shame,” “a fraud,” and “a lie.”"]),
        ("Roe accused Doe of “lying,” seizing on a report.", ["accused | Roe | Doe of “lying,”"]),
        (
            "Roe condemned what he called a “senseless” attack and vowed that it would end.",
            ["condemned | Roe | what he called a “senseless” attack", "vowed | he | that it would end"],
        ),
        # a report in commas behind another
        (
            "Roe said the dam was safe, but the bridge, she said, was not.",
            ["said | Roe | the dam was safe", "said | she | the bridge … was not"],
        ),
        (
            "The plan, Roe said, was old.",
            ["said | Roe | The plan … was old"],
        ),
        (
            "Polling shows that “the town is not happy,” Roe said.",
            [
                "shows | Polling | that “the town is not happy,”",
                "said | Roe | Polling shows that “the town is not happy,”",
            ],
        ),
        # what the saying led to, and how little it said
        ("Roe said he would go, in a blow to the firm.", ["said | Roe | he would go"]),
        ("Roe said he would go, without giving details.", ["said | Roe | he would go"]),
        ("Roe said he would go, his first comments since May.", ["said | Roe | he would go"]),
        ("Roe said it would cut jobs, sending its shares down.", ["said | Roe | it would cut jobs"]),
        ("Roe said the dam broke, sending water into town.", ["said | Roe | the dam broke, sending water into town"]),
        # said of the source
        (
            "Sales fell, noted Bill Roe of the Salem Bank, which owns the shares.",
            ["noted | Bill Roe of the Salem Bank | Sales fell"],
        ),
        (
            "Ten fled, according to the police, many of them to Salem.",
            ["according to | the police | Ten fled … many of them to Salem"],
        ),
        (
            "“It is late,” said Roe, who called it “a shame.” “We left.”",
            ["said | Roe | It is late, … We left.", "called | who | it “a shame.”"],
        ),
        ("Analysts say as many as a dozen could fail.", ["say | Analysts | as many as a dozen could fail"]),
        ("Roe called on all sides to leave.", ["called on | Roe | all sides to leave"]),
    ],
)
def test_where_a_report_ends_beside_the_writer(text: str, expected: list[str]) -> None:
    assert _shown(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The plan was blasted by leaders of the Union, who said it was late.", "leaders of the Union"),
        ("The plan was blasted by the head of the Union, who said it was late.", "head of the Union"),
        ("“It is late,” said Ann Roe, a member of the Alliance, who has said it failed.", "Ann Roe"),
        ("A friend of Ann Roe, who said it was late, left.", "Ann Roe"),
        ("An owner of a shop who said it was late left.", "owner of a shop"),
    ],
)
def test_whom_who_means(text: str, name: str) -> None:
    spoken = [found for found in find_attributions(text) if found.source and found.source.text == "who"]
    assert [found.speaker and found.speaker.name for found in spoken] == [name]
