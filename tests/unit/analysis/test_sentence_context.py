"""What only the whole sentence shows of a word."""

from bisect import bisect_right

import pytest

from newscorpus.analysis.codes import code_sentence
from newscorpus.analysis.word_classes import class_table
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

ENGLISH = load_lexicon("en")


def code(text: str) -> str:
    """The letter of the word in brackets."""
    front, _, _ = text.partition("[")
    reading = Reading(text.replace("[", "").replace("]", ""), ENGLISH)
    coded = code_sentence(reading, class_table(ENGLISH), 0, len(list(filter(None, reading.words))), frozenset())
    return coded.codes[bisect_right(coded.first, reading.word_at(len(front)), hi=len(coded.codes)) - 1]


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("They came to [film] the camp.", "V"),
        ("They gave bread [to] nearly 40 men.", "p"),
        ("They gave bread [to] more than 40 men.", "p"),
        ("They came [to] really win.", "t"),
        ("The car he was in [hit] a tree.", "A"),
        ("The years he was in [office] were quiet.", "N"),
        ("Those who were hurt [plan] to sue.", "V"),
        ("Those who were given [power] to sue left.", "N"),
        ("Rain stopped [play].", "N"),
        ("It helped [play] it.", "V"),
        ("A man whose [plan] failed left.", "N"),
        ("A Kenyan [court], which met on Monday, left.", "N"),
        ("Kenyan firms [court], in a way, those who left.", "V"),
        ("A man who [plan] it left.", "V"),
        ("Men who fled last year [fear] the worst.", "V"),
        ("Men who felt the [fear] the war brings left.", "N"),
        ("Men at the mill that closed in 1998 [demand] answers.", "V"),
        ("A man who fled in May [plans] an inquiry.", "Z"),
        ("Men on the ship [claim] the tower leaks.", "V"),
        ("Men who work in a [claim] office left.", "N"),
        ("He liked the news that [pay] had risen.", "N"),
        ("He liked the men that [pay] had helped.", "V"),
        ("The court freed [jailed] men.", "J"),
        ("Men arrested [said] rain fell.", "A"),
        ("[Brown] told the board.", "M"),
        ("[Brown] told reporters he left.", "M"),
        ("[Brown] bears left.", "J"),
        ("[Brown] reported losses on Friday.", "M"),
        ("[New] reported cases in Spain rose.", "J"),
        ("The gunmen who [shot] a guard left.", "A"),
        ("Police who [shot] men deny it.", "A"),
        ("A man whose [shot] missed left.", "N"),
        ("A market in which [demand] fell closed.", "N"),
        ("Men who [demand] more left.", "V"),
        ("Farmers in the north [fear] a drought.", "V"),
        ("Firms which make parts for cars [report] losses.", "V"),
        ("Men who run sports [report] offices left.", "N"),
        ("The trader who sells [maize] said so.", "N"),
        ("The fact that [cost] of living rose is new.", "N"),
        ("They met at a bus [stop].", "N"),
        ("They will at a later time [stop].", "V"),
        ("The two, who met in May, [plan] to marry.", "V"),
        ("He had a home, a [plan] to wed him and money.", "N"),
        ("[Hopes] that it would end faded.", "S"),
        ("[Fears] the storm, does he?", "Z"),
        ("They say a storm [moves] north.", "Z"),
        ("They say a sports [events] firm left.", "S"),
        ("They say two storms [form] at sea.", "V"),
        ("They say two sports [form] teams left.", "N"),
        ("The bridge, many critics [claim], is old.", "V"),
        ("The bridge, one critic [claims], is old.", "Z"),
        ("He had homes, oil [claims], and money.", "S"),
        ("[Strong] cold winds blew.", "J"),
        ("Roe, 71, [plans] to leave.", "Z"),
        ("He had maps, [plans] to leave and money.", "S"),
        ("Prices fell, official figures [show].", "V"),
        ("He left early, after the evening [show].", "N"),
        ("Fire crews [battle] blaze at plant.", "V"),
        ("All [plants] like sun.", "S"),
        ("Many in Rome [account] for the men who left.", "V"),
        ("The army denied [reports] that rebels had fled.", "S"),
        ("The army denied [reports] it had fled.", "S"),
        ("The army launched [attacks] the next day.", "S"),
        ("The law passed [bans] the sale of guns.", "Z"),
        ("The law passed [bans] guns that kill.", "Z"),
        ("The men injured in the fire [fear] the worst.", "V"),
        ("The firm [fears] 40 jobs could go.", "Z"),
        ("The firm [fears] up to 40 jobs could go.", "Z"),
        ("The firm [estimates] one in five jobs will go.", "Z"),
        ("The rocket [attacks] 40 miles away shook it.", "S"),
        ("After the city [riots] 40 people were held.", "S"),
        ("The storm that will follow [caused] delays.", "A"),
        ("Those who need [trained] staff say so.", "J"),
        ("A court [ruling] that the law was void went out.", "N"),
        ("He told you that [help] is near.", "N"),
        ("He told us that [work] has stopped.", "N"),
        ("They know you [that] help him.", "w"),
        ("He spoke to [staff] on Friday.", "N"),
        ("A letter to [staff] said it was late.", "N"),
        ("In a note to [staff] Roe said he was late.", "N"),
        ("He apologised to [staff] and patients.", "N"),
        ("They took the bank to [court].", "N"),
        ("The need to [staff] the ward grew.", "V"),
        ("They plan to [court] voters.", "V"),
        ("He returned to [work] on Friday.", "V"),
    ],
)
def test_a_word_in_its_sentence(text, letter):
    assert code(text) == letter


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police arrested a murder [suspect] in Salem.", "N"),
        ("The crew received a distress [call].", "N"),
        ("She conducted a traffic [stop].", "N"),
        ("They led a protest [march].", "N"),
        ("He felt the house [shake].", "V"),
    ],
)
def test_a_base_form_that_ends_an_object_is_a_noun(text: str, expected: str) -> None:
    assert code(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They are due [to] appear in court.", "t"),
        ("It fell due [to] rain.", "p"),
    ],
)
def test_what_is_due(text: str, expected: str) -> None:
    assert code(text) == expected
