"""What expressions need not evaluate at each node: evaluated once a document, found by an index.

An expression has the identifier of a shortcut in its place (see `xpath/translation.py` and
`xpath/rewriting.py`), and a function of ours asks the document for its value.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from tei_kit.schematron.document import Document, KeyIndex
from tei_kit.schematron.nodes import ContextNode
from tei_kit.schematron.purposes import ELEMENTS, HELD, ITEMS, TEXT_SET, TEXTS, TRUTH, Purpose
from tei_kit.schematron.scopes import Scope, global_scope
from tei_kit.schematron.xpath.invariants import Lookup, is_invariant
from tei_kit.schematron.xpath.operands import NotXPath1Error
from tei_kit.schematron.xpath.tree import Expression

if TYPE_CHECKING:
    from tei_kit.schematron.expressions import Place


class Shortcuts:
    """The shortcuts of a schema; more come while it is used."""

    def __init__(self) -> None:
        self._evaluations: dict[str, Callable[[Document], Any]] = {}
        self._identifiers: dict[Hashable, str] = {}

    @property
    def evaluations(self) -> Mapping[str, Callable[[Document], Any]]:
        """How each is evaluated, by its identifier."""
        return self._evaluations

    def identifier(self, key: Hashable, evaluate: Callable[[Document], Any]) -> str:
        """Return the identifier of what is known by a key, or from now on."""
        if key not in self._identifiers:
            self._identifiers[key] = f"once{len(self._identifiers) + 1}"
            self._evaluations[self._identifiers[key]] = evaluate
        return self._identifiers[key]


@dataclass(frozen=True, slots=True)
class ShortcutsHere:
    """Find what may be a shortcut in one expression of a schema.

    `place` is where it stands, `source` its text; `whole` is the expression itself where it is
    evaluated once already.
    """

    place: Place
    source: str
    whole: Expression | None = None
    _globals: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Know the variables that are evaluated once a document."""
        names = frozenset(name for name, let in self.place.lets.items() if let.is_global)
        object.__setattr__(self, "_globals", names)

    def is_invariant(self, expression: Expression, bound: frozenset[str] = frozenset()) -> bool:
        """Tell whether an expression is the same at all nodes; `bound` are variables that vary."""
        return expression is not self.whole and is_invariant(expression, self._globals - bound)

    def value(self, expression: Expression) -> str:
        """Return the identifier of what libxml2 makes of an expression that yields no nodes."""
        return self._once("value", expression, HELD)

    def truth(self, expression: Expression) -> str:
        """Return the identifier of whether an expression is true."""
        return self._once("truth", expression, TRUTH)

    def items(self, expression: Expression) -> str:
        """Return the identifier of the items that elementpath makes of an expression."""
        return self._once("items", expression, ITEMS)

    def texts(self, expression: Expression) -> str:
        """Return the identifier of the set of the texts that an expression yields."""
        return self._once("texts", expression, TEXT_SET)

    def _once(self, kind: str, expression: Expression, purpose: Purpose) -> str:
        place = replace(self.place, whole=expression)

        def evaluate(document: Document) -> Any:  # noqa: ANN401 - the purpose tells the type
            return place.evaluated(self.source, expression, purpose)(global_scope(document))

        return self._identifier(kind, expression.start, expression.end, evaluate)

    def index(self, lookup: Lookup) -> str | None:
        """Return the identifier of the index for a lookup, None if libxml2 can't make it."""
        plain = self.place.translator(".")
        try:
            if not ELEMENTS.accepts(plain.translate(lookup.searched)):
                return None
            if not TEXTS.accepts(plain.translate(lookup.use)):
                return None
        except NotXPath1Error:
            return None
        elements = self.place.evaluated(self.source, lookup.searched, ELEMENTS)
        use = self.place.evaluated(self.source, lookup.use, TEXTS)

        def evaluate(document: Document) -> KeyIndex:
            everywhere = global_scope(document)
            found: dict[str, list[Any]] = {}
            for element in elements(everywhere):
                for text in use(Scope(document, ContextNode(element), everywhere)):
                    found.setdefault(text, []).append(element)
            return found

        return self._identifier("index", lookup.use.start, lookup.end, evaluate)

    def _identifier(
        self, kind: str, start: int, end: int, evaluate: Callable[[Document], Any]
    ) -> str:
        # The variables are part of the key: the same text may mean different ones elsewhere.
        lets = tuple(self.place.lets.values())
        return self.place.shortcuts.identifier((kind, self.source, start, end, lets), evaluate)
