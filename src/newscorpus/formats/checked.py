"""Data from elsewhere to values, with one kind of error for all that may be wrong with it."""

from typing import TypeVar

from newscorpus.errors import SchemaError

__all__ = ("converted", "parsed")

Value = TypeVar("Value")


def parsed(data: str | bytes, what: str) -> object:
    """Return what JSON says.

    >>> parsed("[1]", "a list")
    [1]

    Raises:
        SchemaError: it is no JSON or no UTF-8, nests too deep, or holds a number of thousands of digits.
    """
    import json  # noqa: PLC0415 - costs more than all the values

    try:
        value: object = json.loads(data)
    except (ValueError, RecursionError) as error:
        msg = f"not {what}: {error}"
        raise SchemaError(msg) from error
    return value


def converted(value: object, kind: type[Value], what: str) -> Value:
    """Return the value that lists, dicts and scalars describe.

    >>> converted(["a"], tuple[str, ...], "names")
    ('a',)

    Raises:
        SchemaError: they describe no value of this kind; the message says where.
    """
    import msgspec  # noqa: PLC0415 - costs more than all the values

    try:
        return msgspec.convert(value, kind)
    except (msgspec.ValidationError, ValueError, OverflowError) as error:  # of keys and enums with lone surrogates too
        msg = f"not {what}: {error}"
        raise SchemaError(msg) from error
