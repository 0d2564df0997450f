"""Giving memory back to the system, where the C library keeps it (glibc).

A break draws hundreds of pictures. glibc serves the first from pages of their own, and once one of
them was freed it puts all later ones on the heap, between small things that stay: after the break
7 MiB of holes remained in a program that waits all day in the tray. So large blocks always get
their own pages, and what is free at the end of the heap and inside it goes back after a break.
"""

from __future__ import annotations

import gc
import sys
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ctypes

OWN_PAGES_FROM = 128 * 1024
_M_MMAP_THRESHOLD = -3


def keep_large_blocks_apart() -> None:
    """Call once, before anything large is made."""
    library = _glibc()
    if library is not None:
        library.mallopt(_M_MMAP_THRESHOLD, OWN_PAGES_FROM)


def give_back() -> None:
    """After windows have gone: collect cycles and return what is free."""
    gc.collect()
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)


@cache
def _glibc() -> ctypes.CDLL | None:
    """The C library, if it is one that can be told."""
    if sys.platform != "linux":
        return None
    import ctypes

    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None  # musl has none
