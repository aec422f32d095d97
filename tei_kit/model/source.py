"""The bytes that an archive hands us, and where they came from."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Source:
    """Carry the bytes of one source file as they are.

    `name` is the file's name without folders (no machine path reaches an output); `encoding` is
    what the user says about the bytes, None meaning UTF-8 (with or without signature).
    """

    name: str
    data: bytes
    encoding: str | None = None

    @property
    def sha256(self) -> str:
        """Return the SHA-256 of the bytes in hexadecimal digits."""
        return sha256(self.data).hexdigest()

    @property
    def stem(self) -> str:
        """Return the name without its last suffix.

        >>> Source("letter.1921.txt", b"").stem
        'letter.1921'
        """
        head, dot, _ = self.name.rpartition(".")
        return head if dot and head else self.name
