"""What the conductor asks of the interface. The presenter words effects; it decides nothing."""

from __future__ import annotations

from typing import Protocol

from neckbreak.errors import KnownError
from neckbreak.ports.views import BreakPlan, Notice, Prompt, Status


class Presenter(Protocol):
    """GUI thread. Each call returns at once; answers come back through the conductor's methods."""

    def show_prompt(self, prompt: Prompt) -> None:
        """Invite to a break without taking focus. Replaces a shown one."""
        ...

    def withdraw_prompt(self) -> None:
        """Take the invitation away, if shown."""
        ...

    def begin_break(self, plan: BreakPlan) -> None:
        """Show the break window on every screen and run the plan's coach.

        The presenter calls `Conductor.break_ended(result)` exactly once for it.
        """
        ...

    def close_break(self) -> None:
        """End a running break now (quit, end of session); its result is still reported."""
        ...

    def show_notice(self, notice: Notice) -> None:
        """One sentence and at most one action, silent."""
        ...

    def show_problem(self, error: KnownError) -> None:
        """Something foreseen went wrong (a full disk): one clear sentence, nothing lost."""
        ...

    def refresh(self, status: Status) -> None:
        """The state changed: tray icon, tooltip, first menu line, open pages."""
        ...
