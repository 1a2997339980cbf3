"""Fits the weights of `newscorpus.boilerplate` on labelled pages; judges them on publishers that they have not seen.

    python bench/fit_blocks.py PAGES … [--folds 5 | --leave-out FOLD] [--out src/newscorpus/boilerplate/weights.txt]

PAGES are files of JSON lines (`.jsonl`, `.jsonl.gz`) or folders of them. Each line is a page: `{"doc": …, "domain": …,
"lang": …, "news": …, "text": …, "lines": [{"start", "end", "label"}]}`. The label `content` means that the line belongs
to the story, `headline` that it is the headline, `ignore` that nobody knows, and anything else that it is no story.
Needs the dependency group `bench`: `uv run --group bench python bench/fit_blocks.py PAGES`.

Pages of one publisher look alike, so they are dealt into folds by `crc32(domain)`, and a page is judged with weights
that were fitted on the other folds. `--folds 5` prints these figures, by file and by kind of page, and writes nothing;
they are the ones to report, since figures on pages that were fitted flatter. `--leave-out 4` writes the weights that
have not seen fold 4. Without either, all pages are fitted.

The weights are those of three regressions with a ridge. Two are logistic: the line by itself, and the line in its
place, which starts from the score of the first. The headline is a choice between the lines that may be it and none at
all (a conditional logit), so its weights say what makes a line better than the others of its page.
"""

import argparse
import gzip
import json
import pathlib
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from newscorpus.boilerplate import BlockFinder
from newscorpus.boilerplate.headline import HEADLINE_GROUPS, echoes, headline_candidates, headline_rows
from newscorpus.boilerplate.line_context import CONTEXT_GROUPS, context_values, read_places_of
from newscorpus.boilerplate.line_features import GROUPS, with_pairs
from newscorpus.boilerplate.line_sections import section_states
from newscorpus.boilerplate.line_table import read_line_table
from newscorpus.boilerplate.phrase_families import FAMILY_HOWS, family_book
from newscorpus.boilerplate.signatures import Signatures
from newscorpus.boilerplate.story_begin import find_begin
from newscorpus.boilerplate.weights import Weights
from newscorpus.lexicon import available_languages, load_lexicon
from newscorpus.model import BlockKind
from newscorpus.text import Reading

COUNTS = {"wire": 0.3}
"""What a page counts, by the first word of its file's name."""

OTHER_TONGUE = 1.5
"""How much more a line of the story counts on a full page that is not in English."""

STORY_ALONE = "story alone"
BARE, WIRE = 0.15, 0.1
"""What a story alone, and a wire story, counts in the choice of the headline."""


class Page:
    """A labelled page: its lines, and for each whether it is story (1), not (0) or unknown (-1)."""

    def __init__(self, text: str, lang: str, labels: dict[tuple[int, int], str], group: str, fold: int) -> None:
        self.lexicon = load_lexicon(lang if lang in available_languages() else "en")
        reading = Reading(text, self.lexicon)  # where wrapped lines are one
        self.text, self.table = text, read_line_table(reading.printed, reading.lines, self.lexicon)
        self.group, self.fold = group, fold
        self.count = 0.5 if group == STORY_ALONE else COUNTS.get(group.partition("_")[0], 1.0)
        begins = {start: label for (start, _), label in labels.items()}
        places = [reading.given_index(start) for start, _ in reading.lines]
        known = [begins.get(at) or _label_around(labels, at) for at in places]
        headlines = {
            reading.text[s:e].casefold()
            for (s, e), label in zip(reading.lines, known, strict=True)
            if label == "headline"
        }
        self.titled = [reading.text[s:e].casefold() in headlines for s, e in reading.lines]
        self.wanted = np.array([{"content": 1, "ignore": -1}.get(label, 0) for label in known])

    @property
    def is_bare(self) -> bool:
        """Whether it is a story and nothing else, so that it has no headline."""
        return self.group == STORY_ALONE


def _label_around(labels: dict[tuple[int, int], str], at: int) -> str:
    """The label of the line that holds a place, where the labels were cut at other breaks."""
    return next((label for (start, end), label in labels.items() if start <= at < end), "ignore")


# ---------------------------------------------------------------------- reading


def read_rows(paths: Sequence[pathlib.Path]) -> Iterator[tuple[str, dict]]:
    """Yield the first word of the file's name, and each page."""
    for path in paths:
        files = sorted([*path.glob("*.jsonl"), *path.glob("*.jsonl.gz")]) if path.is_dir() else [path]
        for file in files:
            data = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
            yield from ((file.name.partition(".")[0], json.loads(line)) for line in data.splitlines() if line.strip())


def read_pages(paths: Sequence[pathlib.Path], folds: int) -> Iterator[Page]:
    """Yield the pages, each also cut down to its story: clean text must stay whole."""
    for name, row in read_rows(paths):
        text, lang = row["text"], row.get("lang") or "en"
        fold = zlib.crc32((row.get("domain") or row["doc"]).encode()) % folds
        group = f"{name} {'news' if row.get('news', True) else 'other'} {'en' if lang == 'en' else 'not en'}"
        yield Page(text, lang, {(line["start"], line["end"]): line["label"] for line in row["lines"]}, group, fold)
        story = [line for line in row["lines"] if line["label"] == "content"]
        if story:  # a user's text may be a paragraph or two
            some = zlib.crc32(row["doc"].encode()) % len(story)
            for part in (story, story[some : some + 1 + some % 3]):
                yield story_alone(text, lang, part, fold)


def story_alone(text: str, lang: str, lines: list[dict], fold: int) -> Page:
    """Return a page of these lines only, as a user's file that was cleaned already."""
    kept = [text[line["start"] : line["end"]] for line in lines]
    labels, at = {}, 0
    for line in kept:
        labels[at, at + len(line)] = "content"
        at += len(line) + 1
    return Page("\n".join(kept), lang, labels, STORY_ALONE, fold)


# ---------------------------------------------------------------------- fitting


class Design:
    """The columns of a one-hot matrix: the bias, one for each value of each group, one for each kind of phrase."""

    def __init__(self, groups: dict[str, tuple[str, ...]], family_prefix: str | None, bias: str) -> None:
        self.names = [bias] + [f"{group}:{name}" for group, names in groups.items() for name in names]
        self.starts = np.cumsum([1] + [len(names) for names in groups.values()])[:-1].tolist()
        books = [family_book(load_lexicon(code)) for code in available_languages()] if family_prefix else []
        families = sorted({family.id for book in books for family in book.families})
        known = [f"{family}.{how}" for family in families for how in FAMILY_HOWS]
        self.families = {name: len(self.names) + i for i, name in enumerate(known)}
        self.names += [f"{family_prefix}:{name}" for name in known]

    def rows(self, values: Sequence[tuple[int, ...]], hits: Sequence) -> list[list[int]]:
        """Return the columns that hold a one for each line."""
        out = []
        for row, hit in zip(values, hits, strict=True):
            columns = [0, *(start + value for start, value in zip(self.starts, row, strict=True))]
            out.append(columns if hit is None else [*columns, self.families[f"{hit.family.id}.{hit.how}"]])
        return out

    def matrix(self, rows: Sequence[Sequence[int]]) -> csr_matrix:
        ends = np.cumsum([0, *map(len, rows)])
        columns = np.fromiter((c for row in rows for c in row), dtype=np.int32, count=ends[-1])
        return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(self.names)))


def fit(matrix: csr_matrix, wanted: np.ndarray, weight: np.ndarray, penalty: np.ndarray) -> np.ndarray:
    """Return the coefficients that minimise the logistic loss with a ridge."""

    def loss(beta: np.ndarray) -> tuple[float, np.ndarray]:
        sums = matrix @ beta
        value = (weight * (np.logaddexp(0, sums) - wanted * sums)).sum() + (penalty * beta**2).sum() / 2
        return float(value), matrix.T @ (weight * (1 / (1 + np.exp(-sums)) - wanted)) + penalty * beta

    return minimize(loss, np.zeros(matrix.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x


def fit_choice(
    matrix: csr_matrix, sizes: np.ndarray, wanted: np.ndarray, weight: np.ndarray, penalty: np.ndarray
) -> np.ndarray:
    """Return the coefficients of a choice: of each page one of its rows, or none, whose sum is always zero.

    Args:
        matrix: the rows of all pages, those of a page together.
        sizes: how many rows each page has.
        wanted: 1 for the rows that are right; where a page has none, none is right.
        weight: what each page counts.
        penalty: the ridge of each column.
    """
    starts, page = np.cumsum([0, *sizes[:-1]]), np.repeat(np.arange(len(sizes)), sizes)
    some = np.add.reduceat(wanted, starts) > 0

    def loss(beta: np.ndarray) -> tuple[float, np.ndarray]:
        sums = matrix @ beta
        top = np.maximum(np.maximum.reduceat(sums, starts), 0)
        powers = np.exp(sums - top[page])
        total = np.exp(-top) + np.add.reduceat(powers, starts)
        right = np.where(some, np.maximum(np.add.reduceat(powers * wanted, starts), 1e-300), np.exp(-top))
        value = (weight * (np.log(total) - np.log(right))).sum() + (penalty * beta**2).sum() / 2
        slope = weight[page] * (powers / total[page] - powers * wanted / right[page])
        return float(value), matrix.T @ slope + penalty * beta

    return minimize(loss, np.zeros(matrix.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x


def penalties(names: Sequence[str], ridge: float, without: Sequence[str]) -> np.ndarray:
    """The ridge of each weight: none for the bias, endless for the groups that are left out."""
    left_out = [name.split(":")[0] in without for name in names]
    return np.where(left_out, 1e6, np.where(np.arange(len(names)) == 0, 1e-3, ridge))


def line_weights(page: Page, light: float, full: float) -> np.ndarray:
    """A line counts by its length too; one of the story more on a full page: there a lost paragraph is worse.

    In other languages than English less is known of a line, so that more would be lost.
    """
    story = page.wanted == 1
    bonus = light if story.mean() > 0.5 else full * (OTHER_TONGUE if page.table.tongue else 1.0)
    return page.count * np.where(story, bonus, 1.0) * (1 + np.minimum(page.table.sizes, 600) / 150)


def is_evidence(page: Page) -> np.ndarray:
    """Lines that nobody labelled, or that a phrase decides on its own, are no evidence for the weights."""
    decided = [hit is not None and hit.family.sure and hit.how == "whole" for hit in page.table.hits]
    return np.array([not sure and i not in page.table.inserted for i, sure in enumerate(decided)]) & (page.wanted >= 0)


class Fitter:
    """Fits all weights on some of the pages; what does not depend on which ones is worked out once."""

    def __init__(self, pages: Sequence[Page], args: argparse.Namespace) -> None:
        self.pages, self.args = pages, args
        self.alone, self.placed = (
            Design(GROUPS, "family", "line:bias"),
            Design(CONTEXT_GROUPS, "family-in-place", "place:bias"),
        )
        self.picked = Design(HEADLINE_GROUPS, None, "headline:bias")
        rows = [
            row
            for page in pages
            for row in self.alone.rows([with_pairs(v, page.table.tongue) for v in page.table.values], page.table.hits)
        ]
        self.matrix = self.alone.matrix(rows)
        self.ends = np.cumsum([0, *(len(page.table.lines) for page in pages)])
        self.evidence = np.concatenate([is_evidence(page) for page in pages])
        self.wanted = np.concatenate([page.wanted for page in pages]).astype(float)
        self.weight = np.concatenate([line_weights(page, args.light, args.full) for page in pages])

    def fit(self, without_fold: int | None) -> list[tuple[str, float]]:
        """Return all weights, fitted on the pages that are in another fold."""
        chosen = [page.fold != without_fold for page in self.pages]
        use = np.repeat(chosen, np.diff(self.ends)) & self.evidence
        args, names = self.args, self.alone.names
        beta = fit(self.matrix[use], self.wanted[use], self.weight[use], penalties(names, args.ridge, args.without))
        places = self._places(self.matrix @ beta, chosen)
        names = self.placed.names
        gamma = fit(places[use], self.wanted[use], self.weight[use], penalties(names, args.ridge, args.without))
        delta = self._headline(places @ gamma, chosen)
        parts = ((self.alone, beta), (self.placed, gamma), (self.picked, delta))
        pairs = [pair for design, values in parts for pair in zip(design.names, values.tolist(), strict=True)]
        return [(name, value) for name, value in pairs if abs(value) >= args.smallest]

    def _places(self, scores: np.ndarray, chosen: Sequence[bool]) -> csr_matrix:
        """The columns of each line in its place; of pages that are not chosen, rows of zeros."""
        rows: list[list[int]] = []
        for k, page in enumerate(self.pages):
            table, own = page.table, scores[self.ends[k] : self.ends[k + 1]].tolist()
            by_line: dict[int, list[int]] = {}
            if chosen[k]:
                kept, places = read_places_of(table, own, section_states(table, own))
                columns = self.placed.rows(context_values(places), [table.hits[i] for i in kept])
                by_line = dict(zip(kept, columns, strict=True))
            rows += [by_line.get(i, [0] if chosen[k] else []) for i in range(len(own))]
        return self.placed.matrix(rows)

    def _headline(self, scores: np.ndarray, chosen: Sequence[bool]) -> np.ndarray:
        """Fit the choice of the headline on the pages where it is labelled, and on stories alone, which have none."""
        rows: list[list[int]] = []
        wanted, weights, sizes = [], [], []
        for k, page in enumerate(self.pages):
            if not chosen[k] or not (any(page.titled) or page.is_bare):
                continue
            table, own = page.table, scores[self.ends[k] : self.ends[k + 1]].tolist()
            begin, signed = find_begin(table, own, Signatures(page.lexicon))
            possible = headline_candidates(table, begin)
            right = [float(page.titled[i]) for i in possible]
            if not possible or not (page.is_bare or any(right)):
                continue
            echoed = echoes(table, begin, possible)
            values = headline_rows(table, begin, possible, signed, echoed)
            rows += self.picked.rows(values, [None] * len(possible))
            wanted += right
            sizes.append(len(possible))
            weights.append(BARE if page.is_bare else WIRE if page.group.startswith("wire") else 1.0)
        ridge = penalties(self.picked.names, self.args.title_ridge, self.args.without)
        return fit_choice(self.picked.matrix(rows), np.array(sizes), np.array(wanted), np.array(weights), ridge)


# ---------------------------------------------------------------------- judging


def judge(fitter: Fitter, folds: int, keep: float) -> dict[str, Counter[str]]:
    """Count what the finder does on each fold with weights from the others."""
    counts: dict[str, Counter[str]] = {}
    for fold in range(folds):
        weights = Weights(dict(fitter.fit(fold)))
        finders: dict[str, BlockFinder] = {}
        for page in fitter.pages:
            if page.fold == fold:
                language = page.lexicon.language
                if language not in finders:
                    finders[language] = BlockFinder(lexicon=page.lexicon, weights=weights, keep=keep)
                count(page, finders[language], counts.setdefault(page.group, Counter()))
    return counts


def count(page: Page, finder: BlockFinder, total: Counter[str]) -> None:
    blocks = finder.find(page.text)
    for block, wanted in zip(blocks, page.wanted.tolist(), strict=True):
        size, story, said = len("".join(block.text.split())), int(wanted == 1), int(block.is_story)
        if wanted >= 0:
            total.update({"lines kept": story * said, "lines story": story, "lines said": said})
            total.update({"kept": size * story * said, "story": size * story, "said": size * said})
            total.update({"marked": (1 - story) * (1 - said), "rest": 1 - story})
    head = next((i for i, block in enumerate(blocks) if block.kind is BlockKind.HEADLINE), None)
    total["pages"] += 1
    if any(page.titled):
        total.update({"titled": 1, "headlines": int(head is not None and page.titled[head])})
    if page.is_bare:
        total.update({"titled": 1, "headlines": int(head is None)})


def print_figures(counts: dict[str, Counter[str]]) -> None:
    titles = ("pages", "lines F1", "characters F1", "lost %", "boilerplate marked %", "headline %")
    print(f"{'':24}" + "".join(f"{title:>{len(title) + 2}}" for title in titles))
    for group, c in sorted(counts.items()):
        figures = (
            c["pages"],
            200 * c["lines kept"] / max(c["lines story"] + c["lines said"], 1),
            200 * c["kept"] / max(c["story"] + c["said"], 1),
            100 - 100 * c["kept"] / max(c["story"], 1),
            100 * c["marked"] / max(c["rest"], 1),
            100 * c["headlines"] / max(c["titled"], 1),
        )
        print(f"{group:24}" + "".join(f"{f:{len(t) + 2}.1f}" for t, f in zip(titles, figures, strict=True)))


def write(args: argparse.Namespace, pairs: list[tuple[str, float]], pages: Sequence[Page]) -> None:
    fitted = [page for page in pages if page.fold != args.leave_out]
    lines = sum(len(page.table.lines) for page in fitted)
    left_out = (
        "no page was left out" if args.leave_out is None else f"fold {args.leave_out} of the domains was left out"
    )
    head = (
        "# Weights of the line scores: `group:value weight`; described in line_features.py and line_context.py.\n"
        f"# Fitted by bench/fit_blocks.py on {len(fitted)} labelled pages ({lines} lines), ridge {args.ridge:g}, for\n"
        f"# the headline {args.title_ridge:g}; story lines weigh {args.light:g} on light and {args.full:g} on full\n"
        f"# pages; {left_out}.\n"
        "# Do not edit by hand: fit again.\n"
    )
    args.out.write_text(head + "".join(f"{name} {value:.3f}\n" for name, value in pairs), encoding="utf-8")
    print(f"{len(pairs)} weights from {len(fitted)} pages -> {args.out}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=pathlib.Path, nargs="+")
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("src/newscorpus/boilerplate/weights.txt"))
    parser.add_argument("--folds", type=int, help="judge by cross-validation over so many folds of domains")
    parser.add_argument("--leave-out", type=int, help="the fold (of five) that the weights must not see")
    parser.add_argument("--ridge", type=float, default=3.0)
    parser.add_argument("--title-ridge", type=float, default=2.0)
    parser.add_argument("--light", type=float, default=0.8, help="weight of story lines on pages that are mostly story")
    parser.add_argument("--full", type=float, default=2.0, help="weight of story lines on pages that are mostly not")
    parser.add_argument("--keep", type=float, default=0.0, help="what is added to the scores when judging")
    parser.add_argument("--smallest", type=float, default=0.05, help="smaller weights are left out")
    parser.add_argument("--without", nargs="*", default=(), help="groups of features to leave out")
    args = parser.parse_args()
    pages = [page for page in read_pages(args.pages, args.folds or 5) if page.table.lines]
    fitter = Fitter(pages, args)
    if args.folds:
        print_figures(judge(fitter, args.folds, args.keep))
    else:
        write(args, fitter.fit(args.leave_out), pages)


if __name__ == "__main__":
    main()
