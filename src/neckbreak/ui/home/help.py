"""Help and safety: whom to see and when, when to stop, self-care within its limits, and sources.

The clinical sentences are fixed texts of `words`; the page only arranges them.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from neckbreak import __version__
from neckbreak.domain.exercise import Catalogue
from neckbreak.domain.screening import Status
from neckbreak.errors import KnownError
from neckbreak.ports.clock import Clock
from neckbreak.ui.desk import Desk
from neckbreak.ui.home.flow import Flow
from neckbreak.ui.home.page import Page, card
from neckbreak.ui.home.self_care import SelfCareTimer
from neckbreak.ui.icons import paint_icon
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import Button, Card, Text
from neckbreak.words.cues import pick
from neckbreak.words.errors import error_text
from neckbreak.words.help_texts import (
    EMERGENCY_SIGNS,
    GLOSSARY,
    GOOD_TO_BRING,
    KEYS,
    SEE_SOMEBODY,
    SELF_CARE,
    say_help,
)
from neckbreak.words.language import entry, spoken, translated
from neckbreak.words.posture_texts import say_posture
from neckbreak.words.safety_texts import (
    DISCLAIMER,
    EMERGENCY,
    HEAT_COLD,
    MANUAL_THERAPY,
    STOP,
    STOP_REASONS,
    status_text,
)
from neckbreak.words.screens import date_text, say

COLUMNS_FROM = 700
FEW_SOURCES = 4


class Icon(QWidget):
    """One icon in a colour, beside words that say the same."""

    def __init__(self, theme: Theme, name: str, token: str, size: int = 20) -> None:
        super().__init__()
        self._theme, self._name, self._token, self._px = theme, name, token, size
        self.setFixedSize(round(size * scale()), round((size + 2) * scale()))

    def paintEvent(self, _event: object) -> None:
        """The icon."""
        with QPainter(self) as painter:
            side = self.width()
            square = QRectF(0, (self.height() - side) / 2, side, side)
            paint_icon(painter, square, self._name, self._theme.colour(self._token))


Rows = tuple[tuple[str, str], ...]
"""Terms and what they mean."""


class HelpPage(Page):
    """`wanted` carries another page: safety, report, desk, welcome."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, clock: Clock, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._clock = desk, clock
        self.title.setText(say("home.help"))
        self.column.addWidget(self._emergency())
        self.column.addWidget(self._see())
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(16)
        self._pair.addWidget(self._stop(), 1)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self._questions())
        right.addWidget(self._hands_on(), 1)
        self._pair.addLayout(right, 1)
        self.column.addLayout(self._pair)
        self.ways: dict[str, Button] = {}
        self._invitations = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._invitations.setSpacing(16)
        self._invitations.addWidget(self._invitation("report", "report", "warning"), 1)
        self._invitations.addWidget(self._invitation("desk", "desk", "screen"), 1)
        self.column.addLayout(self._invitations)
        self.column.addWidget(self._care())
        self.column.addWidget(self._terms("help.glossary", _said(GLOSSARY)))
        self.column.addWidget(self._terms("help.keys", _said(KEYS)))
        content = self._content()
        self.column.addWidget(self._sources(content))
        self.column.addWidget(self._about(content))
        self.column.addStretch(1)

    def refresh(self) -> None:
        """The safety answers may have changed."""
        latest = self._desk.screening.latest
        if latest is None:
            self.answered.setText(say_help("help.never"))
            self.again.set_words(say_help("help.first"))
            return
        self.again.set_words(say_help("help.again"))
        result = self._desk.screening.status(self._clock.now())
        self.left_out.setVisible(result.status is Status.AMBER)
        words = status_text(result.status, result.triggers)
        if result.status is Status.GREEN:
            words = say_help("help.answered", date=date_text(latest.at.day))
        self.answered.setText(words)

    # --- the cards --------------------------------------------------------------------------

    def _emergency(self) -> Card:
        made, inner, _ = card(self.theme)
        made.edge, made.edge_width = "danger", 1.5
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon(self.theme, "warning", "danger", 22))
        head.addWidget(Text(self.theme, say_help("help.emergency"), "section", "danger"), 1)
        inner.addLayout(head)
        inner.addWidget(Text(self.theme, translated(EMERGENCY), "lead", wraps=True))
        signs = (translated(sign) for sign in EMERGENCY_SIGNS)
        inner.addLayout(self._points(f"{sign[:1].upper()}{sign[1:]}." for sign in signs))
        return made

    def _see(self) -> Card:
        made, inner, _ = card(self.theme, say_help("help.see"))
        self._three = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._three.setSpacing(24)
        for heading in SEE_SOMEBODY:
            words = entry(SEE_SOMEBODY, heading)
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(Text(self.theme, translated(heading), "body-strong", wraps=True))
            column.addWidget(Text(self.theme, words, "body", "text2", wraps=True))
            column.addStretch(1)
            self._three.addLayout(column, 1)
        inner.addLayout(self._three)
        inner.addWidget(Text(self.theme, translated(GOOD_TO_BRING), "body", wraps=True))
        return made

    def _questions(self) -> Card:
        made, inner, _ = card(self.theme, say_help("help.questions"))
        self.answered = Text(self.theme, "", "body", "text2", wraps=True)
        inner.addWidget(self.answered)
        self.again = Button(self.theme, say_help("help.again"), "secondary", 36, icon="shield")
        self.again.clicked.connect(lambda: self.wanted.emit("safety"))
        self.seen = Button(self.theme, say_posture("seen.do"), "tertiary", 36)
        self.seen.clicked.connect(self._on_seen)
        self.seen_words = Text(self.theme, "", "detail", "text2", wraps=True)
        buttons = Flow(6)
        self.left_out = Button(self.theme, say_posture("help.left-out"), "tertiary", 36)
        self.left_out.clicked.connect(lambda: self.wanted.emit("exercises"))
        self.left_out.hide()
        buttons.addWidget(self.again)
        buttons.addWidget(self.left_out)
        buttons.addWidget(self.seen)
        inner.addLayout(buttons)
        inner.addWidget(self.seen_words)
        return made

    def _on_seen(self) -> None:
        now = self._clock.now()
        try:
            self._desk.uses.wellbeing.seen_professional(now)
        except KnownError as error:
            self.seen_words.setText(error_text(error))
            return
        self.seen_words.setText(say_posture("seen.done", date=date_text(now.day)))

    def _invitation(self, key: str, page: str, icon: str) -> Card:
        """A card that leads to a page of its own."""
        made, inner, _ = card(self.theme, say_posture(f"{key}.card"))
        lead = Text(self.theme, say_posture(f"{key}.card.lead"), "body", "text2", wraps=True)
        inner.addWidget(lead)
        button = Button(self.theme, say_posture(f"{key}.card.do"), "secondary", 36, icon=icon)
        button.clicked.connect(lambda: self.wanted.emit(page))
        self.ways[page] = button
        inner.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addStretch(1)
        return made

    def _stop(self) -> Card:
        made, inner, _ = card(self.theme, say_help("help.stop"))
        inner.addWidget(Text(self.theme, translated(STOP), "body", wraps=True))
        inner.addLayout(self._points(f"{entry(STOP_REASONS, each)}." for each in STOP_REASONS))
        inner.addStretch(1)
        return made

    def _hands_on(self) -> Card:
        made, inner, _ = card(self.theme, say_help("help.hands-on"))
        inner.addWidget(Text(self.theme, translated(MANUAL_THERAPY), "body", wraps=True))
        inner.addStretch(1)
        return made

    def _care(self) -> Card:
        made, inner, _ = card(self.theme, say_help("help.care"))
        inner.addWidget(Text(self.theme, translated(HEAT_COLD), "body", wraps=True))
        codes = self._desk.screening.status(self._clock.now()).codes
        self.timer = SelfCareTimer(self.theme, self._clock, codes)
        inner.addWidget(self.timer)
        rows = tuple(
            (item, " ".join(translated(each) for each in (limit, without) if each))
            for item, limit, without in SELF_CARE
        )
        inner.addLayout(self._grid(rows))
        return made

    def _terms(self, heading: str, rows: Rows) -> Card:
        made, inner, _ = card(self.theme, say_help(heading))
        inner.addLayout(self._grid(rows))
        return made

    def _grid(self, rows: Rows) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, round(150 * min(scale(), 1.5)))
        top = Qt.AlignmentFlag.AlignTop
        for line, (term, words) in enumerate(rows):
            name = Text(self.theme, translated(term), "body-strong", wraps=True)
            name.setFixedWidth(round(150 * min(scale(), 1.5)))
            grid.addWidget(name, line, 0, top)
            said = Text(self.theme, words, "body", "text2", wraps=True)
            said.setAlignment(top)
            grid.addWidget(said, line, 1)
        return grid

    def _content(self) -> Catalogue | None:
        try:
            return self._desk.content()
        except KnownError:
            return None

    def _sources(self, content: Catalogue | None) -> Card:
        made, inner, row = card(self.theme, say_help("help.sources"))
        if content is None:
            inner.addWidget(Text(self.theme, say_help("help.no-content"), "body", wraps=True))
            return made
        self._references = [f"{key}. {text}" for key, text in content.references.items()]
        self.all_sources = Button(self.theme, "", "tertiary", 32)
        self.all_sources.clicked.connect(lambda: self._show_sources(self._is_short))
        row.addWidget(self.all_sources)
        lead = say_help("help.sources.lead")
        inner.addWidget(Text(self.theme, lead, "body", "text2", wraps=True))
        self.sources = Text(self.theme, "", "detail", "text2", wraps=True)
        self.sources.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inner.addWidget(self.sources)
        self._show_sources(False)
        return made

    def _show_sources(self, is_all: bool) -> None:
        self._is_short = not is_all
        shown = self._references if is_all else self._references[:FEW_SOURCES]
        self.sources.setText("\n".join(shown))
        words = say_help("help.sources.hide")
        if not is_all:
            words = say_help("help.sources.show", n=len(self._references))
        self.all_sources.set_words(words)

    def _about(self, content: Catalogue | None) -> Card:
        made, inner, _ = card(self.theme, say_help("help.about"))
        inner.addWidget(Text(self.theme, translated(DISCLAIMER), "body", wraps=True))
        inner.addWidget(Text(self.theme, say_help("help.private"), "body", wraps=True))
        words = say_help("help.version", version=__version__)
        if content is not None:
            words = f"{words} {content_words(content)}"
        self.about = Text(self.theme, words, "body", "text2", wraps=True)
        inner.addWidget(self.about)
        again = Button(self.theme, say_posture("welcome.again"), "tertiary", 36)
        again.clicked.connect(lambda: self.wanted.emit("welcome"))
        self.ways["welcome"] = again
        inner.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _points(self, lines: Iterable[str]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(5)
        for words in lines:
            column.addLayout(self._point(words))
        return column

    def _point(self, words: str) -> QHBoxLayout:
        """One line of a list."""
        row = QHBoxLayout()
        row.setSpacing(10)
        dot = Text(self.theme, "·", "heading", "text2")
        dot.setFont(font("heading"))
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(self.theme, words, "body", wraps=True), 1)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Little room: columns stand one below the other."""
        super().resizeEvent(event)
        is_narrow = self.width() < COLUMNS_FROM * scale()
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for box in (self._pair, self._three, self._invitations):
            box.setDirection(down if is_narrow else right)


def content_words(content: Catalogue) -> str:
    """ "Content of November 2026: not yet reviewed by a licensed therapist."."""
    year, _, month = content.version.partition(".")
    name = spoken().month(int(month))
    return say_help("help.content", month=name, year=year, status=pick(content.review_status))


def _said(rows: Rows) -> Rows:
    """The second column in the language spoken; the grid sees to the first."""
    return tuple((term, translated(words)) for term, words in rows)
