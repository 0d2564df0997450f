"""The sentences of the settings page. Titles and consequences come from the table of settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from neckbreak.words.screens import English, Say, Sentence

SENTENCES: Final[Mapping[str, Sentence]] = {
    "settings.find": "Find",
    "settings.nothing": "Nothing here is called “{words}”.",
    "settings.usual": "Usual: {low} to {high}.",
    "settings.back": "Back to {value}",
    "settings.less": "Less",
    "settings.more": "More",
    "settings.wrong": "This {why}.",
    "settings.use": "Use {value}",
    "settings.keep": "Keep {value}",
    "settings.not-here": "Not available on this computer yet.",
    "settings.on": "on",
    "settings.off": "off",
    "settings.default": "the default",
    "settings.choose-programme": "Choose a programme",
    "settings.damaged": "The settings cannot be changed now",
    "settings.again": "Look again",
    "hours.edit": "Edit",
    "hours.done": "Done",
    "hours.off": "off",
    "hours.range": "{begin} to {end}",
    "hours.field": "Working hours on {day}",
    "hours.copy": "Like Monday, until Friday",
    "hours.example": "Like “9:00-12:30, 13:00-17:00”. Leave it empty for a day off.",
    "day.title": "A day with these settings",
    "day.exercise": ("{n} exercise break", "{n} exercise breaks"),
    "day.micro": ("{n} microbreak", "{n} microbreaks"),
    "day.sum": "{exercise}, {micro}, {length} in all",
    "day.none": "No working hours, so no breaks are offered.",
    "day.how": (
        "From your third week on, if you work through and take every break. Your programme can ask "
        "for more or longer ones."
    ),
    "day.spoken": "{title}: {sum}. {breaks}",
    "equipment.chair": "Chair",
    "equipment.desk": "Desk",
    "equipment.wall": "Wall",
    "equipment.doorway": "Doorway",
    "equipment.band": "Exercise band",
    "equipment.weights": "Light weights",
    "equipment.towel": "Towel",
    "equipment.ball": "Massage ball",
}

say_setting: Final[Say] = English(SENTENCES)
