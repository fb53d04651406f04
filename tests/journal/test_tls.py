"""A shared journal over TLS: a real server with a certificate of an authority of the tests' own."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bookkeeper.errors import JournalUnreachableError
from bookkeeper.journal import Journal, Shared
from bookkeeper.journal.places import Host
from tests.conftest import Clock
from tests.postgres import Server, running_server

NAME = "journal.example"


@dataclass
class Secured:
    """A server that is spoken to in private, and two authorities: the one that signed for it, and another."""

    place: Shared
    authority: Path
    stranger: Path


@pytest.fixture(scope="module")
def secured(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Secured]:
    if shutil.which("openssl") is None:
        pytest.skip("openssl, which makes the certificates, is not installed")
    folder = tmp_path_factory.mktemp("certificates")
    authority, stranger = (make_authority(folder, name) for name in ("authority", "stranger"))
    certificate, key = sign(folder, NAME, authority)
    with running_server("fsync=off") as server:
        hand_over(server, certificate, key)
        place = server.new_journal()
        (host,) = place.hosts
        yield Secured(replace(place, hosts=(Host(NAME, host.port),)), authority, stranger)


def make_authority(folder: Path, name: str) -> Path:
    made = folder / f"{name}.pem"
    subject = f"/CN={name} of the tests"
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", subject,
            "-keyout", str(made.with_suffix(".key")), "-out", str(made))  # fmt: skip
    return made


def sign(folder: Path, name: str, authority: Path) -> tuple[Path, Path]:
    request, key, made, more = (folder / f"server.{kind}" for kind in ("csr", "key", "pem", "ext"))
    more.write_text(f"subjectAltName=DNS:{name}\n")
    openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}",
            "-keyout", str(key), "-out", str(request))  # fmt: skip
    signing = ["-CA", str(authority), "-CAkey", str(authority.with_suffix(".key")), "-CAcreateserial"]
    kept = ["-days", "30", "-extfile", str(more), "-out", str(made)]
    openssl("x509", "-req", "-in", str(request), *signing, *kept)
    return made, key


def openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


def hand_over(server: Server, certificate: Path, key: Path) -> None:
    """Give the server its certificate, and let it answer to nobody in the clear."""
    for source, name in ((certificate, "server.crt"), (key, "server.key")):
        target = server.data / name
        shutil.copy(source, target)
        target.chmod(0o600)
        if server.user is not None:
            shutil.chown(target, server.user)
    access = server.data / "pg_hba.conf"
    access.write_text("hostssl all all 127.0.0.1/32 scram-sha-256\n")
    server.stop("fast")
    server.start("fsync=off", "ssl=on")


def parameters_of(place: Shared, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name stands for this computer, which no name server knows: libpq is told the address as well."""
    known = Shared.parameters

    def with_address(shared: Shared) -> dict[str, str | int]:
        return known(shared) | {"hostaddr": "127.0.0.1"}

    monkeypatch.setattr(Shared, "parameters", with_address)


@pytest.fixture
def reachable(secured: Secured, monkeypatch: pytest.MonkeyPatch) -> Secured:
    parameters_of(secured.place, monkeypatch)
    return secured


def test_a_certificate_that_bears_the_name_is_trusted(reachable: Secured, clock: Clock) -> None:
    place = replace(reachable.place, certificates=str(reachable.authority))
    assert place.parameters()["sslmode"] == "verify-full"
    with closing(Journal.open(place, clock())) as journal, journal._reading() as connection:
        query = "SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        is_private, version = connection.exec_driver_sql(query).one()
    assert is_private
    assert version in ("TLSv1.2", "TLSv1.3")


def test_a_certificate_of_another_authority_is_not(reachable: Secured, clock: Clock) -> None:
    place = replace(reachable.place, certificates=str(reachable.stranger))
    with pytest.raises(JournalUnreachableError, match="certificate verify failed"):
        Journal.open(place, clock())


def test_nor_is_one_that_this_computer_does_not_know(reachable: Secured, clock: Clock) -> None:
    with pytest.raises(JournalUnreachableError, match="certificate verify failed"):
        Journal.open(reachable.place, clock())


def test_nor_is_one_that_bears_another_name(reachable: Secured, clock: Clock) -> None:
    (host,) = reachable.place.hosts
    other = replace(reachable.place, hosts=(Host("other.example", host.port),))
    with pytest.raises(JournalUnreachableError, match=r"does not match host name"):
        Journal.open(replace(other, certificates=str(reachable.authority)), clock())
