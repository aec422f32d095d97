"""The figure engine: numbers that say something, found in a text and normalized."""

from tei_kit.figures.engine import find_figures, parse_figure
from tei_kit.figures.mention import FigureMention

__all__ = ["FigureMention", "find_figures", "parse_figure"]
