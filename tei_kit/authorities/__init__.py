"""Authority files: load, match, link."""

from tei_kit.authorities.index import AuthorityIndex
from tei_kit.authorities.loading import COLUMNS, load_authorities

__all__ = ["COLUMNS", "AuthorityIndex", "load_authorities"]
