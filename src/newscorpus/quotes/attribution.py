"""From the cues of a text to its attributions: each cue is asked about once, then the reports are fitted together."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate

from newscorpus.lexicon.vocabulary import CUE
from newscorpus.quotes.colons import colon_quotes, turns
from newscorpus.quotes.contents import trimmed
from newscorpus.quotes.continuations import continued
from newscorpus.quotes.cues import Reports
from newscorpus.quotes.frames import Draft, Frame, Piece
from newscorpus.quotes.grammar import SUBJ
from newscorpus.quotes.page import LONGEST, Page, within
from newscorpus.quotes.rules import AttributionRule, Question, questions
from newscorpus.rules import RuleSet

__all__ = ("find_drafts",)


def find_drafts(page: Page, rules: RuleSet[AttributionRule], *, reports: Reports) -> list[Draft]:
    """Return what every cue of the page reports, in text order of the cues."""
    fitted = _fitted(page, _reports(page, questions(page.reading.lexicon, rules, reports=reports)))
    if reports == "speech":
        fitted = _outer(fitted)
    extra = [*colon_quotes(page, fitted), *turns(page)]
    if extra:
        fitted = sorted((*fitted, *extra), key=lambda draft: draft.place)
    return continued(page, fitted)


def _reports(page: Page, asked: Mapping[str, tuple[Question, ...]]) -> Iterator[Draft]:
    """Ask about each cue in turn; yield what those report that report something."""
    words, ends, quoted = page.words, page.ends, page.quoted
    sentences = iter(page.reading.sentences)
    sentence = (-1, -1)  # the one that the cues have come to
    behind = len(page.text)
    segment_starts = [*page.segment_starts, behind]
    segment = -1  # the last quote that the cues have passed
    done = -1  # the last word of the last cue that reports something
    earlier: Frame | None = None
    for k in [k for k, classes in page.reading.hits if classes & CUE]:
        word = words[k]
        if k <= done or quoted[k] or word not in asked or (k and words[k - 1] == word):  # `said said`: a slip
            continue
        start = ends[k] - len(word)
        while sentence[1] <= start:
            sentence = next(sentences, (behind, behind + 1))
        if sentence[0] > start or _no_verb(page, k):
            continue
        last, question = k, asked[word][0]
        if question.form.particle:
            found = _with_particle(words, k, asked[word])
            if found is None:
                continue
            question, last = found
        while segment_starts[segment + 1] < start:
            segment += 1
        around = sentence if sentence[1] - sentence[0] <= LONGEST else within(sentence, start)
        frame = Frame(page, question.form, k, last, around, segment)
        if not frame.verbal():
            continue
        if earlier is not None and earlier.sentence == frame.sentence:
            frame.earlier = earlier
        for rule in question.rules:
            draft = rule(frame)
            if draft is not None:
                earlier, done = frame, last
                frame.earlier = None  # or a draft would keep all frames before its own
                yield draft
                break


def _no_verb(page: Page, k: int) -> bool:
    """Whether the spelling rules a verb out: `United States`, `so-called`."""
    gaps, words = page.gaps, page.words
    if gaps[k] in _HYPHENS:
        return True
    before = gaps[k - 1] if k else ""
    if before == " ":
        if words[k - 1] == "s" and k > 1 and gaps[k - 2] in ("’", "'") and not page.bits[k - 2] & SUBJ:
            return words[k - 2] not in ("there", "There", "here", "Here")
    elif before != "\u00a0":
        return before in _HYPHENS
    word = words[k]
    return word[0].isupper() and word[-1] != "g"


def _with_particle(words: list[str], k: int, asked: Iterable[Question]) -> tuple[Question, int] | None:
    """Choose the entry whose particle follows the word; with the last word of the cue."""
    for question in asked:
        particle = question.form.particle
        if not particle:
            return question, k
        last = k + len(particle)
        if tuple(words[k + 1 : last + 1]) == particle:
            return question, last
    return None


def _fitted(page: Page, drafts: Iterable[Draft]) -> list[Draft]:
    """Let each report end where the next one starts that is joined to it: `said it failed, and called for talks`."""
    out: list[Draft] = []
    draft: Draft | None = None
    for following in drafts:
        if draft is not None:
            content = draft.content
            if _ends_at(page, draft, following):
                content = _cut(page, content, following.head)
            if content:
                out.append(draft if content is draft.content else draft._replace(content=content))
        draft = following
    return [*out, draft] if draft is not None else out


def _ends_at(page: Page, draft: Draft, following: Draft) -> bool:
    """Whether the report ends where the next one starts."""
    one, other = draft.frame, following.frame
    if one is None or other is None or one.sentence != other.sentence:
        return False
    if other.joined:
        return not other.infinitive and not (other.participle and _inside(page, other))
    if following.rule == "clause-before" and following.content[0][0] < draft.place[0]:
        return True
    lead = (
        page.text[max(0, following.head - 14) : following.head]
        .rstrip(" \u00a0")
        .replace("”", "")
        .replace('"', "")
        .replace("''", "")
    )
    return lead.endswith(_BREAKS) or (one.opening() and lead.endswith(","))


def _outer(drafts: list[Draft]) -> list[Draft]:
    """Leave out the bare mentions inside what somebody said: `He said that they criticized the plan`."""
    if _MENTIONS.isdisjoint([draft.rule for draft in drafts]):
        return drafts
    pieces = sorted([piece for draft in drafts for piece in draft.content])
    starts = [start for start, _ in pieces]
    reach = list(accumulate([end for _, end in pieces], max))
    out: list[Draft] = []
    for draft in drafts:
        if draft.rule in _MENTIONS:
            start, end = draft.place
            i = bisect_left(starts, start)
            if i and reach[i - 1] >= end:
                continue
        out.append(draft)
    return out


def _inside(page: Page, frame: Frame) -> bool:
    """Whether a participle belongs to the words before it: `criticized her for calling it off`."""
    k = frame.first - 1
    return k >= 0 and page.gaps[k] == " " and page.words[k] not in ("and", "or", "but", "while", "then")


_MENTIONS = frozenset(("noun", "called-it", "infinitive", "words-in-marks"))  # what reports no clause and no quote
_HYPHENS = frozenset(("-", "‑", "‐"))
_BREAKS = (", and", ", but", ", while", ";", ", as", ", though", ", although")


def _cut(page: Page, content: tuple[Piece, ...], at: int) -> tuple[Piece, ...]:
    """End the content before `at`, and before the `and` that stands there."""
    out: list[Piece] = []
    for start, end in content:
        if end <= at:
            out.append((start, end))
        elif start < at:
            text = f" {page.text[start:at]}".rstrip(" ,")  # the space lets a link be all that is left
            for link in (" and", " but", " then", " while", " as", " though", " although"):
                text = text.removesuffix(link)
            out += trimmed(page, start, start + len(text) - 1)
    return tuple(out)
