"""`normalize_event`."""

from newscorpus import Event, Span, find_events, normalize_event


def test_the_key_sorts_parties_and_leaves_out_what_is_unknown() -> None:
    [event] = find_events("Russian envoys met U.S. officials in Helsinki on October 5, 2020.")
    assert str(normalize_event(event)) == "CONSULT|RUS+USA|2020-10-05|Helsinki"
    assert str(normalize_event(Event(trigger=Span(0, 3, "met")))) == "|||"


def test_keys_name_type_parties_days_and_place() -> None:
    keys = {
        "France and Germany signed an agreement in Aachen on January 22, 2019.": "SUPPORT|DEU+FRA|2019-01-22|Aachen",
        "Chile imposed sanctions on Peru in May 2018.": "SANCTION|CHL+PER|2018-05-01/2018-05-31|",
        "Rebels attacked the town.": "ASSAULT|Rebels+town||",
    }
    assert {text: str(normalize_event(find_events(text)[0])) for text in keys} == keys
