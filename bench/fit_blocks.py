"""Fits the weights of `newscorpus.boilerplate` on labelled pages: logistic regression, two steps.

    python bench/fit_blocks.py FOLDER [--out src/newscorpus/boilerplate/weights.txt] [--leave-out 5] [--folds 4]

FOLDER holds JSON lines files of pages: `{"doc": …, "lang": …, "text": …, "lines": [{"start", "end", "label"}]}`, where
the label `content` means that the line belongs to the story, `ignore` that nobody knows, and anything else that it
does not. Pages whose `crc32(doc) % LEAVE_OUT` is the last remainder are never looked at, so that figures on them are
honest. Needs the dependency group `bench`: `uv run --group bench python bench/fit_blocks.py FOLDER`.

With `--folds K` nothing is written: the pages are dealt into K folds by their names, so that all variants of a page
are in one fold, and each fold is judged with weights from the others. That says what a feature is worth on pages that
the weights have not seen; figures on pages that were fitted flatter.
"""

import argparse
import json
import pathlib
import zlib
from collections import Counter
from collections.abc import Iterator

import numpy as np

from newscorpus.boilerplate import BlockFinder
from newscorpus.boilerplate.headline import HEADLINE_GROUPS, candidates, echoes, headline_values, story_begin
from newscorpus.boilerplate.line_context import CONTEXT_GROUPS, context_values, read_places_of
from newscorpus.boilerplate.line_features import GROUPS, with_pairs
from newscorpus.boilerplate.line_table import LineTable, read_line_table, section_states
from newscorpus.boilerplate.phrase_families import family_book
from newscorpus.boilerplate.signatures import Signatures
from newscorpus.boilerplate.weights import Weights
from newscorpus.lexicon import available_languages, load_lexicon
from newscorpus.text import find_lines

WEIGHTS = {"wire": 0.3}
"""What a page counts, by the first word of its file's name."""

FAMILY_HOWS = ("whole", "starts", "has", "ends")


class Page:
    """A labelled page: its table, and for each line whether it is story (1), not (0) or unknown (-1)."""

    def __init__(
        self,
        text: str,
        lang: str,
        labels: dict[tuple[int, int], str],
        *,
        weight: float = 1.0,
        name: str = "",
        fold: int = 0,
    ) -> None:
        self.lexicon = load_lexicon(lang if lang in available_languages() else "en")
        self.table: LineTable = read_line_table(text, find_lines(text), self.lexicon)
        self.name, self.fold = name, fold
        self.weight = weight
        self.title_weight = 0.1 if name.startswith("wire") else 1.0
        self.titled = [labels.get(line) == "headline" for line in self.table.lines]
        self.wanted = np.array([_wanted(labels, line) for line in self.table.lines])


def _wanted(labels: dict[tuple[int, int], str], line: tuple[int, int]) -> int:
    label = labels.get(line)
    if label is None:  # the labels were cut at other breaks: take the label of the line that holds it
        inside = [found for (start, end), found in labels.items() if start <= line[0] and line[1] <= end]
        label = inside[0] if inside else "ignore"
    return {"content": 1, "ignore": -1}.get(label, 0)


def read_pages(folder: pathlib.Path, leave_out: int, folds: int) -> Iterator[Page]:
    """Yield the pages of the development part, each also cut down to its story: clean text must stay whole."""
    for path in sorted(folder.glob("*.jsonl")):
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            number = zlib.crc32(row["doc"].encode())
            if number % leave_out == leave_out - 1:
                continue
            text, lang, fold = row["text"], row.get("lang") or "en", number // leave_out % max(folds, 1)
            labels = {(line["start"], line["end"]): line["label"] for line in row["lines"]}
            weight = WEIGHTS.get(path.stem.split("_")[0], 1.0)
            yield Page(text, lang, labels, weight=weight, name=path.stem, fold=fold)
            story = [line for line in row["lines"] if line["label"] == "content"]
            yield clean(text, lang, story, fold)
            if story:  # a user's text may be a paragraph or two
                some = number % len(story)
                yield clean(text, lang, story[some : some + 1 + some % 3], fold)


def clean(text: str, lang: str, lines: list[dict], fold: int) -> Page:
    """Return a page of these lines only, as a user's file that was cleaned already."""
    kept = [text[line["start"] : line["end"]] for line in lines]
    body, labels, at = "\n".join(kept), {}, 0
    for line in kept:
        labels[at, at + len(line)] = "content"
        at += len(line) + 1
    return Page(body, lang, labels, weight=0.5, fold=fold)


def family_names() -> list[str]:
    return [
        f"{family}.{how}"
        for family in sorted({f.id for code in available_languages() for f in _families(code)})
        for how in FAMILY_HOWS
    ]


def _families(code: str) -> tuple:
    return family_book(load_lexicon(code)).families


class Design:
    """The columns of a one-hot matrix: the bias, one for each value of each group, one for each kind of phrase."""

    def __init__(self, groups: dict[str, tuple[str, ...]], family_prefix: str | None, bias: str) -> None:
        self.names = [bias] + [f"{group}:{name}" for group, names in groups.items() for name in names]
        self.starts = np.cumsum([1] + [len(names) for names in groups.values()])[:-1]
        known = family_names() if family_prefix else []
        self.families = {name: len(self.names) + i for i, name in enumerate(known)}
        self.names += [f"{family_prefix}:{name}" for name in self.families]

    def rows(self, values: list[tuple[int, ...]], hits: tuple) -> list[list[int]]:
        out = []
        for row, hit in zip(values, hits, strict=True):
            columns = [0, *(int(s) + v for s, v in zip(self.starts, row, strict=True))]
            if hit is not None:
                columns.append(self.families[f"{hit.family.id}.{hit.how}"])
            out.append(columns)
        return out


def fit(rows: list[list[int]], wanted: np.ndarray, weight: np.ndarray, width: int, ridge: float) -> np.ndarray:
    """Return the weights that minimise the logistic loss with a ridge: Newton steps on the one-hot matrix.

    The matrix is never built: a row is the columns that hold a one, filled up with a column of its own that stays zero.
    """
    most, size = max(map(len, rows)), width + 1
    columns = np.full((len(rows), most), width, dtype=np.int64)
    for i, row in enumerate(rows):
        columns[i, : len(row)] = row
    penalty = np.full(size, ridge)
    penalty[0], penalty[width] = 1e-3, 1e9

    def loss_of(beta: np.ndarray) -> tuple[float, np.ndarray]:
        sums = beta[columns].sum(axis=1)
        return float((weight * (np.logaddexp(0, sums) - wanted * sums)).sum() + (penalty * beta**2).sum() / 2), sums

    beta = np.zeros(size)
    loss, sums = loss_of(beta)
    for _ in range(20):
        p = 1 / (1 + np.exp(-np.clip(sums, -30, 30)))
        gradient = penalty * beta + _summed(columns, weight * (p - wanted), size)
        step = np.linalg.solve(_curve(columns, weight * p * (1 - p), size) + np.diag(penalty), gradient)
        before = loss
        for part in (1.0, 0.5, 0.25, 0.125):  # a whole step may leap over the valley
            loss, sums = loss_of(beta - part * step)
            if loss <= before:
                break
        beta = beta - part * step
        if before - loss < 1e-5 * before:
            break
    return beta[:width]


def _summed(columns: np.ndarray, values: np.ndarray, size: int) -> np.ndarray:
    return sum(np.bincount(column, weights=values, minlength=size) for column in columns.T)


def _curve(columns: np.ndarray, values: np.ndarray, size: int) -> np.ndarray:
    """The matrix of the second derivatives, from the pairs of columns that stand in a row."""
    total = np.zeros(size * size)
    for a in range(columns.shape[1]):
        for b in range(a, columns.shape[1]):
            pairs = np.bincount(columns[:, a] * size + columns[:, b], weights=values, minlength=size * size)
            total += pairs
            if a != b:
                total += pairs.reshape(size, size).T.ravel()
    return total.reshape(size, size)


def line_weights(page: Page, light: float, full: float) -> np.ndarray:
    """A line counts by its length too; one of the story more on a full page: there a lost paragraph is worse."""
    sizes = np.array(page.table.sizes, dtype=float)
    story = page.wanted == 1
    bonus = light if story.mean() > 0.5 else full
    return page.weight * np.where(story, bonus, 1.0) * (1 + np.minimum(sizes, 600) / 150)


def sure_of(page: Page) -> np.ndarray:
    """The lines that a rule decides on its own are no evidence for the weights."""
    whole = [hit is not None and hit.family.sure and hit.how == "whole" for hit in page.table.hits]
    return np.array([decided or i in page.table.inserted for i, decided in enumerate(whole)])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("src/newscorpus/boilerplate/weights.txt"))
    parser.add_argument("--leave-out", type=int, default=5)
    parser.add_argument("--folds", type=int, default=0, help="judge by cross-validation over so many folds of pages")
    parser.add_argument("--ridge", type=float, default=3.0)
    parser.add_argument("--title-ridge", type=float, default=6.0)
    parser.add_argument("--light", type=float, default=0.5, help="weight of story lines on pages that are mostly story")
    parser.add_argument("--full", type=float, default=3.7, help="weight of story lines on pages that are mostly not")
    args = parser.parse_args()
    pages = [page for page in read_pages(args.folder, args.leave_out, args.folds) if page.table.lines]
    if args.folds:
        judge(pages, args)
    else:
        write(args, fit_all(pages, args), pages)


def judge(pages: list[Page], args: argparse.Namespace) -> None:
    """Print what the finder does on each fold with weights from the others."""
    counts: dict[str, Counter[str]] = {}
    for fold in range(args.folds):
        weights = Weights(dict(fit_all([page for page in pages if page.fold != fold], args)))
        for page in pages:
            if page.fold == fold and page.name:
                count(page, BlockFinder(lexicon=page.lexicon, weights=weights), counts.setdefault(page.name, Counter()))
    print(f"{'':20} lines F1  characters F1  characters lost %  boilerplate lines marked %")
    for name, c in counts.items():
        lines = 200 * c["lines kept"] / max(c["lines story"] + c["lines said"], 1)
        chars = 200 * c["kept"] / max(c["story"] + c["said"], 1)
        lost, marked = 100 - 100 * c["kept"] / max(c["story"], 1), 100 * c["marked"] / max(c["rest"], 1)
        print(f"{name:20} {lines:8.1f} {chars:14.1f} {lost:18.1f} {marked:27.1f}")


def count(page: Page, finder: BlockFinder, total: Counter[str]) -> None:
    for block, wanted in zip(finder.find(page.table.text), page.wanted, strict=True):
        size = len("".join(block.text.split()))
        story, said = int(wanted == 1), int(block.is_story)
        if wanted >= 0:
            total.update({"lines kept": story * said, "lines story": story, "lines said": said})
            total.update({"kept": size * story * said, "story": size * story, "said": size * said})
            total.update({"marked": (1 - story) * (1 - said), "rest": 1 - story})


def fit_all(pages: list[Page], args: argparse.Namespace) -> list[tuple[str, float]]:
    """Return all weights: of the line by itself, of the line in its place, of the headline."""
    alone = Design(GROUPS, "family", "line:bias")
    use = [(page.wanted >= 0) & ~sure_of(page) for page in pages]
    wanted = np.concatenate([page.wanted[u] for page, u in zip(pages, use, strict=True)]).astype(float)
    weight = np.concatenate([line_weights(page, args.light, args.full)[u] for page, u in zip(pages, use, strict=True)])

    def fitted(rows: list[list[list[int]]], design: Design) -> np.ndarray:
        used = [r for all_, u in zip(rows, use, strict=True) for r, ok in zip(all_, u, strict=True) if ok]
        return fit(used, wanted, weight, len(design.names), args.ridge)

    rows = [
        alone.rows([with_pairs(row, page.table.tongue) for row in page.table.values], page.table.hits) for page in pages
    ]
    beta = fitted(rows, alone)
    placed = Design(CONTEXT_GROUPS, "family-in-place", "place:bias")
    second = [
        place(page, [float(sum(beta[c] for c in columns)) for columns in all_], placed)
        for page, all_ in zip(pages, rows, strict=True)
    ]
    gamma = fitted(second, placed)
    picked, delta = fit_headline(pages, second, gamma, args.title_ridge)
    named = ((alone.names, beta), (placed.names, gamma), (picked.names, delta))
    return [pair for names, values in named for pair in zip(names, map(float, values), strict=True)]


def place(page: Page, scores: list[float], design: Design) -> list[list[int]]:
    """Return the columns of each line in its place."""
    kept, places = read_places_of(page.table, scores, section_states(page.table, scores))
    columns = design.rows(context_values(places), tuple(page.table.hits[i] for i in kept))
    by_line = dict(zip(kept, columns, strict=True))
    return [by_line.get(i, [0]) for i in range(len(scores))]


def fit_headline(
    pages: list[Page], rows: list[list[list[int]]], gamma: np.ndarray, ridge: float
) -> tuple[Design, np.ndarray]:
    """Fit the choice of the headline on the pages whose headline is labelled, and on bare stories, which have none."""
    design = Design(HEADLINE_GROUPS, None, "headline:bias")
    chosen, wanted, weights = [], [], []
    for page, columns in zip(pages, rows, strict=True):
        bare = bool((page.wanted == 1).all())
        if not any(page.titled) and not bare:
            continue
        scores = [float(sum(gamma[c] for c in row)) for row in columns]
        begin = story_begin(scores, page.table.sizes)
        signed = Signatures(page.lexicon).read(page.table, begin)
        possible = candidates(page.table, begin)
        echoed = echoes(page.table, begin, possible)
        longest = max((page.table.sizes[i] for i in possible), default=0)
        values = [headline_values(page.table, begin, i, signed, longest, echoed) for i in possible]
        chosen += design.rows(values, (None,) * len(possible))
        wanted += [page.titled[i] for i in possible]
        weights += [(5.0 if page.titled[i] else 1.0) * (0.3 if bare else page.title_weight) for i in possible]
    return design, fit(chosen, np.array(wanted, dtype=float), np.array(weights), len(design.names), ridge)


def write(args: argparse.Namespace, pairs: list[tuple[str, float]], pages: list[Page]) -> None:
    lines = sum(len(page.table.lines) for page in pages)
    head = (
        "# Weights of the line scores: `group:value weight`; described in line_features.py and line_context.py.\n"
        f"# Fitted by bench/fit_blocks.py on {len(pages)} labelled pages ({lines} lines), ridge {args.ridge}, for the\n"
        f"# headline {args.title_ridge}; lines of the story weigh {args.light} on light pages and {args.full} on full\n"
        f"# ones; pages whose crc32(name) % {args.leave_out} is {args.leave_out - 1} were left out.\n"
        "# Do not edit by hand: fit again.\n"
    )
    kept = [f"{name} {value:.3f}" for name, value in pairs if abs(value) >= 0.004]
    args.out.write_text(head + "\n".join(kept) + "\n", encoding="utf-8")
    print(f"{len(kept)} weights from {len(pages)} pages -> {args.out}")


if __name__ == "__main__":
    main()
