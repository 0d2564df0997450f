"""The ports of a running neckbreak, in one value for `bootstrap` to fill."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from neckbreak.ports.activity import ActivitySensor, SessionWatch
    from neckbreak.ports.alarms import Alarms
    from neckbreak.ports.clock import Clock
    from neckbreak.ports.interruptions import Interruptions
    from neckbreak.ports.presenter import Presenter
    from neckbreak.ports.records import Records
    from neckbreak.ports.stores import SettingsStore, StateStore


@dataclass(slots=True)
class Ports:
    """Everything outside that the conductor uses, wired once."""

    clock: Clock
    alarms: Alarms
    sensor: ActivitySensor
    session: SessionWatch
    interruptions: Interruptions
    records: Records
    state: StateStore
    settings: SettingsStore
    presenter: Presenter
