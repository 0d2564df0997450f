"""Colours, type and spacing of the design language: light, dark and high contrast.

`current(choice)` follows the system or the person's own choice. Text sizes grow with the system's
font; nothing that holds text has a fixed size.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QIcon

from neckbreak.ui.assets import asset
from neckbreak.ui.system_asks import wants_contrast, wants_dark

FONT_FILES = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "InterDisplay-SemiBold.otf",
)
USUAL_FONT_PX = 15.0
LARGEST_SCALE = 2.0
LINEAR_TO = 20.0
"""Type up to this size grows as the person wants; a headline twice as large leaves no room."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One palette; every colour is "#RRGGBB"."""

    name: str
    canvas: str
    side: str
    surface: str
    sunken: str
    disc: str
    line: str
    control: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_tint: str
    accent_mid: str
    coral: str
    coral_text: str
    coral_tint: str
    amber: str
    amber_tint: str
    slate: str
    slate_tint: str
    slate_mid: str
    sage: str
    work: str
    danger: str
    focus: str
    """The outline of what has the keyboard."""

    @property
    def is_dark(self) -> bool:
        """Light text on a dark ground."""
        return self.name in ("dark", "contrast-dark")

    @property
    def has_contrast(self) -> bool:
        """Pure grounds, lines of double width round what can be clicked, no tints."""
        return self.name.startswith("contrast")

    def colour(self, token: str) -> QColor:
        """A token as a colour to paint with."""
        return QColor(getattr(self, token))


LIGHT = Theme(
    name="light",
    canvas="#F7F2EA",
    side="#F1EADE",
    surface="#FFFCF7",
    sunken="#EFE7DA",
    disc="#EBDFCE",
    line="#E3D9C8",
    control="#8F8371",
    text="#2B2620",
    text2="#5F564A",
    text3="#6E6458",
    accent="#2B6A63",
    accent_hover="#235851",
    accent_pressed="#1C4B46",
    on_accent="#FFFFFF",
    accent_tint="#DDEAE5",
    accent_mid="#8DB8AF",
    coral="#D8552F",
    coral_text="#A83A17",
    coral_tint="#FBE5DA",
    amber="#7D5200",
    amber_tint="#F7E8C6",
    slate="#4A586C",
    slate_tint="#DFE4EA",
    slate_mid="#6F7E93",
    sage="#C5D4BE",
    work="#E6DBC9",
    danger="#A12B1F",
    focus="#2B2620",
)

DARK = Theme(
    name="dark",
    canvas="#16191D",
    side="#121518",
    surface="#1F2328",
    sunken="#2A2F36",
    disc="#262B31",
    line="#343A42",
    control="#78808A",
    text="#EFE8DE",
    text2="#B9B0A4",
    text3="#A0978C",
    accent="#7CC0B4",
    accent_hover="#93D0C5",
    accent_pressed="#66AA9E",
    on_accent="#0F1E1B",
    accent_tint="#22403C",
    accent_mid="#4F8D83",
    coral="#FF9466",
    coral_text="#FFA882",
    coral_tint="#43271C",
    amber="#E9BE6B",
    amber_tint="#3B2F17",
    slate="#A6B3C6",
    slate_tint="#2A323D",
    slate_mid="#6B7A90",
    sage="#3F5238",
    work="#31373F",
    danger="#FF9A8B",
    focus="#EFE8DE",
)

CONTRAST_LIGHT = Theme(
    name="contrast-light",
    **dict.fromkeys(("canvas", "side", "surface", "sunken", "disc", "on_accent"), "#FFFFFF"),
    **dict.fromkeys(("accent_tint", "coral_tint", "amber_tint", "slate_tint"), "#FFFFFF"),
    **dict.fromkeys(("line", "control", "text", "text2", "text3"), "#000000"),
    accent="#004F46",
    accent_hover="#003B34",
    accent_pressed="#002A25",
    accent_mid="#00796B",
    coral="#A83200",
    coral_text="#8A2800",
    amber="#5C3C00",
    slate="#22344F",
    slate_mid="#4A5F80",
    sage="#2F6B2F",
    work="#767676",
    danger="#8A0F05",
    focus="#FFD800",
)

CONTRAST_DARK = Theme(
    name="contrast-dark",
    **dict.fromkeys(("canvas", "side", "surface", "sunken", "disc", "on_accent"), "#000000"),
    **dict.fromkeys(("accent_tint", "coral_tint", "amber_tint", "slate_tint"), "#000000"),
    **dict.fromkeys(("line", "control", "text", "text2", "text3"), "#FFFFFF"),
    accent="#7FF0DF",
    accent_hover="#A6F7EA",
    accent_pressed="#5CD6C4",
    accent_mid="#2FA393",
    coral="#FF9466",
    coral_text="#FFB08A",
    amber="#FFD166",
    slate="#B9CCF0",
    slate_mid="#8FA8D6",
    sage="#7BC47B",
    work="#8A8A8A",
    danger="#FF9A8B",
    focus="#FFE600",
)


@dataclass(frozen=True, slots=True)
class Role:
    """A place of text in the type scale: pixels, line height, weight, negative tracking in %."""

    px: float
    line: float
    weight: QFont.Weight = QFont.Weight.Normal
    tracking: float = 100.0
    is_number: bool = False
    """Figures that change: the display cut has none of equal width, so the text cut is used."""

    @property
    def is_display(self) -> bool:
        """Large text uses the display cut."""
        return self.px >= 20 and not self.is_number


_M, _S = QFont.Weight.Medium, QFont.Weight.DemiBold
ROLES = {
    "caption": Role(12, 16, _M),
    "detail": Role(13, 18),
    "body": Role(14, 20),
    "body-medium": Role(14, 20, _M),
    "body-strong": Role(14, 20, _S),
    "heading": Role(15, 20, _S),
    "section": Role(20, 28, _S, 99),
    "lead": Role(17, 26),
    "lead-strong": Role(17, 24, _S),
    "page": Role(26, 32, _S, 98.5),
    "card": Role(30, 38, _S, 98.5),
    "next": Role(36, 44, _S, 97, is_number=True),
    "break-name": Role(30, 38, _S, 98.5),
    "cue": Role(52, 62, _S, 98),
    "hold": Role(80, 80, _S, 97, is_number=True),
}


def current(choice: str = "system") -> Theme:
    """The palette for a choice of the settings: "system", "light", "dark" or "contrast"."""
    if choice == "contrast" or (choice == "system" and wants_contrast()):
        return CONTRAST_DARK if wants_dark() else CONTRAST_LIGHT
    is_dark = wants_dark() if choice == "system" else choice == "dark"
    return DARK if is_dark else LIGHT


@cache
def families() -> tuple[str, str]:
    """(text, display) families: the bundled Inter, or the system's own font."""
    loaded: list[str] = []
    for name in FONT_FILES:
        number = QFontDatabase.addApplicationFont(asset("fonts", "inter", name))
        loaded += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    system = QGuiApplication.font().family()
    text = "Inter" if "Inter" in loaded else system
    return (text, "Inter Display" if "Inter Display" in loaded else text)


def scale() -> float:
    """How much larger than usual the person wants text, 1 to 2."""
    px = QFontInfo(QGuiApplication.font()).pixelSize()
    return min(LARGEST_SCALE, max(1.0, px / USUAL_FONT_PX))


def font(role: str, factor: float = 1.0) -> QFont:
    """The font of a role, with figures of equal width. What is large already grows less."""
    wanted = ROLES[role]
    text, display = families()
    made = QFont(display if wanted.is_display else text)
    more = (scale() - 1.0) * min(wanted.px, LINEAR_TO**2 / wanted.px)
    made.setPixelSize(max(1, round((wanted.px + more) * factor)))
    made.setWeight(wanted.weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    if wanted.tracking != 100.0:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, wanted.tracking)
    return made


def scroll_style(theme: Theme) -> str:
    """A quiet scroll bar."""
    return (
        "QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }"
        f"QScrollBar::handle:vertical {{ background: {theme.control}; border-radius: 3px;"
        " min-height: 32px; }"
        "QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }"
        "QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }"
    )


def app_icon() -> QIcon:
    """The program's icon, for windows that have a title bar."""
    icon = QIcon()
    for size in (16, 32, 64, 128):
        icon.addFile(asset("icons", f"app-{size}.png"))
    return icon
