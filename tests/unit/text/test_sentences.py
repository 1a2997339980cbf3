"""Sentences, written so that a linguist can add a line: `|` marks each boundary."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading, find_sentences

LINES = """
The rain fell.| It rose again.
Mr. Doe met Dr. J. R. Roe of St. Louis on Jan. 5.| They talked.
He left the U.S. Army in May.| She did not.
He lives in the U.S.| The house is small.
“Why now?” she asked.| Nobody knew.
"We are ready."| "Are we?"
He said: “Go!”| They went.
The price rose 3.5 percent.| It fell later.
It happened at 3 p.m. on Friday.
Smith v. Jones was heard by Sen. Poe.
He waited … and waited.| Then he left.
So he said (and meant it.)| Nobody answered.
Was it I?| It was I.
He is no. 5 on the list.| She is first.
She said no.| Roe left.
It was Orvell Inc. Chairman Jane Doe.| He left Orvell Inc.| The firm is old.
He left Orvell Corp.| Mr. Roe stayed.
He met Engr. Okafor, Cllr. Poe, Smt. Devi and Lt.Col. Roe.| They talked.
See p. 12 for more.| He is 5 ft. 9 in. tall.
Resolutions Nos. 3 and 4 passed.| No. 5 fell.
"It is late," he said. | "Go home."
He met (“J. Doe”) there.| She left.
“U.S. Army bases” were shut.| He left Washington, D.C.| The train was late.
He was born in the U.S.S.R. Today he lives here.
She asked: “Who?| Me?”| He nodded.
The dogs (all of them!) barked.| Then it was still.
"I said 'no.'"| He left.
It is over.”’)”| Next.
The rain fell. and rose again.
It ended 3:2. | 2,000 people saw it.
He said “It’s late…”| Then he left.
Was it A.?| B. did it.
He lives in the U.S.| “Rain,” he said.
He lives in the U.S. “rain,” he said.
He came from the U.S. Soon after that it rained.
He left for the U.S.| Then
The “Rain” House burned.| It fell.
It was. über all.| Then rain.
The St.Ky. Army left.
Visit .com.| 5 left.
He (see abc.d.) left.| Rain fell.
It was he and I.| Nobody else came.
She wrote so on X.| “We won.”
She posted it on X.| Fans cheered Francis X. Roe and a book by X. Y. Doe.
She wrote so on X.| In May Roe left.| We met J. A. Roe and Y. He of Salem.| They charged Otto R.| The man is 40.
Orvell Robotics, Inc. (NASDAQ: ORV) shut it.| It fell.
He works for Orvell Inc.| (It makes trams.)| She left.
"""


GERMAN_LINES = """
Der Stürmer, der in der 89. Minute traf, ging.| Die Frau blieb.
Er wurde am 5. Mai geboren.| Sie auch.
Er kam auf Platz 3.| Die Frau siegte.
Im 18. Jahrhundert war das so.| Es regnete.
Er kam spät.|Die Frau blieb.
Das steht bei spiegel.de und faz.net.| Die Frau blieb.
Das war 2022. | Die Frau siegte.
Der Minister a. D. Max Klee kam.| Er ging, z. B. nach Bonn.
Das schrieb sie auf X.| In Bonn regnete es.| Angeklagt ist Otto R.| Der Mann schweigt.| Es kam Eva R. Roth.
Der Verein Boot e. V. wurde 1910 gegründet.| Er ist alt.
"""


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", line) for line in LINES.split("\n") if line] + [("de", line) for line in GERMAN_LINES.split("\n") if line],
)
def test_sentences(language, line):
    text = line.replace("|", "")
    parts = [part.strip() for part in line.split("|")]
    words = load_lexicon(language).words
    listed = words("abbreviations"), words("sentence_openers"), words("company_roles")
    found = find_sentences(text, 0, len(text), *listed, glued=language == "de")
    assert [text[s:e] for s, e in found] == parts


def test_a_stretch_is_read_to_its_end_and_no_further():
    text = "It rained. It rose. "
    assert find_sentences(text, 0, len(text), set()) == [(0, 10), (11, 20)]
    assert find_sentences(text, 0, 11, set()) == [(0, 11)]
    assert find_sentences(text, 5, 5, set()) == []


def test_sentences_never_cross_a_paragraph():
    reading = Reading("It rains\nin Spain. Not here.", load_lexicon("en"))
    assert [reading.text[s:e] for s, e in reading.sentences] == ["It rains", "in Spain.", "Not here."]


def test_a_position_is_found_in_its_sentence():
    reading = Reading("It rains. Not here.\n\nOr there.", load_lexicon("en"))
    assert reading.text[slice(*reading.sentence_at(12))] == "Not here."
    assert reading.sentence_at(20) == (20, 20)


def test_words_and_gaps_cover_the_text():
    text = "“It rains,” he said."
    reading = Reading(text, load_lexicon("en"))
    rebuilt = "".join(w + g for w, g in zip(reading.words, [*reading.gaps, ""], strict=True))
    assert rebuilt == text
    k = reading.word_at(text.index("rains"))
    assert text[reading.start(k) : reading.ends[k]] == "rains"


def test_a_narrowed_reading_keeps_the_words_and_reads_less():
    reading = Reading("It rains.\nNot here.", load_lexicon("en"))
    words = reading.words
    story = reading.narrowed([(10, 19)])
    assert story.words is words
    assert [story.text[s:e] for s, e in story.sentences] == ["Not here."]
