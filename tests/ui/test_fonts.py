"""The bundled fonts hold every character that the program's own words use."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from neckbreak.ui.assets import asset
from neckbreak.ui.theme import FONT_FILES

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def characters() -> set[str]:
    package = ROOT / "src" / "neckbreak"
    files = [ROOT / "exercises.json", *(package / "words").glob("*.py")]
    files += (package / "ui").rglob("*.py")
    invented = {"pseudo.py", "translation.py"}  # other scripts come from the system's fonts
    files = [each for each in files if each.name not in invented]
    return {each for file in files for each in file.read_text("utf-8") if each.isprintable()}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", FONT_FILES)
def test_no_letter_is_borrowed_from_another_font(name: str, characters: set[str]) -> None:
    font = QRawFont(asset("fonts", "inter", name), 16.0)
    assert font.isValid()
    missing = sorted(each for each in characters if not font.supportsCharacter(ord(each)))
    assert missing == [], "make the subset again with these (README.md beside the fonts)"
