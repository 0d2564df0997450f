"""What the operating system tells and does: clocks, input, lock, notifications, start at login."""
