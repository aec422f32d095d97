"""What `schema/tei_kit.xsd` says of an element: its children, its text, its attributes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

import xmlschema
from lxml import etree
from xmlschema.validators import ModelVisitor, XMLSchemaChildrenValidationError, XsdGroup

from tei_kit.tei.names import TEI_NAMESPACE, XML_NAMESPACE, local_name, tei
from tei_kit.validators.schema_files import schema_path

_XML_PREFIX = f"{{{XML_NAMESPACE}}}"


class Objection(NamedTuple):
    """Say that the schema objects to an element.

    `child` is the number of the child that is wrong (the number of children where some are
    missing) and `expected` the elements that could stand there; `child` is None where attributes or
    text are wrong.
    """

    element: etree._Element
    child: int | None
    expected: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AttributeDeclaration:
    """What an attribute of an element may say; `description` is the schema's own."""

    name: str
    is_required: bool
    is_identifier: bool
    choices: tuple[str, ...]
    description: str
    _type: Any

    def allows(self, value: str) -> bool:
        """Tell whether the value is one of the attribute's datatype."""
        return bool(self._type.is_valid(value))


@dataclass(frozen=True, slots=True)
class ElementDeclaration:
    """What an element may hold and carry; names are local, those of XML's attributes "xml:id"."""

    children: tuple[str, ...]
    allows_text: bool
    attributes: dict[str, AttributeDeclaration]
    _model: XsdGroup | None

    def fits(self, names: list[str]) -> bool:
        """Tell whether these elements, in this order, are a complete content."""
        if self._model is None:
            return not names
        model = ModelVisitor(self._model)
        for name in names:
            while model.element is not None and model.match_element(tei(name)) is None:
                if any(True for _ in model.advance()):
                    return False
            if model.element is None or any(True for _ in model.advance(match=True)):
                return False
        return not any(True for _ in model.stop())


def objections(root: etree._Element) -> Iterator[Objection]:
    """Yield what the schema objects to in a tree; nothing is fetched, whatever the tree says."""
    errors = _schema().iter_errors(
        root,  # type: ignore[arg-type]  # lxml's elements serve as well
        use_location_hints=False,
    )
    for error in errors:
        element: Any = error.elem
        if not etree.iselement(element):
            continue
        if isinstance(error, XMLSchemaChildrenValidationError):
            yield Objection(element, error.index, _local_names(error.expected_tags))
        else:
            yield Objection(element, None, ())


def declaration(element: etree._Element) -> ElementDeclaration | None:
    """Return what the schema says of an element, None if it has none of that name."""
    name = etree.QName(element)
    return _declaration(name.localname) if name.namespace == TEI_NAMESPACE else None


@cache
def element_names() -> tuple[str, ...]:
    """Return the names of all elements of the schema."""
    return _local_names(_schema().elements)


def attribute_name(raw: str) -> str:
    """Return an attribute's name as it is written: "xml:id" for that of XML's namespace."""
    return raw.replace(_XML_PREFIX, "xml:")


@cache
def _schema() -> xmlschema.XMLSchema10:
    path = str(schema_path("tei_kit.xsd"))
    return xmlschema.XMLSchema10(path, defuse="always", allow="local")


@cache
def _declaration(name: str) -> ElementDeclaration | None:
    element: Any = _schema().elements.get(name)
    if element is None:
        return None
    content = element.type.content
    model = content if isinstance(content, XsdGroup) else None
    children = () if model is None else _local_names(item.name for item in model.iter_elements())
    attributes = [
        _attribute(attribute_name(raw), attribute)
        for raw, attribute in element.attributes.items()
        if raw
    ]
    by_name = {attribute.name: attribute for attribute in attributes}
    return ElementDeclaration(children, element.type.mixed, by_name, model)


def _attribute(name: str, attribute: Any) -> AttributeDeclaration:  # noqa: ANN401 - XsdAttribute, untyped where it matters
    annotation = attribute.type.annotation
    return AttributeDeclaration(
        name,
        is_required=attribute.use == "required",
        is_identifier=attribute.type.local_name == "ID",
        choices=tuple(str(choice) for choice in attribute.type.enumeration or ()),
        description="" if annotation is None else str(annotation),
        _type=attribute.type,
    )


def _local_names(names: Any) -> tuple[str, ...]:  # noqa: ANN401
    return tuple(sorted({local_name(name) for name in names if name}))
