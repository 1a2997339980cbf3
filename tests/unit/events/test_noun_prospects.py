import pytest

from newscorpus.events import find_events


def asserted(text: str, trigger: str) -> bool:
    return next(event for event in find_events(text) if event.text.startswith(trigger)).asserted


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("An attack on the port is very unlikely.", "attack"),
        ("An early election looks likely.", "election"),
        ("Further attacks on the port are possible.", "attacks"),
        ("An invasion of the island seems inevitable.", "invasion"),
        ("The talks will begin on Monday.", "talks"),
        ("An attack on the port could cut off grain.", "attack"),
        ("In case of an attack, the port will close.", "attack"),
        ("The rebels are thinking of attacking the port.", "attacking"),
        ("The bloc is contemplating a boycott of the firm.", "boycott"),
        ("The idea of an attack on the port was dismissed.", "attack"),
        ("Roe is thinking about resigning.", "resigning"),
    ],
)
def test_what_may_come_is_no_fact(text: str, trigger: str) -> None:
    assert not asserted(text, trigger)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The attack is likely to have killed ten people.", "attack"),
        ("The attack is the likely cause.", "attack"),
        ("The talks began on Monday.", "talks"),
        ("The bank was raided and set on fire.", "raided"),
        ("In the case of the attack on the port, a court ruled.", "attack"),
        ("Rebels attacked the port, and more is likely.", "attacked"),
        ("The bombing was likely carried out by rebels.", "bombing"),
        ("The shooting was most likely an accident.", "shooting"),
        ("The riot was inevitable, the bishop said.", "riot"),
        ("Talk of the strike that shut the mill filled the bars.", "strike"),
        ("In a talk on Monday the premier apologized for the raid.", "apologized"),
        ("She pondered the attack on her village in a poem.", "attack"),
    ],
)
def test_what_has_happened_is_a_fact(text: str, trigger: str) -> None:
    assert asserted(text, trigger)
