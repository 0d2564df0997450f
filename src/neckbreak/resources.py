"""Where packaged data lives: beside the package in an installed wheel, else in the repository.

The wheel carries `exercises.json` and `assets/` as `neckbreak/data`. Run from source or from an
editable install there is no such folder, and the files at the root of the repository are used, so
that an edit shows at once.
"""

from __future__ import annotations

from pathlib import Path

from neckbreak.errors import KnownError

_PACKAGE = Path(__file__).resolve().parent


def data_directory() -> Path:
    """The folder that holds `exercises.json` and `assets/`."""
    packaged = _PACKAGE / "data"
    return packaged if packaged.is_dir() else _PACKAGE.parent.parent


def catalogue_path() -> Path:
    """`exercises.json`. Raises KnownError("resource-missing", file=...) if it is not there."""
    return _existing(data_directory() / "exercises.json")


def asset_path(name: str) -> Path:
    """A file below `assets/`, by its relative name ("sounds/start.wav"); raises as above."""
    return _existing(data_directory() / "assets" / name)


def _existing(path: Path) -> Path:
    if not path.exists():
        raise KnownError("resource-missing", file=str(path))
    return path
