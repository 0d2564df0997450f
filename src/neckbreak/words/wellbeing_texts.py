"""The sentences about how the person is: sore days, advice, offers, weeks, the state of the day.

The fixed clinical wording is in `safety_texts`; what is said here besides follows the rules of
`docs/clinical/safety.md` without adding to them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from neckbreak.words.safety_texts import MAINTENANCE, NOT_BETTER, WORSE
from neckbreak.words.screens import English, Say, Sentence

SENTENCES: Final[Mapping[str, Sentence]] = {
    # Sore today
    "sore.button": "Sore today",
    "sore.day": "A gentle day, until {time}",
    "sore.days-2": "Two gentle days, until {time}",
    "sore.days-3": "Three gentle days, until {time}",
    "sore.muscles": "Only my muscles ache, on both sides, after strength work",
    "sore.new": "Something new or different …",
    "sore.title": "Gentle until {time}",
    "sore.what": (
        "Movements are easier and half as long, strength work and strong stretches rest. What your "
        "day asks for keeps its number."
    ),
    "sore.longer": "One more day",
    "sore.end": "I feel better",
    "sore.tray": "Sore today",
    "sore.tray-until": "Gentle until {time}",
    "tray.settings": "Settings",
    "muscles.title": "That is expected",
    "muscles.what": (
        "Muscle soreness for a day or two after new strength work, even and on both sides, is "
        "normal. Your exercises stay as they are. Sharp or spreading pain is something else: then "
        "stop, and tell us."
    ),
    "muscles.ok": "All right",
    # Advice
    "advice.worse": "Pain has gone up",
    "advice.worse.what": WORSE,
    "advice.not-better": "It takes long",
    "advice.not-better.what": NOT_BETTER,
    "advice.severe": "Strong pain on two days within a week",
    "advice.severe.what": (
        "Pain of 7 or more on two days: consider talking to a physical therapist or doctor. The "
        "gentler set stays until a week has passed without one."
    ),
    "advice.returns": "It keeps coming back",
    "advice.returns.what": (
        "Pain went away and came back three times in six months. A physical therapist can make a "
        "personal programme with you."
    ),
    "advice.dizzy": "You stopped because of dizziness",
    "advice.dizzy.what": (
        "Neck turns, looking up and pressing rest for seven days. Consider talking to a physical "
        "therapist or doctor about it."
    ),
    "advice.read": "Got it",
    "advice.seen": "I have seen somebody",
    "advice.seen-on": "Seen by a professional on {date}.",
    # Offers
    "offer.maintain": "Keep a smaller routine",
    "offer.maintain.what": MAINTENANCE,
    "offer.maintain.do": "Follow the smaller routine",
    "offer.flare": "Two days with more pain",
    "offer.flare.what": (
        "A gentle week can help: “Stiff neck – gentle” for up to 7 days, then back to your routine."
    ),
    "offer.flare.do": "Take a gentle week",
    "offer.back": "The gentle week is over",
    "offer.back.what": "Your smaller routine is still there, whenever you are ready.",
    "offer.back.do": "Back to my routine",
    "offer.not-now": "Not now",
    # Questions again
    "again.title": "Time to answer the safety questions again",
    "again.what": "They are asked every 90 days, because things change.",
    "again.do": "Answer again",
    # Weeks
    "weeks.counted": ("{kept} of {n} week on plan", "{kept} of {n} weeks on plan"),
    "weeks.first": "Your first week is filling up",
    "weeks.what": "On plan: 7 of 10 planned days, one day a week is free. Rest days ask nothing.",
    "weeks.week": "Week {number}: {kept} of {planned} days",
    "weeks.blank": "Week {number}: nothing was planned",
    # The day's state
    "state.paused": "Paused",
    "state.paused.until": "until {time}",
    "state.paused.what": "Nothing is offered, and nothing counts against you.",
    "state.paused.since": "Since {time}.",
    "state.paused-call.what": "It ends with the call.",
    "state.off-hours": "Off hours",
    "state.off-hours.until": "until {time}",
    "state.off-hours.none": "all day",
    "state.off-hours.what": "Outside your working hours nothing is offered. “Break now” works.",
    "state.held": "Held",
    "state.held.big": "Waiting",
    "state.held.what": "It is offered when that is over. You can also start it now.",
    "state.on-break": "On a break",
    "state.on-break.big": "Now",
    "state.quiet.what": "Tomorrow it begins afresh. You can also plan again now.",
    "state.none.what": "Change the hours in Settings if that is not right.",
    "state.resume": "Resume",
    "state.hours": "Working hours",
    "state.start": "Start it now",
    "dose.week": "Week {number} of {of}",
    "dose.sore": "Gentle day",
    # This desktop
    "note.no-tray": "This desktop has no tray, so neckbreak lives in this window",
    "note.no-tray.what": (
        "You can close it. Breaks go on, and starting neckbreak again brings it back."
    ),
    "note.no-idle": "neckbreak cannot see when you are away on this desktop",
    "note.no-idle.what": "Breaks go by the clock. Use “Pause” when you leave.",
    "note.read": "Got it",
    # Screens
    "screens.laptop": "The laptop alone now?",
    "screens.one-screen": "One screen now?",
    "screens.two-screens": "Two screens now?",
    "screens.read": "Thanks",
}

say_wellbeing: Final[Say] = English(SENTENCES)
