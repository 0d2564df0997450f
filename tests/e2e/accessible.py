"""Says what a screen reader sees of the program. Run by the system's Python, which has pyatspi.

Reads a request a line from the standard input and answers each with a line of JSON:

    focused        name, description and whether it is checked of the widget with the keyboard
                   focus, or null
    names          [[role, name], ...] of everything showing in the program's windows
    press NAME     presses the first showing button of this name; true or false
"""

import json
import sys

import pyatspi

PROGRAM = "neckbreak"


def programs():
    """The program's processes on the accessibility bus: the one in the tray, and its windows'."""
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        application = desktop.getChildAtIndex(index)
        if application is not None and PROGRAM in application.name:
            yield application


def program():
    """The process that has windows, else any, if there is one."""
    found = list(programs())
    return next((each for each in found if each.childCount), found[0] if found else None)


def showing(node):
    """Every widget that shows below a node."""
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is None:
            continue
        if child.getState().contains(pyatspi.STATE_SHOWING):
            yield child
            yield from showing(child)


def is_focused(node):
    """Whether the keyboard goes there, and to no widget inside."""
    return node.getState().contains(pyatspi.STATE_FOCUSED) and node.childCount == 0


def answer(request):
    """The answer to one request."""
    application = program()
    if application is None:
        return None
    if request == "focused":
        for node in showing(application):
            if is_focused(node):
                return {
                    "name": node.name,
                    "description": node.description,
                    "is_checked": node.getState().contains(pyatspi.STATE_CHECKED),
                }
        return None
    if request == "names":
        return [[node.getRoleName(), node.name] for node in showing(application)]
    word, _, name = request.partition(" ")
    assert word == "press"
    for node in showing(application):
        if node.name == name and node.getRole() == pyatspi.ROLE_PUSH_BUTTON:
            return bool(node.queryAction().doAction(0))
    return False


for line in sys.stdin:
    try:
        said = answer(line.strip())
    except Exception as error:  # a widget that went while it was looked at
        said = {"error": str(error)}
    print(json.dumps(said), flush=True)
