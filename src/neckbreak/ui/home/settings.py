"""Settings: every declared setting as a row, applied at once; no OK, nothing to lose.

The page follows from `domain.policy.SETTINGS`: groups, titles, consequences and controls. A change
goes through the desk into the settings file and into the plan in one step; what comes back is what
is in force. Search and the group names only show and hide.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from neckbreak.domain.policy import GROUPS, SETTINGS, Policy, to_plain
from neckbreak.errors import KnownError
from neckbreak.ui.desk import Desk
from neckbreak.ui.home.flow import Flow
from neckbreak.ui.home.page import NoticeCard, Page
from neckbreak.ui.home.preview import PreviewCard
from neckbreak.ui.home.ruled import ruled_card
from neckbreak.ui.home.settings_choices import LinkControl
from neckbreak.ui.home.settings_fields import Field
from neckbreak.ui.home.settings_row import Row, control_of
from neckbreak.ui.theme import Theme, font
from neckbreak.ui.widgets import Button, Text
from neckbreak.words.errors import error_text
from neckbreak.words.language import translated
from neckbreak.words.screens import say
from neckbreak.words.settings_words import say_setting

AT_LOGIN = "start.at_login"
"""The system is told as well."""

ELSEWHERE = "programme.active"
"""Chosen on its own page."""


class Group(QWidget):
    """A heading and its rows in one card."""

    def __init__(self, theme: Theme, name: str, rows: list[Row]) -> None:
        super().__init__()
        self.rows = rows
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(theme, translated(name), "heading"))
        card, inner = ruled_card(theme)
        for row in rows:
            inner.addWidget(row)
        column.addWidget(card)


class SettingsPage(Page):
    """`programme_wanted`: the programme is chosen on its own page."""

    programme_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self._policy: Policy | None = None
        self.title.setText(say("home.settings"))
        self.search = Field(theme, 220, icon="search")
        self.search.setPlaceholderText(say_setting("settings.find"))
        self.search.setAccessibleName(say_setting("settings.find"))
        self.search.setClearButtonEnabled(False)
        self.search.textChanged.connect(self._on_find)
        self.head.addWidget(self.search)
        self.notice = NoticeCard(theme)
        self.notice.fill, self.notice.edge = "surface", "danger"
        self.notice.button.clicked.connect(self.check)
        self.column.addWidget(self.notice)
        self.jumps = Flow(-8, shift=-14)
        self.column.addLayout(self.jumps)
        self.preview = PreviewCard(theme, desk.policy)
        self.column.addWidget(self.preview)
        self.rows: dict[str, Row] = {}
        self.groups: dict[str, Group] = {}
        for name in GROUPS:
            self._add_group(name)
        self.nothing = Text(theme, "", "body", "text2", wraps=True)
        self.nothing.hide()
        self.column.addWidget(self.nothing)
        self.column.addStretch(1)
        self.check()

    def _add_group(self, name: str) -> None:
        declared = [each for each in SETTINGS if each.group == name]
        rows: list[Row] = []
        for each in declared:
            control = self._link() if each.key == ELSEWHERE else control_of(self.theme, each)
            row = Row(self.theme, each, control, self._save, is_first=not rows)
            self.rows[each.key] = row
            rows.append(row)
        group = self.groups[name] = Group(self.theme, name, rows)
        self.column.addWidget(group)
        jump = Button(self.theme, translated(name), "tertiary", 32)
        jump.setFont(font("body-medium"))
        jump.clicked.connect(lambda: self._jump(group))
        self.jumps.addWidget(jump)

    def _link(self) -> LinkControl:
        """In place of a field for an id, the way to the page that shows them."""
        link = LinkControl(self.theme, say_setting("settings.choose-programme"))
        link.button.clicked.connect(self.programme_wanted)
        return link

    # --- showing ----------------------------------------------------------------------------

    def check(self) -> None:
        """Read the file again; a damaged one is told, and cannot be edited."""
        try:
            self._desk.save_settings({})
        except KnownError as error:
            heading = say_setting("settings.damaged")
            self.notice.show_words(heading, error_text(error), say_setting("settings.again"))
            self.notice.show()
            self._set_enabled(False)
        else:
            self.notice.hide()
            self._set_enabled(True)
        self._policy = None
        self.refresh()

    def _set_enabled(self, is_enabled: bool) -> None:
        for row in self.rows.values():
            row.set_enabled(is_enabled)

    def refresh(self) -> None:
        """Show the settings in force, if they have changed."""
        policy = self._desk.policy
        if policy == self._policy:
            return
        self._policy = policy
        for key, plain in to_plain(policy).items():
            self.rows[key].show_plain(plain)
        self.preview.show_policy(policy)

    # --- acting -----------------------------------------------------------------------------

    def _save(self, key: str, plain: Any) -> None:
        if key == AT_LOGIN:
            self._desk.uses.login.set(bool(plain))
        self._desk.save_settings({key: plain})
        self.refresh()

    def _on_find(self, words: str) -> None:
        words = words.strip()
        for group in self.groups.values():
            for row in group.rows:
                row.setVisible(row.matches(words))
            group.setVisible(any(row.matches(words) for row in group.rows))
        is_found = any(row.matches(words) for row in self.rows.values())
        self.preview.setVisible(not words)
        self.nothing.setText(say_setting("settings.nothing", words=words))
        self.nothing.setVisible(not is_found)

    def _jump(self, group: Group) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.verticalScrollBar().setValue(group.y() - 12)
