"""Writes a corpus of invented articles as JSON lines, to try `newscorpus annotate` and `newscorpus report` on.

    python examples/make_corpus.py 600 > corpus.jsonl
    newscorpus annotate corpus.jsonl -o out/
    newscorpus report out/ -o report.html

Every name, place and event is made up. The same number gives the same articles.
"""

import json
import sys
from datetime import date, timedelta
from random import Random

PEOPLE = """
Mayor|Ana Ruiz|she
Fire Chief|Ellen Tran|she
Judge|Sarah Whitcombe|she
Governor|Daniel Osei|he
Foreign Minister|Ruth Adeyemi|she
Professor|Wei Chen|he
Senator|Marta Vidal|she
Coach|Mike Delaney|he
Bishop|Paul Okoro|he
Minister|Clara Lindqvist|she
Captain|Ivo Brandt|he
Director|Lena Mirov|she
""".strip().splitlines()
OUTLETS = {
    "Reuters": 5,
    "Associated Press": 4,
    "Eastfield Courier": 4,
    "The Northern Forum": 3,
    "The Open Gate": 2,
    "The Harbour Review": 1,
}
AUTHORS = ["Helena Marsh", "Tomas Okafor", "Marcus Webb"]
PLACES = ["Geneva", "Eastfield", "Port Ellery", "Paris", "Lagos", "Vienna"]
TOPICS = ["footbridge", "railway", "lake dam", "harbour", "school budget", "new hospital"]
VERBS = [*["said"] * 5, "told reporters", "added", "warned", "wrote", "argued", "promised", "admitted", "claimed"]
WORDS = [
    "We have numbers on the table again",
    "Nobody has signed anything",
    "The gauge was broken and we all knew it",
    "It is a number, and the families have waited two years for it",
    "We asked for a timetable and were given a slogan",
    "The money is there, the will is not",
    "This will be settled before the winter",
]
DAYS = [
    "on Monday",
    "on Tuesday",
    "on Friday",
    "yesterday",
    "last week",
    "last month",
    "in 2011",
    "in March",
    "on Oct. 5",
]
EVENTS = [
    "{a} met {b} in {place} {day}.",
    "{a} visited {place} {day} and signed an agreement with {b}.",
    "{a} may meet {b} next week.",
    "{a} accused {b} of hiding the figures.",
    "{a} resigned {day}.",
    "Thousands protested in {place} {day}.",
    "Floods killed four people near {place} {day}.",
    "The court sentenced a former official {day}.",
    "The parliament passed the law {day}.",
]
TAILS = [
    "Share this article",
    "Follow us on Facebook and Twitter",
    "Read more: Five questions about the {topic}",
    "© 2024 {outlet}. All rights reserved.",
]


def lines_of(random: Random, outlet: str) -> list[str]:
    """Return the lines of a page: headline, byline, story, what follows it."""
    place, topic = random.choice(PLACES), random.choice(TOPICS)
    speakers = [who.split("|") for who in random.choices(PEOPLE, [1 / (i + 1) for i in range(len(PEOPLE))], k=3)]

    def event() -> str:
        return random.choice(EVENTS).format(a=speakers[0][1], b=speakers[1][1], place=place, day=random.choice(DAYS))

    lines = [f"{random.choice(['Talks', 'Doubts', 'Dispute'])} over {topic} {random.choice(['resume', 'grow'])}"]
    if random.random() < 0.7:
        lines.append(f"By {random.choice(AUTHORS)}, {outlet}")
    dateline = f"{place.upper()} ({outlet}) — " if random.random() < 0.6 else ""
    lines.append(f"{dateline}{event()} The dispute over the {topic} began {random.choice(DAYS)}.")
    for title, name, pronoun in speakers:
        first, second, day = random.choice(WORDS), random.choice(WORDS), random.choice(DAYS)
        if random.random() < 0.5:
            lines.append(f"“{first},” {random.choice(VERBS)} {title} {name} {day}. “{second},” {pronoun} said.")
        else:
            lines.append(f"{title} {name} said that {first[0].lower()}{first[1:]}. {event()}")
    if random.random() < 0.6:
        lines += [tail.format(topic=topic, outlet=outlet) for tail in random.sample(TAILS, 2)]
    return lines


def article(random: Random, number: int) -> dict[str, str]:
    """Return one record, in the words of schema.org."""
    outlet = random.choices(list(OUTLETS), list(OUTLETS.values()))[0]
    record = {
        "identifier": f"invented-{number:05}",
        "articleBody": "\n".join(lines_of(random, outlet)),
        "publisher": outlet,
    }
    if random.random() < 0.95:
        record["datePublished"] = (date(2024, 3, 1) + timedelta(days=int(random.triangular(0, 90, 20)))).isoformat()
    return record


if __name__ == "__main__":
    source = Random(7)
    for count in range(int(sys.argv[1]) if len(sys.argv) > 1 else 600):
        print(json.dumps(article(source, count), ensure_ascii=False))
