"""Where the API keeps a company's books: paths below the service's address, percent-encoded."""

from __future__ import annotations

from urllib.parse import quote


def part(id_: str) -> str:
    """An opaque id as one part of a path; one made of dots would be taken for a step up."""
    return quote(id_, safe="") if id_.strip(".") else id_.replace(".", "%2E")


class Paths:
    """The paths of one company's books behind one connection.

    Attributes:
        company: Of the company.
        data: Of the copy of its books (asynchronous API).
        home: Of the connection; every write stands below it.
        payables: Of the synchronous API.
        push: Of the asynchronous API's writes.
    """

    def __init__(self, company_id: str, connection_id: str) -> None:
        self.company = f"/companies/{part(company_id)}"
        self.data = f"{self.company}/data"
        self.home = f"{self.company}/connections/{part(connection_id)}"
        self.payables = f"{self.home}/payables"
        self.push = f"{self.home}/push"
