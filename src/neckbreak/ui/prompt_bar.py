"""The invitation: a quiet bar in the corner that never takes the focus.

It counts by the injected clock: once a second in the quiet minute, ten times a second in the last
ten seconds, and not at all when nothing counts. What happens at the end is the planner's decision.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolTip, QVBoxLayout, QWidget

from neckbreak.domain.planner import Choice
from neckbreak.ports.clock import Clock
from neckbreak.ports.views import Prompt
from neckbreak.ui.figures import Figures
from neckbreak.ui.keys import ENTER, act_on_focus
from neckbreak.ui.passage import CORNER, Passage, succeed
from neckbreak.ui.screens import active_screen, is_blended
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import KEYBOARD_REASONS, Button, FocusRing, Text, paint_ring, placed
from neckbreak.ui.wording import prompt_reason, prompt_title, prompt_why
from neckbreak.ui.x11_hints import keep_off_task_bar
from neckbreak.words.break_sentences import say_break
from neckbreak.words.screens import countdown, duration, say

WIDTH, HEIGHT, EDGE, RADIUS = 456, 104, 16, 18
RING, PICTURE = 76, 64
SHADOW = 22
"""Room for the shadow where the desktop blends windows."""


class WhyButton(Button):
    """A sign that says why now: as a tooltip, when it gets the focus, and when it is pressed."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, "", "tertiary", 32, icon="info")
        self.setAccessibleName(say_break("bar.why"))
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.clicked.connect(self._tell)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard finds what the pointer finds."""
        super().focusInEvent(event)
        if event.reason() in KEYBOARD_REASONS:
            self._tell()

    def _tell(self) -> None:
        below = self.mapToGlobal(QPoint(0, self.height()))
        QToolTip.showText(below, self.toolTip(), self)


class PromptBar(QWidget):
    """One invitation. Emits what the person chose; whoever made it takes it away.

    `is_still`: reduced motion, it neither fades nor slides.
    """

    chosen = Signal(object)
    """A `domain.planner.Choice`."""

    def __init__(
        self, prompt: Prompt, clock: Clock, figures: Figures, theme: Theme, is_still: bool = True
    ) -> None:
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint
        super().__init__(None, flags | Qt.WindowType.WindowStaysOnTopHint)
        self._prompt, self._clock, self._theme = prompt, clock, theme
        self._shown = clock.now()
        self._passage = Passage(self, CORNER, is_still)
        self._margin = SHADOW if is_blended() else 0
        self._is_held = prompt.reason.key.startswith("held")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._margin > 0)
        self.setWindowTitle(say("prompt.window"))
        self._picture = self._load_picture(figures)
        self._build()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.count)
        self.count()

    # --- life -------------------------------------------------------------------------------

    def present(self) -> None:
        """Appear at the top right of the active screen, without the focus."""
        self._shown = self._clock.now()
        self.adjustSize()
        screen = active_screen()
        if screen is not None:
            self.setScreen(screen)
            room = screen.availableGeometry()
            corner = QPoint(
                room.right() + 1 - EDGE - self.width() + self._margin,
                room.top() + EDGE - self._margin,
            )
            self.move(corner)
        keep_off_task_bar(self)
        share, end_old = succeed(PromptBar)
        self._passage.come(self.show, share)
        end_old()
        self.count()

    def leave(self) -> None:
        """Disappear and die."""
        self._timer.stop()
        self._menu.close()
        self._passage.go()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by the window manager: the same as Snooze, never a skip."""
        event.ignore()
        self._choose(Choice.SNOOZE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Once the person gave it the focus: Esc snoozes, Enter acts."""
        if event.key() == Qt.Key.Key_Escape:
            self._choose(Choice.SNOOZE)
        elif event.key() in ENTER:
            act_on_focus(self)
        else:
            super().keyPressEvent(event)

    def _choose(self, choice: Choice) -> None:
        """What is going was answered already."""
        if not self._passage.is_going:
            self.chosen.emit(choice)

    # --- parts ------------------------------------------------------------------------------

    def _build(self) -> None:
        prompt, theme = self._prompt, self._theme
        self.title = Text(theme, prompt_title(prompt), "lead-strong")
        self.why = Text(theme, prompt_why(prompt), "body", "text2")
        self.left = Text(theme, "", "lead-strong", "text2")
        minutes = prompt.snooze_min
        self.start = Button(theme, say("prompt.start"), "primary", 32)
        can_snooze = prompt.snoozes_left > 0
        later = say("prompt.snooze", minutes=minutes) if can_snooze else say_break("bar.later")
        self.snooze = Button(theme, later, "secondary", 32)
        self.short = Button(theme, self._short_words(), "secondary", 32)
        self.short.setAccessibleName(say_break("bar.short", length=self._short_words()))
        self.short.setToolTip(self.short.accessibleName())
        self.skip = Button(theme, say("prompt.skip"), "tertiary", 32)
        self.more = Button(theme, "", "tertiary", 32, icon="chevron-down")
        self.more.setAccessibleName(say("prompt.more"))
        self.more.setToolTip(say("prompt.more"))
        self.start.clicked.connect(lambda: self._choose(Choice.START))
        self.snooze.clicked.connect(lambda: self._choose(Choice.SNOOZE))
        self.skip.clicked.connect(lambda: self._choose(Choice.SKIP))
        self.more.clicked.connect(self._open_more)
        self.short.clicked.connect(lambda: self._choose(Choice.START_SHORT))
        self.why_now = WhyButton(theme, prompt_reason(prompt))
        self._menu = self._make_menu()
        self.setAccessibleName(f"{self.title.text()}. {self.why.text()}")
        self._lay_out()
        self.ring = FocusRing(self, theme)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.title, 1)
        top.addWidget(self.left, 0, Qt.AlignmentFlag.AlignRight)
        top.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        is_outlined = self._theme.has_contrast
        for button in (self.start, self.short, self.snooze, self.skip, self.more):
            if button is self.short and not self._prompt.short_seconds:
                continue
            buttons.addWidget(button)
            if is_outlined or button in (self.start, self.short):
                buttons.addSpacing(6 if is_outlined else 4)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        left, right = self._margin + 14 + RING + 12, self._margin + 8
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sides = (right, left) if is_mirrored else (left, right)
        column.setContentsMargins(sides[0], self._margin + 11, sides[1], self._margin + 11)
        column.addLayout(top)
        column.addSpacing(1)
        column.addWidget(self.why)
        column.addStretch(1)
        column.addLayout(buttons)
        grown = scale()
        width = max(round(WIDTH * grown), self.why.sizeHint().width() + left + 24)
        needed = buttons.minimumSize().width() + left + right - 2 * self._margin
        self.setMinimumWidth(max(min(width, 640), needed) + 2 * self._margin)
        self.setMinimumHeight(round(HEIGHT * grown) + 2 * self._margin)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for key, choice in (
            ("prompt.snooze-long", Choice.SNOOZE_LONG),
            ("prompt.quiet", Choice.QUIET_1H),
            ("prompt.not-today", Choice.NOT_TODAY),
        ):
            if choice is Choice.SNOOZE_LONG and not self._prompt.snoozes_left:
                continue  # would not be 15 minutes: the same as the button
            action = QAction(say(key), menu)
            action.triggered.connect(lambda _on=False, choice=choice: self._choose(choice))
            menu.addAction(action)
        return menu

    def _open_more(self) -> None:
        self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def _short_words(self) -> str:
        """ "1 min": the real length of the short version."""
        return duration(self._prompt.short_seconds or 0.0)

    def _load_picture(self, figures: Figures) -> QImage | None:
        if not self._prompt.items:
            return None
        exercise = self._prompt.items[0].exercise
        figures.person = self._prompt.person
        ratio = self.devicePixelRatioF()
        return figures.picture(exercise, PICTURE, self._theme.is_dark, ratio)

    # --- counting ---------------------------------------------------------------------------

    def remaining_s(self) -> float:
        """Seconds until the end of the countdown."""
        passed = self._clock.now().seconds_since(self._shown)
        return max(0.0, self._prompt.quiet_s + self._prompt.countdown_s - passed)

    def count(self) -> None:
        """Show the time that is left, and choose when to look again."""
        left_s = self.remaining_s()
        if left_s <= 0:
            self._timer.stop()
        is_last = 0 < left_s <= self._prompt.countdown_s
        if is_last:
            kind = "starting" if self._prompt.starts_itself else "leaving"
            self.title.setText(say(f"prompt.{kind}", seconds=max(1, round(left_s))))
            self.why.setText(say(f"prompt.{kind}-why"))
            self.left.setText("")
        else:
            self.left.setText(countdown(left_s) if left_s > 0 else "")
        if left_s > 0 and self.isVisible():
            self._timer.start(100 if is_last else 1000)
        self.update(self._ring_rect().toAlignedRect())
        self._place_why()

    def _place_why(self) -> None:
        """The sign stands before the time that is left, as high as a finger needs."""
        self.why_now.setParent(self)
        metrics = self.left.fontMetrics()
        words = metrics.horizontalAdvance(self.left.text())
        size = self.why_now.sizeHint().height()
        x = self.width() - self._margin - (24 if self._theme.has_contrast else 18) - words - size
        middle = self._margin + 11 + self.title.sizeHint().height() // 2
        place = QRectF(x, middle - size // 2, size, size)
        mirrored = placed(place, self.width(), self.layoutDirection())
        self.why_now.setGeometry(mirrored.toRect())
        self.why_now.show()

    # --- painting ---------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shadow, surface, ring and figure."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            body = QRectF(self.rect()).adjusted(*(self._margin,) * 2, *(-self._margin,) * 2)
            self._paint_shadow(painter, body)
            painter.setBrush(theme.colour("surface"))
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            rect = self._ring_rect()
            self._paint_picture(painter, rect)
            whole_s = self._prompt.quiet_s + self._prompt.countdown_s
            share = self.remaining_s() / whole_s if whole_s else 0.0
            fill = "slate_mid" if self._is_held else "accent"
            share = 1.0 if self._is_held else share
            paint_ring(painter, rect, share, 4, theme.colour("sunken"), theme.colour(fill))

    def _paint_shadow(self, painter: QPainter, body: QRectF) -> None:
        if not self._margin:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(SHADOW - 6, 0, -2):
            # Black: any other colour this faint is rounded to a reddish one.
            shade = QColor(Qt.GlobalColor.black)
            shade.setAlpha(3 if not self._theme.is_dark else 9)
            painter.setBrush(shade)
            spread = body.adjusted(-step, 6 - step, step, 6 + step)
            painter.drawRoundedRect(spread, RADIUS + step, RADIUS + step)

    def _paint_picture(self, painter: QPainter, ring: QRectF) -> None:
        edge = (RING - PICTURE) / 2
        disc = ring.adjusted(edge, edge, -edge, -edge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("disc"))
        painter.drawEllipse(disc)
        if self._picture is not None:
            clip = QPainterPath()
            clip.addEllipse(disc)
            painter.save()
            painter.setClipPath(clip)
            painter.drawImage(disc, self._picture)
            painter.restore()
        else:
            painter.setPen(self._theme.colour("text"))
            painter.setFont(font("heading", 1 / scale()))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self.left.text())

    def _ring_rect(self) -> QRectF:
        top = self._margin + (self.height() - 2 * self._margin - RING) / 2
        rect = QRectF(self._margin + 14, top, RING, RING)
        return placed(rect, self.width(), self.layoutDirection())

    def event(self, event: QEvent) -> bool:
        """Words that take more lines make the bar higher, before they would be cut."""
        is_layout = event.type() is QEvent.Type.LayoutRequest
        is_done = super().event(event)
        if is_layout and (layout := self.layout()) is not None:
            high = layout.totalHeightForWidth(self.width())
            if high > self.height():
                self.resize(self.width(), high)
        return is_done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners where the desktop does not blend windows."""
        super().resizeEvent(event)
        self._place_why()
        if not self._margin:
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
            self.setMask(QRegion(path.toFillPolygon().toPolygon()))
