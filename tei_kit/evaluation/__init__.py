"""Evaluation: what one annotation of a text found, measured against another."""

from tei_kit.evaluation.alignment import align
from tei_kit.evaluation.evaluating import evaluate
from tei_kit.evaluation.matching import match
from tei_kit.evaluation.models import Evaluation
from tei_kit.evaluation.reading import read_annotated

__all__ = ["Evaluation", "align", "evaluate", "match", "read_annotated"]
