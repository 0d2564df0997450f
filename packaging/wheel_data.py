"""Puts the data of the repository root into the wheel as `neckbreak/data`.

A wheel has no repository root to look in, so `neckbreak.resources` finds its data there. An
editable install gets no copies: they would go stale beside the files they were copied from.
"""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA = {"exercises.json": "neckbreak/data/exercises.json", "assets": "neckbreak/data/assets"}


class WheelData(BuildHookInterface):  # type: ignore[type-arg]
    """Hatchling calls `initialize` once before it builds each wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        missing = [name for name in DATA if not (root / name).exists()]
        if missing:
            raise SystemExit(f"A wheel needs {' and '.join(missing)} in {root}; not built.")
        build_data["force_include"].update({str(root / name): to for name, to in DATA.items()})
