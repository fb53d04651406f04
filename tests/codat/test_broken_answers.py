"""Real sockets: what a service, a proxy or a cable can do to a request half-way."""

from __future__ import annotations

import datetime
import gzip
import ipaddress
import logging
import socket
import ssl
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from bookkeeper import errors
from bookkeeper.codat import Access, Client, Gateway, Outcome, Route, authorization_from
from bookkeeper.codat import client as client_module
from tests.codat.conftest import COMPANY, CONNECTION, KEY, PAYMENT, Time
from tests.codat.raw_server import (
    Scene,
    drop_after_reading,
    drop_at_the_first_byte,
    hang_up_after_reading,
    http,
    raw_server,
    read_request,
    reset,
    wait_for_the_end,
)

OverHttp = Callable[[str], Gateway]

MADE = b'{"id":"p-1"}'
LIST = b'{"results":[{"id":"1"}],"pagination":{}}'


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def drop_in_the_head(connection: socket.socket) -> None:
    read_request(connection)
    connection.sendall(b"HTTP/1.1 201 Created\r\nContent-Le")
    reset(connection)


def slow_but_sound(connection: socket.socket) -> None:
    read_request(connection)
    for byte in http(201, MADE):
        connection.sendall(bytes([byte]))


@pytest.mark.parametrize(
    ("scene", "outcome", "status", "record_id"),
    [
        (drop_at_the_first_byte, Outcome.UNKNOWN, None, None),
        (drop_after_reading, Outcome.UNKNOWN, None, None),
        (hang_up_after_reading, Outcome.UNKNOWN, None, None),
        (drop_in_the_head, Outcome.UNKNOWN, None, None),
        (b"220 mail.example ESMTP\r\n", Outcome.UNKNOWN, None, None),
        (slow_but_sound, Outcome.ACCEPTED, 201, "p-1"),
        (http(201, MADE), Outcome.ACCEPTED, 201, "p-1"),
        (http(201, gzip.compress(MADE), "Content-Encoding: gzip"), Outcome.ACCEPTED, 201, "p-1"),
        (http(201, MADE, "Content-Encoding: gzip"), Outcome.ACCEPTED, 201, None),
        (http(201, MADE[:6], length=12), Outcome.ACCEPTED, 201, None),
        (http(201, MADE[:6]), Outcome.ACCEPTED, 201, None),
        (http(200, b"<html>Sign in</html>"), Outcome.ACCEPTED, 200, None),
        (http(400, b'{"error":"No."}'), Outcome.REFUSED, 400, None),
        (http(400, b'{"error":', length=99), Outcome.REFUSED, 400, None),
        (http(409, b""), Outcome.BUSY, 409, None),
        (http(429, b"", "Retry-After: 3"), Outcome.LIMITED, 429, None),
        (http(302, b"", "Location: http://127.0.0.1:1/"), Outcome.UNKNOWN, 302, None),
        (http(502, b"<html>Bad gateway</html>"), Outcome.UNKNOWN, 502, None),
    ],
)
def test_a_payment_over_a_broken_line(
    over_http: OverHttp, scene: Scene, outcome: Outcome, status: int | None, record_id: str | None
) -> None:
    with raw_server(scene) as server:
        gateway = over_http(server.base_url)
        answer = gateway.send(gateway.payment_request(PAYMENT), "key-1")
    assert (answer.outcome, answer.http_status, answer.record_id) == (outcome, status, record_id)


def test_a_payment_to_nobody_was_not_sent(over_http: OverHttp) -> None:
    gateway = over_http(f"http://127.0.0.1:{closed_port()}")
    answer = gateway.send(gateway.payment_request(PAYMENT), "key-1")
    assert (answer.outcome, answer.message) == (Outcome.NOT_SENT, "No connection could be made.")


def test_the_transport_itself_tells_whether_a_byte_may_have_left(over_http: OverHttp) -> None:
    with raw_server(drop_at_the_first_byte) as server:
        lost = over_http(server.base_url)._client.write("POST", "/x", b"{}", {})
    never = over_http(f"http://127.0.0.1:{closed_port()}")._client.write("POST", "/x", b"{}", {})
    assert (lost.may_have_left, never.may_have_left) == (True, False)


def test_a_payment_with_an_unlawful_header_was_not_sent(over_http: OverHttp) -> None:
    with raw_server(http(201, MADE)) as server:
        gateway = over_http(server.base_url)
        answer = gateway.send(gateway.payment_request(PAYMENT), "key\n1")
        assert server.requests in ([], [b""])
    assert answer.outcome is Outcome.NOT_SENT


def test_a_payment_without_an_answer_is_unknown(over_http: OverHttp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_module, "TIMEOUTS", httpx.Timeout(5.0, read=0.05))
    with raw_server(wait_for_the_end) as server:
        gateway = over_http(server.base_url)
        answer = gateway.send(gateway.payment_request(PAYMENT), "key-1")
        gateway._client.close()
    assert (answer.outcome, answer.message) == (
        Outcome.UNKNOWN,
        "The request was sent, but no answer came in time.",
    )


def test_the_bytes_on_the_line_are_the_bytes_that_were_kept(over_http: OverHttp) -> None:
    with raw_server(http(201, MADE)) as server:
        gateway = over_http(server.base_url)
        request = gateway.payment_request(PAYMENT)
        gateway.send(request, "key-1")
        (seen,) = server.requests
    head, _, body = seen.partition(b"\r\n\r\n")
    assert body == request.body
    assert head.startswith(f"POST {request.path} HTTP/1.1\r\n".encode())
    assert b"Idempotency-Key: key-1" in head.replace(b"idempotency-key", b"Idempotency-Key")
    assert authorization_from(KEY).encode() in head


def test_no_log_holds_the_key_or_what_was_sent(over_http: OverHttp, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with raw_server(http(401, b'{"error":"No."}')) as server:
        gateway = over_http(server.base_url)
        gateway.send(gateway.payment_request(PAYMENT), "key-1")
        with pytest.raises(errors.WrongKeyError):
            gateway.base_currency()
    assert "send_request_headers" in caplog.text
    for private in (KEY, authorization_from(KEY).split()[1], "RPT445-1", "135.85"):
        assert private not in caplog.text


@pytest.mark.parametrize(
    ("scene", "error"),
    [
        (drop_at_the_first_byte, errors.UnreachableError),
        (hang_up_after_reading, errors.UnreachableError),
        (http(200, LIST, length=999), errors.UnreachableError),
        (http(200, LIST[:20]), errors.BadAnswerError),
        (http(200, b"<html>Sign in</html>"), errors.BadAnswerError),
        (http(200, b""), errors.BadAnswerError),
        (http(200, LIST, "Content-Encoding: gzip"), errors.BadAnswerError),
        (http(502, b"<html>"), errors.ServiceError),
        (http(302, b"", "Location: http://127.0.0.1:1/"), errors.BadAnswerError),
    ],
)
def test_a_read_over_a_broken_line_ends_in_words(
    over_http: OverHttp, scene: Scene, error: type[errors.BookkeeperError]
) -> None:
    with raw_server(scene) as server, pytest.raises(error) as caught:
        list(over_http(server.base_url).suppliers())
    assert caught.value.detail


def test_a_read_survives_a_line_that_mends(over_http: OverHttp, time: Time) -> None:
    with raw_server(drop_at_the_first_byte, hang_up_after_reading, http(503, b""), http(200, LIST)) as server:
        (page,) = over_http(server.base_url).suppliers()
    assert [supplier.id for supplier in page.items] == ["1"]
    assert len(time.waits) == 3


def behind(access: Access, time: Time, route: Route) -> Gateway:
    return Gateway(Client(access, time.pace, route), COMPANY, CONNECTION)


class TestProxy:
    def test_this_machine_is_reached_without_it(self, time: Time, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{closed_port()}")
        monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{closed_port()}")
        with raw_server(http(200, LIST)) as server, raw_server(http(500, b"")) as proxy:
            gateway = behind(Access(server.base_url, "Basic eA=="), time, Route(proxy=proxy.base_url))
            list(gateway.suppliers())
            gateway._client.close()
            assert (len(server.requests), len(proxy.requests)) == (1, 0)

    @pytest.mark.parametrize(
        "scene",
        [
            http(403, b"no"),
            hang_up_after_reading,
            b"HTTP/1.1 200 Connection established\r\n\r\n",
        ],
    )
    def test_a_tunnel_that_cannot_be_had_sends_nothing(self, time: Time, scene: Scene) -> None:
        with raw_server(scene) as proxy:
            access = Access("https://service.invalid", authorization_from(KEY))
            gateway = behind(access, time, Route(proxy=proxy.base_url))
            answer = gateway.send(gateway.payment_request(PAYMENT), "key-1")
            gateway._client.close()
            assert all(authorization_from(KEY).encode() not in seen for seen in proxy.requests)
        # A proxy that hangs up is no proof by its error alone; nothing is claimed beyond what is proven.
        expected = Outcome.UNKNOWN if scene is hang_up_after_reading else Outcome.NOT_SENT
        assert answer.outcome is expected


class TestCertificates:
    @pytest.fixture
    def certificate(self, tmp_path: Path) -> tuple[Path, ssl.SSLContext]:
        """A certificate for 127.0.0.1 that nobody vouches for, and a server's context with it."""
        x509 = pytest.importorskip("cryptography.x509")
        from cryptography.hazmat.primitives import hashes, serialization
        from cryptography.hazmat.primitives.asymmetric import ec

        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "loopback")])
        now = datetime.datetime.now(datetime.UTC)
        made = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(1)
            .not_valid_before(now - datetime.timedelta(hours=1))
            .not_valid_after(now + datetime.timedelta(hours=1))
            .add_extension(
                x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]),
                critical=False,
            )
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(key, hashes.SHA256())
        )
        file = tmp_path / "server.pem"
        pem = serialization.Encoding.PEM
        file.write_bytes(
            key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
            + made.public_bytes(pem)
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return file, context

    @staticmethod
    def over_tls(context: ssl.SSLContext, answer: bytes) -> Scene:
        def scene(connection: socket.socket) -> None:
            with context.wrap_socket(connection, server_side=True) as safe:
                read_request(safe)
                safe.sendall(answer)

        return scene

    def test_a_service_that_cannot_prove_who_it_is_gets_nothing(
        self, time: Time, certificate: tuple[Path, ssl.SSLContext]
    ) -> None:
        with raw_server(self.over_tls(certificate[1], http(200, LIST))) as server:
            access = Access(f"https://127.0.0.1:{server.port}", authorization_from(KEY))
            gateway = behind(access, time, Route())
            with pytest.raises(errors.UnreachableError, match="certificate"):
                list(gateway.suppliers())
            answer = gateway.send(gateway.payment_request(PAYMENT), "key-1")
            gateway._client.close()
        assert time.waits == []
        assert answer.outcome is Outcome.NOT_SENT

    def test_a_company_s_own_certificates_can_be_trusted(
        self, time: Time, certificate: tuple[Path, ssl.SSLContext]
    ) -> None:
        with raw_server(self.over_tls(certificate[1], http(200, LIST))) as server:
            access = Access(f"https://127.0.0.1:{server.port}", authorization_from(KEY))
            gateway = behind(access, time, Route(ca_file=certificate[0]))
            (page,) = gateway.suppliers()
            gateway._client.close()
        assert [supplier.id for supplier in page.items] == ["1"]
