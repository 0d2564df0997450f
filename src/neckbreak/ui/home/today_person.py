"""What Today says about the person, above everything else: safety, sore days, advice, an offer.

One card at most of each kind, in order of weight; answers go to the use cases at once.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neckbreak.app.wellbeing import Advice, WellbeingView
from neckbreak.domain.maintenance import PROGRAMME_OF, Offer
from neckbreak.domain.posture import Layout, layout_of
from neckbreak.errors import KnownError
from neckbreak.ports.clock import Clock
from neckbreak.ui.desk import Desk
from neckbreak.ui.home.page import clear
from neckbreak.ui.home.today_cards import Action, WordCard
from neckbreak.ui.theme import Theme
from neckbreak.ui.tray_menu import moment_text
from neckbreak.words.cues import pick
from neckbreak.words.errors import error_text
from neckbreak.words.language import translated
from neckbreak.words.safety_texts import EMERGENCY
from neckbreak.words.screens import say
from neckbreak.words.wellbeing_texts import say_wellbeing

Shown = tuple[WellbeingView, str, tuple[str, ...]]
NOTES = {"no-tray": ("slate", "screen"), "no-idle": ("amber", "info")}
"""Notes about this desktop: tint and icon."""


class PersonCards(QWidget):
    """`changed`: something was answered, read the day again."""

    safety_wanted = Signal()
    changed = Signal()
    failed = Signal(str)
    """What could not be done, in words."""

    def __init__(self, theme: Theme, desk: Desk, clock: Clock) -> None:
        super().__init__()
        self._theme, self._desk, self._clock = theme, desk, clock
        self._shown: Shown | None = None
        self._is_muscles = False
        self._has_seen = False
        self._tip: tuple[Layout, str] | None = None
        self._zone: tzinfo = UTC
        self.cards: dict[str, WordCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.hide()

    def show_person(
        self, person: WellbeingView, screening: str, zone: tzinfo, notes: tuple[str, ...] = ()
    ) -> None:
        """Made anew only when something is different. `notes` are keys of `NOTES` that are true."""
        self._zone = zone
        unread = tuple(each for each in notes if each not in person.read_notes)
        shown = person, screening, unread
        if shown == self._shown:
            return
        self._shown = shown
        self._rebuild()

    def _rebuild(self) -> None:
        assert self._shown is not None
        person, screening, notes = self._shown
        clear(self._column)
        self.cards.clear()
        if screening == "EMERGENCY":
            self._emergency()
        else:
            self._safety(screening, person)
            if person.sore_until_ms is not None:
                self._sore(person, person.sore_until_ms)
            if self._is_muscles:
                words = say_wellbeing("muscles.title"), say_wellbeing("muscles.what")
                self._add(
                    "muscles",
                    "slate",
                    "info",
                    *words,
                    (self._plain("muscles.ok", self._muscles_read),),
                )
            if person.advice:
                self._advice(person.advice[0])
            elif person.offer is not None:
                self._offer(person.offer)
            elif notes:
                self._note(notes[0])
            elif self._tip is not None:
                self._screens(*self._tip)
        self.setVisible(bool(self.cards))

    def _add(
        self, key: str, tint: str, icon: str, heading: str, lead: str, actions: tuple[Action, ...]
    ) -> None:
        made = self.cards[key] = WordCard(self._theme, tint, icon)
        made.show_words(heading, lead, actions)
        self._column.addWidget(made)

    def _plain(self, key: str, act: Callable[[], object]) -> Action:
        return say_wellbeing(key), act

    # --- the cards --------------------------------------------------------------------------

    def _emergency(self) -> None:
        lead = f"{translated(EMERGENCY)}\n\n{say('safety.locked')}"
        checked = say("notice.safety.emergency.do"), self.safety_wanted.emit
        heading = say("safety.title.emergency")
        self._add("safety", "danger", "warning", heading, lead, (checked,))

    def _safety(self, screening: str, person: WellbeingView) -> None:
        key = {"unanswered": "open", "RED": "red"}.get(screening)
        if key is not None:
            words = say(f"notice.safety.{key}"), say(f"notice.safety.{key}.lead")
            act = say(f"notice.safety.{key}.do"), self.safety_wanted.emit
            self._add("safety", "amber", "shield", *words, (act,))
        elif person.is_screening_old:
            words = say_wellbeing("again.title"), say_wellbeing("again.what")
            act = say_wellbeing("again.do"), self.safety_wanted.emit
            self._add("safety", "amber", "shield", *words, (act,))

    def _sore(self, person: WellbeingView, until_ms: int) -> None:
        title = say_wellbeing("sore.title", time=moment_text(until_ms, self._zone))
        now = self._clock.now
        uses = self._desk.uses.wellbeing
        actions = [self._plain("sore.end", lambda: self._do(lambda: uses.end_sore(now())))]
        if person.may_be_longer:
            longer = self._plain("sore.longer", lambda: self._do(lambda: uses.lengthen_sore(now())))
            actions.append(longer)
        self._add("sore", "slate", "heart", title, say_wellbeing("sore.what"), tuple(actions))

    def _advice(self, advice: Advice) -> None:
        uses, now = self._desk.uses.wellbeing, self._clock.now
        read = self._plain("advice.read", lambda: self._do(lambda: uses.read(advice, now())))

        def seen() -> None:
            uses.seen_professional(now())
            uses.read(advice, now())

        actions = read, self._plain("advice.seen", lambda: self._do(seen))
        words = say_wellbeing(f"advice.{advice}"), say_wellbeing(f"advice.{advice}.what")
        self._add("advice", "amber", "info", *words, actions)

    def _offer(self, offer: Offer) -> None:
        uses, now = self._desk.uses.wellbeing, self._clock.now

        def take() -> None:
            self._desk.follow(PROGRAMME_OF[offer])
            uses.answer_offer(offer, now(), is_taken=True)

        def leave() -> None:
            uses.answer_offer(offer, now(), is_taken=False)

        actions = (
            self._plain(f"offer.{offer}.do", lambda: self._do(take)),
            self._plain("offer.not-now", lambda: self._do(leave)),
        )
        words = say_wellbeing(f"offer.{offer}"), say_wellbeing(f"offer.{offer}.what")
        self._add("offer", "accent", "heart", *words, actions)

    def _note(self, note: str) -> None:
        uses, now = self._desk.uses.wellbeing, self._clock.now
        read = self._plain("note.read", lambda: self._do(lambda: uses.read_note(note, now())))
        words = say_wellbeing(f"note.{note}"), say_wellbeing(f"note.{note}.what")
        self._add("note", *NOTES[note], *words, (read,))

    def _screens(self, layout: Layout, tip: str) -> None:
        read = self._plain("screens.read", self._tip_read)
        self._add("screens", "slate", "screen", say_wellbeing(f"screens.{layout}"), tip, (read,))

    def see_screens(self) -> None:
        """Once for each page: were the screens docked or undocked since the last time?"""
        if self._has_seen:
            return
        self._has_seen = True
        layout = layout_of([is_built_in(each.name()) for each in QGuiApplication.screens()])
        if layout is None:
            return
        try:
            tip = self._desk.uses.workstation.see_screens(layout, self._clock.now())
            found = [each for each in self._desk.content().tips if each.id == tip] if tip else []
        except KnownError:
            return
        if found:
            self._tip = layout, pick(found[0].text)
            self._rebuild()

    def _tip_read(self) -> None:
        self._tip = None
        self._rebuild()

    # --- answers ----------------------------------------------------------------------------

    def begin_sore(self, hours: int) -> None:
        """A smaller day from now."""
        self._do(lambda: self._desk.uses.wellbeing.begin_sore(self._clock.now(), hours))

    def mark_muscles(self) -> None:
        """Expected soreness after strength work: explained, and marked."""
        self._is_muscles, self._shown = True, None
        self._do(lambda: self._desk.uses.wellbeing.mark_muscle_soreness(self._clock.now()))

    def _muscles_read(self) -> None:
        self._is_muscles = False
        self._rebuild()

    def _do(self, ask: Callable[[], object]) -> None:
        try:
            ask()
        except KnownError as error:
            self.failed.emit(error_text(error))
            return
        self.changed.emit()


BUILT_IN = ("eDP", "LVDS", "DSI", "Built-in", "Color LCD")
"""How systems name the screen of a laptop."""


def is_built_in(name: str) -> bool:
    """Whether a screen's name says that it belongs to the computer itself."""
    return name.startswith(BUILT_IN)
