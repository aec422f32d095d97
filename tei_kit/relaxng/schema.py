"""A schema that is ready to validate."""

from __future__ import annotations

from tei_kit.relaxng.attributes import AttributePlan, Slot
from tei_kit.relaxng.datatypes.library import DatatypeLibraries
from tei_kit.relaxng.derivatives import Derivatives
from tei_kit.relaxng.explanation import Names, all_attributes, all_children
from tei_kit.relaxng.name_classes import contains, is_open, single_names
from tei_kit.relaxng.names import SEPARATOR, XML_URI, local, namespace
from tei_kit.relaxng.patterns import (
    AFTER,
    CHOICE,
    HAS_ATTRIBUTE,
    NOT_ALLOWED,
    ElementDefinition,
    Pattern,
    PatternTable,
)
from tei_kit.relaxng.validation import validate
from tei_kit.relaxng.violations import Violation

Opening = tuple[dict[str, Slot], int, AttributePlan | None, Pattern, Pattern | None]
"""What a start tag leads to: slots of its attributes, how many of them are required (-1 where that
is no matter of counting), the plan of the attributes, the state of the children, and that of the
parent behind the element (None where only the end tag can tell)."""

_MOST_DERIVED = 60_000
_MOST_OPENINGS = 60_000
_NO_SLOTS: dict[str, Slot] = {}


class Schema:
    """Validate documents against one schema; made by `load_schema` or `thaw_schema`.

    A schema remembers what documents have shown it of its own automaton, within bounds, so the
    second document is faster than the first. It must not be used by two threads at once.
    """

    def __init__(
        self,
        name: str,
        start: Pattern,
        definitions: tuple[ElementDefinition, ...],
        table: PatternTable,
        libraries: DatatypeLibraries,
    ) -> None:
        self.name = name
        self.start = start
        self.definitions = definitions
        self.derivatives = Derivatives(table)
        self.knows_prefixes = libraries.qualified
        self._table = table
        self._libraries = libraries
        self._plans: dict[Pattern, AttributePlan] = {}
        self._openings = 0
        self._by_name: dict[str, list[ElementDefinition]] = {}
        self._of_many: list[ElementDefinition] = []
        self._local_names: dict[str, list[str]] = {}
        self._children: dict[str, Names] = {}
        self._parents: dict[str, Names] | None = None
        for definition in definitions:
            if is_open(definition.names):
                self._of_many.append(definition)
            else:
                for known in single_names(definition.names):
                    self._by_name.setdefault(known, []).append(definition)

    def validate(self, data: bytes) -> list[Violation]:
        """Return what makes a document invalid, in the order of the document.

        Args:
            data: the bytes of the document. No entity is expanded and no DTD is read.
        """
        if self.is_full():
            self.forget()
        return validate(self, data)

    def forget(self) -> None:
        """Drop everything that documents have shown of the automaton."""
        self._table.forget()
        self._libraries.forget()
        self._plans.clear()
        self.start.forget()
        self._openings = 0

    def own_patterns(self) -> list[Pattern]:
        """Return the patterns of the schema itself, each behind its parts."""
        return self._table.own()

    # The automaton

    def is_full(self) -> bool:
        """Tell whether the automaton has grown so much that it had better be forgotten."""
        return self._table.derived > _MOST_DERIVED or self._openings > _MOST_OPENINGS

    def opening(self, state: Pattern, name: str) -> Opening | None:
        """Return what a start tag leads to from a state, None where it can't stand there."""
        found = state.openings.get(name)
        if found is None:
            opened = self.derivatives.open(state, name)
            if opened is NOT_ALLOWED:
                return None
            found = self.opening_of(opened)
            if self._openings <= _MOST_OPENINGS:
                state.openings[name] = found
                self._openings += 1
        return found

    def opening_of(self, opened: Pattern) -> Opening:
        """Return the opening for a derivative by a start tag."""
        if opened.kind != AFTER:
            return (_NO_SLOTS, -1 if opened.mask & HAS_ATTRIBUTE else 0, None, opened, None)
        content, rest = opened.a, opened.b
        plan = self._plans.get(content)
        if plan is None:
            plan = AttributePlan(content, self.derivatives)
            if len(self._plans) < _MOST_OPENINGS:
                self._plans[content] = plan
        if plan.children is None:
            return (_NO_SLOTS, -1, None, content, rest)
        return (plan.slots, plan.required, plan, plan.children, rest)

    # What the schema knows

    def definitions_of(self, name: str) -> list[ElementDefinition]:
        """Return the definitions that an element of this name may have, wherever it stands."""
        return self._by_name.get(name) or [
            definition for definition in self._of_many if contains(definition.names, name)
        ]

    def names_element(self, name: str) -> bool:
        """Tell whether the schema has an element of this very name."""
        return name in self._by_name

    def contents_of(self, name: str) -> Pattern:
        """Return everything that an element of this name may hold, wherever it stands."""
        return self._table.choice([one.content for one in self.definitions_of(name)])

    def element_names(self) -> Names:
        """Return the names of all elements."""
        return dict.fromkeys(self._by_name)

    def same_local_name(self, name: str) -> list[str]:
        """Return the elements of the same local name in other namespaces."""
        if not self._local_names:
            for known in self._by_name:
                self._local_names.setdefault(local(known), []).append(known)
        return [known for known in self._local_names.get(local(name), ()) if known != name]

    def children_of(self, name: str) -> Names:
        """Return the elements that may stand in an element of this name."""
        found = self._children.get(name)
        if found is None:
            found = all_children(self.contents_of(name))
            if name in self._by_name:
                self._children[name] = found
        return found

    def parents_of(self, name: str) -> Names:
        """Return the elements in which an element of this name may stand."""
        if self._parents is None:
            parents: dict[str, Names] = {}
            for definition in self.definitions:
                for parent in single_names(definition.names):
                    for child in all_children(definition.content):
                        parents.setdefault(child, {})[parent] = None
            self._parents = parents
        return self._parents.get(name, {})

    def attributes_of(self, name: str) -> Names:
        """Return the attributes that an element of this name may have."""
        return all_attributes(self.contents_of(name))

    def shown(self, name: str) -> str:
        """Return a name as people write it."""
        uri = namespace(name)
        if not uri or uri == self.main_namespace:
            return local(name)
        return f"xml:{local(name)}" if uri == XML_URI else f"{{{uri}}}{local(name)}"

    @property
    def main_namespace(self) -> str:
        """Return the namespace of the elements with which documents begin."""
        first = self.start.a[0] if self.start.kind == CHOICE else self.start
        names = first.a if isinstance(first.a, str) else next(iter(self._by_name), "")
        return namespace(names) if SEPARATOR in names else ""
