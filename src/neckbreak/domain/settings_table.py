"""The table of all settings, and the way of a whole file into a `Policy` and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from neckbreak.domain.people import PEOPLE, TURNS
from neckbreak.domain.policy_values import EXERCISE_BREAKS_MAX, Policy
from neckbreak.domain.settings import WEEKDAYS, BadValue, Setting, SettingType

GROUPS: Final = ("Rhythm", "Calls and focus", "Break window", "Sound and voice", "Programme",
                 "Presence", "Prompt", "Start and tray")  # fmt: skip
"""The headings of the form, in order."""

_DEFAULTS = Policy()
_HOUR_S = 3600.0


def _duration(
    key: str,
    field: str,
    group: str,
    usual: tuple[float, float],
    title: str,
    help_: str,
    *,
    unit: str = "min",
    minimum: float = 1.0,
    maximum: float = 12 * _HOUR_S,
) -> Setting:
    """`usual` is the range the form offers; the hard minimum is low enough to try things out."""
    default = getattr(_DEFAULTS, field)
    return Setting(
        key,
        field,
        SettingType.DURATION,
        default,
        group,
        title,
        help_,
        unit,
        minimum,
        maximum,
        usual,
    )


def _whole(
    key: str,
    field: str,
    group: str,
    limits: tuple[int, int],
    title: str,
    help_: str,
    none_as: str | None = None,
) -> Setting:
    default = getattr(_DEFAULTS, field)
    return Setting(
        key, field, SettingType.WHOLE, default, group, title, help_,
        minimum=limits[0], maximum=limits[1], recommended=limits, none_as=none_as,
    )  # fmt: skip


def _switch(key: str, field: str, group: str, title: str, help_: str) -> Setting:
    default = getattr(_DEFAULTS, field)
    return Setting(key, field, SettingType.SWITCH, default, group, title, help_)


def _choice(
    key: str,
    field: str,
    group: str,
    choices: tuple[tuple[str, str], ...],
    title: str,
    help_: str,
    none_as: str | None = None,
) -> Setting:
    default = getattr(_DEFAULTS, field)
    return Setting(
        key, field, SettingType.CHOICE, default, group, title, help_,
        choices=choices, none_as=none_as,
    )  # fmt: skip


_WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_BUSY = (("hold", "Hold, offer after"), ("card", "Hold, one quiet note"), ("as_usual", "As usual"))

SETTINGS: Final[tuple[Setting, ...]] = (
    # --- Rhythm ---
    _duration("breaks.exercise_every_min", "exercise_every_s", "Rhythm", (1200, 7200),
        "Exercise break every",
        "Minutes of activity between two exercise breaks. Your programme sets their length."),
    _switch("breaks.microbreaks", "microbreaks", "Rhythm", "Microbreaks",
        "Between exercise breaks, one small movement in the corner of the screen."),
    _duration("breaks.micro_every_min", "micro_every_s", "Rhythm", (600, 3600),
        "Microbreak every",
        "Minutes of activity between two microbreaks."),
    _duration("breaks.movement_length_s", "movement_break_s", "Rhythm", (60, 600),
        "Length of a movement break",
        "A break without homework lasts this long.", unit="s", maximum=1800),
    _duration("breaks.micro_length_s", "microbreak_s", "Rhythm", (20, 110),
        "Length of a microbreak",
        "Seconds the corner card runs.", unit="s", maximum=110),
    _duration("breaks.homework_max_s", "homework_max_s", "Rhythm", (120, 600),
        "Longest homework break",
        "A homework break holds no more than this, unless your programme says otherwise.",
        unit="s", maximum=1800),
    _duration("breaks.swallow_within_min", "swallow_micro_within_s", "Rhythm", (0, 900),
        "Leave out a microbreak before an exercise break",
        "A microbreak due this shortly before an exercise break is left out.", minimum=0.0),
    _whole("breaks.exercise_per_day", "exercise_breaks_per_day", "Rhythm", (0, EXERCISE_BREAKS_MAX),
        "Exercise breaks a day",
        "Offered at most. Automatic: 3 in the first week, 4 in the second, then 5, or what your "
        "programme asks for.", none_as="automatic"),
    _whole("breaks.micro_per_day", "microbreaks_per_day", "Rhythm", (0, 12),
        "Microbreaks a day", "Offered at most; after that only the icon says that one is due."),
    _whole("breaks.ignored_limit", "ignored_limit", "Rhythm", (1, 10),
        "Quiet after",
        "When this many breaks in a row went unanswered, nothing more is offered that day."),
    Setting("hours", "hours", SettingType.HOURS, _DEFAULTS.hours, "Rhythm", "Working hours",
        "No breaks are offered or counted outside these times. A range may run over midnight."),
    _duration("hours_end.quiet_min", "last_minutes_s", "Rhythm", (0, 1800),
        "Nothing new before the end",
        "In the last minutes of the working hours no new break is offered.", minimum=0.0),
    _duration("snooze.short_min", "snooze_s", "Rhythm", (60, 1800), "Snooze",
        "Twice for free. After that the break is kept for later, never lost."),
    _duration("snooze.long_min", "snooze_long_s", "Rhythm", (300, 3600), "Long snooze",
        "The longer of the two snoozes."),
    _whole("snooze.times", "snoozes_max", "Rhythm", (0, 5), "Snoozes for each break",
        "After these the break is kept for later."),
    # --- Calls and focus ---
    _choice("busy.call", "in_call", "Calls and focus", _BUSY, "During a call",
        "Seen from the microphone or camera being in use. Nothing is recorded."),
    _choice("busy.full_screen", "in_full_screen", "Calls and focus", _BUSY,
        "When something fills the screen",
        "Videos, games and slides. Shared screens are always left alone."),
    _switch("busy.do_not_disturb", "hold_do_not_disturb", "Calls and focus",
        "Respect do not disturb", "Hold breaks while the desktop is set to do not disturb."),
    _switch("busy.calendar", "hold_calendar", "Calls and focus", "Respect the calendar",
        "Hold breaks during appointments that your calendar file marks as busy."),
    _duration("busy.offer_after_min", "hold_offer_after_s", "Calls and focus", (0, 900),
        "Offer a held break after", "Time to breathe between the end of a call and the offer.",
        minimum=0.0),
    _duration("busy.notice_after_min", "hold_notice_after_s", "Calls and focus", (600, 7200),
        "Say so when a break is held for long",
        "One silent note once a break has been held for this long."),
    # --- Prompt ---
    _duration("prompt.typing_pause_s", "typing_pause_s", "Prompt", (1, 15),
        "A pause in typing is", "So many seconds without a key.", unit="s", minimum=0.1,
        maximum=60),
    _duration("prompt.typing_wait_s", "typing_wait_max_s", "Prompt", (0, 300),
        "Wait for a pause in typing", "Shown when your hands rest, at the latest after this time.",
        unit="s", minimum=0.0),
    _duration("prompt.quiet_s", "prompt_quiet_s", "Prompt", (10, 300), "Quiet invitation",
        "The bar is shown this long before it counts down.", unit="s"),
    _duration("prompt.countdown_s", "prompt_countdown_s", "Prompt", (5, 60), "Countdown",
        "The last seconds of an invitation.", unit="s", minimum=0.0),
    _duration("prompt.again_after_min", "prompt_again_after_s", "Prompt", (300, 3600),
        "Ask once more after", "An invitation without an answer is repeated once."),
    _choice("prompt.shown_as", "prompt_as", "Prompt",
        (("auto", "Whatever fits"), ("bar", "Quiet bar"), ("notification", "Notification")),
        "How an invitation comes",
        "“Whatever fits” takes a notification where a bar could not stay on top."),
    _switch("prompt.starts_itself", "starts_itself", "Prompt", "Start by itself",
        "At the end of the countdown the break starts if you are there and no key falls."),
    _duration("prompt.present_within_s", "present_within_s", "Prompt", (30, 600),
        "There means input within", "A break starts by itself only after recent input.", unit="s"),
    # --- Presence ---
    _duration("presence.idle_after_s", "idle_after_s", "Presence", (30, 300),
        "Activity stops after", "So long without input, counted back to the last one.", unit="s"),
    _switch("presence.reading_mode", "reading_mode", "Presence", "I read a lot",
        "Wait longer before time without input counts as away."),
    _duration("presence.reading_idle_after_min", "reading_idle_after_s", "Presence", (120, 1200),
        "When reading, activity stops after", "The same, for people who read without scrolling."),
    _duration("presence.natural_break_s", "natural_break_s", "Presence", (120, 900),
        "An absence is a break from", "Being away this long counts as a break.", unit="s"),
    _duration("presence.natural_micro_s", "natural_micro_s", "Presence", (30, 300),
        "An absence is a microbreak from", "Being away this long counts as a microbreak.",
        unit="s"),
    _duration("presence.settle_in_s", "settle_in_s", "Presence", (0, 600),
        "Leave me alone after a return", "No invitation right after you come back.", unit="s",
        minimum=0.0),
    _duration("presence.after_restart_s", "restart_offer_after_s", "Presence", (0, 600),
        "After a restart, offer after", "A break that was open when the program ended is offered "
        "again.", unit="s", minimum=0.0),
    # --- Programme ---
    Setting("programme.active", "programme", SettingType.TEXT, _DEFAULTS.programme, "Programme",
        "Programme", "The programme that fills your exercise breaks.", none_as="none"),
    Setting("programme.equipment", "equipment", SettingType.LIST, _DEFAULTS.equipment, "Programme",
        "What you have at hand", "Exercises that need anything else are left out."),
    _switch("programme.band_unsafe", "is_band_unsafe", "Programme", "Leave out bands",
        "For a band that is worn or has no safe anchor, or a latex allergy. A band exercise that "
        "names another tool is offered with that tool."),
    _switch("programme.sit_stand", "has_sit_stand", "Programme", "My desk can be raised",
        "Tips may suggest a change between sitting and standing."),
    Setting("review.weekday", "weekly_review_weekday", SettingType.WEEKDAY,
        _DEFAULTS.weekly_review_weekday, "Programme", "Weekly review on",
        "The day of the note about your week.",
        choices=tuple(zip(WEEKDAYS, _WEEKDAY_NAMES, strict=True))),
    Setting("review.time", "weekly_review_time", SettingType.TIME, _DEFAULTS.weekly_review_time,
        "Programme", "Weekly review at", "The time of the note about your week."),
    # --- Break window ---
    _switch("window.full_screen", "full_screen", "Break window", "Break in full screen",
        "Off: the break runs in a window of its own size. Esc leaves it either way."),
    _choice("window.reduced_motion", "reduced_motion", "Break window",
        (("system", "Like the system"), ("on", "Still pictures"), ("off", "Moving")), "Movement",
        "“Still pictures” shows start and hold instead of moving.", none_as="system"),
    _choice("window.theme", "theme", "Break window",
        (("system", "Like the system"), ("light", "Light"), ("dark", "Dark"),
         ("contrast", "High contrast")), "Appearance",
        "High contrast has pure grounds and clear lines; dark if the system is."),
    _choice("figure.person", "figure_person", "Break window",
        (*PEOPLE, (TURNS, "Another one each day")), "Who shows the exercises",
        "The person in the pictures."),
    _switch("figure.mirror", "is_mirror", "Break window", "Like a mirror",
        "On: your left is at the left of the picture. Off: you see somebody opposite you."),
    _switch("break.ask_pain", "asks_pain", "Break window", "Ask how my neck feels",
        "Before the first break of a day, and after the last one or after a stop. One tap, never "
        "required."),
    _switch("break.tips", "shows_tips", "Break window", "A tip after a break",
        "At most one a day, as a suggestion."),
    # --- Sound and voice ---
    _switch("sound.on", "sound", "Sound and voice", "Sounds",
        "A soft sound to start, move, hold, change sides and stop. Silent in a call that "
        "neckbreak can notice."),
    Setting("sound.volume", "sound_volume", SettingType.NUMBER, _DEFAULTS.sound_volume,
        "Sound and voice", "Volume", "From 0 (silent) to 1.", minimum=0.0, maximum=1.0,
        recommended=(0.0, 1.0)),
    _switch("sound.speech", "speech", "Sound and voice", "Spoken cues",
        "What to do is also spoken, so that you can look away. Silent in a call that neckbreak can "
        "notice."),
    Setting("sound.speech_volume", "speech_volume", SettingType.NUMBER, _DEFAULTS.speech_volume,
        "Sound and voice", "Volume of the voice",
        "From 0 (silent) to 1; 0.5 is the voice as your system has it.", minimum=0.0, maximum=1.0,
        recommended=(0.0, 1.0)),
    # --- Start and tray ---
    _switch("start.at_login", "start_at_login", "Start and tray", "Start at login",
        "neckbreak starts with your session."),
    Setting("start.language", "language", SettingType.TEXT, _DEFAULTS.language, "Start and tray",
        "Language", "“system”, or a code such as “en” or “de”.", none_as="system"),
)  # fmt: skip

_BY_KEY: Final = {declared.key: declared for declared in SETTINGS}


def setting(key: str) -> Setting:
    """The declaration of a key. Raises KeyError for one that does not exist."""
    return _BY_KEY[key]


def from_plain(plain: Mapping[str, Any]) -> tuple[Policy, list[tuple[str, str]]]:
    """The settings of a file, and what was wrong in it as (key, end of a sentence).

    Tables may be nested or written as dotted keys; a dotted key wins. A bad value keeps the
    default, an unknown key is reported and otherwise left alone. Never raises.
    """
    values: dict[str, Any] = {}
    problems: list[tuple[str, str]] = []
    for key, value in _flat(plain).items():
        declared = _BY_KEY.get(key)
        if declared is None:
            problems.append((key, "is not a setting"))
            continue
        try:
            values[declared.field] = declared.from_plain(value)
        except BadValue as bad:
            problems.append((key, str(bad)))
    return Policy(**values), problems


def _flat(plain: Mapping[str, Any]) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    dotted: dict[str, Any] = {}
    for key, value in plain.items():
        if key in _BY_KEY:
            dotted[key] = value
        elif isinstance(value, Mapping):
            flat.update({f"{key}.{name}": inner for name, inner in value.items()})
        else:
            dotted[key] = value
    return flat | dotted


def to_plain(policy: Policy) -> dict[str, Any]:
    """Every setting as it stands in the file, by dotted key, in the order of the table."""
    return {
        declared.key: declared.to_plain(getattr(policy, declared.field)) for declared in SETTINGS
    }
