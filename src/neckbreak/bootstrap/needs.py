"""What the command line cannot do without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class RunTray:
    """Start the resident (or raise the running one)."""

    data_dir: Path


@dataclass(frozen=True, slots=True)
class Render:
    """Draw one exercise into a picture. `exercise` None = every one, on a contact sheet."""

    exercise: str | None
    output: Path
    phase: int | None
    is_filmstrip: bool
    is_contact_sheet: bool
    is_dark: bool
    is_mirrored: bool
    size_px: int


@dataclass(frozen=True, slots=True)
class PlayDemo:
    """Play a simulated day and leave its traces in a folder."""

    output: Path
    day_file: Path | None
    speed: float | None
    is_json: bool
    has_gallery: bool = True
    """Draw every window, page and state too."""
    scale: int | None = None
    """Only the gallery, at this scale: what `demo` asks of a process of its own."""


@dataclass(frozen=True, slots=True)
class PrintReport:
    """Print the report of a closed range of days. `paper` None = that of the person's place."""

    data_dir: Path
    begin: date
    end: date
    output: Path
    person: str
    left_out: tuple[str, ...]
    paper: str | None
    is_json: bool


@dataclass(frozen=True, slots=True)
class PrintHandout:
    """Print a stage of a programme (an id, or a file), counted from 1; None = the one in force,
    else the first."""

    data_dir: Path
    programme: str
    stage: int | None
    output: Path
    paper: str | None
    is_json: bool


NeedsWindow = RunTray | Render | PlayDemo | PrintReport | PrintHandout
