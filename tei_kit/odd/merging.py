"""A declaration in mode `change`, merged into the one that it changes.

What a change names by an identifier (attributes, values, constraints, classes) is merged one by
one; of the rest, what the change says takes the place of all that was said before.

Source: TEI Guidelines, 23.4 (combining specifications), 23.3.1 (att.combinable).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import deepcopy
from typing import Final

from lxml import etree

from tei_kit.odd.tree import ATT_DEF, ELEMENT_SPEC, child, children, ident, kind
from tei_kit.tei.names import XML_ID, XML_LANG, tei

_ORDER: Final = (
    ("altIdent", "equiv", "gloss", "desc"),
    ("classes",),
    ("content", "datatype", "stringVal"),
    ("constraintSpec",),
    ("defaultVal",),
    ("valList", "valDesc"),
    ("attList",),
    ("model", "modelGrp", "modelSequence"),
    ("exemplum",),
    ("remarks",),
    ("listRef",),
)
"""The children of declarations, as TEI orders them; what stands together may be mingled."""

_RANKS: Final = {tei(name): rank for rank, names in enumerate(_ORDER) for name in names}
_MODELS: Final = frozenset((tei("model"), tei("modelGrp"), tei("modelSequence")))
_IN_LANGUAGES: Final = frozenset((tei("gloss"), tei("desc")))
_KEPT_ATTRIBUTES: Final = frozenset(("ident", "mode", "module", XML_ID))


def merged(
    old: etree._Element, change: etree._Element, brought: list[etree._Element] | None = None
) -> etree._Element:
    """Return a copy of a declaration with a change applied to it.

    Args:
        old: a specification, attribute, value or constraint.
        change: the declaration in mode `change` of the same kind and identifier.
        brought: collects the parts of the result that come from the change.
    """
    return _Merge([] if brought is None else brought).merged(old, change)


class _Merge:
    """Merge changes; `brought` collects what comes from them."""

    def __init__(self, brought: list[etree._Element]) -> None:
        self.brought = brought
        self._merging: dict[str, Callable[[etree._Element, list[etree._Element]], None]] = {
            tei("classes"): self._merge_classes,
            tei("constraintSpec"): self._merge_constraints,
            tei("valList"): self._merge_values,
            tei("attList"): self._merge_attributes,
        }

    def merged(self, old: etree._Element, change: etree._Element) -> etree._Element:
        result = deepcopy(old)
        result.tail = None
        for name, value in change.attrib.items():
            if name not in _KEPT_ATTRIBUTES and not (name == "type" and kind(old) == "classSpec"):
                result.set(name, value)
        parts: dict[str, list[etree._Element]] = {}
        for part in change.iterchildren(etree.Element):
            parts.setdefault("models" if part.tag in _MODELS else str(part.tag), []).append(part)
        for tag, changes in parts.items():
            merge = self._merging.get(tag)
            if merge is not None:
                merge(result, changes)
            elif tag == "models":
                self._replace(result, list(result.iterchildren(*_MODELS)), changes)
            else:
                self._replace_by_mode(result, changes)
        return result

    def _insert(self, declaration: etree._Element, part: etree._Element) -> None:
        """Put a child where TEI wants it: behind all that may precede it."""
        rank = _RANKS.get(str(part.tag), len(_ORDER))
        index = len(declaration)
        while index and _RANKS.get(str(declaration[index - 1].tag), -1) > rank:
            index -= 1
        declaration.insert(index, part)

    def _copied(self, node: etree._Element) -> etree._Element:
        """Return a copy that says no longer how it is to be combined."""
        copy = self._as_it_is(node)
        copy.attrib.pop("mode", None)
        return copy

    def _as_it_is(self, node: etree._Element) -> etree._Element:
        copy = deepcopy(node)
        copy.tail = None
        self.brought.append(copy)
        return copy

    def _replace(
        self,
        declaration: etree._Element,
        old: Iterable[etree._Element],
        new: Iterable[etree._Element],
    ) -> None:
        for part in old:
            declaration.remove(part)
        for part in new:
            self._insert(declaration, self._copied(part))

    def _replace_by_mode(self, declaration: etree._Element, changes: list[etree._Element]) -> None:
        """Replace all children of a name, but keep them beside what says that it is added.

        Words in one language replace those in that language only.
        """
        tag = str(changes[0].tag)
        old = list(declaration.iterchildren(tag))
        if tag in _IN_LANGUAGES and all(change.get(XML_LANG) for change in changes):
            languages = {change.get(XML_LANG) for change in changes}
            old = [part for part in old if part.get(XML_LANG) in languages]
        if all(change.get("mode") == "add" for change in changes):
            old = []
        self._replace(declaration, old, [one for one in changes if one.get("mode") != "delete"])

    def _merge_classes(self, declaration: etree._Element, changes: list[etree._Element]) -> None:
        change = changes[-1]
        classes = child(declaration, "classes")
        if classes is None or change.get("mode") != "change":
            self._replace(declaration, [] if classes is None else [classes], [change])
            classes = child(declaration, "classes")
            assert classes is not None
            for member in list(children(classes, "memberOf")):
                if member.get("mode") == "delete":
                    classes.remove(member)
            return
        for member in children(change, "memberOf"):
            for old in list(children(classes, "memberOf")):
                if old.get("key") == member.get("key"):
                    classes.remove(old)
            if member.get("mode") != "delete":
                classes.append(self._copied(member))

    def _merge_constraints(
        self, declaration: etree._Element, changes: list[etree._Element]
    ) -> None:
        for change in changes:
            old = _of_same_ident(declaration, change)
            if old is not None and change.get("mode") == "change":
                declaration.replace(old, self.merged(old, change))
                continue
            kept = [] if change.get("mode") == "delete" else [change]
            self._replace(declaration, [] if old is None else [old], kept)

    def _merge_values(self, declaration: etree._Element, changes: list[etree._Element]) -> None:
        change = changes[0]
        values = child(declaration, "valList")
        if values is None and declaration.get("mode") == "change":
            self._insert(declaration, self._as_it_is(change))  # it is about the inherited list
            return
        if values is None or change.get("mode") != "change":
            kept = [] if change.get("mode") == "delete" else [change]
            self._replace(declaration, [] if values is None else [values], kept)
            return
        for name, value in change.attrib.items():
            if name not in _KEPT_ATTRIBUTES:
                values.set(name, value)
        for words in (tei("gloss"), tei("desc")):
            told = list(change.iterchildren(words))
            if told:
                self._replace_by_mode(values, told)
        for item in children(change, "valItem"):
            self._merge_value(values, item)

    def _merge_value(self, values: etree._Element, change: etree._Element) -> None:
        """Merge one value; one that is to be changed and is not there is added."""
        old = _of_same_ident(values, change)
        mode = change.get("mode")
        if old is None:
            if mode != "delete":
                values.append(self._copied(change))
        elif mode == "delete":
            values.remove(old)
        elif mode == "change":
            values.replace(old, self.merged(old, change))
        else:
            values.replace(old, self._copied(change))

    def _merge_attributes(self, declaration: etree._Element, changes: list[etree._Element]) -> None:
        for change in changes:
            self._merge_attributes_of(declaration, change)

    def _merge_attributes_of(self, declaration: etree._Element, change: etree._Element) -> None:
        attributes = child(declaration, "attList")
        if attributes is None:
            self._insert(declaration, self._as_it_is(change))
            return
        org = change.get("org")
        if org and org != attributes.get("org", "group"):
            attributes = self._reorganized(declaration, attributes, org)
        self._merge_attribute_list(
            attributes, attributes, change, is_element=declaration.tag == ELEMENT_SPEC
        )

    def _reorganized(
        self, declaration: etree._Element, attributes: etree._Element, org: str
    ) -> etree._Element:
        """Put a list of attributes into a new one that is organized otherwise."""
        around = etree.Element(tei("attList"), org=org)
        declaration.replace(attributes, around)
        around.append(attributes)
        return around

    def _merge_attribute_list(
        self,
        all_attributes: etree._Element,
        target: etree._Element,
        change: etree._Element,
        *,
        is_element: bool,
    ) -> None:
        for part in change.iterchildren(etree.Element):
            if part.tag == ATT_DEF:
                self._merge_attribute(all_attributes, target, part, is_element=is_element)
            elif kind(part) == "attList":
                inner = etree.SubElement(target, part.tag, dict(part.attrib))
                self._merge_attribute_list(all_attributes, inner, part, is_element=is_element)
                if not len(inner):
                    target.remove(inner)
            else:
                target.append(self._as_it_is(part))

    def _merge_attribute(
        self,
        all_attributes: etree._Element,
        target: etree._Element,
        change: etree._Element,
        *,
        is_element: bool,
    ) -> None:
        """Merge one attribute; what is about an inherited one stays, to be merged with that.

        An element's deletion of its own attribute stays too: a class may have one of the same name.
        """
        old = next(
            (one for one in all_attributes.iter(ATT_DEF) if ident(one) == ident(change)), None
        )
        if old is None:
            target.append(self._as_it_is(change))
            return
        parent = old.getparent()
        assert parent is not None
        if change.get("mode") == "change":
            parent.replace(old, self.merged(old, change))
        elif change.get("mode") == "delete" and old.get("mode", "add") == "add" and not is_element:
            parent.remove(old)
        else:
            parent.replace(old, self._as_it_is(change))


def _of_same_ident(holder: etree._Element, change: etree._Element) -> etree._Element | None:
    """Return the child that a change is about, None where there is none."""
    for one in holder.iterchildren(str(change.tag)):
        if ident(one) == ident(change):
            return one
    return None
