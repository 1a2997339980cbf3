"""The event that an article is about: the one that headline and lead tell together."""

from collections import Counter
from collections.abc import Mapping, Sequence

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.stems import head_stem, stem
from newscorpus.model import Event, EventBasis, EventType, Header, Tense

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
    told = Counter(head_stem(event.trigger.text, lexicon) for event in events)
    return max(enumerate(early), key=lambda found: (*_weight(found[1], stems, told, lexicon), -found[0]))[1]


def _weight(event: Event, headline: set[str], told: Mapping[str, int], lexicon: Lexicon) -> tuple[int, ...]:
    """What speaks for the event: its word and parties in the headline, a fact in its own verb, a deed before a word.

    After that a date of its own speaks for it, and that the article comes back to it.
    """
    parties = {stem(word, lexicon) for actor in (*event.actors, *event.recipients) for word in _words(actor.text)}
    head = head_stem(event.trigger.text, lexicon)
    return (
        int(head in headline),
        int(event.asserted and event.tense is not Tense.NONE),
        len(parties & headline),
        int(event.asserted),
        int(bool(event.actors)),
        int(event.type is not EventType.STATEMENT),
        int(event.time is not None and event.time.basis in _DATED),
        told[head],
    )


_DATED = (EventBasis.EXPLICIT, EventBasis.RELATIVE, EventBasis.NAMED_EVENT)


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text.lower()).split()
