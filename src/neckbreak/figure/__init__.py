"""The person: pose to skeleton to shapes. Pure geometry, no Qt."""
