from __future__ import annotations

import pytest

from bookkeeper.books.text import amount_ranges, fold, sort_key, words


@pytest.mark.parametrize(
    ("text", "folded"), [("Café", "cafe"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("Łódź", "łodz")]
)
def test_accents_and_case_fold_away(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_numbers_inside_references_sort_as_numbers() -> None:
    references = ["INV-10", "inv-9", "INV-007", "", "Ärger", "B 1"]
    assert sorted(references, key=sort_key) == ["Ärger", "B 1", "INV-007", "inv-9", "INV-10", ""]


def test_words_without_letters_or_digits_are_left_out() -> None:
    assert words('Café  & "Sons" \0 %') == ["cafe", '"sons"']


def _covers(word: str, amount: str) -> bool:
    key = round(float(amount) * 10_000)
    return any(start <= key < end for start, end in amount_ranges(word))


@pytest.mark.parametrize(
    "word", ["1250", "1,250", "1.250", "1250.00", "1250.0", "1,250.00", "1.250,00", "£1,250", "1’250"]
)
def test_an_amount_is_found_however_it_is_written(word: str) -> None:
    assert _covers(word, "1250.00")


def test_a_whole_number_stands_for_the_pence_as_well() -> None:
    assert _covers("1250", "1250.99")
    assert not _covers("1250", "1251")
    assert not _covers("1250.5", "1250.60")


@pytest.mark.parametrize("word", ["inv-0077", "12a", "1,25,000.123456", "-", "", "1..2"])
def test_other_words_are_no_amounts(word: str) -> None:
    assert amount_ranges(word) == []


def test_a_small_decimal_keeps_its_reading_beside_the_thousands() -> None:
    assert _covers("1.234", "1.234")
    assert _covers("1.234", "1234")
