"""Find the files of two folders that belong together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tei_kit.errors import UsageError
from tei_kit.evaluation.annotated import Annotated


def match(
    predicted: Sequence[Annotated], gold: Sequence[Annotated], digests: Mapping[str, str]
) -> list[tuple[Annotated, Annotated]]:
    """Return each file of the gold with the predicted one that belongs to it.

    Two files belong together if they have the same name without suffix, or the same source, by its
    digest or its name. One file on each side belong together whatever they are called.

    Args:
        predicted: the files that are measured; those that no gold belongs to are left out.
        gold: the files that they are measured against.
        digests: the SHA-256 of sources at hand, by their names.

    Raises:
        UsageError: if a file of the gold has no partner, or several.
    """
    if len(predicted) == len(gold) == 1:
        return [(predicted[0], gold[0])]
    pairs = []
    for wanted in gold:
        keys = _keys(wanted, digests)
        partners = [one for one in predicted if not keys.isdisjoint(_keys(one, digests))]
        if len(partners) != 1:
            found = ", ".join(partner.name for partner in partners) or "nothing"
            raise UsageError(
                f"{found} belongs to {wanted.name}, and it should be one file of the same name or "
                "source. Name the two files, or give the folder of the sources (--sources)."
            )
        pairs.append((partners[0], wanted))
    return pairs


def _keys(file: Annotated, digests: Mapping[str, str]) -> set[tuple[str, str]]:
    digest = file.sha256 or digests.get(file.source or "")
    named = {("digest", digest), ("source", file.source), ("stem", file.stem)}
    return {(sort, key) for sort, key in named if key}
