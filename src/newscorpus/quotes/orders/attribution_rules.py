"""The ordered list of what is asked about a cue: where source and content may be around it.

The first rule that answers decides. The order matters: marks beside the cue are surer than clauses, and what comes
before a cue with a comma is surer than what comes after it. A rule is asked only about cues that take what it reads:
of `vowed`, which takes `to`, none asks for a clause.
"""

from newscorpus.quotes.cues.cue_rules import AttributionRule, CueRule
from newscorpus.quotes.orders.according_orders import according_to, as_they_say
from newscorpus.quotes.orders.clause_orders import clause_behind, clause_then_source, quoted_as_saying
from newscorpus.quotes.orders.nouns_of_saying import noun_of_saying
from newscorpus.quotes.orders.passive_orders import passive
from newscorpus.quotes.orders.phrase_orders import called_it, figure_put, infinitive_behind, noun_behind
from newscorpus.quotes.orders.quote_orders import quote_after, quote_before, words_in_marks
from newscorpus.rules import RuleSet

__all__ = ("ATTRIBUTION_RULES",)

ATTRIBUTION_RULES: RuleSet[AttributionRule] = RuleSet(
    CueRule(
        "according-to",
        according_to,
        examples=(
            "Rain will fall, according to the mayor.",
            "According to the mayor, rain will fall.",
            "In the words of the mayor, “rain will fall.”",
            "Rain will fall, per the report.",
        ),
        refuses=(
            "The rules accord with the law, the mayor said.",
            "The toll is paid per the rules of May.",
            "All went according to plan.",
        ),
        takes=("source",),
    ),
    CueRule(
        "quoted-as-saying",
        quoted_as_saying,
        examples=(
            "The Post quoted the mayor as saying that rain will fall.",
            "The mayor was quoted by the Post as saying that rain will fall.",
            "“We won,” the mayor was quoted as saying.",
        ),
        refuses=("The mayor quoted the poem as a warning.", "The Post quoted the mayor."),
        takes=("saying",),
    ),
    CueRule(
        "as-they-say",
        as_they_say,
        examples=(
            "Rain will fall, as the mayor noted.",
            "As reported by the Post, it rained.",
            "It was, as the mayor put it, “a long night.”",
            "As the mayor sees it, rain will fall.",
        ),
        refuses=("The mayor left as he said goodbye.", "The mayor sees it."),
        takes=("clause", "that", "aside"),
    ),
    CueRule(
        "quote-before",
        quote_before,
        examples=(
            "“We won,” the mayor said.",
            "“We won,” said the mayor, “and it feels good.”",
            "“We won the vote.” the mayor said.",
        ),
        refuses=("The mayor said: “We won.”", "“We won.” The mayor said nothing."),
        but_not=("source", "noun-of-saying", "aside", "figure"),
    ),
    CueRule(
        "quote-after",
        quote_after,
        examples=(
            "The mayor said: “We won.”",
            "The mayor told reporters, “We won.”",
            "The mayor criticized the plan: “It was too slow.”",
        ),
        refuses=("“We won,” the mayor said.",),
        takes=("quote", "noun", "of"),
    ),
    CueRule(
        "clause-before",
        clause_then_source,
        examples=("Rain will fall, the mayor said.", "The rain, the mayor said, will fall."),
        refuses=(
            "The mayor said rain will fall.",
            "In Salem on Tuesday, the mayor said nothing.",
            "Weighing in on the plan, the mayor agreed.",
        ),
        takes=("clause", "that"),
    ),
    CueRule(
        "called-it",
        called_it,
        examples=("The mayor called the plan “a shame”.", "She described the plan as a shame."),
        refuses=("The mayor called the police.", "A dish called “fish soup” is eaten."),
        takes=("as",),
    ),
    CueRule(
        "figure",
        figure_put,
        examples=("The mayor put the toll at 41.", "A study puts the cost at about $4 million."),
        refuses=("The mayor put the plan at risk.", "The mayor put the oven at 200 degrees."),
        takes=("figure",),
    ),
    CueRule(
        "words-in-marks",
        words_in_marks,
        examples=("The crowd chanted the “old songs of the harbour”.",),
        refuses=("The crowd sang “The Long Tide” twice.", "The crowd chanted: “We want the old songs.”"),
        takes=("partial", "quote"),
        but_not=("as", "clause", "noun", "of"),
    ),
    CueRule(
        "infinitive",
        infinitive_behind,
        examples=("The mayor vowed to stay.", "The mayor urged them to stay."),
        refuses=(
            "The mayor vowed revenge.",
            "Tolls at the bridge declined to 3 million.",
            "The dam threatened to break.",
        ),
        takes=("to",),
    ),
    CueRule(
        "clause-after",
        clause_behind,
        examples=(
            "The mayor said rain will fall.",
            "The mayor told reporters that rain will fall.",
            "It was rain that the mayor said would fall.",
            "The mayor said so.",
        ),
        refuses=(
            "Rain will fall, the mayor said.",
            "The mayor said nothing.",
            "The mayor added trees that were planted in May.",
        ),
        takes=("clause", "that"),
    ),
    CueRule(
        "passive",
        passive,
        examples=(
            "The merger was first reported by the Post.",
            "The plan was described by the mayor as a shame.",
            "The plan was called “a shame” by the mayor.",
            "The firm was accused by the mayor of theft.",
            "The mayor is said to have left.",
            "A plan described by the mayor as “a shame” was dropped.",
        ),
        refuses=("The mayor criticized the plan.", "It was reported that rain will fall."),
        takes=("noun", "as", "clause", "of"),
    ),
    CueRule(
        "noun-of-saying",
        noun_of_saying,
        examples=(
            "Her claim that rain would fall was false.",
            "The mayor’s early warning that it would rain came true.",
            "The crews heard warnings from the mayor that it would rain.",
            "The mayor’s point was that rain would fall.",
            "Her plea for “a new dam” was heard.",
            "Her answer was “never”.",
            "In the mayor’s view, rain will fall.",
            "There were chants of “no more rain” from the crowd.",
        ),
        refuses=(
            "The claim that rain would fall was false.",
            "Her claim for the house was refused.",
            "Her claim that failed was old.",
            "The answer was “never”.",
            "The mayor’s view of the valley was wide.",
            "Her plea for “The Long Tide” was heard.",
        ),
        takes=("noun-of-saying",),
    ),
    CueRule(
        "noun",
        noun_behind,
        examples=(
            "The mayor criticized the plan.",
            "The mayor warned of floods.",
            "Asked about the plan, the mayor left.",
        ),
        refuses=("The mayor said rain will fall.", "The weather dismissed the plan."),
        takes=("noun", "of", "person"),
    ),
)
"""The rules that read a report around its cue: where source and content are. The first answer counts."""
