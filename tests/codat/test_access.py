from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookkeeper.codat import Access, authorization_from, safe_link
from bookkeeper.errors import InsecureAddressError, WrongKeyError

RAW = "k3y/With+odd=signs"
HEADER = "Basic " + base64.b64encode(RAW.encode()).decode()


@pytest.mark.parametrize(
    "pasted",
    [
        RAW,
        f"  {RAW}\n",
        HEADER,
        HEADER.replace("Basic", "bAsIc"),
        HEADER.replace(" ", " \t "),
        f"Authorization: {HEADER}",
        f" authorization :{HEADER}\r\n",
        f"AUTHORIZATION: {RAW}",
        HEADER[:20] + "\n  " + HEADER[20:],
    ],
)
def test_a_key_is_understood_however_it_was_pasted(pasted: str) -> None:
    assert authorization_from(pasted) == HEADER


@given(st.text(st.characters(codec="ascii", exclude_categories=["C", "Z"]), min_size=1))
def test_the_header_is_base64_of_the_key_alone(key: str) -> None:
    header = authorization_from(key)
    assert base64.b64decode(header.removeprefix("Basic ")) == key.encode()


@pytest.mark.parametrize(
    "pasted",
    ["", "  \n", "Basic ", "Authorization:", "Basic k\x00y", "k\x00y", "k\u200by", "Basic schlüssel"],
)
def test_what_cannot_be_a_key_is_refused_without_repeating_it(pasted: str) -> None:
    with pytest.raises(WrongKeyError) as caught:
        authorization_from(pasted)
    assert "schl" not in str(caught.value)


@pytest.mark.parametrize(
    "address",
    [
        "https://api.codat.io",
        "https://api.codat.io/",
        "HTTPS://proxy.example:8443/codat/",
        "http://127.0.0.1:8911",
        "http://127.255.1.2",
        "http://[::1]:80",
        "http://localhost:5000/",
        "http://LOCALHOST",
    ],
)
def test_https_and_this_machine_are_safe(address: str) -> None:
    scheme, _, rest = address.rstrip("/").partition(":")
    assert Access(address, HEADER).base_url == f"{scheme.lower()}:{rest}"


@pytest.mark.parametrize(
    "address",
    [
        "http://api.codat.io",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://evil.example\\@127.0.0.1",
        "http://127.0.0.1@evil.example",
        "http://2130706433",
        "http://0.0.0.0",
        "http://192.168.0.7",
        "ftp://127.0.0.1",
        "file:///etc/passwd",
        "https://",
        "https://name:word@api.codat.io",
        "https://api.codat.io?x=1",
        "https://api.codat.io#x",
        "https://api .codat.io",
        "https://api.codat.io:port",
        "https://[::1",
        "api.codat.io",
        "",
    ],
)
def test_anything_else_is_refused(address: str) -> None:
    with pytest.raises(InsecureAddressError) as caught:
        Access(address, HEADER)
    assert "word" not in str(caught.value)


def test_the_key_is_not_shown() -> None:
    access = Access("https://api.codat.io", HEADER)
    shown = f"{access!r} {access}"
    assert RAW not in shown
    assert HEADER.removeprefix("Basic ") not in shown


def test_the_key_is_blotted_out_raw_and_encoded() -> None:
    access = Access("https://api.codat.io", HEADER)
    assert access.redacted(f"bad {HEADER}, key {RAW}!") == "bad Basic [key], key [key]!"
    assert Access("https://api.codat.io", "Basic ///").redacted("kept") == "kept"


@pytest.mark.parametrize(
    ("url", "is_offered"),
    [
        ("https://link.codat.io/company/1", True),
        ("HTTPS://link.codat.io/company/1", True),
        ("http://link.codat.io/company/1", False),
        ("javascript:alert(1)", False),
        ("file:///C:/x.exe", False),
        ("https://good.example@evil.example/", False),
        ("https:///nowhere", False),
        ("https://x.example/a\nb", False),
        ("https://x.example/ b", False),
        ("https://[::1", False),
        ("//link.codat.io", False),
        ("", False),
        (None, False),
    ],
)
def test_only_https_links_are_offered(url: str | None, is_offered: bool) -> None:
    assert safe_link(url) == (url if is_offered else None)
