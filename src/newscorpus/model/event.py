"""Events: what happened, to whom, when, and whether the text says it did."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from attrs import field, frozen

from newscorpus.model._show import Shown
from newscorpus.model.quote import Attribution
from newscorpus.model.span import Span
from newscorpus.model.timex import Timex

__all__ = (
    "CAMEO_ROOTS",
    "Actor",
    "Assessment",
    "Event",
    "EventBasis",
    "EventCluster",
    "EventKey",
    "EventMention",
    "EventTime",
    "EventType",
    "Modality",
    "Polarity",
    "Tense",
)


class EventType(StrEnum):
    """The sixteen types of PLOVER, and, kept apart from them, civic types of our own.

    >>> EventType("PROTEST") is EventType.PROTEST, EventType.PROTEST == "PROTEST"
    (True, True)
    """

    AGREE = "AGREE"
    """Agrees to act or to cooperate, or promises to."""
    CONSULT = "CONSULT"
    """Meets, visits, telephones, negotiates."""
    SUPPORT = "SUPPORT"
    """Praises, defends, recognizes, signs a treaty."""
    COOPERATE = "COOPERATE"
    """Acts together: trade, exercises, shared intelligence."""
    AID = "AID"
    """Gives money, goods, shelter or troops to help."""
    RETREAT = "RETREAT"
    """Withdraws, frees, resigns, lays down arms."""
    CONCEDE = "CONCEDE"
    """Gives in, eases a curb, lifts a ban."""
    REQUEST = "REQUEST"
    """Asks, calls on, demands."""
    ACCUSE = "ACCUSE"
    """Criticizes, blames, sues, investigates."""
    REJECT = "REJECT"
    """Refuses, vetoes, breaks a rule."""
    THREATEN = "THREATEN"
    """Warns of harm, announces an attack or a penalty."""
    PROTEST = "PROTEST"
    """Demonstrates, strikes, riots."""
    SANCTION = "SANCTION"
    """Imposes an embargo, breaks ties, expels diplomats."""
    MOBILIZE = "MOBILIZE"
    """Deploys, masses or readies forces; tests weapons."""
    COERCE = "COERCE"
    """Arrests, bans, seizes, represses."""
    ASSAULT = "ASSAULT"
    """Attacks, kills, bombs."""
    ELECTION = "ELECTION"
    """A vote by the people, and who won it."""
    LEGISLATION = "LEGISLATION"
    """A bill is brought in, passed or signed."""
    JUDICIAL = "JUDICIAL"
    """A trial, a verdict, a sentence."""
    APPOINTMENT = "APPOINTMENT"
    """Somebody is named to an office."""
    DISASTER = "DISASTER"
    """An earthquake, a flood, a crash, an epidemic."""
    DEATH = "DEATH"
    """Somebody dies, by nobody's act."""
    ECONOMY = "ECONOMY"
    """Firms merge or fail, rates and jobs are cut or raised."""
    STATEMENT = "STATEMENT"
    """Comments, denies, admits, commemorates."""

    @property
    def is_plover(self) -> bool:
        """Whether it is one of PLOVER's sixteen.

        >>> EventType.CONSULT.is_plover, EventType.ELECTION.is_plover
        (True, False)
        """
        return self in CAMEO_ROOTS and self is not EventType.STATEMENT


CAMEO_ROOTS: Mapping[EventType, str] = MappingProxyType(
    {
        EventType.STATEMENT: "01",
        EventType.AGREE: "03",
        EventType.CONSULT: "04",
        EventType.SUPPORT: "05",
        EventType.COOPERATE: "06",
        EventType.AID: "07",
        EventType.CONCEDE: "08",
        EventType.RETREAT: "08",
        EventType.REQUEST: "10",
        EventType.ACCUSE: "11",
        EventType.REJECT: "12",
        EventType.THREATEN: "13",
        EventType.PROTEST: "14",
        EventType.MOBILIZE: "15",
        EventType.SANCTION: "16",
        EventType.COERCE: "17",
        EventType.ASSAULT: "19",
    }
)
"""The CAMEO root that a type has unless its lexicon entry names another ("20" for mass violence, "02" for appeals)."""


class Polarity(StrEnum):
    """TimeML `polarity`."""

    POS = "POS"
    NEG = "NEG"


class Modality(StrEnum):
    """How the text holds the event: as a fact, or as something else."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    """"may", "is likely to"."""
    HYPOTHETICAL = "hypothetical"
    """"if", "unless", "would"."""
    WANTED = "wanted"
    """Hoped for, asked for, planned, promised, threatened."""


class Tense(StrEnum):
    """TimeML `tense`, of the clause of the trigger."""

    PAST = "PAST"
    PRESENT = "PRESENT"
    FUTURE = "FUTURE"
    NONE = "NONE"


class EventBasis(StrEnum):
    """Why an event has the date that it has."""

    EXPLICIT = "explicit"
    """A date in its clause or sentence says it all."""
    RELATIVE = "relative"
    """A date in its clause or sentence, counted from the anchor or from another date."""
    LEAD = "lead"
    """The date in the lead of the article."""
    CREATION_TIME = "creation_time"
    """The tense puts it at the publication date."""
    NAMED_EVENT = "named_event"
    """The event has a name, and with it a date."""
    BOUND = "bound"
    """Only one side is known: "before Friday", "until May"."""
    NONE = "none"
    """The text gives no ground for a date."""


@frozen(kw_only=True)
class Actor(Shown):
    """A party to an event (PLOVER actor or recipient).

    >>> Actor(span=Span(0, 7, "Russian"), name="Russia", country="RUS").country
    'RUS'
    """

    span: Span
    """The words."""

    name: str = ""
    """The name that the article, or the list of countries, gives in full."""

    country: str | None = None
    """ISO 3166-1 alpha-3; `None` when the text does not say."""

    sector: str | None = None
    """PLOVER sector code ("GOV", "MIL", "LEG", "MED", …); `None` when the text does not say."""

    @property
    def text(self) -> str:
        """The words as written."""
        return self.span.text


@frozen(kw_only=True)
class EventTime(Shown):
    """When an event happened: a stretch of days, never more precise than the text.

    >>> EventTime().basis
    <EventBasis.NONE: 'none'>
    """

    begin: date | None = None
    """The first day; `None` when that side is open."""

    end: date | None = None
    """The last day, inclusive; `None` when that side is open."""

    value: str | None = None
    """The TIMEX3 value that it comes from; `None` without one."""

    timex: Timex | None = None
    """The expression that it comes from; `None` without one."""

    basis: EventBasis = EventBasis.NONE
    """Why this date."""


@frozen(kw_only=True)
class Assessment(Shown):
    """Whether the text asserts an event.

    >>> Assessment(polarity=Polarity.NEG, asserted=False).asserted
    False
    """

    asserted: bool = True
    """The text says, as a fact, that it happened or is happening."""

    polarity: Polarity = Polarity.POS
    """NEG when the text says that it did not."""

    modality: Modality = Modality.CERTAIN
    """A fact, or possible, hypothetical, wanted."""

    tense: Tense = Tense.NONE
    """The tense of its clause."""


@frozen(kw_only=True)
class Event(Shown):
    """One mention of something that happened, or may happen (PLOVER, ISO-TimeML).

    >>> Event(trigger=Span(10, 13, "met"), type=EventType.CONSULT).cameo_root
    '04'
    """

    trigger: Span
    """The words that name it."""

    type: EventType | None = None
    """What it is; `None` when nobody said."""

    mode: str | None = None
    """PLOVER `mode` ("visit", "phone", "meet"); `None` where the type has none."""

    cameo_root: str | None = None
    """CAMEO root code "01" to "20"; derived from the type when it is not given, `None` for civic types."""

    actors: tuple[Actor, ...] = ()
    """Who did it; of "A met B" only A, of "A and B met" both."""

    recipients: tuple[Actor, ...] = ()
    """To whom."""

    location: Span | None = None
    """Where; `None` when the text does not say."""

    time: EventTime | None = None
    """When; `None` when nobody looked, `EventTime(basis="none")` when the text does not say."""

    polarity: Polarity = Polarity.POS
    """NEG when the text says that it did not happen."""

    modality: Modality = Modality.CERTAIN
    """A fact, or possible, hypothetical, wanted."""

    tense: Tense = Tense.NONE
    """The tense of its clause."""

    asserted: bool = True
    """The text says, as a fact, that it happened or is happening."""

    attribution: Attribution | None = None
    """The attribution whose content it is in; `None` when the article speaks for itself."""

    name: str | None = None
    """The name of a named or recurring event ("US midterm election 2018"); `None` for others."""

    rule: str = ""
    """The lexicon entry that found it."""

    def __attrs_post_init__(self) -> None:
        """Derive the root code from the type when it was not given."""
        if self.cameo_root is None and self.type is not None:
            object.__setattr__(self, "cameo_root", CAMEO_ROOTS.get(self.type))

    @property
    def span(self) -> Span:
        """The trigger."""
        return self.trigger

    @property
    def text(self) -> str:
        """The trigger as written."""
        return self.trigger.text


def _sorted_names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names)))


@frozen(kw_only=True)
class EventKey(Shown):
    """What two mentions of one event share, in a form that joins tables.

    >>> str(EventKey(type=EventType.CONSULT, actors=("USA", "RUS"), begin=date(2020, 10, 5), place="Helsinki"))
    'CONSULT|RUS+USA|2020-10-05|Helsinki'
    """

    type: EventType | None = None
    """What it is."""

    actors: tuple[str, ...] = field(default=(), converter=_sorted_names)
    """Country codes, or names where there is no country; sorted, so that direction never splits a pair."""

    begin: date | None = None
    """The first day; `None` when unknown."""

    end: date | None = None
    """The last day; `None` when unknown or the same."""

    place: str | None = None
    """Where; `None` when unknown."""

    def __str__(self) -> str:
        days = [day.isoformat() for day in (self.begin, self.end) if day is not None]
        when = days[0] if len(set(days)) == 1 else "/".join(days)
        return "|".join((self.type or "", "+".join(self.actors), when, self.place or ""))


@frozen(kw_only=True)
class EventMention(Shown):
    """An event in one of several articles.

    >>> EventMention(article_id="a1", event=Event(trigger=Span(0, 4, "Rain"))).event.text
    'Rain'
    """

    article_id: str | None
    """`Article.id`."""

    event: Event
    """The mention."""


@frozen(kw_only=True)
class EventCluster(Shown):
    """The mentions of one event, in one article or several.

    >>> EventCluster(key=EventKey(type=EventType.CONSULT), mentions=()).mentions
    ()
    """

    key: EventKey
    """The key of the fullest mention."""

    mentions: tuple[EventMention, ...]
    """In the order of the articles, then of the text."""
