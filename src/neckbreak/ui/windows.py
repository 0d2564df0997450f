"""The windows that come and go: prompt, break, home.

Makes each one when it is wanted and lets it go afterwards; their modules are imported on first use.
Runs in the window process (`ui.window_link`); tests and pictures use it where they are.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from neckbreak.domain.adherence import BreakKind
from neckbreak.domain.planner import Choice
from neckbreak.errors import KnownError
from neckbreak.ports.views import BreakPlan, Prompt, Status
from neckbreak.ui.voice import Voice

if TYPE_CHECKING:
    from neckbreak.app.coach import BreakResult, CoachView
    from neckbreak.ports.clock import Clock
    from neckbreak.ports.notifier import Sound, Speech
    from neckbreak.ports.stores import Shelf
    from neckbreak.ui.break_window import BreakWindow
    from neckbreak.ui.desk import Desk
    from neckbreak.ui.figures import Figures
    from neckbreak.ui.home.window import HomeWindow
    from neckbreak.ui.micro_card import MicroCard
    from neckbreak.ui.prompt_bar import PromptBar
    from neckbreak.ui.theme import Theme
    from neckbreak.ui.translation import Speaker
    from neckbreak.ui.watchdog import Watchdog

_log = logging.getLogger("neckbreak.ui")


def _unheard(_view: CoachView) -> None:
    """In a call nothing is said or played."""


class Host(Protocol):
    """What the windows leave to the one who keeps them. Each call returns at once."""

    def problem(self, error: KnownError) -> None:
        """The desk refused something: tell the person in one sentence."""
        ...

    def break_behind(self, kind: BreakKind) -> None:
        """The break window did not come to the front: say it another way, do not fight."""
        ...

    def emptied(self, is_empty: bool) -> None:
        """The last window went (True), or there is one again."""
        ...

    def crashed(self, sentence: str) -> None:
        """An unhandled error among the windows, which go on."""
        ...


@dataclass(slots=True)
class WindowParts:
    """What the windows work with."""

    clock: Clock
    sound: Sound
    speech: Speech
    shelf: Shelf
    watchdog: Watchdog | None = None
    """None: the process's own (tests put a harmless one here)."""
    speaker: Speaker | None = None
    """Speaks the person's language in this process; None: what is spoken stays."""


class Windows:
    """At most one prompt, one break and one home window. GUI thread only."""

    def __init__(self, parts: WindowParts) -> None:
        self._parts = parts
        self._ends: tuple[Desk, Host] | None = None
        self._prompt: PromptBar | None = None
        self._break: BreakWindow | MicroCard | None = None
        self._home: HomeWindow | None = None
        self._figures: Figures | None = None
        self._voice = Voice(parts.sound, parts.speech)

    def connect(self, desk: Desk, host: Host) -> None:
        """Answer to this desk from now on; call before anything is shown."""
        self._ends = desk, host

    # --- what the presenter asks --------------------------------------------------------------

    def show_prompt(self, prompt: Prompt) -> None:
        """Invite without taking focus. Replaces a shown one."""
        from neckbreak.ui.prompt_bar import PromptBar
        from neckbreak.ui.system_asks import is_still

        self.withdraw_prompt()
        stays = is_still(self._desk.policy.reduced_motion)
        bar = PromptBar(prompt, self._parts.clock, self._pictures(), self._theme(), stays)
        bar.chosen.connect(self._on_choice)
        self._prompt = bar
        bar.present()
        self._tell_emptied()

    def withdraw_prompt(self) -> None:
        """Take the invitation away, if shown."""
        bar, self._prompt = self._prompt, None
        if bar is not None:
            bar.leave()
            self._tell_emptied()

    def begin_break(self, plan: BreakPlan) -> None:
        """Show the break; `Desk.break_ended` follows exactly once."""
        from neckbreak.ui.break_window import BreakParts, BreakWindow
        from neckbreak.ui.micro_card import MicroCard
        from neckbreak.ui.system_asks import is_still
        from neckbreak.ui.watchdog import ProcessWatchdog

        self.withdraw_prompt()
        self.close_break()
        policy = self._desk.policy
        parts = BreakParts(
            self._parts.clock,
            self._pictures(),
            self._theme(),
            self._parts.watchdog or ProcessWatchdog(),
            self._desk,
            not_seen=lambda: self._host.break_behind(plan.kind),
            on_words=_unheard if plan.is_quiet else self._voice.follow,
            is_still=is_still(policy.reduced_motion),
        )
        self._voice.begin(policy)
        window: BreakWindow | MicroCard
        if plan.is_card and plan.script is not None and not plan.needs_screening:
            window = MicroCard(plan.script, parts)
        else:
            window = BreakWindow(plan, parts, policy.full_screen)
        window.ended.connect(self._on_break_ended)
        window.gone.connect(self._on_break_gone)
        self._break = window
        window.present()
        self._tell_emptied()

    def close_break(self) -> None:
        """End a running break now; its result is still reported."""
        if self._break is not None:
            self._break.leave()

    def refresh(self, _status: Status) -> None:
        """The state changed: open pages show it."""
        if self._home is not None:
            self._home.refresh()

    def open_page(self, page: str) -> None:
        """Raise the home window on a page, one of `app.control.PAGES` or "safety"."""
        from neckbreak.ui.home.window import HomeWindow

        if self._home is None:
            self._home = HomeWindow(self._desk, self._parts.clock, self._pictures(), self._theme())
            self._home.closed.connect(self._on_home_closed)
        self._home.open_page(page)
        self._tell_emptied()

    def close_all(self) -> None:
        """Everything away, for quitting; a running break reports its result first."""
        self.withdraw_prompt()
        self.close_break()
        if self._home is not None:
            self._home.close()

    # --- for tests ------------------------------------------------------------------------------

    @property
    def prompt(self) -> PromptBar | None:
        """The invitation on screen."""
        return self._prompt

    @property
    def break_window(self) -> BreakWindow | MicroCard | None:
        """The break on screen."""
        return self._break

    @property
    def home(self) -> HomeWindow | None:
        """The home window, if open."""
        return self._home

    @property
    def is_empty(self) -> bool:
        """Whether nothing is open."""
        return self._prompt is None and self._break is None and self._home is None

    # --- answers --------------------------------------------------------------------------------

    def _on_choice(self, choice: Choice) -> None:
        self._ask(lambda: self._desk.choose(choice))

    def _on_break_ended(self, result: BreakResult) -> None:
        self._voice.end()
        self._ask(lambda: self._desk.break_ended(result))

    def _on_break_gone(self) -> None:
        self._break = None
        if self._figures is not None:
            self._figures.forget()
        self._tell_emptied()

    def _on_home_closed(self) -> None:
        self._home = None
        self._tell_emptied()

    def _tell_emptied(self) -> None:
        self._host.emptied(self.is_empty)

    def _ask(self, ask: Callable[[], None]) -> None:
        """Ask the desk; what it cannot do is told, not thrown."""
        try:
            ask()
        except KnownError as error:
            _log.info("%s", error)
            self._host.problem(error)

    @property
    def _desk(self) -> Desk:
        return self._connected()[0]

    @property
    def _host(self) -> Host:
        return self._connected()[1]

    def _connected(self) -> tuple[Desk, Host]:
        if self._ends is None:
            msg = "a window was wanted before a desk was connected"
            raise RuntimeError(msg)
        return self._ends

    def _theme(self) -> Theme:
        """For a new window, which is also when a new language begins."""
        from neckbreak.ui.theme import current

        if self._parts.speaker is not None:
            self._parts.speaker.follow(self._desk.policy.language)
        return current(self._desk.policy.theme)

    def _pictures(self) -> Figures:
        """The still pictures, of whoever shows the exercises today."""
        from neckbreak.domain.people import person_on
        from neckbreak.ui.figures import Figures

        if self._figures is None:
            self._figures = Figures(self._parts.shelf)
        today = self._parts.clock.now().day
        self._figures.person = person_on(self._desk.policy.figure_person, today)
        return self._figures
