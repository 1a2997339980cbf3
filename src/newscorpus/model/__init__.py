"""The values that finders return: frozen, typed, built by keyword, and all pointing into the text as given."""

from newscorpus.model.article import BOILERPLATE, STORY, Article, Block, BlockKind, Header, iter_spans
from newscorpus.model.byline import Byline, Contributor, ContributorRole, Dateline
from newscorpus.model.event import (
    CAMEO_ROOTS,
    Actor,
    Assessment,
    Event,
    EventBasis,
    EventCluster,
    EventKey,
    EventMention,
    EventTime,
    EventType,
    Modality,
    Polarity,
    Tense,
)
from newscorpus.model.given import Given
from newscorpus.model.mapping import map_spans
from newscorpus.model.note import Note, NoteKind
from newscorpus.model.quote import Attribution, AttributionKind, Quote, QuoteCluster, QuoteMention, QuoteRole, Speaker
from newscorpus.model.record_error import RecordError
from newscorpus.model.span import Span
from newscorpus.model.timex import Timex, TimexBasis, TimexMod, TimexType

__all__ = (
    "BOILERPLATE",
    "CAMEO_ROOTS",
    "STORY",
    "Actor",
    "Article",
    "Assessment",
    "Attribution",
    "AttributionKind",
    "Block",
    "BlockKind",
    "Byline",
    "Contributor",
    "ContributorRole",
    "Dateline",
    "Event",
    "EventBasis",
    "EventCluster",
    "EventKey",
    "EventMention",
    "EventTime",
    "EventType",
    "Given",
    "Header",
    "Modality",
    "Note",
    "NoteKind",
    "Polarity",
    "Quote",
    "QuoteCluster",
    "QuoteMention",
    "QuoteRole",
    "RecordError",
    "Span",
    "Speaker",
    "Tense",
    "Timex",
    "TimexBasis",
    "TimexMod",
    "TimexType",
    "iter_spans",
    "map_spans",
)
