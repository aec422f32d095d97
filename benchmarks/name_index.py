"""Print how many characters a second the name index reads."""

from __future__ import annotations

import time

from tei_kit.authorities import AuthorityIndex
from tei_kit.model import AuthorityRecord, Span

NAMES = 2_000
PARAGRAPH = (
    "The council of Town17 wrote to Ada Surname1999 that nothing had been heard from North "
    "Town5, where the committee was to meet, and asked what should be done about the harvest. "
)


def main() -> None:
    records = [
        AuthorityRecord(
            identifier=f"place-{number}",
            kind="place",
            preferred_name=f"Town{number}",
            variants=(f"North Town{number}", f"Ada Surname{number}"),
        )
        for number in range(NAMES)
    ]
    start = time.perf_counter()
    index = AuthorityIndex(records)
    built = time.perf_counter()
    text = PARAGRAPH * 20_000
    matches = sum(1 for _ in index.find(text, Span(0, len(text))))
    read = time.perf_counter()
    print(f"{3 * NAMES} names indexed in {built - start:.2f} s")
    print(f"{matches} matches, {len(text) / (read - built) / 1e6:.1f} million characters a second")


main()
