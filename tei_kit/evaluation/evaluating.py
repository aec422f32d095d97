"""Measure annotations of texts against others of the same texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tei_kit.evaluation.agreement import (
    Coincidences,
    cohens_kappa,
    coincidences,
    krippendorffs_alpha,
    of_kind,
)
from tei_kit.evaluation.alignment import Aligned
from tei_kit.evaluation.differences import differences, value_is_right
from tei_kit.evaluation.models import Agreement, Counts, Evaluation, Macro, Scores, Values
from tei_kit.evaluation.pairing import Pair, Pairing, pair
from tei_kit.evaluation.resampling import Tally, f1, interval


def evaluate(documents: Sequence[Aligned]) -> Evaluation:
    """Measure the predictions of some documents.

    Args:
        documents: the documents, each with its predicted and its gold mentions over one text.

    Returns:
        The measures by kind and over all; the same for the same documents.
    """
    measured = [_Measured.of(document) for document in documents]
    kinds = sorted({kind for document in measured for kind in document.kinds()})
    by_kind = {kind: _scores([document.only(kind) for document in measured]) for kind in kinds}
    return Evaluation(
        documents=tuple(document.name for document in documents),
        kinds=by_kind,
        all=_scores(measured),
        macro=Macro(
            exact_f1=_mean(scores.exact.f1 for scores in by_kind.values()),
            relaxed_f1=_mean(scores.relaxed.f1 for scores in by_kind.values()),
        ),
        interval=interval([_exact(document.pairing) for document in measured]),
        confusions=_confusions(measured),
        examples=tuple(
            example
            for document, found in zip(documents, measured, strict=True)
            for example in differences(document, found.pairing)
        ),
    )


@dataclass(frozen=True, slots=True)
class _Measured:
    """What one document contributes, of one kind or of all."""

    pairing: Pairing
    coincidences: Coincidences

    @classmethod
    def of(cls, document: Aligned) -> _Measured:
        return cls(pair(document.predicted, document.gold), coincidences(document))

    def kinds(self) -> set[str]:
        pairing = self.pairing
        paired = (gold for _, gold in (*pairing.exact, *pairing.overlapping))
        return {mention.kind for mention in (*paired, *pairing.missed, *pairing.added)}

    def only(self, kind: str) -> _Measured:
        pairing = self.pairing

        def of_this(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
            return tuple(pair for pair in pairs if pair[1].kind == kind)

        chosen = Pairing(
            exact=of_this(pairing.exact),
            overlapping=of_this(pairing.overlapping),
            missed=tuple(mention for mention in pairing.missed if mention.kind == kind),
            added=tuple(mention for mention in pairing.added if mention.kind == kind),
        )
        return _Measured(chosen, of_kind(self.coincidences, kind))


def _scores(measured: Sequence[_Measured]) -> Scores:
    pairings = [document.pairing for document in measured]
    counted: Coincidences = sum((document.coincidences for document in measured), Counter())
    judged = [
        right
        for pairing in pairings
        for pair in pairing.exact
        if (right := value_is_right(*pair)) is not None
    ]
    return Scores(
        exact=_counts(map(_exact, pairings)),
        relaxed=_counts(map(_relaxed, pairings)),
        values=Values(
            compared=len(judged),
            right=sum(judged),
            accuracy=sum(judged) / len(judged) if judged else None,
        ),
        agreement=Agreement(
            units=counted.total(),
            cohens_kappa=cohens_kappa(counted),
            krippendorffs_alpha=krippendorffs_alpha(counted),
        ),
    )


def _exact(pairing: Pairing) -> Tally:
    apart = len(pairing.overlapping)
    return Tally(len(pairing.exact), len(pairing.missed) + apart, len(pairing.added) + apart)


def _relaxed(pairing: Pairing) -> Tally:
    found = len(pairing.exact) + len(pairing.overlapping)
    return Tally(found, len(pairing.missed), len(pairing.added))


def _counts(tallies: Iterable[Tally]) -> Counts:
    found, missed, added = (sum(numbers) for numbers in zip(*tallies, strict=True))
    return Counts(
        found=found,
        missed=missed,
        added=added,
        precision=found / (found + added) if found + added else None,
        recall=found / (found + missed) if found + missed else None,
        f1=f1(Tally(found, missed, added)),
    )


def _mean(numbers: Iterable[float | None]) -> float | None:
    known = [number for number in numbers if number is not None]
    return sum(known) / len(known) if known else None


def _confusions(measured: Iterable[_Measured]) -> dict[str, dict[str, int]]:
    counted = Counter(
        (gold.kind, predicted.kind)
        for document in measured
        for predicted, gold in document.pairing.confused
    )
    table: dict[str, dict[str, int]] = {}
    for (wanted, said), number in sorted(counted.items()):
        table.setdefault(wanted, {})[said] = number
    return table
