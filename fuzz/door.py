"""Fuzz one function of the door: any text is taken without an exception, and what is found slices.

    python fuzz/door.py TARGET [CORPUS...] -dict=fuzz/words.dict -runs=1000000 -max_len=300

Needs the dependency group `fuzz`. TARGET is a key of `TARGETS`; `all` calls each function on each input. The options
are those of libFuzzer. Bytes are read as UTF-8, and each byte that is none becomes a lone surrogate: so any text can
come up, and the words of the dictionary stay words.
"""

import sys
from collections.abc import Callable
from datetime import date

import atheris

with atheris.instrument_imports(include=["newscorpus"]):
    import newscorpus as nc
    from newscorpus.testing.laws import check_partition, check_spans

ANCHORS = (date(2018, 10, 26), date(1, 1, 1), date(9999, 12, 31), None)


def parse_article(text: str) -> object:
    article = nc.parse_article(text, published=ANCHORS[len(text) % len(ANCHORS)])
    check_partition(article.blocks, text)
    return article


def round_trip(text: str) -> object:
    article = nc.parse_article(text, published=ANCHORS[0])
    if nc.loads(nc.dumps(article)) != article:
        msg = "loads(dumps(article)) != article"
        raise AssertionError(msg)
    return ()


def loads(text: str) -> object:
    try:
        return nc.loads(text)
    except nc.errors.NewscorpusError:
        return ()


TARGETS: dict[str, Callable[[str], object]] = {
    "parse_article": parse_article,
    "parse_header": nc.parse_header,
    "parse_byline": nc.parse_byline,
    "parse_dateline": nc.parse_dateline,
    "find_blocks": nc.find_blocks,
    "find_timexes": lambda text: nc.find_timexes(text, anchor=ANCHORS[len(text) % len(ANCHORS)]),
    "find_timexes_narrative": lambda text: nc.find_timexes(text, anchor=ANCHORS[0], mode="narrative"),
    "normalize_date": lambda text: nc.normalize_date(text, anchor=ANCHORS[len(text) % len(ANCHORS)], language="en"),
    "find_quotes": nc.find_quotes,
    "find_attributions": nc.find_attributions,
    "find_events": lambda text: nc.find_events(text, anchor=ANCHORS[len(text) % len(ANCHORS)]),
    "round_trip": round_trip,
    "loads": loads,
}


def main() -> None:
    name = sys.argv.pop(1) if len(sys.argv) > 1 else "all"
    chosen = list(TARGETS.values()) if name == "all" else [TARGETS[name]]

    def test(data: bytes) -> None:
        text = data.decode("utf-8", "surrogateescape")
        for function in chosen:
            check_spans(function(text), text)

    atheris.Setup(sys.argv, test)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
