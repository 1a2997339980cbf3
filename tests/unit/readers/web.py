"""Pages and archives of our own invention, for the tests of the readers."""

import json
from gzip import compress

ARTICLE = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebSite", "name": "Eastfield Courier"},
        {
            "@type": ["NewsArticle"],
            "headline": "Fire Closes Pool",
            "datePublished": "2024-03-05T08:00:00+00:00",
            "author": [{"@type": "Person", "name": "Marcus Webb"}],
            "publisher": {"@type": "NewsMediaOrganization", "name": "Eastfield Courier"},
            "dateline": "EASTFIELD",
            "articleBody": "Cut.",
        },
    ],
}

STORY = (
    "EASTFIELD — A fire in the boiler room closed the swimming pool on Monday evening, and nobody was hurt.",
    "The pool had opened only last month, after a renovation that took two years and cost three million dollars.",
    "“We will open again in June,” said Mayor Ana Ruiz, who thanked the fire brigade and the people who live nearby.",
)

METAS = """
<meta property="og:title" content="Fire Closes the Old Swimming Pool">
<meta property="article:published_time" content="2024-03-05T08:00:00+0000">
<meta name="author" content="Marcus Webb"><meta name="author" content="Wei Chen"><meta name="viewport" content="wide">
<link rel="canonical" href="https://courier.example/pool">
"""


def page(*, charset="utf-8", metas=METAS, script=None, title="Fire Closes the Pool", story=STORY):
    """Return a page as text."""
    script = json.dumps(ARTICLE) if script is None else script
    paragraphs = "".join(f"<p>{one}</p>\n" for one in story)
    return f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="{charset}"><title>{title} - Courier</title>{metas}
<script type="application/ld+json">{script}</script></head><body><nav><a href="/">Home</a>
<a href="/sport">Sport</a></nav>
<article><h1>{title}</h1><p class="byline">By Marcus Webb</p>{paragraphs}<p>Share this article</p></article>
<footer>© 2024 Eastfield Courier. All rights reserved.</footer></body></html>"""


def record(kind, content_type, body, *, number=0):
    """Return a record of an archive."""
    said = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:{number}>",
        "WARC-Date": "2026-01-02T03:04:05Z",
        "WARC-Target-URI": f"https://courier.example/{number}",
        "Content-Type": content_type,
        "Content-Length": len(body),
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in said.items())
    return f"WARC/1.0\r\n{head}\r\n".encode() + body + b"\r\n\r\n"


def response(status, content_type, body, *more):
    """Return what a server sends."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", f"Content-Length: {len(body)}", *more, "", ""]
    return "\r\n".join(lines).encode() + body


def archive(path, pages):
    """Write an archive and return where its records begin: for each page its request, the response, and an image."""
    starts = []
    with path.open("wb") as file:
        for number, (status, kind, body) in enumerate(pages):
            asked = b"GET / HTTP/1.1\r\nHost: courier.example\r\n\r\n"
            sent, image = response(status, kind, body), response("200 OK", "image/png", b"\x89PNG")
            for of, content in (("request", asked), ("response", sent), ("response", image)):
                starts.append(file.tell())
                data = record(of, f"application/http; msgtype={of}", content, number=number)
                file.write(compress(data) if path.suffix == ".gz" else data)
    return starts
