"""English of the break, of what is asked after it, and of the keys. (one, many) as in `screens`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from neckbreak.words.screens import English, Say, Sentence

BREAK_SENTENCES: Final[Mapping[str, Sentence]] = {
    # The key to the picture
    "muscle.stretched": "Stretched now",
    "muscle.working": "Working now",
    "muscle.side": "{muscle}, {side}",
    "muscle.side.L": "left",
    "muscle.side.R": "right",
    "muscle.side.B": "both sides",
    "muscle.both-names": "{plain} ({anatomical})",
    "muscle.more": ("and {n} more", "and {n} more"),
    # The invitation
    "bar.short": "Start the short version, {length}",
    "bar.later": "Later, when it fits",
    "bar.why": "Why now?",
    "bar.held": "Held",
    "bar.held-for": "Held {minutes} min",
    "bar.held-while": "{held} {cause}",
    "bar.while.call": "while you were on a call",
    "bar.while.sharing": "while you shared your screen",
    "bar.while.presenting": "while you were presenting",
    "bar.while.full-screen": "while something filled the screen",
    "bar.while.do-not-disturb": "while do not disturb was on",
    "bar.while.calendar": "while your calendar said busy",
    "bar.while.busy": "while you were busy",
    "bar.holds": "It holds: {names}.",
    # How the neck feels
    "pain.ask": "How is your neck right now?",
    "pain.optional": "optional, one tap",
    "pain.least": "No pain",
    "pain.most": "Worst imaginable",
    "pain.value": "Pain {value} of {most}",
    # After the break
    "after.done": "done",
    "after.part": "done in part",
    "after.dose-part": "{dose}, in part",
    "after.dose-complete": "That completes today’s dose.",
    "after.dose": "{done} of {asked} today.",
    "after.stopped": "Rest for a moment",
    "after.stopped-lead": "What you told is noted and taken into account.",
    "after.severe": (
        "Noted. Until this eases, breaks hold the gentle set only. If it stays, talk to a "
        "physical therapist or doctor."
    ),
    "after.strength.trial": "Supported by studies",
    "after.strength.guideline": "From official guidance",
    "after.strength.expert": "Good practice, little direct proof",
    # After a stop
    "stopping.calm": "Breathe for a minute",
    # Called out while the eyes are elsewhere
    "call.halfway": "Halfway",
    "call.last-five": "Last five",
    "call.done": "Done",
    # In the break
    "coach.easier": "Easier",
    "coach.harder": "Harder",
    "coach.mirror": "Mirror",
    "coach.mirror-on": "Mirror on",
    "breath": "Breath",
    "breath.in": "In",
    "breath.out": "Out",
    "breath.hold": "Hold",
    "breath.now": "{way} … {seconds} s",
    "dial.spoken": ("{what}, {done} of {n} second", "{what}, {done} of {n} seconds"),
    "dial.kind.get_ready": "Get ready",
    "dial.kind.move": "Move",
    "dial.kind.hold": "Hold",
    "dial.kind.rest": "Rest",
    "dial.kind.breath": "Breathe",
    "dial.kind.change_side": "Change sides",
    "dial.kind.set_rest": "Rest",
    "dial.in": "breathe in",
    "dial.out": "breathe out",
    "dial.hold": "hold",
    "keys.title": "Keys in a break",
    "keys.easier": "−",
    "keys.easier.does": "an easier form, if there is one",
    "keys.harder": "+",
    "keys.harder.does": "a harder form, if there is one",
    "keys.mirror": "M",
    "keys.mirror.does": "like a mirror, or opposite you",
    "keys.esc": "Esc",
    "keys.esc.does": "end the break",
    # The picture, for those who listen
    "picture.phase": "{picture}: {phase}",
}

say_break: Final[Say] = English(BREAK_SENTENCES)
