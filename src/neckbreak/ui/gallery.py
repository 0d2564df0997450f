"""The gallery: every scene as a picture, in light and dark, at the scale of this process.

`neckbreak demo` runs one process for each scale, as Qt settles it at the start, and then writes the
page that shows what came out.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from neckbreak.ui.gallery_scenes import SCENES, Play, Scene, Stage
from neckbreak.ui.offscreen import on_ground, picture_of
from neckbreak.ui.theme import current
from neckbreak.words.gallery_words import say_gallery

THEMES = ("light", "dark")
IN_CONTRAST = ("prompt", "card", "break-hold", "break-stop", "today", "review", "settings")
"""Scenes that are shown in high contrast too."""

SMALL = ("break-hold", "break-stop", "today", "review", "settings", "programme")
"""Scenes that are shown in their smallest size too."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a scene in a theme and a size (its number, 0 is the usual one)."""

    scene: Scene
    theme: str
    size: int = 0

    @property
    def name(self) -> str:
        """ "today-dark", "today-light-small"."""
        small = "-small" if self.size else ""
        return f"{self.scene.name}-{self.theme}{small}"


def shots(names: Sequence[str] = ()) -> Iterator[Shot]:
    """All that the gallery shows, or those of some scenes."""
    for scene in SCENES:
        if names and scene.name not in names:
            continue
        themes = (*THEMES, "contrast") if scene.name in IN_CONTRAST else THEMES
        yield from (Shot(scene, theme) for theme in themes)
        if scene.name in SMALL:
            yield Shot(scene, "light", len(scene.sizes) - 1)


def draw(stage: Stage, scene: Scene, theme: str, size: int = 0) -> QImage:
    """Play a scene and take its picture, in one of its sizes."""
    play = Play(stage, theme, scene.is_fresh)
    window = scene.perform(play)
    if scene.sizes:
        window.resize(*scene.sizes[size])
    image = on_ground(picture_of(window), current(theme).colour("canvas"))
    play.close()
    return image


def index_page(folder: Path, scales: Sequence[int]) -> str:
    """An HTML page with every picture that is in the folder, scene by scene."""
    rows = []
    for shot in shots():
        links = [
            f'<a href="{name}">{scale}×</a>'
            for scale in scales
            if (folder / (name := file_name(shot, scale))).exists()
        ]
        if links:
            source = file_name(shot, scales[0])
            words = html.escape(shot.name)
            rows.append(
                f'<figure><img src="{source}" alt="{words}" loading="lazy">'
                f"<figcaption>{words} {' '.join(links)}</figcaption></figure>"
            )
    title, lead = say_gallery("gallery.title"), say_gallery("gallery.lead", n=len(rows))
    return PAGE.format(title=html.escape(title), lead=html.escape(lead), rows="\n".join(rows))


def file_name(shot: Shot, scale: int) -> str:
    """ "today-dark@2x.png"."""
    return f"{shot.name}@{scale}x.png"


PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width">
<style>
body {{ font: 15px/1.5 system-ui, sans-serif; margin: 2rem; background: #f7f2ea; color: #2b2620 }}
main {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 1.5rem }}
figure {{ margin: 0 }}
img {{ width: 100%; border: 1px solid #e3d9c8; border-radius: 8px }}
figcaption {{ font-size: 13px }}
a {{ color: #2b6a63 }}
</style></head>
<body><h1>{title}</h1><p>{lead}</p><main>
{rows}
</main></body></html>
"""
