"""Who did what in English and German, one line a case: `tests/cases/analysis/clauses.txt` explains the notation."""

import re
from pathlib import Path

import pytest

from newscorpus.analysis import Clause, find_clauses

CASES = Path(__file__).parents[2] / "cases/analysis"
FILES = {"en": "clauses.txt", "de": "clauses_de.txt"}
WANTED = re.compile(
    r"(?P<negated>not )?(?P<verb>[^()]+)\((?P<subject>[^,()]+), (?P<object>[^()]+)\)"
    r"(?P<passive> passive)?(?: as (?P<kind>\w+))?(?: of (?P<governor>\w+))?"
)


def cases():
    for language, name in FILES.items():
        for line in (CASES / name).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                text, _, wanted = line.rpartition(" | ")
                yield pytest.param(language, text, [part.strip() for part in wanted.split(";")], id=text)


def described(text: str, clause: Clause, clauses: tuple[Clause, ...]) -> dict[str, object]:
    def words(span: tuple[int, int] | None) -> str:
        return "-" if span is None else text[slice(*span)]

    return {
        "subject": words(clause.subject),
        "object": words(clause.object),
        "passive": clause.passive,
        "negated": clause.negated,
        "kind": clause.kind,
        "governor": None if clause.governor is None else words(clauses[clause.governor].verb),
    }


@pytest.mark.parametrize(("language", "text", "wanted"), list(cases()))
def test_who_did_what(language, text, wanted):
    clauses = find_clauses(text, language=language)
    by_verb: dict[str, list[Clause]] = {}
    for clause in clauses:
        by_verb.setdefault(text[slice(*clause.verb)], []).append(clause)
    for part in wanted:
        if part.startswith("no "):
            assert part.removeprefix("no ") not in by_verb
            continue
        match = WANTED.fullmatch(part)
        assert match is not None, part
        asked = match.groupdict()
        verb = asked.pop("verb").split()[-1]
        assert verb in by_verb, f"{verb!r} is no verb of {list(by_verb)}"
        expected = {
            **{name: asked[name] for name in ("subject", "object")},
            "passive": asked["passive"] is not None,
            "negated": asked["negated"] is not None,
            **{name: asked[name] for name in ("kind", "governor") if asked[name] is not None},
        }
        found = [described(text, clause, clauses) for clause in by_verb[verb]]
        assert any(expected.items() <= f.items() for f in found), found
