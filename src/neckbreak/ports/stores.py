"""Disk, apart from the record: settings, planner state, programmes, catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from neckbreak.domain.exercise import Catalogue
from neckbreak.domain.policy import Policy
from neckbreak.domain.programme import ActiveProgramme, Programme


class SettingsStore(Protocol):
    """The settings file, kept readable for people (comments survive)."""

    def load(self) -> Policy:
        """Read it; a missing file gives the defaults.

        Raises KnownError("settings-damaged", file=..., line=..., detail=...) for a file that
        cannot be read, after which the defaults are in force and the file is left untouched.
        """
        ...

    def save(self, changes: Mapping[str, Any]) -> Policy:
        """Change the named settings (keys as in `domain.policy`), atomically; gives the result."""
        ...


class StateStore(Protocol):
    """`state.json`: what the planner needs to go on after a restart. Wall instants only."""

    def load(self) -> Mapping[str, Any] | None:
        """The saved state, None if there is none or it was damaged (then set aside, and logged)."""
        ...

    def save(self, state: Mapping[str, Any]) -> None:
        """Replace it atomically. Raises KnownError("disk-full" | "state-unwritable", file=...)."""
        ...


class Shelf(Protocol):
    """Programmes: the built-in ones, the installed ones, and which is active."""

    def catalogue(self) -> Catalogue:
        """The exercises and tips. Read on first use and kept."""
        ...

    def programmes(self) -> tuple[Programme, ...]:
        """Built-in and installed programmes."""
        ...

    def active(self) -> ActiveProgramme | None:
        """The programme followed as last kept, None before the first `follow`."""
        ...

    def follow(self, active: ActiveProgramme) -> None:
        """Keep which programme is followed, since when and in which stage; on disk at return.

        Raises KnownError("disk-full" | "folder-unwritable", file=...).
        """
        ...
