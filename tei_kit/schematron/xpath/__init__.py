"""XPath as Schematron uses it: read, understood, and evaluated by the fastest engine that may."""
