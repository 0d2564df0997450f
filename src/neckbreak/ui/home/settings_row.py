"""One setting on the page: its title, what it changes, its control, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from neckbreak.domain.settings import Setting, SettingType
from neckbreak.domain.vocabulary import EQUIPMENT
from neckbreak.errors import KnownError
from neckbreak.ui.home.ruled import Ruled
from neckbreak.ui.home.settings_choices import Chips, MenuControl, Segments, Switch
from neckbreak.ui.home.settings_fields import Control, TextControl
from neckbreak.ui.home.settings_hours import HoursControl
from neckbreak.ui.home.settings_numbers import Stepper, choice_words, nearest_allowed, value_words
from neckbreak.ui.theme import Theme, scale
from neckbreak.ui.widgets import Button, Text
from neckbreak.words.errors import error_text
from neckbreak.words.language import translated
from neckbreak.words.settings_words import say_setting

STACK_BELOW = 560
"""Below this width a control stands under its words."""

GROUPS_NOT_HERE = frozenset({"Calls and focus"})
"""What no part of the program can tell or do yet; shown, and said so."""

MOST_SEGMENTS = 4
"""More values than this stand in a menu."""

NO_BREAK = "\N{NO-BREAK SPACE}"
WIDE = (SettingType.HOURS, SettingType.LIST)
NUMBERS = (SettingType.DURATION, SettingType.WHOLE)
TOOLS = ("chair", "desk", "wall", "doorway", "band", "weights", "towel", "ball")


def control_of(theme: Theme, declared: Setting) -> Control:
    """The control for a type of setting."""
    match declared.type:
        case SettingType.SWITCH:
            return Switch(theme)
        case SettingType.CHOICE if len(declared.choices) > MOST_SEGMENTS:
            return MenuControl(theme, choice_words(declared))
        case SettingType.CHOICE:
            return Segments(theme, choice_words(declared))
        case SettingType.WEEKDAY:
            return MenuControl(theme, choice_words(declared))
        case SettingType.LIST:
            tools = [each for each in TOOLS if each in EQUIPMENT]
            return Chips(theme, tuple((each, say_setting(f"equipment.{each}")) for each in tools))
        case SettingType.HOURS:
            return HoursControl(theme)
        case SettingType.DURATION | SettingType.WHOLE | SettingType.NUMBER:
            return Stepper(theme, declared)
        case _:
            return TextControl(theme)


def is_here(declared: Setting) -> bool:
    """Whether a setting has an effect today."""
    return declared.group not in GROUPS_NOT_HERE


def consequence(declared: Setting) -> str:
    """What it changes, with the usual range of a number."""
    usual, words = declared.recommended, translated(declared.help)
    if usual is None or declared.type not in NUMBERS:
        return words
    low, high = (value_words(declared, declared.to_plain(int(end))) for end in usual)
    hint = say_setting("settings.usual", low=low, high=high).replace(" ", NO_BREAK)
    return f"{words} {hint}"


class Row(Ruled):
    """`save` takes the key and a plain value, and raises KnownError if it cannot be used."""

    def __init__(
        self,
        theme: Theme,
        declared: Setting,
        control: Control,
        save: Callable[[str, Any], None],
        *,
        is_first: bool,
    ) -> None:
        super().__init__(theme, is_first=is_first)
        self._save = save
        self.declared = declared
        self.is_available = is_here(declared)
        self._plain: Any = None
        self._wrong: Any = None
        self.control = control
        self.title = translated(declared.title)
        self.control.set_name(self.title)
        self.control.asked.connect(self.ask)
        self._name_for_focus()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(theme, self.title, "body-strong", wraps=True))
        words.addWidget(Text(theme, consequence(declared), "detail", "text2", wraps=True))
        if not self.is_available:
            not_here = Text(theme, say_setting("settings.not-here"), "detail", "amber", wraps=True)
            words.addWidget(not_here)
        self.back = Button(theme, "", "tertiary", 32, icon="undo")
        self.back.clicked.connect(lambda: self.ask(declared.to_plain(declared.default)))
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(12)
        self._top.addLayout(words, 1)
        self._right = QHBoxLayout()
        self._right.setSpacing(6)
        self._right.addWidget(self.back)
        self._top.addLayout(self._right)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 13, 20, 13)
        column.setSpacing(10)
        column.addLayout(self._top)
        if declared.type in WIDE:
            column.addWidget(self.control)
        else:
            self._right.addWidget(self.control)
        column.addLayout(self._error_line())
        self.set_enabled(True)

    def _error_line(self) -> QBoxLayout:
        self.error = Text(self.theme, "", "detail", "danger", wraps=True)
        self.fix = Button(self.theme, "", "secondary", 32)
        self.fix.clicked.connect(self._on_fix)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.error, 1)
        line.addWidget(self.fix)
        self.error.hide()
        self.fix.hide()
        return line

    def _name_for_focus(self) -> None:
        (self.control.focusProxy() or self.control).setObjectName(self.declared.key)

    # --- showing ----------------------------------------------------------------------------

    def show_plain(self, plain: Any) -> None:
        """Show what is in force, unless something wrong is being typed."""
        if plain == self._plain and self._wrong is not None:
            return
        self._plain = plain
        self.control.show_plain(plain)
        default = self.declared.to_plain(self.declared.default)
        self.back.setVisible(plain != default and self.is_available)
        words = say_setting("settings.back", value=value_words(self.declared, default))
        self.back.setToolTip(words)
        self.back.setAccessibleName(f"{words}: {self.title}")
        self._clear()

    def set_enabled(self, is_enabled: bool) -> None:
        """No control of a damaged file, or of something that is not there, can be used."""
        self.control.setEnabled(is_enabled and self.is_available)
        self.back.setEnabled(is_enabled)

    def matches(self, words: str) -> bool:
        """Whether a search means this one."""
        help_, group = translated(self.declared.help), translated(self.declared.group)
        return words.lower() in f"{self.title} {help_} {group}".lower()

    # --- asking -----------------------------------------------------------------------------

    def ask(self, plain: Any) -> None:
        """Save a wanted value; what cannot be used is said here, and the old value stays."""
        self._wrong = None
        try:
            self._save(self.declared.key, plain)
        except KnownError as error:
            self._refuse(plain, error)
        else:
            self.show_plain(self._plain)

    def _refuse(self, plain: Any, error: KnownError) -> None:
        self._wrong = plain
        why = error.data.get("why")
        is_value = error.key == "setting-invalid" and why is not None
        self.error.setText(
            say_setting("settings.wrong", why=why) if is_value else error_text(error)
        )
        nearest = nearest_allowed(self.declared, plain)
        key, value = ("keep", self._plain) if nearest is None else ("use", nearest)
        self.fix.set_words(
            say_setting(f"settings.{key}", value=value_words(self.declared, value)).strip()
        )
        self.error.show()
        self.fix.show()
        self.control.show_wrong(True)

    def _on_fix(self) -> None:
        nearest = nearest_allowed(self.declared, self._wrong)
        if nearest is not None:
            self.ask(nearest)
            return
        self._wrong = None
        self.show_plain(self._plain)
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        self._wrong = None
        self.error.hide()
        self.fix.hide()
        self.control.show_wrong(False)

    # --- layout -----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Little room: the control stands under its words."""
        super().resizeEvent(event)
        room = self.width() - 40
        wide = self.control.wide() if isinstance(self.control, Segments) else 220 * scale()
        is_narrow = room < wide + 12 + self.back.sizeHint().width() + 250 * scale()
        is_narrow = is_narrow or self.width() < STACK_BELOW
        is_narrow = is_narrow and self.declared.type not in WIDE
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._top.setDirection(down if is_narrow else right)
        first = (
            QHBoxLayout.Direction.RightToLeft if is_narrow else QHBoxLayout.Direction.LeftToRight
        )
        self._right.setDirection(first)
        self._right.setAlignment(Qt.AlignmentFlag.AlignLeft if is_narrow else Qt.AlignmentFlag(0))
        self.control.set_stacked(wide + self.back.sizeHint().width() + 12 > room)
        if isinstance(self.control, Segments):
            self.control.set_room(room - self.back.sizeHint().width() - 6)
