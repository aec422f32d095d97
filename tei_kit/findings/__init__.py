"""What becomes of findings: located, suppressed with a reason, compared with a baseline."""
