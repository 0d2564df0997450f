from collections.abc import Mapping, Sequence
from enum import Enum, IntEnum, IntFlag
from typing import Any

class SizeLimitError(ValueError): ...

class Endianness(Enum):
    little = 1
    big = 2

class MessageType(Enum):
    method_call = 1
    method_return = 2
    error = 3
    signal = 4

class MessageFlag(IntFlag):
    no_reply_expected = 1
    no_auto_start = 2
    allow_interactive_authorization = 4

class HeaderFields(IntEnum):
    path = 1
    interface = 2
    member = 3
    error_name = 4
    reply_serial = 5
    destination = 6
    sender = 7
    signature = 8
    unix_fds = 9

class Header:
    endianness: Endianness
    message_type: MessageType
    flags: MessageFlag
    serial: int
    fields: dict[HeaderFields, Any]
    def __init__(
        self,
        endianness: Endianness,
        message_type: MessageType,
        flags: MessageFlag | int,
        protocol_version: int,
        body_length: int,
        serial: int,
        fields: Mapping[HeaderFields, object],
    ) -> None: ...

class Message:
    header: Header
    # The bus decides at run time what a body holds: whoever reads one checks it.
    body: Sequence[Any]
    def __init__(self, header: Header, body: Sequence[object]) -> None: ...
    @classmethod
    def from_buffer(cls, buf: bytes, fds: Sequence[object] = ()) -> Message: ...
    def serialise(self, serial: int | None = None, fds: object = None) -> bytes: ...

class Parser:
    def __init__(self) -> None: ...
    def add_data(self, data: bytes, fds: Sequence[object] = ()) -> None: ...
    def feed(self, data: bytes) -> list[Message]: ...
    def bytes_desired(self) -> int: ...
    def get_next_message(self) -> Message | None: ...
