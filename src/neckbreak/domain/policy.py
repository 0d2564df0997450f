"""Settings: the typed value the program reads, and how it is written in the settings file.

Every setting is declared once, in `settings_table`: key, type, default, range, unit, title, help.
The form, the file, its validation and the documentation follow from `SETTINGS`. `Policy` holds
seconds; the file holds the unit people think in, or a text like "50 min" or "6 s".
"""

from __future__ import annotations

from neckbreak.domain.policy_values import EXERCISE_BREAKS_MAX, Hours, Policy
from neckbreak.domain.settings import (
    WEEKDAYS,
    Setting,
    SettingType,
    format_duration,
    parse_duration,
)
from neckbreak.domain.settings_table import GROUPS, SETTINGS, from_plain, setting, to_plain

__all__ = [
    "EXERCISE_BREAKS_MAX",
    "GROUPS",
    "SETTINGS",
    "WEEKDAYS",
    "Hours",
    "Policy",
    "Setting",
    "SettingType",
    "format_duration",
    "from_plain",
    "parse_duration",
    "setting",
    "to_plain",
]
