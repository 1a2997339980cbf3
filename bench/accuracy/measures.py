"""What is measured of a task: a tally a document for each measure, so that documents can be drawn anew.

A *system* is a function from the article (text and publication day) to findings; ours and every peer's is one.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby

import newscorpus as nc
from accuracy.clusters import conll_tallies
from accuracy.gold import Gold
from newscorpus import Article, Attribution, Span, Timex
from newscorpus.dates.arithmetic import interval
from newscorpus.scoring import Tally, count_matches, pair_spans

Measures = dict[str, list[Tally]]
WORD = re.compile(r"\w+(?:['’.&-]\w+)*")
CALENDAR = frozenset(("DATE", "TIME"))


def dates(golds: Sequence[Gold], system: Callable[[Article], Sequence[Timex]]) -> Measures:
    """TempEval-3: extents strict and relaxed; a type or a value is right on a relaxed match that has it.

    Source: N. UzZaman et al., SemEval-2013 task 1. The interval is our own measure: of the gold dates and times that
    name days of the calendar, those that are overlapped by an expression of just these days.
    """
    out: Measures = {name: [] for name in ("extent, relaxed", "extent, strict", "type", "value", "right interval")}
    for gold in golds:
        wanted, found = gold.article.timexes, system(gold.article)
        spans = [t.span for t in wanted], [t.span for t in found]
        pairs = [(wanted[i], found[j]) for i, j in pair_spans(*spans, overlap=True)]
        size = len(found), len(wanted)
        out["extent, relaxed"].append(Tally(len(pairs), *size))
        out["extent, strict"].append(count_matches(*spans))
        out["type"].append(Tally(sum(a.type == b.type for a, b in pairs), *size))
        out["value"].append(Tally(sum(a.value == b.value for a, b in pairs), *size))
        right = sum(_days(a) is not None and _days(a) == _days(b) for a, b in pairs)
        out["right interval"].append(
            Tally(right, *(sum(_days(t) is not None for t in side) for side in (found, wanted)))
        )
    return out


def _days(timex: Timex) -> object:
    return interval(timex.value) if timex.type in CALENDAR and timex.value else None


def quotes(golds: Sequence[Gold], system: Callable[[Article], Sequence[Attribution]]) -> Measures:
    """Contents as sets of words, so that marks and stops at the edge do not matter; relaxed is half of the union.

    *Direct* are contents of which nine words in ten stand in quotation marks; one found inside a gold content of which
    fewer do, as a partial quote of a report, is neither right nor wrong. A source is right when it shares a word
    with that of the gold data, or when both have none.
    """
    names = "direct, exact", "direct, exact, and source", "all, relaxed", "all, relaxed, and source", "cue, exact"
    out: Measures = {name: [] for name in names}
    for gold in golds:
        text = gold.article.text
        words = [m.span() for m in WORD.finditer(text)]
        marked = _words_in([q.content for q in nc.find_quotes(text)], words)
        wanted = _contents(gold.article.attributions, words)
        found = _contents(system(gold.article), words)
        straight = [_direct(side, marked) for side in (wanted, found)]
        straight[1] = _not_inside(straight[1], [held for held, _ in wanted if not _is_direct(held, marked)])
        out["direct, exact"].append(_matched(*straight, least=1.0))
        out["direct, exact, and source"].append(_matched(*straight, least=1.0, source=True))
        out["all, relaxed"].append(_matched(wanted, found, least=0.5))
        out["all, relaxed, and source"].append(_matched(wanted, found, least=0.5, source=True))
        out["cue, exact"].append(count_matches(*([a.cue for _, a in side if a.cue] for side in (wanted, found))))
    return out


Content = tuple[frozenset[int], Attribution]


def _words_in(spans: Iterable[Span], words: Sequence[tuple[int, int]]) -> frozenset[int]:
    """The indices of the words whose middle lies in one of the spans."""
    edges = sorted((s.start, s.end) for s in spans)
    out: set[int] = set()
    k = 0
    for start, end in edges:
        while k and sum(words[k - 1]) > 2 * start:
            k -= 1
        while k < len(words) and sum(words[k]) <= 2 * start:
            k += 1
        while k < len(words) and sum(words[k]) < 2 * end:
            out.add(k)
            k += 1
    return frozenset(out)


def _contents(attributions: Iterable[Attribution], words: Sequence[tuple[int, int]]) -> list[Content]:
    return [(held, a) for a in attributions if (held := _words_in(a.content, words))]


def _direct(contents: Sequence[Content], marked: frozenset[int]) -> list[Content]:
    return [(held, a) for held, a in contents if _is_direct(held, marked)]


def _is_direct(held: frozenset[int], marked: frozenset[int]) -> bool:
    return 10 * len(held & marked) >= 9 * len(held)


def _not_inside(contents: Sequence[Content], others: Sequence[frozenset[int]]) -> list[Content]:
    return [(held, a) for held, a in contents if not any(held <= other for other in others)]


def _matched(wanted: Sequence[Content], found: Sequence[Content], *, least: float, source: bool = False) -> Tally:
    """Pair contents one to one, the most alike first; then ask for the source."""
    alike: list[tuple[float, int, int]] = []
    by_word: dict[int, list[int]] = {}
    for j, (held, _) in enumerate(found):
        for word in held:
            by_word.setdefault(word, []).append(j)
    for i, (held, _) in enumerate(wanted):
        for j in {j for word in held for j in by_word.get(word, ())}:
            share = len(held & found[j][0]) / len(held | found[j][0])
            if share >= least:
                alike.append((-share, i, j))
    pairs: dict[int, int] = {}
    for _, i, j in sorted(alike):
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    right = sum(not source or _same_source(wanted[i][1].source, found[j][1].source) for i, j in pairs.items())
    return Tally(right, len(found), len(wanted))


def _same_source(wanted: Span | None, found: Span | None) -> bool:
    if wanted is None or found is None:
        return wanted is found
    return max(wanted.start, found.start) < min(wanted.end, found.end)


def event_dates(golds: Sequence[Gold], policy: str = "clause") -> Measures:
    """The triggers are given; right is the interval of days that the annotators linked them to."""
    out: list[Tally] = []
    for gold in golds:
        article = nc.parse_article(gold.article.text, published=gold.article.published)
        dated = [e for e in gold.article.events if e.time is not None and e.time.begin is not None]
        right = 0
        for event in dated:
            time = nc.date_event(article, event.trigger, anchor=gold.article.published, policy=policy)
            right += event.time is not None and (time.begin, time.end) == (event.time.begin, event.time.end)
        out.append(Tally(right, len(dated), len(dated)))
    return {"right interval, given triggers": out}


def assertion(golds: Sequence[Gold]) -> Measures:
    """The triggers are given; found is what we say the text does *not* assert."""
    out: list[Tally] = []
    for gold in golds:
        verdicts = [(e.asserted, nc.assess_event(gold.article.text, e.trigger).asserted) for e in gold.article.events]
        both = sum(not wanted and not ours for wanted, ours in verdicts)
        out.append(Tally(both, sum(not ours for _, ours in verdicts), sum(not wanted for wanted, _ in verdicts)))
    return {"not asserted, given triggers": out}


def linking(golds: Sequence[Gold]) -> Measures:
    """The triggers are given; pairs of mentions in one cluster, and the three measures of CoNLL-2012, by topic."""
    out: Measures = {}
    for _, group in groupby(sorted(golds, key=lambda g: g.topic), key=lambda g: g.topic):
        wanted: dict[object, object] = {}
        articles: list[Article] = []
        for gold in group:
            known = nc.parse_article(gold.article.text, published=gold.article.published)
            events = []
            for trigger, name in sorted(gold.clusters.items()):
                time = nc.date_event(known, trigger, anchor=gold.article.published) if gold.article.published else None
                events.append(nc.Event(trigger=trigger) if time is None else nc.Event(trigger=trigger, time=time))
                wanted[gold.article.id, trigger] = name
            articles.append(Article(id=gold.article.id, text=gold.article.text, events=tuple(events)))
        found: dict[object, object] = {key: key for key in wanted}
        for number, cluster in enumerate(nc.link_events(articles)):
            found |= {(m.article_id, m.event.trigger): number for m in cluster.mentions}
        for name, tally in conll_tallies(wanted, found).items():
            out.setdefault(name, []).append(tally)
    return out


def wire(golds: Sequence[Gold]) -> Measures:
    """The fields of the header, read from the bare text."""
    out: Measures = {name: [] for name in ("headline", "authors", "place of the dateline")}
    for gold in golds:
        wanted, found = (_fields(h) for h in (gold.article.header, nc.parse_article(gold.article.text).header))
        for name, tallies in out.items():
            tallies.append(Tally(len(wanted[name] & found[name]), len(found[name]), len(wanted[name])))
    return out


def _fields(header: nc.Header) -> Mapping[str, set[str]]:
    by = header.byline.contributors if header.byline else ()
    return {
        "headline": {" ".join(header.headline.text.split())} if header.headline else set(),
        "authors": {c.name.text.casefold() for c in by},
        "place of the dateline": {header.dateline.place.text} if header.dateline and header.dateline.place else set(),
    }
