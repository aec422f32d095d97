"""What all HTML pages of ours share: safe markup, templates, and how a page looks."""
