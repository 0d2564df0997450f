"""The first run: five steps on one card, each answer kept at once, to be gone on with any day.

The page shows `app.welcome` and decides nothing: what the safety answers allow is the screening's
business, which programme fits is `domain.goals`'. Nothing is chosen for the person.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from neckbreak.app.welcome import Step
from neckbreak.domain.assessment import ScreeningResult
from neckbreak.domain.goals import SMALLER_BREAKS, Aim, suggest
from neckbreak.domain.planner import Kind
from neckbreak.domain.screening import Status
from neckbreak.errors import KnownError
from neckbreak.ports.clock import Clock
from neckbreak.ports.views import Condition
from neckbreak.ui.desk import Desk
from neckbreak.ui.figures import Figures
from neckbreak.ui.home.page import Page
from neckbreak.ui.home.welcome_parts import StepCard
from neckbreak.ui.home.welcome_steps import DeskStep, GoalStep, HelloStep, PlanStep, SafetyDone
from neckbreak.ui.screening_page import AskDue, QuestionList
from neckbreak.ui.theme import Theme
from neckbreak.ui.widgets import BY_KEYBOARD, Button, Text
from neckbreak.words.errors import error_text
from neckbreak.words.safety_texts import status_text
from neckbreak.words.screens import say
from neckbreak.words.welcome_texts import say_welcome

STEPS = tuple(Step)
CALM = "slow-exhale"
"""The first break: breathing, which the first part of the questions opens."""


class WelcomePage(Page):
    """`ended`: the first run is over, or left for good."""

    ended = Signal()

    def __init__(self, desk: Desk, clock: Clock, figures: Figures, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._clock, self._figures = desk, clock, figures
        self.title.hide()
        self.subtitle.hide()
        self.step = desk.uses.welcome.step()
        self.questions: QuestionList | None = None
        self.body: QWidget = QWidget()
        self.primary: Button | None = None
        self._has_breathed = False
        self.notice = Text(theme, "", "body", "amber", wraps=True)
        self.notice.hide()
        self.card = StepCard(theme, len(STEPS))
        self.card.head.addWidget(self.notice)
        self.column.addWidget(self.card, 1)
        self.show_step(self.step)

    # --- walking ----------------------------------------------------------------------------

    def show_step(self, step: Step) -> None:
        """Show a step and remember that the person is there."""
        self.step = step
        if step is not self._desk.uses.welcome.step():
            self._try(lambda: self._desk.uses.welcome.reach(step, self._clock.now()))
        number = STEPS.index(step)
        self.card.progress.show_step(number)
        key = "welcome.step-first" if number < 2 else "welcome.step"
        self.card.place.setText(say_welcome(key, number=number + 1, of=len(STEPS)))
        self.card.note.setText("")
        self.card.set_danger(False)
        self.questions = None
        match step:
            case Step.HELLO:
                self._hello()
            case Step.SAFETY:
                self._safety()
            case Step.DESK:
                self._desk_step()
            case Step.GOAL:
                self._goal()
            case Step.PLAN:
                self._plan()

    def _head(self, title: str, lead: str) -> None:
        self.card.title.setText(title)
        self.card.lead.setText(lead)
        self.card.lead.setVisible(bool(lead))
        self.notice.hide()

    def _go(self, by: int) -> None:
        self.show_step(STEPS[STEPS.index(self.step) + by])

    def _button(self, words: str, look: str, act: Callable[[], object]) -> Button:
        made = Button(self.theme, words, look, 44)
        made.clicked.connect(act)
        return made

    def _show(self, body: QWidget, *buttons: Button, fixed: QWidget | None = None) -> None:
        self.body = body
        self.card.set_body(body, fixed)
        self.card.set_buttons(*buttons)
        focused = QApplication.focusWidget()
        is_by_keyboard = focused is not None and bool(focused.property(BY_KEYBOARD))
        QTimer.singleShot(0, self, lambda: self._focus_first(is_by_keyboard))
        self.primary = buttons[-1] if buttons else None

    def _focus_first(self, is_by_keyboard: bool) -> None:
        """The keyboard goes on at the top of the step; outlined if it brought the person here."""
        tab = Qt.FocusPolicy.TabFocus
        stops = [
            each
            for each in self.body.findChildren(QWidget)
            if each.focusPolicy() & tab and each.isVisible() and each.isEnabled()
        ]
        first = stops[0] if stops else self.primary
        if first is not None and self.isVisible():
            reason = Qt.FocusReason
            first.setFocus(reason.TabFocusReason if is_by_keyboard else reason.OtherFocusReason)

    def _back(self) -> Button:
        return self._button(say_welcome("welcome.back"), "tertiary", lambda: self._go(-1))

    def _on(self, words: str = "") -> Button:
        words = words or say_welcome("welcome.continue")
        return self._button(words, "primary", lambda: self._go(1))

    # --- the steps --------------------------------------------------------------------------

    def _hello(self) -> None:
        self._head(say_welcome("hello.title"), say_welcome("hello.lead"))
        skip = self._button(say_welcome("welcome.skip"), "tertiary", self.skip)
        skip.setToolTip(say_welcome("welcome.skip.does"))
        self.card.note.setText(say_welcome("welcome.nothing-starts"))
        ratio = self.devicePixelRatioF()
        image = self._figures.picture("neck-rotation", 132, self.theme.is_dark, ratio)
        self._show(HelloStep(self.theme, image), skip, self._on(say_welcome("hello.begin")))

    def _safety(self) -> None:
        questions = AskDue(self._desk.screening, self._clock.now(), only_first_part=True)
        if not questions({}):
            self._safety_done(self._desk.screening.status(self._clock.now()))
            return
        self._head(say_welcome("safety.title"), say_welcome("safety.lead"))
        self.card.note.setText(say_welcome("welcome.private"))
        made = self.questions = QuestionList(self.theme, questions)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 10, 0)
        column.addWidget(made)
        rest = Text(self.theme, say_welcome("safety.rest"), "detail", "text2", wraps=True)
        column.addWidget(rest)
        column.addStretch(1)
        later = self._button(say_welcome("welcome.later"), "tertiary", lambda: self._go(1))
        later.setToolTip(say_welcome("safety.skipped"))
        on = self._button(say_welcome("welcome.continue"), "primary", self._answered)
        self._show(body, self._back(), later, on)
        made.set_below(later, on)
        made.changed.connect(self._refresh_questions)
        self._refresh_questions()

    def _refresh_questions(self) -> None:
        if self.questions is not None and self.primary is not None:
            is_complete = self.questions.is_complete
            self.primary.setEnabled(is_complete)
            open_words = say("screening.open", n=len(self.questions.open_ids))
            self.primary.setToolTip("" if is_complete else open_words)

    def _answered(self) -> None:
        answers: Mapping[str, str] = dict(self.questions.answers) if self.questions else {}
        self._safety_done(self._desk.screening.answer(answers, self._clock.now()))

    def _safety_done(self, result: ScreeningResult) -> None:
        """What the first part allows; the first calm break is offered at once."""
        self.questions = None
        words = status_text(result.status, result.triggers)
        if result.status is Status.EMERGENCY:
            self._head(say("safety.title.emergency"), "")
            self.card.set_danger(True)
            self.card.note.setText("")
            body = SafetyDone(self.theme, words, say("safety.locked"), None)
            self._show(body, self._button(say("safety.read"), "ink", self.skip))
            return
        is_red = result.status is Status.RED
        title = say("safety.title.red") if is_red else say_welcome("safety.done.title")
        self._head(title, "")
        lead = "safety.done.again" if self._has_breathed else "safety.done.lead"
        lead = words if is_red else say_welcome(lead)
        key = "safety.breathe-again" if self._has_breathed else "safety.breathe"
        ratio = self.devicePixelRatioF()
        image = self._figures.picture(CALM, 220, self.theme.is_dark, ratio)
        body = SafetyDone(self.theme, lead, say_welcome("safety.rest"), image)
        look = "secondary" if self._has_breathed else "primary"
        breathe = self._button(say_welcome(key), look, self._breathe)
        on = self._on()
        if self._has_breathed:
            self._show(body, self._back(), breathe, on)
        else:
            on.set_look("secondary")
            self._show(body, self._back(), on, breathe)

    def _breathe(self) -> None:
        if self._try(lambda: self._desk.ask_break(Kind.EXERCISE, CALM)):
            self._has_breathed = True
            self._safety_done(self._desk.screening.status(self._clock.now()))

    def _desk_step(self) -> None:
        self._head(say_welcome("desk.title"), say_welcome("desk.lead"))
        body = DeskStep(self.theme, self._desk.policy, self._save)
        self._show(body, self._back(), self._on())

    def _goal(self) -> None:
        self._head(say_welcome("goal.title"), say_welcome("goal.lead"))
        self.card.note.setText(say_welcome("welcome.nothing-starts"))
        body = GoalStep(self.theme, self._figures, self._desk.programmes())
        later = self._on(say_welcome("goal.later"))
        later.set_look("secondary")
        self._show(body, self._back(), later, fixed=body.suggestion)
        body.chosen.connect(self._on_aim)
        body.none_chosen.connect(self._on_no_programme)

    def _on_aim(self, key: str) -> None:
        now = self._clock.now()
        status = self._desk.screening.status(now)
        answers = self._desk.screening.latest
        pain = None if answers is None else dict(answers.answers).get("S21")
        known = int(pain) if pain is not None and pain.isdecimal() else None
        found = suggest(Aim(key), status.codes, known)
        if self._try(lambda: self._desk.follow(found.programme)) and isinstance(
            self.body, GoalStep
        ):
            self.body.show_suggestion(found)
            self._chose()

    def _on_no_programme(self) -> None:
        if self._save("programme.active", "none") and isinstance(self.body, GoalStep):
            self.body.show_suggestion(None)
            self._chose()

    def _chose(self) -> None:
        if self.primary is not None:
            self.primary.set_words(say_welcome("welcome.continue"))
            self.primary.set_look("primary")

    def _plan(self) -> None:
        self._head(say_welcome("plan.title"), say_welcome("plan.lead"))
        body = PlanStep(self.theme, self._desk.uses.welcome.plan(), self._is_at_login())
        body.smaller_wanted.connect(self._on_smaller)
        body.login_wanted.connect(self._on_login)
        start = self._button(say_welcome("plan.start"), "primary", self.finish)
        self.card.note.setText(say_welcome("plan.notify"))
        self._show(body, self._back(), start)

    def _is_at_login(self) -> bool:
        try:
            return self._desk.uses.login.is_on()
        except KnownError:
            return False

    def _on_smaller(self) -> None:
        if self._save("breaks.exercise_per_day", SMALLER_BREAKS) and isinstance(
            self.body, PlanStep
        ):
            self.body.show_smaller()

    def _on_login(self, is_on: bool) -> None:
        def both() -> None:
            self._desk.uses.login.set(is_on)
            self._desk.save_settings({"start.at_login": is_on})

        self._try(both)
        if isinstance(self.body, PlanStep):
            self.body.login.show_plain(self._is_at_login())

    # --- ending -----------------------------------------------------------------------------

    def finish(self) -> None:
        """The last step is done: planning begins."""
        if isinstance(self.body, PlanStep):
            plan = self.body.plan()
            self._try(lambda: self._desk.uses.welcome.keep_plan(plan, self._clock.now()))
        self._end(is_skipped=False)

    def skip(self) -> None:
        """Leave it for good; everything can be found in its place later."""
        self._end(is_skipped=True)

    def _end(self, *, is_skipped: bool) -> None:
        now = self._clock.now()
        if not self._try(lambda: self._desk.uses.welcome.end(now, is_skipped=is_skipped)):
            return
        if self._desk.status().condition is Condition.PAUSED:
            self._try(self._desk.resume)
        self.ended.emit()

    # --- asking -----------------------------------------------------------------------------

    def _save(self, key: str, plain: object) -> bool:
        return self._try(lambda: self._desk.save_settings({key: plain}))

    def _try(self, ask: Callable[[], object]) -> bool:
        """Do it; what cannot be done is told on the card."""
        try:
            ask()
        except KnownError as error:
            self.notice.setText(error_text(error))
            self.notice.show()
            return False
        self.notice.hide()
        return True
