"""German: what the same grammar reads with the words of another language, in news and in a story."""

import unicodedata
from datetime import date

import pytest

from newscorpus.dates import find_timexes

ANCHOR = date(2018, 10, 26)  # a Friday

NEWS = (
    ("Der Markt öffnete am 5. Mai 2019.", [("5. Mai 2019", "2019-05-05")]),
    ("Am Dienstag wurde gewählt.", [("Dienstag", "2018-10-23")]),
    ("Das Fest findet am Dienstag statt.", [("Dienstag", "2018-10-30")]),
    ("Sie kündigte an, dass das Land bis zum 30. Juni zahlen werde.", [("30. Juni", "2019-06-30")]),
    ("Sie sagte, das Land werde am 30. Juni zahlen.", [("30. Juni", "2019-06-30")]),
    ("Sie sagte, dass das Land am 30. Juni zahlte.", [("30. Juni", "2018-06-30")]),
    ("Sie sagte, er sei am 30. Juni gekommen.", [("30. Juni", "2018-06-30")]),
    ("Er kam vergangenen Freitag.", [("vergangenen Freitag", "2018-10-19")]),
    ("Sie kommt im nächsten Jahr.", [("nächsten Jahr", "2019")]),
    ("Das war Anfang der 90er-Jahre.", [("Anfang der 90er-Jahre", "199")]),
    ("Seit drei Jahren wartet sie.", [("drei Jahren", "P3Y")]),
    ("Vor drei Jahren zog sie weg.", [("Vor drei Jahren", "2015")]),
    ("Beginn ist um 14.30 Uhr.", [("14.30 Uhr", "2018-10-26T14:30")]),
    ("Beginn war um halb neun Ortszeit.", [("halb neun", "2018-10-26T08:30")]),
    ("Nur halb zehn Leute kamen.", []),
    ("Das Viertel nach zwei Bränden ist gesperrt.", []),
    ("Offen von 10 bis 12 Uhr.", [("10", "2018-10-26T10:00"), ("12 Uhr", "2018-10-26T12:00")]),
    ("Wir treffen uns am Montagabend.", [("Montagabend", "2018-10-29TEV")]),
    ("Sie kam gestern Abend.", [("gestern Abend", "2018-10-25TEV")]),
    ("Sie trainiert zweimal pro Woche.", [("zweimal pro Woche", "P1W")]),
    ("Er ruft jeden Tag an.", [("jeden Tag", "P1D")]),
    ("Vom 5. bis 7. Mai ist zu.", [("5", "2018-05-05"), ("7. Mai", "2018-05-07")]),
    ("Am 5., 6. und 7. Mai war zu.", [("5", "2018-05-05"), ("6", "2018-05-06"), ("7. Mai", "2018-05-07")]),
    ("Es dauerte 2,5 Stunden.", [("2,5 Stunden", "PT2.5H")]),
    ("Es dauerte 1.200 Tage.", [("1.200 Tage", "P1200D")]),
    ("Das Haus ist aus dem 19. Jahrhundert.", [("dem 19. Jahrhundert", "18")]),
    ("Am 05.03. war Schluss.", [("05.03.", "2018-03-05")]),
    ("Am 5.3.18 war Schluss.", [("5.3.18", "2018-03-05")]),
    ("Im ersten Halbjahr stieg der Umsatz.", [("ersten Halbjahr", "2018-H1")]),
    ("Bis Jahresende soll es fertig sein.", [("Jahresende", "2018")]),
    ("Es läuft bis zum 30. Juni.", [("30. Juni", "2019-06-30")]),
    ("Es lief bis zum 30. Juni.", [("30. Juni", "2018-06-30")]),
    ("Die Messe dürfte im Mai öffnen.", [("Mai", "2019-05")]),
    ("Der Rat plant, im Mai zu bauen.", [("Mai", "2019-05")]),
    ("Er sagte, dass es im Mai einen Neubau geben werde.", [("Mai", "2019-05")]),
    ("Er sagte, dass es im Mai einen Neubau gab.", [("Mai", "2018-05")]),
    ("Zu Pfingsten war es warm.", [("Pfingsten", "2018-05-20")]),
    ("Heuer schneite es im Jänner.", [("Heuer", "2018"), ("Jänner", "2018-01")]),
    ("Morgen schneit es.", [("Morgen", "2018-10-27")]),
    ("Am Mittwochabend, 31. Oktober, wird gestreikt.", [("Mittwochabend, 31. Oktober", "2018-10-31TEV")]),
    ("Heute vor zwei Jahren starb sie.", [("Heute vor zwei Jahren", "2016-10-26")]),
    ("Heute vor dem Spiel regnete es.", [("Heute", "2018-10-26")]),
    ("Im Winter 2015/16 lag Schnee.", [("Winter 2015/16", "2015-WI")]),
    ("Im Winter 2015 lag Schnee.", [("Winter 2015", "2015-WI")]),
    ("Mitte der achtziger Jahre war das anders.", [("Mitte der achtziger Jahre", "198")]),
    ("In den Neunzigern war das anders.", [("den Neunzigern", "199")]),
    ("Sie zahlte mit einem Fünfziger.", []),
    ("Montags ist zu.", [("Montags", "XXXX-WXX-1")]),
    # "ist" looks ahead, unless a participle ends the clause
    ("Das Fest ist am 3.11. im Park.", [("3.11.", "2018-11-03")]),
    ("Das Fest ist am Samstag.", [("Samstag", "2018-10-27")]),
    ("Der Autor ist am Samstag in Bonn gestorben.", [("Samstag", "2018-10-20")]),
    ("Der Autor ist am Samstag, 20. Oktober, in Bonn gestorben.", [("Samstag, 20. Oktober", "2018-10-20")]),
    ("Das Rathaus bleibt am 2. Juni geschlossen.", [("2. Juni", "2019-06-02")]),
    ("Für Samstag sind Streiks geplant.", [("Samstag", "2018-10-27")]),
    ("Am Samstag ist ein Streik vorgesehen.", [("Samstag", "2018-10-27")]),
    ("Am Samstag ist ein Streik geplant worden.", [("Samstag", "2018-10-20")]),
    ("Sie rief für Samstag zu einem Streik auf.", [("Samstag", "2018-10-27")]),
    ("Sie hatte für Samstag zu einem Streik aufgerufen.", [("Samstag", "2018-10-20")]),
    # in digits, with a space
    ("Die Frist endet am 30. 11. in Bonn.", [("30. 11.", "2018-11-30")]),
    ("Das Gesetz vom 23. 3. 1976 gilt.", [("23. 3. 1976", "1976-03-23")]),
    ("Er las Teil 3. 11. Kapitel.", []),
    # weeks and quarters by their number
    ("Die Arbeiten beginnen in KW 45.", [("KW 45", "2018-W45")]),
    ("Die Arbeiten beginnen in der 2. Kalenderwoche.", [("2. Kalenderwoche", "2019-W02")]),
    ("In KW 40 fiel das Amt aus.", [("KW 40", "2018-W40")]),
    ("In KW 50 fiel das Amt aus.", [("KW 50", "2017-W50")]),
    ("Die Lieferung kommt in KW 5/2020.", [("KW 5/2020", "2020-W05")]),
    ("Im Q3 2017 stieg es.", [("Q3 2017", "2017-Q3")]),
    ("In Q3 fuhr er die beste Runde.", []),
    ("Die Pumpe leistet 5 KW 12 Stunden lang.", [("12 Stunden", "PT12H")]),
    ("Die Zahlen für Montag zeigen das.", [("Montag", "2018-10-22")]),
    ("Der Audi Q3 fährt.", []),
    ("Sie kam am frühen Abend.", [("frühen Abend", "2018-10-26TEV")]),
)


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_news(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(t.text, t.value) for t in find_timexes(text, anchor=ANCHOR, language="de")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Der Spieler ist 22 Jahre alt.",
        "Jugendliche ab 16 Jahren dürfen wählen.",
        "Sie siegten mit 14:30 Toren.",
        "Kapitel 5.3. handelt davon.",
        "Sie zahlten 2000 Euro.",
        "Es kamen 1998 Menschen.",
        "Die Zukunft der Stadt ist offen.",
    ],
)
def test_no_dates(text: str) -> None:
    assert not find_timexes(text, anchor=ANCHOR, language="de")


def test_a_story_goes_by_its_own_dates() -> None:
    text = "Am 3. Mai 1915 brach er auf, und zwei Wochen später kehrte er um. Im Juni kam er wieder."
    found = find_timexes(text, mode="narrative", language="de")
    assert [t.value for t in found] == ["1915-05-03", "1915-W20", "1915-06"]


@pytest.mark.parametrize(
    "text",
    [
        "AM 5. MAI 2019 BEGANN ALLES.",
        unicodedata.normalize("NFD", "Im Jänner und März, fünf Jahre später"),
        "Im Maerz schneite es fuenf Tage.",
        "Am Mon-\ntag, dem 5.\nMai, war er in Zürich, seit dreissig Jahren.",
        "On Monday war er at home, gestern too.",
        "5. 6. 7. . . 31. 32. Mai Mai Mai 2019 2019 Uhr Uhr 20 Uhr. 05.03.05.03.",
    ],
)
def test_bad_input_gives_spans_that_slice(text: str) -> None:
    for found in find_timexes(text, anchor=ANCHOR, language="de"):
        assert text[found.span.start : found.span.end] == found.span.text


@pytest.mark.parametrize(("text", "code"), [("on 7 and 5 May", "en"), ("am 7. und 5. Mai", "de")])
def test_days_that_do_not_rise_are_no_list(text: str, code: str) -> None:
    assert [t.text for t in find_timexes(text, language=code)][-1:] == [
        text.rpartition("and ")[2].rpartition("und ")[2]
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Do, 5.12., 19.30 Uhr: Konzert", ["2013-12-05T19:30"]),
        ("Fr., 6.12., ab 20 Uhr", ["2013-12-06", "2013-12-06T20:00"]),
        ("Am Donnerstag, 5. 12., um 20 Uhr", ["2013-12-05", "2013-12-05T20:00"]),
        ("am Montagabend, 9.12., im Saal", ["2013-12-09TEV"]),
        ("So 20 Leute, Do 5 it, am So.", []),
        ("am 5. und 6. sowie am 7. und 8. Dezember", ["2013-12-05", "2013-12-06", "2013-12-07", "2013-12-08"]),
        ("von 8.30-12 und von 14-18 Uhr", [f"2013-11-30T{clock}" for clock in ("08:30", "12:00", "14:00", "18:00")]),
        ("heute bis 20 Uhr, morgen ab 10 Uhr", ["2013-11-30", "2013-11-30T20:00", "2013-12-01", "2013-12-01T10:00"]),
        ("9. Jan Roth 24,2; 10. Jan Klee", []),
        ("Am 9. Jan 2014 und am 10. Jan. siegte er.", ["2014-01-09", "2014-01-10"]),
        ("Ab 9. Jan Regen und Schnee.", ["2014-01-09"]),
        ("Geöffnet vom 1. Mai bis 31. Oktober 2013.", ["2013-05-01", "2013-10-31"]),
        ("Am 3. Mai und 5. Juni 2013 wurde gewählt.", ["2013-05-03", "2013-06-05"]),
        (
            "Um fünf Uhr schlief sie, um 8 Uhr abends und um drei Uhr nachmittags auch, um 20 Uhr abends nicht.",
            [f"2013-11-30T{clock}" for clock in ("05:00", "20:00", "15:00", "20:00")],
        ),
        ("Ihre Uhr und zwei Uhren gingen.", []),
        ("Er war vom 15. Dezember bis zum 8. Mai krank.", ["2012-12-15", "2013-05-08"]),
        ("Das Bad hatte vom 15. Juni bis 8. September geöffnet.", ["2013-06-15", "2013-09-08"]),
        ("Der Kurs läuft vom 15. Dezember bis 8. Mai.", ["2013-12-15", "2014-05-08"]),
        ("Am 3. und 5. Juni 2013 wurde gewählt.", ["2013-06-03", "2013-06-05"]),
        ("Die Sitzung vom 5. auf den 6. Juni 2013 dauerte.", ["2013-06-05", "2013-06-06"]),
        ("Die Sitzung wurde auf Dienstag verschoben.", ["2013-12-03"]),
        ("Der Rat vertagte die Sitzung auf Dienstag.", ["2013-12-03"]),
        ("Die Zeugin wurde für Dienstag vorgeladen, er hat auf Montag gewartet.", ["2013-12-03", "2013-11-25"]),
        ("Im 4Q18 fiel er, im 1Q2019 stieg er.", ["2018-Q4", "2019-Q1"]),
    ],
)
def test_listings_ranks_and_codes(text: str, values: list[str]) -> None:
    found = find_timexes(text, anchor=date(2013, 11, 30), language="de")
    assert [timex.value for timex in found] == values
