"""Fakes of the desktop for tests of the use cases: they pass the suites of the real parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, tzinfo
from typing import Any

from neckbreak.domain.instants import Instant
from neckbreak.ports.activity import Look


class FakeClock:
    """The `Clock` port, moved by hand."""

    def __init__(self, utc_ms: int = 1_700_000_000_000, zone: tzinfo = UTC) -> None:
        self._now = Instant(utc_ms, 1000.0, 1000.0, zone)

    def now(self) -> Instant:
        return self._now

    def pass_s(self, seconds: float) -> None:
        self._now = self._now.plus(seconds)

    def sleep_s(self, seconds: float) -> None:
        now = self._now
        self._now = Instant(
            now.utc_ms + round(seconds * 1000), now.monotonic_s, now.boot_s + seconds, now.zone
        )


class FakeSensor:
    """The `ActivitySensor` port, pushed by hand."""

    name = "fake"
    is_push = True

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self._input_s = clock.now().monotonic_s
        self._thresholds: frozenset[float] = frozenset()
        self._passed: set[float] = set()
        self._on_change: Callable[[], None] | None = None

    def start(self, on_change: Callable[[], None]) -> None:
        self._on_change = on_change

    def watch(self, thresholds_s: frozenset[float]) -> None:
        self._thresholds = thresholds_s
        self._passed = {s for s in thresholds_s if s <= (self.look().idle_s or 0.0)}

    def look(self) -> Look:
        return Look(self._clock.now().monotonic_s - self._input_s)

    def stop(self) -> None:
        self._on_change = None

    def press(self) -> None:
        self._input_s = self._clock.now().monotonic_s
        was_idle, self._passed = bool(self._passed), set()
        if was_idle and self._on_change is not None:
            self._on_change()

    def pass_s(self, seconds: float) -> None:
        """Let time pass without input, telling at each threshold."""
        idle_s = self.look().idle_s or 0.0
        for threshold_s in sorted(self._thresholds - self._passed):
            if idle_s < threshold_s <= idle_s + seconds:
                step_s = threshold_s - (self.look().idle_s or 0.0)
                self._clock.pass_s(step_s)
                seconds -= step_s
                self._passed.add(threshold_s)
                if self._on_change is not None:
                    self._on_change()
        self._clock.pass_s(seconds)


class FakeSessionWatch:
    """The `SessionWatch` port, pushed by hand."""

    name = "fake"

    def __init__(self) -> None:
        self._is_locked = False
        self._on_lock: Callable[[bool], None] | None = None
        self._on_sleep: Callable[[bool], None] | None = None

    def start(self, on_lock: Callable[[bool], None], on_sleep: Callable[[bool], None]) -> None:
        self._on_lock, self._on_sleep = on_lock, on_sleep

    def is_locked(self) -> bool | None:
        return self._is_locked

    def stop(self) -> None:
        self._on_lock = self._on_sleep = None

    def lock(self, is_locked: bool) -> None:
        if is_locked != self._is_locked:
            self._is_locked = is_locked
            if self._on_lock is not None:
                self._on_lock(is_locked)

    def sleep(self, is_before: bool) -> None:
        if self._on_sleep is not None:
            self._on_sleep(is_before)


class FakeNotifier:
    """The `Notifier` port; the test is the person."""

    name = "fake"

    def __init__(self) -> None:
        self.shown: dict[int, tuple[str, str]] = {}
        self._callbacks: dict[int, Callable[[str], None] | None] = {}
        self._last = 0

    def show(
        self,
        title: str,
        body: str,
        actions: Sequence[tuple[str, str]] = (),
        on_action: Callable[[str], None] | None = None,
        replaces: int = 0,
        *,
        is_seen_at_once: bool = False,
    ) -> int:
        if replaces in self.shown:
            number = replaces
        else:
            self._last += 1
            number = self._last
        self.shown[number] = (title, body)
        self._callbacks[number] = on_action
        return number

    def when_known(self, told: Callable[[bool], None]) -> None:
        told(True)

    def withdraw(self, notification_id: int) -> None:
        self.shown.pop(notification_id, None)
        self._callbacks.pop(notification_id, None)

    def press(self, notification_id: int, key: str) -> None:
        callback = self._callbacks.get(notification_id)
        self.withdraw(notification_id)
        if callback is not None:
            callback(key)


class FakeAutostart:
    """The `Autostart` port."""

    def __init__(self) -> None:
        self._is_on = False

    def is_on(self) -> bool:
        return self._is_on

    def set(self, is_on: bool) -> None:
        self._is_on = is_on


class FakeControlServer:
    """The `ControlServer` port; `ask` is the command line."""

    def __init__(self) -> None:
        self._answer: Callable[[str, Mapping[str, Any]], Mapping[str, Any]] | None = None

    def start(self, answer: Callable[[str, Mapping[str, Any]], Mapping[str, Any]]) -> None:
        self._answer = answer

    def stop(self) -> None:
        self._answer = None

    def ask(self, do: str, args: Mapping[str, Any] | None = None) -> dict[str, Any]:
        assert self._answer is not None
        return dict(self._answer(do, args or {}))
