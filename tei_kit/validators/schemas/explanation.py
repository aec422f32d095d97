"""What an editor of TEI needs to hear, where the engine speaks of any schema alike.

The engine says what is wrong and where. Its words stand, except where the document around the
place or the habits of TEI's encoders say more: an element of HTML, an ancestor that could hold what
stands too deep, a better place among the siblings, a namespace that went wrong as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from lxml import etree

from tei_kit.relaxng import Message, Violation, explain
from tei_kit.relaxng.names import namespace
from tei_kit.relaxng.schema import Schema
from tei_kit.tei.names import TEI_NAMESPACE, local_name
from tei_kit.tei.parsing import TeiFile
from tei_kit.tei.positions import ElementPositions, Position
from tei_kit.validators.schemas.content import ContentModels

_FOR_WORDS = ("p", "item", "cell", "head", "title", "note", "desc", "change")
_INSTEAD_OF_HTML = {
    "a": "ref", "b": "hi", "br": "lb", "em": "emph", "i": "hi", "img": "graphic", "li": "item",
    "ol": "list", "span": "seg", "strong": "hi", "td": "cell", "th": "cell", "tr": "row",
    "u": "hi", "ul": "list",
}  # fmt: skip
_INSTEAD_OF_HTML_ATTRIBUTES = {"href": "target", "src": "url", "style": "rend", "class": "type"}
_REFERRING = ("ref", "target")
_MOMENTS = frozenset(
    [
        "a date and time such as 1953-05-06T14:30:00",
        "a time such as 14:30:00",
        "a date such as 1953-05-06",
        "a year and month such as 1953-05",
        "a year such as 1953",
        "a month and day such as --05-06",
        "a day such as ---06",
        "a month such as --05",
    ]
)
_ANY_MOMENT = (
    "a date or time as ISO 8601 writes it: 1953-05-06, 1953-05, 1953; --05-06 without a year"
)
_PATTERNS = {
    r", matching [^\p{C}\p{Z}]+": ", without white space",
    r", matching (\p{L}|\p{N}|\p{P}|\p{S})+": ", without white space",
    r", matching \S+": ", without white space",
}
_NO_BETTER_ATTRIBUTE = "Delete it, or take another one."
_MOST_PLACES_SOUGHT = 20
_MOST_SIBLINGS = 40


class Explainer:
    """Explain what is wrong in one file under one schema."""

    def __init__(self, schema: Schema, file: TeiFile) -> None:
        self._schema = schema
        self._file = file
        self._models = ContentModels(schema)
        self._places_sought = 0
        self._special: dict[str, Callable[[Violation], Message | None]] = {
            "unknown_element": self._unknown_element,
            "misplaced_element": self._misplaced_element,
            "late_element": self._late_element,
            "text_not_allowed": self._text_not_allowed,
            "unknown_attribute": self._unknown_attribute,
            "bad_value": self._bad_value,
        }

    def explained(self, violations: Iterable[Violation]) -> Iterator[tuple[Violation, Message]]:
        """Yield each violation with its message; a namespace that is wrong is told once."""
        strange: set[str] = set()
        for violation in violations:
            uri = self._strange_namespace(violation)
            if uri is None:
                special = self._special.get(violation.kind)
                yield violation, (special and special(violation)) or explain(violation)
            elif uri not in strange:
                strange.add(uri)
                yield violation, self._namespace(violation, uri)

    # Namespaces

    def _strange_namespace(self, violation: Violation) -> str | None:
        """Return the namespace of an element below the root that no element of the schema is in."""
        if not violation.path or violation.kind not in ("unknown_element", "wrong_namespace"):
            return None
        uri = namespace(self._models.element_name(violation.element))
        if violation.namespace and violation.namespace == uri:
            uri = ""  # what is in no namespace is shown as if it were in the right one
        return None if uri in self._namespaces else uri

    def _namespace(self, violation: Violation, uri: str) -> Message:
        name = violation.element.rpartition("}")[2]
        others = sum(1 for _ in self._file.root.iter(f"{{{uri}}}*")) - 1
        place = f"in the namespace {uri}" if uri else "in no namespace"
        also = f", and so {'is' if others == 1 else 'are'} {others} more" if others > 0 else ""
        advice = (
            "Take it out: the schema has no element of that namespace."
            if uri
            else f'Look for xmlns="" there: the elements belong in {self._schema.main_namespace}.'
        )
        return Message(f"<{name}> is {place}{also}.", advice)

    @cached_property
    def _namespaces(self) -> frozenset[str]:
        return frozenset(map(namespace, self._schema.element_names()))

    # Elements

    def _unknown_element(self, violation: Violation) -> Message:
        meant = _INSTEAD_OF_HTML.get(violation.element.casefold(), "")
        if not self._schema.names_element(self._models.element_name(meant)):
            meant = ""
        return explain(_with_suggestion(violation, meant))

    def _misplaced_element(self, violation: Violation) -> Message | None:
        name = self._models.element_name(violation.element)
        *ancestors, parent = violation.path or ("",)
        for ancestor in reversed(ancestors):
            if name in self._models.children(ancestor):
                advice = f"It may stand in <{ancestor}>: close <{parent}> before it."
                return Message(explain(violation).text, advice)
        return None

    def _late_element(self, violation: Violation) -> Message | None:
        element = self._by_place.get(Position(violation.line, violation.column))
        parent = None if element is None else element.getparent()
        if element is None or parent is None:
            return None
        before = next(element.itersiblings("*", preceding=True), None)
        message = explain(violation)
        if before is None:
            return message
        behind = local_name(before.tag)
        advice = self._better_place(element, parent)
        if not advice and {violation.element, behind} == {"item", "label"}:
            advice = "Give every <item> of the list a <label>, or none."
        return Message(
            f"<{violation.element}> can't stand behind <{behind}> in <{violation.parent}>.",
            advice or message.advice,
        )

    def _better_place(self, element: etree._Element, parent: etree._Element) -> str:
        """Try the places before an element, those behind it for the one it follows, then for it."""
        siblings = [*parent.iterchildren("*")]
        self._places_sought += 1
        if len(siblings) > _MOST_SIBLINGS or self._places_sought > _MOST_PLACES_SOUGHT:
            return ""
        at = siblings.index(element)
        shown = [f"<{local_name(sibling.tag)}>" for sibling in siblings]
        for moved, places, verb in (
            (at, range(at), "before"),
            (at - 1, range(at, len(siblings)), "behind"),
            (at, range(at + 1, len(siblings)), "behind"),
        ):
            for place in places:
                order = [*siblings[:moved], *siblings[moved + 1 :]]
                order.insert(place, siblings[moved])
                if self._models.fits(parent, order):
                    what = "it" if moved == at else shown[moved]
                    return f"Move {what} {verb} {shown[place]}."
        return ""

    @cached_property
    def _by_place(self) -> dict[Position, etree._Element]:
        return {place: element for element, place in ElementPositions(self._file).items()}

    # Text, attributes, values

    def _text_not_allowed(self, violation: Violation) -> Message | None:
        children = self._models.children(violation.element)
        text = explain(violation).text
        if not children:
            return Message(text, f"<{violation.element}> is empty: move the words out of it.")
        usual = [name for name in _FOR_WORDS if self._models.element_name(name) in children]
        if self._schema.main_namespace != TEI_NAMESPACE or not usual:
            return None
        return Message(text, f"Put the words into <{usual[0]}>, or take them out.")

    def _unknown_attribute(self, violation: Violation) -> Message:
        known = self._models.attributes(violation.element)
        meant = _INSTEAD_OF_HTML_ATTRIBUTES.get(violation.attribute, "")
        if violation.attribute == "href":
            meant = next((name for name in _REFERRING if name in known), "")
        message = explain(_with_suggestion(violation, meant if meant in known else ""))
        return message if message.advice else message._replace(advice=_NO_BETTER_ATTRIBUTE)

    def _bad_value(self, violation: Violation) -> Message:
        phrases = violation.phrases
        if {"a date such as 1953-05-06", "a year such as 1953"} <= set(phrases):
            phrases = (_ANY_MOMENT, *(phrase for phrase in phrases if phrase not in _MOMENTS))
        for pattern, words in _PATTERNS.items():
            phrases = tuple(phrase.replace(pattern, words) for phrase in phrases)
        return explain(replace(violation, phrases=tuple(dict.fromkeys(phrases))))


def _with_suggestion(violation: Violation, better: str) -> Violation:
    """Return a violation with a better suggestion, if there is one; a suggestion stands alone."""
    suggestion = better or violation.suggestion
    if not suggestion:
        return violation
    return replace(violation, suggestion=suggestion, expected=())
