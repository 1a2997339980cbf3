"""Build hook of the wheel: each `.toml` file of words gets a `.json` beside it, which is read in a tenth of the time.

A checkout, and an editable install, have none: there the `.toml` files are read, so that an edit counts at once.
"""

import json
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileWords(BuildHookInterface):  # type: ignore[type-arg]
    """Adds what is made of the words to the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the files outside the checkout, and name them to the builder."""
        if version == "editable":
            return
        made = Path(tempfile.mkdtemp())
        source = Path(self.root, "src")
        for path in sorted(source.glob("newscorpus/lexicon/data/*/*.toml")):
            target = path.relative_to(source).with_suffix(".json")
            file = made / target
            file.parent.mkdir(parents=True, exist_ok=True)
            words = tomllib.loads(path.read_text(encoding="utf-8"))
            file.write_text(json.dumps(words, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
            build_data["force_include"][str(file)] = str(target)
