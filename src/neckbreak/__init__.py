"""neckbreak: breaks that fit the work, with guided neck and upper-back exercises.

The package is a house with floors; a module imports only what lies below its own floor:

    __main__, cli, bootstrap   commands and wiring
    ui, desktop, storage       windows, the operating system, the disk; they never meet
    words, app, ports, figure  sentences, use cases, what they need from outside, the moving figure
    domain                     values and pure functions
    errors, resources          known errors, and where packaged data lives

docs/architecture.md says why. Importing this package loads nothing else.
"""

__version__ = "0.1.0"
