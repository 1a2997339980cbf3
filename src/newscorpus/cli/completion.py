"""`newscorpus completion`: what a shell needs to complete the command."""

import click
from click.shell_completion import get_completion_class

from newscorpus.cli.group import cli, emit

__all__ = ("completion",)


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Write the completion script for a SHELL.

    For bash, put this into ~/.bashrc: eval "$(newscorpus completion bash)". For zsh, the same with zsh into ~/.zshrc.
    For fish: newscorpus completion fish > ~/.config/fish/completions/newscorpus.fish
    """
    kind = get_completion_class(shell)
    assert kind is not None
    emit(kind(cli, {}, "newscorpus", "_NEWSCORPUS_COMPLETE").source())
