"""Other people's tools on the same text, where they are installed. Each is a system of `accuracy.measures`."""

from collections.abc import Callable, Sequence

from newscorpus import Article, Attribution, Span, Timex
from newscorpus.model import TimexType


def dateparser_search() -> Callable[[Article], Sequence[Timex]]:
    """`dateparser.search.search_dates`, told the language and the publication day."""
    from datetime import datetime

    from dateparser.search import search_dates

    def system(article: Article) -> Sequence[Timex]:
        day = article.published
        base = {"RELATIVE_BASE": datetime(day.year, day.month, day.day)} if day else {}
        out: list[Timex] = []
        at = 0
        for words, moment in search_dates(article.text, languages=["en"], settings=base) or ():
            start = article.text.find(words, at)
            if start >= 0:
                at = start + len(words)
                span = Span.cut(article.text, start, at)
                out.append(Timex(span=span, type=TimexType.DATE, value=moment.date().isoformat()))
        return out

    return system


def textacy_quotes() -> Callable[[Article], Sequence[Attribution]]:
    """`textacy.extract.direct_quotations` on the small English model of spaCy."""
    from textacy import load_spacy_lang
    from textacy.extract import direct_quotations

    model = load_spacy_lang("en_core_web_sm")

    def system(article: Article) -> Sequence[Attribution]:
        def cut(tokens: Sequence[object]) -> Span:
            first, last = tokens[0], tokens[-1]
            return Span.cut(article.text, first.idx, last.idx + len(last))

        try:
            found = list(direct_quotations(model(article.text)))
        except ValueError:  # an odd number of marks
            return []
        return [Attribution(content=(cut(q.content),), source=cut(q.speaker), cue=cut(q.cue)) for q in found]

    return system


def trafilatura_text() -> Callable[[str], str]:
    """`trafilatura.extract`, on the HTML."""
    import trafilatura

    return lambda html: trafilatura.extract(html) or ""


def justext_text() -> Callable[[str], str]:
    """`justext`, on the HTML."""
    import justext

    stop = justext.get_stoplist("English")
    return lambda html: "\n".join(p.text for p in justext.justext(html.encode(), stop) if not p.is_boilerplate)
