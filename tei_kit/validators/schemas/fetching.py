"""The one place that goes to the network, and only because the user asked: `tei-kit schema add`."""

from __future__ import annotations

from http.client import HTTPMessage
from typing import IO
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from tei_kit.errors import UnreadableInputError, UsageError
from tei_kit.files import LARGEST_INPUT

_SECONDS = 30


class _SecureRedirects(HTTPRedirectHandler):
    def redirect_request(  # noqa: PLR0917 - urllib's signature
        self,
        req: Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> Request | None:
        refuse_what_is_not_https(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch(address: str) -> bytes:
    """Fetch a file over https.

    Args:
        address: its address; redirections must stay with https.

    Raises:
        UsageError: if the address is another one.
        UnreadableInputError: if nothing comes, or more than 32 MiB.
    """
    refuse_what_is_not_https(address)
    try:
        with opener().open(Request(address), timeout=_SECONDS) as answer:  # noqa: S310 - https only
            data: bytes = answer.read(LARGEST_INPUT + 1)
    except HTTPError as error:
        raise UnreadableInputError(
            f"{address} can't be fetched: the server answers {error.code} {error.reason}."
        ) from error
    except (URLError, OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise UnreadableInputError(
            f"{address} can't be fetched: {reason}. "
            "Fetch it by other means and add the file: tei-kit schema add FILE --as URL"
        ) from error
    if len(data) > LARGEST_INPUT:
        raise UnreadableInputError(
            f"{address} is larger than {LARGEST_INPUT // 2**20} MiB; schemas are not."
        )
    return data


def opener() -> OpenerDirector:
    """Return an opener that knows https and nothing else: no file:, no ftp:, no plain http:."""
    director = OpenerDirector()
    for handler in (
        ProxyHandler(),
        HTTPSHandler(),
        _SecureRedirects(),
        HTTPErrorProcessor(),
        HTTPDefaultErrorHandler(),
    ):
        director.add_handler(handler)
    return director


def refuse_what_is_not_https(address: str) -> None:
    """Raise UsageError if an address is not one of https."""
    parts = urlsplit(address)
    if parts.scheme != "https" or not parts.netloc:
        raise UsageError(f"Schemas are fetched over https only, and {address} is not https.")
