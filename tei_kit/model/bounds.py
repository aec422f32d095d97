"""The bounds of a date or a time of day under TEI's attribute names."""

from __future__ import annotations


def named_bounds(
    when: str | None,
    from_: str | None,
    to: str | None,
    not_before: str | None,
    not_after: str | None,
) -> dict[str, str]:
    """Return the bounds that are told, under TEI's attribute names and in TEI's order.

    >>> named_bounds(None, "1952", None, None, None)
    {'from': '1952'}
    """
    named = {
        "when": when,
        "from": from_,
        "to": to,
        "notBefore": not_before,
        "notAfter": not_after,
    }
    return {name: bound for name, bound in named.items() if bound is not None}
