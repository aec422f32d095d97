"""The words of an expression, taken one after the other."""

from __future__ import annotations

from tei_kit.schematron.xpath.syntax_error import ExpressionSyntaxError
from tei_kit.schematron.xpath.tokens import Token, tokens_of


class TokenStream:
    """Hand out the words of an expression.

    Raises:
        ExpressionSyntaxError: if the source can't be divided into words.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self._tokens = tokens_of(source)
        self._at = 0
        self.next = self._tokens[0]
        self.last_end = 0

    def ahead(self, distance: int) -> Token:
        """Return a word that is not reached yet, the end where there are not so many."""
        return self._tokens[min(self._at + distance, len(self._tokens) - 1)]

    def take_any(self) -> Token:
        """Take the next word, whatever it is."""
        token = self.next
        if token.kind == "end":
            raise ExpressionSyntaxError("it ends too early")
        self._at += 1
        self.next = self._tokens[self._at]
        self.last_end = token.end
        return token

    def sees(self, text: str) -> bool:
        """Tell whether the next word is this symbol or name."""
        return self.next.text == text and self.next.kind in ("symbol", "name")

    def take(self, text: str) -> bool:
        """Take the next word if it is this symbol or name."""
        if not self.sees(text):
            return False
        self.take_any()
        return True

    def expect(self, text: str) -> None:
        """Take this symbol or name, which must come next.

        Raises:
            ExpressionSyntaxError: if it does not.
        """
        if not self.take(text):
            raise self.unexpected(f"“{text}”")

    def name(self) -> Token:
        """Take a name, which must come next.

        Raises:
            ExpressionSyntaxError: if none does.
        """
        if self.next.kind != "name":
            raise self.unexpected("a name")
        return self.take_any()

    def expect_end(self) -> None:
        """Make sure that nothing is left.

        Raises:
            ExpressionSyntaxError: if something is.
        """
        if self.next.kind != "end":
            raise ExpressionSyntaxError(
                f"“{self.next.text}” at {self.next.start + 1} does not belong there"
            )

    def unexpected(self, wanted: str) -> ExpressionSyntaxError:
        """Return the error that says what should come next and what does."""
        if self.next.kind == "end":
            return ExpressionSyntaxError(f"{wanted} is missing at its end")
        return ExpressionSyntaxError(
            f"{wanted} is missing at {self.next.start + 1}, where “{self.next.text}” stands"
        )
