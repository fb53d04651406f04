"""The clerk killed with SIGKILL at numbered points of a payment's life, under faults; the ledger decides.

A representative part: many points without a fault, and every fault at the point where most is at stake. All
of it, which takes a quarter of an hour: ``python3 packaging/dev.py bench faults --crash``.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

import pytest

from bookkeeper.payables.rules import Api
from bookkeeper.practice import FaultName
from tests.crash.scene import READ_FAULTS, WRITE_FAULTS, Scenario, Scene, open_scene
from tests.faults.judging import Judgement
from tests.faults.shapes import WAYS, Shape
from tests.postgres import Server

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="kills with SIGKILL what it forks"),
    pytest.mark.timeout(300),
]

#: Every point of the life of one payment; of several, whose lives are alike, every so many-th.
STRIDES = {Shape.ONE: 1, Shape.BATCH: 2, Shape.SEVERAL: 5, Shape.CREDIT_THEN_CASH: 3}

#: The answer has come and is not yet in the journal: whatever happened is known to nobody.
AT_STAKE = "before committing answered"


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    with open_scene(tmp_path_factory.mktemp("scene")) as opened:
        yield opened


@pytest.fixture(scope="module")
def shared_scene(tmp_path_factory: pytest.TempPathFactory, postgres: Server) -> Iterator[Scene]:
    """The same at a shared journal, a new one for each scenario."""
    with open_scene(tmp_path_factory.mktemp("shared"), server=postgres) as opened:
        yield opened


def assert_killed(shape: Shape, passed: Sequence[str], number: int) -> None:
    """The program was killed at its point.

    Answers that come together are written together: where several payments are under way at a time, a life
    can have fewer points than the one in which they were counted, and end before it comes to this one.
    """
    assert len(passed) <= number, "the program lived on"
    if len(passed) < number:
        assert shape is Shape.SEVERAL, "a life of one payment after the other has always the same points"
        assert passed.count("answered") == passed.count("before sending"), "the program ended before its end"


@pytest.mark.parametrize(("shape", "api"), WAYS)
def test_killed_at_every_point(scene: Scene, shape: Shape, api: Api) -> None:
    found, points = scene.perform(Scenario(shape, api))
    assert found == Judgement(payments=found.payments)
    assert "answered" in points
    for number in range(0, len(points), STRIDES[shape]):
        scenario = Scenario(shape, api, kill_at=number)
        judged, passed = scene.perform(scenario)
        assert_killed(shape, passed, number)
        assert judged.failures == [], scenario


@pytest.mark.parametrize("fault", WRITE_FAULTS)
@pytest.mark.parametrize(("shape", "api"), WAYS)
def test_killed_after_a_send_that_met_a_fault(scene: Scene, shape: Shape, api: Api, fault: FaultName) -> None:
    assert scene.perform(Scenario(shape, api, fault, kill_at=AT_STAKE))[0].failures == []


@pytest.mark.parametrize("fault", WRITE_FAULTS)
@pytest.mark.parametrize("api", Api)
def test_lives_on_after_a_send_that_met_a_fault(scene: Scene, api: Api, fault: FaultName) -> None:
    assert scene.perform(Scenario(Shape.ONE, api, fault))[0].failures == []


@pytest.mark.parametrize("fault", READ_FAULTS)
@pytest.mark.parametrize("api", Api)
def test_killed_while_the_books_cannot_be_read(scene: Scene, api: Api, fault: FaultName) -> None:
    scenario = Scenario(Shape.CREDIT_THEN_CASH, api, fault, is_of_reads=True, kill_at=AT_STAKE)
    assert scene.perform(scenario)[0].failures == []


@pytest.mark.parametrize(("shape", "api"), WAYS)
def test_a_desk_killed_at_points_of_its_work_at_a_shared_journal(
    shared_scene: Scene, shape: Shape, api: Api
) -> None:
    found, points = shared_scene.perform(Scenario(shape, api))
    assert found == Judgement(payments=found.payments)
    assert "answered" in points
    for number in range(0, len(points), 3 + 2 * STRIDES[shape]):
        scenario = Scenario(shape, api, kill_at=number)
        judged, passed = shared_scene.perform(scenario)
        assert_killed(shape, passed, number)
        assert judged.failures == [], scenario


@pytest.mark.parametrize(
    ("engine", "api"), [("sqlite", Api.SYNC), ("sqlite", Api.ASYNC), ("postgresql", Api.SYNC)]
)
def test_killed_at_every_point_until_what_needs_approval_is_sent(
    request: pytest.FixtureRequest, engine: str, api: Api
) -> None:
    scene: Scene = request.getfixturevalue("scene" if engine == "sqlite" else "shared_scene")
    found, points = scene.perform(Scenario(Shape.ONE, api, needs_approval=True))
    assert found == Judgement(payments=1)
    assert points.index("committed approved") < points.index("before sending")
    # From there on it is a payment like any other.
    end = points.index("answered") + 1
    for number in range(0, end, 1 if engine == "sqlite" else 3):
        scenario = Scenario(Shape.ONE, api, kill_at=number, needs_approval=True)
        judged, passed = scene.perform(scenario)
        assert_killed(Shape.ONE, passed, number)
        assert judged.failures == [], scenario


@pytest.mark.parametrize("fault", [FaultName.COMMIT_THEN_DROP, FaultName.ERROR_AFTER])
@pytest.mark.parametrize(("shape", "api"), WAYS[:3])
def test_a_desk_killed_after_a_send_that_met_a_fault_at_a_shared_journal(
    shared_scene: Scene, shape: Shape, api: Api, fault: FaultName
) -> None:
    assert shared_scene.perform(Scenario(shape, api, fault, kill_at=AT_STAKE))[0].failures == []
