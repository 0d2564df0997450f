"""Qt windows and the adapters that need Qt. Everything here is imported as late as possible."""
