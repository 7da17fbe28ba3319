# make run | make test | make bench | make calibrate | make build | make install PREFIX=/usr/local
# Each does all the set-up that it needs.

PREFIX ?= /usr/local
ARGS ?=
RELEASE := .build/release/caravan
VENV := .build/bench-venv

.PHONY: run test bench build calibrate install lint system clean

run: build
	@$(RELEASE) $(ARGS)

# gold prints one harmless mktemp line; the exit status is the compiler's.
build: system
	@swift build -c release --product caravan

test: system lint build
	@CARAVAN_BINARY="$(CURDIR)/$(RELEASE)" swift test

bench: build
	@swift build -c release --product bench
	@.build/release/bench .
	@$(VENV)/bin/python -c "import numpy" 2>/dev/null \
	  || { python3 -m venv $(VENV) && $(VENV)/bin/pip install --quiet numpy; } >/dev/null 2>&1; \
	  if $(VENV)/bin/python -c "import numpy" 2>/dev/null; then $(VENV)/bin/python Sources/bench/montecarlo.py $(RELEASE) .build/bench-way.json; \
	  else echo "NumPy cannot be installed here: the draws beside the exact estimate are left out"; fi
	@python3 Sources/bench/terminal.py $(RELEASE)

# Simulated journeys against the estimates: status 1 if they disagree. ARGS="--sigma 1.1" draws wrongly on purpose.
calibrate: build
	@swift build -c release --product calibrate
	@.build/release/calibrate . $(ARGS)

lint:
	@swift format lint --strict --recursive Package.swift Sources Tests

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/caravan"
	install -m 755 $(RELEASE) "$(DESTDIR)$(PREFIX)/bin/caravan"
	cp -R Catalog Assets "$(DESTDIR)$(PREFIX)/share/caravan/"

system:
	@.ci/system.sh

clean:
	swift package clean
