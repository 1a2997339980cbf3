"""How often quotes and events name different persons for one verb.

    python bench/agreement.py [FOLDER] [--show]

"The minister accused the rebels": the verb reports speech and names an event, so the source of the one should be the
actor of the other. Counted are the verbs that are both in the `.txt` articles of FOLDER (the example articles without
one): those with the same person, with two, and with one on one side only. `--show` prints the last two kinds.
"""

import argparse
from collections import Counter
from pathlib import Path

import newscorpus as nc
from newscorpus import Article, Attribution, Event

EXAMPLES = Path(__file__).parents[1] / "examples" / "articles"


def pairs(article: Article) -> list[tuple[Attribution, Event]]:
    """The attributions whose cue is the trigger of an event, with that event."""
    found = []
    for event in article.events:
        for attribution in article.attributions:
            cue = attribution.cue
            if cue is not None and cue.start < event.trigger.end and event.trigger.start < cue.end:
                found.append((attribution, event))
    return found


def verdict(attribution: Attribution, event: Event) -> str:
    """Whether source and actor are the same: one span in the other, or one name."""
    source, speaker = attribution.source, attribution.speaker
    if source is None or not event.actors:
        return "neither" if source is None and not event.actors else "one side only"
    for actor in event.actors:
        if actor.span.start < source.end and source.start < actor.span.end:
            return "same"
        if speaker is not None and actor.name and (speaker.name in actor.name or actor.name in speaker.name):
            return "same"
    return "different"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=EXAMPLES)
    parser.add_argument("--show", action="store_true", help="print the sentences")
    args = parser.parse_args()
    counts: Counter[str] = Counter()
    for path in sorted(args.folder.glob("*.txt")):
        article = nc.parse_article(path.read_text("utf-8", errors="replace"))
        for attribution, event in pairs(article):
            found = verdict(attribution, event)
            counts[found] += 1
            if args.show and found in {"different", "one side only"}:
                source = attribution.source.text if attribution.source else None
                actors = [actor.text for actor in event.actors]
                print(f"{path.name} {event.trigger.start} {event.trigger.text!r}: {source!r} | {actors}")
    for name, number in counts.most_common():
        print(f"{name:14}{number:6}")


if __name__ == "__main__":
    main()
