"""Settings, planner state and programmes in memory: the ports of `ports.stores`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from neckbreak.domain.exercise import Catalogue
from neckbreak.domain.policy import Policy, from_plain, to_plain
from neckbreak.domain.programme import ActiveProgramme, Programme
from neckbreak.errors import KnownError


class FakeState:
    """The `StateStore` port. Set `failure` to make saving fail with it."""

    def __init__(self) -> None:
        self.failure: KnownError | None = None
        self.saves = 0
        self._text: str | None = None

    def load(self) -> Mapping[str, Any] | None:
        return None if self._text is None else json.loads(self._text)

    def save(self, state: Mapping[str, Any]) -> None:
        if self.failure is not None:
            raise self.failure
        text = json.dumps(state)
        self.saves += text != self._text
        self._text = text


class FakeSettings:
    """The `SettingsStore` port."""

    def __init__(self, policy: Policy | None = None) -> None:
        self.policy = policy or Policy()

    def load(self) -> Policy:
        return self.policy

    def save(self, changes: Mapping[str, Any]) -> Policy:
        policy, problems = from_plain({**to_plain(self.policy), **changes})
        for name, why in problems:
            raise KnownError("setting-invalid", name=name, given=str(changes[name]), why=why)
        self.policy = policy
        return policy


class FakeShelf:
    """The `Shelf` port. `failure` makes reading the catalogue fail; `reads` counts it."""

    def __init__(self, catalogue: Catalogue, *programmes: Programme) -> None:
        self.failure: KnownError | None = None
        self.reads = 0
        self.kept: ActiveProgramme | None = None
        self._catalogue = catalogue
        self._programmes = programmes

    def catalogue(self) -> Catalogue:
        if self.failure is not None:
            raise self.failure
        self.reads += 1
        return self._catalogue

    def programmes(self) -> tuple[Programme, ...]:
        return self._programmes

    def active(self) -> ActiveProgramme | None:
        return self.kept

    def follow(self, active: ActiveProgramme) -> None:
        self.kept = active
