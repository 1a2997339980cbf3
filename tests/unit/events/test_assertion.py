"""`assess_event`: whether the text says, as a fact, that it happened."""

import pytest

from newscorpus import Assessment, Span, assess_event, find_events


def asked(text: str) -> Assessment:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    return assess_event(plain, Span.cut(plain, start, end))


@pytest.mark.parametrize(
    "text",
    [
        "The two sides [met] in Oslo.",
        "The envoy has [resigned].",
        "They began to [withdraw] on Monday.",
        "The offer was [accepted] by all.",
        "The [talks] went on for a week.",
        "They not only [met] but also signed.",
        "He was the first minister to [visit] the island.",
        "The port closed due to an [explosion].",
        "Pilots are told not to land because of the [storm].",
        "They are not to buy ships due to EU [sanctions].",
        "He called the [arrests] an outrage.",
        "The [leak] was not reported for days.",
        "The march was apparently calm and [ended] early.",
        "Not talks but a [strike] followed.",
        "Nearly 40 people were [killed].",
        "She was able to [leave] the camp.",
        "The firm had to [close] its plant.",
        "The port closed due to a [strike].",
        "The claim that it was known before they [met] is false.",
        "He may stay, and the envoys [met] the king.",
        "They plan to close the port following the [attack].",
        "This is not the first time that [floods] have hit the town.",
        "The office has not confirmed any of the [killings].",
        "She did not attend the [talks].",
        "Why did the rebels [attack] the port?",
        "The [attack] surprised an envoy who could not sleep.",
        "The banned party [claimed] the attack.",
        "If the reports are right, rebels [seized] the port.",
        "The crisis led the firm to [close] its plant.",
        "The firm would not say when it [closed] the plant.",
        "Nobody knew why the rebels [attacked] the port.",
        "The guard tried to stop them and they [shot] him.",
        "Minister Lily D'Arcy has [resigned].",
        "She got her wish when he was [arrested].",
        "The would-be bomber was [arrested].",
        "A strike that grounded flights to and from Oslo [closed] schools.",
    ],
)
def test_facts_are_asserted(text: str) -> None:
    assert asked(text).asserted


@pytest.mark.parametrize(
    ("text", "polarity", "modality", "tense"),
    [
        ("The invitation has not been formally [accepted].", "NEG", "certain", "PRESENT"),
        ("No [agreement] was reached.", "NEG", "certain", "NONE"),
        ("The envoy had not [asked] to meet.", "NEG", "certain", "PAST"),
        ("They left without [signing] it.", "NEG", "certain", "NONE"),
        ("They refused to [sign] it.", "NEG", "wanted", "NONE"),
        ("They failed to [reach] a deal.", "NEG", "certain", "NONE"),
        ("They didn't [meet].", "NEG", "certain", "PAST"),
        ("The two will [meet] in Oslo.", "POS", "certain", "FUTURE"),
        ("They are going to [strike].", "POS", "wanted", "FUTURE"),
        ("They may [strike].", "POS", "possible", "NONE"),
        ("An [attack] on the port could cut off grain.", "POS", "hypothetical", "NONE"),
        ("Did the rebels [attack] the port?", "POS", "hypothetical", "PAST"),
        ("It is not true that the army [shelled] the port.", "POS", "possible", "PAST"),
        ("It is false that the army [shelled] the port.", "POS", "possible", "PAST"),
        ("The guard was acquitted of [killing] his wife.", "POS", "possible", "PAST"),
        ("The jet will land in Oslo and [carry] the envoy home.", "POS", "certain", "FUTURE"),
        ("He plans to leave the camp and [attack] the port.", "POS", "wanted", "NONE"),
        ("They would lower the rate to 21 percent and [cut] taxes.", "POS", "hypothetical", "NONE"),
        ("They are able to [strike].", "POS", "wanted", "PRESENT"),
        ("They have not held the [talks].", "NEG", "certain", "PRESENT"),
        ("None of the [talks] led far.", "NEG", "certain", "NONE"),
        ("The [strike] may last.", "POS", "possible", "NONE"),
        ("He allegedly [stole] a boat.", "POS", "possible", "NONE"),
        ("If the rebels [attack], we leave.", "POS", "hypothetical", "NONE"),
        ("They would [attack].", "POS", "hypothetical", "NONE"),
        ("They threatened to [attack].", "POS", "wanted", "NONE"),
        ("They hope to [meet].", "POS", "wanted", "NONE"),
        ("The union called for a [strike].", "POS", "wanted", "NONE"),
        ("A planned [merger] worries them.", "POS", "wanted", "NONE"),
        ("They promised to meet and [talk].", "POS", "wanted", "NONE"),
        ("He was barred from [entering] the port.", "NEG", "certain", "PAST"),
        ("He denied [attacking] the guards.", "NEG", "certain", "NONE"),
        ("The [visit] was cancelled.", "NEG", "certain", "NONE"),
        ("A [vote] has been postponed.", "NEG", "certain", "NONE"),
        ("The agreement was not [signed].", "NEG", "certain", "PAST"),
        ("The minister is due to [step down] at the end of May.", "POS", "wanted", "FUTURE"),
        ("The firm would have had to [close] its plant.", "POS", "wanted", "PAST"),
        ("Rumours that the king had [died] were false.", "POS", "possible", "PAST"),
        ("He was held on suspicion of [murder].", "POS", "possible", "NONE"),
        ("The [meeting] was put off.", "NEG", "certain", "NONE"),
        ("The ships will be sold when the firm [closes].", "POS", "certain", "FUTURE"),
        ("They will board the ship for a [visit] of the port.", "POS", "certain", "FUTURE"),
        ("The envoy is said to have [resigned].", "POS", "possible", "PRESENT"),
        ("The envoy seems to [agree].", "POS", "possible", "NONE"),
        ("The union plans a general [strike].", "POS", "wanted", "NONE"),
        ("A [march] to be held in May worries them.", "POS", "wanted", "NONE"),
        ("It was a means of [ending] the siege.", "POS", "wanted", "PAST"),
    ],
)
def test_what_is_denied_or_ahead_or_thought_is_not(text: str, polarity: str, modality: str, tense: str) -> None:
    found = asked(text)
    assert not found.asserted
    assert (str(found.polarity), str(found.modality), str(found.tense)) == (polarity, modality, tense)


@pytest.mark.parametrize("text", ["The blast nearly [killed] ten men.", "The poet almost [died]."])
def test_what_nearly_happened_did_not(text: str) -> None:
    found = asked(text)
    assert not found.asserted
    assert found.polarity == "NEG"


@pytest.mark.parametrize(
    ("text", "asserted"),
    [
        ("Roe was due in court on Friday.", False),
        ("Roe is due to stand trial in May.", False),
        ("If convicted, Roe faces ten years in prison.", False),
        ("Roe, who was convicted, faces ten years in prison.", True),
        ("Roe was bound over to keep the peace.", True),
    ],
)
def test_what_is_due_or_follows_from_a_verdict_to_come_is_no_fact(text: str, asserted: bool) -> None:
    assert [e.asserted for e in find_events(text) if str(e.type) == "JUDICIAL"][-1] is asserted


def test_who_is_feared_dead_may_be_alive() -> None:
    assert [e.asserted for e in find_events("Ten miners are feared dead.")] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "The rebels wished they had [attacked] the port.",
        "The mayor doubts that rebels [attacked] the port.",
        "The firm will close a mine, [cut] jobs and grow.",
        "Many fear an [attack] on the port.",
        "Rumours of a [coup] swept the town.",
        "She is an expert on [coups].",
        "The [attack] on the port never took place.",
        "A [collision] was narrowly avoided.",
        "The firm backed [closing] the port.",
        "The [trial] of the mayor could start in May.",
        "In a typical [raid], guards flee.",
    ],
)
def test_what_is_wished_doubted_or_weighed_is_no_fact(text: str) -> None:
    assert not asked(text).asserted
