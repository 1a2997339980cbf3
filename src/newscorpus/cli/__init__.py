"""The command: data goes to stdout, everything else to stderr."""

from newscorpus.cli.group import cli, main

__all__ = ("cli", "main")
