"""Pictures of the screens without a desktop: for `neckbreak demo`, documents and a look by eye."""

from __future__ import annotations

from datetime import UTC, timedelta, timezone

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from neckbreak.domain.exercise import Catalogue
from neckbreak.domain.instants import Instant
from neckbreak.ports.review_views import PeriodView
from neckbreak.ports.stores import Shelf
from neckbreak.ports.views import BreakPlan, Prompt, TodayView
from neckbreak.ui.desk import Desk
from neckbreak.ui.figures import Figures
from neckbreak.ui.theme import LIGHT, Theme

BREAK_SIZE, HOME_SIZE = (1280, 720), (1080, 760)


class StillClock:
    """A clock that shows one moment, moved by hand."""

    def __init__(self, now: Instant | None = None) -> None:
        self._now = now or Instant(0, 1000.0, 1000.0, UTC)

    def now(self) -> Instant:
        """The moment."""
        return self._now

    def go(self, seconds: float) -> None:
        """Move on."""
        self._now = self._now.plus(seconds)


class NoWatchdog:
    """Nothing hangs in a picture."""

    def arm(self, seconds: float) -> None:
        """Nothing to do."""

    def disarm(self) -> None:
        """Nothing to do."""


class _NoDesk:
    """A desk nobody sits at; pictures ask it nothing."""

    def break_progress(self, done_s: float) -> None:
        """Nothing is kept."""

    def __getattr__(self, name: str) -> object:
        raise RuntimeError(f"a picture asked the desk for {name}")


def render_prompt(
    prompt: Prompt, shelf: Shelf, theme: Theme = LIGHT, shown_s: float = 13.0
) -> QImage:
    """The invitation, `shown_s` after it came."""
    from neckbreak.ui.prompt_bar import PromptBar

    clock = StillClock()
    bar = PromptBar(prompt, clock, Figures(shelf), theme)
    bar.present()
    clock.go(shown_s)
    bar.count()
    image = _on(theme.colour("canvas"), picture_of(bar))
    bar.leave()
    return image


def _on(colour: QColor, picture: QImage) -> QImage:
    """The picture on a plain desktop, so that its shadow can be seen anywhere."""
    image = QImage(picture.size(), QImage.Format.Format_RGB32)
    image.fill(colour)
    painter = QPainter(image)
    try:
        painter.drawImage(0, 0, picture)
    finally:
        painter.end()
    return image


def render_break(
    plan: BreakPlan,
    shelf: Shelf,
    theme: Theme = LIGHT,
    elapsed_s: float | None = None,
    size: tuple[int, int] = BREAK_SIZE,
) -> QImage:
    """The break window `elapsed_s` into its script (a telling moment if None), details shown."""
    from neckbreak.ui.break_window import BreakParts, BreakWindow
    from neckbreak.ui.coach_page import CoachPage

    clock = StillClock()
    parts = BreakParts(clock, Figures(shelf), theme, NoWatchdog(), _no_desk())
    window = BreakWindow(plan, parts, is_full_screen=False)
    window.present()
    window.resize(*size)
    clock.go(telling_second(plan) if elapsed_s is None else elapsed_s)
    window.look()
    if isinstance(window.page, CoachPage):
        window.page.wake_details()
    image = picture_of(window)
    window.leave()
    return image


def render_today(
    view: TodayView, shelf: Shelf, theme: Theme = LIGHT, size: tuple[int, int] = HOME_SIZE
) -> QImage:
    """The home window on Today."""
    from neckbreak.ui.home.today import TodayPage

    zone = timezone(timedelta(minutes=view.now.offset_min))
    clock = StillClock(Instant(view.now.utc_ms, 0.0, 0.0, zone))
    page = TodayPage(_no_desk(), clock, Figures(shelf), theme)
    page.show_view(view, zone)
    return _home(page, "today", clock, shelf, theme, size)


class _NamingDesk(_NoDesk):
    """A desk that knows the exercises by name, and nothing else."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def content(self) -> Catalogue:
        """The catalogue."""
        return self._shelf.catalogue()


def render_review(
    view: PeriodView, shelf: Shelf, theme: Theme = LIGHT, size: tuple[int, int] = HOME_SIZE
) -> QImage:
    """The home window on Review."""
    from neckbreak.domain.instants import day_start
    from neckbreak.ui.home.review import ReviewPage

    clock = StillClock(Instant(day_start(view.today, UTC), 0.0, 0.0, UTC))
    desk: Desk = _NamingDesk(shelf)  # type: ignore[assignment]
    page = ReviewPage(desk, clock, theme)
    page.show_view(view)
    return _home(page, "review", clock, shelf, theme, size)


def _home(
    page: QWidget,
    name: str,
    clock: StillClock,
    shelf: Shelf,
    theme: Theme,
    size: tuple[int, int],
) -> QImage:
    from neckbreak.ui.home.page import Page
    from neckbreak.ui.home.window import HomeWindow

    assert isinstance(page, Page)
    window = HomeWindow(_no_desk(), clock, Figures(shelf), theme)
    window.resize(*size)
    window.adopt(page, name)
    window.show()
    image = picture_of(window)
    window.close()
    return image


def telling_second(plan: BreakPlan) -> float:
    """A moment late in the longest cue in which the body does something."""
    if plan.script is None:
        return 0.0
    cues = [cue for cue in plan.script.cues if cue.phase is not None] or plan.script.cues
    longest = max(cues, key=lambda cue: cue.seconds)
    return longest.begin_s + longest.seconds * 0.6


def picture_of(window: QWidget, ratio: float = 1.0) -> QImage:
    """What a window looks like now."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.processEvents()
        application.processEvents()
    size = QSize(round(window.width() * ratio), round(window.height() * ratio))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    window.render(image)
    return image


def _no_desk() -> Desk:
    desk: Desk = _NoDesk()  # type: ignore[assignment]
    return desk
