"""`link_events`."""

from datetime import date, timedelta

from newscorpus import Article, Event, EventTime, Span, find_events, link_events
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


WIRE = (
    "Rebels attacked the salt mine of Danakil on March 1, 2021. The governor of Afar asked for trucks and water pumps."
)


def test_a_hundred_copies_of_a_report_find_each_other() -> None:
    copies = [article(f"c{i}", f"{WIRE} Copy for client {i}.", "attacked") for i in range(100)]
    other = article("z", "Herring boats attacked the quota in Bergen.", "attacked")
    [cluster] = link_events([*copies, other])
    assert len(cluster.mentions) == 100
    assert {frozenset(m.article_id for m in c.mentions) for c in link_events([other, *reversed(copies)])} == {
        frozenset(m.article_id for m in cluster.mentions)
    }


def test_many_mentions_in_one_article_are_joined_by_their_days() -> None:
    word = "resigned"
    text = " ".join([word] * 4_000)
    days = [date(1990, 1, 1) + timedelta(days=i // 2) for i in range(4_000)]
    events = tuple(
        Event(trigger=Span(9 * i, 9 * i + 8, word), time=EventTime(begin=d, end=d, basis=EventBasis.EXPLICIT))
        for i, d in enumerate(days)
    )
    clusters = link_events([Article(id="a", text=text, events=events)])
    assert [len(cluster.mentions) for cluster in clusters] == [2] * 2_000


def test_parties_that_have_nothing_in_common_keep_events_apart() -> None:
    text = "Kenyan police arrested smugglers near Moyale. Ethiopian police arrested smugglers near Moyale."
    known = Article(id="a", text=text, events=find_events(text, anchor=DAY))
    assert len(known.events) == 2
    assert link_events([known]) == ()


def test_one_type_and_the_same_countries_are_one_event_under_two_words() -> None:
    text = "Kenya and Chad held talks in Oslo on March 1, 2021. Kenya met Chad on March 1, 2021."
    known = Article(id="a", text=text, events=find_events(text, anchor=DAY))
    assert [[m.event.text for m in c.mentions] for c in link_events([known])] == [["held talks", "met"]]


def test_a_day_that_is_only_assumed_goes_along_with_one_that_is_told() -> None:
    text = (
        "Vladimir Putin and Donald Trump spoke by phone on March 1, 2021. Trump called Putin to congratulate him. "
        "The phone call was long, and the conversation was frank. Aides of Trump called the phone call warm."
    )
    known = Article(id="a", text=text, events=find_events(text, anchor=date(2021, 3, 4)))
    [cluster] = link_events([known])
    assert str(cluster.key) == "CONSULT|RUS+USA|2021-03-01|"
    assert {"spoke by phone", "phone call", "conversation"} < {m.event.text for m in cluster.mentions}
    assert len(cluster.mentions) == len(known.events) >= 5
