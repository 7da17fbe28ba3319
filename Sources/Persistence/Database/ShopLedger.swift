import Catalog
import Foundation
import Money
import Orders
import Primitives
import Shop
import Synchronization

/// The shop's database, opened when it is first needed. What only reads goes on without it where it cannot be opened: then stock is what the
/// catalog gave, nothing counts towards an allowance, and `withoutDatabase` is told why.
///
///     let ledger = ShopLedger(in: DataFolder(data), catalog: index, inYuan: { rates.convert($0, to: .yuan) }) { reason in warn(reason) }
///     try ledger.stock(of: "FH-CITY28-50-RED")
public final class ShopLedger: Sendable {
  private let folder: DataFolder
  private let catalog: any CatalogStock
  private let inYuan: @Sendable (Money) -> Money?
  private let withoutDatabase: @Sendable (StorageError) -> Void

  private struct State {
    var database: ShopDatabase?
    /// Why the last opening failed, and when: readers are not kept waiting for the same again.
    var failure: (error: StorageError, at: ContinuousClock.Instant)?
    var isTold = false
  }

  /// So long readers go on without a database that could not be opened, before it is tried again.
  private static let pause = Duration.seconds(5)
  /// So long a reader waits for another program that keeps the file to itself, in seconds.
  private static let readersPatience = 0.5

  private let state = Mutex(State())

  /// - Parameters:
  ///   - catalog: what each site was given to sell; a `CatalogIndex`.
  ///   - inYuan: for what counts towards China's allowance.
  ///   - withoutDatabase: called once, when stock is first read without the database.
  public init(
    in folder: DataFolder, catalog: any CatalogStock, inYuan: @escaping @Sendable (Money) -> Money?,
    withoutDatabase: @escaping @Sendable (StorageError) -> Void
  ) {
    self.folder = folder
    self.catalog = catalog
    self.inYuan = inYuan
    self.withoutDatabase = withoutDatabase
  }

  /// - Throws: `StorageError` if it cannot be opened; the next call tries again.
  public func database() throws -> ShopDatabase { try state.withLock { try open(&$0, patience: ShopDatabase.patience) } }

  private func open(_ state: inout State, patience: TimeInterval) throws -> ShopDatabase {
    if let database = state.database { return database }
    do {
      let database = try ShopDatabase(in: folder, catalog: catalog, inYuan: inYuan, patience: patience)
      state.failure = nil
      // One that only reads keeps others out, or reads what was: the next question looks anew.
      if database.isWritable { state.database = database }
      return database
    } catch {
      let failure = error as? StorageError ?? StorageError(kind: .other, path: folder.shopDatabase.path, message: "\(error)")
      state.failure = (failure, .now)
      throw failure
    }
  }

  /// The database for reading; nil if there is none yet, or if it cannot be opened, which is told.
  private func databaseToRead() -> ShopDatabase? {
    let told: StorageError?
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

extension ShopLedger: StockKeeping {
  public func stock(of sku: SKU) throws -> [StockLevel] { try stock(of: [sku])[sku] ?? [] }

  public func stock(of skus: [SKU]) throws -> [SKU: [StockLevel]] {
    try databaseToRead()?.stock(of: skus) ?? catalog.catalogStock(of: skus)
  }
}

extension ShopLedger: CartStore {
  public func cart() throws -> Cart { try database().cart() }
  public func add(_ sku: SKU, quantity: Int, option: OptionID?) throws -> Cart {
    try database().add(sku, quantity: quantity, option: option)
  }
  public func set(_ sku: SKU, quantity: Int) throws -> Cart { try database().set(sku, quantity: quantity) }
  public func clear() throws -> Cart { try database().clear() }
}

extension ShopLedger: OrderBook {
  public func place(_ placement: Placement) throws -> Order { try database().place(placement) }
  public func placed(with key: PlacementKey) throws -> (order: Order, terms: PlacementTerms)? { try database().placed(with: key) }
  public func orderOfCart(after timesOrdered: Int) throws -> OrderID? { try database().orderOfCart(after: timesOrdered) }
  public func orders() throws -> OrderListing { try database().orders() }
  public func order(_ id: OrderID) throws -> Order? { try database().order(id) }
  public func update(_ id: OrderID, returning: [StockTake], _ change: @Sendable (Order) throws -> Order) throws -> Order {
    try database().update(id, returning: returning, change)
  }
  public func addresses() throws -> [Address] { try database().addresses() }
  public func importedGoods(since: Date, regime: Regime) throws -> Money {
    try databaseToRead()?.importedGoods(since: since, regime: regime) ?? .zero(.yuan)
  }
}
