"""What a schema takes from other files: `include`, and `extends` with an `href`."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from tei_kit.relaxng.resources import Resolver, resolve_address
from tei_kit.schematron.markup import (
    file_of,
    identifier,
    keep_file,
    parse_markup,
    place_of,
    required,
    sch,
)
from tei_kit.schematron.schematron_error import SchematronError

_MOST_INCLUSIONS = 1000


class Includer:
    """Put the parts that a schema includes into it.

    Args:
        resolver: gives the files.
    """

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._roots: dict[str, etree._Element] = {}
        self._inclusions = 0

    def include(self, root: etree._Element) -> etree._Element:
        """Return a schema in which everything that it includes stands in its place.

        Raises:
            SchematronError: if a file can't be had or used, or files form a circle.
        """
        name = file_of(root)
        return self._completed(root, (name,))

    def _completed(self, element: etree._Element, open_files: tuple[str, ...]) -> etree._Element:
        for inclusion in [*element.iter(sch("include"))]:
            part = self._part(inclusion, open_files)
            _replace(inclusion, [part])
        for extension in [*element.iter(sch("extends"))]:
            if extension.get("href") is not None:
                part = self._part(extension, open_files)
                for child in part:
                    keep_file(child, file_of(part))
                _replace(extension, [*part])
        return element

    def _part(self, reference: etree._Element, open_files: tuple[str, ...]) -> etree._Element:
        href = required(reference, "href").strip()
        here = place_of(reference)
        address, _, fragment = resolve_address(file_of(reference), href).partition("#")
        if address in open_files:
            circle = " → ".join([*open_files[open_files.index(address) :], address])
            raise SchematronError(here, f"the files include each other in a circle: {circle}.")
        self._inclusions += 1
        if self._inclusions > _MOST_INCLUSIONS:
            raise SchematronError(here, f"there are more than {_MOST_INCLUSIONS} inclusions.")
        root = self._root(address, here)
        part = _with_identifier(root, fragment, here) if fragment else root
        part = deepcopy(part)
        keep_file(part, address)
        return self._completed(part, (*open_files, address))

    def _root(self, address: str, here: str) -> etree._Element:
        if address not in self._roots:
            try:
                data = self._resolver(address)
            except (LookupError, OSError) as error:
                reason = getattr(error, "strerror", None) or next(iter(error.args), address)
                raise SchematronError(here, f"{address} can't be included: {reason}.") from error
            self._roots[address] = parse_markup(data, address)
        return self._roots[address]


def _with_identifier(root: etree._Element, fragment: str, here: str) -> etree._Element:
    for element in root.iter("*"):
        if identifier(element) == fragment:
            return element
    raise SchematronError(here, f"there is nothing with the identifier “{fragment}” to include.")


def _replace(element: etree._Element, parts: list[etree._Element]) -> None:
    parent = element.getparent()
    if parent is None:
        raise SchematronError(place_of(element), "the root can't be an inclusion.")
    place = parent.index(element)
    for part in parts:
        part.tail = None
    parent[place : place + 1] = parts
