"""One sentence for every line of `doctor`: what was found, and what to do about it.

A sentence names its data in braces; a part in square brackets is left out when one of its data is
missing or empty (as in `words.errors`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from neckbreak.ports.system import Finding
from neckbreak.words.errors import fill
from neckbreak.words.language import entry

FINDINGS: Final[Mapping[str, str]] = {
    # --- display and Qt ---
    "display-wayland": "Wayland[ ({display})][, {desktop}].",
    "display-x11": "X11 ({display})[, {desktop}].",
    "display-native": "The windows of {system}.",
    "display-none": (
        "There is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Start neckbreak inside a "
        "desktop session."
    ),
    "qt-ok": "Qt for Python {qt} with Python {python}.",
    "qt-unknown": "The version of Qt cannot be read; Python is {python}.",
    "qt-pair-broken": (
        "Qt for Python {qt} crashes with Python {python}. Install a version below 6.12, or use "
        "Python 3.12 or newer."
    ),
    # --- what the person does ---
    "sensor-push": "{sensor} tells when you are idle; nothing polls. Idle now: {idle_s} s.",
    "sensor-polled": "{sensor} is asked when the answer may have changed. Idle now: {idle_s} s.",
    "sensor-mute": "{sensor} was found but gives no answer.",
    "sensor-none": (
        "Nothing here tells when you are idle. Breaks follow the clock alone, and absences are not "
        "noticed."
    ),
    "sensor-tried": "{sensor} is not used: {reason}.",
    "sensor-xwayland": (
        "The X server is not asked: under Wayland it sees only what X11 programs receive."
    ),
    "bus-none": "There is no {bus} message bus[: {reason}].",
    "lock-watched": "{watch} tells when the screen is locked[ (heard: {sources})].",
    "lock-unknown": (
        "Nobody tells whether the screen is locked. An absence is still noticed by missing input, "
        "and sleep by the clocks."
    ),
    # --- what neckbreak shows ---
    "tray-host": "The desktop shows tray icons (StatusNotifier).",
    "tray-xembed": "The desktop shows tray icons (the older XEmbed kind).",
    "tray-none": (
        "Nothing shows tray icons here. Prompts and breaks work; start neckbreak once more to open "
        "its window."
    ),
    "tray-none-gnome": (
        "GNOME shows no tray icons by itself: install the extension “AppIndicator and "
        "KStatusNotifierItem Support”. Prompts and breaks work without it; start neckbreak once "
        "more to open its window."
    ),
    "tray-native": "Tray icons are part of {system}.",
    "notifications-buttons": "{server} {version}, with buttons.",
    "notifications-plain": "{server} {version}, without buttons.",
    "notifications-none": (
        "No notification server answers[ ({reason})]. Notes appear in the window only."
    ),
    "notifications-native": "Notes appear through the tray icon on {system}.",
    # --- helpers ---
    "sound-player": "Played by {player}.",
    "sound-none": (
        "No player was found, so there is no sound. Install one of pw-play, paplay, "
        "canberra-gtk-play, aplay."
    ),
    "voice-program": "Spoken by {program}.",
    "voice-none": "No voice was found, so nothing is spoken. On Linux, install speech-dispatcher.",
    "autostart-on": "neckbreak starts when you log in.",
    "autostart-off": "neckbreak does not start by itself; Settings can change that.",
    # --- files ---
    "data-dir-ok": "{file}, {free_mb} MB free.",
    "data-dir-new": "{file} will be made at the first start.",
    "data-dir-unwritable": (
        "{file} cannot be written. Allow writing there, or choose another folder with --data-dir."
    ),
    "data-dir-full": "{file}: only {free_mb} MB are free. Free some space.",
    "sqlite-ok": "SQLite {version}.",
    "sqlite-too-old": "SQLite {version} is too old; {needed} is needed. Use a newer Python.",
    # --- the running program ---
    "control-running": "neckbreak is running and answers commands.",
    "control-not-running": "neckbreak is not running.",
    "control-broken": "neckbreak seems to run but does not answer ({problem}). Restart it.",
}


def finding_text(finding: Finding) -> str:
    """The sentence for a line of `doctor`, in the language spoken."""
    return fill(entry(FINDINGS, finding.key), dict(finding.data))
