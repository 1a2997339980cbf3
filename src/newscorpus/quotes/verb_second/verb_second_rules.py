"""The ordered list of what is asked about a cue in a verb-second language.

The first rule that answers decides. The order matters: small words that name a source ("laut") have no other reading,
marks beside the cue are surer than clauses, and a clause is surer than a bare object. A rule is asked only about cues
that take what it reads: of "so", which takes a source at the end, none asks for a clause.
"""

from collections.abc import Callable
from functools import lru_cache, partial

from attrs import field, frozen

from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.cues.cue_forms import Takes
from newscorpus.quotes.verb_second.content_in_front import clause_in_front, quote_before
from newscorpus.quotes.verb_second.cue_orders import as_they_say, clause_behind, quote_behind, quoted, that_is_it
from newscorpus.quotes.verb_second.cue_parts import VerbSecondCue
from newscorpus.quotes.verb_second.noun_reports import noun_behind, noun_of_saying
from newscorpus.quotes.verb_second.verbless_sources import by_source, source_at_end, sourceless
from newscorpus.rules import Rule, RuleSet

__all__ = ("VERB_SECOND_RULES", "VerbSecondOrder", "VerbSecondRule", "read_cue")

VerbSecondOrder = Callable[[VerbSecondCue], Candidate | None]


@frozen
class VerbSecondRule(Rule[VerbSecondOrder]):
    """A rule that reads what some cues take and others do not."""

    takes: tuple[Takes, ...] = field(default=(), repr=False, kw_only=True)
    """It is asked about cues that take one of these; about all when there are none."""


def read_cue(cue: VerbSecondCue, rules: RuleSet[VerbSecondOrder]) -> Candidate | None:
    """Ask the rules in turn which of them a cue is read by."""
    for order in _asked(rules, cue.takes):
        found = order(cue)
        if found is not None:
            return found
    return None


@lru_cache(maxsize=256)
def _asked(rules: RuleSet[VerbSecondOrder], takes: frozenset[Takes]) -> tuple[VerbSecondOrder, ...]:
    """What the rules that read cues with these complements apply."""
    return tuple(
        rule.apply
        for rule in rules
        if not (isinstance(rule, VerbSecondRule) and rule.takes and takes.isdisjoint(rule.takes))
    )


_german = partial(VerbSecondRule, language="de")

VERB_SECOND_RULES: RuleSet[VerbSecondOrder] = RuleSet(
    _german(
        "that-is-it",
        that_is_it,
        examples=("Das Werk schließt im Mai. Das teilte die Firma mit.",),
        refuses=("Das teilte die Firma mit.", "Das Werk schließt im Mai. Das Wetter ist gut."),
        takes=("quote", "clause"),
    ),
    _german(
        "source",
        by_source,
        examples=(
            "Laut Polizei starb ein Mann im Wald.",
            "Ein Mann starb nach Angaben der Polizei im Wald.",
            "Der Polizei zufolge starb ein Mann im Wald.",
            "Ihrer Meinung nach ist das falsch.",
        ),
        refuses=("Sie rief laut, und niemand kam.", "Nach dem Regen schien die Sonne."),
        takes=("source", "source-before", "report", "view"),
    ),
    _german(
        "sourceless",
        sourceless,
        examples=("Demnach stiegen die Preise.", "Ein Papier liegt vor, wonach die Preise steigen."),
        refuses=("Danach stiegen die Preise.",),
        takes=("nobody",),
    ),
    _german(
        "source-at-end",
        source_at_end,
        examples=("„Es regnet“, so die Ministerin.", "Es werde regnen, so die Ministerin."),
        refuses=("So kam es, dass alle gingen.", "Das Haus ist so groß wie die Stadt."),
        takes=("source-at-end",),
    ),
    _german(
        "quoted",
        quoted,
        examples=(
            "„Es regnet seit Tagen“, wird die Ministerin zitiert.",
            "Die Zeitung zitierte die Ministerin mit den Worten: „Es regnet seit Tagen.“",
        ),
        refuses=("Die Zeitung zitierte ein Gedicht.",),
        takes=("saying",),
    ),
    _german(
        "quote-before",
        quote_before,
        examples=(
            "„Es regnet seit Tagen“, sagte die Ministerin.",
            "„Es regnet“, teilte die Polizei mit, „seit Tagen.“",
        ),
        refuses=("Die Ministerin sagte: „Es regnet seit Tagen.“", "Der Film „Die lange Nacht“ läuft im Kino."),
        takes=("quote",),
    ),
    _german(
        "quote-after",
        quote_behind,
        examples=(
            "Die Ministerin sagte: „Es regnet seit Tagen.“",
            "Am Montag teilte die Polizei in Bonn mit: „Es regnet seit Tagen.“",
        ),
        refuses=("„Es regnet seit Tagen“, sagte die Ministerin.",),
        takes=("quote",),
    ),
    _german(
        "as-they-say",
        as_they_say,
        examples=(
            "Wie die Feuerwehr mitteilte, brannte das Dach völlig aus.",
            "Das Dach brannte aus, wie die Feuerwehr mitteilte.",
        ),
        refuses=("Sie lief, wie der Wind weht.",),
    ),
    _german(
        "clause-before",
        clause_in_front,
        examples=("Es werde bald regnen, sagte die Ministerin.", "Es werde, sagte die Ministerin, bald regnen."),
        refuses=(
            "Wenn es weiter regnet, droht die Ministerin mit Rücktritt.",
            "Die Ministerin, die seit Mai im Amt ist, sagte, es regne.",
        ),
        takes=("clause", "quote"),
    ),
    _german(
        "clause-after",
        clause_behind,
        examples=(
            "Die Ministerin sagte, dass es regne.",
            "Die Ministerin sagte, es werde regnen.",
            "Die Firma hat am Freitag angekündigt, das Werk zu schließen.",
        ),
        refuses=("Es werde regnen, sagte die Ministerin.", "Die Ministerin forderte Geld, um die Brücke zu bauen."),
        takes=("clause", "noun"),
    ),
    _german(
        "noun",
        noun_behind,
        examples=(
            "Die Ministerin forderte bessere Straßen.",
            "Den Plan nannte die Ministerin einen Fehler.",
            "Der Plan wurde von der Ministerin als Fehler bezeichnet.",
        ),
        refuses=("Der Sturm forderte 20 Tote.", "Die Ministerin sagte, dass es regne."),
        takes=("noun", "as", "clause"),
    ),
    _german(
        "noun-of-saying",
        noun_of_saying,
        examples=("Die Ankündigung der Firma, das Werk zu schließen, überraschte alle.",),
        refuses=("Die Ansicht der Stadt ist schön.",),
        takes=("noun-of-saying",),
    ),
)
"""The rules that read a report around its cue where the verb comes second. The first answer counts."""
