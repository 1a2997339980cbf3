"""What stands for a name before a colon, where people take turns: `INGRID SOLHEIM:`, then `SOLHEIM:` or `IS:`."""

from collections.abc import Iterable, Mapping

__all__ = ("name_labels",)

_INITIALS = (2, 3)  # letters


def name_labels(names: Iterable[str]) -> Mapping[str, str]:
    """Return each label that stands for one of the names alone, with that name.

    >>> name_labels(["Ingrid Solheim", "Ben Archer"])["IS"]
    'Ingrid Solheim'
    >>> name_labels(["Ben Archer", "Bea Archer"])
    {'BEN ARCHER': 'Ben Archer', 'BEA ARCHER': 'Bea Archer'}
    """
    out: dict[str, str] = {}
    for name in dict.fromkeys(names):
        words = name.replace("-", " ").split()
        if len(words) < 2 or name.isupper():
            continue
        initials = "".join([word[0] for word in words if word[0].isupper()])
        labels = {name.upper(), name.partition(" ")[2].upper(), name.rpartition(" ")[2].upper()}
        for label in labels | ({initials} if len(initials) in _INITIALS else set()):
            out[label] = "" if label in out else name  # two may share one
    return {label: name for label, name in out.items() if name}
