"""A table of how often each rule was broken."""

from __future__ import annotations

from collections import Counter

from tei_kit.findings.catalogue import rule_descriptions
from tei_kit.model import Report


def statistics(report: Report) -> str:
    """Return a table with a line for each rule that has findings, the most frequent first.

    >>> from tei_kit.model import FileReport, Finding, LocatedFinding
    >>> slip = LocatedFinding(Finding("a.xml", 1, 1, "house-rule", "error", "A slip."), "f")
    >>> print(statistics(Report((FileReport("a.xml", (slip, slip)),))), end="")
    findings  files  severity  rule
           2      1  error     house-rule
    """
    counts: Counter[tuple[str, str]] = Counter()
    files: Counter[tuple[str, str]] = Counter()
    for file in report.files:
        here = Counter((one.finding.rule, one.finding.severity) for one in file.findings)
        counts.update(here)
        files.update(here.keys())
    if not counts:
        return ""
    name_width = max(len(rule) for rule, _ in counts)
    severity_width = max(len("severity"), *(len(severity) for _, severity in counts))
    lines = [f"findings  files  {'severity'.ljust(severity_width)}  rule"]
    for (rule, severity), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        description = rule_descriptions().get(rule)
        lines.append(
            f"{count:8}  {files[rule, severity]:5}  {severity.ljust(severity_width)}  "
            f"{rule.ljust(name_width)}  {description.summary if description else ''}".rstrip()
        )
    return "".join(f"{line}\n" for line in lines)
