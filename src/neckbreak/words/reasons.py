"""One sentence for every reason: why a break is offered, held, let go, and what the tray says.

A sentence names its data in braces; a part in square brackets is left out when its data is missing.
`{kind}` and `{cause}` are worded here from their keys. `REASONS` also holds the causes of a hold,
so that a page can name "call" or "full-screen" by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from neckbreak.errors import Value
from neckbreak.words.errors import fill
from neckbreak.words.language import entry, translated

REASONS: Final[Mapping[str, str]] = {
    # --- what goes on (status) ---
    "working": "You are at work.",
    "due": "A break is due.",
    "on-break": "You are on a break.",
    "paused": "You paused neckbreak[ for {minutes} min].",
    "paused-call": "Paused until the call ends.",
    "off-hours": "Outside your working hours.",
    "away": "You were away[ {minutes} min]: rest, not exercise.",
    "quiet-today": "[{count} breaks in a row went unanswered. ]Nothing more is offered today.",
    "weekly-review": "Your week is ready to look at.",
    "welcome": "neckbreak is in the tray. Two minutes of questions, then it begins; not before.",
    "no-tray": (
        "This desktop shows no tray icons. Start neckbreak again to open its window; breaks come "
        "all the same."
    ),
    # --- why it is offered ---
    "due-exercise": "[{minutes} min of activity since your last break.]",
    "due-micro": "[{minutes} min of activity since your last break. ]Time for a small movement.",
    "again": "Asked once more: [{minutes} min of activity since your last break.]",
    "after-snooze": "You snoozed this break. [{minutes} min of activity since your last one.]",
    "after-return": "This break was due before you left for a moment.",
    "after-restart": "This break was open when neckbreak ended.",
    "after-pause": "This break waited until your pause was over.",
    "owed": "The snoozes of this {kind} are used up; it is kept for later.",
    "appointment": "A fixed time of your programme.",
    "held": "Held[ {minutes} min][: {cause}][ ({detail})].",
    # --- what a break holds (domain.day_plan) ---
    "dose-open": "Your programme still asks for exercises today.",
    "dose-waits": "What is left of today's exercises fits a later break better.",
    "dose-done": "Today's exercises are done, so this is an ordinary movement break.",
    "no-programme": "You follow no programme, so this is an ordinary movement break.",
    "red": "Because of your safety answers: breathing and eye rest only.",
    "emergency": "Because of your safety answers there are no exercises. Please get help first.",
    "not-screened": "Your safety questions are not answered yet: eye rest only.",
    "screening-not-finished": "Your safety questions are not finished: breathing, eye rest only.",
    "all-withheld": "Your safety answers leave out all its exercises: breathing and eye rest.",
    # --- holds ---
    "hold-began": "The {kind} waits: {cause}.",
    "held-long": "Your break has waited {minutes} min: {cause}. It will be offered afterwards.",
    "held-move": "Your break waits: {cause}. If you like, turn your head slowly to each side once.",
    "call": "you are on a call",
    "sharing": "you share your screen",
    "presenting": "you are presenting",
    "full-screen": "something fills the screen",
    "do-not-disturb": "do not disturb is on",
    "calendar": "your calendar says busy",
    "busy": "you are busy",
    # --- what the person asked ---
    "asked": "You asked for {kind}.",
    "started": "You started the {kind}.",
    "started-short": "You started the short version of the {kind}.",
    "started-itself": "The {kind} started by itself, as set: you were there and no key fell.",
    "snoozed": "Snoozed[ for {minutes} min][, {left} left].",
    "moved": "The next {kind} was moved by {minutes} min.",
    "no-snooze-left": "Both snoozes of the next break are used.",
    "nothing-to-snooze": "There is nothing to snooze now.",
    "skipped": "You skipped the {kind}.",
    "skipped-early": "You skipped the next {kind} before it was due.",
    "skipped-already": "The next {kind} is skipped already.",
    "quiet-hour": "You asked for quiet for {minutes} min.",
    "not-today": "You asked for no more breaks today.",
    "resumed": "You resumed neckbreak.",
    "pause-over": "The pause is over.",
    "call-over": "The call has ended, and with it the pause.",
    # --- how a due break ended ---
    "natural": "Natural: you were away {minutes} min while the {kind} was due.",
    "ignored": "The {kind} went unanswered twice; the next one comes after a whole interval.",
    "merged": "The {kind} was merged into the next break.",
    "hours-ended": "The working hours ended before the {kind} was taken.",
    "hours-ended-held": "The working hours ended while the {kind} was held; it does not count.",
    "break-completed": "You completed the {kind}.",
    "break-partial": "You did a good part of the {kind}.",
    "break-interrupted": "The {kind} was interrupted.",
    "break-skipped": "You left the {kind} without beginning.",
    "break-missed": "The {kind} was not taken.",
    "break-natural": "The {kind} passed while you were away.",
    "break-held": "The {kind} was held.",
    "unavailable": "The {kind} could not be shown: something it needs could not be read.",
    "neckbreak-ended": "neckbreak ended during the {kind}.",
    "questions-left": "You left the {kind} at its safety questions.",
    "questions-locked": "Your answers to the safety questions lock exercises for now.",
    "break-stopped_for_pain": "You stopped the {kind} because it hurt. Good call.",
    # --- what became of an invitation ---
    "unanswered": "No answer; asked once more in {minutes} min.",
    "withdrawn-away": "You left; the invitation to the {kind} was taken away.",
    # --- restarts, hours, clocks, burden ---
    "restart-owed": "neckbreak ended while the {kind} was open; it is offered again.",
    "restart-interrupted": "neckbreak ended during the {kind}.",
    "hours-open": "Your working hours began.",
    "hours-closed": "Your working hours are over.",
    "clock-moved": "The clock was set by {minutes} min; nothing was lost.",
    "enough-today": "Another {kind} is due, but today's invitations are used up.",
    "last-minutes": "The {kind} is due, but your working hours are nearly over.",
    "appointment-passed": "A fixed time of your programme passed while you were away or off.",
    "appointment-joined": "A fixed time of your programme came; the break at hand holds it.",
}

KINDS: Final[Mapping[str, str]] = {"micro": "microbreak", "exercise": "exercise break"}
ASKED_KINDS: Final[Mapping[str, str]] = {"micro": "a microbreak", "exercise": "an exercise break"}
BREAK: Final = "break"
A_BREAK: Final = "a break"


def reason_text(key: str, data: Mapping[str, Value] | None = None) -> str:
    """The sentence of a reason, in the language spoken.

    The cause of a hold may come as `why` or `reason`. An unknown key is shown as it is, so that an
    old why-log stays readable.
    """
    if key not in REASONS:
        return key
    filled = dict(data or {})
    kinds, some = (ASKED_KINDS, A_BREAK) if key == "asked" else (KINDS, BREAK)
    kind = str(filled.get("kind"))
    filled["kind"] = entry(kinds, kind) if kind in kinds else translated(some)
    cause = filled.get("why") or filled.get("reason")
    known = str(cause) in REASONS
    filled["cause"] = entry(REASONS, str(cause)) if known else str(cause) if cause else None
    return fill(entry(REASONS, key), filled).strip()
