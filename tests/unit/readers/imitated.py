"""Exports and feeds of our own invention, of any size, in the layouts that databases, agencies and tools write."""

# ruff: noqa: E501 - markup is written as it comes

import json
import zipfile
from datetime import date, timedelta
from html import escape
from io import BytesIO

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
MONATE = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
)  # fmt: skip
MOIS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
JOURS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
TOWNS = ("Eastfield", "Westmere", "Northwick", "Sowerby Bay", "Zürich-Höngg")
THINGS = ("pier", "bridge", "harbour board", "swimming pool", "tram")
PEOPLE = ("Marcus Webb", "Jane Doyle", "Anna Keller", "Paul Iversen", "Laura Brandt")


class Story:
    """An article that never was."""

    def __init__(self, number):
        town, thing = TOWNS[number % 5], THINGS[number // 5 % 5]
        self.number = number
        self.headline = f"{town} closes its {thing}, no. {number}"
        self.author = PEOPLE[number % 5]
        self.outlet = f"The {TOWNS[number // 2 % 4]} Courier"
        self.day = date(2001, 1, 1) + timedelta(days=number * 5)
        self.section = "Local"
        self.paragraphs = (
            f"The council of {town} voted on Tuesday to close the {thing} until spring.",
            f"“We had no choice,” said {PEOPLE[(number + 1) % 5]}, who chairs the council. “It is rotten.”",
            "Update: nobody was hurt.",
        )
        self.id = f"COUR000020{self.day:%y%m%d}e{number:07}"

    @property
    def day_in_words(self):
        return f"{MONTHS[self.day.month - 1]} {self.day.day}, {self.day.year}"

    @property
    def text(self):
        return "\n\n".join(self.paragraphs)


def stories(count):
    return [Story(number) for number in range(1, count + 1)]


def _wrapped(words, width=40):
    """A headline on as many lines as it takes."""
    lines, line = [], ""
    for word in words.split():
        if line and len(line) + len(word) >= width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join([*lines, line])


def nexis_old(some):
    """Plain text, an article behind "3 of 20 DOCUMENTS"."""
    cover = f"\ufeff\n\nDownload Request: Selected Items: 1-{len(some)}\nTime Of Request: Friday, March 20, 2018\n\nTerms: x\n\n"
    parts = [
        f"                    {s.number} of {len(some)} DOCUMENTS\n\n\n          {s.outlet}\n\n"
        f"      {s.day_in_words} {WEEKDAYS[s.day.weekday()]}\n           Late Edition -\n           Final\n\n"
        f"{_wrapped(s.headline)}\n\nBYLINE: By {s.author.upper()}\n\nSECTION: {s.section}; Pg. 4\n\nLENGTH: 40 words\n\n\n"
        f"{s.text}\n\nLOAD-DATE: {s.day_in_words}\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\n"
        f"              Copyright {s.day.year} Courier Company\n                   All Rights Reserved\n\n\n"
        for s in some
    ]
    return cover + "".join(parts)


def nexis_capitals(some):
    """Plain text of before 2006: rights on top, HEADLINE and BODY below the length."""
    return "".join(
        f"                 {s.number} of {len(some)} DOCUMENTS\n\n          Copyright {s.day.year} Courier Company\n"
        f"             {s.outlet}\n\n    {s.day_in_words}, {WEEKDAYS[s.day.weekday()]}, Final Edition\n\n"
        f"SECTION: {s.section}; Page 1\n\nLENGTH: 1,234 words\n\nHEADLINE: {_wrapped(s.headline)}\n\nBYLINE:  By {s.author}\n\n"
        f"DATELINE: EASTFIELD, Jan. 27\n\nBODY:\n   {s.text}\n\nGRAPHIC: Photo: The pier.\n\nA second caption.\n\n"
        f"LOAD-DATE: {s.day_in_words}\n\n"
        for s in some
    )


def nexis_german(some):
    """The same with the labels of the German interface."""
    return "".join(
        f"            {s.number} von {len(some)} DOKUMENTEN\n\n        {s.outlet}\n\n"
        f"       {s.day.day}. {MONATE[s.day.month - 1]} {s.day.year} Montag 9:50 PM GMT+1\n\n{s.headline}\n\nAUTOR: {s.author}\n\n"
        f"RUBRIK: {s.section}; S. 4\n\nLÄNGE: 512 Wörter\n\n{s.text}\n\nUPDATE: 2. Januar 2015\n\nSPRACHE: GERMAN; DEUTSCH\n\n"
        f"ZEITUNGS-CODE: x\n\n     Copyright {s.day.year} Verlag\n      Alle Rechte vorbehalten\n\n"
        for s in some
    )


def nexis_french_page(some):
    """A page with the labels of the French interface."""
    parts = [
        f'<A NAME="DOC_{s.number}"></A><!-- Hide XML section from browser\n<DOC NUMBER={s.number}>\n<DOCFULL> -->\n'
        f'<br><div class="c0"><p class="c1"><span class="c2">{s.number} of {len(some)} DOCUMENTS</span></p>\n</div>\n'
        f'<br><div class="c0"><br><p class="c1"><img src="x.gif" alt="x"><br><span>{escape(s.outlet)}</span></p>\n</div>\n'
        f'<br><div class="c3"><p class="c1"><span class="c4">{s.day.day}</span><span> {MOIS[s.day.month - 1]} {s.day.year} lundi</span></p>\n</div>\n'
        f'<br><div class="c5"><p class="c6"><span class="c7">{escape(s.headline).replace(", no", ",<br>no")}</span></p>\n</div>\n'
        f'<br><div class="c5"><p class="c6"><span class="c8">AUTEUR: </span><span>{s.author}</span></p>\n</div>\n'
        f'<br><div class="c5"><p class="c6"><span class="c8">RUBRIQUE: </span><span>{s.section}; Pg. 35</span></p>\n</div>\n'
        f'<br><div class="c5"><p class="c6"><span class="c8">LONGUEUR: </span><span>143 mots</span></p>\n</div>\n'
        '<br><div class="c5">' + "\n".join(f'<p class="c9"><span>{escape(p)}</span><span>&nbsp;</span></p>' for p in s.paragraphs) + "\n</div>\n"
        '<br><div class="c5"><p class="c6"><span class="c8">SUJET: </span><span>PORTS (90%)</span></p>\n</div>\n'
        '<br><div class="c5"><p class="c6"><span class="c8">LANGUE: </span><span>ENGLISH; ANGLAIS</span></p>\n</div>\n'
        '<br><div class="c0"><br><p class="c1"><span>Copyright 2013 Courier<br>Tous Droits Réservés</span></p>\n</div>\n'
        "<!-- Hide XML section from browser\n</DOCFULL>\n</DOC> -->\n"
        for s in some
    ]  # fmt: skip
    head = f'<html><head><meta topic="null" documents="{len(some)}" updated="Tuesday"></head><body>'
    return head + "".join(parts) + "</body></html>"


def nexis_uni(some):
    """Lines of Nexis Uni, an article up to "End of Document"; the day and the edition share a line."""
    listed = "".join(f"{s.number}. {s.headline}\nClient/Matter: -None-\nSearch Terms: harbour\n\n" for s in some)
    cover = f"User Name: ANNA KELLER\nDate and Time: Wednesday, December 19, 2018 7:13:00 PM JST\nJob Number: 1\nDocuments ({len(some)})\n"
    parts = [
        f"\n\n{s.headline}\n{s.outlet}\n{s.day_in_words} {WEEKDAYS[s.day.weekday()]}, Final Edition\n\n\n"
        f"Copyright {s.day.year} Courier Company All Rights Reserved\nSection:\xa0{s.section}; Pg. A10\nLength:\xa035 words\n"
        f"Byline:\xa0{s.author}\nBody\n\n{s.text}\n\nClassification\n\nLanguage: ENGLISH\n\nLoad-Date:\xa0January 13, 2005\n\n\n"
        "End of Document\n"
        for s in some
    ]
    return cover + listed + "".join(parts)


def factiva_page(some):
    """A page whose classes say what is what."""
    parts = [
        f'<span></span><div id="article-{s.id}" class="article"><div class="article enArticle"><p>\n</p><div>News; 1</div>\n'
        f'<div id="hd"><span class="enHeadline">{escape(s.headline)}  </span>\n</div><div class="author">By {s.author}  </div>'
        f"<div>35 words</div><div>{s.day.day} {MONTHS[s.day.month - 1]} {s.day.year}</div><div>12:30</div><div>{s.outlet}</div>"
        f"<div>COUR</div><div>Late</div><div>4</div><div>English</div><div>(c) {s.day.year} Courier Company</div>\n<p></p>\n"
        + "\n".join(f'<p class="articleParagraph enarticleParagraph">{escape(p)}</p>' for p in s.paragraphs)
        + f"\n<p>Courier Company</p><p>Document {s.id}</p></div></div><br>"
        for s in some
    ]
    head = (
        '<!DOCTYPE html><html><head><title>Factiva</title><script>var a = "<div class=article>";</script></head><body>'
    )
    return f'{head}<div id="contentWrapper"><div id="contentLeft">{"".join(parts)}</div></div></body></html>'


def _codes(s):
    return (
        ("SE", s.section), ("HD", s.headline), ("BY", f"By {s.author}"), ("WC", "295 words"),
        ("PD", f"{s.day.day} {MOIS[s.day.month - 1]} {s.day.year}"), ("ET", "15:32"), ("SN", s.outlet), ("SC", "COUR"),
        ("ED", "Late"), ("LA", "English"), ("CY", f"(c) {s.day.year} Courier"),
    )  # fmt: skip


def factiva_codes_page(some):
    """A page with a table of field codes for each article."""

    def row(code, said):
        return f'<tr><td class="index"><b>{code}</b>&nbsp;</td><td>{said}</td></tr>'

    parts = [
        '<div class="article enArticle"><table>'
        + "".join(row(code, f"<b class='enHeadline'>{escape(said)}</b>" if code == "HD" else escape(said)) for code, said in _codes(s))
        + row("LP", f'<p class="articleParagraph">{escape(s.paragraphs[0])}</p>')
        + row("TD", "\n".join(f'<p class="articleParagraph">{escape(p)}</p>' for p in s.paragraphs[1:]))
        + row("PUB", "Courier Limited") + row("AN", f"Document {s.id}") + "</table><br/></div>"
        for s in some
    ]  # fmt: skip
    return f"<html><head><title>Factiva</title></head><body>{''.join(parts)}</body></html>"


def factiva_text(some):
    """Lines as RTF has them: the order says what is what."""
    parts = [
        f"{s.section}\n{s.headline}\nBy {s.author}\n123 words\n{s.day.day} {MONTHS[s.day.month - 1]} {s.day.year}\n{s.outlet}\nCOUR\n"
        f"Late\n4\nEnglish\n(c) {s.day.year} Courier Company\n\n{s.text}\n\nCourier Company Limited\n\nDocument {s.id}\n\n"
        for s in some
    ]
    return "Page 1 of 9 © 2020 Factiva, Inc. All rights reserved.\n\n" + "".join(parts) + "Search Summary\nText pier\n"


def factiva_codes_text(some):
    """Lines with field codes."""
    parts = [
        "".join(f"{code} {said}\n" for code, said in _codes(s))
        + f"\nLP\n{s.paragraphs[0]}\n\nTD\n{s.paragraphs[1]}\n\n{s.paragraphs[2]}\n\nNS\ngpol : Politics\nAN Document {s.id}\n\n"
        for s in some
    ]
    return "".join(parts)


def factiva_xml(some):
    """The XML of Factiva."""
    parts = [
        f"<ppsarticle><article><accessionNo>{s.id}</accessionNo><baseLanguage>EN</baseLanguage><byline>By {s.author}</byline>"
        f"<copyright>(c)</copyright><headline><paragraph>{escape(s.headline)}</paragraph></headline><leadParagraph><paragraph>"
        f"{escape(s.paragraphs[0])}</paragraph></leadParagraph><publicationDate><dateTime>{s.day}T01:35:58Z</dateTime></publicationDate>"
        f"<sourceName>{s.outlet}</sourceName><tailParagraphs>"
        + "".join(f"<paragraph>{escape(p)}</paragraph>" for p in s.paragraphs[1:])
        + "</tailParagraphs><wordCount>35</wordCount></article></ppsarticle>"
        for s in some
    ]
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<PPSResponse><ppsArticleResponse xmlns="http://global.factiva.com/pps/2.0">'
        f'<ppsarticleResultSet count="{len(some)}">{"".join(parts)}</ppsarticleResultSet></ppsArticleResponse></PPSResponse>'
    )


def _last_first(name):
    first, _, last = name.partition(" ")
    return f"{last}, {first}"


def proquest(some):
    """Plain text, records between rules."""
    rule = "_" * 60
    parts = [
        f"{rule}\n\n{s.headline}\n\nAuthor: {_last_first(s.author)}\n\nPublication info: {s.outlet} ; Eastfield [Eastfield]"
        f"{s.day_in_words}: A.2.\n\nhttps://proquest.example/docview/{s.number}\n\nAbstract: None available.\n\n"
        f"Links: https://resolver.example/?x\n\nFull text: {s.text}\n\nSubject: Ports; Bridges\n\nTitle: {s.headline}\n\n"
        f"Publication title: {s.outlet}\n\nPublication date: {s.day_in_words}\n\nSection: {s.section}\n\nNumber of pages: 1\n\n"
        f"Language of publication: English\n\nProQuest document ID: {s.number}\n\nDatabase: Newsstream\n\n"
        for s in some
    ]
    foot = f"{rule}\n\nContact ProQuest\n\nCopyright 2022 ProQuest LLC. All rights reserved.\n"
    return "".join(parts) + foot


def proquest_page(some):
    """The same as a page, counted."""
    parts = [
        f"<p>Document {s.number} of {len(some)}</p><p><b>{escape(s.headline)}</b></p><p><strong>Author: </strong>{_last_first(s.author)}</p>"
        f"<p><strong>Publication info: </strong>{s.outlet} [Eastfield] {s.day.day:02} {MONTHS[s.day.month - 1][:3]} {s.day.year}: A.2.</p>"
        f"<p><a href='x'>ProQuest document link</a></p><p><strong>Full text: </strong></p>"
        + "".join(f"<p>{escape(p)}</p>" for p in s.paragraphs)
        + f"<p><strong>Subject: </strong>Ports</p><p><strong>ProQuest document ID: </strong>{s.number}</p><hr>"
        for s in some
    ]
    return f"<html><body>{''.join(parts)}</body></html>"


def europresse(some):
    """A page with an `article` element for each."""
    parts = [
        f'<article> <header> <div> <span class="DocPublicationName">{s.outlet}   </span> </div> <div> <span class="DocHeader">{s.section}, '
        f'{JOURS[s.day.weekday()]} {s.day.day} {MOIS[s.day.month - 1]} {s.day.year}, p. 16</span> </div> <div class="titreArticle"> '
        f'<p class="titreArticleVisu">{escape(s.headline)}</p> </div> <div>{s.author}</div> </header> <section> <div class="DocText"> '
        f'<div class="docOcurrContainer"> {"".join(f"<p>{escape(p)}</p>" for p in s.paragraphs)} </div> </div> </section> <aside> <div> '
        f"<b>Note(s) : </b> </div> </aside> <footer> <small>© 2006 Courrier. Tous droits réservés.</small> <p>Numéro de document : "
        f"news·20060315·CE·{s.number}</p> </footer> </article>"
        for s in some
    ]
    return f'<!DOCTYPE html> <html> <head> <meta charset="utf-8"> </head> <body> {"".join(parts)} </body> </html>'


def europresse_old(some):
    """A page with a cell of a table for each."""
    parts = [
        f'<p><br><table><tr><td><table id="x"><tr><td></td></tr></table><span class="DocPublicationName">{s.outlet}</span><br><span '
        f'class="DocHeader">{s.section}, </span><span class="DocHeader">{JOURS[s.day.weekday()]} </span><span class="DocHeader">{s.day.day} '
        f'{MOIS[s.day.month - 1]} {s.day.year}</span><span class="DocHeader">, p. 03</span><br><br><span class="TitreArticleVisu">'
        f"{escape(s.headline)}</span><br><br>{s.author}<br><p></p>{'<p></p>'.join(map(escape, s.paragraphs))}<p></p><b><i>© 2012 Courrier. "
        f"Tous droits réservés.</i></b><p></p>Numéro de document : news·20121004·{s.number}<br></td></tr></table>"
        for s in some
    ]
    return f"<html><body>{''.join(parts)}</body></html>"


def rss(some):
    """A feed."""
    paragraphs = ("".join(f"<p>{escape(p)}</p>" for p in s.paragraphs) for s in some)
    items = [
        f"<item><title>{escape(s.headline)}</title><link>https://courier.example/{s.number}</link><dc:creator>{s.author}</dc:creator>"
        f"<source>{s.outlet}</source><pubDate>{s.day:%a, %d %b %Y} 06:00:00 GMT</pubDate><content:encoded><![CDATA[{inside}]]>"
        "</content:encoded></item>"
        for s, inside in zip(some, paragraphs, strict=True)
    ]
    return (
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>All</title>{"".join(items)}</channel></rss>'
    )


def atom(some):
    """A feed of Atom."""
    entries = [
        f"<entry><title>{escape(s.headline)}</title><link href='https://courier.example/{s.number}'/><author><name>{s.author}</name></author>"
        f"<published>{s.day}T06:00:00Z</published><updated>2024-01-01T00:00:00Z</updated><source><title>{s.outlet}</title></source>"
        f"<content type='html'>{escape(''.join(f'<p>{escape(p)}</p>' for p in s.paragraphs))}</content></entry>"
        for s in some
    ]
    return f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>All</title>{"".join(entries)}</feed>'


def _nitf(s):
    paragraphs = "".join(f"<p>{escape(p)}</p>" for p in s.paragraphs)
    return (
        f'<nitf><head><docdata><doc-id id-string="{s.number}"/></docdata><pubdata date.publication="{s.day:%Y%m%d}T000000" name="{s.outlet}"/>'
        f'</head><body><body.head><hedline><hl1>{escape(s.headline)}</hl1></hedline><byline class="print_byline">By {s.author}</byline>'
        f'</body.head><body.content><block class="lead_paragraph"><p>{escape(s.paragraphs[0])}</p></block><block class="full_text">{paragraphs}'
        "</block></body.content></body></nitf>"
    )


def nitf(some):
    """NITF, with the type of the document in front, as agencies send it."""
    return f'<?xml version="1.0"?><!DOCTYPE all SYSTEM "nitf.dtd"><all>{"".join(map(_nitf, some))}</all>'


def newsml(some):
    """NewsML-G2 with the text as a page in it."""
    items = [
        f'<newsItem guid="urn:{s.number}" xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><provider><name>{s.outlet}</name></provider>'
        f"<firstCreated>{s.day}T06:00:00Z</firstCreated></itemMeta><contentMeta><headline>{escape(s.headline)}</headline><by>By {s.author}</by>"
        f'<language tag="en"/></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>'
        f"{''.join(f'<p>{escape(p)}</p>' for p in s.paragraphs)}</body></html></inlineXML></contentSet></newsItem>"
        for s in some
    ]
    return f'<?xml version="1.0"?><newsMessage><itemSet>{"".join(items)}</itemSet></newsMessage>'


def json_answer(some):
    """What an API answers."""
    articles = [
        {
            "source": {"id": None, "name": s.outlet}, "author": s.author, "title": s.headline, "description": "Wet.",
            "url": f"https://courier.example/{s.number}", "publishedAt": f"{s.day}T06:00:00Z", "content": s.text,
        }
        for s in some
    ]  # fmt: skip
    return json.dumps({"status": "ok", "totalResults": len(some), "articles": articles})


def fundus(some):
    """A list whose texts are objects."""
    return json.dumps(
        [
            {
                "authors": [s.author], "title": s.headline, "publishing_date": f"{s.day} 13:44:41+00:00", "publisher": s.outlet,
                "body": {"summary": [s.paragraphs[0]], "sections": [{"headline": [], "paragraphs": list(s.paragraphs[1:])}]},
            }
            for s in some
        ]
    )  # fmt: skip


def docx(text):
    """A text as DOCX."""
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    inside = "".join(
        f"<w:p><w:r><w:t xml:space='preserve'>{escape(line)}</w:t></w:r></w:p>" for line in text.split("\n")
    )
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{word}"><w:body>{inside}</w:body></w:document>')
    return file.getvalue()


def rtf(text, *, raw=False):
    """A text as RTF; `raw`: with UTF-8 where RTF wants escapes."""
    marked = text if raw else "".join(char if ord(char) < 128 else f"\\u{ord(char)}?" for char in text)
    return ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\f0 " + marked.replace("\n", "\\par\n") + "}").encode()


FILES = {
    "nexis.txt": nexis_old,
    "nexis_windows.txt": lambda some: nexis_old(some).replace("\n", "\r\n"),
    "nexis.rtf": lambda some: rtf(nexis_old(some)),
    "nexis_raw.rtf": lambda some: rtf(nexis_old(some), raw=True),
    "nexis_capitals.txt": nexis_capitals,
    "nexis_german.txt": nexis_german,
    "nexis_german.doc": lambda some: rtf(nexis_german(some)),
    "nexis_french.html": nexis_french_page,
    "nexis_french.doc": nexis_french_page,
    "uni.docx": lambda some: docx(nexis_uni(some)),
    "uni.rtf": lambda some: rtf(nexis_uni(some)),
    "uni.txt": nexis_uni,
    "factiva.html": factiva_page,
    "factiva_codes.htm": factiva_codes_page,
    "factiva.rtf": lambda some: rtf(factiva_text(some)),
    "factiva_codes.txt": factiva_codes_text,
    "factiva.xml": factiva_xml,
    "proquest.txt": proquest,
    "proquest.docx": lambda some: docx(proquest(some)),
    "proquest.html": proquest_page,
    "europresse.html": europresse,
    "europresse_old.html": europresse_old,
    "feed.rss": rss,
    "feed.xml": atom,
    "articles.nitf": nitf,
    "newsml.xml": newsml,
    "answer.json": json_answer,
    "fundus.json": fundus,
}
"""A name for each layout, and what writes it."""
