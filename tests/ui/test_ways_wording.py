from __future__ import annotations

import pytest

from bookkeeper.payables.removal import Effect, Obstacle
from bookkeeper.payables.rules import RULES, Api, rules_for
from bookkeeper.payables.scenarios import Hindrance, Reason, Scenario, hindrance
from bookkeeper.ui import ways_wording


@pytest.mark.parametrize("platform", RULES)
@pytest.mark.parametrize("apis", [frozenset(Api), frozenset({Api.SYNC})])
def test_every_way_that_is_not_open_says_why_and_names_the_software(
    platform: str, apis: frozenset[Api]
) -> None:
    rules = rules_for(platform).limited_to(apis)
    for scenario in Scenario:
        found = hindrance(rules, scenario)
        if found is not None:
            words = ways_wording.hindrance(found)
            assert rules.software in words
            assert "{" not in words


@pytest.mark.parametrize("scenario", Scenario)
@pytest.mark.parametrize("reason", Reason)
def test_no_pair_of_way_and_reason_is_without_words(scenario: Scenario, reason: Reason) -> None:
    words = ways_wording.hindrance(Hindrance(scenario, reason, "Xero"))
    assert "Xero" in words
    assert "{" not in words


def test_a_part_of_a_credit_note_is_refused_in_the_words_of_the_trade() -> None:
    found = hindrance(rules_for("gbol"), Scenario.PART_OF_CREDIT)
    assert found is not None
    assert ways_wording.hindrance(found) == "Xero can only use a credit note in full."


@pytest.mark.parametrize("obstacle", Obstacle)
def test_every_obstacle_has_words(obstacle: Obstacle) -> None:
    assert "{" not in ways_wording.obstacle(obstacle, "Xero")


@pytest.mark.parametrize("effect", Effect)
def test_every_consequence_has_words_with_or_without_an_amount(effect: Effect) -> None:
    with_amount = ways_wording.effect(effect, "Xero", "INV-1", "£5.00")
    without = ways_wording.effect(effect, "Xero", "INV-1", "")
    assert "{" not in with_amount + without
    assert not without.startswith(" ")


def test_the_two_apis_are_told_apart() -> None:
    assert len({ways_wording.api_word(api) for api in Api}) == len(Api)
