"""Sphinx: no inventories are fetched, so the build needs no network."""

from importlib.metadata import version as installed

project = "newscorpus"
author = "The newscorpus authors"
copyright = "2026, The newscorpus authors"  # noqa: A001
release = version = installed("newscorpus")
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_copybutton"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = "newscorpus"
html_static_path = ["_static"]
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "show-inheritance": False}
autodoc_class_signature = "separated"
exclude_patterns = ["_build"]
nitpicky = True
nitpick_ignore_regex = [
    (
        r"py:.*",
        r"(collections|datetime|enum|typing|types|hypothesis|st|os|pathlib|attr|attrs|attrs?\..*|ExceptionGroup|Callable|Iterable|Iterator|Mapping).*",
    ),
    (r"py:.*", r"newscorpus\.(errors|lexicon|text|rules|dates|events|quotes|testing|formats)\..*"),
    (
        r"py:.*",
        r"(str|int|date|datetime|optional|F|E|_.*|typing_extensions.*|importlib.*|Literal.*|.*SearchStrategy.*)",
    ),
]
