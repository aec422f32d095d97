"""Where figures of a file may contradict each other, by what their elements say.

Few files tell anything twice, and sentences cost much more to build than elements to look at. So
this looks at elements alone: it may suspect in vain, but it passes over no figure that
`disagreements` would find in the file.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from tei_kit.ledger.agreement import Limits, are_at_odds, limits
from tei_kit.ledger.blocks import Blocks
from tei_kit.model.period import Period, period_of_bounds
from tei_kit.tei.mentions import certainty, mention_kind
from tei_kit.tei.names import tei
from tei_kit.tei.parsing import TeiFile
from tei_kit.tei.values import date_value, figure_value, is_approximate

_FIGURES = ("measure", "num")
_DATES = ("date", "name", "rs")
_SAID = ("type", "unit", "quantity", "value", "min", "max", "atLeast", "atMost")

_Element = etree._Element  # noqa: SLF001 - lxml's name


def suspected_blocks(file: TeiFile) -> list[_Element]:
    """Return the blocks of a file in which figures may contradict each other.

    Two figures contradict each other only if they are of one type, unit and commodity, if they
    leave no number in common, and if each has in its own sentence, hence in its own block, a date
    of the same days. All blocks that tell of such a thing are suspected, and those within them.

    >>> from tei_kit.tei.parsing import parse_tei
    >>> boats = '<p><date when="1921"/> <measure quantity="%s" commodity="boats"/></p>'
    >>> xml = '<body xmlns="http://www.tei-c.org/ns/1.0">%s%s%s</body>'
    >>> xml %= boats % 30, '<p><measure quantity="40" commodity="boats"/></p>', boats % 40
    >>> file = parse_tei("a.xml", xml.encode())
    >>> [file.root.index(block) for block in suspected_blocks(file)]
    [0, 2]
    """
    groups = list(_told_twice(file.root))
    if not groups:
        return []
    blocks = Blocks.of(file)
    dates = _dates_by_block(file.root, blocks)
    suspected = {block for group in groups for block in _at_odds(group, blocks, dates)}
    # The dates are in the order of the text, and so are the blocks, as none holds another one.
    return [
        block
        for block in dates
        if block in suspected and suspected.isdisjoint(block.iterancestors())
    ]


def _told_twice(root: _Element) -> Iterator[Mapping[_Element, Limits]]:
    """Yield the figures of one type, unit and commodity, where they leave no number in common."""
    by_commodity: defaultdict[str, list[_Element]] = defaultdict(list)
    for element in root.iter(*map(tei, _FIGURES)):
        commodity = element.get("commodity")
        if commodity and not is_approximate(element) and certainty(element) != "low":
            by_commodity[commodity.casefold()].append(element)
    for elements in by_commodity.values():
        if len(elements) > 1 and len({tuple(map(one.get, _SAID)) for one in elements}) > 1:
            for group in _by_kind(elements):
                if are_at_odds(group.values()):
                    yield group


def _by_kind(elements: Iterable[_Element]) -> Iterable[Mapping[_Element, Limits]]:
    groups: defaultdict[object, dict[_Element, Limits]] = defaultdict(dict)
    for element in elements:
        value = figure_value(element)
        if value is not None:
            groups[value.type, value.unit][element] = limits(value)
    return groups.values()


def _dates_by_block(root: _Element, blocks: Blocks) -> Mapping[_Element, list[Period | None]]:
    found: defaultdict[_Element, list[Period | None]] = defaultdict(list)
    for element in root.iter(*map(tei, _DATES)):
        block = blocks.around(element)
        if block is not None and mention_kind(element) == "date":
            value = date_value(element)
            if value is not None:
                found[block].append(period_of_bounds(value.attributes()))
    return found


def _at_odds(
    group: Mapping[_Element, Limits],
    blocks: Blocks,
    dates: Mapping[_Element, list[Period | None]],
) -> Iterator[_Element]:
    """Yield the blocks of figures that have a period in common with what contradicts them.

    A date governs the figures of its own sentence only, and figures of one sentence are parts of
    one statement: so each period is compared date by date.
    """
    figures: defaultdict[_Element, list[Limits]] = defaultdict(list)
    for figure, between in group.items():
        block = blocks.around(figure)
        if block is not None:
            figures[block].append(between)
    told: defaultdict[Period | None, list[tuple[_Element, Limits]]] = defaultdict(list)
    for block, several in figures.items():
        widest = max(low for low, _ in several), min(high for _, high in several)
        for period in dates.get(block, ()):
            told[period].append((block, widest))
    for places in told.values():
        if are_at_odds(between for _, between in places):
            yield from (block for block, _ in places)
