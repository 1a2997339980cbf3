"""Newsletters, alerts and newsgroups."""

from email.message import EmailMessage

from newscorpus.readers import BadRecord, read_documents

PLAIN = "Snow fell on Westmere.\n\n“It stuck,” said Jane Doyle.\n"


def _message(text=PLAIN, page=None):
    message = EmailMessage()
    message["From"] = "Marcus Webb <news@courier.example>"
    message["Subject"] = "Snow closes the school"
    message["Date"] = "Wed, 03 Feb 2021 06:00:00 +0000"
    message["Message-ID"] = "<s1@courier.example>"
    message.set_content(text)
    if page is not None:
        message.add_alternative(page, subtype="html")
    return bytes(message)


def test_one_message(tmp_path):
    (tmp_path / "snow.eml").write_bytes(_message())
    (document,) = read_documents(tmp_path)
    assert document.text == PLAIN
    assert (document.headline, document.authors, str(document.published)[:10]) == (
        "Snow closes the school",
        ("Marcus Webb",),
        "2021-02-03",
    )
    assert document.id == "s1@courier.example"


def test_a_page_whose_plain_part_only_points_to_it(tmp_path):
    page = "<html><body>" + "<p>Snow fell on Westmere.</p>" * 9 + "</body></html>"
    (tmp_path / "a.eml").write_bytes(_message("View in your browser\n", page))
    (tmp_path / "b.eml").write_bytes(_message(PLAIN, "<p>Snow fell.</p>"))
    shown, plain = read_documents(tmp_path)
    assert shown.text.startswith("Snow fell on Westmere.\n\nSnow fell")
    assert plain.text == PLAIN


def test_a_mailbox(tmp_path):
    box = b"".join(b"From a@b.example Wed Feb  3 06:00:00 2021\n" + _message() + b"\n" for _ in range(3))
    (tmp_path / "all.mbox").write_bytes(box)
    found = list(read_documents(tmp_path / "all.mbox"))
    assert [one.source for one in found] == ["all.mbox:1", "all.mbox:2", "all.mbox:3"]
    for line in ("From the hill it rolled.", "From 10:30 on it rolled."):
        assert line in _only(tmp_path, f"Snow.\n\n{line}\n").text


def _only(folder, text):
    (folder / "one.mbox").write_bytes(b"From a@b.example Wed Feb  3 06:00:00 2021\n" + _message(text))
    (document,) = read_documents(folder / "one.mbox")
    return document


def test_newsgroups_have_no_endings(tmp_path):
    (tmp_path / "78001").write_text("From: jd@x.example (Jane Doyle)\nSubject: Re: snow\n\nIt stuck.\n")
    (refused,) = read_documents(tmp_path)
    assert isinstance(refused, BadRecord)
    assert "--from mail" in refused.detail
    (document,) = read_documents(tmp_path, format="mail", pattern="*")
    assert (document.text, document.headline, document.authors) == ("It stuck.\n", "Re: snow", ("Jane Doyle",))


def test_what_is_no_mail(tmp_path):
    (tmp_path / "a.eml").write_bytes(b"\xff\x00\x01\n\n")
    (tmp_path / "b.eml").write_bytes(b"")
    (tmp_path / "c.eml").write_bytes(b"Subject: =?bad?x?=\nDate: never\nFrom: <\n\n")
    found = list(read_documents(tmp_path))
    assert [str(one.reason) for one in found] == ["broken", "broken", "missing-text"]
