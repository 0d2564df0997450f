"""The home window: a sidebar and one page at a time. Closing it frees everything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFocusEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neckbreak.ports.clock import Clock
from neckbreak.ui.desk import Desk
from neckbreak.ui.figures import Figures
from neckbreak.ui.home.page import Page
from neckbreak.ui.icons import paint_icon
from neckbreak.ui.screens import active_screen
from neckbreak.ui.scroll import Scroll
from neckbreak.ui.tags import Mark
from neckbreak.ui.theme import Theme, app_icon, current, font, scale
from neckbreak.ui.widgets import BY_KEYBOARD, KEYBOARD_REASONS, FocusRing, Text, placed
from neckbreak.words.screens import say

SIZE = QSize(1080, 760)
FRAME = QSize(16, 56)
"""Room for borders and title on a small screen."""
NARROW = 900
PAGES = {
    "today": "sun",
    "programme": "clipboard",
    "exercises": "grid",
    "review": "chart",
    "settings": "sliders",
    "help": "shield",
}
AT_THE_BOTTOM = "settings"
"""This one and those after it stand at the bottom."""

BELONGS_TO = {"safety": "help", "report": "help", "desk": "help"}
"""Pages without an entry of their own."""

ALONE = "welcome"
"""The first run stands alone, without the sidebar."""


class SideButton(QPushButton):
    """Icon and word; the chosen page has the tint."""

    def __init__(self, theme: Theme, page: str, icon: str) -> None:
        self._words = say(f"home.{page}")
        super().__init__(self._words.replace("&", "&&"))
        self._theme, self._icon = theme, icon
        self.is_chosen = self.is_narrow = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(round(40 * scale()))
        self.setAccessibleName(self._words)
        self.setToolTip(self._words)

    def sizeHint(self) -> QSize:
        """Icon and word, or the icon alone."""
        words = QFontMetrics(font("body-medium", 15 / 14)).horizontalAdvance(self._words)
        return QSize(40 if self.is_narrow else 60 + words, self.height())

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Outlined only if the keyboard brought the focus."""
        self.setProperty(BY_KEYBOARD, event.reason() in KEYBOARD_REASONS)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The row."""
        theme = self._theme
        ink = theme.colour("accent" if self.is_chosen else "text2")
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.is_chosen or self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("accent_tint" if self.is_chosen else "sunken"))
                painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
            if theme.has_contrast and self.is_chosen:
                painter.setPen(QPen(ink, 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
            left = (self.width() - 20) / 2 if self.is_narrow else 14
            square = QRectF(left, (self.height() - 20) / 2, 20, 20)
            place = placed(square, self.width(), self.layoutDirection())
            paint_icon(painter, place, self._icon, ink)
            if not self.is_narrow:
                painter.setFont(font("body-medium", 15 / 14))
                painter.setPen(ink)
                rect = QRectF(46, 0, self.width() - 50, self.height())
                place = placed(rect, self.width(), self.layoutDirection())
                leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(place, leading, self._words)


class Sidebar(QWidget):
    """The pages that work."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        head = QHBoxLayout()
        head.setContentsMargins(10, 6, 0, 18)
        head.setSpacing(12)
        head.addWidget(Mark(theme, 26))
        self._name = Text(theme, "neckbreak", "lead-strong")
        head.addWidget(self._name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 16)
        column.setSpacing(4)
        column.addLayout(head)
        self.buttons: dict[str, SideButton] = {}
        for page, icon in PAGES.items():
            button = SideButton(theme, page, icon)
            button.clicked.connect(lambda _on=False, page=page: self.chosen.emit(page))
            self.buttons[page] = button
            if page == AT_THE_BOTTOM:
                column.addStretch(1)
            column.addWidget(button)
        self.set_narrow(False)

    def choose(self, page: str) -> None:
        """Mark a page as the one shown."""
        for name, button in self.buttons.items():
            button.is_chosen = name == BELONGS_TO.get(page, page)
            button.update()

    def set_narrow(self, is_narrow: bool) -> None:
        """Below 900 wide: icons only."""
        self._name.setVisible(not is_narrow)
        for button in self.buttons.values():
            button.is_narrow = is_narrow
            button.setFixedHeight(40 if is_narrow else round(40 * scale()))
            button.update()
        words = max(button.sizeHint().width() for button in self.buttons.values())
        self.setFixedWidth(64 if is_narrow else max(round(208 * scale()), words + 24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Side ground and its edge."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("side"))
            edge = QRectF(self.width() - 1, 0, 1, self.height())
            place = placed(edge, self.width(), self.layoutDirection())
            painter.fillRect(place, self._theme.colour("line"))


class HomeWindow(QWidget):
    """The person's own window. `closed` comes when it goes away."""

    closed = Signal()

    def __init__(self, desk: Desk, clock: Clock, figures: Figures, theme: Theme) -> None:
        super().__init__()
        self._desk, self._clock, self._figures, self._theme = desk, clock, figures, theme
        self._page: Page | None = None
        self._name = ""
        self._appearance: str | None = None
        self.setWindowTitle(say("home.window"))
        screen = active_screen()
        room = screen.availableSize() - FRAME if screen is not None else SIZE
        self.resize(SIZE.boundedTo(room))
        self.setMinimumSize(560, 420)
        self.setWindowIcon(app_icon())
        self.sidebar = self._make_sidebar()
        self._scroll = Scroll(theme)
        self._scroll.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.sidebar)
        self._row.addWidget(self._scroll, 1)
        self.ring = FocusRing(self, theme)

    def open_page(self, name: str) -> None:
        """Show a page and come to the front."""
        if self._appearance is None:
            self._appearance = self._desk.policy.theme
        if name == "today" and self._desk.uses.welcome.is_due():
            name = ALONE
        if name != self._name:
            self.adopt(self._make(name), name)
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()

    def adopt(self, page: Page, name: str) -> None:
        """Put a page in the place of the one shown."""
        old, self._page, self._name = self._page, page, name
        self._scroll.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self._scroll.setWidget(page)
        page.setAutoFillBackground(False)
        page.installEventFilter(self)
        self.sidebar.choose(name)
        self.sidebar.setVisible(name != ALONE)

    def _make(self, name: str) -> Page:
        if name == "review":
            from neckbreak.ui.home.review import ReviewPage

            return ReviewPage(self._desk, self._clock, self._theme)
        if name == ALONE:
            from neckbreak.ui.home.welcome import WelcomePage

            welcome = WelcomePage(self._desk, self._clock, self._figures, self._theme)
            welcome.ended.connect(lambda: self.open_page("today"))
            return welcome
        if name == "safety":
            from neckbreak.ui.home.safety import SafetyPage

            safety = SafetyPage(self._desk, self._clock, self._theme)
            safety.done.connect(lambda: self.open_page("today"))
            return safety
        if name == "exercises":
            from neckbreak.ui.home.exercises import ExercisesPage

            return ExercisesPage(self._desk, self._clock, self._figures, self._theme)
        if name == "programme":
            from neckbreak.ui.home.programme import ProgrammePage

            return ProgrammePage(self._desk, self._clock, self._figures, self._theme)
        if name == "settings":
            from neckbreak.ui.home.settings import SettingsPage

            settings = SettingsPage(self._desk, self._theme)
            settings.programme_wanted.connect(lambda: self.open_page("programme"))
            return settings
        if name == "help":
            from neckbreak.ui.home.help import HelpPage

            helping = HelpPage(self._desk, self._clock, self._theme)
            helping.wanted.connect(self.open_page)
            return helping
        if name == "report":
            from neckbreak.ui.home.report import ReportPage

            report = ReportPage(self._desk, self._clock, self._theme)
            report.done.connect(lambda: self.open_page("today"))
            return report
        if name == "desk":
            from neckbreak.ui.home.workstation import WorkstationPage

            desk = WorkstationPage(self._desk, self._clock, self._theme)
            desk.left.connect(lambda: self.open_page("help"))
            return desk
        from neckbreak.ui.home.today import TodayPage

        today = TodayPage(self._desk, self._clock, self._figures, self._theme)
        today.safety_wanted.connect(lambda: self.open_page("safety"))
        today.settings_wanted.connect(lambda: self.open_page("settings"))
        today.report_wanted.connect(lambda: self.open_page("report"))
        return today

    @property
    def page(self) -> Page | None:
        """The page being shown."""
        return self._page

    def _make_sidebar(self) -> Sidebar:
        sidebar = Sidebar(self._theme)
        sidebar.chosen.connect(self.open_page)
        return sidebar

    def _dress(self, appearance: str) -> None:
        """Other colours were chosen: everything is made again, at the place where the person was.

        Controls carry a name where they are to keep the focus.
        """
        self._appearance, self._theme = appearance, current(appearance)
        kept = _name_of_focus(self.focusWidget())
        at = self._scroll.verticalScrollBar().value()
        old_side, self.sidebar = self.sidebar, self._make_sidebar()
        self._row.replaceWidget(old_side, self.sidebar)
        old_ring, self.ring = self.ring, FocusRing(self, self._theme)
        for old in (old_side, old_ring):
            old.hide()
            old.deleteLater()
        self.sidebar.set_narrow(self.width() < NARROW * scale())
        self._scroll.set_theme(self._theme)
        page = self._make(self._name)
        self.adopt(page, self._name)
        page.refresh()
        if kept and (again := page.findChild(QWidget, kept)) is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        self._row.activate()
        self._scroll.verticalScrollBar().setValue(at)
        self.update()

    def refresh(self) -> None:
        """The state changed: the shown page reads it again, if anybody can see it."""
        if self._appearance is not None and self._desk.policy.theme != self._appearance:
            self._dress(self._desk.policy.theme)
            return
        if self._page is not None:
            self._page.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page lays itself out again: the outline of the focus follows."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            QTimer.singleShot(0, self._on_scroll)
        return super().eventFilter(watched, event)

    def _on_scroll(self) -> None:
        self.ring.follow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Gone, not hidden: nothing is kept of it."""
        event.accept()
        self.closed.emit()
        self.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 900 the sidebar keeps its icons only."""
        super().resizeEvent(event)
        self.sidebar.set_narrow(self.width() < NARROW * scale())
        self.ring.follow()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The canvas."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("canvas"))


def _name_of_focus(focused: QWidget | None) -> str:
    """The name of the focused widget, or of the control that it is a part of."""
    while focused is not None and not focused.objectName():
        focused = focused.parentWidget()
    return focused.objectName() if focused is not None else ""
