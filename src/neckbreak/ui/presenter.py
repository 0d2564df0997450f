"""The presenter port: words effects and passes them on; it decides nothing.

It keeps what a waiting program needs, the tray icon and the desktop's notifications. Windows are
another process's business (`ui.window_process`); tests put them where they are.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from neckbreak.domain.adherence import BreakKind
from neckbreak.domain.planner import Choice
from neckbreak.errors import KnownError
from neckbreak.ports.views import BreakPlan, Notice, Prompt, Status
from neckbreak.ui.prompt_notice import PromptNotice, fits_better
from neckbreak.ui.wording import reason
from neckbreak.words.errors import error_text
from neckbreak.words.screens import say

if TYPE_CHECKING:
    from neckbreak.ports.clock import Clock
    from neckbreak.ports.notifier import Notifier
    from neckbreak.ui.desk import Desk
    from neckbreak.ui.tray import Tray
    from neckbreak.ui.windows import Host

NOTICE_ACTIONS = {"open-today": "today", "open-review": "review", "begin": "today"}
_log = logging.getLogger("neckbreak.ui")


class ShownWindows(Protocol):
    """The windows, wherever they are: `ui.windows.Windows` says what each call does."""

    def connect(self, desk: Desk, host: Host) -> None:
        """Answer to the desk from now on."""
        ...

    def show_prompt(self, prompt: Prompt) -> None: ...

    def withdraw_prompt(self) -> None: ...

    def begin_break(self, plan: BreakPlan) -> None: ...

    def close_break(self) -> None: ...

    def refresh(self, status: Status) -> None: ...

    def open_page(self, page: str) -> None: ...

    def close_all(self) -> None:
        """Everything away; a running break has reported its result when this returns."""
        ...


@dataclass(slots=True)
class Parts:
    """What the presenter works with. `ask_quit` is called by the menu's last entry."""

    clock: Clock
    tray: Tray
    notifier: Notifier
    windows: ShownWindows
    ask_quit: Callable[[], None]


class QtPresenter:
    """`ports.presenter.Presenter`. Make it first, `connect` the desk as soon as there is one."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._notice_id = 0
        self._prompt: Prompt | None = None
        self._prompt_notice = PromptNotice(parts.notifier, self._on_choice)
        self._desk: Desk | None = None

    def connect(self, desk: Desk) -> None:
        """Fill the tray menu and answer to the desk from now on."""
        self._desk = desk
        self._parts.windows.connect(desk, self)
        self._parts.tray.connect(desk, self._parts.clock, self.open_page, self._parts.ask_quit)

    # --- the port ---------------------------------------------------------------------------

    def show_prompt(self, prompt: Prompt) -> None:
        """Invite without taking focus, by bar or notification. Replaces a shown one."""
        self.withdraw_prompt()
        self._prompt = prompt
        assert self._desk is not None
        if not fits_better(self._desk.policy.prompt_as):
            self._parts.windows.show_prompt(prompt)
            return

        def on_known(has_buttons: bool) -> None:
            if self._prompt is not prompt:
                return  # withdrawn while the desktop was asked
            if has_buttons:
                self._prompt_notice.show(prompt)
            else:
                self._parts.windows.show_prompt(prompt)

        self._parts.notifier.when_known(on_known)

    def withdraw_prompt(self) -> None:
        """Take the invitation away, if shown."""
        self._prompt = None
        self._prompt_notice.withdraw()
        self._parts.windows.withdraw_prompt()

    def begin_break(self, plan: BreakPlan) -> None:
        """Show the break; `Desk.break_ended` or `Desk.break_lost` follows exactly once."""
        self.withdraw_prompt()
        self._parts.windows.begin_break(plan)

    def close_break(self) -> None:
        """End a running break now; its result is still reported."""
        self._parts.windows.close_break()

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
        self._parts.windows.refresh(status)

    # --- windows ----------------------------------------------------------------------------

    def open_page(self, page: str) -> None:
        """Raise the home window on a page, one of `app.control.PAGES` or "safety"."""
        self._parts.windows.open_page(page)

    def tell_crash(self, sentence: str) -> None:
        """The one notice about an unhandled error; the loop goes on."""
        self._parts.notifier.show(say("crash.title"), say("crash.body", error=sentence))

    def close_all(self) -> None:
        """Everything away, for quitting; a running break reports its result first."""
        self._parts.windows.close_all()

    # --- ui.windows.Host --------------------------------------------------------------------

    def problem(self, error: KnownError) -> None:
        """What the desk refused is told, not thrown."""
        self.show_problem(error)

    def break_behind(self, kind: BreakKind) -> None:
        """The window did not come to the front: say it another way, do not fight."""
        self._parts.notifier.show(say(f"prompt.title.{kind.value}"), say("notice.break-behind"))

    def emptied(self, is_empty: bool) -> None:
        """Nothing to do: what windows took is not this process's."""

    def crashed(self, sentence: str) -> None:
        """An unhandled error among the windows, which go on."""
        self.tell_crash(sentence)

    def _on_choice(self, choice: Choice) -> None:
        """An answer to the notification."""
        assert self._desk is not None
        try:
            self._desk.choose(choice)
        except KnownError as error:
            self.show_problem(error)

    def _on_action(self, action: str) -> None:
        if action in NOTICE_ACTIONS:
            self.open_page(NOTICE_ACTIONS[action])
