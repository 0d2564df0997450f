"""The gallery of `neckbreak demo`: one process for each scale draws, this one writes the page.

Qt settles the scale of a process when it starts; two processes also use two cores.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from neckbreak.errors import KnownError
from neckbreak.words.gallery_words import say_gallery

if TYPE_CHECKING:
    from collections.abc import Sequence

SCALES = (1, 2)
FOLDER = "gallery"
EVERY = 10
"""A line of progress after so many pictures."""

QUICK = 80
"""PNG quality: less squeezing, a third of the time."""


def draw_all(output: Path, *, is_quiet: bool) -> None:
    """Draw `output`/gallery at every scale, and its index.html.

    Raises KnownError("render-failed" | "output-unwritable", ...).
    """
    folder = output / FOLDER
    folder.mkdir(exist_ok=True)
    said = subprocess.DEVNULL if is_quiet else None
    running = {scale: _begin(output, scale, said) for scale in SCALES}
    ends = {scale: process.wait() for scale, process in running.items()}
    for scale, code in ends.items():
        if code:
            raise KnownError("render-failed", reason=say_gallery("gallery.failed", scale=scale))
    write_index(folder, SCALES)


def write_index(folder: Path, scales: Sequence[int]) -> None:
    """The page of a folder of pictures. Raises KnownError("output-unwritable", ...)."""
    from neckbreak.ui.gallery import index_page

    path = folder / "index.html"
    try:
        path.write_text(index_page(folder, scales), encoding="utf-8")
    except OSError as error:
        raise KnownError(
            "output-unwritable", file=str(path), reason=error.strerror or ""
        ) from error


def _begin(output: Path, scale: int, said: int | None) -> subprocess.Popen[bytes]:
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-m", "neckbreak"]
    asked = ["demo", "-o", str(output), "--scale", str(scale)]
    environment = {**os.environ, "QT_SCALE_FACTOR": str(scale)}
    return subprocess.Popen([*program, *asked], env=environment, stdout=said)


def draw(output: Path, scale: int, keep: object) -> int:
    """Every picture at the scale of this process; `keep` is the application. The exit code."""
    from neckbreak.bootstrap.stage import built
    from neckbreak.ui import gallery

    wanted = list(gallery.shots())
    folder = output / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with built() as stage:
        for done, shot in enumerate(wanted, start=1):
            path = folder / gallery.file_name(shot, scale)
            image = gallery.draw(stage, shot.scene, shot.theme, shot.size)
            if not image.save(str(path), "PNG", QUICK):  # type: ignore[call-overload]
                raise KnownError("output-unwritable", file=str(path))
            if done % EVERY == 0 or done == len(wanted):
                words = say_gallery("gallery.progress", scale=scale, done=done, n=len(wanted))
                sys.stdout.write(f"{words}\n")
                sys.stdout.flush()
    del keep
    return 0
