import Foundation
import Primitives
import SQLiteFiles
import Shop

/// The shop's database, opened when it is first needed. What only reads goes on without it where it cannot be opened: then stock is what the
/// catalog gave, nothing counts towards an allowance, and `withoutDatabase` is told why.
///
///     let ledger = ShopLedger(in: DataFolder(data), catalog: index) { reason in warn(reason) }
///     try ledger.stock(of: ["FH-CITY28-50-RED"])
public final class ShopLedger: Sendable {
  let folder: DataFolder
  let catalog: any CatalogStock
  private let withoutDatabase: @Sendable (LedgerError) -> Void

  private struct State {
    var database: ShopDatabase?
    /// Why the last opening failed, and when: readers are not kept waiting for the same again.
    var failure: (error: LedgerError, at: ContinuousClock.Instant)?
    var isTold = false
  }

  /// So long readers go on without a database that could not be opened, before it is tried again.
  private static let pause = Duration.seconds(5)
  /// So long a reader waits for another program that keeps the file to itself, in seconds.
  private static let readersPatience = 0.5

  private let state = Lock(State())

  /// - Parameters:
  ///   - catalog: what each site was given to sell; a `GoodsIndex`.
  ///   - withoutDatabase: called once, when stock is first read without the database.
  public init(
    in folder: DataFolder, catalog: any CatalogStock,
    withoutDatabase: @escaping @Sendable (LedgerError) -> Void
  ) {
    self.folder = folder
    self.catalog = catalog
    self.withoutDatabase = withoutDatabase
  }

  /// - Throws: if it cannot be opened; the next call tries again.
  public func database() throws(LedgerError) -> ShopDatabase {
    try state.withLock { state throws(LedgerError) in try open(&state, patience: ShopDatabase.patience) }
  }

  private func open(_ state: inout State, patience: TimeInterval) throws(LedgerError) -> ShopDatabase {
    if let database = state.database { return database }
    do {
      let database = try ShopDatabase(in: folder, catalog: catalog, patience: patience)
      state.failure = nil
      // One that only reads keeps others out, or reads what was: the next question looks anew.
      if database.isWritable { state.database = database }
      return database
    } catch {
      state.failure = (error, .now)
      throw error
    }
  }

  /// The database for reading; nil if there is none yet, or if it cannot be opened, which is told.
  func databaseToRead() -> ShopDatabase? {
    let told: LedgerError?
    do {
      return try state.withLock { state in
        if state.database == nil, isNew { return nil }
        if let failure = state.failure, failure.at.duration(to: .now) < Self.pause { throw failure.error }
        return try open(&state, patience: Self.readersPatience)
      }
    } catch {
      told = state.withLock { state in
        defer { state.isTold = true }
        return state.isTold ? nil : state.failure?.error
      }
    }
    if let told { withoutDatabase(told) }
    return nil
  }

  /// Nothing was ever kept. A folder that may not be looked into is another matter.
  private var isNew: Bool {
    var status = stat()
    return stat(folder.shopDatabase.path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }
}
