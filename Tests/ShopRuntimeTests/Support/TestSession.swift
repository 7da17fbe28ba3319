import Catalog
import Delivery
import Foundation
import Orders
import Primitives
import Quotes
import SQLiteFiles
import SQLiteLedger
import Shop
import Storefront
import TestSupport
import Testing

@testable import ShopRuntime

/// A session without a terminal: a runner over the tests' catalog, with a data folder of its own.
final class TestSession: Sendable {
  let inbox = CollectedActions()
  let ledger: HeldLedger
  let settings = MemorySettings()
  let runner: EffectRunner
  let source: TestSource
  private let data = TemporaryFolder("runtime")

  /// - Parameters:
  ///   - assets: the folder of the program's files; nil: the shipped ones.
  ///   - isServer: the ledger is waited for as a server's is.
  init(
    goods: Gate? = nil, shop: Gate? = nil, failing: Set<String> = [],
    start: SessionStart = SessionStart(destination: TestCatalog.ghent, currency: .euro), noted: SessionNote? = nil, assets: URL? = nil,
    account: KeyFingerprint? = nil, isServer: Bool = false
  ) throws {
    let index = try TestCatalog.index.get()
    ledger = HeldLedger(
      ShopLedger(in: DataFolder(data.url), catalog: index) { _ in })
    source = TestSource(
      ledger, goods: goods, shop: shop, failing: failing, start: start, noted: noted, account: account, isServer: isServer)
    runner = EffectRunner(
      source: source,
      assets: AssetFolder(assets ?? PackageFolder.assets), settings: settings, account: account, inbox: inbox,
      clock: ShopClock(start: TestCatalog.now),
      words: PlainWords(), interval: .zero)
  }

  /// A session whose shop is open.
  static func opened(account: KeyFingerprint? = nil) throws -> TestSession {
    let session = try TestSession(account: account)
    session.ask(.shop(.loadNetwork))
    _ = try session.answer { if case .networkArrived = $0 { true } else { nil } }
    session.finish(session.runner.lanes.background)
    return session
  }

  func ask(_ effects: Effect...) { for effect in effects { _ = runner.carryOut(effect) } }

  /// Waits for an answer.
  func answer<Value>(_ pick: (Action) -> Value?, _ location: SourceLocation = #_sourceLocation) throws -> Value {
    let found = inbox.first(pick)
    return try #require(found, "no such answer; there were \(inbox.names)", sourceLocation: location)
  }

  /// Waits until a lane has nothing to do.
  func finish(_ lane: Lane, _ location: SourceLocation = #_sourceLocation) {
    #expect(!lane.isLate(after: .seconds(120)), sourceLocation: location)
  }

  static func key(_ sku: SKU = TestCatalog.black, quantity: Int = 1, assuming scenario: Scenario = []) -> QuoteKey {
    QuoteKey(sku: sku, quantity: quantity, zone: "BE-GNE", hour: TestCatalog.hour, currency: .euro, scenario: scenario)
  }
}

/// Says the error's own name, and what was said already as it is.
struct PlainWords: SessionWords {
  func text(of error: any Error) -> String {
    if case ShopError.storage(let text) = error { text } else { "\(error)" }
  }
  func text(of note: SessionNote) -> String { "\(note)" }
  func text(of issue: CatalogIssue) -> String { "\(issue.file):\(issue.line)" }
}

/// Settings without a file.
final class MemorySettings: SettingsStore {
  private let kept = Lock<(settings: CustomerSettings, isFull: Bool)>((CustomerSettings(), false))

  func saved() -> CustomerSettings { kept.withLock { $0.settings } }
  func settings(of customer: CustomerID) -> CustomerSettings { saved() }

  func keep(_ settings: CustomerSettings, of customer: CustomerID) throws(LedgerError) {
    let isFull = kept.withLock { kept in
      if !kept.isFull { kept.settings = settings }
      return kept.isFull
    }
    if isFull { throw .full(LedgerFault(place: "memory", reason: "full")) }
  }

  func fill() { kept.withLock { $0.isFull = true } }
}
