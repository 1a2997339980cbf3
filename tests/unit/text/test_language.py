"""Whether a text looks like the language that it is said to be in."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.text.language import is_foreign, other_language

SENTENCES = {
    "en": "The mayor said on Friday that she had not spoken to the people of the town and that there would be no new "
    "bridge for the next three years, since nobody knew who was to pay for it.",
    "de": "Die Bürgermeisterin sagte am Freitag, sie habe mit den Leuten in der Stadt nicht gesprochen, und in den "
    "nächsten drei Jahren werde es keine neue Brücke geben, weil niemand wisse, wer sie bezahlen soll.",
    "fr": "La maire a dit vendredi qu’elle n’avait pas parlé avec les gens de la ville et qu’il n’y aurait pas de "
    "nouveau pont dans les trois années à venir, parce que personne ne sait qui va le payer.",
    "es": "La alcaldesa dijo el viernes que no había hablado con la gente de la ciudad y que no habría un puente "
    "nuevo en los próximos tres años, porque nadie sabe quién lo va a pagar.",
}


@pytest.mark.parametrize("asked", SENTENCES)
@pytest.mark.parametrize("written", SENTENCES)
def test_each_language_among_the_others(asked, written):
    words = SENTENCES[written].replace("’", " ").replace(",", "").split()
    assert other_language(words, load_lexicon(asked)) == (None if asked == written else written)


@pytest.mark.parametrize("words", [[], [""], ["nicht"] * 29, ["1999"] * 500, ["Rain", ""] * 500])
def test_too_little_to_say(words):
    assert other_language(words, load_lexicon("en")) is None


def test_a_few_words_of_another_language_do_not_count():
    words = (SENTENCES["en"] + " " + SENTENCES["de"]).split()
    assert other_language(words, load_lexicon("en")) is None


def test_of_a_long_text_words_from_all_over_it_are_asked():
    words = ["Name"] * 100 + SENTENCES["de"].split()[1:] * 100
    assert other_language(words, load_lexicon("en")) == "de"


@pytest.mark.parametrize("written", SENTENCES)
def test_which_texts_are_foreign(written):
    assert is_foreign(2 * SENTENCES[written].lower().split(), load_lexicon("en")) is (written != "en")
    assert not is_foreign(SENTENCES[written].lower().split()[:5], load_lexicon("en"))
