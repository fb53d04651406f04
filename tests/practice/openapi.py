"""Holds answers against the vendor's own description of its API, where that file is at hand."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import httpx
from openapi_core import OpenAPI
from openapi_core.templating.paths.exceptions import PathNotFound
from openapi_core.testing import MockRequest, MockResponse

#: Beside the checkout, never part of it.
SHARED = Path(__file__).parents[3] / "shared" / "codat"
SYNC = "Codat-Sync-Payables.json"
ASYNC = "Codat-Sync-Payables-v1.json"

#: Answers the description does not list: wrong method, too large, another body for the same key, a gateway's.
UNLISTED = {405, 413, 422, 502}


def is_present(name: str) -> bool:
    return (SHARED / name).is_file()


def _with_null_types(node: Any) -> Any:
    """The file calls itself 3.1 but says ``nullable``, which 3.1 does not know (MEASURED.md 11)."""
    if isinstance(node, list):
        return [_with_null_types(element) for element in node]
    if not isinstance(node, dict):
        return node
    rewritten = {key: _with_null_types(value) for key, value in node.items()}
    if rewritten.pop("nullable", False) is not True:
        return rewritten
    if isinstance(rewritten.get("type"), str) and "enum" not in rewritten:
        return {**rewritten, "type": [rewritten["type"], "null"]}
    return {"anyOf": [rewritten, {"type": "null"}]}


@cache
def description(name: str) -> OpenAPI:
    return OpenAPI.from_dict(_with_null_types(json.loads((SHARED / name).read_text(encoding="utf-8"))))


_seen: set[tuple[object, ...]] = set()


def _shape(value: Any) -> object:
    """What matters of a value to a schema: types, names, and words that may be one of a few."""
    if isinstance(value, dict):
        return frozenset((name, _shape(inner)) for name, inner in value.items())
    if isinstance(value, list):
        return frozenset(_shape(inner) for inner in value)
    return value if isinstance(value, str) and value.isalpha() else type(value)


def check(name: str, response: httpx.Response) -> None:
    """Raise unless the answer is one the description allows for its request.

    What the description knows nothing of is let pass: addresses that are not there, and ``UNLISTED``. An
    answer of a shape that has passed before passes again unread: holding it against the schema takes longer
    than the test it is in.
    """
    request = response.request
    is_file = response.headers.get("content-type") == "application/octet-stream"
    if response.status_code in UNLISTED or is_file or request.url.path.startswith("/practice/"):
        return
    is_json = "json" in response.headers.get("content-type", "")
    route = tuple(part for part in request.url.path.split("/") if part.isalpha())
    shape = (name, request.method, route, response.status_code, _shape(response.json()) if is_json else None)
    if shape in _seen:
        return
    asked = MockRequest(
        "https://api.codat.io",
        request.method,
        request.url.path,
        headers={"Authorization": "Basic a2V5"},
        args=dict(request.url.params),
    )
    content_type = response.headers.get("content-type", "").partition(";")[0]
    answered = MockResponse(response.content, response.status_code, dict(response.headers), content_type)
    try:
        description(name).validate_response(asked, answered)
    except PathNotFound:
        assert response.status_code == 404
    _seen.add(shape)
