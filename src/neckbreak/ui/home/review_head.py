"""The head of Review: which period it is, arrows that walk, week or month, and the report."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from neckbreak.ports.review_views import PeriodView
from neckbreak.ui.home.page import Page
from neckbreak.ui.home.review_figures import range_text
from neckbreak.ui.home.settings_choices import Segments
from neckbreak.ui.theme import Theme
from neckbreak.ui.widgets import Button
from neckbreak.words.review_texts import say_review

HEAD_MARGINS = 48


class WalkingPage(Page):
    """`walked` carries -1 or 1, `kind_asked` "week" or "month"."""

    walked = Signal(int)
    kind_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._add_head()

    def _add_head(self) -> None:
        theme = self.theme
        self.tools = QWidget()
        self.previous = self._arrow("chevron-left", -1)
        self.following = self._arrow("chevron-right", 1)
        choices = tuple((kind, say_review(f"page.by-{kind}")) for kind in ("week", "month"))
        self.by = Segments(theme, choices)
        self.by.set_name(say_review("page.by"))
        self.by.asked.connect(self.kind_asked)
        self.report = Button(theme, say_review("page.report"), "primary", 36, icon="clipboard")
        self.back = Button(theme, say_review("export.back"), "secondary", 36, icon="chevron-left")
        self.back.hide()
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for part in (self.by, self.report, self.back):
            row.addWidget(part)
        self.head.addWidget(self.tools)
        for words in (self.title, self.subtitle):
            words.setMinimumWidth(1)

    def _arrow(self, icon: str, step: int) -> Button:
        button = Button(self.theme, "", "secondary", 32, icon=icon)
        button.clicked.connect(lambda: self.walked.emit(step))
        self.head.insertWidget(self.head.count() - 1, button)
        return button

    def show_period(self, view: PeriodView) -> None:
        """Name the period and say where the arrows lead."""
        kind = view.kind.value
        key = f"page.{kind}"
        if view.is_open:
            key += ".now"
        elif view.last + (view.last - view.first) + timedelta(days=1) >= view.today:
            key += ".last"
        self.title.setText(say_review(key))
        self.subtitle.setText(range_text(view.first, view.last))
        self.by.show_plain(kind)
        for button, name in ((self.previous, "previous"), (self.following, "following")):
            words = say_review(f"page.{kind}.{name}")
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.previous.setEnabled(view.has_earlier)
        self.following.setEnabled(not view.is_open)
        self.fit_head()

    def fit_head(self) -> None:
        """The tools go below the title where one row has no room for both."""
        parts = (self.title, self.subtitle, self.previous, self.following, self.tools)
        wanted = sum(part.sizeHint().width() + 10 for part in parts) + HEAD_MARGINS
        is_below = self.column.indexOf(self.tools) >= 0
        if (wanted > self.width()) != is_below:
            self.column.removeWidget(self.tools)
            self.head.removeWidget(self.tools)
            if is_below:
                self.head.addWidget(self.tools)
            else:
                self.column.insertWidget(1, self.tools, 0, Qt.AlignmentFlag.AlignLeft)
