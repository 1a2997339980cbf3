"""The orders in which source, cue and content may stand, as an ordered list of rules.

Each rule looks at one cue and says who said what, or `None`. The first that answers decides. The order matters: marks
beside the cue are surer than clauses, and what stands before a cue with a comma is surer than what stands behind it.
"""

from collections.abc import Callable

from newscorpus.quotes.contents import (
    LINKING,
    LONGEST_LEAD,
    block_after,
    clause_after,
    clause_before,
    direct_after,
    direct_before,
    holds_verb,
    is_clause,
    is_noun_phrase,
    names_something,
    noun_after,
    object_end,
    opens_clause,
)
from newscorpus.quotes.frames import Draft, Frame, Piece
from newscorpus.quotes.grammar import ADV, CUE_WORD, DET, OBJ, POSS, PREP, SUB, SUBJ, TIME
from newscorpus.quotes.page import Segment
from newscorpus.quotes.phrases import Phrase, is_verb, phrase_after
from newscorpus.rules import Rule, RuleSet

__all__ = ("ATTRIBUTION_RULES", "AttributionRule")

_IN_MARKS = frozenset(("partial", "quote"))
_MORE_THAN_MARKS = frozenset(("clause", "noun", "to", "of"))
_NOMINAL = frozenset(("noun", "of", "person"))
_CLAUSES = frozenset(("clause", "that"))
_STOPS = '.!?…;”")'
_FEW = 4  # words in marks: fewer behind `read` or `sang` are a title

AttributionRule = Callable[[Frame], Draft | None]


# ---------------------------------------------------------------- sources


def _span(frame: Frame, phrase: Phrase | None) -> Piece | None:
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


def _inverted(frame: Frame) -> Phrase | None:
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


def _source(frame: Frame) -> Phrase | None:
    """The subject before the cue, or that of the clause that the cue is joined to."""
    if frame.passive:
        return _agent(frame)
    if frame.before is not None:
        return frame.before
    if frame.participle and frame.opening_word:
        return _behind_comma(frame)
    if frame.joined:
        earlier = frame.earlier
        if (
            earlier is not None
            and earlier.last < frame.first
            and earlier.known_source is not None
            and (frame.participle or earlier.names_speaker)
        ):
            return earlier.known_source
        return frame.shared
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


def _agent(frame: Frame) -> Phrase | None:
    """The X of `was reported by X`."""
    page, k = frame.page, frame.last + 1
    return phrase_after(page, k + 1, frame.sentence[1]) if k < len(page.words) and page.words[k] == "by" else None


def _draft(frame: Frame, content: tuple[Piece, ...], source: Phrase | None, rule: str) -> Draft | None:
    if not content:
        return None
    frame.known_source = source
    span = _span(frame, source)
    head = min(frame.start, span[0]) if span is not None and source == frame.before else frame.start
    return Draft(content, span, frame.cue_span, rule, frame, head)


# ---------------------------------------------------------------- rules


def according_to(frame: Frame) -> Draft | None:
    """`Rain will fall, according to the mayor.` `According to the mayor, rain will fall.`."""
    if "source" not in frame.form.takes:
        return None
    opens = frame.opening_word
    source = phrase_after(frame.page, frame.last + 1, frame.sentence[1], open_end=not opens, anything=True)
    if source is None:
        return None
    stop = frame.page.ends[source[1]]
    if opens and frame.page.gaps[source[1]].startswith(":"):
        content = direct_after(frame, stop, split=False)
    else:
        content = () if opens else clause_before(frame, frame.start)
        content = (*content, *clause_after(frame, stop, comma=True, split=not opens))
    if opens and not content:
        content = direct_after(frame, stop, split=False)
    return _draft(frame, content, source, "according-to")


def as_they_say(frame: Frame) -> Draft | None:
    """`As the mayor put it, rain will fall.` `As reported by the Post, rain will fall.` `Rain will fall, as he noted.`."""
    if _CLAUSES.isdisjoint(frame.form.takes) or frame.participle or frame.infinitive:
        return None
    page, before = frame.page, frame.before
    k = (before[0] if before else frame.first) - 1
    if k < frame.opens or page.words[k] not in ("as", "As") or page.gaps[k] != " ":
        return None
    source, stop = before, frame.end
    if before is None:
        source = _agent(frame)
        stop = page.ends[source[1]] if source else stop
    if source is None or (before is not None and not _closes(frame)):
        return None
    if k == frame.opens or page.words[k - 1].lower() in ("and", "but"):
        return _draft(frame, clause_after(frame, stop, comma=True), source, "as-they-say")
    at = page.start(k)
    if page.gaps[k - 1] != ", " or not holds_verb(frame, (frame.sentence[0], at)):
        return None
    return _draft(frame, clause_before(frame, at), source, "as-they-say")


def quote_before(frame: Frame) -> Draft | None:
    """`“We won,” the mayor said.` `“We won,” said the mayor, “and it feels good.”`."""
    if frame.participle or "source" in frame.form.takes:
        return None
    quote = frame.quote_before
    if quote is None or not _leads_on(frame, quote):
        return None
    source = frame.before or (_inverted(frame) if not frame.joined else None)
    if source is None and not frame.passive:
        source = frame.after if frame.form.shape in ("past", "third") else None
    if frame.passive and "clause" not in frame.form.takes:
        return None
    content = direct_before(frame, quote)
    if source is None and not frame.passive and not _closes(frame):
        return None
    if (
        content
        and content[0][0] < quote.start
        and frame.page.gaps[frame.last] == " "
        and source == frame.before
        and _says_on(frame)
    ):
        return None
    behind = frame.page.ends[source[1]] if source and source[0] > frame.last else frame.end
    return _draft(frame, (*content, *direct_after(frame, behind, split=True)), source, "quote-before")


def _leads_on(frame: Frame, quote: Segment) -> bool:
    """Whether the sentence goes on behind the quote: not `“We won.” The mayor said`, nor `“Why?” They said, “Well”`."""
    page = frame.page
    final = page.text[quote.inner_end - 1]
    if page.text[quote.end : quote.end + 1] == "," or final in ",-—–":
        return True
    k = frame.before[0] if frame.before else frame.first
    fresh = page.words[k][:1].isupper() and bool(page.bits[k] & (SUBJ | DET | POSS)) and page.words[k] != "I"
    if final in "?!…":
        return not fresh
    return final != "." and quote.words >= _FEW and not fresh  # not `the mayor of “the City” said`


def _says_on(frame: Frame) -> bool:
    """Whether a clause follows the cue at once: `On “The Hour,” Doe said the plan had failed.`."""
    k = frame.last + 1
    if (
        k >= len(frame.page.words)
        or frame.page.quoted[k]
        or frame.page.words[k] in ("as", "when", "while", "and", "but", "if")
    ):
        return False
    return not frame.page.bits[k] & (PREP | TIME | ADV | OBJ)


def quote_after(frame: Frame) -> Draft | None:
    """`The mayor said: “We won.”` `The mayor told reporters, “We won.”`."""
    if "quote" not in frame.form.takes or not (_quote_near(frame) or ":" in frame.page.gaps[frame.last]):
        return None
    source = _source(frame)
    behind = frame.end
    if source is None and not frame.passive and not frame.joined:
        source = _inverted(frame)
        behind = frame.page.ends[source[1]] if source else behind
    return _draft(frame, direct_after(frame, behind, split=False) or block_after(frame), source, "quote-after")


def _quote_near(frame: Frame) -> bool:
    """Whether a comma, a colon or nothing stands between the cue, or a speaker behind it, and the next quote."""
    quote = frame.following
    if quote is None or quote.start >= frame.sentence[1] + LONGEST_LEAD:
        return False
    lead = frame.page.text[frame.end : quote.start].rstrip()
    if not lead or lead[-1] in LINKING:
        return True
    return lead[-1] not in _STOPS and frame.before is None and not frame.joined


def clause_then_source(frame: Frame) -> Draft | None:
    """`Rain will fall, the mayor said.` `The rain, the mayor said, will fall.` `Rain will fall, said the mayor.`."""
    if _CLAUSES.isdisjoint(frame.form.takes) or frame.participle or frame.infinitive:
        return None
    source = frame.before
    if source is not None and _stands_behind(frame):
        source = None
    at = frame.page.start(source[0]) if source else frame.start
    if source and frame.page.words[source[0]] in ("who", "which", "that"):
        return None
    if frame.page.text[max(0, at - 6) : at].rstrip()[-1:] not in (",", "—", "–") or frame.page.word_from(
        frame.sentence[0]
    ) >= (source[0] if source else frame.first):
        return None
    if source is None:
        source = _inverted(frame)
        if source is None:
            return None
    elif not _closes(frame):
        return None
    behind = frame.page.ends[source[1]] if source[0] > frame.last else frame.end
    rest = clause_after(frame, behind, comma=True, split=True)
    if not rest and not holds_verb(frame, (frame.sentence[0], at)):
        return None
    return _draft(frame, (*clause_before(frame, at), *rest), source, "clause-before")


def _stands_behind(frame: Frame) -> bool:
    """Whether the speaker stands behind the cue though a noun ends before it: `…, a bridge in Rome, said Jane Doe.`."""
    page, after = frame.page, frame.after
    if after is None or page.gaps[frame.first - 1] != ", " or frame.form.shape not in ("past", "third"):
        return False
    k = after[1]
    if page.words[after[0]] == "that" or any([word.endswith("ed") for word in page.words[after[0] : k + 1]]):
        return False
    return page.gaps[k].strip(" )”\"")[:1] in (".", ",") or k + 1 >= len(page.words) or page.words[k + 1] == "who"


def _somebody(frame: Frame, k: int) -> bool:
    """Whether word `k` starts a name or a pronoun for those spoken to, and the clause before the cue stands alone."""
    page, first = frame.page, frame.opens
    if page.bits[first] & (SUB | PREP) and not page.bits[first] & (DET | SUBJ) or page.words[first].endswith("ing"):
        return False
    word = page.words[k]
    return word[:1].isupper() or word in ("reporters", "the", "a") or bool(page.bits[k] & OBJ)


def _closes(frame: Frame) -> bool:
    """Whether nothing that could be reported follows the cue at once: `…, he said.`, `…, he told the paper in Rome.`."""
    page, k = frame.page, frame.last + 1
    if k < len(page.words) and "person" in frame.form.takes and _somebody(frame, k):
        k = max(k, page.word_to(object_end(frame)))
    if k >= len(page.words) or page.start(k) >= frame.sentence[1]:
        return True
    if page.gaps[k - 1].strip():
        return not page.quoted[k] or page.gaps[k - 1][0] == ","
    if not page.bits[k] & (PREP | TIME | ADV) or page.bits[k] & (DET | SUBJ) or page.words[k] == "about":
        return False
    while k < len(page.words) and page.start(k) < frame.sentence[1]:
        if page.words[k] == "that" or page.bits[k] & SUBJ:
            return False
        if page.gaps[k] != " ":
            break
        k += 1
    return True


def words_in_marks(frame: Frame) -> Draft | None:
    """`She called the plan “a shame”.`."""
    takes = frame.form.takes
    if "as" in takes:
        return _called_it(frame)
    quote = frame.following
    if quote is None or quote.start > frame.sentence[1] or takes.isdisjoint(_IN_MARKS) or takes & _MORE_THAN_MARKS:
        return None
    page = frame.page
    between = range(frame.last + 1, page.word_to(quote.start))
    if "that" in takes and page.words[frame.last + 1] == "that":
        return None
    if "partial" not in takes and (quote.words < _FEW or len(between) > _FEW):
        return None
    if any(page.bits[k] & CUE_WORD and page.gaps[k - 1] == " " and is_verb(page, k) for k in between):
        return None
    return _draft(frame, clause_after(frame, quote.start), _source(frame), "words-in-marks")


def _called_it(frame: Frame) -> Draft | None:
    source = _source(frame)
    content = clause_after(frame, frame.end) if source is not None else ()
    if not content or not is_noun_phrase(frame, content[0]) or not names_something(frame, content[0]):
        return None
    return _draft(frame, content, source, "called-it")


def clause_behind(frame: Frame) -> Draft | None:
    """`The mayor said rain will fall.` `The mayor told reporters that rain will fall.`."""
    takes = frame.form.takes
    if takes.isdisjoint(_CLAUSES):
        return None
    at = object_end(frame) if "person" in frame.form.takes else frame.end
    content = clause_after(frame, at)
    if not content or not is_clause(frame, content[0]):
        return None
    if "clause" not in takes:
        if frame.page.words[frame.page.word_from(content[0][0])] != "that":
            return None
    elif frame.infinitive and not opens_clause(frame, content[0]):
        return None
    return _draft(frame, content, _source(frame), "clause-after")


def infinitive_behind(frame: Frame) -> Draft | None:
    """`The mayor vowed to stay.` `The mayor urged them to stay.`."""
    if "to" not in frame.form.takes:
        return None
    page = frame.page
    k = page.word_from(object_end(frame) + 1) if "person" in frame.form.takes else frame.last + 1
    if k >= len(page.words) or page.words[k] != "to" or page.quoted[k] or page.start(k) >= frame.sentence[1]:
        return None
    return _draft(frame, clause_after(frame, page.start(k)), _source(frame), "infinitive")


def noun_behind(frame: Frame) -> Draft | None:
    """`The mayor criticized the plan.`."""
    if frame.form.takes.isdisjoint(_NOMINAL) or (frame.participle and frame.first == 0):
        return None
    if frame.passive and not frame.form.particle:
        return None
    content = noun_after(frame)
    if not content or not is_noun_phrase(frame, content[0]):
        return None
    source = _source(frame)
    return _draft(frame, content, source, "noun") if source or frame.passive else None


ATTRIBUTION_RULES: RuleSet[AttributionRule] = RuleSet(
    Rule("according-to", according_to),
    Rule("as-they-say", as_they_say),
    Rule("quote-before", quote_before),
    Rule("quote-after", quote_after),
    Rule("clause-before", clause_then_source),
    Rule("words-in-marks", words_in_marks),
    Rule("infinitive", infinitive_behind),
    Rule("clause-after", clause_behind),
    Rule("noun", noun_behind),
)
