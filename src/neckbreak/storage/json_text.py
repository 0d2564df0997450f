"""JSON that a person can read: short objects on one line, whole numbers without a point."""

from __future__ import annotations

import json
from typing import Any

WIDTH = 110


def readable_json(value: Any) -> str:
    """Text of a value made of dicts, lists, strings, numbers, booleans and None; ends in a line
    feed. What fits into one line of 110 characters is written in one line."""
    return _text(value, 0, 0) + "\n"


def _text(value: Any, indent: int, used: int) -> str:
    flat = json.dumps(_plain(value), ensure_ascii=False)
    if indent + used + len(flat) < WIDTH or not isinstance(value, dict | list) or not value:
        return flat
    inner = " " * (indent + 2)
    if isinstance(value, list):
        rows = [inner + _text(each, indent + 2, 0) for each in value]
        return "[\n" + ",\n".join(rows) + "\n" + " " * indent + "]"
    rows = []
    for key, each in value.items():
        name = json.dumps(key, ensure_ascii=False) + ": "
        rows.append(inner + name + _text(each, indent + 2, len(name)))
    return "{\n" + ",\n".join(rows) + "\n" + " " * indent + "}"


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
