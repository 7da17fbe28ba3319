import Catalog
import Foundation
import Primitives
import Shop

/// The ledger of many machines, in a PostgreSQL database: what was sold, and the carts, orders, addresses, settings of customers. Every
/// method is one statement of the server: one round trip, one transaction, which is kept when it returns. A statement whose answer is lost
/// is asked again by the same key, version or operation, so that it is done once whatever becomes of server and line.
///
/// Nothing is opened before it is needed. Methods may be called from several threads; each keeps its thread until there is an answer.
///
///     let ledger = PostgresLedger("postgresql://shop@one,two,three/caravan", catalog: index)
///     try ledger.stock(of: ["FH-CITY28-50-RED"])
public final class PostgresLedger: Sendable {
  let catalog: any CatalogStock
  let patience: PostgresPatience
  package let pool: PostgresPool
  private let url: String
  private let library: String?
  private let waiting: @Sendable (Bool) -> Void

  /// How many calls wait for the server.
  private let waits = Lock(0)

  /// So often a transaction is tried again that others were in the way of.
  private static let mostConflicts = 12

  /// - Parameters:
  ///   - url: libpq's own URL, with several hosts if there are.
  ///   - catalog: What each site was given to sell; a `GoodsIndex`.
  ///   - waiting: Called with true when a call begins to wait for a server that does not answer, with false when none waits any more.
  public convenience init(
    _ url: String, catalog: any CatalogStock, patience: PostgresPatience = PostgresPatience(),
    waiting: @escaping @Sendable (Bool) -> Void = { _ in }
  ) {
    self.init(
      url, catalog: catalog, patience: patience, library: nil, connections: PostgresPool.most, waiting: waiting)
  }

  /// - Parameters:
  ///   - library: The file of libpq; nil: where it usually is.
  ///   - connections: How many connections it opens at most.
  package init(
    _ url: String, catalog: any CatalogStock, patience: PostgresPatience, library: String?, connections: Int = 2,
    waiting: @escaping @Sendable (Bool) -> Void = { _ in }
  ) {
    self.url = url
    self.catalog = catalog
    self.patience = patience
    self.library = library
    self.waiting = waiting
    pool = PostgresPool(url, library: library, most: connections, patience: patience)
  }

  /// The server and the database of a URL, for people: without user and password.
  public static func place(of url: String) -> String { (try? PostgresPool.address(url, library: nil))?.place ?? "postgresql://" }

  var place: String { (try? PostgresPool.address(url, library: library))?.place ?? "postgresql://" }

  /// What a statement does, which decides what a lost answer means in the end.
  enum Purpose: Hashable {
    case reading, changing
  }

  /// What a statement came to.
  enum Outcome {
    case rows(PostgresRows)
    /// A function or a constraint of the schema said no.
    case refused(PostgresRefusal)
  }

  /// Asks until there is an answer, or the patience ends.
  ///
  /// - Parameters:
  ///   - sql: One statement, for which it is the same to be asked once or twice.
  ///   - isUnknown: Whether an answer was lost before this one came: the statement that it was to may still arrive.
  func ask(
    _ sql: String, _ parameters: [PostgresParameter], _ purpose: Purpose, isUnknown: inout Bool
  ) throws(LedgerError) -> Outcome {
    let start = patience.now()
    var wait = Wait(self)
    defer { wait.end() }
    var conflicts = 0
    while true {
      let reason: String
      var isConflict = false
      do throws(PostgresFailure) {
        return .rows(try pool.execute(sql, parameters, within: patience.statement))
      } catch {
        switch error {
        case .refused(let refusal): return .refused(refusal)
        case .final(let error): throw isUnknown && purpose == .changing ? .outcomeUnknown(error.fault ?? fault("")) : error
        case .conflict(let words): (reason, isConflict) = (words, true)
        case .unreachable(let words): reason = words
        case .lost(let words): (reason, isUnknown) = (words, true)
        }
      }
      let isLate = patience.now() - start >= (isUnknown || pool.wasReached ? patience.outcome : patience.opening)
      if isConflict { conflicts += 1 }
      if isLate || conflicts > Self.mostConflicts {
        if isUnknown, purpose == .changing { throw .outcomeUnknown(fault(Self.unknown)) }
        if isConflict { throw .busy(fault("Others keep the shop's database busy; nothing was changed. Try again (\(reason))")) }
        throw .unavailable(fault("The shop's database cannot be reached; nothing was changed. Try again later (\(reason))"))
      }
      if isConflict {
        patience.sleep(.milliseconds(Int.random(in: 1...(4 << min(conflicts, 6)))))
      } else {
        wait.begin()
        patience.sleep(.milliseconds(Int.random(in: 20...(wait.isLong ? 400 : 80))))
      }
    }
  }

  private static let unknown =
    "The shop's database was lost before it answered, so that it is not known whether this was done; ask again with the same key"

  func fault(_ reason: String) -> LedgerFault { LedgerFault(place: place, reason: reason) }

  /// A call that waits, told to whoever wants to show it.
  private struct Wait {
    private let ledger: PostgresLedger
    private var tries = 0

    init(_ ledger: PostgresLedger) { self.ledger = ledger }

    var isLong: Bool { tries > 8 }

    mutating func begin() {
      tries += 1
      if tries == 1, ledger.count(1) == 1 { ledger.waiting(true) }
    }

    func end() {
      if tries > 0, ledger.count(-1) == 0 { ledger.waiting(false) }
    }
  }

  private func count(_ change: Int) -> Int {
    waits.withLock { waits in
      waits += change
      return waits
    }
  }
}
