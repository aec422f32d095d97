"""What differs between two schemas, or two versions of one."""

from tei_kit.odd.comparison.comparing import compare
from tei_kit.odd.comparison.models import SchemaDifferences, json_schema
from tei_kit.odd.comparison.showing import show_differences

__all__ = ["SchemaDifferences", "compare", "json_schema", "show_differences"]
