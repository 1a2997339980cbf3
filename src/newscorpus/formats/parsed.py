"""JSON to plain values, with one kind of error for all that may be wrong with it."""

from newscorpus.errors import SchemaError

__all__ = ("parsed",)


def parsed(data: str | bytes, what: str) -> object:
    """Return what JSON says.

    >>> parsed("[1]", "a list")
    [1]

    Raises:
        SchemaError: it is not JSON or no UTF-8, nests too deep, or holds a number of thousands of digits.
    """
    import json  # noqa: PLC0415 - costs more than all the values

    try:
        value: object = json.loads(data)
    except (ValueError, RecursionError) as error:
        msg = f"not {what}: not JSON ({error})"
        raise SchemaError(msg) from error
    return value
