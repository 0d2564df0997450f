"""`doctor`: every line has its sentence, and says what is really there."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest

from neckbreak.desktop import doctor
from neckbreak.desktop.doctor import findings
from neckbreak.ports.system import Finding
from neckbreak.words.errors import fields
from neckbreak.words.findings import FINDINGS, finding_text
from real_desktop import Desk, desktop_part

NOWHERE = {
    "PATH": "/nonexistent",
    "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus",
    "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent/bus",
}


def by_topic(found: list[Finding]) -> dict[str, Finding]:
    return {finding.topic: finding for finding in reversed(found)}


def test_every_key_has_a_sentence_and_every_sentence_a_key() -> None:
    literals = {
        node.value
        for node in ast.walk(ast.parse(inspect.getsource(doctor)))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert FINDINGS.keys() <= literals
    keys = {text for text in literals if text.split("-")[0] in {k.split("-")[0] for k in FINDINGS}}
    dashed = {text for text in keys if "-" in text and " " not in text and "." not in text}
    assert dashed <= FINDINGS.keys()


def check_words(found: list[Finding]) -> None:
    for finding in found:
        needed, _ = fields(FINDINGS[finding.key])
        assert needed <= dict(finding.data).keys(), finding
        assert "?" not in finding_text(finding)


def test_a_machine_with_nothing(tmp_path: Path) -> None:
    found = findings(tmp_path / "data", {**NOWHERE, "HOME": str(tmp_path)}, "3.31.0")
    check_words(found)
    topics = by_topic(found)
    assert {topic for topic, finding in topics.items() if finding.is_ok is False} == {
        "display", "activity", "tray", "notifications", "database",
    }  # fmt: skip
    assert topics["sound"].is_ok is None
    assert topics["data"].key == "data-dir-new"
    assert topics["commands"].key == "control-not-running"
    assert not (tmp_path / "data").exists()


def test_a_folder_that_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    found = findings(tmp_path / "file" / "data", NOWHERE)
    assert by_topic(found)["data"].key == "data-dir-unwritable"
    assert "database" not in by_topic(found)


@pytest.mark.desktop
def test_a_whole_desktop(tmp_path: Path) -> None:
    with desktop_part(), Desk() as desk:
        desk.start_bus()
        desk.start_x()
        desk.start_openbox()
        desk.start_dunst()
        desk.start_panel()
        desk.start_logind()
        found = findings(tmp_path, desk.env, "3.40.1")
    check_words(found)
    topics = by_topic(found)
    assert [finding for finding in found if finding.is_ok is False] == []
    assert topics["activity"].key == "sensor-push"
    assert dict(topics["activity"].data)["sensor"] == "xsync"
    assert topics["tray"].key == "tray-host"
    assert topics["notifications"].key == "notifications-buttons"
    assert topics["lock"].key == "lock-watched"
    assert dict(topics["lock"].data)["sources"] == "LockedHint"


@pytest.mark.desktop
def test_gnome_without_its_extension(tmp_path: Path) -> None:
    with desktop_part(), Desk() as desk:
        desk.start_bus()
        desk.start_mutter()
        topics = by_topic(findings(tmp_path, desk.env))
    assert dict(topics["activity"].data)["sensor"] == "mutter"
    assert topics["tray"].key == "tray-none-gnome"
    assert topics["display"].key == "display-wayland"
