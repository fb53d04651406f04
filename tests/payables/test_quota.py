from __future__ import annotations

from bookkeeper.payables.problems import ProblemKind
from bookkeeper.payables.quota import requests_needed
from bookkeeper.payables.rules import Api
from tests.payables.samples import a_bill, a_ready_draft


def test_a_run_needs_more_the_more_payments_it_has() -> None:
    assert requests_needed(0, 0, 0) == 0
    assert requests_needed(1, 0, 0) >= 3
    assert requests_needed(100, 0, 0) - requests_needed(50, 0, 0) >= 50
    assert requests_needed(0, 10, 20) > requests_needed(10, 0, 0)


def test_a_run_that_does_not_fit_in_the_day_says_so_and_can_be_recorded() -> None:
    draft = a_ready_draft()
    draft.tick_all(a_bill(f"b{number}") for number in range(10))
    draft.prefer = Api.SYNC
    draft.requests_left = draft.requests_needed
    assert all(problem.kind is not ProblemKind.QUOTA_TOO_SMALL for problem in draft.problems)
    draft.requests_left = draft.requests_needed - 1
    (found,) = [one for one in draft.problems if one.kind is ProblemKind.QUOTA_TOO_SMALL]
    assert found.values == (str(draft.requests_needed), str(draft.requests_needed - 1))
    assert not found.is_error
