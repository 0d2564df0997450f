"""Wiring, in one place: `core` joins storage, desktop and app without Qt; `shell` adds the ui."""
