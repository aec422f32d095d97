"""From an ODD and its sources to a compiled ODD: everything that a customization may say."""
