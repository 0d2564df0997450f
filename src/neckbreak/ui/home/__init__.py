"""The home window: Today, Review, Exercises. Made when it is opened, gone when it is closed."""
