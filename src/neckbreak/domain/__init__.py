"""Values and pure functions: what neckbreak decides, without knowing how it learns or shows it."""
