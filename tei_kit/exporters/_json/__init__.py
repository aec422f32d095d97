"""The machinery of the JSON edition: its published models, and what fills them."""
