"""The `Presenter` port that shows nothing: what it was told is the test's to read."""

from __future__ import annotations

from neckbreak.errors import KnownError
from neckbreak.ports.views import BreakPlan, Notice, Prompt, Status


class FakePresenter:
    """Keeps everything it is told. Set `failure` to make prompts and breaks fail with it."""

    def __init__(self) -> None:
        self.failure: Exception | None = None
        self.shown: list[Prompt] = []
        self.prompt: Prompt | None = None
        self.plans: list[BreakPlan] = []
        self.notices: list[Notice] = []
        self.problems: list[KnownError] = []
        self.statuses: list[Status] = []
        self.closed = 0

    @property
    def plan(self) -> BreakPlan:
        """The break begun last."""
        return self.plans[-1]

    def show_prompt(self, prompt: Prompt) -> None:
        self._may_fail()
        self.shown.append(prompt)
        self.prompt = prompt

    def withdraw_prompt(self) -> None:
        self.prompt = None

    def begin_break(self, plan: BreakPlan) -> None:
        self._may_fail()
        self.plans.append(plan)

    def close_break(self) -> None:
        self.closed += 1

    def show_notice(self, notice: Notice) -> None:
        self.notices.append(notice)

    def show_problem(self, error: KnownError) -> None:
        self.problems.append(error)

    def refresh(self, status: Status) -> None:
        self.statuses.append(status)

    def _may_fail(self) -> None:
        if self.failure is not None:
            raise self.failure
