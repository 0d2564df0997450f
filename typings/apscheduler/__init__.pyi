version_info: tuple[int, ...]
version: str
