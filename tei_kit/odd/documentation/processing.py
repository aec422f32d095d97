"""Processing models as rows: for which output, when, what is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from tei_kit.odd.tree import child, children, kind


@dataclass(frozen=True, slots=True)
class ModelRow:
    """Carry one `model`; `step` counts in a sequence from 1, and is 0 outside of one."""

    output: str
    predicate: str
    behaviour: str
    parameters: tuple[tuple[str, str], ...]
    rendition: str
    step: int = 0


def model_rows(holder: etree._Element, output: str = "", predicate: str = "") -> Iterator[ModelRow]:
    """Yield the models of an element, those in groups and sequences too.

    Args:
        holder: an `elementSpec`, `modelGrp` or `modelSequence`.
        output: what a group around says of all its models.
        predicate: the same.
    """
    in_sequence = kind(holder) == "modelSequence"
    for number, node in enumerate(children(holder, "model", "modelGrp", "modelSequence"), start=1):
        meant_for = node.get("output", output)
        condition = node.get("predicate", predicate)
        if kind(node) == "model":
            yield _row(node, meant_for, condition, number if in_sequence else 0)
        else:
            yield from model_rows(node, meant_for, condition)


def _row(node: etree._Element, output: str, predicate: str, step: int) -> ModelRow:
    rendition = child(node, "outputRendition")
    return ModelRow(
        output=output,
        predicate=predicate,
        behaviour=node.get("behaviour", ""),
        parameters=tuple(
            (one.get("name", ""), one.get("value", "")) for one in children(node, "param")
        ),
        rendition="" if rendition is None else " ".join("".join(rendition.itertext()).split()),
        step=step,
    )
