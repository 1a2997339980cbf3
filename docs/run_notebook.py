"""Run the notebook in `examples/` and write its outputs into it, without Jupyter.

    python docs/run_notebook.py

The tests run it too, and compare. The last line of a cell is shown as a notebook shows it: as HTML where there is any.
"""

import ast
import json
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

NOTEBOOK = Path(__file__).parents[1] / "examples" / "quotes-and-dates.ipynb"


def outputs_of(source: str, names: dict[str, object], number: int) -> list[dict[str, object]]:
    """What a cell shows: what it prints, and the value of its last line."""
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    printed = StringIO()
    value: object = None
    with redirect_stdout(printed):
        exec(compile(tree, "cell", "exec"), names)  # noqa: S102 - our own notebook
        if isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), "cell", "eval"), names)  # noqa: S307
    found: list[dict[str, object]] = []
    if printed.getvalue():
        found.append({"output_type": "stream", "name": "stdout", "text": lines(printed.getvalue())})
    if value is not None:
        data = {"text/plain": lines(repr(value))}
        show = getattr(value, "_repr_html_", None)
        if show is not None:
            data["text/html"] = lines(show())
        found.append({"output_type": "execute_result", "execution_count": number, "data": data, "metadata": {}})
    return found


def lines(text: str) -> list[str]:
    """As a notebook file has them."""
    return text.splitlines(keepends=True)


def run(notebook: dict[str, list[dict[str, object]]]) -> None:
    """Run the cells in order and put their outputs in."""
    names: dict[str, object] = {}
    number = 0
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            number += 1
            source = "".join(cell["source"])
            cell["execution_count"], cell["outputs"] = number, outputs_of(source, names, number)


if __name__ == "__main__":
    made = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    run(made)
    NOTEBOOK.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
