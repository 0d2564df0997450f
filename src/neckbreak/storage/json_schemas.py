"""The JSON Schemas of the two files people write, generated from the structs that read them.

`docs/exercises.schema.json` and `docs/programme.schema.json` are these, so that an editor can
complete and check while somebody writes; a test keeps them fresh.
"""

from __future__ import annotations

from inspect import cleandoc
from typing import Any

import msgspec

from neckbreak.storage.catalogue_file import WireCatalogue
from neckbreak.storage.json_text import readable_json
from neckbreak.storage.programme_wire import WireProgramme

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_files() -> dict[str, str]:
    """File name below `docs/` and its text."""
    return {
        "exercises.schema.json": _schema(WireCatalogue, "neckbreak exercise catalogue"),
        "programme.schema.json": _schema(WireProgramme, "neckbreak programme"),
    }


def _schema(type_: type[msgspec.Struct], title: str) -> str:
    schema: dict[str, Any] = _clean(msgspec.json.schema(type_))
    return readable_json({"$schema": _DIALECT, "title": title, **schema})


def _clean(part: Any) -> Any:
    """Descriptions without the indentation of the source, which some Pythons keep."""
    if isinstance(part, dict):
        return {
            key: cleandoc(value)
            if key == "description" and isinstance(value, str)
            else _clean(value)
            for key, value in part.items()
        }
    return [_clean(each) for each in part] if isinstance(part, list) else part
