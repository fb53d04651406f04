"""Where the service is and what proves who is asking: a checked address and an Authorization header.

Light: no httpx. The key itself never leaves this module in a text that could be logged.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import urlsplit

from bookkeeper.errors import InsecureAddressError, WrongKeyError

#: The vendor's production host. Sync OpenAPI file 3.0.0, ``servers`` (2026-08-17).
PRODUCTION_URL = "https://api.codat.io"

_PREFIX = re.compile(r"\s*authorization\s*:\s*", re.IGNORECASE)
_SCHEME = re.compile(r"basic(\s+|$)", re.IGNORECASE)
#: Shorter texts are not blotted out of messages: they would take innocent words with them.
_SHORTEST_SECRET = 4


@dataclass(frozen=True, slots=True)
class Access:
    """A service to talk to and the header that opens it.

    Attributes:
        base_url: Scheme, host, port and path prefix; kept without a closing slash.
        authorization: The whole value of the ``Authorization`` header.

    Raises:
        InsecureAddressError: The address is neither https nor on this machine, or is no address.
    """

    base_url: str
    authorization: str = field(repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "base_url", _checked(self.base_url))

    @property
    def is_loopback(self) -> bool:
        """Whether the service runs on this machine."""
        return _is_loopback(urlsplit(self.base_url).hostname or "")

    def redacted(self, text: str) -> str:
        """The text with the key blotted out, raw or encoded, wherever it stands."""
        credential = self.authorization.partition(" ")[2]
        for secret in (credential, _decoded(credential)):
            if len(secret) >= _SHORTEST_SECRET:
                text = text.replace(secret, "[key]")
        return text


def authorization_from(pasted: str) -> str:
    """The header value for what a person pasted: the raw key, or the ready header in any spelling.

    The vendor's portal shows both. The header carries base64 of the key *alone*, without the colon
    that HTTP Basic normally has (DOMAIN 8, read 2026-08-17).

    Raises:
        WrongKeyError: Nothing usable was pasted.
    """
    text = _PREFIX.sub("", pasted, count=1) if _PREFIX.match(pasted) else pasted.strip()
    scheme = _SCHEME.match(text)
    credential = "".join((text[scheme.end() :] if scheme else text).split())
    is_sound = credential.isprintable() and (credential.isascii() or not scheme)
    if not (credential and is_sound):
        raise WrongKeyError(
            "What was pasted is not an API key.", advice="Copy the key from the vendor's portal again."
        )
    if not scheme:
        credential = base64.b64encode(credential.encode()).decode()
    return f"Basic {credential}"


def safe_link(url: str | None) -> str | None:
    """The address if it may be offered to a browser: https, with a host, without a user name; else None."""
    if not url or not url.isprintable() or any(sign in url for sign in ' \\"<>'):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    is_safe = parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc
    return url if is_safe else None


def _checked(base_url: str) -> str:
    text = base_url.strip().rstrip("/")
    scheme, sign, rest = text.partition("://")
    text = scheme.lower() + sign + rest
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        raise _insecure(base_url) from None
    is_plain = text.isascii() and text.isprintable() and not any(sign in text for sign in " \\@?#")
    is_secure = parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host))
    if not (is_plain and is_secure and host):
        raise _insecure(base_url)
    return text


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _insecure(address: str) -> InsecureAddressError:
    # A pasted address may hold a password before an @: show only what stands behind it.
    return InsecureAddressError("{0} is not a safe address.", repr(address.rpartition("@")[2]))


def _decoded(credential: str) -> str:
    try:
        return base64.b64decode(credential, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return ""
