"""Use cases: they own the state, feed events to the planner and carry out its effects."""
