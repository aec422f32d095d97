"""Which patterns of a schema are checked: those of a phase, or all."""

from __future__ import annotations

from tei_kit.schematron.declarations import Declarations, LetDeclaration, PatternDeclaration
from tei_kit.schematron.schematron_error import SchematronError

DEFAULT_PHASE = "#DEFAULT"
ALL_PHASES = "#ALL"


def active_patterns(
    declarations: Declarations, phase: str = DEFAULT_PHASE
) -> tuple[tuple[PatternDeclaration, ...], tuple[LetDeclaration, ...]]:
    """Return the patterns that are active in a phase, and the variables that it declares.

    Args:
        declarations: the schema.
        phase: the name of a phase, `DEFAULT_PHASE` or `ALL_PHASES`.

    Raises:
        SchematronError: if there is no such phase, or it names a pattern that there is not.
    """
    name = declarations.default_phase or ALL_PHASES if phase == DEFAULT_PHASE else phase
    if name == ALL_PHASES:
        return declarations.patterns, ()
    chosen = declarations.phases.get(name)
    if chosen is None:
        known = ", ".join(declarations.phases)
        instead = f"its phases are: {known}" if known else "it has no phases"
        raise SchematronError(declarations.name, f"there is no phase “{name}”; {instead}.")
    by_name = {pattern.id: pattern for pattern in declarations.patterns if pattern.id}
    for pattern in chosen.active:
        if pattern not in by_name:
            raise SchematronError(
                declarations.name, f"the phase “{name}” names “{pattern}”, which is no pattern."
            )
    active = set(chosen.active)
    return tuple(one for one in declarations.patterns if one.id in active), chosen.lets
