"""What the noun phrases of a sentence are to its verbs and nouns; words are counted in the text."""

import pytest


def written(parties, phrase):
    sentence = parties._sentence
    return None if phrase is None else sentence.span(phrase.first, phrase.last).text


def word(parties, text):
    return parties._sentence.words.index(text)


def first_subject(parties, verb):
    n = parties.clause_number(word(parties, verb))
    return next((written(parties, candidate.phrase) for candidate in parties.subjects(n)), None)


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The rebels left.", "left", "The rebels"),
        # joined verbs have one subject
        ("The rebels came and left.", "left", "The rebels"),
        # an infinitive: the subject's, or the object's behind verbs that make it do so
        ("The rebels tried to leave.", "leave", "The rebels"),
        ("The rebels urged the mayor to leave.", "leave", "the mayor"),
        # a relative pronoun stands for the noun before it
        ("The guards saw the rebels who left.", "left", "the rebels"),
        # no person is a thing
        ("The party of Jane Roe, which left, won.", "left", "The party"),
        ("The party of Jane Roe, who left, won.", "left", "Jane Roe"),
        # a participle: the noun right before it, else the subject of its clause
        ("After meeting the king, the rebels left.", "meeting", "the rebels"),
    ],
)
def test_subjects(parties_of, text, verb, expected):
    assert first_subject(parties_of(text), verb) == expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The rebels freed the guards.", "freed", "the guards"),
        ("The rebels slept.", "slept", None),
        # joined verbs share it
        ("Police arrested and questioned the student.", "arrested", "the student"),
        # an amount that a preposition belongs to
        ("Police arrested up to ten men.", "arrested", "up to ten men"),
    ],
)
def test_objects(parties_of, text, verb, expected):
    parties = parties_of(text)
    assert written(parties, parties.object_of(parties.clause_number(word(parties, verb)))) == expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The guards were killed.", "killed", True),
        ("The rebels killed the guards.", "killed", False),
        ("The man was questioned and then arrested.", "arrested", True),
        ("The guards killed on Monday slept.", "killed", True),
    ],
)
def test_the_passive(parties_of, text, verb, expected):
    parties = parties_of(text)
    n = parties.clause_number(word(parties, verb))
    assert parties.is_passive(n, is_participle=True, needs_object=False) is expected
    assert not parties.is_passive(n, is_participle=False, needs_object=False)


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Two men arrested in Oslo", "arrested", True),
        ("The guard drew a gun and fired.", "fired", False),
        ("Those who fired were named.", "fired", False),
    ],
)
def test_headlines_leave_out_be(parties_of, text, verb, expected):
    parties = parties_of(text)
    n = parties.clause_number(word(parties, verb))
    assert parties.is_passive(n, is_participle=True, needs_object=True) is expected


@pytest.mark.parametrize(
    ("text", "head", "expected"),
    [
        ("They slept in Oslo.", "Oslo", "in"),
        ("They saw Oslo.", "Oslo", ""),
        # an amount leads nowhere
        ("They saw up to ten.", "ten", ""),
        ("They met at least ten.", "ten", ""),
    ],
)
def test_the_preposition_that_leads_to_a_phrase(parties_of, text, head, expected):
    parties = parties_of(text)
    assert parties.link(parties.phrase_at(word(parties, head))) == expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("The attack on Oslo in May failed.", "attack", ["Oslo"]),
        ("The attack in May on Oslo failed.", "attack", ["Oslo"]),
        ("The attack on Oslo and Rome in May failed.", "attack", ["Oslo"]),
        ("The attack, on Oslo, failed.", "attack", []),
        ("The attack failed in Oslo.", "attack", []),
    ],
)
def test_what_is_attached_to_a_noun(parties_of, text, noun, expected):
    parties = parties_of(text)
    at = word(parties, noun)
    assert [written(parties, other) for other in parties.attached(parties.phrase_at(at), at)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Rome and Oslo slept.", True), ("Rome, Oslo slept.", True), ("Rome near Oslo slept.", False)],
)
def test_what_joins_two_phrases(parties_of, text, expected):
    parties = parties_of(text)
    assert parties.joins(word(parties, "Rome"), word(parties, "Oslo")) is expected


def test_who_says_what_a_clause_holds(parties_of):
    parties = parties_of("The premier said the rebels would leave.")
    n = parties.clause_number(word(parties, "leave"))
    assert written(parties, parties.sayer(parties.clauses[n]).phrase) == "The premier"
    assert parties.sayer(parties.clauses[parties.clause_number(word(parties, "said"))]) is None


def test_it_may_mean_who_says_it(parties_of):
    parties = parties_of("Norway said it would leave.")
    n = parties.clause_number(word(parties, "leave"))
    assert [written(parties, found.phrase) for found in parties.subjects(n)] == ["it", "Norway"]


def test_phrases_around_a_word(parties_of):
    parties = parties_of("The rebels, near Oslo, freed two guards.")
    freed = word(parties, "freed")
    assert written(parties, parties.phrase_before(freed)) == "Oslo"
    assert parties.phrase_that_ends_at(freed - 1) is None  # a comma breaks in between
    assert written(parties, next(parties.phrases_behind(freed))) == "two guards"
    assert written(parties, parties.right_behind(freed)) == "two guards"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("His lawyer, Angela Roe, said he would leave.", ["he"]),
        ("His lawyer, Angela Roe, said she would leave.", ["she", "His lawyer"]),
        ("The mayor said he would leave.", ["he", "The mayor"]),
    ],
)
def test_a_pronoun_does_not_mean_a_speaker_of_another_gender(parties_of, text, expected):
    parties = parties_of(text)
    n = parties.clause_number(word(parties, "leave"))
    assert [written(parties, found.phrase) for found in parties.subjects(n)] == expected
