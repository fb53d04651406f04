from __future__ import annotations

from pathlib import Path

import pytest

from bookkeeper.errors import FilesError
from bookkeeper.settings import Home, Place, Settings, SettingsFile, Theme
from tests.conftest import Clock


def test_one_folder_holds_everything_when_asked(tmp_path: Path) -> None:
    home = Home.find({"BOOKKEEPER_HOME": str(tmp_path / "über uns")})
    for folder in (home.data, home.config, home.cache, home.logs, home.journal, home.practice):
        assert folder.is_relative_to(tmp_path / "über uns")
    assert list(tmp_path.iterdir()) == []


def test_ids_from_outside_never_become_part_of_a_path(tmp_path: Path) -> None:
    home = Home.find({"BOOKKEEPER_HOME": str(tmp_path)})
    path = home.books("../../evil", "C:\\x")
    assert path.parent == home.cache / "books"
    assert path != home.books("../../evil", "C:\\y")


def test_settings_come_back_as_they_were_saved(tmp_path: Path, clock: Clock) -> None:
    file = SettingsFile(tmp_path / "deep" / "settings.json")
    settings = Settings(theme=Theme.DARK, hold_s=0)
    settings.places.append(
        Place(
            base_url="https://x",
            company_id="c",
            connection_id="k",
            name="N",
            platform_key="gbol",
            platform_name="Xero",
            key_name="n",
        )
    )
    settings.choices("c").accounts_by_method["BACS"] = {"GBP": "acc-1"}
    file.save(settings)
    assert file.load(clock()) == settings
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["settings.json"]


def test_without_a_file_the_defaults_hold(tmp_path: Path, clock: Clock) -> None:
    assert SettingsFile(tmp_path / "none.json").load(clock()) == Settings()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"hold_s": -1}', b'{"theme": "pink"}'])
def test_damaged_settings_are_put_aside_not_overwritten(tmp_path: Path, clock: Clock, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert SettingsFile(path).load(clock()) == Settings()
    (kept,) = tmp_path.iterdir()
    assert kept.name.startswith("settings.json.unreadable-")
    assert kept.read_bytes() == content


def test_a_folder_that_cannot_be_written_gives_a_message(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FilesError):
        SettingsFile(tmp_path / "file" / "settings.json").save(Settings())
