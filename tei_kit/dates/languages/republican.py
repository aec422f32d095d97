"""The months of the French Republic, which no calendar of Babel's has."""

from __future__ import annotations

from tei_kit.dates.languages.language import list_of

_NAMES = list_of(
    "vendémiaire brumaire frimaire nivôse pluviôse ventôse germinal floréal prairial messidor "
    "thermidor fructidor"
)
_PLAIN = str.maketrans("éô", "eo")

REPUBLICAN_MONTHS = (
    {name: number for number, name in enumerate(_NAMES, 1)}
    | {name.translate(_PLAIN): number for number, name in enumerate(_NAMES, 1)}
    | {"complémentaire": 13, "complémentaires": 13}
)
"""Each name with and without its accent, and the days behind the twelfth month."""
