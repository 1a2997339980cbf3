"""Options that commands share: what they take, and what a wrong value is answered."""

from datetime import date, datetime

import click
import pytest
from click.testing import CliRunner

from newscorpus.cli.options import annotator_for, publication_day, quietly, read_columns, read_encoding


@click.command()
@publication_day("The day.")
@annotator_for
@quietly
@click.option("--map", "columns", multiple=True, callback=read_columns)
@click.option("--encoding", callback=read_encoding)
def echo(**values):
    click.echo(repr(values))
    echo.values = values


def call(*args):
    result = CliRunner().invoke(echo, args)
    return (result.exit_code, result.output) if result.exit_code else echo.values


def test_what_is_not_given():
    values = call()
    assert (values["published"], values["quiet"], values["columns"], values["encoding"]) == (None, False, {}, None)
    assert values["annotator"].language == "en"


def test_days_moments_columns_and_languages():
    assert call("--published", "2024-10-09")["published"] == date(2024, 10, 9)
    assert call("--published", "2024-10-09T08:30")["published"] == datetime.fromisoformat("2024-10-09T08:30")
    assert call("--map", "text=BODY", "--map", " title = head=1 ")["columns"] == {"text": "BODY", "title": "head=1"}
    assert call("--language", "auto")["annotator"].language == "auto"
    assert call("--encoding", "latin-1", "-q")["encoding"] == "latin-1"


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--published", "yesterday"), "'--published': 'yesterday' is not a date; expected YYYY-MM-DD"),
        (("--language", "tlh"), "'--language': unknown language 'tlh'; expected one of: "),
        (("--map", "text"), "'--map': 'text': expected NAME=COLUMN, as in text=BODY"),
        (("--map", "=BODY"), "expected NAME=COLUMN"),
        (("--encoding", "klingon"), "'--encoding': unknown encoding: klingon"),
    ],
)
def test_wrong_values_end_the_command(args, said):
    code, output = call(*args)
    assert code == 2
    assert said in output
