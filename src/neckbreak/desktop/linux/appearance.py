"""The looks a Linux desktop asks for, from the settings portal.

One call that is not worth starting a portal for and is given a fifth of a second: a window waits.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any

from neckbreak.desktop.linux.bus import BusError, Peer, connect
from neckbreak.ports.appearance import Asked
from neckbreak.ports.loop import Cancel

PORTAL = Peer(
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
COMMON = "org.freedesktop.appearance"
GNOME, GNOME_ACCESS = "org.gnome.desktop.interface", "org.gnome.desktop.a11y.interface"
KDE = "org.kde.kdeglobals.KDE"
PATIENCE_S = 0.2
DARK, MORE, REDUCED = 1, 1, 1
"""Values of color-scheme, contrast and reduced-motion in the common name space."""

_log = logging.getLogger(__name__)

Values = Mapping[str, Mapping[str, Any]]


class _NoLoop:
    """The answer is waited for; nothing comes later."""

    def watch_readable(self, fd: int, callback: Callable[[], None]) -> Cancel:
        return lambda: None

    def call_soon_threadsafe(self, callback: Callable[[], None]) -> None: ...


def asked(env: Mapping[str, str]) -> Asked:
    """Ask the portal, if it is running."""
    try:
        bus = connect("SESSION", _NoLoop(), env, timeout_s=PATIENCE_S)
    except BusError as error:
        _log.debug("no session bus: %s", error)
        return Asked()
    try:
        spaces = [COMMON, GNOME, GNOME_ACCESS, KDE]
        (found,) = bus.call_blocking(PORTAL, "ReadAll", "as", spaces, timeout_s=PATIENCE_S)
    except BusError as error:
        _log.debug("no settings portal: %s", error)
        return Asked()
    finally:
        bus.close()
    return understood(
        {space: {key: value[1] for key, value in keys.items()} for space, keys in found.items()}
    )


def understood(values: Values) -> Asked:
    """The common name space first, then what GNOME and KDE call it."""
    common, gnome = values.get(COMMON, {}), values.get(GNOME, {})
    scheme = common.get("color-scheme")
    return Asked(
        is_dark=None if not scheme else scheme == DARK,
        has_contrast=_first(
            _is(common.get("contrast"), MORE),
            _is(values.get(GNOME_ACCESS, {}).get("high-contrast"), True),
        ),
        is_still=_first(
            _is(common.get("reduced-motion"), REDUCED),
            _is(gnome.get("enable-animations"), False),
            _no_animation(values.get(KDE, {}).get("AnimationDurationFactor")),
        ),
    )


def _is(value: object, wanted: object) -> bool | None:
    return None if value is None else value == wanted


def _no_animation(factor: object) -> bool | None:
    try:
        return None if factor is None else float(str(factor)) == 0.0
    except ValueError:
        return None


def _first(*answers: bool | None) -> bool | None:
    """Yes if anybody says so, no if anybody denies it, None if nobody says anything."""
    known = [each for each in answers if each is not None]
    return any(known) if known else None
