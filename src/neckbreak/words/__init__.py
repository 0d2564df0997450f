"""Every sentence for a person, as data. No Qt; `Say` translates (Qt in ui, English in cli)."""
