"""Who speaks: the phrase beside a cue that names its source."""

from newscorpus.quotes.frames import Frame, Piece
from newscorpus.quotes.phrases import Phrase, phrase_after

__all__ = ("agent_of", "characters_of", "inverted_source", "source_of")


def characters_of(frame: Frame, phrase: Phrase | None) -> Piece | None:
    """The characters of a phrase, with the bracket that closes `Rep. Jane Doe (D-Ohio)`."""
    if phrase is None:
        return None
    page = frame.page
    first, last = phrase
    start, end = page.ends[first] - len(page.words[first]), page.ends[last]
    gap = page.gaps[last]
    if gap != " ":
        closing = gap.find(")", 0, 2)
        if closing >= 0 and "(" in page.text[start:end]:
            end += closing + 1
    return start, end


def inverted_source(frame: Frame) -> Phrase | None:
    """Return the subject behind its verb: the X of `“…,” said X.`."""
    if frame.first != frame.verb or frame.form.shape in ("base", "ing") or "person" in frame.form.takes:
        return None
    found = frame.after
    if found is None:
        return None
    k = found[1]
    gap = frame.page.gaps[k].lstrip("\u00a0")
    if (
        gap[:1] in (",", ".", ";", ":", "(", "—", "–", '"', "“")
        or gap.startswith((" (", " —", " –", " -"))
        or "\n" in gap
    ):
        return found
    if k + 1 >= len(frame.page.words) or frame.page.start(k + 1) >= frame.sentence[1]:
        return found
    return found


def source_of(frame: Frame) -> Phrase | None:
    """The subject before the cue, or that of the clause that the cue is joined to."""
    if frame.passive:
        return agent_of(frame)
    if frame.before is not None:
        return frame.before
    if frame.participle and frame.opening_word:
        return _behind_comma(frame)
    if frame.joined:
        own = frame.own_subject()
        if own is not None:
            return own
        earlier = frame.earlier
        if (
            earlier is not None
            and earlier.last < frame.first
            and earlier.known_source is not None
            and (frame.participle or earlier.names_speaker)
        ):
            return earlier.known_source
        return frame.shared()
    return None


def _behind_comma(frame: Frame) -> Phrase | None:
    """The subject of the main clause behind an opening participle: `Calling for calm, the mayor spoke`."""
    page = frame.page
    for k in range(frame.last, min(frame.last + 40, len(page.words) - 1)):
        if page.start(k + 1) >= frame.sentence[1]:
            return None
        if page.gaps[k].startswith(",") and not page.quoted[k + 1]:
            return phrase_after(page, k + 1, frame.sentence[1])
    return None


def agent_of(frame: Frame) -> Phrase | None:
    """The X of `was reported by X`."""
    page, k = frame.page, frame.last + 1
    return phrase_after(page, k + 1, frame.sentence[1]) if k < len(page.words) and page.words[k] == "by" else None
