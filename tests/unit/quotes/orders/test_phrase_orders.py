"""Reports whose content is no clause: a name, a thing, an infinitive, a subject."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe called the plan unlawful.", [("called-it", ["the plan unlawful"])]),
        ("Jane Doe called the police.", []),
        ("Jane Doe vowed to stay.", [("infinitive", ["to stay"])]),
        ("Jane Doe promised on Tuesday to stay.", [("infinitive", ["to stay"])]),
        # who is asked does what follows, and is a part of it
        ("Jane Doe urged them to stay.", [("infinitive", ["them to stay"])]),
        ("Jane Doe urged the council to repair the dam.", [("infinitive", ["the council to repair the dam"])]),
        # what is mentioned inside a report is none of its own
        ("Jane Doe declined to confirm the sale.", [("infinitive", ["to confirm the sale"])]),
        # who is spoken to is not what is said
        ("Jane Doe did not tell the council until June, two weeks after the dam broke.", []),
        ("The dam held, the partner told them, for a year.", [("clause-before", ["The dam held"])]),
        ("Jane Doe told a joke.", [("noun", ["a joke"])]),
        ("Jane Doe texted her brother that the dam was safe.", [("clause-after", ["that the dam was safe"])]),
        ("Jane Doe texted her brother.", []),
        # what is a deed
        ("Jane Doe wrote a book on the dam.", []),
        ("Jane Doe wrote a letter urging them to stay.", [("noun", ["a letter urging them to stay"])]),
        ("Jane Doe has written a book on the dam. “It leaks,” she said.", [("quote-before", ["It leaks,"])]),
        ("Jane Doe wrote about the dam.", [("noun", ["the dam"])]),
        ("The town denied Jane Doe a visa.", []),
        ("Jane Doe denied the charges.", [("noun", ["the charges"])]),
        ("Jane Doe posted a message to her fans.", [("noun", ["a message to her fans"])]),
        # how somebody replied
        ("Jane Doe responded to the claim by saying the dam was safe.", [("clause-after", ["the dam was safe"])]),
        ("Jane Doe responded to the claim by the council.", [("noun", ["the claim by the council"])]),
        ("Jane Doe asked the council about the dam.", [("noun", ["the council about the dam"])]),
        (
            "Jane Doe accused Roe, the head of the board, of a lie.",
            [("noun", ["Roe, the head of the board, of a lie"])],
        ),
        (
            "Jane Doe accused the council, which Roe runs, of a lie.",
            [("noun", ["the council, which Roe runs, of a lie"])],
        ),
        # what was refused, and what was said
        (
            "Jane Doe refused to say how much it was, but pointed to a new plan.",
            [("infinitive", ["to say how much it was"]), ("noun", ["a new plan"])],
        ),
        # what says who a source is
        (
            "An official who declined to be named said the dam was safe.",
            [("infinitive", ["to be named"]), ("clause-after", ["the dam was safe"])],
        ),
        ("Another urged them to stay.", [("infinitive", ["them to stay"])]),
        # why somebody is not named
        ("Jane Doe spoke on condition of anonymity to discuss the plan.", []),
        ("Jane Doe was not authorized to discuss the plan.", []),
        ("Jane Doe came to Salem to discuss the plan.", [("noun", ["the plan"])]),
        # who cannot speak reports nothing
        ("The dam threatened to break.", []),
        ("The weather dismissed the plan.", []),
        ("Jane Doe criticized the plan.", [("noun", ["the plan"])]),
        # the subject does something else
        ("Jane Doe criticized the plan, but signed it.", [("noun", ["the plan"])]),
        ("Jane Doe vowed to stay and left the room.", [("infinitive", ["to stay"])]),
        ("Jane Doe vowed to stay and fight.", [("infinitive", ["to stay and fight"])]),
        ("Jane Doe called the plan “a shame” and the mayor left.", [("called-it", ["the plan “a shame”"])]),
        ("Jane Doe called on Roe and Ann Poe to stay.", [("infinitive", ["Roe and Ann Poe to stay"])]),
        # what somebody is asked about, whoever asks
        (
            "Asked about the dam, Jane Doe said it was old.",
            [("noun", ["the dam"]), ("clause-after", ["it was old"])],
        ),
        ("When asked about claims that it leaked, Doe left.", [("noun", ["claims that it leaked"])]),
        # a professional gives advice, and reports nothing
        ("The bank advised the firm on its sale.", []),
        # an infinitive, and what belongs to it
        ("Jane Doe vowed not to stay.", [("infinitive", ["not to stay"])]),
        ("Jane Doe promised then to visit the site.", [("infinitive", ["to visit the site"])]),
        ("Fees for clients declined to $28 million.", []),
        ("Jane Doe agreed to a truce.", []),
        ("Jane Doe agreed to stay.", [("infinitive", ["to stay"])]),
        # what was declined is one report
        (
            "Jane Doe declined to say whether it was safe, but Roe left.",
            [("infinitive", ["to say whether it was safe"])],
        ),
        # a time between a verb and its particle
        ("Jane Doe called on Wednesday for Roe to stay.", [("noun", ["Roe to stay"])]),
        ("Jane Doe called again this time for Roe.", []),
        ("It was reported by the Post.", []),
    ],
)
def test_order(reports, text, expected):
    assert reports(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who is spoken to, or of, and a clause
        ("Jane Doe agreed with the council that the dam was old.", [("clause-after", ["that the dam was old"])]),
        ("Jane Doe agreed with Roe, defending, that it was late.", [("clause-after", ["that it was late"])]),
        ("Jane Doe said of the rookie that he “plays well”.", [("clause-after", ["that he “plays well”"])]),
        ("Jane Doe agreed with the claim that it was late.", [("noun", ["the claim that it was late"])]),
        ("Jane Doe talked about the man that left.", [("noun", ["the man that left"])]),
        # who is asked to do something
        ("Jane Doe appealed to residents to stay at home.", [("infinitive", ["residents to stay at home"])]),
        ("Jane Doe appealed to residents.", []),
        # who accuses comes last
        ("Roe was accused of theft by the mayor.", [("noun", ["theft"])]),
        ("Roe was accused of theft by night.", [("noun", ["theft by night"])]),
        # a number
        ("Jane Doe put the toll at 41.", [("figure", ["the toll at 41"])]),
        ("A study puts the cost at about $4 million.", [("figure", ["the cost at about $4 million"])]),
        # the sale to a firm is no infinitive
        ("Jane Doe advised Roe on the sale to Acme.", []),
        # deeds with a verb of saying
        ("The judge denied Roe bail.", []),
        ("The judge denied the charge.", [("noun", ["the charge"])]),
        ("The council posted a loss of $4 million.", []),
        ("The council posted a message about the flood.", [("noun", ["a message about the flood"])]),
        ("The council recalled 40 buses.", []),
        ("Jane Doe recalled the flood.", [("noun", ["the flood"])]),
        ("Police responded to a report of shots.", []),
        ("The mayor responded to a report of shots.", [("noun", ["a report of shots"])]),
        ("Police questioned three men on Tuesday.", []),
        ("The union questioned the decision.", [("noun", ["the decision"])]),
        ("The mayor dismissed two drivers.", []),
        ("The mayor dismissed two claims.", [("noun", ["two claims"])]),
        ("The mayor ordered two scans.", []),
        ("The mayor ordered an inquiry.", [("noun", ["an inquiry"])]),
        ("The mayor admitted two counts of theft.", [("noun", ["two counts of theft"])]),
        ("The mayor announced herself at the gate.", []),
        ("The mayor slammed the door.", []),
        ("The mayor slammed the back-door deal.", [("noun", ["the back-door deal"])]),
        # not the head of the object, or not the object
        ("The mayor slammed the door policy.", [("noun", ["the door policy"])]),
        ("The mayor denied food shortages.", [("noun", ["food shortages"])]),
        ("The union questioned the coach's report.", [("noun", ["the coach's report"])]),
        ("The mayor dismissed the coach's offer.", [("noun", ["the coach's offer"])]),
        ("The mayor posted a warning about sales.", [("noun", ["a warning about sales"])]),
        ("The mayor ordered that the tests be repeated.", [("noun", ["that the tests be repeated"])]),
        ("The mayor ordered tests be repeated.", [("noun", ["tests be repeated"])]),
        ("The judge denied a plea for bail.", []),
        ("The firm recalled thousands of cars.", []),
        # who asks comes last
        ("Residents were urged to stay indoors by the mayor.", [("infinitive", ["to stay indoors"])]),
        ("The mill was ordered to pay a fine imposed by Roe.", [("infinitive", ["to pay a fine imposed by Roe"])]),
        ("The mill was ordered to pay a fine set by Roe.", [("infinitive", ["to pay a fine set by Roe"])]),
        # a threat and an offer
        ("Jane Doe threatened to leave.", [("infinitive", ["to leave"])]),
        ("Jane Doe offered to pay.", [("infinitive", ["to pay"])]),
        ("The dam threatened to break.", []),
    ],
)
def test_what_a_particle_leads_to(reports, text, expected):
    assert reports(text) == expected
