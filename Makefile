# `make corpus` and `make test` set up all they need in .venv; `make gates` runs the slower checks.

PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo "$$python" && break; done)
BIN := .venv/bin
READY := .venv/.ready

.PHONY: corpus test gates check format schema lock clean

corpus: $(READY)
	$(BIN)/tei-kit build corpus || [ $$? -eq 1 ]
	@echo "Open corpus/build/html/index.html in a browser."

test: check
	$(BIN)/pytest -n auto -m "not browser and not external and not conformance"

gates: $(READY)
	$(BIN)/pytest -m "browser or external or conformance"

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: $(READY)
	$(BIN)/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
		--generate-hashes --upgrade --no-header --no-annotate --no-emit-index-url \
		--output-file requirements.lock --quiet

schema: $(READY)
	$(BIN)/tei-kit schema compile schema/tei_kit.odd -o schema \
		--format rng --format rnc --format xsd --format sch

clean:
	rm -rf .venv build dist corpus/build

$(READY): pyproject.toml requirements.lock
	@if [ -z "$(PYTHON)" ]; then \
		echo "Python 3.11 or later is needed; name yours: make PYTHON=/path/to/python3"; exit 2; fi
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "This Python can't make virtual environments."; \
		echo "On Debian: apt-get install python3-venv"; exit 2; }
	"$(PYTHON)" -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $(READY)
