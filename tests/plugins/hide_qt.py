"""A pytest plugin that makes Qt unimportable, as if it were not installed."""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

HIDDEN = {"PySide6", "shiboken6"}


class HideQt:
    """The first finder asked for every import; it refuses Qt and knows nothing else."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name.partition(".")[0] in HIDDEN:
            raise ModuleNotFoundError(f"{name} is hidden from this run", name=name)
        return None


already = HIDDEN & set(sys.modules)
if already:
    raise RuntimeError(f"{' and '.join(sorted(already))} came before the plugin that hides Qt")
sys.meta_path.insert(0, HideQt())
