"""Attachments of bills: listed, downloaded, uploaded, refused."""

from __future__ import annotations

import re

import httpx
import pytest

from bookkeeper.practice.pdf import one_page
from tests.conftest import Clock
from tests.practice.conftest import Api, problems, serving


def attachments(api: Api, reference: str = "RPT445-1") -> str:
    return f"P/bills/{api.bill_id(reference)}/attachments"


def test_the_practice_bills_have_their_invoices(standing: Api) -> None:
    listed = standing.read(attachments(standing))
    assert isinstance(listed, list)
    assert listed[0]["name"] == "Invoice RPT445-1.pdf"
    assert listed[0]["contentType"] == "application/pdf"
    downloaded = standing.get(f"{attachments(standing)}/{listed[0]['id']}/download")
    assert downloaded.headers["content-type"] == "application/octet-stream"
    assert downloaded.content.startswith(b"%PDF-1.4")
    assert len(downloaded.content) == listed[0]["fileSize"]


def test_a_bill_without_attachments_has_an_empty_list(standing: Api) -> None:
    assert standing.read(attachments(standing, "SS-1987")) == []


@pytest.mark.parametrize("name", ["scan.png", "Rechnung Größe.pdf", "../../x.exe", 'a"b.txt'])
def test_an_upload_comes_back_byte_for_byte(api: Api, name: str) -> None:
    content = bytes(range(256)) * 5 + b"\r\n--boundary\r"
    response = api.upload(attachments(api, "SS-1987"), name, content, "image/png")
    assert response.status_code == 201
    created = response.json()
    assert created["name"].replace("%22", '"') == name
    assert created["fileSize"] == len(content)
    downloaded = api.get(f"{attachments(api, 'SS-1987')}/{created['id']}/download")
    assert downloaded.content == content


def test_what_is_no_upload_is_refused(standing: Api) -> None:
    assert standing.post(attachments(standing), {}).status_code == 400
    practice = standing.practice
    response = httpx.post(
        practice.base_url + standing.address(attachments(standing)),
        headers={"Authorization": practice.auth_header},
        files={"document": ("x", b"x")},
    )
    assert problems(response) == {"file": "must not be empty"}


def test_unknown_attachments_and_bills_are_404(standing: Api) -> None:
    missing = "00000000-0000-4000-8000-000000000000"
    assert standing.get(f"{attachments(standing)}/{missing}/download").status_code == 404
    assert standing.get("P/bills/nothing/attachments").status_code == 404
    assert standing.upload("P/bills/nothing/attachments", "x", b"x", "text/plain").status_code == 404


def test_an_attachment_belongs_to_its_bill(standing: Api) -> None:
    identifier = standing.read(attachments(standing))[0]["id"]
    assert standing.get(f"{attachments(standing, 'MC 200')}/{identifier}/download").status_code == 404


def test_each_software_has_its_limits(standing: Api, clock: Clock) -> None:
    too_large = bytes(4 * 2**20 + 1)
    response = standing.upload(attachments(standing), "x", too_large, "text/plain")
    assert problems(response) == {"file": "must not be larger than 4 MB"}
    with serving(clock, "qbo", bills=5) as api:
        untyped = api.upload(attachments(api), "x", b"x", "application/octet-stream")
        assert "content type" in problems(untyped)["file"]


def test_the_pdf_points_at_its_own_parts() -> None:
    document = one_page(("Invoice (1)", "Größe \\ 5 €"))
    start = int(document.rsplit(b"startxref\n", 1)[1].split(b"\n")[0])
    assert document[start:].startswith(b"xref\n0 6\n")
    offsets = [int(match) for match in re.findall(rb"(\d{10}) 00000 n", document)]
    for number, offset in enumerate(offsets, start=1):
        assert document[offset:].startswith(b"%d 0 obj" % number)
    assert rb"Invoice \(1\)" in document
