"""Times of day beside dates: found by the words and marks between, read, and explained."""
