"""The safety sentences, word for word from section 6 of `docs/clinical/safety.md`.

A clinical text is changed on that page first; a test lays the two side by side.
"""

from __future__ import annotations

from collections.abc import Mapping

from neckbreak.domain.screening import Status
from neckbreak.words.language import translated

EMERGENCY = (
    "These signs can need urgent help. Please stop exercising and call your emergency number now."
    " If you are alone, call someone to be with you. This app cannot judge how serious it is."
)
RED = (
    "Something in your answers should be checked by a doctor or physical therapist before you"
    " exercise. That is a precaution – most neck pain is not serious. Exercises are paused until"
    " you tell us you have been checked. Breathing and eye breaks stay available."
)
RED_SOON = "Please do that soon – ideally within a few days, sooner if it is getting worse."
AMBER = (
    "You can do a gentler set. Some exercises are left out because of your answers. A physical"
    " therapist can tailor this for you."
)
WORSE = (
    "Your pain score has gone up by two points or more compared with when you started. Ease off,"
    " and consider talking to a physical therapist or doctor."
)
NOT_BETTER = (
    "Four weeks in and not much change. That happens. A physical therapist can look at what would"
    " suit you better."
)
DURING_STRETCH = "A pull is fine. Pain is not the goal."
MAINTENANCE = (
    "Pain gone? Great. Keep a smaller routine – people who keep exercising tend to have fewer new"
    " episodes."
)
HEAT_COLD = (
    "Wrap it, time it (cold 5–10 minutes, warm about 15), check your skin, and skip it if your"
    " skin there is numb, broken or has poor circulation."
)
MANUAL_THERAPY = (
    "Hands-on treatment should come from a licensed professional, together with exercise and"
    " self-care advice. It is not suitable when nerve problems are severe or getting worse. Do not"
    " try to crack your own neck or let an untrained person do it."
)
DISCLAIMER = (
    "This app offers general exercise and workplace information and helps you follow a plan agreed"
    " with your physical therapist. It is not a medical device, does not diagnose or treat disease,"
    " and does not replace professional advice. Not every exercise is right for every person."
    " Listen to your body, stop if a stop sign appears, and ask a professional if you are unsure."
    " In an emergency call your local emergency number."
)
STOP = (
    "Stop if it hurts sharply, if pain climbs by more than two points, or if you feel dizzy, numb"
    " or unwell. Stopping is always the right call."
)

SOON_QUESTIONS = frozenset({"S06", "S07", "S10"})
"""A RED result from one of these adds `RED_SOON`."""

STOP_REASONS: Mapping[str, str] = {
    "dizzy": "Dizziness, faintness, vision, speech or swallowing trouble, feeling sick",
    "arm-symptoms": "Numbness, tingling or pain travelling down the arm, or spreading further",
    "sharp-pain": "Sharp, catching or electric pain",
    "pain-rising": "Pain has climbed by more than two points, or reached 6 or more",
    "headache": "New headache during or right after neck work",
    "chest": "Chest pain, breathlessness out of proportion, palpitations",
    "just-stop": "I just want to stop",
}
"""The list under the stop button, by `domain.symptoms.StopReason`."""

NOTES: Mapping[str, str] = {
    "rise-slowly": "Rise slowly.",
    "no-breath-hold": "Keep breathing, no breath-hold.",
    "own-pace": "At your own pace.",
    "light": "Light pressure only.",
    "no-holds": "Leave out the breath-holds.",
    "therapist-plan": "Included because your therapist's plan asks for it.",
    "standing-safety": "For standing exercises keep a steady support within reach.",
}
"""Cues that safety adds to a performance, by note key; "caution:CODE" is the entry's own text."""


def status_text(status: Status, triggers: tuple[str, ...] = ()) -> str:
    """The sentence for a screening status; GREEN needs none."""
    match status:
        case Status.EMERGENCY:
            return translated(EMERGENCY)
        case Status.RED:
            red = translated(RED)
            return f"{red} {translated(RED_SOON)}" if SOON_QUESTIONS & set(triggers) else red
        case Status.AMBER:
            return translated(AMBER)
        case _:
            return ""
