"""Disk: the record, settings, state, catalogue and programmes."""
