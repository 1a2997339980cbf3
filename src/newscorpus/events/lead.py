"""The event that an article is about: the one that headline and lead tell together."""

from collections.abc import Sequence

from newscorpus.events.stems import head_stem, stem
from newscorpus.lexicon import Lexicon
from newscorpus.model import Event, EventType, Header

__all__ = ("find_lead",)

_PARAGRAPHS = 3
Stretch = tuple[int, int]


def find_lead(events: Sequence[Event], header: Header, story: Sequence[Stretch], lexicon: Lexicon) -> Event | None:
    """Return the event of the first paragraphs that shares most with the headline; `None` when they tell of none.

    Args:
        events: the events of the story, in text order.
        header: where the headline is.
        story: the paragraphs.
        lexicon: the words of the language.
    """
    end = story[: max(_PARAGRAPHS, 1)][-1][1] if story else 0
    early = [event for event in events if event.trigger.start < end]
    if not early:
        return None
    headline = header.headline.text if header.headline is not None else ""
    stems = {stem(word, lexicon) for word in _words(headline)}
    return max(enumerate(early), key=lambda found: (*_weight(found[1], stems, lexicon), -found[0]))[1]


def _weight(event: Event, headline: set[str], lexicon: Lexicon) -> tuple[int, ...]:
    """What speaks for the event: the verb of the headline, its parties, a fact before a plan, a deed before a word."""
    parties = {stem(word, lexicon) for actor in (*event.actors, *event.recipients) for word in _words(actor.text)}
    return (
        int(head_stem(event.trigger.text, lexicon) in headline),
        len(parties & headline),
        int(event.asserted),
        int(bool(event.actors)),
        int(event.type is not EventType.STATEMENT),
    )


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text.lower()).split()
