"""Why a file is invalid, in plain words: each wrong element, attribute, value or text once.

The schema is asked element by element. Where it objects, these functions say what an editor did (a
name mistyped, an element in the wrong place) and what would be right.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache
from typing import NamedTuple

from lxml import etree

from tei_kit.rules._report import listing, shortened
from tei_kit.rules.duplicate_identifier import RULE as DUPLICATE_IDENTIFIER
from tei_kit.rules.impossible_date import RULE as IMPOSSIBLE_DATE
from tei_kit.rules.impossible_date import reason as why_impossible
from tei_kit.tei.names import TEI_NAMESPACE, XML_ID, local_name
from tei_kit.validators.xml_schema import (
    AttributeDeclaration,
    ElementDeclaration,
    Objection,
    attribute_name,
    declaration,
    element_names,
    objections,
)

_LONGEST_LIST = 12
_FOR_WORDS = ("p", "item", "cell", "head", "title", "note", "desc", "change")
_INSTEAD_OF_HTML = {
    "a": "ref", "b": "hi", "br": "lb", "em": "emph", "i": "hi", "img": "graphic", "li": "item",
    "ol": "list", "span": "seg", "strong": "hi", "td": "cell", "th": "cell", "tr": "row",
    "u": "hi", "ul": "list",
}  # fmt: skip
_INSTEAD_OF_HTML_ATTRIBUTES = {"href": "target", "src": "url", "style": "rend", "class": "type"}


class Explanation(NamedTuple):
    """Say what is wrong at an element, and what to do.

    `left_to` names the rule that says it better, if one does.
    """

    element: etree._Element
    message: str
    advice: str = ""
    left_to: str | None = None


def explanations(root: etree._Element) -> Iterator[Explanation]:
    """Yield why the tree is invalid under `schema/tei_kit.xsd`, if it is."""
    yield from _foreign_elements(root)
    yield from _repeated_identifiers(root)
    explained: set[etree._Element] = set()
    for objection in objections(root):
        element = objection.element
        declared = declaration(element)
        if declared is None:
            continue
        if objection.child is not None:
            yield from _children(objection, objection.child, declared)
        elif element not in explained:
            explained.add(element)
            yield from _attributes(element, declared)
            yield from _text(element, declared)


def _foreign_elements(root: etree._Element) -> Iterator[Explanation]:
    """Report each foreign namespace once: it is one mistake, however many elements are in it."""
    firsts: dict[str, etree._Element] = {}
    counts: Counter[str] = Counter()
    for element in root.iter("*"):
        namespace = etree.QName(element).namespace or ""
        if namespace != TEI_NAMESPACE:
            firsts.setdefault(namespace, element)
            counts[namespace] += 1
    for namespace, element in firsts.items():
        place = f"in the namespace {namespace}" if namespace else "in no namespace"
        others = counts[namespace] - 1
        also = f", and so {'is' if others == 1 else 'are'} {others} more" if others else ""
        advice = (
            "Take it out: the schema has elements of TEI only."
            if namespace
            else f'Look for xmlns="" there: elements of TEI are in {TEI_NAMESPACE}.'
        )
        yield Explanation(element, f"{_tag(element)} is {place}{also}.", advice)


def _repeated_identifiers(root: etree._Element) -> Iterator[Explanation]:
    seen: set[str] = set()
    for element in root.iter("*"):
        identifier = element.get(XML_ID)
        if identifier in seen:
            message = f'xml:id="{identifier}" is that of another element already.'
            advice = "Give one of the two another identifier."
            yield Explanation(element, message, advice, DUPLICATE_IDENTIFIER.name)
        elif identifier is not None:
            seen.add(identifier)


def _children(
    objection: Objection, index: int, declared: ElementDeclaration
) -> Iterator[Explanation]:
    parent, expected = objection.element, objection.expected
    if index >= len(parent):
        yield _incomplete(parent, expected, declared)
        return
    child = parent[index]
    if etree.QName(child).namespace != TEI_NAMESPACE:
        return  # reported with its namespace
    name = local_name(child.tag)
    if declaration(child) is None:
        yield _unknown(child, declared)
    elif name not in declared.children:
        message = f"<{name}> is not allowed in {_tag(parent)}."
        yield Explanation(child, message, _where_allowed(name, parent, declared))
    elif 0 < len(expected) <= _LONGEST_LIST:
        wanted = _tags(expected, "or")
        message = f"<{name}> stands in {_tag(parent)} where {wanted} is expected."
        yield Explanation(child, message, f"Put {wanted} before it, or move it.")
    else:
        before = next(child.itersiblings("*", preceding=True), None)
        message = (
            f"<{name}> may not come first in {_tag(parent)}."
            if before is None
            else f"<{name}> may not follow {_tag(before)} in {_tag(parent)}."
        )
        yield Explanation(child, message, _better_place(child, parent, declared))


def _incomplete(
    parent: etree._Element, expected: tuple[str, ...], declared: ElementDeclaration
) -> Explanation:
    if 0 < len(expected) <= _LONGEST_LIST:
        message = f"{_tag(parent)} lacks {_tags(expected, 'or')}."
        return Explanation(parent, message, "Add it where the element ends.")
    usual = tuple(name for name in ("p", "div") if name in (expected or declared.children))
    advice = f"Add {_tags(usual, 'or')}." if usual else "Fill it, or delete it."
    return Explanation(parent, f"{_tag(parent)} is not complete.", advice)


def _unknown(element: etree._Element, around: ElementDeclaration) -> Explanation:
    name = local_name(element.tag)
    meant = (
        _INSTEAD_OF_HTML.get(name.casefold())
        or _close(name, around.children)
        or _close(name, element_names())
    )
    advice = (
        f"Did you mean <{meant}>?"
        if meant
        else "If it is TEI, it is not in the part of TEI that tei_kit uses: take another element."
    )
    return Explanation(element, f"The schema has no element <{name}>.", advice)


def _where_allowed(name: str, parent: etree._Element, declared: ElementDeclaration) -> str:
    if not declared.children:
        content = "only text" if declared.allows_text else "nothing"
        return f"{_tag(parent)} holds {content}: move it out."
    for ancestor in parent.iterancestors():
        around = declaration(ancestor)
        if around is not None and name in around.children:
            return f"It may stand in {_tag(ancestor)}: close {_tag(parent)} before it."
    if len(declared.children) <= _LONGEST_LIST:
        return f"Allowed there: {_tags(declared.children, 'and')}."
    return "Move it to where it belongs, or take another element."


def _better_place(
    child: etree._Element, parent: etree._Element, declared: ElementDeclaration
) -> str:
    """Try the places before an element, those after it for the one it follows, then for itself."""
    siblings = [*parent.iterchildren("*")]
    names = [local_name(element.tag) for element in siblings]
    at = siblings.index(child)
    others = [*names[:at], *names[at + 1 :]]
    for place in range(at):
        if declared.fits([*others[:place], names[at], *others[place:]]):
            return f"Move it before <{others[place]}>."
    others = [*names[: at - 1], *names[at:]]
    for place in range(at, len(names)):
        if at and declared.fits([*others[:place], names[at - 1], *others[place:]]):
            return f"Move <{names[at - 1]}> behind <{others[place - 1]}>."
    others = [*names[:at], *names[at + 1 :]]
    for place in range(at + 1, len(names)):
        if declared.fits([*others[:place], names[at], *others[place:]]):
            return f"Move it behind <{others[place - 1]}>."
    if {names[at], names[at - 1]} == {"item", "label"}:
        return "Give every <item> of the list a <label>, or none."
    return "Move it, join it with another one, or take another element."


def _text(element: etree._Element, declared: ElementDeclaration) -> Iterator[Explanation]:
    words = _own_words(element)
    if words and not declared.allows_text:
        if not declared.children:
            advice = f"{_tag(element)} is empty: move the words out of it."
        else:
            usual = [name for name in _FOR_WORDS if name in declared.children]
            advice = (
                f"Put the words into <{usual[0]}>." if usual else "Move them to where they belong."
            )
        message = f"{_tag(element)} can't hold words of its own (“{words}”)."
        yield Explanation(element, message, advice)


def _attributes(element: etree._Element, declared: ElementDeclaration) -> Iterator[Explanation]:
    carried = {attribute_name(str(raw)): str(value) for raw, value in element.attrib.items()}
    unknown = [name for name in carried if name not in declared.attributes]
    missing = [
        attribute.name
        for attribute in declared.attributes.values()
        if attribute.is_required and attribute.name not in carried
    ]
    for name in unknown:
        meant = _meant_attribute(name, declared)
        if meant is None and len(unknown) == len(missing) == 1:
            (meant,) = missing
        missing = [attribute for attribute in missing if attribute != meant]
        advice = f"Did you mean @{meant}?" if meant else "Delete it, or take another one."
        yield Explanation(element, f"{_tag(element)} has no attribute @{name}.", advice)
    for name in missing:
        described = _described(declared.attributes[name])
        yield Explanation(
            element, f"{_tag(element)} lacks @{name}.", f"Add it. {described}".strip()
        )
    for name, value in carried.items():
        known = declared.attributes.get(name)
        if known is not None and not known.allows(value):
            yield _wrong_value(element, known, value)


def explained_attribute(element: etree._Element, name: str) -> Explanation | None:
    """Say that an attribute has a wrong value, None if the element has no such attribute."""
    declared, value = declaration(element), element.get(name)
    known = declared.attributes.get(name) if declared else None
    return None if known is None or value is None else _wrong_value(element, known, value)


def _wrong_value(
    element: etree._Element, attribute: AttributeDeclaration, value: str
) -> Explanation:
    message = f'@{attribute.name}="{shortened(value)}" of {_tag(element)} has a wrong value.'
    left_to = IMPOSSIBLE_DATE.name if why_impossible(value) else None
    return Explanation(element, message, _expected_value(attribute, value), left_to)


def _meant_attribute(name: str, declared: ElementDeclaration) -> str | None:
    for other in (f"xml:{name}", _INSTEAD_OF_HTML_ATTRIBUTES.get(name)):
        if other in declared.attributes:
            return other
    return _close(name, tuple(declared.attributes))


def _expected_value(attribute: AttributeDeclaration, value: str) -> str:
    if attribute.choices:
        meant = _close(value, attribute.choices)
        return (
            f"Did you mean “{meant}”?" if meant else f"Write {listing([*attribute.choices], 'or')}."
        )
    if attribute.is_identifier:
        return (
            "An identifier begins with a letter or an underscore and goes on with letters, "
            "digits, hyphens, underscores and full stops."
        )
    return _described(attribute)


def _described(attribute: AttributeDeclaration) -> str:
    words = attribute.description
    return f"Expected: {words[0].lower()}{words[1:]}" if words else ""


def _own_words(element: etree._Element) -> str:
    texts = [element.text, *(child.tail for child in element)]
    return shortened(" ".join(" ".join(text.split()) for text in texts if text and text.strip()))


def _tag(element: etree._Element) -> str:
    return f"<{local_name(element.tag)}>"


def _tags(names: tuple[str, ...], conjunction: str) -> str:
    """List elements; <ab> goes without saying where <p> is."""
    shown = [name for name in names if name != "ab" or "p" not in names]
    return listing([f"<{name}>" for name in shown], conjunction)


@lru_cache(maxsize=1024)
def _close(name: str, candidates: tuple[str, ...]) -> str | None:
    by_folded = {candidate.casefold(): candidate for candidate in candidates}
    found = get_close_matches(name.casefold(), by_folded, n=1, cutoff=0.75)
    return by_folded[found[0]] if found else None
