"""`link_events`, `normalize_event`, the lead and the roles."""

from datetime import date

from newscorpus import Article, Event, EventTime, Span, find_events, link_events, normalize_event, parse_article
from newscorpus.model import EventBasis, EventType

DAY = date(2021, 3, 2)


def article(name: str, text: str, *marked: str, days: dict[str, date] | None = None) -> Article:
    """An article whose events are the marked words, some with a day."""
    events = []
    for word in marked:
        at = text.index(word)
        day = (days or {}).get(word)
        time = EventTime(begin=day, end=day, basis=EventBasis.EXPLICIT) if day else None
        events.append(Event(trigger=Span.cut(text, at, at + len(word)), time=time))
    return Article(id=name, text=text, events=tuple(events))


def clusters(*articles: Article) -> list[list[tuple[str | None, str]]]:
    return [[(m.article_id, m.event.text) for m in cluster.mentions] for cluster in link_events(articles)]


STORY = "The mayor of Ostrava, Karel Dvorak, {} over the tram scandal."


def test_one_stem_in_stories_of_one_matter_is_one_event() -> None:
    one = article("a", STORY.format("resigned"), "resigned")
    two = article("b", STORY.format("announced his resignation"), "resignation")
    other = article("c", "Herring boats stayed in Bergen when the harbour master resigned.", "resigned")
    assert clusters(one, two, other) == [[("a", "resigned"), ("b", "resignation")]]


def test_days_that_contradict_keep_events_apart() -> None:
    one = article("a", STORY.format("resigned"), "resigned", days={"resigned": date(2021, 3, 2)})
    two = article("b", STORY.format("resigned"), "resigned", days={"resigned": date(2021, 5, 9)})
    assert clusters(one, two) == []


def test_sayings_stay_apart() -> None:
    text = STORY.format("said he was tired, and his wife said so too")
    assert clusters(article("a", text, "said"), article("b", text, "said")) == []


def test_a_handful_of_articles_is_enough() -> None:
    one = article("a", "Oslo: the mayor resigned on Monday over a tram contract.", "resigned")
    two = article("b", "The resignation of the Oslo mayor surprised the tram company.", "resignation")
    assert clusters(one, two) == [[("a", "resigned"), ("b", "resignation")]]


def test_articles_without_events_link_to_nothing() -> None:
    assert link_events([]) == ()
    assert link_events([Article(text="Rain fell."), Article(text="Rain fell.")]) == ()


def test_five_mentions_of_one_call_are_one_cluster() -> None:
    text = (
        "The two leaders spoke by phone on March 1, 2021. The phone call lasted an hour.\n\n"
        "Aides called the phone call frank.\n\nAfter the phone call markets rose. No second phone call is planned."
    )
    known = Article(id="a", text=text, events=find_events(text, anchor=DAY))
    [cluster] = [c for c in link_events([known]) if c.key.type is EventType.CONSULT]
    assert len(cluster.mentions) >= 4


def test_the_key_sorts_parties_and_leaves_out_what_is_unknown() -> None:
    [event] = find_events("Russian envoys met U.S. officials in Helsinki on October 5, 2020.")
    assert str(normalize_event(event)) == "CONSULT|RUS+USA|2020-10-05|Helsinki"
    assert str(normalize_event(Event(trigger=Span(0, 3, "met")))) == "|||"


def test_the_lead_event_is_the_one_of_the_headline() -> None:
    story = "Police searched an office on Monday. The Czech transport minister resigned."
    text = f"Minister resigns over tram scandal\n\n{story}"
    lead = parse_article(text, published=DAY).lead_event
    assert lead is not None
    assert lead.text == "resigned"
    assert parse_article("The hills are green.", published=DAY).lead_event is None


def test_an_event_stands_in_the_attribution_that_holds_it() -> None:
    events = parse_article('"The rebels attacked us," said Jane Doe. The army fled.', published=DAY).events
    assert events[0].text == "attacked"
    assert events[0].attribution is not None
