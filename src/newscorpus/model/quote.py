"""What is in quotation marks, and who said what: two things."""

from enum import StrEnum

from attrs import field, frozen

from newscorpus.model._show import Shown
from newscorpus.model.span import Span

__all__ = ("Attribution", "AttributionKind", "Quote", "QuoteCluster", "QuoteMention", "QuoteRole", "Speaker")


class QuoteRole(StrEnum):
    """What the marks are for.

    >>> [str(role) for role in QuoteRole]
    ['speech', 'scare', 'title', 'term']
    """

    SPEECH = "speech"
    """Somebody's words."""

    SCARE = "scare"
    """A word held at arm's length: the “caravan”."""

    TITLE = "title"
    """The title of a work, a ship, a paper's headline."""

    TERM = "term"
    """A word that is spoken about, or a nickname."""


@frozen(kw_only=True)
class Quote(Shown):
    """What is between quotation marks: typography only.

    >>> Quote(span=Span(0, 6, "“Yes.”"), content=Span(1, 5, "Yes."), marks="“”").content.text
    'Yes.'

    A quote may run over paragraphs, each of which opens with a mark of its own; then `content` holds those marks too.
    """

    span: Span
    """With the marks."""

    content: Span
    """Without the outer marks."""

    marks: str = ""
    """The opening and the closing mark, as in `“”` or ``` ``'' ```; the opening one alone when nothing closes it."""

    role: QuoteRole = QuoteRole.SPEECH
    """What the marks are for."""

    children: tuple["Quote", ...] = ()
    """The quotes inside this one, in text order."""

    rule: str = ""
    """The rule that decided the role."""

    @property
    def text(self) -> str:
        """The quote as written, marks included."""
        return self.span.text


class AttributionKind(StrEnum):
    """How the content is given (PARC, PolNeAR).

    >>> [str(kind) for kind in AttributionKind]
    ['direct', 'indirect', 'mixed']
    """

    DIRECT = "direct"
    """All of it in quotation marks."""

    INDIRECT = "indirect"
    """None of it in quotation marks."""

    MIXED = "mixed"
    """In part."""


@frozen(kw_only=True)
class Speaker(Shown):
    """The source, as the article names it most fully.

    >>> Speaker(name="Jane Doe", mention=Span(40, 43, "Doe"), span=Span(3, 11, "Jane Doe")).name
    'Jane Doe'
    """

    name: str
    """The fullest name of the source in this article."""

    mention: Span | None = None
    """The words that refer to the source beside the quote: "she", "Doe", "the mayor"."""

    span: Span | None = None
    """Where the fullest name is; `None` when it was put together from elsewhere."""

    title: Span | None = None
    """The title before the name: "Foreign Minister"; `None` when the text has none."""

    role: Span | None = None
    """What the text says the source is: "a former judge"; `None` when it says nothing."""

    rule: str = ""
    """How the name was found: by a name beside the quote (`en.speakers.name`), a pronoun that goes on with the last
    speaker (`en.speakers.last-speaker`), a role (`en.speakers.role`)."""

    members: tuple["Speaker", ...] = ()
    """The speakers of a group that names them ("Roe and Doe said"); `name` joins their names. Empty for one source."""

    def __attrs_post_init__(self) -> None:
        """Refuse groups of groups, which no table can hold.

        Raises:
            ValueError: a member has members of its own.
        """
        if self.members and any(member.members for member in self.members):
            msg = "a member of a group cannot have members of its own"
            raise ValueError(msg)

    @property
    def text(self) -> str:
        """The fullest name."""
        return self.name


_NO_SPAN = Span(0, 0, "")


@frozen(kw_only=True)
class Attribution(Shown):
    """Reported speech: who (*source*) expressed (*cue*) what (*content*); the words of PARC 3 and PolNeAR.

    >>> a = Attribution(content=(Span(1, 7, "Ready,"),), cue=Span(13, 17, "said"), source=Span(9, 12, "she"))
    >>> str(a.kind), a.speaker
    ('direct', None)
    """

    content: tuple[Span, ...]
    """What was said, one piece or more in text order; a cue may come between them. The outer marks are left out."""

    source: Span | None = None
    """The words that name the speaker here; `None` when the text leaves it open."""

    cue: Span | None = None
    """The words that mark the report: "said", "according to"; `None` when nothing does. When they are apart
    ("teilte … mit"), the stretch from the first to the last."""

    cue_parts: tuple[Span, ...] = ()
    """The pieces of a cue whose words are apart; empty when it is in one piece."""

    via: Span | None = None
    """The outlet that passes the words on: "PTI" in "PTI quoted him as saying"; `None` when the text names none."""

    kind: AttributionKind = AttributionKind.DIRECT
    """Direct, indirect or mixed."""

    speaker: Speaker | None = None
    """The source resolved in this article; `None` when the text leaves it open."""

    rule: str = ""
    """The rule that found it."""

    span: Span = field(default=_NO_SPAN, repr=False)
    """From the first to the last character of content, source and cue; without it given, the first piece of content."""

    def __attrs_post_init__(self) -> None:
        """Take the first piece of content for the span that was not given.

        Raises:
            ValueError: there is no content.
        """
        if not self.content:
            msg = "an attribution needs content"
            raise ValueError(msg)
        if self.span is _NO_SPAN:
            object.__setattr__(self, "span", self.content[0])

    @property
    def text(self) -> str:
        """All of it as written."""
        return self.span.text


@frozen(kw_only=True)
class QuoteMention(Shown):
    """A quotation in one of several articles.

    >>> said = Attribution(content=(Span(1, 8, "We won,"),))
    >>> QuoteMention(article_id="a1", attribution=said).kept
    1.0
    """

    article_id: str | None
    """`Article.id`."""

    attribution: Attribution
    """Who said what there."""

    kept: float = 1.0
    """The share of the words of the fullest version that this one keeps, 0 to 1."""


@frozen(kw_only=True)
class QuoteCluster(Shown):
    """The same words quoted in several articles: whole, cut or altered.

    >>> said = Attribution(content=(Span(1, 8, "We won,"),))
    >>> QuoteCluster(fullest=said, mentions=(), speakers=("Jane Doe", "Wei Chen")).agreed
    False
    """

    fullest: Attribution
    """The version with the most words."""

    mentions: tuple[QuoteMention, ...]
    """In the order of the articles, then of the text."""

    speakers: tuple[str, ...] = ()
    """The names that the articles give as the speaker, more than one when they differ; `Doe` goes with `Jane Doe`."""

    @property
    def agreed(self) -> bool:
        """Whether the articles name one speaker, or none."""
        return len(self.speakers) <= 1
