"""Reports whose content is a clause without marks."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain will fall, the mayor said.", [("clause-before", ["Rain will fall"])]),
        ("The dam, Jane Doe said, was safe.", [("clause-before", ["The dam", "was safe"])]),
        ("Jane Doe said the dam was safe.", [("clause-after", ["the dam was safe"])]),
        # two persons with their names: the first one says it, where he can speak
        (
            "The mayor, Jane Doe, said the judge, Paul Roe, had left.",
            [("clause-after", ["the judge, Paul Roe, had left"])],
        ),
        (
            "The mayor, Jane Doe, said the head of the court, Paul Roe, had ordered a search.",
            [("clause-after", ["the head of the court, Paul Roe, had ordered a search"])],
        ),
        ("The dam, said the mayor, Jane Doe, was safe.", [("clause-before", ["The dam", "was safe"])]),
        # who reports stands beside a clause that could do without it
        ("According to Jane Doe, the dam was safe.", [("according-to", ["the dam was safe"])]),
        ("The dam, according to Jane Doe, was safe.", [("according-to", ["The dam", "was safe"])]),
        (
            "According to the Post, 51 percent of voters said they would stay.",
            [
                ("according-to", ["51 percent of voters said they would stay"]),
                ("clause-after", ["they would stay"]),
            ],
        ),
        (
            "As the Post revealed, Doe agreed to stay.",
            [("as-they-say", ["Doe agreed to stay"])],
        ),
        ("As Jane Doe put it, the dam was safe.", [("as-they-say", ["the dam was safe"])]),
        ("The dam was safe, as Jane Doe noted.", [("as-they-say", ["The dam was safe"])]),
        # inside a report, what some say is the last clause of it
        ("The mayor left as she said goodbye.", []),
        # verbs that seldom go without `that`, before a clause that has an auxiliary
        ("Jane Doe agrees more work is needed.", [("clause-after", ["more work is needed"])]),
        ("The union advised the firm had failed.", [("clause-after", ["the firm had failed"])]),
        ("Jane Doe agreed a deal that would cost £4m.", []),
        ("The trust maintained the old road it had built.", []),
        # the clause goes on behind `as`
        ("The mood, as Jane Doe put it, was bad.", [("as-they-say", ["The mood", "was bad"])]),
        ("But, as Jane Doe noted, the dam was safe.", [("as-they-say", ["the dam was safe"])]),
        # somebody quotes somebody else
        ("Jane Doe quoted her aunt: “Trust nobody.”", [("quoted-as-saying", ["Trust nobody."])]),
        ("Jane Doe quoted the law: “Dams must be safe.”", [("quote-after", ["Dams must be safe."])]),
        ("“It is late,” the Post quoted an aide as saying.", [("quoted-as-saying", ["It is late,"])]),
        # what stands in front of `, that` says when and where
        (
            "Doe said on Friday, a day after the vote, that the dam was safe.",
            [("clause-after", ["that the dam was safe"])],
        ),
        ("Doe insisted, hours before the vote, that the dam was safe.", [("clause-after", ["that the dam was safe"])]),
        ("Doe told them in Salem, a port, that the dam was safe.", [("clause-after", ["that the dam was safe"])]),
        # of whom something is said
        ("Jane Doe is said to have told them that it rained.", [("clause-after", ["that it rained"])]),
        ("Jane Doe asked not to be named.", []),
        # dialogue behind a dash
        ("— At home, said Doe.", [("clause-before", ["At home"])]),
        ("— Where were you? asked the judge.", [("clause-before", ["Where were you?"])]),
        ("At home, said Doe.", []),
        (
            "The Post quoted Doe as saying that the dam was safe.",
            [("quoted-as-saying", ["that the dam was safe"])],
        ),
        ("Jane Doe quoted the poem as a warning.", [("noun", ["the poem as a warning"])]),
        # the subject of what is reported is a relative pronoun
        ("The dam, which they said was safe, broke.", [("clause-after", ["which", "was safe"])]),
        # what is said of a source behind its cue
        ("The dam, said Roe, who was late, is safe.", [("clause-before", ["The dam", "is safe"])]),
        # a participle that says more of the cue belongs to it
        ("The town issued a statement saying that the dam was safe.", [("clause-after", ["that the dam was safe"])]),
        # who is asked between commas
        (
            "A spokesman, asked whether it rained, said it had.",
            [("clause-after", ["whether it rained"]), ("clause-after", ["it had"])],
        ),
        ("The dam, which engineers said was safe, broke.", [("clause-after", ["which", "was safe"])]),
        # a clause that only says when it was said, and one that says who was told
        ("As the river rose, the council agreed on a plan.", []),
        ("The mayor had to tell Roe, who would not like it.", []),
        # a stock phrase
        ("That said, the dam was safe.", []),
        ("All told, nine boats sank.", []),
        # what says when it was said is no content
        ("The dam was safe, the mayor told them as he left.", [("clause-before", ["The dam was safe"])]),
        # another cue has the quote
        (
            "They will meet soon, Doe said, adding, “They need to talk.”",
            [("clause-before", ["They will meet soon"]), ("quote-after", ["They need to talk."])],
        ),
        # a participle inside a report is a mention
        (
            "Doe said she was angered by the media declaring it was over.",
            [
                ("clause-after", ["she was angered by the media declaring it was over"]),
            ],
        ),
        # a participle with a `by` behind it
        ("Asked by the judge whether it rained, Doe nodded.", [("clause-after", ["whether it rained"])]),
        # two verbs in a row: what is reported has its subject in front of the speaker
        ("It was an event that Doe says led her to the sea.", [("clause-after", ["that", "led her to the sea"])]),
        ("They kept papers that officials said would help Roe.", [("clause-after", ["that", "would help Roe"])]),
        ("It was a dynamic Roe said could drive voters away.", [("clause-after", ["could drive voters away"])]),
        ("It is a bill that Doe says is a waste.", [("clause-after", ["that", "is a waste"])]),
        # what describes a noun is no verb of the speaker's
        ("The crews admitted are from Salem.", []),
        # a word that stands for a clause
        ("Doe said yes, but Roe said no.", [("clause-after", ["yes"]), ("clause-after", ["no"])]),
        ("Last month, 43 voters said the same of the mayor.", [("clause-after", ["the same of the mayor"])]),
        (
            "Six in ten voters said Doe is honest, and half said the same of Roe.",
            [("clause-after", ["Doe is honest"]), ("clause-after", ["the same of Roe"])],
        ),
        ("Jane Doe did not say so in public.", [("clause-after", ["so"])]),
        ("Jane Doe said so many boats had sunk.", [("clause-after", ["so many boats had sunk"])]),
        ("Jane Doe said the same dam had broken.", [("clause-after", ["the same dam had broken"])]),
        # a clause behind an infinitive
        ("Jane Doe went on to say he had left.", [("clause-after", ["he had left"])]),
        ("Jane Doe stayed to say a prayer.", []),
        # what says when or where is no content, unless it is the subject
        ("Jane Doe said this week the dam was safe.", [("clause-after", ["the dam was safe"])]),
        ("Jane Doe said this week would be hard.", [("clause-after", ["this week would be hard"])]),
        (
            "Jane Doe said on the radio, where she now works, that the dam was safe.",
            [("clause-after", ["that the dam was safe"])],
        ),
        ("Jane Doe said on the Harbour Show that boats were lost.", [("clause-after", ["that boats were lost"])]),
        # what a source did as it spoke
        ("Jane Doe said, waving a copy, that the dam was safe.", [("clause-after", ["that the dam was safe"])]),
        ("The dam was old, the mayor said, requesting anonymity.", [("clause-before", ["The dam was old"])]),
        (
            "Jane Doe said that, according to the crew, it rained.",
            [("clause-after", ["that, according to the crew, it rained"])],
        ),
        # who is told closes the sentence
        ("The dam was safe, the mayor told a conference in Geneva.", [("clause-before", ["The dam was safe"])]),
        (
            "The dam was safe, the mayor said late on Friday.",
            [("clause-before", ["The dam was safe"])],
        ),
        ("In May, the mayor told a story.", []),
        # an apposition has no verb
        ("The dam leaks, officials familiar with the plan said.", [("clause-before", ["The dam leaks"])]),
        # a percentage ends like any other word
        ("Jane Doe predicted growth of 3%, but it fell.", [("noun", ["growth of 3%"])]),
        # only how a source spoke
        ("The dam was old, the mayor said, speaking in Leith.", [("clause-before", ["The dam was old"])]),
        # a particle belongs to the verb beside it
        ("There were fears, the mayor said, of a flood.", [("clause-before", ["There were fears", "of a flood"])]),
        # a headline
        ("Mine collapse kills nine, officials say", [("clause-before", ["Mine collapse kills nine"])]),
        ("In Salem on Friday, officials say", []),
        ("Rebels hold 40 hostages, says army", [("clause-before", ["Rebels hold 40 hostages"])]),
    ],
)
def test_order(reports, text, expected):
    assert reports(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a verb that only reports after `that` needs a sentence before it
        ("The man will stay in prison, a judge ruled.", [("clause-before", ["The man will stay in prison"])]),
        ("Weighing in on the plan, the mayor agreed.", []),
        ("The emails that the mayor sent were lost.", []),
        # a manner of speaking, or who is spoken to, and a clause
        ("Jane Doe snapped that the dam was old.", [("clause-after", ["that the dam was old"])]),
        ("Jane Doe alerted residents that the dam leaked.", [("clause-after", ["that the dam leaked"])]),
        ("Jane Doe alerted the police to a leak.", []),
        # what has no voice reports nothing in this way, and `that` may point at a time
        ("The lake reflected that the sky was grey.", []),
        ("A sensor alerted the crew that the dam leaked.", []),
        ("The study flagged that the dam leaked.", [("clause-after", ["that the dam leaked"])]),
        ("Some boasted that the dam was theirs.", [("clause-after", ["that the dam was theirs"])]),
        ("The report flagged that year as the worst.", []),
        ("Jane Doe maintains he was ill.", [("clause-after", ["he was ill"])]),
        ("Jane Doe maintains a lead of six points.", []),
        ("Jane Doe boasted her team would win.", [("clause-after", ["her team would win"])]),
        ("The dam boasted a road.", []),
        # `that` may point at a noun, or describe one
        ("The board ruled that goal valid.", []),
        (
            "The board ruled that goals of that kind are valid.",
            [("clause-after", ["that goals of that kind are valid"])],
        ),
        ("Two men were charged in that case and released.", []),
        ("A man was charged after a fire that killed two.", []),
        ("Jane Doe told them that had failed.", [("clause-after", ["that had failed"])]),
    ],
)
def test_verbs_that_report_only_after_that(reports, text, expected):
    assert reports(text) == expected
