"""Draw the small gallery of the documentation: PYTHONPATH=src python scripts/write_gallery.py.

Every picture of `docs/gallery` is made anew, at twice the size, as WebP; nothing there is made by
hand. `neckbreak demo` draws every window and state.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="2")

from neckbreak.bootstrap.stage import built
from neckbreak.ui import gallery
from neckbreak.ui.application import Application
from neckbreak.ui.gallery_scenes import SCENES
from neckbreak.ui.translation import speak

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "gallery"
QUALITY = 82
LIMIT = 2_000_000
"""Bytes of all pictures together."""

SHOWN = (
    *("prompt", "card", "break-hold", "break-stop", "break-end", "today", "review", "exercises"),
    *("programme", "settings", "help", "welcome-goal"),
)
OTHERS = (
    ("break-hold", "dark", 0, "en"),
    ("today", "dark", 0, "en"),
    ("review", "dark", 0, "en"),
    ("today", "contrast", 0, "en"),
    ("break-hold", "light", 2, "en"),
    ("today", "light", 0, "ar_XB"),
)
"""Scene, theme, size, language; `ar_XB` writes English with Arabic letters."""


def main() -> int:
    """Draw all; the exit code is 1 if they are too large together."""
    keep = Application(["neckbreak"])
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.webp"):
        old.unlink()
    wanted = [*((name, "light", 0, "en") for name in SHOWN), *OTHERS]
    scenes = {scene.name: scene for scene in SCENES}
    total = 0
    with built() as stage:
        for name, theme, size, language in wanted:
            spoken = speak(language)
            image = gallery.draw(stage, scenes[name], theme, size)
            spoken.end()
            parts = [name, theme, "small" if size else "", "mirrored" if language != "en" else ""]
            path = FOLDER / ("-".join(filter(None, parts)) + ".webp")
            image.save(str(path), "WEBP", QUALITY)  # type: ignore[call-overload]
            total += path.stat().st_size
    sys.stdout.write(f"{len(wanted)} pictures, {total / 1000:.0f} kB\n")
    del keep
    return 0 if total <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
