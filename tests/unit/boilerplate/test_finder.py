import pytest

import newscorpus as nc
from newscorpus.boilerplate import BlockFinder
from newscorpus.boilerplate.rules import BLOCK_RULES
from newscorpus.model import BlockKind
from newscorpus.rules import Rule

STORY = (
    "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night.",
    "“We have never seen so much water in so little time,” said the mayor, who had slept in the town hall.",
    "The bridge to the north was closed at noon, and the school sent its children home before the road was flooded.",
    "Experts expect that the water will fall by the end of the week, if no more rain comes over the hills.",
)
PAGE = ("Rain floods the northern town", "By Jane Doe", "October 5, 2018", *STORY)


def kinds(*lines: str, **options: object) -> list[str]:
    return [str(block.kind) for block in BlockFinder(**options).find("\n".join(lines))]


def test_a_page() -> None:
    assert kinds(*PAGE) == ["headline", "byline", "date", *["paragraph"] * 4]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Share this article", "share"),
        ("Sign up for our newsletter", "subscribe"),
        ("Related articles", "related"),
        ("Read more: The flood in pictures", "related"),
        ("<< Support The Daily Example >>", "advert"),
        ("Be the first to comment", "comments"),
        ("© 2018 Example Media. All rights reserved.", "copyright"),
        ("Disclaimer: the author alone answers for what this article says.", "disclaimer"),
        ("For media inquiries: press@example.com", "contact"),
        ("About the author:", "about_author"),
        ("Jane Doe is a freelance reporter in London. She can be reached at jane@example.com.", "about_author"),
        ("Privacy Policy", "navigation"),
        ("The post Rain floods the northern town appeared first on The Daily Example.", "syndication"),
        ("Originally published at example.com", "syndication"),
        ("We use cookies to make this site better for you.", "paywall"),
        ("Correction: an earlier version of this story gave the wrong day.", "correction"),
        ("Editor's Note: this story was updated after the council met.", "correction"),
        ("Photo: Jane Doe / Example", "credit"),
        ("***", "other"),
    ],
)
@pytest.mark.parametrize("place", ["middle", "end"])
def test_planted_lines(line: str, kind: str, place: str) -> None:
    at = 5 if place == "middle" else len(PAGE)
    found = kinds(*PAGE[:at], line, *PAGE[at:])
    assert found[at] == kind
    assert found[:at] + found[at + 1 :] == kinds(*PAGE)


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by Jane Doe in Eastfield and Wei Chen; Editing by Paul Roe",
        "(Reporting by Jane Doe; Editing by Wei Chen)",
        "Additional reporting by Jane Doe in Eastfield",
    ],
)
@pytest.mark.parametrize("times", [1, 3])
def test_a_sign_off_is_a_byline(line: str, times: int) -> None:
    story = [f"{part} So it was in week {week}." for week in range(times) for part in STORY]
    assert kinds(*PAGE[:3], *story, line) == ["headline", "byline", "date", *["paragraph"] * len(story), "byline"]


@pytest.mark.parametrize("text", ["", "\n\n", " \t ", "\u2028"])
def test_nothing_has_no_blocks(text: str) -> None:
    assert nc.find_blocks(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Share\n" * 50,
        "RAIN\n" * 50,
        "x" * 100_000,
        "a\n" * 5_000,
        "a\r\nb\rc\nd",
        "\ud800\n\x00\n",
        "1 1 1 1\n" * 100,
        "(" * 5_000,
    ],
)
def test_odd_text_is_no_error(text: str) -> None:
    blocks = nc.find_blocks(text)
    assert all(text[b.span.start : b.span.end] == b.text for b in blocks)


def test_clean_text_stays_whole() -> None:
    assert kinds(*STORY) == ["paragraph"] * 4


@pytest.mark.parametrize(
    "lines",
    [
        ("Results", "Rovers 2 United 1", "Albion 0 Wanderers 0", "Town 3 City 4"),
        ("Serves 4", "200g pearl barley", "3 leeks, washed and sliced", "1 tbsp butter"),
        ("Anna Holm, Senator of Vermont", "Karl Weber, Governor of Ohio", "Nora Quist, Representative of Oregon"),
        ("Q: Are you afraid?", "A: Always.", "Q: And by night?", "A: I sleep."),
        ("1. There are nine candidates", "2. Polls close at eight", "3. Turnout will decide"),
        ("The river came by night,", "it took the mill,", "it took the light."),
    ],
)
def test_short_lines_between_paragraphs_stay_story(lines: tuple[str, ...]) -> None:
    page = nc.find_blocks("\n".join((*PAGE[:4], *lines, *STORY)))
    assert [block.text for block in page if block.text in lines and not block.is_story] == []


def test_a_second_letter_stays_story() -> None:
    letters = ("Letters: The low bridge", STORY[0], "Nora Quist", "Mill Street, Eastfield")
    page = nc.find_blocks("\n".join((*letters, "Sir, May I suggest that they build a boat? It worked for my father.")))
    assert page[-1].is_story


def test_rules_can_be_taken_out_and_put_in() -> None:
    without = BlockFinder(rules=BLOCK_RULES.without("ornament"))
    assert "ornament" not in {block.rule.rpartition(".")[2] for block in without.find("***")}
    mine = Rule("mill", lambda row: BlockKind.ADVERT if "old mill" in row.text else None)
    found = BlockFinder(rules=BLOCK_RULES.before("whole-phrase", mine)).find("\n".join((*PAGE, "Visit the old mill")))
    assert found[-1].kind is BlockKind.ADVERT
    assert found[-1].rule == "en.block.mill"


def test_keep_moves_the_balance() -> None:
    page = "\n".join(("Home", "World", "Sport", *PAGE, "Rain in the south", "Fire in the west", "Snow in the east"))
    kept = [sum(b.is_story for b in BlockFinder(keep=keep).find(page)) for keep in (-8.0, 0.0, 8.0)]
    assert kept == sorted(kept)
    assert kept[0] < kept[2]


EXAMPLES = [(rule.name, page) for rule in BLOCK_RULES for page in rule.examples]
REFUSED = [(rule.name, page) for rule in BLOCK_RULES for page in rule.refuses]


def decided_by(page: str) -> str:
    """The rule that decides the line with "▸" in front."""
    at = [line.startswith("▸") for line in page.split("\n")].index(True)
    return nc.find_blocks(page.replace("▸", ""))[at].rule.removeprefix("en.block.")


@pytest.mark.parametrize(("rule", "page"), EXAMPLES)
def test_every_rule_decides_its_examples(rule: str, page: str) -> None:
    assert decided_by(page) == rule


@pytest.mark.parametrize(("rule", "page"), REFUSED)
def test_no_rule_decides_its_counter_examples(rule: str, page: str) -> None:
    assert decided_by(page) != rule


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_other_languages_have_blocks(language: str) -> None:
    article = nc.parse_article("Privacy\n" + STORY[0], language=language)
    assert len(article.blocks) == 2


def test_the_first_paragraph_is_kept_below_buttons_that_name_the_headline() -> None:
    title, first = "The ferry that nobody wanted to fix", "The ferryman told me not to look at the cable."
    buttons = ("Share this post", "Margin Notes", title, "Copy link", "Facebook", "Email", "Notes", "More")
    rest = ("“It makes people nervous,” he said. “It makes me nervous, and I have been at it for thirty years.”",) * 3
    page = ("Margin Notes", "Sign in", *buttons, title, "Jane Doe", "Jan 19, 2024", "41", *buttons, "9", "Share", first)
    blocks = nc.find_blocks("\n".join((*page, *rest)))
    assert next(block for block in blocks if block.text == first).is_story


@pytest.mark.parametrize(
    ("language", "link", "line"),
    [
        (
            "de",
            "Lesen Sie auch: Hallenbad bleibt bis Herbst geschlossen",
            "Der Bürgermeister verwies auf die leere Kasse.",
        ),
        ("fr", "À lire aussi : Une baleine s'échoue à Roscoff", "La lampe sera désormais commandée depuis Brest."),
    ],
)
def test_the_story_goes_on_below_one_link(language: str, link: str, line: str) -> None:
    story = {
        "de": "Der Rat hat am Montagabend den Zuschuss für das Bad gestrichen. Damit fehlen dem Verein 80.000 Euro.",
        "fr": "Après cent quarante ans, le phare de l'île n'aura plus de gardien. Il a éteint la lampe mardi soir.",
    }[language]
    head = {"de": "Rat streicht Zuschuss für das Freibad", "fr": "Le dernier phare ferme ses portes"}[language]
    blocks = nc.find_blocks(f"{head}\n\n{story}\n\n{story}\n\n{link}\n\n{line}", language=language)
    assert [block.is_story for block in blocks[-2:]] == [False, True]


def test_where_all_lines_are_sentences_a_short_one_is_no_link() -> None:
    story = (
        "Airbus is currently two years behind schedule.",
        "The first of the planes is to reach its owner in Osaka next year, the maker said on Monday.",
        "Some owners have asked for their money.",
    )
    assert all(block.is_story for block in nc.find_blocks("\n\n".join(story)))


REGEN = "Regen fiel am Dienstag den dritten Tag in Folge auf die Stadt, und der Fluss trat in der Nacht über die Ufer."
BRUECKE = "Die Brücke im Norden wurde am Mittag gesperrt, und die Schule schickte die Kinder vor der Flut nach Hause."
KURZ = "Eine Sprecherin der Klinik sucht seit drei Jahren nach einem Haus am Hafen."


@pytest.mark.parametrize(
    "page",
    [
        ("Regen schließt Brücke", "Von Anna Berg", REGEN, BRUECKE, "Hohe Kosten", KURZ, "Kommentar schreiben"),
        ("Regen schließt Brücke", "Von Anna Berg", REGEN, "© Anna Berg / dpa", BRUECKE, KURZ, "Impressum"),
        (
            "Regen schließt Brücke",
            "Von Anna Berg",
            REGEN,
            BRUECKE,
            "Lesen Sie auch",
            "Suppen",
            "„Nein“, sagte er.",
            REGEN,
        ),
        ("Regen schließt Brücke", "Von Anna Berg", REGEN, "Weiterlesen nach der Anzeige", BRUECKE, KURZ, "(dpa)"),
    ],
)
def test_a_german_story_is_whole(page):
    blocks = nc.find_blocks("\n".join(page), language="de")
    kept = {block.text for block in blocks if block.is_story}
    assert {REGEN, BRUECKE} <= kept
    assert {line for line in page if line[-1] == "." and line != REGEN} <= kept
    furniture = {"Kommentar schreiben", "Impressum", "(dpa)", "Weiterlesen nach der Anzeige", "© Anna Berg / dpa"}
    assert kept.isdisjoint(furniture)


@pytest.mark.parametrize(
    ("language", "page", "headline"),
    [
        ("de", ("Nach dem Sturm", "Was über die Brücke bekannt ist", "14.03.2023, 09:41 Uhr", REGEN, BRUECKE), 1),
        ("de", ("Prozess in Köln", "Warum die Fähre nie wieder fährt", "Von Anna Berg", REGEN, BRUECKE), 1),
        ("de", ("Regen schließt Brücke", "Artikel teilen", "14.03.2023", "Foto: Anna Berg", REGEN, BRUECKE), 0),
        ("en", ("Rain closes bridge", "12 Comments", "March 14, 2023", "Courtesy of the Roe family", *STORY), 0),
        ("en", ("Photos: Fire burns down the old mill", "March 14, 2023", *STORY), 0),
    ],
)
def test_neither_a_kicker_nor_a_credit_is_the_headline(language, page, headline):
    blocks = nc.find_blocks("\n".join(page), language=language)
    assert [block.kind is BlockKind.HEADLINE for block in blocks].index(True) == headline


@pytest.mark.parametrize(
    ("language", "furniture", "story"),
    [
        ("en", "Your support keeps our newsroom going.", "Your support keeps me going, she told the crowd."),
        ("en", "Quiz: How well do you know the river?", "Quiz shows filled the evenings of the islanders."),
        ("en", "FILE – The ferry leaves the harbour.", "File the papers by Monday, the clerk told them."),
        ("de", "Sie haben noch 2 freie Artikel", "Sie haben noch 20 Tage, um das Haus zu räumen, sagte der Anwalt."),
        ("de", "Haben Sie Hinweise? Schreiben Sie uns.", "Hinweise an die Polizei nimmt jede Wache in Köln entgegen."),
        ("fr", "Lire notre enquête : le bac", "Lire notre histoire autrement, c’est ce que veut la maire."),
        ("fr", "Réagissez à cet article", "Chaque matin, il ouvre la boulangerie avant l’aube."),
        ("es", "Apoya nuestro periodismo", "Apoya la huelga, dijo, porque no le queda otra salida."),
        ("es", "Fuente: Puerto Norte", "Fuente de agua y de vida, el río cruza la ciudad."),
        ("de", "Mit dem Laden des Videos stimmen Sie zu.", "Mit dem Laden des Vaters fing für Anna Berg alles an."),
        ("de", "Dieser Inhalt ist nur für Abonnenten.", "Dieser Inhalt ist aus Sicht der Richter strafbar."),
        ("de", "Wir und unsere Partner", "Wir und unsere Nachbarn haben alles verloren, sagte eine Frau am Ufer."),
        ("fr", "Cet article a été modifié le 3 mai", "Cet article a été modifié par le Sénat en seconde lecture."),
        ("fr", "S'inscrire à la newsletter", "S'inscrire à l'université coûte désormais deux fois plus cher."),
        ("es", "Foto de Ana Ruiz", "Foto de familia y pocas sonrisas: así terminó la cumbre de los ministros."),
        ("es", "Con información de EFE", "Con información de la policía, el juez ordenó su ingreso en prisión."),
        ("es", "Lee más: el puente", "Lee más despacio, le pidió la maestra al niño."),
    ],
)
def test_a_sentence_that_begins_like_furniture_stays(language, furniture, story):
    stories = {
        "de": (REGEN, BRUECKE),
        "fr": (
            "Le conseil a voté lundi la fermeture du pont pour deux ans, parce que le sol est trop meuble.",
            "Un rapport publié la semaine dernière montre que la rivière a monté de deux mètres depuis le printemps.",
        ),
        "es": (
            "El ayuntamiento votó el lunes cerrar el puente durante dos años porque el suelo es demasiado blando.",
            "Un informe publicado la semana pasada muestra que el río ha subido dos metros desde la primavera.",
        ),
    }
    first, second = stories.get(language, (STORY[0], STORY[2]))
    for line, kept in ((furniture, False), (story, True)):
        block = nc.find_blocks(f"{first}\n{line}\n{second}", language=language)[1]
        assert (block.text, block.is_story) == (line, kept)


MENU = ("Startseite", "Politik", "Lokales", "Sport", "Kultur", "Wetter", "Anmelden", "Suche", "Abo", "Mediathek")


@pytest.mark.parametrize(
    "below",
    [
        ("Lesen Sie auch: Streit um den Steg", "Die Kosten steigen auf 4,2 Millionen Euro."),
        ("Weitere Informationen", "Die Ausstellung ist bis Sonntag geöffnet.", REGEN),
        ("Was sich ändert", "Auch die Nachtbusse nehmen einen Umweg."),
        ("Fazit", "Der neue Plan ist gut.", "Auch die Nachtbusse nehmen einen Umweg."),
    ],
)
def test_short_german_sentences_stay_on_a_full_page(below):
    page = (*MENU, "Regen schließt Brücke", "Von Anna Berg", REGEN, *below, "Impressum", "Datenschutz", "AGB")
    kept = {block.text for block in nc.find_blocks("\n".join(page), language="de") if block.is_story}
    assert {line for line in below if line[-1] == "."} <= kept


@pytest.mark.parametrize(
    "below",
    [
        ("Meistgelesen", "Unfall auf der Brücke", "Ein Fahrer starb."),
        ("Unfall auf der Brücke", "Bäckerei schließt nach 90 Jahren", "Mann nach Brand angeklagt"),
        ("Neueste Beiträge", "Roth: „Es reicht“"),
    ],
)
def test_german_teasers_below_the_story_do_not(below):
    page = (*MENU, "Regen schließt Brücke", "Von Anna Berg", REGEN, *below, "Impressum", "Datenschutz", "AGB")
    kept = {block.text for block in nc.find_blocks("\n".join(page), language="de") if block.is_story}
    assert kept.isdisjoint(below[:-1] if below[-1][-1] == "." else below)


@pytest.mark.parametrize(
    "between",
    [
        ("Also read: Five bridges that fell",),
        ("Advertisement",),
        ("Sign up for our newsletter",),
        ("Save Article", "Comment"),
        ("Listen to this article", "0:00 / 11:48"),
    ],
)
def test_a_sentence_goes_on_with_a_story_that_is_told(between: tuple[str, ...]) -> None:
    story = "Rain fell on the town for the third day in a row, and the river rose over its banks in the night."
    text = "\n".join(("Rain closes bridge", "By Jane Doe", story, *between, "The ban covers the whole of the north."))
    blocks = nc.find_blocks(text)
    assert blocks[-1].kind is BlockKind.PARAGRAPH
    assert all(block.is_boilerplate for block in blocks[3:-1])


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        ("Trust and safety at the Post", False),
        ("But why?", True),
        ("Otters 3, Herons 1", True),
        ("The tide has no office hours", True),
    ],
)
def test_a_few_words_below_the_last_sentence_head_nothing(last: str, kept: bool) -> None:
    *_, block = BlockFinder().find("\n".join(("Council votes to repair the bridge", *PAGE, last)))
    assert block.is_story is kept


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Read more books, teachers say", True),
        ("Read more: Banks may burst again, engineers say", False),
        ("Listen: it is an old sound.", True),
        ("Watch: A whale swims under the bridge.", False),
    ],
)
def test_a_report_or_an_order_in_a_story_is_no_link(line: str, kept: bool) -> None:
    story = "Rain fell on the town for the third day in a row, and the river rose over its banks in the night."
    blocks = nc.find_blocks(f"Rain closes bridge\nBy Jane Doe\n{story}\n{line}\n{story}")
    assert blocks[3].is_story is kept
