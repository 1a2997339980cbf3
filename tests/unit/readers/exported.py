"""Exports of our own invention, in the layouts that Nexis and Lexis have had."""

NUMBERED = """


                               1 of 20 DOCUMENTS


                             The Eastfield Courier

                             March 5, 2024 Tuesday
                              Late Edition - Final

Fire Closes the Old Swimming Pool

BYLINE: By MARCUS WEBB

SECTION: Section A; Column 0; Local
 Desk; Pg. 1

LENGTH: 31 words

DATELINE: EASTFIELD

   A fire in the boiler room closed the swimming pool on Monday
evening, and nobody was hurt.

   The pool had opened only last month. Note: it was new.

URL: https://courier.example/pool

GRAPHIC: PHOTO: The pool, empty
 on Tuesday. (PHOTOGRAPH BY A. RUIZ)

LOAD-DATE: March 6, 2024

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                    Copyright 2024 Eastfield Courier Company

                               2 of 20 DOCUMENTS

Copyright 2024 Northern Press
All Rights Reserved
Northern Press

7 March 2024

HEADLINE: Rain falls on “Westfield”

LENGTH: 2 words

BODY:

Rain fell.

LOAD-DATE: March 7, 2024
"""

ENDED = """Page 1 of 2
User Name: Jane Doe
Date and Time: Tuesday, April 2, 2024 10:15:00 AM EST
Job Number: 12345678

Documents (2)

1. Fire Closes the Old Swimming Pool
Client/Matter: -None-
Search Terms: pool

2. Rain falls on “Westfield”
Client/Matter: -None-

Fire Closes the Old Swimming Pool
The Eastfield Courier
March 5, 2024 Tuesday
Late Edition - Final

Copyright 2024 Eastfield Courier Company All Rights Reserved

Section: Section A; Column 0; Local Desk; Pg. 1
Length: 31 words
Byline: By MARCUS WEBB
Dateline: EASTFIELD

Body

A fire in the boiler room closed the swimming pool on Monday evening, and nobody was hurt.

The pool had opened only last month. Note: it was new.

Graphic

The pool, empty on Tuesday.

Classification

Language: ENGLISH
Publication-Type: Newspaper

Load-Date: March 6, 2024

End of Document


Rain falls on “Westfield”
Northern Press
March 7, 2024

Copyright 2024 Northern Press

Length: 2 words

Body

Rain fell.
Load-Date: March 7, 2024

End of Document
"""

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document_xml(inside, head='<?xml version="1.0" encoding="UTF-8"?>'):
    """Return the text member of a DOCX file."""
    return f'{head}<w:document xmlns:w="{_W}"><w:body>{inside}</w:body></w:document>'


def rtf(text):
    """Return a text as RTF, each headline a link as in real exports."""
    marked = "".join(char if ord(char) < 128 else f"\\u{ord(char)}?" for char in text)
    link = '{\\field{\\*\\fldinst HYPERLINK "https://nexis.example/1"}{\\fldrslt Fire Closes the Old Swimming Pool}}'
    head, headline, tail = marked.rpartition("Fire Closes the Old Swimming Pool")
    body = (head + (link if headline else "") + tail).replace("\n", "\\par\n")
    return "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\f0 " + body + "}"
