import pytest

from newscorpus.events import find_events
from newscorpus.model import Polarity


def polarity_of(text: str, trigger: str) -> Polarity:
    event = next(e for e in find_events(text) if e.text.startswith(trigger))
    return event.polarity


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The rebels did not sign the treaty.", "sign"),
        ("The king nearly resigned.", "resigned"),
        ("The two men, neither of whom was arrested, left.", "arrested"),
        ("The talks never took place.", "talks"),
        ("The attack never happened.", "attack"),
        ("The election was postponed.", "election"),
        ("Guards stopped a mob from storming the jail.", "storming"),
        ("Nobody was killed in the raid.", "killed"),
        ("The king stopped short of resigning.", "resigning"),
        ("The king came close to resigning.", "resigning"),
        ("No more men were arrested.", "arrested"),
        ("The rebels will not release the pilots until May.", "release"),
        ("Police arrested no one.", "arrested"),
        ("The rebels attacked none of the towns.", "attacked"),
        ("Talks on a truce have not begun.", "Talks"),
        ("Talks on a truce did not take place.", "Talks"),
        ("No men arrested in May were killed.", "killed"),
        ("Nobody suspected of theft was arrested.", "arrested"),
        ("Far from storming the jail, the mob went home.", "storming"),
        ("A strike by 300 dockers at the port was averted on Sunday.", "strike"),
        ("Monday's protest by nurses in the town has been called off.", "protest"),
        ("A meeting of the two leaders in Oslo was put off until May.", "meeting"),
        ("Not everyone agrees with the mayor.", "agrees"),
    ],
)
def test_what_is_denied_did_not_happen(text: str, trigger: str) -> None:
    assert polarity_of(text, trigger) is Polarity.NEG


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("No fewer than 14 men were arrested.", "arrested"),
        ("Not less than 14 men were killed in the raid.", "killed"),
        ("The army did not withdraw until May.", "withdraw"),
        ("None of the men, two of whom were arrested, left.", "arrested"),
        ("Rebels who did not want peace attacked the town.", "attacked"),
        ("The rebels not only killed the mayor but burned his house.", "killed"),
        ("Without warning, rebels attacked the town.", "attacked"),
        ("The raid killed no fewer than ten men.", "killed"),
        ("They attacked nothing but barns.", "attacked"),
        ("Police arrested none other than the mayor.", "arrested"),
        ("They attacked, no doubt.", "attacked"),
        ("The attack did not start until dawn.", "attack"),
        ("The raid was not carried out by rebels.", "raid"),
        ("The raid on the port was not carried out by rebels.", "raid"),
        ("The attack on the port did not make headlines.", "attack"),
        ("The arrest of the mayor was not made public.", "arrest"),
        ("A strike by 300 dockers at the port was suspended on Sunday.", "strike"),
        ("A raid on the port by rebels was filmed.", "raid"),
    ],
)
def test_a_negation_that_counts_or_dates_or_is_of_another_clause_denies_nothing(text: str, trigger: str) -> None:
    assert polarity_of(text, trigger) is Polarity.POS
