"""Sphinx: no inventories are fetched, so the build needs no network."""

from importlib.metadata import version as installed

from sphinx.ext.napoleon import GoogleDocstring

project = "newscorpus"
author = "The newscorpus authors"
copyright = "2026, The newscorpus authors"  # noqa: A001
release = version = installed("newscorpus")
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_copybutton"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = "newscorpus"
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "show-inheritance": False}
autodoc_class_signature = "separated"
exclude_patterns = ["_build"]
nitpicky = True
nitpick_ignore_regex = [
    # Annotations are shown as they stand; only our own public values are worth a link, and no inventory is fetched.
    (r"py:.*", r"(?!newscorpus\.\w+$|newscorpus\.model\.\w+$).*"),
]
suppress_warnings = ["ref.python"]  # `type` is a field of three values and a builtin

# Napoleon takes "words: more words" in the docstring of a field for a type and its meaning; ours are sentences.
GoogleDocstring._parse_attribute_docstring = lambda self: list(self._lines)  # noqa: SLF001
