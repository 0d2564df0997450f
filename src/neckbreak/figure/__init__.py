"""The drawn person: pose, skeleton and shapes, computed from joint terms alone and without Qt."""
