"""W3C XML Schema: xmlschema gives verdict and reasons; nothing is fetched, no hint is followed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from xml.etree.ElementTree import ParseError

from lxml import etree

from tei_kit.errors import UnreadableInputError
from tei_kit.model import Finding
from tei_kit.relaxng.spelling import is_slip, nearest
from tei_kit.tei.names import XML_NAMESPACE, local_name
from tei_kit.tei.parsing import TeiFile
from tei_kit.tei.positions import ElementPositions, attribute_position
from tei_kit.validators.schemas.loaded import SCHEMA_RULE, LoadedSchema

if TYPE_CHECKING:
    from xmlschema import XMLSchemaBase

_MOST_NAMES = 8
_MOST_FINDINGS = 1000
_OF_VERSION_1_1 = re.compile(
    rb"<(?:\w+:)?(?:assert|alternative|openContent|override)\b|minVersion="
)
_UNKNOWN_ATTRIBUTE = re.compile(r"'([^']+)' attribute not allowed for element")
_MISSING_ATTRIBUTE = re.compile(r"missing required attribute '([^']+)'")
_VALUE = re.compile(r"attribute ([^=\s]+)='(.*?)': (.*)", re.DOTALL)
_LISTED = re.compile(r"value must be one of \[(.*)\]", re.DOTALL)
_QUOTED = re.compile(r"'([^']*)'")
_EXPANDED = re.compile(r"\{[^}]*\}")


def load_xml_schema(name: str, data: bytes, folder: Path | None = None) -> LoadedSchema:
    """Make a W3C XML Schema ready.

    Args:
        name: how messages call it.
        data: its bytes.
        folder: where the files stand that it includes or imports; None where it may not have any.

    Raises:
        UnreadableInputError: if it is not correct; the message says why.
    """
    schema = _compiled(name, data, folder)

    def check(file: TeiFile, _active_rules: frozenset[str]) -> list[Finding]:
        return list(_findings(schema, file))

    return LoadedSchema(name, lambda tag: tag in schema.elements, check)


def _compiled(name: str, data: bytes, folder: Path | None) -> XMLSchemaBase:
    # Importing xmlschema takes longer than a whole validation by RELAX NG.
    from xmlschema import XMLSchema10, XMLSchema11, XMLSchemaException  # noqa: PLC0415

    version = XMLSchema11 if _OF_VERSION_1_1.search(data) else XMLSchema10
    try:
        return version(
            data,
            base_url=None if folder is None else str(folder.resolve()),
            allow="none" if folder is None else "sandbox",
            defuse="always",
            use_fallback=True,
        )
    except (XMLSchemaException, ParseError, OSError, ValueError, RecursionError) as error:
        reason = next(iter(str(error).strip().splitlines()), type(error).__name__).rstrip(".: ")
        raise UnreadableInputError(
            f"The schema {name} can't be used: {reason}. Mend it, or name another one."
        ) from error


def _findings(schema: XMLSchemaBase, file: TeiFile) -> Iterator[Finding]:
    positions = ElementPositions(file)
    told: set[tuple[etree._Element, str]] = set()
    errors = schema.iter_errors(
        file.root,  # type: ignore[arg-type]  # lxml's elements serve as well
        use_location_hints=False,
        allow_empty=False,
    )
    for error in errors:
        said = _explained(error)
        element = said.element
        if not etree.iselement(element) or element not in positions:
            element = file.root
        if (element, said.message) in told:
            continue
        told.add((element, said.message))
        place = positions[element]
        if said.attribute:
            place = attribute_position(file, place, said.attribute)
        yield Finding(file.name, *place, SCHEMA_RULE, "error", said.message, said.advice)
        if len(told) >= _MOST_FINDINGS:
            return


class _Explanation(NamedTuple):
    element: Any
    message: str
    advice: str
    attribute: str = ""


def _explained(error: Any) -> _Explanation:  # noqa: ANN401 - xmlschema types its errors loosely
    element = error.elem
    if getattr(error, "index", None) is not None and etree.iselement(element):
        return _wrong_child(error, element)
    reason = " ".join(str(error.reason or "").split()).rstrip(".")
    tag = f"<{local_name(element.tag)}>" if etree.iselement(element) else "The file"
    if found := _UNKNOWN_ATTRIBUTE.search(reason):
        name = _written(found[1])
        advice = "Delete it, or take another one."
        return _Explanation(element, f"{tag} has no attribute @{name}.", advice, name)
    if found := _MISSING_ATTRIBUTE.search(reason):
        name = _written(found[1])
        return _Explanation(element, f"{tag} lacks @{name}.", f"Add @{name}.")
    if found := _VALUE.match(reason):
        name = _written(found[1])
        message = f"“{found[2]}” can't be the value of @{name} on {tag}."
        return _Explanation(element, message, _allowed(found[2], found[3]), name)
    if "character data between child elements" in reason:
        return _Explanation(element, f"Text can't stand directly in {tag}.", "Take it out.")
    message = f"{tag} does not fit the schema: {_EXPANDED.sub('', reason)}."
    return _Explanation(element, message, "Compare it with the schema.")


def _allowed(value: str, reason: str) -> str:
    """Return what a value may be instead: the nearest of those that the schema lists."""
    listed = _LISTED.search(reason)
    if "[\\i-[:]][\\c-[:]]*" in reason:
        return "Allowed is an identifier (letters, digits, . - _; beginning with a letter or _)."
    if listed is None:
        return f"The schema says: {_EXPANDED.sub('', reason)}."
    ranked = nearest(value, _QUOTED.findall(listed[1]), _MOST_NAMES)
    allowed = f"Allowed is {', '.join(f'“{one}”' for one in ranked)}."
    return f"Did you mean “{ranked[0]}”? {allowed}" if is_slip(value, ranked[0]) else allowed


def _wrong_child(error: Any, parent: Any) -> _Explanation:  # noqa: ANN401
    expected = sorted({local_name(tag).rpartition(":")[2] for tag in error.expected_tags if tag})
    inside = f"<{local_name(parent.tag)}>"
    children = [child for child in parent if isinstance(child.tag, str)]
    if error.index >= len(children):
        missing = _tags(expected[:_MOST_NAMES])
        what = f": {missing} is missing" if missing else ""
        message = f"{inside} is not complete{what}."
        return _Explanation(parent, message, "Add it before the end tag.")
    child = children[error.index]
    name = local_name(child.tag)
    ranked = nearest(name, expected, _MOST_NAMES)
    message = f"<{name}> can't stand at this place in {inside}."
    if ranked and name not in expected and is_slip(name, ranked[0]):
        return _Explanation(child, message, f"Did you mean <{ranked[0]}>?")
    advice = f"Here may stand {_tags(ranked)}." if ranked else "Take it out."
    return _Explanation(child, message, advice)


def _tags(names: list[str]) -> str:
    return ", ".join(f"<{name}>" for name in names)


def _written(name: str) -> str:
    return _EXPANDED.sub("", name.replace(f"{{{XML_NAMESPACE}}}", "xml:"))
