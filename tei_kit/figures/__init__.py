"""The figure engine: numbers that say something, found in a text and normalized.

Vague amounts ("several hundred", "thousands of refugees", "dozens") are no figures: they name no
number, and none is made up for them. Only an article makes a number of such a word ("a hundred",
"half a dozen").
"""

from tei_kit.figures.engine import find_figures, parse_figure
from tei_kit.figures.languages import Choice, choose_language
from tei_kit.figures.mention import FigureMention

__all__ = ["Choice", "FigureMention", "choose_language", "find_figures", "parse_figure"]
