"""Run the command line as `python -m tei_kit`."""

from tei_kit.cli import main

if __name__ == "__main__":
    main()
