from collections.abc import Sequence
from typing import Any

from jeepney.low_level import Message

class DBusAddress:
    object_path: str
    bus_name: str | None
    interface: str | None
    def __init__(
        self, object_path: str, bus_name: str | None = None, interface: str | None = None
    ) -> None: ...
    def with_interface(self, interface: str) -> DBusAddress: ...

class MessageGenerator:
    interface: str | None
    object_path: str
    bus_name: str
    def __init__(self, object_path: str, bus_name: str) -> None: ...

class Introspectable(MessageGenerator):
    def Introspect(self) -> Message: ...

class Properties:
    def __init__(self, obj: DBusAddress | MessageGenerator) -> None: ...
    def get(self, name: str) -> Message: ...
    def get_all(self) -> Message: ...
    def set(self, name: str, signature: str, value: object) -> Message: ...

class DBusErrorResponse(Exception):
    name: str | None
    data: Sequence[Any]
    def __init__(self, msg: Message) -> None: ...

def new_method_call(
    remote_obj: DBusAddress | MessageGenerator,
    method: str,
    signature: str | None = None,
    body: Sequence[object] = (),
) -> Message: ...
def new_method_return(
    parent_msg: Message, signature: str | None = None, body: Sequence[object] = ()
) -> Message: ...
def new_error(
    parent_msg: Message,
    error_name: str,
    signature: str | None = None,
    body: Sequence[object] = (),
) -> Message: ...
def new_signal(
    emitter: DBusAddress, signal: str, signature: str | None = None, body: Sequence[object] = ()
) -> Message: ...
def unwrap_msg(msg: Message) -> Sequence[Any]: ...
