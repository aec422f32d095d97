"""What refers to nothing in a customization, though somebody wrote it for something."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from lxml import etree

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.customizing.flattening import Part
from tei_kit.odd.customizing.needed import referred_keys
from tei_kit.odd.customizing.notices import Notices
from tei_kit.odd.reading import OddFile
from tei_kit.odd.tree import ATT_DEF, ELEMENT_SPEC, SPECS, ident, kind, memberships, words
from tei_kit.relaxng.reading import STRUCTURE_URI
from tei_kit.tei.names import XML_ID


def notice_unknown_references(
    parts: Sequence[Part],
    sources: Sequence[CompiledOdd],
    specs: Iterable[etree._Element],
    notices: Notices,
) -> None:
    """Report what the customization's own declarations refer to and nobody declares.

    References to what the sources have and the customization leaves out are no mistake.
    """
    everything = list(specs)
    known = {ident(spec) for source in sources for spec in source.specs}
    known |= {ident(spec) for spec in everything}
    for part in parts:
        if part.node.tag in SPECS and part.node.get("mode") != "delete":
            for node, key, what in _references(part.node):
                if key not in known:
                    message = f"There is no {what} {key}, to which {_owner(part.node)} refers."
                    notices.add(part.file, node, message, notices.suggest(key, known))


def notice_missing_start(
    file: OddFile, schema: etree._Element, specs: Iterable[etree._Element], notices: Notices
) -> None:
    """Report elements with which documents are to begin and that the schema does not have."""
    elements = {ident(spec) for spec in specs if spec.tag == ELEMENT_SPEC}
    prefix = schema.get("prefix", "")
    for key in words(schema, "start"):
        if key.removeprefix(prefix) not in elements and key not in elements:
            message = f"Documents are to begin with {key}, but the schema has no such element."
            notices.add(file, schema, message, notices.suggest(key, elements))


def notice_vain_deletions(
    part: Part, spec: etree._Element, classes: Mapping[str, etree._Element], notices: Notices
) -> None:
    """Report attributes that a class is to lose and that are not its own, but inherited.

    Args:
        part: the change of the class.
        spec: the class as it is before.
        classes: all classes of the schema by ident.
        notices: where it is reported.
    """
    own = _attributes(spec)
    for node in part.node.iter(ATT_DEF):
        if node.get("mode") == "delete" and ident(node) not in own:
            owner = _inherited_from(spec, ident(node), classes, set())
            message = (
                f"The class {ident(spec)} has no attribute {ident(node)} of its own, "
                "so none is deleted."
            )
            advice = f"Delete it in {owner}, which declares it." if owner else ""
            notices.add(part.file, node, message, advice)


def _attributes(spec: etree._Element) -> set[str]:
    return {ident(node) for node in spec.iter(ATT_DEF)}


def _inherited_from(
    spec: etree._Element, name: str, classes: Mapping[str, etree._Element], met: set[str]
) -> str:
    """Return the ident of the class above that declares an attribute, "" where none does."""
    for key in memberships(spec):
        above = classes.get(key)
        if above is not None and key not in met:
            met.add(key)
            owner = key if name in _attributes(above) else ""
            owner = owner or _inherited_from(above, name, classes, met)
            if owner:
                return owner
    return ""


def _references(spec: etree._Element) -> Iterator[tuple[etree._Element, str, str]]:
    for node, key in referred_keys(spec):
        if not str(node.tag).startswith(f"{{{STRUCTURE_URI}}}"):
            what = kind(node).removesuffix("Ref")
            yield node, key, {"data": "datatype", "att": "class"}.get(what, what)
    for key in memberships(spec):
        yield spec, key, "class"


def _owner(spec: etree._Element) -> str:
    return f"the {kind(spec).removesuffix('Spec')} {ident(spec)}"


def notice_unused_groups(
    file: OddFile, schema: etree._Element, used: Collection[etree._Element], notices: Notices
) -> None:
    """Report groups of specifications that no reference takes in."""
    for group in file.groups:
        if group not in used and not _is_taken_in(group, used):
            name = group.get(XML_ID)
            called = f"The group {name}" if name else "This group"
            message = f"{called} of specifications is not referred to, so it has no effect."
            advice = f"Refer to it in the schemaSpec {ident(schema)} with specGrpRef."
            notices.add(file, group, message, advice)


def _is_taken_in(group: etree._Element, used: Collection[etree._Element]) -> bool:
    return any(inner in used for inner in group.iter(str(group.tag)))
