"""What to do with files that nothing reads."""

import pytest

from newscorpus.readers import BadRecord, read_documents
from newscorpus.readers.advice import advice_for


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a.RIS", "full texts"),
        ("scan.tif", "OCR"),
        ("data.rds", "CSV"),
        ("78000", "--pattern"),
        ("a.log", "compressed"),
    ],
)
def test_what_is_said(name, said):
    assert said in advice_for(name)


def test_it_is_said_of_each_file_of_a_folder(tmp_path):
    (tmp_path / "refs.ris").write_text("TY  - NEWS\n")
    (record,) = read_documents(tmp_path)
    assert isinstance(record, BadRecord)
    assert "export TXT, RTF, DOCX or HTML with the full texts" in record.detail
