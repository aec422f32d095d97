"""Feed a document to a schema, tag by tag.

The handlers here run for every tag of every document, so they do only what a valid document needs:
one look into the state's openings, one into a slot for each attribute. Whatever does not fit goes
to `recovery`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from tei_kit.relaxng.attribute_checks import AttributeChecks
from tei_kit.relaxng.derivatives import is_white
from tei_kit.relaxng.discoveries import Discoveries, Discovery
from tei_kit.relaxng.locating import Locator
from tei_kit.relaxng.names import SEPARATOR
from tei_kit.relaxng.patterns import HAS_STRING, NOT_ALLOWED, Pattern
from tei_kit.relaxng.prologue import MOST_VIOLATIONS, Enough, Prologue
from tei_kit.relaxng.recovery import Recovery
from tei_kit.relaxng.violations import Violation

if TYPE_CHECKING:
    from tei_kit.relaxng.schema import Opening, Schema

DEEPEST: Final = 100_000
_BUFFER: Final = 1 << 16


def validate(schema: Schema, data: bytes) -> list[Violation]:
    """Return what makes a document invalid, in the order of the document."""
    log = Discoveries(schema)
    checks = AttributeChecks(log)
    parser = expat.ParserCreate(namespace_separator=SEPARATOR)
    parser.buffer_text = True
    parser.buffer_size = _BUFFER
    prologue = Prologue(parser, log, data)
    broken: list[Violation] = []
    _listen(parser, schema, log, checks)
    _follow_prefixes(parser, schema, log)
    try:
        parser.Parse(data, True)  # noqa: FBT003 (expat's call)
        checks.check_references()
    except expat.ExpatError as error:
        broken.append(_not_well_formed(error))
    except Enough:
        pass
    except RecursionError:
        log.index = max(parser.CurrentByteIndex, 0)
        log.report("too_involved", ())
    except (ValueError, LookupError) as error:
        broken.append(Violation(1, 1, "not_well_formed", detail=f"{error}"))
    if not log.found:
        return broken
    return _placed(log.found, schema, Locator(data, prologue.encoding)) + broken


def _follow_prefixes(parser: expat.XMLParserType, schema: Schema, log: Discoveries) -> None:
    """Keep the prefixes in scope, where the schema has types that ask for them."""
    if not schema.knows_prefixes:
        return
    outer: list[dict[str, str]] = []
    log.prefixes = {}

    def declare(prefix: str | None, uri: str | None) -> None:
        assert log.prefixes is not None
        outer.append(log.prefixes)
        log.prefixes = {**log.prefixes, prefix or "": uri or ""}

    def undeclare(_prefix: str | None) -> None:
        log.prefixes = outer.pop()

    parser.StartNamespaceDeclHandler = declare
    parser.EndNamespaceDeclHandler = undeclare


def _listen(  # noqa: C901, PLR0915 (closures that share variables are simple each, and fast)
    parser: expat.XMLParserType, schema: Schema, log: Discoveries, checks: AttributeChecks
) -> None:
    """Set the handlers; their common memory is in the variables of this function."""
    state: Pattern = schema.start
    derivatives = schema.derivatives
    recovery = Recovery(log)
    rests: list[Pattern | None] = []  # the states of the open elements' parents, behind them
    path: list[str] = []
    words: list[str] = []  # the text of an element that holds data
    troubles = log.troubles

    def start(name: str, attributes: dict[str, str]) -> None:  # noqa: C901 (one step, run for every tag)
        nonlocal state
        if words:
            before_child()
        opening = state.openings.get(name)
        if opening is None:
            opening = open_anew(name)
        slots, required, _, children, rest = opening
        path.append(name)
        if len(path) > DEEPEST:
            too_deep()
        if attributes or required:
            for attribute, value in attributes.items():
                slot = slots.get(attribute)
                if slot is None:
                    break
                if value not in slot.accepted and not slot.anything:
                    if not slot.admits(value, log.prefixes):
                        break
                    if slot.identity is not None:
                        log.index = parser.CurrentByteIndex
                        checks.identify(slot.identity, path, attribute, value)
                required -= slot.required
            else:
                if required == 0:
                    rests.append(rest)
                    state = children
                    return
            log.index = parser.CurrentByteIndex
            children = checks.attributes(opening, path, attributes)
            if len(log.found) > MOST_VIOLATIONS:
                raise Enough
        rests.append(rest)
        state = children

    def too_deep() -> None:
        log.index = parser.CurrentByteIndex
        log.report("too_deep", ())
        raise Enough

    def end(_name: str) -> None:
        nonlocal state
        if not state.nullable or words or state.mask & HAS_STRING:
            end_anew()
            return
        state = rests.pop()  # type: ignore[assignment] # None stands only below states not nullable
        path.pop()
        if troubles:
            troubles.pop(len(path) + 1, None)

    def characters(text: str) -> None:
        nonlocal state
        if state.text_is_free:
            return
        if state.mask & HAS_STRING:
            words.append(text)
        elif not (text.isspace() and text.isascii()):
            state = mixed(text)

    def open_anew(name: str) -> Opening:
        if schema.is_full():
            schema.forget()
        opening = schema.opening(state, name)
        if opening is not None:
            return opening
        log.index = parser.CurrentByteIndex
        if len(log.found) > MOST_VIOLATIONS:
            raise Enough
        return recovery.open(state, name, path)

    def before_child() -> None:
        """Data can't stand beside elements, so what is not white is text in mixed content."""
        nonlocal state
        text = "".join(words)
        words.clear()
        if not is_white(text):
            state = mixed(text)

    def mixed(text: str) -> Pattern:
        origin = state.echo_of or state
        following = derivatives.text(origin)
        if following is not NOT_ALLOWED:
            origin.text_is_free = following is origin
            return following
        log.index = parser.CurrentByteIndex
        if len(log.found) > MOST_VIOLATIONS:
            raise Enough
        return recovery.text(state, path, text)

    def end_anew() -> None:
        nonlocal state
        left = state.echo_of or state
        text = "".join(words)
        words.clear()
        log.index = parser.CurrentByteIndex
        rest = rests.pop()
        if rest is not None:
            state = rest
            complete = left.nullable
            if left.mask & HAS_STRING:
                complete = derivatives.matches(left, text, log.prefixes)
        else:
            reached = left
            if left.mask & HAS_STRING:
                reached = derivatives.data(left, text, log.prefixes)
                if is_white(text):
                    reached = derivatives.table.choice((reached, left))
            state = derivatives.end(reached)
            complete = state is not NOT_ALLOWED
            if not complete:
                state = derivatives.end_anyway(left)
        if not complete:
            recovery.incomplete(left, path, text)
        path.pop()
        if troubles:
            troubles.pop(len(path) + 1, None)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters


def _not_well_formed(error: expat.ExpatError) -> Violation:
    detail = expat.ErrorString(error.code)
    return Violation(error.lineno, error.offset + 1, "not_well_formed", detail=str(detail))


def _placed(found: list[Discovery], schema: Schema, locator: Locator) -> list[Violation]:
    """Turn byte positions into lines and columns."""
    texts = locator.text_indexes([one.index for one in found if one.in_text])
    placed = []
    for one in found:
        index = texts.get(one.index, one.index) if one.in_text else one.index
        placed.append((index, one))
    placed.sort(key=lambda pair: pair[0])
    return [_violation(index, one, schema, locator) for index, one in placed]


def _violation(index: int, one: Discovery, schema: Schema, locator: Locator) -> Violation:
    line, column = locator.place(index)
    first = locator.place(one.first) if one.first >= 0 else (0, 0)
    attribute = locator.attribute_place(index, one.attribute) if one.attribute else (0, 0)
    return Violation(
        line,
        column,
        one.kind,
        element=schema.shown(one.element),
        parent=one.path[-1] if one.path else "",
        path=one.path,
        attribute=schema.shown(one.attribute),
        attribute_line=attribute[0],
        attribute_column=attribute[1],
        first_line=first[0],
        first_column=first[1],
        **one.ingredients,  # type: ignore[arg-type] # each kind brings its own
    )
