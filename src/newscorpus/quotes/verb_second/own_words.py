"""Words in marks that are a speaker's own, in a verb-second language whose nouns have capitals.

Words in marks are reported separately where they are inside an indirect report, and where their form says that they
are not a name: the speaker's own wording has a small letter or a verb. Outside of a report the subject of the sentence
says them, whatever the verb ("Roth reagierte „völlig entsetzt“"), unless they are what others call somebody ("Er war
„der Lange“"), or whom something is for says them ("Für die Ministerin ist das ein „Fehler“").
"""

from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.syntax.grammar_bits import ARTICLE, CONJ, HAVE, INDEFINITE, OBJ, PASSIVE, PREP, SUBJ, THAT, TOLD
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import LONGEST, Segment, WordTable
from newscorpus.quotes.verb_second.clause_words import ClauseWords, clause_around, may_be_clause
from newscorpus.quotes.verb_second.cue_content import completes_article, names_noun
from newscorpus.quotes.verb_second.document_sources import document_in
from newscorpus.quotes.verb_second.noun_phrases import characters
from newscorpus.quotes.verb_second.speaking_phrases import (
    for_whom,
    for_whom_inside,
    may_speak,
    who_goes_on,
)
from newscorpus.quotes.verb_second.verb_subjects import subject_of_unlisted_verb
from newscorpus.text.lines import Stretch

__all__ = ("add_in_sentences", "own_words")

_STOPS = ".!?…"
_OWN = 2  # words: a single one in marks is a speaker's only inside of a report
_LEAD = 4  # characters before a quote in which a colon may be
_CLOSING = frozenset(("", *".,;\n"))
_FEW = 3  # words: fewer in marks, with a capital, are a name


def add_in_sentences(table: WordTable, found: list[list[Candidate]]) -> None:
    """Give words in marks but no names to the subject of their sentence: `Eva Roth hält das für „gut gemeint“.`."""
    pieces = sorted(piece for reported in found for candidate in reported for piece in candidate.content)
    reach, at = -1, 0
    for segment in table.segments:
        while at < len(pieces) and pieces[at][0] <= segment.inner_start:
            reach = max(reach, pieces[at][1])
            at += 1
        if reach > segment.inner_start or _is_listed(table, segment):
            continue
        judge = _judge(table, segment)
        worded = _spaced(table, segment) >= _OWN and _is_wording(table, segment)
        if judge is None and not (worded or _is_verdict(table, segment)):
            continue
        i = table.reading.sentence_index(segment.start)
        start, stop = table.reading.sentences[i]
        speaker = judge or (_speaker_of(table, found, i, segment) if stop - start <= LONGEST else None)
        if speaker is not None:
            content = (segment.inner_start, segment.inner_end)
            found[i].append(Candidate((content,), speaker, None, "own-words", None, segment.start))


def _is_listed(table: WordTable, segment: Segment) -> bool:
    """Whether words in marks are between colons, as in a list of events: `Bonn: „Der Lügner“: Lustspiel`."""
    lead = table.text[max(0, segment.start - _LEAD) : segment.start].rstrip()
    return lead.endswith(":") and table.text[segment.end : segment.end + 1] == ":"


def _spaced(table: WordTable, segment: Segment) -> int:
    """How many words a quote has, those with hyphens as one: "schwarz-gelb"."""
    first, last = segment.first, segment.last
    return 1 + sum(gap != "-" for gap in table.gaps[first:last])


def _judge(table: WordTable, segment: Segment) -> Stretch | None:
    """To whom something is what is in marks: `Für die Ministerin ist das ein „Fehler“.`."""
    start, stop = table.reading.sentence_at(segment.start)
    begin, first = table.word_from(start), segment.first
    if stop - start > LONGEST or begin >= first:
        return None
    phrase = who_goes_on(table, first)
    if table.bits[first - 1] & INDEFINITE or table.text[segment.inner_start].islower():
        phrase = phrase or for_whom(table, begin) or for_whom_inside(table, begin, first - 1)
    elif phrase is not None and not table.bits[phrase[0]] & SUBJ:
        return None  # "sagte Eva Roth vom „Neuen Bund“", but "er sprach von …, sie von „Lügen“"
    return characters(table, phrase)


def _is_verdict(table: WordTable, segment: Segment) -> bool:
    """Whether words in marks say what somebody finds a thing to be: `fand es „eitel“`, `sieht darin eine „Pose“`."""
    k, (start, stop) = segment.first, table.reading.sentence_at(segment.start)
    begin = table.word_from(start)
    if stop - start > LONGEST or begin >= k:
        return False
    clause = clause_around(table, k - 1, begin, table.word_to(stop) - 1)
    before = {table.words[j].lower() for j in range(max(clause.first, begin), k) if not table.quoted[j]}
    suspects, finds, in_it, shows, itself = (
        not before.isdisjoint(table.listed[name]) for name in ("suspects", "finds", "in_it", "shows", "reflexive")
    )
    if table.text[segment.inner_start].isupper():
        return bool(table.bits[k - 1] & INDEFINITE) and (suspects or (finds and in_it))
    behind = table.word_from(segment.end)
    joined = behind < len(table.words) and bool(table.bits[behind] & CONJ)
    ends = joined or table.text[segment.end : segment.end + 1] in _CLOSING
    return (finds and ends) or (shows and itself and (ends or table.words[k - 1] in table.listed["reflexive"]))


def _speaker_of(table: WordTable, found: list[list[Candidate]], i: int, segment: Segment) -> Stretch | None:
    """Who says the words of a quote inside of sentence `i`: the source or the subject there, or the last one before."""
    told = [candidate.source for candidate in found[i] if candidate.source is not None]
    in_front = [source for source in told if source[1] <= segment.start]
    if in_front:
        return in_front[-1]
    start, end = table.reading.sentences[i]
    begin, last = table.word_from(start), table.word_to(end) - 1
    about = subject_of_unlisted_verb(table, begin, last) if begin <= last else None
    if about is not None and _is_called(table, about, segment, begin, last):
        return None
    if about is not None and (_is_passive(table, segment, begin, last) or _holds(table, about, segment)):
        return None
    if about is not None and may_speak(table, about) and table.ends[about[1]] <= segment.start:
        return characters(table, about)
    paper = document_in(table, ClauseWords(begin, table.word_from(segment.start) - 1))
    if paper is not None:
        return characters(table, paper)
    if told:
        return told[-1]
    return characters(table, about) if about is not None and may_speak(table, about) else None


def _is_called(table: WordTable, about: Phrase, segment: Segment, begin: int, end: int) -> bool:
    """Whether the words in marks are what others call somebody: `Er war „der Lange“`, `sie nennt sich „neue zeit“`."""
    first, behind = segment.first, table.word_from(segment.end)
    if about[1] + 1 == first or table.text[segment.inner_start].isupper():
        return False
    before = clause_around(table, max(first - 1, begin), begin, end)
    after = clause_around(table, min(behind, end), begin, end)
    last = max(before.last, after.last) if behind <= end else before.last
    words = [k for k in range(before.first, last + 1) if not table.quoted[k]]
    around = {table.words[k] for k in words}
    if not table.listed["names"].isdisjoint(around):
        return True  # "Der Name lautet „große Schlange“"
    follows = table.words[min(behind, len(table.words) - 1)] in table.listed["naming"]
    if not table.listed["naming"].isdisjoint(around) and (follows or not table.listed["reflexive"].isdisjoint(around)):
        return not any(table.bits[k] & HAVE for k in words)
    nominal = table.bits[first] & (ARTICLE | INDEFINITE) or table.bits[first - 1] & INDEFINITE
    copula = not table.listed["copulas"].isdisjoint(around)
    return bool(nominal) and copula and not any(table.bits[k] & PREP for k in words)


def _is_passive(table: WordTable, segment: Segment, begin: int, end: int) -> bool:
    """Whether something is done to the subject of the words around a quote: `Er wurde „der Lange“ genannt`."""
    clause = clause_around(table, max(begin, segment.first - 1), begin, end)
    return any(table.bits[k] & PASSIVE for k in range(clause.first, clause.last + 1))


def _holds(table: WordTable, phrase: Phrase, segment: Segment) -> bool:
    """Whether a quote is a part of a phrase, which it names: `die „offene Werkstatt“`."""
    return table.start(phrase[0]) < segment.inner_end and segment.inner_start < table.ends[phrase[1]]


def _is_wording(table: WordTable, segment: Segment) -> bool:
    """Whether the words in marks are neither a name nor a title."""
    text = table.text
    first, last = segment.first, segment.last
    if first > last or names_noun(table, first) or completes_article(table, segment):
        return False
    if text[segment.inner_start].islower():
        return "." not in table.gaps[first:last]  # an address: "faz.net"
    return segment.words > _FEW and (text[segment.inner_end - 1] in _STOPS or may_be_clause(table, first, last))


def own_words(table: WordTable, found: list[Candidate], crossed: list[Candidate]) -> list[Candidate]:
    """The words in marks inside an indirect report: their own wording, said by the same speaker.

    Where another report crosses it whose cue is nearer, that one has the speaker: `Roth sagte, Klee nenne es „teuer“.`
    """
    out: list[Candidate] = []
    claimed = {piece for candidate in found for piece in candidate.content}
    for candidate in found:
        for start, end in candidate.content:
            i = table.segment_before(start)
            i += i < 0 or table.segments[i].inner_start != start  # "„Eine Ente“ sei das": marks that open what is said
            while i < len(table.segments) and table.segments[i].start < end:
                segment = table.segments[i]
                i += 1
                content = (segment.inner_start, segment.inner_end)
                if content[1] <= end and content not in claimed and _is_quoted(table, segment):
                    beside = _is_beside(table, candidate, segment)
                    teller = candidate if beside else _nearest_cue(table, candidate, crossed, content)
                    out.append(teller._replace(content=(content,), rule="in-marks"))
    return out


def _is_beside(table: WordTable, candidate: Candidate, segment: Segment) -> bool:
    """Whether a clause in marks comes right before a cue: `Sie wollte zeigen, „was möglich ist“, so Eva Roth.`."""
    if candidate.cue is None or table.text[segment.end : candidate.cue[0]].strip() != ",":
        return False
    first, last = segment.first, segment.last
    return segment.words > _FEW and not table.bits[first] & THAT and may_be_clause(table, first, last)


def _nearest_cue(table: WordTable, candidate: Candidate, crossed: list[Candidate], content: Stretch) -> Candidate:
    """The report of the last cue before a piece of the text, unless a colon is between them."""
    best, at = candidate, -1
    if candidate.cue is not None and candidate.cue[1] <= content[0]:
        at = candidate.cue[1]
    for other in crossed:
        holds = any(start <= content[0] and content[1] <= end for start, end in other.content)
        if not holds or other.source is None or other.cue is None or not at < other.cue[1] <= content[0]:
            continue
        if ":" not in table.text[other.cue[1] : content[0]]:
            best, at = other, other.cue[1]
    return best


def _is_quoted(table: WordTable, segment: Segment) -> bool:
    """Whether words in marks inside a report are the speaker's own, and no name."""
    first, last = segment.first, segment.last
    if not segment.words:
        return False
    named = names_noun(table, first)
    if segment.words >= _FEW + named and may_be_clause(table, first, last):  # `dass „Europa dran ist“`
        return True
    if named:
        return False
    if first and (table.bits[first - 1] | table.bits[first]) & INDEFINITE:  # "eine „Ente“": no article of a name
        return True
    told = first and table.bits[first - 1] & (TOLD | SUBJ) and not table.bits[first - 1] & OBJ  # "sie habe „Angst“"
    return bool(told) or _is_wording(table, segment)
