"""Continuation tokens: opaque to the client, to us the place in the list and the list it belongs to.

The token has the look of the vendor's (base64 of JSON, ending in ``=`` or holding ``+`` as it happens), so a
client that forgets to URL-encode it fails here as it would there. A page is cut by record number, not by
counting from the start: the last page of a million bills costs what the first does.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from typing import Final

from bookkeeper.practice.refusals import Refused

#: Records on a page of the synchronous API; the size seen in the vendor's sample token (DOMAIN.md 2.2).
PAGE_SIZE: Final = 100


def token_after(no: int, scope: str) -> str:
    """The token of the page that follows record ``no`` of the list described by ``scope``."""
    content = {"after": no, "pageSize": PAGE_SIZE, "scope": _digest(scope)}
    return base64.b64encode(json.dumps(content).encode()).decode()


def start_of(token: str | None, scope: str) -> int:
    """The record number after which the page begins; 0 without a token.

    Raises:
        Refused: 400; the token was not made here, or belongs to another list or query.
    """
    if not token:
        return 0
    try:
        content = json.loads(base64.b64decode(token, validate=True))
        after, made_for = int(content["after"]), content["scope"]
    except (binascii.Error, ValueError, KeyError, TypeError) as error:
        raise Refused(400, "The continuation token is not valid.") from error
    if made_for != _digest(scope):
        raise Refused(400, "The continuation token belongs to another list or query.")
    return after


def _digest(scope: str) -> str:
    return hashlib.blake2b(scope.encode(), digest_size=6).hexdigest()
