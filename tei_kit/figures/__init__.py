"""The figure engine: numbers that say something, found in a text and normalized.

Vague amounts ("several hundred", "thousands of refugees", "dozens") are no figures: they name no
number, and none is made up for them. Only an article makes a number of such a word ("a hundred",
"half a dozen"). `plain_figure` reads what is clear at a glance, without the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei_kit.on_demand import on_demand

if TYPE_CHECKING:
    from tei_kit.figures.engine import find_figures as find_figures
    from tei_kit.figures.engine import parse_figure as parse_figure
    from tei_kit.figures.languages import Choice as Choice
    from tei_kit.figures.languages import choose_language as choose_language
    from tei_kit.figures.mention import FigureMention as FigureMention
    from tei_kit.figures.plain import plain_figure as plain_figure

__getattr__ = on_demand(
    __name__,
    {
        "engine": "find_figures parse_figure",
        "languages": "Choice choose_language",
        "mention": "FigureMention",
        "plain": "plain_figure",
    },
)
