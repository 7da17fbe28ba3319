import Catalog
import Dispatch
import Foundation
import Primitives
import Shop

/// A ledger with a store of settings.
public typealias SettingsLedger = Ledger & SettingsStore

/// The ledger of a server as one session uses it. What is the customer's waits for the server; what only reads for browsing waits for a moment
/// and goes on without it: then stock is what the catalog gave and nothing counts towards an allowance, which the order that is placed in the
/// end is held to by the server itself. `note` is told once why, and each time when somebody waits.
public final class ServerLedger: Sendable {
  /// Waits as long as a server may take to come back.
  let store: any SettingsLedger
  /// Waits for a moment.
  let readers: any SettingsLedger
  let catalog: any CatalogStock
  let watch: LedgerWatch
  private let note: @Sendable (SessionNote) -> Void
  private let pause: DispatchTimeInterval

  private struct State {
    /// Readers go on without the server until it answers a probe.
    var failure: LedgerError?
    var isTold = false
  }

  private let state = Lock(State())
  /// Looks whether a server that was away answers again.
  private let prober = DispatchQueue(label: "caravan.ledger-prober", qos: .utility)

  /// - Parameters:
  ///   - store: the server, asked with all patience.
  ///   - readers: the same server, asked with little.
  ///   - catalog: what each site was given to sell.
  ///   - patience: so long a question may take before `note` is told that the shop waits.
  ///   - pause: so often a server that is away is asked whether it is back.
  public init(
    store: any SettingsLedger, readers: any SettingsLedger, catalog: any CatalogStock, patience: DispatchTimeInterval = .milliseconds(500),
    pause: DispatchTimeInterval = .seconds(1), note: @escaping @Sendable (SessionNote) -> Void
  ) {
    self.store = store
    self.readers = readers
    self.catalog = catalog
    self.note = note
    self.pause = pause
    watch = LedgerWatch(patience: patience) { note($0 ? .waitingForLedger : .ledgerAnswers) }
  }

  /// Asks what is the customer's.
  func ask<Value>(_ question: (any SettingsLedger) throws(LedgerError) -> Value) throws(LedgerError) -> Value {
    do {
      return try watch.over { () throws(LedgerError) in try question(store) }
    } catch {
      if [.tryAgain, .askWithTheSameKey].contains(error.remedy) { isAway(error) }
      throw error
    }
  }

  /// Asks what browsing goes on without.
  func browse<Value>(
    _ question: (any SettingsLedger) throws(LedgerError) -> Value, without: () throws(LedgerError) -> Value
  ) throws(LedgerError) -> Value {
    if state.withLock({ $0.failure }) != nil { return try without() }
    do {
      return try watch.over { () throws(LedgerError) in try question(readers) }
    } catch {
      if error.remedy == .askForSomethingElse { throw error }
      isAway(error)
      let isNew = state.withLock { state in
        defer { state.isTold = true }
        return !state.isTold
      }
      if isNew { note(.withoutDatabase(error)) }
      return try without()
    }
  }

  private func isAway(_ error: LedgerError) {
    let isFirst = state.withLock { state in
      defer { state.failure = error }
      return state.failure == nil
    }
    // What waiting does not mend is told once; what it may mend is shown for as long as it lasts.
    if error.remedy != .mendTheStore { watch.setAway(true) }
    if isFirst { probe() }
  }

  private func probe() {
    prober.asyncAfter(deadline: .now() + pause) { [weak self] in
      guard let self else { return }
      do {
        // One small row, which no ledger answers without its server.
        _ = try readers.settings(of: .local)
        state.withLock { $0.failure = nil }
        watch.setAway(false)
      } catch {
        probe()
      }
    }
  }
}
