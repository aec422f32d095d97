"""Signs of units and currencies that every language writes alike."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tei_kit.figures.languages._tables import units
from tei_kit.figures.phrases import PhraseTable
from tei_kit.figures.word_tables import Unit

_UNIT_SIGNS = {
    **units("measure", {
        "km": "km", "m": "m", "cm": "cm", "mm": "mm", "ha": "ha", "l": "l", "hl": "hl", "t": "t|mt",
        "kg": "kg", "g": "g", "mg": "mg", "kW": "kW", "kWh": "kWh", "MW": "MW", "W": "W", "V": "V",
        "kV": "kV", "kHz": "kHz|kc", "MHz": "MHz|Mc", "Hz": "Hz", "kt": "kt", "Mt": "Mt",
        "megaton": "MT", "kiloton": "KT", "barrel/day": "b/d|bpd|B/D",
        "dz": "dz", "foot": "′", "inch": "″", "mi": "mi",
    }),
    **units("duration", {"minute": "min", "hour": "h"}),
}  # fmt: skip

_CURRENCY_PREFIXES = {
    "dollar": "$|US$|$US|$ US|U.S.$|USD|US $|U.S. $|C$|A$|HK$|DOLS|DOLS.|Dols.|dols.",
    "pound": "£|£.|₤|GBP|£E",
    "euro": "€|EUR",
    "yen": "¥|JPY",
    "rouble": "₽|RUB|Rbl.|Rbls.|rbl.",
    "Reichsmark": "RM",
    "Deutsche mark": "DM|DM.|DEM",
    "mark": "Mk.|Mk",
    "franc": "Fr.|Frs.|Fr|frs.|Fcs.|FF|SFr.|SwF",
    "lira": "Lit.|Lit",
    "tael": "Tls.|Tls|Hk.Tls.|Hk. Tls.",
    "peso": "Mex.$|Mex. $",
    "rupee": "Rs.|Rs|₹",
    "gulden": "fl.|Hfl.",
    "crown": "Kr.|Kčs|Kcs",
}  # fmt: skip


def unit_signs(own: Mapping[str, Unit] = MappingProxyType({})) -> PhraseTable[Unit]:
    """Return the signs of units that every language has, and a language's own."""
    return PhraseTable({**_UNIT_SIGNS, **own}, exact=True)


def currency_prefixes(own: Mapping[str, str] = MappingProxyType({})) -> PhraseTable[Unit]:
    """Return the signs that stand before sums in every language, and a language's own."""
    forms = [*_CURRENCY_PREFIXES.items(), *own.items()]
    return PhraseTable(
        {form: Unit(name, "money") for name, parted in forms for form in parted.split("|")},
        exact=True,
    )
