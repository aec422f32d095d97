"""How validation goes on behind an error, so that one cause makes one finding.

Behind every error there is a state in which the rest of the document makes sense:

* a slip of the pen is read as the name that was meant;
* an element that comes too early is accepted, and what was required before it may follow late;
* an element in the wrong place is passed over, its inside checked for known names only;
* a run of misplaced things is one finding; what an unknown element may have stood for is not
  missed as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from tei_kit.relaxng.derivatives import is_white
from tei_kit.relaxng.discoveries import (
    LONGEST_VALUE,
    MOST_NAMES,
    Discoveries,
    Trouble,
    value_ingredients,
)
from tei_kit.relaxng.explanation import missing_children, possible_children
from tei_kit.relaxng.names import expanded, local, namespace
from tei_kit.relaxng.patterns import (
    EMPTY,
    HAS_STRING,
    LENIENT,
    LENIENT_KIND,
    NOT_ALLOWED,
    SILENT,
    Pattern,
)
from tei_kit.relaxng.spelling import is_slip, nearest

if TYPE_CHECKING:
    from tei_kit.relaxng.schema import Opening


class Recovery:
    """Say from which state to go on behind an element or text that is wrong."""

    def __init__(self, log: Discoveries) -> None:
        self.log = log
        self.schema = log.schema
        self.derivatives = log.schema.derivatives
        self.mistaken: dict[str, str] = {}
        """Namespaces that were taken for another one, and that other one."""

    # Start tags

    def open(self, state: Pattern, name: str, path: Sequence[str]) -> Opening:
        """Return the opening for an element that can't stand in a state.

        Args:
            state: the state of the parent; `LENIENT` or `SILENT` inside what is wrong already.
            name: the element's expanded name.
            path: the names of the open elements, the parent last.
        """
        if state.kind == LENIENT_KIND:
            return self._open_leniently(state, name, path)
        origin = state.echo_of or state
        if self.mistaken:
            name = self._meant(name)
        if origin is not state or self.mistaken:
            opening = self.schema.opening(origin, name)
            if opening is not None:
                return opening
        if self.schema.names_element(name):
            return self._open_known(state, origin, name, path)
        return self._open_unknown(origin, name, path)

    def _meant(self, name: str) -> str:
        """Return a name in the namespace for which its own was mistaken, if the schema has it."""
        right = self.mistaken.get(namespace(name))
        meant = name if right is None else expanded(right, local(name))
        return meant if self.schema.names_element(meant) else name

    def _open_leniently(self, state: Pattern, name: str, path: Sequence[str]) -> Opening:
        if self.schema.names_element(name):
            return self._inside(name, state)
        if state is LENIENT:
            self._report_unknown(name, self.schema.element_names(), path)
        return ({}, 0, None, SILENT, state)

    def _inside(self, name: str, rest: Pattern) -> Opening:
        """Return the opening that checks an element by itself and goes on in a given state."""
        content = self.schema.contents_of(name)
        slots, required, plan, children, _ = self.schema.opening_of(
            self.derivatives.table.after(content, EMPTY)
        )
        return (slots, required, plan, children, rest)

    def _open_known(
        self, state: Pattern, origin: Pattern, name: str, path: Sequence[str]
    ) -> Opening:
        trouble = self.log.trouble(path)
        early = self.derivatives.open(origin, name, skipping=True)
        if early is not NOT_ALLOWED:
            opening = self.schema.opening_of(early)
            if trouble.excused or trouble.doubted:
                trouble.excused = False
                return opening
            missing = missing_children(origin)
            trouble.skipped.update(possible_children(origin), missing)
            self.log.report("early_element", path, element=name, missing=self.log.shown(missing))
            return opening
        rest = state if state.echo_of else origin.echo()
        if name in trouble.skipped:
            trouble.skipped.discard(name)
            return self._inside(name, origin)
        belongs = not path or name in self.schema.children_of(self._meant(path[-1]))
        if belongs and path and trouble.excused:
            trouble.excused = False  # the order was broken before
        else:
            if not (state.echo_of or trouble.doubted or name in trouble.misplaced):
                self._report_misplaced(origin, name, path, late=belongs and bool(path))
                trouble.misplaced.add(name)
            trouble.excused = True
        self.log.troubles.setdefault(len(path) + 1, Trouble()).doubted = True
        if belongs:
            return self._inside(name, rest)
        return ({}, 0, None, LENIENT, rest)

    def _report_misplaced(
        self, state: Pattern, name: str, path: Sequence[str], *, late: bool
    ) -> None:
        self.log.report(
            "late_element" if late else "misplaced_element",
            path,
            element=name,
            expected=self.log.nearest(name, possible_children(state)),
            missing=self.log.shown(missing_children(state)),
            parents=self.log.nearest(path[-1], self.schema.parents_of(name)) if path else (),
        )

    def _open_unknown(self, origin: Pattern, name: str, path: Sequence[str]) -> Opening:
        possible = possible_children(origin)
        meant = self._report_unknown(name, possible, path)
        if meant:
            opened = self.derivatives.open(origin, meant)
            if opened is not NOT_ALLOWED:
                self.log.troubles[len(path) + 1] = Trouble(doubted=True)
                return self.schema.opening_of(opened)
        self.log.trouble(path).excused = True
        return ({}, 0, None, SILENT, origin.echo())

    def _report_unknown(self, name: str, possible: Iterable[str], path: Sequence[str]) -> str:
        """Report an unknown name; return the one that is probably meant and may stand there."""
        elsewhere = self.schema.same_local_name(name)
        if elsewhere:
            self.log.report(
                "wrong_namespace",
                path,
                element=name,
                namespace=namespace(elsewhere[0]),
                suggestion=self.schema.shown(elsewhere[0]),
            )
            self.mistaken[namespace(name)] = namespace(elsewhere[0])
            return elsewhere[0] if elsewhere[0] in dict.fromkeys(possible) else ""
        same = [one for one in possible if namespace(one) == namespace(name)]
        by_local = {local(one): one for one in same}
        ranked = nearest(local(name), by_local)
        meant = by_local[ranked[0]] if ranked and is_slip(local(name), ranked[0]) else ""
        suggestion = meant
        if not meant:
            known = [local(one) for one in self.schema.element_names()]
            anywhere = nearest(local(name), known, 1)
            suggestion = anywhere[0] if anywhere and is_slip(local(name), anywhere[0]) else ""
        self.log.report(
            "unknown_element",
            path,
            element=name,
            suggestion=self.schema.shown(suggestion),
            expected=tuple(self.schema.shown(by_local[one]) for one in ranked),
        )
        return meant

    # Text and end tags

    def text(self, state: Pattern, path: Sequence[str], text: str) -> Pattern:
        """Return the state behind text that can't stand in a state."""
        trouble = self.log.trouble(path)
        if state.echo_of or trouble.doubted:
            return state
        trouble.excused = True
        self.log.report(
            "text_not_allowed",
            path,
            element=path[-1],
            in_text=True,
            value=text.strip()[:LONGEST_VALUE],
            expected=self.log.shown(list(possible_children(state))[:MOST_NAMES]),
        )
        return state.echo()

    def incomplete(self, state: Pattern, path: Sequence[str], text: str) -> None:
        """Report an element whose content is not complete at its end tag, or is wrong text.

        Args:
            state: what the content had still to match.
            path: the names of the open elements, this one last.
            text: the text since the last child.
        """
        if self.log.doubts(path) or self.log.trouble(path).excused:
            return
        missing = missing_children(state)
        if state.mask & HAS_STRING and not (missing and is_white(text)):
            self.log.report(
                "bad_text", path, element=path[-1], ingredients=value_ingredients(text, state)
            )
            return
        self.log.report("missing_child", path, element=path[-1], missing=self.log.shown(missing))
