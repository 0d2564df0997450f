"""The settings in force, as the rest of the program reads them. Import from `domain.policy`."""

from __future__ import annotations

from dataclasses import dataclass, field

EXERCISE_BREAKS_MAX = 8
"""Ceiling of exercise breaks offered a day, whatever a programme or a person asks for."""


@dataclass(frozen=True, slots=True)
class Hours:
    """Working hours: for ISO weekday 1-7 a tuple of (begin_min, end_min) since local midnight.

    `end_min` may exceed 1440 for ranges over midnight (1320, 1800 = 22:00 to 06:00).
    """

    days: tuple[tuple[tuple[int, int], ...], ...] = (((540, 1080),),) * 5 + ((),) * 2


@dataclass(frozen=True, slots=True)
class Policy:
    """All settings in force. Seconds unless the name says otherwise; defaults are the product's."""

    hours: Hours = field(default_factory=Hours)
    exercise_every_s: float = 3000.0
    micro_every_s: float = 1500.0
    movement_break_s: float = 180.0
    microbreak_s: float = 40.0
    homework_max_s: float = 240.0
    swallow_micro_within_s: float = 300.0
    idle_after_s: float = 60.0
    reading_mode: bool = False
    reading_idle_after_s: float = 300.0
    natural_break_s: float = 180.0
    natural_micro_s: float = 60.0
    settle_in_s: float = 120.0
    typing_pause_s: float = 4.0
    typing_wait_max_s: float = 60.0
    prompt_as: str = "auto"
    """How an invitation comes: bar, notification, or auto (what this desktop does well)."""
    prompt_quiet_s: float = 60.0
    prompt_countdown_s: float = 10.0
    prompt_again_after_s: float = 600.0
    starts_itself: bool = False
    present_within_s: float = 120.0
    """A break starts by itself only for somebody who touched something this recently."""
    snooze_s: float = 300.0
    snooze_long_s: float = 900.0
    snoozes_max: int = 2
    in_call: str = "hold"
    """In a call: "hold", "card" (hold, with one silent note of a seated move) or "as_usual"."""
    in_full_screen: str = "hold"
    hold_do_not_disturb: bool = True
    hold_calendar: bool = True
    hold_offer_after_s: float = 120.0
    hold_notice_after_s: float = 1800.0
    last_minutes_s: float = 600.0
    restart_offer_after_s: float = 120.0
    exercise_breaks_per_day: int | None = None
    """None: 3 in the first week, 4 in the second, then 5, or what the programme asks; max 8."""
    microbreaks_per_day: int = 4
    ignored_limit: int = 3
    microbreaks: bool = True
    programme: str | None = "desk-starter"
    equipment: tuple[str, ...] = ("chair", "desk", "wall")
    is_band_unsafe: bool = False
    """The band is worn, has no safe anchor, or latex is not tolerated: C-BAND of safety.md."""
    has_sit_stand: bool = False
    theme: str = "system"
    reduced_motion: bool | None = None
    figure_person: str = "ada"
    """A key of `domain.people.PEOPLE`, or "turns" for another one each day."""
    asks_pain: bool = True
    shows_tips: bool = True
    is_mirror: bool = False
    """The figure moves like a mirror image instead of like a person opposite."""
    sound: bool = True
    sound_volume: float = 0.5
    speech: bool = False
    speech_volume: float = 0.5
    language: str | None = None
    full_screen: bool = True
    weekly_review_weekday: int = 5
    weekly_review_time: str = "15:30"
    start_at_login: bool = False
