"""How often "he" and "she" find their speaker, by the region that the names come from.

    python bench/names_by_region.py [--show]

Short articles are written with names of a region: a person comes in with the full name, in one of several ways, beside
a person of the other gender, and speaks as "he" or "she". The names are ours, from general knowledge; most are in one
of the lists that the library has, some in none. Counted is how often the speaker is the right person. `--show` prints
the articles that go wrong.
"""

import argparse
import itertools

from newscorpus import find_attributions

ARTICLES = (
    "{name} met {other} in the harbour on Monday. “We saw the wave coming,” {pronoun} said.",
    "{name}, 34, lost the house in the flood. “We saw the wave coming,” {pronoun} said.",
    "{name}, a nurse at the harbour clinic, worked all night. “We saw the wave coming,” {pronoun} said.",
    "“We saw the wave coming,” said {name}. The road was closed. “Nobody warned us at all,” {pronoun} said.",
    "{other} ran the harbour until May. {name} said the wall was too low. {pronoun_capital} said it had to be raised.",
    "The mayor of the town, {other}, was away. {name} opened the school. “We had no time to ask,” {pronoun} said.",
)
REGIONS = {
    "North America": (
        "Brandon Keith Travis Logan Wyatt Darnell Tyler Curtis",
        "Kayla Brooke Shannon Latoya Megan Courtney Paige Heather",
        "Whitfield Harmon Tucker Delaney",
    ),
    "Latin America": (
        "Joaquín Thiago Ramiro Evaristo Wilmer Nelson Facundo Osvaldo",
        "Ximena Yolanda Marisol Graciela Luciana Iracema Rocío Fernanda",
        "Quispe Figueroa Nascimento Zambrano",
    ),
    "Western Europe": (
        "Thijs Lorenzo Ruairí Matteo Jürgen Anselm Bastien Iñaki",
        "Saoirse Aurélie Greetje Chiara Annika Benedetta Margaux Ingrid",
        "Lindqvist Moretti Verhoeven Castellan",
    ),
    "Eastern Europe": (
        "Mykola Zbigniew Vasyl Dragan Taras Bogdan Kiril Gintaras",
        "Oksana Svetlana Zuzanna Ljiljana Halyna Daiva Snezhana Ilona",
        "Kovalchuk Nowicki Petrauskas Dimitrov",
    ),
    "Sub-Saharan Africa": (
        "Chukwuemeka Kwabena Tendai Sipho Babatunde Mwangi Femi Lamin",
        "Ngozi Akosua Thandiwe Folasade Wanjiku Nomvula Adaeze Fatou",
        "Okonkwo Mensah Moyo Kamau",
    ),
    "North Africa and West Asia": (
        "Yazan Mahmoud Reza Haitham Emre Abdelkader Behrouz Nizar",
        "Samina Fatemeh Lubna Nesrin Houda Shirin Yasmina Zeynep",
        "Haddad Farahani Yildirim Mansouri",
    ),
    "South Asia": (
        "Sandeep Anwar Rajesh Tenzin Dilshan Mohan Imtiaz Bhaskar",
        "Lakshmi Nusrat Deepika Tsering Sumathi Rukhsana Anjali Priyanka",
        "Chatterjee Wickrama Tamang Siddiqui",
    ),
    "East and Southeast Asia": (
        "Hiroshi Budi Takeshi Surapong Min-jun Wei-ming Agus Somchai",
        "Yuko Siti Hanako Dewi Seo-yeon Mei-ling Kanya Linh",
        "Tanaka Santoso Nguyen Watanabe",
    ),
}
OTHERS = {"he": "Alice Brown", "she": "Peter Brown"}


def articles(region: str) -> list[tuple[str, str]]:
    """Return articles of a region, each with the name that must speak."""
    men, women, families = (words.split() for words in REGIONS[region])
    out = []
    for pronoun, given in [("he", name) for name in men] + [("she", name) for name in women]:
        for family, article in itertools.product(families, ARTICLES):
            name = f"{given} {family}"
            text = article.format(
                name=name, other=OTHERS[pronoun], pronoun=pronoun, pronoun_capital=pronoun.capitalize()
            )
            out.append((text, name))
    return out


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", action="store_true", help="print the articles that go wrong")
    show = parser.parse_args().show
    print(f"{'region':30} articles  right")
    for region in REGIONS:
        rows = articles(region)
        wrong = []
        for text, name in rows:
            speaker = find_attributions(text)[-1].speaker
            if speaker is None or speaker.name != name:
                wrong.append((text, speaker and speaker.name))
        print(f"{region:30} {len(rows):8} {100 * (1 - len(wrong) / len(rows)):5.1f} %")
        if show:
            print(*(f"    {found}: {text}" for text, found in wrong), sep="\n")


if __name__ == "__main__":
    main()
