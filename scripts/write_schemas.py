"""Write the JSON Schemas below `docs/`: PYTHONPATH=src python scripts/write_schemas.py."""

from __future__ import annotations

from pathlib import Path

from neckbreak.storage.json_schemas import schema_files

DOCS = Path(__file__).resolve().parent.parent / "docs"

for name, text in schema_files().items():
    (DOCS / name).write_text(text, encoding="utf-8")
