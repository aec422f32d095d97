"""XPath 3.1 by elementpath: for what XPath 1.0 can't say.

elementpath is imported when the first such expression is evaluated, and a document gets
elementpath's tree of nodes when the first of them looks at it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lxml import etree

from tei_kit.schematron.document import CHECKED, Document
from tei_kit.schematron.evaluation_error import EvaluationError, NotTextsError
from tei_kit.schematron.nodes import ContextNode
from tei_kit.schematron.xpath.extensions import NAMESPACE
from tei_kit.schematron.xpath.functions import FUNCTIONS_URI
from tei_kit.schematron.xpath.operands import PREFIX
from tei_kit.schematron.xpath.regular_expressions import refuse_dangerous
from tei_kit.schematron.xpath.shortening import our_name

if TYPE_CHECKING:
    from elementpath import XPathContext
    from elementpath.xpath31 import XPath31Parser

_TREE = "elementpath's tree"
_LEAST_IN_FULL, _FIRST_WITH_EXPONENT = 1e-6, 1e6


class PathEngine:
    """Parse and evaluate expressions that have the same prefixes."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self._prefixes = prefixes

    def compiled(self, source: str) -> Callable[[Any], list[Any]]:
        """Return a function from a context to the items that an expression yields there.

        Raises:
            EvaluationError: if elementpath can't parse it.
        """
        with translated_errors():
            token = _parser(tuple(sorted(self._prefixes.items()))).parse(source)

        def evaluate(context: XPathContext) -> list[Any]:
            with translated_errors():
                return [*token.select_flatten(context)]

        return evaluate


@lru_cache(maxsize=32)
def _parser(prefixes: tuple[tuple[str, str], ...]) -> XPath31Parser:
    from elementpath.xpath31 import XPath31Parser  # noqa: PLC0415 - slow, and seldom needed

    parser = XPath31Parser(
        namespaces={**dict(prefixes), PREFIX: NAMESPACE},
        # elementpath would take that of the locale, behind a lock that it may not give back.
        default_collation=f"{FUNCTIONS_URI}/collation/codepoint",
    )
    for name, (function, types) in _FUNCTIONS.items():
        parser.external_function(function, our_name(name), PREFIX, types)
    return parser


@contextmanager
def translated_errors() -> Iterator[None]:
    """Turn whatever elementpath raises into the reason why there is no value.

    Raises:
        EvaluationError: with that reason.
    """
    try:
        yield
    except EvaluationError:
        raise
    except RecursionError as error:
        raise EvaluationError("it is nested too deeply") from error
    except Exception as error:  # elementpath lets errors of its own code through
        reason = " ".join(str(error).split()) or type(error).__name__
        raise EvaluationError(reason.partition("] ")[2] or reason) from error


def truth_of(items: list[Any]) -> bool:
    """Return the effective boolean value of what an expression yields.

    Raises:
        EvaluationError: if it has none.
    """
    from elementpath.xpath_nodes import XPathNode  # noqa: PLC0415

    if not items or isinstance(items[0], XPathNode):
        return bool(items)
    with translated_errors():
        return bool(_parser(()).parse("()").boolean_value(items))


def texts_of(items: list[Any]) -> list[str]:
    """Return items as a message shows them.

    Raises:
        EvaluationError: if one has no text.
    """
    with translated_errors():
        token = _parser(()).parse("()")
        return [_written(item) or token.string_value(item) for item in items]


def only_texts(items: list[Any]) -> list[str]:
    """Return items that XPath compares as texts: nodes, strings, and what has no type.

    Raises:
        NotTextsError: if there are others.
    """
    from elementpath.datatypes import AnyURI, UntypedAtomic  # noqa: PLC0415
    from elementpath.xpath_nodes import XPathNode  # noqa: PLC0415

    if not all(isinstance(item, str | UntypedAtomic | AnyURI | XPathNode) for item in items):
        raise NotTextsError("a value is no text")
    return texts_of(items)


def _written(item: Any) -> str:  # noqa: ANN401 - items are of many types
    """Return a number as XPath writes it, "" for what elementpath writes rightly itself.

    Source: XPath and XQuery Functions and Operators 3.1, 19.1.2.

    >>> _written(1e6), _written(2.0), _written(1.5e-7), _written("a")
    ('1.0E6', '2', '1.5E-7', '')
    """
    if not isinstance(item, float) or item != item or abs(item) == float("inf"):  # noqa: PLR0124
        return ""
    if item == 0 or _LEAST_IN_FULL <= abs(item) < _FIRST_WITH_EXPONENT:
        text = f"{Decimal(repr(item)):f}"
        return text.rstrip("0").removesuffix(".") if "." in text else text
    digits, _, exponent = f"{Decimal(repr(item)).normalize():E}".partition("E")
    return f"{digits if '.' in digits else digits + '.0'}E{int(exponent)}"


def elements_of(items: list[Any]) -> list[etree._Element]:
    """Return the elements among some items."""
    values = (getattr(item, "value", None) for item in items)
    return [value for value in values if etree.iselement(value)]


def path_context(document: Document, node: ContextNode, variables: dict[str, Any]) -> XPathContext:
    """Return the context for evaluating an expression at a node."""
    from tei_kit.schematron.mended_elementpath import MendedContext  # noqa: PLC0415

    root = _tree(document)
    moment = document.moment
    context = MendedContext(root, item=path_node(document, node), current_dt=moment, timezone="Z")
    context.variables.update(variables)  # handed over as they are, not wrapped once more
    return context


def path_node(document: Document, node: ContextNode) -> Any:  # noqa: ANN401 - of many types
    """Return elementpath's node for one of ours."""
    root = _tree(document)
    if node.kind == "document":
        return root
    element = root.tree.elements[node.anchor]
    match node.kind:
        case "element":
            found = element
        case "attribute":
            found = next(one for one in element.attributes if one.name == node.name)
        case _:
            around = root if node.base.startswith("/") else element
            alike = [one for one in around.children if one.node_kind == node.kind]
            found = alike[node.rank - 1]
    return found


def _tree(document: Document) -> Any:  # noqa: ANN401 - the types of elementpath's trees are many
    if _TREE not in document.kept:
        from tei_kit.schematron.mended_elementpath import mended_tree  # noqa: PLC0415

        document.kept[_TREE] = mended_tree(document.root)
    return document.kept[_TREE]


def _nodes_of(elements: list[etree._Element]) -> list[Any]:
    nodes = _tree(CHECKED.get()).tree.elements
    return [nodes[element] for element in elements]


def _items(value: Any) -> list[Any]:  # noqa: ANN401
    return value if isinstance(value, list) else [] if value is None else [value]


def _id(value: Any) -> list[Any]:  # noqa: ANN401
    return _nodes_of(CHECKED.get().with_identifiers(texts_of(_items(value))))


def _key(name: str, value: Any) -> list[Any]:  # noqa: ANN401
    return _nodes_of(CHECKED.get().with_key(name, texts_of(_items(value))))


def _once(identifier: str) -> Any:  # noqa: ANN401
    return CHECKED.get().once(identifier)


def _among(identifier: str, value: Any) -> bool:  # noqa: ANN401
    texts = only_texts(_items(value))
    return not CHECKED.get().once(identifier).isdisjoint(texts)


def _found(identifier: str, value: Any) -> list[Any]:  # noqa: ANN401
    document = CHECKED.get()
    return _nodes_of(document.indexed(document.once(identifier), only_texts(_items(value))))


def _generate_id(node: Any) -> str:  # noqa: ANN401
    if node is None or node == []:
        return ""
    value = getattr(node, "value", None)
    if etree.iselement(value) and value in CHECKED.get().numbers:
        return f"n{CHECKED.get().numbers[value]}"
    return f"n{node.position}x"


def _refuse_reading(_address: object) -> Any:  # noqa: ANN401
    raise EvaluationError("another document would have to be read, and none is")


def _nothing_available(_address: object) -> bool:
    return False


def _system_property(name: str) -> str:
    return {"version": "3.0", "vendor": "tei-kit"}.get(name.rpartition(":")[2], "")


_FUNCTIONS: Mapping[str, tuple[Callable[..., Any], tuple[str, ...]]] = {
    "id": (_id, ("item()*", "item()*")),
    "key": (_key, ("xs:string", "item()*", "item()*")),
    "generate-id": (_generate_id, ("node()?", "xs:string")),
    "doc": (_refuse_reading, ("item()*", "item()*")),
    "document": (_refuse_reading, ("item()*", "item()*")),
    "doc-available": (_nothing_available, ("item()*", "xs:boolean")),
    "system-property": (_system_property, ("xs:string", "xs:string")),
    "once": (_once, ("xs:string", "item()*")),
    "among": (_among, ("xs:string", "item()*", "xs:boolean")),
    "found": (_found, ("xs:string", "item()*", "item()*")),
    "pattern": (refuse_dangerous, ("xs:string", "xs:string")),
}
