"""Write `given_names_world.txt`: given names of many countries in Latin letters, with their gender.

Run it by hand, in an environment that has Faker:

    uv run --with faker scripts/given_names.py

Names come from the name lists of Faker (https://github.com/joke2k/faker, MIT licence). A name that one country gives to
men and another to women is left out; so are names that are common English words, and those of `given_names.txt`.
"""

import importlib
import pkgutil
import unicodedata
from pathlib import Path

import faker
from faker.providers import person

DATA = Path(__file__).parent.parent / "src" / "newscorpus" / "lexicon" / "data" / "en"
SHORTEST = 3
HEAD = """\
# Given names of many countries in Latin letters, with their gender: m, f. One piece of evidence among several, loaded
# when a pronoun asks about a name that `given_names.txt` lacks.
# Source: the name lists of Faker {version} (https://github.com/joke2k/faker), MIT licence, Copyright (c) 2012 Daniele
# Faraglia; written by `scripts/given_names.py`.
# Refused: names that are given to men in one country and to women in another, and common English words.

"""


def latin(name: str) -> bool:
    """Whether a name is one word in Latin letters with a capital in front."""
    letters = name.replace("-", "").replace("’", "").replace("'", "")
    return (
        len(name) >= SHORTEST
        and name[0].isupper()
        and letters.isalpha()
        and all(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
    )


def plain(name: str) -> str:
    """Return the name without accents, as English news often writes it."""
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def collect() -> dict[str, set[str]]:
    """Return name -> the genders that it has in any country."""
    found: dict[str, set[str]] = {}
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute, gender in (
            ("first_names_male", "m"),
            ("first_names_female", "f"),
            ("first_romanized_names_male", "m"),
            ("first_romanized_names_female", "f"),
        ):
            for name in getattr(provider, attribute, ()):
                for spelling in {name, plain(name)}:
                    if latin(spelling):
                        found.setdefault(spelling, set()).add(gender)
    return found


def main() -> None:
    """Write the file."""

    def first_words(name: str) -> set[str]:
        lines = (DATA / name).read_text(encoding="utf-8").splitlines()
        return {line.split()[0] for line in lines if line.strip() and line[0] != "#"}

    refused = first_words("given_names.txt") | {word.capitalize() for word in first_words("words.txt")}
    names = {name: genders for name, genders in collect().items() if len(genders) == 1 and name not in refused}
    lines = [f"{name} {''.join(names[name])}\n" for name in sorted(names)]
    (DATA / "given_names_world.txt").write_text(HEAD.format(version=faker.VERSION) + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
