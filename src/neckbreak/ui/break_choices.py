"""What the person may change while a break runs: an easier or harder form, the mirror, an answer.

Nothing of it is needed to go on. What the desk cannot give or keep costs the choice, never the
break.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from neckbreak.app.variants import Alternatives
from neckbreak.domain.adherence import BreakKind
from neckbreak.domain.after_break import SEVERE, Moment
from neckbreak.ui.break_after import attempt
from neckbreak.ui.pain_scale import value_of
from neckbreak.words.break_sentences import say_break

if TYPE_CHECKING:
    from neckbreak.app.coach import CoachView
    from neckbreak.domain.session import Performance
    from neckbreak.ports.views import BreakPlan
    from neckbreak.ui.break_run import BreakRun
    from neckbreak.ui.break_window import BreakParts
    from neckbreak.ui.coach_figure import Showing
    from neckbreak.ui.coach_page import CoachPage

EASIER_KEYS = (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)
HARDER_KEYS = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)


class Choices(QObject):
    """Joins the choices on the page with the run and the desk. Lives as long as the page."""

    def __init__(
        self, page: CoachPage, run: BreakRun, plan: BreakPlan, parts: BreakParts, showing: Showing
    ) -> None:
        super().__init__(page)
        self._page, self._run, self._plan, self._parts = page, run, plan, parts
        self._showing = showing
        self._for: Performance | None = None
        self._around = Alternatives()
        run.moved.connect(self._on_view)
        run.changed.connect(page.show_script)
        page.easier_pressed.connect(self.easier)
        page.harder_pressed.connect(self.harder)
        page.mirror_pressed.connect(self.mirror)
        page.pain_answered.connect(self._on_pain)
        page.column.show_mirror(showing.is_mirror)

    def begin(self) -> None:
        """Ask how the neck feels, if this break does and the person wants to be asked."""
        if self._plan.asks_pain and self._parts.desk.policy.asks_pain:
            self._page.ask_pain()
            after, now = self._parts.desk.uses.after_break, self._parts.clock.now()
            attempt(lambda: after.pain_asked(Moment.BEFORE, now), None)

    def easier(self) -> None:
        """One step easier, from this repetition on; nothing if there is none."""
        self._switch(self._around.easier)

    def harder(self) -> None:
        """One step harder."""
        self._switch(self._around.harder)

    def mirror(self) -> None:
        """The figure as in a mirror, or opposite; the next break remembers it."""
        is_mirror = not self._showing.is_mirror
        self._page.figure.set_mirror(is_mirror)
        self._page.column.show_mirror(is_mirror)
        self._run.look()
        desk = self._parts.desk
        attempt(lambda: desk.save_settings({"figure.mirror": is_mirror}), None)

    def key(self, key: int) -> None:
        """The keys that are not buttons of their own."""
        value = value_of(key)
        if key in EASIER_KEYS:
            self.easier()
        elif key in HARDER_KEYS:
            self.harder()
        elif key == Qt.Key.Key_M:
            self.mirror()
        elif key == Qt.Key.Key_Question:
            self._page.toggle_keys()
        elif value is not None and self._page.bottom.pain is not None:
            self._page.bottom.pain.scale.choose(value)

    def _switch(self, wanted: Performance | None) -> None:
        if wanted is not None:
            self._run.switch(wanted)

    def _on_view(self, view: CoachView) -> None:
        """Another exercise, or another form of it: what lies around it is asked once."""
        if view.performance is self._for:
            return
        self._for = view.performance
        self._around = Alternatives()
        if self._plan.kind is not BreakKind.CALM:
            variants, now = self._parts.desk.uses.variants, self._parts.clock.now()
            performance = view.performance
            self._around = attempt(lambda: variants.around(performance, now), self._around)
        self._page.show_choices(self._around.easier is not None, self._around.harder is not None)

    def _on_pain(self, value: int) -> None:
        after, break_id = self._parts.desk.uses.after_break, self._plan.break_id
        now = self._parts.clock.now()
        attempt(lambda: after.answer_pain(break_id, Moment.BEFORE, value, now), None)
        view = self._run.view
        if value >= SEVERE and view is not None:
            self._make_gentle(view)

    def _make_gentle(self, view: CoachView) -> None:
        """Severe pain before it: only the gentle set from now on (safety.md, P09 and R06)."""
        left = self._run.script.performances[view.cue.performance :]
        variants, now = self._parts.desk.uses.variants, self._parts.clock.now()
        nothing: tuple[Performance, ...] = ()
        allowed = attempt(lambda: variants.allowed(left, now), nothing)
        if not allowed:
            self._run.close()  # nobody could say what is safe
            self._run.finished.emit()
        elif allowed != left:
            self._page.show_message(say_break("after.severe"))
            self._run.begin_again(allowed)
