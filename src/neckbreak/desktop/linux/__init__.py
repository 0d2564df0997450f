"""Linux desktops: X11, Wayland compositors, and services on the two D-Bus buses."""
