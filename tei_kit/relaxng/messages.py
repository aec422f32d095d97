"""A violation in plain words: a sentence that says what is wrong, and advice what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from tei_kit.relaxng.violations import Violation, ViolationKind


class Message(NamedTuple):
    """Carry what is wrong in a sentence, and what to do about it ("" where that is plain)."""

    text: str
    advice: str = ""


def explain(violation: Violation) -> Message:
    """Return a violation in plain words.

    >>> explain(Violation(1, 1, "unknown_element", element="titel", suggestion="title")).advice
    'Did you mean <title>?'
    """
    return _BY_KIND[violation.kind](violation)


# Parts of sentences


def _tags(names: Iterable[str]) -> str:
    return ", ".join(f"<{name}>" for name in names)


def _attributes(names: Iterable[str]) -> str:
    return ", ".join(f"@{name}" for name in names)


def _one_of(listed: str) -> str:
    head, comma, last = listed.rpartition(", ")
    return f"one of {head} or {last}" if comma else listed


def _sentences(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _quoted(text: str) -> str:
    return f"“{' '.join(text.split())}”"


def _did_you_mean(suggestion: str) -> str:
    return f"Did you mean {suggestion}?" if suggestion else ""


def _inside(violation: Violation) -> str:
    return f"in <{violation.parent}>" if violation.parent else "at the root"


def _may_stand_here(violation: Violation) -> str:
    others = [name for name in violation.expected if name != violation.suggestion]
    return f"Here may stand {_tags(others)}." if others else ""


# The document as a whole


def _not_well_formed(violation: Violation) -> Message:
    return Message(
        f"This is not well-formed XML: {violation.detail}.",
        "Mend the markup here; nothing behind this place has been checked.",
    )


def _entity(violation: Violation) -> Message:
    return Message(
        f"The entity &{violation.value}; is not expanded here.",
        "Write the character itself, or a numeric reference such as &#x2014;, in its place.",
    )


def _too_deep(_violation: Violation) -> Message:
    return Message("Elements nest too deeply for anybody to read; nothing further is checked.")


def _too_involved(_violation: Violation) -> Message:
    return Message("The schema allows too many readings of this place; nothing further is checked.")


# Elements


def _wrong_namespace(violation: Violation) -> Message:
    name = violation.element.rpartition("}")[2]
    uri = violation.element.rpartition("}")[0].removeprefix("{")
    where = f"in the namespace {uri}" if uri else "in no namespace"
    return Message(
        f"<{name}> is {where}; the schema knows it in {violation.namespace or 'none'}.",
        f'Declare xmlns="{violation.namespace}" on the root element.'
        if violation.namespace
        else "Remove the declaration of the namespace.",
    )


def _unknown_element(violation: Violation) -> Message:
    suggestion = f"<{violation.suggestion}>" if violation.suggestion else ""
    return Message(
        f"There is no element <{violation.element}>.",
        _sentences(_did_you_mean(suggestion), _may_stand_here(violation)),
    )


def _misplaced_element(violation: Violation) -> Message:
    parents = f"It may stand in {_tags(violation.parents)}." if violation.parents else ""
    return Message(
        f"<{violation.element}> can't stand {_inside(violation)}.",
        _sentences(parents, _may_stand_here(violation)),
    )


def _late_element(violation: Violation) -> Message:
    missing = f"{_one_of(_tags(violation.missing))} is missing here." if violation.missing else ""
    return Message(
        f"<{violation.element}> can't stand at this place {_inside(violation)}.",
        _sentences(
            "It has to come earlier, or not so often." if not missing else "",
            missing[:1].upper() + missing[1:],
            _may_stand_here(violation),
        ),
    )


def _early_element(violation: Violation) -> Message:
    first = _one_of(_tags(violation.missing)) if violation.missing else "something else"
    return Message(
        f"<{violation.element}> comes too early {_inside(violation)}: {first} must come first.",
        f"Put {first} before it.",
    )


def _missing_child(violation: Violation) -> Message:
    missing = _one_of(_tags(violation.missing[:8])) if violation.missing else "something"
    return Message(
        f"<{violation.element}> is not complete: {missing} is missing.",
        f"Add {missing} before its end tag.",
    )


def _text_not_allowed(violation: Violation) -> Message:
    wrap = f"Put it into {_one_of(_tags(violation.expected))}, or" if violation.expected else ""
    return Message(
        f"Text can't stand directly in <{violation.element}>: {_quoted(violation.value)}.",
        _sentences(wrap, "take it out." if wrap else "Take it out."),
    )


# Values


def _what_is_allowed(violation: Violation) -> str:
    choices = ", ".join(_quoted(value) for value in violation.allowed)
    types = "; or ".join(violation.phrases)
    allowed = "; or ".join(part for part in (choices, types) if part)
    return f"Allowed is {allowed}." if allowed else "Nothing is allowed here."


def _value_advice(violation: Violation) -> str:
    suggestion = _quoted(violation.suggestion) if violation.suggestion else ""
    return _sentences(_did_you_mean(suggestion), _what_is_allowed(violation))


def _bad_text(violation: Violation) -> Message:
    shown = _quoted(violation.value) if violation.value else "Nothing"
    return Message(
        f"{shown} can't be the content of <{violation.element}>.", _value_advice(violation)
    )


def _bad_value(violation: Violation) -> Message:
    shown = _quoted(violation.value) if violation.value else "An empty text"
    return Message(
        f"{shown} can't be the value of @{violation.attribute} on <{violation.element}>.",
        _value_advice(violation),
    )


# Attributes


def _unknown_attribute(violation: Violation) -> Message:
    suggestion = f"@{violation.suggestion}" if violation.suggestion else ""
    others = [name for name in violation.expected if name != violation.suggestion]
    further = f" (nor {_attributes(violation.more)})" if violation.more else ""
    return Message(
        f"<{violation.element}> has no attribute @{violation.attribute}{further}.",
        _sentences(
            _did_you_mean(suggestion), f"It may have {_attributes(others)}." if others else ""
        ),
    )


def _clashing_attribute(violation: Violation) -> Message:
    others = _one_of(_attributes(violation.expected))
    return Message(
        f"@{violation.attribute} can't stand on <{violation.element}> beside its other attributes.",
        f"Keep either it or {others}." if violation.expected else "Take it away.",
    )


def _missing_attribute(violation: Violation) -> Message:
    missing = _attributes(violation.missing) or "a required attribute"
    return Message(f"<{violation.element}> lacks {missing}.", f"Add {missing}.")


def _duplicate_id(violation: Violation) -> Message:
    return Message(
        f"The identifier {_quoted(violation.value)} has been given before, in line "
        f"{violation.first_line}, column {violation.first_column}.",
        "Every identifier is given once in a file: change one of the two, and what points to it.",
    )


def _unknown_reference(violation: Violation) -> Message:
    suggestion = _quoted(violation.suggestion) if violation.suggestion else ""
    return Message(
        f"No element has the identifier {_quoted(violation.value)} that @{violation.attribute} "
        f"on <{violation.element}> refers to.",
        _did_you_mean(suggestion),
    )


_BY_KIND: dict[ViolationKind, Callable[[Violation], Message]] = {
    "not_well_formed": _not_well_formed,
    "entity": _entity,
    "too_deep": _too_deep,
    "too_involved": _too_involved,
    "wrong_namespace": _wrong_namespace,
    "unknown_element": _unknown_element,
    "misplaced_element": _misplaced_element,
    "late_element": _late_element,
    "early_element": _early_element,
    "missing_child": _missing_child,
    "text_not_allowed": _text_not_allowed,
    "bad_text": _bad_text,
    "unknown_attribute": _unknown_attribute,
    "clashing_attribute": _clashing_attribute,
    "missing_attribute": _missing_attribute,
    "bad_value": _bad_value,
    "duplicate_id": _duplicate_id,
    "unknown_reference": _unknown_reference,
}
