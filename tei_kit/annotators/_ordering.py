"""Put annotators into an order in which each comes after those that it builds on."""

from __future__ import annotations

from collections.abc import Iterable

from tei_kit.errors import UsageError
from tei_kit.plugins import Annotator


def ordered(annotators: Iterable[Annotator]) -> list[Annotator]:
    """Sort annotators so that each follows those in its `after`, else by name.

    Names in `after` that nobody bears are passed over: an annotator works without the others.

    Raises:
        UsageError: if annotators wait for each other in a circle; the message names it.
    """
    waiting = {annotator.name: annotator for annotator in sorted(annotators, key=_name)}
    done: list[Annotator] = []
    while waiting:
        ready = next((one for one in waiting.values() if not one.after & waiting.keys()), None)
        if ready is None:
            circle = " after ".join(_circle(waiting))
            raise UsageError(
                f"The annotators wait for each other: {circle}. "
                "Take one of the names out of `after` there."
            )
        done.append(waiting.pop(ready.name))
    return done


def _name(annotator: Annotator) -> str:
    return annotator.name


def _circle(waiting: dict[str, Annotator]) -> list[str]:
    path = [next(iter(waiting))]
    while True:
        following = min(waiting[path[-1]].after & waiting.keys())
        if following in path:
            return [*path[path.index(following) :], following]
        path.append(following)
