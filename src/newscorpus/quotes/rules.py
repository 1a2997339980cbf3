"""The orders in which source, cue and content may stand, as an ordered list of rules.

Each rule looks at one cue and says who said what, or `None`. The first that answers decides. The order matters: marks
beside the cue are surer than clauses, and what stands before a cue with a comma is surer than what stands behind it.
A rule is asked only about cues that take what it reads: of `vowed`, which takes `to`, none asks for a clause.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple

from attrs import field, frozen

from newscorpus.lexicon import Lexicon
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
from newscorpus.quotes.cues import CueForm, Reports, Takes, cue_forms
from newscorpus.quotes.frames import Draft, Frame, Piece
from newscorpus.quotes.grammar import ADV, CUE_WORD, DET, OBJ, POSS, PREP, SUB, SUBJ, TIME
from newscorpus.quotes.page import Segment
from newscorpus.quotes.phrases import Phrase, is_verb, phrase_after
from newscorpus.quotes.sources import agent_of, characters_of, inverted_source, source_of
from newscorpus.rules import Rule, RuleSet

__all__ = ("ATTRIBUTION_RULES", "AttributionRule", "CueRule", "Question", "questions")

_STOPS = '.!?…;”")'
_FEW = 4  # words in marks: fewer behind `read` or `sang` are a title

AttributionRule = Callable[[Frame], Draft | None]


@frozen
class CueRule(Rule[AttributionRule]):
    """A rule that reads what some cues take and others do not."""

    takes: tuple[Takes, ...] = field(default=(), repr=False, kw_only=True)
    """It is asked about cues that take one of these; about all when there are none."""

    but_not: tuple[Takes, ...] = field(default=(), repr=False, kw_only=True)
    """It is not asked about cues that take one of these."""

    def reads(self, takes: frozenset[Takes]) -> bool:
        """Whether it is asked about a cue that takes this."""
        return (not self.takes or not takes.isdisjoint(self.takes)) and takes.isdisjoint(self.but_not)


class Question(NamedTuple):
    """What a word may be a cue of, and the rules that are asked about it, in order."""

    form: CueForm
    rules: tuple[AttributionRule, ...]


@lru_cache(maxsize=16)  # a finder or two for each language
def questions(
    lexicon: Lexicon, rules: RuleSet[AttributionRule], *, reports: Reports
) -> Mapping[str, tuple[Question, ...]]:
    """Return word form -> what is asked about it; entries with the longest particle first."""

    def question(form: CueForm) -> Question:
        asked = [rule.apply for rule in rules if not isinstance(rule, CueRule) or rule.reads(form.takes)]
        return Question(form, tuple(asked))

    table = cue_forms(lexicon, reports=reports)
    return {word: tuple([question(form) for form in forms]) for word, forms in table.items()}


def _draft(frame: Frame, content: tuple[Piece, ...], source: Phrase | None, rule: str) -> Draft | None:
    if not content or (frame.infinitive and _nobody(frame, source)):
        return None
    frame.known_source = source
    span = characters_of(frame, source)
    text = frame.page.text
    for piece in content:
        if not text[piece[0]].isalnum():
            content = tuple([_unmarked(frame, piece) for piece in content])
            break
    head = min(frame.start, span[0]) if span is not None and source == frame.before else frame.start
    cue = frame.cue_span()
    if cue[1] > frame.end and any(start < cue[1] and cue[0] < end for start, end in content):
        cue = cue[0], frame.end  # the word behind the cue opens the content
    return Draft(content, span, cue, rule, frame, head)


def _unmarked(frame: Frame, piece: Piece) -> Piece:
    """The piece without its marks when it is one quote and nothing else."""
    segments, i = frame.page.segments, frame.page.segment_at(piece[0])
    if i < 0 or segments[i].start != piece[0] or not segments[i].inner_end <= piece[1] <= segments[i].end:
        return piece
    return segments[i].inner_start, segments[i].inner_end


def _nobody(frame: Frame, source: Phrase | None) -> bool:
    """Whether an infinitive is the writer's own: `it is important to note that`."""
    return source is None or frame.page.words[source[1]] in ("it", "It", "there", "There")


# ---------------------------------------------------------------- rules


def according_to(frame: Frame) -> Draft | None:
    """`Rain will fall, according to the mayor.` `According to the mayor, rain will fall.`."""
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
    """`As the mayor put it, rain will fall.` `As reported by the Post, it rained.` `Rain will fall, as he noted.`."""
    if frame.participle or frame.infinitive:
        return None
    page, before = frame.page, frame.before
    k = (before[0] if before else frame.first) - 1
    if k < frame.opens or page.words[k] not in ("as", "As") or page.gaps[k] != " ":
        return None
    source, stop = before, frame.end
    if before is None:
        source = agent_of(frame)
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
    if frame.participle:
        return None
    quote = frame.quote_before()
    if quote is None or not _leads_on(frame, quote):
        return None
    source = frame.before or (inverted_source(frame) if not frame.joined else None)
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
    if not (_quote_near(frame) or ":" in frame.page.gaps[frame.last]):
        return None
    source = source_of(frame)
    behind = frame.end
    if source is None and not frame.passive and not frame.joined:
        source = inverted_source(frame)
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
    if frame.participle or frame.infinitive:
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
        source = inverted_source(frame)
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
    page = frame.page
    if page.gaps[frame.first - 1] != ", " or frame.form.shape not in ("past", "third") or frame.after is None:
        return False
    after = frame.after
    k = after[1]
    if page.words[after[0]] == "that" or any(word.endswith("ed") for word in page.words[after[0] : k + 1]):
        return False
    return page.gaps[k].strip(' )”"')[:1] in (".", ",") or k + 1 >= len(page.words) or page.words[k + 1] == "who"


def _somebody(frame: Frame, k: int) -> bool:
    """Whether word `k` starts a name or a pronoun for those spoken to, and the clause before the cue stands alone."""
    page, first = frame.page, frame.opens
    if (page.bits[first] & (SUB | PREP) and not page.bits[first] & (DET | SUBJ)) or page.words[first].endswith("ing"):
        return False
    word = page.words[k]
    return word[:1].isupper() or word in ("reporters", "the", "a") or bool(page.bits[k] & OBJ)


def _closes(frame: Frame) -> bool:
    """Whether nothing that could be reported follows the cue at once: `…, he said.`, `…, he told the paper.`."""
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
    """`She slammed the “so-called plan”.`."""
    quote = frame.following
    if quote is None or quote.start > frame.sentence[1]:
        return None
    page, takes = frame.page, frame.form.takes
    between = range(frame.last + 1, page.word_to(quote.start))
    if "that" in takes and page.words[frame.last + 1] == "that":
        return None
    if "partial" not in takes and (quote.words < _FEW or len(between) > _FEW):
        return None
    if any(page.bits[k] & CUE_WORD and page.gaps[k - 1] == " " and is_verb(page, k) for k in between):
        return None
    return _draft(frame, clause_after(frame, quote.start), source_of(frame), "words-in-marks")


def called_it(frame: Frame) -> Draft | None:
    """`She called the plan “a shame”.`."""
    source = source_of(frame)
    content = clause_after(frame, frame.end) if source is not None else ()
    if not content or not is_noun_phrase(frame, content[0]) or not names_something(frame, content[0]):
        return None
    return _draft(frame, content, source, "called-it")


def clause_behind(frame: Frame) -> Draft | None:
    """`The mayor said rain will fall.` `The mayor told reporters that rain will fall.`."""
    takes = frame.form.takes
    at = object_end(frame) if "person" in takes else frame.end
    content = clause_after(frame, at)
    if not content or not is_clause(frame, content[0]):
        return None
    if "clause" not in takes:
        if frame.page.words[frame.page.word_from(content[0][0])] != "that":
            return None
    elif frame.infinitive and not opens_clause(frame, content[0]):
        return None
    return _draft(frame, content, source_of(frame), "clause-after")


def infinitive_behind(frame: Frame) -> Draft | None:
    """`The mayor vowed to stay.` `The mayor urged them to stay.`."""
    page = frame.page
    k = page.word_from(object_end(frame) + 1) if "person" in frame.form.takes else frame.last + 1
    if k >= len(page.words) or page.words[k] != "to" or page.quoted[k] or page.start(k) >= frame.sentence[1]:
        return None
    return _draft(frame, clause_after(frame, page.start(k)), source_of(frame), "infinitive")


def passive(frame: Frame) -> Draft | None:
    """`The merger was first reported by the Post.` `The plan was described by the mayor as a shame.`."""
    if not frame.passive or frame.before is None:
        return None
    page, subject, agent = frame.page, frame.before, agent_of(frame)
    k = (agent[1] if agent else frame.last) + 1
    named = "as" in frame.form.takes and page.words[k : k + 1] == ["as"] and page.gaps[k - 1] == " "
    if agent is None and not named:
        return None
    if page.words[subject[0]].lower() in ("it", "there", "who", "which", "that"):
        return None
    content: tuple[Piece, ...] = (characters_of(frame, subject) or (0, 0),)
    if "person" in frame.form.takes:  # `was asked by the judge whether it rained`: the subject was spoken to
        content = clause_after(frame, page.ends[k - 1])
        return _draft(frame, content, agent, "passive") if content and opens_clause(frame, content[0]) else None
    return _draft(frame, (*content, *clause_after(frame, page.ends[k])) if named else content, agent, "passive")


def noun_behind(frame: Frame) -> Draft | None:
    """`The mayor criticized the plan.`."""
    if frame.participle and frame.first == 0:
        return None
    if frame.passive and not frame.form.particle:
        return None
    content = noun_after(frame)
    if not content or not is_noun_phrase(frame, content[0]):
        return None
    source = source_of(frame)
    return _draft(frame, content, source, "noun") if source or frame.passive else None


ATTRIBUTION_RULES: RuleSet[AttributionRule] = RuleSet(
    CueRule("according-to", according_to, takes=("source",)),
    CueRule("as-they-say", as_they_say, takes=("clause", "that")),
    CueRule("quote-before", quote_before, but_not=("source",)),
    CueRule("quote-after", quote_after, takes=("quote",)),
    CueRule("clause-before", clause_then_source, takes=("clause", "that")),
    CueRule("called-it", called_it, takes=("as",)),
    CueRule("words-in-marks", words_in_marks, takes=("partial", "quote"), but_not=("as", "clause", "noun", "to", "of")),
    CueRule("infinitive", infinitive_behind, takes=("to",)),
    CueRule("clause-after", clause_behind, takes=("clause", "that")),
    CueRule("passive", passive, takes=("noun", "as", "clause")),
    CueRule("noun", noun_behind, takes=("noun", "of", "person")),
)
"""The rules that read a report around its cue: where source and content stand. The first answer counts."""
