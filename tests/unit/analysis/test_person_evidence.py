import pytest

from newscorpus.analysis import Analysis
from newscorpus.analysis.person_evidence import PersonEvidence
from newscorpus.analysis.person_names import Names
from newscorpus.analysis.person_salience import Roles
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading


def weighed(text):
    """What is known of the first name of a text after its clause was looked at."""
    analysis = Analysis(Reading(text, load_lexicon("en")))
    names = Names(analysis)
    name, sentence = names.of_sentence(0)[0], analysis.sentence(0)
    entity = names.entity(name.key)
    PersonEvidence(analysis, names).weigh(entity, sentence, Roles(sentence), name)
    return entity


@pytest.mark.parametrize("text", ["Olumi claimed that it rained.", "Former striker Olumi left."])
def test_who_says_something_or_has_a_role_is_a_person(text):
    assert weighed(text).certain


def test_a_name_behind_a_determiner_is_a_thing():
    assert weighed("The Olumi left.").thing
    assert not weighed("Olumi left.").thing


def test_a_subject_may_be_a_person():
    assert weighed("Olumi left.").does
    assert not weighed("They left Olumi.").does


def test_a_plural_verb_shows_that_a_name_means_several():
    assert weighed("Olumis are late.").plural
    assert not weighed("Olumi is late.").plural


def test_a_noun_beside_a_name_gives_its_gender():
    analysis = Analysis(Reading("The actress, Olumi, left.", load_lexicon("en")))
    names = Names(analysis)
    entity = names.entity(names.of_sentence(0)[0].key)
    PersonEvidence(analysis, names).describe(entity, 1)
    assert (entity.certain, entity.gender) == (True, "f")
