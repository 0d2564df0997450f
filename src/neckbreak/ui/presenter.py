"""The presenter port: words effects and puts them on screen; it decides nothing.

It owns the windows that come and go (prompt, break, home), makes each one when it is needed and
lets it die afterwards. Their modules are imported on first use, so that a program that only waits
stays small.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPixmapCache

from neckbreak.domain.planner import Choice
from neckbreak.errors import KnownError
from neckbreak.ports.views import BreakPlan, Notice, Prompt, Status
from neckbreak.ui.voice import Voice
from neckbreak.ui.wording import reason
from neckbreak.words.errors import error_text
from neckbreak.words.screens import say

if TYPE_CHECKING:
    from neckbreak.app.coach import BreakResult
    from neckbreak.ports.clock import Clock
    from neckbreak.ports.notifier import Notifier, Sound, Speech
    from neckbreak.ports.stores import Shelf
    from neckbreak.ui.break_window import BreakWindow
    from neckbreak.ui.desk import Desk
    from neckbreak.ui.figures import Figures
    from neckbreak.ui.home.window import HomeWindow
    from neckbreak.ui.micro_card import MicroCard
    from neckbreak.ui.prompt_bar import PromptBar
    from neckbreak.ui.theme import Theme
    from neckbreak.ui.tray import Tray
    from neckbreak.ui.watchdog import Watchdog

COLLECT_AFTER_MS = 500
NOTICE_ACTIONS = {"open-today": "today", "open-review": "review"}
_log = logging.getLogger("neckbreak.ui")


@dataclass(slots=True)
class Parts:
    """What the presenter works with. `ask_quit` is called by the menu's last entry."""

    clock: Clock
    tray: Tray
    notifier: Notifier
    sound: Sound
    speech: Speech
    shelf: Shelf
    ask_quit: Callable[[], None]
    watchdog: Watchdog | None = None
    """None: the process's own (tests put a harmless one here)."""
    give_back: Callable[[], object] = gc.collect
    """Called a moment after a window has gone: what it took can be returned to the system."""


class QtPresenter:
    """`ports.presenter.Presenter`. Make it first, `connect` the desk as soon as there is one."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._desk: Desk | None = None
        self._prompt: PromptBar | None = None
        self._break: BreakWindow | MicroCard | None = None
        self._figures: Figures | None = None
        self._watchdog = parts.watchdog
        self._voice = Voice(parts.sound, parts.speech)
        self._home: HomeWindow | None = None
        self._notice_id = 0
        self._collector = QTimer()
        self._collector.setSingleShot(True)
        self._collector.timeout.connect(self._give_back)

    def connect(self, desk: Desk) -> None:
        """Fill the tray menu and answer to the desk from now on."""
        self._desk = desk
        self._parts.tray.connect(desk, self._parts.clock, self.open_page, self._parts.ask_quit)

    # --- the port ---------------------------------------------------------------------------

    def show_prompt(self, prompt: Prompt) -> None:
        """Invite without taking focus. Replaces a shown one."""
        from neckbreak.ui.prompt_bar import PromptBar

        self.withdraw_prompt()
        bar = PromptBar(prompt, self._parts.clock, self._pictures(), self._theme())
        bar.chosen.connect(self._on_choice)
        self._prompt = bar
        bar.present()

    def withdraw_prompt(self) -> None:
        """Take the invitation away, if shown."""
        bar, self._prompt = self._prompt, None
        if bar is not None:
            bar.leave()
            self._collector.start(COLLECT_AFTER_MS)

    def begin_break(self, plan: BreakPlan) -> None:
        """Show the break; `Desk.break_ended` follows exactly once."""
        from neckbreak.ui.break_window import BreakParts, BreakWindow
        from neckbreak.ui.micro_card import MicroCard
        from neckbreak.ui.watchdog import ProcessWatchdog

        self.withdraw_prompt()
        self.close_break()
        desk = self._connected()
        parts = BreakParts(
            self._parts.clock,
            self._pictures(),
            self._theme(),
            self._watchdog or ProcessWatchdog(),
            desk,
            not_seen=lambda: self._repeat_by_notice(plan),
            on_words=self._voice.follow,
            is_still=bool(desk.policy.reduced_motion),
        )
        self._voice.begin(desk.policy)
        window: BreakWindow | MicroCard
        if plan.is_card and plan.script is not None and not plan.needs_screening:
            window = MicroCard(plan.script, parts)
        else:
            window = BreakWindow(plan, parts, desk.policy.full_screen)
        window.ended.connect(self._on_break_ended)
        window.gone.connect(self._on_break_gone)
        self._break = window
        window.present()

    def close_break(self) -> None:
        """End a running break now; its result is still reported."""
        if self._break is not None:
            self._break.leave()

    def show_notice(self, notice: Notice) -> None:
        """One sentence and at most one action, silent."""
        actions: list[tuple[str, str]] = []
        if notice.action in NOTICE_ACTIONS:
            actions.append((notice.action, say(f"notice.{notice.action}")))
        self._notice_id = self._parts.notifier.show(
            say("notice.title"), reason(notice.reason), actions, self._on_action, self._notice_id
        )

    def show_problem(self, error: KnownError) -> None:
        """Something foreseen went wrong: one clear sentence."""
        self._parts.notifier.show(say("notice.title"), error_text(error))

    def refresh(self, status: Status) -> None:
        """The state changed: tray icon, tooltip, first menu line, open pages."""
        self._parts.tray.refresh(status)
        if self._home is not None:
            self._home.refresh()

    # --- windows ----------------------------------------------------------------------------

    def open_page(self, page: str) -> None:
        """Raise the home window on a page, one of `app.control.PAGES` or "safety"."""
        from neckbreak.ui.home.window import HomeWindow

        desk = self._connected()
        if self._home is None:
            self._home = HomeWindow(desk, self._parts.clock, self._pictures(), self._theme())
            self._home.closed.connect(self._on_home_closed)
        self._home.open_page(page)

    def tell_crash(self, sentence: str) -> None:
        """The one notice about an unhandled error; the loop goes on."""
        self._parts.notifier.show(say("crash.title"), say("crash.body", error=sentence))

    def close_all(self) -> None:
        """Everything away, for quitting; a running break reports its result first."""
        self.withdraw_prompt()
        self.close_break()
        if self._home is not None:
            self._home.close()

    @property
    def prompt(self) -> PromptBar | None:
        """The invitation on screen (tests)."""
        return self._prompt

    @property
    def break_window(self) -> BreakWindow | MicroCard | None:
        """The break on screen (tests)."""
        return self._break

    def _give_back(self) -> None:
        QPixmapCache.clear()  # every window's icon and shades would stay, up to 10 MiB of them
        self._parts.give_back()

    # --- answers ----------------------------------------------------------------------------

    def _on_choice(self, choice: Choice) -> None:
        self._tell(lambda: self._connected().choose(choice))

    def _on_break_ended(self, result: BreakResult) -> None:
        self._voice.end()
        self._tell(lambda: self._connected().break_ended(result))

    def _on_break_gone(self) -> None:
        self._break = None
        self._collector.start(COLLECT_AFTER_MS)
        if self._figures is not None:
            self._figures.forget()

    def _on_home_closed(self) -> None:
        self._home = None
        self._collector.start(COLLECT_AFTER_MS)

    def _on_action(self, action: str) -> None:
        if action in NOTICE_ACTIONS:
            self.open_page(NOTICE_ACTIONS[action])

    def _repeat_by_notice(self, plan: BreakPlan) -> None:
        """The window did not come to the front: say it another way, do not fight."""
        kind = say(f"prompt.title.{plan.kind.value}")
        self._parts.notifier.show(kind, say("notice.break-behind"))

    def _tell(self, ask: Callable[[], None]) -> None:
        """Ask the desk; what it cannot do is told, not thrown."""
        try:
            ask()
        except KnownError as error:
            _log.info("%s", error)
            self._parts.notifier.show(say("notice.title"), error_text(error))

    def _connected(self) -> Desk:
        if self._desk is None:
            msg = "the presenter was asked before a desk was connected"
            raise RuntimeError(msg)
        return self._desk

    def _theme(self) -> Theme:
        from neckbreak.ui.theme import current

        return current(self._connected().policy.theme)

    def _pictures(self) -> Figures:
        from neckbreak.ui.figures import Figures

        if self._figures is None:
            self._figures = Figures(self._parts.shelf)
        return self._figures
