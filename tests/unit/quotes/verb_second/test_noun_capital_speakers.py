"""Who the source is in German: names, roles, pronouns, relative pronouns, lists."""

import pytest

from newscorpus.quotes import find_attributions

# ruff: noqa: E501 - a case a line
NAMES = (
    ("Der Vorsitzende der FDP-Fraktion, Uwe Brandt, sagte, es sei gut. „Sehr gut“, so Brandt.", ["Uwe Brandt", "Uwe Brandt"]),
    ("Eva Roth, Chefin der Werke, sagte, es sei spät. Die Chefin erklärte, sie bleibe.", ["Eva Roth", "Eva Roth"]),
    ("Roth sagte, sie gehe. Später stellte Eva Roth den Plan vor.", ["Eva Roth"]),
    ("Minister Jan Klee kam an. Der Minister sagte, es regne.", ["Jan Klee"]),
    ("Herr Kern sagte, es regne. Frau Kern sagte, es regne.", ["Kern", "Kern"]),
    ("Demnach werde es teurer.", [None]),
    ("Eva Roth ist da. „Es regnet“, sagte Zahlungsfachfrau Roth.", ["Eva Roth"]),
    ("Das ist Trainer Max Klees Vertrag. Klee sagte, es regne.", ["Max Klee"]),
    ("Jan Peters und Peter Klee kamen. „Es regnet“, sagte Peters.", ["Jan Peters"]),
    ("„Es regnet“, sagt Max Klee hafen.blatt.de stolz.", ["Max Klee"]),
    ("Ndelia Rahmo steht da. Die 30 Jahre alte Ärztin lacht. „Es regnet“, sagt sie.", ["Ndelia Rahmo"]),
    ("Die Polizei trug ihn weg. Er sei müde, teilte sie mit.", ["Polizei"]),
    ("Der Sprecher sagte, es regne. Dieser erklärte, es sei wahr.", ["Sprecher", "Sprecher"]),
    ("Jan Klee rief Eva Roth etwas zu. Diese entgegnete, es regne.", ["Eva Roth"]),
    ("Jan Klee sagte, es regne. Jener Satz bleibt.", ["Jan Klee"]),
    ("Die Experten sagten, es werde warm. Diese erklärten, das sei neu.", ["Experten", "Experten"]),
    ("Seine Frau sagte, es regne.", ["Seine Frau"]),
    ("Eine von ihnen sagte, es regne.", ["Eine von ihnen"]),
    ("„Es regnet“, rief eine von ihnen.", ["eine von ihnen"]),
    ("Russland wies das zurück. Man halte sich an alles.", ["Russland"]),
    ("Die Ärzte sagten, es regne. In Russland sei man „sehr nass“.", ["Ärzte"] * 3),
    ("Ein neuer Gast sagte, es regne.", ["neuer Gast"]),
    ("Der Kommandeur, Oberst Jan Klee, sagte, es regne.", ["Jan Klee"]),
    ("Ida von der Au kam. „Es regnet“, sagte von der Au. Von der Au kündigte an, zu bleiben.", ["Ida von der Au"] * 2),
    ("Ida von der Au traf Eva von der Bu. „Es regnet“, sagte von der Au. Es sei kalt, sagte von der Bu.", ["Ida von der Au", "Eva von der Bu"]),
    ("Karl zu Berg kam. „Es regnet“, sagte zu Berg dem Hafenblatt.", ["Karl zu Berg"]),
    ("Eva Roth-Kern kam. „Es regnet“, sagte Roth-Kern.", ["Eva Roth-Kern"]),
    ("Eva Roth-Bauer kam. „Es regnet“, sagte Roth-Bauer.", ["Eva Roth-Bauer"]),
    ("Sprecher Conan O’Klee kam. „Es regnet“, sagte O’Klee.", ["Conan O’Klee"]),
    ("Präsident George W. Klee kam. „Es regnet“, sagte Klee.", ["George W. Klee"]),
    ("„Es regnet“, sagte Minister Pieter van den Berg.", ["Pieter van den Berg"]),
    ("„Es regnet“, sagte Präsident Alexander Van der Berg.", ["Alexander Van der Berg"]),
    ("„Es regnet“, sagte Präsident Jens-Peter von Hohenfels.", ["Jens-Peter von Hohenfels"]),
    ("„Es regnet“, sagte Karl Freiherr von Rau.", ["Karl Freiherr von Rau"]),
    ("„Es regnet“, sagte Karl Graf von Rau.", ["Karl Graf von Rau"]),
    ("„Es regnet“, sagte Max Graf von der Universität Bonn. „Es schneit“, sagte Max Herzog vom Deutschen Hilfswerk.", ["Max Graf", "Max Herzog"]),
    ("„Es regnet“, sagte Frau Bauer. „Es schneit“, sagte Herr Graf. „Es taut“, sagte Herr Richter.", ["Bauer", "Graf", "Herr Richter"]),
    ("Dr. Eva Graf kam. „Es regnet“, sagte Dr. Graf. „Es schneit“, sagte Frau Graf.", ["Eva Graf"] * 2),
    ("Ida von der Au kam. „Es regnet“, sagte Frau von der Au. „Es schneit“, wird von der Au vom Hafenblatt zitiert.", ["Ida von der Au"] * 2),
    ("„Es regnet“, sagte der Sprecher der Stadt Uwe von der Au. „Es taut“, sagte die Chefin der Bahn Eva El-Klee.", ["Uwe von der Au", "Eva El-Klee"]),
    ("„Es regnet“, sagte der 30-jährige Franz Klee.", ["Franz Klee"]),
    ("In einer Mitteilung von Eva Klee heißt es, es regne. „Es taut“, sagte Klee.", ["Eva Klee"] * 2),
    ("In einem Brief des Trainers Max Klee von der Bahn heißt es, es regne.", ["Max Klee"]),
    ("In einer Studie der Universität Bonn heißt es, es regne.", ["Studie der Universität Bonn"]),
    ("Max Klee (45) und Jan Roth (51) kamen. „Es regnet“, sagte Roth. „Ja“, so der 45-Jährige. Dem 51-Jährigen zufolge regnet es.", ["Jan Roth", "Max Klee", "Jan Roth"]),
    ("Die 34 Jahre alte Eva Klee kam mit Ida Roth, 27. Der 27-Jährigen zufolge regnet es. Die 34-Jährige sagte, es taue.", ["Ida Roth", "Eva Klee"]),
    ("Max Klee ist 45. Er kam mit Jan Roth. „Es regnet“, sagte Roth. „Ja“, so der 45-Jährige.", ["Jan Roth", "Max Klee"]),
    ("„Es regnet“, sagte Jan Klee. Anders sieht das Max Roth. „Es taut“, sagte er.", ["Jan Klee", "Max Roth"]),
    ("„Es regnet“, sagte der Vorsitzende, Kärntens Minister Max Klee.", ["Max Klee"]),
    ("Einer der beiden kam und sagte: „Es regnet.“ „Es taut“, rief eine der Frauen.", ["Einer der beiden", "eine der Frauen"]),
    ("Das Eis taut. Das berichten Eva Roth und Max Klee. Demnach regnet es.", ["Eva Roth und Max Klee"] * 2),
    ("Das Eis taut. Das sagen Forscher der Bahn und der Universität Bonn.", ["Forscher der Bahn und der Universität Bonn"]),
    ("Max Klee sagte, es regne. Aus Bonn wird bekannt: Minister Jan Roth kam nicht. Es taue, sagte er.", ["Max Klee", None, "Jan Roth"]),
    ("Ministerin Aydeniz Reiche kam. „Es regnet“, sagte sie.", ["Aydeniz Reiche"]),
    ("Max Klee, 45, kam mit einem Freund. „Es regnet“, sagte der 29-Jährige.", ["29-Jährige"]),
    ("Der Chef der Firma, Otto Graf Rau, sagte, es regne.", ["Otto Graf Rau"]),
    ("Präsident Xi Jinping kam. „Es regnet“, sagte Xi.", ["Xi Jinping"]),
    ("Mia Klee und ihr Bruder Jan kamen. „Es regnet“, sagte Mia.", ["Mia Klee"]),
    ("Mia Klee und Mia Roth kamen. „Es regnet“, sagte Mia.", ["Mia"]),
    ("„Es regnet“, sagte die kleine Mia.", ["Mia"]),
    ("„Es regnet“, sagte ein Sprecher der Bahn. „Es schneit“, so der Sprecher.", ["Sprecher der Bahn"] * 2),
    ("„Es regnet“, sagte ein Sprecher der Bahn. Sprecher Jan Klee kam. „Es schneit“, sagte Sprecher Klee.", ["Sprecher der Bahn", "Jan Klee"]),
    ("„Es regnet“, sagte Oyela Bamide, der am Kanal wohnt. „Es schneit“, sagte Bamide.", ["Oyela Bamide"] * 2),
    ("Jan Klee sagte, es regne. Trainerin Eva Roth lachte. „Er irrt“, sagte sie trocken.", ["Jan Klee", "Eva Roth"]),
    ("Ida van Berg kam. „Es regnet“, sagte van Berg. „Es schneit“, so van Berg.", ["Ida van Berg"] * 2),
    ("Yeliz Aksoy steht auf. „Es regnet“, sagt die 51-Jährige.", ["Yeliz Aksoy"]),
    ("Eva Roth und Jan Klee kamen. „Es regnet“, sagten die beiden.", ["Eva Roth und Jan Klee"]),
    ("Aydan Özay kam. „Es regnet“, sagte Özay.", ["Aydan Özay"]),
    ("Nach Aydan Özay kam Mia Klee. „Es regnet“, sagte Özay.", ["Aydan Özay"]),
    ("Die Stadt Gera wächst. „Es regnet“, sagte Gera.", ["Gera"]),
    ("Das Hafenamt Rövik wächst. „Es regnet“, sagte Rövik.", ["Rövik"]),
    ("„Es regnet“, sagte der Sprecher der Polizei, Hans-Jürgen Papst.", ["Hans-Jürgen Papst"]),
    ("Eva Roth und Jan Klee kamen. „Es regnet“, sagten sie.", ["Eva Roth und Jan Klee"]),
    ("Eva Roth und Jan Klee kamen. „Es regnet“, sagten beide.", ["Eva Roth und Jan Klee"]),
    ("In Gera regiert seit Mai Eva Roth. „Es regnet“, sagt sie.", ["Eva Roth"]),
    ("„Es regnet“, sagte am Montag Kita-Leiterin Eva Roth.", ["Eva Roth"]),
    ("„Es regnet“, sagte Aylin Demir von der Initiative Wohnen.", ["Aylin Demir"]),
    ("Kurt Kern und Jan Klee stritten. „Ich gehe“, sagte Letzterer.", ["Jan Klee"]),
    ("Laut der „New York Times“ regnet es.", ["New York Times"]),
    ("Der „Hafenbote“ aus Bonn schrieb: „Es regnet seit Tagen.“", ["Hafenbote"]),
    ("Chef Dr. Max Klee kam. Es regne, sagte Klee.", ["Max Klee"]),
    ("Prof. Dr. med. Eva Roth sagte, es regne.", ["Eva Roth"]),
    ("Präsident Karl-Theodor von Au kam. Es regne, sagte von Au.", ["Karl-Theodor von Au"]),
    ("Präsident Ban Ki-moon kam. „Es regnet“, sagte Ban.", ["Ban Ki-moon"]),
    ("Eva Roth ist die Ministerin Tirols. „Es regnet“, sagte die Ministerin.", ["Eva Roth"]),
    ("„Es regnet“, sagte der Präsident des Hilfswerks Jan Klee.", ["Jan Klee"]),
    ("„Es regnet“, sagte der Chef der Firma von Jan Klee.", ["Chef der Firma von Jan Klee"]),
    ("Eva Foppa, Jan Heiss und Karl Sbarba meinen, es regne.", ["Eva Foppa, Jan Heiss und Karl Sbarba"]),
    ("Jan Klee ging. Laut Angaben Klees regnet es. Den Worten Klees zufolge wird es kalt.", ["Jan Klee", "Jan Klee"]),
    ("„Es regnet“, sagte Minister für Bau, Verkehr und Sport Jan Klee (SPD).", ["Jan Klee"]),
    ("„Es regnet“, sagte UN-Kommissarin für Menschenrechte Eva Roth.", ["Eva Roth"]),
    ("Polizeichef Jan Klee aus Bonn sagte, es regne.", ["Jan Klee"]),
    # two nouns for one person
    ("„Es regnet“, sagte Autor und Regisseur Jan Klee. Der Autor ging. „Es wird kalt“, sagte der Autor.", ["Jan Klee", "Jan Klee"]),
    ("„Es regnet“, sagten Minister Jan Klee und Regisseur Max Kern.", ["Jan Klee und Max Kern"]),
    ("„Es regnet“, sagten Autorinnen und Regisseurinnen Roms.", ["Autorinnen und Regisseurinnen Roms"]),
    ("„Es regnet“, sagten die Autorin und der Regisseur Jan Klee.", ["Autorin und der Regisseur Jan Klee"]),
    ("„Es regnet“, sagten Autorin und Regisseur Jan Klee.", ["Autorin und Regisseur Jan Klee"]),
    # what comes before and after a name
    ("Jan Klee aus Bonn sagte: „Es regnet.“", ["Jan Klee"]),
    ("Jan Klee in Bonn sagte, es regne.", ["Jan Klee"]),
    ("„Es regnet“, sagte die 34 Jahre alte Eva Roth.", ["Eva Roth"]),
    ("„Es regnet“, so die 34 Jahre alte Klägerin.", ["34 Jahre alte Klägerin"]),
    ("„Es regnet“, sagten die 34 Kinder.", ["34 Kinder"]),
    ("Wie die Nachrichtenagentur dpa meldete, regnet es.", ["Nachrichtenagentur dpa"]),
    ("Es regne, meldete die Zeitung „Neue Post“.", ["Zeitung „Neue Post“"]),
    # "er" is the subject of the sentence before rather than its object
    ("Trainer Jan Klee lobte nach dem Spiel Torwart Max Kern. „Es regnet“, sagte er.", ["Jan Klee"]),
    ("Minister Jan Klee rief bei Kanzler Max Kern an. „Es regnet“, sagte er.", ["Jan Klee"]),
    ("Paul Kern schlug Jan Klee. Klee war müde. „Es reicht“, sagte er.", ["Jan Klee"]),
    ("Paul Kern und Jan Klee stritten. Der Moderator griff ein. Das Licht ging aus. „Es reicht“, sagte er.", [None]),
    ("Paul Kern schlug Jan Klee. Die Fans jubelten. „Es reicht“, sagte er.", [None]),
    # councils have councillors
    ("Stadträtin Eva Roth ging. „Es regnet“, sagte die Stadträtin. Der Stadtrat schwieg.", ["Eva Roth"]),
    ("Es regne, meinte Nationalrätin Eva Roth (SP).", ["Eva Roth"]),
    ("„Es regnet“, sagten zwei Gemeinderätinnen.", ["Gemeinderätinnen"]),
    # whose words a noun for them is
    ("„Es regnet“, so der Vorwurf von Eva Roth.", ["Eva Roth"]),
    ("Minister Jan Klee ging. „Es regnet“, so die Antwort des Ministers.", ["Jan Klee"]),
    ("Jan Klee ging. Sein Fazit: „Es regnet.“ Klees Antwort: „Nein, nein.“", ["Jan Klee", "Jan Klee"]),
    ("Das steht in der Studie der Bank. „Es regnet“, heißt es in der Studie der Bank.", ["Studie der Bank"]),
    ("Nach ersten Angaben der Wirte regnet es.", ["Wirte"]),
    ("Nach einer Einschätzung von Eva Roth regnet es.", ["Eva Roth"]),
    ("Laut einer neuen Studie der Bank regnet es.", ["Studie der Bank"]),
    ("Der Rat – so die Kritik der Wirte – habe gelogen.", ["Wirte"]),
    ("Wie der Bote meldete, regnet es. Demnach werde es kalt.", ["Bote", "Bote"]),
    ("Wie der Bote meldete, regnet es. Das Haus steht leer. Demnach werde es kalt.", ["Bote", None]),
    ("Die Devise des Abends lautete: „Wir tanzen bis zum Morgen.“", ["Devise des Abends"]),
    ("„Es regnet“, meinte der nach dem Spiel.", [None]),
    ("Paul Kern schwieg. Im Saal war auch Jan Klee anwesend, der der Stadt vorwarf, zu lügen.", [None]),
    ("„Es regnet“, sagte der Vater des Jungen Jan Klee.", ["Vater des Jungen Jan Klee"]),
    ("Den Sieg brachte Jan Klee. „Es regnet“, meinte der nach dem Spiel.", ["Jan Klee"]),
)  # fmt: skip
DESCRIPTIONS = (
    ("Die Firma Jan Klee wächst. „Es regnet“, sagte die Firma.", ["Firma"]),
    ("Jan Klee, Sprecher der Bahn, kam. „Es regnet“, sagte der Sprecher.", ["Jan Klee"]),
    ("Jan Klee ist seit Mai Sprecher der Bahn. „Es regnet“, sagte der Sprecher.", ["Jan Klee"]),
    ("Jan Klee kam. „Es regnet“, sagte der Innenverteidiger.", ["Jan Klee"]),
    ("Jan Klee kam. „Es regnet“, sagte der Strafverteidiger.", ["Strafverteidiger"]),
    ("Jan Klee ist mit dem Sprecher gegangen. „Es regnet“, sagte der Sprecher.", ["Sprecher"]),
    ("Ein Stürmer klagt. „Ja“, sagte Paul Kern. „Nein“, sagte der Stürmer.", ["Paul Kern", "Stürmer"]),
    ("Pfarrer Deniz Aydemir kam. „Ja“, sagte der Pfarrer.", ["Deniz Aydemir"]),
    ("Schreiner Jan Klee kam. „Es regnet“, sagte ein Schreiner.", ["Schreiner"]),
    ("Eigenen Angaben zufolge hat der Verein 300 Mitglieder.", ["Verein"]),
    ("Trainer Jan Klee sagte, es sei schlecht gewesen. Der Coach meinte, man müsse reden.", ["Jan Klee"] * 2),
    ("Eva Roth will sparen. „Es wird eng“, sagte die SPD-Politikerin.", ["Eva Roth"]),
    ("Jan Klee will sparen. „Es wird eng“, sagte der CDU-Mann.", ["Jan Klee"]),
    ("Jan Klee rief an. „Es regnet“, meldete der Ticker.", ["Ticker"]),
    ("Jan Klee klagt. Der Versicherer teilte mit, er zahle nicht.", ["Versicherer"]),
    ("Jan Klee siegte. „Es wird eng“, sagte der Bad Homburger.", ["Bad Homburger"]),
    ("Jan Klee siegte. „Es wird eng“, meldete der Fernsehsender.", ["Fernsehsender"]),
    ("Jan Klee siegte. „Es wird eng“, sagten die Dresdner.", ["Dresdner"]),
    ("Jan Klee will sparen. „Es wird eng“, sagte der Sprecher.", ["Sprecher"]),
    ("Jan Klee siegte. Aus Sicht des Trainers wird es eng. Laut dem 45-Jährigen ist das gut.", ["Jan Klee", "Jan Klee"]),
    ("Eva Roth siegte. Aus Sicht der Trainerin wird es eng. Laut der 45-Jährigen ist das gut.", ["Eva Roth", "Eva Roth"]),
    ("Jan Klee siegte. Aus Sicht der Trainer wird es eng.", ["Trainer"]),
    ("Jan Klee will sparen. „Es wird eng“, sagte ein Politiker.", ["Politiker"]),
    ("Eva Roth will sparen. „Es wird eng“, sagten die Politikerinnen.", ["Politikerinnen"]),
    ("Eva Roth will sparen. „Es wird eng“, sagte der Politiker.", ["Politiker"]),
    ("Der Angeklagte bestreitet das. „Ich war daheim“, sagte er.", ["Angeklagte"]),
    ("Paul Kern traf Jan Klee. Der Angeklagte kam. „Ich war daheim“, sagte er.", ["Angeklagte"]),
    ("Eva Roth kam. Ihrer Meinung nach regnet es.", ["Eva Roth"]),
    ("Eva Roth kam. Seiner Meinung nach regnet es.", [None]),
    ("Der Inhaber kam. Der Laden bleibt ihm zufolge geschlossen.", ["Inhaber"]),
)  # fmt: skip
PRONOUNS = (
    ("Maria Klein sagte, es regne. Er meinte, es regne. Sie erklärte, es sei kalt.", ["Maria Klein", None, "Maria Klein"]),
    ("Die Sprecherin des Bundes, Maria Klein, sagte, es regne. Sie forderte, dass es aufhöre.", ["Maria Klein", "Maria Klein"]),
    ("Peter Lang und Maria Klein kamen an. Sie sagte, es sei spät. Er sagte, es sei früh.", ["Maria Klein", "Peter Lang"]),
    ("Eva Roth sagte, es regne. Maria Klein widersprach. Sie sagte, das sei falsch.", ["Eva Roth", "Maria Klein"]),
    ("Paul Kern sagte, er gehe. Eva Roth lobte Jan Klee. Er sagte, das sei gut.", ["Paul Kern", "Paul Kern"]),
    ("Paul Kern traf Jan Klee. Er sagte, es regne.", ["Paul Kern"]),
    ("Paul Kern und Jan Klee kamen. Er sagte, es regne.", [None]),
    ("Paul Kern kam an. Dann sprach Jan Klee. Er sagte, es regne.", ["Jan Klee"]),
    ("Die Experten sagten, es werde warm. Sie erklärten, das sei neu.", ["Experten", "Experten"]),
    ("Eva Roth ging. Sie erklärten, das sei neu.", [None]),
    # whom a sentence has brought in since
    ("Jan Klee sagte, er gehe. Sein Anwalt widersprach. „Es regnet“, sagte er.", ["Jan Klee", "Sein Anwalt"]),
    ("Jan Klee sagte, er gehe. Darüber freut sich sein Bruder. „Es regnet“, sagte er.", ["Jan Klee", "Jan Klee"]),
    ("Jan Klee sagte, er gehe. Neuer Trainer wird Paul Kern. Er sagte, es regne.", ["Jan Klee", "Paul Kern"]),
    ("Jan Klee sagte, er gehe. Neuer Trainer ist ein Freund von Paul Kern. Er sagte, es regne.", ["Jan Klee", "Jan Klee"]),
    ("Jan Klee sagte, er gehe. Neuer Trainer wird der Coach Paul Kern. Der 38-Jährige sagte, es regne.", ["Jan Klee", "Paul Kern"]),
    ("Jan Klee sagte, er gehe. Neuer Trainer ist noch keiner. Er sagte, es regne.", ["Jan Klee", "Jan Klee"]),
    ("Jan Klee sagte, er gehe. Trainer Max Ott lobte Paul Kern. Er sagte, es regne.", ["Jan Klee", "Max Ott"]),
    # bodies
    ("Die Gewerkschaft lehnt das ab. Sie sprach von einem „Trick“.", ["Gewerkschaft"]),
    ("Der Sender hat den Film abgesetzt, wie er mitteilte.", ["Sender"]),
    ("Die Polizei befragte eine Zeugin. Sie sagte, es habe gekracht.", [None]),
    ("Der Verein entließ den Trainer. Er sagte, es regne.", [None]),
    ("Die Gewerkschaft lehnt das ab. Er sprach von einem „Trick“.", [None]),
    ("Die Gewerkschaft lehnt das ab. Das Haus steht leer. Sie sprach von einem „Trick“.", [None]),
    ("Eva Roth kam. Die Bank schweigt. Sie sprach von einem „Trick“.", ["Eva Roth"]),
    ("Der Mann, der den Plan „gut“ nannte, ging.", ["Mann"]),
    ("Der Kanzler irrt, wenn er sagt, dass es regnet.", ["Kanzler"]),
    ("Paul Kern traf Jan Klee. Der Kanzler irrt, wenn er sagt, dass es regnet.", ["Kanzler"]),
    ("Der Kanzler sei weg, sagte er.", [None]),
    ("Torwart Jan Klee kam. „Wir sind müde“, sagte der Schlussmann.", ["Jan Klee"]),
    ("Torwart Jan Klee kam. „Wir sind müde“, sagte der Mann.", ["Mann"]),
    ("Die Fans pfiffen. „Buh, ihr Söldner!“, riefen sie.", ["Fans"]),
    ("Der Sprecher sagte, es regne. Die Fans pfiffen. „Buh, ihr Söldner!“, riefen sie.", ["Sprecher", "Fans"]),
    ("Der Fan pfiff. „Buh, ihr Söldner!“, riefen sie.", [None]),
    ("Ein 31-jähriger Mann kam. „Ich war daheim“, sagte der 54-Jährige.", ["54-Jährige"]),
    ("Ein 31-jähriger Mann kam. „Ich war daheim“, sagte der 31-Jährige.", ["31-jähriger Mann"]),
    ("Paul Kern sagte, es regne. Davon wollte Jan Klee nichts hören. Er sagte, es sei trocken.", ["Paul Kern", "Jan Klee"]),
    ("Paul Kern sagte, es regne. Ein junger Vater sah es anders. „Na und“, sagte er.", ["Paul Kern", "junger Vater"]),
    ("Paul Kern sagte, es regne. Der Vater sah es anders. „Na und“, sagte er.", ["Paul Kern", "Vater"]),
    ("Paul Kern sagte, es regne. Mia Roth hob die Hand. Mia lachte. „Na und“, sagte sie.", ["Paul Kern", "Mia Roth"]),
    ("Eva stand am Fenster. Der Baron lachte. „Ja“, sagte er. „Nein“, sagte sie.", ["Baron", "Eva"]),
    ("Ein Stürmer klagt. „Ja“, sagte Paul Kern. Der Stürmer lachte. „Nein“, sagte er.", ["Paul Kern", "Stürmer"]),
    ("Trainer Jan Klee ging. „Ja“, sagte Paul Kern. Der Trainer lachte. „Nein“, sagte er.", ["Paul Kern", "Jan Klee"]),
    ("„Ja“, sagte Paul Kern. Der Stürmer lachte. „Nein“, sagte er.", ["Paul Kern", "Paul Kern"]),
    ("„Ja“, sagte Anwalt Paul Kern. Der Stürmer lachte. „Nein“, sagte er.", ["Paul Kern", "Stürmer"]),
    ("„Ja“, sagt Paul Kern. Und Jan? Der schweigt. „Nein“, sagt er später.", ["Paul Kern", "Jan"]),
    ("„Ja“, sagt Paul Kern. Darin sind alle einig. „Nein“, sagt er später.", ["Paul Kern", "Paul Kern"]),
    ("Dem Vernehmen nach regnet es.", [None]),
    ("„Ja“, sagt die Köchin. Die Auszubildende lacht. „Nein“, sagt sie.", ["Köchin", "Auszubildende"]),
    ("Pfarrer Jan Klee nickt. „Nein“, sagt der Schmied.", ["Schmied"]),
    ("Toni Kern ist Metzger. „Nein“, sagt der Metzger.", ["Toni Kern"]),
    ("Der Präsident von Korda, General Jan Klee, kam. Der Präsident sagte, es regne.", ["Jan Klee"]),
    ("Staatssekretär v. Rau sprach. Er sagte, es regne.", ["v. Rau"]),
    ("Der Rat tagt. Deren Vorsitzender Jan Klee nannte ihn „viel zu träge“.", ["Jan Klee"]),
    ("„Ja“, sagte sie. „Nein“, sagte er. So ging es bei Eva Kern und Paul Kern.", ["Eva Kern", "Paul Kern"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "names"), NAMES + DESCRIPTIONS + PRONOUNS)
def test_names(text: str, names: list[str | None]) -> None:
    found = find_attributions(text, language="de")
    assert [a.speaker.name if a.speaker else None for a in found] == names


@pytest.mark.parametrize(
    ("text", "title", "role"),
    [
        ("Umweltminister Jan Klee (Grüne) sagte, es regne.", "Umweltminister", None),
        ("Eva Roth, Chefin der Werke, sagte, es regne.", None, "Chefin der Werke"),
        ("Die Chefin der Werke, Eva Roth, sagte, es regne.", None, "Chefin der Werke"),
        ("Eva Roth sagte, es regne.", None, None),
    ],
)
def test_titles_and_roles(text: str, title: str | None, role: str | None) -> None:
    (found,) = find_attributions(text, language="de")
    assert found.speaker is not None
    assert (found.speaker.title.text if found.speaker.title else None) == title
    assert (found.speaker.role.text if found.speaker.role else None) == role


def test_two_who_speak_together_are_members() -> None:
    text = "Ministerin Eva Roth und Sprecher Paul Kern sagten, es regne. Sie erklärten, man bleibe."
    together, they = find_attributions(text, language="de")
    assert together.speaker is not None
    assert they.speaker is not None
    assert together.speaker.name == "Eva Roth und Paul Kern"
    assert [member.name for member in together.speaker.members] == ["Eva Roth", "Paul Kern"]
    assert (they.speaker.name, they.speaker.rule) == ("Eva Roth und Paul Kern", "de.speakers.last-group")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Eva Roth sagte, es regne.", "name"),
        ("Eva Roth ging. Roth sagte, es regne.", "fuller-name"),
        ("Eva Roth ging. Sie sagte, es regne.", "named-last"),
        ("Die Polizei sagte, es regne.", "as-written"),
    ],
)
def test_the_rule_is_named(text: str, rule: str) -> None:
    (found,) = find_attributions(text, language="de")
    assert found.speaker is not None
    assert found.speaker.rule == f"de.speakers.{rule}"
