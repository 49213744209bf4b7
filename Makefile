# setup: everything in .venv    demo: the product on sample data    test, check: what CI runs    bench, soak: figures
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PORT   ?= 8000

.DEFAULT_GOAL := help
.PHONY: help setup demo test check format lint types imports page page-check bench soak train-interpreter lock wheel clean

help:
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

setup: $(VENV)/.ready ## create .venv with the product and its development tools

$(VENV)/.ready: requirements-dev.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade uv
	VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install --quiet --compile-bytecode --require-hashes -r requirements-dev.lock
	VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install --quiet --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q src
	@touch $@

demo: setup ## serve the sample workspace on 127.0.0.1 (PORT=8000)
	@$(BIN)/quaestor demo --port $(PORT) --no-browser

test: setup ## all tests; those whose server is missing are skipped with one line
	$(BIN)/python -m pytest -n 2 --dist worksteal

check: setup format lint types imports page-check ## everything CI checks
	$(BIN)/python -m coverage erase
	$(BIN)/python -m pytest -n 2 --dist worksteal --cov --cov-report=term
	@echo "check: all good"

format: setup ## code is formatted
	$(BIN)/ruff format --check .

lint: setup ## code is lint-free
	$(BIN)/ruff check .

types: setup ## types hold
	$(BIN)/mypy

imports: setup ## layers hold
	$(BIN)/lint-imports

page: ## build the page into the package
	cd ui && npm ci --no-audit --no-fund && npm run build

page-check: ## the built page matches its sources (needs Node; skipped without, fails without in CI)
	@scripts/check-page

bench: setup ## measure; prints the table quoted in the README
	$(BIN)/python -m bench

EXAMPLES ?= 2000
soak: setup ## the property tests with many more examples (EXAMPLES=20000: an hour for the guard alone)
	EXAMPLES=$(EXAMPLES) $(BIN)/python -m pytest -q --timeout 3600 --hypothesis-profile=soak tests/core tests/guard tests/rights tests/adapters/store tests/adapters/databases tests/flows
	KILLS=200 $(BIN)/python -m pytest -q -s --timeout 7200 tests/acceptance/test_killed_while_writing.py

SUITE ?= ../shared/data/suites/spider-train
WORK  ?= build/training

train-interpreter: setup ## learn the interpreter's weights again (SUITE=spider-train, WORK=a folder for what lies between)
	scripts/train-interpreter $(SUITE) $(WORK)

lock: ## pin all dependencies with hashes
	$(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		pyproject.toml --group dev --output-file requirements-dev.lock
	$(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		pyproject.toml --output-file requirements.lock

wheel: setup ## build the wheel
	$(BIN)/python -m build --wheel --no-isolation --outdir build/wheel

clean:
	rm -rf $(VENV) build .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage*
