"""Who is who: the fullest name of a source, title and role, lists of persons, pronouns."""

import re
import tomllib
from pathlib import Path

import pytest

import newscorpus as nc
from newscorpus import find_attributions
from newscorpus.model import Speaker


def speakers(text: str) -> list[str | None]:
    return [found.speaker.name if found.speaker else None for found in find_attributions(text)]


def only(text: str) -> Speaker:
    (found,) = find_attributions(text)
    assert found.speaker is not None
    return found.speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # given names that are in no list: evidence makes a person
        ("Quoyla Zembrani, a 34-year-old nurse, fled. “I ran,” she said.", "Quoyla Zembrani"),
        ("Quoyla Zembrani, 34, fled the town. “I ran all night,” she said.", "Quoyla Zembrani"),
        # family name first, surnames with particles
        ("Kwon Min-jun, a lawmaker, disagreed. “They are late,” Kwon said.", "Kwon Min-jun"),
        ("Premier Jan van der Merwe came. “We are close,” Van der Merwe said.", "Jan van der Merwe"),
        # an owner never speaks
        ("Colin Moss was shot on Monday. “We want the tape,” his family said.", "his family"),
        # a name on either side of the role
        ("“It is void,” said the airline’s lawyer, Simone Barth.", "Simone Barth"),
        # the age stands for the person
        ("Anna Holt, 24, fled the town. “I ran all night,” the 24-year-old said.", "Anna Holt"),
        # before every name
        ("“I thought I was next,” she said.\n\nAnna Holt was nineteen then.", "Anna Holt"),
        ("Mark Roe spoke.\n\n“I was next,” she said.\n\nAnna Holt was nineteen then.", "Anna Holt"),
        # whom a sentence leads to
        ("“We wait,” Anna Holt said. For Jane Doe, 60, it is early. “I ran,” she said.", "Jane Doe"),
        ("“We wait,” Anna Holt said. Among the guests was Jane Doe, a baker. “I ran,” she said.", "Jane Doe"),
        ("“We wait,” Anna Holt said. They spoke of Jane Doe, a baker. “I ran,” she said.", "Anna Holt"),
        # a surname that is a word of a body too, and a body that is named after a place
        ("MP Jane Fox was late. “We wait,” Ms Fox said.", "Jane Fox"),
        ("Jane Long was late. “We wait,” Ms Long said.", "Jane Long"),
        ("“We wait,” Kent Police said.", "Kent Police"),
        ("“We wait,” the CPI(M) said.", "CPI(M)"),
        # a family of two surnames; a given name at the end, by its form of address
        ("José María Pérez Gómez spoke. “We wait,” Pérez said.", "José María Pérez Gómez"),
        ("Nguyen Thi Mai, a seller, spoke. “We wait,” Ms Mai said.", "Nguyen Thi Mai"),
        # whoever is asked answers
        ("“Did he fall?” the lawyer asked Webb. “He ran,” he answered.", "Webb"),
        # a body of its own; one of several; bodies together
        ("Conservative leader Ann Pike spoke. “No,” the Labour leader said.", "Labour leader"),
        ("Conservative leader Ann Pike spoke. “No,” the Conservative leader said.", "Ann Pike"),
        ("“No,” one trader said. “It rained,” said another trader, Ian Tse.", "Ian Tse"),
        ("“No,” France and Germany said.", "France and Germany"),
        ("“No,” the father of three said.", "father of three"),
        # whom somebody was told by
        # one who goes by they
        ("Riley Sand, who uses they/them pronouns, teaches. “I just want to teach,” they said.", "Riley Sand"),
    ],
)
def test_who_speaks(text: str, expected: str) -> None:
    assert speakers(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe and Paul Roe said it rained.", ["Jane Doe", "Paul Roe"]),
        ("Jane Doe, Paul Roe and Mary Poe said it rained.", ["Jane Doe", "Paul Roe", "Mary Poe"]),
        ("Jane Doe and Paul Roe saw the dam. “It is old,” they wrote.", ["Jane Doe", "Paul Roe"]),
        ("Jane Doe, 34, and Paul Roe, 52, said it rained.", ["Jane Doe", "Paul Roe"]),
        ("Jane Doe, 34, Paul Roe, 52, and Mary Poe said it rained.", ["Jane Doe", "Paul Roe", "Mary Poe"]),
        ("Jane Doe, 34, and Paul Roe saw the dam. “It is old,” they wrote.", ["Jane Doe", "Paul Roe"]),
        ("Bo met Jane Doe, 34, and Paul Roe said it rained.", []),
        ("Jane Doe said it rained.", []),
        ("Jane Doe, Paul Roe’s lawyer, said it rained.", []),
    ],
)
def test_members(text: str, expected: list[str]) -> None:
    assert [member.name for member in only(text).members] == expected


@pytest.mark.parametrize(
    ("text", "title", "role"),
    [
        ("Foreign Minister Jane Doe said it rained.", "Foreign Minister", None),
        ("Sen. Jane Doe said it rained.", "Sen.", None),
        ("Jane Doe, a former judge, said it rained.", None, "a former judge"),
        ("Jane Doe, 52, a former judge, said it rained.", None, "a former judge"),
        ("Jane Doe, who leads the union, walked in. “It rained,” Doe said.", None, "who leads the union"),
        ("“It rained,” said the union’s lawyer, Jane Doe.", None, "the union’s lawyer"),
        ("The spokeswoman Jane Doe came late. “It rained,” Doe said.", None, "spokeswoman"),
        (
            "“It rained,” said Jane Doe, head of the farmers’ union in Salem.",
            None,
            "head of the farmers’ union in Salem",
        ),
        ("“It rained,” said Jane Doe, chairwoman of the farmers' union.", None, "chairwoman of the farmers' union"),
        ("“It rained,” said Jane Doe, claims manager at the port.", None, "claims manager at the port"),
        ("“It rained,” Jane Doe, 34, told the judge on Friday.", None, None),
        ("“It rained,” Jane Doe, 34, a judge, told the paper.", None, "a judge"),
        ("Jane Doe, who has taught law, walked in. “It rained,” Doe said.", None, "who has taught law"),
        ("Jane Doe, who is a nurse, said it rained.", None, "who is a nurse"),
        ("Jane Doe, a 24-year-old who works as a nurse, said it rained.", None, "a 24-year-old who works as a nurse"),
        ("Its regional director, Chidi Okafor, said it rained.", None, "Its regional director"),
        ("Councilman Dave Brandt said it rained.", "Councilman", None),
        ("Jane Doe, Acme’s chief executive, said it rained.", None, "Acme’s chief executive"),
        ("Jane Doe, Labour MP for Leeds, said it rained.", None, "Labour MP for Leeds"),
        ("Jane Doe, 34, CEO of Acme, said it rained.", None, "CEO of Acme"),
        # somebody else's: a name follows, or a verb
        ("Jane Doe, lawyer Tom Roe and others said it rained.", None, None),
        ("Tom Roe met Jane Doe, the mayor said. “It rained,” Doe said.", None, None),
        # neither: what stands there says nothing of the person, or tells a story
        ("Jane Doe, who has called for a vote, said it rained.", None, None),
        ("Jane Doe, who is late, said it rained.", None, None),
        ("Jane Doe, whose son was a nurse, said it rained.", None, None),
        ("Jane Doe, with her lawyer, said it rained.", None, None),
        ("Ms. Doe, said in an email that the nurse had left.", "Ms.", None),
        ("Jane Doe, in Salem, said it rained.", None, None),
        ("Jane Doe said it rained.", None, None),
    ],
)
def test_title_and_role(text: str, title: str | None, role: str | None) -> None:
    found = find_attributions(text)[-1].speaker
    assert found is not None
    assert (found.title and found.title.text, found.role and found.role.text) == (title, role)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who speaks goes on speaking
        ("“It rained,” Paul Roe said of Mark Poe. “It snowed,” he said.", "Paul Roe"),
        # unless a sentence in between is about somebody else
        ("“It rained,” Paul Roe said. Mark Poe was late on Monday. “It snowed,” he said.", "Mark Poe"),
        # not somebody of the other gender, and no owner
        ("“It rained,” Paul Roe said. Mary Poe was late on Monday. “It snowed,” he said.", "Paul Roe"),
        ("“It rained,” Paul Roe said. On Monday, Mark Poe was late again. He said it had snowed.", "Mark Poe"),
        ("“It rained,” Paul Roe said. The plan of Mark Poe was late. “It snowed,” he said.", "Paul Roe"),
        # whom a speaker names does not speak
        ("Paul Roe was late. “Mark Poe will win. Mark Poe is a good man,” he said.", "Paul Roe"),
        # nor does a body, a plural or one of a kind
        ("“It rained,” Paul Roe said. Republicans were late on Monday. “It snowed,” he said.", "Paul Roe"),
        # a name alone may be a person, a body behind an article is none
        ("Jane Doe left. Zembrani said it rained. “It snowed,” he said.", "Zembrani"),
        ("The Herald said it rained. “It snowed,” he said.", None),
        # the gender of a pronoun stays with the name
        ("Ola Zem, a nurse, said it rained. “It snowed,” he said. Jane Roe left. “It is late,” she said.", "Jane Roe"),
        # two who fit alike
        ("The dam was built by Paul Roe, Mark Poe. “It snowed for days,” she said.", None),
    ],
)
def test_pronouns(text: str, expected: str | None) -> None:
    assert speakers(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # `A` is the only person named before; `Q` is nobody whom the text names
        (
            "Ana Ruiz has led Holt for nine years.\n\nQ: Is the dam old?\n\nA: Paul Roe says so.",
            [None, "Ana Ruiz", "Paul Roe"],
        ),
        ("Ana Ruiz met Paul Roe.\n\nQ: Is the dam old?\n\nA: It leaks at night.", [None, None]),
    ],
)
def test_letters_of_an_interview(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


def test_who_passes_words_on() -> None:
    (found,) = find_attributions("The Post quoted Jane Doe as saying that it rained.")
    assert (found.source and found.source.text, found.via and found.via.text) == ("Jane Doe", "The Post")
    assert [part.text for part in found.cue_parts] == ["quoted", "as saying"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe left. “It is late,” Jane Doe said.", "Jane Doe: name"),
        ("Jane Doe left. “It is late,” Doe said.", "Jane Doe: fuller-name"),
        ("“Go,” said Jane Doe. “It is late,” she said.", "Jane Doe: last-speaker"),
        ("Jane Doe left. “It is late,” she said.", "Jane Doe: named-last"),
        ("“It is late,” she said. Jane Doe left.", "Jane Doe: named-next"),
        ("Senator Jane Doe left. “It is late,” the senator said.", "Jane Doe: role"),
        ("His aunt, Mary Doe, wept. “It is late,” his aunt said.", "Mary Doe: role"),
        ("Jane Doe, 24, left. “It is late,” the 24-year-old said.", "Jane Doe: age"),
        ("The governor left. “It is late,” the 24-year-old said.", "governor: noun"),
        ("Jane Doe and Paul Roe said it is late.", "Jane Doe and Paul Roe: list"),
        ("Doe and her Foreign Minister Paul Roe said it is late.", "Doe and Paul Roe: list"),
        ("Merkel and her Foreign Minister Paul Roe said it is late.", "Merkel and Paul Roe: list"),
        ("Doe and her deputy, Paul Roe, said it is late.", "Doe and Paul Roe: list"),
        ("May and her deputy Paul Roe said it is late.", "May and Paul Roe: list"),
        ("Jane Doe and her Somali counterpart, Abdi Farah, said it is late.", "Jane Doe and Abdi Farah: list"),
        ("Jane Doe and Paul Roe met. “It is late,” they said.", "Jane Doe and Paul Roe: last-list"),
        ("The council met. “Go,” the council said. “It is late,” they said.", "council: last-group"),
        ("Jane Doe (they/them) left. “It is late,” they said.", "Jane Doe: chosen-pronoun"),
        ("Experts from Oslo met. “It is late,” they said.", "Experts from Oslo: noun"),
        ("The driver, who was not hurt, stopped. “It is late,” he said.", "driver: noun"),
        ("“Go,” a spokesman for the council said. “It is late,” he said.", "spokesman for the council: last-speaker"),
        ("“It is late,” the neighbours said.", "neighbours: as-written"),
        ("Jane Doe, who said it is late, left.", "Jane Doe: relative"),
        ("She held the sign that read “Enough of it”.", "sign: relative"),
    ],
)
def test_the_rule_says_how_the_speaker_was_found(text: str, expected: str) -> None:
    speaker = find_attributions(text)[-1].speaker
    assert speaker is not None
    assert f"{speaker.name}: {speaker.rule.removeprefix('en.speakers.')}" == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a person who is named since is meant, and the gender of a noun counts
        ("“Go,” a spokesman said. Paul Roe agreed. “It is late,” he said.", "Paul Roe"),
        ("“Go,” a spokesman said. “It is late,” she said.", None),
        ("The driver stopped. “It is late,” they said.", None),
        # nor is somebody who only says more of another one
        ("Ann Roe trained in Salem, where a matron told her it was late. “It is late,” she said.", "Ann Roe"),
        ("Ann Roe trained in Salem. A matron told him it was late. “It is late,” she said.", "matron"),
        ("Paul Roe left. Doe’s husband said it rained. “It is late,” he said.", "Doe’s husband"),
        # a writing is no group of people
        ("The report said it rained. “It is late,” they said.", None),
        ("Paul Roe begged a woman to stay. “It is late,” she said.", "woman"),
        ("Paul Roe begged his rival to stay. “It is late,” she said.", None),
        # somebody in what is said is not who says it
        ("The envoy will stay in town, he said.", None),
        # a question does not make a name, and what opens a sentence is no apposition
        ("Will Roe come down? Ann Roe is here. “It is late,” Roe said.", "Ann Roe"),
        ("Ann Roe met the host, Paul Doe. In a talk with Doe, the senator said that it is late for all.", "senator"),
        # one name alone, of whom more is said
        ("“Go,” said Jane Doe. Zembrani, who was ill, spoke about rain. “It is late,” she said.", "Zembrani"),
        # a thing is nobody
        ("The dam broke. “It is late,” he said.", None),
        ("Ms. O'Neil-Smith left. “It is late,” Ms. O'Neil-Smith said.", "O'Neil-Smith"),
    ],
)
def test_persons_without_a_name(text: str, expected: str | None) -> None:
    speaker = find_attributions(text)[-1].speaker
    assert (speaker and speaker.name) == expected


CASES = Path(__file__).parents[3] / "cases" / "synthetic"
PAGE = (Path(__file__).parents[4] / "docs" / "explanation" / "quotes.md").read_text(encoding="utf-8")
TABLE = PAGE.partition("| rule of the speaker |")[2].partition("\n\n")[0]
RULES = {
    f"en.speakers.{rule}" for line in TABLE.splitlines() for rule in re.findall(r"`([a-z-]+)`", line.split("|")[1])
}


@pytest.mark.parametrize("file", ["speakers.toml", "quotes.toml"])
def test_every_speaker_has_a_rule_that_the_page_explains(file: str) -> None:
    cases = tomllib.loads((CASES / file).read_text(encoding="utf-8"))["case"]
    found = [found.speaker for case in cases for found in find_attributions(case["text"]) if found.speaker]
    rules = {speaker.rule for one in found for speaker in (one, *one.members)}
    assert len(rules) > 4
    assert rules <= RULES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whoever was told replies
        ("Ann Roe met Jane Doe. “You are late,” Roe told her. “I know,” she replied.", "Jane Doe"),
        ("Ann Roe met Jane Doe. “You are late,” Roe told her brother. “I know,” she replied.", "Ann Roe"),
        ("“I did it,” said Paul Sand. His lawyer, Tom Roe, asked him to stop. “I won’t,” he answered.", "Paul Sand"),
        # a noun before `who`
        ("Over the objections of residents who said it was late, the vote passed.", "residents"),
        ("They heard Jane Doe, the judge who said it was late.", "Jane Doe"),
        # who the lead only describes
        ("Kenya’s central bank governor said it was late.\n\nGovernor Peter Kamau left.", "Peter Kamau"),
        ("A central bank governor said it was late.\n\nGovernor Peter Kamau left.", "central bank governor"),
        # a name with a particle
        ("Minister Faisal al-Harthi left. Harthi said it was late.", "Faisal al-Harthi"),
        ("Dr. Noura Al Marri, director of the clinic, said it was late.", "Noura Al Marri"),
        # a body by its whole name
        ("West Yorkshire Police said it was late.", "West Yorkshire Police"),
        ("Deputy Commissioner (North) Jane Doe said it was late.", "Jane Doe"),
        # a union is no `she`
        ("Mayor Jane Doe left. The teachers’ union said no.\n\n“Go home,” she said.", "Jane Doe"),
    ],
)
def test_whose_words_they_are(text: str, expected: str) -> None:
    speaker = find_attributions(text)[-1].speaker
    assert speaker is not None
    assert speaker.name == expected


def test_no_pronoun_means_the_author() -> None:
    text = "Firm Ignored Warnings\n\nBy Tom Roe in Leeds\n\nIt was a long day at the pit. “Nobody came,” he said.\n"
    [said] = nc.parse_article(text).attributions
    assert said.speaker is None
