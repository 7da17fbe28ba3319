# make run | make test | make test-cluster | make bench | make bench-load | make docs | make calibrate | make fuzz | make build | make install PREFIX=/usr/local
# Each does all the set-up that it needs.

PREFIX ?= /usr/local
ARGS ?=
# How often test-cluster loses the primary.
RUNS ?= 4
ONE ?=
# How many programs `test` kills while they place, cancel and return.
KILLS ?= 40
RELEASE := .build/release/caravan
# A release is one file that starts in a few milliseconds: on Linux Swift's libraries are linked into it.
SWIFT_RELEASE := swift build -c release $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)
# No module imports what Package.swift does not give it.
SWIFT_IMPORTS := --explicit-target-dependency-import-check error
VENV := .build/bench-venv

.PHONY: run test bench bench-load build calibrate fuzz install lint docs test-threads test-cluster system-run system-test clean
# Two calls of a package manager do not go at once.
.NOTPARALLEL:

run: build
	@$(RELEASE) $(ARGS)

# gold prints one harmless mktemp line; the exit status is the compiler's.
build: system-run
	@$(SWIFT_RELEASE) --product caravan

test: system-test lint build
	@swift build --build-tests $(SWIFT_IMPORTS)
	@{ CARAVAN_BINARY="$(CURDIR)/$(RELEASE)" CARAVAN_KILLS=$(KILLS) swift test --skip-build 2>&1; echo $$? > .build/tests.status; } | tee .build/tests.log; \
	  [ "$$(cat .build/tests.status)" = 0 ] || { echo; echo "What failed (all of it: .build/tests.log):"; \
	    grep -A 3 -E "✘ Test .* recorded an issue|error: |Fatal error|unexpected signal" .build/tests.log; exit 1; }

# What several threads use at once, under the thread sanitizer: a build of its own (minutes), whose lock the sanitizer knows.
THREADS := --sanitize thread --scratch-path .build-threads -Xswiftc -DTHREAD_SANITIZER
test-threads: system-test
	@swift build --build-tests $(THREADS)
	@swift test --skip-build $(THREADS) --filter 'OnceCache|ConcurrentQuote|ShopRuntimeTests'

# Three nodes of PostgreSQL in network namespaces lose their primary under a stream of orders: RUNS=n times. Needs root; says so where it is left out.
test-cluster: build
	@$(SWIFT_RELEASE) --product stress
	@RUNS=$(RUNS) ONE=$(ONE) CARAVAN="$(CURDIR)/$(RELEASE)" STRESS="$(CURDIR)/.build/release/stress" Tests/Cluster/run.sh

# The bench of searches takes some minutes more at a million products: ARGS=--million.
SCALES := 5000 $(if $(findstring --million,$(ARGS)),1000000)
bench: build
	@$(SWIFT_RELEASE) --product bench
	@.build/release/bench .
	@for n in $(SCALES); do .build/release/bench . --products $$n || exit; done
	@command -v python3 >/dev/null 2>&1 \
	  || { echo "Python 3 is not here: the draws beside the exact estimate and the times on a terminal are left out"; exit 0; }; \
	  $(VENV)/bin/python -c "import numpy" 2>/dev/null \
	  || { python3 -m venv $(VENV) && $(VENV)/bin/pip install --quiet numpy; } >/dev/null 2>&1; \
	  if $(VENV)/bin/python -c "import numpy" 2>/dev/null; then \
	    $(VENV)/bin/python Sources/bench/montecarlo.py $(RELEASE) .build/bench-itinerary.json || exit; \
	  else echo "NumPy cannot be installed here: the draws beside the exact estimate are left out"; fi; \
	  python3 Sources/bench/terminal.py $(RELEASE); \
	  command -v fzf >/dev/null 2>&1 || apt-get install -y -qq fzf >/dev/null 2>&1; \
	  for n in $(SCALES); do python3 Sources/bench/scale.py $(RELEASE) .build/bench-$$n || exit; done; \
	  [ -n "$(findstring --million,$(ARGS))" ] || echo "A million products: make bench ARGS=--million (some minutes, 6 GB of disk)"

# What many shoppers at once cost: sessions on terminals, clients of the ledger, logins by SSH. ARGS="--sessions 1,10,100 --storage sqlite".
bench-load: build
	@$(SWIFT_RELEASE) --product benchload
	@.build/release/benchload . $(ARGS)

# Simulated journeys against the estimates and against forecasts on the way: status 1 if they disagree. ARGS="--sigma 1.1" draws wrongly on purpose.
calibrate: build
	@$(SWIFT_RELEASE) --product calibrate
	@.build/release/calibrate . $(ARGS)

# Files made by chance through the catalog's reader and the importers: status 1 if one is lost without a word. ARGS="--seconds 600 --seed 1".
fuzz:
	@$(SWIFT_RELEASE) --product fuzz
	@.build/release/fuzz . $(ARGS)

# The pages of the libraries, as .doccarchive folders under .build/plugins.
docs:
	@swift package generate-documentation --target Delivery
	@swift package generate-documentation --target LandedCost
	@swift package generate-documentation --target Door

lint:
	@swift format lint --strict --recursive Package.swift Sources Tests

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/caravan"
	install -m 755 $(RELEASE) "$(DESTDIR)$(PREFIX)/bin/caravan"
	cp -R Catalog Assets "$(DESTDIR)$(PREFIX)/share/caravan/"

# What running needs, and what the tests need besides.
system-run system-test:
	@.ci/system.sh $(@:system-%=%)

clean:
	swift package clean
