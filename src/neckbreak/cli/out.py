"""Printing: sentences for people, JSON for programs, problems to the error stream."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from neckbreak.errors import KnownError


class Out:
    """Where the answer of one command goes."""

    def __init__(self, is_json: bool) -> None:
        self.is_json = is_json

    def lines(self, *lines: str) -> None:
        """Sentences for a person; silent in JSON mode."""
        if not self.is_json:
            sys.stdout.write("".join(f"{line}\n" for line in lines))

    def data(self, data: Mapping[str, Any] | Sequence[Any]) -> None:
        """Plain data for a program; silent otherwise."""
        if self.is_json:
            sys.stdout.write(json.dumps(data, ensure_ascii=False, indent=1) + "\n")

    def problem(self, error: KnownError) -> None:
        """One clear sentence (stderr), or the key and data as JSON (stdout)."""
        from neckbreak.words.errors import error_text

        if self.is_json:
            self.data(
                {"problem": {"key": error.key, "data": error.data, "text": error_text(error)}}
            )
        else:
            sys.stderr.write(f"neckbreak: {error_text(error)}\n")
