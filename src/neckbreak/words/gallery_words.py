"""The few sentences of the gallery and of what `neckbreak demo` tells while it draws it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from neckbreak.words.screens import English, Say, Sentence

SENTENCES: Final[Mapping[str, Sentence]] = {
    "gallery.title": "neckbreak: every window, page and state",
    "gallery.lead": ("{n} picture of a simulated day.", "{n} pictures of a simulated day."),
    "gallery.progress": "gallery at {scale}×: {done} of {n} pictures",
    "gallery.failed": "The gallery at {scale}× could not be drawn.",
}

say_gallery: Final[Say] = English(SENTENCES)
