"""Abstract rules and abstract patterns, put where a schema uses them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy

from lxml import etree

from tei_kit.schematron.markup import (
    file_of,
    identifier,
    keep_file,
    place_of,
    required,
    sch,
    schematron_name,
)
from tei_kit.schematron.schematron_error import SchematronError

_IS_TRUE = ("true", "1")
_MOST_ELEMENTS = 200_000


def is_abstract(element: etree._Element) -> bool:
    """Tell whether a rule or a pattern only serves others."""
    return str(element.get("abstract", "")).strip() in _IS_TRUE


def instantiate_patterns(schema: etree._Element) -> None:
    """Give each pattern with `is-a` the rules of its abstract pattern, its parameters put in.

    Raises:
        SchematronError: if there is no such pattern, or patterns are each other's model.
    """
    models = {
        identifier(pattern): pattern
        for pattern in schema.iter(sch("pattern"))
        if is_abstract(pattern)
    }
    for pattern in [*schema.iter(sch("pattern"))]:
        if not is_abstract(pattern):
            _instantiate(pattern, models, ())


def _instantiate(
    pattern: etree._Element, models: Mapping[str, etree._Element], used: tuple[str, ...]
) -> None:
    name = pattern.get("is-a")
    if name is None:
        return
    if name in used:
        circle = " → ".join([*used[used.index(name) :], name])
        raise SchematronError(place_of(pattern), f"abstract patterns form a circle: {circle}.")
    model = models.get(name)
    if model is None:
        raise SchematronError(place_of(pattern), f"there is no abstract pattern “{name}”.")
    model = deepcopy_with_file(model)
    _instantiate(model, models, (*used, name))
    parameters = {
        required(one, "name"): str(one.get("value", "")) for one in pattern.iter(sch("param"))
    }
    for child in model:
        if schematron_name(child) == "param":
            parameters.setdefault(required(child, "name"), str(child.get("value", "")))
    for parameter in [*pattern.iterchildren(sch("param"))]:
        pattern.remove(parameter)
    del pattern.attrib["is-a"]
    for child in model:
        keep_file(child, file_of(model))
    for child in [*model.iterchildren("*")]:
        if schematron_name(child) != "param":
            _put_in(child, parameters)
            pattern.append(child)


def _put_in(element: etree._Element, parameters: Mapping[str, str]) -> None:
    if not parameters:
        return
    names = "|".join(re.escape(name) for name in sorted(parameters, key=len, reverse=True))
    reference = re.compile(rf"\$({names})(?![\w.\-])")
    for one in element.iter("*"):
        for attribute, value in one.attrib.items():
            one.set(attribute, reference.sub(lambda found: parameters[found[1]], str(value)))


def extend_rules(schema: etree._Element) -> None:
    """Put the content of abstract rules where other rules extend them.

    Raises:
        SchematronError: if there is no such rule, or rules extend each other in a circle.
    """
    rules = {identifier(rule): rule for rule in schema.iter(sch("rule")) if is_abstract(rule)}
    for rule in [*schema.iter(sch("rule"))]:
        if not is_abstract(rule):
            _extend(rule, rules, (), [0])


def _extend(
    rule: etree._Element,
    rules: Mapping[str, etree._Element],
    used: tuple[str, ...],
    size: list[int],
) -> None:
    for extension in [*rule.iterchildren(sch("extends"))]:
        name = required(extension, "rule").strip()
        here = place_of(extension)
        if name in used:
            circle = " → ".join([*used[used.index(name) :], name])
            raise SchematronError(here, f"abstract rules extend each other in a circle: {circle}.")
        model = rules.get(name)
        if model is None:
            raise SchematronError(here, f"there is no abstract rule “{name}”.")
        model = deepcopy_with_file(model)
        _extend(model, rules, (*used, name), size)
        size[0] += 1 + len(model)
        if size[0] > _MOST_ELEMENTS:
            raise SchematronError(here, "abstract rules extend each other too many times.")
        for child in model:
            keep_file(child, file_of(model))
        place = rule.index(extension)
        rule[place : place + 1] = [*model]


def deepcopy_with_file(element: etree._Element) -> etree._Element:
    """Copy an element that is to stand elsewhere, its file kept."""
    copy = deepcopy(element)
    keep_file(copy, file_of(element))
    return copy
